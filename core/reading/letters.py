"""Which encoding makes the best text of bytes that fit several: judged by letters and their neighbours.

Every candidate decodes the same bytes; each character outside ASCII is worth between -2 (can't be) and 1 (a
frequent letter, well placed). The best mean wins; the first of equals stands first in `CANDIDATES`.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.reading import languages

BROKEN = "\ufffd"
MAC_LINES_BONUS = 0.15
MOST_USUAL = "cp1252"
MOST_USUAL_BONUS = 0.12
LATIN_1_LIKE = (MOST_USUAL, "mac_roman")
CLEAR = 0.3
POSSIBLE = -0.3
DOUBT = 2.0
TYPOGRAPHY_WORTH = 0.4
TYPOGRAPHY = frozenset("’‘“”„‚–—…•·€£©®™°«»‹›¿¡§²³½¼¾×\u00a0\u00ad´¨ºª±µ¹№")
DASHES = frozenset("–—")
SIGNS_IN_WORDS = DASHES | frozenset("·\u00ad…\u0640")
OPENING = frozenset("„‚¿¡")
AFTER_WORDS = frozenset("²³¹´¨ºª±¼½¾™®")
CJK_SIGNS = frozenset("、。，！？「」『』（）：；・ー…《》〈〉【】～“”‘’·\u3000")

Value = Callable[[str, str, str], float]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding with the letters of a language: the worth of its characters, each by its neighbours.

    `doubt` is how many characters without worth stand against it from the start, `bonus` what it is ahead;
    `weight` is how many bytes a character has.
    """

    encoding: str
    value: Value
    doubt: float = DOUBT
    bonus: float = 0.0
    weight: int = 1


def best_encoding(sample: bytes, *, mac_lines: bool = False) -> str | None:
    """The encoding that makes the best text of a sample in which bytes outside ASCII stand; None where none makes any.

    `mac_lines` says that lines end with CR alone, as they did where MacRoman was in use.
    """
    scores = {}
    for encoding, candidates in CANDIDATES.items():
        placed = _placed(sample.decode(encoding, "replace"))
        scores[encoding] = max(_score(placed, candidate) for candidate in candidates)
    scores["mac_roman"] += MAC_LINES_BONUS * mac_lines
    best = max(scores, key=scores.__getitem__)
    if scores[best] < CLEAR and scores[MOST_USUAL] > POSSIBLE and best not in LATIN_1_LIKE:
        return MOST_USUAL
    return best if scores[best] > 0 else None


def _placed(text: str) -> Counter[tuple[str, str, str]]:
    """How often each character outside ASCII stands between the same two others."""
    text = f"  {text}  "
    counts = Counter(zip(text, text[1:], text[2:], strict=False))
    return Counter({triple: count for triple, count in counts.items() if triple[1] > "\x7f"})


def _score(placed: Counter[tuple[str, str, str]], candidate: Candidate) -> float:
    values = [(candidate.value(*triple), count) for triple, count in placed.items()]
    if not values or (candidate.encoding not in LATIN_1_LIKE and max(values)[0] <= TYPOGRAPHY_WORTH):
        return 0.0
    total = sum(value * count for value, count in values) * candidate.weight
    length = placed.total() * candidate.weight
    return total / (length + candidate.doubt * (total > 0)) + candidate.bonus


def _ranks(letters: str) -> dict[str, float]:
    """How much a letter is worth: 1 for the most frequent, down to 0.4 for the rarest."""
    return {letter: 1 - 0.6 * place / len(letters) for place, letter in enumerate(letters)}


def _alphabet(letters: str, vowels: str = "", *, capitals: float = 1.0, lone: float = 1.0, ends: str = "") -> Value:
    """Values for a script of its own: its words mix neither with Latin letters nor with accented ones.

    `capitals` is the share of its worth that a capital keeps, `lone` that of a word of one letter. A letter among
    others of its sort (`vowels` or not) is worth less. `ends` are letters for the end of words alone, each before
    the letter that stands for it elsewhere.
    """
    ranks = _ranks(letters)
    last, inner = frozenset(ends[::2]), frozenset(ends[1::2])

    def value(before: str, char: str, after: str) -> float:
        if not char.isalpha():
            return _sign(before, char, after)
        if _is_ascii_letter(before) or _is_ascii_letter(after):
            return -1.0
        if char.isupper() and (before.islower() or (before.isupper() and after.islower())):
            return -1.0
        follows, goes_on = before.isalpha(), after.isalpha()
        if (char in last and goes_on) or (char in inner and follows and not goes_on):
            return -0.4
        worth = ranks.get(char.lower(), -0.3)
        if worth > 0 and vowels and follows and goes_on:
            worth *= 0.4 if len({letter.lower() in vowels for letter in (before, char, after)}) == 1 else 1.0
        if char.isupper():
            worth *= capitals
        return worth if follows or goes_on else worth * lone

    return value


