"""Suggestions for columns of which tools and languages write the names or values in ways of their own."""

from core.mapping.suggest import suggest
from tests.checking_tables import table_of
from tests.feedback_columns import used_as


def test_names_without_capitals_are_names_of_people() -> None:
    """Scripts that have no capitals name people as well: the person's name is taken beside the email."""
    for header, names in (
        ("お客様名", ["山田 太郎", "佐藤 花子"]),
        ("客户姓名", ["王小明", "李小红"]),
        ("고객명", ["김민수", "이서연"]),
        ("שם מלא", ["דנה לוי", "יוסי כהן"]),
    ):
        table = table_of({header: names, "Email": ["a@example.com", "b@example.com"], "Comment": ["One", "Two"]})
        assert used_as(suggest(table, timezone="UTC"))["person.full_name"] == [header]


def test_sentences_built_alike_are_no_ticked_options() -> None:
    """Descriptions that share clauses but say each something of their own are content; lists of options aren't."""
    rows = range(12)
    table = table_of(
        {
            "Betreff": [f"Störung {n}" for n in rows],
            "Beschreibung": [f"Der Export hängt seit gestern, Vorgang {n}; bitte prüfen." for n in rows],
            "Kanäle": ["E-Mail, Telefon" if n % 2 else "Telefon, Chat, E-Mail" for n in rows],
        }
    )
    assert used_as(suggest(table, timezone="UTC"))["content"] == ["Betreff", "Beschreibung"]


def test_a_number_sign_ends_the_name_of_an_id() -> None:
    """A name like Interview # means the number of the interview, which is the id of the record."""
    table = table_of(
        {
            "Interview #": [str(n) for n in range(9)],
            "Interviewee": [f"Ann {name}" for name in "Lee Stone Diaz Patel Green Olsen Rao Blanc Novak".split()],
            "Notes": [f"They told us in detail how they work, case {n}." for n in range(9)],
        }
    )
    used = used_as(suggest(table, timezone="UTC"))
    assert used["external_id"] == ["Interview #"]
    assert used["content"] == ["Notes"]
