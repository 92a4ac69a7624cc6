"""`inspect`: what the reader sees in a file."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from core.cli import options
from core.cli.output import table, write_json, write_text
from core.reading.options import ReadingOptions

if TYPE_CHECKING:
    from core.reading.table import Table

SAMPLES = 3


@options.with_reading
def inspect_file(
    file: options.File,
    *,
    reading: ReadingOptions,
    rows: Annotated[int, typer.Option("--rows", metavar="N", min=0, help="Show the first N rows, too.")] = 0,
    as_json: options.Json = False,
    _data_dir: options.DataDir = None,
) -> int:
    """What the reader sees: format, sheets, header, columns, warnings."""
    from core.reading.files import read_table

    found = read_table(file, reading)
    if as_json:
        write_json(_described(found, rows))
    else:
        write_text(_shown(found, rows))
    return 0


def _described(found: "Table", rows: int) -> dict[str, Any]:
    source = found.source
    described = {
        "format": source.format,
        "encoding": source.encoding,
        "delimiter": source.delimiter,
        "sheets": [sheet.name for sheet in source.sheets],
        "sheet": source.sheet,
        "header_row": source.header_row,
        "rows": len(found),
        "columns": _columns(found),
        "warnings": [
            {"code": warning.code, "message": warning.message, "row": warning.row} for warning in found.warnings
        ],
    }
    return described | ({"data": _first_rows(found, rows)} if rows else {})


def _columns(found: "Table") -> list[dict[str, Any]]:
    """Each column's name, the type its values fit, how many are filled, and the first distinct ones."""
    import pyarrow.compute as pc

    from core.mapping.model import Options
    from core.mapping.suggesting.column import all_columns_of

    described = []
    for column in all_columns_of(found, Options()):
        texts = found.column(column.name)
        filled = texts.filter(pc.not_equal(pc.utf8_trim_whitespace(texts), ""))
        samples = pc.unique(filled.slice(0, 100)).to_pylist()[:SAMPLES]
        described.append({"name": column.name, "type": str(column.type), "filled": len(filled), "samples": samples})
    return described


def _first_rows(found: "Table", rows: int) -> list[list[str]]:
    return [list(row) for row in found.frame.head(rows).itertuples(index=False, name=None)]


def _row_shown(found: "Table", place: int, cells: list[str]) -> str:
    return f"row {found.row_numbers[place]}\n" + table(zip(found.columns, cells, strict=True))


def _shown(found: "Table", rows: int) -> str:
    source = found.source
    facts = [
        ("format", source.format),
        ("encoding", source.encoding),
        ("delimiter", "tab" if source.delimiter == "\t" else source.delimiter),
        ("sheet", source.sheet),
        ("sheets", ", ".join(sheet.name for sheet in source.sheets)),
        ("header row", str(source.header_row) if source.header_row else "none"),
        ("rows", len(found)),
    ]
    columns = [
        (column["name"], column["type"], f"{column['filled'] / max(1, len(found)):.0%}", " · ".join(column["samples"]))
        for column in _columns(found)
    ]
    parts = [
        table((name, value) for name, value in facts if value not in (None, "")),
        table(columns, headers=("column", "type", "filled", "values"), right=(2,)),
    ]
    parts += [_row_shown(found, place, cells) for place, cells in enumerate(_first_rows(found, rows))]
    parts += [warning.message for warning in found.warnings]
    return "\n\n".join(parts)
