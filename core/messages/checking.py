"""Sentences of the checking stage: what is wrong with a value and how to mend it, for one row and for many."""

_MISSING: dict[str, str | tuple[str, str]] = {
    "no_content": (
        "This row has no feedback: nothing stands in any content field. Write it, or leave the row out.",
        "{count} rows have no feedback: nothing stands in any content field. Write it, or leave the rows out.",
    ),
    "no_content_field": "No column is used as content, so this file has no feedback. Say which column the feedback is.",
    "id_empty": (
        "The record id is empty. Write one, or leave the row out.",
        "{count} rows have no record id. Write one in each, or leave the rows out.",
    ),
    "display_ts_empty": (
        "The date of the feedback is empty, so the record shows the time of import. Write one, or set a fixed date.",
        (
            "{count} rows have no date of the feedback, so their records show the time of import. Write one in "
            "each, or set a fixed date."
        ),
    ),
    "name_without_email": (
        (
            "“{value}” has no email address, so no person is made of it. Write one, or use the column as an "
            "identity field."
        ),
        (
            "{count} rows have a name or a company and no email address, for example “{value}”, so no people are "
            "made of them. Write addresses, or use the column as an identity field."
        ),
    ),
}

_DATES: dict[str, str | tuple[str, str]] = {
    "date_unreadable": (
        "“{value}” can't be read as a date. Write it like 2025-03-31 or 2025-03-31 14:05.",
        (
            "{count} values can't be read as dates, for example “{value}”. Write them like 2025-03-31 or 2025-03-31"
            " 14:05."
        ),
    ),
    "date_order_unknown": (
        (
            "“{value}” can be read day first or month first, and no value of “{column}” tells which. Choose one in "
            "the options."
        ),
        (
            "{count} dates can be read day first or month first, for example “{value}”, and no value of “{column}” "
            "tells which. Choose one in the options."
        ),
    ),
    "dates_contradict": (
        (
            "“{value}” can't be trusted: some dates of “{column}” fit only day first ({day_first}), others only month "
            "first ({month_first}). Choose one in the options, then mend those that don't fit."
        ),
        (
            "{count} dates can't be trusted, for example “{value}”: some of “{column}” fit only day first "
            "({day_first}), others only month first ({month_first}). Choose one in the options, then mend those that "
            "don't fit."
        ),
    ),
    "date_not_day_first": (
        "“{value}” is no date day first. Turn day and month round, or choose month first in the options.",
        (
            "{count} values are no dates day first, for example “{value}”. Turn day and month round, or choose "
            "month first in the options."
        ),
    ),
    "date_not_month_first": (
        "“{value}” is no date month first. Turn month and day round, or choose day first in the options.",
        (
            "{count} values are no dates month first, for example “{value}”. Turn month and day round, or choose "
            "day first in the options."
        ),
    ),
    "date_in_future": (
        "“{value}” lies in the future. See whether day, month and year are right.",
        "{count} dates lie in the future, for example “{value}”. See whether day, month and year are right.",
    ),
    "date_early": (
        "“{value}” is before 1990. See whether the year is right.",
        "{count} dates are before 1990, for example “{value}”. See whether the years are right.",
    ),
    "time_skipped": (
        (
            "“{value}” never was in {timezone}: the clocks were put forward. It is sent as the time after that; see"
            " whether the time zone is right."
        ),
        (
            "{count} times never were in {timezone}, for example “{value}”: the clocks were put forward. They are "
            "sent as the times after that; see whether the time zone is right."
        ),
    ),
    "time_twice": (
        (
            "“{value}” was twice in {timezone}: the clocks were put back. The first is sent; write the time with "
            "its offset where that matters."
        ),
        (
            "{count} times were twice in {timezone}, for example “{value}”: the clocks were put back. The first is "
            "sent; write the times with their offsets where that matters."
        ),
    ),
}

