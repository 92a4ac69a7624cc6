"""Suggestions against what a sensible person would map: `python -m tests.bench.suggestions DIR`.

DIR holds files and a TARGETS.csv with the columns filename, column, target, column_alt, must. An empty `column`
says that nothing is to be mapped to the target; `column_alt` has other names of the column, divided by " | ",
and #3 for the third column of the file. Prints the share of the `yes` targets that are suggested as sure, the
share of the sure suggestions that are wrong (of those targets that TARGETS.csv speaks of: the feedback, its date,
its id, its person), and both as lists.
"""

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from core.errors import ImporterError
from core.mapping.model import Category, FieldTarget, Target
from core.mapping.suggest import suggest
from core.mapping.suggestion import Suggestion
from core.reading.files import read_table

GOAL_RIGHT = 0.85
GOAL_WRONG = 0.02
SHOWN = 70

Wanted = dict[str, str]


@dataclass
class Score:
    """What was found over all files."""

    asked: int = 0
    right: int = 0
    weak: int = 0
    sure: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def main(arguments: list[str]) -> int:
    """Measure a folder; the exit code is 1 where a goal is missed."""
    if not arguments:
        print("Name a folder with a TARGETS.csv: python -m tests.bench.suggestions DIR")
        return 0
    folder, score = Path(arguments[0]), Score()
    with (folder / "TARGETS.csv").open(encoding="utf-8-sig", newline="") as file:
        by_file: dict[str, list[Wanted]] = defaultdict(list)
        for row in csv.DictReader(file):
            by_file[row["filename"]].append(row)
    for name, wanted in by_file.items():
        measure(folder / name, wanted, score)
    return report(score)


def measure(path: Path, wanted: list[Wanted], score: Score) -> None:
    """Add one file to the score."""
    try:
        table = read_table(path)
    except ImporterError as error:
        print(f"{path.name}: {error}")
        return
    started = perf_counter()
    suggestion = suggest(table, timezone="UTC")
    print(f"{path.name}: {perf_counter() - started:.2f} s, {suggestion.base.name or 'no template'}")
    sure, weak = targets_of(suggestion, sure=True), targets_of(suggestion, sure=False)
    accepted: dict[str, set[str]] = defaultdict(set)
    for row in wanted:
        found = columns_meant(row, table.columns)
        accepted[row["target"]] |= found
        if row["must"] == "yes":
            judge(path, row, found, sure[row["target"]], weak[row["target"]], score)
    for target, columns in sure.items():
        score.sure += len(columns)
        score.wrong += [f"{path.name}: {target} ← {shown(column)}" for column in columns - accepted[target]]


def judge(path: Path, row: Wanted, meant: set[str], sure: set[str], weak: set[str], score: Score) -> None:
    """Count one target that must be right."""
    score.asked += 1
    right = bool(meant & sure) if row["column"] else not sure
    score.right += right
    score.weak += not right and bool(meant & weak)
    if not right:
        found = "weak" if meant & weak else "not found" if row["column"] and not meant else "missed"
        score.missed.append(f"{path.name}: {row['target']} ← {shown(row['column'])} ({found})")


def columns_meant(row: Wanted, columns: tuple[str, ...]) -> set[str]:
    """The columns of the table that a row of TARGETS.csv speaks of: by place where one is given, else by name."""
    names = [row["column"], *row["column_alt"].split(" | ")]
    places = [int(name[1:]) - 1 for name in names if re.fullmatch(r"#\d+", name)]
    if places:
        return {columns[place] for place in places if place < len(columns)}
    keys = {key_of(name) for name in names if name}
    return {column for column in columns if key_of(column) in keys}


def targets_of(suggestion: Suggestion, *, sure: bool) -> dict[str, set[str]]:
    """The columns of each target that TARGETS.csv speaks of."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in suggestion.targets:
        if each.sure is sure and not is_detail(each.target):
            found[target_name(each.target)].add(each.column)
    return found


def is_detail(target: Target) -> bool:
    """Whether a target is a field other than content."""
    return isinstance(target, FieldTarget) and target.category is not Category.CONTENT


def target_name(target: Target) -> str:
    """A target as TARGETS.csv names it."""
    return str(target.category if isinstance(target, FieldTarget) else target.to)


def key_of(name: str) -> str:
    """What two column names are compared by."""
    return " ".join(name.split()).casefold()


def shown(name: str) -> str:
    """A column's name, cut where it is long: its end tells more."""
    return name if len(name) <= SHOWN else "…" + name[-SHOWN:]


def report(score: Score) -> int:
    """Print the shares and the lists."""
    for title, lines in (("Missed", score.missed), ("Sure and wrong", score.wrong)):
        print_list(title, lines)
    right, wrong = score.right / max(1, score.asked), len(score.wrong) / max(1, score.sure)
    print(f"Right: {score.right} of {score.asked}, {right:.1%} (goal {GOAL_RIGHT:.0%}); {score.weak} more as weak ones")
    print(f"Sure and wrong: {len(score.wrong)} of {score.sure}, {wrong:.1%} (goal {GOAL_WRONG:.0%} at most)")
    return 0 if right >= GOAL_RIGHT and wrong <= GOAL_WRONG else 1


def print_list(title: str, lines: Iterable[str]) -> None:
    """Print some lines under a title, if there are any."""
    for number, line in enumerate(lines):
        if not number:
            print(f"\n{title}:")
        print(f"  {line}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
