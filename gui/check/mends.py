"""What the mends and the steps of `core.mending` are called in the window, and what they would do, in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.checking.checked import Cause, Checked
from core.mapping.describe import step_words
from core.mapping.model import Mapping
from core.mapping.step_kinds import Step
from core.mending.choices import Choice, choices_of
from core.mending.dates_and_numbers import proof_said
from core.mending.mend import Mend
from core.mending.mends import mends_for
from gui.messages import text_of
from gui.one_line import one_line
from gui.punctuation import sentences

translate = QCoreApplication.translate
Done = Step | Choice
LONGEST_EXAMPLE = 60


@dataclass(frozen=True, slots=True)
class FoundMends:
    """The mends of a cause, and what its column proves about it ("": nothing)."""

    cause: Cause
    mends: tuple[Mend, ...]
    proof: str


def find_mends(checked: Checked, cause: Cause) -> FoundMends:
    """The mends of a cause. It tries them on the cause's rows, so it belongs into a thread."""
    proof = proof_said(checked, cause)
    return FoundMends(cause, mends_for(checked, cause), text_of(*proof) if proof else "")


def mend_text(mend: Mend) -> str:
    """The caption of a mend's button, and its name in Undo."""
    return text_of(mend.code, mend.params)


def done_text(done: Done) -> str:
    """What a step has done, or what was chosen."""
    return text_of(*(done.words if isinstance(done, Choice) else step_words(done)))


def done_by(mapping: Mapping) -> tuple[Done, ...]:
    """All that a mapping does to columns: its steps in their order, then what was chosen for all of them."""
    return (*mapping.steps, *choices_of(mapping))


def effect_text(mend: Mend, rows: int) -> str:
    """What a mend would do to a cause of so many rows: how many it mends, and some of them before and after."""
    if not mend.mended:
        return ""
    params = {"mended": mend.mended, "count": mend.looked_at}
    if mend.mended < mend.looked_at:
        said = text_of("mends_some" if mend.looked_at == rows else "mends_first", params)
    else:
        said = text_of("mends_all", {"count": rows}) if mend.looked_at == rows else text_of("mends_first", params)
    return sentences((said, pairs_text(mend.examples)))


def pairs_text(pairs: Iterable[tuple[str, str]], separator: str = " · ") -> str:
    """Texts before and after: “4 / 5” → 4 · “n/a” → (empty)."""
    return separator.join(f"{_short(before)} → {_short(after)}" for before, after in pairs)


def _short(text: str) -> str:
    if not text:
        return translate("mend", "(empty)")
    line = one_line(text)
    return line if len(line) <= LONGEST_EXAMPLE else line[:LONGEST_EXAMPLE] + "…"
