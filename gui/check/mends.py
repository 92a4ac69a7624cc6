"""The choices of the mapping that mend a whole cause at once."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.checking.checked import Cause

translate = QCoreApplication.translate

_OPTIONS = {
    "date_order_unknown": "date_order",
    "dates_contradict": "date_order",
    "date_not_day_first": "date_order",
    "date_not_month_first": "date_order",
    "number_unclear": "numbers",
    "numbers_contradict": "numbers",
    "number_not_point": "numbers",
    "number_not_comma": "numbers",
    "value_too_long": "oversize",
    "id_repeated": "duplicates",
}
_CHOICES = {
    "date_order": ("day_first", "month_first"),
    "numbers": ("point", "comma"),
    "oversize": ("split", "shorten"),
    "duplicates": ("first",),
}


@dataclass(frozen=True, slots=True)
class Mend:
    """A choice for an option of the mapping. `action` is the caption of its button, and its name in Undo."""

    option: str
    choice: str
    action: str


def mends_for(cause: Cause, chosen: str) -> tuple[Mend, ...]:
    """The choices that can mend a cause, the likelier first, without the one that is chosen already.

    None where rows have to be mended one by one. `chosen` is the mapping's choice for `option_of` the cause.
    """
    option = _OPTIONS.get(cause.code)
    if option is None:
        return ()
    open_choices = [choice for choice in _CHOICES[option] if choice != chosen]
    # Where values fit only one of two readings, the cause counts them for each.
    open_choices.sort(key=lambda choice: -int(str(cause.params.get(choice, 0))))
    return tuple(Mend(option, choice, _actions()[choice]) for choice in open_choices)


def option_of(cause: Cause) -> str | None:
    """The option of the mapping that a cause depends on, None where there is none."""
    return _OPTIONS.get(cause.code)


def _actions() -> dict[str, str]:
    return {
        "day_first": translate("mend", "Use day first"),
        "month_first": translate("mend", "Use month first"),
        "point": translate("mend", "Use decimal point"),
        "comma": translate("mend", "Use decimal comma"),
        "split": translate("mend", "Split long texts"),
        "shorten": translate("mend", "Shorten long texts"),
        "first": translate("mend", "Send only the first of equal ids"),
    }
