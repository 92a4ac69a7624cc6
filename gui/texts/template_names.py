"""The names of the templates that come with the program, in the person's language. A person's own stay as they are."""

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "template"
BUILT_IN: Final[tuple[Any, ...]] = (
    QT_TRANSLATE_NOOP("template", "App Store reviews"),
    QT_TRANSLATE_NOOP("template", "Delighted responses"),
    QT_TRANSLATE_NOOP("template", "Freshdesk tickets"),
    QT_TRANSLATE_NOOP("template", "Google Forms responses"),
    QT_TRANSLATE_NOOP("template", "Google Play reviews"),
    QT_TRANSLATE_NOOP("template", "HubSpot tickets"),
    QT_TRANSLATE_NOOP("template", "Intercom conversations"),
    QT_TRANSLATE_NOOP("template", "Jira issues"),
    QT_TRANSLATE_NOOP("template", "LimeSurvey responses"),
    QT_TRANSLATE_NOOP("template", "NPS survey"),
    QT_TRANSLATE_NOOP("template", "Qualtrics responses"),
    QT_TRANSLATE_NOOP("template", "Salesforce cases"),
    QT_TRANSLATE_NOOP("template", "Slack"),
    QT_TRANSLATE_NOOP("template", "Support tickets"),
    QT_TRANSLATE_NOOP("template", "SurveyMonkey responses"),
    QT_TRANSLATE_NOOP("template", "Typeform responses"),
    QT_TRANSLATE_NOOP("template", "UserVoice ideas"),
    QT_TRANSLATE_NOOP("template", "Zendesk tickets"),
)


def template_text(name: str) -> str:
    """A template's name as it is shown."""
    return QCoreApplication.translate(CONTEXT, name) if name in BUILT_IN else name
