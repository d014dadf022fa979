"""The Notes sheet: what a reader should know before quoting a light."""

from collections.abc import Iterator, Sequence

from scorecard.language.bilingual import term
from scorecard.model.problems import Location, Problem, visible
from scorecard.output.rows import Row
from scorecard.output.workbook import changes, columns
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.links import cell_link
from scorecard.output.workbook.sheet import GO, Box, Sheet
from scorecard.summary.counts import one_way

_WIDTHS = [4, 36, 20, 114]

_WHOLE_LINE = 18.0  # points


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("notes", _WIDTHS)
    sheet.add([Box(contents.name("notes"), "title")], 26)
    sheet.add([Box(contents.text("notes-lead"), "subtitle")], 18)
    warning = one_way(contents.judged.results, contents.bands)
    if warning is not None:
        row = sheet.add([Box(contents.words(warning), "warning")], 30)
        sheet.merge(f"A{row}:D{row}")
    _part(contents, sheet, "notes-other", _sensitivity(contents))
    _part(contents, sheet, "notes-breaks", _breaks(contents))
    _part(contents, sheet, "notes-targets", _targets(contents))
    _part(contents, sheet, "notes-changes", ([None, Box(line)] for line in _changes(contents)))
    _part(contents, sheet, "notes-input", (_problem(contents, problem) for problem in _relevant(contents)))
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
        row = sheet.add([None, Box(contents.text("notes-none"), "prose")])
        sheet.merge(f"B{row}:D{row}")


def _sensitivity(contents: Contents) -> Iterator[list[Box]]:
    """Another reading that reputable people use, and the light that it would give."""
    for index, row in enumerate(contents.rows):
        for other in row.result.verdict.sensitivity:
            light = Box(contents.words(term(other.colour)))
            yield [*_name(contents, index, row), light, Box(contents.words(other.text))]


def _breaks(contents: Contents) -> Iterator[list[Box]]:
    """Series that were revised after a goal was set, and breaks and replaced figures of the indicators of the goals."""
    told: set[Location] = set()
    for index, row in enumerate(contents.rows):
        target = row.result.target
        basis = row.result.verdict.basis
        change = basis.revision if basis is not None else None
        if change is not None:
            yield [*_name(contents, index, row), Box(change.source, "quiet"), Box(contents.words(change.text))]
        for reported in contents.book.figures.get(target.indicator or "", []):
            figure, source = reported.figure, reported.source
            known = figure.measure == target.measure and source.counts_from <= contents.as_of
            if known and (figure.breaks or figure.supersedes) and figure.location not in told:
                told.add(figure.location)
                pieces = [figure.breaks or "", contents.text("supersedes", sources=", ".join(figure.supersedes))]
                said = " ".join(piece for piece in pieces[: 2 if figure.supersedes else 1] if piece)
                yield [*_name(contents, index, row), Box(f"{source.source} · {figure.span.text}", "quiet"), Box(said)]


def _targets(contents: Contents) -> Iterator[list[Box]]:
    for index, row in enumerate(contents.rows):
        for note in row.notes:
            yield [*_name(contents, index, row), Box(row.target, "quiet"), Box(contents.words(note))]


def _changes(contents: Contents) -> list[str]:
    said, lines = changes.changes_in_words(contents)
    return [said, *lines]


def _name(contents: Contents, index: int, row: Row) -> list[Box]:
    here = cell_link(contents.name("scorecard"), columns.sheet_row(index), 2)
    return [Box(GO, "link", link=here), Box(contents.words(row.name))]


def _relevant(contents: Contents) -> list[Problem]:
    """The problems of the plan's own file and of the sources that its lights rest on."""
    files = {row.location.file for row in contents.rows}
    for source in contents.sources:
        if source.source in contents.users:
            files.add(source.location.file)
    return [problem for problem in contents.problems if problem.location.file in files and problem.level != "info"]


def _problem(contents: Contents, problem: Problem) -> list[Box | None]:
    what, fix = visible(contents.words(problem.what)), visible(contents.words(problem.fix))
    message = f"{what} [{problem.rule}]" + (f"\n{fix}" if fix else "")
    return [None, Box(str(problem.location)), Box(contents.text(f"level-{problem.level}")), Box(message)]
