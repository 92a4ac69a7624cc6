"""Checking against reading: `python -m tests.bench.checking [ROWS]`.

Makes a file of support tickets in life's mixture (dates, emails, numbers, booleans, JSON, some of each wrong),
reads it and checks it. Prints the check's time as a multiple of the reading's, rows a second, records a
second, and how long a recheck takes after one edited cell of each column of the first 200,000 rows.
"""

import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from core.checking.check import check, recheck
from core.checking.checked import Checked
from core.edits import Edits
from core.mapping.model import Mapping
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
        _, seconds = timed(lambda c=column, t=text: recheck(checked, Edits({(row, c): t})), 3)
        print(f"recheck after an edit of {column:8} {1000 * seconds:6.1f} ms")
    _, seconds = timed(lambda: recheck(checked, Edits(left_out=frozenset({row}))), 3)
    print(f"recheck after leaving a row out    {1000 * seconds:6.1f} ms")


def main(rows: int) -> None:
    """Make, read, check, and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tickets.csv"
        with path.open("w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines(rows))
        print(f"{rows:,} rows, {path.stat().st_size / 1e6:,.0f} MB")
        table, reading = timed(lambda: read_table(path), 2)
    mapping = Mapping.model_validate(MAPPING)
    checked, checking = timed(lambda: check(table, Edits(), mapping), 2)
    print(f"reading 1.00, checking {checking / reading:.2f} ({rows / checking:,.0f} rows a second, {checking:.2f} s)")
    count = min(RECORD_ROWS, rows)
    _, making = timed(lambda: sum(1 for _ in islice(records(checked), count)))
    print(f"records: {count / making:,.0f} a second")
    print_rechecks(check(head(table, RECHECK_ROWS), Edits(), mapping))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
