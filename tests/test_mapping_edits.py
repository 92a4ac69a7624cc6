"""Changes to a mapping as a person makes them: each gives a new mapping, and the one before stands."""

from core.mapping.model import Category, FieldConstant, FieldTarget, FieldType, IdTarget, Mapping
from gui.columns.lines import Change, Line, change_between, lines_of
from gui.columns.mapping_edits import (
    NOT_IMPORTED,
    USES,
    use_of,
    with_name,
    with_new_constant,
    with_new_use,
    with_type,
    with_use,
    with_value,
)
from tests.checking_tables import mapping_of

ORDER = ("Ticket ID", "Comment", "Score")
TEXT = FieldType.STRING


def test_first_use_of_a_column_takes_its_name_in_snake_case() -> None:
    """A column that becomes content gets its own name and the type that its values have."""
    mapping = with_use(Mapping(columns={}), ORDER, Line("Score", 0), "target_content", FieldType.INTEGER)
    assert mapping.columns == {"Score": (FieldTarget(category=Category.CONTENT, type=FieldType.INTEGER, name="score"),)}


def test_mapping_keeps_the_files_order() -> None:
    """Columns stand in the file's order, whichever was chosen first; one without a use isn't in it."""
    mapping = mapping_of({"Score": "metadata integer score", "Comment": "content string comment"})
    mapping = with_use(mapping, ORDER, Line("Ticket ID", 0), "target_external_id", TEXT)
    assert list(mapping.columns) == ["Ticket ID", "Comment", "Score"]
    mapping = with_use(mapping, ORDER, Line("Comment", 0), NOT_IMPORTED, TEXT)
    assert list(mapping.columns) == ["Ticket ID", "Score"]


def test_another_use_keeps_name_and_type() -> None:
    """Content that becomes metadata is still called so and still has its type."""
    mapping = mapping_of({"Score": "content integer nps"})
    changed = with_use(mapping, ORDER, Line("Score", 0), "target_metadata", TEXT)
    assert changed.columns["Score"] == mapping_of({"Score": "metadata integer nps"}).columns["Score"]


def test_another_date_is_a_date() -> None:
    """What becomes “Other date” gets a type that the API takes there."""
    changed = with_use(mapping_of({"Score": "metadata string day"}), ORDER, Line("Score", 0), "target_created_at", TEXT)
    assert changed.columns["Score"] == mapping_of({"Score": "created_at datetime day"}).columns["Score"]


def test_record_id_is_used_as_an_identifier_too() -> None:
    """One use more for the record's id is an identifier; for anything else it is metadata of a free name."""
    mapping = mapping_of({"Ticket ID": "external_id", "Score": "content integer score"})
    mapping = with_new_use(mapping, ORDER, "Ticket ID", TEXT)
    mapping = with_new_use(mapping, ORDER, "Score", TEXT)
    expected = {
        "Ticket ID": ["external_id", "identifier string ticket_id"],
        "Score": ["content integer score", "metadata string score_2"],
    }
    assert mapping.columns == mapping_of(expected).columns


def test_name_of_a_record_id_is_its_prefix() -> None:
    """What is typed beside a record id stands before each id; beside a field it is the name, never nothing."""
    mapping = mapping_of({"Ticket ID": "external_id", "Comment": "content string words"})
    mapping = with_name(mapping, ORDER, Line("Ticket ID", 0), " ticket- ")
    mapping = with_name(mapping, ORDER, Line("Comment", 0), "  ")
    assert mapping.columns["Ticket ID"] == (IdTarget(prefix="ticket-"),)
    assert mapping.columns["Comment"] == mapping_of({"Comment": "content string comment"}).columns["Comment"]


def test_fixed_value_is_made_filled_and_taken_away() -> None:
    """A fixed value has a use, a type, a name and a text like a column has, and goes with “Remove”."""
    line = Line(None, 0)
    mapping = with_new_constant(mapping_of({"Comment": "content string comment"}))
    mapping = with_value(mapping, ORDER, line, "zendesk")
    mapping = with_name(mapping, ORDER, line, "channel")
    mapping = with_type(mapping, ORDER, line, FieldType.STRING)
    expected = FieldConstant(category=Category.METADATA, type=TEXT, name="channel", value="zendesk")
    assert mapping.constants == (expected,)
    mapping = with_use(mapping, ORDER, line, "target_person_boundary", TEXT)
    assert (use_of(mapping.constants[0]), mapping.constants[0].value) == ("target_person_boundary", "zendesk")
    assert with_use(mapping, ORDER, line, NOT_IMPORTED, TEXT).constants == ()


def test_every_target_can_be_chosen() -> None:
    """The list of uses has every attribute, the record id and every category, each once."""
    offered = [use for group in USES for use in group]
    assert len(offered) == len(set(offered)) == 1 + 1 + 8 + len(Category)
    for use in offered[1:]:
        made = with_use(Mapping(columns={}), ORDER, Line("Score", 0), use, TEXT)
        assert use_of(made.columns["Score"][0]) == use


def test_lines_change_no_more_than_they_must() -> None:
    """A use more is one line inserted in its place; everything before and after stays where it is."""
    before = lines_of(ORDER, mapping_of({"Ticket ID": "external_id"}))
    after = lines_of(ORDER, mapping_of({"Ticket ID": ["external_id", "identifier string ticket_id"]}))
    assert change_between(before, after) == Change(1, 0, 1)
    assert change_between(after, before) == Change(1, 1, 0)
    assert change_between(before, before) == Change(3, 0, 0)
