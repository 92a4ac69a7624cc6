"""Marks: texts that stand where there is nothing to say, as people and programs write them."""

import re

import pyarrow as pa
import pyarrow.compute as pc

from core.checking.cells import column_texts, read_cells
from core.checking.checked import Checked

_WORDS = """
n/a|na|n.a.|n.a|#n/a|none|null|nil|nan|nat|undefined|unknown|missing|empty|blank|(blank)|(empty)|(none)|(null)|<null>
|<na>|[null]|\\n|not applicable|not available|not specified|not set|no data|no answer|no response|not provided|tbd|tba
|prefer not to say|void|never|k.a.|k. a.|keine angabe|keine|unbekannt|leer|nicht angegeben|s/o|s.o.|non renseigné
|inconnu|aucun|vide|n/d|n.d.|s/d|sin datos|ninguno|ninguna|desconocido|no aplica|vacío|nenhum|não informado
|desconhecido|nessuno|n.v.t.|nvt|onbekend|geen|brak|нет|нет данных|なし|不明|无|未知|없음
|0000-00-00|0000-00-00 00:00:00|00/00/0000
"""
KNOWN_MARKS = frozenset(word.strip() for word in _WORDS.replace("\n", "").split("|"))
FEW_WORDS = 3

_SIGNS = re.compile(r"[^\w\s]+")


def marks_among(values: pa.Array) -> tuple[str, ...]:
    """The marks for nothing among texts, the frequent first, each once whatever its case."""
    return tuple(word for word in different(values) if word.lower() in KNOWN_MARKS or _SIGNS.fullmatch(word))


def few_words(values: pa.Array) -> tuple[str, ...]:
    """The texts, where they are no more than three different ones."""
    words = different(values)
    return words if len(words) <= FEW_WORDS else ()


def different(values: pa.Array) -> tuple[str, ...]:
    """The different texts without blanks around them, the frequent first, whatever their case; "" is none."""
    counted = pc.value_counts(pc.utf8_trim_whitespace(values))
    order = pc.array_sort_indices(counted.field("counts"), order="descending")
    texts = counted.field("values").take(order).to_pylist()
    return tuple({text.lower(): text for text in reversed(texts) if text}.values())[::-1]


def stand_elsewhere(checked: Checked, column: str, marks: tuple[str, ...]) -> bool:
    """Whether another column that is imported has one of the marks, which doesn't count as empty yet."""
    empty = checked.mapping.options.empty
    for name in checked.mapping.columns:
        if name != column:
            texts = column_texts(checked.table, checked.edits, checked.mapping, name)
            if read_cells(texts, (*empty, *marks)).empty.sum() > read_cells(texts, empty).empty.sum():
                return True
    return False
