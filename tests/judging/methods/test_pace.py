"""Sums along the way: the elapsed share, uneven plans, caps, and what cannot change any more."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.judging.methods.pace import elapsed
from scorecard.model.periods import parse
from tests.small_books import asked, figure, light, verdict

GOAL = {"at_least": "60", "unit": "家"}
NOW = {"measure": "added", "nature": "stock", "as_of": "2021-10-20"}
SEPTEMBER = {"period": "2021-01/2021-09", "published": "2021-10-10"}


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("45", "green on-track"),  # 75.0 % with 75.0 % elapsed
        ("44", "amber at-risk"),  # 73.3 %
        ("39", "amber at-risk"),  # 65.0 %: exactly ten points behind
        ("38", "red off-track"),  # 63.3 %
    ],
)
def test_year_to_date(value: str, wanted: str) -> None:
    assert light(GOAL, figure(value, **SEPTEMBER), **NOW) == f"{wanted} reported"


def test_reason_and_gap_are_in_points_of_the_plan() -> None:
    found = verdict(GOAL, figure("44", **SEPTEMBER), **NOW)
    assert found.gap == ("-1.7", "个百分点")
    assert "That is 73.3% of the goal with 75.0% of the period elapsed" in found.reason.en
    assert "完成目标的73.3%，时间已过75.0%" in found.reason.zh


def test_the_lead_is_the_difference_of_the_shares_that_are_shown() -> None:
    # 16.24 − 16.6… = −0.42…; of shares with one digit, 16.2 − 16.7, it would be −0.5
    marks = {"pace": ["16.6666666666", "50", "75", "100"]}
    quarter = {"period": "2021-01/2021-03", "published": "2021-04-10"}
    found = verdict(
        {"at_least": "10000", "unit": "家"}, figure("1624", **quarter), **{**NOW, **marks, "as_of": "2021-04-15"}
    )
    assert found.gap == ("-0.43", "个百分点")
    assert [step.en for step in found.steps if " − " in step.en] == ["16.24 − 16.67 = −0.43"]


def test_what_is_reached_cannot_fall_back() -> None:
    found = light(GOAL, figure("60", **SEPTEMBER), **NOW)
    assert found == "green met reported"
    # ... so it stays solid when the period is over and nothing further was reported
    assert light(GOAL, figure("60", **SEPTEMBER), **(NOW | {"as_of": "2022-06-01"})) == "green met reported"


def test_a_net_addition_can_fall_back() -> None:
    more = NOW | {"measure": "net-added"}
    assert light(GOAL, figure("60", **SEPTEMBER), **more) == "green on-track reported"
    assert light(GOAL, figure("60", **SEPTEMBER), **(more | {"as_of": "2022-06-01"})) == "green on-track interim"


def test_after_the_end_a_part_is_interim() -> None:
    found = verdict(GOAL, figure("44", **SEPTEMBER), **(NOW | {"as_of": "2022-06-01"}))
    assert (found.status, found.evidence) == ("at-risk", "interim")
    assert "Hollow: it covers only January to September 2021." in found.reason.en


def test_a_part_that_does_not_start_with_the_period_shows_no_pace() -> None:
    third = figure("30", "2021-Q3", published="2021-10-10")
    assert light(GOAL, third, **NOW) == "grey undecidable none"
    assert light(GOAL, figure("61", "2021-Q3", published="2021-10-10"), **NOW) == "green met reported"


@pytest.mark.parametrize(("bound", "value", "wanted"), [("over", "45", "green on-track"), ("over", "40", "grey undecidable"),
                                                        ("under", "38", "red off-track"), ("under", "45", "grey undecidable")])  # fmt: skip
def test_bounds_settle_the_pace_or_not(bound: str, value: str, wanted: str) -> None:
    assert light(GOAL, figure(value, bound=bound, **SEPTEMBER), **NOW).rsplit(" ", 1)[0] == wanted


@pytest.mark.parametrize(
    ("value", "as_of", "wanted"),
    [
        ("70", "2021-10-20", "green on-track reported"),  # 70 % of the cap used with 75 % elapsed
        ("80", "2021-10-20", "amber at-risk reported"),
        ("90", "2021-10-20", "red off-track reported"),
        ("101", "2021-10-20", "red missed reported"),  # passed, 26 points ahead of its time: more days cannot undo it
        ("130", "2022-06-01", "red missed reported"),
    ],
)
def test_a_cap(value: str, as_of: str, wanted: str) -> None:
    goal = {"at_most": "100", "unit": "件"}
    assert light(goal, figure(value, **SEPTEMBER), as_of=as_of, unit="件", better="lower") == wanted


def test_a_cap_that_is_just_passed_in_the_last_month_is_missed() -> None:
    # 101 % with 91.7 % elapsed would be at risk; but the cap is passed, and what December adds is not known
    goal, eleven = {"at_most": "100", "unit": "件"}, figure("101", "2021-01/2021-11", published="2021-12-10")
    assert light(goal, eleven, as_of="2021-12-20", unit="件", better="lower") == "red missed reported"
    later = figure("105", "2021-12", published="2022-01-10")  # nor does one month say how near the year ends
    assert light(goal, later, as_of="2022-06-01", unit="件", better="lower") == "red missed reported"


@pytest.mark.parametrize(
    ("span", "pace", "wanted"),
    [
        ("2021-01/2021-09", None, "75"),
        ("2021-Q1", ["10", "30", "60", "100"], "10"),
        ("2021-01/2021-02", ["10", "30", "60", "100"], "6.6667"),  # two thirds of the way from zero to 10
        ("2021-01/2021-09", ["10", "30", "60", "100"], "60"),
        ("2021-01/2021-05", ["10", "30", "60", "100"], "23.3333"),  # two thirds of the way from 10 to 30
        ("2021-01/2021-02", ["0", "5", "15", "25", "35", "45", "55", "65", "75", "85", "95", "100"], "5"),
        ("2021-01-01/2021-04-10", None, "27.3973"),  # 100 of 365 days
    ],
)
def test_elapsed(span: str, pace: list[str] | None, wanted: str) -> None:
    question = asked(GOAL, "added", nature="stock", pace=pace)
    assert elapsed(question, parse(span)).quantize(Decimal("0.0001")) == Decimal(wanted).quantize(Decimal("0.0001"))


def test_an_uneven_plan_is_named() -> None:
    found = verdict(GOAL, figure("36", **SEPTEMBER), pace=["10", "30", "60", "100"], **NOW)
    assert found.status == "on-track"  # 60 % with 60 % planned
    assert "60.0% planned by then" in found.reason.en


def test_several_years_add_up() -> None:
    # 64 in five years; 12 + 15 = 27 after two: 42.2 % with 40.0 % elapsed, and 26 (both rounded up) would still do
    goal = {"at_least": "64", "unit": "公里"}
    figures = [figure("12", "2021"), figure("15", "2022", source="b", published="2023-02-01")]
    found = verdict(goal, *figures, unit="公里", period="2021/2025", as_of="2023-06-01")
    assert (found.method, found.status, found.evidence) == ("pace", "on-track", "derived")
    assert found.gap == ("2.2", "个百分点")


def test_the_last_year_of_a_plan_is_paced_by_its_months() -> None:
    # 3000 in 2025: 2400 by September is 80 %, 75 % elapsed
    goal = {"at_least": "3000", "unit": "亿元"}
    more = {"unit": "亿元", "period": "2021/2025", "when": "end", "as_of": "2025-11-01"}
    found = verdict(goal, figure("2400", "2025-01/2025-09", published="2025-10-20"), figure("2008.3", "2020"), **more)
    assert (found.method, found.status) == ("pace", "on-track")
    # and nine months of an earlier year say nothing of a year's amount
    assert light(goal, figure("1900", "2023-01/2023-09"), figure("2008.3", "2020"), **more) == "grey not-due none"


def test_rates_and_stocks_have_no_pace() -> None:
    rate = {"measure": "growth", "unit": "亿元", "as_of": "2021-10-20"}
    assert light({"at_least": "7", "unit": "%"}, figure("9", **SEPTEMBER), **rate) == "green on-track interim"
    stock = {"measure": "level", "nature": "stock", "as_of": "2021-10-20"}
    lights = {
        value: light(GOAL, figure(value, "2021-09-30", published="2021-10-10"), **stock) for value in ("70", "57", "40")
    }
    # held against the goal of 60 as it stands: reached, 5 % short, 33 % short
    assert lights == {"70": "green on-track interim", "57": "amber at-risk interim", "40": "red off-track interim"}


def test_a_cap_of_zero_is_kept_so_far_or_passed_for_good() -> None:
    none = {"unit": "起", "as_of": "2021-10-20", "better": "lower"}
    assert light({"at_most": "0", "unit": "起"}, figure("0", **SEPTEMBER), **none) == "green on-track reported"
    assert light({"at_most": "0", "unit": "起"}, figure("1", **SEPTEMBER), **none) == "red missed reported"


def test_a_floor_of_zero_has_no_share_to_reach() -> None:
    net = {"measure": "net-added", "nature": "stock", "as_of": "2021-10-20"}
    assert light({"at_least": "0", "unit": "家"}, figure("-1", **SEPTEMBER), **net) == "grey undecidable none"


def test_the_lead_has_as_many_digits_as_tell_at_risk_from_off_track() -> None:
    # 6496 of 10000 is 64.96 %, 10.04 points behind 75 %: off track, and not 10.0 beside “up to 10 points”
    found = verdict({"at_least": "10000", "unit": "家"}, figure("6496", **SEPTEMBER), as_of="2021-10-20")
    assert (found.status, found.gap) == ("off-track", ("-10.04", "个百分点"))
    assert "64.96% of the goal with 75.00% of the period elapsed" in found.reason.en
    assert "64.96 − 75.00 = −10.04" in [step.en for step in found.steps]


def test_at_risk_must_be_shown() -> None:
    # at most 70 of 100 by September: 5 points behind at best, and no more than that is known
    found = light({"at_least": "100", "unit": "家"}, figure("70", bound="at-most", **SEPTEMBER), as_of="2021-10-20")
    assert found == "red off-track reported"


def test_gap_of_a_cap_is_what_is_left_of_its_time() -> None:
    # 70 % used with 75 % elapsed: 5 points better
    found = verdict(
        {"at_most": "100", "unit": "件"}, figure("70", **SEPTEMBER), as_of="2021-10-20", unit="件", better="lower"
    )
    assert found.gap == ("5.0", "个百分点")
    assert [step.en for step in found.steps][3:5] == ["70 ÷ 100 = 70.0%", "75.0 − 70.0 = 5.0"]


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("90", "green on-track"),  # 90 % of 100 and 75.0 % of 120 with 75.0 % elapsed
        ("95", "amber at-risk"),  # 79.2 % of 120: 4.2 points too many
        ("105", "red off-track"),  # 87.5 % of 120: 12.5 points too many
        ("70", "amber at-risk"),  # 70 % of 100: 5 points too few
        ("60", "red off-track"),  # 60 % of 100: 15 points too few
    ],
)
def test_a_range_is_passed_on_both_sides(value: str, wanted: str) -> None:
    ranged = {"between": ["100", "120"], "unit": "家"}
    assert light(ranged, figure(value, **SEPTEMBER), as_of="2021-10-20") == f"{wanted} reported"
    fine = ranged | {"beyond": "fine"}
    expected = "green met" if int(value) >= 100 else "green on-track" if int(value) >= 75 else wanted
    assert light(fine, figure(value, **SEPTEMBER), as_of="2021-10-20") == f"{expected} reported"


def test_the_sentence_of_a_cap_speaks_of_its_limit() -> None:
    # 90 of 100 is 90.0 % with 75.0 % elapsed: 15 points too many
    found = verdict({"at_most": "100", "unit": "家"}, figure("90", **SEPTEMBER), as_of="2021-10-20", better="lower")
    assert (found.status, found.gap) == ("off-track", ("-15.0", "个百分点"))
    assert "That is 90.0% of the upper limit with 75.0% of the period elapsed (up to 10 points more" in found.reason.en
    assert "已达上限的90.0%，时间已过75.0%（超出10个百分点以内为偏慢" in found.reason.zh


@pytest.mark.parametrize(
    ("goal", "value", "bound", "wanted"),
    [
        ("at_most", "100", "exact", "red off-track reported"),  # all of it is used up with 75 % of the time
        ("at_most", "101", "exact", "red missed reported"),
        ("less_than", "100", "exact", "red missed reported"),  # less than 100 is not to be had any more
        ("at_most", "100", "over", "red missed reported"),  # over 100 is past 100
        ("at_most", "100", "at_least", "red off-track reported"),
    ],
)
def test_a_cap_that_is_passed_is_missed_for_good(goal: str, value: str, bound: str, wanted: str) -> None:
    used = figure(value, "2021-01/2021-09", published="2021-10-20", bound=bound)
    assert light({goal: "100", "unit": "家"}, used, better="lower", as_of="2021-11-01") == wanted


@pytest.mark.parametrize(
    ("pace", "span", "wanted"),
    [
        (None, "2021-01", "8.33"),  # one month of twelve
        (None, "2021-01/2021-09", "75.00"),
        (None, "2021-01-01/2021-01-15", "4.11"),  # 15 days of 365
        (None, "2021", "100.00"),
        # 10, 20, 30 and 100 % by the ends of the quarters; between two of them in proportion.
        (["10", "20", "30", "100"], "2021-01", "3.33"),  # a third of 10
        (["10", "20", "30", "100"], "2021-01/2021-03", "10.00"),
        (["10", "20", "30", "100"], "2021-01/2021-05", "16.67"),  # 10 + 10 × 2 ÷ 3
        (["10", "20", "30", "100"], "2021-01/2021-09", "30.00"),
        (["10", "20", "30", "100"], "2021-01/2021-11", "76.67"),  # 30 + 70 × 2 ÷ 3
        (["10", "20", "30", "100"], "2021", "100.00"),
    ],
)
def test_the_share_that_is_due(pace: list[str] | None, span: str, wanted: str) -> None:
    question = asked({"at_least": "60", "unit": "家"}, pace=pace)
    assert format(elapsed(question, parse(span)), ".2f") == wanted
