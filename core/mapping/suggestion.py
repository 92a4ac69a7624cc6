"""What suggesting gives: a target for each column, sure or weak, with its reason."""

from collections.abc import Mapping as Map
from dataclasses import dataclass, field

from core.mapping.model import Mapping, Target
from core.messages import sentence


@dataclass(frozen=True, slots=True)
class SuggestedTarget:
    """One target for one column. `sure`: taken without asking; `reason` is a code, `params` fill its sentence."""

    column: str
    target: Target
    sure: bool
    reason: str
    params: Map[str, object] = field(default_factory=dict)

    @property
    def why(self) -> str:
        """The reason as a sentence, in English."""
        return sentence(self.reason, self.params)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Targets for the columns of a table, in the file's order.

    `base` is a mapping without columns: the options, and the name, constants and steps of a fitting template.
    No two of the targets collide, weak ones included: field names differ, and an attribute is given once.
    """

    targets: tuple[SuggestedTarget, ...]
    base: Mapping

    @property
    def mapping(self) -> Mapping:
        """The mapping of the sure targets alone."""
        columns: dict[str, tuple[Target, ...]] = {}
        for each in self.targets:
            if each.sure:
                columns[each.column] = (*columns.get(each.column, ()), each.target)
        return self.base.model_copy(update={"columns": columns})

    @property
    def weak(self) -> tuple[SuggestedTarget, ...]:
        """The targets that a person should look at."""
        return tuple(target for target in self.targets if not target.sure)
