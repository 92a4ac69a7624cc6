"""The import that is being prepared: the frozen values that the pages hand on, and who is told of a change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

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

        self.table = table
        self.table_changed.emit()
        self.edits = None if table is None else Edits()
        self.edits_changed.emit()
        self.set_mapping(None)

    def set_edits(self, edits: "Edits") -> None:
        """A person changed cells or left rows out; the checks are due anew."""
        self.edits = edits
        self.edits_changed.emit()
        self.set_checked(None)

    def set_mapping(self, mapping: "Mapping | None") -> None:
        """The mapping is another one; None: nothing was suggested or chosen yet."""
        self.mapping = mapping
        self.mapping_changed.emit()
        self.set_checked(None)

    def set_checked(self, checked: "Checked | None") -> None:
        """The checks are through; None: they are due. The edits that were checked become the draft's."""
        self.checked = checked
        if checked is not None and checked.edits is not self.edits:
            self.edits = checked.edits
            self.edits_changed.emit()
        self.checked_changed.emit()
        self.set_plan(None)

    def set_destination(self, destination: "Destination | None") -> None:
        """Where it goes is another place; the plan is due anew."""
        self.destination = destination
        self.destination_changed.emit()
        self.set_plan(None)

    def set_plan(self, plan: "Plan | None") -> None:
        """The plan of the checked rows and the destination; None: it is due."""
        self.plan = plan
        self.plan_changed.emit()
