"""The streams of a compound file, in which old workbooks stand; loops and crafted sizes end in an error."""

import struct
from collections.abc import Iterator

ENTRY = 128
HEADER = 512
LAST_SECTOR = 0xFFFFFFFA
FIRST_TABLES = 109


def stream_named(raw: bytes, names: tuple[str, ...]) -> bytes:
    """The first stream that has one of the names. Raises KeyError where there is none, ValueError for a broken file."""
    size = 1 << struct.unpack_from("<H", raw, 30)[0]
    if size not in (512, 4096):
        raise ValueError("no compound file")
    directory_start, cutoff, small_start = (struct.unpack_from("<I", raw, place)[0] for place in (48, 56, 60))
    table = _table(raw, size)
    directory = _chained(raw, table, directory_start, size, HEADER if size == HEADER else size)
    entries = [directory[place : place + ENTRY] for place in range(0, len(directory) - ENTRY + 1, ENTRY)]
    found = {_name(entry): entry for entry in reversed(entries)}
    entry = next(found[name] for name in names if name in found) if found.keys() & set(names) else None
    if entry is None:
        raise KeyError(names[0])
    start, length = struct.unpack_from("<II", entry, 116)
    first = HEADER if size == HEADER else size
    if length >= cutoff:
        return _chained(raw, table, start, size, first)[:length]
    small = _chained(raw, table, struct.unpack_from("<I", entries[0], 116)[0], size, first)
    small_table = _numbers(_chained(raw, table, small_start, size, first))
    return _chained(small, small_table, start, 64, 0)[:length]


def _name(entry: bytes) -> str:
    length = min(64, struct.unpack_from("<H", entry, 64)[0])
    return entry[: max(0, length - 2)].decode("utf-16-le", "replace")


def _numbers(raw: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4]))


def _table(raw: bytes, size: int) -> list[int]:
    """The table that says which sector follows which."""
    first = HEADER if size == HEADER else size
    places = list(struct.unpack_from(f"<{FIRST_TABLES}I", raw, 76))
    following, left = struct.unpack_from("<II", raw, 68)
    while following < LAST_SECTOR and left and len(places) <= len(raw) // size + FIRST_TABLES:
        *more, following = _numbers(raw[first + following * size :][:size])
        places += more
        left -= 1
    used = (place for place in places if place < LAST_SECTOR)
    return _numbers(b"".join(raw[first + place * size :][:size] for place in used))


def _chained(raw: bytes, table: list[int], start: int, size: int, first: int) -> bytes:
    return b"".join(raw[first + sector * size :][:size] for sector in _chain(table, start))


def _chain(table: list[int], start: int) -> Iterator[int]:
    sector = start
    for _ in range(len(table)):
        if sector >= LAST_SECTOR:
            return
        if sector >= len(table):
            raise ValueError("a sector that isn't there")
        yield sector
        sector = table[sector]
    if sector < LAST_SECTOR:
        raise ValueError("sectors in a loop")
