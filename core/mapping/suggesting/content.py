"""Which columns are the feedback itself: what people wrote."""

import re
from collections.abc import Sequence

from core.mapping.model import Category, FieldType
from core.mapping.suggesting.column import Column
from core.mapping.suggesting.evidence import Kind
from core.mapping.suggesting.headers import ColumnName
from core.mapping.suggesting.picks import record_field
from core.mapping.suggestion import SuggestedTarget

SENTENCE_WORDS = 5.0
PROSE_WORDS = 6.0
LONG_PROSE_WORDS = 12.0
PHRASE_WORDS = 3.0
FEWEST_WORDS = 1.5
MOSTLY = 0.8
NEARLY_DIFFERENT = 0.7
OFTEN_DIFFERENT = 0.3

_NOT_WRITTEN_BY_PEOPLE = ("detail", "staff_word", "aside_word", "private", "company", "closed_question")

# Survey tools mark the free text of a question so in its technical name (QID11_TEXT).
_FREE_TEXT_MARK = re.compile(r"Q\w*\d[\w#.-]*[-_]TEXT(?![A-Za-z0-9_])")


def suggest_content(columns: Sequence[Column]) -> list[SuggestedTarget]:
    """The columns of what people wrote, sure or weak; several may be."""
    found = []
    labels = _row_labels(columns)
    for column in columns:
        judged = _judge(column, labels)
        if judged is not None:
            reason, sure = judged
            found.append(
                record_field(
                    column, Category.CONTENT, FieldType.STRING, reason, sure=sure, words=round(column.seen.words)
                )
            )
    return found or _likeliest(columns)


def _likeliest(columns: Sequence[Column]) -> list[SuggestedTarget]:
    """Where no column has a name and none holds sentences: the texts with the most words, as a weak suggestion."""
    if not all(column.read.is_empty for column in columns):
        return []
    texts = [column for column in columns if column.seen.is_text and column.seen.distinct >= MOSTLY]
    best = max(texts, key=lambda column: column.seen.words, default=None)
    if best is None or best.seen.words < FEWEST_WORDS:
        return []
    return [record_field(best, Category.CONTENT, FieldType.STRING, "why_content_likeliest", sure=False)]


def _judge(column: Column, labels: Column | None) -> tuple[str, bool] | None:
    """The reason why a column is content, and whether that is sure; None where nothing speaks for it."""
    if column.kind not in (Kind.TEXT, Kind.KEY) or (column.seen.ticked and column.seen.filled > 2):
        return None
    by_name = _by_name(column)
    return by_name if by_name is not None else _by_values(column, column is labels)


def _by_name(column: Column) -> tuple[str, bool] | None:
    aside = column.has("staff_word", "aside_word", "private")
    if column.is_called("feedback") and not column.seen.few_values:
        return "why_content_name", True
    if column.is_called("title") and not column.seen.few_values:
        return "why_content_title", True
    if _is_open_question(column):
        return "why_content_question", _varies(column)
    if column.has("other_answer") and column.seen.distinct >= OFTEN_DIFFERENT:
        return "why_content_other", False
    if _speaks_of_text(column) and not column.read.is_long:
        speaking = column.seen.words >= PHRASE_WORDS and _varies(column)
        return ("why_content_name", not aside) if speaking else None
    return None


def _speaks_of_text(column: Column) -> bool:
    """Whether a name ends with a word for what people write, or holds one and nothing that says otherwise."""
    if column.read.ends_as("feedback") or column.read.ends_as("title"):
        return True
    return column.has("feedback", "title") and not column.has("detail", "id_word", "given")


def _is_open_question(column: Column) -> bool:
    asked = column.read.last.has("open_question") or bool(_FREE_TEXT_MARK.search(column.name))
    if asked:
        return not column.read.last.has("closed_question")
    return column.has("open_question") and not column.has("other_answer", "closed_question")


def _row_labels(columns: Sequence[Column]) -> Column | None:
    """The first column of a table of numbers: what stands there names the rows."""
    numbers = sum(column.kind is Kind.NUMBER for column in columns)
    is_labels = columns and columns[0].position == 0 and numbers >= max(2, MOSTLY * (len(columns) - 1))
    return columns[0] if is_labels else None


def _by_values(column: Column, is_label: bool) -> tuple[str, bool] | None:
    """Sentences, nearly all of them different, under a name that says nothing else."""
    seen = column.seen
    if column.kind is not Kind.TEXT or seen.streets > 0.5 or seen.distinct < NEARLY_DIFFERENT:
        return None
    if seen.words >= PROSE_WORDS and not _is_doubtful(column.read.last, seen.words) and not is_label:
        return "why_content_prose", True
    if seen.words >= SENTENCE_WORDS and not column.has("private"):
        return "why_content_maybe", False
    return None


def _is_doubtful(name: ColumnName, words: float) -> bool:
    """Whether a name says that its texts are something else; a word in a long question says little."""
    if name.is_long:
        return name.has("closed_question") and words < LONG_PROSE_WORDS
    return any(map(name.has, _NOT_WRITTEN_BY_PEOPLE))


def _varies(column: Column) -> bool:
    """Whether people answered in their own words: not the same few answers in many rows."""
    return column.seen.distinct >= (NEARLY_DIFFERENT if column.seen.filled < 10 else OFTEN_DIFFERENT)
