"""Mends on the command line: a mapping's steps are done by check, preview and import, and by a template that fits."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.mapping.files import mapping_json
from core.mapping.model import Mapping
from core.mapping.templates import Templates
from core.settings import DataFolder
from tests.conftest import Ran

Run = Callable[..., Ran]
ROWS = ["Id,Said,Score", "1,<p>Fine</p>,4 / 5", "2,Good,none", "3,Bad,2"]
MAPPING: dict[str, Any] = {
    "version": 1,
    "name": "Scores",
    "steps": [
        {"do": "number", "column": "Score"},
        {"do": "empty", "column": "Score", "marks": ["none"]},
        {"do": "strip_html", "column": "Said"},
        {"do": "trim", "column": "Gone"},
    ],
    "columns": {
        "Id": [{"to": "external_id"}],
        "Said": [{"to": "field", "category": "content", "type": "string", "name": "said"}],
        "Score": [{"to": "field", "category": "metadata", "type": "integer", "name": "score"}],
    },
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "scores.csv"
    path.write_text("\n".join(ROWS), encoding="utf-8")
    return path


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    path = tmp_path / "scores.json"
    path.write_text(json.dumps(MAPPING), encoding="utf-8")
    return path


def test_check_says_what_the_steps_have_done(run_cli: Run, file: Path, mapping: Path) -> None:
    """Each step with its column and its cells, the accounting, and on stderr the step without a column."""
    ran = run_cli("check", file, "--mapping", mapping)
    assert ran.code == 0
    lines = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert lines == [
        "step Score: Only the number kept (1 cell)",
        "step Score: “none” emptied (1 cell)",
        "step Said: HTML taken out (1 cell)",
        "step Gone: Trimmed (this file has no such column)",
        "3 rows: 3 go, 0 stay behind.",
    ]
    assert "The step “Trimmed” was not done: this file has no column “Gone”." in ran.err


def test_preview_shows_the_record_as_it_goes(run_cli: Run, file: Path, mapping: Path) -> None:
    """The fields of the record hold what the steps made of the cells."""
    record = run_cli("preview", file, "--mapping", mapping, "--json").json["record"]
    assert [field["value"] for field in record["fields"]] == ["Fine", 4]


def test_a_template_that_fits_mends_the_next_file_with_no_hand(run_cli: Run, file: Path, tmp_path: Path) -> None:
    """With `--mapping auto` the template in the data folder is found by the headers, steps and all."""
    folder = DataFolder.chosen(tmp_path / "home").create()
    Templates(folder.templates).save(Mapping.model_validate_json(mapping_json(Mapping.model_validate(MAPPING))))
    arguments = ("--mapping", "auto", "--source", "Scores", "--practice", "--json", "--data-dir", tmp_path / "home")
    ran = run_cli("import", file, *arguments)
    assert ran.code == 0
    assert (ran.json["rows"], ran.json["accepted"], ran.json["invalid"]) == (3, 3, 0)
