"""Which mends fit a cause: tried on the cause's own rows, and offered only where they mend some of them."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from core.checking.checked import Cause, Checked
from core.mapping.changes import AddStep, EmptyMarks, SetOption, SetTargets
from core.mapping.html_text import with_tags
from core.mapping.model import FieldTarget, FieldType
from core.mapping.step_kinds import BooleansStep, EmptyStep, FirstEmailStep, NumberStep, StripHtmlStep
from core.mending.dates_and_numbers import DATE_CODES, NUMBER_CODES, date_mends, number_mends
from core.mending.ids_and_content import content_mends, derived_mends, repeated_mends, ruined_mends
from core.mending.marks import different, few_words, marks_among, stand_elsewhere
from core.mending.mend import AS_TEXT, PERHAPS, PROBABLE, Ask, Mend, filling
from core.mending.trials import Trials
from core.mending.words import meanings, words_in
from core.messages.told import Listed

_KEEPS_WARNING = "mend_derive_ids"  # a shortened number is warned of as a mere identifier, too
_OWN_WORDS = frozenset({"not_a_boolean", "boundary_unknown"})  # words that mean something, if they are no marks
_NUMBERS = (FieldType.INTEGER, FieldType.FLOAT)
_DATES = (FieldType.DATE, FieldType.DATETIME)
_TYPES = {
    "not_an_integer": (FieldType.INTEGER,),
    "not_a_number": (FieldType.FLOAT,),
    "number_too_large": _NUMBERS,
    **dict.fromkeys(NUMBER_CODES, _NUMBERS),
    "not_a_boolean": (FieldType.BOOLEAN,),
    "json_invalid": (FieldType.JSON,),
    "date_unreadable": _DATES,
    **dict.fromkeys(DATE_CODES, _DATES),
}


def mends_for(checked: Checked, cause: Cause) -> tuple[Mend, ...]:
    """The mends of a cause, the one that mends most rows first; as text and with a question last.

    None where rows have to be mended one by one.
    """
    if not len(cause.positions) or cause.column is None:
        return ()
    trials = Trials(checked, cause)
    offered: list[Mend] = []
    for candidate in _candidates(checked, cause):
        if candidate.ask:
            offered.append(candidate)
            continue
        trial = trials.of(candidate.change)
        if trial.mended or candidate.code == _KEEPS_WARNING:
            tried = replace(candidate, mended=trial.mended, looked_at=trial.looked_at, examples=trial.examples)
            offered.append(tried)
    return tuple(sorted(offered, key=lambda mend: (mend.rank, -mend.mended)))


def _candidates(checked: Checked, cause: Cause) -> Iterator[Mend]:
    yield from _CANDIDATES.get(cause.code, _none)(checked, cause)
    if cause.code in _EMPTIED:
        yield from _emptied(checked, cause)
    yield from _retyped(checked, cause)


def _none(_checked: Checked, _cause: Cause) -> Iterator[Mend]:
    return iter(())


def _emptied(checked: Checked, cause: Cause) -> Iterator[Mend]:
    """Marks as empty: everywhere by the mapping's option; in this column alone where another has them, too."""
    column = cause.column or ""
    errors = cause.code == "spreadsheet_error"
    marks = different(cause.values) if errors else marks_among(cause.values)
    rank = PROBABLE if marks else PERHAPS
    if not marks and cause.code not in _OWN_WORDS:
        marks = few_words(cause.values)
    if not marks:
        return
    named = {"marks": Listed.quotes(marks)}
    everywhere = EmptyMarks(marks)
    if stand_elsewhere(checked, column, marks):
        yield Mend("mend_empty_here", AddStep(EmptyStep(column=column, marks=marks)), named, rank=rank)
        yield Mend("mend_empty_everywhere", everywhere, named, rank=rank)
    else:
        yield Mend("mend_empty", everywhere, named, rank=rank)


def _retyped(checked: Checked, cause: Cause) -> Iterator[Mend]:
    """The field as text, or as decimal number where it was to be whole."""
    wrong = _TYPES.get(cause.code, ())
    if cause.code == "not_an_integer":
        yield from _with_type(checked, cause, wrong, FieldType.FLOAT, "mend_as_decimal")
    yield from _with_type(checked, cause, wrong, FieldType.STRING, "mend_as_text")


def _with_type(
    checked: Checked, cause: Cause, wrong: tuple[FieldType, ...], type_: FieldType, code: str
) -> Iterator[Mend]:
    targets = checked.mapping.columns.get(cause.column or "", ())
    changed = tuple(
        target.model_copy(update={"type": type_})
        if isinstance(target, FieldTarget) and target.type in wrong
        else target
        for target in targets
    )
    if changed != targets:
        rank = AS_TEXT if type_ is FieldType.STRING else PROBABLE
        yield Mend(code, SetTargets({cause.column or "": changed}), rank=rank)


def _number_alone(_checked: Checked, cause: Cause) -> Iterator[Mend]:
    yield Mend("mend_number", AddStep(NumberStep(column=cause.column or "")))


def _booleans(_checked: Checked, cause: Cause) -> Iterator[Mend]:
    words = words_in(cause.values)
    if not words:
        return
    meant = meanings(words)
    yes, no = (tuple(word for word, means in meant.items() if means is truth) for truth in (True, False))
    if yes or no:
        named = {"yes": Listed.quotes(yes), "no": Listed.quotes(no)}
        code = "mend_words" if yes and no else "mend_words_yes" if yes else "mend_words_no"
        yield Mend(code, AddStep(BooleansStep(column=cause.column or "", true=yes, false=no)), named)
    yield Mend("mend_words_asked", ask=Ask.WORDS, rank=PERHAPS)


def _first_email(_checked: Checked, cause: Cause) -> Iterator[Mend]:
    yield Mend("mend_first_email", AddStep(FirstEmailStep(column=cause.column or "")))


def _sized(checked: Checked, cause: Cause) -> Iterator[Mend]:
    yield from _html(checked, cause)
    for choice in ("split", "shorten"):
        if choice != checked.mapping.options.oversize:
            yield Mend(f"mend_{choice}", SetOption("oversize", choice))


def _html(_checked: Checked, cause: Cause) -> Iterator[Mend]:
    if with_tags(cause.values).true_count:
        yield Mend("mend_html", AddStep(StripHtmlStep(column=cause.column or "")))


def _filled(_checked: Checked, _cause: Cause) -> Iterator[Mend]:
    yield filling()


_EMPTIED = frozenset(_TYPES) - {*DATE_CODES, *NUMBER_CODES} | {"email_invalid", "boundary_unknown", "spreadsheet_error"}
_CANDIDATES: dict[str, Callable[[Checked, Cause], Iterator[Mend]]] = {
    **dict.fromkeys(DATE_CODES, date_mends),
    **dict.fromkeys(NUMBER_CODES, number_mends),
    "not_an_integer": _number_alone,
    "not_a_number": _number_alone,
    "not_a_boolean": _booleans,
    "email_invalid": _first_email,
    "value_too_long": _sized,
    "value_long": _sized,
    "value_shortened": _sized,
    "html_in_text": _html,
    "id_repeated": repeated_mends,
    "id_empty": derived_mends,
    "ruined_number": ruined_mends,
    "display_ts_empty": _filled,
    "no_content": content_mends,
}
