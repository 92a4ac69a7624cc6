"""Changes of a mapping that mend a cause: small values, each with the change that takes it back.

They say what is to change and no more, so that one can be undone though other things of the mapping were changed since.
"""

from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from typing import Protocol

from core.mapping.model import Mapping, Target
from core.mapping.step_kinds import Step

Targets = tuple[Target, ...]


class Change(Protocol):
    """A change of a mapping."""

    def on(self, mapping: Mapping) -> Mapping:
        """The mapping with the change."""

    def inverse(self, mapping: Mapping) -> "Change":
        """What takes the change back, if it is made on this mapping."""


@dataclass(frozen=True, slots=True)
class SetOption:
    """Another choice for an option, such as `date_order`."""

    name: str
    value: object

    def on(self, mapping: Mapping) -> Mapping:
        options = mapping.options.model_copy(update={self.name: self.value})
        return mapping.model_copy(update={"options": options})

    def inverse(self, mapping: Mapping) -> Change:
        return SetOption(self.name, getattr(mapping.options, self.name))


@dataclass(frozen=True, slots=True)
class EmptyMarks:
    """Marks that count as empty in all columns from now on, and marks that don't any more."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def on(self, mapping: Mapping) -> Mapping:
        stay = tuple(mark for mark in mapping.options.empty if mark not in self.removed)
        marks = (*stay, *(mark for mark in self.added if mark not in stay))
        return mapping.model_copy(update={"options": mapping.options.model_copy(update={"empty": marks})})

    def inverse(self, mapping: Mapping) -> Change:
        there = mapping.options.empty
        gone = tuple(mark for mark in self.removed if mark in there)
        return EmptyMarks(gone, tuple(mark for mark in self.added if mark not in there))


@dataclass(frozen=True, slots=True)
class AddStep:
    """One step more: the last, or the one at a place."""

    step: Step
    place: int | None = None

    def on(self, mapping: Mapping) -> Mapping:
        place = len(mapping.steps) if self.place is None else self.place
        steps = (*mapping.steps[:place], self.step, *mapping.steps[place:])
        return mapping.model_copy(update={"steps": steps})

    def inverse(self, mapping: Mapping) -> Change:
        return RemoveStep(self.step, len(mapping.steps) if self.place is None else self.place)


@dataclass(frozen=True, slots=True)
class RemoveStep:
    """A step goes: the one at this place, or an equal one where others were changed since."""

    step: Step
    place: int

    def on(self, mapping: Mapping) -> Mapping:
        place = self._found(mapping)
        if place is None:
            return mapping
        return mapping.model_copy(update={"steps": (*mapping.steps[:place], *mapping.steps[place + 1 :])})

    def inverse(self, mapping: Mapping) -> Change:
        place = self._found(mapping)
        return Nothing() if place is None else AddStep(self.step, place)

    def _found(self, mapping: Mapping) -> int | None:
        if mapping.steps[self.place : self.place + 1] == (self.step,):
            return self.place
        return mapping.steps.index(self.step) if self.step in mapping.steps else None


@dataclass(frozen=True, slots=True)
class SetTargets:
    """Other targets for some columns; none: the column isn't imported any more.

    With `only_over`, a column that has other targets by now is left as it is.
    """

    targets: Map[str, Targets] = field(default_factory=dict)
    only_over: Map[str, Targets] | None = None

    def on(self, mapping: Mapping) -> Mapping:
        columns = dict(mapping.columns)
        for name, targets in self.targets.items():
            if self.only_over is None or columns.get(name, ()) == self.only_over[name]:
                columns[name] = targets
        return mapping.model_copy(update={"columns": {name: each for name, each in columns.items() if each}})

    def inverse(self, mapping: Mapping) -> Change:
        return SetTargets({name: mapping.columns.get(name, ()) for name in self.targets}, self.targets)


@dataclass(frozen=True, slots=True)
class Nothing:
    """No change at all."""

    def on(self, mapping: Mapping) -> Mapping:
        return mapping

    def inverse(self, _mapping: Mapping) -> Change:
        return self
