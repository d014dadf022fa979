"""The Sources sheet: where the figures come from, with a link out to each and one back to the goals it supports."""

from datetime import date
from urllib.parse import unquote

from scorecard.collecting.form_words import SOURCE_KIND_NAMES
from scorecard.language.bilingual import term
from scorecard.model.sources import Source
from scorecard.output.workbook import columns
from scorecard.output.workbook import number_formats as forms
from scorecard.output.workbook.contents import SOURCES_HEAD_ROW, Contents
from scorecard.output.workbook.links import cell_link
from scorecard.output.workbook.sheet import Box, Sheet
from scorecard.output.workbook.tables import table_over

COLUMNS: tuple[tuple[str, float], ...] = (
    ("source", 26),
    ("title", 30),
    ("publisher", 16),
    ("published", 11.5),
    ("kind", 10),
    ("standing", 10),
    ("figures", 9),
    ("used", 8),
    ("address", 30),
    ("note", 24),
    ("counts-from", 12),
)
_PRINTED = "J"  # the day from which a source counts is for the screen


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("sources", [width for _, width in COLUMNS], f"B{SOURCES_HEAD_ROW + 1}")
    sheet.add([Box(contents.name("sources"), "title")], 26)
    sheet.add([Box(contents.text("sources-lead"), "subtitle")], 18)
    sheet.add([Box(contents.head(key), "head") for key, _ in COLUMNS], 30)
    users, printed = contents.users, sheet.row  # sources that no light rests on are for the screen
    for source in contents.sources:
        sheet.add(_boxes(contents, source, users.get(source.source, [])))
        printed += source.source in users
    table_over(sheet, "Sources", [contents.head(key) for key, _ in COLUMNS], SOURCES_HEAD_ROW)
    sheet.page.print_area = f"A1:{_PRINTED}{printed}"
    contents.print_as(sheet, f"1:{SOURCES_HEAD_ROW}")
    return sheet


def _boxes(contents: Contents, source: Source, users: list[int]) -> list[Box]:
    first = cell_link(contents.name("scorecard"), columns.sheet_row(users[0]), 2) if users else None
    address = source.address
    out = address if address.startswith("http") else None
    published = source.published
    when = Box("" if published is None else str(published))
    if published is not None and published.period is not None and published.period.is_date:
        when = _day(published.period.start)
    return [
        Box(source.source, "link" if out else "bold" if users else "quiet", link=out),
        Box(source.title),
        Box(source.publisher or ""),
        when,
        Box(contents.words(SOURCE_KIND_NAMES[source.kind])),
        Box(contents.words(term(source.standing))),
        Box(len(source.figures), "number"),
        Box(len(users), "link" if users else "quiet-number", link=first),
        Box(unquote(address), "quiet"),  # a plain text, which wraps in print
        Box(contents.say(source.note) if source.note else "", "quiet"),
        _day(source.counts_from),
    ]


def _day(day: date) -> Box:
    return Box(forms.day(day), "text", forms.DAY)
