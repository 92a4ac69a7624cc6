"""Sentences that belong to no single stage."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "port_taken": "The port {port} can't be used on this computer; choose another one, or 0 for a free one.",
    "practice_database": "The practice server's database {path} can't be opened ({reason}); choose another file.",
    "unexpected": "Something went wrong inside the program ({what}). Nothing was lost; the log has the details.",
}
