"""What a file is, by its bytes rather than its name."""

import re
import zipfile
from enum import StrEnum
from pathlib import Path

from core.errors import FileError
from core.messages.told import Told, system_words

HEAD = 4096
WORKBOOK_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".xltx", ".xltm"})
LOCK_FILE_STARTS = ("~$", ".~lock.")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLD_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x02\x08\x00", b"\x09\x04\x08\x00")
BARE_BIFF5 = b"\x09\x08"
PAGE_STARTS = (b"<!doctype html", b"<html", b"<table", b"<head", b"<meta", b"<body")
JSON = re.compile(rb"[\[{]\s*[\"\[{]")
SYLK = re.compile(rb"ID;P\w*(?:;[NE])*\r?\n[BCFNOP];")
LFS_POINTER = b"version https://git-lfs.github.com/"

# What other programs write, by how it begins: told by name (a code), as no table can be read from it.
FOREIGN = {
    b"%PDF-": "foreign_pdf",
    b"\x89PNG": "foreign_picture",
    b"\xff\xd8\xff": "foreign_picture",
    b"GIF8": "foreign_picture",
    b"{\\rtf": "foreign_rtf",
    b"MIME-Version:": "foreign_web_archive",
    b"TABLE\r\n0,1\r\n": "foreign_dif",
    b"TABLE\n0,1\n": "foreign_dif",
    b"BEGIN:VCARD": "foreign_contacts",
    b"BEGIN:VCALENDAR": "foreign_calendar",
    b"<svg": "foreign_picture",
    b"PAR1": "foreign_parquet",
    b"SQLite format 3": "foreign_sqlite",
    b"ARROW1": "foreign_arrow",
    b"7z\xbc\xaf\x27\x1c": "foreign_7z",
    b"Rar!": "foreign_rar",
    b"BZh": "foreign_bzip2",
    b"\xfd7zXZ": "foreign_xz",
    b"\x28\xb5\x2f\xfd": "foreign_zstd",
}


class Kind(StrEnum):
    """The kinds of files that can be read; the value is the name that a person sees."""

    TEXT = "csv"
    HTML = "html"
    XLSX = "xlsx"
    XLSM = "xlsm"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    GZIP = "gz"
    ZIP = "zip"


ARCHIVES = frozenset({Kind.GZIP, Kind.ZIP})
WORKBOOKS = frozenset({Kind.XLSX, Kind.XLSM, Kind.XLSB, Kind.XLS, Kind.ODS})


def kind_of(path: Path) -> Kind:
    """The kind of a file. Raises FileError, naming what it is, where no table can be read from it."""
    start = _start(path)
    _refuse_named(path, start)
    if start.startswith(b"\x1f\x8b"):
        return Kind.GZIP
    if start.startswith(b"PK"):
        return _zip_kind(path)
    if start.startswith(OLE):
        return _ole_kind(path)
    return Kind.XLS if start.startswith(BARE_BIFF5) else _text_kind(start)


def _refuse_named(path: Path, start: bytes) -> None:
    """Raises FileError for what can be named by the first bytes, and never holds a table that can be read."""
    if not start:
        raise FileError("file_empty")
    if path.name.startswith(LOCK_FILE_STARTS) and len(start) < HEAD:
        raise FileError("file_is_lock")
    if start.startswith(LFS_POINTER):
        raise FileError("file_is_pointer")
    if start.startswith(OLD_BIFF):
        raise FileError("workbook_too_old")
    if SYLK.match(start):
        raise FileError("file_is_foreign", what=Told.of("foreign_sylk"))
    for signature, what in FOREIGN.items():
        if start.startswith(signature):
            raise FileError("file_is_foreign", what=Told.of(what))


def _start(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise FileError("file_is_folder", path=path)
        if path.is_fifo():  # it can be read but once, and may never begin
            raise FileError("file_unreadable", path=path, reason=Told.of("system_pipe"))
        with path.open("rb") as file:
            return file.read(HEAD)
    except FileNotFoundError:
        raise FileError("file_missing", path=path) from None
    except PermissionError:
        raise FileError("file_forbidden", path=path) from None
    except (OSError, ValueError) as error:
        reason = system_words(error) if isinstance(error, OSError) else error
        raise FileError("file_unreadable", path=path, reason=reason) from None


def _zip_kind(path: Path) -> Kind:
    """The kind of a zip file: a workbook by the parts in it, else an archive."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = {name.replace("\\", "/").lstrip("/").lower() for name in archive.namelist()}
            mimetype = archive.read("mimetype")[:100] if "mimetype" in archive.namelist() else b""
            macros = "xl/vbaproject.bin" in names
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, EOFError):
        raise FileError("workbook_damaged") from None
    if "xl/workbook.bin" in names:
        return Kind.XLSB
    if b"opendocument.spreadsheet" in mimetype or (not mimetype and "content.xml" in names):
        return Kind.ODS
    if "[content_types].xml" in names and any(name.startswith("xl/") for name in names):
        return Kind.XLSM if macros else Kind.XLSX
    if any(name.startswith(("word/", "ppt/", "index/")) for name in names) or mimetype:
        raise FileError("file_is_foreign", what=Told.of("foreign_document"))
    if path.suffix.lower() in WORKBOOK_SUFFIXES:
        raise FileError("workbook_damaged")
    return Kind.ZIP


def _ole_kind(path: Path) -> Kind:
    """The kind of a compound file: an old workbook, unless it holds an encrypted one or another program's document."""
    with path.open("rb") as file:
        raw = file.read(64_000_000)
    if _utf16("EncryptedPackage") in raw:
        raise FileError("file_has_password")
    if _utf16("WordDocument") in raw and _utf16("Workbook") not in raw:
        raise FileError("file_is_foreign", what=Told.of("foreign_word"))
    return Kind.XLS


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


def _text_kind(start: bytes) -> Kind:
    """The kind of a file that is text by its look: a table, a web page, or what is named for what it is."""
    text = start.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if text.startswith(b"<?xml") and b"urn:schemas-microsoft-com:office:spreadsheet" in text:
        raise FileError("file_is_xml_workbook")
    if text.startswith(b"<?xml") and b"opendocument" in text:
        raise FileError("file_is_xml_workbook")
    if text.startswith(PAGE_STARTS) or (text.startswith(b"<") and b"<html" in text[:1024]):
        return Kind.HTML
    if JSON.match(text) and b'":' in text:
        raise FileError("file_is_json")
    if text.startswith(b"<?xml"):
        raise FileError("file_is_foreign", what=Told.of("foreign_xml"))
    return Kind.TEXT
