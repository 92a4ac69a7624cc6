"""The order in which Tab goes through a page: as it is laid out, not as its parts happened to be made."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def reached_by_tab(part: QWidget | None) -> list[QWidget]:
    """The widgets in and under a part that Tab stops at, in the order of its layouts.

    An area that scrolls is one of them only where nothing in it is: then its keys are the way to see all of it.
    """
    if part is None:
        return []
    takes_keys = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if takes_keys and not isinstance(part, QScrollArea):
        return [part]
    inner = [found for each in _parts_of(part) for found in reached_by_tab(each)]
    return inner or ([part] if takes_keys else [])


def _parts_of(part: QWidget) -> Iterator[QWidget | None]:
    if isinstance(part, QSplitter | QStackedWidget):
        yield from (part.widget(place) for place in range(part.count()))
    elif isinstance(part, QScrollArea):
        yield part.widget()
    elif (layout := part.layout()) is not None:
        yield from _parts_in(layout, part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly))


def _parts_in(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """The widgets of a layout and of those in it, in their order; `widgets` are all that the part has.

    They are asked for their places, not the layout for its items: those are no QObjects, and once Qt deleted one,
    Python would take whatever comes to lie at its place for it.
    """
    inner = [each for each in layout.children() if isinstance(each, QLayout)]
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(each), each) for each in widgets]
    placed += [(layout.indexOf(each), each) for each in inner]
    for place, each in sorted(placed, key=lambda pair: pair[0]):
        if place >= 0 and isinstance(each, QLayout):
            yield from _parts_in(each, widgets)
        elif place >= 0 and isinstance(each, QWidget):
            yield each
