"""A draft is what a person did to a file before the import: kept as JSON, offered again, safe to lay on its file."""

import json
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.drafts import Draft, FileMark, discard, from_json, listing, of_file, save, to_json
from core.edits import Edits
from core.errors import FileError
from core.reading.options import ReadingOptions
from core.reading.table import Table
from tests.checking_tables import mapping_of, table_of

MAPPING = mapping_of({"Said": "content string said"}, options={"date_order": "day_first"})
ANY_TEXT = st.text(st.characters(codec=None, categories=None))
EDITS = st.builds(
    Edits,
    st.dictionaries(st.tuples(st.integers(1, 2**53), ANY_TEXT), ANY_TEXT, max_size=8),
    st.frozensets(st.integers(1, 2**53), max_size=8),
)
MARKS = st.builds(
    FileMark,
    path=st.text(st.characters(exclude_characters="\0/"), min_size=1, max_size=20).map(Path),
    fingerprint=st.text("0123456789abcdef", min_size=32, max_size=32),
    columns=st.lists(ANY_TEXT, max_size=4).map(tuple),
    sheet=st.none() | ANY_TEXT,
    header_row=st.integers(0, 40),
    header_rows=st.integers(1, 3),
    encoding=st.none() | st.sampled_from(["utf-8", "cp1252"]),
    delimiter=st.none() | st.sampled_from([",", ";", "\t"]),
)


def draft_of(table: Table, **more: object) -> Draft:
    """A draft of a table: one cell changed, one row left out, the columns chosen."""
    made = Draft(
        file=FileMark.of(table),
        changed_at="2026-01-14T18:04:00+00:00",
        reading=ReadingOptions(delimiter=";"),
        page=2,
        mapping=MAPPING,
        edits=Edits({(2, "Said"): "mended"}, frozenset({3})),
    )
    return replace(made, **more)  # type: ignore[arg-type]


@given(edits=EDITS, file=MARKS, page=st.integers(0, 4), mapped=st.booleans())
def test_a_draft_read_back_is_what_was_written(edits: Edits, file: FileMark, page: int, mapped: bool) -> None:
    """Whatever was changed, in a file of whatever name and columns, comes back out of the JSON the same."""
    mapping = MAPPING if mapped else None
    draft = Draft(file=file, changed_at="2026-01-14T18:04:00+00:00", page=page, mapping=mapping, edits=edits)
    assert from_json(to_json(draft), "draft.json") == draft


def test_a_draft_is_its_owners_alone_and_is_found_by_its_table(tmp_path: Path) -> None:
    """Saved, it is found by the table that it was made on; on systems with modes nobody else may read it."""
    table, folder = table_of({"Said": ["a", "b"]}), tmp_path / "drafts"
    save(folder, draft_of(table))
    assert of_file(folder, table) == draft_of(table)
    (file,) = folder.iterdir()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_edits_are_laid_on_exactly_their_own_table_alone(tmp_path: Path) -> None:
    """Another content, or the same one read another way, has no draft: its row numbers may mean other rows."""
    table = table_of({"Said": ["a", "b"]})
    save(tmp_path, draft_of(table))
    for change in (
        {"fingerprint": "1" * 32},
        {"fingerprint": ""},
        {"header_row": 2},
        {"delimiter": "\t"},
        {"sheet": "Two"},
    ):
        other = replace(table, source=replace(table.source, **change))  # type: ignore[arg-type]
        assert of_file(tmp_path, other) is None
    assert of_file(tmp_path, table_of({"Other": ["a", "b"]})) is None


def test_drafts_are_listed_newest_first_until_they_are_discarded(tmp_path: Path) -> None:
    """Each file has a draft of its own; a discarded one is gone, and a damaged one hinders none of the others."""
    first, second = table_of({"Said": ["a"]}), table_of({"Said": ["b"]})
    second = replace(second, source=replace(second.source, fingerprint="2" * 32))
    save(tmp_path, draft_of(first))
    save(tmp_path, draft_of(second, changed_at="2026-01-15T08:00:00+00:00"))
    (tmp_path / "damaged.json").write_text('{"version": 1, "file"')
    found, newer = listing(tmp_path)
    assert [draft.file.fingerprint[0] for draft in found] == ["2", "0"]
    assert not newer
    discard(tmp_path, found[0].file)
    assert [draft.file for draft in listing(tmp_path)[0]] == [FileMark.of(first)]


def test_a_draft_that_knows_its_file_by_an_older_hash_is_still_listed(tmp_path: Path) -> None:
    """What an earlier version wrote is offered, though its edits fit no table any more."""
    table = table_of({"Said": ["a"]})
    content = json.loads(to_json(draft_of(table)))
    content["file"]["sha256"] = "1" * 64
    del content["file"]["fingerprint"]
    (tmp_path / "a.json").write_text(json.dumps(content), encoding="ascii")
    (found,), _ = listing(tmp_path)
    assert found.edits == draft_of(table).edits
    assert not found.fits(table)


def test_a_draft_of_a_newer_version_is_refused_in_words(tmp_path: Path) -> None:
    """It is not taken up, not touched, and a sentence names the file that it is about."""
    content = json.loads(to_json(draft_of(table_of({"Said": ["a"]}))))
    text = json.dumps({**content, "version": 2, "file": {"path": "/exports/tickets.csv", "new": 1}})
    (tmp_path / "newer.json").write_text(text)
    found, newer = listing(tmp_path)
    assert (found, [str(error) for error in newer]) == (
        [],
        ["A draft of tickets.csv was saved by a newer version of this program. Use that version to go on with it."],
    )
    assert (tmp_path / "newer.json").read_text() == text


@pytest.mark.parametrize(
    "text", ["", "[]", "null", "{}", '{"version": "1"}', '{"version": 1, "file": {}}', "[" * 5000, '{"version": 2}']
)
def test_what_is_no_draft_is_refused(text: str) -> None:
    """Whatever stands in a draft's place, there is one error for it and never another exception."""
    with pytest.raises(FileError):
        from_json(text, "draft.json")


def test_a_draft_that_can_not_be_kept_or_discarded_is_said(tmp_path: Path) -> None:
    """Where a file stands in the folder's place, and where something else stands in the draft's, the error names it."""
    (tmp_path / "file").write_text("")
    draft = draft_of(table_of({"Said": ["a", "b"]}))
    with pytest.raises(FileError, match="file"):
        save(tmp_path / "file", draft)
    save(tmp_path / "drafts", draft)
    (place,) = (tmp_path / "drafts").iterdir()
    place.unlink()
    place.mkdir()
    with pytest.raises(FileError, match=place.name):
        discard(tmp_path / "drafts", draft.file)


def test_a_damaged_draft_hinders_no_file(tmp_path: Path) -> None:
    """Neither one that is no draft nor one that can't be read keeps its file from being opened as it stands."""
    table = table_of({"Said": ["a", "b"]})
    save(tmp_path, draft_of(table))
    (place,) = tmp_path.iterdir()
    for damage in (b"{", b"\xff\xfe"):
        place.write_bytes(damage)
        assert of_file(tmp_path, table) is None
        assert listing(tmp_path) == ([], [])
