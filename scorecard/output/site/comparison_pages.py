"""The pages that set places, owners and years side by side, and the grids on them and on the pages of targets."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from scorecard.language.bilingual import Text
from scorecard.model.identity import file_name
from scorecard.output.comparisons import ComparedPlans, goals_and_places, lights_by_owner, ranks
from scorecard.output.grids import DOT, Cell, Grid, numeric, symbol, without_repeats
from scorecard.output.site.addresses import COMPARISONS, link, nth_page, target_page
from scorecard.output.site.content import Content

_MOST = 800  # lines of a grid on one page: some 250 KB


class CellView(NamedTuple):
    """A cell as a template draws it: its text, its light, whether it is a number, and where it leads."""

    text: str
    colour: str
    solid: bool
    number: bool
    address: str


class GridView(NamedTuple):
    """A grid as a template draws it."""

    title: str
    heads: list[CellView]
    lines: list[list[CellView]]
    notes: list[str]


def comparison_pages(content: Content, lang: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The address and the values of each page that has anything to compare."""
    of = ComparedPlans([plan.judged for plan in content.plans], content.earlier, content.book, content.as_of)
    for key, grids in (("owners", lights_by_owner(of)), ("ranks", ranks(of)), ("comparison", goals_and_places(of))):
        views = grid_views(grids, content, lang)
        title = Text(f"site.{key}").in_language(lang)
        values = {"title": title, "heading": title, "description": title}
        groups: list[list[GridView]] = [[]]
        for piece in (piece for view in views for piece in _pieces(view)):
            if groups[-1] and sum(len(each.lines) for each in groups[-1]) + len(piece.lines) > _MOST:
                groups.append([])
            groups[-1].append(piece)
        addresses = [nth_page(COMPARISONS[key], number) for number in range(1, len(groups) + 1)]
        contents = [
            (address, group[0].title + "".join(f" · {cell.text}" for line in group[0].lines[:1] for cell in line[:1]))
            for address, group in zip(addresses, groups, strict=True)
            if len(groups) > 1
        ]
        for address, group in zip(addresses, groups, strict=True):
            if group:
                yield address, values | {"grids": group, "contents": contents}


def _pieces(grid: GridView) -> Iterator[GridView]:
    """A grid in pieces that a page can hold, each of which begins where the first column names something else."""
    lines: list[list[CellView]] = []
    for line in grid.lines:
        if len(lines) >= _MOST and line[0].text:
            yield grid._replace(lines=lines)
            lines = []
        lines.append(line)
    yield grid._replace(lines=lines)


def grid_views(grids: Iterable[Grid], content: Content, lang: str) -> list[GridView]:
    """The grids in one language, with links to the pages of goals that the site has."""
    return [
        GridView(
            grid.title.in_language(lang),
            [_head(grid, place, lang) for place in range(len(grid.heads))],
            [[_cell(cell, content.goals, lang) for cell in line] for line in without_repeats(grid)],
            [note.in_language(lang) for note in grid.notes],
        )
        for grid in grids
    ]


def _head(grid: Grid, place: int, lang: str) -> CellView:
    """The head of a column; of a count of lights with their sign, of numbers above them."""
    cell = grid.heads[place]
    said, (colour, solid) = cell.text.in_language(lang), cell.light or ("", False)
    return CellView(f"{symbol(colour, solid)} {said}" if colour else said, colour, solid, numeric(grid, place), "")


def _cell(cell: Cell, pages: set[tuple[str, str]], lang: str) -> CellView:
    colour, solid = cell.light or ("", False)
    goal = cell.goal if cell.goal in pages else None
    address = link(target_page(file_name(goal[0]), goal[1])) if goal is not None else ""
    number = cell.number is not None or cell.text == DOT
    return CellView(cell.text.in_language(lang), colour, solid, number, address)
