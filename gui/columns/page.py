"""The Columns page: what each column becomes, with a live preview of the record."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import ImporterError
from core.mapping.model import Mapping
from core.mapping.templates import Templates
from core.reading.table import Source
from gui.check.checker import Checker
from gui.check.row_status import CheckedRows, RowFilter, positions_shown
from gui.columns.columns_model import ColumnsColumn, ColumnsModel
from gui.columns.columns_table import ColumnsTable
from gui.columns.found import Found, look_at
from gui.columns.halves import Halves
from gui.columns.judgement import Judgement, judge, notes_of
from gui.columns.lines import Line
from gui.columns.mapping_changer import MappingChanger
from gui.columns.note_line import NoteLine
from gui.columns.options_dialog import OptionsDialog
from gui.columns.preview import Preview
from gui.columns.template_shelf import TemplateShelf
from gui.columns.tool_row import ToolRow
from gui.facts.view import ColumnFactsView
from gui.import_draft import ImportDraft
from gui.locale import count_text, rows_text
from gui.messages import error_text
from gui.pages import StepPage
from gui.style.tokens import Space, Tone
from gui.work import Work
from gui.workspace import Workspace

HEIGHT_WITH_FACTS = 520


class ColumnsPage(StepPage):
    """Shows the draft's mapping and has it checked after every change."""

    def __init__(self, draft: ImportDraft, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._workspace = workspace
        self._found: Found | None = None
        self._kept: tuple[Source, tuple[str, ...], Mapping] | None = None
        self._held_back = self._takes_suggestion = False
        self.model = ColumnsModel(self)
        self.table = ColumnsTable(self.model)
        self.note, self.tools, self.preview = NoteLine(), ToolRow(), Preview()
        self.facts = ColumnFactsView()
        self.changer = MappingChanger(draft, self.model, self)
        self.shelf = TemplateShelf(draft, Templates(workspace.folder.templates), self)
        self._work = Work(self)
        self._work.finished.connect(self.on_found)
        self._work.failed.connect(self.on_failed)
        self._checker = Checker(draft, self)
        self._checker.checked.connect(self.on_checked)
        self._checker.failed.connect(self.on_failed)
        draft.table_changed.connect(self.on_table_changed)
        draft.mapping_changed.connect(self.on_mapping_changed)
        self._connect_parts()
        self._lay_out()
        self.set_heading(self.tr("Columns"))
        # A file that was named at the start may have been read before this page was made.
        self.on_table_changed()
        self._keep()

    def initializePage(self) -> None:
        """Suggest a mapping for a file that is new; else everything stands as it was left."""
        table = self.draft.table
        if table is None:
            return
        if self._found is not None:
            self._checker.check_file()
            self.shelf.reload()
            return
        self.set_primary_text(self.tr("Chec&k {rows}").format(rows=rows_text(len(table))))
        self._look_at_columns()

    def validatePage(self) -> bool:
        """Go on with a mapping that can be checked."""
        if self.draft.mapping is None:
            return False
        return not self._judge().holds_back

    def showEvent(self, event: QShowEvent) -> None:
        """The person comes here, perhaps back: what was changed on other pages is seen here, too."""
        super().showEvent(event)
        if self._found is not None and not event.spontaneous():
            self._checker.check_file()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the table needs the room of what is told about one column."""
        super().resizeEvent(event)
        self.facts.setVisible(self.height() >= HEIGHT_WITH_FACTS)

    def on_table_changed(self) -> None:
        """Another file: nothing is known of its columns yet."""
        self._found, self._takes_suggestion = None, False
        self._work.cancel()
        table = self.draft.table
        self.model.load(table.columns if table else (), len(table) if table else 0)
        self.preview.clear()
        self.facts.clear()
        self.set_heading(self.tr("Columns"), self.tr("Say what each column is."))

    def on_found(self, found: Found) -> None:
        """The columns were looked at: show them with what is suggested."""
        self._found = found
        self.model.show_profiles(found.profiles)
        self.changer.know(found.suggestion)
        self.shelf.entries = found.templates
        kept = None if self._takes_suggestion else self._kept_mapping()
        self._takes_suggestion = False
        mapping = kept or found.suggestion.mapping
        if mapping == self.draft.mapping:
            self.on_mapping_changed()
        else:
            self.draft.set_mapping(mapping)
        self._show_notes()
        self.table.selectRow(max(0, self.table.currentIndex().row()))

    def on_mapping_changed(self) -> None:
        """Show the mapping, and have it checked if it can be."""
        mapping = self.draft.mapping
        if mapping is None:
            return
        self._keep()
        self.model.show_mapping(mapping)
        self._show_templates()
        imported, columns = len(mapping.columns), len(self.draft.table.columns) if self.draft.table else 0
        one = self.tr("Say what each column is. 1 of {columns} is imported.")
        many = self.tr("Say what each column is. {imported} of {columns} are imported.")
        words = (one if imported == 1 else many).format(imported=count_text(imported), columns=count_text(columns))
        self.set_heading(self.tr("Columns"), words)
        judgement = judge(mapping, None)
        if judgement.holds_back or self._held_back:
            self._judge()
        if not mapping.columns:
            self.preview.clear()
        elif not judgement.is_fault and self.isVisible():  # else who changed it has it checked
            self._checker.check_file()

    def on_checked(self, rows: CheckedRows) -> None:
        """The checks of this mapping are through: show the record, and what is wrong."""
        self.preview.show_checked(rows.checked, positions_shown(rows.statuses, RowFilter.PROBLEMS))
        self._show_facts()
        self._judge()

    def on_failed(self, error: ImporterError) -> None:
        """Say what can't be done."""
        self._takes_suggestion = False
        self.set_message(error_text(error), Tone.ERROR)

    def on_line_made(self, line: Line) -> None:
        """Go on in the line that was added."""
        self.table.go_to(line, ColumnsColumn.VALUES if line.column is None else ColumnsColumn.USE)
        self.table.edit(self.table.currentIndex())

    def on_suggestion_taken(self, use: str) -> None:
        """The weak suggestion for the selected column is right."""
        line = self.table.current_line
        if line is not None:
            self.changer.set_use(line, use)

    def on_template_chosen(self, name: str) -> None:
        """Everything as a template has it."""
        self._takes_suggestion = True
        self._look_at_columns(name)

    def on_suggestion_chosen(self) -> None:
        """Everything as it is suggested."""
        self._takes_suggestion = True
        self._look_at_columns()

    def on_options_asked(self) -> None:
        """Let the person choose how values are converted."""
        mapping = self.draft.mapping
        if mapping is None:
            return
        dialog = OptionsDialog(mapping.options, self.draft.checked, self)
        if dialog.asked():
            self.draft.set_mapping(mapping.model_copy(update={"options": dialog.options}))

    def _look_at_columns(self, template: str | None = None) -> None:
        table, templates, timezone = self.draft.table, self.shelf.templates, self._workspace.settings.timezone
        if table is not None:
            self.set_message(self.tr("Looking at the columns"))
            self._work.run(lambda watch: look_at(table, templates, template, timezone, watch.cancelled))

    def forget_choices(self) -> None:
        """What was chosen for this file isn't wanted any more, should it be read again."""
        self._kept = None

    def _keep(self) -> None:
        if self.draft.table is not None and self.draft.mapping is not None:
            self._kept = (self.draft.table.source, self.draft.table.columns, self.draft.mapping)

    def _kept_mapping(self) -> Mapping | None:
        """What a person chose for this very file, where it was read again and has the same columns."""
        table = self.draft.table
        if self._kept is None or table is None:
            return None
        source, columns, mapping = self._kept
        return mapping if (source.path, columns) == (table.source.path, table.columns) else None

    def _judge(self) -> Judgement:
        """Say what is missing or wrong, in the line above the buttons and beside each column."""
        mapping, checked = self.draft.mapping, self.draft.checked
        if mapping is None:
            return Judgement("", Tone.PLAIN)
        judgement = judge(mapping, checked)
        self._held_back = judgement.holds_back
        self.set_message(judgement.text, judgement.tone, self.tr("O&ptions…") if judgement.opens_options else "")
        self._show_notes()
        return judgement

    def _show_notes(self) -> None:
        mapping = self.draft.mapping
        if self._found is not None and mapping is not None:
            self.model.show_notes(notes_of(self._found.suggestion, mapping, self.draft.checked))
        self._show_note()

    def _show_note(self) -> None:
        line = self.table.current_line
        self.note.show_note(line.column if line else None, self.model.note(line) if line else None)

    def _show_facts(self) -> None:
        line = self.table.current_line
        self.facts.show_column(self.draft.checked, line.column if line else None)

    def _show_templates(self) -> None:
        self.tools.show_templates(self.shelf.entries, self.draft.mapping.name if self.draft.mapping else "")

    def _ask_for_use(self) -> None:
        line = self.table.current_line
        if line is not None:
            self.changer.add_use(line)

    def _connect_parts(self) -> None:
        self.table.use_added.connect(self.changer.add_use)
        self.table.use_removed.connect(self.changer.remove)
        self.table.line_changed.connect(self._show_note)
        self.table.line_changed.connect(self._show_facts)
        self.changer.line_made.connect(self.on_line_made)
        self.note.suggestion_taken.connect(self.on_suggestion_taken)
        self.tools.use_asked.connect(self._ask_for_use)
        self.tools.constant_asked.connect(self.changer.add_constant)
        self.tools.template_chosen.connect(self.on_template_chosen)
        self.tools.suggestion_chosen.connect(self.on_suggestion_chosen)
        self.tools.saving_asked.connect(self.shelf.ask_to_save)
        self.tools.deleting_asked.connect(self.shelf.delete)
        self.tools.options_asked.connect(self.on_options_asked)
        self.shelf.changed.connect(self._show_templates)
        self.shelf.failed.connect(self.on_failed)
        self.message.action_asked.connect(self.on_options_asked)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.SMALL, 0)
        column.setSpacing(Space.SMALL)
        for part, stretch in ((self.table, 1), (self.facts, 0), (self.note, 0), (self.tools, 0)):
            column.addWidget(part, stretch)
        right = QWidget()
        inner = QVBoxLayout(right)
        inner.setContentsMargins(Space.SMALL, 0, 0, 0)
        inner.addWidget(self.preview)
        self.body.addWidget(Halves(left, right), 1)
