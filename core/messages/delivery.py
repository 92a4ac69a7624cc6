"""Sentences of the delivery stage."""

SENTENCES: dict[str, str | tuple[str, str]] = {}
