"""The draft hands frozen values from page to page and forgets what was made from a value that is gone."""

from pytestqt.qtbot import QtBot

from core.delivery.destination import Destination
from gui.import_draft import ImportDraft
from tests.checking_tables import checked_of


def _filled() -> ImportDraft:
    checked = checked_of({"note": ["a", "b"]}, {"note": "content string note"})
    draft = ImportDraft()
    draft.set_table(checked.table)
    draft.set_mapping(checked.mapping)
    draft.set_checked(checked)
    return draft


def test_another_mapping_makes_the_checks_due(qtbot: QtBot) -> None:
    """A changed mapping forgets the checked rows, and keeps the table and a person's edits."""
    draft = _filled()
    table, edits = draft.table, draft.edits
    assert draft.mapping is not None
    draft.set_mapping(draft.mapping.model_copy(update={"name": "other"}))
    assert draft.checked is None
    assert (draft.table, draft.edits) == (table, edits)


def test_another_file_begins_anew_but_keeps_the_destination(qtbot: QtBot) -> None:
    """A new table forgets mapping, edits and checks; where it goes stays chosen."""
    draft = _filled()
    draft.set_destination(Destination(practice=True))
    draft.set_table(checked_of({"note": ["c"]}, {"note": "content string note"}).table)
    assert draft.mapping is None
    assert draft.checked is None
    assert draft.destination == Destination(practice=True)


def test_who_is_told_of_a_change_sees_no_value_of_before(qtbot: QtBot) -> None:
    """When the mapping's change is told, the checks made from the one before are forgotten already."""
    draft = _filled()
    seen: list[object] = []
    draft.mapping_changed.connect(lambda: seen.append(draft.checked))
    draft.set_mapping(None)
    assert seen == [None]


def test_checked_edits_become_the_drafts(qtbot: QtBot) -> None:
    """Rows that were checked with other edits bring these edits with them."""
    draft = _filled()
    other = checked_of({"note": ["a", "b"]}, {"note": "content string note"})
    draft.set_checked(other)
    assert draft.edits is other.edits
