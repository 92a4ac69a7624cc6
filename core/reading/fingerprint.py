"""What a file is known again by: a hash of its bytes.

XXH3 of 128 bits: it tells files of one person apart, against nobody's malice, ten times as fast as SHA-256 does.
"""

from pathlib import Path

from xxhash import xxh3_128

BLOCK = 1 << 20

Fingerprint = xxh3_128


def fingerprint_of(path: Path) -> str:
    """The fingerprint of a file, in hexadecimal. Raises OSError."""
    found, block = Fingerprint(), bytearray(BLOCK)
    with path.open("rb", buffering=0) as file:
        while length := file.readinto(block):
            found.update(memoryview(block)[:length])
    return found.hexdigest()
