"""Many pictures side by side on few sheets, so that all pages in all languages can be looked at."""

from math import ceil
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

COLUMNS = 2
TILE = (780, 490)
CAPTION = 18


def write(folder: Path, count: int) -> list[Path]:
    """Put the pictures of a folder on sheets of so many each; returns the sheets, in `folder / "sheets"`."""
    app = QGuiApplication.instance() or QGuiApplication([])
    pictures = sorted(folder.glob("*.png"))
    (folder / "sheets").mkdir(exist_ok=True)
    sheets = [
        _sheet(folder / "sheets" / f"{start // count + 1:02}.png", pictures[start : start + count])
        for start in range(0, len(pictures), count)
    ]
    del app
    return sheets


def _sheet(place: Path, pictures: list[Path]) -> Path:
    width, height = TILE
    columns = COLUMNS if len(pictures) < 8 else COLUMNS + 1
    width = width * COLUMNS // columns
    height = height * COLUMNS // columns
    sheet = QImage(width * columns, (height + CAPTION) * ceil(len(pictures) / columns), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    with QPainter(sheet) as painter:
        for number, path in enumerate(pictures):
            row, column = divmod(number, columns)
            left, top = column * width, row * (height + CAPTION)
            painter.drawText(QRect(left + 4, top, width, CAPTION), Qt.AlignmentFlag.AlignVCenter, path.stem)
            how = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            painter.drawImage(left, top + CAPTION, QImage(str(path)).scaled(width - 4, height - 4, *how))
    sheet.save(str(place))
    return place
