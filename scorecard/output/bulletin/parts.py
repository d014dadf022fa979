"""What a bulletin is made of: parts with a heading, sentences and a table, in texts that every output draws."""

from typing import NamedTuple

from scorecard.language.bilingual import NOTHING, Text, same, term
from scorecard.model.settings import Fonts
from scorecard.output.rows import SYMBOLS, Row
from scorecard.summary.changes import Light


class BulletinCell(NamedTuple):
    """One cell of a table; with a light it is painted in its colour."""

    text: Text
    light: tuple[str, bool] | None = None  # colour, and whether it is solid


class BulletinTable(NamedTuple):
    """A table. The widths are shares of the whole; numbers stand in the middle of their columns."""

    heads: tuple[Text, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[BulletinCell, ...], ...]
    narrow_from: int = 99  # the first of the columns that hold a sign or a number alone


class BulletinPart(NamedTuple):
    """A part of the bulletin. The parts for the leaders come first; each annex starts on a page of its own."""

    heading: Text
    sentences: tuple[Text, ...] = ()
    table: BulletinTable | None = None
    annex: bool = False


class Bulletin(NamedTuple):
    """The bulletin of one plan and one month, ready to be drawn."""

    title: Text
    subtitle: Text
    parts: tuple[BulletinPart, ...]
    sign_off: tuple[Text, ...]  # who signs, the office, the day
    fonts: Fonts = Fonts()

    @property
    def front(self) -> tuple[BulletinPart, ...]:
        """The parts for the leaders."""
        return tuple(part for part in self.parts if not part.annex)

    @property
    def annexes(self) -> tuple[BulletinPart, ...]:
        """The parts that follow."""
        return tuple(part for part in self.parts if part.annex)


def plain_cell(text: Text | str) -> BulletinCell:
    """A cell without a light."""
    return BulletinCell(same(text) if isinstance(text, str) else text)


def light_cell(light: Light, today: Light | None = None) -> BulletinCell:
    """A light as sign and word; where it is another one today, that one after it."""
    shown = _worded(light)
    text = shown if today is None else Text("month.then-today", then=shown, today=_worded(today))
    return BulletinCell(text, light.shown)


def row_light(row: Row) -> BulletinCell:
    """The light of a row as sign and word."""
    return BulletinCell(Text("month.sign-and-word", sign=row.symbol, word=term(row.colour)), (row.colour, row.solid))


def sign_cell(light: Light | None, today: Light | None = None) -> BulletinCell:
    """A light as its sign alone; where it is another one today, that one after it."""
    if light is None:
        return BulletinCell(NOTHING)
    sign = SYMBOLS[light.shown] if today is None else f"{SYMBOLS[light.shown]}→{SYMBOLS[today.shown]}"
    return BulletinCell(same(sign), light.shown)


def _worded(light: Light) -> Text:
    colour, _ = light.shown
    return Text("month.sign-and-word", sign=SYMBOLS[light.shown], word=term(colour))
