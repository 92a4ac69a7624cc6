"""The text file with every licence of what is bundled: the list, then the texts as the libraries bring them."""

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution
from pathlib import Path

from build_spec.freeze import ROOT
from core import licences

NAME = "licences.txt"
RULE = "\n" + "=" * 100 + "\n"
HEAD = """BuildBetter Importer comes with the libraries that this file names, each under its own licence.
Its own licence stands first. Qt and its binding are used unchanged, as libraries of their own files, which may be
replaced by other builds of the same version; their sources are at the Qt Project's.
"""


def write(folder: Path, sources: Iterable[str] = (), packages: Iterable[Distribution] | None = None) -> Path:
    """Writes the file into a bundle; `sources` are the places that its binaries were taken from."""
    packages = list(licences.packages() if packages is None else packages)
    listed = licences.licences(packages)
    system = dict(sorted(_system_packages(sources)))
    parts = [HEAD + "\n" + "\n".join(f"{each.name} {each.version}: {each.licence}" for each in listed)]
    if system:
        parts.append("Libraries of the system that it was built on:\n\n" + "\n".join(system))
    parts.append("BuildBetter Importer\n\n" + _text(ROOT / "LICENSE"))
    parts += [
        f"Qt, PySide6: {path.stem}\n\n{_text(path)}" for path in sorted((ROOT / "build_spec" / "licences").iterdir())
    ]
    parts += [f"Python\n\n{_text(path)}" for path in _pythons_licence()]
    for package in sorted(packages, key=lambda package: package.metadata["Name"].lower()):
        parts += [f"{package.metadata['Name']}: {path.name}\n\n{_text(path)}" for path in licences.text_files(package)]
    parts += [f"{name}\n\n{_text(path)}" for name, path in system.items()]
    written = folder / NAME
    written.write_text(RULE.join(parts), encoding="utf-8")
    return written


def _pythons_licence() -> Iterator[Path]:
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    yield from [path for path in places if path.is_file()][:1]


def _system_packages(sources: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """Debian's packages that binaries were taken from, with the file that has each one's licence."""
    if not shutil.which("dpkg"):
        return
    taken = [Path(source) for source in sources if source.startswith(("/lib/", "/usr/lib/"))]
    wanted = [str(form) for path in taken for form in {path, path.resolve(), *_merged(path)}]
    found = subprocess.run(["dpkg", "-S", *wanted], capture_output=True, text=True, check=False).stdout
    for name in {line.partition(":")[0] for line in found.splitlines()}:
        text = Path("/usr/share/doc") / name / "copyright"
        if text.is_file():
            yield f"{name} {_version(name)}", text


def _merged(path: Path) -> list[Path]:
    """The other name of a path where /lib is a link to /usr/lib: dpkg knows one of them."""
    return [
        Path(str(form).removeprefix("/usr")) for form in (path, path.resolve()) if str(form).startswith("/usr/lib/")
    ]


def _version(name: str) -> str:
    ask = ["dpkg-query", "-W", "-f", "${Version}\n", name]
    return subprocess.run(ask, capture_output=True, text=True, check=False).stdout.split("\n")[0]


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip() + "\n"
