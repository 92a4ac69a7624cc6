"""The page of messages holds all of them."""

from core.messages import SENTENCES
from tests.message_page import CHAPTERS, PLACE, page_text


def test_the_page_is_as_it_is_written() -> None:
    """Every sentence of the program stands on the page, as it is now (else: `python -m tests.message_page`)."""
    assert {code for module in CHAPTERS.values() for code in module.SENTENCES} == set(SENTENCES)
    assert PLACE.read_text(encoding="utf-8") == page_text()


def test_no_code_has_two_sentences() -> None:
    """A code of two stages would show one stage's sentence for the other's."""
    assert sum(len(module.SENTENCES) for module in CHAPTERS.values()) == len(SENTENCES)
