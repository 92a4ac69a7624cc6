"""The journal's file: private, whole after every fault, and one sentence where it can't be used."""

import errno
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from core.delivery.journal import imports, rows, schema
from core.delivery.journal.journal import Journal
from core.delivery.lock import ImportLock, is_held
from core.errors import JournalError, UnfinishedError
from tests.journals import IMPORT, entry, write_import


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a journal goes that isn't there yet."""
    return tmp_path / "data" / "journal.db"


def code_of(path: Path) -> str:
    """The code of the error that opening raises; its sentence must render."""
    with pytest.raises(JournalError) as caught:
        Journal(path, busy_seconds=0)
    assert str(path.name) in str(caught.value)
    return caught.value.code


def list_everything(path: Path) -> None:
    """Reads what the journal holds."""
    with Journal(path) as journal:
        rows.next_planned(journal, IMPORT, limit=10_000)
        imports.listing(journal)


def begin_one_and_accept_another(journal: Journal) -> None:
    """A commit whose second part can't be: row 3 was never sent."""
    with journal.transaction():
        rows.begin(journal, IMPORT, 2)
        rows.accept(journal, IMPORT, 3, 7)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_only_the_owner_can_open_it(path: Path) -> None:
    """The folder, the file and its log are private to their owner from the start."""
    with Journal(path) as journal:
        write_import(journal, [entry(2)])
        modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir() if file.is_file()}
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert modes == {"journal.db": 0o600, "journal.db-wal": 0o600, "journal.db-shm": 0o600}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_a_journal_that_others_could_read_becomes_private(path: Path) -> None:
    """A file that was copied with open permissions is closed to others when it is opened."""
    Journal(path).close()
    path.chmod(0o644)
    Journal(path).close()
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_commit_is_on_the_disk_before_it_is_told(path: Path) -> None:
    """The settings that make commits durable and removed texts unreadable are on."""
    with Journal(path) as journal, journal.reading() as database:
        found = {
            name: database.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1}


def test_a_newer_journal_is_refused_in_words(path: Path) -> None:
    """A journal of a later version is left as it is."""
    Journal(path).close()
    with sqlite3.connect(path) as database:
        database.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    database.close()
    before = path.read_bytes()
    assert code_of(path) == "journal_newer"
    assert path.read_bytes() == before


def test_another_programs_database_is_not_touched(path: Path) -> None:
    """A database of another program gets none of our tables."""
    path.parent.mkdir()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE songs (title TEXT)")
    database.close()
    before = path.read_bytes()
    assert code_of(path) == "journal_foreign"
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"not a database, but longer than its header\n" * 50, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_a_damaged_journal_is_named_and_kept(path: Path, content: bytes) -> None:
    """What can't be read is never written over."""
    path.parent.mkdir()
    path.write_bytes(content)
    assert code_of(path) in {"journal_damaged", "journal_unusable"}
    assert path.read_bytes() == content


