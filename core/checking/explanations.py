"""Why rows stay behind: what the error export writes beside each of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.checking.checked import Cause, Checked, Severity
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
        if cause.severity is Severity.ERROR:
            for position, message in zip(cause.positions.tolist(), _messages(cause), strict=True):
                messages.setdefault(position, []).append(message)
                columns.setdefault(position, []).extend([cause.column] if cause.column else [])
    return {
        position: Explanation(SEPARATOR.join(messages[position]), SEPARATOR.join(dict.fromkeys(columns[position])))
        for position in sorted(messages)
    }


def _messages(cause: Cause) -> Iterator[str]:
    """The sentence for each row of a cause; equal ones are made once."""
    names = ("value", *cause.details)
    texts = (cause.values.to_pylist(), *(each.to_pylist() for each in cause.details.values()))
    made: dict[tuple[str, ...], str] = {}
    for values in zip(*texts, strict=True):
        if values not in made:
            params = {"column": cause.column or "", **cause.params, **dict(zip(names, values, strict=True)), "count": 1}
            made[values] = sentence(cause.code, params)
        yield made[values]
