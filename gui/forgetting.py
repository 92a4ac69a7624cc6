"""Forgetting an import: what the journal and its practice server have of it goes from this computer."""

from core.delivery.journal import imports
from core.delivery.journal.journal import Journal
from core.sandbox.practice import forget_practice
from core.settings import DataFolder


def forget_import(folder: DataFolder, import_id: str) -> None:
    """Remove all that is kept of an import. Raises UnfinishedError while a process delivers it."""
    with Journal(folder.journal) as journal:
        is_practice = imports.get(journal, import_id).practice
        imports.forget(journal, import_id)
    if is_practice:
        forget_practice(folder.practice, import_id)
