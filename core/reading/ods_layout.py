"""OpenDocument sheets whose XML is laid out in lines: the workbook reader stumbles over blanks between cells."""

import re
import zipfile
from pathlib import Path

from core.reading.xlsx_details import LARGEST_PART

CONTENT = "content.xml"
BETWEEN = re.compile(rb">\s+(?=</?(?:table|office|form|draw):)")


def without_layout(path: Path, folder: Path) -> Path:
    """A copy of the workbook's content in `folder`, without blanks between its cells, rows and tables.

    Raises BadZipFile, KeyError or OSError where it has no content.
    """
    copy = folder / "tidied.ods"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as sink:
        for part in source.infolist():
            if part.file_size > LARGEST_PART or part.filename.startswith(("Pictures/", "Thumbnails/", "Object")):
                continue
            raw = source.read(part)
            sink.writestr(part.filename, BETWEEN.sub(b">", raw) if part.filename == CONTENT else raw)
    return copy
