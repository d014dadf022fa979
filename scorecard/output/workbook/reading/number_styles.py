"""The number formats of a workbook that somebody saved: which cells show days, percentages, decimals."""

import re
from typing import NamedTuple

# Formats that a file names by number alone (ECMA-376 part 1, 18.8.30), as far as they bear on what is read.
_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm",
    17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 45: "h:ss", 46: "[h]:mm",
    47: "h:ss",
    **dict.fromkeys((27, 36, 50, 52, 57), "yyyy-mm"), **dict.fromkeys((28, 29, 30, 31, 51, 53, 54, 58), "yyyy-mm-dd"),
}  # fmt: skip
_NO_CODE = re.compile(r'"[^"]*"|\[[^]]*\]|\\.|_.|\*.')  # quoted text, colours, escaped letters, blanks of a width
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_FIXED = re.compile(r"0\.(0+)")


class Style(NamedTuple):
    """How a cell shows its number: as a day (with so many characters of 2021-09-01), in per cent, with decimals."""

    day: int = 0
    percent: bool = False
    decimals: int | None = None  # None: as many as the number has
    padded: bool = False  # whether somebody chose the decimals, so that a zero at the end is meant


GENERAL = Style()


class StylesReader:
    """The styles of xl/styles.xml, by the looks that cells name."""

    def __init__(self) -> None:
        self._codes: dict[int, str] = {}
        self._looks: list[int] = []
        self._known: dict[int, Style] = {}
        self._within = False

    def style(self, look: int) -> Style | None:
        """The style of the look with that number; None where there is no such look."""
        if look >= max(len(self._looks), 1):
            return None
        number = self._looks[look] if self._looks else 0
        if number not in self._known:
            self._known[number] = style_of(self._codes.get(number, _BUILT_IN.get(number, "")))
        return self._known[number]

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == "numFmt":
            self._codes[_number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")[:255]
        elif name == "cellXfs":
            self._within = True
        elif name == "xf" and self._within:
            self._looks.append(_number(attributes.get("numFmtId")))

    def end(self, name: str, text: str) -> None:
        """An element ends."""
        if name == "cellXfs":
            self._within = False


def style_of(code: str) -> Style:
    """What a format shows: of its parts, the one for positive numbers counts."""
    plain = _NO_CODE.sub("", code).split(";")[0].strip().lower()
    if plain in ("", "general", "@"):
        return GENERAL
    if not _ELAPSED.search(code) and (day := _shown_of_a_day(plain)):
        return Style(day=day)
    fixed = _FIXED.search(plain)
    decimals = len(fixed[1]) if fixed else (0 if plain.strip("#,0%") == "" else None)
    # For 7.3% and 1,234.5 a spreadsheet chooses two decimals by itself; then the zero is nobody's.
    return Style(0, "%" in plain, decimals, padded=fixed is not None and fixed[0] == plain)


def _shown_of_a_day(plain: str) -> int:
    """How much of 2021-09-01 is shown. A spreadsheet makes a day of 2021-09, and a format that shows the month."""
    if not set("ymd") & set(plain) or (set("hs") & set(plain) and not set("yd") & set(plain)):
        return 0
    if "d" in plain or "y" not in plain:
        return len("2021-09-01")
    return len("2021-09") if "m" in plain else len("2021")


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 6 else 0
