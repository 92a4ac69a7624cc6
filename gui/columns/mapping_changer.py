"""A person's changes to the draft's mapping, each told to the draft at once."""

from collections.abc import Mapping as Map

from PySide6.QtCore import QObject, Signal

from core.mapping.model import FieldTarget, FieldType, Mapping
from core.mapping.suggestion import Suggestion
from gui.columns import mapping_edits
from gui.columns.columns_model import ColumnsModel
from gui.columns.lines import Line
from gui.import_draft import ImportDraft


class MappingChanger(QObject):
    """Takes what the table and its tools ask for. `line_made` names a line that was added, to go on there."""

    line_made = Signal(Line)

    def __init__(self, draft: ImportDraft, model: ColumnsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._types: Map[str, FieldType] = {}
        model.use_chosen.connect(self.set_use)
        model.type_chosen.connect(self.set_type)
        model.name_entered.connect(self.set_name)
        model.value_entered.connect(self.set_value)

    def know(self, suggestion: Suggestion) -> None:
        """Take the types of new fields from what was suggested."""
        fields = {each.column: each.target for each in suggestion.targets if isinstance(each.target, FieldTarget)}
        self._types = {column: target.type for column, target in fields.items()}

    def set_use(self, line: Line, use: str) -> None:
        """A line is used as something else."""
        self._take(mapping_edits.with_use(self._mapping, self._order, line, use, self._type(line.column)))

    def set_type(self, line: Line, type_: str) -> None:
        """A field has another type."""
        self._take(mapping_edits.with_type(self._mapping, self._order, line, FieldType(type_)))

    def set_name(self, line: Line, name: str) -> None:
        """A field has another name, a record id another prefix."""
        self._take(mapping_edits.with_name(self._mapping, self._order, line, name))

    def set_value(self, line: Line, value: str) -> None:
        """A fixed value is another one."""
        self._take(mapping_edits.with_value(self._mapping, self._order, line, value))

    def add_use(self, line: Line) -> None:
        """A column is used for one thing more."""
        if line.column is not None:
            uses = self._mapping.columns.get(line.column, ())
            self._take(mapping_edits.with_new_use(self._mapping, self._order, line.column, self._type(line.column)))
            self.line_made.emit(Line(line.column, len(uses)))

    def remove(self, line: Line) -> None:
        """A use or a fixed value goes."""
        self._take(mapping_edits.with_target(self._mapping, self._order, line, None))

    def add_constant(self) -> None:
        """One fixed value more."""
        place = len(self._mapping.constants)
        self._take(mapping_edits.with_new_constant(self._mapping))
        self.line_made.emit(Line(None, place))

    @property
    def _mapping(self) -> Mapping:
        return self._draft.mapping or Mapping(columns={})

    @property
    def _order(self) -> tuple[str, ...]:
        return self._draft.table.columns if self._draft.table is not None else ()

    def _type(self, column: str | None) -> FieldType:
        return self._types.get(column or "", FieldType.STRING)

    def _take(self, mapping: Mapping) -> None:
        if mapping != self._draft.mapping:
            self._draft.set_mapping(mapping)
