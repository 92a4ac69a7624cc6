"""Which encoding a text file is in: by its mark, by its zeros, by its bytes, by its letters."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.errors import FileError
from core.reading.letters import best_encoding

BLOCK = 1 << 22
SAMPLE = 1 << 22
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE_A_BLOCK = 1 << 16
SAMPLE_FOR_LETTERS = 1 << 13
LONGEST_LINE = 1 << 12
VALID_FOR_EACH_BROKEN = 4
WIDE_ZEROS = 0.9
FEWEST_ZEROS = 0.05
MOST_ZEROS = 0.2
LONGEST_END = 8
FEWEST_ENDS = 0.25
MOST_CONTROLS = 0.05
BAD = "\ufffd"
MOST_BAD = 0.05
CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1a\x1b\x1c\x1d\x1e\x1f") - {0} | {0x7F})
BROKEN = re.compile("[\udc80-\udcff]")
OUTSIDE_ASCII = re.compile(r"[^\x00-\x7f]")
# The seven-bit encoding of Japanese mail: escape sequences turn to two-byte characters and back.
JAPANESE_SHIFT = re.compile(rb"\x1b\$[@B][\x21-\x7e]{2,}\x1b\([BJ]")
LINE = re.compile(rb"[^\r\n]+[\r\n]*")


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding of a file: Python's name for it, and the length of the mark at the file's start in bytes.

    `guessed` is True where the bytes fit several encodings and the letters decided.
    """

    name: str
    mark: int = 0
    guessed: bool = False

    @property
    def is_utf8(self) -> bool:
        """True where the bytes after the mark are UTF-8."""
        return self.name in ("utf-8", "utf-8-sig")


def encoding_named(path: Path, name: str) -> Encoding:
    """The encoding that a person chose. Raises FileError where Python knows none of that name for text,
    or where a wide one is named and the file shows no order of bytes.
    """
    try:
        known = codecs.lookup(name)
        "a".encode(name)
    except (LookupError, ValueError, TypeError):
        raise FileError("encoding_unknown", encoding=name) from None
    marked = _marked(_start(path, 4))
    if marked and known.name.split("-")[:2] == marked.name.split("-")[:2]:
        return marked
    return Encoding(_with_order(path, name) if known.name in ("utf-16", "utf-32") else known.name)


def detect_encoding(path: Path, limit: int | None = None) -> Encoding:
    """The encoding of a text file, by all of its bytes, or by the first `limit` ones.

    Raises FileError where the file isn't text.
    """
    start = _start(path, SAMPLE)
    marked = _marked(start)
    if marked and _decodes(path, marked, limit):
        return marked
    mark = marked.mark if marked else 0
    start = _without_padding(start)
    wide = _by_zeros(start[mark:])
    if wide:
        return Encoding(wide, mark)
    if JAPANESE_SHIFT.search(start) and start.isascii():
        return Encoding("iso2022_jp", mark)
    if _is_binary(start):
        raise FileError("file_is_binary")
    return _by_bytes(path, mark, limit)


def _with_order(path: Path, name: str) -> str:
    """The wide encoding of a file whose mark doesn't say the order of its bytes, by its zeros."""
    wide = _by_zeros(_start(path, SAMPLE))
    if wide is None:
        raise FileError("text_unreadable", encoding=name)
    return wide


def _start(path: Path, length: int) -> bytes:
    with path.open("rb") as file:
        return file.read(length)


def _without_padding(start: bytes) -> bytes:
    """The start of a file without the zeros after its text that fill up a block of a fixed size."""
    text = start.rstrip(b"\0")
    is_padded = len(start) > len(text) + LONGEST_END and b"\n" in text
    return text + b"\0\0\0" if is_padded else start


def _marked(start: bytes) -> Encoding | None:
    for mark, name in MARKS:
        if start.startswith(mark):
            return Encoding(name, len(mark))
    return None


def _blocks(path: Path, skipped: int, limit: int | None) -> Iterator[bytes]:
    left = path.stat().st_size if limit is None else limit
    with path.open("rb") as file:
        file.seek(skipped)
        while left > 0 and (block := file.read(min(BLOCK, left))):
            left -= len(block)
            yield block


