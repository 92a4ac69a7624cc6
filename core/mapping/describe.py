"""A target and a step in a person's words."""

from collections.abc import Mapping as Map

from core.mapping.model import AttributeTarget, FieldTarget, Target
from core.mapping.step_kinds import DatesStep, EmptyStep, FillStep, ReplaceStep, Step
from core.messages import sentence
from core.messages.told import Listed


def target_code(target: Target) -> str:
    """The code of a target's name: "target_external_id", "target_content", "target_person_email", …"""
    if isinstance(target, AttributeTarget):
        return "target_" + target.to.value.replace(".", "_")
    return f"target_{target.category}" if isinstance(target, FieldTarget) else f"target_{target.to}"


def describe(target: Target) -> str:
    """What a target is, in English words: "Record id", "Date of the feedback", "Content", …"""
    return sentence(target_code(target))


def step_words(step: Step) -> tuple[str, Map[str, object]]:
    """The code and the parameters that say what a step has done: “Trimmed”, “HTML taken out”, …"""
    if isinstance(step, ReplaceStep):
        code = "step_replace" if step.replace else "step_replace_away"
        return code, {"find": step.find, "replace": step.replace}
    if isinstance(step, EmptyStep):
        return "step_empty", {"marks": Listed.quotes(step.marks)}
    if isinstance(step, FillStep):
        return "step_fill", {"value": step.value}
    return (f"step_dates_{step.order}" if isinstance(step, DatesStep) else f"step_{step.do}"), {}
