"""The size of values: 10 KB of UTF-8, refused, split or shortened, and never cut inside a character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.checking.sizes import SAFE_BYTES, shorten, split
from tests.checking_tables import checked_of, codes_of, rows_with, values_of

BOUNDS = ["a" * 10_000, "a" * 10_001, "a" * 10_240, "a" * 10_241, "ä" * 5_000, "ä" * 5_121]


def test_refused_by_bytes_not_characters() -> None:
    """Over 10,240 bytes is an error, from 10,001 on a warning, counted in UTF-8."""
    checked = checked_of({"t": BOUNDS}, {"t": "content string t"})
    assert rows_with(checked, "value_long") == [3, 4]
    assert rows_with(checked, "value_too_long") == [5, 7]
    assert checked.deliverable.tolist() == [True, True, True, False, True, False]


def test_json_is_measured_and_never_split() -> None:
    """A JSON value over the limit is an error under every option, for a part of it would be none."""
    text = '["' + "a" * 11_000 + '"]'
    for oversize in ("refuse", "split", "shorten"):
        checked = checked_of({"j": [text]}, {"j": "metadata json j"}, options={"oversize": oversize})
        assert rows_with(checked, "value_too_long") == [2]


def test_split_into_numbered_fields() -> None:
    """A long text becomes name, name_2, …, which joined are the text; other rows have no further fields."""
    text = "word " * 5_000
    checked = checked_of({"t": [text, "short"]}, {"t": "content string t"}, options={"oversize": "split"})
    names = [field.name for field in checked.fields]
    assert names == ["t", "t_2", "t_3"]
    assert "".join(values_of(checked, name)[0] for name in names) == text
    assert [values_of(checked, name)[1] for name in names] == ["short", None, None]
    assert rows_with(checked, "value_split") == [2]
    assert checked.deliverable.all()


def test_split_fields_take_no_name_of_another() -> None:
    """A number that another field's name has is passed over."""
    targets = {"t": ["content string t", "metadata string t_2"]}
    checked = checked_of({"t": ["x" * 15_000]}, targets, options={"oversize": "split"})
    names = [field.name for field in checked.fields]
    assert len(names) == len(set(names))
    assert names[:2] == ["t", "t_3"]


def test_shortened_with_a_mark() -> None:
    """A long text's beginning goes with a mark, and a warning says so."""
    checked = checked_of({"t": ["word " * 5_000]}, {"t": "content string t"}, options={"oversize": "shorten"})
    (value,) = values_of(checked, "t")
    assert value.endswith("word …")
    assert len(value.encode()) <= SAFE_BYTES
    assert codes_of(checked) == {"value_shortened"}


@pytest.mark.parametrize("unit", ["👩‍👩‍👧‍👦", "👍🏽", "🇩🇪", "e\u0301", "क्षि"])
def test_what_looks_like_one_character_is_not_cut(unit: str) -> None:
    """Joined emoji, skin colours, flags and accents stay whole where a text is cut."""
    for lead in range(40):
        pieces = list(split("x" * lead + unit * 1_500))
        assert all(len(piece.encode()) <= SAFE_BYTES for piece in pieces)
        assert all(piece.endswith(unit) for piece in pieces)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60), st.integers(1, 900))
def test_pieces_are_small_and_give_the_text_again(text: str, times: int) -> None:
    """Whatever the text: no piece is over the limit or empty, and joined they are the text."""
    whole = text * times
    pieces = list(split(whole))
    assert "".join(pieces) == whole
    assert all(0 < len(piece.encode()) <= SAFE_BYTES for piece in pieces)
    if len(whole.encode()) > SAFE_BYTES:
        assert len(shorten(whole).encode()) <= SAFE_BYTES
