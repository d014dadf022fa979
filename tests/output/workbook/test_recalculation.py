"""The formulas as other programs see them: no circles, only common functions, and LibreOffice's own results."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import openpyxl
import pytest
from openpyxl.formula import Tokenizer
from openpyxl.utils import range_boundaries

from scorecard.output.workbook.columns import KEYS
from tests.output.workbook.conftest import Write

COMMON = {
    "ABS", "AND", "CHOOSE", "COUNTIFS", "IF", "IFERROR", "INDEX", "ISNUMBER", "MATCH", "MAX", "MIN", "OR", "ROUND",
    "SUM", "SUMPRODUCT",
}  # fmt: skip  # all of them in Excel 2010, LibreOffice, WPS and IronCalc


def _formulas(path: Path) -> dict[tuple[str, int, int], str]:
    book = openpyxl.load_workbook(path)
    return {
        (sheet.title, cell.row, cell.column): cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def _ranges(sheet: str, formula: str) -> list[tuple[str, tuple[int, int, int, int]]]:
    found = []
    for token in Tokenizer(formula).items:
        if token.type == "OPERAND" and token.subtype == "RANGE":
            of, _, area = token.value.rpartition("!")
            left, top, right, bottom = range_boundaries(area.replace("$", ""))
            assert left and top and right and bottom, formula  # no whole rows or columns
            found.append((of.strip("'") or sheet, (left, top, right, bottom)))
    return found


def test_only_functions_that_every_program_has(write: Write) -> None:
    used = {name for formula in _formulas(write()).values() for name in re.findall(r"([A-Z][A-Z.0-9]*)\(", formula)}
    assert used <= COMMON


def test_no_cell_waits_for_itself(write: Write) -> None:
    formulas = _formulas(write())
    by_column = defaultdict(list)
    for sheet, row, column in formulas:
        by_column[sheet, column].append(row)
    needs = {}
    for (sheet, row, column), formula in formulas.items():
        needs[sheet, row, column] = [
            (of, needed, at)
            for of, (left, top, right, bottom) in _ranges(sheet, formula)
            for at in range(left, right + 1)
            for needed in by_column.get((of, at), [])
            if top <= needed <= bottom
        ]
    done: set[tuple[str, int, int]] = set()
    open_cells: set[tuple[str, int, int]] = set()

    def visit(cell: tuple[str, int, int]) -> None:
        assert cell not in open_cells, f"{cell} waits for itself: {formulas[cell]}"
        if cell in done:
            return
        open_cells.add(cell)
        for needed in needs[cell]:
            visit(needed)
        open_cells.remove(cell)
        done.add(cell)

    for cell in needs:
        visit(cell)


def test_rows_can_be_sorted(write: Write) -> None:
    """A row of the Scorecard refers to its own cells and to fixed areas, never to another row."""
    for (sheet, row, _), formula in _formulas(write()).items():
        if sheet != "Scorecard":
            continue
        for token in Tokenizer(formula).items:
            if token.type == "OPERAND" and token.subtype == "RANGE" and "$" not in token.value:
                assert re.fullmatch(rf"[A-Z]+{row}", token.value), formula


def _by_libreoffice(book: openpyxl.Workbook, folder: Path) -> openpyxl.Workbook:
    """The workbook with every result reckoned by LibreOffice: openpyxl keeps none when it saves."""
    book.save(folder / "bare.xlsx")
    home, out = f"-env:UserInstallation=file://{folder}/office", folder / "out"
    command = ["soffice", home, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out)]
    subprocess.run([*command, str(folder / "bare.xlsx")], check=True, capture_output=True, timeout=300)
    return openpyxl.load_workbook(out / "bare.xlsx", data_only=True)


OFFICE = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed")


@OFFICE
def test_libreoffice_follows_a_change(write: Write, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write())
    card, method = book["Scorecard"], book["Method"]
    rows = {card.cell(row, KEYS.index("id") + 1).value: row for row in range(4, card.max_row + 1)}
    card.cell(rows["new-firms"], KEYS.index("actual") + 1).value = 70  # the goal itself
    card.cell(
        rows["output-amount"], KEYS.index("actual") + 1
    ).value = 21_300_000_000  # 21.25 billion before; the light stays
    threshold = next(row for row in method.iter_rows() if row[1].value == "amber, rates: short by up to")
    threshold[2].value = 0.3  # 6.9 is 0.4 points short of 7.3
    reckoned = _by_libreoffice(book, tmp_path)
    lights = {target: reckoned["Scorecard"].cell(row, KEYS.index("light") + 1).value for target, row in rows.items()}
    assert (lights["new-firms"], lights["output-growth"]) == ("● green", "■ red")
    tiles = next(row for row in reckoned["Overview"].iter_rows(values_only=True) if isinstance(row[1], int))
    assert tiles[1:7] == (10, 4, 2, 1, 1, 2)  # one red more green, one amber now red
    told = [cell.value for row in reckoned["Overview"].iter_rows() for cell in row if isinstance(cell.value, str)]
    assert any("changed in this workbook: 3." in text for text in told)
    # In short: what was typed over names no source any more, and what was not still does.
    in_short = {row[1].value: row[14].value for row in reckoned["Overview"].iter_rows() if row[1].value}
    assert in_short["Output growth"] == "missed · reported · changed in this workbook"
    assert in_short["Output amount"] == "met · reported · changed in this workbook"
    assert in_short["Energy"] == "near · reported · report-2022"


@OFFICE
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_libreoffice_reckons_the_same(write: Write, tmp_path: Path, lang: str) -> None:
    path = write(lang)
    stored = openpyxl.load_workbook(path, data_only=True)
    reckoned = _by_libreoffice(openpyxl.load_workbook(path), tmp_path)
    for sheet, row, column in _formulas(path):
        found, kept = (book[sheet].cell(row, column).value for book in (reckoned, stored))
        if isinstance(kept, int | float):
            assert found == pytest.approx(kept, abs=1e-9), (sheet, row, column)
        else:
            assert (found or "") == (kept or ""), (sheet, row, column)
