"""Text files made plain: UTF-8 without a mark, whatever encoding they came in."""

import codecs
from pathlib import Path
from typing import NamedTuple

from core.errors import FileError
from core.reading.encoding import BLOCK, Encoding

BROKEN = "\ufffd"
MOST_BROKEN = 0.05


class PlainText(NamedTuple):
    """A file of UTF-8: where its text starts, and whether characters in it could not be read (they are U+FFFD)."""

    path: Path
    start: int
    broken: bool


def plain_text(path: Path, encoding: Encoding, folder: Path, *, valid: bool, limit: int | None = None) -> PlainText:
    """The file itself where it is UTF-8 (and known, or hoped, to be `valid`), else a copy of it in `folder`.

    With a `limit` the copy ends after about so many bytes.
    Raises FileError where so much of it can't be read that it can't be this text.
    """
    if encoding.is_utf8 and valid:
        return PlainText(path, encoding.mark, broken=False)
    copy = folder / "plain.txt"
    characters = broken = 0
    decoder = codecs.getincrementaldecoder(encoding.name.removesuffix("-sig"))("replace")
    with path.open("rb") as source, copy.open("wb") as sink:
        source.seek(encoding.mark)
        block = None
        while block != b"":
            block = source.read(BLOCK)
            try:
                text = decoder.decode(block, final=not block)
            except UnicodeError:  # a codec that can't leave out what it can't read
                raise FileError("text_unreadable", encoding=encoding.name) from None
            if limit is not None and source.tell() > limit:
                break
            characters, broken = characters + len(text), broken + text.count(BROKEN)
            sink.write(text.encode("utf-8", "replace"))
    if broken > MOST_BROKEN * characters:
        raise FileError("text_unreadable", encoding=encoding.name)
    return PlainText(copy, 0, broken=broken > 0)
