"""The form of one owner for one month: all its open goals, with what is due, how they stand, and what to fill in.

`scorecard collect` reads it back as it reads the entry form of a scorecard: a hidden row holds the names of the
columns.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from scorecard.collecting.form_words import BOUND_NAMES, STATUS_NAMES
from scorecard.files.atomic_write import new_file
from scorecard.files.output_file import refuse_what_is_no_file
from scorecard.judging.phrases import value_text
from scorecard.judging.verdicts import Result
from scorecard.language.bilingual import NOTHING, Text, in_both, term
from scorecard.model.book import Book
from scorecard.model.periods import Period, period_text
from scorecard.model.places import NOBODY, Named
from scorecard.output.rows import Row, row_of
from scorecard.output.workbook import choices, entry
from scorecard.output.workbook import headings as words
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.package import abandon, save
from scorecard.output.workbook.reading.filled_form import FORM_MARK, OWNER_KEYS, FilledCells
from scorecard.output.workbook.sheet import Box, Sheet
from scorecard.summary.open_goals import OpenGoal
from scorecard.summary.progress import due_by, expected_period, last_stage, needed, needed_text, next_mark, reached

# Those that are printed fit on paper with type of 8 points.
_WIDTHS = (22, 15, 18, 17, 13, 10, 7, 13, 17, 17, 12, 10, 22, 10, 12, 10, 10, 14, 10, 10, 12, 14, 10, 14)
_LISTS = ("stage", "status", "bound", "unit", "kind", "standing")
_HOW = 90.0  # points
_PRINTED = "L"


class OwnerForm(NamedTuple):
    """What one form says: whose it is, for which month, as of which day, and the source that its figures will have."""

    owner: Named
    month: Period
    as_of: date
    goals: Sequence[OpenGoal]
    source: str
    title: str
    joint: Sequence[OpenGoal] = ()  # that another owner leads: shown, and not to be filled in


def write_owner_form(path: Path, form: OwnerForm, book: Book, lang: str) -> None:
    """Write the workbook to `path`, whole or not at all. Raises OSError. The same input gives the same bytes."""
    refuse_what_is_no_file(path)
    of_plan = (*form.goals, *form.joint)[0].judged._replace(results=[])  # only the rows of the form are drawn
    contents = Contents(of_plan, book, form.as_of, lang, [])
    # The goals of the form are given, so that no list of indicators, measures or scopes is needed.
    contents.lists = {key: contents.lists[key] for key in _LISTS}
    if form.source not in book.sources:
        contents.described = [_source(contents, form)]
    try:
        with new_file(path) as beside:
            _draw(contents, form)
            entry.draw_sources(contents)
            choices.draw(contents)
            for sheet in contents.sheets:
                sheet.finish()
            contents.workbook.properties.title = form.title
            contents.workbook.properties.creator = words.PRODUCT
            save(contents.workbook, contents.sheets, beside, form.as_of)
    except BaseException:
        abandon(contents.workbook, contents.sheets)
        raise


def _draw(contents: Contents, form: OwnerForm) -> None:
    sheet = contents.sheet("entry", _WIDTHS, f"B{entry.HEAD_ROW + 1}")
    sheet.add([Box(form.title, "title")], 26)
    sheet.add([Box(contents.text("owner-form-how"), "prose")], _HOW)
    sheet.merge(f"A2:{_PRINTED}2")
    sheet.hide_next()
    sheet.add([Box(f"{FORM_MARK}{key}" if number == 0 else key, "note") for number, key in enumerate(OWNER_KEYS)], 12)
    sheet.add([Box(contents.head(f"entry-{key}"), "head") for key in OWNER_KEYS], 30)
    lines = choices.Lines()
    for asked in form.goals:
        lines.note(sheet.row + 1, asked.result.target.measure == "stage")
        sheet.add(_goal(contents, form, asked))
    for asked in form.joint:
        sheet.add(_goal(contents, form, asked, in_both(asked.result.owners[0])))
    choices.for_owner(contents, sheet, lines, OWNER_KEYS)
    _finish(contents, sheet)


def _finish(contents: Contents, sheet: Sheet) -> None:
    sheet.page.print_area = f"A1:{_PRINTED}{sheet.row}"
    contents.print_as(sheet, f"{entry.HEAD_ROW}:{entry.HEAD_ROW}")


def _goal(contents: Contents, form: OwnerForm, asked: OpenGoal, lead: Text = NOTHING) -> list[Box | None]:
    """The row of a goal; where another owner leads it, one without cells to fill in."""
    row = row_of(asked.judged, asked.result)
    last = (_reported(row), row.last, last_stage(asked.result, form.as_of))
    name = Text("workbook.joint-goal", name=row.name, lead=lead) if lead.en else row.name
    shown = {
        "target": contents.words(name),
        "goal": contents.words(row.goal),
        "mark": _mark(contents, asked.result, form),
        "last": contents.words(next((text for text in last if text.en), NOTHING)),
        "light": row.light(contents.lang),
    }
    given = {} if lead.en else _expected(contents, form, row)
    hidden = {
        "place": contents.say(row.result.place) if row.result.place != NOBODY else "",
        "group": contents.say(row.result.group),
        "indicator": row.result.target.indicator or "",
        "measure": contents.words(term(row.result.target.measure or "")),
        "scope": contents.words(term(row.scope)) if row.scope else "",
        "plan": asked.judged.name,
        "id": asked.target,
        "month": form.month.text,
        "lead": contents.words(lead),
    }
    boxes: list[Box | None] = []
    for key in OWNER_KEYS:
        if key in shown:
            boxes.append(Box(shown[key], "text"))
        elif key in hidden:
            boxes.append(Box(hidden[key], "quiet"))
        else:
            boxes.append(Box(given.get(key), "quiet" if lead.en else "input", "General" if key == "value" else "@"))
    return boxes


def _reported(row: Row) -> Text:
    """The last number with its period, or the stage that was reached."""
    reading = row.result.verdict.reading
    if reading is None or row.result.verdict.actual is None:
        return row.actual
    return Text("methods.said-within", said=value_text(reading), within=period_text(reading.period))


def _mark(contents: Contents, result: Result, form: OwnerForm) -> str:
    """What is due by the end of the month, or comes next where that is reached, and what is still needed from today
    on."""
    end = form.month.end
    mark = due_by(result, end)
    if mark is None or reached(result, mark, form.as_of):
        mark = next_mark(result, end)
    told = [contents.words(mark.text)] if mark else []
    today = max(form.month.start, min(form.as_of, end))
    need = contents.words(needed_text(needed(result, today)))
    return "\n".join([*told, *([need] if need else [])])


def _expected(contents: Contents, form: OwnerForm, row: Row) -> dict[str, str]:
    """What a figure of the month would most likely say: unit, period, source. A stage needs no day; it is seen by
    then."""
    found = {"source": form.title}
    basis = row.result.verdict.basis
    if basis is None or row.result.target.measure == "stage":
        return found
    period = expected_period(basis.asked, form.month)
    shown = contents.words(period_text(period)) if contents.lang == "zh" else period.text
    exact = contents.words(BOUND_NAMES["exact"])
    status = contents.words(STATUS_NAMES["final"])
    return found | {
        "unit": basis.asked.unit,
        "period": shown,
        "bound": exact,
        "status": status,
    }


def _source(contents: Contents, form: OwnerForm) -> FilledCells:
    """The source that the figures of the form will have; the day on which it came in is that of collecting."""
    values = {
        "source": form.source,
        "title": form.title,
        "publisher": contents.say(form.owner),
        "kind": contents.words(Text("collecting.department")),
        "standing": contents.words(term("own")),
    }
    return FilledCells({key: text for key, text in values.items() if text}, {}, "")


def title_of(owner: Named, month: Period, lang: str) -> str:
    """What the form, and the source made of it, is called."""
    whose = in_both(owner) if owner != NOBODY else Text("workbook.no-owner")
    return Text("workbook.owner-form-title", owner=whose, month=period_text(month)).in_language(lang)
