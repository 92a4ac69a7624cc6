"""Drafts: what a person did to a file before its import starts, kept so that closing the program loses none of it.

A draft is a small JSON file of its own in the data folder, named after the file's path and content. It goes when the
import is in the journal, or when a person discards it.
"""

import hashlib
import json
import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from core.edits import Edits
from core.errors import FileError
from core.mapping.model import Mapping
from core.messages.told import system_words
from core.reading.options import ReadingOptions
from core.reading.table import Source, Table
from core.report.export_file import export_file

FORMAT_VERSION = 1

_log = logging.getLogger(__name__)
_READING = TypeAdapter(ReadingOptions)


@dataclass(frozen=True, kw_only=True, slots=True)
class FileMark:
    """By what a file is known again, and how it was read: edits belong to rows and columns of exactly this."""

    path: Path
    fingerprint: str
    columns: tuple[str, ...]
    sheet: str | None = None
    header_row: int = 1
    header_rows: int = 1
    encoding: str | None = None
    delimiter: str | None = None

    @classmethod
    def of(cls, table: Table) -> "FileMark":
        """The mark of a table's file."""
        source: Source = table.source
        return cls(
            path=source.path.absolute(),
            fingerprint=source.fingerprint,
            columns=table.columns,
            sheet=source.sheet,
            header_row=source.header_row,
            header_rows=source.header_rows,
            encoding=source.encoding,
            delimiter=source.delimiter,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """An import before its start. `page` is the step that a person was at, `changed_at` an ISO time in UTC.

    `reading` is what was said about how to read the file (None: detect); `file` what came of it.
    """

    file: FileMark
    changed_at: str
    reading: ReadingOptions = field(default_factory=ReadingOptions)
    page: int = 0
    mapping: Mapping | None = None
    edits: Edits = field(default_factory=Edits)

    @property
    def changes(self) -> int:
        """How many changes to rows a person made: cells, left-out rows, steps over whole columns."""
        steps = len(self.mapping.steps) if self.mapping else 0
        return len(self.edits.cells) + len(self.edits.left_out) + steps

    def fits(self, table: Table) -> bool:
        """Whether the edits are about exactly this table: the same content, read the same way."""
        return bool(self.file.fingerprint) and self.file == FileMark.of(table)


def to_json(draft: Draft) -> str:
    """A draft as JSON text."""
    content = {
        "version": FORMAT_VERSION,
        "file": {**asdict(draft.file), "path": str(draft.file.path)},
        "changed_at": draft.changed_at,
        "reading": asdict(draft.reading),
        "page": draft.page,
        "mapping": None if draft.mapping is None else draft.mapping.model_dump(mode="json"),
        "cells": [[row, column, text] for (row, column), text in draft.edits.cells.items()],
        "left_out": sorted(draft.edits.left_out),
    }
    return json.dumps(content)


def from_json(text: str, name: str) -> Draft:
    """The draft that a text holds; `name` names its file in a sentence.

    Raises FileError: `draft_newer` for one of a newer version of the program, `draft_unreadable`.
    """
    try:
        content = json.loads(text)
        version = content["version"]
        if type(version) is int and version > FORMAT_VERSION:
            raise FileError("draft_newer", file=Path(content["file"]["path"]).name)
        return _draft(content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, ValidationError) as error:
        raise FileError("draft_unreadable", path=name) from error


def save(folder: Path, draft: Draft) -> None:
    """Writes a draft: the whole file or nothing, for its owner alone. Raises FileError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FileError("export_unwritable", path=folder, why=system_words(error)) from error
    with export_file(_place(folder, draft.file)) as file:
        file.write(to_json(draft).encode("ascii"))


def discard(folder: Path, file: FileMark) -> None:
    """Removes a file's draft, if it is there. Raises FileError where that can't be."""
    place = _place(folder, file)
    try:
        place.unlink(missing_ok=True)
    except OSError as error:
        raise FileError("export_unwritable", path=place, why=system_words(error)) from error


def of_file(folder: Path, table: Table) -> Draft | None:
    """The draft whose edits are about exactly this table, if there is one that can be read."""
    try:
        found = _load(_place(folder, FileMark.of(table)))
    except FileError as error:
        _log.warning("%s", error)
        return None
    return found if found is not None and found.fits(table) else None


def listing(folder: Path) -> tuple[Sequence[Draft], Sequence[FileError]]:
    """All drafts, the newest first, and why others can't be taken up. A damaged one is only logged."""
    found: list[Draft] = []
    newer: list[FileError] = []
    for path in sorted(folder.glob("*.json")):
        try:
            draft = _load(path)
        except FileError as error:
            _log.warning("%s", error)
            newer += [error] if error.code == "draft_newer" else []
            continue
        found += [draft] if draft is not None else []
    return sorted(found, key=lambda draft: draft.changed_at, reverse=True), newer


def _load(path: Path) -> Draft | None:
    try:
        return from_json(path.read_text(encoding="ascii"), path.name)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise FileError("draft_unreadable", path=path.name) from error


def _draft(content: dict[str, Any]) -> Draft:
    file = dict(content["file"])
    older = file.pop("sha256", "")  # what earlier versions knew a file by
    return Draft(
        file=FileMark(**{"fingerprint": older, **file, "path": Path(file["path"]), "columns": tuple(file["columns"])}),
        changed_at=str(content["changed_at"]),
        reading=_READING.validate_python(content["reading"]),
        page=int(content["page"]),
        # Through JSON, as mappings are read: there lists may stand for tuples.
        mapping=None if content["mapping"] is None else Mapping.model_validate_json(json.dumps(content["mapping"])),
        edits=Edits(
            {(int(row), str(column)): str(text) for row, column, text in content["cells"]},
            frozenset(int(row) for row in content["left_out"]),
        ),
    )


def _place(folder: Path, file: FileMark) -> Path:
    """Where the draft of a file lies: one for each path and content."""
    key = f"{file.path}\n{file.fingerprint}".encode("utf-8", "surrogatepass")
    return folder / f"{hashlib.sha256(key).hexdigest()[:32]}.json"
