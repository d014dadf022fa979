"""The workbook of several plans: every grid on a sheet, lists of one kind together, and links to the goals."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from scorecard.files.atomic_write import new_file
from scorecard.files.output_file import refuse_what_is_no_file
from scorecard.language.bilingual import Text
from scorecard.output.grids import Grid
from scorecard.output.workbook import headings as words
from scorecard.output.workbook.grid_sheet import GRID_HEAD_ROW, Goals, draw, widths
from scorecard.output.workbook.links import cell_link
from scorecard.output.workbook.package import abandon, save
from scorecard.output.workbook.page_setup import set_up, spread
from scorecard.output.workbook.sheet import Sheet
from scorecard.output.workbook.styles import Styles, new_workbook

_LONGEST_NAME = 31  # characters that a sheet's name may have
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
_TOGETHER = {"honours": "lists", "watch": "lists", "accepted": "lists"}  # grids of the same columns on one sheet


def write_grids(path: Path, grids: Iterable[Grid], title: Text, as_of: date, lang: str, face: str = "") -> None:
    """Write the grids as a workbook to `path`, whole or not at all. Raises OSError where it cannot be written.

    The same grids give the same bytes.
    """
    refuse_what_is_no_file(path)
    book, styles, sheets = new_workbook(), Styles(lang, face), list[Sheet]()
    try:
        with new_file(path) as beside:
            named = _named(list(grids), lang)
            goals = _goals(named)
            for number, (name, own) in enumerate(named.items(), 1):
                sheets.append(
                    Sheet(book, styles, name, widths(own, lang), f"A{GRID_HEAD_ROW + 1}" if len(own) == 1 else None)
                )
                draw(sheets[-1], own, f"Grid{number}", as_of, goals)
                set_up(sheets[-1], title.in_language(lang), as_of.isoformat(), lang, f"1:{GRID_HEAD_ROW}")
                spread(sheets[-1])
            for sheet in sheets:
                sheet.finish()
            book.properties.title, book.properties.creator = title.in_language(lang), words.PRODUCT
            save(book, sheets, beside, as_of)
    except BaseException:
        abandon(book, sheets)
        raise


def _named(grids: list[Grid], lang: str) -> dict[str, list[Grid]]:
    """The grids under the names of their sheets, which are unique, short, and without what a name may not have."""
    found: dict[str, list[Grid]] = {}
    keys: dict[str, str] = {}
    for grid in grids:
        key = _TOGETHER.get(grid.key, grid.key)
        said = " ".join(
            part for part in (Text(f"compare.sheet-{key}").in_language(lang), grid.of.in_language(lang)) if part
        )
        name = _FORBIDDEN.sub(" ", said)[:_LONGEST_NAME].strip()
        number = 2
        while name.casefold() in keys and keys[name.casefold()] != f"{key} {said}":
            name = f"{name[: _LONGEST_NAME - 4].strip()} {number}"
            number += 1
        keys[name.casefold()] = f"{key} {said}"
        found.setdefault(name, []).append(grid)
    return found


def _goals(named: Mapping[str, list[Grid]]) -> Goals:
    """Where each goal stands on the sheet that has them all."""
    found: dict[tuple[str, str], str] = {}
    for name, grids in named.items():
        for row, line in enumerate(grids[0].lines if grids[0].key == "goals" else (), GRID_HEAD_ROW + 1):
            found.update({cell.goal: cell_link(name, row) for cell in line if cell.goal is not None})
    return found
