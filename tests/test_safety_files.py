"""What is written is its owner's alone whatever the umask, and goes nowhere else whatever was planted in its place."""

import os
import stat
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from core import drafts
from core.delivery.lock import ImportLock
from core.errors import ImporterError
from core.log import close_log, open_log
from core.mapping.files import load_mapping, save_mapping
from core.mapping.model import Mapping
from core.mapping.templates import Templates
from core.report.delimited_export import guarded
from core.run_record import RunRecord
from core.sandbox.practice import practice_server
from core.settings import DataFolder, Settings, save_settings
from core.support.bundle import BundleFile, write_bundle
from gui.instance import claim
from gui.later_start import Call
from tests.conftest import Ran
from tests.exports import write_tickets

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the system has no modes")


@pytest.fixture
def open_to_all() -> Iterator[None]:
    """A umask that closes nothing."""
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> list[str]:
    """What in a folder others could read, write or enter; sockets too."""
    found = [folder, *folder.rglob("*")]
    return [f"{path} {stat.filemode(path.lstat().st_mode)}" for path in found if path.lstat().st_mode & 0o077]


@pytest.mark.usefixtures("open_to_all")
def test_all_that_an_import_writes_is_private(run_cli: Callable[..., Ran], tmp_path: Path) -> None:
    """Journal with its side files, practice database, log, mapping and exports of a real run, under a umask of 000."""
    home, out = tmp_path / "home", tmp_path / "out"
    out.mkdir(mode=0o700)
    tickets = write_tickets(tmp_path / "tickets.csv", 5, {2: {"Email": "nobody at all"}})
    ran = [
        run_cli("map", tickets, "-o", out / "mapping.json"),
        run_cli("check", tickets, "--mapping", "auto", "--errors", out / "errors.xlsx"),
        run_cli(
            *("import", tickets, "--mapping", "auto", "--source", "T", "--practice"),
            *("--errors", out / "errors.csv", "--limit-rows", 2),
        ),
    ]
    assert all("Traceback" not in each.err for each in ran)
    kept = {path.name for path in home.rglob("*")}
    assert {"journal.sqlite3", "importer.log", "locks"} <= kept
    assert any(path.suffix == ".sqlite3" for path in (home / "practice").iterdir())
    assert (out / "mapping.json").exists()
    assert open_to_others(home) == []
    assert open_to_others(out) == []


@pytest.mark.usefixtures("open_to_all")
def test_all_that_a_window_writes_is_private(data_folder: DataFolder, tmp_path: Path) -> None:
    """Settings, templates, drafts, the run's record and crash file, the single window's socket, and bundles."""
    save_settings(data_folder, Settings())
    Templates(data_folder.templates).save(Mapping(name="Ours", columns={"Text": ()}))
    mark = drafts.FileMark(path=tmp_path / "t.csv", fingerprint="0" * 32, columns=("A",))
    drafts.save(data_folder.drafts, drafts.Draft(file=mark, changed_at="2026-01-01T00:00:00+00:00"))
    write_bundle(data_folder.data / "bundle.zip", (BundleFile("a.txt", "a"),))
    open_log(data_folder.log)
    record = RunRecord.begin(data_folder)
    instance = claim(data_folder, Call())
    assert instance is not None
    with instance, practice_server(data_folder.practice, "abc"):
        instance.listen(lambda _call: True)
        names = {path.name for path in data_folder.data.rglob("*")}
        assert {"settings.json", "ours.json", "crash.log", "socket", "bundle.zip", "abc.sqlite3-wal"} <= names
        assert open_to_others(data_folder.data) == []
    record.end()
    close_log()


def write_log(folder: DataFolder) -> None:
    """One line into the log."""
    import logging

    open_log(folder.log)
    logging.getLogger("core").warning("a line")
    close_log()


def hold_lock(folder: DataFolder) -> None:
    """An import's lock, for a moment."""
    with ImportLock(folder.data / "locks", "abc"):
        pass


def open_journal(folder: DataFolder) -> None:
    """The journal, for a moment."""
    from core.delivery.journal.journal import Journal

    Journal(folder.journal).close()


def save_template(folder: DataFolder) -> None:
    """A template named as a planted file."""
    Templates(folder.templates).save(Mapping(name="ours", columns={"Text": ()}))


def practise(folder: DataFolder) -> None:
    """A practice server, for a moment."""
    with practice_server(folder.practice, "abc"):
        pass


PLANTED = {
    "logs/importer.log": write_log,
    "logs/crash.log": lambda folder: RunRecord.begin(folder).end(),
    "logs/running": lambda folder: RunRecord.begin(folder).end(),
    "locks/abc.lock": hold_lock,
    "journal.sqlite3": open_journal,
    "practice/abc.sqlite3": practise,
    "settings.json": lambda folder: save_settings(folder, Settings()),
    "settings.json.part": lambda folder: save_settings(folder, Settings()),
    "templates/ours.json": save_template,
    "templates/ours.json.part": save_template,
}


@pytest.mark.parametrize("name", PLANTED)
@pytest.mark.parametrize("there", [True, False], ids=["to a file", "to nothing"])
def test_a_planted_link_leads_nowhere(data_folder: DataFolder, tmp_path: Path, name: str, there: bool) -> None:
    """A link in the place of a file of ours is refused or replaced: what it points to is neither changed nor made."""
    victim, link = tmp_path / "victim", data_folder.data / name
    if there:
        victim.write_bytes(b"thesis")
    link.parent.mkdir(mode=0o700, exist_ok=True)
    link.symlink_to(victim)
    with suppress(ImporterError):
        PLANTED[name](data_folder)
    assert victim.exists() is there
    assert not there or victim.read_bytes() == b"thesis"


