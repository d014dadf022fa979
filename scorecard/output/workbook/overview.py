"""The Overview sheet: one page for a meeting."""

from collections.abc import Sequence

from scorecard.language.bilingual import term
from scorecard.output.rows import SYMBOLS, Row
from scorecard.output.workbook import changes, columns, scorecard, section_chart
from scorecard.output.workbook import live_formulas as live
from scorecard.output.workbook import number_formats as forms
from scorecard.output.workbook import page_setup as page
from scorecard.output.workbook import row_cells as rowboxes
from scorecard.output.workbook.cells import Formula, quoted
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.links import cell_link
from scorecard.output.workbook.sheet import Box, Sheet
from scorecard.output.workbook.styles import light_style
from scorecard.summary.counts import counts, coverage, one_way, opening

_LEFT = [1.5, *[8.5] * 6, 11.0, 1.5]  # the last number is the coverage: 100.0%
_NAME, _LIGHT, _WHY = 25.0, 16.5, 18.0  # the last one at least; it takes what is left of the paper
_NUMBERS = {"goal": 13.0, "actual": 13.0, "gap": 11.0}
_ACTUAL = 20.0  # where there is space: an actual may be a sentence
_FIRST, _MIDDLE, _LAST = "B", "J", "O"
_LEFT_COLUMNS = 9  # those before the middle
_HEADLINE = 16.5  # points
_MOST_BESIDE = 20  # sections of a chart that is readable beside the tables
_MOST_CHANGES = 5
_MOST_WORST = 10  # rows beside the headline goals
_MOST_SOURCES = 2  # named in a line; the scorecard names all
_MOST_LETTERS = 240  # of these
_DOT = " · "
_TILES: tuple[tuple[str, str, bool], ...] = (
    ("green", "green", True),
    ("amber", "amber", True),
    ("red", "red", True),
    ("hollow", "", False),
    ("grey", "grey", False),
)


def draw(contents: Contents) -> Sheet:
    """Write the sheet: the tables beside the chart, or above it where it has many bars or the tables need the whole
    width."""
    named = [*_headline_rows(contents), *_worst_rows(contents)]
    needed = scorecard.number_widths(contents, [contents.rows[index] for index in named])
    numbers = [max(space, needed[key]) for key, space in _NUMBERS.items()]
    widths = [*_LEFT, _NAME, *numbers, _LIGHT]
    beside = len(contents.section_numbers) <= _MOST_BESIDE and page.left(widths) >= _WHY
    if not beside:  # the names stand in the left half
        widths = [*_LEFT, _LEFT[-1], numbers[0], max(numbers[1], _ACTUAL), numbers[2], _LIGHT]
    sheet = contents.sheet("overview", [*widths, max(page.left(widths), _WHY)])
    lead, changed = _top(contents, sheet)
    _tiles_and_legend(contents, sheet)
    sheet.skip(8)
    below, start = sheet.row + 1, _MIDDLE if beside else _FIRST
    _headlines(contents, sheet, start)
    missing = _missing(contents, sheet, start)
    scorecard.strike(sheet, f"{_FIRST}{lead}:{_FIRST}{changed - 1} {start}{missing}", f'${_FIRST}${changed}<>""')
    _changes(contents, sheet, start)
    section_chart.draw(contents, sheet, below if beside else None)
    contents.print_as(sheet, one_page=sum(sheet.heights) <= page.height(sheet.widths))
    return sheet


def _line(sheet: Sheet, box: Box, height: float) -> None:
    row = sheet.add([None, box], height)
    sheet.merge(f"{_FIRST}{row}:{_LAST}{row}")


def _top(contents: Contents, sheet: Sheet) -> tuple[int, int]:
    """The head of the page; the rows of the first sentence about this run, and of the one about changes by hand."""
    plan, results = contents.judged.plan, contents.judged.results
    _line(sheet, Box(contents.title, "title"), 30)
    dates = [contents.text("period", period=plan.period.text), contents.text("as-of", day=contents.as_of.isoformat())]
    _line(sheet, Box(_DOT.join(dates), "subtitle"), 18)
    _line(sheet, Box(contents.words(opening(results)), "lead"), 34)
    lead = sheet.row
    warning = one_way(results, contents.bands)
    if warning is not None:
        _line(sheet, Box(contents.words(warning), "warning"), 30)
    _line(sheet, Box(Formula(live.changed(contents, "changed"), ""), "warning"), 15)
    return lead, sheet.row


