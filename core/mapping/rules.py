"""What makes a mapping wrong in itself, whatever the file."""

from collections import defaultdict
from zoneinfo import ZoneInfo

from core.errors import MappingError
from core.mapping.describe import describe, target_code
from core.mapping.model import Attribute, FieldConstant, FieldTarget, IdTarget, Mapping, Target
from core.mapping.replacing import verify_replace
from core.mapping.step_kinds import ReplaceStep
from core.messages.told import Told


def verify(mapping: Mapping) -> None:
    """Raises MappingError for the first rule that a mapping breaks.

    Two fields never share a name; every attribute but the date of the feedback takes one column; a fixed
    value fills up a column only where both mean the same field; steps come to rest; the time zone is known.
    """
    _verify_timezone(mapping.options.timezone)
    makers = _verify_fields(mapping)
    _verify_single_targets(mapping)
    _verify_constants(mapping, makers)
    for step in mapping.steps:
        if isinstance(step, ReplaceStep):
            verify_replace(step)


def _verify_timezone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise MappingError("mapping_timezone", timezone=name) from None


def _verify_fields(mapping: Mapping) -> dict[str, tuple[str, FieldTarget]]:
    """The column and target that make each field name; MappingError where two make the same."""
    makers: dict[str, tuple[str, FieldTarget]] = {}
    for column, targets in mapping.columns.items():
        for target in targets:
            if not isinstance(target, FieldTarget):
                continue
            if target.name in makers:
                raise _same_name(makers[target.name][0], column, target.name)
            makers[target.name] = (column, target)
    return makers


def _same_name(first: str, second: str, name: str) -> MappingError:
    if first == second:
        return MappingError("mapping_same_name_twice", column=first, name=name)
    return MappingError("mapping_same_name", first=first, second=second, name=name)


def _verify_single_targets(mapping: Mapping) -> None:
    """One column for one attribute; only the record id and the date of the feedback join several."""
    users: dict[str, list[str]] = defaultdict(list)
    for column, targets in mapping.columns.items():
        for target in targets:
            if isinstance(target, FieldTarget):
                continue
            before, named = users[target.to], Told.of(target_code(target))
            if column in before:
                raise MappingError("mapping_used_twice", column=column, target=named)
            if before and not _joins_columns(target):
                raise MappingError("mapping_attribute_taken", first=before[0], second=column, target=named)
            before.append(column)


def _joins_columns(target: Target) -> bool:
    return isinstance(target, IdTarget) or target.to == Attribute.DISPLAY_TS


def _verify_constants(mapping: Mapping, makers: dict[str, tuple[str, FieldTarget]]) -> None:
    seen: set[str] = set()
    for constant in mapping.constants:
        if isinstance(constant, FieldConstant):
            place = words = constant.name
            _verify_same_field(constant, makers.get(constant.name))
        else:
            place, words = f"to {constant.to}", describe(constant)
        if place in seen:
            raise MappingError("mapping_constant_twice", target=words)
        seen.add(place)


def _verify_same_field(constant: FieldConstant, maker: tuple[str, FieldTarget] | None) -> None:
    """A fixed value fills the empty cells of a column's field, so both must mean the same field."""
    if maker and (maker[1].category, maker[1].type) != (constant.category, constant.type):
        raise MappingError("mapping_constant_differs", name=constant.name, column=maker[0])
