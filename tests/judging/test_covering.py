"""How the days of a figure stand to those that are asked for, and which days can be compared."""

from __future__ import annotations

from typing import Any

import pytest

from scorecard.judging.covering import at_a_moment, cover_of, one_kind
from scorecard.model.periods import parse
from scorecard.model.sources import Figure
from tests.small_books import asked, figure, light

SUM = {"measure": "amount", "nature": "flow"}
ADDED = {"measure": "added", "nature": "stock"}
STOCK = {"measure": "level", "nature": "stock"}
SHARE = {"measure": "level", "nature": "ratio", "unit": "%"}
RATE = {"measure": "growth", "nature": "flow"}
STOCK_RATE = {"measure": "growth", "nature": "stock"}
POINTS = {"measure": "change", "nature": "ratio", "unit": "%"}
TIMES = {"measure": "multiple", "nature": "flow"}
AT_END, IN_ALL, A_YEAR = {"when": "end"}, {"when": "total"}, {"per": "year"}


def covers(more: dict[str, Any], plan_of: str, span: str, per: str | None = None) -> str:
    """Whole, part or earlier; none where the figure answers nothing."""
    question = asked({"at_least": "5", "unit": "%"}, period=plan_of, **more)
    found = {"indicator": "x", "measure": more["measure"], "period": span, "value": "5", "unit": "家", "per": per}
    answer = cover_of(question, Figure.model_validate(found))
    return answer if isinstance(answer, str) else "none"


@pytest.mark.parametrize(
    ("more", "plan_of", "span", "wanted"),
    [
        (SUM, "2021", "2021", "whole"),
        (SUM, "2021", "2021-01/2021-12", "whole"),
        (SUM, "2021", "2021-Q2", "part"),
        (SUM, "2021", "2021-12-31", "part"),
        (SUM, "2021", "2020", "none"),
        (SUM, "2021", "2020-12/2021-06", "none"),  # it begins before the year
        (SUM, "2021", "2021/2022", "none"),  # it covers more
        (SUM, "2021/2025", "2023", "part"),
        (SUM | AT_END, "2021/2025", "2025", "whole"),
        (SUM | AT_END, "2021/2025", "2023", "earlier"),
        (SUM | AT_END, "2021/2025", "2023-H1", "none"),  # half of another year
        (SUM | AT_END, "2021/2025", "2025-H1", "part"),
        (SUM | AT_END, "2021/2025", "2021/2025", "none"),
        (ADDED, "2021/2025", "2021/2023", "part"),
        (STOCK, "2021", "2021", "whole"),
        (STOCK, "2021", "2021-12-31", "whole"),
        (STOCK, "2021", "2021-Q4", "whole"),  # it stands at its end
        (STOCK, "2021", "2021-Q3", "earlier"),
        (STOCK, "2021", "2021-01-01", "none"),  # what stood before anything was done
        (STOCK, "2021", "2021-01-02", "earlier"),
        (STOCK, "2021", "2020/2021", "whole"),
        (STOCK | IN_ALL, "2021", "2021-Q4", "earlier"),  # of an average it is a part
        (STOCK | IN_ALL, "2021", "2021-12-31", "whole"),
        (STOCK, "2021/2025", "2023", "earlier"),
        (SHARE, "2021", "2021-12-31", "whole"),
        (SHARE, "2021", "2021-12", "earlier"),
        (SHARE, "2021", "2021-Q4", "earlier"),
        (SHARE, "2021", "2020-12/2021-11", "none"),
        (RATE, "2021", "2021-01/2021-09", "part"),
        (RATE, "2021", "2021-Q3", "none"),  # no growth of the months so far
        (RATE, "2021/2025", "2021", "none"),  # of one year, not of several
        (RATE, "2021/2025", "2021/2023", "none"),
        (STOCK_RATE, "2021", "2021-12-31", "whole"),
        (STOCK_RATE, "2021", "2021-Q3", "part"),
        (STOCK_RATE, "2021", "2021-12", "part"),  # it may be that of the month
        (POINTS, "2021", "2021-01/2021-06", "part"),
        (POINTS, "2021", "2021-Q3", "none"),
        (TIMES, "2021", "2021", "whole"),
        (TIMES, "2021", "2021-H1", "none"),
        (SUM, "2021-04/2022-03", "2021-04/2021-06", "part"),
        (SUM, "2021-04/2022-03", "2021-Q1", "none"),
        (SUM, "2021-04/2022-03", "2021", "none"),
    ],
)
def test_cover(more: dict[str, Any], plan_of: str, span: str, wanted: str) -> None:
    assert covers(more, plan_of, span) == wanted


