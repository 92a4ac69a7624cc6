"""`demo`: the bundled sample, from the file to the report, on the terminal."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.conftest import Ran

Run = Callable[..., Ran]


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_the_demo_delivers_the_sample(run_cli: Run, temporary: Path, tmp_path: Path) -> None:
    """The demo ends with totals that add up, what arrived, and an error export that stays; nothing else stays."""
    ran = run_cli("demo")
    assert ran.code == 0
    assert "The practice server has" in ran.out
    (kept,) = temporary.iterdir()
    (errors,) = kept.iterdir()
    assert str(errors) in ran.out
    assert errors.suffix == ".xlsx"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["temporary"]


def test_the_demo_as_json_is_the_report(run_cli: Run, temporary: Path) -> None:
    """With --json the demo's stdout is the report object, within the limit of a minute, with rows that stay behind."""
    ran = run_cli("demo", "--json")
    report = ran.json
    assert (ran.code, report["state"], report["rejected"], report["pending"]) == (0, "finished", 0, 0)
    assert report["accepted"] >= 40
    assert report["invalid"] >= 6
    assert sum(report["requests"].values()) <= 95
    book = openpyxl.load_workbook(report["errors_file"])
    assert book.active.max_row == 1 + report["invalid"]
    book.close()
