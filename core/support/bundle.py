"""The support bundle: a few text files, made to be read by the person before anybody else sees them.

What is in a row, a key, a person's address, the name of a file or of a source never goes into one.
"""

import json
import locale
import platform
import re
import shutil
import sys
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from core import __version__
from core.delivery.events import Attention
from core.delivery.journal import imports
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.errors import JournalError
from core.licences import licences
from core.redaction import nameless, redacted
from core.report.export_file import export_file
from core.run_record import CRASH, LAST_CRASH
from core.settings import DataFolder, Settings, load_settings, local_timezone

LONGEST_LOG = 200_000
LOGS = ("importer.log", "importer.log.1", "importer.log.2", "importer.log.3", CRASH, LAST_CRASH)
MOST_IMPORTS = 100
_CODE = re.compile(r"[a-z_]{1,60}")


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One text of the bundle."""

    name: str
    text: str


def bundle_files(folder: DataFolder, about_window: Mapping[str, str]) -> tuple[BundleFile, ...]:
    """All that goes into the bundle of a data folder. `about_window`: what the window knows of screens and Qt.

    What can't be read is said in its place.
    """
    files = [
        BundleFile("versions.txt", _lines(_versions())),
        BundleFile("system.txt", _lines({**_system(folder), **about_window})),
        BundleFile("settings.txt", _lines(_settings(load_settings(folder)))),
        BundleFile("imports.txt", _imports(folder)),
        *_logs(folder),
    ]
    return tuple(BundleFile(file.name, redacted(file.text)) for file in files)


def write_bundle(path: Path, files: tuple[BundleFile, ...]) -> None:
    """Writes the bundle as a .zip, the whole file or nothing, for its owner alone. Raises FileError."""
    with export_file(path) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as bundle:
        for file in files:
            bundle.writestr(file.name, file.text)


def _versions() -> dict[str, str]:
    return {"BuildBetter Importer": __version__, **{each.name: each.version for each in licences()}}


def _system(folder: DataFolder) -> dict[str, str]:
    # Of the system's own description nothing that names the machine.
    return {
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "frozen": str(getattr(sys, "frozen", False)),
        "language": str(locale.getlocale()[0]),
        "time zone": local_timezone(),
        "free disk": f"{shutil.disk_usage(folder.data).free // 1_000_000:,} MB" if folder.data.exists() else "unknown",
        "journal": f"{folder.journal.stat().st_size:,} bytes" if folder.journal.exists() else "none",
    }


def _settings(settings: Settings) -> dict[str, str]:
    """The settings; of recent files their endings, of an address whether it is the vendor's."""
    shown = {name: json.dumps(value) for name, value in asdict(settings).items()}
    shown["recent_files"] = json.dumps([nameless(name) for name in settings.recent_files])
    shown["api_url"] = "another address" if settings.api_url else "the vendor's"
    return shown


def _imports(folder: DataFolder) -> str:
    if not folder.journal.exists():
        return "There is no journal yet.\n"
    try:
        with Journal(folder.journal) as journal:
            entries = imports.listing(journal)
    except JournalError as error:
        return f"The journal can't be read: {error.code}\n"
    if not entries:
        return "There are no imports.\n"
    return "\n".join(_lines(_import(entry)) for entry in entries[:MOST_IMPORTS])


def _import(entry: ImportEntry) -> dict[str, str]:
    totals, requests = entry.totals, entry.requests
    return {
        "import": entry.import_id,
        "state": entry.state.value,
        "reason": _code(entry.reason),
        "file": nameless(entry.file),
        "practice": str(entry.practice),
        "begun": entry.made_at,
        "ended": entry.ended_at or "",
        "rows": f"{totals.rows}: accepted {totals.accepted}, duplicate {totals.duplicate}, rejected {totals.rejected},"
        f" invalid {totals.invalid}, skipped {totals.skipped}, pending {totals.pending}",
        "requests": f"sources {requests.sources}, people {requests.people}, records {requests.records},"
        f" retries {requests.retries}",
        "people": str(entry.people),
        "seconds": f"{entry.seconds:.0f}",
    }


def _code(reason: str | None) -> str:
    """Why an import rests, if that is one of our codes; a server's words may hold anything."""
    known = reason is not None and (reason in set(Attention) or _CODE.fullmatch(reason) is not None)
    return str(reason) if known else ""


def _logs(folder: DataFolder) -> Iterator[BundleFile]:
    for name in LOGS:
        path = folder.logs / name
        if path.is_file() and path.stat().st_size:
            yield BundleFile(f"{name}.txt", _end_of(path))


def _end_of(path: Path) -> str:
    """The last part of a log, from the beginning of a line."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LONGEST_LOG))
            begins_within = file.tell() > 0
            text = file.read().decode("utf-8", errors="replace")
    except OSError as error:
        return f"It can't be read: {type(error).__name__} {error.errno}\n"
    return text.partition("\n")[2] if begins_within else text


def _lines(values: Mapping[str, str]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in values.items())
