"""Dates and times: read in whatever form a column has them, sent as the API takes them.

Which of two numbers is the day is decided by proof over the whole column (`core.checking.proof`): first means
day first, second month first. Times without an offset are in the time zone of the mapping's options.
"""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.conversion import Conditions, Converted, Mask, Misfit, error, is_there, warning
from core.checking.proof import Proof, Verdict
from core.checking.timezones import Utc, to_utc
from core.checking.written_dates import MICROS, NO_DAY, Days, Numbers, WrittenDates, read_dates

EPOCH = np.datetime64("1970-01-01", "D")
EARLIEST_LIKELY = np.datetime64("1990-01-01", "D")
LAST_MOMENT = np.datetime64("9999-12-31T23:59:59.999999", "us").astype(np.int64)


def to_dates(texts: pa.Array, conditions: Conditions, proof: Proof | None = None) -> Converted:
    """The texts as YYYY-MM-DD: the calendar day as it is written. `proof` is the whole column's."""
    written = read_dates(texts)
    order = _Order(written, conditions.options.date_order, proof)
    days = order.days
    values = pa.array(days).cast(pa.string())
    today = np.datetime64(conditions.now.astimezone(ZoneInfo(conditions.options.timezone)).date(), "D")
    misfits = (
        *order.misfits(is_there(texts)),
        warning("date_in_future", days > today),
        warning("date_early", days < EARLIEST_LIKELY),
    )
    return Converted(values, misfits, order.proof)


def to_moments(texts: pa.Array, conditions: Conditions, proof: Proof | None = None) -> Converted:
    """The texts as ISO 8601 in UTC with Z, whole seconds unless there is a fraction. `proof` is the whole column's."""
    written = read_dates(texts)
    order = _Order(written, conditions.options.date_order, proof)
    timezone = conditions.options.timezone
    known = ~np.isnat(order.days)
    midnights = np.where(known, order.days, EPOCH).astype("datetime64[us]").astype(np.int64)
    utc = _in_utc(midnights + written.clock, written, timezone)
    sendable = known & (utc.micros <= LAST_MOMENT)
    moments = utc.micros.view("datetime64[us]")
    now = np.datetime64(conditions.now.replace(tzinfo=None), "us")
    timed = sendable & written.timed
    misfits = (
        *order.misfits(is_there(texts)),
        error("date_unreadable", known & ~sendable),
        warning("date_in_future", sendable & (moments > now)),
        warning("date_early", sendable & (moments < EARLIEST_LIKELY)),
        warning("time_skipped", timed & utc.skipped, timezone=timezone),
        warning("time_twice", timed & utc.twice, timezone=timezone),
    )
    return Converted(pc.if_else(pa.array(sendable), utc_texts(utc.micros), None), misfits, order.proof)


class _Order:
    """Which of two numbers is the day: what the dates prove, and the days that follow from it."""

    def __init__(self, written: WrittenDates, chosen: str, proof: Proof | None) -> None:
        day_first, month_first = written.day_first, written.month_first
        self._only_day_first = ~np.isnat(day_first) & np.isnat(month_first)
        self._only_month_first = np.isnat(day_first) & ~np.isnat(month_first)
        self._either = ~np.isnat(day_first) & ~np.isnat(month_first) & (day_first != month_first)
        self.proof = Proof(int(self._only_day_first.sum()), int(self._only_month_first.sum()))
        self._whole_proof = self.proof if proof is None else proof
        self._chosen = chosen
        self.days = self._days(day_first, month_first)

    @property
    def _verdict(self) -> Verdict:
        if self._chosen == "auto":
            return self._whole_proof.verdict
        return Verdict.FIRST if self._chosen == "day_first" else Verdict.SECOND

    def _days(self, day_first: Days, month_first: Days) -> Days:
        if self._verdict is Verdict.FIRST:
            return day_first
        if self._verdict is Verdict.SECOND:
            return month_first
        return np.where(day_first == month_first, day_first, NO_DAY)

    def misfits(self, there: Mask) -> Iterator[Misfit]:
        """What is wrong with the texts that are there and give no day."""
        lost = there & np.isnat(self.days)
        one_way = self._only_day_first | self._only_month_first
        if self._verdict is Verdict.UNKNOWN:
            yield error("date_order_unknown", lost & self._either)
        elif self._verdict is Verdict.CONTRADICTED:
            counts = {"day_first": self._whole_proof.first, "month_first": self._whole_proof.second}
            yield error("dates_contradict", lost & (one_way | self._either), **counts)
        else:
            chosen_first = self._verdict is Verdict.FIRST
            yield error("date_not_day_first" if chosen_first else "date_not_month_first", lost & one_way)
        yield error("date_unreadable", lost & ~one_way & ~self._either)


def _in_utc(local: Numbers, written: WrittenDates, timezone: str) -> Utc:
    """Local times in UTC: by their own offset where one is written, else by the time zone."""
    naive = np.flatnonzero(~written.zoned)
    by_zone = to_utc(local[naive], timezone)
    utc = Utc(local - written.offset * 60 * MICROS, np.zeros(len(local), bool), np.zeros(len(local), bool))
    utc.micros[naive], utc.skipped[naive], utc.twice[naive] = by_zone.micros, by_zone.skipped, by_zone.twice
    return utc


def utc_texts(micros: Numbers) -> pa.Array:
    """Moments (microseconds since 1970, UTC) as 2025-01-01T10:30:00Z, with as much of a fraction as there is."""
    seconds, fractions = np.divmod(micros, MICROS)
    texts = pa.array(seconds.view("datetime64[s]")).cast(pa.string())
    if fractions.any():
        texts = pc.if_else(pa.array(fractions > 0), pa.array(micros.view("datetime64[us]")).cast(pa.string()), texts)
        texts = pc.replace_substring_regex(texts, r"(\.\d{3})000$|(\.\d+)$", r"\1\2")
    return pc.binary_join_element_wise(pc.replace_substring(texts, " ", "T"), "Z", "")
