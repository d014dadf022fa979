"""The Notes sheet: what a reader should know before quoting a light."""

from collections.abc import Iterator, Sequence

from scorecard.problems import Problem
from scorecard.render.rows import Row
from scorecard.render.workbook import changes, columns
from scorecard.render.workbook.contents import Contents
from scorecard.render.workbook.links import at
from scorecard.render.workbook.sheet import GO, Box, Sheet
from scorecard.rollup import one_way
from scorecard.terms import term

_WIDTHS = [4, 36, 20, 114]

_WHOLE_LINE = 18.0  # points


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("notes", _WIDTHS)
    sheet.add([Box(contents.name("notes"), "title")], 26)
    sheet.add([Box(contents.text("notes-lead"), "subtitle")], 18)
    warning = one_way(contents.judged.results, contents.bands)
    if warning is not None:
        row = sheet.add([Box(contents.told(warning), "warning")], 30)
        sheet.merge(f"A{row}:D{row}")
    _part(contents, sheet, "notes-other", _sensitivity(contents))
    _part(contents, sheet, "notes-breaks", _breaks(contents))
    _part(contents, sheet, "notes-targets", _targets(contents))
    _part(contents, sheet, "notes-changes", ([None, Box(line)] for line in _changes(contents)))
    _part(contents, sheet, "notes-input", (_problem(problem) for problem in _relevant(contents)))
    contents.print_as(sheet, "1:2")
    return sheet


def _part(contents: Contents, sheet: Sheet, heading: str, lines: Iterator[Sequence[Box | None]]) -> None:
    sheet.skip(8)
    row = sheet.add([Box(contents.text(heading), "heading")], 20)
    sheet.merge(f"A{row}:D{row}")
    before = sheet.row
    for boxes in lines:
        row = sheet.add(boxes, _WHOLE_LINE if len(boxes) == 2 else None)
        if len(boxes) == 2:
            sheet.merge(f"B{row}:D{row}")
    if sheet.row == before:
        sheet.add([Box(contents.text("notes-none"), "prose")])


def _sensitivity(contents: Contents) -> Iterator[list[Box]]:
    """Another reading that reputable people use, and the light that it would give."""
    for index, row in enumerate(contents.rows):
        for other in row.result.verdict.sensitivity:
            light = Box(contents.told(term(other.colour)))
            yield [*_name(contents, index, row), light, Box(contents.told(other.said))]


def _breaks(contents: Contents) -> Iterator[list[Box]]:
    """Series breaks and replaced figures among what the lights rest on."""
    told: set[int] = set()
    for index, row in enumerate(contents.rows):
        for reported in row.result.verdict.figures:
            figure = reported.figure
            if id(figure) in told or not (figure.breaks or figure.supersedes):
                continue
            told.add(id(figure))
            pieces = [figure.breaks] if figure.breaks else []
            if figure.supersedes:
                pieces.append(contents.text("supersedes", ", ".join(figure.supersedes)))
            place = Box(f"{reported.source.source} · {figure.span.text}", "quiet")
            yield [*_name(contents, index, row), place, Box(" ".join(pieces))]


def _targets(contents: Contents) -> Iterator[list[Box]]:
    for index, row in enumerate(contents.rows):
        for note in row.notes:
            yield [*_name(contents, index, row), Box(row.target, "quiet"), Box(contents.told(note))]


def _changes(contents: Contents) -> list[str]:
    said, lines = changes.told(contents)
    return [said, *lines]


def _name(contents: Contents, index: int, row: Row) -> list[Box]:
    here = at(contents.name("scorecard"), columns.row_of(index), 2)
    return [Box(GO, "link", link=here), Box(contents.told(row.name))]


def _relevant(contents: Contents) -> list[Problem]:
    """The problems of the plan's own file and of the sources that its lights rest on."""
    files = {row.place.file for row in contents.rows}
    for source in contents.sources:
        if source.source in contents.users:
            files.add(source.place.file)
    return [problem for problem in contents.problems if problem.place.file in files]


def _problem(problem: Problem) -> list[Box | None]:
    """Problems come in English, as the checks say them."""
    message = f"{problem.message} [{problem.rule}]" + (f"\n{problem.remedy}" if problem.remedy else "")
    return [None, Box(str(problem.place)), Box(problem.level), Box(message)]
