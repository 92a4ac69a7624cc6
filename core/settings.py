"""Settings of the program and the folders it writes to, all of them their owner's alone."""

import json
import logging
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from core.errors import FileError
from core.messages.told import Told, system_words
from core.private_file import whole_file

PROGRAM = "buildbetter-importer"
HOME_VARIABLE = "BUILDBETTER_IMPORTER_HOME"
DEFAULT_RECENT_FILES = 8
MOST_REQUESTS_A_MINUTE = 100

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class DataFolder:
    """Where the program keeps things: one folder, or the three that the platform has for them."""

    data: Path
    config: Path
    logs: Path

    @classmethod
    def chosen(cls, named: Path | None = None) -> "DataFolder":
        """The folder that was named, else BUILDBETTER_IMPORTER_HOME's, else the platform's own ones."""
        home = named or (Path(os.environ[HOME_VARIABLE]) if os.environ.get(HOME_VARIABLE) else None)
        if home:
            home = home.expanduser().absolute()
            return cls(data=home, config=home, logs=home / "logs")
        return cls(
            data=platformdirs.user_data_path(PROGRAM, appauthor=False),
            config=platformdirs.user_config_path(PROGRAM, appauthor=False),
            logs=platformdirs.user_log_path(PROGRAM, appauthor=False),
        )

    @property
    def journal(self) -> Path:
        """The journal's file."""
        return self.data / "journal.sqlite3"

    @property
    def templates(self) -> Path:
        """The folder of the mappings that a person saved as templates."""
        return self.data / "templates"

    @property
    def drafts(self) -> Path:
        """The folder of what was begun and not yet imported, a file each."""
        return self.data / "drafts"

    @property
    def practice(self) -> Path:
        """The folder of the practice servers' databases, one an import."""
        return self.data / "practice"

    @property
    def instance(self) -> Path:
        """The folder of what the only window on this folder says of itself to a later start."""
        return self.data / "window"

    @property
    def settings(self) -> Path:
        """The settings' file."""
        return self.config / "settings.json"

    @property
    def log(self) -> Path:
        """The file that is logged to."""
        return self.logs / "importer.log"

    def create(self) -> "DataFolder":
        """This folder, made where it wasn't there, for its owner alone. Raises FileError where that can't be."""
        for folder in (self.data, self.config, self.logs):
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                raise FileError("data_folder_unwritable", path=folder, reason=system_words(error)) from error
            if not os.access(folder, os.W_OK | os.X_OK):
                raise FileError("data_folder_unwritable", path=folder, reason=Told.of("system_not_permitted"))
        return self


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """What the program remembers from one start to the next. None and empty: as the program has it.

    `requests_a_minute` is the budget where other tools share the limit; `timezone` is for files that name none
    (None: the computer's); `language` is the window's (None: the system's); `recent_files` has the newest first;
    `sending_hours` is when rows may be sent, as SendingHours writes it ("": at any time);
    `window` is the window's geometry as Qt gave it, in base64.
    """

    api_url: str | None = None
    requests_a_minute: int = MOST_REQUESTS_A_MINUTE
    timezone: str | None = None
    language: str | None = None
    recent_files: tuple[str, ...] = ()
    sending_hours: str = ""
    window: str = ""

    def with_recent_file(self, path: Path) -> "Settings":
        """These settings with a file at the front of the recent ones."""
        name = str(path.absolute())
        others = tuple(file for file in self.recent_files if file != name)
        return replace(self, recent_files=(name, *others)[:DEFAULT_RECENT_FILES])


def load_settings(folder: DataFolder) -> Settings:
    """The saved settings. What is missing, unreadable or of a wrong type stands at its default."""
    try:
        saved = json.loads(folder.settings.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        _log.warning("The settings can't be read: %s", type(error).__name__)
        return Settings()
    return Settings(**_valid(saved)) if isinstance(saved, dict) else Settings()


def save_settings(folder: DataFolder, settings: Settings) -> None:
    """Writes the settings: the whole file or nothing, for their owner alone. Raises FileError."""
    folder.create()
    try:
        with whole_file(folder.settings) as file:
            file.write(json.dumps(asdict(settings), indent=2).encode())
    except OSError as error:
        raise FileError("settings_unwritable", path=folder.settings, reason=system_words(error)) from error


def _valid(saved: dict[str, Any]) -> dict[str, Any]:
    defaults = Settings()
    valid: dict[str, Any] = {}
    for name in (field.name for field in fields(Settings)):
        value, default = saved.get(name), getattr(defaults, name)
        if isinstance(default, tuple):
            if isinstance(value, list) and all(isinstance(item, str) for item in value):
                valid[name] = tuple(value)
        elif type(value) is (str if default is None else type(default)):
            valid[name] = value
    if not 1 <= valid.get("requests_a_minute", 1) <= MOST_REQUESTS_A_MINUTE:
        del valid["requests_a_minute"]
    return valid


def local_timezone() -> str:
    """The computer's time zone as an IANA name; UTC where it has none."""
    import tzlocal

    try:
        return tzlocal.get_localzone_name() or "UTC"
    except (LookupError, OSError, ValueError):
        return "UTC"
