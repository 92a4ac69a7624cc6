"""Why rows stay behind: what the error export writes beside each of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.checking.checked import Checked, Severity
from core.messages import sentence

SEPARATOR = "; "


@dataclass(frozen=True, slots=True)
class Explanation:
    """The sentences of a row's errors, and the columns they are about, each joined with "; "."""

    messages: str
    columns: str


def explain(checked: Checked) -> Mapping[int, Explanation]:
    """The explanation of every row with an error, by frame position, in the file's order."""
    messages: dict[int, list[str]] = {}
    columns: dict[int, list[str]] = {}
    for cause in checked.causes:
        if cause.severity is not Severity.ERROR:
            continue
        for place, position in enumerate(cause.positions.tolist()):
            messages.setdefault(position, []).append(sentence(cause.code, cause.params_at(place)))
            if cause.column is not None:
                columns.setdefault(position, []).append(cause.column)
    return {
        position: Explanation(
            SEPARATOR.join(messages[position]), SEPARATOR.join(dict.fromkeys(columns.get(position, ())))
        )
        for position in sorted(messages)
    }
