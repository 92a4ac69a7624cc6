"""The sentences of `core` by code, written by `python -m tests.core_texts`. Don't edit by hand."""

# ruff: noqa: E501 - a sentence is one literal, or translators get halves

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

CORE_SENTENCES: Final[dict[str, Any]] = {
    "address_not_https": QT_TRANSLATE_NOOP(
        "core", "{address} would send the key unprotected. Use https; http is for this computer alone."
    ),
    "address_unreadable": QT_TRANSLATE_NOOP(
        "core", "{address} is no API address. One looks like https://api.buildbetter.app."
    ),
    "answer_unreadable": QT_TRANSLATE_NOOP("core", "The server's answer could not be read."),
    "certificate_file_missing": QT_TRANSLATE_NOOP(
        "core", "SSL_CERT_FILE names {path}, which isn't there. Correct it or unset it."
    ),
    "certificate_refused": QT_TRANSLATE_NOOP("core", "The server's certificate is not trusted by this computer."),
    "connection_dropped": QT_TRANSLATE_NOOP("core", "The connection broke before the answer came."),
    "file_has_no_rows": QT_TRANSLATE_NOOP("core", "The file has no rows; choose another file, or export it again."),
    "file_has_password": QT_TRANSLATE_NOOP(
        "core", "The workbook is protected by a password; open it in Excel, save it without one, and choose that file."
    ),
    "file_missing": QT_TRANSLATE_NOOP("core", "There is no file at {path}; check the name and the folder."),
    "key_unreadable": QT_TRANSLATE_NOOP(
        "core", "The API key has characters that no key has. Copy it again from BuildBetter's settings."
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
    "mapping_step_pattern": QT_TRANSLATE_NOOP(
        "core", "The pattern “{find}” of a step on “{column}” can't be used: {reason}."
    ),
    "mapping_step_unknown": QT_TRANSLATE_NOOP("core", "{file}: {where}: do “{value}” is not one of trim, replace."),
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
    "name_not_resolved": QT_TRANSLATE_NOOP("core", "The server's name could not be found."),
    "no_connection": QT_TRANSLATE_NOOP("core", "No connection to the server could be made."),
    "port_taken": QT_TRANSLATE_NOOP(
        "core", "The port {port} can't be used on this computer; choose another one, or 0 for a free one."
    ),
    "practice_database": QT_TRANSLATE_NOOP(
        "core", "The practice server's database {path} can't be opened ({reason}); choose another file."
    ),
    "proxy_failed": QT_TRANSLATE_NOOP("core", "The proxy could not reach the server."),
    "proxy_login": QT_TRANSLATE_NOOP("core", "The proxy asks for a login."),
    "reading_cancelled": QT_TRANSLATE_NOOP("core", "Reading the file was cancelled."),
    "refused_without_words": QT_TRANSLATE_NOOP("core", "The server answered {status} without a reason."),
    "sheet_missing": QT_TRANSLATE_NOOP("core", "The workbook has no sheet named {sheet}; it has {sheets}."),
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
    "timed_out": QT_TRANSLATE_NOOP("core", "The server did not answer in time."),
    "tls_failed": QT_TRANSLATE_NOOP("core", "A secure connection to the server could not be made."),
    "unexpected": QT_TRANSLATE_NOOP(
        "core", "Something went wrong inside the program ({what}). Nothing was lost; the log has the details."
    ),
    "workbook_damaged": QT_TRANSLATE_NOOP(
        "core", "The workbook is damaged or incomplete; export it again, or open it in Excel and save it anew."
    ),
    "workbook_too_slow": QT_TRANSLATE_NOOP(
        "core", "The workbook could not be read within {seconds} seconds; save it as CSV and choose that file."
    ),
}
