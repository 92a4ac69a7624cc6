"""Sentences of the reading stage: what can't be read, and what a person should know about what was."""

ERRORS: dict[str, str | tuple[str, str]] = {
    "file_missing": "There is no file at {path}; check the name and the folder.",
    "file_is_folder": "{path} is a folder; choose a CSV or Excel file in it.",
    "file_forbidden": "{path} may not be opened by this user account; change its permissions, or copy it elsewhere.",
    "file_unreadable": "{path} can't be read ({reason}); copy it to another folder and choose the copy.",
    "file_empty": "The file is empty (0 bytes); export it again.",
    "file_has_no_rows": "There is no data in the file; choose another file, or export it again.",
    "file_is_lock": (
        "This is the lock file that an office program keeps while a workbook is open; "
        "choose the workbook itself, whose name is the same without ~$ or .~lock."
    ),
    "file_is_pointer": (
        "This is a Git LFS pointer, not the file itself; fetch the file with “git lfs pull” and choose it again."
    ),
    "file_is_foreign": "The file is {what}, not a table; export the table as CSV or .xlsx and choose that file.",
    "file_is_web_page": (
        "The file is a web page without a table, perhaps a sign-in page that was saved in place of the export; "
        "download the export again."
    ),
    "file_is_xml_workbook": (
        "The file is a workbook in an XML format (Excel 2003 or flat OpenDocument); "
        "open it in Excel or LibreOffice, save it as .xlsx, and choose that file."
    ),
    "file_is_json": "The file is JSON, not a table; export the table as CSV or .xlsx and choose that file.",
    "file_is_binary": "The file is neither text nor a workbook; export the table as CSV or .xlsx and choose that file.",
    "file_is_no_workbook": (
        "The file is named {suffix} but holds plain text without columns; export it again and choose the new file."
    ),
    "file_has_password": (
        "This workbook is protected by a password; open it in Excel, take the password off "
        "(File, Info, Protect Workbook), save it, and choose it again."
    ),
    "columns_too_many": (
        "The file has {count} columns, more than the {most} that can be read; is it a table? "
        "Choose another delimiter, or another file."
    ),
    "file_too_large": "The file needs more memory than this computer has; split it and import the parts.",
    "text_unreadable": (
        "Too much of the text can't be read as {encoding}; choose another encoding, or export the file as UTF-8."
    ),
    "encoding_unknown": "There is no text encoding named {encoding}; use a name like utf-8, windows-1252 or shift_jis.",
    "delimiter_wrong": "A delimiter is one character, like , or ; or | or a tab; {delimiter} is not.",
    "header_row_missing": "There is no row {row} for the header; the file ends at row {last}.",
    "sheet_missing": "The workbook has no sheet named {sheet}; it has {sheets}.",
    "archive_damaged": "The compressed file is damaged or incomplete; unpack it yourself, or download it again.",
    "archive_has_several": "The zip file holds {count} files; unpack it and choose the one with the data.",
    "archive_has_password": "The zip file is protected by a password; unpack it and choose the file in it.",
    "archive_too_large": "The compressed file unpacks to more than {limit}; unpack it yourself and split it.",
    "workbook_too_old": (
        "The workbook is in an Excel format from before 1995; open it in LibreOffice, save it as .xlsx, "
        "and choose that file."
    ),
    "workbook_damaged": (
        "The workbook is damaged or incomplete; export it again, or open it in Excel and save it under a new name."
    ),
    "workbook_unsafe": (
        "The workbook is built to overload the program that opens it, and was not read; "
        "get it again from where it came from."
    ),
    "workbook_too_large": (
        "The workbook needs more than {limit} of memory to read; save the sheet as CSV and choose that file."
    ),
    "workbook_too_slow": (
        "The workbook could not be read within {seconds} seconds; save the sheet as CSV and choose that file."
    ),
    "reading_cancelled": "Reading the file was cancelled.",
}

