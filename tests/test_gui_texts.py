"""Every sentence of `core` can be translated in the window."""

from pytestqt.qtbot import QtBot

from core.messages import SENTENCES, sentence
from gui.messages import text_of
from gui.texts.core_sentences import CORE_SENTENCES
from tests.core_texts import PLACE, module_text


def test_every_code_of_core_has_its_text() -> None:
    """The window's table has the codes of `core`, each with the same words (else: `python -m tests.core_texts`)."""
    assert CORE_SENTENCES == SENTENCES


def test_the_table_is_as_it_is_written() -> None:
    """Nobody edited the written table by hand, so writing it again changes nothing."""
    assert PLACE.read_text(encoding="utf-8") == module_text()


def test_text_without_a_translation_is_cores_sentence(qtbot: QtBot) -> None:
    """One and many are told apart, and parameters are filled in, as `core` does it."""
    for count in (1, 2):
        params = {"count": count, "value": "31/31/2025", "column": "When"}
        assert text_of("date_unreadable", params) == sentence("date_unreadable", params)
