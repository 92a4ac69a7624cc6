"""Importing from the command line into a real server: what arrives, what is reported, and going on."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from core.sandbox.server import PracticeServer
from core.settings import DataFolder
from tests.conftest import Ran
from tests.exports import COLUMNS, read_rows, write_tickets

Run = Callable[..., Ran]

REPORT_KEYS = [
    *("import", "state", "reason", "source_id", "file", "rows", "accepted", "duplicate", "rejected", "invalid"),
    *("skipped", "pending", "skipped_why", "people", "requests", "seconds", "errors_file"),
]


@pytest.fixture
def tickets(tmp_path: Path) -> Path:
    return write_tickets(tmp_path / "tickets.csv", 12)


@pytest.fixture
def key(practice: PracticeServer, monkeypatch: pytest.MonkeyPatch) -> str:
    """The practice server's key, where the program looks for one."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    return practice.key


@pytest.fixture
def import_into(run_cli: Run, practice: PracticeServer, key: str) -> Run:
    """Imports a file with its suggested mapping into the practice server, as if it were the real one."""

    def run(file: Path, *options: object) -> Ran:
        target = ("--mapping", "auto", "--source", "Tickets", "--api-url", practice.url)
        return run_cli("import", file, *target, "--json", *options)

    return run


def add_up(report: dict[str, int]) -> bool:
    settled = sum(report[name] for name in ("accepted", "duplicate", "rejected", "invalid", "skipped", "pending"))
    return report["rows"] == settled


def test_every_row_arrives_once_with_its_person(import_into: Run, tickets: Path, practice: PracticeServer) -> None:
    """All rows are in the server, each person was put once, and the report has every key and adds up."""
    ran = import_into(tickets)
    assert ran.code == 0
    assert list(ran.json) == REPORT_KEYS
    assert ran.json["state"] == "finished"
    assert (ran.json["accepted"], ran.json["people"], ran.json["errors_file"]) == (12, 4, None)
    assert ran.json["requests"] == {"sources": 1, "people": 4, "records": 12, "retries": 0}
    assert add_up(ran.json)
    contents = practice.contents()
    assert sorted(record.external_id or "" for record in contents.records) == sorted(f"T-{n}" for n in range(1, 13))
    assert [person.puts for person in contents.people] == [1, 1, 1, 1]
    by_id = {person.id: person.email for person in contents.people}
    for record in contents.records:
        number = int((record.external_id or "").removeprefix("T-"))
        assert by_id[record.person_id or 0] == f"person{number % 4}@example.com"
    assert contents.sources[0].id == ran.json["source_id"]


def test_the_preview_is_what_arrives(run_cli: Run, import_into: Run, tickets: Path, practice: PracticeServer) -> None:
    """The record that preview shows is, field by field, the record that the server got."""
    shown = run_cli("preview", tickets, "--mapping", "auto", "--row", 5, "--json").json
    import_into(tickets)
    (arrived,) = [record for record in practice.contents().records if record.external_id == "T-4"]
    assert shown["row"] == 5
    assert shown["record"]["fields"] == list(arrived.fields)
    assert shown["record"]["display_ts"] == arrived.display_ts


def test_a_plan_says_what_the_import_does(
    run_cli: Run, import_into: Run, tickets: Path, practice: PracticeServer
) -> None:
    """The plan's requests are those that are sent; once delivered, nothing is left to send."""
    plan = ("plan", tickets, "--mapping", "auto", "--source", "Tickets", "--api-url", practice.url, "--json")
    before = run_cli(*plan).json
    assert list(before) == ["rows", "deliverable", "people", "requests", "seconds", "finish"]
    assert (before["rows"], before["deliverable"], before["people"], before["requests"]) == (12, 12, 4, 17)
    assert not practice.requests
    import_into(tickets)
    assert len(practice.requests) == before["requests"]
    after = run_cli(*plan).json
    assert (after["deliverable"], after["requests"], after["seconds"]) == (0, 0, 0)


