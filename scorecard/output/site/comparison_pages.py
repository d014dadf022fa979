"""The pages that set places, owners and years side by side, and the grids on them and on the pages of targets."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from scorecard.language.bilingual import Text
from scorecard.model.identity import file_name
from scorecard.output.comparisons import Compared, by_owner, ranks, side_by_side
from scorecard.output.grids import DOT, Cell, Grid, numeric, symbol, without_repeats
from scorecard.output.site.addresses import COMPARISONS, link, target_page
from scorecard.output.site.content import Content


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
    of = Compared([plan.judged for plan in content.plans], content.earlier, content.book, content.as_of)
    for key, grids in (("owners", by_owner(of)), ("ranks", ranks(of)), ("comparison", side_by_side(of))):
        views = grid_views(grids, content, lang)
        if views:
            title = Text(f"site.{key}").in_language(lang)
            yield COMPARISONS[key], {"title": title, "heading": title, "description": title, "grids": views}


def grid_views(grids: Iterable[Grid], content: Content, lang: str) -> list[GridView]:
    """The grids in one language, with links to the pages of goals that the site has."""
    pages = {(plan.judged.name, result.target.id) for plan in content.plans for result in plan.judged.results}
    return [
        GridView(
            grid.title.in_language(lang),
            [_head(grid, place, lang) for place in range(len(grid.heads))],
            [[_cell(cell, pages, lang) for cell in line] for line in without_repeats(grid)],
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