def _latin(letters: str, *, runs: bool = False, final: bool = False) -> Value:
    """Values for accented Latin letters: they stand among plain ones, rarely side by side (but where there are `runs`).

    `final` says that they stand at the end of words. Letters of other languages are worth nothing, and speak
    against the encoding beside those of this one.
    """
    ranks = _ranks(letters)

    def value(before: str, char: str, after: str) -> float:
        if not char.isalpha() or char in "ºªµ":
            return _sign(before, char, after)
        if char.isupper() and before.islower():
            return -1.0
        if _breaks_case(before, char, after):
            return -0.5
        if char not in ranks:
            return -0.2 if char in (ANY_LATIN if runs else ANY_WESTERN) else -0.5
        worth = ranks[char] * (0.3 if final and after.isalpha() else 1.0)
        beside = [letter for letter in (before, after) if letter > "\x7f" and letter.isalpha()]
        if runs:
            return -0.2 if beside and not (_is_ascii_letter(before) or _is_ascii_letter(after)) else worth
        if not beside:
            return worth
        if any(letter.lower() not in ranks for letter in beside):
            return -0.3
        return worth / 2 if after in beside else worth

    return value


def _breaks_case(before: str, char: str, after: str) -> bool:
    """True for a capital that ends a word or stands second in one, and a small letter beside a capital that follows."""
    if char.isupper():
        return (after.isspace() and not before.isupper()) or (before.isupper() and after.islower())
    return after.isupper()


ANY_WESTERN = frozenset("".join(languages.WESTERN.values()))
ANY_LATIN = ANY_WESTERN.union(languages.ICELANDIC, languages.TURKISH, *languages.CENTRAL.values())


def _sign(before: str, char: str, after: str) -> float:
    """The worth of a character that is no letter: typography is welcome where it may stand."""
    if char == BROKEN or unicodedata.category(char) in ("Cc", "Co", "Cn"):
        return -2.0
    follows, goes_on = before.isalpha(), after.isalpha()
    if follows and goes_on:
        return TYPOGRAPHY_WORTH if char in "’\u00a0" else 0.0 if char in SIGNS_IN_WORDS else -1.0
    if (char in OPENING and follows) or (char in AFTER_WORDS and goes_on):
        return -0.5
    if char not in TYPOGRAPHY:
        return -0.3
    if "\x7f" < before != "\u00a0" and "\x7f" < after != "\u00a0":
        return -0.2
    return 0.0 if char == "‚" or (char in DASHES and (follows or goes_on)) else TYPOGRAPHY_WORTH


