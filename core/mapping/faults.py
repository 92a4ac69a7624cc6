"""What pydantic finds wrong in a mapping, as one sentence of ours that names the place."""

from pydantic import ValidationError

from core.errors import MappingError

LONGEST_KEY = 36

_CODES = {
    "missing": "mapping_key_missing",
    "extra_forbidden": "mapping_key_unknown",
    "unexpected_keyword_argument": "mapping_key_unknown",
    "string_too_short": "mapping_value_empty",
    "string_type": "mapping_value_not_text",
    "int_type": "mapping_value_not_number",
    "int_parsing": "mapping_value_not_number",
    "int_from_float": "mapping_value_not_number",
    "tuple_type": "mapping_value_not_list",
    "dict_type": "mapping_value_not_object",
    "model_type": "mapping_value_not_object",
    "dataclass_type": "mapping_value_not_object",
    "enum": "mapping_choice",
    "literal_error": "mapping_choice",
}
_ITEMS = {"columns": "target", "constants": "constant", "steps": "step"}


def mapping_error(error: ValidationError, file: str) -> MappingError:
    """The first thing that is wrong, as an error that names file, place and value."""
    fault = error.errors(include_url=False)[0]
    place = _without_tags(fault["loc"])
    if fault["type"] in ("union_tag_not_found", "union_tag_invalid"):
        return _unknown_kind(place, fault["input"], file)
    code = _CODES.get(fault["type"], "mapping_value_wrong")
    params: dict[str, object] = {"file": file}
    if code in ("mapping_key_missing", "mapping_key_unknown"):
        params["key"] = place[-1]
        place = place[:-1]
    elif code == "mapping_choice":
        params["allowed"] = str(fault["ctx"]["expected"]).replace("'", "").replace(" or ", ", ")
    return MappingError(code, where=_where(place), value=_shown(fault["input"]), **params)


def _unknown_kind(place: tuple[int | str, ...], found: object, file: str) -> MappingError:
    """The error for an entry whose `to` or `do` isn't known, isn't there, or that is no object."""
    key = "do" if place[0] == "steps" else "to"
    where = _where(place)
    if not isinstance(found, dict):
        return MappingError("mapping_value_not_object", file=file, where=where, value=_shown(found))
    if key not in found:
        return MappingError("mapping_key_missing", file=file, where=where, key=key)
    if place[0] == "constants" and found[key] == "external_id":
        return MappingError("mapping_constant_id")
    code = "mapping_step_unknown" if key == "do" else "mapping_target_unknown"
    return MappingError(code, file=file, where=where, value=_shown(found[key]))


def _without_tags(loc: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The keys and numbers of the JSON alone: pydantic adds which kind of target it took an entry for."""
    depth = {"columns": 3, "constants": 2, "steps": 2}.get(str(loc[0]) if loc else "", len(loc))
    return loc[:depth] + loc[depth + 1 :]


def _where(place: tuple[int | str, ...]) -> str:
    """A place in words: columns → Id → 2nd target → category."""
    item = _ITEMS.get(str(place[0]), "entry") if place else ""
    return " → ".join(_ordinal(part, item) if isinstance(part, int) else _short(part) for part in place) or "at the top"


def _ordinal(index: int, item: str) -> str:
    number = index + 1
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} {item}"


def _short(key: str) -> str:
    return key if len(key) <= LONGEST_KEY else key[: LONGEST_KEY - 1] + "…"


def _shown(value: object) -> str:
    return "nothing (null)" if value is None else str(value)
