"""Odd calls of the command line: each ends with one sentence and its exit code, never with a fault of the program."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Ran
from tests.exports import write_tickets

Run = Callable[..., Ran]


@pytest.fixture
def tickets(tmp_path: Path) -> Path:
    return write_tickets(tmp_path / "tickets.csv", 6)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "idna"])
def test_an_encoding_that_the_file_is_not_in(run_cli: Run, tickets: Path, encoding: str) -> None:
    """An encoding that can't be read into this file is named in the sentence."""
    ran = run_cli("inspect", tickets, "--encoding", encoding, "--json")
    assert (ran.code, ran.json["error"]) == (2, "text_unreadable")
    assert encoding in ran.json["message"]
    assert ran.says_one_sentence


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(run_cli: Run, tmp_path: Path, order: str) -> None:
    """--encoding utf-16 reads a file without a mark, whichever order its bytes are in."""
    file = tmp_path / "wide.csv"
    file.write_bytes("Id,Comment\n1,hello\n2,world\n".encode(order))
    ran = run_cli("inspect", file, "--encoding", "utf-16", "--json")
    assert (ran.code, ran.json["encoding"], ran.json["rows"]) == (0, order, 2)


@pytest.mark.parametrize("delimiter", ["¦", "þ"])
def test_a_delimiter_outside_ascii(run_cli: Run, tmp_path: Path, delimiter: str) -> None:
    """A delimiter of several bytes parts cells like any other."""
    file = tmp_path / "parted.csv"
    file.write_text(f"Id{delimiter}Comment\n1{delimiter}hello\n", encoding="utf-8")
    ran = run_cli("inspect", file, "--delimiter", delimiter, "--rows", 1, "--json")
    assert (ran.code, ran.json["delimiter"], ran.json["data"]) == (0, delimiter, [["1", "hello"]])


def test_a_file_of_blank_lines(run_cli: Run, tmp_path: Path) -> None:
    """A file of blank lines alone has no rows, which is said."""
    file = tmp_path / "blank.csv"
    file.write_text("\n\n\n")
    ran = run_cli("check", file, "--mapping", "auto", "--json")
    assert (ran.code, ran.json["error"]) == (2, "file_has_no_rows")
    assert ran.says_one_sentence


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders there")
def test_a_pipe_in_the_place_of_a_file(run_cli: Run, tmp_path: Path) -> None:
    """A pipe is refused at once, rather than waited for."""
    file = tmp_path / "pipe.csv"
    os.mkfifo(file)
    ran = run_cli("inspect", file, "--json")
    assert (ran.code, ran.json["error"]) == (2, "file_unreadable")
    assert ran.says_one_sentence


@pytest.mark.parametrize("source", ["--source=", "--source-id=", "--source-id= "])
def test_a_source_without_a_name(run_cli: Run, tickets: Path, source: str) -> None:
    """An empty name or id is no source: nothing is prepared."""
    ran = run_cli("import", tickets, "--mapping", "auto", source, "--practice", "--json")
    assert (ran.code, ran.json["error"]) == (2, "source_unclear")
    assert run_cli("history", "--json").json == {"imports": []}


def test_more_in_flight_than_a_computer_has_room_for(run_cli: Run, tickets: Path) -> None:
    """A number of requests that no memory could hold is refused with the bound named."""
    call = ("import", tickets, "--mapping", "auto", "--source", "A", "--practice", "--json")
    ran = run_cli(*call, "--in-flight", 100_000_000_000_000)
    assert (ran.code, ran.json["error"]) == (2, "call_wrong")
    assert "1000" in ran.json["message"]


def test_a_practice_database_that_is_a_folder(run_cli: Run, tmp_path: Path) -> None:
    """The reason is said in words, without the system's number and the path once more."""
    ran = run_cli("sandbox", "--db", tmp_path, "--json")
    assert (ran.code, ran.json["error"]) == (2, "practice_database")
    assert "Errno" not in ran.json["message"]
    assert ran.says_one_sentence
