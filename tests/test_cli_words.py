"""What a person reads without --json, and what scripts read with it, at the edges of each verb."""

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import openpyxl
import pytest
from keyring.backends import fail

from core.delivery.runner import Delivery
from core.sandbox.server import PracticeServer
from tests.conftest import ROOT, Ran
from tests.exports import write_tickets
from tests.keyrings import FileKeyring, LockedKeyring
from tests.reading_workbooks import ods_parts, ods_row, zipped

Run = Callable[..., Ran]
ADDRESS = "https://api.buildbetter.app"


@pytest.fixture
def own_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A keyring in a file of the test's own."""
    monkeypatch.setenv("TEST_KEYRING_FILE", str(tmp_path / "keyring.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def tickets(tmp_path: Path) -> Path:
    return write_tickets(tmp_path / "tickets.csv", 4)


def import_into(run_cli: Run, server: PracticeServer, file: Path, *more: object) -> Ran:
    """An import of a file to a server."""
    return run_cli("import", file, "--mapping", "auto", "--source", "Tickets", "--api-url", server.url, *more)


def test_a_keyrings_state_is_said_in_words(run_cli: Run, own_keyring: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kept, there, removed, not there any more: a sentence each, and the same for scripts; never the key."""
    monkeypatch.setattr("sys.stdin", io.StringIO("the-key\nthe-key\n"))
    assert run_cli("key", "status").out == f"Test keyring: no key for {ADDRESS}.\n"
    assert run_cli("key", "set").err == f"The key for {ADDRESS} is in the keyring.\n"
    assert run_cli("key", "set", "--json").json == {"stored": True, "backend": "Test keyring"}
    assert run_cli("key", "status").out == f"Test keyring: a key for {ADDRESS}.\n"
    assert run_cli("key", "delete").err == f"The key for {ADDRESS} is removed.\n"
    assert run_cli("key", "delete").err == f"There was no key for {ADDRESS}.\n"
    assert run_cli("key", "delete", "--json").json == {"deleted": False}
    keyring.set_keyring(fail.Keyring())
    assert run_cli("key", "status").out == "This computer has no keyring.\n"


def test_templates_and_weak_suggestions_are_listed(run_cli: Run, tmp_path: Path) -> None:
    """Templates stand in a table; what isn't sure enough to be mapped is named with its reason, beside the mapping."""
    assert "NPS survey" in run_cli("templates").out
    assert "built in" in run_cli("templates").out
    file = tmp_path / "a.csv"
    firms = ("Acme Ltd", "Beta GmbH", "Delta Inc")
    file.write_text("Comment,Customer\n" + "".join(f"It was fine {n} times,{firms[n % 3]}\n" for n in range(9)))
    weak = run_cli("map", file, "--json").json["weak"]
    said = run_cli("map", file)
    assert weak
    for target in weak:
        assert f"Left out, because it isn't sure: {target['column']}. {target['why']}\n" in said.err


def test_forgetting_is_answered(run_cli: Run, tickets: Path) -> None:
    """forget says which import is gone: for scripts as an object."""
    made = run_cli("import", tickets, "--mapping", "auto", "--source", "Tickets", "--practice", "--json")
    assert run_cli("forget", made.json["import"], "--json").json == {"import": made.json["import"], "forgotten": True}


def test_a_plan_without_a_key_says_why_and_plans(
    run_cli: Run, own_keyring: None, practice: PracticeServer, tickets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A locked keyring hinders no plan: the sentence says so, and what the journal knows of the account is left out."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    import_into(run_cli, practice, tickets)
    call = ("plan", tickets, "--mapping", "auto", "--source", "Tickets", "--api-url", practice.url, "--json")
    assert run_cli(*call).json["requests"] == 0
    monkeypatch.delenv("BUILDBETTER_API_KEY")
    keyring.set_keyring(LockedKeyring())
    planned = run_cli(*call)
    assert (planned.code, planned.json["requests"]) == (0, 1 + 4 + 4)
    assert "locked" in planned.err


def test_a_defect_while_rows_are_sent_ends_with_the_report(
    run_cli: Run, practice: PracticeServer, tickets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever breaks after the start: a sentence, the report of what is done, exit 3; and resume goes on."""

    def broken(_delivery: Delivery) -> None:
        raise ZeroDivisionError("a customer's words")

    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    with monkeypatch.context() as patched:
        patched.setattr(Delivery, "run", broken)
        ran = import_into(run_cli, practice, tickets, "--json")
    assert (ran.code, ran.json["pending"]) == (3, 4)
    assert "ZeroDivisionError" in ran.err
    assert "a customer's words" not in ran.err
    assert run_cli("resume", "--json").json["accepted"] == 4


def test_rows_that_fit_no_workbook_are_in_a_csv_file_and_that_is_said(
    run_cli: Run, practice: PracticeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More columns than Excel has: the rows that stay behind come as CSV, beside the workbook that was asked for."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    monkeypatch.setattr("core.report.workbook_export.MOST_COLUMNS", 9)
    file = write_tickets(tmp_path / "tickets.csv", 3, {2: {"Comment": "", "Subject": ""}})
    ran = import_into(run_cli, practice, file, "--errors", tmp_path / "behind.xlsx")
    assert f"don't fit into a workbook; they are in {tmp_path / 'behind.csv'} instead." in ran.err
    assert not (tmp_path / "behind.xlsx").exists()
    assert len((tmp_path / "behind.csv").read_text("utf-8-sig").splitlines()) == 2


def test_a_sheets_name_that_excel_does_not_allow_is_replaced(run_cli: Run, tmp_path: Path) -> None:
    """A sheet of another program, named as Excel names none, has its error export under a plain name."""
    parts = ods_parts(ods_row("Ticket ID", "Comment") + ods_row("T-1", "It is fine now") + ods_row("T-2", ""))
    parts["content.xml"] = str(parts["content.xml"]).replace('table:name="Data"', 'table:name="Q1/Q2"')
    file = tmp_path / "a.ods"
    file.write_bytes(zipped(parts))
    ran = run_cli("check", file, "--mapping", "auto", "--errors", tmp_path / "out.xlsx")
    assert ran.code == 1
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["Rows"]
    book.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_sentences_that_nobody_can_read_hinder_nothing(tmp_path: Path) -> None:
    """Where stderr is full, and where stdout is closed, a verb does its work and ends as it would."""
    call = [sys.executable, "-m", "core", "templates", "--json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with Path("/dev/full").open("wb") as full:
        wrong = subprocess.run([*call, "--wrong"], stdout=subprocess.PIPE, stderr=full, env=environment, check=False)
    assert wrong.returncode == 2
    assert b'"call_wrong"' in wrong.stdout
    closed = ["sh", "-c", 'exec "$@" >&-', "sh", *call]
    ended = subprocess.run(closed, stderr=subprocess.PIPE, env=environment, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")
    no_error = ["sh", "-c", 'exec "$@" 2>&-', "sh", *call, "--wrong"]
    assert subprocess.run(no_error, stdout=subprocess.DEVNULL, env=environment, check=False).returncode == 2
