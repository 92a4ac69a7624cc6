"""A target in a person's words."""

from core.mapping.model import AttributeTarget, FieldTarget, Target
from core.messages import sentence


def target_code(target: Target) -> str:
    """The code of a target's name: "target_external_id", "target_content", "target_person_email", …"""
    if isinstance(target, AttributeTarget):
        return "target_" + target.to.value.replace(".", "_")
    return f"target_{target.category}" if isinstance(target, FieldTarget) else f"target_{target.to}"


def describe(target: Target) -> str:
    """What a target is, in English words: "Record id", "Date of the feedback", "Content", …"""
    return sentence(target_code(target))
