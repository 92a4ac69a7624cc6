"""Mends for rows without an id of their own or without feedback: the ids and the content come from other columns."""

from collections.abc import Iterator

import pyarrow.compute as pc

from core.checking.cells import read_cells, texts_at
from core.checking.checked import Cause, Checked
from core.mapping.changes import SetOption, SetTargets
from core.mapping.model import Category, FieldTarget, FieldType, IdTarget, Target
from core.mapping.suggesting.names import TakenNames, snake_case
from core.mending.mend import PERHAPS, PROBABLE, Mend, filling


def repeated_mends(checked: Checked, cause: Cause) -> Iterator[Mend]:
    """The first of equal ids alone; but where a spreadsheet has shortened them, they are of different records."""
    if checked.mapping.options.duplicates != "first":
        ruined = any((each.code, each.column) == ("ruined_number", cause.column) for each in checked.causes)
        yield Mend("mend_first_of_equal", SetOption("duplicates", "first"), rank=PERHAPS if ruined else PROBABLE)
    yield from derived_mends(checked, cause)


def derived_mends(checked: Checked, _cause: Cause) -> Iterator[Mend]:
    """Ids from what the rows say; a column that was the id stays as an identifier."""
    all_targets = (target for targets in checked.mapping.columns.values() for target in targets)
    names = TakenNames({target.name for target in all_targets if isinstance(target, FieldTarget)})
    changed = {}
    for column, targets in checked.mapping.columns.items():
        kept = tuple(target for target in targets if not isinstance(target, IdTarget))
        if kept != targets:
            name = names.unique(snake_case(column) or "id")
            changed[column] = kept or (FieldTarget(category=Category.IDENTIFIER, type=FieldType.STRING, name=name),)
    if changed:
        yield Mend("mend_derive_ids", SetTargets(changed))


def ruined_mends(checked: Checked, cause: Cause) -> Iterator[Mend]:
    """Ids that a spreadsheet has shortened tell nothing apart any more; of other numbers nothing can be mended."""
    if any(isinstance(target, IdTarget) for target in checked.mapping.columns.get(cause.column or "", ())):
        yield from derived_mends(checked, cause)


def content_mends(checked: Checked, cause: Cause) -> Iterator[Mend]:
    """The detail that most of the rows without feedback have, as content, too; or a text written for them."""
    column = _fullest_detail(checked, cause)
    if column is not None:
        targets = tuple(
            target.model_copy(update={"category": Category.CONTENT}) if _is_detail(target) else target
            for target in checked.mapping.columns[column]
        )
        yield Mend("mend_content_too", SetTargets({column: targets}), {"column": column}, rank=PERHAPS)
    yield filling()


def _is_detail(target: Target) -> bool:
    return isinstance(target, FieldTarget) and target.category is Category.METADATA


def _fullest_detail(checked: Checked, cause: Cause) -> str | None:
    """The column that is a detail and has something in most of a cause's rows; of equal ones the longest texts.

    A mere yes or no says nothing without its question, so it comes last.
    """
    ranks: dict[str, tuple[bool, int, int]] = {}
    for column, targets in checked.mapping.columns.items():
        details = [target.type for target in targets if isinstance(target, FieldTarget) and _is_detail(target)]
        if details:
            texts = texts_at(checked.table, checked.edits, checked.mapping, column, cause.positions)
            cells = read_cells(texts, checked.mapping.options.empty)
            length = pc.sum(pc.utf8_length(texts)).as_py() or 0
            ranks[column] = (FieldType.BOOLEAN not in details, int((~cells.empty & ~cells.failed).sum()), length)
    return max(ranks, key=lambda column: ranks[column], default=None)
