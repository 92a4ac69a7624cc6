"""The place a file is dropped on, with the other ways to one."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.labels import IconLabel, label, secondary_label
from gui.style.look import set_look
from gui.style.tokens import PICTURE, SECTION_SCALE, Space, Tone


class DropZone(QFrame):
    """Says what goes here and offers the ways: drop, browse, the sample. The page takes the drop."""

    browse_asked = Signal()
    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_over(over=False)
        picture = IconLabel("drop", Tone.MUTED, PICTURE)
        words = label(self.tr("Drop a CSV or Excel file here"), scale=SECTION_SCALE, semibold=True)
        kinds = secondary_label(
            self.tr("Also .tsv, .txt, .xls, .xlsm, .xlsb and .ods, and tables packed as .zip or .gz")
        )
        self.browse = QPushButton(self.tr("Bro&wse…"))
        set_look(self.browse, primary=True)
        self.browse.clicked.connect(self.browse_asked)
        self.sample = QPushButton(self.tr("&Try a sample"))
        self.sample.clicked.connect(self.sample_asked)
        column = QVBoxLayout(self)
        column.setSpacing(Space.SMALL)
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (words, kinds):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(text)
        column.addSpacing(Space.MEDIUM)
        column.addLayout(self._buttons())
        column.addStretch(1)

    def show_over(self, *, over: bool) -> None:
        """Show that a file is held over the page, or no longer."""
        set_look(self, drop=True, over=over)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch(1)
        row.addWidget(self.browse)
        row.addWidget(self.sample)
        row.addStretch(1)
        return row


def dropped_file(mime: QMimeData) -> Path | None:
    """The first file of what is dragged, None where there is none on this computer."""
    for url in mime.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    return None
