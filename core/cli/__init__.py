"""The command line: the same stages as the window, a verb each.

Importing this package loads neither typer nor pandas: `gui.__main__` asks it for the verbs first.
"""

from collections.abc import Sequence

VERBS = (
    "demo",
    "inspect",
    "map",
    "check",
    "preview",
    "plan",
    "import",
    "resume",
    "history",
    "report",
    "forget",
    "sandbox",
    "key",
    "templates",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb with its arguments (default: the process's own) and returns its exit code."""
    from core.cli.entry import run

    return run(arguments)
