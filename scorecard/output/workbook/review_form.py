"""The review form: every proposed answer with its words and their surroundings, to accept, correct or reject.

`scorecard collect` reads it back as it reads the entry form; the source stands on a second sheet.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from openpyxl.worksheet.datavalidation import DataValidation

from scorecard.answering.answers import Answer, Answered, Hint, Wanted
from scorecard.answering.writing import by_figure, figure_of, name_of
from scorecard.collecting.form_words import (
    BOUND_NAMES,
    MEASURE_NAMES,
    SCOPE_NAMES,
    SOURCE_KIND_NAMES,
    STAGE_NAMES,
    STANDING_NAMES,
    STATUS_NAMES,
    WHENS,
)
from scorecard.collecting.review import DECISIONS
from scorecard.files.atomic_write import new_file
from scorecard.files.output_file import refuse_what_is_no_file
from scorecard.judging.phrases import goal_text
from scorecard.language.bilingual import Text, in_both
from scorecard.model.book import Book
from scorecard.output.workbook import headings
from scorecard.output.workbook.package import abandon, save
from scorecard.output.workbook.page_setup import set_up
from scorecard.output.workbook.reading.filled_form import FORM_MARK, SOURCE_KEYS
from scorecard.output.workbook.sheet import Box, Sheet
from scorecard.output.workbook.styles import Styles, new_workbook

_KEYS = (
    "target", "goal", "decision", "value", "unit", "period", "says", "around", "doubts", "bound", "status", "source",
    "note", "indicator", "measure", "scope", "id",
)  # fmt: skip
_INPUTS = ("decision", "value", "unit", "period", "says", "bound", "status", "source", "note")
_WIDTHS = (28, 16, 11, 13, 11, 12, 34, 52, 26, 12, 10, 18, 20, 22, 10, 10, 26)
_SOURCE_WIDTHS = (24, 40, 20, 14, 16, 12, 46, 30)
_AROUND = 70  # characters of the text to each side
_HEAD_ROW = 4


def write_review(
    path: Path, answered: Answered, text: str, source: Mapping[str, str], day: date, lang: str, face: str, book: Book
) -> None:
    """Write the form for the answers that `text` gives to goals of the book. `source` describes the report: source,
    title, published, and the codes of its kind and standing. Raises OSError where it cannot be written."""
    refuse_what_is_no_file(path)
    workbook, styles = new_workbook(), Styles(lang, face)
    sheets = [
        Sheet(workbook, styles, headings.sheet("review", lang), _WIDTHS, f"D{_HEAD_ROW + 1}"),
        Sheet(workbook, styles, headings.sheet("new-sources", lang), _SOURCE_WIDTHS, f"A{_HEAD_ROW + 1}"),
    ]
    try:
        _top(sheets[0], "review-how", _KEYS, lang)
        for answers in by_figure(answered):
            sheets[0].add(_row(answers, text, source["source"], lang, book))
        for wanted, hint in _without_answer(answered):
            sheets[0].add(_open_row(wanted, hint, text, source["source"], lang, book))
        _choose(sheets[0], lang)
        _top(sheets[1], "new-sources-how", SOURCE_KEYS, lang)
        described = {
            **source,
            "kind": _word(SOURCE_KIND_NAMES, source["kind"], lang),
            "standing": _word(STANDING_NAMES, source["standing"], lang),
        }
        sheets[1].add([Box(described.get(key), "input", "@") for key in SOURCE_KEYS])
        for sheet in sheets:
            set_up(sheet, source["title"], day.isoformat(), lang, f"{_HEAD_ROW}:{_HEAD_ROW}")
            sheet.finish()
        with new_file(path) as beside:
            save(workbook, sheets, beside, day)
    except BaseException:
        abandon(workbook, sheets)
        raise


def _top(sheet: Sheet, how: str, keys: tuple[str, ...], lang: str) -> None:
    sheet.add([Box(sheet.title, "title")], 26)
    sheet.add([Box(headings.text(how, lang), "prose")], 62)
    sheet.merge("A2:H2")
    sheet.hide_next()
    sheet.add([Box(f"{FORM_MARK}{key}" if number == 0 else key, "note") for number, key in enumerate(keys)], 12)
    sheet.add([Box(headings.column(f"entry-{key}", lang), "head") for key in keys], 30)


def _row(answers: list[Answer], text: str, source: str, lang: str, book: Book) -> list[Box]:
    """The row of one figure, with all the goals that it answers."""
    one = answers[0]
    figure = figure_of(one)
    values = figure | {
        "target": "\n".join(in_both(each.wanted.target.name).in_language(lang) for each in answers),
        "goal": "\n".join(_goal(each.wanted, lang, book) for each in answers),
        "period": figure.get("period") or figure.get("happened") or figure["seen"],
        "value": figure.get("value") or _stage(one, lang),
        "bound": _word(BOUND_NAMES, figure.get("bound", "exact"), lang) if one.found else _when(one, lang),
        "status": _word(STATUS_NAMES, figure.get("status", "final"), lang),
        "measure": _word(MEASURE_NAMES, one.measure, lang),
        "scope": _word(SCOPE_NAMES, figure["scope"], lang) if "scope" in figure else "",
        "source": source,
        "around": _around(one, text),
        "doubts": "\n".join(doubt.in_language(lang) for doubt in one.doubts),
        "id": " ".join(name_of(each.wanted) for each in answers),
    }
    return [Box(values.get(key), "input" if key in _INPUTS else "text", "@") for key in _KEYS]


def _stage(one: Answer, lang: str) -> str:
    stage = STAGE_NAMES[one.stage or ""]
    return (stage if one.reached else Text("collecting.stage-not-reached", stage=stage)).in_language(lang)


def _when(one: Answer, lang: str) -> str:
    return _word(WHENS, "happened" if one.reached else "seen", lang)


def _without_answer(answered: Answered) -> Iterator[tuple[Wanted, Hint | None]]:
    """The goals that no answer was found for, those with a hint first, each with its first hint."""
    known = {one.wanted.key for one in answered.answers}
    for hint in answered.hints:
        if hint.wanted.key not in known:
            known.add(hint.wanted.key)
            yield hint.wanted, hint
    yield from ((wanted, None) for wanted in answered.silent)


def _open_row(wanted: Wanted, hint: Hint | None, text: str, source: str, lang: str, book: Book) -> list[Box]:
    """The row of a goal without an answer, for a person who finds one in the report; a hint stands beside it."""
    values = {
        "target": in_both(wanted.target.name).in_language(lang),
        "goal": _goal(wanted, lang, book),
        "unit": wanted.unit,
        "period": str(wanted.period),
        "around": _around(hint, text) if hint else "",
        "doubts": (hint.why if hint else Text("answering.nothing-found")).in_language(lang),
        "bound": _word(WHENS, "happened", lang) if wanted.stage else _word(BOUND_NAMES, "exact", lang),
        "status": _word(STATUS_NAMES, "final", lang),
        "source": source,
        "indicator": wanted.indicator.id,
        "measure": _word(MEASURE_NAMES, wanted.measure, lang),
        "scope": _word(SCOPE_NAMES, wanted.scope, lang) if wanted.scope else "",
        "id": name_of(wanted),
    }
    return [Box(values.get(key), "input" if key in _INPUTS else "text", "@") for key in _KEYS]


def _goal(wanted: Wanted, lang: str, book: Book) -> str:
    goal = wanted.target.goal.parts[wanted.part - 1] if wanted.part else wanted.target.goal
    return goal_text(goal, book).in_language(lang)


def _around(one: Answer | Hint, text: str) -> str:
    """The words with what stands before and behind them, on one line."""
    before, behind = text[max(0, one.start - _AROUND) : one.start], text[one.end : one.end + _AROUND]
    return " ".join(f"…{before}【{text[one.start : one.end]}】{behind}…".split())


def _choose(sheet: Sheet, lang: str) -> None:
    """Offer the decisions in their column."""
    words = ",".join(said.in_language(lang) for said in DECISIONS.values())
    rule = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True, errorStyle="stop")
    rule.showErrorMessage = rule.showInputMessage = True
    rule.error = rule.prompt = headings.text("choose-decision", lang)
    rule.sqref = f"C{_HEAD_ROW + 1}:C{max(sheet.row, _HEAD_ROW + 1)}"
    sheet.page.data_validations.append(rule)


def _word(words: Mapping[str, Text], name: str, lang: str) -> str:
    return words[name].in_language(lang)
