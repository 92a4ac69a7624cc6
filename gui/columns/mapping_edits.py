"""Changes to a mapping as a person makes them on the Columns page; each gives a new mapping.

A use is named by the code of its target's name ("target_content", see `core.mapping.describe`); NOT_IMPORTED is
none. `order` is the file's columns: a mapping keeps their order.
"""

from collections.abc import Sequence

from core.mapping.describe import target_code
from core.mapping.model import (
    Attribute,
    AttributeConstant,
    AttributeTarget,
    Category,
    Constant,
    FieldConstant,
    FieldTarget,
    FieldType,
    IdTarget,
    Mapping,
    Target,
)
from core.mapping.suggesting.names import snake_case
from gui.columns.lines import Line

NOT_IMPORTED = ""
RECORD_ID = "target_external_id"
USES: tuple[tuple[str, ...], ...] = (
    (NOT_IMPORTED,),
    ("target_content", RECORD_ID, "target_display_ts"),
    (
        "target_person_email",
        "target_person_first_name",
        "target_person_last_name",
        "target_person_full_name",
        "target_person_boundary",
    ),
    ("target_company_name", "target_company_domain"),
    ("target_metadata", "target_identifier", "target_identity", "target_created_at"),
)
_ATTRIBUTES = {target_code(AttributeTarget(to=attribute)): attribute for attribute in Attribute}
_CATEGORIES = {f"target_{category}": category for category in Category}


def use_of(target: Target | Constant | None) -> str:
    """The use that a target stands for."""
    return NOT_IMPORTED if target is None else target_code(target)


def target_at(mapping: Mapping, line: Line) -> Target | Constant | None:
    """What a line's column becomes there, or the fixed value itself; None: nothing."""
    targets: Sequence[Target | Constant] = mapping.constants if line.column is None else _uses(mapping, line.column)
    return targets[line.place] if line.place < len(targets) else None


def with_target(mapping: Mapping, order: Sequence[str], line: Line, target: Target | Constant | None) -> Mapping:
    """Another target on a line, one more at the end of a column's, or, with None, one less."""
    made = () if target is None else (target,)
    if line.column is None:
        constants = (*mapping.constants[: line.place], *made, *mapping.constants[line.place + 1 :])
        return mapping.model_copy(update={"constants": constants})
    uses = _uses(mapping, line.column)
    changed = {**mapping.columns, line.column: (*uses[: line.place], *made, *uses[line.place + 1 :])}
    columns = {name: changed[name] for name in order if changed.get(name)}
    return mapping.model_copy(update={"columns": columns})


def with_use(mapping: Mapping, order: Sequence[str], line: Line, use: str, type_: FieldType) -> Mapping:
    """A line used as something else; NOT_IMPORTED takes the use or the fixed value away.

    A field keeps its type and name; a new one gets `type_` and the column's name in snake_case.
    """
    old = target_at(mapping, line)
    target = _target(mapping, line, use, old, type_)
    if line.column is None and target is not None:
        target = _constant(target, getattr(old, "value", ""))
    return with_target(mapping, order, line, target)


def with_type(mapping: Mapping, order: Sequence[str], line: Line, type_: FieldType) -> Mapping:
    """A field of another type."""
    return _with_update(mapping, order, line, {"type": type_}) if _is_field(mapping, line) else mapping


def with_name(mapping: Mapping, order: Sequence[str], line: Line, name: str) -> Mapping:
    """A field of another name; an empty one gives the column's own. A record id's name is its prefix."""
    if isinstance(target_at(mapping, line), IdTarget):
        return _with_update(mapping, order, line, {"prefix": name.strip()})
    if not _is_field(mapping, line):
        return mapping
    return _with_update(mapping, order, line, {"name": name.strip() or _own_name(mapping, line)})


def with_value(mapping: Mapping, order: Sequence[str], line: Line, value: str) -> Mapping:
    """A fixed value of another text."""
    return _with_update(mapping, order, line, {"value": value}) if line.column is None else mapping


def with_new_use(mapping: Mapping, order: Sequence[str], column: str, type_: FieldType) -> Mapping:
    """A column used for one thing more: a record id as an identifier, too, anything else as metadata."""
    uses = _uses(mapping, column)
    is_id = any(isinstance(target, IdTarget) for target in uses)
    use = "target_identifier" if is_id else "target_metadata"
    return with_use(mapping, order, Line(column, len(uses)), use, type_)


def with_new_constant(mapping: Mapping) -> Mapping:
    """One more fixed value: an empty text among the metadata, to be filled in."""
    name = free_name(mapping, "fixed_value")
    constant = FieldConstant(category=Category.METADATA, type=FieldType.STRING, name=name, value="")
    return mapping.model_copy(update={"constants": (*mapping.constants, constant)})


def free_name(mapping: Mapping, wanted: str) -> str:
    """A field name that no other field has: the wanted one, or with _2, _3, …"""
    targets = [target for targets in mapping.columns.values() for target in targets]
    taken = {field.name for field in (*targets, *mapping.constants) if isinstance(field, FieldTarget)}
    count, name = 1, wanted
    while name in taken:
        count += 1
        name = f"{wanted}_{count}"
    return name


def _uses(mapping: Mapping, column: str) -> tuple[Target, ...]:
    return mapping.columns.get(column, ())


def _is_field(mapping: Mapping, line: Line) -> bool:
    return isinstance(target_at(mapping, line), FieldTarget)


def _with_update(mapping: Mapping, order: Sequence[str], line: Line, update: dict[str, object]) -> Mapping:
    old = target_at(mapping, line)
    return mapping if old is None else with_target(mapping, order, line, old.model_copy(update=update))


def _own_name(mapping: Mapping, line: Line) -> str:
    return free_name(mapping, snake_case(line.column or "") or ("field" if line.column else "fixed_value"))


def _target(mapping: Mapping, line: Line, use: str, old: object, type_: FieldType) -> Target | None:
    if use == NOT_IMPORTED:
        return None
    if use in _ATTRIBUTES:
        return AttributeTarget(to=_ATTRIBUTES[use])
    if use == RECORD_ID:
        return IdTarget()
    category = _CATEGORIES[use]
    type_ = old.type if isinstance(old, FieldTarget) else type_
    if category is Category.CREATED_AT and type_ not in (FieldType.DATE, FieldType.DATETIME):
        type_ = FieldType.DATETIME
    name = old.name if isinstance(old, FieldTarget) else _own_name(mapping, line)
    return FieldTarget(category=category, type=type_, name=name)


def _constant(target: Target, value: str) -> Constant:
    if isinstance(target, FieldTarget):
        return FieldConstant(category=target.category, type=target.type, name=target.name, value=value)
    if isinstance(target, AttributeTarget):
        return AttributeConstant(to=target.to, value=value)
    raise ValueError("a record id is never a fixed value")
