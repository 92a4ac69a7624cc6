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
    "mapping_step_unknown": (
        "{file}: {where}: do “{value}” is not one of trim, replace, strip_html, empty, fill, number, booleans, "
        "first_email, dates."
    ),
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
    "mapping_step_large": (
        "Replacing “{find}” by “{replace}” would make the texts in “{column}” too large for this computer. "
        "Choose another text."
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
    "template_unknown": "There is no template “{name}”. The verb templates lists those that there are.",
    "template_nameless": "A template needs a name. Give it one.",
    "template_builtin": "“{name}” is the name of a template that came with the program. Choose another name.",
    "template_not_deleted": "The template “{name}” can't be deleted: {reason}. Close it where it is open.",
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

_REASONS: dict[str, str | tuple[str, str]] = {
    "why_template": "The template “{template}” uses it so.",
    "why_content_name": "Its name says that it is what people wrote.",
    "why_content_title": "Its name says that it is the subject or title of the feedback.",
    "why_content_question": "It is an open question, answered in people's own words.",
    "why_content_other": "It may hold what people wrote beside fixed answers.",
    "why_content_prose": "Its values are sentences, about {words} words each, and nearly all different.",
    "why_content_maybe": "Its values are texts of about {words} words each; it may be feedback.",
    "why_content_likeliest": "No column has a name, and this one has the most words.",
    "why_date_name": "Its name says that it is when the feedback was given, and its values are dates.",
    "why_date_only": "It is the only column with dates.",
    "why_date_maybe": "Its values are dates, but other columns hold dates too.",
    "why_time_of_day": "Its values are times of the day, which belong to the date.",
    "why_date_other": "Its values are dates, but not when the feedback was given.",
    "why_id_name": "Its name says that it is the record's number or key, and no value stands twice.",
    "why_id_nearly": "Its name says that it is the record's number or key, and nearly all values are different.",
    "why_id_maybe": "Its name speaks of a number or key, and no value stands twice.",
    "why_id_first": "It is the first column, and no value stands twice.",
    "why_id_values": "Its values look like keys, and none stands twice.",
    "why_id_field": "The record's number can be searched for when it is kept as a field, too.",
    "why_identifier": "It is the number or key of something else than the record.",
    "why_identity": "It names a person or a login.",
    "why_email_name": "Its name says that it is the email address of the person who gave the feedback.",
    "why_email_values": "Its values are email addresses.",
    "why_first_name": "Its name says that it is the person's first name.",
    "why_last_name": "Its name says that it is the person's last name.",
    "why_full_name": "Its name and its values say that it is the person's name.",
    "why_company": "Its name says that it is the person's company.",
    "why_company_values": "Its values look like names of companies.",
    "why_domain": "Its name and its values say that it is the domain of the person's company.",
    "why_private": "It may be private, so it is left to you.",
    "why_detail_truth": "It is a detail of the feedback: its values are yes or no.",
    "why_detail_number": "It is a detail of the feedback: its values are numbers.",
    "why_detail_date": "It is a detail of the feedback: its values are dates.",
    "why_detail_clock": "It is a detail of the feedback: its values are times of the day.",
    "why_detail_json": "It is a detail of the feedback: its values are lists or objects.",
    "why_detail_url": "It is a detail of the feedback: its values are links.",
    "why_detail_email": "It is a detail of the feedback: its values are email addresses.",
    "why_detail_key": "It is a detail of the feedback: its values are keys or codes.",
    "why_detail_text": "It is a detail of the feedback: its values are short texts.",
}

SENTENCES: dict[str, str | tuple[str, str]] = {**_ERRORS, **_TARGETS, **_REASONS}
