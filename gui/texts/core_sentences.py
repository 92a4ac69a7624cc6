"""The sentences of `core` by code, written by `python -m tests.core_texts`. Don't edit by hand."""

# ruff: noqa: E501 - a sentence is one literal, or translators get halves

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

CORE_SENTENCES: Final[dict[str, Any]] = {
    "accounting": QT_TRANSLATE_NOOP("core", "{rows}: {sums}"),
    "accounting_already_delivered": (
        QT_TRANSLATE_NOOP("core", "1 delivered before"),
        QT_TRANSLATE_NOOP("core", "{count} delivered before"),
    ),
    "accounting_because": QT_TRANSLATE_NOOP("core", "{rows} ({causes})"),
    "accounting_causes": (
        QT_TRANSLATE_NOOP("core", "{count} cause"),
        QT_TRANSLATE_NOOP("core", "{count} causes"),
    ),
    "accounting_changed": (
        QT_TRANSLATE_NOOP("core", "1 delivered before with other content"),
        QT_TRANSLATE_NOOP("core", "{count} delivered before with other content"),
    ),
    "accounting_go": (
        QT_TRANSLATE_NOOP("core", "{count} goes"),
        QT_TRANSLATE_NOOP("core", "{count} go"),
    ),
    "accounting_left_out": (
        QT_TRANSLATE_NOOP("core", "1 left out by you"),
        QT_TRANSLATE_NOOP("core", "{count} left out by you"),
    ),
    "accounting_repeated_id": (
        QT_TRANSLATE_NOOP("core", "1 not sent for a repeated id"),
        QT_TRANSLATE_NOOP("core", "{count} not sent for a repeated id"),
    ),
    "accounting_rows": (
        QT_TRANSLATE_NOOP("core", "{count} row"),
        QT_TRANSLATE_NOOP("core", "{count} rows"),
    ),
    "accounting_stay_behind": (
        QT_TRANSLATE_NOOP("core", "{count} stays behind"),
        QT_TRANSLATE_NOOP("core", "{count} stay behind"),
    ),
    "address_not_https": QT_TRANSLATE_NOOP(
        "core", "{address} would send the key unprotected. Use https; http is for this computer alone."
    ),
    "address_unreadable": QT_TRANSLATE_NOOP(
        "core", "{address} is no API address. One looks like https://api.buildbetter.app."
    ),
    "answer_unreadable": QT_TRANSLATE_NOOP("core", "The server's answer could not be read."),
    "archive_damaged": QT_TRANSLATE_NOOP(
        "core", "The compressed file is damaged or incomplete; unpack it yourself, or download it again."
    ),
    "archive_has_password": QT_TRANSLATE_NOOP(
        "core", "The zip file is protected by a password; unpack it and choose the file in it."
    ),
    "archive_has_several": QT_TRANSLATE_NOOP(
        "core", "The zip file holds {count} files; unpack it and choose the one with the data."
    ),
    "archive_too_large": QT_TRANSLATE_NOOP(
        "core", "The compressed file unpacks to more than {limit}; unpack it yourself and split it."
    ),
    "archive_unpacked": QT_TRANSLATE_NOOP("core", "The file was compressed; {name} in it was read."),
    "blanks_before_quotes": QT_TRANSLATE_NOOP("core", "Blanks between a delimiter and a quoted cell were left out."),
    "boundary_unknown": (
        QT_TRANSLATE_NOOP("core", "“{value}” is neither internal nor external. Write one of the two."),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} values are neither internal nor external, for example “{value}”. Write one of the two in each.",
        ),
    ),
    "call_wrong": QT_TRANSLATE_NOOP("core", "{what}; --help shows how it is called."),
    "cells_merged": (
        QT_TRANSLATE_NOOP("core", "{count} group of cells is merged; only the first cell of a group has its text."),
        QT_TRANSLATE_NOOP("core", "{count} groups of cells are merged; only the first cell of a group has its text."),
    ),
    "certificate": QT_TRANSLATE_NOOP(
        "core", "The certificate of {address} is not trusted by this computer. Check the address and the network."
    ),
    "certificate_file_missing": QT_TRANSLATE_NOOP(
        "core", "SSL_CERT_FILE names {path}, which isn't there. Correct it or unset it."
    ),
    "certificate_refused": QT_TRANSLATE_NOOP("core", "The server's certificate is not trusted by this computer."),
    "characters_unreadable": (
        QT_TRANSLATE_NOOP("core", "{count} row has characters that can't be read, shown as � (row {rows})."),
        QT_TRANSLATE_NOOP("core", "{count} rows have characters that can't be read, shown as � (rows {rows})."),
    ),
    "choice_comma": QT_TRANSLATE_NOOP("core", "Read with decimal comma"),
    "choice_empty": QT_TRANSLATE_NOOP("core", "“{mark}” counts as empty"),
    "choice_first_of_equal": QT_TRANSLATE_NOOP("core", "Only the first of equal ids sent"),
    "choice_point": QT_TRANSLATE_NOOP("core", "Read with decimal point"),
    "choice_shorten": QT_TRANSLATE_NOOP("core", "Long texts shortened"),
    "choice_split": QT_TRANSLATE_NOOP("core", "Long texts split"),
    "clock_set_back": QT_TRANSLATE_NOOP(
        "core", "The computer's clock was set {duration} back; the import goes on as before."
    ),
    "clock_set_forward": QT_TRANSLATE_NOOP(
        "core", "The computer's clock was set {duration} forward; the import goes on as before."
    ),
    "columns_too_many": QT_TRANSLATE_NOOP(
        "core",
        "The file has {count} columns, more than the {most} that can be read; is it a table? Choose another delimiter, or another file.",
    ),
    "connection_dropped": QT_TRANSLATE_NOOP("core", "The connection broke before the answer came."),
    "data_folder_unwritable": QT_TRANSLATE_NOOP(
        "core", "The folder {path} can't be written to: {reason}. Choose another one with --data-dir."
    ),
    "date_early": (
        QT_TRANSLATE_NOOP("core", "“{value}” is before 1990. See whether the year is right."),
        QT_TRANSLATE_NOOP(
            "core", "{count} dates are before 1990, for example “{value}”. See whether the years are right."
        ),
    ),
    "date_in_future": (
        QT_TRANSLATE_NOOP("core", "“{value}” lies in the future. See whether day, month and year are right."),
        QT_TRANSLATE_NOOP(
            "core", "{count} dates lie in the future, for example “{value}”. See whether day, month and year are right."
        ),
    ),
    "date_not_day_first": (
        QT_TRANSLATE_NOOP(
            "core", "“{value}” is no date day first. Turn day and month round, or choose month first in the options."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} values are no dates day first, for example “{value}”. Turn day and month round, or choose month first in the options.",
        ),
    ),
    "date_not_month_first": (
        QT_TRANSLATE_NOOP(
            "core", "“{value}” is no date month first. Turn month and day round, or choose day first in the options."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} values are no dates month first, for example “{value}”. Turn month and day round, or choose day first in the options.",
        ),
    ),
    "date_order_unknown": (
        QT_TRANSLATE_NOOP(
            "core",
            "“{value}” can be read day first or month first, and no value of “{column}” tells which. Choose one in the options.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} dates can be read day first or month first, for example “{value}”, and no value of “{column}” tells which. Choose one in the options.",
        ),
    ),
    "date_unreadable": (
        QT_TRANSLATE_NOOP("core", "“{value}” can't be read as a date. Write it like 2025-03-31 or 2025-03-31 14:05."),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} values can't be read as dates, for example “{value}”. Write them like 2025-03-31 or 2025-03-31 14:05.",
        ),
    ),
    "dates_contradict": (
        QT_TRANSLATE_NOOP(
            "core",
            "“{value}” can't be trusted: some dates of “{column}” fit only day first ({day_first}), others only month first ({month_first}). Choose one in the options, then mend those that don't fit.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} dates can't be trusted, for example “{value}”: some of “{column}” fit only day first ({day_first}), others only month first ({month_first}). Choose one in the options, then mend those that don't fit.",
        ),
    ),
    "delimiter_wrong": QT_TRANSLATE_NOOP(
        "core", "A delimiter is one character, like , or ; or | or a tab; {delimiter} is not."
    ),
    "delivered_elsewhere": QT_TRANSLATE_NOOP(
        "core", "Another process is delivering import {import_id}. It goes on there."
    ),
    "disk_full": QT_TRANSLATE_NOOP("core", "The disk is full. Make room, then go on from here; nothing was lost."),
    "display_ts_empty": (
        QT_TRANSLATE_NOOP(
            "core",
            "The date of the feedback is empty, so the record shows the time of import. Write one, or set a fixed date.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} rows have no date of the feedback, so their records show the time of import. Write one in each, or set a fixed date.",
        ),
    ),
    "draft_newer": QT_TRANSLATE_NOOP(
        "core", "A draft of {file} was saved by a newer version of this program. Use that version to go on with it."
    ),
    "draft_unreadable": QT_TRANSLATE_NOOP("core", "The draft {path} can't be read, so what was changed there is lost."),
    "email_invalid": (
        QT_TRANSLATE_NOOP("core", "“{value}” is no email address. Write one like ann@example.com, or empty the cell."),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} values are no email addresses, for example “{value}”. Write them like ann@example.com, or empty the cells.",
        ),
    ),
    "empty_source_perhaps": QT_TRANSLATE_NOOP(
        "core",
        "The answer about the new source was lost, so it is made again. An empty source of the same name may be left in BuildBetter.",
    ),
    "encoding_guessed": (
        QT_TRANSLATE_NOOP(
            "core",
            "The file doesn't state its encoding; {encoding} makes the best text of it. Check the letters with accents in row {rows}.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "The file doesn't state its encoding; {encoding} makes the best text of it. Check the letters with accents in rows {rows}.",
        ),
    ),
    "encoding_unknown": QT_TRANSLATE_NOOP(
        "core", "There is no text encoding named {encoding}; use a name like utf-8, windows-1252 or shift_jis."
    ),
    "erasing_failed": QT_TRANSLATE_NOOP(
        "core", "{path} can't be deleted: {reason}. What was deleted before it is gone."
    ),
    "erasing_refused": QT_TRANSLATE_NOOP(
        "core", "An import is being delivered. Stop it, or let it come to its end, then delete the data."
    ),
    "errors_in_cells": (
        QT_TRANSLATE_NOOP("core", "{count} row has a cell with an Excel error like #N/A (row {rows})."),
        QT_TRANSLATE_NOOP("core", "{count} rows have cells with an Excel error like #N/A (rows {rows})."),
    ),
    "errors_look_empty": QT_TRANSLATE_NOOP(
        "core",
        "The workbook has cells with an Excel error (like #N/A), which look empty here; save it as .xlsx to see which ones.",
    ),
    "export_as_csv": QT_TRANSLATE_NOOP(
        "core", "The rows that stay behind don't fit into a workbook; they are in {path} instead."
    ),
    "export_disk_full": QT_TRANSLATE_NOOP(
        "core", "The disk is full, so {path} was not written. Make room, or choose another place."
    ),
    "export_ending": QT_TRANSLATE_NOOP(
        "core", "{path} can't hold the rows that stay behind. Give it a name that ends in .xlsx or .csv."
    ),
    "export_no_folder": QT_TRANSLATE_NOOP("core", "There is no folder {path}. Make it first, or choose another."),
    "export_over_source": QT_TRANSLATE_NOOP(
        "core", "{path} is the file that is imported. Give the rows that stay behind another name."
    ),
    "export_unwritable": QT_TRANSLATE_NOOP(
        "core", "{path} could not be written ({why}). Close it where it is open, or choose another name."
    ),
    "field_name_not_snake_case": QT_TRANSLATE_NOOP(
        "core", "The field name “{name}” is not in snake_case. Write it like nps_score."
    ),
    "file_empty": QT_TRANSLATE_NOOP("core", "The file is empty (0 bytes); export it again."),
    "file_forbidden": QT_TRANSLATE_NOOP(
        "core", "{path} may not be opened by this user account; change its permissions, or copy it elsewhere."
    ),
    "file_has_no_rows": QT_TRANSLATE_NOOP(
        "core", "There is no data in the file; choose another file, or export it again."
    ),
    "file_has_password": QT_TRANSLATE_NOOP(
        "core",
        "This workbook is protected by a password; open it in Excel, take the password off (File, Info, Protect Workbook), save it, and choose it again.",
    ),
    "file_is_binary": QT_TRANSLATE_NOOP(
        "core", "The file is neither text nor a workbook; export the table as CSV or .xlsx and choose that file."
    ),
    "file_is_folder": QT_TRANSLATE_NOOP("core", "{path} is a folder; choose a CSV or Excel file in it."),
    "file_is_foreign": QT_TRANSLATE_NOOP(
        "core", "The file is {what}, not a table; export the table as CSV or .xlsx and choose that file."
    ),
    "file_is_json": QT_TRANSLATE_NOOP(
        "core", "The file is JSON, not a table; export the table as CSV or .xlsx and choose that file."
    ),
    "file_is_lock": QT_TRANSLATE_NOOP(
        "core",
        "This is the lock file that an office program keeps while a workbook is open; choose the workbook itself, whose name is the same without ~$ or .~lock.",
    ),
    "file_is_no_workbook": QT_TRANSLATE_NOOP(
        "core",
        "The file is named {suffix} but holds plain text without columns; export it again and choose the new file.",
    ),
    "file_is_pointer": QT_TRANSLATE_NOOP(
        "core",
        "This is a Git LFS pointer, not the file itself; fetch the file with “git lfs pull” and choose it again.",
    ),
    "file_is_web_page": QT_TRANSLATE_NOOP(
        "core",
        "The file is a web page without a table, perhaps a sign-in page that was saved in place of the export; download the export again.",
    ),
    "file_is_xml_workbook": QT_TRANSLATE_NOOP(
        "core",
        "The file is a workbook in an XML format (Excel 2003 or flat OpenDocument); open it in Excel or LibreOffice, save it as .xlsx, and choose that file.",
    ),
    "file_missing": QT_TRANSLATE_NOOP("core", "There is no file at {path}; check the name and the folder."),
    "file_too_large": QT_TRANSLATE_NOOP(
        "core", "The file needs more memory than this computer has; split it and import the parts."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "core", "{path} can't be read ({reason}); copy it to another folder and choose the copy."
    ),
    "foreign_7z": QT_TRANSLATE_NOOP("core", "a 7-Zip archive"),
    "foreign_access": QT_TRANSLATE_NOOP("core", "a database (Access)"),
    "foreign_arrow": QT_TRANSLATE_NOOP("core", "an Arrow file"),
    "foreign_bzip2": QT_TRANSLATE_NOOP("core", "a bzip2 archive"),
    "foreign_calendar": QT_TRANSLATE_NOOP("core", "a calendar"),
    "foreign_contacts": QT_TRANSLATE_NOOP("core", "a file of contacts (vCard)"),
    "foreign_data": QT_TRANSLATE_NOOP("core", "a data file of another program"),
    "foreign_dif": QT_TRANSLATE_NOOP("core", "a table in the DIF format"),
    "foreign_document": QT_TRANSLATE_NOOP("core", "a document of another program"),
    "foreign_email": QT_TRANSLATE_NOOP("core", "an email message"),
    "foreign_parquet": QT_TRANSLATE_NOOP("core", "a Parquet file"),
    "foreign_pdf": QT_TRANSLATE_NOOP("core", "a PDF document"),
    "foreign_picture": QT_TRANSLATE_NOOP("core", "a picture"),
    "foreign_rar": QT_TRANSLATE_NOOP("core", "a RAR archive"),
    "foreign_rtf": QT_TRANSLATE_NOOP("core", "a text document (RTF)"),
    "foreign_sqlite": QT_TRANSLATE_NOOP("core", "a database (SQLite)"),
    "foreign_sylk": QT_TRANSLATE_NOOP("core", "a workbook in the SYLK format"),
    "foreign_tar": QT_TRANSLATE_NOOP("core", "a tar archive"),
    "foreign_web_archive": QT_TRANSLATE_NOOP("core", "a web archive"),
    "foreign_word": QT_TRANSLATE_NOOP("core", "a Word document"),
    "foreign_xml": QT_TRANSLATE_NOOP("core", "an XML document"),
    "foreign_xz": QT_TRANSLATE_NOOP("core", "an xz archive"),
    "foreign_zstd": QT_TRANSLATE_NOOP("core", "a Zstandard archive"),
    "formulas_unwrapped": (
        QT_TRANSLATE_NOOP(
            "core",
            '{count} column has texts written as formulas (="00123"), and was read without the signs: {columns}.',
        ),
        QT_TRANSLATE_NOOP(
            "core",
            '{count} columns have texts written as formulas (="00123"), and were read without the signs: {columns}.',
        ),
    ),
    "header_has_several_rows": QT_TRANSLATE_NOOP(
        "core", "The header has {count} rows; they were joined into one name a column."
    ),
    "header_missing": QT_TRANSLATE_NOOP(
        "core", "No header was found; the columns are named Column 1, Column 2, and so on."
    ),
    "header_row_missing": QT_TRANSLATE_NOOP(
        "core", "There is no row {row} for the header; the file ends at row {last}."
    ),
    "headers_empty": (
        QT_TRANSLATE_NOOP("core", "{count} column has no name in the header; it is named {columns}."),
        QT_TRANSLATE_NOOP("core", "{count} columns have no name in the header; they are named {columns}."),
    ),
    "headers_repeated": (
        QT_TRANSLATE_NOOP("core", "{count} column has the name of an earlier one; it is named {columns}."),
        QT_TRANSLATE_NOOP("core", "{count} columns have the names of earlier ones; they are named {columns}."),
    ),
    "html_in_text": (
        QT_TRANSLATE_NOOP(
            "core", "This text has tags of HTML in it, which are sent as they stand. Take the HTML out, or leave it so."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} texts have tags of HTML in them, which are sent as they stand. Take the HTML out, or leave it so.",
        ),
    ),
    "id_empty": (
        QT_TRANSLATE_NOOP("core", "The record id is empty. Write one, or leave the row out."),
        QT_TRANSLATE_NOOP("core", "{count} rows have no record id. Write one in each, or leave the rows out."),
    ),
    "id_repeated": (
        QT_TRANSLATE_NOOP(
            "core",
            "The record id “{value}” stands in row {other}, too. Write another, or send only the first of equal ids.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} rows share their record id with another row, for example “{value}”. Write others, or send only the first of equal ids.",
        ),
    ),
    "id_taken": QT_TRANSLATE_NOOP(
        "core", "Row {row} of this import has the record id “{value}”, too. Give this row another one."
    ),
    "import_ambiguous": QT_TRANSLATE_NOOP("core", "{count} imports begin with {import_id}. Give more of the id."),
    "import_unknown": QT_TRANSLATE_NOOP("core", "There is no import {import_id} in the journal. `history` lists them."),
    "journal_damaged": QT_TRANSLATE_NOOP(
        "core", "The journal {path} is damaged and was left as it is. Put a copy of it back, or move it away."
    ),
    "journal_foreign": QT_TRANSLATE_NOOP(
        "core", "{path} belongs to another program. Choose another folder with --data-dir."
    ),
    "journal_full": QT_TRANSLATE_NOOP(
        "core", "The disk with the journal {path} is full. Make room, then go on from here; nothing was lost."
    ),
    "journal_locked": QT_TRANSLATE_NOOP(
        "core", "Another process keeps the journal {path} busy. Try again when it is done."
    ),
    "journal_newer": QT_TRANSLATE_NOOP(
        "core", "The journal {path} is from a newer version of this program. Update the program to use it."
    ),
    "journal_read_only": QT_TRANSLATE_NOOP(
        "core", "The journal {path} can't be written to. Make the file and its folder writable."
    ),
    "journal_unusable": QT_TRANSLATE_NOOP(
        "core", "The journal {path} can't be used ({why}). Check the disk and the folder."
    ),
    "json_invalid": (
        QT_TRANSLATE_NOOP("core", "“{value}” is no valid JSON. Mend it, or send the column as text."),
        QT_TRANSLATE_NOOP(
            "core", "{count} values are no valid JSON, for example “{value}”. Mend them, or send the column as text."
        ),
    ),
    "key_missing": QT_TRANSLATE_NOOP(
        "core", "There is no API key. Store one with `key set`, or set BUILDBETTER_API_KEY."
    ),
    "key_refused": QT_TRANSLATE_NOOP(
        "core", "The server refused the API key: {words} Give a valid key, then go on from here."
    ),
    "key_unconfirmed": QT_TRANSLATE_NOOP(
        "core",
        "The key is not the one that import {import_id} began with. Use that key, or confirm with --same-organization that both belong to the same organization.",
    ),
    "key_unreadable": QT_TRANSLATE_NOOP(
        "core", "The API key has characters that no key has. Copy it again from BuildBetter's settings."
    ),
    "keyring_failed": QT_TRANSLATE_NOOP(
        "core", "The system's keyring can't be used ({reason}). Set {variable} instead."
    ),
    "keyring_locked": QT_TRANSLATE_NOOP("core", "The system's keyring is locked. Unlock it, or set {variable}."),
    "keyring_missing": QT_TRANSLATE_NOOP(
        "core", "This computer has no keyring that could hold the key. Set {variable} instead."
    ),
    "keyring_slow": QT_TRANSLATE_NOOP(
        "core", "The system's keyring did not answer within {seconds} seconds. Unlock it, or set {variable}."
    ),
    "like_refusals": QT_TRANSLATE_NOOP(
        "core",
        "{count} rows were refused one after the other for the same reason: {words} Mend the rows, or go on and let such rows be refused.",
    ),
    "limit_wrong": QT_TRANSLATE_NOOP(
        "core", "The limit {limit} is no number of requests in seconds. Write one like 100/60."
    ),
    "lines_quoted": QT_TRANSLATE_NOOP(
        "core", "Lines are quoted as a whole in this file, and were taken apart into cells."
    ),
    "mapping_attribute_taken": QT_TRANSLATE_NOOP(
        "core",
        "The columns “{first}” and “{second}” are both used as “{target}”, which takes one column. Take it away from one of them.",
    ),
    "mapping_choice": QT_TRANSLATE_NOOP("core", "{file}: {where}: “{value}” is not one of {allowed}."),
    "mapping_column_missing": QT_TRANSLATE_NOOP(
        "core",
        "The mapping names the column “{column}”, which this file doesn't have. Choose the file that it was made for, or make a new mapping.",
    ),
    "mapping_column_missing_near": QT_TRANSLATE_NOOP(
        "core",
        "The mapping names the column “{column}”, which this file doesn't have; the nearest is “{near}”. Change the name in the mapping or in the file.",
    ),
    "mapping_column_unclear": QT_TRANSLATE_NOOP(
        "core", "The mapping's column “{column}” could be “{first}” or “{second}” of this file. Write its name exactly."
    ),
    "mapping_columns_meet": QT_TRANSLATE_NOOP(
        "core", "The mapping names the column “{column}” of this file twice: as “{first}” and “{second}”."
    ),
    "mapping_constant_differs": QT_TRANSLATE_NOOP(
        "core",
        "The fixed value “{name}” and the column “{column}” make a field of one name, but differ in category or type. Give both the same, or one of them another name.",
    ),
    "mapping_constant_id": QT_TRANSLATE_NOOP(
        "core",
        "A fixed value can't be the record id (external_id), because every record needs an id of its own. Use a column, or none: then ids are derived.",
    ),
    "mapping_constant_twice": QT_TRANSLATE_NOOP("core", "Two fixed values go to “{target}”. Take one of them away."),
    "mapping_key_missing": QT_TRANSLATE_NOOP("core", "{file}: {where}: the key “{key}” is missing."),
    "mapping_key_twice": QT_TRANSLATE_NOOP(
        "core", "{file}: the key “{key}” stands twice in one object. Keep one of them."
    ),
    "mapping_key_unknown": QT_TRANSLATE_NOOP(
        "core", "{file}: {where}: the key “{key}” is not known. Take it out or mend its spelling."
    ),
    "mapping_not_json": QT_TRANSLATE_NOOP(
        "core", "{file} is no valid JSON: line {line}, column {column} is where it breaks off."
    ),
    "mapping_not_text": QT_TRANSLATE_NOOP(
        "core", "{file} is no JSON text in UTF-8. Choose a mapping that this program saved."
    ),
    "mapping_same_name": QT_TRANSLATE_NOOP(
        "core", "The columns “{first}” and “{second}” both make a field named “{name}”. Give one of them another name."
    ),
    "mapping_same_name_twice": QT_TRANSLATE_NOOP(
        "core", "The column “{column}” makes two fields named “{name}”. Give one of them another name."
    ),
    "mapping_step_grows": QT_TRANSLATE_NOOP(
        "core",
        "Replacing “{find}” by “{replace}” in “{column}” would change its own result again and again. Replace whole cells only, or choose another text.",
    ),
    "mapping_step_large": QT_TRANSLATE_NOOP(
        "core",
        "Replacing “{find}” by “{replace}” would make the texts in “{column}” too large for this computer. Choose another text.",
    ),
    "mapping_step_pattern": QT_TRANSLATE_NOOP(
        "core", "The pattern “{find}” of a step on “{column}” can't be used: {reason}."
    ),
    "mapping_step_unknown": QT_TRANSLATE_NOOP(
        "core",
        "{file}: {where}: do “{value}” is not one of trim, replace, strip_html, empty, fill, number, booleans, first_email, dates.",
    ),
    "mapping_step_unsettled": QT_TRANSLATE_NOOP(
        "core",
        "Replacing “{find}” by “{replace}” in “{column}” never comes to rest, for example in “{value}”. Choose another text to find.",
    ),
    "mapping_target_unknown": QT_TRANSLATE_NOOP(
        "core",
        "{file}: {where}: to “{value}” is not one of field, external_id, display_ts, person.email, person.first_name, person.last_name, person.full_name, person.boundary, company.name, company.domain.",
    ),
    "mapping_timezone": QT_TRANSLATE_NOOP(
        "core", "The time zone “{timezone}” is not known. Write one like Europe/Berlin or UTC."
    ),
    "mapping_unreadable": QT_TRANSLATE_NOOP("core", "The mapping {file} can't be read: {reason}."),
    "mapping_unwritable": QT_TRANSLATE_NOOP("core", "The mapping can't be saved as {file}: {reason}."),
    "mapping_used_twice": QT_TRANSLATE_NOOP(
        "core", "The column “{column}” is used twice as “{target}”. Take one of the two away."
    ),
    "mapping_value_empty": QT_TRANSLATE_NOOP("core", "{file}: {where}: it is empty. Write a text."),
    "mapping_value_not_list": QT_TRANSLATE_NOOP("core", "{file}: {where}: {value} is not a list."),
    "mapping_value_not_number": QT_TRANSLATE_NOOP("core", "{file}: {where}: {value} is not a whole number."),
    "mapping_value_not_object": QT_TRANSLATE_NOOP("core", "{file}: {where}: {value} is not an object with keys."),
    "mapping_value_not_text": QT_TRANSLATE_NOOP("core", "{file}: {where}: {value} is not a text."),
    "mapping_value_wrong": QT_TRANSLATE_NOOP("core", "{file}: {where}: {value} can't stand here."),
    "mapping_version": QT_TRANSLATE_NOOP(
        "core", "{file} is a mapping of version {version}, and this program knows version 1. Use a newer one."
    ),
    "mapping_version_missing": QT_TRANSLATE_NOOP(
        "core", '{file}: the key “version” is missing. A mapping begins with "version": 1.'
    ),
    "mend_as_decimal": QT_TRANSLATE_NOOP("core", "Send as decimal numbers"),
    "mend_as_text": QT_TRANSLATE_NOOP("core", "Send as text"),
    "mend_comma": QT_TRANSLATE_NOOP("core", "Use decimal comma"),
    "mend_content_too": QT_TRANSLATE_NOOP("core", "Use “{column}” as content, too"),
    "mend_day_first": QT_TRANSLATE_NOOP("core", "Use day first"),
    "mend_day_first_here": QT_TRANSLATE_NOOP("core", "Use day first in this column"),
    "mend_derive_ids": QT_TRANSLATE_NOOP("core", "Derive ids from what the rows say"),
    "mend_empty": QT_TRANSLATE_NOOP("core", "Treat {marks} as empty"),
    "mend_empty_everywhere": QT_TRANSLATE_NOOP("core", "Treat {marks} as empty in all columns"),
    "mend_empty_here": QT_TRANSLATE_NOOP("core", "Treat {marks} as empty in this column"),
    "mend_fill_asked": QT_TRANSLATE_NOOP("core", "Fill the empty cells…"),
    "mend_first_email": QT_TRANSLATE_NOOP("core", "Keep the first email address"),
    "mend_first_of_equal": QT_TRANSLATE_NOOP("core", "Send only the first of equal ids"),
    "mend_html": QT_TRANSLATE_NOOP("core", "Take the HTML out"),
    "mend_month_first": QT_TRANSLATE_NOOP("core", "Use month first"),
    "mend_month_first_here": QT_TRANSLATE_NOOP("core", "Use month first in this column"),
    "mend_number": QT_TRANSLATE_NOOP("core", "Keep only the number"),
    "mend_point": QT_TRANSLATE_NOOP("core", "Use decimal point"),
    "mend_shorten": QT_TRANSLATE_NOOP("core", "Shorten long texts"),
    "mend_split": QT_TRANSLATE_NOOP("core", "Split long texts"),
    "mend_words": QT_TRANSLATE_NOOP("core", "Read {yes} as yes, {no} as no"),
    "mend_words_asked": QT_TRANSLATE_NOOP("core", "Say which words mean yes…"),
    "mend_words_no": QT_TRANSLATE_NOOP("core", "Read {no} as no"),
    "mend_words_yes": QT_TRANSLATE_NOOP("core", "Read {yes} as yes"),
    "mends_all": (
        QT_TRANSLATE_NOOP("core", "Mends this row."),
        QT_TRANSLATE_NOOP("core", "Mends all {count} rows."),
    ),
    "mends_first": QT_TRANSLATE_NOOP("core", "Mends {mended} of the first {count} rows."),
    "mends_some": QT_TRANSLATE_NOOP("core", "Mends {mended} of {count} rows."),
    "name_not_resolved": QT_TRANSLATE_NOOP("core", "The server's name could not be found."),
    "name_without_email": (
        QT_TRANSLATE_NOOP(
            "core",
            "“{value}” has no email address, so no person is made of it. Write one, or use the column as an identity field.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} rows have a name or a company and no email address, for example “{value}”, so no people are made of them. Write addresses, or use the column as an identity field.",
        ),
    ),
    "network_was_away": QT_TRANSLATE_NOOP("core", "The network was away for {duration}; the import went on at {time}."),
    "no_connection": QT_TRANSLATE_NOOP("core", "No connection to the server could be made."),
    "no_contact": QT_TRANSLATE_NOOP(
        "core", "{address} could not be reached for {seconds} s. {words} Go on from here later."
    ),
    "no_content": (
        QT_TRANSLATE_NOOP(
            "core", "This row has no feedback: nothing stands in any content field. Write it, or leave the row out."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} rows have no feedback: nothing stands in any content field. Write it, or leave the rows out.",
        ),
    ),
    "no_content_field": QT_TRANSLATE_NOOP(
        "core", "No column is used as content, so this file has no feedback. Say which column the feedback is."
    ),
    "no_screen": QT_TRANSLATE_NOOP(
        "core", "There is no screen for the window here. --help shows what the command line can do."
    ),
    "no_sure_content": QT_TRANSLATE_NOOP(
        "core",
        "No column is surely the feedback itself. Make a mapping with `map`, say in it which column is, and name it with --mapping.",
    ),
    "not_a_boolean": (
        QT_TRANSLATE_NOOP("core", "“{value}” is neither yes nor no. Write true or false, or send the column as text."),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} values are neither yes nor no, for example “{value}”. Write true or false, or send the column as text.",
        ),
    ),
    "not_a_number": (
        QT_TRANSLATE_NOOP("core", "“{value}” is no number. Write one, or send the column as text."),
        QT_TRANSLATE_NOOP(
            "core", "{count} values are no numbers, for example “{value}”. Mend them, or send the column as text."
        ),
    ),
    "not_an_integer": (
        QT_TRANSLATE_NOOP(
            "core", "“{value}” is no whole number. Write one, or send the column as decimal numbers or as text."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} values are no whole numbers, for example “{value}”. Mend them, or send the column as decimal numbers or as text.",
        ),
    ),
    "not_kept_awake": QT_TRANSLATE_NOOP(
        "core", "This computer can't be kept awake from here. If it sleeps, the import waits and then goes on."
    ),
    "nothing_to_resume": QT_TRANSLATE_NOOP("core", "There is no import to go on with. `import` begins one."),
    "nuls_removed": (
        QT_TRANSLATE_NOOP("core", "{count} row had NUL characters, which were removed (row {rows})."),
        QT_TRANSLATE_NOOP("core", "{count} rows had NUL characters, which were removed (rows {rows})."),
    ),
    "nuls_removed_from_header": QT_TRANSLATE_NOOP("core", "The header had NUL characters, which were removed."),
    "number_not_comma": (
        QT_TRANSLATE_NOOP(
            "core", "“{value}” has no decimal comma. Write it with one, or choose decimal point in the options."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} numbers have no decimal comma, for example “{value}”. Write them with one, or choose decimal point in the options.",
        ),
    ),
    "number_not_point": (
        QT_TRANSLATE_NOOP(
            "core", "“{value}” has no decimal point. Write it with one, or choose decimal comma in the options."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} numbers have no decimal point, for example “{value}”. Write them with one, or choose decimal comma in the options.",
        ),
    ),
    "number_too_large": (
        QT_TRANSLATE_NOOP("core", "“{value}” is too large a number to be sent. Send the column as text."),
        QT_TRANSLATE_NOOP(
            "core", "{count} numbers are too large to be sent, for example “{value}”. Send the column as text."
        ),
    ),
    "number_unclear": (
        QT_TRANSLATE_NOOP(
            "core",
            "“{value}” can be a thousand or a little over one, and no value of “{column}” tells which. Choose decimal point or decimal comma in the options.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} numbers can have a decimal separator or thousands, for example “{value}”, and no value of “{column}” tells which. Choose decimal point or decimal comma in the options.",
        ),
    ),
    "numbers_contradict": (
        QT_TRANSLATE_NOOP(
            "core",
            "“{value}” can't be trusted: some numbers of “{column}” have a decimal point ({point}), others a decimal comma ({comma}). Choose one in the options, then mend those that don't fit.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} numbers can't be trusted, for example “{value}”: some of “{column}” have a decimal point ({point}), others a decimal comma ({comma}). Choose one in the options, then mend those that don't fit.",
        ),
    ),
    "other_address": QT_TRANSLATE_NOOP(
        "core", "Import {import_id} goes to {address}. Leave --api-url out, or name that address."
    ),
    "output_unwritable": QT_TRANSLATE_NOOP(
        "core", "The result can't be written: {reason}. Free the disk, or send the output elsewhere."
    ),
    "perhaps_arrived": QT_TRANSLATE_NOOP(
        "core", "The server failed at this row again and again; perhaps it arrived. {words}"
    ),
    "person_differs": (
        QT_TRANSLATE_NOOP(
            "core",
            "“{value}” is not sent for {email}: another row says “{sent}”, and the newest row decides. Make them alike if that is wrong.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} rows say something else of a person than the newest row does, for example “{value}” of {email}, for whom “{sent}” is sent. Make them alike if that is wrong.",
        ),
    ),
    "person_not_put": QT_TRANSLATE_NOOP("core", "The server failed at the row's person again and again. {words}"),
    "person_refused": QT_TRANSLATE_NOOP("core", "The server refused the row's person: {words}"),
    "port_taken": QT_TRANSLATE_NOOP(
        "core", "The port {port} can't be used on this computer; choose another one, or 0 for a free one."
    ),
    "practice_database": QT_TRANSLATE_NOOP(
        "core", "The practice server's database {path} can't be opened ({reason}); choose another file."
    ),
    "practice_has_no_address": QT_TRANSLATE_NOOP(
        "core", "--practice goes to a server on this computer. Leave --api-url or --practice out."
    ),
    "prepare_cancelled": QT_TRANSLATE_NOOP("core", "The import was cancelled before anything was sent."),
    "proof_comma": (
        QT_TRANSLATE_NOOP("core", "One value of “{column}” has a decimal comma, none a decimal point."),
        QT_TRANSLATE_NOOP("core", "{count} values of “{column}” have a decimal comma, none a decimal point."),
    ),
    "proof_day_first": (
        QT_TRANSLATE_NOOP("core", "One value of “{column}” fits only day first, none only month first."),
        QT_TRANSLATE_NOOP("core", "{count} values of “{column}” fit only day first, none only month first."),
    ),
    "proof_month_first": (
        QT_TRANSLATE_NOOP("core", "One value of “{column}” fits only month first, none only day first."),
        QT_TRANSLATE_NOOP("core", "{count} values of “{column}” fit only month first, none only day first."),
    ),
    "proof_point": (
        QT_TRANSLATE_NOOP("core", "One value of “{column}” has a decimal point, none a decimal comma."),
        QT_TRANSLATE_NOOP("core", "{count} values of “{column}” have a decimal point, none a decimal comma."),
    ),
    "proxy": QT_TRANSLATE_NOOP(
        "core", "The proxy asks for a login. Put it into the system's proxy settings, then go on from here."
    ),
    "proxy_failed": QT_TRANSLATE_NOOP("core", "The proxy could not reach the server."),
    "proxy_login": QT_TRANSLATE_NOOP("core", "The proxy asks for a login."),
    "quotes_escaped": QT_TRANSLATE_NOOP("core", 'Quotes in cells are written as \\" in this file, and were read as ".'),
    "quotes_single": QT_TRANSLATE_NOOP("core", "Cells are quoted with ' in this file, and were read without it."),
    "quotes_stray": (
        QT_TRANSLATE_NOOP(
            "core", "{count} row has a quote that is out of place, and was read as it stands (row {rows})."
        ),
        QT_TRANSLATE_NOOP(
            "core", "{count} rows have a quote that is out of place, and were read as they stand (rows {rows})."
        ),
    ),
    "read_as_html": QT_TRANSLATE_NOOP(
        "core", "The file is named {suffix} but is a web page; its largest table was read."
    ),
    "read_as_text": QT_TRANSLATE_NOOP(
        "core", "The file is named {suffix} but is delimited text, and was read as such."
    ),
    "read_as_workbook": QT_TRANSLATE_NOOP(
        "core", "The file is named {suffix} but is an .{format} workbook, and was read as such."
    ),
    "reading_cancelled": QT_TRANSLATE_NOOP("core", "Reading the file was cancelled."),
    "redirected": QT_TRANSLATE_NOOP("core", "{address} redirects to another address. Check the API address."),
    "refused_without_words": QT_TRANSLATE_NOOP("core", "The server answered {status} without a reason."),
    "results_not_stored": (
        QT_TRANSLATE_NOOP(
            "core",
            "{count} row has a formula whose result is not stored in the workbook, and looks empty here (row {rows}); open the workbook in Excel, save it, and choose it again.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} rows have formulas whose results are not stored in the workbook, and look empty here (rows {rows}); open the workbook in Excel, save it, and choose it again.",
        ),
    ),
    "row_refused": QT_TRANSLATE_NOOP("core", "{words}"),
    "row_unknown": QT_TRANSLATE_NOOP(
        "core", "The file has no data in row {row}. Name a row as a spreadsheet counts it."
    ),
    "rows_above_header": (
        QT_TRANSLATE_NOOP("core", "{count} row above the header was left out."),
        QT_TRANSLATE_NOOP("core", "{count} rows above the header were left out."),
    ),
    "rows_long": (
        QT_TRANSLATE_NOOP(
            "core", "{count} row has more cells than the header; they stand in columns of their own (row {rows})."
        ),
        QT_TRANSLATE_NOOP(
            "core", "{count} rows have more cells than the header; they stand in columns of their own (rows {rows})."
        ),
    ),
    "rows_short": (
        QT_TRANSLATE_NOOP(
            "core", "{count} row has fewer cells than the header; the missing ones are empty (row {rows})."
        ),
        QT_TRANSLATE_NOOP(
            "core", "{count} rows have fewer cells than the header; the missing ones are empty (rows {rows})."
        ),
    ),
    "ruined_number": (
        QT_TRANSLATE_NOOP(
            "core",
            "“{value}” looks like a long number that a spreadsheet has shortened; its last digits are lost. Export the file again with this column as text.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} values look like long numbers that a spreadsheet has shortened, for example “{value}”; their last digits are lost. Export the file again with this column as text.",
        ),
    ),
    "run_paused": (
        QT_TRANSLATE_NOOP("core", "Paused. 1 row is not sent yet; the import goes on from there."),
        QT_TRANSLATE_NOOP("core", "Paused. {count} rows are not sent yet; the import goes on from there."),
    ),
    "run_stopped": (
        QT_TRANSLATE_NOOP("core", "Stopped. 1 row is not sent yet; the import goes on from there."),
        QT_TRANSLATE_NOOP("core", "Stopped. {count} rows are not sent yet; the import goes on from there."),
    ),
    "server_was_away": QT_TRANSLATE_NOOP(
        "core", "The server gave no answers for {duration}; the import went on at {time}."
    ),
    "server_words": QT_TRANSLATE_NOOP("core", "{words}"),
    "settings_unwritable": QT_TRANSLATE_NOOP("core", "The settings can't be saved as {path}: {reason}."),
    "sheet_hidden": QT_TRANSLATE_NOOP("core", "The sheet {sheet} is hidden in the workbook."),
    "sheet_missing": QT_TRANSLATE_NOOP("core", "The workbook has no sheet named {sheet}; it has {sheets}."),
    "sheets_left_out": (
        QT_TRANSLATE_NOOP("core", "{count} other sheet has rows, and is not read: {sheets}."),
        QT_TRANSLATE_NOOP("core", "{count} other sheets have rows, and are not read: {sheets}."),
    ),
    "slept": QT_TRANSLATE_NOOP("core", "The computer slept for {duration}; the import went on at {time}."),
    "source_exists": QT_TRANSLATE_NOOP(
        "core", "The server already has a source named {source}. Give its id, then go on from here."
    ),
    "source_not_found": QT_TRANSLATE_NOOP(
        "core", "The server doesn't find the source: {words} Check the source's id, then go on from here."
    ),
    "source_refused": QT_TRANSLATE_NOOP("core", "The server refused to make the source {source}: {words}"),
    "source_unclear": QT_TRANSLATE_NOOP("core", "Name the source: either with --source NAME or with --source-id ID."),
    "source_unreadable": QT_TRANSLATE_NOOP(
        "core", "The server made the source {source} but didn't tell its id. Give its id, then go on from here."
    ),
    "spreadsheet_error": (
        QT_TRANSLATE_NOOP("core", "“{value}” is a formula's error, not a value. Write the value, or empty the cell."),
        QT_TRANSLATE_NOOP(
            "core", "{count} cells hold a formula's error, for example “{value}”. Write the values, or empty the cells."
        ),
    ),
    "step_booleans": QT_TRANSLATE_NOOP("core", "Words read as yes or no"),
    "step_cells": (
        QT_TRANSLATE_NOOP("core", "{count} cell"),
        QT_TRANSLATE_NOOP("core", "{count} cells"),
    ),
    "step_column_missing": QT_TRANSLATE_NOOP("core", "this file has no such column"),
    "step_dates_day_first": QT_TRANSLATE_NOOP("core", "Dates read day first"),
    "step_dates_month_first": QT_TRANSLATE_NOOP("core", "Dates read month first"),
    "step_empty": QT_TRANSLATE_NOOP("core", "{marks} emptied"),
    "step_fill": QT_TRANSLATE_NOOP("core", "Filled with “{value}”"),
    "step_first_email": QT_TRANSLATE_NOOP("core", "First email address kept"),
    "step_idle": QT_TRANSLATE_NOOP("core", "The step “{step}” was not done: this file has no column “{column}”."),
    "step_number": QT_TRANSLATE_NOOP("core", "Only the number kept"),
    "step_replace": QT_TRANSLATE_NOOP("core", "“{find}” replaced by “{replace}”"),
    "step_replace_away": QT_TRANSLATE_NOOP("core", "“{find}” taken out"),
    "step_strip_html": QT_TRANSLATE_NOOP("core", "HTML taken out"),
    "step_trim": QT_TRANSLATE_NOOP("core", "Trimmed"),
    "stopped": QT_TRANSLATE_NOOP("core", "Stopped, as asked."),
    "system_broken": QT_TRANSLATE_NOOP("core", "the disk can't be read or written there"),
    "system_closed": QT_TRANSLATE_NOOP("core", "it is closed"),
    "system_disk_full": QT_TRANSLATE_NOOP("core", "no space left on the disk"),
    "system_folder": QT_TRANSLATE_NOOP("core", "it is a folder"),
    "system_in_use": QT_TRANSLATE_NOOP("core", "it is in use"),
    "system_missing": QT_TRANSLATE_NOOP("core", "no such file or folder"),
    "system_name_too_long": QT_TRANSLATE_NOOP("core", "its name is too long"),
    "system_no_folder": QT_TRANSLATE_NOOP("core", "a part of the path is no folder"),
    "system_not_permitted": QT_TRANSLATE_NOOP("core", "permission denied"),
    "system_pipe": QT_TRANSLATE_NOOP("core", "it is a pipe"),
    "system_read_only": QT_TRANSLATE_NOOP("core", "it can only be read"),
    "system_refuses": QT_TRANSLATE_NOOP("core", "the system refuses it"),
    "target_company_domain": QT_TRANSLATE_NOOP("core", "Company domain"),
    "target_company_name": QT_TRANSLATE_NOOP("core", "Company"),
    "target_content": QT_TRANSLATE_NOOP("core", "Content"),
    "target_created_at": QT_TRANSLATE_NOOP("core", "Other date"),
    "target_display_ts": QT_TRANSLATE_NOOP("core", "Date of the feedback"),
    "target_external_id": QT_TRANSLATE_NOOP("core", "Record id"),
    "target_identifier": QT_TRANSLATE_NOOP("core", "Identifier"),
    "target_identity": QT_TRANSLATE_NOOP("core", "Identity"),
    "target_metadata": QT_TRANSLATE_NOOP("core", "Metadata"),
    "target_person_boundary": QT_TRANSLATE_NOOP("core", "Internal or external"),
    "target_person_email": QT_TRANSLATE_NOOP("core", "Email"),
    "target_person_first_name": QT_TRANSLATE_NOOP("core", "First name"),
    "target_person_full_name": QT_TRANSLATE_NOOP("core", "Full name"),
    "target_person_last_name": QT_TRANSLATE_NOOP("core", "Last name"),
    "template_builtin": QT_TRANSLATE_NOOP(
        "core", "“{name}” is the name of a template that came with the program. Choose another name."
    ),
    "template_nameless": QT_TRANSLATE_NOOP("core", "A template needs a name. Give it one."),
    "template_not_deleted": QT_TRANSLATE_NOOP(
        "core", "The template “{name}” can't be deleted: {reason}. Close it where it is open."
    ),
    "template_unknown": QT_TRANSLATE_NOOP(
        "core", "There is no template “{name}”. The verb templates lists those that there are."
    ),
    "text_garbled": (
        QT_TRANSLATE_NOOP(
            "core",
            "{count} row has text that was garbled before it was exported, like Ã¤ in place of ä (row {rows}); export it again as UTF-8 if you can.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} rows have text that was garbled before it was exported, like Ã¤ in place of ä (rows {rows}); export it again as UTF-8 if you can.",
        ),
    ),
    "text_unreadable": QT_TRANSLATE_NOOP(
        "core",
        "Too much of the text can't be read as {encoding}; choose another encoding, or export the file as UTF-8.",
    ),
    "time_skipped": (
        QT_TRANSLATE_NOOP(
            "core",
            "“{value}” never was in {timezone}: the clocks were put forward. It is sent as the time after that; see whether the time zone is right.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} times never were in {timezone}, for example “{value}”: the clocks were put forward. They are sent as the times after that; see whether the time zone is right.",
        ),
    ),
    "time_twice": (
        QT_TRANSLATE_NOOP(
            "core",
            "“{value}” was twice in {timezone}: the clocks were put back. The first is sent; write the time with its offset where that matters.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} times were twice in {timezone}, for example “{value}”: the clocks were put back. The first is sent; write the times with their offsets where that matters.",
        ),
    ),
    "timed_out": QT_TRANSLATE_NOOP("core", "The server did not answer in time."),
    "tls_failed": QT_TRANSLATE_NOOP("core", "A secure connection to the server could not be made."),
    "unexpected": QT_TRANSLATE_NOOP(
        "core", "Something went wrong inside the program ({what}). Nothing was lost; the log has the details."
    ),
    "value_long": (
        QT_TRANSLATE_NOOP(
            "core",
            "This value is close to 10 KB and may be refused. Shorten it, or choose to split or shorten long texts.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} values are close to 10 KB and may be refused. Shorten them, or choose to split or shorten long texts.",
        ),
    ),
    "value_shortened": (
        QT_TRANSLATE_NOOP(
            "core", "This value is over 10 KB, so only its beginning is sent. Split long texts to send all of it."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} values are over 10 KB, so only their beginnings are sent. Split long texts to send all of them.",
        ),
    ),
    "value_split": (
        QT_TRANSLATE_NOOP("core", "This value is over 10 KB, so it is sent as several fields. See the preview."),
        QT_TRANSLATE_NOOP(
            "core", "{count} values are over 10 KB, so they are sent as several fields. See the preview."
        ),
    ),
    "value_too_long": (
        QT_TRANSLATE_NOOP(
            "core",
            "This value is over 10 KB, which is more than a field takes. Shorten it, or choose to split or shorten long texts.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{count} values are over 10 KB, which is more than a field takes. Shorten them, or choose to split or shorten long texts.",
        ),
    ),
    "why_company": QT_TRANSLATE_NOOP("core", "Its name says that it is the person's company."),
    "why_company_values": QT_TRANSLATE_NOOP("core", "Its values look like names of companies."),
    "why_content_likeliest": QT_TRANSLATE_NOOP("core", "No column has a name, and this one has the most words."),
    "why_content_maybe": QT_TRANSLATE_NOOP(
        "core", "Its values are texts of about {words} words each; it may be feedback."
    ),
    "why_content_name": QT_TRANSLATE_NOOP("core", "Its name says that it is what people wrote."),
    "why_content_other": QT_TRANSLATE_NOOP("core", "It may hold what people wrote beside fixed answers."),
    "why_content_prose": QT_TRANSLATE_NOOP(
        "core", "Its values are sentences, about {words} words each, and nearly all different."
    ),
    "why_content_question": QT_TRANSLATE_NOOP("core", "It is an open question, answered in people's own words."),
    "why_content_title": QT_TRANSLATE_NOOP("core", "Its name says that it is the subject or title of the feedback."),
    "why_date_maybe": QT_TRANSLATE_NOOP("core", "Its values are dates, but other columns hold dates too."),
    "why_date_name": QT_TRANSLATE_NOOP(
        "core", "Its name says that it is when the feedback was given, and its values are dates."
    ),
    "why_date_only": QT_TRANSLATE_NOOP("core", "It is the only column with dates."),
    "why_date_other": QT_TRANSLATE_NOOP("core", "Its values are dates, but not when the feedback was given."),
    "why_detail_clock": QT_TRANSLATE_NOOP("core", "It is a detail of the feedback: its values are times of the day."),
    "why_detail_date": QT_TRANSLATE_NOOP("core", "It is a detail of the feedback: its values are dates."),
    "why_detail_email": QT_TRANSLATE_NOOP("core", "It is a detail of the feedback: its values are email addresses."),
    "why_detail_json": QT_TRANSLATE_NOOP("core", "It is a detail of the feedback: its values are lists or objects."),
    "why_detail_key": QT_TRANSLATE_NOOP("core", "It is a detail of the feedback: its values are keys or codes."),
    "why_detail_number": QT_TRANSLATE_NOOP("core", "It is a detail of the feedback: its values are numbers."),
    "why_detail_text": QT_TRANSLATE_NOOP("core", "It is a detail of the feedback: its values are short texts."),
    "why_detail_truth": QT_TRANSLATE_NOOP("core", "It is a detail of the feedback: its values are yes or no."),
    "why_detail_url": QT_TRANSLATE_NOOP("core", "It is a detail of the feedback: its values are links."),
    "why_domain": QT_TRANSLATE_NOOP(
        "core", "Its name and its values say that it is the domain of the person's company."
    ),
    "why_email_name": QT_TRANSLATE_NOOP(
        "core", "Its name says that it is the email address of the person who gave the feedback."
    ),
    "why_email_values": QT_TRANSLATE_NOOP("core", "Its values are email addresses."),
    "why_first_name": QT_TRANSLATE_NOOP("core", "Its name says that it is the person's first name."),
    "why_full_name": QT_TRANSLATE_NOOP("core", "Its name and its values say that it is the person's name."),
    "why_id_field": QT_TRANSLATE_NOOP(
        "core", "The record's number can be searched for when it is kept as a field, too."
    ),
    "why_id_first": QT_TRANSLATE_NOOP("core", "It is the first column, and no value stands twice."),
    "why_id_maybe": QT_TRANSLATE_NOOP("core", "Its name speaks of a number or key, and no value stands twice."),
    "why_id_name": QT_TRANSLATE_NOOP(
        "core", "Its name says that it is the record's number or key, and no value stands twice."
    ),
    "why_id_nearly": QT_TRANSLATE_NOOP(
        "core", "Its name says that it is the record's number or key, and nearly all values are different."
    ),
    "why_id_values": QT_TRANSLATE_NOOP("core", "Its values look like keys, and none stands twice."),
    "why_identifier": QT_TRANSLATE_NOOP("core", "It is the number or key of something else than the record."),
    "why_identity": QT_TRANSLATE_NOOP("core", "It names a person or a login."),
    "why_last_name": QT_TRANSLATE_NOOP("core", "Its name says that it is the person's last name."),
    "why_private": QT_TRANSLATE_NOOP("core", "It may be private, so it is left to you."),
    "why_template": QT_TRANSLATE_NOOP("core", "The template “{template}” uses it so."),
    "why_time_of_day": QT_TRANSLATE_NOOP("core", "Its values are times of the day, which belong to the date."),
    "window_hangs": QT_TRANSLATE_NOOP(
        "core",
        "BuildBetter Importer is open already, and its window doesn't answer. Wait a little, or end it, then start it again. An import goes on from where it was.",
    ),
    "window_unusable": QT_TRANSLATE_NOOP(
        "core", "The window can't be opened: {reason}. --help shows what the command line can do."
    ),
    "without_suffix": QT_TRANSLATE_NOOP("core", "without an ending"),
    "workbook_damaged": QT_TRANSLATE_NOOP(
        "core",
        "The workbook is damaged or incomplete; export it again, or open it in Excel and save it under a new name.",
    ),
    "workbook_too_large": QT_TRANSLATE_NOOP(
        "core", "The workbook needs more than {limit} of memory to read; save the sheet as CSV and choose that file."
    ),
    "workbook_too_old": QT_TRANSLATE_NOOP(
        "core",
        "The workbook is in an Excel format from before 1995; open it in LibreOffice, save it as .xlsx, and choose that file.",
    ),
    "workbook_too_slow": QT_TRANSLATE_NOOP(
        "core", "The workbook could not be read within {seconds} seconds; save the sheet as CSV and choose that file."
    ),
    "workbook_unsafe": QT_TRANSLATE_NOOP(
        "core",
        "The workbook is built to overload the program that opens it, and was not read; get it again from where it came from.",
    ),
}
