"""The rows of a file as they stand in it: titles, header and data in one grid."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.reading.options import ReadingOptions
from gui.file.first_rows import read_first_rows
from gui.file.rows_model import RowsModel
from gui.one_line import LONGEST_SHOWN, one_line, tooltip
from tests.checking_tables import table_of

TITLED = 'Export of all tickets,\n\nid,comment\n1,It works\n2,"It\nbreaks"\n'


def _model(path: Path, text: str) -> RowsModel:
    path.write_text(text)
    model = RowsModel()
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    model.show_first(read_first_rows(path, ReadingOptions()))
    return model


def _rows(model: RowsModel) -> list[tuple[str, list[str]]]:
    vertical, columns = Qt.Orientation.Vertical, range(model.columnCount())
    cells = [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]
    return [(str(model.headerData(row, vertical)), texts) for row, texts in enumerate(cells)]


def test_title_header_and_rows_have_their_own_numbers(qtbot: QtBot, tmp_path: Path) -> None:
    """What stands above the header is seen, and every row has the number that a spreadsheet shows."""
    model = _model(tmp_path / "a.csv", TITLED)
    assert [number for number, _cells in _rows(model)] == ["1", "3", "4", "5"]
    assert _rows(model)[0][1][0] == "Export of all tickets"
    assert [model.is_header(row) for row in range(4)] == [False, True, False, False]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "comment"


def test_line_breaks_show_in_one_line(qtbot: QtBot, tmp_path: Path) -> None:
    """A cell with a line break stays in its row; the tooltip has it as it is."""
    cell = _model(tmp_path / "a.csv", TITLED).index(3, 1)
    assert cell.data() == "It ↵ breaks"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "It\nbreaks"


def test_whole_table_takes_the_place_of_the_first_rows(qtbot: QtBot, tmp_path: Path) -> None:
    """When all rows are read they follow the same titles and header."""
    model = _model(tmp_path / "a.csv", "id\n1\n")
    model.show_all(table_of({"id": ["1", "2", "3"]}))
    assert _rows(model) == [("1", ["id"]), ("2", ["1"]), ("3", ["2"]), ("4", ["3"])]
    assert [model.place_of(number) for number in (1, 3, 99)] == [0, 2, 3]
    model.clear()
    assert model.rowCount() == 0


def test_very_long_cells_are_cut_for_the_grid() -> None:
    """A cell of megabytes costs the grid no more than a long line."""
    text = "x" * 2_000_000
    assert len(one_line(text)) == LONGEST_SHOWN + 1
    assert len(tooltip(text)) < 3000
    assert tooltip("short") == ""
