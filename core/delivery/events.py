"""What delivery tells its watcher: frozen facts, handed over by a plain callback."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.delivery.totals import Totals
from core.messages import sentence
from core.messages.told import Told


class ImportState(StrEnum):
    """An import's state in the journal, as the command line names it."""

    PREPARING = "preparing"
    READY = "ready"
    DELIVERING = "delivering"
    PAUSED = "paused"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    NEEDS_ATTENTION = "needs_attention"
    FINISHED = "finished"


class Activity(StrEnum):
    """What a running delivery does at this moment."""

    DELIVERING = "delivering"
    WAITING_FOR_LIMIT = "waiting_for_limit"
    WAITING_FOR_NETWORK = "waiting_for_network"
    WAITING_FOR_SERVER = "waiting_for_server"
    OUTSIDE_HOURS = "outside_hours"
    PAUSED = "paused"
    STOPPING = "stopping"


class Attention(StrEnum):
    """Why a person is needed; the value is also the code of the sentence."""

    KEY_MISSING = "key_missing"
    KEY_REFUSED = "key_refused"
    SOURCE_NOT_FOUND = "source_not_found"
    SOURCE_EXISTS = "source_exists"
    SOURCE_REFUSED = "source_refused"
    SOURCE_UNREADABLE = "source_unreadable"
    LIKE_REFUSALS = "like_refusals"
    DISK_FULL = "disk_full"
    CERTIFICATE = "certificate"
    REDIRECTED = "redirected"
    PROXY = "proxy"


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgressMade:
    """Where delivery stands: totals, requests so far in this run, requests in the last minute, seconds left.

    `seconds_left` is None until it is stable; `until` is the seconds to the next try, the next free place or the
    next hours in which rows are sent while waiting.
    """

    totals: Totals
    activity: Activity
    requests: int
    requests_last_minute: int
    seconds_left: float | None
    until: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RowRefused:
    """The server refused a row, or it couldn't be delivered."""

    row: int
    external_id: str
    reason: Told


@dataclass(frozen=True, kw_only=True, slots=True)
class NoticeGiven:
    """Something a person should know while delivery goes on; `code` names the sentence.

    `seconds` is how long it took and `at` when it was over (since 1970), where the sentence says so. `quiet`: it is
    worth a line, and nothing has to be done.
    """

    code: str
    message: str
    seconds: float = 0.0
    at: float = 0.0
    quiet: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class RunEnded:
    """Delivery has come to rest in a state; `attention` says why, where a person is needed.

    `code` and `params` are the sentence for a person; there is none where the code is empty.
    """

    state: ImportState
    attention: Attention | None
    totals: Totals
    code: str = ""
    params: Mapping[str, object] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """The sentence in English."""
        return sentence(self.code, self.params) if self.code else ""


Event = ProgressMade | RowRefused | NoticeGiven | RunEnded
