"""How long a server asks to be left alone: the Retry-After header."""

import math
from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime

LONGEST_SECONDS = 24 * 3600.0


def retry_after(headers: Mapping[str, str], *, wall: float) -> float | None:
    """The seconds that Retry-After asks for: 0 where it lies in the past, a day at most, None where it is missing.

    Seconds or a date (RFC 9110, 10.2.3). A date counts from the answer's own Date, because our clock may be
    wrong; `wall` is taken where the answer has none.
    """
    text = headers.get("retry-after", "").strip()
    seconds = _seconds(text)
    if seconds is None:
        until, now = _moment(text), _moment(headers.get("date", ""))
        seconds = None if until is None else until - (wall if now is None else now)
    return None if seconds is None else min(max(seconds, 0.0), LONGEST_SECONDS)


def _seconds(text: str) -> float | None:
    try:
        seconds = float(text)
    except ValueError:
        return None
    return None if math.isnan(seconds) else seconds


def _moment(text: str) -> float | None:
    try:
        moment: datetime = parsedate_to_datetime(text)
        return moment.timestamp()
    except (ValueError, OverflowError, TypeError):
        return None
