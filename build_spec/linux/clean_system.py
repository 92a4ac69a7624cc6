"""A clean minimal Debian in a folder, to try a package in: nothing of this machine is in it. For root alone.

What runs in it has namespaces of its own. When their first process ends, and it ends with the trial however that
comes about, the kernel ends all the others and takes the mounts away.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.self_check import FaultFoundError

PERSON = "person"
HOME = f"/home/{PERSON}"
ENVIRONMENT = ("PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin", "LANG=C.UTF-8")
# Reads until its input closes; children that lost their parent are forgotten at once.
FIRST_PROCESS = """mount --bind "$1" "$2$1" && echo ready && exec env --ignore-signal=CHLD cat"""
SECONDS = 600


class CleanSystem:
    """The system at `root`, with one ordinary user. Commands run in it as that user, or as root by `as_root`."""

    def __init__(self, root: Path, namespaces: Path) -> None:
        self.root = root
        self._enter = ["nsenter", f"--mount={namespaces}/mnt", f"--pid={namespaces}/pid_for_children"]

    @property
    def home(self) -> Path:
        """The person's home, seen from outside."""
        return self.root / HOME.lstrip("/")

    def run(self, *command: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        """Runs a command as the person; how it ended and what it said."""
        place = ["chroot", f"--userspec={PERSON}:{PERSON}", self.root]
        given = [
            *ENVIRONMENT,
            f"HOME={HOME}",
            f"USER={PERSON}",
            *(f"{name}={text}" for name, text in variables.items()),
        ]
        moved = ["sh", "-c", 'cd && exec "$@"', "sh"]
        return _ended([*self._enter, *place, "env", "-i", *given, *moved, *command])

    def as_root(self, *command: str) -> str:
        """Runs a command as root; what it said. Raises FaultFoundError where it fails."""
        given = [*ENVIRONMENT, "HOME=/root", "DEBIAN_FRONTEND=noninteractive"]
        ended = _ended([*self._enter, "chroot", self.root, "env", "-i", *given, *command])
        if ended.returncode:
            raise FaultFoundError(f"exit code {ended.returncode} of {command[0]}\n{ended.stdout}{ended.stderr}")
        return ended.stdout

    def apt(self, *words: str) -> str:
        """Runs apt-get without what is only recommended; what it said."""
        return self.as_root("apt-get", "-y", "-q", "--no-install-recommends", *words)

    def take(self, file: Path) -> str:
        """Copies a file of this machine into the system; its path there."""
        there = Path("/srv") / file.name
        shutil.copyfile(file, self.root / there.relative_to("/"))
        return str(there)

    def files(self) -> set[str]:
        """The paths of all files and folders in it, but those of the kernel."""
        asked = ["find", ".", "-path", "./proc", "-prune", "-o", "-print0"]
        found = subprocess.run(asked, check=True, capture_output=True, text=True, cwd=self.root)
        return {path.removeprefix(".") for path in found.stdout.split("\0") if path}

    def owned(self) -> set[str]:
        """The paths that belong to a package which is installed."""
        lists = (self.root / "var/lib/dpkg/info").glob("*.list")
        paths = {path for each in lists for path in each.read_text(encoding="utf-8").splitlines()}
        return paths | {f"/usr{path}" for path in paths}  # some name /lib what is a link to /usr/lib


@contextmanager
def clean_system(place: Path, suite: str, screen: Path) -> Iterator[CleanSystem]:
    """A fresh system of a Debian suite under `place`, which reaches a screen by its socket.

    It and all that runs in it are gone afterwards.
    """
    archive = _bare_system(place, suite)
    root = Path(tempfile.mkdtemp(prefix="system-", dir=place))
    try:
        subprocess.run(["tar", "-xpf", archive, "--numeric-owner", "-C", root], check=True)
        root.chmod(0o755)
        shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
        socket = root / screen.relative_to("/")
        socket.parent.mkdir()
        socket.touch()
        with _namespaces(root, screen) as namespaces:
            system = CleanSystem(root, namespaces)
            system.as_root("useradd", "--create-home", "--shell", "/bin/sh", PERSON)
            yield system
    finally:
        shutil.rmtree(root)


@contextmanager
def _namespaces(root: Path, screen: Path) -> Iterator[Path]:
    """Where the kernel has the namespaces in which processes and mounts of a system are, while they are there."""
    command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={root}/proc"]
    command += ["sh", "-c", FIRST_PROCESS, "sh", str(screen), str(root)]
    with subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as first:
        try:
            if not first.stdout or first.stdout.readline() != "ready\n":
                raise RuntimeError("The namespaces can't be made here.")
            yield Path(f"/proc/{first.pid}/ns")
        finally:
            first.communicate()


def _bare_system(place: Path, suite: str) -> Path:
    """A packed system as debootstrap makes it, from where this machine's apt takes its packages; made once."""
    archive = place / f"{suite}.tar"
    if not archive.exists():
        print(f"Making a minimal {suite}, which takes minutes and is kept for the next time", flush=True)
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="bare-", dir=place) as made:
            bare, packed = Path(made) / "bare", Path(made) / archive.name
            log = subprocess.run(
                ["debootstrap", "--variant=minbase", suite, bare, *_mirror()],
                capture_output=True,
                text=True,
                check=False,
            )
            if log.returncode:
                raise RuntimeError(f"debootstrap failed: {log.stdout[-2000:]}{log.stderr[-2000:]}")
            subprocess.run(["tar", "-cpf", packed, "--numeric-owner", "-C", bare, "."], check=True)
            packed.rename(archive)
    return archive


def _mirror() -> list[str]:
    asked = [
        "apt-get",
        "indextargets",
        "--format",
        "$(REPO_URI)",
        "Origin: Debian",
        "Label: Debian",
        "Created-By: Packages",
    ]
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split()
    return found[:1]


def _ended(command: list[str | Path]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS, check=False
    )
