"""Warnings that only judging finds."""

from __future__ import annotations

from scorecard.summary.alerts import alerts
from tests.small_books import book, figure, indicator, judged, plan, sources, target

GOAL = {"at_least": "400", "unit": "亿元"}


def told(value: str, lang: str = "en", **more: str) -> list[str]:
    made = book(
        [indicator(unit="亿元", scoped=True)],
        [plan(target(GOAL, scope="citywide"))],
        sources([figure(value, **more)], unit="亿元"),
    )
    return [problem.in_language(lang) for one in judged(made, "2022-06-01") for problem in alerts(one)]


def test_a_figure_far_above_the_goal_without_a_scope_is_named() -> None:
    found = told("731.2")
    assert len(found) == 1
    assert "warning: “t” was not judged: the figure at seeds/a.yaml:10:5 states no scope" in found[0]
    assert "scope: citywide" in found[0]


def test_a_figure_near_the_goal_or_with_its_scope_is_not() -> None:
    assert told("500") == []
    assert told("731.2", scope="citywide") == []


def test_the_warning_is_told_in_chinese_too() -> None:
    assert "“t”未判定：seeds/a.yaml:10:5 处的数据未注明口径，且与目标相差悬殊" in told("731.2", "zh")[0]
