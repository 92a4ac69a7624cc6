"""A prefix for record ids, chosen after the columns were: laid on the draft's mapping, and taken off again."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from core.errors import ImporterError
from core.mapping.id_prefix import with_prefix
from core.mapping.model import Mapping
from gui.check.checker import Checker
from gui.import_draft import ImportDraft


@dataclass(frozen=True, slots=True)
class _Chosen:
    prefix: str
    before: Mapping
    after: Mapping


class PrefixChoice(QObject):
    """Holds as long as the draft has the mapping with it: another file or another mapping knows nothing of it.

    The rows are checked anew with it; `failed` where they can't be.
    """

    failed = Signal(ImporterError)

    def __init__(self, draft: ImportDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._checker = Checker(draft, self)
        self._checker.failed.connect(self.failed)
        self._chosen: _Chosen | None = None

    @property
    def prefix(self) -> str:
        """The prefix that can be taken off; "" for none."""
        chosen = self._chosen
        return chosen.prefix if chosen is not None and chosen.after is self._draft.mapping else ""

    def choose(self, prefix: str) -> None:
        """Let record ids begin with a prefix."""
        mapping = self._draft.mapping
        if mapping is not None:
            before = self._chosen.before if self._chosen is not None and self.prefix else mapping
            self._chosen = _Chosen(prefix, before, with_prefix(mapping, prefix))
            self._draft.set_mapping(self._chosen.after)
            self._checker.check_file()

    def take_back(self) -> None:
        """Let record ids be as they were."""
        if self._chosen is not None and self.prefix:
            before, self._chosen = self._chosen.before, None
            self._draft.set_mapping(before)
            self._checker.check_file()

    def forget(self) -> None:
        """Another file, or none."""
        self._chosen = None
        self._checker.forget()
