"""What `core` tells is said in the language of the window, whatever it is made of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from core.checking.explanations import explain
from core.delivery.journal import kept, rows, sources
from core.delivery.journal.journal import Journal
from core.errors import FileError
from core.mapping.templates import Templates
from core.messages.told import Listed, Told, by_server, system_words
from gui.column_names import column_text
from gui.language import use_language
from gui.messages import error_text, text_of, told_text
from gui.texts.template_names import BUILT_IN, template_text
from tests.checked_files import checked_file, prepared, write_file
from tests.recorded_journals import LINES


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window's texts in German, and as they were afterwards."""
    before, ours = QLocale(), set(qapp.findChildren(QTranslator))
    assert use_language(qapp, "de") == "de"
    yield
    for added in set(qapp.findChildren(QTranslator)) - ours:
        QCoreApplication.removeTranslator(added)
    QLocale.setDefault(before)


def test_a_reason_outlives_the_journal(tmp_path: Path, german: None) -> None:
    """A refusal is English in the journal, and said in German by the window; the server's own words stay."""
    checked = checked_file(write_file(tmp_path / "tickets.csv", LINES))
    with Journal(tmp_path / "journal.db") as journal:
        import_id = prepared(journal, checked)
        sources.made(journal, import_id, 123)
        for row, reason in ((2, Told.of("perhaps_arrived", words=Told.of("timed_out"))), (3, by_server("Too blue."))):
            rows.begin(journal, import_id, row)
            rows.reject(journal, import_id, row, reason)
        found = {row.row: row.reason for row in kept.rows_behind(journal, import_id)}
    assert found[2].startswith("The server failed at this row again and again; perhaps it arrived. The server did not")
    assert told_text(found[2]).startswith("Der Server ist an dieser Zeile immer wieder gescheitert;")
    assert told_text(found[2]).endswith("Der Server hat nicht rechtzeitig geantwortet.")
    assert (found[3], told_text(found[3])) == ("Too blue.", "„Too blue.“")
    assert found[6] == explain(checked, 4).messages
    assert told_text(found[6]).startswith("Diese Zeile hat kein Feedback:")


def test_a_text_without_codes_is_shown_as_it_stands(german: None) -> None:
    """What a journal of an earlier version kept has no codes: it is shown, and not quoted."""
    assert told_text(Told("Refused long ago.")) == told_text("Refused long ago.") == "Refused long ago."


@pytest.mark.parametrize(
    "told",
    [
        Told.of("timed_out"),
        Told.of("person_refused", words=by_server("“No” \U0001f600\n")),
        Told.joined([("date_early", {"value": "1.1.1900", "count": 1}), ("timed_out", {})]),
        Told(),
    ],
)
def test_what_is_told_can_be_kept(told: Told) -> None:
    """Text and codes come back from JSON as they were."""
    again = Told.read(told.as_json())
    assert (again, again.parts) == (told, told.parts)


def test_parts_of_sentences_are_translated(german: None) -> None:
    """What a file is, why the system refused, a made-up name and marks stand in German within German sentences."""
    assert "(erkannt: PDF-Dokument)" in error_text(FileError("file_is_foreign", what=Told.of("foreign_pdf")))
    full = system_words(OSError(28, "No space left on device"))
    assert "(kein Platz auf dem Datenträger)" in error_text(FileError("export_unwritable", path="a.csv", why=full))
    marks = Listed.quotes(("n/a", "none", "-", "?"))
    assert text_of("mend_empty", {"marks": marks}) == "„n/a“, „none“, „-“, … als leer behandeln"
    columns = Listed.of(["Column 2", "Column 4"])
    assert text_of("headers_empty", {"count": 2, "columns": columns}).endswith("sie heißen Spalte 2 und Spalte 4.")
    assert text_of("rows_short", {"count": 1200, "rows": Listed.of([2, 5, 1009, 1010], 1200)}).startswith(
        "1.200 Zeilen"
    )
    assert "(Zeilen 2, 5, 1.009 und 1.197 weitere)" in text_of(
        "rows_short", {"count": 1200, "rows": Listed.of([2, 5, 1009, 1010], 1200)}
    )


def test_every_built_in_template_has_its_name(german: None) -> None:
    """The templates that come with the program are named in German, a person's own as the person named it."""
    entries = Templates(None).names()
    assert {entry.name for entry in entries if entry.builtin} == set(BUILT_IN)
    assert template_text("Zendesk tickets") == "Zendesk-Tickets"
    assert template_text("Our scores") == "Our scores"


def test_only_names_that_were_made_up_are_translated(german: None) -> None:
    """A column's own name stays as it is in the file."""
    assert [column_text(name) for name in ("Column 3", "Column 3 (2)", "Column", "column 3", "Columns 3")] == [
        "Spalte 3",
        "Spalte 3 (2)",
        "Column",
        "column 3",
        "Columns 3",
    ]
