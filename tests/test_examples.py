"""The examples: each is free of errors, and shows kept and missed goals."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scorecard.api import judge, load

UNDER_WAY = {"county": date(2025, 11, 21), "projects": date(2025, 7, 21)}  # years under way, and a day in each
EXAMPLES = sorted(path for path in (Path(__file__).parent.parent / "examples").iterdir() if (path / "targets").is_dir())


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda folder: folder.name)
def test_an_example_has_no_error_and_shows_kept_and_missed_goals(folder: Path) -> None:
    loaded = load(folder / "targets", folder / "seeds")
    assert [problem for problem in loaded.problems if problem.level == "error"] == []
    judged = judge(loaded.book, UNDER_WAY.get(folder.name, date(2026, 11, 27)))
    colours = {result.verdict.colour for one in judged for result in one.results if result.verdict.solid}
    assert {"green", "red"} <= colours


def test_a_result_counts_from_the_day_on_which_it_was_published() -> None:
    # 2021: 8.1 % was reported in March 2022, 8.4 % in December 2022.
    folder = Path(__file__).parent.parent / "examples" / "china"
    book = load(folder / "targets", folder / "seeds").book
    values = {}
    for day in (date(2022, 6, 1), date(2026, 11, 27)):
        (judged,) = [one for one in judge(book, day) if one.plan.plan == "2021"]
        (growth,) = [result for result in judged.results if result.target.id == "gdp-growth"]
        assert growth.verdict.actual is not None
        values[day.year] = growth.verdict.actual.value
    assert values == {2022: "8.1", 2026: "8.4"}


def test_the_examples_name_one_thing_by_one_id() -> None:
    # What has the same name in Chinese has the same id and the same nature.
    named: dict[str, set[tuple[str, str]]] = {}
    for folder in EXAMPLES:
        for one in load(folder / "targets", folder / "seeds").book.indicators.values():
            named.setdefault(one.name.zh, set()).add((one.id, one.nature))
    assert {name: found for name, found in named.items() if len(found) > 1} == {}
    assert named["城镇新增就业"] == {("urban-jobs", "flow")}
