"""Writing a workbook against writing the same cells with bare openpyxl: python benchmarks/workbook.py [--targets 2000]

The plan is generated (benchmarks/generate.py), judged once, and written; then openpyxl writes every cell of that
workbook again, values and formulas and looks, row by row. Both are timed in turn; printed are the medians, the median
of the ratios, and the most memory that writing took beyond what judging held.
"""

import argparse
import statistics
import sys
import tempfile
import time
import tracemalloc
from datetime import date
from pathlib import Path
from typing import Any

import generate
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell

from scorecard.files.load import load
from scorecard.judging.judge import Judged, judge
from scorecard.model.book import Book
from scorecard.output.workbook.write import write_workbook

AS_OF = date(2023, 1, 1)
Sheets = list[tuple[str, list[list[tuple[Any, Any]]]]]


def main() -> None:
    """Generate, judge, and time both ways of writing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--targets", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--memory", action="store_true", help="Measure memory only; tracing makes it slow.")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sys.argv = ["generate", name, "--plans", "1", "--targets", str(given.targets), "--figures", str(given.targets)]
        generate.main()
        book = load(folder / "targets", folder / "seeds").book
        judged = judge(book, AS_OF)[0]
        if given.memory:
            print(f"{given.targets} targets: {peak(folder, judged, book):.0f} MB beyond what judging holds")
            return
        compare(folder, judged, book, given.runs)


def compare(folder: Path, judged: Judged, book: Book, runs: int) -> None:
    """Alternate the two and print medians and the ratio."""
    ours(folder, judged, book)
    cells = written(folder / "ours.xlsx")
    first, second = [], []
    for _ in range(runs):
        (folder / "ours.xlsx").unlink()
        first.append(seconds(lambda: ours(folder, judged, book)))
        second.append(seconds(lambda: bare(folder, cells)))
    ratio = statistics.median(a / b for a, b in zip(first, second, strict=True))
    number = sum(len(row) for _, rows in cells for row in rows)
    print(f"{len(judged.results)} targets, {number} cells: {statistics.median(first):.2f} s, ", end="")
    print(f"bare openpyxl {statistics.median(second):.2f} s, ratio {ratio:.2f}")


def ours(folder: Path, judged: Judged, book: Book) -> None:
    """The workbook as `scorecard run` writes it."""
    write_workbook(folder / "ours.xlsx", judged, book, AS_OF, "en", [])


def written(path: Path) -> Sheets:
    """Every cell of a workbook with its look, in rows."""
    book = load_workbook(path)
    return [(sheet.title, [[(cell.value, cell) for cell in row] for row in sheet.iter_rows()]) for sheet in book]


def bare(folder: Path, cells: Sheets) -> None:
    """The same cells, written by openpyxl alone."""
    book = Workbook(write_only=True)
    looks: dict[int, Any] = {}
    for title, rows in cells:
        sheet = book.create_sheet(title)
        for row in rows:
            line = []
            for value, like in row:
                cell = WriteOnlyCell(sheet, value)
                if like.style_id not in looks:
                    looks[like.style_id] = dressed(sheet, like)
                cell._style = looks[like.style_id]
                line.append(cell)
            sheet.append(line)
    book.save(folder / "bare.xlsx")


def dressed(sheet: Any, like: Any) -> Any:
    """The look of a cell of another workbook."""
    cell = WriteOnlyCell(sheet)
    cell.font, cell.fill, cell.border = like.font.copy(), like.fill.copy(), like.border.copy()
    cell.alignment, cell.number_format = like.alignment.copy(), like.number_format
    return cell._style


def peak(folder: Path, judged: Judged, book: Book) -> float:
    """The most memory, in MB, that Python's objects took while writing."""
    tracemalloc.start()
    ours(folder, judged, book)
    return tracemalloc.get_traced_memory()[1] / 2**20


def seconds(work: Any) -> float:
    """How long it takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
