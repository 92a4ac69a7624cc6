"""Which delimiter a text file uses, and how it writes quotes: what makes the most regular table."""

import io
import re
from collections import Counter
from dataclasses import dataclass, replace

from core.errors import FileError
from core.reading.error_columns import ERROR_COLUMNS
from core.reading.records import QUOTE, Dialect, RecordReader

DELIMITERS = ",;\t|"
RARE_DELIMITERS = "^~\x1f；，"
RECORDS_LOOKED_AT = 300
NAMED_DELIMITERS = {"\\t": "\t", "tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " "}
SEP_LINE = re.compile(r"sep=(.)(?:\r\n|\r|\n|$)", re.IGNORECASE)
HEADER_FITS = 0.2
QUOTE_IS_STRAY = 2.0
PROSE = 0.9
SINGLE = "'"
FEWEST_QUOTED = 3
QUOTED_LOOKED_AT = 1 << 17
FEW = 0.1


@dataclass(frozen=True, slots=True)
class Trial:
    """How the start of a file comes out with a dialect.

    `widths` are the records' numbers of cells, `stray` counts records with a quote out of place, `spaced`
    cells in which a quote follows blanks, `wrapped` records of one cell that holds delimiters, none of them in prose.
    """

    dialect: Dialect
    widths: tuple[int, ...]
    stray: int
    spaced: int
    wrapped: int = 0

    @property
    def width(self) -> int:
        """The most usual number of cells in a record; the larger of equals."""
        counts = Counter(self.widths)
        return max(counts, key=lambda width: (counts[width], width), default=0)

    @property
    def regularity(self) -> float:
        """How good a table this makes: the share of records of the usual width, with the header's a little more."""
        if not self.widths or max(self.widths) == 1:
            return 0.0
        width = self.width if self.width > 1 else max(self.widths)
        share = sum(w == width for w in self.widths) / len(self.widths)
        fits = HEADER_FITS if self.widths[0] == width else 0.0
        return share + fits - QUOTE_IS_STRAY * self.stray / len(self.widths)

    @property
    def is_even(self) -> bool:
        """True where there are several records, all of the same two cells or more, with no quote out of place."""
        return len(self.widths) > 1 and len(set(self.widths)) == 1 and self.width > 1 and not self.stray


def delimiter_named(name: str) -> str:
    """The delimiter that a person chose, by itself or by its name. Raises FileError for what is none."""
    delimiter = NAMED_DELIMITERS.get(name.lower(), name)
    if len(delimiter) != 1 or delimiter in '"\r\n':
        raise FileError("delimiter_wrong", delimiter=name)
    return delimiter


def sep_line(text: str) -> str:
    """The line at the start that only tells spreadsheets the delimiter ("sep=;"); "" where there is none.

    A spreadsheet doesn't show it, so it has no row number.
    """
    match = SEP_LINE.match(text)
    return match[0] if match else ""


def detect_dialect(text: str, delimiter: str | None = None, *, cut: bool = False) -> Dialect:
    """The dialect of a text, by its start (`cut` where it goes on; `delimiter` where it is known)."""
    candidates = delimiter or "".join(d for d in DELIMITERS if d in text) or ","
    trials = [_best_quoting(Dialect(candidate), text, cut) for candidate in candidates]
    best = max(trials, key=lambda trial: (trial.regularity, trial.width))
    if best.regularity < 1 and delimiter is None:
        wrapped = [try_dialect(replace(trial.dialect, wrapped=True), text, cut) for trial in trials if trial.wrapped]
        best = next((trial for trial in wrapped if trial.is_even), best)
    is_ours = ERROR_COLUMNS[-1] in text.partition("\n")[0]
    if SINGLE in text and QUOTE not in text and not is_ours:
        single = [each for each in (_single_quoted(trial, text, cut) for trial in trials) if each]
        best = max([best, *single], key=lambda trial: (trial.regularity, trial.width, trial.dialect.quote))
    if delimiter is None and best.regularity < 1:
        rare = [_best_quoting(Dialect(d), text, cut) for d in RARE_DELIMITERS if d in text]
        best = next((trial for trial in rare if trial.is_even), best)
    if delimiter is None and best.regularity < 1 and _is_prose(text, best):
        return replace(best.dialect, delimiter=_absent(text))
    return best.dialect


def _single_quoted(plain: Trial, text: str, cut: bool) -> Trial | None:
    """The trial with ' about cells, where some stand so and that makes no worse a table; None where it does."""
    delimiter = re.escape(plain.dialect.delimiter)
    quoted = re.findall(rf"(?:^|{delimiter})'[^'\r\n]*'(?=$|[{delimiter}\r\n])", text[:QUOTED_LOOKED_AT], re.MULTILINE)
    if len(quoted) < max(FEWEST_QUOTED, len(plain.widths) / 2):
        return None
    single = try_dialect(replace(plain.dialect, quote=SINGLE), text, cut)
    return single if not single.stray and single.regularity >= plain.regularity else None


def _best_quoting(plain: Dialect, text: str, cut: bool) -> Trial:
    """The trial with the fewest stray quotes: quotes as they are, \\" for a quote, blanks before quotes, or both."""
    best = _fewest_stray(plain, text, cut)
    if best.spaced and re.search(rf'(?:^|{re.escape(plain.delimiter)}) +"(?!")', text, re.MULTILINE):
        spaced = _fewest_stray(replace(plain, blanks_before_quotes=True), text, cut)
        if spaced.stray <= FEW * best.spaced:
            return spaced
    return best


def _fewest_stray(dialect: Dialect, text: str, cut: bool) -> Trial:
    trial = try_dialect(dialect, text, cut)
    if not trial.stray or '\\"' not in text:
        return trial
    escaped = try_dialect(replace(dialect, escaped=True), text, cut)
    return escaped if escaped.stray < trial.stray else trial


def try_dialect(dialect: Dialect, text: str, cut: bool) -> Trial:
    """How the start of a text comes out with a dialect."""
    reader = RecordReader(io.StringIO(text, newline=""), dialect, cut)
    widths = []
    spaced = wrapped = 0
    for record in reader:
        if any(record):
            widths.append(len(record))
            wrapped += len(record) == 1 and _holds_cells(record[0], dialect.delimiter)
            spaced += sum(cell[:1] == " " and cell.lstrip(" ")[:1] == QUOTE for cell in record)
        if reader.number == RECORDS_LOOKED_AT:
            break
    return Trial(dialect, tuple(widths), len(reader.stray), spaced, wrapped)


def _holds_cells(cell: str, delimiter: str) -> bool:
    """True where a cell holds delimiters that part more than the clauses of prose."""
    return 0 < cell.count(delimiter) > 2 * cell.count(f"{delimiter} ")


def _is_prose(text: str, trial: Trial) -> bool:
    """True where the delimiter only parts clauses of prose: the first record is one cell, and no table follows it."""
    delimiter = trial.dialect.delimiter
    if not trial.widths or trial.widths[0] > 1 or '"' in text:
        return False
    if delimiter in ",;":
        return text.count(f"{delimiter} ") >= PROSE * max(1, text.count(delimiter))
    # Lines that hold a bar or a tab: few of them, and not alike.
    parted = [width for width in trial.widths if width > 1]
    return 2 * len(parted) <= len(trial.widths) and (len(parted) == 1 or len(set(parted)) > 1)


def _absent(text: str) -> str:
    """A delimiter that the text doesn't hold: all of a line is one cell."""
    return next((d for d in "\t|;,\x1f" if d not in text), "\x1f")
