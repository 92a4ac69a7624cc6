"""How the file is read, as one line of small menus: encoding, delimiter, sheet, header row."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.reading.options import ReadingOptions
from core.reading.table import Sheet, Source
from gui.fact_menu import Choice, FactMenu
from gui.file.reading_names import ENCODINGS, delimiter_name, encoding_name
from gui.labels import label
from gui.locale import rows_text
from gui.style.tokens import Space

ROWS_OFFERED = 10


class FactsLine(QWidget):
    """The four facts of a source, each changeable. A change is told, not made."""

    options_chosen = Signal(ReadingOptions)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = ReadingOptions()
        self._rows = label(muted=True)
        self._rows.setWordWrap(False)
        self.encoding = FactMenu(self.tr("Encoding"))
        self.delimiter = FactMenu(self.tr("Delimiter"))
        self.sheet = FactMenu(self.tr("Sheet"))
        self.header = FactMenu(self.tr("Header row"))
        self.encoding.chosen.connect(self.on_encoding_chosen)
        self.delimiter.chosen.connect(self.on_delimiter_chosen)
        self.sheet.chosen.connect(self.on_sheet_chosen)
        self.header.chosen.connect(self.on_header_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for menu in (self.encoding, self.delimiter, self.sheet, self.header):
            row.addWidget(menu)
        row.addWidget(self._rows)

    def show_source(self, source: Source, options: ReadingOptions, rows: int | None) -> None:
        """Show how a file was read under some options; `rows` is None while they aren't counted yet."""
        self._options = options
        self._rows.setText("" if rows is None or source.sheets else rows_text(rows))
        detect = (self.tr("Detect"), None)
        encodings = [(encoding_name(name), name) for name in ENCODINGS]
        self.encoding.offer([detect, *encodings], options.encoding, encoding_name(source.encoding or ""))
        self.encoding.setVisible(source.encoding is not None)
        delimiters = [(delimiter_name(sign), sign) for sign in ",;\t|"]
        self.delimiter.offer([detect, *delimiters], options.delimiter, delimiter_name(source.delimiter or ""))
        self.delimiter.setVisible(source.delimiter is not None)
        self._show_sheets(source, rows)
        self._show_header(source)

    def on_encoding_chosen(self, name: object) -> None:
        """Another encoding, or None to detect it."""
        self.options_chosen.emit(replace(self._options, encoding=cast("str | None", name)))

    def on_delimiter_chosen(self, sign: object) -> None:
        """Another delimiter, or None to detect it."""
        self.options_chosen.emit(replace(self._options, delimiter=cast("str | None", sign)))

    def on_sheet_chosen(self, name: object) -> None:
        """Another sheet; it has a header of its own, so that is detected anew."""
        self.options_chosen.emit(replace(self._options, sheet=cast("str | None", name), header_row=None))

    def on_header_chosen(self, row: object) -> None:
        """Another header row, 0 for none, None to detect it."""
        self.options_chosen.emit(replace(self._options, header_row=cast("int | None", row)))

    def _show_sheets(self, source: Source, rows: int | None) -> None:
        offered = [(self._sheet_text(sheet), sheet.name) for sheet in source.sheets]
        here = self.tr("sheet {name}").format(name=source.sheet)
        if rows is not None:
            here += f" ({rows_text(rows)})"
        self.sheet.offer(offered, source.sheet, here)
        self.sheet.setVisible(bool(source.sheets))

    def _show_header(self, source: Source) -> None:
        offered: list[Choice] = [(self.tr("Detect"), None), (self.tr("There is no header"), 0)]
        offered += [(self.tr("Row {row}").format(row=row), row) for row in range(1, ROWS_OFFERED + 1)]
        last = source.header_row + source.header_rows - 1
        if source.header_row == 0:
            here = self.tr("no header")
        elif source.header_rows == 1:
            here = self.tr("header in row {row}").format(row=source.header_row)
        else:
            here = self.tr("header in rows {first} to {last}").format(first=source.header_row, last=last)
        self.header.offer(offered, self._options.header_row, here)

    def _sheet_text(self, sheet: Sheet) -> str:
        text = f"{sheet.name} ({rows_text(sheet.rows)})"
        return self.tr("{sheet}, hidden in the workbook").format(sheet=text) if sheet.hidden else text
