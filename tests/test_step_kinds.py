"""Each kind of step: what it makes of cells as exports have them, once and twice, and in its own column alone."""

from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from core.errors import MappingError
from core.mapping.files import parse_mapping
from core.mapping.step_kinds import (
    BooleansStep,
    DatesStep,
    EmptyStep,
    FillStep,
    FirstEmailStep,
    NumberStep,
    Step,
    StripHtmlStep,
    TrimStep,
)
from core.mapping.steps import apply_steps

NUMBERS = {
    "4 / 5": "4",
    "4/5": "4",
    "9 - Promoter": "9",
    "9-Promoter": "9",
    "4 out of 5 stars": "4",
    "4,5 von 5": "4,5",
    "Promoter (9)": "9",
    "Rating: 4": "4",
    "$ 12.50": "12.50",
    "95 %": "95",
    "12 USD": "12",
    "-3": "-3",
    "1.5k": "1.5k",
    "2 million": "2 million",
    "2025-03-04": "2025-03-04",
    "5-10": "5-10",
    "10:30": "10:30",
    "Version 2.1": "Version 2.1",
    "": "",
}
ADDRESSES = {
    "a@x.com; b@y.com": "a@x.com",
    "Ann Smith <ann@x.com>": "ann@x.com",
    "mailto:o'brien@x.com": "o'brien@x.com",
    "'ann@x.com'": "ann@x.com",
    "ann@x.com": "ann@x.com",
    " ann@x.com ": " ann@x.com ",
    "ann@x.com, and Bob": "ann@x.com",
    "Write to ann@mail.x.com.": "ann@mail.x.com",
    "müller@bücher.de/info@x.com": "müller@bücher.de",
    "nobody": "nobody",
    "me@home": "me@home",
}
DAY_FIRST = {
    "3/4/2025 9:15": "2025-4-3 9:15",
    "31.12.2025": "2025-12-31",
    "12/31/2025": "12/31/2025",
    "2025-01-02": "2025-01-02",
    "3/4/25": "3/4/25",
}
HTML = {
    "<p>Hello &amp; <b>bye</b></p><p>again</p>": "Hello & bye\n\nagain",
    "one<br>two<br/>three": "one\ntwo\nthree",
    "<ul><li>a</li><li>b</li></ul>after": "a\nb\nafter",
    "<table><tr><td>a</td><td>b</td></tr></table>": "a b",
    "<style>p { color: red }</style>seen": "seen",
    "AT&amp;T": "AT&T",
    "a < b and c > d": "a < b and c > d",
    "Ann <ann@example.com> wrote": "Ann <ann@example.com> wrote",
    "<p>use the &lt;b&gt; tag</p>": "use the &lt;b> tag",
    "I <3 you": "I <3 you",
    "plain\n\n\n\ntext": "plain\n\n\n\ntext",
}
CASES: list[tuple[Step, dict[str, str]]] = [
    (NumberStep(column="c"), NUMBERS),
    (FirstEmailStep(column="c"), ADDRESSES),
    (DatesStep(column="c", order="day_first"), DAY_FIRST),
    (DatesStep(column="c", order="month_first"), {"3/4/2025": "2025-3-4", "31/12/2025": "31/12/2025"}),
    (StripHtmlStep(column="c"), HTML),
    (EmptyStep(column="c", marks=("N/A", "—")), {" n/a ": "", "—": "", "n/a?": "n/a?", "": ""}),
    (FillStep(column="c", value="none"), {"": "none", "  ": "none", "x": "x", "-": "none"}),
    (BooleansStep(column="c", true=("ok",), false=("nope",)), {" OK": "true", "nope": "false", "perhaps": "perhaps"}),
]
STEPS = [step for step, _ in CASES] + [TrimStep(column="c")]
_WORDS = "a 1 2/ , . - : ( ) % $ < > b p br / & amp ; lt gt @ x.com 31 12 2025 n/a é &#60; &amp;lt; <b> </p> <!-- -->"
PIECES = [*_WORDS.split(), " ", "\n", "\u00a0"]
CELLS = st.lists(st.lists(st.sampled_from(PIECES), max_size=8).map("".join) | st.text(max_size=20), max_size=6)


def apply(texts: list[str], step: Step, column: str = "c") -> list[str]:
    """The texts of a column after a step."""
    cells = pa.chunked_array([texts[:1], texts[1:]], pa.string())
    result: list[str] = apply_steps(cells, column, (step,), ("", "-")).to_pylist()
    return result


@pytest.mark.parametrize(("step", "cells"), CASES, ids=[step.do for step, _ in CASES])
def test_a_step_mends_cells_as_exports_have_them(step: Step, cells: dict[str, str]) -> None:
    """What a person means is taken out of each cell; a cell that isn't of the kind stays as it is."""
    assert dict(zip(cells, apply(list(cells), step), strict=True)) == cells


@given(CELLS, st.sampled_from(STEPS))
def test_a_step_done_twice_is_like_done_once(texts: list[str], step: Step) -> None:
    """Whatever stands in the cells, a second time changes nothing more."""
    once = apply(texts, step)
    assert apply(once, step) == once


@given(CELLS, st.sampled_from(STEPS))
def test_a_step_looks_at_one_cell_at_a_time_of_its_own_column(texts: list[str], step: Step) -> None:
    """Each cell alone becomes what it becomes among others, and another column's cells stay as they are."""
    assert apply(texts, step) == [apply([text], step)[0] for text in texts]
    assert apply(texts, step, "other") == texts


@pytest.mark.parametrize("step", STEPS, ids=[step.do for step in STEPS])
def test_a_step_is_the_same_out_of_its_json(step: Step) -> None:
    """Saved and loaded again it is the same step of the same kind."""
    adapter: TypeAdapter[Any] = TypeAdapter(Step)
    assert adapter.validate_json(adapter.dump_json(step)) == step


@pytest.mark.parametrize(
    ("step", "code"),
    [
        ({"do": "shout", "column": "c"}, "mapping_step_unknown"),
        ({"do": "dates", "column": "c", "order": "any"}, "mapping_choice"),
        ({"do": "booleans", "column": "c", "true": ["ok"], "false": ["OK"]}, "mapping_value_wrong"),
        ({"do": "fill", "column": "c", "value": ""}, "mapping_value_empty"),
        ({"do": "empty", "column": "c", "marks": []}, "mapping_value_wrong"),
    ],
)
def test_a_wrong_step_is_one_sentence(step: dict[str, Any], code: str) -> None:
    """A mapping with a step that is none is refused with the place and the value."""
    with pytest.raises(MappingError) as raised:
        parse_mapping({"version": 1, "columns": {}, "steps": [step]}, "m.json")
    assert raised.value.code == code
    assert "1st step" in str(raised.value)
