"""Which encoding makes the best text of bytes that fit several: judged by letters and their neighbours.

Every candidate decodes the same bytes; each character outside ASCII is worth between -2 (can't be) and 1 (a
frequent letter, well placed). The best mean wins; the first of equals stands first in `CANDIDATES`.
"""

import unicodedata
from collections.abc import Callable, Iterable

BROKEN = "\ufffd"
MAC_LINES_BONUS = 0.15
MOST_USUAL = "cp1252"
MOST_USUAL_BONUS = 0.12
DOUBT = 2

CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
GREEK = "αοιετνσηρπκυμλςίόάγέδήωχθύφβώξζψ"
HEBREW = "יהולאתרבמשנעדקחפכםטזגןצסךףץ"
ARABIC = "اليمونترةبدعفسكهقحجشصطخءىئذزثغضظؤأإآ"
WESTERN = "éáíóñüäöçãèàêâúßõôûîåøæëïœÉÁÖÜÄÇÀØÅÈÓÚÍÊÂÑÕÎÔÆ"
CENTRAL = "áéíóúýčďěňřšťůžąćęłńśźżőűăâîșțşţđÁÉÍÓÚŠŽČŘŁŚŻŹ"
TURKISH = "ıüşğçöİŞĞÇÖÜâî"
TYPOGRAPHY = frozenset("’‘“”„‚–—…•·€£©®™°«»‹›¿¡§²³½¼¾×\u00a0\u00ad´¨ºª±µ¹")
SIGNS_IN_WORDS = frozenset("’‘·\u00ad\u00a0–—…“”\u0640")

HANGUL = "이다의는에을가고하한지로를은도인과사기어아자있서해수리나대일시부그정라만원주장보전스게상제국성면들되여러"
SIMPLIFIED = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日"  # noqa: E501 (a list of characters)
TRADITIONAL = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日"  # noqa: E501 (a list of characters)
KANJI = "日一人年大国本中出時上行分会者事学生間前自東部見今同長田場高地合手方入下新名社発気子通物話"
CJK_SIGNS = frozenset("、。，！？「」『』（）：；・ー…《》〈〉【】～“”‘’·\u3000")

Value = Callable[[str, str, str], float]


def best_encoding(sample: bytes, *, mac_lines: bool = False) -> str | None:
    """The encoding that makes the best text of a sample in which bytes outside ASCII stand; None where none makes any.

    `mac_lines` says that lines end with CR alone, as they did where MacRoman was in use.
    """
    scores = {name: _score(sample, name, value) for name, value in CANDIDATES.items()}
    scores[MOST_USUAL] += MOST_USUAL_BONUS
    if mac_lines:
        scores["mac_roman"] += MAC_LINES_BONUS
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] > 0 else None


def _score(sample: bytes, encoding: str, value: Value) -> float:
    text = " " + sample.decode(encoding, "replace") + " "
    values = [value(before, char, after) for before, char, after in _triples(text) if char > "\x7f"]
    doubt = 0 if encoding == MOST_USUAL else DOUBT
    return sum(values) / (len(values) + doubt) if values else 0.0


def _triples(text: str) -> Iterable[tuple[str, str, str]]:
    return zip(text, text[1:], text[2:], strict=False)


def _ranks(letters: str) -> dict[str, float]:
    """How much a letter is worth: 1 for the most frequent, down to 0.4 for the rarest."""
    return {letter: 1 - 0.6 * place / len(letters) for place, letter in enumerate(letters)}


def _alphabet(letters: str) -> Value:
    """Values for a script of its own: its words mix neither with Latin letters nor with accented ones."""
    ranks = _ranks(letters)

    def value(before: str, char: str, after: str) -> float:
        if not char.isalpha():
            return _sign(before, char, after)
        if _is_ascii_letter(before) or _is_ascii_letter(after):
            return -1.0
        if char.isupper() and (before.islower() or (before.isupper() and after.islower())):
            return -0.5
        return ranks.get(char.lower(), -0.3)

    return value


def _latin(letters: str, *, central: bool = False) -> Value:
    """Values for accented Latin letters: they stand among plain ones, rarely side by side (but in Central Europe)."""
    ranks = _ranks(letters)

    def value(before: str, char: str, after: str) -> float:
        if not char.isalpha() or char in "ºª":
            return _sign(before, char, after)
        if char.isupper() and before.islower():
            return -1.0
        if char.isupper() and after.isspace() and not before.isupper():
            return -0.3
        worth = ranks.get(char, -0.2)
        return worth / 2 if after > "\x7f" and after.isalpha() and not central else worth

    return value


def _sign(before: str, char: str, after: str) -> float:
    """The worth of a character that is no letter: typography is welcome, but hardly inside a word."""
    if char == BROKEN or unicodedata.category(char) in ("Cc", "Co", "Cn"):
        return -2.0
    if before.isalpha() and after.isalpha() and char not in SIGNS_IN_WORDS:
        return -1.0
    return 0.4 if char in TYPOGRAPHY else -0.3


def _is_ascii_letter(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _ideographs(encoding: str, leads: Iterable[int], frequent: str, *, trails: int = 0xA1, kana: bool = False) -> Value:
    """Values for an East Asian encoding: by how common a character is, and where the encoding keeps the common ones.

    `leads` are the first bytes of the common characters, `trails` the lowest second byte of one.
    """
    common, often = frozenset(leads), frozenset(frequent)

    def value(_before: str, char: str, _after: str) -> float:
        if char == BROKEN or "\ue000" <= char <= "\uf8ff":
            return -2.0
        if char in often or char in CJK_SIGNS or (kana and "\u3041" <= char <= "\u30fe"):
            return 1.0
        if "\uff61" <= char <= "\uff9f":
            return -0.6
        raw = char.encode(encoding, "replace")
        if len(raw) == 2 and raw[0] in common and raw[1] >= trails:
            return 0.45
        return -0.4 if not char.isalnum() else -0.6

    return value


CANDIDATES: dict[str, Value] = {
    "cp1252": _latin(WESTERN),
    "mac_roman": _latin(WESTERN),
    "cp1250": _latin(CENTRAL, central=True),
    "cp1254": _latin(TURKISH),
    "cp1251": _alphabet(CYRILLIC),
    "koi8_r": _alphabet(CYRILLIC),
    "cp1253": _alphabet(GREEK),
    "cp1255": _alphabet(HEBREW),
    "cp1256": _alphabet(ARABIC),
    "cp932": _ideographs("cp932", range(0x88, 0x98), KANJI, trails=0x40, kana=True),
    "gb18030": _ideographs("gb18030", range(0xB0, 0xD8), SIMPLIFIED),
    "big5": _ideographs("big5", range(0xA4, 0xC7), TRADITIONAL, trails=0x40),
    "cp949": _ideographs("cp949", range(0xB0, 0xC9), HANGUL),
    "euc_jp": _ideographs("euc_jp", range(0xB0, 0xD0), KANJI, kana=True),
}
