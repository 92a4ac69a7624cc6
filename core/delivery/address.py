"""Which API addresses may be used: https, and http to this machine alone."""

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from core.errors import CallError


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
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        readable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        readable = False
    if not readable or parts.username is not None or parts.query or parts.fragment or not url.isprintable():
        raise CallError("address_unreadable", address=url)
    return parts
