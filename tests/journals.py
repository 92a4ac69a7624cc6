"""An import of a few rows, written straight into a journal."""

from core.checking.skips import SkipReason
from core.delivery import accounts
from core.delivery.journal import writing
from core.delivery.journal.journal import Journal
from core.delivery.journal.rows import RowState
from core.delivery.row_entries import RowEntry
from core.messages.told import by_server
from core.records import Person

ADDRESS = "https://api.example.com"
KEY = "key-of-a-test"
IMPORT = "0123456789"


def entry(row: int, state: RowState = RowState.PLANNED, person: str | None = None) -> RowEntry:
    """A row in a state, with texts that can be looked for in the file."""
    whose = None if person is None else Person(person, {"email": person})
    if state is RowState.SKIPPED:
        return RowEntry(row, state, f"t-{row}", why=SkipReason.LEFT_OUT)
    if state is RowState.INVALID:
        return RowEntry(row, state, f"t-{row}", cells='["a cell"]', reason=by_server("It is empty."), column="Comment")
    payload = f'{{"external_id":"t-{row}","fields":[]}}'
    return RowEntry(row, state, f"t-{row}", payload, '["a cell"]', whose, f"hash-{row}")


def write_import(journal: Journal, entries: list[RowEntry], *, import_id: str = IMPORT, key: str = KEY) -> str:
    """An import of these rows, ready to deliver."""
    account = accounts.open_account(journal, ADDRESS, key)
    new = writing.NewImport(
        import_id=import_id,
        account=account,
        work="work",
        file="tickets.csv",
        reading={},
        columns=("Comment",),
        mapping="{}",
        ids_derived=False,
        rows=len(entries),
        people=len({e.person.key for e in entries if e.person}),
        source_name="Tickets",
        source_id=None,
    )
    writing.begin(journal, new)
    writing.add_rows(journal, import_id, entries, accounts.salt(journal), {})
    writing.make_ready(journal, import_id)
    return import_id
