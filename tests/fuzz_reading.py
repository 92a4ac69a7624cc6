"""Throws broken files at the reader: `python -m tests.fuzz_reading [--seconds N] [--seed S] [--keep DIR] [FOLDER]`.

Takes good files (its own, and those of FOLDER), breaks them at random, and reads them. A FileError with a
sentence is a good answer, a table is one; anything else, or more than 30 seconds, is a finding: its file is
written to the folder named by --keep, and the exit code is 1.
"""

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import xlsxwriter

from core.errors import FileError
from core.reading.files import read_head, read_table
from core.reading.options import ReadingOptions
from core.reading.profile import profile
from tests.reading_files import FEEDBACK, csv_text
from tests.reading_workbooks import ods_row, write_ods

LONGEST = 30.0
LARGEST_SEED = 200_000
TOKENS = (b'"', b",", b";", b"\t", b"\r", b"\n", b"\r\n", b"\0", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b'""', b'\\"')
XML_TOKENS = (b"<", b">", b"/>", b"&", b"<c ", b't="e"', b't="s"', b"<row", b'r="XFD1048576"', b"]]>", b"<!--", b"-1")
NAMES = ("a.csv", "a.tsv", "a.xls", "a.xlsx", "a.xlsb", "a.ods", "a.html", "~$a.xlsx")
OPTIONS = (
    ReadingOptions(),
    ReadingOptions(header_row=0),
    ReadingOptions(header_row=3),
    ReadingOptions(delimiter=";"),
    ReadingOptions(encoding="utf-8"),
    ReadingOptions(encoding="utf-16"),
    ReadingOptions(encoding="shift_jis"),
    ReadingOptions(sheet="Data"),
)


def own_seeds(folder: Path) -> Iterator[bytes]:
    """Good files of every kind that we can write."""
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32-be", "cp1252"):
        yield csv_text([*FEEDBACK, ["T-4", "", 'Größe "x"\nund mehr', "5"]] * 5).encode(encoding)
    yield (
        "".join(f"<tr><td>{row[0]}</td><td>{row[2]}</td></tr>" for row in FEEDBACK)
        .join(["<html><table>", "</table></html>"])
        .encode()
    )
    book = xlsxwriter.Workbook(str(folder / "seed.xlsx"))
    for title in ("Data", "More"):
        sheet = book.add_worksheet(title)
        for number, row in enumerate(FEEDBACK * 4):
            sheet.write_row(number, 0, [*row, number * 1.5])
        sheet.merge_range(30, 0, 31, 2, "merged")
    book.close()
    yield (folder / "seed.xlsx").read_bytes()
    yield write_ods(folder / "seed.ods", "".join(ods_row(*row) for row in FEEDBACK)).read_bytes()


def broken(seed: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """A file with some of its bytes changed, cut, doubled, or mixed with another's."""
    raw = bytearray(seed)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        place = chance.randrange(len(raw) + 1)
        end = min(len(raw), place + chance.choice((1, 2, 8, 64, 512)))
        match chance.randrange(7):
            case 0:
                raw[place:end] = chance.randbytes(end - place)
            case 1:
                del raw[place:end]
            case 2:
                raw[place:place] = chance.choice(TOKENS + XML_TOKENS) * chance.choice((1, 1, 3, 1000))
            case 3:
                raw[place:place] = raw[place:end] * chance.choice((2, 50))
            case 4:
                del raw[place:]
            case 5:
                other = chance.choice(others)
                start = chance.randrange(len(other) + 1)
                raw[place:end] = other[start : start + end - place]
            case _:
                raw[place:end] = bytes(min(255, byte ^ (1 << chance.randrange(8))) for byte in raw[place:end])
    return bytes(raw)


def rebuilt(seed: bytes, others: list[bytes], chance: random.Random, folder: Path) -> bytes:
    """A workbook whose parts are broken inside a sound zip, so that its reader gets to see them."""
    import io
    import zipfile

    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as sink:
        names = source.namelist()
        victim = chance.choice(names)
        for name in names:
            raw = source.read(name)
            sink.writestr(name, broken(raw, others, chance) if name == victim else raw)
    return target.getvalue()


def read_all(path: Path, options: ReadingOptions) -> str:
    """Reads a file every way and says how it came out. Whatever isn't a FileError is a finding."""
    try:
        read_head(path, options, 20)
        table = read_table(path, options)
    except FileError as error:
        if not str(error).endswith("."):
            raise AssertionError(f"no sentence: {error}") from error
        return error.code
    if len(table.row_numbers) != len(table.frame) or len(set(table.columns)) != len(table.columns):
        raise AssertionError("rows or columns don't agree")
    if (table.row_numbers[1:] <= table.row_numbers[:-1]).any() or table.frame.isna().to_numpy().any():
        raise AssertionError("row numbers fall, or a cell is null")
    for warning in table.warnings:
        assert warning.message
    profile(table)
    return "read"


def main() -> int:
    """The exit code: 1 where something was found."""
    parser = argparse.ArgumentParser(description="Throws broken files at the reader.")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--keep", type=Path, default=Path("findings"))
    call = parser.parse_args()
    chance = random.Random(call.seed)
    outcomes: Counter[str] = Counter()
    findings, slowest = 0, 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seeds = list(own_seeds(folder))
        if call.folder:
            files = sorted(path for path in call.folder.iterdir() if path.is_file())
            seeds += [p.read_bytes() for p in files if 0 < p.stat().st_size <= LARGEST_SEED]
        end = time.monotonic() + call.seconds
        while time.monotonic() < end:
            seed = chance.choice(seeds)
            inside = seed.startswith(b"PK\x03\x04") and chance.random() < 0.7
            try:
                raw = (rebuilt if inside else lambda *a: broken(*a[:3]))(seed, seeds, chance, folder)
            except Exception:  # a seed that is no sound zip is broken as a whole
                raw = broken(seed, seeds, chance)
            path = folder / chance.choice(NAMES)
            path.write_bytes(raw)
            started = time.monotonic()
            try:
                outcomes[read_all(path, chance.choice(OPTIONS))] += 1
            except Exception:
                findings += 1
                traceback.print_exc()
                call.keep.mkdir(parents=True, exist_ok=True)
                (call.keep / f"{call.seed}-{findings}-{path.name}").write_bytes(raw)
            took = time.monotonic() - started
            slowest = max(slowest, took)
            if took > 2 * LONGEST:
                findings += 1
                call.keep.mkdir(parents=True, exist_ok=True)
                (call.keep / f"{call.seed}-slow-{findings}-{path.name}").write_bytes(raw)
            path.unlink()
    print(f"seed {call.seed}: {sum(outcomes.values())} files, slowest {slowest:.1f} s, {findings} findings")
    for outcome, count in outcomes.most_common():
        print(f"  {count:6} {outcome}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
