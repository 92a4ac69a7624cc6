"""Choices: options that say how the values of all columns are read, each as one thing that was done to the file.

A mend may choose one (`day first`), a person may on the Columns page; either way it is seen, counted and taken back
like a step.
"""

from collections.abc import Mapping as Map
from dataclasses import dataclass

from core.mapping.changes import Change, EmptyMarks, SetOption
from core.mapping.model import Mapping, Options

_BY_DEFAULT = Options()
_OPTIONS = ("date_order", "numbers", "oversize", "duplicates")
_CODES = {
    "day_first": "step_dates_day_first",
    "month_first": "step_dates_month_first",
    "first": "choice_first_of_equal",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """An option that isn't the default one; of the option `empty` one mark that counts as empty."""

    option: str
    value: str

    @property
    def words(self) -> tuple[str, Map[str, object]]:
        """The code and the parameters that say what was chosen: “Dates read day first”, …"""
        if self.option == "empty":
            return "choice_empty", {"mark": self.value}
        return _CODES.get(self.value, f"choice_{self.value}"), {}

    def taken_back(self) -> Change:
        """The change that makes it the default again."""
        if self.option == "empty":
            return EmptyMarks(removed=(self.value,))
        return SetOption(self.option, getattr(_BY_DEFAULT, self.option))


def choices_of(mapping: Mapping) -> tuple[Choice, ...]:
    """The choices of a mapping; the time zone is none, for a file always has one."""
    options = mapping.options
    known = {mark.lower() for mark in _BY_DEFAULT.empty}
    chosen = [Choice(name, getattr(options, name)) for name in _OPTIONS]
    marks = [Choice("empty", mark) for mark in options.empty if mark.strip().lower() not in known]
    return (*(each for each in chosen if each.value != getattr(_BY_DEFAULT, each.option)), *marks)
