"""Signs by which a cell or a record is the name of columns, or a remark above them."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from string import ascii_lowercase

LABEL_LENGTH = 60
MOST_WORDS = 8
FEWEST_YEARS = 3
FEWEST_COUNTED = 5
YEAR = re.compile(r"(?:19|20)\d\d")
NUMBER = re.compile(r"\d{1,4}")
REMARK = re.compile(r"\s*(?:#+|//|%+|--)\s+\S")
QUESTION_ENDS = ("?", "？", "؟")


def are_counted(record: Sequence[str], numbers: Sequence[str]) -> bool:
    """True where the numbers of a record name columns: years, or counts behind a word, each the one after the last."""
    if not all(NUMBER.fullmatch(number.strip()) for number in numbers):
        return False
    if any(int(later) - int(earlier) != 1 for earlier, later in pairwise(numbers)):
        return False
    if len(numbers) >= FEWEST_YEARS and all(YEAR.fullmatch(number.strip()) for number in numbers):
        return True
    behind_word = len(record) == len(numbers) + 1 and record[0] not in numbers
    return len(numbers) >= FEWEST_COUNTED and behind_word and int(numbers[0]) <= 1


def may_be_label(text: str) -> bool:
    """True for a short text that ends as no sentence does."""
    return 0 < len(text) <= LABEL_LENGTH and text[-1] not in ".!;," and (len(text.split()) <= MOST_WORDS or asks(text))


def are_letters(names: Sequence[str]) -> bool:
    """True for a, b, c and so on: names of columns, in either case."""
    return len(names) > 1 and "".join(names).casefold() == ascii_lowercase[: len(names)] and max(map(len, names)) == 1


def are_capitals(texts: Sequence[str]) -> bool:
    """True for words in capitals alone."""
    return all(text.isupper() and len(text) > 1 for text in texts)


def asks(text: str) -> bool:
    """True for a question."""
    return text.endswith(QUESTION_ENDS)


def is_remark(record: Sequence[str]) -> bool:
    """True for a line that begins with a sign of remarks (# exported by …); a name like #id has no blank after it."""
    return bool(record) and REMARK.match(record[0]) is not None


def shape(text: str) -> str:
    """How a text is built: runs of letters, digits and blanks, each written once."""
    signs = ("a" if c.isalpha() else "9" if c.isdigit() else " " for c in text if c.isalnum() or c.isspace())
    return "".join(sign for sign, _ in groupby(signs))
