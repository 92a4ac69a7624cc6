"""Email addresses: what is plainly one, in any script."""

import pyarrow as pa
import pyarrow.compute as pc

from core.checking.conversion import Mask
from core.mapping.addresses import ADDRESS, LONGEST_ADDRESS


def is_address(texts: pa.Array) -> Mask:
    """True for each text (trimmed, no nulls) that is one email address and nothing else."""
    fits = pc.and_(
        pc.match_substring_regex(texts, f"^{ADDRESS}$"), pc.less_equal(pc.utf8_length(texts), LONGEST_ADDRESS)
    )
    return fits.to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]
