"""Why a row is not sent on purpose. By itself, because delivery knows it and needs nothing else of checking."""

from enum import StrEnum


class SkipReason(StrEnum):
    """Why a row is not sent on purpose."""

    ALREADY_DELIVERED = "already_delivered"
    CHANGED = "changed"
    LEFT_OUT = "left_out"
    REPEATED_ID = "repeated_id"
