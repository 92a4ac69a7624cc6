"""JSON values: checked as text here, each distinct one once; parsed when a record is made."""

import json
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from core.checking.conversion import Conditions, Converted, error, is_there, true_in
from core.checking.distinct import by_distinct_text
from core.checking.proof import Proof


def to_json_texts(texts: pa.Array, _conditions: Conditions, _proof: Proof | None = None) -> Converted:
    """The texts that are valid JSON, trimmed. `null` says nothing: it gives no value and is no error."""
    trimmed = pc.utf8_trim_whitespace(texts)
    values = by_distinct_text(trimmed, _json_text, pa.string())
    lost = is_there(texts) & ~is_there(values)
    nothing = true_in(pc.equal(trimmed.filter(pa.array(lost)), "null"), lost)
    return Converted(values, (error("json_invalid", lost & ~nothing),))


def parse_json(text: str) -> Any:  # noqa: ANN401 (JSON is any value)
    """The value of a JSON text. Raises ValueError for anything that can't be sent as JSON."""
    try:
        value = json.loads(text, parse_constant=_refuse)
        json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def _refuse(name: str) -> None:
    raise ValueError(name)


def _json_text(text: str) -> str | None:
    try:
        return None if parse_json(text) is None else text
    except ValueError:
        return None
