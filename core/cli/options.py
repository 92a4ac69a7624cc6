"""The options and arguments that several verbs share, each with its one meaning."""

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, Signature, signature
from pathlib import Path
from typing import Annotated, Any

import typer

from core.delivery.destination import DEFAULT_API_URL
from core.errors import CallError
from core.reading.options import ReadingOptions

# As `core.delivery.options` has it, which --help has no need to load.
DEFAULT_IN_FLIGHT = 8
# Each holds a connection, made before the first request.
MOST_IN_FLIGHT = 1000


def _data_dir(context: typer.Context, value: Path | None) -> Path | None:
    """The folder named after the verb, else the one named before it."""
    before = context.find_root().params["_data_dir"]
    return value or (Path(before) if before else None)


Json = Annotated[bool, typer.Option("--json", help="Write one JSON object to stdout, and nothing else.")]
DataDir = Annotated[
    Path | None,
    typer.Option("--data-dir", metavar="DIR", callback=_data_dir, help="Keep journal, settings and logs there."),
]

File = Annotated[Path, typer.Argument(metavar="FILE", help="A CSV or Excel file.", show_default=False)]
Sheet = Annotated[str | None, typer.Option("--sheet", metavar="S", help="The sheet of a workbook.")]
HeaderRow = Annotated[
    int | None,
    typer.Option("--header-row", metavar="N", min=0, help="The row of the header, counted from 1; 0: there is none."),
]
Encoding = Annotated[str | None, typer.Option("--encoding", metavar="E", help="A text file's encoding.")]
Delimiter = Annotated[str | None, typer.Option("--delimiter", metavar="D", help="What is between a text file's cells.")]
_READING = [
    Parameter(name, Parameter.KEYWORD_ONLY, default=None, annotation=option)
    for name, option in (
        ("sheet", Sheet),
        ("header_row", HeaderRow),
        ("encoding", Encoding),
        ("delimiter", Delimiter),
    )
]

MappingChoice = Annotated[
    str, typer.Option("--mapping", metavar="M", help="A mapping's JSON file, or auto for the suggestion.")
]
Errors = Annotated[
    Path | None,
    typer.Option("--errors", metavar="OUT", help="Write the rows that stay behind to this .csv or .xlsx file."),
]
Import = Annotated[str, typer.Argument(metavar="IMPORT", help="An import's id, or its beginning.", show_default=False)]

ApiUrl = Annotated[str | None, typer.Option("--api-url", metavar="URL", help="The API's address.")]
Limit = Annotated[
    str | None,
    typer.Option(
        "--limit", metavar="N/SECONDS", help="At most so many requests in so many seconds.  [default: 100/60]"
    ),
]
InFlight = Annotated[
    int, typer.Option("--in-flight", metavar="N", min=1, max=MOST_IN_FLIGHT, help="At most so many requests at once.")
]
SourceName = Annotated[str | None, typer.Option("--source", metavar="NAME", help="The source's name.")]
SourceId = Annotated[str | None, typer.Option("--source-id", metavar="ID", help="The id of a source that exists.")]
KeepGoing = Annotated[bool, typer.Option("--keep-going", help="Don't stop after 20 rows refused for one reason.")]


def with_reading(verb: Callable[..., int]) -> Callable[..., int]:
    """The verb with the four options about reading a file in the place of its parameter `reading`."""
    spread: list[Parameter] = []
    for parameter in signature(verb).parameters.values():
        spread += _READING if parameter.name == "reading" else [parameter]

    @wraps(verb)
    def called(**given: Any) -> int:  # noqa: ANN401 — whatever the verb takes
        said = {parameter.name: given.pop(parameter.name) for parameter in _READING}
        return verb(**given, reading=_reading_options(**said))

    setattr(called, "__signature__", Signature(spread))  # noqa: B010 — typer asks for it, and mypy doesn't know it
    return called


def _reading_options(
    sheet: str | None, header_row: int | None, encoding: str | None, delimiter: str | None
) -> ReadingOptions:
    """What was said about reading. Raises FileError for a delimiter that is none."""
    from core.reading.dialect import delimiter_named

    delimiter = None if delimiter is None else delimiter_named(delimiter)
    return ReadingOptions(sheet=sheet, header_row=header_row, encoding=encoding, delimiter=delimiter)


def address_of(api_url: str | None) -> str:
    """The API's address in its one spelling. Raises CallError for one that may not be used."""
    from core.delivery.address import checked_address

    return checked_address(api_url or DEFAULT_API_URL)


def parsed_limit(text: str) -> tuple[int, float]:
    """Requests and seconds out of "100/60". Raises CallError."""
    requests, slash, seconds = text.partition("/")
    try:
        limit = int(requests), float(seconds)
    except ValueError:
        limit = (0, 0.0)
    if not slash or limit[0] < 1 or not 0 < limit[1] <= 86_400:
        raise CallError("limit_wrong", limit=text)
    return limit
