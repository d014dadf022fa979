"""The entry form: a row for every goal that lacks a figure or a better one, rows for others, and rows for new sources.

`scorecard collect` reads it back. A hidden row holds the names of the columns, the same in every language, so that
neither translated heads nor moved columns matter.
"""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from scorecard.collecting.form_words import BOUND_NAMES, STATUS_NAMES, WHENS
from scorecard.language.bilingual import Text, term
from scorecard.output.rows import Row
from scorecard.output.workbook import choices, columns
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.links import cell_link
from scorecard.output.workbook.reading.filled_form import FIGURE_KEYS, FORM_MARK, SOURCE_KEYS, WHOSE_KEYS, FilledCells
from scorecard.output.workbook.sheet import GO, Box, Sheet

HEAD_ROW = 4
_WIDTHS = (4, 17, 25, 15, 12, 10, 12, 10, 11, 18, 27, 14, 20, 10, 10, 26, 16, 14)
_PRINTED = "L"
_SOURCE_WIDTHS = (22, 36, 18, 12, 13, 11, 38, 28)
_INPUTS = ("value", "unit", "period", "status", "bound", "source", "says", "note")
FREE_ROWS, NEW_SOURCES = 20, 12
# Numbers that read back as they are; 7.30 stays text, since a number has no zero at its end, and 12 digits are kept.
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,11})(?:\.[0-9]{0,11}[1-9])?")
_MOST_DIGITS = 12
_HOW = 62.0  # points


def draw(contents: Contents) -> Sheet:
    """Write the form for figures."""
    sheet = contents.sheet("entry", _WIDTHS, f"E{HEAD_ROW + 1}")
    _top(contents, sheet, "entry-how", (*FIGURE_KEYS, *_whose_keys(contents)), _PRINTED)
    lines = choices.Lines()
    carried, others = _carried(contents.filled)
    for index, row in _wanted(contents):
        filled = carried.pop(row.target, None)
        lines.note(sheet.row + 1, row.result.target.measure == "stage")
        sheet.add(_goal(contents, index, row, filled))
    others += carried.values()  # of goals that wait for no figure any more
    for number in range(max(FREE_ROWS, len(others) + FREE_ROWS // 2)):
        lines.free(sheet.row + 1)
        sheet.add(_free(contents, others[number] if number < len(others) else None), 18)
    choices.for_figures(contents, sheet, lines)
    sheet.page.print_area = f"A1:{_PRINTED}{sheet.row}"
    contents.print_as(sheet, f"{HEAD_ROW}:{HEAD_ROW}")
    return sheet


def _carried(rows: Sequence[FilledCells]) -> tuple[dict[str, FilledCells], list[FilledCells]]:
    """The filled-in rows by their goals, and the others: those of no goal, and further figures for the same goal."""
    carried: dict[str, FilledCells] = {}
    others: list[FilledCells] = []
    for filled in rows:
        target = filled.values.get("id")
        if target is None or target in carried:
            others.append(filled)
        else:
            carried[target] = filled
    return carried, others


def draw_sources(contents: Contents) -> Sheet:
    """Write the form for new sources."""
    sheet = contents.sheet("new-sources", _SOURCE_WIDTHS, f"A{HEAD_ROW + 1}")
    _top(contents, sheet, "new-sources-how", SOURCE_KEYS, "H")
    kept = contents.described
    for number in range(max(NEW_SOURCES, len(kept) + NEW_SOURCES // 2)):
        values = kept[number].values if number < len(kept) else {}
        sheet.add([Box(values.get(key), "input", "@") for key in SOURCE_KEYS], 18)
    choices.for_sources(contents, sheet, HEAD_ROW + 1, sheet.row)
    contents.print_as(sheet, f"{HEAD_ROW}:{HEAD_ROW}")
    return sheet


def _top(contents: Contents, sheet: Sheet, how: str, keys: Sequence[str], last: str) -> None:
    sheet.add([Box(sheet.title, "title")], 26)
    sheet.add([Box(contents.text(how), "prose")], _HOW)
    sheet.merge(f"A2:{last}2")
    sheet.hide_next()
    sheet.add([Box(f"{FORM_MARK}{key}" if number == 0 else key, "note") for number, key in enumerate(keys)], 12)
    sheet.add([Box(contents.head(f"entry-{key}"), "head") for key in keys], 30)


def _wanted(contents: Contents) -> list[tuple[int, Row]]:
    """Goals without a light or with a hollow one, except those that nothing could answer or that follow from parts."""
    return [
        (index, row)
        for index, row in enumerate(contents.rows)
        if not row.solid and not row.result.parts and row.result.target.indicator and row.status != "unstated"
    ]


def _goal(contents: Contents, index: int, row: Row, filled: FilledCells | None) -> list[Box]:
    target = row.result.target
    here = cell_link(contents.name("scorecard"), columns.sheet_row(index), 2)
    stage = target.measure == "stage"
    given = filled.values if filled else _expected(contents, row, stage)
    return [
        Box(GO, "link", link=here),
        Box(contents.words(row.section_name), "quiet"),
        Box(("└ " if row.depth else "") + contents.words(row.name), "text"),
        Box(contents.words(row.goal), "text"),
        *_inputs(given),
        Box(target.indicator, "quiet"),
        Box(contents.words(term(target.measure or "")), "quiet"),
        Box(contents.words(term(target.scope or "")), "quiet"),
        Box(row.target, "quiet"),
        *_whose(contents, row),
    ]


def _whose_keys(contents: Contents) -> tuple[str, ...]:
    """The columns for place and group, where a figure may be of several."""
    return WHOSE_KEYS if contents.book.places.several or contents.book.groups.listed else ()


def _whose(contents: Contents, row: Row) -> list[Box]:
    """The place and group of a goal."""
    named = (row.result.place, row.result.group) if _whose_keys(contents) else ()
    return [Box(contents.say(one), "quiet") for one in named]


def _expected(contents: Contents, row: Row, stage: bool) -> Mapping[str, str]:
    """What a figure that answers the goal would most likely say."""
    basis = row.result.verdict.basis
    exact = _word(contents, WHENS["happened"] if stage else BOUND_NAMES["exact"])
    if basis is None:
        return {"bound": exact}
    if stage:
        return {"bound": exact, "status": _word(contents, STATUS_NAMES["final"])}
    return {
        "unit": basis.asked.unit,
        "period": basis.asked.answer.text,
        "status": _word(contents, STATUS_NAMES["final"]),
        "bound": exact,
    }


def _free(contents: Contents, filled: FilledCells | None) -> list[Box | None]:
    values = filled.values if filled else {}
    identity = [Box(values.get(key), "input", "@") for key in ("indicator", "measure", "scope")]
    whose = [Box(values.get(key), "input", "@") for key in _whose_keys(contents)]
    return [None, None, None, None, *_inputs(values), *identity, None, *whose]


def _inputs(values: Mapping[str, str]) -> list[Box]:
    """The cells to fill in: text cells, so that 2021-09 stays what it is; the value stays free."""
    boxes = [Box(values.get(key), "input", "@") for key in _INPUTS]
    given = values.get("value", "")
    plain = _NUMBER.fullmatch(given) and sum(letter.isdigit() for letter in given) <= _MOST_DIGITS and given != "-0"
    number = Decimal(given) if plain else given or None
    return [boxes[0]._replace(value=number, form="General"), *boxes[1:]]


def _word(contents: Contents, said: Text) -> str:
    return contents.words(said)