@pytest.mark.parametrize(
    ("more", "per", "wanted"),
    [
        (SUM, "year", "none"),  # a yearly average is no total
        (SUM | A_YEAR, None, "none"),  # nor a total a yearly average
        (SUM | A_YEAR, "year", "whole"),
        (RATE | A_YEAR, "year", "whole"),
    ],
)
def test_a_yearly_average_answers_what_asks_for_one(more: dict[str, Any], per: str | None, wanted: str) -> None:
    assert covers(more, "2021/2025", "2021/2025", per) == wanted
    assert covers(more, "2021/2025", "2021/2023", per) == ("part" if wanted == "whole" else "none")


@pytest.mark.parametrize(
    ("more", "wanted"),
    [(SUM, False), (STOCK, True), (SHARE, True), (RATE, False), (STOCK_RATE, True), (POINTS, False)],
)
def test_what_is_read_at_a_moment(more: dict[str, Any], wanted: bool) -> None:
    assert at_a_moment(asked({"at_least": "5", "unit": "%"}, **more)) is wanted


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        (SUM, False),
        (STOCK, False),
        (STOCK | IN_ALL, True),
        (SHARE | IN_ALL, True),
        (SHARE | AT_END, False),
        (SUM | A_YEAR, True),
        (RATE, False),
    ],
)
def test_what_asks_for_an_average(more: dict[str, Any], wanted: bool) -> None:
    assert asked({"at_least": "5", "unit": "%"}, **more).averaged is wanted


@pytest.mark.parametrize(
    ("more", "first", "second", "wanted"),
    [
        (SHARE, "2020", "2021", True),
        (SHARE, "2020", "2021-04/2022-03", True),
        (SHARE, "2020", "2021-Q1", False),
        (SHARE, "2020-12-31", "2021-12-31", True),
        (SHARE, "2020-12-31", "2021", False),
        (SHARE, "2020", "2021-12-31", False),
        (SHARE, "2020-Q1", "2021-Q3", True),
        (STOCK, "2020", "2021-Q3", True),
        (STOCK | IN_ALL, "2020", "2021-Q3", False),
        (STOCK | IN_ALL, "2020", "2021", True),
    ],
)
def test_what_can_be_compared(more: dict[str, Any], first: str, second: str, wanted: bool) -> None:
    question = asked({"direction": "up"}, **more)
    assert one_kind(question, parse(first), parse(second)) is wanted
    assert one_kind(question, parse(second), parse(first)) is wanted


@pytest.mark.parametrize(
    ("asked_base", "period", "base", "wanted"),
    [
        (None, "2025", "2020", "green met reported"),  # 2020 is the year before 2021 to 2025
        ("2020", "2025", "2020", "green met reported"),
        ("2019", "2025", "2020", "grey no-figure none"),
        (None, "2025", "2019", "grey no-figure none"),
        (None, "2025", None, "grey no-figure none"),  # over 2024
        (None, "2024", "2020", "grey no-figure none"),  # of four years
        (None, "2025-12", "2020", "grey no-figure none"),
    ],
)
def test_growth_of_the_last_year_over_the_year_before_the_period_is_that_of_the_period(
    asked_base: str | None, period: str, base: str | None, wanted: str
) -> None:
    goal: dict[str, Any] = {"at_least": "30", "unit": "%"} | ({"base": asked_base} if asked_base else {})
    grown = figure("30", period, **({"base": base} if base else {}))
    assert light(goal, grown, measure="growth", period="2021/2025", as_of="2026-06-01") == wanted
