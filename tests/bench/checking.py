"""Checking against reading and against frictionless: `python -m tests.bench.checking [ROWS] [--frictionless PYTHON]`.

Makes a file of support tickets in life's mixture (dates, emails, numbers, booleans, JSON, some of each wrong),
reads it and checks it. Prints the check's time as a multiple of the reading's, rows a second, records a
second, how many times as long `frictionless validate` takes for the same file, and for the first 200,000 rows how
long a recheck takes after one edited cell of each column, and after a mend of a whole column.

frictionless is imported here if it can be, else in the Python that --frictionless or BENCH_FRICTIONLESS_PYTHON names
(one of a throw-away environment). With --frictionless-rows it validates only the first rows, and the ratio is that
of rows a second. Both run in processes of their own, and the best of three runs of each counts.
"""

import argparse
import importlib.util
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from itertools import islice
from operator import itemgetter
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from core.checking.check import check, recheck
from core.checking.checked import Checked
from core.edits import Edits
from core.mapping.changes import AddStep
from core.mapping.model import Mapping
from core.mapping.step_kinds import EmptyStep, NumberStep, ReplaceStep, Step, StripHtmlStep, TrimStep
from core.mending.mends import mends_for
from core.reading.files import read_table
from core.reading.table import Table
from core.records import records

ROWS = 1_000_000
RECHECK_ROWS = 200_000
RECORD_ROWS = 100_000
WORDS = "the export fails since last week when a report has more than one hundred lines and nobody answers".split()

HEADER = "id,created,subject,comment,email,name,company,score,amount,public,tags,due"
MAPPING = {
    "version": 1,
    "columns": {
        "id": [{"to": "external_id", "prefix": "ticket-"}],
        "created": [{"to": "display_ts"}],
        "subject": [{"to": "field", "category": "content", "type": "string", "name": "subject"}],
        "comment": [{"to": "field", "category": "content", "type": "string", "name": "comment"}],
        "email": [{"to": "person.email"}],
        "name": [{"to": "person.full_name"}],
        "company": [{"to": "company.name"}],
        "score": [{"to": "field", "category": "metadata", "type": "integer", "name": "score"}],
        "amount": [{"to": "field", "category": "metadata", "type": "float", "name": "amount"}],
        "public": [{"to": "field", "category": "metadata", "type": "boolean", "name": "public"}],
        "tags": [{"to": "field", "category": "metadata", "type": "json", "name": "tags"}],
        "due": [{"to": "field", "category": "created_at", "type": "date", "name": "due"}],
    },
    "constants": [{"to": "field", "category": "metadata", "type": "string", "name": "channel", "value": "email"}],
    "options": {"timezone": "Europe/Berlin"},
}
EDITS = {
    "id": "1",
    "created": "2020-02-30",
    "subject": "",
    "comment": "Mended",
    "email": "person7@example.com",
    "name": "Ann Other",
    "company": "Other Ltd",
    "score": "ten",
    "amount": "1,5",
    "public": "perhaps",
    "tags": "[",
    "due": "31/12/2024",
}
STEPS: tuple[Step, ...] = (
    TrimStep(column="comment"),
    StripHtmlStep(column="comment"),
    ReplaceStep(column="comment", find="export", replace="report"),
    ReplaceStep(column="subject", find=r"Ticket (\d+)", replace=r"T-\1", pattern=True),
    NumberStep(column="score"),
    EmptyStep(column="score", marks=("n/a!",)),
    TrimStep(column="email"),
)
REPEATS = 5
TRIES = 3
FRICTIONLESS = Path(__file__).parent / "_frictionless.py"
T = TypeVar("T")


