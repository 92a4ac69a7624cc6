"""The practice server, asked over HTTP as the importer asks it."""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from core.errors import CallError, FileError
from core.sandbox.page import title_of
from core.sandbox.practice import forget_practice, keep_practice, practice_server
from core.sandbox.server import PracticeServer
from core.sandbox.window import SlidingWindow
from tests.conftest import PATIENCE

RECORD = {
    "display_ts": "2025-01-01T10:30:00Z",
    "external_id": "ticket-1",
    "fields": [
        {"category": "content", "type": "string", "name": "feedback", "value": "Cannot <b>log in</b>"},
        {"category": "metadata", "type": "boolean", "name": "urgent", "value": True},
    ],
}
RECORDS = "/v3/rest/feedback-sources/{}/records"


@pytest.fixture
def client(practice: PracticeServer) -> Iterator[httpx.Client]:
    with ask(practice) as client:
        yield client


def ask(server: PracticeServer, **headers: str) -> httpx.Client:
    key = {"X-BuildBetter-Api-Key": server.key}
    return httpx.Client(base_url=server.url, headers={**key, **headers}, trust_env=False, timeout=PATIENCE)


def make_source(client: httpx.Client, name: str = "Tickets") -> int:
    answer = client.post("/v3/rest/feedback-sources", json={"name": name, "type": "api"})
    assert answer.status_code == 201
    return answer.json()["id"]


def test_the_three_endpoints_answer_as_documented(client: httpx.Client, practice: PracticeServer) -> None:
    """A source, a person and a record are made, each answered with the documented keys, and are there."""
    source = make_source(client)
    person = client.put("/v3/rest/people", json={"email": "john@example.com", "first_name": "John"})
    assert (person.status_code, set(person.json())) == (
        201,
        {"id", "first_name", "last_name", "email", "company_id", "created_at"},
    )
    record = client.post(RECORDS.format(source), json={**RECORD, "person_id": person.json()["id"]})
    assert record.status_code == 201
    assert record.json() == {
        "id": 1,
        "person_id": person.json()["id"],
        "feedback_source_id": source,
        "display_ts": "2025-01-01T10:30:00Z",
        "external_id": "ticket-1",
        "created_at": record.json()["created_at"],
    }
    contents = practice.contents()
    assert [stored.name for stored in contents.sources] == ["Tickets"]
    assert contents.records[0].fields == tuple(RECORD["fields"])


def test_a_person_is_one_whatever_the_case_of_the_email(client: httpx.Client, practice: PracticeServer) -> None:
    """A second PUT updates what it names and keeps the rest; a company is one by its domain."""
    first = {"email": "Ann@b.co", "first_name": "Ann", "company": {"name": "B", "domain": "b.co"}}
    second = {"email": "ann@B.co", "last_name": "Lee", "company": {"name": "B Ltd", "domain": "B.co"}}
    assert client.put("/v3/rest/people", json=first).status_code == 201
    answer = client.put("/v3/rest/people", json=second)
    assert (answer.status_code, answer.json()["first_name"], answer.json()["last_name"]) == (200, "Ann", "Lee")
    (person,) = practice.contents().people
    assert (person.company_name, person.company_id, person.puts) == ("B Ltd", 1, 2)


def test_an_external_id_is_taken_once_a_source(client: httpx.Client) -> None:
    """The second record of an id is a 409; another source takes it; records without ids never meet."""
    first, second = make_source(client), make_source(client)
    assert client.post(RECORDS.format(first), json=RECORD).status_code == 201
    assert client.post(RECORDS.format(first), json=RECORD).status_code == 409
    assert client.post(RECORDS.format(second), json=RECORD).status_code == 201
    without = {"fields": RECORD["fields"]}
    assert [client.post(RECORDS.format(first), json=without).status_code for _ in range(2)] == [201, 201]


@pytest.mark.parametrize("source", ["2", "0", "-1", "x", "9" * 30, "١"])
def test_an_unknown_source_is_a_404(client: httpx.Client, source: str) -> None:
    """A source that isn't there, whatever its id looks like."""
    make_source(client)
    assert client.post(RECORDS.format(source), json=RECORD).status_code == 404


@pytest.mark.parametrize("person", [7, 0, -1, 10**30])
def test_an_unknown_person_is_a_404(client: httpx.Client, person: int) -> None:
    """A record of a person that isn't there is refused and not kept."""
    source = make_source(client)
    answer = client.post(RECORDS.format(source), json={**RECORD, "person_id": person})
    assert (answer.status_code, answer.json()["error"]) == (404, "not_found")


