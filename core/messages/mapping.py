"""Sentences of the mapping stage: what is wrong with a mapping, why a target is suggested, a target's name."""

_ERRORS: dict[str, str | tuple[str, str]] = {
    "mapping_unreadable": "The mapping {file} can't be read: {reason}.",
    "mapping_unwritable": "The mapping can't be saved as {file}: {reason}.",
    "mapping_not_json": "{file} is no valid JSON: line {line}, column {column} is where it breaks off.",
    "mapping_not_text": "{file} is no JSON text in UTF-8. Choose a mapping that this program saved.",
    "mapping_key_twice": "{file}: the key “{key}” stands twice in one object. Keep one of them.",
    "mapping_version": "{file} is a mapping of version {version}, and this program knows version 1. Use a newer one.",
    "mapping_version_missing": '{file}: the key “version” is missing. A mapping begins with "version": 1.',
    "mapping_key_unknown": "{file}: {where}: the key “{key}” is not known. Take it out or mend its spelling.",
    "mapping_key_missing": "{file}: {where}: the key “{key}” is missing.",
    "mapping_value_empty": "{file}: {where}: it is empty. Write a text.",
    "mapping_value_not_text": "{file}: {where}: {value} is not a text.",
    "mapping_value_not_number": "{file}: {where}: {value} is not a whole number.",
    "mapping_value_not_list": "{file}: {where}: {value} is not a list.",
    "mapping_value_not_object": "{file}: {where}: {value} is not an object with keys.",
    "mapping_value_wrong": "{file}: {where}: {value} can't stand here.",
    "mapping_choice": "{file}: {where}: “{value}” is not one of {allowed}.",
    "mapping_target_unknown": (
        "{file}: {where}: to “{value}” is not one of field, external_id, display_ts, person.email, "
        "person.first_name, person.last_name, person.full_name, person.boundary, company.name, company.domain."
    ),
    "mapping_step_unknown": "{file}: {where}: do “{value}” is not one of trim, replace.",
    "mapping_constant_id": (
        "A fixed value can't be the record id (external_id), because every record needs an id of its own. "
        "Use a column, or none: then ids are derived."
    ),
    "mapping_same_name": (
        "The columns “{first}” and “{second}” both make a field named “{name}”. Give one of them another name."
    ),
    "mapping_same_name_twice": "The column “{column}” makes two fields named “{name}”. Give one of them another name.",
    "mapping_used_twice": "The column “{column}” is used twice as “{target}”. Take one of the two away.",
    "mapping_attribute_taken": (
        "The columns “{first}” and “{second}” are both used as “{target}”, which takes one column. "
        "Take it away from one of them."
    ),
    "mapping_constant_twice": "Two fixed values go to “{target}”. Take one of them away.",
    "mapping_constant_differs": (
        "The fixed value “{name}” and the column “{column}” make a field of one name, but differ in category or type. "
        "Give both the same, or one of them another name."
    ),
    "mapping_timezone": "The time zone “{timezone}” is not known. Write one like Europe/Berlin or UTC.",
    "mapping_step_pattern": "The pattern “{find}” of a step on “{column}” can't be used: {reason}.",
    "mapping_step_grows": (
        "Replacing “{find}” by “{replace}” in “{column}” would change its own result again and again. "
        "Replace whole cells only, or choose another text."
    ),
    "mapping_step_unsettled": (
        "Replacing “{find}” by “{replace}” in “{column}” never comes to rest, for example in “{value}”. "
        "Choose another text to find."
    ),
    "mapping_column_missing": (
        "The mapping names the column “{column}”, which this file doesn't have. Choose the file that it was made for, "
        "or make a new mapping."
    ),
    "mapping_column_missing_near": (
        "The mapping names the column “{column}”, which this file doesn't have; the nearest is “{near}”. "
        "Change the name in the mapping or in the file."
    ),
    "mapping_column_unclear": (
        "The mapping's column “{column}” could be “{first}” or “{second}” of this file. Write its name exactly."
    ),
    "mapping_columns_meet": "The mapping names the column “{column}” of this file twice: as “{first}” and “{second}”.",
}

_TARGETS: dict[str, str | tuple[str, str]] = {
    "target_external_id": "Record id",
    "target_display_ts": "Date of the feedback",
    "target_content": "Content",
    "target_created_at": "Other date",
    "target_identifier": "Identifier",
    "target_identity": "Identity",
    "target_metadata": "Metadata",
    "target_person_email": "Email",
    "target_person_first_name": "First name",
    "target_person_last_name": "Last name",
    "target_person_full_name": "Full name",
    "target_person_boundary": "Internal or external",
    "target_company_name": "Company",
    "target_company_domain": "Company domain",
}

SENTENCES: dict[str, str | tuple[str, str]] = {**_ERRORS, **_TARGETS}
