"""`plan`: what an import would do; nothing is sent."""

from datetime import datetime
from typing import TYPE_CHECKING

from core.cli import options
from core.cli.options import address_of
from core.cli.output import say, table, write_json, write_text
from core.cli.stages import checked_file
from core.delivery.destination import Destination
from core.errors import ApiKeyError
from core.messages.durations import in_words
from core.reading.options import ReadingOptions
from core.settings import DataFolder

if TYPE_CHECKING:
    from core.checking.checked import Checked
    from core.plan import Plan


@options.with_reading
def plan_file(
    file: options.File,
    mapping: options.MappingChoice,
    *,
    reading: ReadingOptions,
    source: options.SourceName = None,
    api_url: options.ApiUrl = None,
    as_json: options.Json = False,
    data_dir: options.DataDir = None,
) -> int:
    """Rows, people, requests, how long; nothing is sent."""
    folder = DataFolder.chosen(data_dir)
    destination = Destination(api_url=address_of(api_url), source_name=source)
    plan = _planned(folder, checked_file(file, mapping, reading, folder), destination)
    if as_json:
        write_json(
            {
                "rows": plan.rows,
                "deliverable": plan.deliverable,
                "people": plan.people,
                "requests": plan.requests,
                "seconds": plan.seconds,
                "finish": plan.finish.isoformat(timespec="seconds"),
            }
        )
    else:
        write_text(plan_shown(plan) + "\n\nWhat is sent can't be taken back from here.")
    return 0


def plan_shown(plan: "Plan") -> str:
    """A plan as a person reads it."""
    time = "less than a minute" if plan.seconds < 60 else f"about {in_words(plan.seconds)}"
    facts = [
        ("rows", plan.rows),
        ("go", plan.deliverable),
        ("stay behind", plan.invalid),
        ("skipped", len(plan.skipped)),
        ("people", f"{plan.people:,}, {plan.people_sent:,} of them sent"),
        ("requests", plan.requests),
        ("takes", f"{time}; done {plan.finish:%A %H:%M} if it starts now"),
    ]
    return table(facts)


def _planned(folder: DataFolder, checked: "Checked", destination: Destination) -> "Plan":
    """The plan by what the journal knows of the key's account; without a key or a journal, nothing is known."""
    from core.delivery.journal.journal import Journal
    from core.delivery.known import what_is_known
    from core.plan import Known, make_plan

    known = Known()
    if folder.journal.exists() and (key := _key_if_any(destination.api_url)):
        with Journal(folder.journal) as journal:
            known = what_is_known(journal, destination, key, checked)
    return make_plan(checked, known, now=datetime.now().astimezone())


def _key_if_any(address: str) -> str | None:
    from core.credentials import find_key

    try:
        return find_key(address)
    except ApiKeyError as error:
        say(str(error))
        return None
