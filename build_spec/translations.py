"""The window's texts in other languages: `python3 dev.py translations` finds what is new and compiles what is there.

`resources/translations/<language>.ts` is what translators edit, `<language>.qm` what the program loads.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import PySide6

from gui.language import FOLDER, LANGUAGES, SOURCE_LANGUAGE

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "resources" / FOLDER
TOOLS = Path(PySide6.__file__).parent
TRANSLATED = tuple(language for language in LANGUAGES if language != SOURCE_LANGUAGE)


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the window with its translation, which is empty where there is none."""

    context: str
    source: str
    translation: str


def main() -> int:
    """Bring the files up to date and say what is left to translate; 0 where nothing is."""
    left = 0
    for language in TRANSLATED:
        file = PLACE / f"{language}.ts"
        update(file, language)
        compile_(file, file.with_suffix(".qm"))
        open_ = [text for text in texts(file) if not text.translation]
        left += len(open_)
        print(f"{LANGUAGES[language]}: {len(texts(file)) - len(open_)} translated, {len(open_)} to do")
    return 1 if left else 0


def update(file: Path, language: str) -> None:
    """Bring a file of translations to the texts that the window has now; what is gone from it goes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "gui").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE]
    command = [_tool("lupdate"), *options, "-target-language", language, *sources, "-ts", file]
    subprocess.run(command, check=True, cwd=ROOT)


def compile_(file: Path, result: Path) -> None:
    """Write what the program loads: a text without a translation stays English."""
    subprocess.run([_tool("lrelease"), "-silent", file, "-qm", result], check=True)


def texts(file: Path) -> list[Text]:
    """All texts of a file of translations."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            words = (translation.text or "") if translation is not None and done else ""
            found.append(Text(context.findtext("name", ""), message.findtext("source", ""), words))
    return found


def _tool(name: str) -> Path:
    """A program of Qt's that comes with its Python binding."""
    return TOOLS / (f"{name}.exe" if sys.platform == "win32" else name)


if __name__ == "__main__":
    sys.exit(main())
