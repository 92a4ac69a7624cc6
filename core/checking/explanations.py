"""Why a row stays behind: what the journal keeps and the error export writes beside it."""

from dataclasses import dataclass

from core.checking.checked import Checked, Severity
from core.messages.told import Told


@dataclass(frozen=True, slots=True)
class Explanation:
    """The sentences of a row's errors, joined with blanks, and the columns they are about, joined with commas."""

    messages: Told
    columns: str


def explain(checked: Checked, position: int) -> Explanation:
    """The errors of the row at a frame position, each sentence and column once; empty for a row without any."""
    errors = [problem for problem in checked.problems_at(position) if problem.severity is Severity.ERROR]
    columns = dict.fromkeys(error.column for error in errors if error.column)
    return Explanation(Told.joined((error.code, error.params) for error in errors), ", ".join(columns))
