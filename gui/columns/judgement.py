"""What is to be said about a mapping: what is missing, what is wrong, what to know about each column."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.checking.checked import Checked, Severity
from core.errors import MappingError
from core.mapping.describe import target_code
from core.mapping.model import Attribute, Category, FieldTarget, Mapping
from core.mapping.rules import verify
from core.mapping.suggestion import Suggestion
from core.mending.dates_and_numbers import option_of
from gui.check.cause_titles import cause_title
from gui.columns.lines import Note
from gui.locale import count_text
from gui.messages import error_text, text_of
from gui.punctuation import sentences
from gui.style.tokens import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Judgement:
    """The page's one message. With an error nobody goes on; `opens_options` where a choice there mends it.

    `is_fault`: the mapping is wrong in itself, so that there is nothing to check.
    """

    text: str
    tone: Tone
    opens_options: bool = False
    is_fault: bool = False

    @property
    def holds_back(self) -> bool:
        """Whether this has to be mended before the next page."""
        return self.tone is Tone.ERROR


def judge(mapping: Mapping, checked: Checked | None) -> Judgement:
    """What is missing or wrong, the gravest first; else what comes next."""
    try:
        verify(mapping)
    except MappingError as error:
        return Judgement(error_text(error), Tone.ERROR, is_fault=True)
    if not _has_content(mapping):
        words = translate(
            "judgement", "No column is the feedback itself. Under “Use as”, choose Content for the one that is."
        )
        return Judgement(words, Tone.ERROR)
    undecided = _undecided(checked)
    if undecided:
        return Judgement(undecided, Tone.WARNING, opens_options=True)
    behind = _behind(checked)
    if not _has(mapping, Attribute.DISPLAY_TS):
        words = translate(
            "judgement",
            "No column says when the feedback was given. Choose one, add a fixed date, or go on: "
            "records then show the time of import.",
        )
        return Judgement(sentences((behind, words)), Tone.WARNING)
    if not _has(mapping, "external_id"):
        words = translate("judgement", "No column is the record id, so ids are derived from what the rows say.")
        return Judgement(sentences((behind, words)), Tone.PLAIN)
    if behind:
        words = translate("judgement", "Next: see why, and mend it.")
        return Judgement(sentences((behind, words)), Tone.PLAIN)
    return Judgement(translate("judgement", "Next: see what the checks found."), Tone.PLAIN)


def notes_of(suggestion: Suggestion, mapping: Mapping, checked: Checked | None) -> dict[str, Note]:
    """What to know about each column: its gravest problem, else why it was suggested, else what it may be."""
    notes: dict[str, Note] = {}
    for each in suggestion.targets:
        why = text_of(each.reason, each.params)
        used = mapping.columns.get(each.column, ())
        if target_code(each.target) in map(target_code, used):
            notes.setdefault(each.column, Note(why))
        elif not each.sure and not used:
            notes.setdefault(each.column, Note(why, Tone.WARNING, target_code(each.target)))
    for cause in reversed(checked.causes if checked else ()):
        if cause.column is not None:
            tone = Tone.ERROR if cause.severity is Severity.ERROR else Tone.WARNING
            words = text_of(cause.code, cause.message_params)
            notes[cause.column] = Note(words, tone, title=cause_title(cause))
    return notes


def _behind(checked: Checked | None) -> str:
    """How many rows stay behind as they are, in a sentence; "" where all go."""
    behind = int(checked.invalid.sum()) if checked else 0
    if not behind:
        return ""
    one = translate("judgement", "1 row stays behind as it is.")
    many = translate("judgement", "{count} rows stay behind as they are.")
    return one if behind == 1 else many.format(count=count_text(behind))


def _undecided(checked: Checked | None) -> str:
    """The first cause that a choice among the options mends; "" where there is none."""
    for cause in checked.causes if checked else ():
        if option_of(cause) in ("date_order", "numbers") and cause.severity is Severity.ERROR:
            return text_of(cause.code, cause.message_params)
    return ""


def _has_content(mapping: Mapping) -> bool:
    targets = (target for targets in mapping.columns.values() for target in targets)
    return any(isinstance(target, FieldTarget) and target.category is Category.CONTENT for target in targets)


def _has(mapping: Mapping, to: str) -> bool:
    columns = any(target.to == to for targets in mapping.columns.values() for target in targets)
    return columns or any(constant.to == to for constant in mapping.constants)