@pytest.mark.parametrize("key", ["", "wrong", "é"])
def test_a_wrong_key_is_a_401(practice: PracticeServer, key: str) -> None:
    """Without the right key nothing is read or counted."""
    headers = {"X-BuildBetter-Api-Key": key.encode()}
    answer = httpx.post(
        f"{practice.url}/v3/rest/feedback-sources", headers=headers, json={}, trust_env=False, timeout=PATIENCE
    )
    assert answer.status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"[" * 100_000,
        b'{"name": "\xff"}',
        b'{"name": "\\ud800", "type": "api"}',
        b'{"name": NaN, "type": "api"}',
        b'{"name": "a", "name": "b", "type": "api"}',
        b'{"name": 1' + b"0" * 5000 + b"}",
    ],
)
def test_an_unreadable_body_is_a_400(client: httpx.Client, body: bytes) -> None:
    """Whatever isn't a JSON object is answered with a 400 that says so, never with a 500."""
    answer = client.post("/v3/rest/feedback-sources", content=body)
    assert answer.status_code == 400
    assert answer.json()["message"]


def test_all_faults_are_named_at_once(client: httpx.Client) -> None:
    """A 400 says what is wrong, and where, for everything that is wrong."""
    answer = client.put("/v3/rest/people", json={"first_name": 3, "age": 9})
    assert answer.status_code == 400
    assert [error["field"] for error in answer.json()["errors"]] == ["email", "first_name", "age"]


def test_another_method_or_place_is_said_in_json(client: httpx.Client) -> None:
    """What the API doesn't have is a 404 or a 405, as JSON."""
    assert client.get("/v3/rest/people").json()["error"] == "method_not_allowed"
    assert client.get("/v3/rest/nothing").json()["error"] == "not_found"


def test_over_the_limit_is_a_429_that_says_when() -> None:
    """The third request of two a minute is refused with Retry-After, whatever its kind, and isn't carried out."""
    with PracticeServer(limit=(2, 60)) as server, ask(server) as client:
        make_source(client)
        make_source(client)
        answer = client.put("/v3/rest/people", json={"email": "a@b.co"})
        assert answer.status_code == 429
        assert 55 <= int(answer.headers["Retry-After"]) <= 60
        assert server.contents().people == ()
        assert [seen.status for seen in server.requests] == [201, 201, 429]


def test_the_window_slides() -> None:
    """A place is free again when its own request is as old as the window, and a refused request takes none."""
    now = 100.0
    window = SlidingWindow((2, 10), clock=lambda: now)
    assert window.take() is None
    now = 104.0
    assert window.take() is None
    assert window.take() == 6
    now = 109.5
    assert window.take() == 1
    now = 110.0
    assert window.take() is None
    assert window.take() == 4


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "localhost:1", ""])
def test_another_host_header_is_refused(practice: PracticeServer, host: str) -> None:
    """A web page whose name was rebound to this machine reaches neither the API nor the page."""
    port = practice.url.rsplit(":", 1)[1]
    with ask(practice, host=host.format(port=port)) as client:
        assert client.get(practice.page_url).status_code == 400


def test_localhost_is_this_server(practice: PracticeServer) -> None:
    """The server answers to both names of this machine."""
    port = practice.url.rsplit(":", 1)[1]
    with ask(practice, host=f"localhost:{port}") as client:
        assert make_source(client) == 1


def test_the_page_shows_what_arrived_and_nothing_of_it_runs(client: httpx.Client, practice: PracticeServer) -> None:
    """The page names sources, people and records; markup in a record is shown as text."""
    person = client.put("/v3/rest/people", json={"email": "a@b.co", "first_name": "<i>Ann"}).json()["id"]
    client.post(RECORDS.format(make_source(client, "A & B")), json={**RECORD, "person_id": person})
    page = client.get(practice.page_url)
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    for text in ("A &amp; B", "&lt;i&gt;Ann", "Cannot &lt;b&gt;log in&lt;/b&gt;", "urgent: true", "ticket-1"):
        assert text in page.text
    assert "<b>log in" not in page.text


def test_the_page_has_no_address_that_can_be_guessed(client: httpx.Client) -> None:
    """Without its random path there is no page, with the right key neither."""
    assert client.get("/").status_code == 404


def test_a_record_in_one_line() -> None:
    """A record's title is its first content text, on one line and not too long."""
    with PracticeServer(limit=None) as server, ask(server) as client:
        content: dict[str, Any] = {**RECORD["fields"][0], "value": "First\n line " + "x" * 200}
        client.post(RECORDS.format(make_source(client)), json={"fields": [content]})
        title = title_of(server.contents().records[0])
    assert title.startswith("First line xxx")
    assert len(title) <= 100
    assert title.endswith("…")


