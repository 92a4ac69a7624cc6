"""What the Import page shows of outcomes: the bar, the table that adds up, the refused rows."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.checking.skips import SkipReason
from core.delivery.events import RowRefused
from core.delivery.totals import Totals
from core.messages.told import by_server
from gui.importing.outcome_bar import OutcomeBar
from gui.importing.outcomes import Outcome, outcome_counts
from gui.importing.refusals_model import MOST_KEPT, REASON, ROW, RefusalsModel
from gui.importing.totals_model import COUNT, OUTCOME, TotalsModel

REPORTING = QAbstractItemModelTester.FailureReportingMode.Fatal
NUMBERS = st.integers(0, 10**6)
TOTALS = Totals(
    rows=100,
    accepted=80,
    duplicate=3,
    rejected=4,
    invalid=6,
    skipped=7,
    skipped_why={SkipReason.LEFT_OUT: 2, SkipReason.ALREADY_DELIVERED: 5},
)


def refused(row: int) -> RowRefused:
    return RowRefused(row=row, external_id=f"t-{row}", reason=by_server("No such thing"))


@given(st.tuples(*[NUMBERS] * 6))
def test_outcomes_add_up_to_the_rows(numbers: tuple[int, ...]) -> None:
    """Whatever the totals, the counts that are shown without their reasons are all rows of the file."""
    accepted, duplicate, rejected, invalid, skipped, pending = numbers
    totals = Totals(
        rows=sum(numbers),
        accepted=accepted,
        duplicate=duplicate,
        rejected=rejected,
        invalid=invalid,
        skipped=skipped,
        pending=pending,
    )
    assert sum(counted.count for counted in outcome_counts(totals) if not counted.why) == totals.rows


def test_the_table_names_each_outcome_and_the_sum(qtbot: QtBot) -> None:
    """Only outcomes that some row has, the reasons of the skipped ones, and the file's rows at the end."""
    model = TotalsModel()
    QAbstractItemModelTester(model, REPORTING, model)
    model.show_totals(TOTALS)
    lines = [(model.index(row, OUTCOME).data(), model.index(row, COUNT).data()) for row in range(model.rowCount())]
    assert lines == [
        ("Delivered", "80"),
        ("Was there before", "3"),
        ("Refused by the server", "4"),
        ("Stays behind, has an error", "6"),
        ("Not sent on purpose", "7"),
        ("delivered by an earlier import", "5"),
        ("left out by you", "2"),
        ("Rows in the file", "100"),
    ]


def test_the_bar_is_full_only_when_nothing_is_to_come(qtbot: QtBot) -> None:
    """Its parts are the shares of the outcomes; rows not sent yet leave it open. It says itself in words."""
    bar = OutcomeBar()
    qtbot.addWidget(bar)
    bar.show_totals(TOTALS)
    assert abs(sum(bar.shares().values()) - 1) < 1e-9
    assert bar.shares()[Outcome.ACCEPTED] == 0.8
    assert "Delivered: 80" in bar.accessibleDescription()
    bar.show_totals(Totals(rows=10, accepted=4, pending=6))
    assert sum(bar.shares().values()) == 0.4
    assert not bar.grab().isNull()


def test_refused_rows_come_newest_first_and_are_bounded(qtbot: QtBot) -> None:
    """The newest stand on top; of very many, the newest thousand are kept."""
    model = RefusalsModel()
    QAbstractItemModelTester(model, REPORTING, model)
    model.add([refused(2), refused(3)])
    model.add([refused(4)])
    assert [model.index(row, ROW).data() for row in range(3)] == ["4", "3", "2"]
    assert model.index(0, REASON).data() == "The server refused it: “No such thing”"
    for start in range(10, 1510, 100):
        model.add([refused(row) for row in range(start, start + 100)])
    assert model.rowCount() == MOST_KEPT
    assert model.index(0, ROW).data() == "1509"
    model.add([refused(row) for row in range(5000, 9000)])
    assert model.rowCount() == MOST_KEPT
    assert model.index(MOST_KEPT - 1, ROW).data() == "8000"
    model.clear()
    assert model.rowCount() == 0
    assert model.headerData(REASON, Qt.Orientation.Horizontal) == "Reason"
