"""Sentences of the mapping stage."""

SENTENCES: dict[str, str | tuple[str, str]] = {}
