"""The marks that hold texts together, as the person's language sets them: quotes, colons, commas."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from gui.locale import count_text

translate = QCoreApplication.translate


def quoted(text: str) -> str:
    """A text in quotes."""
    return translate("punctuation", "“{text}”").format(text=text)


def headed(head: str, text: str) -> str:
    """A text under what it is about: "Rating: not a number"."""
    return translate("punctuation", "{head}: {text}").format(head=head, text=text)


def noted(text: str, note: str) -> str:
    """A text with a note in brackets."""
    return translate("punctuation", "{text} ({note})").format(text=text, note=note)


def enumerated(texts: Iterable[str]) -> str:
    """Texts of equal rank, with commas: "a, b, c"."""
    return _joined(translate("punctuation", "{first}, {second}"), texts)


def sentences(texts: Iterable[str]) -> str:
    """Whole sentences one after the other; what is empty is left out."""
    return _joined(translate("punctuation", "{first} {second}"), filter(None, texts))


def listed(texts: list[str], more: int = 0) -> str:
    """Some texts in words: "a, b and c", "a, b and 12 more". `more` is how many aren't named."""
    if more:
        words = translate("punctuation", "{items} and {count} more")
        return words.format(items=enumerated(texts), count=count_text(more))
    if len(texts) < 2:
        return enumerated(texts)
    return translate("punctuation", "{items} and {last}").format(items=enumerated(texts[:-1]), last=texts[-1])


def _joined(pattern: str, texts: Iterable[str]) -> str:
    joint = pattern.format(first="", second="")
    return joint.join(texts)