def test_damage_in_the_middle_is_one_sentence(path: Path) -> None:
    """Pages that were overwritten inside the file are met as an error of ours, when they are read."""
    with Journal(path) as journal:
        write_import(journal, [entry(row) for row in range(2, 3000)])
    content = bytearray(path.read_bytes())
    content[len(content) // 4 : len(content) * 3 // 4] = b"\xee" * (len(content) // 2)
    path.write_bytes(content)
    with pytest.raises(JournalError, match="damaged"):
        list_everything(path)


def test_a_folder_in_its_place_is_one_sentence(path: Path) -> None:
    """A path that can't be a file is named with the system's reason."""
    path.mkdir(parents=True)
    assert code_of(path) == "journal_unusable"


def test_a_file_where_its_folder_should_be_is_one_sentence(path: Path) -> None:
    """A data folder that is a file is named with the system's reason."""
    path.parent.write_text("")
    assert code_of(path) == "journal_unusable"


def test_another_writer_is_waited_for_and_then_named(path: Path) -> None:
    """While another process keeps writing, a write fails in words and changes nothing."""
    with Journal(path) as other, Journal(path, busy_seconds=0) as journal:
        write_import(journal, [entry(2)])
        with other.transaction():
            with pytest.raises(JournalError, match="busy"):
                rows.begin(journal, IMPORT, 2)
            assert rows.next_planned(journal, IMPORT)[0].tries == 0
        rows.begin(journal, IMPORT, 2)


def test_a_full_disk_loses_nothing(path: Path) -> None:
    """A write that has no room fails in words, what was committed stays, and it works again with room."""
    with Journal(path) as journal:
        write_import(journal, [entry(2)])
        with journal.reading() as database:
            pages = database.execute("PRAGMA page_count").fetchone()[0]
            database.execute(f"PRAGMA max_page_count = {pages}")
            with pytest.raises(JournalError, match="full"):
                write_import(journal, [entry(row) for row in range(2, 2000)], import_id="big")
            assert imports.totals(journal, IMPORT).pending == 1
            database.execute("PRAGMA max_page_count = 1000000")
        write_import(journal, [entry(row) for row in range(2, 2000)], import_id="other")


def test_a_read_only_journal_is_named(path: Path) -> None:
    """A journal that can't be written to says so, and can still be read."""
    with Journal(path) as journal:
        write_import(journal, [entry(2)])
        with journal.reading() as database:
            database.execute("PRAGMA query_only = ON")
        with pytest.raises(JournalError) as caught:
            rows.begin(journal, IMPORT, 2)
        assert caught.value.code == "journal_read_only"
        assert imports.totals(journal, IMPORT).pending == 1


def test_what_belongs_together_is_written_together(path: Path) -> None:
    """A transaction that fails in its middle leaves nothing of it; the parts of a whole one share one commit."""
    with Journal(path) as journal:
        write_import(journal, [entry(2), entry(3)])
        with pytest.raises(LookupError):
            begin_one_and_accept_another(journal)
        assert [row.tries for row in rows.next_planned(journal, IMPORT)] == [0, 0]
        with journal.transaction():
            rows.begin(journal, IMPORT, 2)
            with Journal(path) as other:
                assert len(rows.next_planned(other, IMPORT)) == 2
            rows.begin(journal, IMPORT, 3)
        assert rows.next_planned(journal, IMPORT) == []


def test_an_earlier_version_is_brought_up_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A journal of this version opens in the next one, with its imports, and its new tables."""
    with Journal(path) as journal:
        write_import(journal, [entry(2)])
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ("CREATE TABLE notes (note TEXT)",)))
    monkeypatch.setattr(schema, "VERSION", len(schema.MIGRATIONS))
    for _ in range(2):
        with Journal(path) as journal, journal.reading() as database:
            assert database.execute("SELECT count(*) FROM notes").fetchone()[0] == 0
            assert imports.totals(journal, IMPORT).pending == 1


def test_a_migration_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A step that can't be made leaves the journal at the version that it had."""
    Journal(path).close()
    steps = (*schema.MIGRATIONS, ("CREATE TABLE notes (note TEXT)", "CREATE TABLE imports (again TEXT)"))
    with monkeypatch.context() as patched:
        patched.setattr(schema, "MIGRATIONS", steps)
        patched.setattr(schema, "VERSION", len(steps))
        with pytest.raises(JournalError):
            Journal(path)
    with Journal(path) as journal, journal.reading() as database:
        assert database.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'notes'").fetchone()[0] == 0


def test_many_can_make_it_at_once(path: Path) -> None:
    """Processes that open a new journal at the same moment all get the same one."""
    program = "import sys; from pathlib import Path; from core.delivery.journal.journal import Journal\n"
    program += (
        "from core.delivery.accounts import salt; print(salt(Journal(Path(sys.argv[1]), busy_seconds=200)).hex())"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", program, path], stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    salts = [process.communicate(timeout=200)[0] for process in started]
    assert len(set(salts)) == 1
    assert len(salts[0].strip()) == 64


def test_who_delivers_keeps_others_out(tmp_path: Path) -> None:
    """A second holder is refused in words, in this process or another; the lock ends with its holder."""
    assert not is_held(tmp_path, IMPORT)
    with ImportLock(tmp_path, IMPORT):
        assert is_held(tmp_path, IMPORT)
        assert not is_held(tmp_path, "another")
        with pytest.raises(UnfinishedError, match=IMPORT), ImportLock(tmp_path, IMPORT):
            pass
        assert is_held(tmp_path, IMPORT)
    with ImportLock(tmp_path, IMPORT):
        assert is_held(tmp_path, IMPORT)


def test_a_place_without_locks_is_said_and_not_taken_for_a_holder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the file system knows no locks, nobody is told that another process delivers."""

    def refuse(_file: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("core.file_lock._lock", refuse)
    with pytest.raises(JournalError) as caught, ImportLock(tmp_path, IMPORT):
        pass
    assert caught.value.code == "journal_unusable"


def test_a_killed_process_lets_its_lock_go(tmp_path: Path) -> None:
    """The lock of a process that was killed is free, with nothing to clean up."""
    program = "import sys; from pathlib import Path; from core.delivery.lock import ImportLock\n"
    program += (
        "lock = ImportLock(Path(sys.argv[1]), sys.argv[2]).__enter__(); print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, tmp_path, IMPORT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout.readline() == "held\n"
        assert is_held(tmp_path, IMPORT)
        holder.kill()
        holder.wait(timeout=200)
        assert not is_held(tmp_path, IMPORT)
