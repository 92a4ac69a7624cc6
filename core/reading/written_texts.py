"""Texts as other programs wrote them into a file: as formulas for a spreadsheet, or garbled before the export."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from core.reading.row_search import rows_with

SAMPLE = 10_000
FORMULA_TEXT = '^="([^"]*)"$'
# What UTF-8 looks like that was once read as cp1252, Latin-1 or Windows-1251: ä as Ã¤, ’ as â€™, ж as Р¶.
GARBLED = (
    "Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”¦¢˜šž]|â\u0080[\u0080-\u00bf]|Â[\u0080-\u00bf]"
    "|(?:[ÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){3}"
    "|(?:[РС][\u0080-\u00bf‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈҐЁЄЇІіґёєјЅѕї]){4}"
)


def garbled_rows(cells: pa.Table, numbers: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The numbers of the rows with garbled text; none where the first ones have none."""
    first = [column for column in cells.slice(0, SAMPLE).columns if not pc.all(pc.string_is_ascii(column)).as_py()]
    if not len(rows_with(GARBLED, first, numbers[:SAMPLE])):
        return numbers[:0]
    return rows_with(GARBLED, cells.columns, numbers)


def without_formulas(columns: Sequence[pa.ChunkedArray]) -> tuple[list[pa.ChunkedArray], list[int]]:
    """The columns, their texts that stand as formulas (="00123") without the signs; the places of columns that had any.

    A column is looked at closely where one of its first cells is such.
    """
    found = [place for place, column in enumerate(columns) if _has_formula(column.slice(0, SAMPLE))]
    return [
        pc.replace_substring_regex(column, FORMULA_TEXT, r"\1") if place in found else column
        for place, column in enumerate(columns)
    ], found


def _has_formula(column: pa.ChunkedArray) -> bool:
    return bool(pc.any(pc.starts_with(column, '="')).as_py()) and bool(
        pc.any(pc.match_substring_regex(column, FORMULA_TEXT)).as_py()
    )
