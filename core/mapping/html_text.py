"""HTML taken out of texts, so that what is left is what a reader of the page would have seen.

Only what is plainly HTML counts: the tags that pages and mails are made of, and entities. “a < b” and
“<ann@example.com>” are words. It is repeated until nothing changes; an entity whose decoding would make a tag
(someone wrote about <b>) stays as it is, so that nothing that a person wrote is lost.
"""

import html
import re
from collections.abc import Callable

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

_BLOCKS = (
    "address article aside blockquote br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
    " header hr li main nav ol p pre section table tbody tfoot thead title tr ul"
)
_INLINE = (
    "a abbr acronym b big body button cite code col colgroup del dfn em font head html i img input ins kbd label link"
    " mark meta o:p q s samp small span strike strong sub sup tt u var wbr"
)
_CELLS = "td th"
_HIDDEN = "script style"

_AFTER_NAME = r"(?:\s[^<>]*|/)?"
_BLOCK = rf"(?i)</?(?:{'|'.join(_BLOCKS.split())}){_AFTER_NAME}>"
_CELL = rf"(?i)<(?:{'|'.join(_CELLS.split())}){_AFTER_NAME}>"
_TAG = rf"(?i)</?(?:{'|'.join(' '.join((_BLOCKS, _INLINE, _CELLS, _HIDDEN)).split())}){_AFTER_NAME}>"
_ENDS_WITHIN = r"(?i)</(?:li|tr|dd|dt|tbody|thead|tfoot)\s*>"  # what follows begins a line of its own
_UNSEEN = r"(?is)<!--.*?-->|<script(?:\s[^<>]*)?>.*?</script>|<style(?:\s[^<>]*)?>.*?</style>"
_HTML = rf"{_TAG}|<!--"

_TAG_IN_PYTHON = re.compile(_HTML)
_OPENED = re.compile(b"<")
_ANGLE = re.compile(r"(&(?:lt|LT|#0*60|#[xX]0*3[cC]);?)")


def with_tags(texts: pa.Array) -> pa.Array:
    """True for each text with a tag of HTML in it; a column without a “<” costs next to nothing."""
    stored = texts.buffers()[-1]
    if stored is None or _OPENED.search(stored) is None:
        return pa.array(np.zeros(len(texts), bool))
    maybe = pc.match_substring(texts, "<").fill_null(False)
    if not maybe.true_count:
        return maybe
    return pc.replace_with_mask(maybe, maybe, pc.match_substring_regex(texts.filter(maybe), _HTML))


def stripped(texts: pa.Array) -> pa.Array:
    """The texts without HTML."""
    coded = pc.and_(pc.match_substring(texts, "&"), pc.match_substring(texts, ";"))
    result, restless = texts, pc.or_(with_tags(texts), coded)
    while restless.true_count:
        before = result.filter(restless)
        after = _one_pass(before)
        changed = pc.not_equal(after, before)
        result = pc.replace_with_mask(result, restless, after)
        restless = pc.replace_with_mask(restless, restless, changed)
    return result


def _one_pass(texts: pa.Array) -> pa.Array:
    """Tags out, then entities decoded; it makes every text shorter, or leaves it."""
    seen = texts
    for start in ("<!--", "<s"):
        seen = _where(seen, pc.match_substring(seen, start, ignore_case=True), _without_unseen)
    seen = _where(seen, with_tags(seen), _without_tags)
    coded = pc.and_(pc.match_substring(seen, "&"), pc.match_substring(seen, ";"))
    return _where(seen, coded, lambda found: pa.array([_decoded(text) for text in found.to_pylist()], found.type))


def _where(texts: pa.Array, chosen: pa.Array, change: Callable[[pa.Array], pa.Array]) -> pa.Array:
    """The texts with the chosen ones changed; where none is, at no cost."""
    if not chosen.true_count:
        return texts
    return pc.replace_with_mask(texts, chosen, change(texts.filter(chosen)))


def _without_unseen(texts: pa.Array) -> pa.Array:
    return pc.replace_substring_regex(texts, _UNSEEN, "")


def _without_tags(texts: pa.Array) -> pa.Array:
    """At most one empty line in a row, and no blanks at the ends of lines."""
    texts = _where(texts, pc.or_(pc.match_substring(texts, "\n"), pc.match_substring(texts, "\r")), _in_one_line)
    for pattern, stands in ((_ENDS_WITHIN, ""), (_BLOCK, "\n"), (_CELL, " "), (_TAG, "")):
        texts = pc.replace_substring_regex(texts, pattern, stands)
    return pc.utf8_trim_whitespace(_where(texts, pc.match_substring(texts, "\n"), _tidied))


def _in_one_line(texts: pa.Array) -> pa.Array:
    return pc.replace_substring_regex(texts, r"[ \t]*[\r\n]+[ \t]*", " ")


def _tidied(texts: pa.Array) -> pa.Array:
    lines = pc.replace_substring_regex(texts, r"[ \t]*\n[ \t]*", "\n")
    return pc.replace_substring_regex(lines, r"\n{3,}", "\n\n")


def _decoded(text: str) -> str:
    plain = html.unescape(text)
    if "<" in plain and _TAG_IN_PYTHON.search(plain):
        parts = _ANGLE.split(text)
        plain = "".join(part if place % 2 else html.unescape(part) for place, part in enumerate(parts))
    return plain.replace("\u00a0", " ")
