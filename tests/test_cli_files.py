"""`inspect`, `map`, `check`, `preview` and `templates`: what is said of a file before anything is sent."""

import json
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from tests.conftest import Ran
from tests.exports import COLUMNS, read_rows, write_tickets

Run = Callable[..., Ran]


@pytest.fixture
def tickets(tmp_path: Path) -> Path:
    return write_tickets(tmp_path / "tickets.csv", 10, {4: {"Priority": ""}})


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """A workbook whose second sheet has a title row and a header in row 3."""
    book = openpyxl.Workbook()
    book.active.title = "Summary"
    book.active.append(["Region", "Total"])
    book.active.append(["North", 3])
    sheet = book.create_sheet("Tickets")
    for row in (["Exported by support"], [], ["Ticket ID", "Comment"], ["T-1", "Slow"], ["T-2", "Great help"]):
        sheet.append(row)
    path = tmp_path / "tickets.xlsx"
    book.save(path)
    return path


def test_inspect_says_what_the_reader_sees(run_cli: Run, tickets: Path) -> None:
    """The JSON has every key of the contract, a column each with its type, how many are filled, and samples."""
    found = run_cli("inspect", tickets, "--json").json
    keys = ["format", "encoding", "delimiter", "sheets", "sheet", "header_row", "rows", "columns", "warnings"]
    assert list(found) == keys
    assert (found["format"], found["delimiter"], found["header_row"], found["rows"]) == ("csv", ",", 1, 10)
    assert (found["sheets"], found["sheet"], found["warnings"]) == ([], None, [])
    assert [column["name"] for column in found["columns"]] == list(COLUMNS)
    columns = {column["name"]: column for column in found["columns"]}
    assert columns["Priority"] == {"name": "Priority", "type": "string", "filled": 9, "samples": ["high", "low"]}
    assert columns["Created at"]["type"] == "datetime"


def test_inspect_shows_first_rows_where_asked(run_cli: Run, tickets: Path) -> None:
    """--rows adds the first rows' cells as strings."""
    found = run_cli("inspect", tickets, "--rows", 2, "--json").json
    assert len(found["data"]) == 2
    assert found["data"][0][:3] == ["T-1", "2025-03-02 09:15", "Question 1"]


def test_inspect_shows_the_columns_of_an_error_export(run_cli: Run, tmp_path: Path) -> None:
    """The five columns of an error export are columns of the file like the others, one for each cell of its rows."""
    file = write_tickets(tmp_path / "tickets.csv", 2, {1: {"Created at": "2025-02-30"}})
    run_cli("check", file, "--mapping", "auto", "--errors", tmp_path / "errors.csv")
    found = run_cli("inspect", tmp_path / "errors.csv", "--rows", 1, "--json").json
    assert [column["name"] for column in found["columns"]][-1] == "import_external_id"
    assert len(found["data"][0]) == len(found["columns"]) == len(COLUMNS) + 5


def test_inspect_takes_what_is_said_about_the_file(run_cli: Run, workbook: Path, tmp_path: Path) -> None:
    """A sheet, a header row, an encoding and a delimiter that are named hold."""
    found = run_cli("inspect", workbook, "--sheet", "Tickets", "--header-row", 3, "--json").json
    assert (found["sheet"], found["header_row"], found["rows"]) == ("Tickets", 3, 2)
    assert found["sheets"] == ["Summary", "Tickets"]
    assert [column["name"] for column in found["columns"]] == ["Ticket ID", "Comment"]
    text = tmp_path / "tabs.txt"
    text.write_bytes("Année\tAvis\n2024\tTrès bien\n".encode("cp1252"))
    found = run_cli("inspect", text, "--encoding", "cp1252", "--delimiter", "tab", "--json").json
    assert (found["delimiter"], found["columns"][0]["name"], found["columns"][1]["samples"]) == (
        "\t",
        "Année",
        ["Très bien"],
    )
    bare = run_cli("inspect", text, "--encoding", "cp1252", "--delimiter", "\\t", "--header-row", 0, "--json").json
    assert (bare["header_row"], bare["rows"]) == (0, 2)


def test_inspect_for_people_names_the_columns(run_cli: Run, tickets: Path) -> None:
    """Without --json the same stands as text."""
    ran = run_cli("inspect", tickets, "--rows", 1)
    assert ran.code == 0
    for text in ("format", "Created at", "datetime", "90%", "Question 1"):
        assert text in ran.out


def test_map_gives_a_mapping_that_check_takes(run_cli: Run, tickets: Path, tmp_path: Path) -> None:
    """The suggestion on stdout and the one in a file are the same mapping, with its time zone, and it fits the file."""
    shown = json.loads(run_cli("map", tickets).out)
    saved = tmp_path / "mapping.json"
    ran = run_cli("map", tickets, "-o", saved)
    assert (ran.code, ran.out) == (0, "")
    assert json.loads(saved.read_text(encoding="utf-8")) == shown
    assert shown["version"] == 1
    assert ZoneInfo(shown["options"]["timezone"])
    assert shown["columns"]["Ticket ID"][0]["to"] == "external_id"
    assert shown["columns"]["Created at"] == [{"to": "display_ts"}]
    assert run_cli("check", tickets, "--mapping", saved).code == 0


def test_map_keeps_what_was_said_about_reading(run_cli: Run, workbook: Path, tmp_path: Path) -> None:
    """A mapping made for a named sheet and header row reads that sheet again, unless another is named."""
    saved = tmp_path / "mapping.json"
    ran = run_cli("map", workbook, "--sheet", "Tickets", "--header-row", 3, "-o", saved, "--json")
    assert ran.json["mapping"]["reading"] == {
        "sheet": "Tickets",
        "header_row": 3,
        "encoding": None,
        "delimiter": None,
    }
    assert run_cli("check", workbook, "--mapping", saved, "--json").json["rows"] == 2
    other = run_cli("check", workbook, "--mapping", saved, "--sheet", "Summary", "--header-row", 1, "--json")
    assert (other.code, other.json["error"]) == (2, "mapping_column_missing")


