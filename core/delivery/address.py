"""Which API addresses may be used: https, and http to this machine alone."""

import re
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from core.errors import CallError

LONGEST = 2000
_NAME = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?")


def checked_address(url: str) -> str:
    """The address in one spelling (lower-case host, no slash at the end), fit to be compared and kept.

    Raises CallError(`address_unreadable`) for what is no address, CallError(`address_not_https`) for http to
    another machine.
    """
    parts = _parts(url)
    if parts.scheme == "http" and not is_loopback(url):
        raise CallError("address_not_https", address=url)
    port = "" if parts.port is None else f":{parts.port}"
    host = parts.hostname or ""
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{port}{parts.path.rstrip('/')}"


def is_loopback(url: str) -> bool:
    """Whether an address is this machine's own."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return "%" not in host and ip_address(host).is_loopback  # what stands after a % may be anything
    except ValueError:
        return False


def _is_host(text: str) -> bool:
    """Whether a text names a host: an IP address, or labels of letters, digits and - between dots."""
    if ":" in text or text.rpartition(".")[2].isdigit():
        ip_address(text)
        return True
    # What each label may be at most is the codec's business. It raises a ValueError.
    return _NAME.fullmatch(text.encode("idna").decode()) is not None


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        readable = parts.scheme in {"http", "https"} and _is_host(parts.hostname or "") and parts.port != 0
    except ValueError:
        readable = False
    readable = readable and len(url) <= LONGEST
    if not readable or parts.username is not None or parts.query or parts.fragment or not url.isprintable():
        raise CallError("address_unreadable", address=url)
    return parts
