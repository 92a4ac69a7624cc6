"""What becomes of every row when the import starts, in numbers that add up and in one sentence."""

from collections import Counter
from collections.abc import Callable
from collections.abc import Mapping as Map
from dataclasses import dataclass, field

from core.checking.checked import Checked, Severity
from core.checking.skips import SkipReason
from core.messages import sentence
from core.messages.told import Listed
from core.plan import Plan

Say = Callable[[str, Map[str, object]], str]


@dataclass(frozen=True, slots=True)
class Accounting:
    """rows = go + stay_behind + all of skipped. `causes`: how many causes keep rows behind."""

    rows: int = 0
    go: int = 0
    stay_behind: int = 0
    causes: int = 0
    skipped: Map[SkipReason, int] = field(default_factory=dict)


def account(checked: Checked, plan: Plan | None = None) -> Accounting:
    """The accounting of a checked file; with a plan, of what goes to its destination."""
    skipped = checked.skipped if plan is None else plan.skipped
    return Accounting(
        rows=checked.rows,
        go=int(checked.deliverable.sum()) if plan is None else plan.deliverable,
        stay_behind=int(checked.invalid.sum()) if plan is None else plan.invalid,
        causes=sum(cause.severity is Severity.ERROR for cause in checked.causes),
        skipped=Counter(skipped.values()),
    )


def accounting_text(found: Accounting, say: Say = sentence) -> str:
    """“8,412 rows: 8,390 go, 15 stay behind (3 causes), 7 left out by you”. `say` makes words of a code."""

    def counted(what: str, count: int) -> str:
        return say(f"accounting_{what}", {"count": count})

    behind = counted("stay_behind", found.stay_behind)
    if found.stay_behind and found.causes:
        behind = say("accounting_because", {"rows": behind, "causes": counted("causes", found.causes)})
    others = [counted(reason.value, found.skipped[reason]) for reason in SkipReason if found.skipped.get(reason)]
    sums = Listed.sums([counted("go", found.go), behind, *others])
    return say("accounting", {"rows": counted("rows", found.rows), "sums": sums})
