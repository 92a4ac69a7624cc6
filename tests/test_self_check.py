"""The program's check of itself: it passes on a whole program, and fails where something is missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core import self_check
from core.reading.kinds import Kind, kind_of
from core.self_check import Check
from tests import formats
from tests.conftest import ROOT

# Their bytes are those of whichever zlib wrote them.
PACKED = (".gz", ".zip", ".xlsx", ".xlsm", ".xlsb", ".ods")


def test_the_whole_program_passes(tmp_path: Path) -> None:
    """`--self-check` says a line a check, leaves nothing behind, and ends with 0."""
    ran = subprocess.run(
        [sys.executable, "-m", "gui", "--self-check"],
        capture_output=True,
        text=True,
        timeout=200,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)},
        check=False,
    )
    lines = ran.stdout.splitlines()
    assert (ran.returncode, lines[-1], ran.stderr) == (0, "Everything works.", "")
    assert all(line.startswith("ok ") for line in lines[1:-1])
    assert {"window: 5 pages", "import into practice: 10 rows arrived"} <= {line[8:] for line in lines}
    assert list(tmp_path.glob("buildbetter*")) == []


def test_what_fails_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """A check that finds a fault, or a library that is missing, is a line that says so, and the check fails."""

    def missing() -> str:
        raise ModuleNotFoundError("No module named 'there'")

    assert not self_check.passes(Check("reader", missing), print)
    assert not self_check.passes(Check("read .pdf", lambda: self_check._read("pdf")), print)
    first, second = capsys.readouterr().out.splitlines()
    assert first == "FAILED  reader: ModuleNotFoundError: No module named 'there'"
    assert second.startswith("FAILED  read .pdf: ")


def test_other_rows_than_expected_are_a_fault(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A reader that gives other rows, rows that don't arrive, no template: each is said as what it is."""
    (tmp_path / "other.csv").write_text("Ticket ID,Comment\nT-1,It is fine now\n")
    with monkeypatch.context() as patched:
        patched.setattr(self_check, "_file", lambda _ending: tmp_path / "other.csv")
        assert not self_check.passes(Check("read .csv", lambda: self_check._read("csv")), print)
        assert not self_check.passes(Check("import", self_check._import), print)
    monkeypatch.setattr("core.mapping.templates.Templates.names", lambda _templates: [])
    assert not self_check.passes(Check("templates", self_check._templates), print)
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "FAILED  read .csv: 1 rows, or other ones than are in it"
    assert said[1].startswith("FAILED  import: 1 of 10 rows arrived")
    assert said[2] == "FAILED  templates: none is there"


def test_every_kind_of_file_has_its_example() -> None:
    """Each kind that is read is among the bundled files, and the files hold what `tests.formats` says."""
    expected = formats.files()
    assert {path.name for path in formats.FOLDER.iterdir()} == set(expected)
    assert {f"feedback.{ending}" for ending in self_check.FORMATS} == set(expected)
    assert {kind_of(formats.FOLDER / name) for name in expected} == set(Kind)
    stored = {name: (formats.FOLDER / name).read_bytes() for name in expected if not name.endswith(PACKED)}
    assert stored == {name: expected[name] for name in stored}, "python -m tests.formats"
