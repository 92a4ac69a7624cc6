"""The libraries that the program uses, their versions and licences, as they are installed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

OURS = "buildbetter-importer"
LONGEST_NAME = 80
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXTS = re.compile(r"(?i)(^|/)(licen[cs]es?|copying|notice|copyright|authors)[^/]*(/[^/]+)?$")


@dataclass(frozen=True, slots=True)
class Library:
    """A library as it is installed; `licence` is the licence's name, "" where its makers name none."""

    name: str
    version: str
    licence: str


def used_libraries() -> tuple[Library, ...]:
    """Every library that the program needs, and those that they need, in the order of the alphabet.

    Where the program itself isn't installed, as in a frozen one: all that came with it.
    """
    found = {_key(each.name): each for each in _needed(OURS)} or {_key(each.name): each for each in distributions()}
    found.pop(_key(OURS), None)
    libraries = (Library(each.name, each.version, _licence(each)) for each in found.values())
    return tuple(sorted(libraries, key=lambda library: library.name.casefold()))


def licence_texts(name: str) -> str:
    """The licence texts that came with a library, one after the other; "" where it brought none."""
    texts = []
    for file in distribution(name).files or ():
        path = Path(str(file.locate()))
        if _TEXTS.search(file.as_posix()) and ".dist-info/" in file.as_posix() and path.is_file():
            texts.append(path.read_text(encoding="utf-8", errors="replace").strip())
    return "\n\n".join(texts)


def _needed(name: str, seen: set[str] | None = None) -> Iterator[Distribution]:
    """A library and what it needs here; what its extras would need is left out, and so is what isn't installed."""
    seen = set() if seen is None else seen
    if _key(name) in seen:
        return
    seen.add(_key(name))
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return
    yield found
    for requirement in found.requires or ():
        named = _NAME.match(requirement)
        if named and "extra ==" not in requirement:
            yield from _needed(named[0], seen)


def _licence(found: Distribution) -> str:
    stated = (found.metadata.get_all("License-Expression") or found.metadata.get_all("License") or [""])[0]
    classified = [
        line.rpartition(" :: ")[2]
        for line in found.metadata.get_all("Classifier") or ()
        if line.startswith("License :: ") and line != "License :: OSI Approved"
    ]
    short = stated.strip().splitlines()[0] if stated.strip() else ""
    if len(short) <= LONGEST_NAME and "\n" not in stated.strip() and short:
        return short
    return ", ".join(classified) or short[:LONGEST_NAME]


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
