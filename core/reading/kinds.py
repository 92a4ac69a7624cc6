"""What a file is, by its bytes rather than its name."""

import json
import re
import zipfile
from enum import StrEnum
from pathlib import Path

from core.errors import FileError
from core.messages.told import Told, system_words
from core.reading.foreign import foreign_code

HEAD = 4096
WORKBOOK_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".xltx", ".xltm"})
LOCK_FILE_STARTS = ("~$", ".~lock.")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLD_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x02\x08\x00", b"\x09\x04\x08\x00")
BARE_BIFF5 = b"\x09\x08"
PAGE_STARTS = (b"<!doctype html", b"<html", b"<table", b"<head", b"<meta", b"<body")
FRAGMENT = re.compile(rb"<(?:!--|/?(?:style|script|title|link|div|center|form|br|hr|h[1-6]|tr)\b)")
ELEMENT = re.compile(rb"<([a-z][\w:.-]*)[\s>]")
JSON = re.compile(rb"[\[{]\s*[\"\[{](?=.*\"\s*:)", re.DOTALL)
POINTER = re.compile(rb"version https://git-lfs\.github\.com/|(?:\.\./)*(?:\.git)?/annex/objects/\S+\s*$")
DOCUMENTS = ("WordDocument", "PowerPoint Document", "VisioDocument", "__properties_version1.0")


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
    return Kind.XLS if start.startswith(BARE_BIFF5) else _text_kind(path, start)


def _refuse_named(path: Path, start: bytes) -> None:
    """Raises FileError for what can be named by the first bytes, and never holds a table that can be read."""
    if not start:
        raise FileError("file_empty")
    if path.name.startswith(LOCK_FILE_STARTS) and len(start) < HEAD:
        raise FileError("file_is_lock")
    if POINTER.match(start):
        raise FileError("file_is_pointer")
    if start.startswith(OLD_BIFF):
        raise FileError("workbook_too_old")
    code = foreign_code(start)
    if code:
        raise FileError("file_is_foreign", what=Told.of(code))


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
    if any(name.startswith(("word/", "ppt/", "index/", "index.zip")) for name in names) or mimetype:
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
    if _utf16("Workbook") not in raw and any(_utf16(name) in raw for name in DOCUMENTS):
        word = _utf16(DOCUMENTS[0]) in raw
        raise FileError("file_is_foreign", what=Told.of("foreign_word" if word else "foreign_document"))
    return Kind.XLS


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


def _text_kind(path: Path, start: bytes) -> Kind:
    """The kind of a file that is text by its look: a table, a web page, or what is named for what it is."""
    text = start.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if text.startswith(b"<"):
        return _markup_kind(path, text)
    if text.startswith((b"[", b"{")) and (JSON.match(text) or (len(start) < HEAD and _is_json(text))):
        raise FileError("file_is_json")
    return Kind.TEXT


def _markup_kind(path: Path, text: bytes) -> Kind:
    """The kind of a text that begins with a tag: a web page, or a table whose first cell holds one."""
    element = ELEMENT.match(text)
    is_xml = text.startswith(b"<?xml") or (element is not None and _ends_with(path, b"</" + element[1] + b">"))
    if is_xml and (b"urn:schemas-microsoft-com:office:spreadsheet" in text or b"opendocument" in text):
        raise FileError("file_is_xml_workbook")
    if text.startswith(PAGE_STARTS) or b"<html" in text[:1024] or (FRAGMENT.match(text) and b"<table" in text):
        return Kind.HTML
    if is_xml:
        raise FileError("file_is_foreign", what=Told.of("foreign_xml"))
    return Kind.TEXT


def _ends_with(path: Path, tag: bytes) -> bool:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - HEAD))
        return file.read().replace(b"\0", b"").rstrip().lower().endswith(tag)


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
