"""What a person does with an installed program, in a clean system; each step says what was seen, or raises."""

import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from build_spec import contents
from build_spec.linux import debian, desktop
from build_spec.linux.clean_system import HOME, CleanSystem
from build_spec.linux.screen import Screen, wait_for
from core.self_check import FaultFoundError

Report = dict[str, Any]

ENTRY = f"usr/share/applications/{contents.PROGRAM}.desktop"
PERSONS_ENTRY = f".local/share/applications/{contents.PROGRAM}.desktop"
PERSONS_FOLDER = f"{HOME}/.local/share/{contents.PROGRAM}-program"
SAMPLE = "_internal/resources/samples/support_feedback.csv"
# `dex` starts a program from its entry; desktop-file-utils keeps a desktop's list; the .run unpacks itself with xz.
DESKTOP = ("dex", "desktop-file-utils", "xz-utils")
SAMPLE_KEY, IMPORT_KEY = "alt+t", "alt+i"
# The keys from the file to practice as the destination, and how many steps are done after each.
WAY = (("alt+c", "columns", 1), ("alt+k", "check", 2), ("alt+d", "destination", 3), ("alt+p", "practice", 3))
SENT_FIRST = 20
# Else apt keeps what something else that stays would recommend.
RECOMMENDED_TOO = ("-o", "APT::AutoRemove::RecommendsImportant=false", "-o", "APT::AutoRemove::SuggestsImportant=false")
# Where apt, dpkg and the linker keep their books: packages leave their names there, none of them a program's.
BOOKS = ("/var/lib/dpkg/", "/var/lib/apt/", "/var/cache/", "/var/log/", "/srv/")
PERSONS_DATA = tuple(f"{HOME}/{place}/{contents.PROGRAM}" for place in (".local/share", ".config", ".local/state"))
# What the system's own libraries and tools note for a person; any program has them do so.
CACHES = (f"{HOME}/.cache/fontconfig", f"{HOME}/.local/share/applications/mimeinfo.cache")


