"""The window's language: translations of our texts and of Qt's own, put in place before the first window."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources

# By their own names: who doesn't read the present language finds theirs.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "ja": "日本語"}
SOURCE_LANGUAGE = "en"
FOLDER = "translations"


def use_language(app: QApplication, language: str | None) -> str:
    """Translate the program's texts from now on, into a language or the system's (None); returns the one that is used.

    Without a translation of ours everything stays English, Qt's own buttons too: never half and half.
    """
    locale = QLocale(language) if language else QLocale.system()
    code = locale.name().partition("_")[0]
    ours = QTranslator(app)
    if code == SOURCE_LANGUAGE or not has_translation(code) or not ours.load(_file(code)):
        QLocale.setDefault(QLocale(QLocale.Language.English, locale.territory()))
        return SOURCE_LANGUAGE
    QLocale.setDefault(locale)
    qts = QTranslator(app)
    if qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    app.installTranslator(ours)
    return code


def has_translation(code: str) -> bool:
    """Whether the program's texts are there in a language."""
    return code == SOURCE_LANGUAGE or resources.path(f"{FOLDER}/{code}.qm").exists()


def _file(code: str) -> str:
    return str(resources.path(f"{FOLDER}/{code}.qm"))
