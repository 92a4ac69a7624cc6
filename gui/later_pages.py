"""The pages after the first, and how they hand on to each other. Importing this loads pandas and pyarrow."""

from collections.abc import Callable, Sequence

from core.mapping.templates import Templates
from gui.check.page import CheckPage
from gui.columns.page import ColumnsPage
from gui.destination.order import Order
from gui.destination.page import DestinationPage
from gui.import_draft import ImportDraft
from gui.importing.page import ImportPage
from gui.keys import Keys
from gui.pages import Page, StepPage
from gui.workspace import Workspace

AddPage = Callable[[Page, StepPage], None]


class LaterPages:
    """Made one after the other: each of `steps` makes one page and has it added to the window."""

    def __init__(self, draft: ImportDraft, workspace: Workspace, add: AddPage) -> None:
        self._draft, self._workspace, self._add = draft, workspace, add
        self._keys = Keys()

    @property
    def steps(self) -> Sequence[Callable[[], None]]:
        """What makes the pages, in order."""
        return (self._make_columns, self._make_check, self._make_destination, self._make_import)

    def _make_columns(self) -> None:
        self.columns = ColumnsPage(self._draft, self._workspace)
        self._add(Page.COLUMNS, self.columns)

    def _make_check(self) -> None:
        self.check = CheckPage(self._draft, Templates(self._workspace.folder.templates))
        self._add(Page.CHECK, self.check)

    def _make_destination(self) -> None:
        self.destination = DestinationPage(self._draft, self._workspace, self._keys)
        self.destination.ordered.connect(self._on_ordered)
        self._add(Page.DESTINATION, self.destination)

    def _make_import(self) -> None:
        self.importing = ImportPage(self._draft, self._workspace, self._keys)
        self._add(Page.IMPORT, self.importing)

    def _on_ordered(self, order: Order) -> None:
        self._draft.set_destination(order.destination)
        self.importing.take_order(order)
