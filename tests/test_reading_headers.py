"""Headers: which record names the columns, and what the names are, in the shapes that exports have."""

from pathlib import Path

import pytest

from core.reading.files import read_table
from core.reading.header import Header, find_header
from tests.reading_files import FEEDBACK, csv_text, write

QUALTRICS = [
    ["StartDate", "ResponseId", "Q1", "Q2_1", "Q2_2"],
    ["Anfangsdatum", "Antwort-ID", "How likely are you to recommend us?", "Why do you say so?", "Why do you say so?"],
    ['{"ImportId":"startDate"}', '{"ImportId":"_recordId"}', *(f'{{"ImportId":"QID{n}"}}' for n in (1, 2, 3))],
    ["2025-03-01 10:00:00", "R_1", "9", "fast support", ""],
    ["2025-03-02 11:00:00", "R_2", "4", "", "too slow"],
]
SURVEY_MONKEY = [
    ["RespondentID", "What do you use?", "", "", "Anything else?"],
    ["", "Web", "Phone", "Desktop", "Open-Ended Response"],
    ["3308895255", "Web", "", "Desktop", "It is fine"],
    ["3308891308", "", "Phone", "", ""],
    ["3308891135", "Web", "", "", "Please add dark mode"],
]


def names(path: Path) -> tuple[str, ...]:
    """The column names of a file."""
    return read_table(path).columns


def test_qualtrics_columns_have_their_questions_for_names(tmp_path: Path) -> None:
    """Three header records become one: labels for questions, the tool's own names for its own columns."""
    table = read_table(write(tmp_path / "a.csv", csv_text(QUALTRICS)))
    assert (table.source.header_row, table.source.header_rows) == (1, 3)
    assert table.row_numbers.tolist() == [4, 5]
    assert table.columns == (
        "StartDate",
        "ResponseId",
        "How likely are you to recommend us?",
        "Why do you say so? (Q2_1)",
        "Why do you say so? (Q2_2)",
    )


def test_older_qualtrics_export_has_two_header_records(tmp_path: Path) -> None:
    """Codes above labels are a header of two, though no record has import ids."""
    rows = [
        ["V1", "V8", "V9", "Q1", "Q2"],
        ["ResponseID", "StartDate", "EndDate", "How likely are you to recommend us?", "Score of the app"],
        *([f"R_{n}", "2025-03-01 10:00", "2025-03-01 11:00", str(n), str(n % 5)] for n in range(1, 8)),
    ]
    table = read_table(write(tmp_path / "a.csv", csv_text(rows)))
    assert table.source.header_rows == 2
    assert table.columns == tuple(rows[1])


def test_survey_without_responses_is_a_header_alone(tmp_path: Path) -> None:
    """An export that was made before anybody answered has its columns, and no rows."""
    table = read_table(write(tmp_path / "a.csv", csv_text(QUALTRICS[:3])))
    assert (table.source.header_rows, len(table), table.columns[1]) == (3, 0, "ResponseId")


def test_labels_that_say_the_names_once_more_belong_to_the_header(tmp_path: Path) -> None:
    """Without the record of ids, too, the labels of a survey are no response."""
    rows = [
        ["StartDate", "ResponseId", "Q1", "Q2"],
        ["Start Date", "Response ID", "How likely are you to recommend us?", "Why do you say so?"],
        *(["2025-03-01 10:00:00", f"R_{n}", str(n), "fast support"] for n in range(3)),
    ]
    table = read_table(write(tmp_path / "a.csv", csv_text(rows)))
    assert (table.source.header_rows, len(table)) == (2, 3)
    assert table.columns[2:] == ("How likely are you to recommend us?", "Why do you say so?")


def test_surveymonkey_questions_reach_over_their_answers(tmp_path: Path) -> None:
    """A question and the options under it are joined; "Open-Ended Response" adds nothing."""
    table = read_table(write(tmp_path / "a.csv", csv_text(SURVEY_MONKEY)))
    assert table.columns == (
        "RespondentID",
        "What do you use? – Web",
        "What do you use? – Phone",
        "What do you use? – Desktop",
        "Anything else?",
    )
    assert table.row_numbers.tolist() == [3, 4, 5]


def test_answers_named_under_every_question_are_no_response(tmp_path: Path) -> None:
    """A survey's second record belongs to the header, however few of its questions are open ones."""
    rows = [
        [
            "Respondent ID",
            "Start Date",
            "Email Address",
            "How likely are you to recommend us?",
            "",
            "Which?",
            "",
            "Why?",
        ],
        ["", "", "", "Score", "Comment", "Web", "Other", "Open-Ended Response"],
        *([str(n), f"03/0{n}/2025", f"p{n}@example.com", "9", "", "Web", "", f"It is quick {n}"] for n in range(1, 5)),
    ]
    table = read_table(write(tmp_path / "a.csv", csv_text(rows)))
    assert (table.source.header_rows, len(table)) == (2, 4)
    assert table.columns[3:] == (
        "How likely are you to recommend us? – Score",
        "How likely are you to recommend us? – Comment",
        "Which? – Web",
        "Which? – Other",
        "Why?",
    )


