"""What stands in a line of the Columns table."""

from PySide6.QtCore import QCoreApplication

from core.mapping.model import AttributeTarget, Constant, FieldTarget, FieldType, IdTarget, Target
from gui.columns.column_profile import ColumnProfile
from gui.columns.mapping_edits import NOT_IMPORTED
from gui.messages import text_of
from gui.one_line import one_line

NONE = "—"
translate = QCoreApplication.translate


def use_text(use: str) -> str:
    """A use in words."""
    return translate("columns", "Not imported") if use == NOT_IMPORTED else text_of(use)


def described_use_text(use: str) -> str:
    """A use in words, with what it is where its name alone leaves that open."""
    about = {
        "target_content": translate("columns", "the feedback itself"),
        "target_external_id": translate("columns", "tells records apart, such as a ticket's number"),
        "target_display_ts": translate("columns", "when it was given"),
        "target_person_boundary": translate("columns", "a customer, or one of you"),
        "target_metadata": translate("columns", "describes it: priority, channel, tags"),
        "target_identifier": translate("columns", "a number or key of another system"),
        "target_identity": translate("columns", "who it was, where there is no email"),
    }.get(use)
    return f"{use_text(use)} – {about}" if about else use_text(use)


def type_text(type_: FieldType) -> str:
    """A field's type in words."""
    return {
        FieldType.STRING: translate("columns", "Text"),
        FieldType.INTEGER: translate("columns", "Integer"),
        FieldType.FLOAT: translate("columns", "Number"),
        FieldType.BOOLEAN: translate("columns", "Yes or no"),
        FieldType.DATE: translate("columns", "Date"),
        FieldType.DATETIME: translate("columns", "Date, time"),
        FieldType.JSON: translate("columns", "JSON"),
    }[type_]


def filled_text(profile: ColumnProfile, rows: int) -> str:
    """How full a column is; neither 0 % nor 100 % unless it is just that."""
    share = 0 if not rows else round(100 * profile.filled / rows)
    return f"{min(max(share, 1 if profile.filled else 0), 100 if profile.filled == rows else 99)} %"


def values_text(profile: ColumnProfile) -> str:
    """A column's examples in one line."""
    return " · ".join(one_line(value) for value in profile.examples) or NONE


def target_type_text(target: Target | Constant | None) -> str:
    """A target's type, where it has one."""
    return type_text(target.type) if isinstance(target, FieldTarget) else NONE if target else ""


def target_name_text(target: Target | Constant | None) -> str:
    """A field's name; for a record id what stands before each id."""
    if isinstance(target, FieldTarget):
        return target.name
    if isinstance(target, IdTarget):
        return f"{target.prefix}…" if target.prefix else translate("columns", "no prefix")
    return NONE if target else ""


def api_word(target: Target | Constant) -> str:
    """A target in the API's own words, for the tooltip."""
    if isinstance(target, FieldTarget):
        return f"{target.category} · {target.type} · {target.name}"
    return str(target.to.value if isinstance(target, AttributeTarget) else target.to)
