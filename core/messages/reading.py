"""Sentences of the reading stage."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "file_missing": "There is no file at {path}; check the name and the folder.",
    "file_has_no_rows": "The file has no rows; choose another file, or export it again.",
    "file_has_password": (
        "The workbook is protected by a password; open it in Excel, save it without one, and choose that file."
    ),
    "workbook_damaged": "The workbook is damaged or incomplete; export it again, or open it in Excel and save it anew.",
    "workbook_too_slow": "The workbook could not be read within {seconds} seconds; save it as CSV and choose that file.",
    "sheet_missing": "The workbook has no sheet named {sheet}; it has {sheets}.",
    "reading_cancelled": "Reading the file was cancelled.",
}
