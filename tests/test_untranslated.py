"""No text of ours stays English in another language: every one goes through a translator that marks what it gives."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core.delivery.events import Attention
from gui.columns.columns_model import ColumnsColumn, ColumnsModel
from gui.columns.lines import Line
from gui.pages import Page
from gui.window import Window
from tests.open_windows import KINDS, PATIENCE, MakeWindow, press, start

# Neither headers nor cells have a Latin letter, so that what has one is ours.
ROWS = ("№;Комментарий;Когда;Оценка", "1;Поиск забывает фильтры.;31.03.2025;4", "2;;02.04.2025;много", "3;Да.;?;5")
MARKED = re.compile(r"‹[^‹›]*›")
WORD = re.compile(r"[A-Za-z]{2,}")
# What has one name in every language.
NAMES = re.compile(
    r"BuildBetter( Importer)?|\b(JSON|UTC|API|HTML)\b|UTF-8|/\S+|\S+\.csv|bbi1-\S+|column_\d+|kommentariy|kogda|otsenka"
)
PROPERTIES = ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle", "title")


class Marking(QTranslator):
    """Gives every text back between marks."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"‹{source}›"


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    """The window's texts between marks, and as they were afterwards."""
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def unmarked(text: object) -> bool:
    """Whether a text has a word that no translator gave."""
    rest = str(text).replace("\u200b", "") if isinstance(text, str) else ""
    while (inner := MARKED.sub("", rest)) != rest:
        rest = inner
    return bool(WORD.search(NAMES.sub("", rest)))


def texts_of(widget: QWidget) -> Iterator[object]:
    """What a widget says: to the eye, in its tooltip, to a screen reader."""
    for name in PROPERTIES:
        said = getattr(widget, name, None)
        if callable(said) and not isinstance(widget, QPlainTextEdit):
            yield said()
    for action in widget.actions():
        yield action.text()
        yield action.toolTip()
    if isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[object]:
    model, role = view.model(), Qt.ItemDataRole
    if model is None or type(model).__module__.startswith("PySide6"):
        return
    for row in range(model.rowCount()):
        for index in _row(model, row):
            if not (isinstance(model, ColumnsModel) and index.column() == ColumnsColumn.FIELD):
                yield from (index.data(each) for each in (role.DisplayRole, role.AccessibleTextRole))


def _row(model: QObject, row: int) -> Iterator[QModelIndex]:
    first = model.index(row, 0)  # type: ignore[attr-defined]
    while first.isValid():
        yield first
        first = first.siblingAtColumn(first.column() + 1)


def assert_marked(window: Window) -> None:
    """Whatever can be seen or heard in the window came from a translator, is a name, or stands in the file."""
    found = {
        (type(widget).__name__, str(text))
        for widget in [window, *window.findChildren(QWidget)]
        if widget.isVisible()
        for text in texts_of(widget)
        if unmarked(text)
    }
    assert found == set()


def test_all_pages_speak_the_persons_language(
    marking: None, open_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """From the empty start to the report, through problems, a key that is needed and a refusal: no English is left."""
    window = open_window()
    assert_marked(window)
    path = tmp_path / "отзывы.csv"
    path.write_text("\n".join(ROWS), encoding="utf-8")
    window.open_file(path)
    qtbot.waitUntil(lambda: window.draft.table is not None, timeout=PATIENCE)
    assert_marked(window)
    press(qtbot, window, KINDS.NextButton)
    qtbot.waitUntil(lambda: window.currentId() == Page.COLUMNS and window.draft.checked is not None, timeout=PATIENCE)
    assert window.later is not None
    window.later.columns.changer.set_use(Line("Комментарий", 0), "target_content")
    window.later.columns.changer.set_use(Line("Когда", 0), "target_display_ts")
    draft = window.draft
    qtbot.waitUntil(lambda: draft.checked is not None and draft.checked.mapping == draft.mapping, timeout=PATIENCE)
    assert_marked(window)
    press(qtbot, window, KINDS.NextButton)
    check = window.later.check
    qtbot.waitUntil(lambda: window.currentId() == Page.CHECK and not check.checker.running, timeout=PATIENCE)
    assert_marked(window)
    press(qtbot, window, KINDS.NextButton)
    qtbot.waitUntil(lambda: window.currentId() == Page.DESTINATION, timeout=PATIENCE)
    page = window.later.importing
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        start(qtbot, window)
    assert_marked(window)
    for attention in Attention:
        page.view.show_attention("‹A person is needed.›", attention)
        assert_marked(window)
