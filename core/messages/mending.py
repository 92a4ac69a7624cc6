"""Sentences about mends: what a mend is called, what it would do, what the steps so far have done."""

_MENDS: dict[str, str | tuple[str, str]] = {
    "mend_day_first": "Use day first",
    "mend_month_first": "Use month first",
    "mend_day_first_here": "Use day first in this column",
    "mend_month_first_here": "Use month first in this column",
    "mend_point": "Use decimal point",
    "mend_comma": "Use decimal comma",
    "mend_empty": "Treat {marks} as empty",
    "mend_empty_here": "Treat {marks} as empty in this column",
    "mend_empty_everywhere": "Treat {marks} as empty in all columns",
    "mend_number": "Keep only the number",
    "mend_words": "Read {yes} as yes, {no} as no",
    "mend_words_yes": "Read {yes} as yes",
    "mend_words_no": "Read {no} as no",
    "mend_words_asked": "Say which words mean yes…",
    "mend_first_email": "Keep the first email address",
    "mend_html": "Take the HTML out",
    "mend_split": "Split long texts",
    "mend_shorten": "Shorten long texts",
    "mend_first_of_equal": "Send only the first of equal ids",
    "mend_derive_ids": "Derive ids from what the rows say",
    "mend_as_decimal": "Send as decimal numbers",
    "mend_as_text": "Send as text",
    "mend_content_too": "Use “{column}” as content, too",
    "mend_fill_asked": "Fill the empty cells…",
}

_EFFECTS: dict[str, str | tuple[str, str]] = {
    "mends_all": ("Mends this row.", "Mends all {count} rows."),
    "mends_some": "Mends {mended} of {count} rows.",
    "mends_first": "Mends {mended} of the first {count} rows.",
    "proof_day_first": (
        "One value of “{column}” fits only day first, none only month first.",
        "{count} values of “{column}” fit only day first, none only month first.",
    ),
    "proof_month_first": (
        "One value of “{column}” fits only month first, none only day first.",
        "{count} values of “{column}” fit only month first, none only day first.",
    ),
    "proof_point": (
        "One value of “{column}” has a decimal point, none a decimal comma.",
        "{count} values of “{column}” have a decimal point, none a decimal comma.",
    ),
    "proof_comma": (
        "One value of “{column}” has a decimal comma, none a decimal point.",
        "{count} values of “{column}” have a decimal comma, none a decimal point.",
    ),
}

_STEPS: dict[str, str | tuple[str, str]] = {
    "step_trim": "Trimmed",
    "step_replace": "“{find}” replaced by “{replace}”",
    "step_replace_away": "“{find}” taken out",
    "step_strip_html": "HTML taken out",
    "step_empty": "{marks} emptied",
    "step_fill": "Filled with “{value}”",
    "step_number": "Only the number kept",
    "step_booleans": "Words read as yes or no",
    "step_first_email": "First email address kept",
    "step_dates_day_first": "Dates read day first",
    "step_dates_month_first": "Dates read month first",
    "choice_point": "Read with decimal point",
    "choice_comma": "Read with decimal comma",
    "choice_empty": "“{mark}” counts as empty",
    "choice_split": "Long texts split",
    "choice_shorten": "Long texts shortened",
    "choice_first_of_equal": "Only the first of equal ids sent",
    "step_cells": ("{count} cell", "{count} cells"),
    "step_column_missing": "this file has no such column",
    "step_idle": "The step “{step}” was not done: this file has no column “{column}”.",
}

_ACCOUNTING: dict[str, str | tuple[str, str]] = {
    "accounting_rows": ("{count} row", "{count} rows"),
    "accounting_go": ("{count} goes", "{count} go"),
    "accounting_stay_behind": ("{count} stays behind", "{count} stay behind"),
    "accounting_causes": ("{count} cause", "{count} causes"),
    "accounting_left_out": ("1 left out by you", "{count} left out by you"),
    "accounting_repeated_id": ("1 not sent for a repeated id", "{count} not sent for a repeated id"),
    "accounting_already_delivered": ("1 delivered before", "{count} delivered before"),
    "accounting_changed": ("1 delivered before with other content", "{count} delivered before with other content"),
    "accounting_because": "{rows} ({causes})",
    "accounting": "{rows}: {sums}",
}

SENTENCES: dict[str, str | tuple[str, str]] = {**_MENDS, **_EFFECTS, **_STEPS, **_ACCOUNTING}
