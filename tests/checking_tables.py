"""Small tables and mappings for the tests of checking, and what can be seen of a checked table."""

from collections.abc import Mapping as Map
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from core.checking.check import check
from core.checking.checked import Cause, Checked
from core.edits import Edits
from core.mapping.model import Mapping
from core.reading.table import Source, Table

NOW = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
FIRST_ROW = 2


def table_of(columns: Map[str, list[str]]) -> Table:
    """A table with a header in row 1 and these texts from row 2 on."""
    text = pd.ArrowDtype(pa.string())
    frame = pd.DataFrame({name: pd.Series(texts, dtype=text) for name, texts in columns.items()})
    rows = np.arange(FIRST_ROW, FIRST_ROW + len(frame), dtype=np.int64)
    return Table(frame, rows, Source(path=Path("file.csv"), fingerprint="0" * 32, format="csv"))


def mapping_of(columns: Map[str, Any], *, constants: Any = (), options: Any = None, **more: Any) -> Mapping:
    """A mapping; a column's target may be written short: "content string name", "display_ts", "external_id"."""
    targets = {name: [target_of(each) for each in _listed(wanted)] for name, wanted in columns.items()}
    parts = {"columns": targets, "constants": list(constants), "options": options or {}, **more}
    return Mapping.model_validate({"version": 1, **parts})


def target_of(text: Any) -> Any:
    """A target in its JSON form; one that is no text stands as it is."""
    if not isinstance(text, str):
        return text
    if " " not in text:
        return {"to": text}
    category, type_, name = text.split(" ")
    return {"to": "field", "category": category, "type": type_, "name": name}


def _listed(wanted: Any) -> list[Any]:
    return wanted if isinstance(wanted, list) else [wanted]


def checked_of(columns: Map[str, list[str]], targets: Map[str, Any], **mapping: Any) -> Checked:
    """These texts, checked; a column `said` is added where nothing is content."""
    if not any(str(wanted).startswith("content") for wanted in targets.values()):
        rows = len(next(iter(columns.values())))
        columns, targets = {**columns, "said": ["words"] * rows}, {**targets, "said": "content string said"}
    return check(table_of(columns), Edits(), mapping_of(targets, **mapping), now=NOW)


def cause_of(checked: Checked, code: str) -> Cause | None:
    """The cause of a code, None where there is none."""
    return next((cause for cause in checked.causes if cause.code == code), None)


def rows_with(checked: Checked, code: str) -> list[int]:
    """The row numbers with a problem of a code."""
    cause = cause_of(checked, code)
    return [] if cause is None else checked.table.row_numbers[cause.positions].tolist()


def codes_of(checked: Checked) -> set[str]:
    """The codes of all problems."""
    return {cause.code for cause in checked.causes}


def values_of(checked: Checked, name: str) -> list[Any]:
    """The values of a field, one a row."""
    return next(field.values.to_pylist() for field in checked.fields if field.name == name)


def observable(checked: Checked) -> dict[str, Any]:
    """Everything that can be seen of a checked table, as plain values."""
    people = checked.people
    return {
        "fields": [(f.name, f.category, f.type, f.source, f.values.to_pylist()) for f in checked.fields],
        "ids": checked.external_ids.to_pylist(),
        "derived": checked.ids_derived,
        "times": None if checked.display_ts is None else checked.display_ts.to_pylist(),
        "people": None if people is None else {f.name: getattr(people, f.name).to_pylist() for f in fields(people)},
        "causes": [_plain(cause) for cause in checked.causes],
        "deliverable": checked.deliverable.tolist(),
        "skipped": dict(checked.skipped),
    }


def _plain(cause: Cause) -> tuple[Any, ...]:
    details = {name: texts.to_pylist() for name, texts in cause.details.items()}
    where = (cause.code, cause.severity, cause.column, cause.positions.tolist(), cause.values.to_pylist())
    return (*where, dict(cause.params), details, cause.message)
