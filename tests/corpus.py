"""Runs the reader over a folder of real files and prints where it differs from their manifest.

    python -m tests.corpus DIR [NAME…]

DIR holds the files and a MANIFEST.csv (columns: filename, format, encoding, delimiter, header_row and
first_data_row counted from 0, data_rows, columns, tags, must_refuse). With names, only files whose names
begin so are read, and what was read is shown.
"""

import csv
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from core.errors import FileError
from core.reading.files import read_table
from core.reading.table import Table

UNSTATED = frozenset({"", "?", "n/a"})
NO_HEADER = "none"
SECONDS = 30
DELIMITERS = {"TAB": "\t", "(single column)": ""}
ENCODINGS = {"UTF-8 with BOM": "utf-8-sig", "UTF-16LE with BOM": "utf-16", "UTF-16BE with BOM": "utf-16"}
MARK = "\ufeff"

Stated = Mapping[str, str]


def differences(folder: Path, stated: Stated) -> Iterator[str]:
    """What differs between a file as it was read and as the manifest states it, a phrase each."""
    path = folder / stated["filename"]
    refusal = stated["must_refuse"]
    started = time.monotonic()
    try:
        table = read_table(path)
    except FileError as error:
        if refusal.startswith("no"):
            yield f"refused: {error}"
        return
    finally:
        if time.monotonic() - started > SECONDS:
            yield f"took {time.monotonic() - started:.0f} s"
    if refusal.startswith("YES"):
        yield f"not refused: {len(table)} rows x {len(table.columns)} columns"
    if refusal.startswith("no"):
        if "warn" in refusal and not table.warnings:
            yield "no warning"
        yield from _differences(path, table, stated)


def _differences(path: Path, table: Table, stated: Stated) -> Iterator[str]:
    source = table.source
    if not stated["format"].startswith((source.format, "tsv")) and source.format != "csv":
        yield f"format {source.format}, stated {stated['format']}"
    if stated["columns"] and len(table.columns) != int(stated["columns"]):
        yield f"{len(table.columns)} columns, stated {stated['columns']}"
    if stated["data_rows"] and not _rows_agree(path, table, stated):
        yield f"{len(table)} rows, stated {stated['data_rows']}"
    first = source.header_row - 1 + source.header_rows if source.header_row else 0
    if stated["header_row"] not in UNSTATED and str(first) != stated["first_data_row"]:
        header = stated["header_row"]
        yield f"header {source.header_row} ({source.header_rows}), stated {header} up to {stated['first_data_row']}"
    delimiter = DELIMITERS.get(stated["delimiter"], stated["delimiter"])
    if source.delimiter and delimiter and source.delimiter != delimiter:
        yield f"delimiter {source.delimiter!r}, stated {delimiter!r}"
    if source.encoding and not _same_text(path.read_bytes(), source.encoding, stated["encoding"]):
        yield f"encoding {source.encoding}, stated {stated['encoding']}"


def _rows_agree(path: Path, table: Table, stated: Stated) -> bool:
    """True where the rows are as many as stated; a header is counted where none is stated, blank rows may be."""
    rows = len(table)
    if stated["header_row"] in UNSTATED:
        rows += table.source.header_rows
    return rows <= int(stated["data_rows"]) <= rows + _blank_rows(path, table)


def _blank_rows(path: Path, table: Table) -> int:
    """How many blank rows were left out: between the first and last row of the table, and after it."""
    numbers = table.row_numbers
    first = table.source.header_row + table.source.header_rows if table.source.header_row else 1
    last = int(numbers[-1]) if len(numbers) else first - 1
    between = last - first + 1 - len(numbers)
    if not table.source.encoding:
        sheet = next(sheet for sheet in table.source.sheets if sheet.name == table.source.sheet)
        return between + max(0, sheet.rows - last)
    text = path.read_bytes().decode(table.source.encoding, "replace")
    tail = text[len(text.rstrip(f"{table.source.delimiter}\r\n\t ")) :].replace("\r\n", "\n").replace("\r", "\n")
    unended = len(tail) > 1 and not tail.endswith("\n")
    return between + max(0, tail.count("\n") + unended - bool(len(numbers)))


def _same_text(raw: bytes, ours: str, stated: str) -> bool:
    """True where both encodings give the same text, whatever their names."""
    try:
        theirs = raw.decode(ENCODINGS.get(stated, stated), "replace")
    except LookupError:
        return True
    return raw.decode(ours, "replace").removeprefix(MARK) == theirs.removeprefix(MARK)


def _show(table: Table) -> None:
    print(table.source)
    for warning in table.warnings:
        print(f"  {warning.code}: {warning.message}")
    print(table.frame.head(8).to_string(max_colwidth=30, max_cols=12))


def main(arguments: list[str]) -> int:
    """The exit code: 0 where every file comes out as its manifest states."""
    folder, names = Path(arguments[0]), tuple(arguments[1:])
    with (folder / "MANIFEST.csv").open(encoding="utf-8", newline="") as file:
        files = [row for row in csv.DictReader(file) if row["filename"].startswith(names or "")]
    differing = 0
    for stated in files:
        found = list(differences(folder, stated))
        differing += bool(found)
        if found:
            print(f"{stated['filename']}: {'; '.join(found)}")
        if names:
            try:
                _show(read_table(folder / stated["filename"]))
            except FileError as error:
                print(f"  {error}")
    print(f"{len(files) - differing} of {len(files)} files as stated, {differing} differ")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
