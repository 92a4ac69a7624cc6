"""Every text of the window is there in every language, whole: with its placeholders, its keys, and compiled."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

from build_spec.translations import PLACE, TRANSLATED, Text, compile_, texts, update

PLACEHOLDER = re.compile(r"\{\w*\}")
MNEMONIC = re.compile(r"&(?!&)")


@pytest.fixture(params=TRANSLATED)
def language(request: pytest.FixtureRequest) -> str:
    """Each language that the window can be shown in, but the one that it is written in."""
    return str(request.param)


@pytest.fixture
def translated(language: str) -> list[Text]:
    """The texts of a language."""
    return texts(PLACE / f"{language}.ts")


def test_no_text_is_missing(language: str, translated: list[Text], tmp_path: Path) -> None:
    """All that the window says now is translated (else: `python3 dev.py translations`, and translate what is new)."""
    fresh = tmp_path / "fresh.ts"
    update(fresh, language)
    wanted = {(text.context, text.source) for text in texts(fresh)}
    assert wanted == {(text.context, text.source) for text in translated}
    assert [text.source for text in translated if not text.translation] == []


def test_placeholders_and_keys_are_kept(translated: list[Text]) -> None:
    """What is filled in stands in the translation, too, and what has a key keeps one."""
    for text in translated:
        asked, given = (Counter(PLACEHOLDER.findall(words)) for words in (text.source, text.translation))
        assert set(given) == set(asked), text
        keys = [len(MNEMONIC.findall(words.replace("&&", ""))) for words in (text.source, text.translation)]
        assert keys[0] == keys[1], text


# What a language never writes, outside of what a computer reads: "version": 1 is JSON.
WRONG_MARKS = {
    "de": re.compile(r"“\w|\w”"),
    "es": re.compile(r"[“„”]"),
    "fr": re.compile(r"[^\u00a0\u202f][;!?»](\s|$)| :|\w:(\s|$)|«[^\u00a0\u202f]|[“”]"),
    "ja": re.compile(r"""[^"]:\s|[^\x00-\x7f][,;?!]|[“”]"""),
}


def test_marks_are_those_of_the_language(language: str, translated: list[Text]) -> None:
    """Quotes, colons and what else holds a text together are set as the language sets them."""
    assert [text.translation for text in translated if WRONG_MARKS[language].search(text.translation)] == []


def test_what_the_program_loads_is_what_was_translated(
    qtbot: QtBot, language: str, translated: list[Text], tmp_path: Path
) -> None:
    """The compiled file is that of these texts, and gives each of them."""
    compiled = PLACE / f"{language}.qm"
    compile_(PLACE / f"{language}.ts", tmp_path / "fresh.qm")
    assert compiled.read_bytes() == (tmp_path / "fresh.qm").read_bytes()
    loaded = QTranslator()
    assert loaded.load(str(compiled))
    assert all(loaded.translate(text.context, text.source) == text.translation for text in translated)
