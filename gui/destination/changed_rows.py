"""Rows of the file whose record ids were delivered with other content, to look at."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from core.accounting import account
from core.checking.checked import Checked
from gui.button_row import button_row
from gui.check.row_grid import RowGrid
from gui.check.row_grid_model import RowGridModel
from gui.check.row_status import CheckedRows
from gui.labels import secondary_label
from gui.side_window import SideWindow
from gui.style.tokens import Space

DEFAULT_SIZE = QSize(960, 560)


class ChangedRows(SideWindow):
    """A grid of the file's rows as they stand now; what was delivered of them isn't kept, so it can't be shown."""

    def __init__(self, checked: Checked, positions: npt.NDArray[np.int64], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rows with other content now"))
        self.resize(DEFAULT_SIZE)
        self.model = RowGridModel(self)
        self.grid = RowGrid(self.model)
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for action in self.grid.actions():
            if action is not self.grid.copy_action:
                self.grid.removeAction(action)
        self.model.dress({}, {})
        self.model.load(CheckedRows(checked, np.zeros(checked.rows, np.uint8), account(checked)), positions)
        self.grid.fit_columns()
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.accept)
        words = self.tr(
            "Their record ids were delivered before. This is what the file says now; "
            "what was delivered stays in BuildBetter as it is."
        )
        column = self.column_under(self.tr("Rows with other content now"))
        column.setSpacing(Space.MEDIUM)
        column.addWidget(secondary_label(words))
        column.addWidget(self.grid, 1)
        column.addLayout(button_row(None, close))
