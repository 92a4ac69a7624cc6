"""A prefix for record ids, offered out of a file's name, so that the same ids of two files are told apart."""

from pathlib import Path

import pytest

from core.mapping.id_prefix import offered_prefix, prefix_of, with_prefix
from tests.checking_tables import mapping_of

IDS = mapping_of({"Id": ["external_id", "identifier string ticket_id"], "Said": "content string said"})
JOINED = mapping_of({"Shop": "external_id", "Order": "external_id", "Said": "content string said"})
WITHOUT = mapping_of({"Said": "content string said"})


@pytest.mark.parametrize(
    ("file", "offered"),
    [("NPS 2025 Q1.csv", "nps-2025-q1-"), ("tickets_2025-03.errors.xlsx", "tickets-2025-03-"), ("日本.csv", "import-")],
)
def test_a_prefix_is_made_of_the_files_name(file: str, offered: str) -> None:
    """Lower case, joined with "-", and with something to say even where the name has no letter for it."""
    assert offered_prefix(IDS, Path(file)) == offered


def test_what_is_offered_differs_from_what_is_there() -> None:
    """The same name again gets a number; a prefix that a person chose is kept behind the new one."""
    once = with_prefix(IDS, offered_prefix(IDS, Path("export.csv")))
    assert prefix_of(once) == "export-"
    twice = with_prefix(once, offered_prefix(once, Path("export.csv")))
    assert prefix_of(twice) == "export-2-"
    assert offered_prefix(twice, Path("export.csv")) == "export-3-"
    assert offered_prefix(with_prefix(IDS, "ticket-"), Path("export.csv")) == "export-ticket-"


def test_a_prefix_stands_once_before_the_whole_id() -> None:
    """Of ids joined out of columns only the first has it; other uses and columns stay; without an id none is made."""
    prefixed = with_prefix(JOINED, "q1-")
    assert [target.prefix for uses in prefixed.columns.values() for target in uses if target.to == "external_id"] == [
        "q1-",
        "",
    ]
    assert prefixed.columns["Said"] == JOINED.columns["Said"]
    assert with_prefix(IDS, "q1-").columns["Id"][1] == IDS.columns["Id"][1]
    assert (prefix_of(WITHOUT), with_prefix(WITHOUT, "q1-")) == (None, WITHOUT)
