"""The import that is being prepared: the frozen values that the pages hand on, and who is told of a change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

if TYPE_CHECKING:  # the first paint doesn't wait for pandas
    from core.checking.checked import Checked
    from core.delivery.destination import Destination
    from core.edits import Edits
    from core.mapping.model import Mapping
    from core.plan import Plan
    from core.reading.table import Table


class ImportDraft(QObject):
    """What was chosen so far. Each value is frozen; a new one forgets what was made from the old.

    table → edits and mapping → checked → plan; the destination stands by itself. Going back changes
    nothing here, so every choice is kept.
    """

    table_changed = Signal()
    edits_changed = Signal()
    mapping_changed = Signal()
    checked_changed = Signal()
    destination_changed = Signal()
    plan_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: Table | None = None
        self.edits: Edits | None = None
        self.mapping: Mapping | None = None
        self.checked: Checked | None = None
        self.destination: Destination | None = None
        self.plan: Plan | None = None

    def set_table(self, table: "Table | None") -> None:
        """A file was read (None: put away). Edits and mapping begin anew."""
        from core.edits import Edits

        self.table, self.edits, self.mapping = table, None if table is None else Edits(), None
        self._forget_checked()
        self._tell(self.table_changed, self.edits_changed, self.mapping_changed)

    def set_edits(self, edits: "Edits") -> None:
        """A person changed cells or left rows out; the checks are due anew."""
        self.edits = edits
        self._forget_checked()
        self._tell(self.edits_changed)

    def set_mapping(self, mapping: "Mapping | None") -> None:
        """The mapping is another one; None: nothing was suggested or chosen yet."""
        self.mapping = mapping
        self._forget_checked()
        self._tell(self.mapping_changed)

    def set_checked(self, checked: "Checked") -> None:
        """The checks are through. The edits that were checked become the draft's."""
        had_edits, self.edits = self.edits, checked.edits
        self.checked, self.plan = checked, None
        if had_edits is not self.edits:
            self.edits_changed.emit()
        self.checked_changed.emit()
        self.plan_changed.emit()

    def set_destination(self, destination: "Destination | None") -> None:
        """Where it goes is another place; the plan is due anew."""
        self.destination, self.plan = destination, None
        self.destination_changed.emit()
        self.plan_changed.emit()

    def set_plan(self, plan: "Plan | None") -> None:
        """The plan of the checked rows and the destination; None: it is due."""
        self.plan = plan
        self.plan_changed.emit()

    def _forget_checked(self) -> None:
        self.checked, self.plan = None, None

    def _tell(self, *changed: SignalInstance) -> None:
        """Tell what changed once all of it has, and that what was made from it is due anew."""
        for signal in (*changed, self.checked_changed, self.plan_changed):
            signal.emit()
