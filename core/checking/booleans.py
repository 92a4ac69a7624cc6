"""Booleans: yes and no, true and false, 1 and 0, as programs and spreadsheets of several languages write them."""

import pyarrow as pa
import pyarrow.compute as pc

from core.checking.conversion import Conditions, Converted, error, is_there
from core.checking.distinct import by_distinct_text
from core.checking.proof import Proof

_TRUE = "true t yes y 1 1.0 on wahr ja vrai oui verdadero sí si vero sì verdadeiro sim waar sand tak"
_FALSE = "false f no n 0 0.0 off falsch nein faux non falso não nao onwaar nee falsk nej nie"
TRUE_WORDS = frozenset(_TRUE.split())
FALSE_WORDS = frozenset(_FALSE.split())


def to_booleans(texts: pa.Array, _conditions: Conditions, _proof: Proof | None = None) -> Converted:
    """The texts as booleans."""
    values = by_distinct_text(pc.utf8_trim_whitespace(texts), _boolean, pa.bool_())
    return Converted(values, (error("not_a_boolean", is_there(texts) & ~is_there(values)),))


def _boolean(text: str) -> bool | None:
    word = text.lower()
    return True if word in TRUE_WORDS else False if word in FALSE_WORDS else None
