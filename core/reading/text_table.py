"""Delimited text, from the file to its table."""

from dataclasses import replace

from core.reading.assembly import assemble, header_warnings, rows_warning
from core.reading.delimited import Body, head_body, read_body
from core.reading.encoding import Encoding, detect_encoding, encoding_named
from core.reading.plain_text import plain_text
from core.reading.records import QUOTE
from core.reading.row_search import rows_with
from core.reading.table import ReadingWarning, Source, Table
from core.reading.task import ReadingTask
from core.reading.text_head import TextHead, read_text_head
from core.reading.written_texts import garbled_rows

WHOLE_UP_TO = 1 << 24
START = 1 << 22
OUTSIDE_ASCII = r"[^\x00-\x7f]"


def read_text_table(task: ReadingTask) -> Table:
    """The table in a file of delimited text; its source's fingerprint is "" where it didn't come out on the way.

    Raises FileError where the file is no text, or the options don't fit it.
    """
    encoding = _encoding(task)
    try:
        return _read(task, encoding, valid=True)
    except UnicodeDecodeError:
        if not task.options.encoding:
            encoding = detect_encoding(task.path)
        return _read(task, encoding, valid=False)


def _encoding(task: ReadingTask) -> Encoding:
    """The encoding chosen or detected; that of a large file by its start, where that is UTF-8 or enough."""
    if task.options.encoding:
        return encoding_named(task.path, task.options.encoding)
    if task.path.stat().st_size <= WHOLE_UP_TO:
        return detect_encoding(task.path)
    encoding = detect_encoding(task.path, START)
    return encoding if encoding.is_utf8 or task.rows is not None else detect_encoding(task.path)


def _read(task: ReadingTask, encoding: Encoding, *, valid: bool) -> Table:
    limit = None if task.rows is None else WHOLE_UP_TO
    text = plain_text(task.path, encoding, task.folder, valid=valid, limit=limit)
    head = read_text_head(text, task.options, task.rows or 0)
    body = read_body(text, head, task) if task.rows is None else head_body(head, task.rows)
    assembled = assemble(
        head.header_records,
        body.cells,
        body.numbers,
        is_text=True,
        has_formulas=head.has_formulas,
        has_nul=body.has_nul,
        has_broken=text.broken,
    )
    source = Source(
        path=task.path,
        fingerprint=body.fingerprint if text.path == task.path else "",
        format="csv",
        encoding=encoding.name,
        delimiter=head.dialect.delimiter,
        header_row=head.header.position + 1 if head.header.rows else 0,
        header_rows=head.header.rows,
    )
    warnings = (*_warnings(task, encoding, head, body), *assembled.warnings)
    return Table(assembled.frame, assembled.row_numbers, source, warnings)


def _warnings(task: ReadingTask, encoding: Encoding, head: TextHead, body: Body) -> list[ReadingWarning]:
    """What to say of how the text was read, and of the rows that are not as the others."""
    warnings = []
    if encoding.guessed:
        warnings += _guess(encoding, head, body)
    elif not head.is_ascii and len(garbled := garbled_rows(body.cells, body.numbers)):
        warnings.append(rows_warning("text_garbled", garbled))
    if head.dialect.escaped:
        warnings.append(ReadingWarning("quotes_escaped"))
    if head.dialect.wrapped:
        warnings.append(ReadingWarning("lines_quoted"))
    if head.dialect.quote != QUOTE:
        warnings.append(ReadingWarning("quotes_single"))
    if head.dialect.blanks_before_quotes:
        warnings.append(ReadingWarning("blanks_before_quotes"))
    warnings += header_warnings(head.records, head.header, task.options.header_row)
    for code, rows in (("quotes_stray", body.stray), ("rows_short", body.short), ("rows_long", body.long)):
        if rows:
            warnings.append(rows_warning(code, rows))
    return warnings


def _guess(encoding: Encoding, head: TextHead, body: Body) -> list[ReadingWarning]:
    """A warning about a guessed encoding, with the rows whose letters show whether it is right; none without any."""
    above = [row for row, record in enumerate(head.records[: head.first_row], 1) if not "".join(record).isascii()]
    rows = [*above, *rows_with(OUTSIDE_ASCII, body.cells.columns, body.numbers)]
    if not rows:
        return []
    warning = rows_warning("encoding_guessed", rows)
    return [replace(warning, params={**warning.params, "encoding": encoding.name})]
