"""Texts that are sent as texts: as they stand, or as identifiers and attributes of a person, trimmed."""

import pyarrow as pa
import pyarrow.compute as pc

from core.checking.conversion import Conditions, Converted, Mask, error, is_there, true_in, warning
from core.checking.distinct import by_distinct_text
from core.checking.emails import is_address
from core.checking.proof import Proof
from core.mapping.html_text import with_tags

BOUNDARIES = ("external", "internal")

# What spreadsheets make of long ids: 1.23E+15, also behind a prefix and within a joined id.
_RUINED = r"(?:^|[^0-9.,])[0-9](?:[.,][0-9]+)?[eE]\+[0-9]{1,3}(?:$|-)"


def to_strings(texts: pa.Array, _conditions: Conditions, _proof: Proof | None = None) -> Converted:
    """The texts as they stand; a warning for each with tags of HTML in it."""
    return Converted(texts, (warning("html_in_text", _flags(with_tags(texts))),))


def to_identifiers(texts: pa.Array, _conditions: Conditions, _proof: Proof | None = None) -> Converted:
    """The texts, trimmed; a warning for each that a spreadsheet has shortened to 1.23E+15."""
    trimmed = _trimmed(texts)
    ruined = _flags(pc.match_substring_regex(trimmed, _RUINED))
    return Converted(trimmed, (warning("ruined_number", ruined),))


def to_attributes(texts: pa.Array, _conditions: Conditions, _proof: Proof | None = None) -> Converted:
    """A person's or company's attribute: the texts, trimmed."""
    return Converted(_trimmed(texts))


def to_emails(texts: pa.Array, _conditions: Conditions, _proof: Proof | None = None) -> Converted:
    """The texts that are one email address, trimmed, as they are written."""
    trimmed = _trimmed(texts)
    there = is_there(texts)
    valid = true_in(pa.array(is_address(trimmed.filter(pa.array(there)))), there)
    return Converted(pc.if_else(pa.array(valid), trimmed, None), (error("email_invalid", there & ~valid),))


def to_boundaries(texts: pa.Array, _conditions: Conditions, _proof: Proof | None = None) -> Converted:
    """The texts that are external or internal, whatever their case."""
    values = by_distinct_text(_trimmed(texts), _boundary, pa.string())
    return Converted(values, (error("boundary_unknown", is_there(texts) & ~is_there(values)),))


def _boundary(text: str) -> str | None:
    return text.lower() if text.lower() in BOUNDARIES else None


def _trimmed(texts: pa.Array) -> pa.Array:
    return pc.utf8_trim_whitespace(texts).cast(pa.string())


def _flags(found: pa.Array) -> Mask:
    return found.fill_null(False).to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]
