"""Sentences that belong to no single stage."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "unexpected": "Something went wrong inside the program ({what}). Nothing was lost; the log has the details.",
}
