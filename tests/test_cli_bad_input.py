"""Keys, addresses, journals and disks that won't do: one sentence each, the right exit code, and nothing lost."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from core.cli.delivering import run_import
from core.delivery.journal.journal import Journal
from core.sandbox.server import PracticeServer
from core.settings import DataFolder
from tests.conftest import Ran
from tests.exports import write_tickets

Run = Callable[..., Ran]


@pytest.fixture
def tickets(tmp_path: Path) -> Path:
    return write_tickets(tmp_path / "tickets.csv", 6)


def target(server: PracticeServer) -> tuple[str, ...]:
    return ("--mapping", "auto", "--source", "Tickets", "--api-url", server.url, "--json")


def test_no_key(run_cli: Run, tickets: Path, practice: PracticeServer) -> None:
    """Without a key nothing is prepared or sent: exit 4, and the sentence says how to give one."""
    ran = run_cli("import", tickets, *target(practice))
    assert (ran.code, ran.json["error"]) == (4, "key_missing")
    assert "BUILDBETTER_API_KEY" in ran.err
    assert not practice.requests
    assert run_cli("history", "--json").json == {"imports": []}


def test_a_key_that_cannot_be_one(
    run_cli: Run, tickets: Path, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key with characters that can't stand in a header is refused before anything is sent."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", "käy")
    ran = run_cli("import", tickets, *target(practice))
    assert (ran.code, ran.json["error"]) == (4, "key_unreadable")


def test_a_refused_key_can_be_replaced(
    run_cli: Run, tickets: Path, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong key needs attention with exit 4; the import goes on with the right one, without a question."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", "wrong")
    refused = run_cli("import", tickets, *target(practice))
    assert (refused.code, refused.json["state"], refused.json["reason"]) == (4, "needs_attention", "key_refused")
    assert refused.json["pending"] == 6
    monkeypatch.delenv("BUILDBETTER_API_KEY")
    missing = run_cli("resume", "--json")
    assert (missing.code, missing.json["import"]) == (4, refused.json["import"])
    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    resumed = run_cli("resume", "--json")
    assert (resumed.code, resumed.json["accepted"]) == (0, 6)


def test_another_key_needs_a_word(run_cli: Run, tickets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new key continues an import whose key was not refused only where a person says it is the same organization."""
    database = tmp_path / "server.sqlite3"
    with PracticeServer(database, key="first", limit=None) as server:
        port = int(server.url.rsplit(":", 1)[1])
        monkeypatch.setenv("BUILDBETTER_API_KEY", "first")
        stopped = run_cli("import", tickets, *target(server), "--limit-rows", 2)
    assert stopped.code == 3
    monkeypatch.setenv("BUILDBETTER_API_KEY", "second")
    with PracticeServer(database, port=port, key="second", limit=None) as server:
        unsaid = run_cli("resume", "--json")
        assert (unsaid.code, unsaid.json["accepted"], unsaid.json["pending"]) == (4, 2, 4)
        assert "--same-organization" in unsaid.err
        assert not server.requests
        said = run_cli("resume", "--same-organization", "--json")
        assert (said.code, said.json["accepted"]) == (0, 6)


