"""What changed between two days, or two files, and which figures changed it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scorecard.files.load import load
from scorecard.judging.judge import judge
from scorecard.language.bilingual import same
from scorecard.output.json_document import document
from scorecard.summary.changes import Change, changes, lights, lights_of_document
from tests.small_books import book, figure, indicator, judged, plan, sources, target

GOAL = {"at_least": "7.3", "unit": "%"}
FIGURES = [
    figure("10.3", "2021-01/2021-09", source="quarter", published="2021-10-31"),
    figure("8.4", source="year", published="2022-07-21"),
]


def between(first: str, second: str, *figures: dict[str, Any], **more: Any) -> list[Change]:
    """The changes of one target on growth between two days."""
    made = book(
        [indicator(unit="亿元")], [plan(target(GOAL, "growth"), **more)], sources(list(figures), "growth", "亿元")
    )
    return changes(lights(judged(made, first)), lights(judged(made, second)))


def test_a_hollow_light_that_becomes_solid_names_the_figure() -> None:
    found = between("2022-03-01", "2022-08-01", *FIGURES)
    assert [(one.plan, one.target) for one in found] == [("2021", "t")]
    assert [(rest.source, rest.value) for rest in found[0].came] == [("year", same("8.4%"))]
    assert [(rest.source, rest.value) for rest in found[0].went] == [("quarter", same("10.3%"))]
    assert found[0].text().en == (
        "hollow green (on track) → green (met). Now rests on: 8.4%, 2021 (year). "
        "No longer on: 10.3%, January to September 2021 (quarter)."
    )
    assert found[0].text().zh == (
        "空心绿灯（进度正常）→绿灯（达到）。新增依据：2021年8.4%（year）。不再依据：2021年1—9月10.3%（quarter）。"
    )


def test_nothing_changes_between_two_days_without_news() -> None:
    assert between("2022-03-01", "2022-04-01", *FIGURES) == []
    assert between("2021-05-01", "2021-06-01", *FIGURES) == []


def test_grey_stays_grey_whatever_its_reason() -> None:
    # not due in 2021, with no report found in 2022
    assert between("2021-06-01", "2022-02-01") == []


def test_a_plan_that_came_or_went() -> None:
    found = between("2021-01-01", "2022-08-01", *FIGURES)
    assert (found[0].before, found[0].after is not None) == (None, True)
    assert found[0].text().en.startswith("not there → green (met).")
    gone = between("2022-08-01", "2021-01-01", *FIGURES)
    assert (gone[0].after, [rest.source for rest in gone[0].went]) == (None, ["year"])


def test_the_passing_of_the_due_day_alone_can_change_a_light() -> None:
    made = book(
        [indicator()], [plan(target({"at_least": "60", "unit": "家"}))],
        sources([figure("50", "2021-01/2021-09", published="2021-10-10")]),
    )  # fmt: skip
    found = changes(lights(judged(made, "2021-12-01")), lights(judged(made, "2022-02-01")))
    assert found[0].text().en == "green (on track) → hollow green (on track). It rests on the same figures."


def test_a_file_gives_the_same_lights_as_the_day_it_was_made_on() -> None:
    root = Path(__file__).parents[1] / "cases" / "small"
    found = load(root / "targets", root / "seeds").book
    day = date(2026, 11, 21)
    one = judge(found, day)
    assert lights_of_document(document(one, [], day, {})) == lights(one)


def test_a_figure_that_only_moved_in_its_file_is_the_same() -> None:
    found = lights(
        judged(book([indicator(unit="亿元")], [plan(target(GOAL, "growth"))], sources(FIGURES, "growth")), "2022-08-01")
    )
    light = found["2021", "t"]
    moved = light._replace(figures=tuple(rest._replace(place="elsewhere:1:1") for rest in light.figures), solid=False)
    one = changes(found, {("2021", "t"): moved})[0]
    assert (one.came, one.went) == ((), ())


@pytest.mark.parametrize("wrong", [{}, {"plans": [{"plan": "2021", "results": [{}]}]}])
def test_anything_else_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(KeyError):
        lights_of_document(wrong)
