"""Templates: built in and a person's own, picked by themselves where the headers fit."""

import errno
from pathlib import Path

import pytest

from core.errors import MappingError
from core.mapping.model import FieldTarget, Mapping
from core.mapping.suggest import suggest
from core.mapping.templates import Templates
from tests.checking_tables import mapping_of
from tests.feedback_columns import export, used_as

OWN = mapping_of(
    {"Key": "external_id", "Words": "content string words", "Note": []},
    name="Our bridge",
    constants=[{"to": "person.boundary", "value": "internal"}],
    options={"timezone": "Asia/Tokyo"},
)
OWN_FILE = "Key: id | Words: title | Note: en"


@pytest.fixture
def templates(tmp_path: Path) -> Templates:
    """The templates of a person who saved one."""
    found = Templates(tmp_path / "templates")
    found.save(OWN)
    return found


def test_own_templates_are_listed_before_the_built_in_ones(templates: Templates) -> None:
    """The list says which came with the program; the vendor's three examples are among those."""
    entries = templates.names()
    assert (entries[0].name, entries[0].builtin) == ("Our bridge", False)
    built_in = {entry.name for entry in entries if entry.builtin}
    assert {"Support tickets", "NPS survey", "Slack", "Zendesk tickets"} <= built_in
    assert len(built_in) == 18
    assert {entry.name for entry in Templates().names()} == built_in


def test_a_template_of_one_s_own_is_used_as_it_is(templates: Templates) -> None:
    """It is picked by itself, keeps its options and constants, and columns that it leaves out stay out."""
    suggestion = suggest(export(OWN_FILE), timezone="UTC", templates=templates)
    assert suggestion.mapping == OWN.model_copy(update={"columns": {n: t for n, t in OWN.columns.items() if t}})
    assert not suggestion.weak
    assert "Our bridge" in suggestion.targets[0].why


@pytest.mark.parametrize("columns", ["Key: id | Note: en", OWN_FILE + " | A: en | B: en | C: en | D: en"])
def test_it_is_not_picked_where_a_column_lacks_or_most_are_strange(templates: Templates, columns: str) -> None:
    """A file without one of its columns, and one of which it knows little, get no such template."""
    assert templates.best_for(export(columns)) is None


def test_a_named_template_says_which_column_it_misses(templates: Templates) -> None:
    """One's own template that is asked for by name and doesn't fit is refused, naming the column."""
    with pytest.raises(MappingError, match="“Key”"):
        suggest(export("Words: title"), timezone="UTC", template=templates.load("our BRIDGE"))


def test_a_built_in_template_takes_what_there_is() -> None:
    """Asked for by name, it fits exports that lack some columns or have more, in any spelling of the headers."""
    template = Templates().load("zendesk tickets")
    suggestion = suggest(export("ID: id | SUBJECT: title | Extra words: en"), timezone="UTC", template=template)
    assert suggestion.mapping.name == "Zendesk tickets"
    assert used_as(suggestion)["content"] == ["SUBJECT", "Extra words"]
    assert suggestion.mapping.columns["ID"][0].prefix == "ticket-"  # type: ignore[union-attr]


def test_values_that_contradict_a_template_count_more() -> None:
    """An id that stands twice is no record id, and a detail has the type of its values."""
    suggestion = suggest(
        export("Ticket ID: status | Subject: title | Description: en | Priority: five"), timezone="UTC"
    )
    assert suggestion.base.name == "Support tickets"
    assert "external_id" not in used_as(suggestion)
    (priority,) = suggestion.mapping.columns["Priority"]
    assert isinstance(priority, FieldTarget)
    assert (priority.name, priority.type) == ("priority", "integer")


def test_saving_again_replaces_and_deleting_removes(templates: Templates, tmp_path: Path) -> None:
    """One name is one template, whatever its capitals; names that make the same file name don't collide."""
    templates.save(OWN.model_copy(update={"constants": ()}))
    templates.save(OWN.model_copy(update={"name": "Our bridge!"}))
    assert [entry.name for entry in templates.names() if not entry.builtin] == ["Our bridge", "Our bridge!"]
    assert templates.load("Our bridge").mapping.constants == ()  # type: ignore[union-attr]
    templates.delete("OUR BRIDGE")
    assert [entry.name for entry in templates.names() if not entry.builtin] == ["Our bridge!"]


@pytest.mark.parametrize(
    ("name", "code"), [("", "template_nameless"), ("  ", "template_nameless"), ("slack", "template_builtin")]
)
def test_a_template_needs_a_name_of_its_own(templates: Templates, name: str, code: str) -> None:
    """No name, and the name of a built-in template, are refused."""
    with pytest.raises(MappingError) as raised:
        templates.save(Mapping(name=name, columns={}))
    assert raised.value.code == code


def test_unknown_and_built_in_templates_are_not_deleted(templates: Templates) -> None:
    """A template that isn't there, and one that came with the program, each say so."""
    for name, code in (("nothing", "template_unknown"), ("Slack", "template_builtin")):
        with pytest.raises(MappingError) as raised:
            templates.delete(name)
        assert raised.value.code == code


def test_a_template_that_the_system_keeps_is_said_in_a_sentence(
    templates: Templates, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that another program holds open (on Windows) is not deleted, and that is said."""

    def refuse(_path: Path, missing_ok: bool) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(MappingError, match=r"Our bridge.*permission denied") as raised:
        templates.delete("Our bridge")
    assert raised.value.code == "template_not_deleted"


def test_a_damaged_file_does_not_hide_the_others(templates: Templates, tmp_path: Path) -> None:
    """A template file that can't be read is passed over."""
    (tmp_path / "templates" / "broken.json").write_text("{")
    assert [entry.name for entry in templates.names() if not entry.builtin] == ["Our bridge"]
