"""What is missing in a mapping is said in words, the gravest first."""

from typing import Any

import pytest

from core.mapping.suggestion import SuggestedTarget, Suggestion
from gui.columns.judgement import judge, notes_of
from gui.style.tokens import Tone
from tests.checking_tables import checked_of, mapping_of

WORDS = {"said": "content string said"}
WHEN = {"When": "display_ts"}
ID = {"Id": "external_id"}


@pytest.mark.parametrize(
    ("columns", "tone", "words"),
    [
        (ID, Tone.ERROR, "No column is the feedback itself."),
        (WORDS | {"Id": "metadata string said"}, Tone.ERROR, "both make a field named “said”"),
        (WORDS | ID, Tone.WARNING, "No column says when the feedback was given."),
        (WORDS | WHEN, Tone.PLAIN, "No column is the record id"),
        (WORDS | WHEN | ID, Tone.PLAIN, "Next: see what the checks found."),
    ],
)
def test_what_is_missing_is_said(columns: dict[str, Any], tone: Tone, words: str) -> None:
    """Without content, or with two fields of one name, nobody goes on; without a date or an id one may."""
    judgement = judge(mapping_of(columns), None)
    assert words in judgement.text
    assert judgement.tone is tone
    assert judgement.holds_back is (tone is Tone.ERROR)


def test_undecided_dates_lead_to_the_options() -> None:
    """Dates that can be read in two ways are said before anything lighter, with the way to the choice."""
    checked = checked_of({"When": ["03/04/2025", "05/06/2025"]}, {"When": "display_ts"})
    judgement = judge(checked.mapping, checked)
    assert "day first or month first" in judgement.text
    assert judgement.opens_options
    assert not judgement.holds_back


def test_column_with_a_problem_says_it_before_why_it_was_suggested() -> None:
    """A column's note is its gravest problem; a weak suggestion names the use that may be meant."""
    checked = checked_of({"Mail": ["nonsense"], "Note": ["words"]}, {"Mail": "person.email"})
    targets = mapping_of({"Mail": "person.email", "Note": "content string note"}).columns
    suggestion = Suggestion(
        (
            SuggestedTarget("Mail", targets["Mail"][0], True, "why_template", {"template": "t"}),
            SuggestedTarget("Note", targets["Note"][0], False, "why_template", {"template": "t"}),
        ),
        checked.mapping,
    )
    notes = notes_of(suggestion, checked.mapping, checked)
    assert notes["Mail"].tone is Tone.ERROR
    assert notes["Mail"].title == "Not an email address"
    assert notes["Mail"].text.startswith("“nonsense” is no email address.")
    assert (notes["Note"].tone, notes["Note"].suggested) == (Tone.WARNING, "target_content")