def test_another_address_is_refused(
    run_cli: Run, tickets: Path, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """resume goes to the import's own address: another one is exit 2, the same one in another spelling is not."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    run_cli("import", tickets, *target(practice), "--limit-rows", 2)
    other = run_cli("resume", "--api-url", "https://api.example", "--json")
    assert (other.code, other.json["error"]) == (2, "other_address")
    same = run_cli("resume", "--api-url", practice.url.replace("http", "HTTP") + "/", "--json")
    assert (same.code, same.json["accepted"]) == (0, 6)


def test_an_address_that_does_not_answer(run_cli: Run, tickets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can be reached at the first contact, the run ends with exit 3, and can be resumed."""
    monkeypatch.setattr("core.cli.delivering.FIRST_CONTACT_SECONDS", 0.2)
    with PracticeServer(key="key", limit=None) as server:
        port = int(server.url.rsplit(":", 1)[1])
        where = target(server)
    monkeypatch.setenv("BUILDBETTER_API_KEY", "key")
    ran = run_cli("import", tickets, *where)
    assert (ran.code, ran.json["pending"]) == (3, 6)
    assert f"127.0.0.1:{port}" in ran.err
    with PracticeServer(port=port, key="key", limit=None):
        assert run_cli("resume", "--json").json["accepted"] == 6


@pytest.fixture
def other_server() -> Iterator[str]:
    """The address of a web server that is none of ours: it answers everything with a page."""

    class Page(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(404)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<html><h1>Nothing here</h1><script>x</script></html>")

        do_PUT = do_POST  # noqa: N815 — the library's name

        def log_message(self, *_: object) -> None:
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_an_address_that_answers_with_something_else(
    run_cli: Run, tickets: Path, other_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A web server that isn't the API needs attention with exit 3, its words without markup, and no row is lost."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", "key")
    ran = run_cli("import", tickets, "--mapping", "auto", "--source", "Tickets", "--api-url", other_server, "--json")
    assert (ran.code, ran.json["state"], ran.json["pending"]) == (3, "needs_attention", 6)
    assert "<" not in ran.err
    assert "Traceback" not in ran.err


def test_a_journal_of_a_newer_version(run_cli: Run, data_folder: DataFolder, tickets: Path) -> None:
    """A newer program's journal is left as it is, and the sentence says to update; every verb that needs it agrees."""
    Journal(data_folder.journal).close()
    with sqlite3.connect(data_folder.journal) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    before = data_folder.journal.read_bytes()
    practise = ("import", tickets, "--mapping", "auto", "--source", "A", "--practice", "--json")
    for call in (
        practise,
        ("resume", "--json"),
        ("history", "--json"),
        ("report", "x", "--json"),
        ("forget", "x", "--json"),
    ):
        ran = run_cli(*call)
        assert (ran.code, ran.json["error"]) == (2, "journal_newer")
        assert ran.says_one_sentence
    assert data_folder.journal.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"no journal at all, but long enough to look like one" * 50, b"SQLite format 3\0" * 9]
)
def test_a_journal_that_is_damaged(run_cli: Run, data_folder: DataFolder, content: bytes) -> None:
    """Something else in the journal's place is said and left alone."""
    data_folder.journal.write_bytes(content)
    ran = run_cli("history", "--json")
    assert ran.code == 2
    assert ran.says_one_sentence
    assert data_folder.journal.read_bytes() == content


def test_a_full_disk_before_the_start(
    run_cli: Run, tickets: Path, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch, data_folder: DataFolder
) -> None:
    """A disk that fills up while the import is prepared: a sentence, nothing sent, and no half import."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    set_up = Journal._set_up
    full = True

    def limited(journal: Journal) -> None:
        set_up(journal)
        with journal.reading() as database:
            pages = database.execute("PRAGMA page_count").fetchone()[0]
            if full:
                database.execute(f"PRAGMA max_page_count = {pages}")

    monkeypatch.setattr(Journal, "_set_up", limited)
    ran = run_cli("import", write_tickets(tickets, 400), *target(practice))
    assert ran.code in (2, 3)
    assert ran.json["error"] == "journal_full"
    assert not practice.requests
    full = False
    assert run_cli("history", "--json").json == {"imports": []}
    assert run_cli("import", tickets, *target(practice), "--limit", "1000/1").json["accepted"] == 400


@pytest.mark.parametrize("out", ["missing/out.csv", "out.ods", "tickets.csv"])
def test_an_error_export_that_cannot_be_written_is_said_before_the_start(
    run_cli: Run, tickets: Path, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch, out: str
) -> None:
    """A folder that isn't there, another format, or the file itself: exit 2, before anything is sent."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    ran = run_cli("import", tickets, *target(practice), "--errors", out)
    assert ran.code == 2
    assert ran.says_one_sentence
    assert not practice.requests


def test_an_error_export_that_fails_at_the_end_does_not_hide_the_report(
    run_cli: Run, tickets: Path, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where the export's folder is gone after the import, a sentence says so, and the report comes all the same."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    folder = tmp_path / "gone"
    folder.mkdir()
    write_tickets(tickets, 3, {2: {"Comment": "", "Subject": ""}})
    monkeypatch.setattr("core.cli.importing.run_import", lambda *call: (folder.rmdir(), run_import(*call))[1])
    ran = run_cli("import", tickets, *target(practice), "--errors", folder / "errors.csv")
    assert (ran.code, ran.json["accepted"], ran.json["errors_file"]) == (1, 2, None)
    assert str(folder.name) in ran.err
    assert run_cli("report", ran.json["import"], "--errors", tmp_path / "later.csv").code == 1
    assert (tmp_path / "later.csv").exists()


def test_the_key_is_in_no_file(
    run_cli: Run, tickets: Path, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After imports that went well and badly, the key stands nowhere in what the program keeps, nor on its streams."""
    key = "unmistakable-key-of-this-test"
    monkeypatch.setenv("BUILDBETTER_API_KEY", key)
    with PracticeServer(key=key, limit=None) as server:
        ran = [run_cli("import", tickets, *target(server), "--limit-rows", 2), run_cli("history"), run_cli("resume")]
    monkeypatch.setattr("core.cli.delivering.FIRST_CONTACT_SECONDS", 0.1)
    ran.append(run_cli("import", write_tickets(tickets, 9), *target_of(server_url="http://127.0.0.1:9")))
    kept = [path for path in data_folder.data.rglob("*") if path.is_file()]
    assert len(kept) >= 2
    assert all(key.encode() not in path.read_bytes() for path in kept)
    assert all(key not in each.out + each.err for each in ran)


def target_of(server_url: str) -> tuple[str, ...]:
    return ("--mapping", "auto", "--source", "Tickets", "--api-url", server_url, "--json")
