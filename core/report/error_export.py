"""The error export: the rows that stay behind, as a file that can be mended and imported again.

It holds the refused (`rejected`) and the invalid rows. A row that was there before (`duplicate`) needs no mending,
a skipped one was meant, and a pending one is still to be sent: they aren't in it.
The original columns come first, in their order, as they stood, with a person's edits and without conversions; then
the five of `core.reading.error_columns`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.checking.checked import Checked
from core.checking.explanations import explain
from core.delivery.journal import kept
from core.delivery.journal.journal import Journal
from core.delivery.journal.kept import KeptRow
from core.delivery.journal.rows import RowState
from core.delivery.row_entries import cells_between
from core.errors import CallError, FileError
from core.reading.error_columns import ERROR_COLUMNS, has_error_columns
from core.reading.table import Source
from core.report.delimited_export import write_delimited
from core.report.export_file import export_file, unused_name
from core.report.workbook_export import DoesNotFitError, write_workbook

ENDINGS = (".csv", ".xlsx")
_ROWS_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Exported:
    """A written error export. `in_place_of` is the workbook that was asked for, where its rows only fit a CSV file."""

    path: Path
    rows: int
    in_place_of: Path | None = None


def checked_export_path(path: Path, source: Path | None = None) -> Path:
    """The path, fit for an error export; to be asked before anything is sent.

    Raises CallError: `export_ending` for another ending than .csv and .xlsx, `export_over_source` for the file that
    is imported; FileError(`export_no_folder`) where its folder isn't there.
    """
    if path.suffix.lower() not in ENDINGS:
        raise CallError("export_ending", path=path)
    if not path.absolute().parent.is_dir():
        raise FileError("export_no_folder", path=path.absolute().parent)
    if source is not None and source.exists() and path.exists() and path.samefile(source):
        raise CallError("export_over_source", path=path)
    return path


def export_import(journal: Journal, import_id: str, path: Path) -> Exported | None:
    """Writes the error export of an import; None, and no file, where no row stays behind.

    Raises what `checked_export_path` raises, and FileError: `export_unwritable`, `export_disk_full`.
    """
    file = kept.file_of(journal, import_id)
    return _export(file.source, file.columns, lambda: kept.rows_behind(journal, import_id), path)


def export_checked(checked: Checked, path: Path) -> Exported | None:
    """Writes the error export of a checked file that wasn't imported: its rows with errors. As `export_import`."""
    return _export(checked.table.source, checked.table.columns, lambda: _rows_with_errors(checked), path)


def _export(
    source: Source, columns: tuple[str, ...], rows: Callable[[], Iterable[KeptRow]], path: Path
) -> Exported | None:
    path = checked_export_path(path, source.path)
    if next(iter(rows()), None) is None:
        return None
    width = len(columns) - len(ERROR_COLUMNS) if has_error_columns(columns) else len(columns)
    header = (*columns[:width], *ERROR_COLUMNS)
    if path.suffix.lower() == ".xlsx":
        try:
            with export_file(path) as file:
                return Exported(path, write_workbook(file, source.sheet, header, _lines(rows(), width)))
        except DoesNotFitError:
            instead = unused_name(path.with_suffix(".csv"))
            return Exported(instead, _write_csv(instead, source, header, _lines(rows(), width)), in_place_of=path)
    return Exported(path, _write_csv(path, source, header, _lines(rows(), width)))


def _write_csv(path: Path, source: Source, header: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> int:
    with export_file(path) as file:
        return write_delimited(file, source.delimiter or ",", header, lines)


def _lines(rows: Iterable[KeptRow], width: int) -> Iterator[tuple[str, ...]]:
    for row in rows:
        yield (*row.cells[:width], row.state.value, row.reason, row.column, str(row.row), row.external_id)


def _rows_with_errors(checked: Checked) -> Iterator[KeptRow]:
    cells = cells_between(checked)
    for start in range(0, checked.rows, _ROWS_AT_ONCE):
        stop = min(start + _ROWS_AT_ONCE, checked.rows)
        texts = list(cells(start, stop))
        for offset in np.flatnonzero(checked.invalid[start:stop]):
            position = start + int(offset)
            why = explain(checked, position)
            external_id = checked.external_ids[position].as_py() or ""
            row = int(checked.table.row_numbers[position])
            yield KeptRow(row, RowState.INVALID, external_id, why.messages, why.columns, texts[int(offset)])