def _tiles_and_legend(contents: Contents, sheet: Sheet) -> None:
    found, covered = counts(contents.judged.results), coverage(contents.judged.results)
    row = sheet.row + 2
    heads = [Box(contents.text("targets"), "tile")]
    numbers = [Box(Formula(live.count_all(contents), found.targets), "tile-number")]
    for key, colour, solid in _TILES:
        formula = live.count(contents, colour, solid) if colour else live.count_hollow(contents)
        words = contents.words(term(colour)) if colour else contents.text("hollow")
        symbol = SYMBOLS[colour or "green", solid]
        heads.append(Box(f"{symbol} {words}", light_style(colour or "green", solid)))
        numbers.append(Box(Formula(formula, getattr(found, key)), "tile-number"))
    heads.append(Box(contents.text("coverage"), "tile"))
    share = (covered.solid / covered.of) if covered.of else 0
    numbers.append(Box(Formula(f"IF(B{row}=0,0,SUM(C{row}:E{row})/B{row})", share), "tile-number", forms.PERCENT))
    sheet.add([None, *heads, None, Box(_legend(contents), "note")], 24)
    sheet.add([None, *numbers], 34)
    sheet.merge(f"{_MIDDLE}{row - 1}:{_LAST}{row}")


def _legend(contents: Contents) -> str:
    lights = [
        f"{SYMBOLS[colour, True]} {contents.words(term(colour))}: {contents.text(f'legend-{colour}')}"
        for colour in ("green", "amber", "red")
    ]
    return "\n".join(["   ".join(lights), *(contents.text(f"legend-{key}") for key in ("solid", "hollow", "grey"))])


def _headlines(contents: Contents, sheet: Sheet, start: str) -> None:
    """The headline goals and the worst of the others; where a plan has no headline goals, every red and amber one."""
    for heading, chosen in (("headline", _headline_rows(contents)), ("worst", _worst_rows(contents))):
        if chosen:
            _table(contents, sheet, start, heading, chosen)


def _table(contents: Contents, sheet: Sheet, start: str, heading: str, chosen: Sequence[int]) -> None:
    heads = [contents.text(heading), *(contents.head(key) for key in ("goal", "actual", "gap", "light", "why"))]
    _add(sheet, start, [Box(head, "head") for head in heads], 20)
    first = sheet.row + 1
    for index in chosen:
        row = contents.rows[index]
        boxes = _headline(contents, index, row)
        measured = [*[None] * _LEFT_COLUMNS, boxes[0] if start == _MIDDLE else None, *boxes[1:]]
        _add(sheet, start, boxes, max(_HEADLINE, sheet.height(measured)))
    scorecard.colour_lights(contents, sheet, f"N{first}:N{sheet.row}")


def _headline_rows(contents: Contents) -> list[int]:
    return [index for index, row in enumerate(contents.rows) if row.headline and row.depth == 0]


def _worst_rows(contents: Contents) -> list[int]:
    """Red before amber and solid before hollow, in the order of the plan; beside headline goals only the worst
    colour."""
    lit = [
        (row.colour == "amber", not row.solid, index)
        for index, row in enumerate(contents.rows)
        if row.depth == 0 and row.colour in ("red", "amber")
    ]
    headlines = _headline_rows(contents)
    if not headlines or not lit:
        return [index for *_, index in sorted(lit)]
    worst = min(lit)[0]
    return [index for amber, _, index in sorted(lit) if amber == worst and index not in headlines][:_MOST_WORST]


