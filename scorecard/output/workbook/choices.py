"""Drop-downs and limits of the entry form, and the hidden sheet that holds the lists."""

from collections.abc import Iterable, Sequence

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from scorecard.language.vocabulary import current
from scorecard.output.workbook.contents import SOURCES_HEAD_ROW, Contents
from scorecard.output.workbook.sheet import Box, Sheet

SHEET = "lists"  # the same in every language; hidden
_LARGEST = 10**15


class Lines:
    """Which rows of the form take a number, which a stage, and which either."""

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self.stages: list[int] = []
        self.either: list[int] = []

    def note(self, row: int, stage: bool) -> None:
        """A row of a goal."""
        (self.stages if stage else self.numbers).append(row)

    def free(self, row: int) -> None:
        """A row for any figure."""
        self.either.append(row)

    @property
    def all(self) -> list[int]:
        """Every row."""
        return sorted([*self.numbers, *self.stages, *self.either])


def draw(contents: Contents) -> Sheet:
    """Write the hidden sheet with the lists, one a column."""
    lists = contents.lists
    sheet = contents.sheet_named(SHEET, [18] * len(lists))
    longest = max(len(values) for values in lists.values())
    sheet.add([Box(key, "prose") for key in lists], 15)
    for number in range(longest):
        sheet.add([Box(values[number], "prose") if number < len(values) else None for values in lists.values()], 15)
    sheet.page.sheet_state = "hidden"
    return sheet


def for_figures(contents: Contents, sheet: Sheet, lines: Lines) -> None:
    """The rules of the form for figures."""
    _limit(contents, sheet, "value", "E", lines.numbers)
    _choose(contents, sheet, "stage", "E", lines.stages, strict=False)  # 尚未投用 and 竣工 are read too
    _choose(contents, sheet, "unit", "F", [*lines.numbers, *lines.either], strict=False)
    _choose(contents, sheet, "status", "H", lines.all)
    _choose(contents, sheet, "bound", "I", [*lines.numbers, *lines.either])
    _choose(contents, sheet, "when", "I", lines.stages)
    _choose_source(contents, sheet, "J", lines.all)
    _shorten(contents, sheet, "K", lines.all)
    _choose(contents, sheet, "indicator", "M", lines.either)
    _choose(contents, sheet, "measure", "N", lines.either)
    _choose(contents, sheet, "scope", "O", lines.either)


def for_owner(contents: Contents, sheet: Sheet, lines: Lines, keys: Sequence[str]) -> None:
    """The rules of the form of one owner. They offer words and forbid none: people type 竣工 and 约70, which are
    read."""
    letters = {key: get_column_letter(number) for number, key in enumerate(keys, 1)}
    _choose(contents, sheet, "stage", letters["value"], lines.stages, strict=False)
    _choose(contents, sheet, "unit", letters["unit"], lines.numbers, strict=False)
    _choose(contents, sheet, "status", letters["status"], lines.numbers)
    _choose(contents, sheet, "bound", letters["bound"], lines.numbers)
    _shorten(contents, sheet, letters["says"], lines.all)


def for_sources(contents: Contents, sheet: Sheet, first: int, last: int) -> None:
    """The rules of the form for new sources."""
    rows = list(range(first, last + 1))
    _choose(contents, sheet, "kind", "E", rows)
    _choose(contents, sheet, "standing", "F", rows)


def _choose(contents: Contents, sheet: Sheet, key: str, column: str, rows: list[int], strict: bool = True) -> None:
    lists = contents.lists
    place = list(lists).index(key)
    letter = chr(ord("A") + place)
    source = f"{SHEET}!${letter}$2:${letter}${1 + max(len(lists[key]), 1)}"
    rule = DataValidation(
        type="list", formula1=source, allow_blank=True, errorStyle="stop" if strict else "information"
    )
    _lay(contents, sheet, rule, f"choose-{key}", column, rows)


def _choose_source(contents: Contents, sheet: Sheet, column: str, rows: list[int]) -> None:
    last = SOURCES_HEAD_ROW + max(len(contents.sources), 1)
    area = f"'{contents.name('sources')}'!$A${SOURCES_HEAD_ROW + 1}:$A${last}"
    rule = DataValidation(type="list", formula1=area, allow_blank=True, errorStyle="information")
    _lay(contents, sheet, rule, "choose-source", column, rows)


def _limit(contents: Contents, sheet: Sheet, key: str, column: str, rows: list[int]) -> None:
    ends = (str(-_LARGEST), str(_LARGEST))
    rule = DataValidation(type="decimal", operator="between", formula1=ends[0], formula2=ends[1], allow_blank=True)
    _lay(contents, sheet, rule, f"choose-{key}", column, rows)


def _shorten(contents: Contents, sheet: Sheet, column: str, rows: list[int]) -> None:
    rule = DataValidation(
        type="textLength", operator="lessThanOrEqual", formula1=str(current().says_most), allow_blank=True
    )
    _lay(contents, sheet, rule, "choose-says", column, rows)


def _lay(contents: Contents, sheet: Sheet, rule: DataValidation, words: str, column: str, rows: list[int]) -> None:
    if not rows:
        return
    rule.showErrorMessage = rule.showInputMessage = True
    rule.error = rule.prompt = contents.text(words)
    rule.sqref = " ".join(f"{column}{first}:{column}{last}" for first, last in _runs(rows))
    sheet.page.data_validations.append(rule)


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rows that follow one another, as first and last."""
    runs: list[tuple[int, int]] = []
    for row in sorted(rows):
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
