"""What stands in a file steers no terminal, in tables, sentences and JSON, and JSON still says all of it."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Ran

# Clears the screen, makes a link, sets a colour by one sign (C1), turns the reading order, begins a new line.
STEERING = "\x1b[2J\x1b]8;;http://evil.example\x07here\x1b]8;;\x07\x9b31m\u202egnp.exe\u2066\u2028\x7f\r\nError"


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A file whose header and cells steer."""
    path = tmp_path / "tickets.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Ticket ID", "Created at", "Comment", f"Team {STEERING}"])
        for number in range(1, 6):
            day = STEERING if number == 3 else f"2025-03-1{number}"
            text = f"The export number {number} stops in the middle, and nobody was told about it."
            writer.writerow([f"T-{number}", day, text + STEERING if number == 1 else text, f"North {STEERING}"])
    return path


@pytest.mark.parametrize(
    "call",
    [
        ("inspect", "{file}", "--rows", "3"),
        ("inspect", "{file}", "--rows", "3", "--json"),
        ("map", "{file}"),
        ("map", "{file}", "--json"),
        ("check", "{file}", "--mapping", "auto"),
        ("check", "{file}", "--mapping", "auto", "--json"),
        ("preview", "{file}", "--mapping", "auto"),
        ("preview", "{file}", "--mapping", "auto", "--json"),
        ("plan", "{file}", "--mapping", "auto"),
        ("import", "{file}", "--mapping", "auto", "--practice", "--source", STEERING),
        ("history",),
    ],
    ids=" ".join,
)
def test_nothing_of_a_file_steers_a_terminal(run_cli: Callable[..., Ran], hostile: Path, call: tuple[str, ...]) -> None:
    """Every verb's output is printable signs in the program's own lines."""
    ran = run_cli(*(part.format(file=hostile) for part in call))
    assert ran.code in (0, 1), ran
    assert (ran.out + ran.err).replace("\n", "").isprintable()


def test_json_says_all_of_a_cell(run_cli: Callable[..., Ran], hostile: Path) -> None:
    """What is escaped on the way is the same text again for who reads the JSON."""
    ran = run_cli("inspect", hostile, "--rows", "1", "--json")
    cell = ran.json["data"][0][-1]
    assert "\x9b31m\u202egnp.exe\u2066\u2028\x7f" in cell
    assert json.loads(ran.out)["columns"][-1]["name"].startswith("Team")


def test_the_log_has_no_steering_signs(run_cli: Callable[..., Ran], hostile: Path, tmp_path: Path) -> None:
    """After an import of such a file the log can be shown on a terminal."""
    ran = run_cli("import", hostile, "--mapping", "auto", "--practice", "--source", STEERING)
    assert ran.code == 1, ran
    logs = list((tmp_path / "home" / "logs").glob("importer.log*"))
    assert logs
    assert all(path.read_text("utf-8").replace("\n", "").isprintable() for path in logs)
