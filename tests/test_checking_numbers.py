"""Numbers: the decimal separator proven by the whole column or asked for, whole numbers kept whole."""

import pytest

from tests.checking_tables import cause_of, checked_of, codes_of, rows_with, values_of


def floats(texts: list[str], **options: str) -> list[float | None]:
    """The texts as a float field."""
    return values_of(checked_of({"n": texts}, {"n": "metadata float n"}, options=options), "n")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12.0), ("-1.5", -1.5), ("+1.5", 1.5), ("−1.5", -1.5), (" 1.5 ", 1.5), (".5", 0.5), ("5.", 5.0),
        ("0.125", 0.125), ("0,125", 0.125), ("1,5", 1.5), ("1,234.5", 1234.5), ("1.234,5", 1234.5),
        ("1,234,567", 1234567.0), ("1.234.567", 1234567.0), ("1.234.567,89", 1234567.89), ("12,34,567.8", 1234567.8),
        ("1 234,5", 1234.5), ("1\u00a0234\u202f567.5", 1234567.5), ("1'234.50", 1234.5), ("1’234", 1234.0),
        ("1e5", 100000.0), ("1.5E-3", 0.0015), ("1,5E+3", 1500.0), ("1234.567", 1234.567), ("007", 7.0),
    ],
)  # fmt: skip
def test_numbers_in_the_worlds_forms(text: str, number: float) -> None:
    """A number that can only be read one way is read so, whatever its separators."""
    assert floats([text]) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "ten",
        "1,2,3",
        "1.2.3",
        "12 34",
        "1,23,45",
        "5-",
        "(5)",
        "$5",
        "85%",
        "1/2",
        "0x10",
        "NaN",
        "inf",
        "--1",
        "1e",
        "٣",
    ],
)
def test_what_is_no_number_is_an_error(text: str) -> None:
    """What isn't plainly a number keeps its row behind, with the text in the sentence."""
    checked = checked_of({"n": [text, "1"]}, {"n": "metadata float n"})
    assert rows_with(checked, "not_a_number") == [2]
    assert f"“{text}”" in checked.problems_at(0)[0].message


def test_one_value_proves_the_separator_of_the_column() -> None:
    """1,5 anywhere makes 1.234 a thousand; 1.5 anywhere makes it a little over one."""
    assert floats(["1.234", "1,5"]) == [1234.0, 1.5]
    assert floats(["1.234", "1.5"]) == [1.234, 1.5]
    assert floats(["1,234", "1.5"]) == [1234.0, 1.5]


def test_an_unproven_separator_must_be_chosen() -> None:
    """1,234 alone is never guessed, for floats or integers; the option settles it."""
    for type_ in ("float", "integer"):
        checked = checked_of({"n": ["1,234", "12"]}, {"n": f"metadata {type_} n"})
        assert rows_with(checked, "number_unclear") == [2]
        assert values_of(checked, "n") == [None, 12]
    assert floats(["1,234"], numbers="comma") == [1.234]
    assert floats(["1,234"], numbers="point") == [1234.0]


def test_contradicting_separators_are_errors_with_both_counts() -> None:
    """Where some numbers have a point and some a comma, none with a separator is trusted."""
    checked = checked_of({"n": ["1.5", "2.5", "1,5", "1,234", "7"]}, {"n": "metadata float n"})
    assert rows_with(checked, "numbers_contradict") == [2, 3, 4, 5]
    assert dict(cause_of(checked, "numbers_contradict").params) == {"point": 2, "comma": 1}
    assert values_of(checked, "n")[4] == 7.0


def test_a_chosen_separator_refuses_the_other() -> None:
    """With decimal comma chosen, 1.5 is an error and not fifteen."""
    checked = checked_of({"n": ["1,5", "1.5"]}, {"n": "metadata float n"}, options={"numbers": "comma"})
    assert values_of(checked, "n") == [1.5, None]
    assert rows_with(checked, "number_not_comma") == [3]
    other = checked_of({"n": ["1,5"]}, {"n": "metadata integer n"}, options={"numbers": "point"})
    assert rows_with(other, "number_not_point") == [2]


def test_integers_are_whole() -> None:
    """3.0 is 3 and 3.5 is an error; what passes 64 bits is an error, and what just fits keeps each digit."""
    texts = ["3", "3.0", "3.5", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1e400", "1e3"]
    checked = checked_of({"n": texts}, {"n": "metadata integer n"})
    expected = [3, 3, None, 9223372036854775807, None, -9223372036854775808, None, 1000]
    assert values_of(checked, "n") == expected
    assert rows_with(checked, "not_an_integer") == [4]
    assert rows_with(checked, "number_too_large") == [6, 8]


def test_a_number_beyond_all_floats_is_an_error() -> None:
    """1e999 is no infinity in the record, but an error."""
    checked = checked_of({"n": ["1e999", "1e5"]}, {"n": "metadata float n"})
    assert rows_with(checked, "number_too_large") == [2]
    assert values_of(checked, "n") == [None, 100000.0]


def test_numbers_that_a_spreadsheet_has_shortened_are_warned_of() -> None:
    """1.23E+15 as an id or a whole number goes with a warning; as a decimal number it is one."""
    texts = {"id": ["1.23E+15", "5,70E+17", "2E-5"]}
    for target in ("external_id", "identifier string id", "identity string id"):
        checked = checked_of(texts, {"id": target})
        assert rows_with(checked, "ruined_number") == [2, 3]
        assert checked.deliverable.all()
    prefixed = checked_of(texts, {"id": {"to": "external_id", "prefix": "ticket-"}})
    assert rows_with(prefixed, "ruined_number") == [2, 3]
    whole = checked_of({"n": ["1.23E+15"]}, {"n": "metadata integer n"})
    assert (rows_with(whole, "ruined_number"), values_of(whole, "n")) == ([2], [1230000000000000])
    assert codes_of(checked_of({"n": ["1.23E+15"]}, {"n": "metadata float n"})) == set()
