"""The Method sheet: the thresholds in force, what each status lights, and how it all comes about in plain words."""

from scorecard.language.bilingual import term
from scorecard.model.bands import Band
from scorecard.model.statuses import COLOURS, STATUSES
from scorecard.output.workbook import number_formats as forms
from scorecard.output.workbook.contents import BANDS_ROW, Contents
from scorecard.output.workbook.method_words import METHOD_NAMES, METHOD_TEXTS, STEPS
from scorecard.output.workbook.sheet import Box, Sheet
from scorecard.output.workbook.styles import light_style
from scorecard.output.workbook.text_extent import height, lines_taken

_WIDTHS = [20, 32, 18, 10, 34, 56]
_WHOLE_WIDTH = sum(_WIDTHS)


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("method", _WIDTHS)
    sheet.add([Box(contents.name("method"), "title")], 26)
    sheet.skip(6)
    _bands(contents, sheet)
    sheet.skip(8)
    _lights(contents, sheet)
    sheet.skip(8)
    _words(contents, sheet)
    contents.print_as(sheet)
    return sheet


def _heading(sheet: Sheet, words: str) -> None:
    row = sheet.add([Box(words, "heading")], 20)
    sheet.merge(f"A{row}:F{row}")


def _prose(contents: Contents, sheet: Sheet, words: str) -> None:
    row = sheet.add([Box(words, "prose")], height(lines_taken(words, _WHOLE_WIDTH), contents.lang))
    sheet.merge(f"A{row}:F{row}")


def _bands(contents: Contents, sheet: Sheet) -> None:
    _heading(sheet, contents.text("bands"))
    _prose(contents, sheet, contents.text("bands-note"))
    sheet.add(
        [Box(contents.head(key), "head") for key in ("method", "threshold", "value", "unit", "whose", "because")], 22
    )
    assert sheet.row + 1 == BANDS_ROW
    for band in contents.bands.bands:
        sheet.add(_band(contents, band))


def _band(contents: Contents, band: Band) -> list[Box]:
    own = contents.bands.overrides.get(band.method, {}).get(band.name)
    value = band.value if own is None else own
    form = "0" + ("." + "0" * forms.decimals(value) if forms.decimals(value) else "")
    whose = contents.say(band.source) if own is None else contents.text("own-rule")
    return [
        Box(contents.words(METHOD_NAMES.get(band.method) or term(band.method))),
        Box(contents.say(band.label)),
        Box(value, "input-number", form),
        Box(_unit(band.unit, contents.lang)),
        Box(whose),
        Box(contents.say(band.reason)),
    ]


def _unit(unit: str, lang: str) -> str:
    if lang == "zh":
        return unit
    return {"个百分点": "points", "倍": "×", "位": "places", "天": "days", "项": "goals", "分": "points"}.get(
        unit, unit
    )


def _lights(contents: Contents, sheet: Sheet) -> None:
    _heading(sheet, contents.text("legend"))
    heads = (contents.head("status"), contents.text("solid"), contents.text("hollow"))
    sheet.add([Box(head, "head") for head in heads], 22)
    assert sheet.row + 1 == contents.lights_row
    for status in STATUSES:
        colour = COLOURS[status]
        filled = colour != "grey"
        sheet.add(
            [
                Box(contents.words(term(status))),
                Box(contents.light(colour, filled), light_style(colour, filled)),
                Box(contents.light(colour, False), light_style(colour, False)),
            ],
            18,
        )


def _words(contents: Contents, sheet: Sheet) -> None:
    _heading(sheet, contents.text("how"))
    for key in ("legend-solid", "legend-hollow", "legend-grey"):
        _prose(contents, sheet, contents.text(key))
    for step in STEPS:
        _prose(contents, sheet, contents.words(step))
    for name, said in METHOD_TEXTS.items():
        told = contents.words(said)
        title = Box(contents.words(METHOD_NAMES.get(name) or term(name)), "bold")
        row = sheet.add([title, Box(told)], height(lines_taken(told, _WHOLE_WIDTH - _WIDTHS[0]), contents.lang))
        sheet.merge(f"B{row}:F{row}")
