"""Email addresses: the pattern of what is plainly one, in any script (RE2)."""

LONGEST_ADDRESS = 254  # RFC 5321, with erratum 1690

_ATOM = r"[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?"
_TOP_LABEL = r"(?:[\p{L}][\p{L}\p{M}]+|[xX][nN]--[A-Za-z0-9-]+)"
ADDRESS = rf"{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+{_TOP_LABEL}"

# An address among other words: what has an @ and a dot between two signs that separate words. Classes of letters
# would take RE2 longer to prepare than a column takes to be read.
_BETWEEN = r"\s\x{a0}\x{3000}@,;:<>()\[\]|/\\\""
_END = rf"[^{_BETWEEN}.!?'*]"
ADDRESS_AMONG_WORDS = rf"[^{_BETWEEN}'.][^{_BETWEEN}]*@(?:[^{_BETWEEN}.!?'*]+\.)+{_END}{_END}+"
