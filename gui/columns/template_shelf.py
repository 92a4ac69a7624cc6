"""The templates as a person keeps them: the mapping saved as one, one deleted."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from core.errors import ImporterError
from core.mapping.templates import TemplateEntry, Templates
from gui.import_draft import ImportDraft


class TemplateShelf(QObject):
    """Knows the templates at hand. What can't be done is told by `failed`."""

    changed = Signal()
    failed = Signal(ImporterError)

    def __init__(self, draft: ImportDraft, templates: Templates, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft, self._window = draft, parent
        self.templates = templates
        self.entries: tuple[TemplateEntry, ...] = ()

    def ask_to_save(self) -> None:
        """Ask for a name and keep the mapping under it."""
        mapping = self._draft.mapping
        if mapping is None:
            return
        self.entries = self.templates.names()
        title, words = self.tr("Save as template"), self.tr("Name of the template:")
        name, given = QInputDialog.getText(self._window, title, words, text=mapping.name)
        if given and name.strip() and self._may_replace(name.strip()):
            self.save(name.strip())

    def save(self, name: str) -> None:
        """Keep the mapping under a name, with the columns that aren't imported: they tell which files it fits."""
        if self._draft.mapping is None:
            return
        named = self._draft.mapping.model_copy(update={"name": name})
        all_columns = self._draft.table.columns if self._draft.table is not None else ()
        columns = {column: named.columns.get(column, ()) for column in all_columns} or named.columns
        try:
            self.templates.save(named.model_copy(update={"columns": columns}))
        except ImporterError as error:
            self.failed.emit(error)
            return
        self._draft.set_mapping(named)
        self.reload()

    def delete(self, name: str) -> None:
        """Remove a template of the person's own."""
        try:
            self.templates.delete(name)
        except ImporterError as error:
            self.failed.emit(error)
        self.reload()

    def reload(self) -> None:
        """See anew which templates there are."""
        self.entries = self.templates.names()
        self.changed.emit()

    def _may_replace(self, name: str) -> bool:
        taken = any(entry.name.casefold() == name.casefold() and not entry.builtin for entry in self.entries)
        words = self.tr("There is a template named “{name}” already. Replace it?").format(name=name)
        return not taken or QMessageBox.StandardButton.Yes == QMessageBox.question(self._window, "", words)
