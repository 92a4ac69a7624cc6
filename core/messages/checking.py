"""Sentences of the checking stage."""

SENTENCES: dict[str, str | tuple[str, str]] = {}
