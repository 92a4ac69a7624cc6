"""Delimited text as people and programs lay it out: remarks above, quotes of another kind, formulas, old mistakes."""

from pathlib import Path

import pytest

from core.reading.files import read_table
from tests.reading_files import FEEDBACK, csv_text, write


def codes(path: Path) -> list[str]:
    """The codes of what is said about a file."""
    return [warning.code for warning in read_table(path).warnings]


def test_remarks_above_a_table_are_no_header(tmp_path: Path) -> None:
    """Lines that begin with a sign of remarks are left out, even where they have as many cells as the table."""
    remarks = "".join(f"# line {n}, with, commas, here\n" for n in range(3))
    table = read_table(write(tmp_path / "a.csv", remarks + csv_text(FEEDBACK)))
    assert (table.source.header_row, list(table.columns)) == (4, FEEDBACK[0])
    assert table.frame.to_numpy().tolist() == FEEDBACK[1:]


def test_a_name_behind_a_number_sign_is_no_remark(tmp_path: Path) -> None:
    """A first column called #id is a column."""
    assert read_table(write(tmp_path / "a.csv", "#" + csv_text(FEEDBACK))).columns[0] == "#id"


def test_cells_in_single_quotes_lose_them(tmp_path: Path) -> None:
    """Where ' stands about cells it holds delimiters and line breaks together, and it is said."""
    path = write(tmp_path / "a.csv", "'id','text'\n'1','one, two'\n'2','it''s\nfine'\n3,'x'\n")
    assert read_table(path).frame.to_numpy().tolist() == [["1", "one, two"], ["2", "it's\nfine"], ["3", "x"]]
    assert codes(path) == ["quotes_single"]


@pytest.mark.parametrize(
    "lines",
    [
        ('"id,text,score"', '"1,plain,3"', '"2,""one, two"",4"'),  # every line
        ("id,text,score", "1,plain,3", '"2,""one, two"",4"'),  # those that held quotes
    ],
)
def test_lines_quoted_as_a_whole_are_taken_apart(tmp_path: Path, lines: tuple[str, ...]) -> None:
    """A program that took lines for single cells left quotes about them: the cells are found, and it is said."""
    path = write(tmp_path / "a.csv", "\n".join(lines))
    table = read_table(path)
    assert table.columns == ("id", "text", "score")
    assert table.frame.to_numpy().tolist() == [["1", "plain", "3"], ["2", "one, two", "4"]]
    assert codes(path) == ["lines_quoted"]


def test_names_in_quotes_are_no_lines(tmp_path: Path) -> None:
    """A single column of quoted names with commas stays one."""
    names = ["Doe, John", "Lee, Ann", "Diaz, Carla"]
    path = write(tmp_path / "a.csv", "".join(f'"{name}"\n' for name in ("name", *names)))
    assert read_table(path).frame["name"].tolist() == names


@pytest.mark.parametrize("text", ["'t was fine", "the dogs' toys", "'a' and 'b'", "'quoted'"])
def test_apostrophes_are_no_quotes(tmp_path: Path, text: str) -> None:
    """A few cells with apostrophes keep them."""
    rows = [["id", "text"], *([str(n), "plain words"] for n in range(9)), ["9", text]]
    assert read_table(write(tmp_path / "a.csv", csv_text(rows))).frame["text"].tolist()[-1] == text


def test_texts_written_as_formulas_are_shown_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    """="00123" is how tools keep a spreadsheet from eating zeros: the column has 00123, and it is said."""
    path = write(tmp_path / "a.csv", 'id,text\n"=""00123""",one\n="00124",=1+1\n')
    assert read_table(path).frame.to_numpy().tolist() == [["00123", "one"], ["00124", "=1+1"]]
    assert codes(path) == ["formulas_unwrapped"]


@pytest.mark.parametrize(
    ("text", "mistaken_for"),
    [
        ("Größe der Menüs", "cp1252"),
        ("it’s “great”", "cp1252"),
        ("Größe", "latin-1"),
        ("Приложение вылетает", "cp1251"),
    ],
)
def test_text_that_was_garbled_before_the_export_is_said(tmp_path: Path, text: str, mistaken_for: str) -> None:
    """UTF-8 that was once read as something else stays as it stands, and the person is told in which rows."""
    garbled = text.encode().decode(mistaken_for, "replace").replace("\ufffd", "")
    table = read_table(write(tmp_path / "a.csv", csv_text([["id", "text"], ["1", "plain"], ["2", garbled]])))
    assert table.frame["text"].tolist() == ["plain", garbled]
    assert [(warning.code, warning.row) for warning in table.warnings] == [("text_garbled", 3)]


@pytest.mark.parametrize("text", ["SÃO PAULO, NÃO", "Âge, ÂME", "Ð og Ñ", "Сіль і Різдво", "10 Ångström"])
def test_letters_that_begin_garbled_text_are_letters_elsewhere(tmp_path: Path, text: str) -> None:
    """Capitals with accents alone are no sign of garbled text."""
    assert codes(write(tmp_path / "a.csv", csv_text([["id", "text"], ["1", text]]))) == []


def test_a_mark_that_was_misread_is_no_part_of_a_name(tmp_path: Path) -> None:
    """A file's mark that was once read as letters leaves the first column's name alone."""
    assert read_table(write(tmp_path / "a.csv", "ï»¿" + csv_text(FEEDBACK))).columns[0] == "id"


def test_a_question_over_answers_is_a_header(tmp_path: Path) -> None:
    """A column of answers alone has its question as its name, where no answer asks."""
    answers = ["More exports, please", "Better search", "Nothing"]
    table = read_table(write(tmp_path / "a.csv", "\n".join(["What would you improve?", *answers])))
    assert (table.columns, table.frame.iloc[:, 0].tolist()) == (("What would you improve?",), answers)


def test_numbers_that_count_up_behind_a_word_are_names(tmp_path: Path) -> None:
    """A table of answers by their rank has the ranks as names of its columns."""
    table = read_table(write(tmp_path / "a.csv", "Question,1,2,3,4,5\nSpeed,10,12,33,5,1\nPrice,7,3,2,9,1\n"))
    assert table.columns == ("Question", "1", "2", "3", "4", "5")


@pytest.mark.parametrize("lines", [("I like A | B | C", "It is fine", "I use X|Y"), ("I like\tthis", "Fine", "Good")])
def test_bars_and_tabs_in_a_few_lines_of_prose_part_nothing(tmp_path: Path, lines: tuple[str, ...]) -> None:
    """A file of one column stays one, whatever signs a few of its texts have."""
    table = read_table(write(tmp_path / "a.csv", "\n".join(["Comment", *lines])))
    assert (table.columns, table.frame["Comment"].tolist()) == (("Comment",), list(lines))


def test_the_sign_that_ended_files_once_is_no_row(tmp_path: Path) -> None:
    """A last line that holds nothing but the old sign of a file's end is left out."""
    assert len(read_table(write(tmp_path / "a.csv", csv_text(FEEDBACK) + "\x1a"))) == len(FEEDBACK) - 1
