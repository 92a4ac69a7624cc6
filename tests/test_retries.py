"""When to try again, when to give up, when to ask; and how long it will take."""

import pytest

from core.delivery.pace import Budget
from core.delivery.progress import Forecast
from core.delivery.retries import Failures, Outage, RefusalStreak, pause_after


def test_pauses_grow_to_a_minute_with_jitter() -> None:
    """1, 2, 4 … 60 seconds, of which chance takes up to a half."""
    assert [pause_after(failures, 0.0) for failures in range(1, 9)] == [1, 2, 4, 8, 16, 32, 60, 60]
    assert pause_after(1, 1.0) == 0.5
    assert pause_after(100_000, 1.0) == 30.0


def test_eight_failures_beside_passes_are_the_rows_own_fault() -> None:
    """Each failure counts if something passed since the one before."""
    failures = Failures()
    for passes in range(1, 9):
        assert not failures.refuses_beside_others
        failures = failures.one_more(passes=passes, answered=False)
    assert failures.refuses_beside_others


def test_failures_in_an_outage_are_nobodys_fault() -> None:
    """Where nothing passes in between, one failure counts, however many there are."""
    failures = Failures()
    for _ in range(50):
        failures = failures.one_more(passes=7, answered=False)
    assert not failures.refuses_beside_others
    assert (failures.total, failures.beside_passes) == (50, 1)


@pytest.mark.parametrize(("answered", "alone"), [(True, True), (False, False)])
def test_alone_it_is_given_up_only_at_a_server_that_answers(answered: bool, alone: bool) -> None:
    """Eight failures without a word from the server may be the network's."""
    failures = Failures()
    for _ in range(8):
        assert not failures.refuses_alone
        failures = failures.one_more(passes=0, answered=answered)
    assert failures.refuses_alone is alone


def outage_after(count: int, *, network: bool = False, at_once: bool = False) -> Outage:
    """An outage after so many failures, each of a request that left after the pause before."""
    outage, now = Outage(), 100.0
    for _ in range(count):
        now = max(now, outage.until)
        outage = outage.failed(sent_at=now, now=now, network=network, at_once=at_once, chance=0.0)
    return outage


def test_a_gone_network_is_an_outage_at_once() -> None:
    """The first failed connection pauses everything; then one request at a time tries."""
    outage = outage_after(1, network=True)
    assert (outage.until, outage.network, outage.probing) == (101.0, True, True)
    assert outage_after(3, network=True).until == 101.0 + 2.0 + 4.0
    assert outage_after(1, at_once=True).probing


def test_a_failing_server_is_an_outage_after_three() -> None:
    """One row's failure stops nobody else; three in a row do."""
    assert not outage_after(2).probing
    assert outage_after(3).probing
    assert (outage_after(5).is_long, outage_after(6).is_long) == (False, True)


def test_what_had_left_before_a_pause_is_no_news() -> None:
    """Eight failures of one moment make one pause."""
    outage = Outage()
    for _ in range(8):
        outage = outage.failed(sent_at=90.0, now=100.0, network=True, at_once=False, chance=0.0)
    assert (outage.pauses, outage.until) == (1, 101.0)


def test_like_refusals_are_told_from_different_ones() -> None:
    """Numbers and quoted values don't make two reasons of one; another status or a passing row does."""
    streak = RefusalStreak()
    for row in range(5):
        streak.refused(400, f'value "{row}" in row {row} is wrong')
    assert (streak.count, streak.left) == (5, 15)
    streak.refused(422, 'value "7" in row 7 is wrong')
    assert streak.count == 1
    streak.passed()
    assert streak.count == 0


def test_the_forecast_waits_until_it_knows_something() -> None:
    """No time left is shown before three seconds and twenty requests, nor while nothing has passed."""
    forecast = Forecast(Budget(100, 60.0), settled=0)
    for number in range(30):
        forecast.sent(100.0 + number / 100)
    assert forecast.seconds_left(101.0, settled=20, pending=1000) is None
    assert forecast.seconds_left(110.0, settled=0, pending=1000) is None
    assert forecast.seconds_left(110.0, settled=20, pending=1000) is not None


def test_the_forecast_is_the_budgets_where_that_is_the_slower() -> None:
    """After the first burst, a long import is foreseen at the budget's pace, people included, and stays there."""
    forecast = Forecast(Budget(100, 60.0), settled=0)
    found = []
    for window in range(10):
        for number in range(100):
            forecast.sent(60.0 * window + number * 0.05)
        left = forecast.seconds_left(60.0 * window + 8.0, settled=80 * (window + 1), pending=8000 - 80 * (window + 1))
        assert left is not None
        found.append(left + 60.0 * window)
    assert found == [pytest.approx(6000.0, rel=0.03)] * 10


def test_the_forecast_follows_a_slow_server() -> None:
    """A server that takes its time is foreseen to go on so."""
    forecast = Forecast(Budget(100, 60.0), settled=0)
    for number in range(100):
        forecast.sent(number * 2.0)
    assert forecast.seconds_left(200.0, settled=100, pending=100) == pytest.approx(200.0, rel=0.05)
    assert forecast.last_minute(200.0) == 29
