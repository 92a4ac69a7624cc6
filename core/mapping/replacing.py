"""Replacing a text or a pattern in a whole column.

A replacement is repeated where its result holds the text anew, until nothing changes, so that doing it
once more changes nothing. One that can't come to rest is refused.
"""

import pyarrow as pa
import pyarrow.compute as pc

from core.errors import MappingError
from core.mapping.step_kinds import ReplaceStep

MOST_PASSES = 25
MOST_GROWTH = 16
LEAST_ROOM = 65_536


def verify_replace(step: ReplaceStep) -> None:
    """Raises MappingError for a replacement that is wrong whatever the texts: a bad pattern, or one that grows."""
    if step.pattern:
        _one_pass(pa.array([""]), step.model_copy(update={"whole": False}))
    elif not step.whole and step.find != step.replace and step.find in step.replace:
        raise _error("mapping_step_grows", step)


def replaced(texts: pa.Array, step: ReplaceStep) -> pa.Array:
    """The texts after as many passes as it takes; only what the last pass changed goes through the next.

    Raises MappingError for a replacement that can't be used or never comes to rest.
    """
    verify_replace(step)
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
        try:
            return pc.replace_substring_regex(texts, pattern, step.replace)
        except pa.ArrowInvalid as error:
            raise _error("mapping_step_pattern", step, reason=_reason(error)) from None
    if step.whole:
        return pc.if_else(pc.equal(texts, step.find), step.replace, texts)
    return pc.replace_substring(texts, step.find, step.replace)


def _reason(error: pa.ArrowInvalid) -> str:
    """The engine's reason without its preface ("missing ): …"), on one line."""
    text = str(error).splitlines()[0]
    return text.split(": ", 1)[-1].rstrip(".")


def _error(code: str, step: ReplaceStep, **more: object) -> MappingError:
    return MappingError(code, column=step.column, find=step.find, replace=step.replace, **more)