def test_the_same_file_again_sends_nothing(import_into: Run, tickets: Path, practice: PracticeServer) -> None:
    """What is already delivered is skipped without a request, and a changed row is counted apart."""
    import_into(tickets)
    sent = len(practice.requests)
    again = import_into(tickets)
    assert again.code == 0
    assert again.json["skipped_why"]["already_delivered"] == 12
    changed = import_into(write_tickets(tickets, 13, {3: {"Comment": "Now in other words, but the same ticket"}}))
    assert changed.json["skipped_why"] == {"already_delivered": 11, "changed": 1, "left_out": 0, "repeated_id": 0}
    assert changed.json["accepted"] == 1
    assert len(practice.requests) == sent + 1


def test_rows_that_stay_behind_come_back_as_a_file_that_imports_the_rest(
    import_into: Run, tmp_path: Path, practice: PracticeServer
) -> None:
    """Rows with errors make exit 1 and stand in the error export; mended there, they are delivered with their ids."""
    long = "word " * 3000
    file = write_tickets(
        tmp_path / "tickets.csv", 8, {2: {"Comment": long, "Subject": ""}, 5: {"Created at": "2025-02-30"}}
    )
    errors = tmp_path / "behind.csv"
    ran = import_into(file, "--errors", errors)
    assert (ran.code, ran.json["accepted"], ran.json["invalid"]) == (1, 6, 2)
    assert ran.json["errors_file"] == str(errors)
    behind = read_rows(errors)
    assert list(behind[0])[: len(COLUMNS)] == list(COLUMNS)
    assert [(row["import_row"], row["import_external_id"]) for row in behind] == [("3", "T-2"), ("6", "T-5")]
    text = (
        errors.read_text(encoding="utf-8-sig")
        .replace(long, "Much shorter now")
        .replace("2025-02-30", "2025-02-28 10:00")
    )
    errors.write_text(text, encoding="utf-8")
    mended = import_into(errors)
    assert (mended.code, mended.json["accepted"]) == (0, 2)
    assert sorted(record.external_id or "" for record in practice.contents().records) == [f"T-{n}" for n in range(1, 9)]
    assert all(field["name"] != "import_row" for record in practice.contents().records for field in record.fields)


def test_a_limit_of_rows_stops_and_resume_sends_the_rest(
    run_cli: Run, import_into: Run, tickets: Path, practice: PracticeServer
) -> None:
    """--limit-rows leaves the rest pending with exit 3; resume finishes it under the same id, and says so again."""
    stopped = import_into(tickets, "--limit-rows", 5)
    assert (stopped.code, stopped.json["state"], stopped.json["accepted"], stopped.json["pending"]) == (
        3,
        "stopped",
        5,
        7,
    )
    assert run_cli("report", stopped.json["import"][:6], "--json").json == stopped.json
    resumed = run_cli("resume", "--json")
    assert (resumed.code, resumed.json["import"], resumed.json["accepted"]) == (0, stopped.json["import"], 12)
    assert resumed.json["requests"] == {"sources": 1, "people": 4, "records": 12, "retries": 0}
    assert len(practice.contents().records) == 12
    again = run_cli("resume", "--json")
    assert (again.code, again.json) == (0, resumed.json)
    assert len(practice.requests) == 17


def test_the_same_call_continues_what_is_unfinished(import_into: Run, tickets: Path) -> None:
    """The same file, mapping and source goes on with its unfinished import and says so; another source doesn't."""
    stopped = import_into(tickets, "--limit-rows", 5)
    continued = import_into(tickets)
    assert (continued.code, continued.json["import"]) == (0, stopped.json["import"])
    assert f"continues import {stopped.json['import']}" in continued.err


def test_history_has_the_newest_first(run_cli: Run, import_into: Run, tickets: Path, tmp_path: Path) -> None:
    """history lists report objects, the newest first; forget takes one away and leaves the others."""
    first = import_into(tickets).json
    second = import_into(write_tickets(tmp_path / "more.csv", 14)).json
    assert run_cli("history", "--json").json == {"imports": [second, first]}
    assert first["import"] in run_cli("history").out
    assert run_cli("forget", first["import"]).code == 0
    assert run_cli("history", "--json").json == {"imports": [second]}
    assert run_cli("report", first["import"], "--json").json["error"] == "import_unknown"


