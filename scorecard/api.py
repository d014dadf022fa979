"""The few names that other programs may build on: load the files, judge them on a day, write a workbook.

from datetime import date
from pathlib import Path
from scorecard.api import judge, load, write_workbook

loaded = load(Path("targets"), Path("seeds"))
for judged in judge(loaded.book, date(2022, 6, 1)):
    write_workbook(Path(f"{judged.file_name}.xlsx"), judged, loaded.book, date(2022, 6, 1), "en", loaded.problems)
"""

from datetime import date
from pathlib import Path

from scorecard.checks.registry import check
from scorecard.files import load as loading
from scorecard.files.load import Loaded
from scorecard.judging import judge as judging
from scorecard.judging.verdicts import Judged
from scorecard.model.book import Book
from scorecard.model.problems import Problem, in_order

__all__ = ["Book", "Judged", "Loaded", "Problem", "judge", "load", "write_workbook"]


def load(targets: Path, seeds: Path) -> Loaded:
    """The book of the two folders, and every fault that reading and the checks find, in order of place."""
    book, problems = loading.load(targets, seeds)
    return Loaded(book, loading.locate(in_order([*problems, *check(book)]), book.positions))


def judge(book: Book, as_of: date) -> list[Judged]:
    """The verdicts on every plan that existed on that day, plans and targets in the order of the files.

    Raises ValueError where the files have errors: what is missing, misread or not as its words say could turn a light.
    """
    if book.lost.anything or any(problem.level == "error" for problem in check(book)):
        raise ValueError("the files have errors (loaded.problems); fix them first")
    return judging.judge(book, as_of)


def write_workbook(
    path: Path, judged: Judged, book: Book, as_of: date, lang: str, problems: list[Problem]
) -> Path | None:
    """Write one plan's workbook to `path`, whole or not at all. Raises OSError where it cannot be written.

    Where a workbook stands there that another program has saved since, the path of a copy of it comes back.
    """
    from scorecard.output.workbook.write import write_workbook as write  # openpyxl is slow to import

    return write(path, judged, book, as_of, lang, problems)
