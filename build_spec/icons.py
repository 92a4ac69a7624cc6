"""The program's icon in every size and form that the systems ask for, made from the one SVG."""

import struct
from pathlib import Path

import resources

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def draw_all(folder: Path) -> None:
    """Draws the icon in every size into `folder`, and as the files of Windows and macOS."""
    pictures = draw(folder)
    write_ico(pictures, folder / "app.ico")
    write_icns(pictures, folder / "app.icns")


def drawn(folder: Path) -> dict[int, Path]:
    """The pictures that were drawn into `folder`, by size in pixels."""
    return {size: folder / f"{size}.png" for size in SIZES}


def draw(folder: Path) -> dict[int, Path]:
    """PNG files of the icon by size in pixels, in `folder`."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(resources.path("icons/app.svg")))
    folder.mkdir(parents=True, exist_ok=True)
    made = drawn(folder)
    for size, picture in made.items():
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        image.save(str(picture))
    return made


def write_ico(pictures: dict[int, Path], out: Path) -> None:
    """A Windows icon of the pictures up to 256 pixels: a directory, then the PNG files as they are."""
    chosen = {size: path.read_bytes() for size, path in pictures.items() if size <= 256}
    header, offset = struct.pack("<HHH", 0, 1, len(chosen)), 6 + 16 * len(chosen)
    entries = b""
    for size, content in chosen.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    out.write_bytes(header + entries + b"".join(chosen.values()))


def write_icns(pictures: dict[int, Path], out: Path) -> None:
    """A macOS icon: a block a picture, each with its type and length."""
    blocks = b""
    for size, kind in ICNS_TYPES.items():
        content = pictures[size].read_bytes()
        blocks += kind + struct.pack(">I", 8 + len(content)) + content
    out.write_bytes(b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks)
