"""Ids as the server gave them: opaque, a whole number or a text, kept and sent back the same."""

import json

ServerId = int | str


def stored(server_id: ServerId | None) -> str | None:
    """The id as the journal keeps it: JSON, so that 123 and "123" stay two things."""
    return None if server_id is None else json.dumps(server_id)


def restored(text: str | None) -> ServerId | None:
    """The id as the server gave it."""
    if text is None:
        return None
    server_id: ServerId = json.loads(text)
    return server_id


def parsed_id(text: str) -> ServerId:
    """The id that a person typed: a whole number where it is written as one, else the text."""
    text = text.strip()
    is_number = text.isascii() and text.isdigit() and (text == "0" or not text.startswith("0"))
    return int(text) if is_number and len(text) < 19 else text
