"""Email addresses: what is plainly one, in any script."""

import pyarrow as pa
import pyarrow.compute as pc

from core.checking.conversion import Mask

LONGEST_ADDRESS = 254  # RFC 5321, with erratum 1690

_ATOM = r"[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?"
_TOP_LABEL = r"(?:[\p{L}][\p{L}\p{M}]+|[xX][nN]--[A-Za-z0-9-]+)"
_ADDRESS = rf"^{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+{_TOP_LABEL}$"


def is_address(texts: pa.Array) -> Mask:
    """True for each text (trimmed, no nulls) that is one email address and nothing else."""
    fits = pc.and_(pc.match_substring_regex(texts, _ADDRESS), pc.less_equal(pc.utf8_length(texts), LONGEST_ADDRESS))
    return fits.to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]