def test_map_names_what_it_left_out(run_cli: Run, tickets: Path) -> None:
    """With --json the weak suggestions stand beside the mapping, each with its reason, and not in it."""
    answer = run_cli("map", tickets, "--json").json
    assert list(answer) == ["mapping", "weak"]
    for weak in answer["weak"]:
        assert list(weak) == ["column", "target", "why"]
        assert weak["target"] not in answer["mapping"]["columns"].get(weak["column"], [])


def test_map_uses_a_named_template(run_cli: Run, tickets: Path) -> None:
    """A template is chosen by its name, whatever its case."""
    names = [template["name"] for template in run_cli("templates", "--json").json["templates"]]
    assert "Support tickets" in names
    answer = run_cli("map", tickets, "--template", "support TICKETS", "--json").json
    assert answer["mapping"]["name"] == "Support tickets"


def test_templates_are_listed(run_cli: Run) -> None:
    """Every template has its name, and whether it came with the program."""
    templates = run_cli("templates", "--json").json["templates"]
    assert {"name": "NPS survey", "builtin": True} in templates
    assert all(set(template) == {"name", "builtin"} for template in templates)


def test_check_groups_problems_and_writes_the_rows(run_cli: Run, tmp_path: Path) -> None:
    """Each cause has its code, severity, column, count, sentence and rows; rows with errors are exit 1 and exported."""
    changes = {2: {"Created at": "2025-02-30"}, 3: {"Created at": "2025-02-31"}, 5: {"Comment": "", "Subject": ""}}
    file = write_tickets(tmp_path / "tickets.csv", 8, changes)
    errors = tmp_path / "errors.csv"
    ran = run_cli("check", file, "--mapping", "auto", "--errors", errors, "--json")
    assert ran.code == 1
    assert list(ran.json) == ["rows", "valid", "invalid", "problems"]
    assert (ran.json["rows"], ran.json["valid"], ran.json["invalid"]) == (8, 5, 3)
    problem = next(problem for problem in ran.json["problems"] if problem["column"] == "Created at")
    assert list(problem) == ["code", "severity", "column", "count", "message", "rows"]
    assert (problem["severity"], problem["count"], problem["rows"]) == ("error", 2, [3, 4])
    assert "2025-02-30" in problem["message"]
    assert [row["import_row"] for row in read_rows(errors)] == ["3", "4", "6"]
    shown = run_cli("check", file, "--mapping", "auto")
    assert shown.code == 1
    assert "8 rows: 5 go, 3 stay behind (2 causes)." in shown.out


def test_check_names_a_hundred_rows_at_most(run_cli: Run, tmp_path: Path) -> None:
    """A cause in many rows counts them all and names the first hundred."""
    file = write_tickets(tmp_path / "tickets.csv", 150, {n: {"Email": "nobody"} for n in range(1, 151)})
    mapping = tmp_path / "mapping.json"
    target = {"to": "field", "category": "content", "type": "string", "name": "comment"}
    columns = {"Comment": [target], "Email": [{"to": "person.email"}]}
    mapping.write_text(json.dumps({"version": 1, "columns": columns}))
    problems = run_cli("check", file, "--mapping", mapping, "--json").json["problems"]
    (problem,) = [problem for problem in problems if problem["column"] == "Email"]
    assert problem["count"] == 150
    assert problem["rows"] == list(range(2, 102))


def test_check_without_problems_writes_no_export(run_cli: Run, tickets: Path, tmp_path: Path) -> None:
    """A file without errors is exit 0, and no empty error export is left."""
    ran = run_cli("check", tickets, "--mapping", "auto", "--errors", tmp_path / "errors.csv", "--json")
    assert (ran.code, ran.json["invalid"]) == (0, 0)
    assert not (tmp_path / "errors.csv").exists()


def test_preview_shows_the_record_of_a_row(run_cli: Run, tmp_path: Path) -> None:
    """The first data row, or the named one as a spreadsheet counts, with its person and its problems."""
    file = write_tickets(tmp_path / "tickets.csv", 5, {3: {"Email": "not an address"}})
    first = run_cli("preview", file, "--mapping", "auto", "--json").json
    assert list(first) == ["row", "person", "record", "problems"]
    assert (first["row"], first["record"]["external_id"], first["problems"]) == (2, "T-1", [])
    assert first["person"]["email"] == "person1@example.com"
    assert "person_id" not in first["record"]
    third = run_cli("preview", file, "--mapping", "auto", "--row", 4, "--json").json
    assert (third["row"], third["person"]) == (4, None)
    assert third["problems"][0]["column"] == "Email"
    assert third["problems"][0]["value"] == "not an address"


def test_warnings_of_the_file_are_said_on_stderr(run_cli: Run, tmp_path: Path) -> None:
    """What the reader warns of stands on stderr, one line each, and never in the JSON of check."""
    file = tmp_path / "uneven.csv"
    file.write_text("Ticket ID,Comment\nT-1,Good\nT-2,Bad,surplus\nT-3,Fine\n")
    warnings = run_cli("inspect", file, "--json").json["warnings"]
    assert warnings
    assert all(set(warning) == {"code", "message", "row"} for warning in warnings)
    ran = run_cli("check", file, "--mapping", "auto", "--json")
    assert warnings[0]["message"] in ran.err
