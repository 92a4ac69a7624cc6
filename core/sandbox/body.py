"""Reading a request's body: a JSON object in UTF-8, of a size that can be held."""

import json
from typing import Any

from starlette.requests import Request

Body = dict[str, Any]
LARGEST_BODY = 20 * 1024 * 1024


async def read_body(request: Request) -> Body:
    """The JSON object in a request's body. Raises ValueError saying what is wrong with it."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_BODY:
            raise ValueError(f"it is larger than {LARGEST_BODY:,} bytes")
    value = _parsed(bytes(body))
    if not isinstance(value, dict):
        raise ValueError("it is no JSON object")  # noqa: TRY004 — the sender's mistake, as the others
    return value


def _parsed(body: bytes) -> object:
    """The JSON value of a body: UTF-8, no NaN, no key twice in an object."""
    try:
        value: object = json.loads(body.decode(), parse_constant=_no_constant, object_pairs_hook=_object)
        json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except UnicodeError:
        raise ValueError("it is no UTF-8 text") from None
    return value


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _object(pairs: list[tuple[str, Any]]) -> Body:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("an object names a key twice")
    return value
