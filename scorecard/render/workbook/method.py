"""The Method sheet: how a light comes about, in plain words, and the thresholds in force."""

from scorecard.bands import Band
from scorecard.render.workbook import forms
from scorecard.render.workbook.contents import Contents
from scorecard.render.workbook.measure import height, lines
from scorecard.render.workbook.method_words import BAND_NAMES, METHOD_NAMES, METHODS, STEPS
from scorecard.render.workbook.sheet import Box, Sheet
from scorecard.render.workbook.words import TEXTS
from scorecard.said import same
from scorecard.terms import term

_WIDTHS = [18, 22, 9, 9, 34, 58]
_ROOM = sum(_WIDTHS)


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("method", _WIDTHS)
    sheet.add([Box(contents.name("method"), "title")], 26)
    sheet.skip(6)
    _heading(sheet, contents.text("legend"))
    for key in ("legend-solid", "legend-hollow", "legend-grey"):
        _prose(contents, sheet, contents.told(TEXTS[key]))
    for step in STEPS:
        _prose(contents, sheet, contents.told(step))
    sheet.skip(8)
    _heading(sheet, contents.head("method"))
    for name, said in METHODS.items():
        row = sheet.add(
            [Box(contents.told(METHOD_NAMES.get(name) or term(name)), "bold"), Box(contents.told(said), "text")],
            height(lines(contents.told(said), _ROOM - _WIDTHS[0]), contents.lang),
        )
        sheet.merge(f"B{row}:F{row}")
    sheet.skip(8)
    _bands(contents, sheet)
    contents.print_as(sheet)
    return sheet


def _heading(sheet: Sheet, words: str) -> None:
    row = sheet.add([Box(words, "heading")], 20)
    sheet.merge(f"A{row}:F{row}")


def _prose(contents: Contents, sheet: Sheet, words: str) -> None:
    row = sheet.add([Box(words, "prose")], height(lines(words, _ROOM), contents.lang))
    sheet.merge(f"A{row}:F{row}")


def _bands(contents: Contents, sheet: Sheet) -> None:
    _heading(sheet, contents.text("bands"))
    sheet.add(
        [Box(contents.head(key), "head") for key in ("method", "threshold", "value", "unit", "whose", "because")], 22
    )
    for band in contents.bands.bands:
        sheet.add(_band(contents, band))


def _band(contents: Contents, band: Band) -> list[Box]:
    own = contents.bands.overrides.get(band.method, {}).get(band.name)
    value = band.value if own is None else own
    form = "0" + ("." + "0" * forms.places(value) if forms.places(value) else "")
    whose = contents.say(band.source) if own is None else contents.text("own-rule")
    return [
        Box(contents.told(METHOD_NAMES.get(band.method) or term(band.method)), "text"),
        Box(contents.told(BAND_NAMES.get((band.method, band.name)) or same(band.name)), "text"),
        Box(value, "number", form),
        Box(_unit(band.unit, contents.lang), "text"),
        Box(whose, "text"),
        Box(contents.say(band.reason), "text"),
    ]


def _unit(unit: str, lang: str) -> str:
    if lang == "zh":
        return unit
    return {"个百分点": "points", "倍": "×", "位": "places", "天": "days", "项": "goals"}.get(unit, unit)
