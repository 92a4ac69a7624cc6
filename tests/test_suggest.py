"""Suggestions: what is sure and what is weak, with reasons a person understands; names and types of fields."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from core.checking.check import check
from core.checking.checked import Severity
from core.edits import Edits
from core.mapping.describe import describe
from core.mapping.model import FieldTarget, FieldType, Mapping
from core.mapping.rules import verify
from core.mapping.suggest import suggest
from core.mapping.suggesting.headers import read_name
from core.mapping.suggesting.names import field_name
from core.mapping.suggestion import SuggestedTarget, Suggestion
from core.reading.error_columns import ERROR_COLUMNS
from core.reading.files import read_table
from tests.checking_tables import NOW, table_of
from tests.feedback_columns import all_taken, export, used_as

SNAKE_CASE = re.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*")
SAMPLE = resources.path("samples/support_feedback.csv")


def suggested(columns: str) -> Suggestion:
    """The suggestion for an export."""
    return suggest(export(columns), timezone="UTC")


def only(suggestion: Suggestion, column: str) -> SuggestedTarget:
    """The one target of a column."""
    (found,) = (each for each in suggestion.targets if each.column == column)
    return found


def type_of(*values: str) -> FieldType:
    """The type that a column of these values gets as a detail."""
    target = only(suggest(table_of({"Extra": list(values)}), timezone="UTC"), "Extra").target
    assert isinstance(target, FieldTarget)
    return target.type


def test_the_mapping_holds_the_sure_targets_alone() -> None:
    """Weak suggestions are left out of the mapping: a person looks at them first."""
    suggestion = suggested("id: id | Other (please specify): title | Comment: en | Backup code: uuid | SSN: zip")
    assert "Other (please specify)" not in suggestion.mapping.columns
    assert {each.column for each in suggestion.weak} == {"Other (please specify)", "SSN"}


def test_every_target_has_a_reason_in_plain_words() -> None:
    """Reasons are sentences without the API's words, and never the same for a date and an id."""
    suggestion = suggested("id: id | created_at: moment | Comment: en | Email: email | Name: name | Status: status")
    reasons = {each.column: each.why for each in suggestion.targets}
    assert all(reason.endswith(".") and "_" not in reason for reason in reasons.values())
    assert reasons["Comment"] == "Its name says that it is what people wrote."
    assert len(set(reasons.values())) == len(reasons)


def test_a_record_id_is_also_an_identifier_field() -> None:
    """The id column becomes the record id and can be searched for as a field."""
    targets = suggested("Ticket No: id | Comment: en").mapping.columns["Ticket No"]
    assert [describe(target) for target in targets] == ["Record id", "Identifier"]


def test_an_id_that_stands_twice_is_no_record_id() -> None:
    """A ticket's number in a list of comments is an identifier, and the comment's own id the record's."""
    table = table_of({"ticket_id": ["7", "7", "8"], "id": ["1", "2", "3"], "body": ["One thing", "Other", "Third"]})
    assert used_as(suggest(table, timezone="UTC"))["external_id"] == ["id"]
    without_own = table_of({"ticket_id": ["7", "7", "8"], "body": ["One thing", "Other", "Third"]})
    assert "external_id" not in used_as(suggest(without_own, timezone="UTC"))


def test_a_record_id_with_a_flaw_is_still_suggested() -> None:
    """One id of a hundred that is empty, and one that stands twice, are for checking to show."""
    ids = [str(number) for number in range(100)]
    table = table_of({"Ticket ID": ["", "3", *ids[2:]], "Comment": [f"Words number {each}" for each in ids]})
    assert used_as(suggest(table, timezone="UTC"))["external_id"] == ["Ticket ID"]


def test_what_may_be_the_record_id_is_imported_as_something_else() -> None:
    """A key that no name calls the record's is an identifier for sure, and the record id only if a person says so."""
    suggestion = suggested("Status: status | Booking number: hex | Comment: en")
    assert used_as(suggestion)["identifier"] == ["Booking number"]
    assert used_as(suggestion, sure=False) == {"external_id": ["Booking number"]}


def test_other_dates_and_ids_become_fields_of_their_kind() -> None:
    """Other dates are dates, other ids identifiers, ids and logins of people identities, the rest metadata."""
    used = used_as(
        suggested(
            "id: id | created_at: moment | closed_at: moment | due: day | order id: hex | user_id: id\n"
            "Assignee: name | Comment: en | Status: status | Open: truth"
        )
    )
    assert used["created_at"] == ["closed_at", "due"]
    assert used["identifier"] == ["id", "order id"]
    assert used["identity"] == ["user_id", "Assignee"]
    assert used["metadata"] == ["Status", "Open"]


