"""The cells of one row of the Scorecard: what is given, what is reckoned, and what the formulas need."""

from decimal import Decimal

from scorecard.language.bilingual import term
from scorecard.model.bounds import BOUNDS
from scorecard.model.goal_kinds import Between
from scorecard.output.rows import Row
from scorecard.output.workbook import live_formulas as live
from scorecard.output.workbook import number_formats as forms
from scorecard.output.workbook.bound_formulas import literal
from scorecard.output.workbook.case import Cells
from scorecard.output.workbook.cells import Formula, cell_text, quoted
from scorecard.output.workbook.columns import KEYS, letter, sheet_row
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.links import cell_link
from scorecard.output.workbook.sheet import Box
from scorecard.output.workbook.styles import light_style
from scorecard.output.workbook.workings import Workings, workings
from scorecard.summary.progress import needed, needed_text

_COMPARED = 120  # characters; a literal of a formula holds 255, and quotes count twice


def boxes(contents: Contents, row: Row, at_row: int, first: bool) -> list[Box]:
    """The cells of one row, in the order of the columns; the first row of a section has a line above it."""
    style = "quiet" if row.colour == "grey" else "text"
    cells = _cells(contents, row, at_row)
    shown = _told(contents, row, style) | _working(contents, row)
    shown["light"] = Box(
        Formula(live.light(contents, at_row), row.light(contents.lang)), light_style(row.colour, row.solid)
    )
    found = workings(contents, row, cells)
    if found is not None:
        shown |= _reckoned(contents, row, style, found)
    shown["changed"] = Box(Formula(_changed(shown, at_row), 0), "quiet-number")
    index = at_row - sheet_row(0)
    if index in contents.evidence_rows:
        link = cell_link(contents.name("evidence"), contents.evidence_rows[index])
        shown["evidence"] = shown["evidence"]._replace(style="link", link=link)
    ground = "/first" if first else ""
    return [shown[key] if key == "light" else shown[key]._replace(style=shown[key].style + ground) for key in KEYS]


def _cells(contents: Contents, row: Row, at_row: int) -> Cells:
    """Where the numbers of a row stand, and what they are multiplied by there."""
    unit, actual = row.result.target.goal.unit or "", row.result.verdict.actual
    goal, reached = (forms.factor(of, contents.lang) for of in (unit, actual.unit if actual else unit))
    at_goal, at_actual, at_status = (f"{letter(key)}{at_row}" for key in ("goal", "actual", "status"))
    return Cells(at_goal, at_actual, at_status, goal, reached)


def number_cell(contents: Contents, row: Row, key: str) -> tuple[Decimal, str] | None:
    """The number of a row's goal, actual or gap with its format; None where it has none."""
    box = {"goal": _goal, "actual": _actual, "gap": _gap}[key](contents, row, "text")
    return (box.value, box.form) if isinstance(box.value, Decimal) else None


def period(row: Row) -> str:
    """The period of a row's actual."""
    actual = row.result.verdict.actual
    return actual.period if actual else ""


def numeric(style: str) -> str:
    """The style for a number beside text of the given style."""
    return {"text": "number", "quiet": "quiet-number"}[style]


def _told(contents: Contents, row: Row, style: str) -> dict[str, Box]:
    texts = {
        "section": contents.words(row.section_name),
        "says": row.says,
        "owner": contents.words(row.owner),
        "territory": contents.say(row.result.place),
        "evidence": contents.words(term(row.evidence)),
        "last": contents.words(row.last),
        "strength": contents.words(term(row.strength)),
        "remark": _remark(contents, row),
        "status": contents.words(term(row.status)),
        "ambition": contents.words(term(row.ambition)) if row.ambition else "",
    }
    return {key: Box(text, style) for key, text in texts.items()} | {
        "target": Box(("└ " if row.depth else "") + contents.words(row.name), style if style == "quiet" else "bold"),
        "reason": Box(contents.words(row.reason), "reason" if style == "text" else "quiet-reason"),
        "due": Box(forms.day(row.due), "centred" if style == "text" else "quiet-centred", forms.DAY),
        "goal": _goal(contents, row, style),
        "actual": _actual(contents, row, style),
        "period": Box(period(row), "centred" if style == "text" else "quiet-centred"),
        "attainment": Box(None, numeric(style), forms.PERCENT),
        "gap": _gap(contents, row, style),
        "follows": Box(contents.text("follows-judged"), style),
        "sources": _sources(contents, row, style),
        "id": Box(row.target, "quiet"),
    }