def _is_ascii_letter(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _thai(before: str, char: str, after: str) -> float:
    """The worth of a Thai character: vowels and tones are signs upon letters."""
    if _is_ascii_letter(before) or _is_ascii_letter(after):
        return -1.0
    return THAI_RANKS.get(char, -0.3) if "\u0e00" < char < "\u0e7f" else _sign(before, char, after)


THAI_RANKS = _ranks(languages.THAI)


def _vietnamese(before: str, char: str, after: str) -> float:
    """The worth of a Vietnamese character: tones are signs upon vowels, plain ones or accented."""
    if char in VIETNAMESE_TONES:
        return 1.0 if before.lower() in VIETNAMESE_VOWELS else -2.0
    return _accented(before, char, after)


VIETNAMESE_TONES = frozenset(languages.VIETNAMESE_TONES)
VIETNAMESE_VOWELS = frozenset(languages.VIETNAMESE_VOWELS)
_accented = _latin(languages.VIETNAMESE, runs=True)


def _half_width(before: str, char: str, after: str) -> float:
    """The worth of a character of half-width kana, which stand side by side; sound marks follow certain ones."""
    if not "\uff66" <= char <= "\uff9f":
        return _sign(before, char, after)
    if _is_ascii_letter(before) or _is_ascii_letter(after):
        return -1.0
    marks = {"\uff9e": languages.VOICED, "\uff9f": languages.HALF_VOICED}
    if char in marks:
        return 1.0 if before in marks[char] else -1.0
    return 0.7 if max(before, after) > "\uff60" else -0.3


def _ideographs(encoding: str, leads: Iterable[int], frequent: str, *, trails: int, kana: bool) -> Value:
    """Values for an East Asian encoding: by how common a character is, and where the encoding keeps the common ones.

    `leads` are the first bytes of the common characters, `trails` the lowest second byte of one.
    """
    common, often = frozenset(leads), frozenset(frequent)

    def value(before: str, char: str, after: str) -> float:
        if char == BROKEN or "\ue000" <= char <= "\uf8ff":
            return -2.0
        if char in CJK_SIGNS:
            return 1.0 if before > "\x7f" or after > "\x7f" else 0.2
        if char in often or (kana and "\u3041" <= char <= "\u30fe"):
            return 1.0
        if "\uff61" <= char <= "\uff9f":
            return -0.6
        raw = char.encode(encoding, "replace")
        if len(raw) == 2 and raw[0] in common and raw[1] >= trails:
            return 0.45
        return -0.4 if not char.isalnum() else -0.6

    return value


def _candidates() -> Iterator[Candidate]:
    for language, letters in languages.WESTERN.items():
        value = _latin(letters, final=language == "Italian")
        yield Candidate("cp1252", value, doubt=0, bonus=MOST_USUAL_BONUS)
        yield Candidate("mac_roman", value)
        yield Candidate("cp850", value, bonus=-0.1)
    yield Candidate("cp1252", _latin(languages.ICELANDIC, runs=True))
    yield Candidate("cp1254", _latin(languages.TURKISH, runs=True), bonus=0.02)
    for letters in languages.CENTRAL.values():
        yield Candidate("cp1250", _latin(letters, runs=True))
        yield Candidate("iso8859_2", _latin(letters, runs=True), bonus=-0.02)
        yield Candidate("cp852", _latin(letters, runs=True), bonus=-0.1)
        yield Candidate("mac_latin2", _latin(letters, runs=True), bonus=-0.1)
    for letters in languages.BALTIC.values():
        yield Candidate("cp1257", _latin(letters, runs=True), bonus=-0.05)
        yield Candidate("iso8859_4", _latin(letters, runs=True), bonus=-0.1)
    yield Candidate("cp1258", _vietnamese, bonus=-0.1)
    for language, letters in languages.CYRILLIC.items():
        usual = _alphabet(letters, languages.CYRILLIC_VOWELS, capitals=0.95, lone=0.3)
        value = _alphabet(letters, languages.CYRILLIC_VOWELS, capitals=0.8, lone=0.3)
        yield Candidate("cp1251", usual, doubt=1 if language == "Russian" else DOUBT)
        yield Candidate("koi8_u" if language == "Ukrainian" else "koi8_r", value, bonus=-0.1)
        yield Candidate("cp866", value, bonus=-0.05)
        yield Candidate("iso8859_5", value, bonus=-0.1)
        yield Candidate("mac_cyrillic", value, bonus=-0.02)
    yield Candidate("cp1253", _alphabet(languages.GREEK, languages.GREEK_VOWELS, capitals=0.7, ends="ςσ"), doubt=1)
    yield Candidate("cp1255", _alphabet(languages.HEBREW, lone=-0.5, ends="םמןנךכףפץצ"), doubt=1)
    yield Candidate("cp1256", _alphabet(languages.ARABIC, lone=-0.5), doubt=1)
    yield Candidate("iso8859_6", _alphabet(languages.ARABIC, lone=-0.5), doubt=1, bonus=-0.05)
    yield Candidate("cp874", _thai, doubt=3, bonus=-0.05)
    yield Candidate("cp932", _half_width, bonus=-0.2)
    for encoding, leads, frequent, trails, kana in EAST_ASIAN:
        yield Candidate(encoding, _ideographs(encoding, leads, frequent, trails=trails, kana=kana), weight=2)


EAST_ASIAN = (
    ("cp932", range(0x88, 0x98), languages.KANJI, 0x40, True),
    ("gb18030", range(0xB0, 0xD8), languages.SIMPLIFIED, 0xA1, False),
    ("big5", range(0xA4, 0xC7), languages.TRADITIONAL, 0x40, False),
    ("cp949", range(0xB0, 0xC9), languages.HANGUL, 0xA1, False),
    ("euc_jp", range(0xB0, 0xD0), languages.KANJI, 0xA1, True),
)


def _by_encoding() -> Mapping[str, Sequence[Candidate]]:
    found: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in _candidates():
        found[candidate.encoding].append(candidate)
    return found


CANDIDATES = _by_encoding()
