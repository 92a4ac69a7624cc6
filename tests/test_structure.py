"""The shape of the program: what may be loaded when, and that every error has its sentence."""

import ast
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import core
from core import errors
from core.cli import VERBS
from core.messages import SENTENCES
from tests.conftest import ROOT

ERRORS = tuple(name for name, kind in vars(errors).items() if isinstance(kind, type))


def python(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=200,
        check=False,
    )


def test_all_of_core_is_loaded_without_qt() -> None:
    """Every module of core can be imported where PySide6 can't."""
    modules = [module.name for module in pkgutil.walk_packages(core.__path__, "core.")]
    program = "import sys, importlib; sys.modules['PySide6'] = None; [importlib.import_module(m) for m in sys.argv[1:]]"
    ended = python(program, *(name for name in modules if name != "core.__main__"))
    assert ended.returncode == 0, ended.stderr
    assert len(modules) > 50


def test_help_loads_nothing_heavy() -> None:
    """--help answers at once: neither pandas nor pyarrow, neither Qt nor httpx, neither server nor keyring."""
    program = (
        "import sys; from gui.__main__ import main; main(['--help']); main(['import', '--help']);"
        "print(sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    ended = python(program)
    assert ended.returncode == 0, ended.stderr
    loaded = set(ast.literal_eval(ended.stdout.splitlines()[-1]))
    heavy = {"pandas", "numpy", "pyarrow", "PySide6", "httpx", "uvicorn", "starlette", "keyring", "rich"}
    assert loaded & heavy == set()


def test_stages_know_only_earlier_stages() -> None:
    """The import contracts hold: window on core, each stage on earlier ones, no Qt in the core."""
    # In a process of its own: it silences every logger that is there already.
    ended = python(
        "import sys; from importlinter.cli import lint_imports\n"
        f"sys.exit(lint_imports(config_filename={str(ROOT / 'pyproject.toml')!r}, no_cache=True))"
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_verbs_are_known_without_loading_them() -> None:
    """The names by which the entry tells a verb from a file are exactly the command line's verbs."""
    from typer.main import get_command

    from core.cli.app import app

    assert set(get_command(app).commands) == set(VERBS)  # type: ignore[attr-defined]


def test_every_error_has_its_sentence() -> None:
    """A code that is raised anywhere has an English sentence, so that no error ends as a traceback."""
    raised = {code: place for path in sources() for code, place in codes_in(path)}
    assert len(raised) > 30
    assert {code: place for code, place in raised.items() if code not in SENTENCES} == {}


def sources() -> Iterator[Path]:
    for folder in ("core", "gui"):
        yield from (ROOT / folder).rglob("*.py")


def codes_in(path: Path) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant):
                yield first.value, f"{path.relative_to(ROOT)}:{node.lineno}"


def test_a_run_needs_nothing_of_reading() -> None:
    """An import goes on from the journal alone: what reads and checks files isn't loaded, so it resumes at once."""
    modules = "core.cli.resuming, core.delivery.runner, core.report.report"
    ended = python(f"import sys, {modules}; print({{'pandas', 'pyarrow', 'numpy'}} & {{*sys.modules}})")
    assert ended.stdout.strip() == "set()", ended.stderr
