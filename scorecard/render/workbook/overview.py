"""The Overview sheet: one page for a meeting."""

from collections.abc import Sequence

from scorecard.render.rows import SYMBOLS, Row
from scorecard.render.workbook import forms, scorecard
from scorecard.render.workbook.contents import Contents
from scorecard.render.workbook.sheet import Box, Sheet, at
from scorecard.render.workbook.styles import light_style
from scorecard.rollup import counts, coverage, one_way, opening
from scorecard.terms import term

_WIDTHS = [1.5, *[8.5] * 7, 2.0, 25.0, 15.0, 15.0, 15.0, 14.0, 36.0]
_FIRST, _LAST = "B", "O"
_RIGHT = 9  # empty columns before the right half
_HEADLINE = 20.0  # points
_TILES: tuple[tuple[str, str, bool], ...] = (
    ("green", "green", True),
    ("amber", "amber", True),
    ("red", "red", True),
    ("hollow", "", False),
    ("grey", "grey", False),
)


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("overview", _WIDTHS)
    _top(contents, sheet)
    _tiles_and_legend(contents, sheet)
    sheet.skip(8)
    _headlines(contents, sheet)
    _missing(contents, sheet)
    contents.print_as(sheet, one_page=True)
    return sheet


def _line(sheet: Sheet, box: Box, height: float) -> None:
    row = sheet.add([None, box], height)
    sheet.merge(f"{_FIRST}{row}:{_LAST}{row}")


def _top(contents: Contents, sheet: Sheet) -> None:
    plan, results = contents.judged.plan, contents.judged.results
    _line(sheet, Box(contents.title, "title"), 30)
    dates = [contents.text("period", plan.period.text), contents.text("as-of", contents.as_of.isoformat())]
    _line(sheet, Box(" · ".join(dates), "subtitle"), 18)
    _line(sheet, Box(contents.told(opening(results)), "lead"), 34)
    warning = one_way(results, contents.bands)
    if warning is not None:
        _line(sheet, Box(contents.told(warning), "warning"), 30)


def _tiles_and_legend(contents: Contents, sheet: Sheet) -> None:
    results = contents.judged.results
    found, covered = counts(results), coverage(results)
    heads = [Box(contents.text("targets"), "tile")]
    for _, colour, solid in _TILES:
        words = contents.told(term(colour)) if colour else contents.text("hollow")
        symbol = SYMBOLS[colour, solid] if colour else SYMBOLS["green", False]
        heads.append(Box(f"{symbol} {words}", light_style(colour, solid) if colour else "light-green-hollow"))
    heads.append(Box(contents.text("coverage"), "tile"))
    numbers = [found.targets, *(getattr(found, key) for key, _, _ in _TILES)]
    shown = [
        *(Box(number, "tile-number") for number in numbers),
        Box(covered.percent / 100, "tile-number", forms.PERCENT),
    ]
    legend = [
        f"{SYMBOLS['green', True]} {contents.told(term('green'))}: {contents.text('legend-green')}   "
        f"{SYMBOLS['amber', True]} {contents.told(term('amber'))}: {contents.text('legend-amber')}   "
        f"{SYMBOLS['red', True]} {contents.told(term('red'))}: {contents.text('legend-red')}",
        contents.text("legend-solid"),
        contents.text("legend-hollow"),
        contents.text("legend-grey"),
    ]
    gap: list[Box | None] = [None]
    row = sheet.add([None, *heads, *gap, Box("\n".join(legend), "note")], 24)
    sheet.add([None, *shown], 34)
    sheet.merge(f"J{row}:{_LAST}{row + 1}")


def _headlines(contents: Contents, sheet: Sheet) -> None:
    heads = ["target", "goal", "actual", "gap", "light", "why"]
    _right(
        sheet, [Box(contents.text("headline") if key == "target" else contents.head(key), "head") for key in heads], 20
    )
    for index, row in enumerate(contents.rows):
        if row.headline and row.depth == 0:
            _right(sheet, _headline(contents, index, row), _HEADLINE)


def _headline(contents: Contents, index: int, row: Row) -> list[Box]:
    boxes = dict(zip(scorecard.KEYS, scorecard.boxes(contents, row, False), strict=True))
    here = at(contents.name("scorecard"), scorecard.row_of(index), 2)
    return [
        boxes["target"]._replace(style="middle-link", link=here),
        *(boxes[key]._replace(style=f"middle-{boxes[key].style}") for key in ("goal", "actual", "gap")),
        boxes["light"],
        Box(in_short(contents, row), "middle-quiet"),
    ]


def in_short(contents: Contents, row: Row) -> str:
    """The light's ground in a line: status, evidence and sources, or what is missing."""
    told = [contents.told(term(row.status))]
    if row.colour != "grey":
        told.append(contents.told(term(row.evidence)))
    if row.sources:
        told.append((", " if contents.lang == "en" else "、").join(row.sources))
    return " · ".join(told)


def _right(sheet: Sheet, boxes: Sequence[Box | None], height: float | None) -> None:
    sheet.add([*[None] * _RIGHT, *boxes], height)


def _missing(contents: Contents, sheet: Sheet) -> None:
    sheet.skip(8)
    found = counts(contents.judged.results)
    said = contents.text("missing-none")
    if found.grey:
        said = contents.text("missing-line", found.grey, found.targets, contents.name("gaps"))
    row = sheet.row + 1
    _right(sheet, [Box(contents.text("missing"), "heading")], 20)
    sheet.merge(f"J{row}:{_LAST}{row}")
    _right(sheet, [Box(said, "link", link=at(contents.name("gaps"), 1))], 18)
    sheet.merge(f"J{row + 1}:{_LAST}{row + 1}")
