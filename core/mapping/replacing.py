"""Replacing a text or a pattern in a whole column.

A replacement is repeated where its result holds the text anew, until nothing changes, so that doing it
once more changes nothing. One that can't come to rest is refused, and one that would fill the memory.
"""

import re
from collections.abc import Callable, Iterator

import pyarrow as pa
import pyarrow.compute as pc

from core.errors import MappingError
from core.mapping.step_kinds import ReplaceStep

MOST_PASSES = 25
MOST_GROWTH = 16
LEAST_ROOM = 65_536
# A part of a column is brought to rest before the next one: what never comes to rest is found out by a few texts.
PART_BYTES = 512 * 1024
LARGEST_PASS = 64 * 1024 * 1024
LARGEST_COLUMN = 512 * 1024 * 1024

_HALF_CHARACTERS = re.compile(r"(?<!\\)(?:\\\\)*\\C")
_REFERENCE = re.compile(r"\\\d")


def verify_replace(step: ReplaceStep) -> None:
    """Raises MappingError for a replacement that is wrong whatever the texts: a bad pattern, or one that grows."""
    if step.pattern:
        _one_pass(pa.array([""]), step.model_copy(update={"whole": False}))
    elif not step.whole and step.find != step.replace and step.find in step.replace:
        raise _error("mapping_step_grows", step)


def replaced(texts: pa.Array, step: ReplaceStep) -> pa.Array:
    """The texts after as many passes as it takes; only what the last pass changed goes through the next.

    Raises MappingError for a replacement that can't be used or never comes to rest, or whose result is too large.
    """
    verify_replace(step)
    left = max(LARGEST_COLUMN, 2 * texts.nbytes)
    parts: list[pa.Array] = []
    for part in parts_of(texts):
        parts.append(_settled(part, step))
        left -= parts[-1].nbytes
        if left < 0:
            raise _error("mapping_step_large", step)
    return pa.concat_arrays(parts) if parts else texts


def parts_of(texts: pa.Array) -> Iterator[pa.Array]:
    """The texts in pieces of about half a megabyte, or of one text."""
    rows = max(1, len(texts) * PART_BYTES // max(texts.nbytes, 1))
    for start in range(0, len(texts), rows):
        yield texts.slice(start, rows)


def _settled(texts: pa.Array, step: ReplaceStep) -> pa.Array:
    result = _one_pass(texts, step)
    restless = pc.not_equal(result, texts)
    room = max(LEAST_ROOM, MOST_GROWTH * texts.nbytes)
    for _ in range(MOST_PASSES):
        before = result.filter(restless)
        after = _one_pass(before, step)
        changed = pc.not_equal(after, before)
        if not pc.any(changed).as_py():
            return result
        if after.nbytes > room:
            break
        result = pc.replace_with_mask(result, restless, after)
        restless = pc.replace_with_mask(restless, restless, changed)
    raise _error("mapping_step_unsettled", step, value=result.filter(restless)[0].as_py())


def _one_pass(texts: pa.Array, step: ReplaceStep) -> pa.Array:
    if step.pattern:
        pattern = rf"\A(?:{step.find})\z" if step.whole else step.find
        if _HALF_CHARACTERS.search(step.find):
            raise _error("mapping_step_pattern", step, reason=r"invalid escape sequence: \C")
        try:
            _verify_size(texts, step, lambda: pc.count_substring_regex(texts, pattern))
            return pc.replace_substring_regex(texts, pattern, step.replace)
        except pa.ArrowInvalid as error:
            raise _error("mapping_step_pattern", step, reason=_reason(error)) from None
    if step.whole:
        _verify_size(texts, step, lambda: pc.equal(texts, step.find).cast(pa.int64()))
        return pc.if_else(pc.equal(texts, step.find), step.replace, texts)
    _verify_size(texts, step, lambda: pc.count_substring(texts, step.find))
    return pc.replace_substring(texts, step.find, step.replace)


def _verify_size(texts: pa.Array, step: ReplaceStep, places: Callable[[], pa.Array]) -> None:
    """Raises MappingError where one pass would make more of the texts than fits into memory.

    A text grows by the replacement at each of its places, and by itself at most for each reference (\\1) in it.
    """
    written, references = len(step.replace.encode()), len(_REFERENCE.findall(step.replace)) if step.pattern else 0
    most, own = max(LARGEST_PASS, 2 * texts.nbytes), (1 + references) * texts.nbytes
    if own + written * (texts.nbytes + len(texts)) > most and own + written * (pc.sum(places()).as_py() or 0) > most:
        raise _error("mapping_step_large", step)


def _reason(error: pa.ArrowInvalid) -> str:
    """The engine's reason without its preface ("missing ): …"), on one line."""
    text = str(error).splitlines()[0]
    return text.split(": ", 1)[-1].rstrip(".")


def _error(code: str, step: ReplaceStep, **more: object) -> MappingError:
    return MappingError(code, column=step.column, find=step.find, replace=step.replace, **more)
