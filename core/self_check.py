"""The program's check of itself, as far as it needs no window: is everything there that an import needs?

A frozen program is started with it before it is packed, and by whoever doubts an installation.
"""

import tempfile
import zoneinfo
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from core.errors import ImporterError
from core.settings import DataFolder, local_timezone

if TYPE_CHECKING:
    from core.delivery.events import RunEnded
    from core.sandbox.server import PracticeServer

FORMATS = ("csv", "csv.gz", "zip", "html", "xlsx", "xlsm", "xlsb", "xls", "ods")
ROWS = 10
KEYRING_SECONDS = 20.0
CONTACT_SECONDS = 20.0


class FaultFoundError(Exception):
    """A check that found something else than it should."""


@dataclass(frozen=True, slots=True)
class Check:
    """What is looked at, and the look itself: what was seen, in a few words. Raises anything where it fails."""

    name: str
    look: Callable[[], str]


def checks() -> Iterable[Check]:
    """All checks that need no window, in the order of an import."""
    for ending in FORMATS:
        yield Check(f"read .{ending}", lambda ending=ending: _read(ending))  # type: ignore[misc]
    yield Check("time zones", _time_zones)
    yield Check("templates", _templates)
    yield Check("keyring", _keyring)
    yield Check("import into practice", _import)


def passes(check: Check, tell: Callable[[str], None]) -> bool:
    """Whether a check passes; what it saw, or how it failed, is told in a line."""
    try:
        seen = check.look()
    except (ImporterError, FaultFoundError) as error:
        tell(f"FAILED  {check.name}: {error}")
    except Exception as error:  # noqa: BLE001 — a library that is missing shows in any way
        tell(f"FAILED  {check.name}: {type(error).__name__}: {error}")
    else:
        tell(f"ok      {check.name}: {seen}")
        return True
    return False


def _read(ending: str) -> str:
    from core.reading.files import read_table

    table = read_table(_file(ending))
    if len(table) != ROWS or table.column("Comment")[-1].as_py() != "Comment no. 110: größer":
        raise FaultFoundError(f"{len(table)} rows, or other ones than are in it")
    return f"{len(table)} rows"


def _file(ending: str) -> Path:
    return resources.path(f"formats/feedback.{ending}")


def _time_zones() -> str:
    zones = zoneinfo.available_timezones()
    zoneinfo.ZoneInfo("America/Argentina/Buenos_Aires")
    return f"{len(zones)} known, {local_timezone()} is this computer's"


def _templates() -> str:
    from core.mapping.templates import Templates

    with tempfile.TemporaryDirectory(prefix="buildbetter-importer-") as home:
        names = Templates(Path(home)).names()
    if not names:
        raise FaultFoundError("none is there")
    return f"{len(names)} built in"


def _keyring() -> str:
    from core.credentials import keyring_name

    name = keyring_name(seconds=KEYRING_SECONDS)
    return name or "none on this computer; a key is taken from the environment"


def _import() -> str:
    from core.sandbox.server import PracticeServer

    with (
        tempfile.TemporaryDirectory(prefix="buildbetter-importer-", ignore_cleanup_errors=True) as home,
        PracticeServer(limit=None) as server,
    ):
        ended = _delivered(DataFolder.chosen(Path(home)).create(), server)
        arrived = len(server.contents().records)
    if arrived != ROWS or ended.totals.accepted != ROWS:
        raise FaultFoundError(f"{arrived} of {ROWS} rows arrived: {ended.message}")
    return f"{arrived} rows arrived"


def _delivered(folder: DataFolder, server: "PracticeServer") -> "RunEnded":
    """How an import of the check's own file into a practice server ended."""
    from core.checking.check import check
    from core.delivery.destination import Destination
    from core.delivery.imports import prepare_import
    from core.delivery.journal.journal import Journal
    from core.delivery.options import DeliveryOptions
    from core.delivery.runner import Delivery
    from core.edits import Edits
    from core.mapping.suggest import suggest
    from core.mapping.templates import Templates
    from core.plan import Known, make_plan
    from core.reading.files import read_table

    table = read_table(_file("csv"))
    suggestion = suggest(table, timezone="UTC", templates=Templates(folder.templates))
    checked = check(table, Edits(), suggestion.mapping)
    plan = make_plan(checked, Known(), now=datetime.now().astimezone())
    destination = Destination(practice=True, source_name="Check of the program")
    with Journal(folder.journal) as journal:
        import_id = prepare_import(journal, checked, plan, destination, server.key)
    options = DeliveryOptions(api_url=server.url, first_contact_seconds=CONTACT_SECONDS)
    return Delivery(folder.journal, import_id, server.key, options=options, on_event=lambda _event: None).run()
