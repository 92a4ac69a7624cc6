"""Sentences of the reading stage."""

SENTENCES: dict[str, str | tuple[str, str]] = {}
