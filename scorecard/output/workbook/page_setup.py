"""How a sheet prints: A4 landscape, the width of one page, titles on each, and a footer that says what it is."""

from collections.abc import Iterable
from math import ceil

from openpyxl.utils import column_index_from_string

from scorecard.output.workbook.headings import text
from scorecard.output.workbook.sheet import Sheet

# The printed part of a page, in points, a little less than there is; and so wide may the columns of a sheet be together
# that type of 10 points prints with 8.
_PAPER = (785.0, 515.0)
_SMALLEST = 0.83  # 0.8, and a little for programs whose columns are wider
WIDTH = _PAPER[0] / _SMALLEST
_A4 = 9
_FOOTER_MOST = 60  # Excel takes 255 characters for all three parts together


def set_up(sheet: Sheet, plan: str, as_of: str, lang: str, repeat: str | None = None, one_page: bool = False) -> None:
    """Page, margins, titles that repeat (rows such as "1:3"), and footer: plan, day, page."""
    page = sheet.page
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = _A4
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = 1 if one_page else 0
    page.page_margins.left = page.page_margins.right = 0.4
    page.page_margins.top, page.page_margins.bottom = 0.45, 0.6
    page.page_margins.header = page.page_margins.footer = 0.25
    page.print_options.horizontalCentered = True
    if repeat:
        page.print_title_rows = repeat
    foot = page.oddFooter
    assert foot is not None
    page.HeaderFooter.scaleWithDoc = False
    words = (_plain(plan), _plain(text("as-of", lang, day=as_of)), text("footer-page", lang))
    for part, said in zip((foot.left, foot.center, foot.right), words, strict=True):
        assert part is not None
        part.text, part.size = said, 8


def spread(sheet: Sheet) -> None:
    """Print a sheet that is too wide for one page on pages beside each other, its first column on each: smaller type is
    hard to read."""
    printed = column_index_from_string(sheet.page.print_area.rpartition("$")[0].rpartition("$")[2])
    pages = ceil(space(sheet.widths[:printed]) / (WIDTH + 1))
    sheet.page.page_setup.fitToWidth = pages
    if pages > 1:
        sheet.page.print_title_cols = "A:A"


def space(widths: Iterable[float]) -> float:
    """The points that columns of those widths take: seven pixels a digit and five beside."""
    return sum(width * 5.25 + 3.75 for width in widths)


def left(widths: Iterable[float]) -> float:
    """The width of one more column beside these, up to what fits on a page."""
    return (WIDTH - space(widths) - 3.75) / 5.25


def height(widths: Iterable[float]) -> float:
    """The points that rows on one page may take, beside columns of those widths, which are made to fit its width."""
    return _PAPER[1] * max(space(widths) / _PAPER[0], 1)


def _plain(words: str) -> str:
    """Text in which & is no code."""
    shown = words if len(words) <= _FOOTER_MOST else words[: _FOOTER_MOST - 1] + "…"
    return shown.replace("&", "&&")
