"""Profiles of columns: what a column holds, at a glance."""

from pathlib import Path

import pytest

from core.reading.files import read_table
from core.reading.profile import ColumnProfile, profile
from tests.reading_files import csv_text, write


def test_profile_tells_look_fill_and_samples(tmp_path: Path) -> None:
    """Each column's kind of values, the share that is filled, and up to three different values."""
    rows = [["id", "when", "email", "score", "comment", "open", "url", "nothing"]]
    for n in range(8):
        comment = "" if n % 2 else f"comment {n % 4} in words"
        row = [
            f"T-{n}",
            f"2025-03-0{n + 1}",
            f"u{n}@example.com",
            str(n),
            comment,
            "yes",
            f"https://x.example/{n}",
            " ",
        ]
        rows.append(row)
    found = profile(read_table(write(tmp_path / "a.csv", csv_text(rows))))
    assert [column.type for column in found] == [
        *("code", "date", "email", "number", "text", "yes or no", "link", "empty"),
    ]
    assert found[4] == ColumnProfile("comment", "text", 0.5, ("comment 0 in words", "comment 2 in words"))
    assert (found[7].filled, found[7].samples) == (0.0, ())


def test_values_far_down_are_found(tmp_path: Path) -> None:
    """A column that is empty but for one row far down shows that row's value."""
    rows = [["id", "note"]] + [[str(n), ""] for n in range(5_000)]
    rows[3_333][1] = "the only note there is"
    note = profile(read_table(write(tmp_path / "a.csv", csv_text(rows))))[1]
    assert (note.type, note.samples) == ("text", ("the only note there is",))
    assert note.filled == pytest.approx(1 / 5_000)


def test_table_without_rows_has_profiles(tmp_path: Path) -> None:
    """A header alone gives empty columns."""
    found = profile(read_table(write(tmp_path / "a.csv", "id,comment\n")))
    assert found == (ColumnProfile("id", "empty", 0.0, ()), ColumnProfile("comment", "empty", 0.0, ()))