def _remark(contents: Contents, row: Row) -> str:
    """The remark of the file, and what is still needed for the next mark."""
    needs = needed_text(needed(row.result, contents.as_of))
    return "\n".join(text for text in (contents.words(row.remark), contents.words(needs)) if text)


def _working(contents: Contents, row: Row) -> dict[str, Box]:
    return {
        "level": Box(row.depth, "quiet-number"),
        "number": Box(contents.section_numbers[row.section], "quiet-number"),
        "judged": Box(row.light(contents.lang), "quiet"),
    }


def _reckoned(contents: Contents, row: Row, style: str, found: Workings) -> dict[str, Box]:
    verdict = row.result.verdict
    shown = {
        "status": Box(Formula(found.status, contents.words(term(row.status))), style),
        "follows": Box(contents.text("follows-numbers"), style),
    }
    if found.evidence is not None:
        shown["evidence"] = Box(Formula(found.evidence, contents.words(term(row.evidence))), style)
    if found.gap is not None:
        told = _gap(contents, row, style)
        shown["gap"] = told._replace(value=Formula(found.gap, "" if verdict.gap is None else found.gap_result))
    if found.attainment is not None:
        shown["attainment"] = Box(Formula(found.attainment, found.attainment_result), numeric(style), forms.PERCENT)
    return shown


def _changed(shown: dict[str, Box], at_row: int) -> str:
    """1 where the light, or a goal or actual that somebody can type over, is another than the one judged."""
    differ = [f"{letter('light')}{at_row}<>{letter('judged')}{at_row}"]
    for key in ("goal", "actual"):
        value = "" if shown[key].value is None else shown[key].value
        if isinstance(value, Decimal | int):
            differ.append(f"{letter(key)}{at_row}<>{literal(Decimal(value))}")
        elif isinstance(value, str) and len(value) < _COMPARED and cell_text(value) == value:
            differ.append(f"{letter(key)}{at_row}<>{quoted(value)}")
    return f"IF(OR({','.join(differ)}),1,0)"


def _goal(contents: Contents, row: Row, style: str) -> Box:
    goal, lang = row.result.target.goal, contents.lang
    asks, unit = goal.asks, goal.unit or ""
    if not asks.numbers:
        return Box(contents.words(row.goal), style)
    low, high = asks.numbers[0], asks.numbers[-1]
    if asks.measure == "rank":
        return Box(low, numeric(style), forms.place(lang))
    if asks.number is None:
        indicator = contents.book.indicators.get(row.result.target.indicator or "")
        if (
            isinstance(asks, Between) and asks.beyond_fine and indicator is not None and indicator.better == "lower"
        ):  # then the upper end is what counts
            return _amount(style, forms.span(low, high, unit, lang, shows_high=True))
        return _amount(style, forms.span(low, high, unit, lang))
    return _amount(style, forms.formatted_amount(low, unit, lang, asks.sign))


def _actual(contents: Contents, row: Row, style: str) -> Box:
    actual = row.result.verdict.actual
    if actual is not None:
        sign = BOUNDS[actual.bound].sign
        return _amount(style, forms.formatted_amount(actual.value, actual.unit, contents.lang, sign))
    told = contents.words(row.actual)
    if told or row.result.target.goal.unit is None:
        return Box(told, style)
    return Box(None, numeric(style), forms.free(row.result.target.goal.unit, contents.lang))  # for somebody to try one


def _amount(style: str, shown: tuple[Decimal, str]) -> Box:
    value, form = shown
    return Box(value, numeric(style), form)


def _gap(contents: Contents, row: Row, style: str) -> Box:
    gap = row.result.verdict.gap
    if gap is not None:
        return _amount(style, forms.distance(gap.value, gap.unit, contents.lang))
    return Box(None, numeric(style), forms.free_signed(contents.lang))


def _sources(contents: Contents, row: Row, style: str) -> Box:
    if not row.sources:
        return Box("", style)
    link = cell_link(contents.name("sources"), contents.source_rows[row.sources[0]])
    return Box("\n".join(row.sources), "link", link=link)
