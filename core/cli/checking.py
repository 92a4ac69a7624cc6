"""`check` and `preview`: what is wrong with a file, and what one of its rows becomes."""

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from core.cli import options
from core.cli.output import plain, say, write_json, write_json_text, write_text
from core.cli.stages import checked_file, position_of, writable
from core.messages import sentence
from core.reading.options import ReadingOptions
from core.settings import DataFolder

if TYPE_CHECKING:
    from core.checking.checked import Cause, Checked
    from core.mapping.step_kinds import Step
    from core.mending.choices import Choice
    from core.mending.effects import Effect

ROWS_NAMED = 100
ROWS_SHOWN = 5


@options.with_reading
def check_file(
    file: options.File,
    mapping: options.MappingChoice,
    *,
    reading: ReadingOptions,
    errors: options.Errors = None,
    as_json: options.Json = False,
    data_dir: options.DataDir = None,
) -> int:
    """All problems, grouped; the error export."""
    from core.report.error_export import export_checked

    writable(errors, file)
    checked = checked_file(file, mapping, reading, DataFolder.chosen(data_dir))
    exported = export_checked(checked, errors) if errors else None
    invalid = int(checked.invalid.sum())
    if as_json:
        problems = [_described(checked, cause) for cause in checked.causes]
        valid = checked.rows - invalid
        write_json({"rows": checked.rows, "valid": valid, "invalid": invalid, "problems": problems})
    else:
        write_text(problems_shown(checked))
    if exported:
        say(f"The {exported.rows:,} rows that stay behind are in {plain(exported.path)}.")
        if exported.in_place_of:
            say(sentence("export_as_csv", {"path": exported.path}))
    return 1 if invalid else 0


@options.with_reading
def preview_row(
    file: options.File,
    mapping: options.MappingChoice,
    *,
    reading: ReadingOptions,
    row: Annotated[int | None, typer.Option("--row", metavar="N", help="The row as a spreadsheet counts it.")] = None,
    as_json: options.Json = False,
    data_dir: options.DataDir = None,
) -> int:
    """The record exactly as it would be sent."""
    checked = checked_file(file, mapping, reading, DataFolder.chosen(data_dir))
    if row is None and not checked.rows:
        shown: dict[str, Any] = {"row": None, "person": None, "record": None, "problems": []}
    else:
        shown = _previewed(checked, 0 if row is None else position_of(checked, row))
    if as_json:
        write_json(shown)
    else:
        write_json_text(json.dumps(shown, indent=2, ensure_ascii=False))
    return 0


def _previewed(checked: "Checked", position: int) -> dict[str, Any]:
    from core.records import record_at

    record = record_at(checked, position)
    problems = [
        {
            "code": problem.code,
            "severity": str(problem.severity),
            "column": problem.column,
            "value": problem.value,
            "message": problem.message,
        }
        for problem in checked.problems_at(position)
    ]
    person = dict(record.person.payload) if record.person else None
    return {"row": record.row, "person": person, "record": dict(record.body), "problems": problems}


def _described(checked: "Checked", cause: "Cause") -> dict[str, Any]:
    return {
        "code": cause.code,
        "severity": str(cause.severity),
        "column": cause.column,
        "count": cause.count,
        "message": cause.message,
        "rows": _rows(checked, cause, ROWS_NAMED),
    }


def _rows(checked: "Checked", cause: "Cause", most: int) -> list[int]:
    numbers: list[int] = checked.table.row_numbers[cause.positions[:most]].tolist()
    return numbers


def problems_shown(checked: "Checked") -> str:
    """What the steps have done, the problems of a file by cause, and how many rows go."""
    from core.accounting import account, accounting_text
    from core.mending.choice_effects import effect_of_choice
    from core.mending.choices import choices_of
    from core.mending.effects import effects_done

    lines = [
        _step_shown(step, effect) for step, effect in zip(checked.mapping.steps, effects_done(checked), strict=True)
    ]
    lines += [_choice_shown(choice, effect_of_choice(checked, choice)) for choice in choices_of(checked.mapping)]
    for cause in checked.causes:
        numbers = _rows(checked, cause, ROWS_SHOWN)
        more = ", …" if cause.count > len(numbers) else ""
        where = f" (row {', '.join(map(str, numbers))}{more})" if numbers else ""
        column = f"{plain(cause.column)}: " if cause.column else ""
        lines.append(f"{cause.severity.value:7} {cause.count:>7,}  {column}{cause.message}{where}")
    return "\n".join([*lines, accounting_text(account(checked)) + "."])


def _choice_shown(choice: "Choice", effect: "Effect") -> str:
    done = sentence("step_cells", {"count": effect.cells})
    where = f"{plain(', '.join(effect.columns))}: " if effect.columns else ""
    return f"{'choice':7} {'':>7}  {where}{sentence(*choice.words)} ({done})"


def _step_shown(step: "Step", effect: "Effect | None") -> str:
    from core.mapping.describe import step_words

    done = sentence("step_cells", {"count": effect.cells}) if effect else sentence("step_column_missing")
    return f"{'step':7} {'':>7}  {plain(step.column)}: {sentence(*step_words(step))} ({done})"
