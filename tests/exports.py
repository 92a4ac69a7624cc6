"""Exports as people have them, written by the tests that read them."""

import csv
from pathlib import Path

COLUMNS = ("Ticket ID", "Created at", "Subject", "Comment", "Email", "Name", "Priority")
PEOPLE = 4


def ticket(number: int) -> dict[str, str]:
    """A ticket of one of four people."""
    person = number % PEOPLE
    return {
        "Ticket ID": f"T-{number}",
        "Created at": f"2025-03-{number % 28 + 1:02d} 09:15",
        "Subject": f"Question {number}",
        "Comment": f"Since the update number {number} I can't find the export any more",
        "Email": f"person{person}@example.com",
        "Name": f"Ada Number{person}",
        "Priority": "high" if number % 3 else "low",
    }


def write_tickets(path: Path, count: int, changes: dict[int, dict[str, str]] | None = None) -> Path:
    """A file of so many tickets, numbered from 1; `changes` are other cells of some of them."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        for number in range(1, count + 1):
            writer.writerow({**ticket(number), **(changes or {}).get(number, {})})
    return path


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
