"""What the Destination page asks of the keyring and the journal, in threads: the key, its sources, the plan."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from core.checking.checked import Checked
from core.errors import ImporterError
from core.settings import DataFolder
from gui.destination.order import KnownSources, Order, Outlook, known_sources, outlook
from gui.keys import Keys, KeyState
from gui.work import Watch, Work


@dataclass(frozen=True, eq=False, slots=True)
class KeyAnswer:
    """What keyring and journal answered about an address: its key's state, the key, the sources known with it."""

    state: KeyState
    key: str = field(repr=False)
    sources: KnownSources


class Inquiries(QObject):
    """Each question takes the place of an earlier one of its kind; only the newest is answered."""

    key_answered = Signal(KeyAnswer)
    planned = Signal(Outlook)
    failed = Signal(ImporterError)
    remembered = Signal()
    not_remembered = Signal(ImporterError)

    def __init__(self, folder: DataFolder, keys: Keys, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._keys = folder, keys
        self._asking, self._planning, self._remembering = Work(self), Work(self), Work(self)
        self._asking.finished.connect(self.key_answered)
        self._asking.failed.connect(self.failed)
        self._planning.finished.connect(self.planned)
        self._planning.failed.connect(self.failed)
        self._remembering.finished.connect(lambda _nothing: self.remembered.emit())
        self._remembering.failed.connect(self.not_remembered)

    @property
    def asks_about_key(self) -> bool:
        """Whether it isn't known yet if there is a key."""
        return self._asking.running

    @property
    def running(self) -> bool:
        """Whether the key or the plan is still being found out."""
        return self._asking.running or self._planning.running

    def ask_about_key(self, address: str, typed: str, columns: Sequence[str]) -> None:
        """Ask for the key of an address, unless one is typed, and for the sources known with it.

        The keyring may make a person wait.
        """
        folder, keys = self._folder, self._keys

        def ask(_watch: Watch) -> KeyAnswer:
            state = keys.state(address)
            key = typed or (keys.find(address) or "" if state.has_key else "")
            known = known_sources(folder, address, key, columns) if key else KnownSources()
            return KeyAnswer(state, "" if typed else key, known)

        self._asking.run(ask)

    def plan(self, checked: Checked, order: Order) -> None:
        """Find out what an order would come to."""
        folder = self._folder
        self._planning.run(lambda _watch: outlook(folder, checked, order, datetime.now().astimezone()))

    def remember(self, address: str) -> None:
        """Have the keyring keep the key that was typed for an address."""
        keys = self._keys
        self._remembering.run(lambda _watch: keys.remember(address))
