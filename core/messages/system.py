"""Why the system refuses something, as a part of a sentence; and the kinds of files that hold no table."""

import errno

SENTENCES: dict[str, str | tuple[str, str]] = {
    "system_missing": "no such file or folder",
    "system_not_permitted": "permission denied",
    "system_disk_full": "no space left on the disk",
    "system_read_only": "it can only be read",
    "system_in_use": "it is in use",
    "system_broken": "the disk can't be read or written there",
    "system_name_too_long": "its name is too long",
    "system_folder": "it is a folder",
    "system_no_folder": "a part of the path is no folder",
    "system_refuses": "the system refuses it",
    "system_pipe": "it is a pipe",
    "system_closed": "it is closed",
    "without_suffix": "without an ending",
    # what a file is, where it is no table
    "foreign_pdf": "a PDF document",
    "foreign_picture": "a picture",
    "foreign_rtf": "a text document (RTF)",
    "foreign_web_archive": "a web archive",
    "foreign_dif": "a table in the DIF format",
    "foreign_contacts": "a file of contacts (vCard)",
    "foreign_calendar": "a calendar",
    "foreign_parquet": "a Parquet file",
    "foreign_sqlite": "a database (SQLite)",
    "foreign_arrow": "an Arrow file",
    "foreign_7z": "a 7-Zip archive",
    "foreign_rar": "a RAR archive",
    "foreign_bzip2": "a bzip2 archive",
    "foreign_xz": "an xz archive",
    "foreign_zstd": "a Zstandard archive",
    "foreign_sylk": "a workbook in the SYLK format",
    "foreign_document": "a document of another program",
    "foreign_word": "a Word document",
    "foreign_xml": "an XML document",
}

SYSTEM_CODES = {
    errno.ENOENT: "system_missing",
    errno.EACCES: "system_not_permitted",
    errno.EPERM: "system_not_permitted",
    errno.ENOSPC: "system_disk_full",
    errno.EDQUOT: "system_disk_full",
    errno.EROFS: "system_read_only",
    errno.EBUSY: "system_in_use",
    errno.EIO: "system_broken",
    errno.ENAMETOOLONG: "system_name_too_long",
    errno.EISDIR: "system_folder",
    errno.ENOTDIR: "system_no_folder",
    errno.EPIPE: "system_closed",
}
