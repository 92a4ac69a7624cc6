"""Files and mappings that are wrong, on the command line: one sentence each, exit 2, and nothing sent."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Ran
from tests.exports import write_tickets

Run = Callable[..., Ran]

CONTENT = {"to": "field", "category": "content", "type": "string", "name": "comment"}


@pytest.fixture
def tickets(tmp_path: Path) -> Path:
    return write_tickets(tmp_path / "tickets.csv", 6)


@pytest.mark.parametrize("verb", ["inspect", "map", "check", "preview", "plan", "import"])
@pytest.mark.parametrize("kind", ["missing", "empty", "a folder", "no workbook"])
def test_a_file_that_cannot_be_read(run_cli: Run, tmp_path: Path, verb: str, kind: str) -> None:
    """A missing, empty or damaged file, or a folder: every verb says so with exit 2."""
    file = tmp_path / "export.xlsx"
    if kind == "empty":
        file.write_bytes(b"")
    elif kind == "a folder":
        file.mkdir()
    elif kind == "no workbook":
        file.write_bytes(b"PK\x03\x04 and then nothing of a workbook")
    options = [] if verb in ("inspect", "map") else ["--mapping", "auto"]
    source = ["--source", "Tickets"] if verb == "import" else []
    ran = run_cli(verb, file, *options, *source, "--json")
    assert ran.code == 2
    assert ran.says_one_sentence


@pytest.mark.parametrize(
    ("mapping", "code", "named"),
    [
        ('{"version": 1, "columns": {"Comment": [', "mapping_not_json", "mapping.json"),
        ({"version": 1, "columns": {"Remark": [CONTENT]}}, None, "Remark"),
        ({"version": 1, "columns": {"Comment": [{**CONTENT, "category": "contents"}]}}, "mapping_choice", "contents"),
        ({"version": 1, "columns": {"Comment": [CONTENT], "Subject": [CONTENT]}}, "mapping_same_name", "Subject"),
        ({"version": 9, "columns": {}}, "mapping_version", "9"),
        ({"columns": {}}, "mapping_version_missing", "version"),
        ([], None, "mapping.json"),
        ({"version": 1, "columns": {"Comment": ["content"]}}, "mapping_value_not_object", "content"),
        ({"version": 1, "columns": {"Comment": [CONTENT]}, "steps": ["trim"]}, "mapping_value_not_object", "trim"),
    ],
)
@pytest.mark.parametrize("verb", ["check", "preview", "plan", "import"])
def test_a_mapping_that_is_wrong(
    run_cli: Run, tickets: Path, tmp_path: Path, verb: str, mapping: object, code: str | None, named: str
) -> None:
    """A mapping that is no JSON, doesn't fit or contradicts itself: exit 2, and the sentence names what is wrong."""
    path = tmp_path / "mapping.json"
    path.write_text(mapping if isinstance(mapping, str) else json.dumps(mapping))
    source = ["--source", "Tickets", "--practice"] if verb == "import" else []
    ran = run_cli(verb, tickets, "--mapping", path, *source, "--json")
    assert ran.code == 2
    assert ran.says_one_sentence
    assert named in ran.json["message"]
    assert code in (None, ran.json["error"])


def test_no_sure_content_column(run_cli: Run, tmp_path: Path) -> None:
    """`--mapping auto` on a file without feedback in it is refused rather than guessed."""
    file = tmp_path / "numbers.csv"
    file.write_text("a,b\n1,2\n3,4\n")
    ran = run_cli("import", file, "--mapping", "auto", "--source", "Numbers", "--practice", "--json")
    assert (ran.code, ran.json["error"]) == (2, "no_sure_content")
    assert run_cli("history", "--json").json == {"imports": []}


def test_an_unknown_row_template_or_import(run_cli: Run, tickets: Path) -> None:
    """What is named and isn't there is named in the sentence."""
    row = run_cli("preview", tickets, "--mapping", "auto", "--row", 99, "--json")
    template = run_cli("map", tickets, "--template", "Nobody's", "--json")
    unknown = run_cli("resume", "abc", "--json")
    nothing = run_cli("resume", "--json")
    assert (row.code, row.json["error"]) == (2, "row_unknown")
    assert (template.code, template.json["error"]) == (2, "template_unknown")
    assert (unknown.code, unknown.json["error"]) == (2, "import_unknown")
    assert (nothing.code, nothing.json["error"]) == (2, "nothing_to_resume")
