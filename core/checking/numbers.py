"""Numbers: decimal point or comma, thousands separators, whole numbers; decided by the whole column's proof."""

from decimal import Decimal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.conversion import Conditions, Converted, Mask, Misfit, error, is_there, true_in, warning
from core.checking.distinct import by_distinct_text
from core.checking.number_styles import BLANKS, Style, is_ruined, is_short_whole, is_tidy, style_of
from core.checking.proof import Proof, Verdict
from core.checking.shapes import shaped

INT64 = range(-(2**63), 2**63)


def to_floats(texts: pa.Array, conditions: Conditions, proof: Proof | None = None) -> Converted:
    """The texts as doubles. `proof` is the whole column's, where the texts are only some of its rows."""
    written = _Written(texts, conditions.options.numbers, proof)
    values = pc.cast(written.canonical, pa.float64())
    infinite = np.isinf(values.fill_null(0).to_numpy(zero_copy_only=False))
    misfits = (*written.misfits("not_a_number"), error("number_too_large", infinite))
    return Converted(pc.if_else(pa.array(infinite), None, values), misfits, written.proof)


def to_integers(texts: pa.Array, conditions: Conditions, proof: Proof | None = None) -> Converted:
    """The texts as int64; 3.0 is 3, and 3.5 doesn't fit."""
    written = _Written(texts, conditions.options.numbers, proof)
    values = pc.cast(pc.if_else(pa.array(written.short_wholes), written.canonical, None), pa.int64())
    rest = written.canonical.filter(pa.array(~written.short_wholes))
    parts = by_distinct_text(rest, _whole_part, pa.int64())
    values = pc.replace_with_mask(values, pa.array(~written.short_wholes), parts)
    unfit = is_there(written.canonical) & ~is_there(values)
    large = unfit & true_in(by_distinct_text(written.canonical.filter(pa.array(unfit)), _is_large, pa.bool_()), unfit)
    misfits = (
        *written.misfits("not_an_integer", unfit & ~large),
        error("number_too_large", large),
        warning("ruined_number", written.ruined & is_there(values)),
    )
    return Converted(values, misfits, written.proof)


class _Written:
    """Texts of numbers: their styles, what these prove, and the form 1234.5 of those whose value is sure."""

    def __init__(self, texts: pa.Array, chosen: str, proof: Proof | None) -> None:
        trimmed = pc.replace_substring(pc.utf8_trim_whitespace(texts), "\u2212", "-")
        found = shaped(trimmed)
        self._there = is_there(texts)
        self._chosen = chosen
        self._tidy = found.mask(is_tidy)
        self._styles = found.ratings(style_of)
        self._settle_fractions(trimmed)
        self.ruined = found.mask(is_ruined)
        self.short_wholes = found.mask(is_short_whole)
        self.proof = Proof(int(self._is(Style.POINT).sum()), int(self._is(Style.COMMA).sum()))
        self._whole_proof = self.proof if proof is None else proof
        self.canonical = self._canonical(trimmed)

    def _is(self, *styles: Style) -> Mask:
        return np.isin(self._styles, styles)

    def _settle_fractions(self, trimmed: pa.Array) -> None:
        """0,125 can't be a number in thousands: so what it has is a decimal separator."""
        either = np.flatnonzero(self._is(Style.EITHER))
        texts = trimmed.take(pa.array(either))
        fraction = pc.match_substring_regex(texts, "^[+-]?0").to_numpy(zero_copy_only=False)
        point = pc.match_substring(texts, ".").to_numpy(zero_copy_only=False)
        self._styles[either[fraction]] = np.where(point[fraction], Style.POINT, Style.COMMA)

    @property
    def _verdict(self) -> Verdict:
        if self._chosen == "auto":
            return self._whole_proof.verdict
        return Verdict.FIRST if self._chosen == "point" else Verdict.SECOND

    def _canonical(self, trimmed: pa.Array) -> pa.Array:
        """Null for whatever has no sure value."""
        if self._verdict is Verdict.FIRST:
            return self._cleaned(trimmed, self._is(Style.PLAIN, Style.POINT, Style.EITHER), ",")
        if self._verdict is Verdict.SECOND:
            separated = self._is(Style.COMMA, Style.EITHER)
            texts = self._cleaned(trimmed, self._is(Style.PLAIN) | separated, ".", also=separated)
            return pc.replace_substring(texts, ",", ".")
        return self._cleaned(trimmed, self._is(Style.PLAIN), ",")

    def _cleaned(self, trimmed: pa.Array, sure: Mask, thousands: str, also: Mask | None = None) -> pa.Array:
        """The sure texts without plus signs and thousands separators; `also` marks some that look tidy, but aren't."""
        untidy = sure & (~self._tidy if also is None else ~self._tidy | also)
        texts = pc.if_else(pa.array(sure), trimmed, None)
        cleaned = pc.replace_substring_regex(texts.filter(pa.array(untidy)), rf"^\+|[{BLANKS}{thousands}]", "")
        return pc.replace_with_mask(texts, pa.array(untidy), cleaned)

    def misfits(self, code: str, unfit: Mask | None = None) -> tuple[Misfit, ...]:
        """What is wrong with the texts without a sure value; `code` is for those that are no number, and `unfit`."""
        wrong = self._there & ~is_there(self.canonical)
        unsure = wrong & ~self._is(Style.NONE)
        no_number = wrong & ~unsure if unfit is None else (wrong & ~unsure) | unfit
        if self._verdict is Verdict.UNKNOWN:
            return error(code, no_number), error("number_unclear", unsure)
        if self._verdict is Verdict.CONTRADICTED:
            counts = {"point": self._whole_proof.first, "comma": self._whole_proof.second}
            return error(code, no_number), error("numbers_contradict", unsure, **counts)
        other = "number_not_point" if self._verdict is Verdict.FIRST else "number_not_comma"
        return error(code, no_number), error(other, unsure)


def _whole_part(text: str) -> int | None:
    """A number's value, where it is whole and fits into 64 bits."""
    number = Decimal(text)
    if _is_large(text) or number != number.to_integral_value():
        return None
    return int(number)


def _is_large(text: str) -> bool:
    number = Decimal(text)
    return number.adjusted() > 18 or int(number) not in INT64