def test_a_report_for_people_says_where_the_rows_are(run_cli: Run, tmp_path: Path, import_into: Run) -> None:
    """Without --json the report is a sentence, totals that add up, and where the rows that stay behind are."""
    file = write_tickets(tmp_path / "tickets.csv", 5, {2: {"Comment": "", "Subject": ""}})
    import_id = import_into(file).json["import"]
    ran = run_cli("report", import_id, "--errors", tmp_path / "behind.xlsx")
    assert ran.code == 1
    assert ran.out.startswith("4 of 5 rows of tickets.csv are in Tickets; finished.")
    assert "8 requests" in ran.out
    assert "3 people." in ran.out  # whose rows were sent: with them and the source the requests add up
    assert "behind.xlsx" in ran.out
    assert (tmp_path / "behind.xlsx").stat().st_size > 1000


def test_practice_needs_no_key_and_keeps_what_arrived(run_cli: Run, tickets: Path, data_folder: DataFolder) -> None:
    """A practice import goes to its own server in the data folder; a new one starts empty, a continued one goes on."""
    practise = ("import", tickets, "--mapping", "auto", "--source", "Tickets", "--practice", "--json")
    stopped = run_cli(*practise, "--limit-rows", 5)
    assert (stopped.code, stopped.json["accepted"]) == (3, 5)
    resumed = run_cli("resume", "--json")
    assert (resumed.code, resumed.json["accepted"], resumed.json["duplicate"]) == (0, 12, 0)
    (database,) = data_folder.practice.glob("*.sqlite3")
    assert database.stem == stopped.json["import"]
    with PracticeServer(database) as server:
        assert len(server.contents().records) == 12
    again = run_cli(*practise)
    assert (again.code, again.json["accepted"], again.json["source_id"]) == (0, 12, 1)
    assert [path.stem for path in data_folder.practice.glob("*.sqlite3")] == [again.json["import"]]
    run_cli("forget", again.json["import"])
    assert list(data_folder.practice.iterdir()) == []


def test_a_source_by_its_id_is_used_as_it_is(
    run_cli: Run, practice: PracticeServer, tickets: Path, import_into: Run
) -> None:
    """--source-id sends to a source that is there already and makes none; an unknown one needs attention."""
    import_into(write_tickets(tickets, 2))
    target = ("--mapping", "auto", "--api-url", practice.url, "--json")
    ran = run_cli("import", write_tickets(tickets, 3), *target, "--source-id", 1)
    assert (ran.code, ran.json["source_id"], ran.json["accepted"]) == (0, 1, 1)
    unknown = run_cli("import", tickets, *target, "--source-id", 99)
    assert (unknown.code, unknown.json["state"], unknown.json["reason"]) == (3, "needs_attention", "source_not_found")
    assert len(practice.contents().sources) == 1
    mended = run_cli("resume", "--source-id", 1, "--json")
    assert (mended.json["source_id"], mended.json["pending"]) == (1, 0)


def test_a_header_without_rows_is_an_import_of_nothing(
    import_into: Run, tmp_path: Path, practice: PracticeServer, run_cli: Run
) -> None:
    """A file with a header and no rows: 0 rows, exit 0, nothing sent; check and preview agree."""
    file = write_tickets(tmp_path / "empty.csv", 0)
    mapping = tmp_path / "mapping.json"
    target = {"to": "field", "category": "content", "type": "string", "name": "comment"}
    mapping.write_text(json.dumps({"version": 1, "columns": {"Comment": [target]}}))
    ran = import_into(file, "--mapping", mapping)
    assert (ran.code, ran.json["rows"], ran.json["state"]) == (0, 0, "finished")
    assert not practice.requests
    assert run_cli("check", file, "--mapping", mapping, "--json").json["rows"] == 0
    assert run_cli("preview", file, "--mapping", mapping, "--json").json["record"] is None
    assert run_cli("inspect", file, "--json").json["rows"] == 0


def test_a_budget_is_kept(import_into: Run, tickets: Path, practice: PracticeServer) -> None:
    """--limit 4/1: the server never sees more than four requests in a second."""
    ran = import_into(tickets, "--limit", "4/0.5")
    assert ran.json["accepted"] == 12
    times = [seen.time for seen in practice.requests]
    assert len(times) == 17
    assert min(later - earlier for earlier, later in zip(times, times[4:], strict=False)) >= 0.5
