"""Where an import goes: the address and the source in it."""

from dataclasses import dataclass

DEFAULT_API_URL = "https://api.buildbetter.app"


@dataclass(frozen=True, kw_only=True, slots=True)
class Destination:
    """An API address and the source: an id that exists already (`source_id`), or a name.

    With a name, the source that this account is known to have under it is used, else a new one is made.
    """

    api_url: str = DEFAULT_API_URL
    practice: bool = False
    source_name: str | None = None
    source_id: int | str | None = None
