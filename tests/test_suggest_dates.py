"""Dates that suggesting finds are dates that checking reads, in the forms of many tools and countries."""

import pytest

from core.checking.check import check
from core.checking.checked import Severity
from core.edits import Edits
from core.mapping.suggest import suggest
from tests.checking_tables import NOW, table_of
from tests.feedback_columns import used_as

FORMS = (
    "2024-03-12", "2024-03-12T10:20:30.123Z", "2024-03-12 10:20:30 +0000 UTC", "2024-03-12 10:20:30 -0800",
    "2023/05/04 3:12:11 PM GMT+2", "2024. 3. 12. 10:20", "2024年3月12日", "2024年3月12日 10:20", "2024년 3월 12일",
    "25.03.2024 10:20", "25/03/2024, 10:20:30", "03/25/2024 10:20 p. m.", "12-Mar-2024", "March 12, 2024",
    "Mar 12, 2024 10:03 AM", "12. März 2024", "12 de marzo de 2024", "Tue Feb 24 11:35:52 +0000 2015",
    "01/Mar/24 10:03 AM", "Fri Mar 01 2024 09:00:13 GMT+0000 (GMT)", "vendredi 1 mars 2024 à 9h05",
    "1700000000", "1700000000123", "20240312",
)  # fmt: skip


@pytest.mark.parametrize("text", FORMS)
def test_a_suggested_date_can_be_read(text: str) -> None:
    """A column called Created at is the date of the feedback, and none of its rows stays behind."""
    table = table_of({"Created at": [text, text], "Comment": ["Some words of one", "Other words of two"]})
    suggestion = suggest(table, timezone="UTC")
    assert used_as(suggestion)["display_ts"] == ["Created at"]
    checked = check(table, Edits(), suggestion.mapping, now=NOW)
    assert not [cause.message for cause in checked.causes if cause.severity is Severity.ERROR]
