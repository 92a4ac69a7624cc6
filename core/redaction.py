"""Taking out of a text what is nobody else's business: keys, addresses of people, names of files and of the user.

What the program logs holds none of it by construction; this is the net under it.
"""

import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterator
from urllib.parse import quote

HIDDEN = "(hidden)"

# What is shorter is no key, and would blot out words.
SHORTEST_SECRET = 6

_secrets: dict[str, tuple[str, ...]] = {}

_TABLES = "csv|tsv|tab|txt|xlsx|xlsm|xlsb|xls|ods"
_ANNOUNCED = r"bearer\s+|(?:api[-_ ]?key|token|secret|password)['\"]?\s*[=:]\s*"
# What is looked for has a largest length, so that no text, however long, takes long.
_RULES = (
    # Whatever is said to be a key, and whatever is long and random enough to be one.
    (rf"(?i)\b({_ANNOUNCED})['\"]?[^\s'\"]+", rf"\1{HIDDEN}"),
    (r"\b(?=[\w-]{0,300}[0-9])(?=[\w-]{0,300}[A-Za-z])[A-Za-z0-9_-]{24,}\b", HIDDEN),
    (r"[^\s@<>()\[\]'\",;:]{1,300}@[^\s@<>()\[\]'\",;:]+", "(email)"),
    # A file of a person's keeps its ending alone; what stands before it on the line may be its name, too.
    (rf"(?i)[^/\\\n\"':\s][^/\\\n\"':]{{0,300}}\.({_TABLES})\b", r"(file).\1"),
    (r"(?i)(?:/home/|/users/|\b[a-z]:[\\/]users[\\/])[^/\\\n\"']+", "~"),
    (r"(?<![\w/])/root\b", "~"),
)


def hide(secret: str) -> None:
    """From now on this text is shown as "(hidden)" wherever a text is redacted."""
    if len(secret) >= SHORTEST_SECRET:
        _secrets[secret] = written_forms(secret)


def written_forms(secret: str) -> tuple[str, ...]:
    """How a secret may be written: as it is, for addresses, in hexadecimal and base64, there within more, too."""
    return tuple(sorted(set(_forms(secret)), key=len, reverse=True))


def without_secrets(text: str) -> str:
    """The text with each hidden secret shown as "(hidden)", in whatever form it is written."""
    for secret in sorted(_secrets, key=len, reverse=True):  # one may be a part of another
        for form in _secrets[secret]:
            text = text.replace(form, HIDDEN)
    return text


def nameless(file: str) -> str:
    """A file's name without what its owner called it: "(file).csv"; "(file)" where the ending is the owner's, too."""
    ending = file.rpartition(".")[2].lower()
    return f"(file).{ending}" if ending in _TABLES.split("|") else "(file)"


def redacted(text: str) -> str:
    """A text without keys, email addresses, the names of tables' files, and the user's part of paths."""
    text = without_secrets(text)
    for rule, instead in _RULES:  # compiled when something is said at all: a start doesn't wait for that
        text = re.sub(rule, instead, text)
    return text


def _forms(secret: str) -> Iterator[str]:
    raw = secret.encode()
    yield secret
    yield from (quote(secret, safe=""), raw.hex(), raw.hex().upper())
    for before in range(3):  # where in a group of three bytes it begins
        spoiled, end = -(-before * 4 // 3), (before + len(raw)) * 4 // 3
        for encoded in (b64encode(bytes(before) + raw), urlsafe_b64encode(bytes(before) + raw)):
            whole = encoded[spoiled:end].decode()
            if len(whole) >= SHORTEST_SECRET:
                yield whole