def test_an_export_replaces_a_link(run_cli: Callable[..., Ran], tmp_path: Path) -> None:
    """An error export where a link stands takes the link's place; the file behind it stays as it is."""
    victim, link = tmp_path / "victim", tmp_path / "errors.csv"
    victim.write_bytes(b"thesis")
    link.symlink_to(victim)
    tickets = write_tickets(tmp_path / "tickets.csv", 3, {2: {"Email": "nobody at all"}})
    assert run_cli("check", tickets, "--mapping", "auto", "--errors", link).code == 1
    assert victim.read_bytes() == b"thesis"
    assert not link.is_symlink()


@pytest.mark.parametrize(
    "name", ["../x", "/etc/x", "..\\x", "a/b/c", "C:\\x", "-rf", "x\0y", ".", "..", "\u202ex", "é" * 300, "NUL"]
)
def test_a_templates_name_is_no_path(tmp_path: Path, name: str) -> None:
    """Whatever a template is called, its file lies in the templates' folder; it is found again by its own name."""
    folder = tmp_path / "home" / "templates"
    before = set(tmp_path.rglob("*"))
    templates = Templates(folder)
    try:
        templates.save(Mapping(name=name, columns={"Text": ()}))
    except ImporterError:
        return
    made = set(tmp_path.rglob("*")) - before - {folder, folder.parent}
    assert {path.parent for path in made} == {folder}
    assert all(path.name.isascii() and not path.name.startswith("-") for path in made)
    assert templates.load(name).name == name
    with pytest.raises(ImporterError):
        templates.load("../../etc/passwd")


def test_a_mappings_name_is_text_alone(tmp_path: Path) -> None:
    """A mapping may be named like a path: its name is kept as text, and its file is where it was said."""
    path = tmp_path / "mapping.json"
    save_mapping(Mapping(name="../../x", columns={"Text": ()}), path)
    assert load_mapping(path).name == "../../x"
    assert [each.name for each in tmp_path.iterdir()] == ["mapping.json"]


@pytest.mark.parametrize(
    "name", ["-rf.csv", "--help.csv", "a\nb.csv", "a\x1b[2Jb.csv", "\u202evsc.exe.csv", "<b>x<b>.csv", "%s{0}.csv"]
)
def test_a_files_name_is_a_name_alone(run_cli: Callable[..., Ran], tmp_path: Path, name: str) -> None:
    """Dashes, line breaks, escapes, marks of direction and braces in a name do nothing, in results and in refusals."""
    path = write_tickets(tmp_path / name, 3)
    ran = [run_cli("inspect", path), run_cli("map", path), run_cli("import", path, "--practice", "--mapping", "auto")]
    ran.append(run_cli("check", tmp_path / f"no {name}", "--mapping", "auto"))
    assert [each.code for each in ran[:2]] == [0, 0]
    for each in ran:
        assert "Traceback" not in each.err
        assert (each.out + each.err).replace("\n", "").isprintable()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text")
def test_a_files_name_need_not_be_text(run_cli: Callable[..., Ran], tmp_path: Path) -> None:
    """A name with bytes that are no UTF-8 is imported, listed and exported like any other."""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/tickets \xff.csv"))
    write_tickets(path, 3, {2: {"Email": "nobody at all"}})
    call = ("import", path, "--mapping", "auto", "--practice", "--source", "Tickets")
    ran = run_cli(*call, "--errors", tmp_path / "errors.csv", "--json")
    assert (ran.code, ran.json["file"], ran.json["invalid"]) == (1, "tickets ?.csv", 1)
    assert run_cli("history").code == 0


@pytest.mark.parametrize(
    ("cell", "runs"),
    [
        ("=1+1", True),
        ("@SUM(A1)", True),
        ("+cmd|'/c calc'!A1", True),
        ("-2+3", True),
        ("\t=1", True),
        ("\r=1", True),
        ("'=1", True),
        ("''=1", True),
        ("-12.5", False),
        ("+49 30 1234", True),
        ("+4930", False),
        ("1-2", False),
        ("a=1", False),
        ("'quoted'", False),
    ],
)
def test_what_could_run_gets_an_apostrophe(cell: str, runs: bool) -> None:
    """A cell that a spreadsheet could run gets one ' more; a plain number and other texts get none."""
    assert guarded(cell) == (f"'{cell}" if runs else cell)


def test_an_archive_writes_nothing_beside_itself(run_cli: Callable[..., Ran], tmp_path: Path) -> None:
    """A member of an archive that is named ../x or /tmp/x is read under a name of ours, and left nowhere."""
    archive = tmp_path / "in" / "tickets.zip"
    archive.parent.mkdir()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("../../evil.csv", write_tickets(tmp_path / "t.csv", 2).read_text())
    (tmp_path / "t.csv").unlink()
    before = set(tmp_path.rglob("*"))
    ran = run_cli("inspect", archive, "--json")
    assert ran.code in (0, 2)
    home = tmp_path / "home"
    assert {path for path in set(tmp_path.rglob("*")) - before if home not in (path, *path.parents)} == set()
