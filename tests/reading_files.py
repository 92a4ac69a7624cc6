"""Files that tests of reading make for themselves."""

from collections.abc import Sequence
from pathlib import Path

FEEDBACK = [
    ["id", "created", "comment", "score"],
    ["T-1", "2025-03-01", "Cannot log in since the update", "3"],
    ["T-2", "2025-03-02", "The new dashboard is great", "9"],
    ["T-3", "2025-03-03", "Too slow, and it loses my filters", "2"],
]


def csv_text(
    rows: Sequence[Sequence[str]], *, delimiter: str = ",", end: str = "\n", always_quoted: bool = False
) -> str:
    """Rows as delimited text, quoted where it must be (Python's own writer leaves a lone CR bare)."""

    def written(cell: str) -> str:
        needs = always_quoted or any(sign in cell for sign in f'{delimiter}"\r\n')
        return '"' + cell.replace('"', '""') + '"' if needs else cell

    return "".join(delimiter.join(map(written, row)) + end for row in rows)


def write(path: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    """Writes a file and gives its path back."""
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path
