"""What steps make of single cells: marks emptied, gaps filled, numbers, truth values, addresses and dates taken out.

Each function takes and gives an array of strings (no nulls), and done twice it is like done once.
"""

from collections.abc import Iterable

import pyarrow as pa
import pyarrow.compute as pc

from core.mapping.addresses import ADDRESS_AMONG_WORDS, LONGEST_ADDRESS

_NUMBER = r"([+\-\x{2212}]?\d+(?:[.,]\d+)*)"
_OF = r"(?:/|(?i:of|out\s+of|von|aus|sur|de|su|di|van|из))"
_LABEL_MARK = r"[\-\x{2013}\x{2014}:/().;=|%\x{2605}\x{2606}*\x{b0}\p{Sc}]"
_NUMBERS = (
    rf"^\s*{_NUMBER}\s*{_OF}\s*\d+(?:[.,]\d+)*(?:\s\D*|[^\dA-Za-z]\D*)?$",  # 4 / 5, 4 out of 5 stars
    rf"^\s*{_NUMBER}(?:\s*{_LABEL_MARK}\D*|\s+\D*)$",  # 9 - Promoter, 4 stars, 95 %
    rf"^\D*[:(\[=\p{{Sc}}]\s*{_NUMBER}\s*[)\]]?\s*$",  # Promoter (9), Rating: 4, $ 12.50
)
_MAGNITUDE = r"(?i)\d\s*(?:k|m|mn|mio|mrd|bn|tsd|thousand|million|billion|tausend|millionen)\b"

_DAY, _MONTH = r"(0?[1-9]|[12]\d|3[01])", r"(0?[1-9]|1[0-2])"


def emptied(texts: pa.Array, marks: Iterable[str]) -> pa.Array:
    """The texts without those that are one of the marks, whatever their case and the blanks around them."""
    return pc.if_else(is_one_of(texts, marks), "", texts)


def filled(texts: pa.Array, value: str, empty: Iterable[str]) -> pa.Array:
    """The texts with a value in place of what counts as empty: blanks, and the marks of the mapping's option."""
    return pc.if_else(is_one_of(texts, ("", *empty)), value, texts)


def is_one_of(texts: pa.Array, marks: Iterable[str]) -> pa.Array:
    """True for each text that is one of the marks, whatever its case and the blanks around it."""
    wanted = pa.array(sorted({mark.strip().lower() for mark in marks}), texts.type)
    return pc.is_in(pc.utf8_lower(pc.utf8_trim_whitespace(texts)), value_set=wanted)


def numbers_alone(texts: pa.Array) -> pa.Array:
    """The number of each text that is a number with a label, a scale or a unit; other texts as they are."""
    maybe = pc.and_(pc.match_substring_regex(texts, r"\d"), pc.match_substring_regex(texts, r"[^\d.,+\-]"))
    written = texts.filter(maybe)
    result = written
    for pattern in _NUMBERS:
        result = pc.replace_substring_regex(result, pattern, r"\1")
    large = pc.match_substring_regex(written, _MAGNITUDE)
    return pc.replace_with_mask(texts, maybe, pc.if_else(large, written, result))


def truths(texts: pa.Array, true: Iterable[str], false: Iterable[str]) -> pa.Array:
    """true and false in place of the words for them."""
    return pc.if_else(is_one_of(texts, true), "true", pc.if_else(is_one_of(texts, false), "false", texts))


def first_addresses(texts: pa.Array) -> pa.Array:
    """The first address of each text that holds one among other words; blanks around one alone stay."""
    maybe = pc.match_substring(texts, "@")
    if not maybe.true_count:
        return texts
    written = texts.filter(maybe)
    alone = pc.match_substring_regex(written, rf"^\s*{ADDRESS_AMONG_WORDS}\s*$")
    found = pc.struct_field(pc.extract_regex(written, f"(?P<address>{ADDRESS_AMONG_WORDS})"), "address")
    found = pc.if_else(pc.less_equal(pc.utf8_length(found), LONGEST_ADDRESS), found, None).cast(texts.type)
    return pc.replace_with_mask(texts, maybe, pc.if_else(alone, written, pc.coalesce(found, written)))


def iso_dates(texts: pa.Array, order: str) -> pa.Array:
    """Dates of two numbers and a year of four digits as year-month-day; what doesn't fit the order stays."""
    parts, year_first = ((_DAY, _MONTH), r"\2-\1") if order == "day_first" else ((_MONTH, _DAY), r"\1-\2")
    result = texts
    for mark in "/.-":
        pattern = rf"(?s)^\s*{parts[0]}[{mark}] ?{parts[1]}[{mark}] ?(\d{{4}})(\D.*)?$"
        result = pc.replace_substring_regex(result, pattern, rf"\3-{year_first}\4")
    return result
