"""The 56 results of a financial year: each light follows from the sum beside its goal, however the year is written."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scorecard.checks.registry import check
from scorecard.files.load import load
from scorecard.judging.judge import judge
from scorecard.model.periods import parse

CASE = Path(__file__).parent / "cases" / "financial-year"
MONTHS = re.compile(r"\b20\d\d-\d\d(?:/20\d\d-\d\d)?(?=[\n,])")
DAYS = re.compile(r"\b(20\d\d)-(\d\d)(?=-\d\d\b)")
SAID = re.compile(r"\{id: ([a-z-]+),.*: (\w+)$", re.MULTILINE)  # the sum ends with the light


def as_written(text: str) -> str:
    return text


def by_days(text: str) -> str:
    """2024-04/2025-03 as 2024-04-01/2025-03-31."""
    return MONTHS.sub(lambda found: f"{(span := parse(found[0])).start}/{span.end}", text)


def from_january(text: str) -> str:
    """The same three months earlier, so that the year is 2024."""
    moved = MONTHS.sub(lambda found: "/".join(_earlier(month) for month in found[0].split("/")), text)
    moved = DAYS.sub(lambda found: _earlier(found[0]), moved)
    return moved.replace("2023-12-30", "2023-12-31").replace("2024-12-30", "2024-12-31")


def _earlier(month: str) -> str:
    number = int(month[:4]) * 12 + int(month[5:]) - 1 - 3
    return f"{number // 12}-{number % 12 + 1:02}"


@pytest.mark.parametrize(
    ("spelt", "day"), [(as_written, "2025-07-01"), (by_days, "2025-07-01"), (from_january, "2025-04-01")]
)
def test_every_result_of_the_year_has_the_light_of_its_sum(
    tmp_path: Path, spelt: Callable[[str], str], day: str
) -> None:
    for path in CASE.glob("*/*.yaml"):
        (tmp_path / path.parent.name).mkdir(exist_ok=True)
        (tmp_path / path.parent.name / path.name).write_text(spelt(path.read_text("utf-8")), "utf-8")
    loaded = load(tmp_path / "targets", tmp_path / "seeds")
    assert [problem for problem in (*loaded.problems, *check(loaded.book)) if problem.level != "info"] == []
    wanted = dict(SAID.findall((CASE / "targets" / "2024-25.yaml").read_text("utf-8")))
    [judged] = judge(loaded.book, date.fromisoformat(day))
    assert len(wanted) == 56
    assert {result.target.id: result.verdict.status for result in judged.results} == wanted
    assert all(result.verdict.solid for result in judged.results)
