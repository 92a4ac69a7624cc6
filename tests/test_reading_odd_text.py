"""Delimited text at its edges: a first line of megabytes, quotes that never close, characters that are none."""

from pathlib import Path

import pytest

from core.reading import text_arrays
from core.reading.files import read_head, read_table
from tests.reading_files import write


def test_a_first_line_of_megabytes_is_read(tmp_path: Path) -> None:
    """A title that is longer than what is looked at first is one cell, and the rows below are there."""
    title = "all that was said about the update, " * 60_000
    path = write(tmp_path / "a.csv", f'id,"{title}"\n1,a\n2,b\n')
    table = read_table(path)
    assert table.frame.to_numpy().tolist() == [["1", "a"], ["2", "b"]]
    assert table.columns[0] == "id"
    assert read_head(path).columns == table.columns


def test_quotes_that_never_close_cost_no_row_however_many_they_are(tmp_path: Path) -> None:
    """Two dozen rows with a lone quote, far from each other: each is shown as it stands, and so are all others."""
    rows = [["1", f'"{n} inch' if n % 110 == 5 else f"size {n}"] for n in range(2_700)]
    table = read_table(write(tmp_path / "a.tsv", "id\tsize\n" + "".join("\t".join(row) + "\n" for row in rows)))
    assert table.frame.to_numpy().tolist() == rows
    assert [warning.code for warning in table.warnings] == ["quotes_stray"]


def test_nul_characters_in_a_header_are_left_out_and_said(tmp_path: Path) -> None:
    """A NUL in a column's name costs nothing but itself."""
    table = read_table(write(tmp_path / "a.csv", "id,te\0xt\n1,a\n2,c\n"))
    assert table.columns == ("id", "text")
    assert [warning.code for warning in table.warnings] == ["nuls_removed_from_header"]


@pytest.mark.parametrize("texts", [["a", "", "bc"], ["ü", "漢字", ""]])
def test_texts_of_many_gigabytes_are_the_same_texts(texts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the texts of a column are too many for the quick way, the slow way gives the same."""
    quick = text_arrays.text_array(texts)
    monkeypatch.setattr(text_arrays, "MOST_BYTES", 1)
    assert text_arrays.text_array(texts).to_pylist() == quick.to_pylist() == texts