def _decodes(path: Path, encoding: Encoding, limit: int | None) -> bool:
    """True where every byte of the file fits an encoding; of a 16-bit one, where its start is such text."""
    if encoding.name.startswith("utf-16"):
        return _is_wide(_start(path, SAMPLE)[encoding.mark :], encoding.name)
    decoder = codecs.getincrementaldecoder(encoding.name.removesuffix("-sig"))()
    try:
        for block in _blocks(path, encoding.mark, limit):
            decoder.decode(block)
        decoder.decode(b"", final=limit is None)
    except UnicodeError:
        return False
    return True


def _is_wide(start: bytes, encoding: str) -> bool:
    """True where bytes are 16-bit text: that has zero bytes, hardly a NUL, and few characters that can't be."""
    text = start.decode(encoding, "replace")
    return 0 in start and text.count("\0") <= MOST_ZEROS * len(text) and text.count(BAD) <= MOST_BAD * len(text)


def _by_zeros(start: bytes) -> str | None:
    """The wide encoding in which zero bytes stand where they do in this text, None where they don't stand so."""
    if 0 not in start:
        return None
    zeros = [start[place::4].count(0) / max(1, len(start) // 4) for place in range(4)]
    if min(zeros[1:3]) > WIDE_ZEROS and max(zeros[0], zeros[3]) > WIDE_ZEROS > min(zeros[0], zeros[3]):
        return "utf-32-be" if zeros[0] > zeros[3] else "utf-32-le"
    for name, place in (("utf-16-le", 1), ("utf-16-be", 0)):
        if zeros[place] + zeros[place + 2] > FEWEST_ZEROS and _ends_lines(start, name):
            return name
    return None


def _ends_lines(start: bytes, encoding: str) -> bool:
    """True where many bytes that end lines do so in this 16-bit encoding, too; some may be halves of characters."""
    text = start.decode(encoding, "replace")
    ends = ((text.count(sign), start.count(sign.encode())) for sign in "\r\n")
    return any(count >= max(1, FEWEST_ENDS * of_bytes) for count, of_bytes in ends)


def _is_binary(start: bytes) -> bool:
    """True where so many bytes are zeros or control characters that it can be no text."""
    controls = len(start) - len(start.translate(None, CONTROLS))
    return start.count(0) > MOST_ZEROS * len(start) or controls > MOST_CONTROLS * len(start)


def _by_bytes(path: Path, skipped: int, limit: int | None) -> Encoding:
    """UTF-8 where the bytes are, nearly are, or are nothing else; else what makes the best text of them."""
    if _decodes(path, Encoding("utf-8", skipped), limit):
        return Encoding("utf-8", skipped)
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    broken = others = 0
    sample = b""
    for block in _blocks(path, skipped, limit):
        text = decoder.decode(block)
        if not text.isascii():
            bad = len(BROKEN.findall(text))
            broken, others = broken + bad, others + len(OUTSIDE_ASCII.findall(text)) - bad
            if bad:
                sample += _foreign_lines(block, SAMPLE_A_BLOCK)
    broken += len(decoder.decode(b"", final=limit is None))
    if others >= VALID_FOR_EACH_BROKEN * broken:
        return Encoding("utf-8", skipped)
    best = best_encoding(_foreign_lines(sample, SAMPLE_FOR_LETTERS), mac_lines=_has_mac_lines(path))
    return Encoding(best, skipped, guessed=True) if best else Encoding("utf-8", skipped)


def _foreign_lines(block: bytes, most: int) -> bytes:
    """Lines of a block that have bytes outside ASCII, evenly spread over it, up to about `most` bytes."""
    lines = [line[:LONGEST_LINE] for line in LINE.findall(block) if not line.isascii()]
    size = sum(map(len, lines))
    return b"".join(lines[:: size // most + 1])


def _has_mac_lines(path: Path) -> bool:
    start = _start(path, BLOCK)
    return b"\r" in start and b"\n" not in start
