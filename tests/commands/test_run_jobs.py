"""`scorecard run --jobs`: what several copies of the process print and write is what one does."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from scorecard.commands.side_by_side import all_pieces
from scorecard.files.load import load
from scorecard.judging.judge import judge
from scorecard.output.json_document import as_json
from scorecard.output.plan_text import begin, between, end, plan_text
from scorecard.output.terminal import Look
from tests.conftest import Command

DAY, LOOK = date(2026, 6, 1), Look("en", 80, False, False)
CHINA = Path(__file__).parents[2] / "examples" / "china"
RUN = ("run", "--as-of", "2026-06-01", "--targets", str(CHINA / "targets"), "--seeds", str(CHINA / "seeds"))


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_several_jobs_print_the_same_bytes(command: Command, form: str) -> None:
    alone, together = (command(*RUN, "--no-workbook", "--format", form, "--jobs", jobs) for jobs in ("1", "3"))
    assert alone.stdout and alone == together


@pytest.mark.slow
def test_several_jobs_write_the_same_workbooks(command: Command, tmp_path: Path) -> None:
    for jobs in ("1", "3"):
        assert command(*RUN, "--jobs", jobs, "--outputs", str(tmp_path / jobs)).exit == 0
    names = sorted(path.name for path in (tmp_path / "1").glob("*.xlsx"))
    assert len(names) > 1
    for name in names:
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "3" / name).read_bytes()


def test_the_results_come_in_the_order_of_the_pieces_and_from_other_processes() -> None:
    found = list(all_pieces(lambda piece: (piece, os.getpid()), 5, 2))
    assert [piece for piece, _ in found] == [0, 1, 2, 3, 4]
    assert os.getpid() not in {process for _, process in found}


def test_a_fault_in_a_copy_reaches_the_caller() -> None:
    with pytest.raises(ZeroDivisionError):
        list(all_pieces(lambda piece: 1 // piece, 3, 2))


def test_the_pieces_of_the_json_are_the_json(small: Path) -> None:
    read = load(small / "targets", small / "seeds")
    results = judge(read.book, DAY)
    plans = between("json").join(plan_text(one, "json", DAY, LOOK, read.book.indicators) for one in results)
    text = begin("json", DAY, False) + plans + end("json", [])
    assert len(results) > 1 and text == as_json(results, [], DAY, read.book.indicators)
