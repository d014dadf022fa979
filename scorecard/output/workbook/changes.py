"""What changed since the last run: the lights of the workbook that is about to be replaced, beside the new ones.

Every workbook carries its lights on a hidden sheet, with those that they were compared with. Where the lights are
the same as last time, the comparison of last time stays, so that the same input gives the same workbook. A day is
never compared with a later one.
"""

import json
from pathlib import Path

from scorecard.model.intervals import with_unit
from scorecard.output.rows import SYMBOLS
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.lights import LightChange, Lights, StoredLight, as_data, from_data, light_changes
from scorecard.output.workbook.package import last_sheet
from scorecard.output.workbook.reading.saved_workbook import saved_workbook
from scorecard.output.workbook.reading.sheet_elements import SheetRow
from scorecard.output.workbook.reading.zip_parts import RefusedError
from scorecard.output.workbook.sheet import Box, Sheet

SHEET = "lights"  # the same in every language; never shown
_FORMAT = "scorecard-lights/1"
_OPENING = f'{{"format":"{_FORMAT}"'
_PIECE = 30_000  # characters of a cell
_MOST_PIECES = 140  # 40,000 lights


class Last:
    """What the run noted that wrote the workbook which stands where the new one will.

    `lights` are its own and `before` those that it compared them with; None where there are none. `untouched` says that
    no other program has saved it since, `form_empty` that this run left nothing filled in in its form.
    """

    def __init__(self, path: Path) -> None:
        text = as_left(path) if path.exists() else None
        self.untouched = text is not None
        self.lights, self.before, self.form_empty = _noted(_hidden(path) if text is None else text)

    def compared_with(self, now: Lights) -> Lights | None:
        """The lights to compare `now` with; None where there are none of that day or before, or none can be read."""
        known = [self.before] if self.lights == now else [self.lights, self.before]
        return next((one for one in known if one is not None and one.as_of <= now.as_of), None)


def as_left(path: Path) -> str | None:
    """The text of the hidden sheet; None where another program has saved the workbook since. Raises OSError.

    Some programs stamp the parts as this one does. They write the texts of the sheets elsewhere, or none of this form.
    """
    text = last_sheet(path)
    return text if text and text.startswith(_OPENING) else None


def _noted(text: str) -> tuple[Lights | None, Lights | None, bool]:
    try:
        data = json.loads(text)
        before = data.get("before")
        return from_data(data["now"]), None if before is None else from_data(before), data.get("form") == "empty"
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None, None, False  # whatever it was, nothing can be compared with it


def _hidden(path: Path) -> str:
    """The text of the hidden sheet, whoever saved the workbook; empty where there is none."""
    pieces: list[str] = []

    def take(number: int, row: SheetRow) -> bool:
        pieces.append(row.get(1, ""))
        return len(pieces) < _MOST_PIECES

    try:
        with saved_workbook(path) as book:
            if SHEET in book.titles:
                book.rows(SHEET, take)
    except (RefusedError, OSError):
        return ""
    return "".join(pieces)


def draw(contents: Contents) -> Sheet:
    """Write the hidden sheet for the next run."""
    sheet = contents.sheet_named(SHEET, [20])
    before = None if contents.before is None else as_data(contents.before)
    form = "filled" if contents.filled or contents.described else "empty"
    data = {"format": _FORMAT, "now": as_data(contents.now), "before": before, "form": form}
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    for start in range(0, len(text), _PIECE):
        sheet.add([Box(text[start : start + _PIECE], "prose")], 15)
    sheet.page.sheet_state = "veryHidden"
    return sheet


def changes_in_words(contents: Contents) -> tuple[str, list[str]]:
    """How much changed, in a sentence, and each change in a line."""
    before = contents.before
    if before is None:
        return contents.text("changes-first"), []
    found = light_changes(before, contents.now)
    if not found:
        return contents.text("changes-none", day=before.as_of), []
    names = {row.target: contents.words(row.name) for row in contents.rows}
    return contents.text("changes-some", day=before.as_of, number=len(found)), [
        _line(contents, change, names) for change in found
    ]


def _line(contents: Contents, change: LightChange, names: dict[str, str]) -> str:
    name = names.get(change.target, change.target)
    if change.before is None:
        return contents.text("changes-new", name=name, light=_light(contents, change.after))
    if change.after is None:
        return contents.text("changes-gone", name=name)
    return f"{name}: {_light(contents, change.before)} → {_light(contents, change.after)}"


def _light(contents: Contents, light: StoredLight | None) -> str:
    if light is None or (light[0], light[1]) not in SYMBOLS:
        return ""
    words, (value, _, unit) = contents.light(light[0], light[1]), light[2].partition(" ")
    return f"{words} ({with_unit(value, unit, contents.lang)})" if value else words
