"""Reading against its peers: `python -m tests.bench.reading [ROWS]`.

Makes a CSV of ROWS rows x 12 columns (1,000,000 rows: about 545 MB) with line breaks in cells, and a tenth as
many rows as .xlsx. Prints the time to the first 100 rows, the time to read it all as text as a multiple of
`pyarrow.csv`'s, the peak memory as a multiple of the file's size, and a workbook's time as a multiple of
python_calamine's open and `to_python`. Each measurement runs in a process of its own; the best of nine counts.
"""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from time import perf_counter

ROWS = 1_000_000
TRIES = 9
COLUMNS = [
    "id",
    "created",
    "email",
    "name",
    "company",
    "status",
    "priority",
    "subject",
    "comment",
    "score",
    "tags",
    "url",
]
COMMENT = "cannot log in since the update and the export of the report takes minutes, so please have a look at it "
HEAD_SECONDS, TEXT_RATIO, MEMORY_RATIO, WORKBOOK_RATIO = 1.0, 1.5, 2.5, 2.0


def row(number: int) -> list[str]:
    """A row of feedback, like life in its sizes: one long text with line breaks, many short values."""
    return [
        f"T-{number}",
        f"2025-{number % 12 + 1:02d}-{number % 28 + 1:02d}T10:{number % 60:02d}:00Z",
        f"user{number % 50_000}@example.com",
        f"Doe, John {number % 1000}",
        f"Example Größe {number % 700}",
        ("open", "closed", "pending")[number % 3],
        ("high", "low")[number % 2],
        f'Ticket "{number}" about the login',
        f"Hello,\n{COMMENT * (number % 5 + 1)}\n{number}",
        str(number % 11),
        "a,b,c",
        f"https://example.com/tickets/{number}",
    ]


def write_csv(path: Path, rows: int) -> None:
    """Writes the rows as CSV, as a spreadsheet does."""
    import csv

    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(map(row, range(rows)))


def write_workbook(path: Path, rows: int) -> None:
    """Writes the rows as a workbook, with real dates and numbers in it."""
    from datetime import datetime, timedelta

    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "strings_to_urls": False})
    sheet = book.add_worksheet()
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    sheet.write_row(0, 0, COLUMNS)
    for number in range(rows):
        cells = row(number)
        sheet.write_row(number + 1, 0, cells)
        sheet.write_datetime(number + 1, 1, datetime(2025, 1, 1) + timedelta(minutes=number), moment)
        sheet.write_number(number + 1, 9, number % 11)
    book.close()


def read_with_us(path: str) -> None:
    """What is measured: the whole table."""
    from core.reading.files import read_table

    read_table(path)


def head_with_us(path: str) -> None:
    """What is measured: the first rows."""
    from core.reading.files import read_head

    read_head(path)


def read_with_arrow(path: str) -> None:
    """The peer of delimited text: pyarrow.csv, every column as text."""
    import pyarrow as pa
    from pyarrow import csv

    csv.read_csv(
        path,
        parse_options=csv.ParseOptions(newlines_in_values=True),
        convert_options=csv.ConvertOptions(column_types=dict.fromkeys(COLUMNS, pa.string())),
    )


def read_with_calamine(path: str) -> None:
    """The peer of workbooks: python_calamine alone."""
    import python_calamine

    python_calamine.load_workbook(path).get_sheet_by_index(0).to_python()


MEASURED: dict[str, Callable[[str], None]] = {
    task.__name__: task for task in (read_with_us, head_with_us, read_with_arrow, read_with_calamine)
}


def measure(name: str, path: str) -> None:
    """Runs a task once and prints its seconds and the peak memory of this process in bytes. Imports don't count."""
    for module in ("pandas", "pyarrow.csv", "python_calamine", "core.reading.files"):
        import_module(module)
    started = perf_counter()
    MEASURED[name](path)
    unit = 1 if sys.platform == "darwin" else 1024
    print(perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit)


def rounds(names: list[str], path: Path) -> Iterator[tuple[str, float, int]]:
    """Each task's best seconds and largest memory, taken in turns so that a busy machine is busy for all of them."""
    results: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    for _ in range(TRIES):
        for name in names:
            command = [sys.executable, "-m", "tests.bench.reading", "measure", name, str(path)]
            seconds, memory = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
            results[name].append((float(seconds), float(memory)))
    for name, found in results.items():
        yield name, min(seconds for seconds, _ in found), int(max(memory for _, memory in found))


def report(what: str, value: float, unit: str, most: float) -> None:
    """Prints a figure beside what it should be at most."""
    print(f"{what:<58} {value:8.2f}{unit}   at most {most:g}{unit}   {'ok' if value <= most else 'TOO MUCH'}")


def main(rows: int) -> None:
    """Makes the files, measures, prints."""
    with tempfile.TemporaryDirectory() as folder:
        text, book = Path(folder) / "rows.csv", Path(folder) / "rows.xlsx"
        write_csv(text, rows)
        write_workbook(book, rows // 10)
        print(f"{rows:,} rows x {len(COLUMNS)} columns: {text.stat().st_size / 1e6:.0f} MB as CSV")
        found = {
            name: (seconds, memory)
            for name, seconds, memory in rounds(["head_with_us", "read_with_us", "read_with_arrow"], text)
        }
        report("the first 100 rows", found["head_with_us"][0], " s", HEAD_SECONDS)
        ratio = found["read_with_us"][0] / found["read_with_arrow"][0]
        report(f"whole as text ({found['read_with_us'][0]:.2f} s) against pyarrow.csv", ratio, " x", TEXT_RATIO)
        memory = found["read_with_us"][1] / text.stat().st_size
        report("peak memory against the file's size", memory, " x", MEMORY_RATIO)
        found = {
            name: (seconds, memory) for name, seconds, memory in rounds(["read_with_us", "read_with_calamine"], book)
        }
        ratio = found["read_with_us"][0] / found["read_with_calamine"][0]
        report(
            f"{rows // 10:,} rows of .xlsx ({found['read_with_us'][0]:.2f} s) against calamine",
            ratio,
            " x",
            WORKBOOK_RATIO,
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["measure"]:
        measure(*sys.argv[2:])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
