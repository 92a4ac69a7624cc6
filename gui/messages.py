"""The sentences of `core` in the person's language: a code with parameters becomes translated text.

The sentences stand as literals for translators in `gui.texts.core_sentences`; a test holds the two together.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.errors import ImporterError
from core.messages import SENTENCES, sentence

CONTEXT = "core"


def text_of(code: str, params: Mapping[str, object] | None = None) -> str:
    """The translated sentence of a code with its parameters filled in. Raises KeyError for an unknown code."""
    return sentence(code, params, {code: _translated(SENTENCES[code])})


def error_text(error: ImporterError) -> str:
    """The translated sentence of an error."""
    return text_of(error.code, error.params)


def _translated(text: str | tuple[str, str]) -> str | tuple[str, str]:
    if isinstance(text, tuple):
        one, many = (QCoreApplication.translate(CONTEXT, form) for form in text)
        return one, many
    return QCoreApplication.translate(CONTEXT, text)