def lines(rows: int) -> Iterator[str]:
    """The records of the file, the same every time."""
    dice = random.Random(7)
    texts = [" ".join(dice.choices(WORDS, k=dice.randint(20, 90))) for _ in range(2_000)]
    yield HEADER
    for number in range(1, rows + 1):
        person = dice.randrange(rows // 5 + 1)
        wrong = dice.random() < 0.01
        day = f"{dice.randint(1, 28):02}/{dice.randint(1, 12):02}/{dice.randint(2019, 2025)}"
        yield (
            f"{number},2024-{dice.randint(1, 12):02}-{dice.randint(1, 28):02} {dice.randrange(24):02}:"
            f"{dice.randrange(60):02}:{dice.randrange(60):02},Ticket {number},{dice.choice(texts)},"
            f"{'no address' if wrong else f'person{person}@example.com'},Person{person} Name{person},"
            f"Company {person % 5_000},{'n/a!' if wrong else dice.randint(0, 10)},{dice.randint(0, 99_999) / 100},"
            f'{dice.choice(("true", "false"))},"[""{dice.choice(WORDS)}"", {dice.randint(1, 50)}]",{day}'
        )


def timed(work: Callable[[], T], times: int = 1) -> tuple[T, float]:
    """What the work gives, and the seconds of its best run."""
    best = float("inf")
    for _ in range(times):
        start = perf_counter()
        result = work()
        best = min(best, perf_counter() - start)
    return result, best


def head(table: Table, rows: int) -> Table:
    """The first rows of a table."""
    return replace(table, frame=table.frame.iloc[:rows].reset_index(drop=True), row_numbers=table.row_numbers[:rows])


def print_rechecks(checked: Checked) -> None:
    """A line for each column: the milliseconds after one edited cell."""
    row = int(checked.table.row_numbers[len(checked.table) // 2])
    for column, text in EDITS.items():
        _, seconds = timed(lambda c=column, t=text: recheck(checked, Edits({(row, c): t})), REPEATS)
        print(f"recheck after an edit of {column:8} {1000 * seconds:6.1f} ms")
    _, seconds = timed(lambda: recheck(checked, Edits(left_out=frozenset({row}))), REPEATS)
    print(f"recheck after leaving a row out    {1000 * seconds:6.1f} ms")


def print_mends(checked: Checked) -> None:
    """A line for each step on a whole column, and for the mends of each cause: the milliseconds until it is checked."""
    for step in STEPS:
        changed = AddStep(step).on(checked.mapping)
        _, seconds = timed(lambda m=changed: recheck(checked, checked.edits, m), REPEATS)
        print(f"mend of {len(checked.table):,} cells: {step.do:10} of {step.column:8} {1000 * seconds:6.0f} ms")
    for cause in checked.causes:
        found, seconds = timed(lambda c=cause: mends_for(checked, c))
        print(f"looking for the mends of {cause.code} ({cause.count:,} rows): {len(found)} in {1000 * seconds:.0f} ms")


def frictionless_python(named: str | None) -> str | None:
    """The Python that has frictionless: the one that is named, else this one; None where there is none."""
    chosen = named or os.environ.get("BENCH_FRICTIONLESS_PYTHON")
    return chosen or (sys.executable if importlib.util.find_spec("frictionless") else None)


def print_frictionless(path: Path, rows: int, ours: float, arguments: argparse.Namespace) -> None:
    """How many times as long frictionless takes for the same rows; `ours` is our seconds for all of them."""
    python = frictionless_python(arguments.frictionless)
    if python is None:
        print("frictionless: not here; name a Python that has it with --frictionless")
        return
    some = min(rows, arguments.frictionless_rows or rows)
    if some < rows:
        with path.open(encoding="utf-8") as file:
            head_lines = list(islice(file, some + 1))
        path.write_text("".join(head_lines), encoding="utf-8")
    command = [python, str(FRICTIONLESS), str(path)]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(TRIES)]
    found = min((json.loads(ran.stdout.splitlines()[-1]) for ran in runs), key=itemgetter("seconds"))
    ratio = (found["seconds"] / some) / (ours / rows)
    print(f"frictionless {found['version']}: {some:,} rows in {found['seconds']:.1f} s, {found['errors']:,} errors")
    print(f"reading and checking is {ratio:.1f} times as fast as frictionless validate")


def measured(path: Path) -> tuple[float, float]:
    """The seconds of reading and of checking in a process of its own, as a person's program has them."""
    command = [sys.executable, "-m", "tests.bench.checking", "--measure", str(path)]
    reading, checking = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(reading), float(checking)


def measure(path: Path) -> None:
    """Prints the seconds of reading and of checking a file once. Imports don't count."""
    import_module("pandas")
    import_module("pyarrow.csv")
    mapping = Mapping.model_validate(MAPPING)
    table, reading = timed(lambda: read_table(path))
    _, checking = timed(lambda: check(table, Edits(), mapping))
    print(reading, checking)


def main(arguments: argparse.Namespace) -> None:
    """Make, read, check, and print."""
    rows = arguments.rows
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tickets.csv"
        with path.open("w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines(rows))
        print(f"{rows:,} rows, {path.stat().st_size / 1e6:,.0f} MB")
        reading, checking = min((measured(path) for _ in range(TRIES)), key=sum)
        mapping = Mapping.model_validate(MAPPING)
        table = read_table(path)
        checked = check(table, Edits(), mapping)
        print(
            f"reading 1.00, checking {checking / reading:.2f} ({rows / checking:,.0f} rows a second, {checking:.2f} s)"
        )
        print(f"reading and checking: {reading + checking:.2f} s")
        count = min(RECORD_ROWS, rows)
        _, making = timed(lambda: sum(1 for _ in islice(records(checked), count)))
        print(f"records: {count / making:,.0f} a second", flush=True)
        print_frictionless(path, rows, reading + checking, arguments)
    part = check(head(table, RECHECK_ROWS), Edits(), mapping)
    print_rechecks(part)
    print_mends(part)


def parsed(arguments: list[str]) -> argparse.Namespace:
    """The call's arguments."""
    parser = argparse.ArgumentParser(description="Checking against reading and against frictionless.")
    parser.add_argument("rows", nargs="?", type=int, default=ROWS)
    parser.add_argument("--frictionless", metavar="PYTHON", help="a Python that has frictionless")
    parser.add_argument("--frictionless-rows", metavar="N", type=int, help="let it validate the first N rows alone")
    parser.add_argument("--measure", metavar="FILE", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    given = parsed(sys.argv[1:])
    if given.measure:
        measure(given.measure)
    else:
        main(given)
