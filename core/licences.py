"""Whose work the program stands on: every library that it comes with, its version and its licence.

Read from the metadata that the libraries were installed with; a frozen program carries it along.
"""

import platform
import re
import sqlite3
import ssl
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

PROGRAM = "buildbetter-importer"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_TEXT = re.compile(r"(?i)licen[cs]e|copying|notice|copyright")
_EXTRA = re.compile(r";.*\bextra\b")
_LONGEST_LICENCE = 60
# What wheels bring along without a package of its own, or name by a whole text.
_QT = "LGPL-3.0-only"
_KNOWN = {"pyside6-essentials": _QT, "shiboken6": _QT}


@dataclass(frozen=True, order=True, slots=True)
class Licence:
    """A library, its version, and its licence by its usual short name."""

    name: str
    version: str
    licence: str


def licences(of: Iterable[Distribution] | None = None) -> list[Licence]:
    """What the program comes with, by name: Python itself, Qt, and every package that it needs here (or `of` these)."""
    found = [_licence(package) for package in (packages() if of is None else of)]
    qt = [replaced for entry in found if entry.name == "PySide6_Essentials" for replaced in _qt(entry)]
    own = [
        Licence("Python", platform.python_version(), "PSF-2.0"),
        Licence("SQLite", sqlite3.sqlite_version, "blessing (public domain)"),
        Licence("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0"),
    ]
    return sorted([*found, *qt, *own], key=lambda entry: entry.name.lower())


def texts(name: str) -> str:
    """The licence texts that an installed package brought along, one after the other; "" where there are none."""
    try:
        files = text_files(distribution(name))
    except PackageNotFoundError:
        return ""
    return "\n\n".join(path.read_text(encoding="utf-8", errors="replace").strip() for path in files)


def text_files(package: Distribution) -> list[Path]:
    """The files with licence texts that a package brought along."""
    named = [file for file in package.files or () if _TEXT.search(file.name) and ".dist-info" in str(file)]
    return [path for file in named if (path := Path(str(file.locate()))).is_file()]


@cache
def packages() -> tuple[Distribution, ...]:
    """The installed packages that the program needs, directly or through another, itself left out."""
    found: dict[str, Distribution] = {}
    _add(PROGRAM, found)
    return tuple(package for name, package in found.items() if name != PROGRAM)


def _add(name: str, found: dict[str, Distribution]) -> None:
    try:
        package = distribution(name)
    except PackageNotFoundError:  # of another system or another Python
        return
    found[_plain(name)] = package
    for needed in _needed(package):
        if needed not in found:
            _add(needed, found)


def _needed(package: Distribution) -> Iterator[str]:
    for requirement in package.requires or ():
        named = _NAME.match(requirement)
        if named and not _EXTRA.search(requirement):
            yield _plain(named.group())


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(package: Distribution) -> Licence:
    name = package.metadata["Name"]
    return Licence(name, package.version, _KNOWN.get(_plain(name)) or _short(package))


def _short(package: Distribution) -> str:
    expression = _stated(package, "License-Expression")
    if expression:
        return expression
    stated = _stated(package, "License").strip()
    if stated and "\n" not in stated and len(stated) <= _LONGEST_LICENCE:
        return stated
    classes = package.metadata.get_all("Classifier") or ()
    return ", ".join(each.rpartition(" :: ")[2] for each in classes if each.startswith("License")) or "see its text"


def _stated(package: Distribution, field: str) -> str:
    return str((package.metadata.get_all(field) or [""])[0])


def _qt(binding: Licence) -> list[Licence]:
    return [Licence("Qt", binding.version, _QT)]