def test_a_file_keeps_what_arrived(tmp_path: Path) -> None:
    """A server that starts again on the same file has everything, and still knows the ids."""
    path = tmp_path / "server.sqlite3"
    with PracticeServer(path, limit=None) as server, ask(server) as client:
        client.post(RECORDS.format(make_source(client)), json=RECORD)
    with PracticeServer(path, limit=None) as server, ask(server) as client:
        assert client.post(RECORDS.format(1), json=RECORD).status_code == 409
        assert len(server.contents().records) == 1
    assert path.stat().st_mode & 0o077 == 0


def test_a_key_and_a_port_can_be_given() -> None:
    """The key is the one that was given, and the port too; a taken port is said in a sentence."""
    with PracticeServer(key="practice") as server:
        port = int(server.url.rsplit(":", 1)[1])
        assert server.key == "practice"
        with pytest.raises(CallError, match=f"port {port} can't be used"):
            PracticeServer(port=port).start()
    with PracticeServer(port=port) as server:
        assert server.url.endswith(f":{port}")
    with pytest.raises(CallError):
        PracticeServer(port=99_999).start()


@pytest.mark.parametrize("content", [b"no database at all, but long enough", None])
def test_a_file_that_is_no_database_is_said_in_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    """Another file, or a folder, in the database's place is an error that names it."""
    path = tmp_path / "server.sqlite3"
    path.mkdir() if content is None else path.write_bytes(content)
    with pytest.raises(FileError, match=r"server\.sqlite3 can't be opened"):
        PracticeServer(path).start()


def test_only_this_machine_is_listened_to(practice: PracticeServer) -> None:
    """The server's socket is bound to 127.0.0.1 and to no other address of the machine."""
    port = int(practice.url.rsplit(":", 1)[1])
    with socket.socket() as other, pytest.raises(OSError):
        other.connect(("127.0.0.2", port))


def test_stopping_ends_waiting_requests() -> None:
    """A server with a long latency stops within its grace, and its port is free at once."""
    with PracticeServer(limit=None, latency=3600) as server, socket.socket() as waiting:
        port = int(server.url.rsplit(":", 1)[1])
        waiting.connect(("127.0.0.1", port))
        body = b'{"email": "a@b.co"}'
        head = f"PUT /v3/rest/people HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-BuildBetter-Api-Key: {server.key}\r\n"
        waiting.sendall(head.encode() + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        while not server.contents().people:
            pass
    with PracticeServer(port=port):
        pass


def test_what_breaks_the_rules_is_refused_with_its_place(client: httpx.Client, practice: PracticeServer) -> None:
    """A source without a name and a record without fields are a 4xx that names what is wrong; nothing is kept."""
    source = make_source(client)
    for path, body, place in (
        ("/v3/rest/feedback-sources", {"type": "api"}, "name"),
        (RECORDS.format(source), {"external_id": "ticket-1"}, "fields"),
    ):
        answer = client.post(path, json=body)
        assert 400 <= answer.status_code < 500
        assert place in answer.text
    assert (len(practice.contents().sources), practice.contents().records) == (1, ())


def test_a_server_is_started_and_stopped_once(tmp_path: Path) -> None:
    """Starting one that runs and stopping one that doesn't change nothing; before its start it has no address."""
    server = PracticeServer(tmp_path / "server.sqlite3")
    server.stop()
    with pytest.raises(RuntimeError):
        assert server.url
    with server:
        url = server.url
        server.start()
        assert server.url == url


def test_an_old_practice_database_that_is_in_use_stays(tmp_path: Path) -> None:
    """What the system doesn't delete hinders nothing, and the others go."""
    (tmp_path / "held.sqlite3").mkdir()
    (tmp_path / "old.sqlite3").touch()
    keep_practice(tmp_path, ["mine"])
    assert [path.name for path in tmp_path.iterdir()] == ["held.sqlite3"]


def test_each_practice_import_has_a_server_of_its_own(tmp_path: Path) -> None:
    """A new import starts on an empty server, a continued one finds what it left, and old ones are cleared away."""
    with practice_server(tmp_path, "first") as server, ask(server) as client:
        make_source(client)
    with practice_server(tmp_path, "second") as server:
        assert server.contents().sources == ()
    with practice_server(tmp_path, "first") as server:
        assert len(server.contents().sources) == 1
    keep_practice(tmp_path, ["first"])
    assert [path.name for path in tmp_path.iterdir()] == ["first.sqlite3"]
    forget_practice(tmp_path, "first")
    assert list(tmp_path.iterdir()) == []
