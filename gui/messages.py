"""The sentences of `core` in the person's language: a code with parameters becomes translated text.

The sentences stand as literals for translators in `gui.texts.core_sentences`; a test holds the two together.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.errors import ImporterError
from core.messages import SENTENCES, sentence
from gui.locale import count_text

CONTEXT = "core"


def text_of(code: str, params: Mapping[str, object] | None = None) -> str:
    """The translated sentence of a code with its parameters filled in. Raises KeyError for an unknown code."""
    text = _translated(SENTENCES[code])
    if isinstance(text, tuple):
        text = text[0 if params is not None and params["count"] == 1 else 1]
    return sentence(code, {name: _written(value) for name, value in (params or {}).items()}, {code: text})


def error_text(error: ImporterError) -> str:
    """The translated sentence of an error."""
    return text_of(error.code, error.params)


def _written(value: object) -> object:
    return count_text(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _translated(text: str | tuple[str, str]) -> str | tuple[str, str]:
    if isinstance(text, tuple):
        one, many = (QCoreApplication.translate(CONTEXT, form) for form in text)
        return one, many
    return QCoreApplication.translate(CONTEXT, text)
