"""Formulas: lights that follow from status and evidence, and counts that follow from lights.

A row of the Scorecard refers only to its own cells and to fixed ones of other sheets, so that it can be sorted.
Functions are those that Excel 2010, LibreOffice, WPS and IronCalc share.
"""

from scorecard.language.bilingual import term
from scorecard.model.statuses import SOLID, STATUSES
from scorecard.output.workbook import palette
from scorecard.output.workbook.cells import quoted
from scorecard.output.workbook.columns import address, last_row, letter
from scorecard.output.workbook.contents import Contents


def light(contents: Contents, row: int) -> str:
    """The light of a row, from its status and evidence by the table on the Method sheet."""
    evidence = f"{letter('evidence')}{row}"
    solid = ",".join(f"{evidence}={quoted(contents.words(term(grade)))}" for grade in SOLID)
    first, last = contents.lights_row, contents.lights_row + len(STATUSES) - 1
    sheet = f"'{contents.name('method')}'!"
    match = f"MATCH({letter('status')}{row},{sheet}$A${first}:$A${last},0)"
    grey = quoted(contents.light("grey", False))
    return f"IFERROR(INDEX({sheet}$B${first}:$C${last},{match},IF(OR({solid}),1,2)),{grey})"


def count(contents: Contents, colour: str, solid: bool, section: str | None = None) -> str:
    """How many targets have that light, in all or in the section whose number stands in the cell `section`."""
    lights = f"{column(contents, 'light')},{quoted(contents.light(colour, solid))}"
    of_section = f",{column(contents, 'number')},{section}" if section else ""
    return f"COUNTIFS({lights},{column(contents, 'level')},0{of_section})"


def count_hollow(contents: Contents) -> str:
    """How many targets have a hollow light of any colour."""
    return "+".join(count(contents, colour, solid) for colour, solid in palette.ORDER if not solid and colour != "grey")


def count_all(contents: Contents, section: str | None = None) -> str:
    """How many targets there are; parts of a target are not counted again."""
    of_section = f",{column(contents, 'number')},{section}" if section else ""
    return f"COUNTIFS({column(contents, 'level')},0{of_section})"


def changed(contents: Contents, key: str) -> str:
    """A phrase about how many rows somebody changed in the workbook; nothing while there are none."""
    number = f"SUM({column(contents, 'changed')})"
    before, after = contents.text(key, number="{}").split("{}")
    return f'IF({number}=0,"",{quoted(before)}&{number}&{quoted(after)})'


def of_target(contents: Contents, key: str, target: str) -> str:
    """What stands in a column of the Scorecard for a target, wherever its row has been sorted to."""
    return f"INDEX({column(contents, key)},MATCH({quoted(target)},{column(contents, 'id')},0))"


def filled_of_target(contents: Contents, key: str, target: str) -> str:
    """The same, but nothing where the cell is empty. (An empty cell that is looked up reads as 0.)"""
    filled = f'COUNTIFS({column(contents, "id")},{quoted(target)},{column(contents, key)},"<>")'
    return f'IF({filled}=0,"",{of_target(contents, key, target)})'


def column(contents: Contents, key: str) -> str:
    """A column of the Scorecard, from its first row to its last."""
    return address(contents.name("scorecard"), key, last_row(len(contents.rows)))