_VALUES: dict[str, str | tuple[str, str]] = {
    "not_an_integer": (
        "“{value}” is no whole number. Write one, or send the column as decimal numbers or as text.",
        (
            "{count} values are no whole numbers, for example “{value}”. Mend them, or send the column as decimal "
            "numbers or as text."
        ),
    ),
    "not_a_number": (
        "“{value}” is no number. Write one, or send the column as text.",
        "{count} values are no numbers, for example “{value}”. Mend them, or send the column as text.",
    ),
    "number_too_large": (
        "“{value}” is too large a number to be sent. Send the column as text.",
        "{count} numbers are too large to be sent, for example “{value}”. Send the column as text.",
    ),
    "number_not_point": (
        "“{value}” has no decimal point. Write it with one, or choose decimal comma in the options.",
        (
            "{count} numbers have no decimal point, for example “{value}”. Write them with one, or choose decimal "
            "comma in the options."
        ),
    ),
    "number_not_comma": (
        "“{value}” has no decimal comma. Write it with one, or choose decimal point in the options.",
        (
            "{count} numbers have no decimal comma, for example “{value}”. Write them with one, or choose decimal "
            "point in the options."
        ),
    ),
    "number_unclear": (
        (
            "“{value}” can be a thousand or a little over one, and no value of “{column}” tells which. Choose "
            "decimal point or decimal comma in the options."
        ),
        (
            "{count} numbers can have a decimal separator or thousands, for example “{value}”, and no value of "
            "“{column}” tells which. Choose decimal point or decimal comma in the options."
        ),
    ),
    "numbers_contradict": (
        (
            "“{value}” can't be trusted: some numbers of “{column}” have a decimal point ({point}), others a decimal "
            "comma ({comma}). Choose one in the options, then mend those that don't fit."
        ),
        (
            "{count} numbers can't be trusted, for example “{value}”: some of “{column}” have a decimal point "
            "({point}), others a decimal comma ({comma}). Choose one in the options, then mend those that don't fit."
        ),
    ),
    "ruined_number": (
        (
            "“{value}” looks like a long number that a spreadsheet has shortened; its last digits are lost. Export "
            "the file again with this column as text."
        ),
        (
            "{count} values look like long numbers that a spreadsheet has shortened, for example “{value}”; their "
            "last digits are lost. Export the file again with this column as text."
        ),
    ),
    "not_a_boolean": (
        "“{value}” is neither yes nor no. Write true or false, or send the column as text.",
        (
            "{count} values are neither yes nor no, for example “{value}”. Write true or false, or send the column "
            "as text."
        ),
    ),
    "json_invalid": (
        "“{value}” is no valid JSON. Mend it, or send the column as text.",
        "{count} values are no valid JSON, for example “{value}”. Mend them, or send the column as text.",
    ),
    "email_invalid": (
        "“{value}” is no email address. Write one like ann@example.com, or empty the cell.",
        (
            "{count} values are no email addresses, for example “{value}”. Write them like ann@example.com, or "
            "empty the cells."
        ),
    ),
    "boundary_unknown": (
        "“{value}” is neither internal nor external. Write one of the two.",
        "{count} values are neither internal nor external, for example “{value}”. Write one of the two in each.",
    ),
    "spreadsheet_error": (
        "“{value}” is a formula's error, not a value. Write the value, or empty the cell.",
        "{count} cells hold a formula's error, for example “{value}”. Write the values, or empty the cells.",
    ),
    "html_in_text": (
        "This text has tags of HTML in it, which are sent as they stand. Take the HTML out, or leave it so.",
        "{count} texts have tags of HTML in them, which are sent as they stand. Take the HTML out, or leave it so.",
    ),
    "value_too_long": (
        (
            "This value is over 10 KB, which is more than a field takes. Shorten it, or choose to split or shorten "
            "long texts."
        ),
        (
            "{count} values are over 10 KB, which is more than a field takes. Shorten them, or choose to split or "
            "shorten long texts."
        ),
    ),
    "value_long": (
        "This value is close to 10 KB and may be refused. Shorten it, or choose to split or shorten long texts.",
        (
            "{count} values are close to 10 KB and may be refused. Shorten them, or choose to split or shorten long"
            " texts."
        ),
    ),
    "value_shortened": (
        "This value is over 10 KB, so only its beginning is sent. Split long texts to send all of it.",
        "{count} values are over 10 KB, so only their beginnings are sent. Split long texts to send all of them.",
    ),
    "value_split": (
        "This value is over 10 KB, so it is sent as several fields. See the preview.",
        "{count} values are over 10 KB, so they are sent as several fields. See the preview.",
    ),
}

_WHOLE_FILE: dict[str, str | tuple[str, str]] = {
    "id_repeated": (
        "The record id “{value}” stands in row {other}, too. Write another, or send only the first of equal ids.",
        (
            "{count} rows share their record id with another row, for example “{value}”. Write others, or send only"
            " the first of equal ids."
        ),
    ),
    "person_differs": (
        (
            "“{value}” is not sent for {email}: another row says “{sent}”, and the newest row decides. Make them "
            "alike if that is wrong."
        ),
        (
            "{count} rows say something else of a person than the newest row does, for example “{value}” of "
            "{email}, for whom “{sent}” is sent. Make them alike if that is wrong."
        ),
    ),
    "field_name_not_snake_case": "The field name “{name}” is not in snake_case. Write it like nps_score.",
}

SENTENCES: dict[str, str | tuple[str, str]] = {**_MISSING, **_DATES, **_VALUES, **_WHOLE_FILE}