def _headline(contents: Contents, index: int, row: Row) -> list[Box]:
    at_row = columns.sheet_row(index)
    boxes = dict(zip(columns.KEYS, rowboxes.boxes(contents, row, at_row, False), strict=True))
    here = cell_link(contents.name("scorecard"), at_row, 2)
    shown = [boxes["target"]._replace(style="middle-text")]
    for key in _NUMBERS:
        box = boxes[key]
        result = box.value.result if isinstance(box.value, Formula) else box.value
        formula = live.filled_of_target(contents, key, row.target)
        shown.append(box._replace(value=Formula(formula, result), style=f"middle-{box.style}"))
    light = Formula(live.of_target(contents, "light", row.target), row.light(contents.lang))
    shown.append(boxes["light"]._replace(value=light, link=here))
    why = Formula(_in_short_now(contents, row), _in_short(contents, row))
    return [*shown, Box(why, "middle-why")]


def _in_short(contents: Contents, row: Row) -> str:
    """The light's ground in a line: status, evidence and sources, or what is missing."""
    told = [contents.words(term(row.status))]
    if row.colour != "grey":
        told.append(contents.words(term(row.evidence)))
    if row.sources:
        told.append(_sources(contents, row))
    return _DOT.join(told)


def _in_short_now(contents: Contents, row: Row) -> str:
    """The same as a formula; the sources stand there as long as the row is as it was judged."""
    status, evidence, light, changed = (
        live.of_target(contents, key, row.target) for key in ("status", "evidence", "light", "changed")
    )
    sources = quoted(_DOT + _sources(contents, row) if row.sources else "")
    here, grey = quoted(_DOT + contents.text("changed-here")), quoted(contents.light("grey", False))
    return f'{status}&IF({light}={grey},"",{quoted(_DOT)}&{evidence})&IF({changed}=0,{sources},{here})'


def _sources(contents: Contents, row: Row) -> str:
    """The first sources, so that the page stays one page; a literal of a formula holds 255 characters."""
    told = (", " if contents.lang == "en" else "、").join(row.sources[:_MOST_SOURCES])[:_MOST_LETTERS]
    return told + "…" * (len(row.sources) > _MOST_SOURCES or len(told) == _MOST_LETTERS)


def _add(sheet: Sheet, start: str, boxes: Sequence[Box], height: float | None) -> None:
    """A row of a table; where tables start on the left, its first cell takes the whole left half."""
    if start == _MIDDLE:
        sheet.add([*[None] * _LEFT_COLUMNS, *boxes], height)
        return
    row = sheet.add([None, *[boxes[0], *[boxes[0]._replace(value=None)] * (_LEFT_COLUMNS - 1)], *boxes[1:]], height)
    sheet.merge(f"{start}{row}:{_MIDDLE}{row}")


def _whole(sheet: Sheet, start: str, box: Box, height: float) -> None:
    """A line as wide as the tables."""
    before = _LEFT_COLUMNS if start == _MIDDLE else 1
    row = sheet.add([*[None] * before, box], height)
    sheet.merge(f"{start}{row}:{_LAST}{row}")


def _missing(contents: Contents, sheet: Sheet, start: str) -> int:
    """How many goals have no light; the row of that sentence."""
    sheet.skip(8)
    found = counts(contents.judged.results)
    said = contents.text("missing-none")
    if found.grey:
        said = contents.text("missing-line", grey=found.grey, of=found.targets, sheet=contents.name("gaps"))
    _whole(sheet, start, Box(contents.text("missing"), "heading"), 20)
    _whole(sheet, start, Box(said, "link", link=cell_link(contents.name("gaps"), 1)), 18)
    return sheet.row


def _changes(contents: Contents, sheet: Sheet, start: str) -> None:
    sheet.skip(8)
    said, lines = changes.changes_in_words(contents)
    shown = [said, *lines[:_MOST_CHANGES]]
    if len(lines) > _MOST_CHANGES:
        shown.append(contents.text("changes-more", number=len(lines) - _MOST_CHANGES, sheet=contents.name("notes")))
    _whole(sheet, start, Box(contents.text("changes"), "heading"), 20)
    for line in shown:
        _whole(sheet, start, Box(line, "middle-text"), 16)