def test_a_day_and_a_time_of_day_make_one_date() -> None:
    """Date and time apart are both used, in this order."""
    assert used_as(suggested("Date: day | Time: clock | Comment: en"))["display_ts"] == ["Date", "Time"]


def test_of_several_unnamed_dates_none_is_sure() -> None:
    """Where no name tells which date is meant, the person is asked."""
    suggestion = suggested("Alpha: moment | Beta: moment | Comment: en")
    assert "display_ts" not in used_as(suggestion)
    assert used_as(suggestion, sure=False)["display_ts"] == ["Alpha"]


def test_ticked_options_and_row_labels_are_no_feedback() -> None:
    """Lists of ticked options, the same few answers, and the names of rows of numbers aren't taken for sentences."""
    assert "content" not in used_as(suggested("What do you use?: ticked | Reason: issue | Your job: job"))
    labels = [f"Share of those in group {number} who would choose it again" for number in range(12)]
    numbers = {name: [str(number) for number in range(12)] for name in ("Total", "North", "South")}
    assert "content" not in used_as(suggest(table_of({"Asked in spring": labels, **numbers}), timezone="UTC"))


def test_what_agents_write_is_not_sure_to_be_feedback() -> None:
    """Replies and internal notes hold sentences, but not the customer's."""
    used = used_as(suggested("Comment: en | Developer reply: en | Internal notes: en"))
    assert used["content"] == ["Comment"]


def test_private_columns_are_left_to_the_person() -> None:
    """An address on the network or a day of birth isn't imported unasked."""
    suggestion = suggested("Comment: en | IP Address: version | Date of birth: day")
    assert {each.column for each in suggestion.weak} == {"IP Address", "Date of birth"}


def test_a_table_without_names_is_told_by_its_values() -> None:
    """Without a header, ids in the first column, the only dates and the sentences are found."""
    used = used_as(suggested("Column 1: id | Column 2: status | Column 3: en | Column 4: moment"))
    assert used == {
        "external_id": ["Column 1"],
        "identifier": ["Column 1"],
        "metadata": ["Column 2"],
        "content": ["Column 3"],
        "display_ts": ["Column 4"],
    }


def test_an_empty_column_gets_no_target() -> None:
    """Where nothing stands, nothing is suggested, whatever the name says."""
    suggestion = suggested("Comment: en | external_id: nothing | Email: nothing")
    assert {each.column for each in suggestion.targets} == {"Comment"}


def test_the_columns_of_an_error_export_are_left_out() -> None:
    """Our own five columns at the end of a file are no data of the person's."""
    table = table_of({"Comment": ["Words that say something"], **{name: ["x"] for name in ERROR_COLUMNS}})
    assert set(suggest(table, timezone="UTC").mapping.columns) == {"Comment"}


def test_misspelt_and_differently_written_headers_are_understood() -> None:
    """Typing errors, capitals, underscores and markup in a header don't hide what it says."""
    used = used_as(suggested("TICKET_NUMBER: id | Descripton: title | createdAt: moment | E-Mail Adress: email"))
    assert used["external_id"] == ["TICKET_NUMBER"]
    assert used["content"] == ["Descripton"]
    assert used["display_ts"] == ["createdAt"]
    assert used["person.email"] == ["E-Mail Adress"]


def test_options_carry_the_time_zone_and_leave_the_order_open() -> None:
    """The time zone that is assumed stands in the mapping; day or month first is never guessed here."""
    options = suggest(export("Comment: en"), timezone="Europe/Lisbon").mapping.options
    assert (options.timezone, options.date_order) == ("Europe/Lisbon", "auto")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("1", "-20", "0"), FieldType.INTEGER),
        (("1", "2.5", "N/A", ""), FieldType.FLOAT),
        (("1,5", "0,25"), FieldType.FLOAT),
        (("1.234", "5.678"), FieldType.STRING),
        (("007", "012"), FieldType.STRING),
        (("+4930123", "+4930124"), FieldType.STRING),
        (("1234567890123456789012", "2"), FieldType.STRING),
        (("TRUE", "false"), FieldType.BOOLEAN),
        (("ja", "nein"), FieldType.BOOLEAN),
        (("yes", "no", "maybe"), FieldType.STRING),
        (('{"a": 1}', "[]"), FieldType.JSON),
        (("[one, two]", "[]"), FieldType.STRING),
        (("12%", "13%"), FieldType.STRING),
    ],
)
def test_a_type_is_given_only_where_every_value_fits(values: tuple[str, ...], expected: FieldType) -> None:
    """Numbers, truths and JSON are typed; zero-padded codes, phone numbers and mixtures stay texts."""
    assert type_of(*values) is expected