class Steps:
    """One person, one system, one screen. The steps build on one another."""

    def __init__(self, system: CleanSystem, shown: Screen) -> None:
        self.system = system
        self.screen = shown
        self.folder = debian.FOLDER
        self._before = system.files()
        self._history: list[Report] = []

    @property
    def program(self) -> str:
        """The console program as it is installed now."""
        return f"{self.folder}/{contents.CONSOLE}"

    def install(self, package: Path, version: str) -> str:
        """apt installs a package and what it needs."""
        began = time.monotonic()
        self.system.apt("update")
        said = self.system.apt("install", self.system.take(package))
        there = self.system.as_root("dpkg-query", "-W", "-f", "${Version} ${db:Status-Status}", contents.PROGRAM)
        if there != f"{version} installed":
            raise FaultFoundError(f"dpkg says {there}")
        others = said.count("Setting up ") - 1
        return f"{version} and {others} other packages in {time.monotonic() - began:.0f} s"

    def check_itself(self) -> str:
        """The installed program's own check, for an ordinary user."""
        lines = self._said(self.program, "--self-check").splitlines()
        return f"{len(lines) - 2} checks, {lines[-1]}"

    def look_at_desktop(self) -> str:
        """The lists that a desktop keeps name the program for every type of its entry."""
        without = self.system.files()
        self.system.apt("install", *DESKTOP)
        self._before |= self.system.files() - without
        self.system.as_root("desktop-file-validate", f"/{ENTRY}")
        wanted = desktop.types((self.system.root / ENTRY).read_text(encoding="utf-8"))
        listed = (self.system.root / "usr/share/applications/mimeinfo.cache").read_text(encoding="utf-8").splitlines()
        missing = [each for each in wanted if f"{each}={contents.PROGRAM}.desktop;" not in listed]
        if missing:
            raise FaultFoundError(f"it isn't offered for {', '.join(missing)}")
        return f"its entry is valid, and it is offered for {len(wanted)} types of files"

    def start(self) -> str:
        """The window comes up when the desktop starts the program."""
        entry = f"{HOME}/{PERSONS_ENTRY}" if self.folder == PERSONS_FOLDER else f"/{ENTRY}"
        began = time.monotonic()
        # The program lives on and keeps what it was given as outputs.
        self._said("sh", "-c", 'exec dex "$1" >/dev/null 2>&1', "sh", entry, DISPLAY=self.screen.name)
        wait_for(lambda: bool(self.screen.title()), "the window")
        self.screen.picture("started")
        return f"“{self.screen.title()}” after {time.monotonic() - began:.1f} s"

    def import_sample(self) -> str:
        """Keys alone bring the sample to the report; the program is closed after it."""
        self.screen.press_until(SAMPLE_KEY, lambda: ".csv" in self.screen.title(), "the sample")
        self.screen.picture("sample")
        for keys, what, done in WAY:
            self.screen.press_until(keys, lambda done=done: self.screen.ticks() == done, what)  # type: ignore[misc]
            self.screen.picture(what)
        self.screen.press_until(IMPORT_KEY, lambda: bool(self._imports()), "the import")
        wait_for(lambda: self._imports()[0]["state"] == "finished", "its end")
        self.screen.picture("report")
        self._close()
        (report,) = self._history = self._imports()
        return _accounted(report)

    def leave_unfinished(self) -> str:
        """The command line stops an import after a few rows."""
        sample = f"{self.folder}/{SAMPLE}"
        ended = self.system.run(
            *(f"/usr/bin/{contents.PROGRAM}", "import", sample, "--mapping", "auto", "--practice"),
            *("--source", "Second", "--limit-rows", str(SENT_FIRST), "--json"),
        )
        self._history = self._imports()
        newest = self._history[0]
        if ended.returncode != 3 or newest["state"] != "stopped" or newest["accepted"] != SENT_FIRST:
            raise FaultFoundError(f"exit code {ended.returncode}: {ended.stdout}{ended.stderr}")
        return f"{newest['accepted']} of {newest['rows']} rows sent"

    def find_history(self) -> str:
        """The journal tells of the same imports as before."""
        if self._imports() != self._history:
            raise FaultFoundError(f"{self._imports()} instead of {self._history}")
        return f"{len(self._history)} imports, every figure the same"

    def go_on(self) -> str:
        """The unfinished import is brought to its end."""
        ended = self.system.run(self.program, "resume", "--json")
        self._history = self._imports()
        if ended.returncode not in (0, 1) or self._history[0]["state"] != "finished":
            raise FaultFoundError(f"exit code {ended.returncode}: {ended.stdout}{ended.stderr}")
        return _accounted(self._history[0])

    def start_and_close(self) -> str:
        """The window comes up again, and ends in order."""
        seen = self.start()
        self._close()
        return seen

    def remove(self) -> str:
        """apt purges the package, and no file of it stays."""
        self.system.apt("purge", contents.PROGRAM)
        return self._gone(contents.PROGRAM)

    def install_personally(self, installer: Path) -> str:
        """The self-extracting installer, started by the person."""
        began = time.monotonic()
        self._said("sh", self.system.take(installer))
        self.folder = PERSONS_FOLDER
        return f"in {time.monotonic() - began:.0f} s"

    def remove_personally(self) -> str:
        """Its own script removes it again."""
        self._said("sh", f"{PERSONS_FOLDER}/setup.sh", "--remove")
        return self._gone(contents.PROGRAM)

    def look_around(self) -> str:
        """When what it needed is purged, too, only the person's data is left; every file of it."""
        self.system.apt("autoremove", "--purge", *RECOMMENDED_TOO)
        left = left_behind(self._before | self.system.owned(), self.system.files())
        foreign = [path for path in left if not is_in(path, PERSONS_DATA + CACHES)]
        if foreign:
            raise FaultFoundError(", ".join(foreign))
        files = [path for path in left if (self.system.root / path.lstrip("/")).is_file()]
        data = [path.removeprefix(HOME + "/") for path in files if is_in(path, PERSONS_DATA)]
        return f"{', '.join(data)}; and {len(files) - len(data)} of the system's own caches"

    def _said(self, *command: str, **variables: str) -> str:
        """What a command of the person says. Raises FaultFoundError where it fails."""
        ended = self.system.run(*command, **variables)
        if ended.returncode:
            raise FaultFoundError(f"exit code {ended.returncode} of {command[0]}\n{ended.stdout}{ended.stderr}")
        return ended.stdout

    def _imports(self) -> list[Report]:
        imports: list[Report] = json.loads(self._said(self.program, "history", "--json"))["imports"]
        return imports

    def _close(self) -> None:
        """The program closes as it does when a session ends: its window, then itself."""
        number = self.screen.process()
        self.system.as_root("sh", "-c", 'kill -TERM "$1"', "sh", number)
        wait_for(lambda: self.system.run("test", "-d", f"/proc/{number}").returncode != 0, "the end of the program")

    def _gone(self, name: str) -> str:
        """No file outside the person's data has the program's name, or lies in a folder that has."""
        there = [
            path
            for path in self.system.files()
            if name in path and not is_in(path, PERSONS_DATA) and not _in_books(path)
        ]
        if there:
            raise FaultFoundError(f"left: {', '.join(sorted(there))}")
        return "no file of it is left"


def left_behind(before: set[str], after: set[str]) -> list[str]:
    """The paths that are there now and weren't, but those in the books of apt and dpkg."""
    return sorted(path for path in after - before if not _in_books(path))


def is_in(path: str, places: Iterable[str]) -> bool:
    """Whether a path is one of these places, in one, or a folder that leads to one."""
    return any(path == place or path.startswith(place + "/") or place.startswith(path + "/") for place in places)


def _in_books(path: str) -> bool:
    return path.startswith(BOOKS)


def _accounted(report: Report) -> str:
    """The figures of a report that adds up. Raises FaultFoundError for one that doesn't."""
    behind = report["rejected"] + report["invalid"] + report["skipped"]
    if (
        report["pending"]
        or report["accepted"] + report["duplicate"] + behind != report["rows"]
        or not report["accepted"]
    ):
        raise FaultFoundError(json.dumps(report))
    return f"{report['accepted']} of {report['rows']} rows delivered, {behind} stay behind"
