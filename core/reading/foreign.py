"""What other programs write, by how it begins: told by name (a code), as no table can be read from it."""

import re

_BEGINNINGS = {
    b"%PDF-": "foreign_pdf",
    b"\x89PNG": "foreign_picture",
    b"\xff\xd8\xff": "foreign_picture",
    b"GIF8": "foreign_picture",
    b"<svg": "foreign_picture",
    b"{\\rtf": "foreign_rtf",
    b"MIME-Version:": "foreign_web_archive",
    b"TABLE\r\n0,1\r\n": "foreign_dif",
    b"TABLE\n0,1\n": "foreign_dif",
    b"BEGIN:VCARD": "foreign_contacts",
    b"BEGIN:VCALENDAR": "foreign_calendar",
    b"PAR1": "foreign_parquet",
    b"SQLite format 3": "foreign_sqlite",
    b"\0\x01\0\0Standard ": "foreign_access",
    b"ARROW1": "foreign_arrow",
    b"FEA1": "foreign_arrow",
    b"Obj\x01": "foreign_data",
    b"\x89HDF\r\n": "foreign_data",
    b"$FL2": "foreign_data",
    b"$FL3": "foreign_data",
    b"<stata_dta>": "foreign_data",
    b"7z\xbc\xaf\x27\x1c": "foreign_7z",
    b"Rar!": "foreign_rar",
    b"BZh": "foreign_bzip2",
    b"\xfd7zXZ": "foreign_xz",
    b"\x28\xb5\x2f\xfd": "foreign_zstd",
}
_FORMS = {
    re.compile(rb"ID;P\w*(?:;[NE])*\r?\n[BCFNOP];"): "foreign_sylk",
    re.compile(rb"RIFF.{4}WEBP", re.DOTALL): "foreign_picture",
    re.compile(rb".{257}ustar", re.DOTALL): "foreign_tar",
    re.compile(rb"From [^\s,;@]+@[^\s,;@]+ \w{3} \w{3} [ \d]\d "): "foreign_email",
    # Three lines of a message's head, a subject among its lines.
    re.compile(
        rb"(?=(?:[!-9;-~]+: [^\n]*\n|[ \t][^\n]*\n)*Subject: )(?:[A-Z][!-9;-~]*: [^\n]*\n(?:[ \t][^\n]*\n)*){3}"
    ): "foreign_email",
}


def foreign_code(start: bytes) -> str | None:
    """The code that names what a file is that begins so; None where it may hold a table."""
    for beginning, code in _BEGINNINGS.items():
        if start.startswith(beginning):
            return code
    return next((code for form, code in _FORMS.items() if form.match(start)), None)
