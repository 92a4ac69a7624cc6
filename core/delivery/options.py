"""How one run of a delivery goes about it."""

from dataclasses import dataclass, field

from core.delivery.awake import Keep
from core.delivery.clocks import Surroundings
from core.delivery.pace import Budget
from core.hours import SendingHours

DEFAULT_BUDGET_REQUESTS = 100
DEFAULT_BUDGET_SECONDS = 60.0
DEFAULT_IN_FLIGHT = 8
DEFAULT_REQUEST_SECONDS = 90.0


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliveryOptions:
    """How one run goes about it. At most `budget_requests` leave in any `budget_seconds`, `in_flight` at once.

    `keep_going`: twenty like refusals don't stop it. `limit_rows`: so many rows are sent in this run, then it
    stops. `first_contact_seconds`: where nothing could be reached for so long at the start of the run, it
    stops; None waits for as long as it takes. `api_url`: where the server is this time, for the practice
    server, whose port changes; None: the import's own address. `request_seconds`: how long a request may take in all.
    `hours`: rows are sent only then; None: at any time. `keep_awake`: what is held while the delivery is at work.
    """

    budget_requests: int = DEFAULT_BUDGET_REQUESTS
    budget_seconds: float = DEFAULT_BUDGET_SECONDS
    in_flight: int = DEFAULT_IN_FLIGHT
    keep_going: bool = False
    limit_rows: int | None = None
    first_contact_seconds: float | None = None
    api_url: str | None = None
    request_seconds: float = DEFAULT_REQUEST_SECONDS
    hours: SendingHours | None = None
    keep_awake: Keep | None = None
    surroundings: Surroundings = field(default_factory=Surroundings)

    @property
    def budget(self) -> Budget:
        """The limit of its requests."""
        return Budget(self.budget_requests, self.budget_seconds)
