"""Encodings and delimiters in the words that people know them by."""

from PySide6.QtCore import QCoreApplication

ENCODINGS = (
    "utf-8", "utf-16", "cp1252", "iso8859-1", "iso8859-15", "mac-roman", "cp1250", "iso8859-2", "cp1251", "koi8-r",
    "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp932", "euc-jp", "gb18030", "big5", "cp949",
)  # fmt: skip
ENCODING_NAMES = {
    "ascii": "ASCII", "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16", "utf-32": "UTF-32", "cp1252": "Windows-1252", "iso8859-1": "ISO 8859-1",
    "latin-1": "ISO 8859-1", "iso8859-15": "ISO 8859-15", "mac-roman": "Mac Roman", "cp1250": "Windows-1250",
    "iso8859-2": "ISO 8859-2", "cp1251": "Windows-1251", "koi8-r": "KOI8-R", "cp1253": "Windows-1253",
    "cp1254": "Windows-1254", "cp1255": "Windows-1255", "cp1256": "Windows-1256", "cp1257": "Windows-1257",
    "cp932": "Shift-JIS", "euc-jp": "EUC-JP", "gb18030": "GB 18030", "big5": "Big5", "cp949": "EUC-KR",
}  # fmt: skip


def encoding_name(name: str) -> str:
    """An encoding's name as people know it."""
    return ENCODING_NAMES.get(name.lower().replace("_", "-"), name.upper())


def delimiter_name(sign: str) -> str:
    """A delimiter in words."""
    translate = QCoreApplication.translate
    named = {
        ",": translate("reading_names", "comma"),
        ";": translate("reading_names", "semicolon"),
        "\t": translate("reading_names", "tab"),
        "|": translate("reading_names", "bar |"),
        " ": translate("reading_names", "space"),
    }
    return named.get(sign, sign)
