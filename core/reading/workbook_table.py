"""A workbook's sheet, from the file to its table."""

import numpy as np
import pyarrow as pa

from core.messages.told import Listed
from core.reading.assembly import assemble, blank_rows, header_warnings, rows_warning
from core.reading.header import RECORDS_LOOKED_AT, chosen_header, find_header
from core.reading.kinds import Kind
from core.reading.table import ReadingWarning, Sheet, Source, Table
from core.reading.task import ReadingTask
from core.reading.workbook import read_sheet
from core.reading.workbook_order import Found


def read_workbook_table(task: ReadingTask, kind: Kind) -> Table:
    """The table in a sheet of a workbook; its source's fingerprint is "". Raises FileError where it can't be read."""
    sheet = read_sheet(task, kind, None if task.rows is None else task.rows + RECORDS_LOOKED_AT)
    cells, found = _without_phantoms(sheet.cells), sheet.found
    blank_above = found.chosen.first_row
    records = [list(record.values()) for record in cells.slice(0, RECORDS_LOOKED_AT).to_pylist()]
    merges = [(top, left, bottom, right) for top, left, bottom, right in found.merges]
    if task.options.header_row is None:
        header = find_header(records, merges)
    else:
        header = chosen_header(records, task.options.header_row, blank_above)
    first = header.position + header.rows
    most = None if task.rows is None else task.rows
    numbers = blank_above + 1 + np.arange(len(cells), dtype=np.int64)
    assembled = assemble(
        records[header.position : first], cells.slice(first, most), numbers[first:][:most], has_nul=True
    )
    sheets = tuple(Sheet(s.name, s.rows, s.columns, s.hidden) for s in found.sheets if s.name)
    source = Source(
        path=task.path,
        fingerprint="",
        format=kind.value,
        sheet=found.sheet or None,
        sheets=sheets,
        header_row=blank_above + header.position + 1 if header.rows else 0,
        header_rows=header.rows,
    )
    hidden_groups = sum(bottom >= first for _, _, bottom, _ in merges)
    warnings = header_warnings(records, header, task.options.header_row, blank_above)
    warnings += _warnings(source, found, hidden_groups)
    return Table(assembled.frame, assembled.row_numbers, source, (*warnings, *assembled.warnings))


def _without_phantoms(cells: pa.Table) -> pa.Table:
    """The cells without the columns at the right that hold nothing."""
    width = cells.num_columns
    while width > 1 and blank_rows([cells.column(width - 1)], len(cells)).all():
        width -= 1
    return cells.select(range(width))


def _warnings(source: Source, found: Found, hidden_groups: int) -> list[ReadingWarning]:
    """What to say of the workbook: other sheets, merged cells, errors in cells."""
    warnings = []
    if found.chosen.hidden:
        warnings.append(ReadingWarning("sheet_hidden", {"sheet": found.sheet}))
    others = [sheet.name for sheet in source.sheets if sheet.rows and sheet.name != source.sheet]
    if others:
        warnings.append(ReadingWarning("sheets_left_out", {"count": len(others), "sheets": Listed.of(others)}))
    if hidden_groups:
        warnings.append(ReadingWarning("cells_merged", {"count": hidden_groups}))
    if found.errors:
        warnings.append(rows_warning("errors_in_cells", found.error_rows, found.errors))
    if found.errors_hidden:
        warnings.append(ReadingWarning("errors_look_empty"))
    if found.unstored:
        warnings.append(rows_warning("results_not_stored", found.unstored_rows, found.unstored))
    return warnings
