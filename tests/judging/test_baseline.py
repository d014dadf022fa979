"""The last reading before a plan: which stretch, which series, and what was known when the goal was set."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scorecard.judging.baseline import last_before
from scorecard.model.periods import back, parse
from tests.small_books import asked, book, figure, indicator, light, plan, result, sources, target, verdict


@pytest.mark.parametrize(
    ("text", "years", "wanted"),
    [
        ("2021", 1, "2020"),
        ("2021/2025", 5, "2016/2020"),
        ("2021-01/2021-09", 1, "2020-01-01/2020-09-30"),
        ("2021-02", 1, "2020-02-01/2020-02-29"),  # the whole of February
        ("2020-02", 1, "2019-02-01/2019-02-28"),
        ("2020-02-29", 1, "2019-02-28"),
    ],
)
def test_back(text: str, years: int, wanted: str) -> None:
    assert back(parse(text), years).same(parse(wanted))


def base(*figures: dict[str, Any], known_by: str | None = None, **more: Any) -> str | None:
    """The value of the last reading before, or None."""
    goal = more.pop("goal", {"at_least": "1", "unit": "家"})
    measure, nature = more.pop("measure", "level"), more.pop("nature", "stock")
    question = asked(goal, measure, nature=nature, **more)
    made = book([indicator(nature=nature)], [plan(target(goal))], sources(list(figures), measure))
    found = last_before(question, made, date(2026, 1, 1), date.fromisoformat(known_by) if known_by else None)
    return None if found is None else str(found.value)


def test_the_nearest_year_before_the_plan() -> None:
    years = [figure(str(number), str(number)) for number in (2017, 2019, 2021)]
    assert base(*years) == "2019"
    assert base(figure("1", "2015")) is None  # more than five years back says little


def test_the_start_of_a_plan_of_five_years_is_the_year_before_it() -> None:
    assert base(figure("1", "2020"), figure("2", "2024"), period="2021/2025") == "1"


def test_a_sum_over_five_years_is_held_against_the_five_years_before() -> None:
    more = {"measure": "added", "period": "2021/2025"}
    assert base(figure("9", "2020"), figure("50", "2016/2020"), **more) == "50"
    assert base(figure("9", "2020"), **more) is None


def test_what_was_known_when_the_goal_was_set_goes_first() -> None:
    first = figure("2008", "2020", source="first", published="2021-02-02")
    revised = figure("2135", "2020", source="revised", published="2025-12-31", supersedes=["first"])
    assert base(first, revised, known_by="2021-02-02") == "2008"
    assert base(first, revised) == "2135"
    assert base(revised, known_by="2021-02-02") == "2135"  # better late than never


def test_a_derived_reading_can_be_the_base() -> None:
    levels = [figure("110", "2020", measure="level"), figure("100", "2019", measure="level")]
    found = result({"at_least": "5", "unit": "%"}, *levels, measure="growth", nature="stock")
    assert (found.ambition, found.before and str(found.before.value)) == ("below", "10.00")


UP: dict[str, Any] = {"direction": "up"}


@pytest.mark.parametrize(
    ("then", "now", "wanted"),
    [
        ("3.29", "3.30", "green met reported"),
        ("3.29", "3.29", "red missed reported"),  # equal as printed is not up
        ("3.29", "3.2", "red missed reported"),  # 3.15 to 3.25
        ("3.29", "3.3", "grey undecidable none"),  # 3.25 to 3.35
        ("3.3", "3.29", "grey undecidable none"),
        ("3.3", "3.36", "green met reported"),  # more than 3.35
    ],
)
def test_a_direction_is_decided_by_the_coarser_of_the_two_prints(then: str, now: str, wanted: str) -> None:
    more = {"measure": "level", "nature": "ratio", "unit": "%"}
    assert light(UP, figure(then, "2020"), figure(now), **more) == wanted


def test_a_direction_is_as_weak_as_its_base_and_needs_an_exact_one_of_its_series() -> None:
    more = {"measure": "level", "nature": "ratio", "unit": "%"}
    assert light(UP, figure("3.0", "2020", status="estimated"), figure("3.3"), **more) == "green met indicative"
    assert light(UP, figure("3.0", "2020", bound="over"), figure("3.3"), **more) == "grey undecidable none"
    assert light(UP, figure("3.0", "2020", series="old"), figure("3.3"), **more) == "grey undecidable none"


def test_better_is_down_where_less_is_better() -> None:
    ratio = {"measure": "level", "nature": "ratio", "unit": "倍", "better": "lower"}
    assert light({"direction": "better"}, figure("1.70", "2020"), figure("1.68"), **ratio) == "green met reported"
    assert light({"direction": "better"}, figure("1.70", "2020"), figure("1.72"), **ratio) == "red missed reported"


def test_hold_allows_its_tolerance_on_the_worse_side() -> None:
    goal = {"direction": "hold", "tolerance": "0.5", "unit": "%"}
    more = {"measure": "level", "nature": "ratio", "unit": "%"}
    assert light(goal, figure("60.0", "2020"), figure("59.5"), **more) == "green met reported"
    assert light(goal, figure("60.0", "2020"), figure("59.4"), **more) == "red missed reported"
    assert light(goal, figure("60.0", "2020"), figure("65.0"), **more) == "green met reported"
    assert light(goal, figure("60.0", "2020"), figure("65.0"), better="neither", **more) == "red missed reported"


def test_growth_up_is_against_zero_and_needs_no_base() -> None:
    assert light(UP, figure("0.3"), measure="growth", unit="亿元") == "green met reported"
    assert light(UP, figure("-0.3"), measure="growth", unit="亿元") == "red missed reported"
    assert light({"direction": "down"}, figure("-0.3"), measure="growth", unit="亿元") == "green met reported"


def test_nine_months_are_held_against_the_same_months_of_the_year_before() -> None:
    now = figure("80", "2021-01/2021-09")
    assert light(UP, now, figure("100", "2020")) == "grey undecidable none"
    assert light(UP, now, figure("100", "2020"), figure("70", "2020-01/2020-09")) == "green on-track interim"


def test_units_of_two_years_are_brought_together() -> None:
    figures = [figure("9000", "2020", unit="万元"), figure("1.2", unit="亿元")]
    assert light(UP, *figures, unit="亿元") == "green met reported"


def test_a_direction_while_a_plan_of_several_years_runs() -> None:
    more = {"measure": "level", "nature": "ratio", "unit": "%", "period": "2021/2025", "as_of": "2024-06-01"}
    start = figure("3.0", "2020")
    assert light(UP, start, figure("3.3", "2023"), **more) == "green on-track interim"
    assert light(UP, start, figure("3.0", "2023"), **more) == "red off-track interim"  # no change is never near
    assert light(UP, start, figure("2.9", "2023"), **more) == "red backwards interim"


def test_a_year_from_september_is_held_against_the_one_before_it() -> None:
    assert base(figure("7", "2021-09/2022-08"), period="2022-09/2023-08", measure="added") == "7"


def test_a_yearly_sum_looks_back_as_far_as_a_standing() -> None:
    assert base(figure("5", "2018"), measure="added") == "5"
    assert base(figure("5", "2016"), measure="added") == "5"
    assert base(figure("5", "2015"), measure="added") is None


def test_an_average_is_compared_with_an_average_and_an_end_with_an_end() -> None:
    # 5.5 on the average of 2021 is more than 5.0 on that of 2020, and less than the 6.0 at its end.
    found = [figure("5.0", "2020"), figure("6.0", "2020-12-31", source="b"), figure("5.5", "2021")]
    share: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%"}
    assert light({"direction": "up"}, *found, when="total", **share).startswith("green met")
    last = figure("5.5", "2021-12-31", source="c")
    assert light({"direction": "up"}, *found, last, when="end", **share).startswith("red missed")


STOCK: dict[str, Any] = {"measure": "level", "nature": "stock"}
SHARE: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%"}
RATE: dict[str, Any] = {"measure": "growth", "unit": "元", "growth_prices": "current"}


@pytest.mark.parametrize(
    ("more", "then", "now", "wanted"),
    [
        # A stock stands at the end of whatever it is reported for.
        (STOCK, "2020", "2021", "green met reported"),
        (STOCK, "2020-12-31", "2021", "green met reported"),
        (STOCK, "2020", "2021-12-31", "green met reported"),
        (STOCK, "2020-Q4", "2021", "green met reported"),
        # Its average over a year is no standing at the end of a quarter.
        (STOCK | {"when": "total"}, "2020", "2021", "green met reported"),
        (STOCK | {"when": "total"}, "2020-Q4", "2021", "grey undecidable none"),
        (STOCK | {"when": "total"}, "2020-12-31", "2021", "green met indicative"),
        (STOCK | {"when": "total"}, "2020-12-31", "2021-12-31", "green met reported"),
        (STOCK | {"when": "total"}, "2020", "2021-Q4", "green on-track indicative"),
        (STOCK | {"when": "total"}, "2020-Q4", "2021-Q4", "green on-track interim"),
        # A share: a year with a year, a day with a day, a quarter with the same quarter.
        (SHARE, "2020", "2021", "green met reported"),
        (SHARE, "2020-12-31", "2021-12-31", "green met reported"),
        (SHARE, "2020", "2021-12-31", "green met indicative"),
        (SHARE, "2020-12-31", "2021", "green met indicative"),
        (SHARE, "2020-12-31", "2021-06-30", "green on-track interim"),
        (SHARE, "2020-Q3", "2021-Q3", "green on-track interim"),
        (SHARE, "2020", "2021-Q3", "green on-track indicative"),
        (SHARE, "2020-Q3", "2021", "grey undecidable none"),
        (SHARE, "2020-Q2", "2021-Q3", "grey undecidable none"),
        # A rate: the same months of the year before go before the whole year.
        (RATE, "2020", "2021", "green met reported"),
        (RATE, "2020-01/2020-09", "2021-01/2021-09", "green on-track interim"),
        (RATE, "2020", "2021-01/2021-09", "green on-track indicative"),
        (RATE, "2020-01/2020-09", "2021", "grey undecidable none"),
    ],
)
def test_only_stretches_of_one_length_are_compared_without_a_doubt(
    more: dict[str, Any], then: str, now: str, wanted: str
) -> None:
    unit = {"unit": more["unit"]} if more is SHARE else {}
    figures = [figure("4.0", then, source="then", **unit), figure("5.0", now, **unit)]
    assert light({"direction": "better"}, *figures, **more) == wanted


def test_the_same_quarter_of_the_year_before_goes_before_the_whole_year() -> None:
    # 5.0 in the third quarter is less than 6.0 in that of 2020, and more than 4.0 over the year.
    base_year, base_quarter = figure("4.0", "2020", source="b"), figure("6.0", "2020-Q3", source="c")
    assert light(UP, base_year, base_quarter, figure("5.0", "2021-Q3"), **SHARE) == "red backwards interim"
    # So it is in a plan of several years: the last such quarter before the plan.
    later = [figure("5.0", "2023-Q3"), figure("9.0", "2021-Q3", source="d")]
    more = SHARE | {"period": "2021/2025", "as_of": "2024-06-01"}
    assert light(UP, base_year, base_quarter, *later, **more) == "red backwards interim"


def test_near_is_not_measured_from_a_base_of_another_kind() -> None:
    # 59.8 of 60 is near; from 59.9 on the average of 2020 it would stand still, from 55.0 at its end it has risen.
    goal = {"at_least": "60", "unit": "%"}
    average, day = figure("59.9", "2020", source="b"), figure("55.0", "2020-12-31", source="c")
    now = figure("59.8", "2021-12-31")
    assert light(goal, average, now, **SHARE) == "amber near reported"
    assert light(goal, average, day, now, **SHARE) == "amber near reported"
    assert light(goal, day | {"value": "59.9"}, now, **SHARE) == "red missed reported"


@pytest.mark.parametrize(
    ("period", "plan_of", "wanted"),
    [
        ("2020-11-15", "2021", "7"),  # a day within a month is no end of a year, and was reported
        ("2021-01-01", "2021", "7"),  # what stood on the first day stood there before anything was done
        ("2021-01-02", "2021", None),
        ("2016-01-02", "2021", "7"),
        ("2016-01-01", "2021", "7"),  # at most five years before
        ("2015-12-31", "2021", None),
        ("2020-04/2021-03", "2021-04-01/2022-03-31", "7"),
        ("2020-04/2021-03", "2021-03-31/2022-03-31", None),  # it ends on the first day of the plan
        ("2016-04/2017-03", "2021", "7"),
    ],
)
def test_which_days_may_be_a_base(period: str, plan_of: str, wanted: str | None) -> None:
    assert base(figure("7", period), period=plan_of) == wanted
    assert base(figure("7", period, measure="added"), period=plan_of) is None


@pytest.mark.parametrize(
    ("period", "plan_of", "wanted"),
    [
        ("2016/2020", "2021/2025", "7"),
        ("2011/2015", "2021/2025", None),  # not the five years just before
        ("2019/2020", "2021/2022", "7"),
        ("2017/2018", "2021/2022", None),
        ("2020-01/2020-09", "2021-01/2021-09", "7"),
        ("2016-01/2016-09", "2021-01/2021-09", "7"),  # the same months, at most five years before
        ("2015-01/2015-09", "2021-01/2021-09", None),
        ("2020-02/2020-10", "2021-01/2021-09", None),
    ],
)
def test_how_far_back_a_sum_is_looked_for(period: str, plan_of: str, wanted: str | None) -> None:
    assert base(figure("7", period), measure="added", period=plan_of) == wanted


@pytest.mark.parametrize(("value", "wanted"), [("3", "green met reported"), ("7", "red missed reported")])
def test_a_day_is_no_base_of_itself(value: str, wanted: str) -> None:
    # Of the count of 30 November 2023 the one of the year before is the base, 5.
    counts = [figure(value, "2023-11-30"), figure("5", "2022-11-30")]
    share: dict[str, Any] = {"measure": "level", "nature": "stock", "better": "lower"}
    got = light({"direction": "down"}, *counts, period="2023-11-30", as_of="2024-09-01", **share)
    assert got == wanted


@pytest.mark.parametrize(
    ("base", "values", "wanted"),
    [
        ("2019", ("8", "12", "9"), "green met reported"),  # 9 is above the 8 of 2019, not above the 12 of 2020
        ("2019", ("10", "7", "9"), "red missed reported"),
        (None, ("10", "7", "9"), "green met reported"),
        ("2018", ("10", "7", "9"), "grey undecidable none"),  # nobody reported 2018
    ],
)
def test_a_direction_is_against_the_base_that_the_goal_names(
    base: str | None, values: tuple[str, ...], wanted: str
) -> None:
    figures = [figure(value, str(2019 + number)) for number, value in enumerate(values)]
    goal = {"direction": "up"} | ({"base": base} if base else {})
    found = verdict(goal, *figures)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted
    assert (f"Goal: up, against {base}." in found.reason.en) == (base is not None)
    assert ("目标：与2019年相比，上升" in found.reason.zh) == (base == "2019")


def test_some_months_are_compared_with_the_same_months_of_the_named_base() -> None:
    halves = [
        figure(value, f"{year}-01/{year}-06", published="2021-07-15") for value, year in (("8", 2019), ("12", 2020))
    ]
    now = figure("9", "2021-01/2021-06", published="2021-07-15")
    found = verdict({"direction": "up", "base": "2019"}, *halves, now, as_of="2021-08-01")
    assert (found.colour, found.status, found.evidence) == ("green", "on-track", "interim")  # 9 after 8
    assert found.base is not None and str(found.base.value) == "8"


def test_an_average_of_some_months_is_held_against_the_same_months_of_the_year_before() -> None:
    # 34 is below the 35 of March 2020; the year 2020 and its last months were at 30
    march, year = figure("35", "2020-03", source="b"), figure("30", "2020", source="c")
    air = {"nature": "ratio", "unit": "微克/立方米", "measure": "level", "better": "lower", "period": "2021-03"}
    goal = {"direction": "down"}
    assert light(goal, march, year, figure("34", "2021-03"), **air) == "green met reported"
