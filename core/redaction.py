"""Taking out of a text what is nobody else's business: keys, addresses of people, names of files and of the user.

What the program logs holds none of it by construction; this is the net under it.
"""

import re

HIDDEN = "(hidden)"

_secrets: set[str] = set()

_TABLES = "csv|tsv|tab|txt|xlsx|xlsm|xlsb|xls|ods"
_ANNOUNCED = r"bearer\s+|(?:api[-_ ]?key|token|secret|password)['\"]?\s*[=:]\s*"
_RULES = (
    # Whatever is said to be a key, and whatever is long and random enough to be one.
    (
        re.compile(r"(?i)\b(bearer\s+|(?:api[-_ ]?key|token|secret|password)['\"]?\s*[=:]\s*)['\"]?[^\s'\"]+"),
        rf"\1{HIDDEN}",
    ),
    (re.compile(r"\b(?=[\w-]*[0-9])(?=[\w-]*[A-Za-z])[A-Za-z0-9_-]{24,}\b"), HIDDEN),
    (re.compile(r"[^\s@<>()\[\]'\",;:]+@[^\s@<>()\[\]'\",;:]+"), "(email)"),
    # A file of a person's keeps its ending alone; what stands before it on the line may be its name, too.
    (re.compile(rf"(?i)[^/\\\n\"':\s][^/\\\n\"':]*\.({_TABLES})\b"), r"(file).\1"),
    (re.compile(r"(?i)(?:/home/|/users/|\b[a-z]:[\\/]users[\\/])[^/\\\n\"']+"), "~"),
)
_ROOT_HOME = re.compile(r"(?<![\w/])/root\b")


def hide(secret: str) -> None:
    """From now on this text is shown as "(hidden)" wherever a text is redacted."""
    if secret:
        _secrets.add(secret)


def redacted(text: str) -> str:
    """A text without keys, email addresses, the names of tables' files, and the user's part of paths."""
    for secret in sorted(_secrets, key=len, reverse=True):  # one may be a part of another
        text = text.replace(secret, HIDDEN)
    for rule, instead in _RULES:
        text = rule.sub(instead, text)
    return _ROOT_HOME.sub("~", text)
