"""Where the tables of the Method sheet stand, for the formulas that look into them."""

from typing import get_args

from scorecard.model.statuses import Status
from scorecard.output.workbook.contents import Contents

BANDS_ROW = 6  # of the first threshold
STATUSES: tuple[Status, ...] = get_args(Status)
_BETWEEN = 3  # rows between the thresholds and the table of lights: a blank, a heading and the heads


def lights_row(contents: Contents) -> int:
    """The row of the first status in the table of lights."""
    return BANDS_ROW + len(contents.bands.bands) + _BETWEEN


def band_cell(contents: Contents, method: str, name: str) -> str:
    """The cell that holds a threshold."""
    names = [(band.method, band.name) for band in contents.bands.bands]
    return f"'{contents.name('method')}'!$C${BANDS_ROW + names.index((method, name))}"
