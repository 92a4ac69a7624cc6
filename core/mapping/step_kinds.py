"""The kinds of steps: mends of whole columns, as they stand in the mapping's JSON (`do` tells them apart).

A step looks at one cell at a time, changes its own column alone, and done twice it is like done once.
What each does to texts stands in `core.mapping.steps`.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from core.mapping.frozen import Frozen

Words = Annotated[tuple[str, ...], Field(min_length=1)]


class TrimStep(Frozen):
    """Takes blanks off both ends of every cell of a column."""

    do: Literal["trim"] = "trim"
    column: str


class ReplaceStep(Frozen):
    """Replaces a text in every cell of a column; with `pattern`, `find` is a regular expression (RE2).

    With `whole`, only a cell that is `find` and nothing else is replaced.
    """

    do: Literal["replace"] = "replace"
    column: str
    find: str = Field(min_length=1)
    replace: str = ""
    pattern: bool = False
    whole: bool = False


class StripHtmlStep(Frozen):
    """Takes HTML out of every cell: tags go, paragraphs and <br> become line breaks, &amp; becomes &."""

    do: Literal["strip_html"] = "strip_html"
    column: str


class EmptyStep(Frozen):
    """Empties cells that hold one of some marks and nothing else, whatever their case."""

    do: Literal["empty"] = "empty"
    column: str
    marks: Words


class FillStep(Frozen):
    """Writes a value into every empty cell (by the mapping's option `empty`)."""

    do: Literal["fill"] = "fill"
    column: str
    value: str = Field(min_length=1)


class NumberStep(Frozen):
    """Leaves the number of cells like `4 / 5`, `9 - Promoter`, `4 stars` and `Promoter (9)` alone."""

    do: Literal["number"] = "number"
    column: str


class BooleansStep(Frozen):
    """Writes true and false in place of the file's own words for them, whatever their case."""

    do: Literal["booleans"] = "booleans"
    column: str
    true: tuple[str, ...] = ()
    false: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _one_meaning_each(self) -> Self:
        true, false = (frozenset(word.strip().lower() for word in words) for words in (self.true, self.false))
        if true & (false | {"false"}) or "true" in false:
            raise ValueError("a word means both")
        return self


class FirstEmailStep(Frozen):
    """Leaves the first email address of cells that hold several, or one with other words (`Ann <ann@…>`)."""

    do: Literal["first_email"] = "first_email"
    column: str


class DatesStep(Frozen):
    """Writes dates like 3/4/2025 as 2025-04-03 (day first) or 2025-03-04 (month first), times left as they are."""

    do: Literal["dates"] = "dates"
    column: str
    order: Literal["day_first", "month_first"]


Step = Annotated[
    TrimStep
    | ReplaceStep
    | StripHtmlStep
    | EmptyStep
    | FillStep
    | NumberStep
    | BooleansStep
    | FirstEmailStep
    | DatesStep,
    Field(discriminator="do"),
]