def test_one_value_in_a_million_decides_the_type() -> None:
    """The whole column counts for the type, not only the sample that is looked at."""
    assert type_of(*[str(number) for number in range(20_000)]) is FieldType.INTEGER
    assert type_of(*[str(number) for number in range(19_999)], "none") is FieldType.STRING


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Ticket ID", "ticket_id"),
        ("createdAt", "created_at"),
        ("Größe (cm)", "groesse_cm"),
        ("¿Qué tal, señor?", "que_tal_senor"),
        ("Комментарий клиента", "kommentariy_klienta"),
        ("評価", "rating"),
        ("コメント", "comment"),
        ("%", "column_3"),
        ("2024 total", "column_2024_total"),
        (
            "How well does each of these work for you and your team today – Speed",
            "how_well_does_each_of_these_work_for_you_and_your_team_speed",
        ),
    ],
)
def test_field_names_are_snake_case_and_speak(header: str, name: str) -> None:
    """Names are the header's own words in ASCII, else what they mean in English, else the column's place."""
    assert field_name(read_name(header), 2) == name
    assert SNAKE_CASE.fullmatch(name)
    assert len(name) <= 60


@given(st.lists(st.text(max_size=12), min_size=1, max_size=8, unique=True), st.lists(st.text(max_size=30), max_size=5))
def test_any_headers_and_cells_make_a_mapping_by_the_rules(headers: list[str], cells: list[str]) -> None:
    """Whatever stands in a file: names are snake_case and unique, and the mapping breaks no rule."""
    table = table_of(dict.fromkeys(headers, cells))
    suggestion = suggest(table, timezone="UTC")
    verify(suggestion.mapping)
    verify(all_taken(suggestion).mapping)
    names = [each.target.name for each in suggestion.targets if isinstance(each.target, FieldTarget)]
    assert all(map(SNAKE_CASE.fullmatch, names))


def test_the_vocabulary_says_nothing_twice_in_one_list() -> None:
    """Every topic has English words, and no list holds a phrase twice."""
    topics = json.loads(resources.path("vocabulary/headers.json").read_bytes())
    assert all("en" in languages for languages in topics.values())
    assert all(len(set(words)) == len(words) for languages in topics.values() for words in languages.values())


def sample_mapping(path: Path = SAMPLE) -> Mapping:
    """The sure mapping of the bundled sample."""
    return suggest(read_table(path), timezone="UTC").mapping


def test_the_sample_is_mapped_whole_without_a_hand() -> None:
    """Two content columns, the date, the id, the person with the company, and the score as a number."""
    suggestion = suggest(read_table(SAMPLE), timezone="UTC")
    assert not suggestion.weak
    assert used_as(suggestion) == {
        "external_id": ["Feedback ID"],
        "identifier": ["Feedback ID"],
        "display_ts": ["Received at"],
        "content": ["Subject", "Comment"],
        "metadata": ["Score", "Product area", "Channel", "Tags", "Country"],
        "person.full_name": ["Customer name"],
        "person.email": ["Customer email"],
        "company.name": ["Company"],
    }
    assert only(suggestion, "Score").target.type is FieldType.INTEGER  # type: ignore[union-attr]


def test_the_sample_is_broken_in_six_ways_and_needs_few_requests() -> None:
    """Six causes keep rows behind, most rows go, and source, people and records are at most 95 requests."""
    table = read_table(SAMPLE)
    checked = check(table, Edits(), sample_mapping(), now=NOW)
    assert len({cause.code for cause in checked.causes if cause.severity is Severity.ERROR}) == 6
    assert checked.people is not None
    sent = [key for key, goes in zip(checked.people.key.to_pylist(), checked.deliverable, strict=True) if goes]
    assert 50 <= len(sent) < len(table) == 60
    assert 1 + len({key for key in sent if key}) + len(sent) <= 95
    assert any(not text.isascii() for text in table.column("Comment").to_pylist())
