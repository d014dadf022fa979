"""Floors, caps, ranges and 左右 against figures that are exact, coarse, or bounds themselves."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.both_languages import both
from tests.small_books import figure, light, verdict

FLOOR = {"at_least": "70", "unit": "家"}
RATE = {"at_least": "7.3", "unit": "%"}
GROWTH = {"measure": "growth", "nature": "flow", "unit": "亿元"}
SHARE = {"measure": "level", "nature": "ratio", "unit": "%"}


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("70", "green met reported"),  # equal meets at_least
        ("71", "green met reported"),
        ("63", "amber near reported"),  # short by 7, a tenth of 70
        ("62", "red missed reported"),
    ],
)
def test_floor_of_a_count(value: str, wanted: str) -> None:
    assert light(FLOOR, figure(value)) == wanted


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("7.3", "green met reported"),
        ("7.29", "amber near reported"),  # printed finer than the goal: compared as printed
        ("6.8", "amber near reported"),  # 0.5 points short
        ("6.7", "red missed reported"),  # 0.6 points short, though only 8 % of 7.3
        ("8", "green met reported"),  # 7.5 to 8.5 lies above 7.3
        ("7", "grey undecidable none"),  # 6.5 to 7.5 lies on both sides
        ("6", "red missed reported"),  # 5.5 to 6.5
    ],
)
def test_rates_are_compared_in_points_at_their_printed_precision(value: str, wanted: str) -> None:
    assert light(RATE, figure(value), **GROWTH) == wanted


@pytest.mark.parametrize(
    ("goal", "value", "wanted"),
    [
        ({"more_than": "60"}, "61", "green met"),
        ({"more_than": "60"}, "60", "amber near"),  # equal fails more_than
        ({"more_than": "0"}, "1", "green met"),  # 零的突破
        ({"more_than": "0"}, "0", "red missed"),  # no near for the first one
        ({"at_most": "100"}, "100", "green met"),
        ({"at_most": "100"}, "110", "amber near"),
        ({"at_most": "100"}, "111", "red missed"),
        ({"less_than": "100"}, "100", "amber near"),
        ({"less_than": "100"}, "99", "green met"),
    ],
)
def test_bounds(goal: dict[str, str], value: str, wanted: str) -> None:
    assert light(goal | {"unit": "家"}, figure(value)) == f"{wanted} reported"


@pytest.mark.parametrize(
    ("value", "wanted"),
    [("-5", "green met"), ("-3", "green met"), ("-2.5", "amber near"), ("-2.4", "red missed"), ("1", "red missed")],
)
def test_near_in_points_does_not_care_for_the_sign_of_the_goal(value: str, wanted: str) -> None:
    # SO2 −3 %: a larger fall is better, and −2.5 % is half a point short of it.
    goal = {"at_most": "-3", "unit": "%"}
    assert (
        light(goal, figure(value), better="lower", measure="growth", nature="flow", unit="吨") == f"{wanted} reported"
    )


def test_near_of_a_rate_around_zero_and_none_of_an_amount_of_zero() -> None:
    growth = {"better": "lower", "measure": "growth", "nature": "flow", "unit": "吨"}
    assert light({"at_most": "0", "unit": "%"}, figure("0.5"), **growth) == "amber near reported"
    assert light({"at_most": "0", "unit": "%"}, figure("0.6"), **growth) == "red missed reported"
    assert light({"at_most": "0", "unit": "家"}, figure("1"), better="lower") == "red missed reported"


def test_near_of_a_negative_amount_is_a_tenth_of_its_size() -> None:
    # −100 allows −110, and no further
    net = {"measure": "net-added", "nature": "stock", "unit": "人"}
    goal = {"at_least": "-100", "unit": "人"}
    assert light(goal, figure("-110"), **net) == "amber near reported"
    assert light(goal, figure("-111"), **net) == "red missed reported"


@pytest.mark.parametrize("better", ["higher", "lower"])
def test_per_mille_and_per_cent_give_the_same_light(better: str) -> None:
    # half a point is 5 per mille: 15.0 of 20 per mille is as near as 1.50 of 2 per cent, 14.9 is not
    goal, worse = ("at_least", "14.9") if better == "higher" else ("at_most", "25.1")
    near = "15.0" if better == "higher" else "25.0"
    share = {"measure": "level", "nature": "ratio", "better": better}
    for value, wanted in ((near, "amber near"), (worse, "red missed")):
        mille = light({goal: "20.0", "unit": "‰"}, figure(value), **share, unit="‰")
        cent = light({goal: "2.00", "unit": "%"}, figure(str(Decimal(value).scaleb(-1))), **share, unit="%")
        assert mille == cent == f"{wanted} reported"


def test_about_reaches_as_far_in_per_mille_as_in_per_cent() -> None:
    # about 60 per mille is 55 to 65, as about 6 % is 5.5 to 6.5
    share = {"measure": "level", "nature": "ratio", "better": "neither", "unit": "‰"}
    lights = [
        light({"about": "60", "unit": "‰", "read_as": "centre"}, figure(value), **share)
        for value in ("55", "65", "54.9", "49.9")
    ]
    assert lights == ["green met reported"] * 2 + ["amber near reported", "red missed reported"]


STOCK = {"measure": "level", "nature": "stock", "unit": "家"}
SHARE_OF = {"measure": "level", "nature": "ratio", "unit": "%"}


@pytest.mark.parametrize(
    ("goal", "base", "actual", "wanted"),
    [
        # promised 50 more than 350: near is 5 short of 400, though 40 would be a tenth of it
        ("400", "350", "395", "amber near"),
        ("400", "350", "394", "red missed"),
        ("400", "399", "399", "red missed"),  # no change
        ("400", "399", "398", "red missed"),  # a change backwards
        ("400", "410", "399", "red missed"),  # a promise kept before, and broken
        ("400", "350", "400", "green met"),
        ("400", "0", "360", "amber near"),  # promised 400: a tenth of the change is a tenth of the goal
    ],
)
def test_near_of_a_level_is_measured_by_what_was_promised_to_change(
    goal: str, base: str, actual: str, wanted: str
) -> None:
    before = figure(base, "2020", source="base", published="2021-01-31")
    assert light({"at_least": goal, "unit": "家"}, before, figure(actual), **STOCK) == f"{wanted} reported"


def test_near_of_a_level_that_should_fall() -> None:
    # from 1000 to 900 is a change of 100: 910 is a tenth of it short, 911 is more
    before = figure("1000", "2020", source="base", published="2021-01-31")
    goal = {"at_most": "900", "unit": "家"}
    assert light(goal, before, figure("910"), better="lower", **STOCK) == "amber near reported"
    assert light(goal, before, figure("911"), better="lower", **STOCK) == "red missed reported"


def test_near_of_a_share_is_no_wider_than_its_points() -> None:
    # promised 20 points: a tenth would be 2, and half a point is all that a share may be short by
    before = figure("60.0", "2020", source="base", published="2021-01-31")
    goal = {"at_least": "80.0", "unit": "%"}
    assert light(goal, before, figure("79.5"), **SHARE_OF) == "amber near reported"
    assert light(goal, before, figure("79.4"), **SHARE_OF) == "red missed reported"
    # promised 2 points: a fifth of a point is near, 0.3 is not
    goal = {"at_least": "62.0", "unit": "%"}
    assert light(goal, before, figure("61.8"), **SHARE_OF) == "amber near reported"
    found = verdict(goal, before, figure("61.7"), **SHARE_OF)
    assert (found.colour, found.base is not None) == ("red", True)
    assert "0.3 points short of the goal, more than the 10% of the promised change (2.0 points)" in found.reason.en


def test_a_base_of_weak_evidence_makes_a_light_that_it_decides_hollow() -> None:
    before = figure("399", "2020", source="base", published="2021-01-31", status="estimated")
    found = light({"at_least": "400", "unit": "家"}, before, figure("399"), **STOCK)
    assert found == "red missed indicative"


@pytest.mark.parametrize(
    ("goal", "bound", "value", "wanted"),
    [
        ({"at_least": "100"}, "about", "95", "amber near"),  # 94 to 96, all near
        ({"at_least": "100"}, "about", "91", "amber near"),  # 90 to 92
        ({"at_least": "100"}, "about", "85", "red missed"),  # 84 to 86
        ({"at_least": "100"}, "at-most", "95", "red missed"),
        ({"at_most": "100"}, "over", "105", "red missed"),
        ({"at_most": "100"}, "about", "109", "amber near"),  # 108 to 110
        ({"at_most": "100.0"}, "exact", "110", "red missed"),  # 109.5 to 110.5, as coarse as it is printed
        ({"at_most": "100.0"}, "exact", "109", "amber near"),  # 108.5 to 109.5
    ],
)
def test_near_is_shown_by_every_value_that_the_figure_allows(
    goal: dict[str, str], bound: str, value: str, wanted: str
) -> None:
    found = light(goal | {"unit": "亿元"}, figure(value, bound=bound), unit="亿元")
    assert found.rsplit(" ", 1)[0] == wanted


def test_gap_of_a_cap_is_plus_when_better() -> None:
    # −3 − (−5) = 2 points better
    found = verdict({"at_most": "-3", "unit": "%"}, figure("-5.0"), better="lower", measure="growth", unit="吨")
    assert found.gap == ("2.0", "个百分点")
    assert "2.0 points to spare" in found.reason.en


@pytest.mark.parametrize(
    ("bound", "value", "wanted"),
    [
        ("over", "2379", "green met"),  # more than 2379 is at least 2379
        ("over", "2300", "grey undecidable"),  # it may be more than 2379 or not
        ("at-least", "2379", "green met"),
        ("under", "2379", "red missed"),  # less, and that it is near is not shown
        ("under", "2500", "grey undecidable"),
        ("at-most", "2378", "red missed"),
        ("about", "2900", "green met"),  # 2800 to 3000
        ("about", "2400", "grey undecidable"),  # 2300 to 2500
        ("about", "2000", "grey undecidable"),  # 1000 to 3000
        ("about", "2010", "red missed"),  # 2000 to 2020
    ],
)
def test_figures_that_are_bounds_decide_only_what_they_can(bound: str, value: str, wanted: str) -> None:
    found = light({"at_least": "2379", "unit": "亿元"}, figure(value, bound=bound), unit="亿元")
    assert found.rsplit(" ", 1)[0] == wanted


def test_a_bound_has_no_gap_and_does_not_say_that_it_equals_the_goal() -> None:
    found = verdict({"at_least": "3000", "unit": "亿元"}, figure("3000", bound="over"), unit="亿元")
    assert (found.colour, found.gap) == ("green", None)
    assert (
        found.reason.en == "Goal: at least 300 billion yuan. Over 300 billion yuan for 2021 (a). That meets the goal."
    )


@pytest.mark.parametrize(
    ("better", "about", "value", "wanted", "others"),
    [
        ("higher", "6.5", "6.9", "met", []),  # floor met; 6.9 lies in 6.5 ± 0.5 too
        ("higher", "6.5", "7.5", "met", ["near"]),  # floor met; half a point above 7.0, the top of the centre
        ("lower", "3", "0.2", "met", ["missed"]),  # cap met; 2.5 is the lower end of the centre
        ("neither", "6.5", "6.1", "met", ["near"]),  # inside the centre, 0.4 points short of a floor
        ("higher", "5.5", "3", "missed", []),  # short by 2.5 as a floor, by 2.0 as a centre
    ],
)
def test_about_is_floor_cap_or_centre_by_the_better_side(
    better: str, about: str, value: str, wanted: str, others: list[str]
) -> None:
    found = verdict({"about": about, "unit": "%"}, figure(value), better=better, **SHARE)
    assert found.status == wanted
    assert [one.status for one in found.sensitivity] == others


@pytest.mark.parametrize(
    ("value", "wanted"),
    [("95", "met"), ("105", "met"), ("94", "near"), ("85", "missed"), ("106", "near"), ("116", "missed")],
)
def test_about_an_amount_without_a_better_side_is_five_per_cent_to_either(value: str, wanted: str) -> None:
    # 100 ± 5; near reaches a tenth of the end: 95 − 9.5 = 85.5 and 105 + 10.5 = 115.5
    assert verdict({"about": "100", "unit": "家"}, figure(value), better="neither").status == wanted


def test_tolerance_of_the_goal_goes_before_the_band() -> None:
    goal = {"about": "100", "unit": "家", "tolerance": "2"}
    assert verdict(goal, figure("97"), better="neither").status == "near"
    assert verdict(goal, figure("98"), better="neither").status == "met"
    assert verdict(goal, figure("98")).status == "met"  # as a floor: 100 − 2
    assert "within its tolerance" in verdict(goal, figure("98")).reason.en


@pytest.mark.parametrize(
    ("better", "value", "wanted"),
    [
        ("higher", "6.1", "met"),
        ("higher", "8.0", "missed"),  # both ends count: 8.0 is 1.5 above
        ("higher", "5.8", "near"),
        ("higher", "5.0", "missed"),
        ("neither", "6.7", "near"),
        ("neither", "7.2", "missed"),
        ("lower", "5.0", "missed"),  # 1.0 below the lower end
        ("lower", "6.6", "near"),
    ],
)
def test_ranges(better: str, value: str, wanted: str) -> None:
    assert verdict({"between": ["6", "6.5"], "unit": "%"}, figure(value), better=better, **SHARE).status == wanted


def test_units_are_converted_and_other_units_do_not_answer() -> None:
    assert light({"at_least": "2", "unit": "万人"}, figure("21300", unit="人"), unit="人") == "green met reported"
    found = verdict({"at_least": "1.5", "unit": "亿美元"}, figure("5754", unit="万美元"), unit="亿美元")
    assert (found.status, found.gap) == ("missed", ("-0.9246", "亿美元"))  # 0.5754 − 1.5
    other = verdict({"at_least": "1.5", "unit": "亿美元"}, figure("5.8", unit="亿元"), unit="亿美元")
    assert other.status == "no-figure"
    assert both(other.passed[0].why) == (
        "its unit, 100 million yuan, cannot be converted to 100 million US dollars",
        "单位亿元与亿美元不可换算",
    )


def test_figures_coarser_than_the_goal_after_conversion_are_intervals() -> None:
    # 1.3万亩 may be 12500 to 13500 亩.
    assert light({"at_least": "5000", "unit": "亩"}, figure("1.3", unit="万亩"), unit="亩") == "green met reported"
    assert light({"at_least": "13000", "unit": "亩"}, figure("1.3", unit="万亩"), unit="亩") == "grey undecidable none"


def test_points_are_not_per_cent() -> None:
    goal = {"at_least": "12", "unit": "个百分点"}
    assert light(goal, figure("12", unit="%"), measure="change", nature="ratio", unit="%") == "grey no-figure none"
    assert light(goal, figure("12"), measure="change", nature="ratio", unit="%") == "green met reported"


def test_shares_in_per_mille_are_short_in_points() -> None:
    # 4 ‰ short is 0.4 points: near. 6 ‰ is 0.6: missed.
    goal = {"at_least": "20", "unit": "‰"}
    more = {"measure": "level", "nature": "ratio", "unit": "‰"}
    assert verdict(goal, figure("16"), **more).status == "near"
    assert verdict(goal, figure("14"), **more).status == "missed"
    assert verdict(goal, figure("14"), **more).gap == ("-0.6", "个百分点")


def test_a_plan_sets_its_own_band() -> None:
    bands = {"attainment": {"amber_share": "20"}}
    assert verdict(FLOOR, figure("57"), bands=bands).status == "near"  # 13 short of 70, a fifth is 14
    assert verdict(FLOOR, figure("55"), bands=bands).status == "missed"


def test_one_point_is_singular_and_sentences_start_with_a_capital() -> None:
    found = verdict({"at_least": "7", "unit": "%"}, figure("6"), **GROWTH)
    assert found.reason.en == (
        "Goal: at least 7%. 6% for 2021 (a). That is 1 point short of the goal, more than the 0.5 points that count as near."
    )
    assert found.reason.zh == "目标：不低于7%。2021年6%（a）。比目标差1个百分点，超过视为接近的0.5个百分点。"


@pytest.mark.parametrize(
    ("goal", "reported", "says"),
    [
        ({"at_least": "70"}, {"value": "70"}, "That is exactly the goal, which meets it."),
        ({"more_than": "70"}, {"value": "70"}, "That only equals the goal, which asks for more than that, within"),
        (
            {"at_least": "70"},
            {"value": "70", "bound": "under"},
            "That is short of the goal, by how much is not said; that it lies within",
        ),
        ({"at_least": "70"}, {"value": "60", "bound": "under"}, "That is at least 10 short of the goal, more than"),
        ({"at_least": "70"}, {"value": "55", "bound": "about"}, "That is about 15 short of the goal, more than"),
        (
            {"at_least": "70"},
            {"value": "60", "bound": "over"},
            "“over 60” does not say on which side of the goal it lies.",
        ),
        ({"at_least": "7.3"}, {"value": "7"}, "At its precision, 7 may lie on either side of the goal."),
        ({"more_than": "0"}, {"value": "0"}, "That only equals the goal, which asks for more than that."),
        (
            {"at_least": "70"},
            {"value": "63"},
            "That is 7 short of the goal, within the 10% of the goal that counts as near.",
        ),
    ],
)
def test_what_is_text(goal: dict[str, str], reported: dict[str, str], says: str) -> None:
    found = verdict(goal | {"unit": "家"}, figure(**reported))
    assert says in found.reason.en


@pytest.mark.parametrize(
    ("goal", "value", "equal"),
    [
        ({"about": "6", "read_as": "centre"}, "6.5", False),  # 6 ± 0.5 ends at 6.5, which is no 6
        ({"about": "6", "read_as": "centre"}, "5.5", False),
        ({"about": "6", "read_as": "centre", "tolerance": "0"}, "6.0", True),
        ({"about": "6", "read_as": "floor"}, "6.0", True),
        ({"between": ["6", "6.5"]}, "6.5", False),
    ],
)
def test_the_end_of_a_range_is_not_told_as_the_goal(goal: dict[str, str], value: str, equal: bool) -> None:
    found = verdict(goal | {"unit": "%"}, figure(value), **GROWTH)
    assert found.gap == ("0.0", "个百分点")
    told = "exactly the goal" if equal else "exactly at the end of what is accepted"
    assert (found.status, told in found.reason.en) == ("met", True)


@pytest.mark.parametrize(("value", "gap"), [("98", "3"), ("103", "2"), ("90", "-5"), ("110", "-5")])
def test_gap_of_a_centre_is_to_its_nearer_end(value: str, gap: str) -> None:
    # 95 to 105
    assert verdict({"about": "100", "unit": "家"}, figure(value), better="neither").gap == (gap, "家")


@pytest.mark.parametrize(("goal", "gap"), [("12", "0.4"), ("6.3", "6.1"), ("6.30", "6.07"), ("6.300", "6.07")])
def test_gap_of_a_derived_value_has_a_digit_more_than_the_goal_but_two_at_most(goal: str, gap: str) -> None:
    # 225.3 ÷ 200.5 − 1 = 12.37 %
    levels = [figure("225.3", measure="amount"), figure("200.5", "2020", measure="amount")]
    found = verdict({"at_least": goal, "unit": "%"}, *levels, measure="growth", unit="亿元", growth_prices="current")
    assert found.gap == (gap, "个百分点")


def test_a_direction_has_no_distance_to_be_near_by() -> None:
    found = verdict({"direction": "up"}, figure("100", "2020"), figure("99"))
    assert (found.status, found.gap) == ("missed", ("-1", "家"))
    assert "That misses the goal." in found.reason.en


@pytest.mark.parametrize(
    ("better", "value", "wanted"), [("higher", "8.0", "met"), ("higher", "5.8", "near"), ("lower", "5.0", "met")]
)
def test_ranges_beyond_whose_better_end_is_fine_too(better: str, value: str, wanted: str) -> None:
    goal = {"between": ["6", "6.5"], "unit": "%", "beyond": "fine"}
    assert verdict(goal, figure(value), better=better, **SHARE).status == wanted


def test_what_is_taken_away_stands_in_brackets_where_it_is_below_zero() -> None:
    growth = {"better": "lower", "measure": "growth", "nature": "flow", "unit": "吨"}
    below = verdict({"at_most": "-3", "unit": "%"}, figure("-5.0"), **growth)
    assert "−3 − (−5.0) = 2.0" in [step.en for step in below.steps]
    zero = verdict({"at_least": "0", "unit": "%"}, figure("0.5"), measure="growth", nature="flow", unit="吨")
    assert "0.5 − 0 = 0.5" in [step.en for step in zero.steps]


@pytest.mark.parametrize(
    ("now", "gap", "status"),
    [
        ("1054998", "-0.5002", "missed"),  # 5.4998 % is 0.5002 points short, which −0.5 would not tell from near
        ("1055002", "-0.4998", "near"),
        ("1054000", "-0.60", "missed"),
    ],
)
def test_a_gap_has_enough_digits_to_tell_near_from_missed(now: str, gap: str, status: str) -> None:
    standing = [figure(now, measure="level"), figure("1000000", "2020", measure="level")]
    found = verdict({"at_least": "6", "unit": "%"}, *standing, measure="growth", nature="stock")
    assert (found.gap and found.gap.value, found.status) == (gap, status)


@pytest.mark.parametrize(
    ("bound", "before", "now", "said"),
    [
        ("at_least", "105", "105", True),  # 5 short of 110, and where it was
        ("at_least", "105", "104", True),
        ("at_least", "105", "106", False),
        ("at_most", "115", "115", True),
        ("at_most", "115", "116", True),
        ("at_most", "115", "114", False),
    ],
)
def test_what_is_no_better_than_before_is_said(bound: str, before: str, now: str, said: bool) -> None:
    stock = {"measure": "level", "nature": "stock", "better": "higher" if bound == "at_least" else "lower"}
    found = verdict({bound: "110", "unit": "家"}, figure(before, "2020"), figure(now), **stock)
    assert (found.status, "it is no better than before" in found.reason.en) == ("missed", said)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("7.8", "That meets the goal with 0.5 points to spare."),
        ("8.3", "That meets the goal with 1.0 points to spare."),
        ("7.3", "That is exactly the goal, which meets it."),
    ],
)
def test_what_is_to_spare(value: str, said: str) -> None:
    found = verdict({"at_least": "7.3", "unit": "%"}, figure(value), measure="growth", unit="亿元")
    assert said in found.reason.en
