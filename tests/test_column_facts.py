"""A column at a glance: what is counted is true of any column, and a wrong date order or score is seen in the bars."""

from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.checking.check import check
from core.checking.column_facts import ColumnFacts, facts_of
from core.checking.histogram import MOST_BARS, NUMBER_BARS, Unit, histogram_of_days, histogram_of_numbers
from core.edits import Edits
from tests.checking_tables import NOW, checked_of, mapping_of, table_of

TODAY = np.datetime64("2026-01-15", "D")


def facts(texts: list[str], target: str, **mapping: object) -> ColumnFacts:
    """The facts of a column of these texts that becomes this."""
    return facts_of(checked_of({"it": texts}, {"it": target}, **mapping), "it", now=NOW)


def test_fill_distinct_and_lengths_are_those_of_the_cells() -> None:
    """Blank cells and marks of emptiness don't count; texts are compared without the blanks around them."""
    found = facts(["high", "low", " high ", "", "-", "very high"], "metadata string priority")
    assert (found.rows, found.filled, found.distinct) == (6, 4, 3)
    assert (found.shortest, found.longest) == (3, 9)
    assert found.common == (("high", 2),)
    assert (found.histogram, found.lowest) == (None, None)


def test_an_empty_column_has_facts() -> None:
    """Nothing at all is told as nothing, for a column of any type."""
    for target in ("metadata string it", "metadata integer it", "metadata date it", "display_ts"):
        found = facts(["", "-"], target)
        assert (found.filled, found.distinct, found.shortest, found.longest, found.histogram) == (0, 0, 0, 0, None)


def test_a_score_out_of_range_is_a_bar_far_from_the_others() -> None:
    """Scores have a bar each; one of 42 among scores to 10 stands apart, and is the highest."""
    scores = facts([str(n % 11) for n in range(110)], "metadata integer score").histogram
    assert scores is not None
    assert (scores.unit, scores.counts) == (Unit.VALUE, (10,) * 11)
    found = facts([*(str(n % 11) for n in range(110)), "42"], "metadata integer score")
    assert found.histogram is not None
    assert (found.histogram.unit, len(found.histogram.counts)) == (Unit.RANGE, NUMBER_BARS)
    assert (found.lowest, found.highest, found.histogram.counts[-1]) == (0, 42, 1)


def test_the_other_date_order_spreads_the_same_column_otherwise() -> None:
    """A fortnight of March, read month first, is scattered over the year, partly into the future."""
    texts = [f"{day:02d}/03/2025" for day in range(1, 13)]
    day_first = facts(texts, "display_ts", options={"date_order": "day_first"})
    month_first = facts(texts, "display_ts", options={"date_order": "month_first"})
    assert day_first.histogram is not None
    assert month_first.histogram is not None
    assert (day_first.histogram.unit, len(day_first.histogram.counts)) == (Unit.DAY, 12)
    assert (day_first.lowest, day_first.highest) == ("2025-03-01", "2025-03-12")
    assert (month_first.histogram.unit, month_first.lowest, month_first.highest) == (
        Unit.WEEK,
        "2025-01-03",
        "2025-12-03",
    )


def test_dates_in_the_future_are_counted_with_their_bars() -> None:
    """What lies after today is in the last bars, and said with its number."""
    found = facts(["2025-12-01", "2026-01-10", "2026-03-02", "2026-03-03"], "metadata date due").histogram
    assert found is not None
    assert (found.unit, found.late) == (Unit.WEEK, 2)
    assert sum(found.counts[len(found.counts) - found.late_bars :]) == 2


def test_cells_that_give_no_value_are_counted() -> None:
    """Two words in a column of numbers are told, and are in no bar."""
    found = facts(["1", "two", "3", "", "four"], "metadata integer score")
    assert (found.filled, found.unread) == (4, 2)
    assert found.histogram is not None
    assert sum(found.histogram.counts) == 2


def test_edits_count() -> None:
    """The facts are those of the rows as they would go, with what a person changed."""
    mapping = mapping_of({"said": "content string said", "score": "metadata integer score"})
    table = table_of({"said": ["a", "b"], "score": ["1", "2"]})
    found = facts_of(check(table, Edits({(3, "score"): "9"}), mapping, now=NOW), "score", now=NOW)
    assert (found.lowest, found.highest) == (1, 9)


@given(st.lists(st.dates(min_value=datetime(1, 1, 2, tzinfo=UTC).date()), min_size=1, max_size=40))
def test_every_date_is_in_one_bar(dates: list[object]) -> None:
    """Whatever the dates, the bars are ascending, not too many for any screen, and have each date once."""
    days = np.array([str(date) for date in dates], dtype="datetime64[D]")
    found = histogram_of_days(days, TODAY)
    assert sum(found.counts) == len(days)
    assert list(found.starts) == sorted(found.starts)
    assert len(found.starts) == len(found.counts) <= MOST_BARS
    assert str(found.starts[0]) <= str(days.min())
    assert found.late == int((days > TODAY).sum())


@pytest.mark.parametrize("whole", [True, False])
@given(st.data())
def test_every_number_is_in_one_bar(whole: bool, data: st.DataObject) -> None:
    """Whatever the numbers, each is in one bar."""
    each = st.integers(-(2**63), 2**63 - 1) if whole else st.floats(-1e300, 1e300)
    values = data.draw(st.lists(each, min_size=1, max_size=40))
    found = histogram_of_numbers(np.array(values, dtype=np.int64 if whole else np.float64))
    assert sum(found.counts) == len(values)
    assert len(found.starts) == len(found.counts) <= NUMBER_BARS + 1
