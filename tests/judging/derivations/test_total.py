"""A total from its parts: months, quarters, halves, years."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scorecard.judging.judge import judge
from scorecard.model.periods import parse
from tests.small_books import book, figure, indicator, light, plan, sources, target, verdict

GOAL = {"at_least": "1200", "unit": "家"}
CAP = {"at_most": "1000", "unit": "家"}


def reported(**values: str) -> list[dict[str, Any]]:
    """Figures by their periods of 2021, written Q1, M01, M01_M09."""
    spans = {name: name.replace("_", "/2021-").replace("M", "") for name in values}
    return [figure(value, f"2021-{spans[name]}") for name, value in values.items()]


def test_total_from_years_without_a_gap() -> None:
    goal = {"at_least": "7", "unit": "家"}
    more = {"period": "2021/2022", "as_of": "2023-06-01"}
    whole = [figure("3", "2021"), figure("4", "2022", source="b", published="2023-02-01")]
    found = verdict(goal, *whole, **more)
    assert (found.colour, found.evidence) == ("green", "derived")
    assert "3 + 4" in found.reason.en


@pytest.mark.parametrize(
    ("values", "goal", "wanted"),
    [
        # 310 + 310 + 310 + 100 = 1030, 14.2 % short of 1200: more than a tenth
        ({"Q1": "310", "Q2": "310", "Q3": "310", "Q4": "100"}, GOAL, "red missed derived"),
        # 300 × 3 + 200 = 1100, 8.3 % short
        ({"Q1": "300", "Q2": "300", "Q3": "300", "Q4": "200"}, GOAL, "amber near derived"),
        # nine months and a quarter, and a half-year and two quarters, are a year: 900 + 300 = 600 + 300 + 300 = 1200
        ({"M01_M09": "900", "Q4": "300"}, GOAL, "green met derived"),
        ({"H1": "600", "Q3": "300", "Q4": "300"}, GOAL, "green met derived"),
        # parts that overlap are not counted twice: 900 + 300, not 900 + 310 + 300
        ({"M01_M09": "900", "Q3": "310", "Q4": "299"}, GOAL, "amber near derived"),
        # three quarters of the year in which 420 of 1200 were reached, 35 % with 75 % of the time
        ({"Q1": "400", "Q2": "10", "Q3": "10"}, GOAL, "red off-track interim"),
        # with a hole, the sum shows a floor reached (700 + 500) or a cap passed (600 + 500), and nothing else
        ({"Q1": "700", "Q3": "500"}, GOAL, "green met derived"),
        ({"Q1": "700", "Q3": "499"}, GOAL, "grey undecidable none"),
        ({"Q1": "600", "Q4": "600"}, CAP, "red missed derived"),
        ({"Q1": "100", "Q3": "100"}, CAP, "grey undecidable none"),
        # the first part alone does not judge a year of which a later part is there
        ({"Q1": "700", "Q4": "1"}, GOAL, "grey undecidable none"),
    ],
)
def test_parts_of_a_year(values: dict[str, str], goal: dict[str, Any], wanted: str) -> None:
    better = "lower" if goal is CAP else "higher"
    assert light(goal, *reported(**values), better=better) == wanted


def test_a_net_addition_with_a_hole_may_have_fallen_in_between() -> None:
    found = verdict(GOAL, *reported(Q1="700", Q3="700"), measure="net-added", nature="stock")
    assert found.colour == "grey"


def test_parts_of_two_scopes_are_not_added() -> None:
    halves = [figure("600", "2021-H1", scope="citywide"), figure("600", "2021-H2", scope="municipal")]
    found = verdict(GOAL, *halves, scoped=True, scope="citywide")
    assert found.reading is None or found.reading.rule is None


def test_a_missing_part_is_named() -> None:
    found = verdict(GOAL, *reported(Q1="100", Q3="100"))
    assert "Nothing is known of April to June 2021" in found.reason.en
    assert "2021年4—6月的情况未公布" in found.reason.zh


def test_the_sum_has_all_its_sources_and_its_arithmetic() -> None:
    quarters = [figure("300", f"2021-Q{number}", source=f"q{number}") for number in (1, 2, 3, 4)]
    found = verdict(GOAL, *quarters)
    assert [reported.source.source for reported in found.figures] == ["q1", "q2", "q3", "q4"]
    assert "300 + 300 + 300 + 300" in found.reason.en
    assert found.reading is not None and found.reading.period.same(parse("2021"))


def test_the_total_itself_goes_before_its_parts() -> None:
    found = verdict(GOAL, figure("1199"), *reported(H1="600", H2="600"))
    assert (found.status, found.evidence) == ("near", "reported")


def test_both_ends_of_a_sum_count() -> None:
    # 3.0 and 4.0 are 2.95 to 3.05 and 3.95 to 4.05: 6.9 to 7.1
    figures = [figure("3.0", "2021", source="b"), figure("4.0", "2022")]
    more = {"unit": "亿元", "period": "2021/2022", "as_of": "2023-06-01"}
    assert light({"at_least": "6.9", "unit": "亿元"}, *figures, **more) == "green met derived"
    assert light({"at_least": "7.0", "unit": "亿元"}, *figures, **more) == "grey undecidable none"
    assert light({"at_most": "7.1", "unit": "亿元"}, *figures, better="lower", **more) == "green met derived"
    assert light({"at_most": "7.0", "unit": "亿元"}, *figures, better="lower", **more) == "grey undecidable none"


@pytest.mark.parametrize("bound", ["less_than", "at_most", "about"])
def test_the_first_part_judges_no_period_of_which_a_later_part_is_a_bound(bound: str) -> None:
    # over 660 of 1200 in the first half is no light of a year whose second half is there: nearly 400 would make it miss
    parts = [figure("660", "2021-01/2021-06", bound="more_than"), figure("400", "2021-07/2021-12", bound=bound)]
    assert light(GOAL, *parts) == "grey undecidable none"


@pytest.mark.parametrize(
    ("bound", "goal", "wanted"),
    [
        # 700 + about 600, which is 500 to 700, are 1200 to 1400
        ("about", {"at_least": "1200"}, "green met derived"),
        ("about", {"at_least": "1250"}, "grey undecidable none"),
        ("about", {"at_most": "1000"}, "red missed derived"),
        # 700 + over 600 are over 1300
        ("more_than", {"at_least": "1300"}, "green met derived"),
        ("more_than", {"at_least": "1400"}, "grey undecidable none"),
        ("more_than", {"at_most": "1000"}, "red missed derived"),
        # 700 + nearly 600 are less than 1300
        ("less_than", {"at_least": "1400"}, "red missed derived"),  # how near is not shown
        ("less_than", {"at_least": "1200"}, "grey undecidable none"),
        ("less_than", {"at_most": "1300"}, "green met derived"),
    ],
)
def test_parts_that_are_bounds_add_up_to_a_bound(bound: str, goal: dict[str, Any], wanted: str) -> None:
    halves = [figure("700", "2021-01/2021-06"), figure("600", "2021-07/2021-12", bound=bound)]
    assert light(goal | {"unit": "家"}, *halves) == wanted
    assert light(goal | {"unit": "家"}, *reversed(halves)) == wanted


@pytest.mark.parametrize("values", [{"H1": "1300"}, {"Q1": "700", "Q3": "600"}])
def test_of_what_can_be_below_zero_no_part_settles_the_whole(values: dict[str, str]) -> None:
    # 1300 in the first half are more than 1200; a loss of 200 in the second would leave 1100
    whole = judge(
        book([indicator(lowest="-9999")], [plan(target(GOAL))], sources(reported(**values))), date(2022, 6, 1)
    )
    found = whole[0].results[0].verdict
    assert not (found.solid and found.colour == "green")
    assert light(GOAL, *reported(**values)).startswith("green met")


def test_a_part_below_zero_stands_in_brackets() -> None:
    # 15 + (−3) = 12
    goal = {"at_least": "10", "unit": "家"}
    halves = [figure("15", "2021-H1", measure="net-added"), figure("-3", "2021-H2", measure="net-added")]
    found = verdict(goal, *halves, nature="stock", measure="net-added")
    assert "12 for 2021, derived: 15 + (−3) (a)" in found.reason.en


def test_the_last_of_the_later_parts_is_named() -> None:
    # 310 of January to March are no total so far, since bounds of two later quarters are reported
    later = [figure("300", "2021-Q3", bound="less_than"), figure("200", "2021-Q4", bound="less_than")]
    found = verdict({"at_least": "1200", "unit": "家"}, figure("310", "2021-Q1"), *later)
    assert found.colour == "grey" and "October to December 2021" in found.reason.en


def test_of_parts_that_overlap_the_heaviest_count() -> None:
    # The second quarter is missing. January, 30, and the first quarter, 20, overlap: 30 + 50 = 80 were reached at least.
    parts = [figure("30", "2021-01"), figure("20", "2021-Q1", source="b"), figure("50", "2021-Q3", source="c")]
    assert light({"at_least": "80", "unit": "家"}, *parts) == "green met derived"
    assert light({"at_least": "81", "unit": "家"}, *parts) == "grey undecidable none"
    # The whole of a half, 60, is more than its first month, 30, or its first quarter, 20.
    parts.append(figure("60", "2021-H1", source="d"))
    assert light({"at_least": "110", "unit": "家"}, *parts) == "green met derived"


def test_what_is_heaviest_is_the_sum_and_not_its_first_part() -> None:
    # January and February apart are 10 + 50 = 60, together they were said to be 30; with the third quarter 110.
    parts = [figure("10", "2021-01"), figure("50", "2021-02", source="b"), figure("30", "2021-01/2021-02", source="c")]
    parts.append(figure("50", "2021-Q3", source="d"))
    assert light({"at_least": "110", "unit": "家"}, *parts) == "green met derived"
    assert light({"at_least": "111", "unit": "家"}, *parts) == "grey undecidable none"


def test_what_may_fall_in_a_part_that_is_not_reported_reaches_nothing() -> None:
    # 60 and 50 net in two quarters; in the one between them 20 may have been lost.
    net = [figure("60", "2021-Q1", measure="net-added"), figure("50", "2021-Q3", measure="net-added", source="b")]
    stock = {"measure": "net-added", "nature": "stock"}
    assert light({"at_least": "100", "unit": "家"}, *net, **stock).startswith("grey")
    net.append(figure("-5", "2021-Q2", measure="net-added", source="c"))
    net.append(figure("-3", "2021-Q4", measure="net-added", source="d"))
    assert light({"at_least": "100", "unit": "家"}, *net, **stock) == "green met derived"  # 60 − 5 + 50 − 3 = 102


def test_of_later_parts_that_fit_into_no_sum_the_last_is_named() -> None:
    first, later = figure("60", "2021-Q1"), {"bound": "about", "published": "2022-02-01"}
    parts = [figure("20", "2021-Q3", source="b", **later), figure("10", "2021-Q4", source="c", **later)]
    found = verdict({"at_least": "100", "unit": "家"}, first, *parts)
    assert found.colour == "grey"
    said = [one.why.en for one in found.passed if one.reported.source.source == "a"]
    assert said == ["a later part, October to December 2021, is reported, so this is not where the period stands"]


@pytest.mark.parametrize(
    ("whole", "wanted"),
    [
        ({"value": "99"}, "amber near reported"),  # what is reported of the whole itself decides
        ({"value": "95", "bound": "over"}, "green met derived"),  # 30 + 40 + 30 = 100 is over 95
        ({"value": "99", "status": "estimated"}, "green met derived"),
        ({"value": "99", "standing": "secondary"}, "green met derived"),
        ({"value": "99", "period": "2020"}, "green met derived"),
    ],
)
def test_parts_are_added_up_where_the_whole_is_not_shown(whole: dict[str, Any], wanted: str) -> None:
    parts = [figure("30", "2021-01/2021-04"), figure("40", "2021-05/2021-08"), figure("30", "2021-09/2021-12")]
    assert light({"at_least": "100", "unit": "家"}, *parts, figure(source="b", **whole)) == wanted


def test_the_sum_stands_in_the_unit_in_which_it_was_reckoned() -> None:
    # The indicator counts 人 and the goal asks in 万人: 98,000 + 3,000 people are 10.1万人.
    goal = {"at_least": "10", "unit": "万人"}
    parts = [figure("9.8", "2021-01/2021-11", unit="万人"), figure("0.3", "2021-12", unit="万人")]
    found = verdict(goal, *parts, unit="人")
    assert "98000 + 3000 (" in found.reason.en and "10,000 people" not in found.reason.en


def test_a_sum_with_a_part_that_is_more_than_so_much_is_more_than_the_sum() -> None:
    parts = [figure("3", "2021-H1"), figure("8", "2021-H2", bound="more_than")]  # more than 11
    assert light({"at_most": "11", "unit": "家"}, *parts, better="lower") == "red missed derived"
    assert light({"more_than": "11", "unit": "家"}, *parts) == "green met derived"
    assert light({"at_least": "12", "unit": "家"}, *parts) == "grey undecidable none"


def test_a_part_that_is_at_most_so_much_is_no_less_than_zero() -> None:
    parts = [figure("18", "2021-Q1"), figure("17", "2021-04/2021-09"), figure("1", "2021-Q4", bound="at_most")]
    # 35 to 36, and a tenth of 33 is 3.3: near up to 36.3; of 32, near up to 35.2
    assert light({"at_most": "33", "unit": "家"}, *parts, better="lower") == "amber near derived"
    assert light({"at_most": "32", "unit": "家"}, *parts, better="lower") == "red missed derived"
    assert light({"at_least": "38", "unit": "家"}, *parts) == "amber near derived"  # 38 less 3.8 is 34.2
