"""What an import keeps of its file: how it was read and mapped, and the cells of the rows that stay behind."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from core.checking.proof import Proof
from core.delivery.journal.journal import Journal
from core.delivery.journal.rows import RowState
from core.errors import CallError
from core.mapping.model import Mapping
from core.messages.told import Told
from core.reading.table import Sheet, Source, Table

_ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class KeptFile:
    """The file of an import: its columns in order, how it was read, and the mapping that made its records.

    `proofs` are what all of its rows prove about the way that its columns are written (`core.checking.check`).
    """

    columns: tuple[str, ...]
    source: Source
    mapping: Mapping
    ids_derived: bool
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row that stays behind: refused by the server (`rejected`) or not sent because of an error (`invalid`).

    `cells` are its texts in the order of the columns, with a person's edits and without conversions. `column` names
    the columns that `reason` is about, "" where it is about none. `doubt`: an earlier try may have arrived.
    """

    row: int
    state: RowState
    external_id: str
    reason: Told
    column: str
    cells: tuple[str, ...]
    doubt: bool = False


def file_of(journal: Journal, import_id: str) -> KeptFile:
    """What the import keeps of its file as a whole. Raises CallError(`import_unknown`)."""
    with journal.reading() as database:
        found = database.execute(
            "SELECT columns, reading, mapping, ids_derived FROM imports WHERE import_id = ?", (import_id,)
        ).fetchone()
    if found is None:
        raise CallError("import_unknown", import_id=import_id)
    reading = json.loads(found["reading"])
    proofs = tuple(Proof(*counts) for counts in reading.pop("proofs", ()))
    return KeptFile(
        tuple(json.loads(found["columns"])),
        _source(reading),
        Mapping.model_validate_json(found["mapping"]),
        bool(found["ids_derived"]),
        proofs,
    )


def rows_behind(journal: Journal, import_id: str) -> Iterator[KeptRow]:
    """The rows that stay behind, in the file's order, a few hundred in memory at a time."""
    after = -1
    while True:
        with journal.reading() as database:
            found = database.execute(
                "SELECT row, state, external_id, coalesce(reason, '') AS reason, coalesce(told, '[]') AS told,"
                " coalesce(at_column, '') AS at_column, cells, doubt FROM rows JOIN contents USING (import_id, row)"
                " WHERE import_id = ? AND row > ?"
                " AND state IN ('rejected', 'invalid') ORDER BY row LIMIT ?",
                (import_id, after, _ROWS_AT_ONCE),
            ).fetchall()
        if not found:
            return
        for row in found:
            after = row["row"]
            cells, state = tuple(json.loads(row["cells"])), RowState(row["state"])
            reason = Told.read(row["told"]) or Told(row["reason"])
            yield KeptRow(after, state, row["external_id"], reason, row["at_column"], cells, doubt=bool(row["doubt"]))


def table_of(kept: KeptFile, behind: Sequence[KeptRow]) -> Table:
    """Rows that stay behind as a table under their own row numbers."""
    texts = zip(*(row.cells for row in behind), strict=True) if behind else ((),) * len(kept.columns)
    columns = [pa.array(cells, pa.string()) for cells in texts]
    frame = pa.table(columns, names=list(kept.columns)).to_pandas(types_mapper=pd.ArrowDtype)
    return Table(frame, np.array([row.row for row in behind], dtype=np.int64), kept.source)


def described(source: Source, proofs: Iterable[Proof] = ()) -> dict[str, Any]:
    """The source and what its columns prove as JSON can hold it."""
    return {**asdict(source), "path": str(source.path), "proofs": [[proof.first, proof.second] for proof in proofs]}


def _source(described: dict[str, Any]) -> Source:
    older = described.pop("sha256", "")  # what earlier versions knew a file by
    sheets = tuple(Sheet(**sheet) for sheet in described["sheets"])
    return Source(**{"fingerprint": older, **described, "path": Path(described["path"]), "sheets": sheets})
