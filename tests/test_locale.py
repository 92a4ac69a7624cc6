"""Numbers and days are written as the person's language writes them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

import resources
from core.delivery.events import ImportState, RunEnded
from core.delivery.totals import Totals
from gui.facts.wording import value_text
from gui.importing.wording import ended_text
from gui.labels import without_key
from gui.locale import count_text, day_text, rows_text, weekday_text
from gui.messages import text_of


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    """Numbers and days as in Germany, and as they were afterwards."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


def test_numbers_and_days_in_english(qtbot: QtBot) -> None:
    """Thousands are parted by commas, and a day of this year is named."""
    assert count_text(8412) == "8,412"
    assert value_text(1234.5) == "1,234.5"
    assert value_text("2025-03-02") == "2 Mar 2025"
    assert day_text(date(2025, 11, 28)) == "28 November 2025"
    assert weekday_text(date(2025, 11, 28)) == "Friday, 28 November"


def test_numbers_and_days_in_german(german: None) -> None:
    """The same numbers have German marks, in sentences of the core, too; days have German names."""
    assert (count_text(8412), value_text(1234.5)) == ("8.412", "1.234,5")
    assert rows_text(8412).startswith("8.412 ")
    assert "8.412" in text_of("date_unreadable", {"count": 8412, "value": "x", "column": "When"})
    assert "Freitag" in weekday_text(date(2025, 11, 28))


def test_why_an_import_rests_is_said_in_the_persons_language(qtbot: QtBot) -> None:
    """The sentence of a run's end is the window's own, not the command line's English one."""
    translator = QTranslator()
    assert translator.load(str(resources.path("translations/de.qm")))
    totals = Totals(rows=3, accepted=1, duplicate=0, rejected=0, invalid=0, skipped=0, pending=2)
    ended = RunEnded(state=ImportState.STOPPED, attention=None, totals=totals, code="run_stopped", params={"count": 2})
    QCoreApplication.installTranslator(translator)
    try:
        words = ended_text(ended)
    finally:
        QCoreApplication.removeTranslator(translator)
    assert "2" in words
    assert words != ended.message == ended_text(ended)


@pytest.mark.parametrize(("caption", "read"), [("&Save…", "Save…"), ("保存(&S)…", "保存…")])
def test_a_caption_is_read_out_without_its_key(caption: str, read: str) -> None:
    """The mark of a key isn't read out, wherever the language puts it."""
    assert without_key(caption) == read
