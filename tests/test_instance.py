"""One window a data folder: a later start hands over to it, takes a dead one's place, and hangs on no hung one."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from core.errors import CallError
from core.settings import DataFolder
from gui.instance import Instance, claim
from gui.later_start import Call
from tests.open_window import OpenWindow


@pytest.fixture
def open_program(tmp_path: Path) -> Iterator[Callable[[], OpenWindow]]:
    """Starts the program; what still runs at the end is killed."""
    opened: list[OpenWindow] = []

    def opening() -> OpenWindow:
        opened.append(OpenWindow(tmp_path / "home"))
        return opened[-1]

    yield opening
    for each in opened:
        each.end()


@pytest.fixture
def first(data_folder: DataFolder) -> Iterator[Instance]:
    """The place of a window in this process."""
    instance = claim(data_folder, Call())
    assert instance is not None
    with instance:
        yield instance


def test_a_second_start_brings_the_first_to_the_front_with_its_file(
    open_program: Callable[[], OpenWindow], tmp_path: Path
) -> None:
    """It ends with 0 and never loads Qt; the minimised window shows itself and opens the file."""
    file = tmp_path / "later.csv"
    file.write_text("id,comment\n1,It works\n")
    window = open_program()
    assert window.next_fact() == "ready"
    later = window.start_again(file)
    assert later.stdout.split() == ["0", "False"], later.stderr
    assert window.next_fact() == "front True"
    assert window.next_fact() == "table later.csv"


@pytest.mark.skipif(sys.platform == "win32", reason="a process can't be stopped there from outside")
def test_a_window_that_hangs_is_said_and_hangs_nobody(open_program: Callable[[], OpenWindow]) -> None:
    """A first window that doesn't answer: the second says so in a sentence and ends with 2."""
    window = open_program()
    assert window.next_fact() == "ready"
    window.process.send_signal(signal.SIGSTOP)
    later = window.start_again(seconds=1)
    window.process.send_signal(signal.SIGCONT)
    assert later.stdout.split()[0] == "2"
    assert "is open already, and its window doesn't answer" in later.stderr
    assert "Traceback" not in later.stderr


def test_the_place_of_a_killed_window_is_taken_over(open_program: Callable[[], OpenWindow]) -> None:
    """After a kill the next start opens a window, says that the last one ended unexpectedly, and answers later ones."""
    killed = open_program()
    assert killed.next_fact() == "ready"
    killed.end()
    window = open_program()
    assert window.next_fact().startswith("ready The program ended unexpectedly last time. Nothing is lost")
    assert window.start_again().stdout.split() == ["0", "False"]
    assert window.next_fact() == "front True"


def test_what_was_given_arrives(first: Instance, data_folder: DataFolder, tmp_path: Path) -> None:
    """The file's whole path and the desktop's token are what the first window is told."""
    calls: list[Call] = []
    first.listen(lambda call: not calls.append(call))
    assert claim(data_folder, Call(str(tmp_path / "ü b.csv"), "token")) is None
    assert calls == [Call(str(tmp_path / "ü b.csv"), "token")]


def test_a_window_that_takes_no_call_is_not_waited_for_forever(first: Instance, data_folder: DataFolder) -> None:
    """A listener whose window never answers counts as hung."""
    first.listen(lambda _call: False)
    with pytest.raises(CallError) as raised:
        claim(data_folder, Call(), seconds=0.3)
    assert (raised.value.code, raised.value.exit_code) == ("window_hangs", 2)


def test_the_place_is_free_after_the_end(data_folder: DataFolder) -> None:
    """A window that was closed leaves nothing behind, and the next start is the first again."""
    for _ in range(2):
        instance = claim(data_folder, Call())
        assert instance is not None
        with instance:
            instance.listen(lambda _call: True)
        assert not data_folder.instance.exists()


def test_a_deep_folder_is_no_hindrance(tmp_path: Path) -> None:
    """Where the folder's path is longer than a socket's name may be, later starts find the window all the same."""
    folder = DataFolder.chosen(tmp_path / ("deep" * 20) / ("folder" * 10))
    instance = claim(folder, Call())
    assert instance is not None
    with instance:
        instance.listen(lambda _call: True)
        assert claim(folder, Call()) is None


def test_who_can_not_read_the_folder_is_not_answered(first: Instance, data_folder: DataFolder) -> None:
    """Without the key in the owner's file a caller gets nowhere, and holds up nobody who has it."""
    import json
    from multiprocessing import AuthenticationError

    calls: list[Call] = []
    first.listen(lambda call: not calls.append(call))
    place = data_folder.instance / "address.json"
    address = json.loads(place.read_text())["address"]
    if os.name == "posix":
        assert place.stat().st_mode & 0o777 == 0o600
    with pytest.raises((AuthenticationError, EOFError, OSError)):
        Client(address, authkey=b"guessed")
    with Client(address):  # says nothing at all
        assert claim(data_folder, Call("a.csv")) is None
    assert calls == [Call("a.csv")]


def test_other_folders_are_other_windows(first: Instance, tmp_path: Path) -> None:
    """A window over another data folder, such as the demo's, is a window of its own."""
    other = claim(DataFolder.chosen(tmp_path / "other"), Call())
    assert other is not None
    other.close()
