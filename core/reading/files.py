"""The face of reading: a file becomes a table of text cells, exactly as they stood in it."""

import tempfile
from dataclasses import replace
from pathlib import Path

from core.errors import FileError
from core.messages.told import Told, system_words
from core.reading.archives import unpacked
from core.reading.fingerprint import fingerprint_of
from core.reading.kinds import ARCHIVES, WORKBOOK_SUFFIXES, WORKBOOKS, Kind, kind_of
from core.reading.options import ReadingOptions
from core.reading.table import ReadingWarning, Table
from core.reading.task import Cancelled, Progress, ReadingTask
from core.reading.text_table import read_text_table
from core.reading.workbook_table import read_workbook_table

DETECTED = ReadingOptions()
OWN_SUFFIXES = {
    Kind.XLSX: (".xlsx", ".xltx"),
    Kind.XLSM: (".xlsm", ".xltm"),
    Kind.XLSB: (".xlsb",),
    Kind.XLS: (".xls", ".xlt"),
    Kind.ODS: (".ods", ".ots"),
}


def read_table(
    path: Path | str,
    options: ReadingOptions = DETECTED,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Table:
    """The table in a file: delimited text, a workbook, or one of these compressed.

    `progress` is told the share that is done (0 to 1, never less than before); `cancelled` is asked from time
    to time and, once it says True, ends reading with FileError("reading_cancelled"). Both may be called in
    another thread. Raises FileError where no table can be read, with a sentence that says why.
    """
    return _read(Path(path), options, None, progress, cancelled)


def read_head(path: Path | str, options: ReadingOptions = DETECTED, rows: int = 100) -> Table:
    """The first rows of a file's table, quickly: what `read_table` would give, as far as the start of the file tells.

    Its source has no fingerprint (""). Raises FileError like `read_table`.
    """
    return _read(Path(path), options, rows, None, None)


def _read(
    path: Path, options: ReadingOptions, rows: int | None, progress: Progress | None, cancelled: Cancelled | None
) -> Table:
    with tempfile.TemporaryDirectory(prefix="importer-reading-") as folder:
        task = ReadingTask(path, options, Path(folder), rows, progress, cancelled)
        try:
            table = _read_any(task)
            fingerprint = "" if rows is not None else table.source.fingerprint or fingerprint_of(path)
        except (OSError, MemoryError) as error:
            raise _file_error(path, error) from None
    return replace(table, source=replace(table.source, path=path, fingerprint=fingerprint))


def _read_any(task: ReadingTask) -> Table:
    kind = kind_of(task.path)
    if kind in ARCHIVES:
        return _read_unpacked(task, kind)
    table = read_text_table(task) if kind is Kind.TEXT else read_workbook_table(task, kind)
    if not len(table) and not table.source.header_rows:
        raise FileError("file_has_no_rows")
    disguise = _disguise(task.path, kind, table)
    return replace(table, warnings=(*disguise, *table.warnings))


def _read_unpacked(task: ReadingTask, kind: Kind) -> Table:
    inner = unpacked(task.path, kind, task.folder)
    if kind_of(inner) in ARCHIVES:
        raise FileError("archive_damaged")
    table = _read_any(replace(task, path=inner))
    source = replace(table.source, fingerprint="")
    return replace(
        table, source=source, warnings=(ReadingWarning("archive_unpacked", {"name": inner.name}), *table.warnings)
    )


def _disguise(path: Path, kind: Kind, table: Table) -> list[ReadingWarning]:
    """What to say of a file whose name promises another kind. Raises FileError for text that is no table at all."""
    suffix = path.suffix.lower()
    if kind is Kind.TEXT and suffix in WORKBOOK_SUFFIXES:
        if len(table.columns) < 2:
            raise FileError("file_is_no_workbook", suffix=suffix)
        return [ReadingWarning("read_as_text", {"suffix": suffix})]
    if kind is Kind.HTML:
        return [ReadingWarning("read_as_html", {"suffix": suffix or Told.of("without_suffix")})]
    if kind in WORKBOOKS and suffix not in OWN_SUFFIXES[kind]:
        return [
            ReadingWarning("read_as_workbook", {"suffix": suffix or Told.of("without_suffix"), "format": kind.value})
        ]
    return []


def _file_error(path: Path, error: OSError | MemoryError) -> FileError:
    if isinstance(error, MemoryError):
        return FileError("file_too_large")
    if isinstance(error, FileNotFoundError):
        return FileError("file_missing", path=path)
    return FileError("file_unreadable", path=path, reason=system_words(error))
