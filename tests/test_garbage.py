"""Garbage is collected in the window's thread, and nowhere else."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.garbage import GarbageCollection


class _Knot:
    """An object that only the collector can free; it says in which thread it was."""

    def __init__(self, freed_in: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed_in.append(threading.get_ident()))


@pytest.fixture
def collection(qtbot: QtBot) -> Iterator[GarbageCollection]:
    """The collection of a program; Python's own way is back afterwards."""
    owner = QObject()
    yield GarbageCollection(owner)
    gc.unfreeze()
    gc.enable()


def test_a_thread_that_makes_garbage_collects_none(collection: GarbageCollection) -> None:
    """However much a thread allocates, what it leaves is freed by the window's timer, in the window's thread."""
    freed_in: list[int] = []
    thread = threading.Thread(target=lambda: [_Knot(freed_in) for _ in range(3 * gc.get_threshold()[0])])
    thread.start()
    thread.join()
    assert freed_in == []
    collection.collect()
    assert set(freed_in) == {threading.get_ident()}


def test_what_is_loaded_is_left_alone(collection: GarbageCollection) -> None:
    """After the pages are made the collector has next to nothing to look through."""
    collection.keep_what_is_loaded()
    assert gc.get_freeze_count() > 10_000
    assert len(gc.get_objects()) < 1_000
