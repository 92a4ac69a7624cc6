"""Why a run ends, and the sentence that says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.delivery.events import Attention, ImportState
from core.errors import ImporterError
from core.messages import sentence
from core.messages.told import SERVER_WORDS, Told, by_server

NO_CONTACT = "no_contact"


@dataclass(frozen=True, slots=True)
class End:
    """Why a run ends: the import's state from then on, the code of the reason, and the sentence for a person.

    The sentence is that of `code` with `params`; none where nothing is to be said.
    """

    state: ImportState
    reason: str | None = None
    code: str = ""
    params: Mapping[str, object] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """The sentence in English."""
        return sentence(self.code, self.params) if self.code else ""

    @property
    def attention(self) -> Attention | None:
        """Why a person is needed, where one is."""
        return Attention(self.reason) if self.state is ImportState.NEEDS_ATTENTION and self.reason else None


def needs_attention(attention: Attention, *, words: Told, address: str, source: str, refusals: int = 0) -> End:
    """The end of a run that needs a person; `words` are the server's, or ours about it."""
    params = {"words": _as_sentence(words), "address": address, "source": source, "count": refusals}
    return End(ImportState.NEEDS_ATTENTION, attention, attention, params)


def out_of_reach(*, address: str, seconds: float, words: Told) -> End:
    """The end of a run whose server was never reached; without `words` it still kept silent."""
    params = {"address": address, "seconds": round(seconds), "words": _as_sentence(words or Told.of("timed_out"))}
    return End(ImportState.STOPPED, NO_CONTACT, NO_CONTACT, params)


def stopped(*, paused: bool, pending: int) -> End:
    """The end of a run that a person stopped, or whose rows were limited."""
    state = ImportState.PAUSED if paused else ImportState.STOPPED
    return End(state, None, f"run_{state}", {"count": pending})


def cut_off(fault: ImporterError) -> End:
    """The end of a run whose journal can't be written to."""
    return End(ImportState.INTERRUPTED, None, fault.code, fault.params)


FINISHED = End(ImportState.FINISHED)


def _as_sentence(words: Told) -> Told:
    """The server's words, ending so that another sentence can follow."""
    said_by_server = any(code == SERVER_WORDS for code, _ in words.parts)
    return by_server(f"{words}.") if said_by_server and words[-1] not in ".!?…" else words
