"""Number formats that pad with zeros: what stands in the table is what the cell shows, for it is an id."""

import re

PADDED = re.compile(r'^(?=.*00)(?:0|\\.|"[^"]*"|[-/() ])+$')
LITERAL = re.compile(r'0|\\(.)|"([^"]*)"|([-/() ])')


def padded(digits: str, code: str) -> str:
    """Digits in a format of zeros and literals: 1234 in 00000 is 01234, 123456789 in 000-00-0000 is 123-45-6789."""
    parts = [(match[0] == "0", match[1] or match[2] or match[3] or "") for match in LITERAL.finditer(code)]
    zeros = sum(is_digit for is_digit, _ in parts)
    digits = digits.zfill(zeros)
    left = iter(digits[len(digits) - zeros :])
    body = "".join(next(left) if is_digit else literal for is_digit, literal in parts)
    return digits[: len(digits) - zeros] + body