def test_kinds_of_answers_under_questions_are_no_response(tmp_path: Path) -> None:
    """A survey's second record that says "Response" under each question belongs to the header."""
    rows = [
        ["RespondentID", "How do you like it?", "Why?"],
        ["", "Response", "Open-Ended Response"],
        ["33", "fine", "It is quick"],
        ["44", "bad", "It is slow"],
    ]
    table = read_table(write(tmp_path / "a.csv", csv_text(rows)))
    assert (table.source.header_rows, table.row_numbers.tolist()) == (2, [3, 4])
    assert table.columns == ("RespondentID", "How do you like it?", "Why?")


@pytest.mark.parametrize(
    "rows",
    [
        [["1", "54", "2023-02-12 09:15:58"], ["2", "52", "2023-02-11 11:40:22"], ["3", "51", "2023-02-11 11:40:02"]],
        [["ann@example.com", "good"], ["bob@example.com", "bad"], ["cy@example.com", "so so"]],
        [["1617", "King of New York"], ["1618", "All Things Fair"], ["1619", "Butterfly Kiss"]],
        [["1", "2", "3"]],
        [["cars", "boats", "all about trains"], ["people who love to be here"], ["the centre of it all", "for you"]],
        [["Ann", "5 stars", "2024-01-01"]],
        [["kp 10", "vx 20"], ["kp 12", "vx 34"], ["lm 56", "wy 78"]],
        [["Zorb", "Quux"], ["kp 12", "Quux"], ["lm 56", "wy 78"]],
        [["Zorb.", "Quux."], ["kp 12", "vx 3"], ["lm 56", "wy 78"]],
    ],
)
def test_file_without_a_header_keeps_its_first_row(tmp_path: Path, rows: list[list[str]]) -> None:
    """Where the first record is data it stays data, and made-up names are said."""
    table = read_table(write(tmp_path / "a.csv", csv_text(rows)))
    assert [[cell for cell in row if cell] for row in table.frame.to_numpy().tolist()] == rows
    assert (table.source.header_row, table.columns[0]) == (0, "Column 1")
    assert "header_missing" in [warning.code for warning in table.warnings]


@pytest.mark.parametrize(
    "rows",
    [
        FEEDBACK,
        [["name", "comment"], ["Ann", "Great"], ["Bob", "Slow"]],
        [["Vorname", "Nachname"], ["Anna", "Schmidt"], ["Bernd", "Klein"]],
        [["отзыв", "город"], ["Хорошо", "Москва"], ["Плохо", "Казань"]],
        [["Geri bildirim"], ["Uygulama çok yavaş çalışıyor ve sürekli kapanıyor"], ["Her şey yolunda, teşekkürler"]],
        [["Region", "2021", "2022", "2023"], ["North", "12", "14", "9"], ["South", "8", "11", "10"]],
        [["Name", "2025-01-01", "2025-02-01"], ["Ann", "5", "6"], ["Bob", "7", "8"]],
        [["id", "text"], ["1", "a"], ["id", "text"], ["2", "b"]],
        [["Imię", "Opinia"], ["Anna", "dobra"], ["Jan", "zła"]],
        [["Nama", "Ulasan"], ["Budi", "bagus"], ["Siti", "jelek"]],
        [["Όνομα", "Σχόλιο"], ["Άννα", "καλό"], ["Νίκος", "κακό"]],
        [["नाम", "टिप्पणी"], ["राम", "अच्छा"], ["सीता", "बुरा"]],
        [["mood"], ["good"], ["bad"], ["good"], ["good"], ["bad"], ["bad"]],
        [["feedback_text", "who"], ["fine", "ann"], ["nice", "bob"]],
        [["Zorb", "Quux"], ["kp 12", "vx 34"], ["lm 56", "wy 78"]],
        [["Zorb", "Quux"], ["kp", "It went on for quite a while"], ["lm", "Nobody told us, and nobody asked"]],
    ],
)
def test_header_is_found_by_words_kinds_and_repeats(tmp_path: Path, rows: list[list[str]]) -> None:
    """Names over numbers, known words in many languages, short over long, one-off over repeated: all are headers."""
    assert names(write(tmp_path / "a.csv", csv_text(rows))) == tuple(rows[0])


def test_notes_above_the_header_are_passed_over(tmp_path: Path) -> None:
    """Titles, key and value lines and blank records before the header are no header."""
    above = [["Tickets of March", "", "", ""], ["Exported:", "2025-04-01", "", ""], ["", "", "", ""]]
    table = read_table(write(tmp_path / "a.csv", csv_text(above + FEEDBACK)))
    assert (table.source.header_row, table.columns) == (4, tuple(FEEDBACK[0]))


def test_line_breaks_in_a_header_become_blanks(tmp_path: Path) -> None:
    """A name is one line, as it must stand in a menu."""
    assert names(write(tmp_path / "a.csv", '"Ticket\r\nnumber",text\n1,a\n2,b\n')) == ("Ticket number", "text")


def test_merged_cells_tell_how_deep_a_header_is() -> None:
    """A header whose cells are merged downwards ends where the deepest of them ends."""
    rows = [["Region", "Change", ""], ["", "in %", "since 2020"], ["North", "x", "y"], ["South", "z", "w"]]
    assert find_header(rows, merges=[(0, 0, 1, 0), (0, 1, 0, 2)]) == Header(0, 2)


def test_chosen_header_row_of_a_survey_takes_its_other_records_with_it(tmp_path: Path) -> None:
    """Choosing the row that was detected changes nothing."""
    from core.reading.options import ReadingOptions

    path = write(tmp_path / "a.csv", csv_text(QUALTRICS))
    assert read_table(path, ReadingOptions(header_row=1)).columns == read_table(path).columns