WARNINGS: dict[str, str | tuple[str, str]] = {
    "archive_unpacked": "The file was compressed; {name} in it was read.",
    "read_as_text": "The file is named {suffix} but is delimited text, and was read as such.",
    "read_as_workbook": "The file is named {suffix} but is an .{format} workbook, and was read as such.",
    "read_as_html": "The file is named {suffix} but is a web page; its largest table was read.",
    "encoding_guessed": (
        (
            "The file doesn't state its encoding; {encoding} makes the best text of it. "
            "Check the letters with accents in row {rows}."
        ),
        (
            "The file doesn't state its encoding; {encoding} makes the best text of it. "
            "Check the letters with accents in rows {rows}."
        ),
    ),
    "characters_unreadable": (
        "{count} row has characters that can't be read, shown as � (row {rows}).",
        "{count} rows have characters that can't be read, shown as � (rows {rows}).",
    ),
    "nuls_removed": (
        "{count} row had NUL characters, which were removed (row {rows}).",
        "{count} rows had NUL characters, which were removed (rows {rows}).",
    ),
    "nuls_removed_from_header": "The header had NUL characters, which were removed.",
    "quotes_escaped": 'Quotes in cells are written as \\" in this file, and were read as ".',
    "lines_quoted": "Lines are quoted as a whole in this file, and were taken apart into cells.",
    "quotes_single": "Cells are quoted with ' in this file, and were read without it.",
    "formulas_unwrapped": (
        '{count} column has texts written as formulas (="00123"), and was read without the signs: {columns}.',
        '{count} columns have texts written as formulas (="00123"), and were read without the signs: {columns}.',
    ),
    "text_garbled": (
        (
            "{count} row has text that was garbled before it was exported, like Ã¤ in place of ä (row {rows}); "
            "export it again as UTF-8 if you can."
        ),
        (
            "{count} rows have text that was garbled before it was exported, like Ã¤ in place of ä (rows {rows}); "
            "export it again as UTF-8 if you can."
        ),
    ),
    "blanks_before_quotes": "Blanks between a delimiter and a quoted cell were left out.",
    "quotes_stray": (
        "{count} row has a quote that is out of place, and was read as it stands (row {rows}).",
        "{count} rows have a quote that is out of place, and were read as they stand (rows {rows}).",
    ),
    "rows_short": (
        "{count} row has fewer cells than the header; the missing ones are empty (row {rows}).",
        "{count} rows have fewer cells than the header; the missing ones are empty (rows {rows}).",
    ),
    "rows_long": (
        "{count} row has more cells than the header; they stand in columns of their own (row {rows}).",
        "{count} rows have more cells than the header; they stand in columns of their own (rows {rows}).",
    ),
    "rows_above_header": (
        "{count} row above the header was left out.",
        "{count} rows above the header were left out.",
    ),
    "header_missing": "No header was found; the columns are named Column 1, Column 2, and so on.",
    "header_has_several_rows": "The header has {count} rows; they were joined into one name a column.",
    "headers_empty": (
        "{count} column has no name in the header; it is named {columns}.",
        "{count} columns have no name in the header; they are named {columns}.",
    ),
    "headers_repeated": (
        "{count} column has the name of an earlier one; it is named {columns}.",
        "{count} columns have the names of earlier ones; they are named {columns}.",
    ),
    "sheets_left_out": (
        "{count} other sheet has rows, and is not read: {sheets}.",
        "{count} other sheets have rows, and are not read: {sheets}.",
    ),
    "sheet_hidden": "The sheet {sheet} is hidden in the workbook.",
    "cells_merged": (
        "{count} group of cells is merged; only the first cell of a group has its text.",
        "{count} groups of cells are merged; only the first cell of a group has its text.",
    ),
    "errors_in_cells": (
        "{count} row has a cell with an Excel error like #N/A (row {rows}).",
        "{count} rows have cells with an Excel error like #N/A (rows {rows}).",
    ),
    "errors_look_empty": (
        "The workbook has cells with an Excel error (like #N/A), which look empty here; "
        "save it as .xlsx to see which ones."
    ),
    "results_not_stored": (
        (
            "{count} row has a formula whose result is not stored in the workbook, and looks empty here (row {rows}); "
            "open the workbook in Excel, save it, and choose it again."
        ),
        (
            "{count} rows have formulas whose results are not stored in the workbook, "
            "and look empty here (rows {rows}); open the workbook in Excel, save it, and choose it again."
        ),
    ),
}

SENTENCES = {**ERRORS, **WARNINGS}
