"""The sentences of `core` in the person's language: a code with parameters becomes translated text.

The sentences stand as literals for translators in `gui.texts.core_sentences`; a test holds the two together.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.errors import ImporterError
from core.messages import SENTENCES, sentence
from core.messages.told import SERVER_WORDS, Listed, Told
from gui.column_names import column_text
from gui.locale import count_text
from gui.punctuation import enumerated, listed, quoted, sentences
from gui.texts.template_names import template_text

CONTEXT = "core"
TOLD = "told"
COLUMN_PARAMS = frozenset({"column", "columns", "first", "second", "near"})


def text_of(code: str, params: Mapping[str, object] | None = None) -> str:
    """The translated sentence of a code with its parameters filled in. Raises KeyError for an unknown code."""
    params = params or {}
    if code == SERVER_WORDS:
        return quoted(str(params["words"]))
    if TOLD in params:
        params = {**params, "words": Told.read(str(params[TOLD])) or params["words"]}
    text = _translated(SENTENCES[code])
    if isinstance(text, tuple):
        text = text[0 if params["count"] == 1 else 1]
    return sentence(code, {name: _written(name, value) for name, value in params.items()}, {code: text})


def told_text(text: str) -> str:
    """A text of `core` in the person's language where it knows its codes, else as it stands."""
    return sentences(text_of(*part) for part in text.parts) if isinstance(text, Told) and text.parts else text


def error_text(error: ImporterError) -> str:
    """The translated sentence of an error."""
    return text_of(error.code, error.params)


def _written(name: str, value: object) -> object:
    if isinstance(value, Told):
        return told_text(value)
    if isinstance(value, Listed):
        return _listed(name, value)
    if isinstance(value, str) and name in COLUMN_PARAMS:
        return column_text(value)
    if name == "template":
        return template_text(str(value))
    return count_text(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _listed(name: str, value: Listed) -> str:
    words = [str(_written(name, item)) for item in value.items]
    if value.quoted:
        return enumerated([*map(quoted, words), *(["…"] if value.more else [])])
    return enumerated(words) if value.is_sum else listed(words, value.more)


def _translated(text: str | tuple[str, str]) -> str | tuple[str, str]:
    if isinstance(text, tuple):
        one, many = (QCoreApplication.translate(CONTEXT, form) for form in text)
        return one, many
    return QCoreApplication.translate(CONTEXT, text)
