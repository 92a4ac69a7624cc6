"""Workbooks that tests of reading make for themselves, some of them part by part."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns"

CONTENT_TYPES = f"""<?xml version="1.0"?>
<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>"""
ROOT_RELATIONS = f"""<?xml version="1.0"?>
<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="rId1" Type="{DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
WORKBOOK = f"""<?xml version="1.0"?>
<workbook xmlns="{NAMESPACE}" xmlns:r="{DOCUMENT}">
<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>"""
WORKBOOK_RELATIONS = f"""<?xml version="1.0"?>
<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="rId1" Type="{DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""


def write_xlsx(path: Path, rows: str, prologue: str = '<?xml version="1.0"?>') -> Path:
    """Writes an .xlsx out of the XML of its rows and gives its path back."""
    path.write_bytes(zipped(xlsx_parts(rows, prologue)))
    return path


def xlsx_parts(rows: str, prologue: str = '<?xml version="1.0"?>') -> dict[str, str | bytes]:
    """The parts of an .xlsx by their names."""
    sheet = f'{prologue}<worksheet xmlns="{NAMESPACE}"><sheetData>{rows}</sheetData></worksheet>'
    return {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": ROOT_RELATIONS,
        "xl/workbook.xml": WORKBOOK,
        "xl/_rels/workbook.xml.rels": WORKBOOK_RELATIONS,
        "xl/worksheets/sheet1.xml": sheet,
    }


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip file of these parts, the same bytes each time."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def text_cell(reference: str, text: str) -> str:
    """The XML of a cell with a text."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def write_ods(path: Path, rows: str) -> Path:
    """Writes an .ods out of the XML of its rows and gives its path back."""
    path.write_bytes(zipped(ods_parts(rows)))
    return path


def ods_parts(rows: str) -> dict[str, str | bytes]:
    """The parts of an .ods by their names."""
    content = f"""<?xml version="1.0"?>
<office:document-content xmlns:office="{OPEN_DOCUMENT}:office:1.0" xmlns:table="{OPEN_DOCUMENT}:table:1.0"
 xmlns:text="{OPEN_DOCUMENT}:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
<office:body><office:spreadsheet><table:table table:name="Data">{rows}</table:table>
</office:spreadsheet></office:body></office:document-content>"""
    mimetype = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = f"""<?xml version="1.0"?>
<manifest:manifest xmlns:manifest="{OPEN_DOCUMENT}:manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{mimetype}"/></manifest:manifest>"""
    return {"mimetype": mimetype, "META-INF/manifest.xml": manifest, "content.xml": content}


def ods_row(*texts: str) -> str:
    """The XML of a row of text cells."""
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    return f"<table:table-row>{''.join(map(cell.format, texts))}</table:table-row>"
