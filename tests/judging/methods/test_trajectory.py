"""The seven examples of the published measure, the limits of its formula, and what is said beside the colour."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from scorecard.judging.methods.path import GoalPath, band, past, yearly
from scorecard.judging.methods.trajectory import _steps, moment
from scorecard.model.intervals import Extent
from scorecard.model.periods import parse
from tests.small_books import BANDS, figure, light, verdict


def path(base: str, since: str, actual: str, now: str, target: str, by: str, down: bool) -> GoalPath:
    return GoalPath(Decimal(base), Decimal(since), Decimal(actual), Decimal(now), Decimal(target), Decimal(by), down)


@pytest.mark.parametrize(
    ("example", "ratio", "status"),
    [
        # (10.4/14.5)^(1/8) − 1 = −0.04069; (7.25/14.5)^(1/15) − 1 = −0.04516; their ratio, both falling
        (path("14.5", "2015", "10.4", "2023", "7.25", "2030", True), "0.9011", "at-risk"),
        (path("0.37", "2015", "9.53", "2025", "60", "2030", False), "0.9504", "on-track"),
        (path("10.1", "2015", "13.7", "2023", "30", "2030", False), "0.5160", "off-track"),
        (path("26866", "2016", "36058", "2024", "13433", "2028", True), "-0.6676", "backwards"),
        (path("19.3", "2016", "13.9", "2021", "22", "2030", False), "-6.7615", "backwards"),
    ],
)
def test_worked_examples(example: GoalPath, ratio: str, status: str) -> None:
    assert example.ratio is not None
    assert example.ratio.quantize(Decimal("0.0001")) == Decimal(ratio)
    assert example.status(BANDS) == status


def test_what_is_achieved_is_tested_first() -> None:
    # 55 is already below the cap of 100, as the base of 70 was.
    example = path("70", "2015", "55", "2023", "100", "2030", True)
    assert example.achieved
    assert example.status(BANDS) == "on-track"


def test_a_base_that_beat_the_target_and_fell_back_is_never_green() -> None:
    example = path("68.6", "2015", "46.7", "2023", "55", "2030", False)
    assert not example.achieved
    assert example.base_better
    assert example.status(BANDS) == "backwards"


@pytest.mark.parametrize(
    ("example", "pace", "status"),
    [
        # a base of 0: half of the way to 10 in 3 of 5 years, 0.5 ÷ 0.6
        (path("0", "2020", "5", "2023", "10", "2025", False), "0.8333", "at-risk"),
        # signs differ: 5 of 12 in 3 of 5 years, 0.4167 ÷ 0.6
        (path("-2", "2020", "3", "2023", "10", "2025", False), "0.6944", "at-risk"),
        (path("8", "2020", "3", "2023", "0", "2025", True), "1.0417", "on-track"),  # a target of 0: 0.625 ÷ 0.6
        (path("12", "2020", "8.4", "2023", "0", "2025", True), "0.5000", "off-track"),  # 0.3 ÷ 0.6
        (path("8", "2020", "9", "2023", "0", "2025", True), "-0.2083", "backwards"),  # −0.125 ÷ 0.6
    ],
)
def test_where_the_ratio_is_not_defined_the_linear_pace_decides(example: GoalPath, pace: str, status: str) -> None:
    assert example.ratio is None
    assert example.linear is not None and example.linear.quantize(Decimal("0.0001")) == Decimal(pace)
    assert example.status(BANDS) == status


def test_where_no_time_has_passed_nothing_decides() -> None:
    example = path("8", "2023", "9", "2023", "10", "2025", False)
    assert (example.ratio, example.linear) == (None, None)
    assert example.status(BANDS) == "undecidable"


def test_negative_numbers_that_shrink_towards_zero_move_up() -> None:
    # −8 to −4 in 3 years is faster than −8 to −2 in 6: (0.5)^(1/3) and (0.25)^(1/6) are the same 0.7937
    example = path("-8", "2020", "-4", "2023", "-2", "2026", False)
    assert example.ratio is not None
    assert example.ratio.quantize(Decimal("0.0001")) == Decimal("1.0000")


def test_yearly_change_is_compound() -> None:
    assert yearly(Decimal(100), Decimal(121), Decimal(2)).quantize(Decimal("0.0001")) == Decimal("0.1000")


def test_linear_pace_projection_and_arrival() -> None:
    # 100 → 110 in 2 of 4 years, 140 wanted: (10/40) ÷ (2/4) = 0.5; ×1.0488² → 121; (140/110)^(1/2) − 1 = 12.8 %
    example = path("100", "2020", "110", "2022", "140", "2024", False)
    assert example.linear == Decimal("0.5")
    assert example.projected is not None and example.projected.quantize(Decimal("0.1")) == Decimal("121.0")
    assert example.required is not None and example.required.quantize(Decimal("0.1")) == Decimal("12.8")
    # ln(140/110) ÷ ln(1.0488) = 5.06 years after 2022
    assert example.arrival is not None and example.arrival.quantize(Decimal("0.1")) == Decimal("2027.1")


def test_what_stands_still_never_arrives() -> None:
    assert path("100", "2020", "100", "2022", "140", "2024", False).arrival is None
    assert path("100", "2020", "90", "2022", "140", "2024", False).arrival is None


@pytest.mark.parametrize(
    ("text", "wanted"), [("2024", "2024"), ("2023-12-31", "2023"), ("2024-06-30", "2023.5"), ("2024-03-31", "2023.25")]
)
def test_moment_is_the_end_on_the_scale_of_years(text: str, wanted: str) -> None:
    # Six of twelve months have passed on 30 June, three on 31 March, in a leap year too.
    assert moment(parse(text)).quantize(Decimal("0.0001")) == Decimal(wanted).quantize(Decimal("0.0001"))


LEVEL = {"at_least": "200", "unit": "家"}
RUNS = {"nature": "stock", "measure": "level", "period": "2021/2025", "as_of": "2023-06-01"}


def test_a_plan_that_runs_is_judged_by_its_path() -> None:
    # 100 → 200 in 5 years asks for 14.87 % a year; 100 → 130 in 2 years is 14.02 %: 0.9427
    found = verdict(LEVEL, figure("100", "2020", published="2021-01-31"), figure("130", "2022"), **RUNS)
    assert (found.method, found.status, found.evidence) == ("trajectory", "at-risk", "reported")
    assert "so far it changes at 0.94 times the yearly rate that the goal needs" in found.reason.en
    assert "From 100 for 2020 (a)" in found.reason.en
    assert [note.en for note in found.notes] == [
        "At this pace it reaches 193 in 2025.",  # 130 × 1.1402³ = 192.7
        "From now on 15.4% a year is needed.",  # (200/130)^(1/3) − 1
        "At this pace the target is reached in 2026.",  # ln(200/130) ÷ ln(1.1402) = 3.28 years after 2022
    ]


def test_the_change_that_a_share_still_needs_is_told_in_points_and_relatively() -> None:
    # From 40 % at the end of 2022 to 50 % at that of 2025: 10 ÷ 3 = 3.33 points a year; (50/40)^(1/3) − 1 = 7.7 %.
    share = {"nature": "ratio", "measure": "level", "unit": "%", "period": "2021/2025", "as_of": "2023-06-01"}
    told = [figure("30", "2020", unit="%", published="2021-01-31"), figure("40", "2022", unit="%")]
    notes = [note.en for note in verdict({"at_least": "50", "unit": "%"}, *told, **share).notes]
    assert "From now on 3.33 points a year are needed, which is a relative change of 7.7% a year." in notes


def test_linear_pace_of_another_colour_is_text() -> None:
    # 100 → 800 asks for 51.57 %; 100 → 230 in 2 is 51.66 %: 1.0017. Linear: (130/700) ÷ (2/5) = 0.46, red
    goal = {"at_least": "800", "unit": "家"}
    found = verdict(goal, figure("100", "2020"), figure("230", "2022"), **RUNS)
    assert found.status == "on-track"
    assert [(one.status, one.colour) for one in found.sensitivity] == [("off-track", "red")]
    assert "By the linear pace (0.46) it would be red." in found.reason.en


def test_reached_early_is_on_track_and_the_figure_may_be_a_bound() -> None:
    assert light(LEVEL, figure("100", "2020"), figure("200", "2022", bound="over"), **RUNS) == "green on-track reported"


def test_a_bound_that_leaves_the_path_open_decides_nothing() -> None:
    base = figure("100", "2020")
    assert light(LEVEL, base, figure("140", "2022", bound="over"), **RUNS) == "green on-track reported"  # 1.23 and more
    assert light(LEVEL, base, figure("110", "2022", bound="over"), **RUNS) == "grey undecidable none"


def test_no_path_across_two_series_or_without_a_base() -> None:
    found = light(LEVEL, figure("100", "2020"), figure("130", "2022", series="revised"), **RUNS)
    assert found == "grey undecidable none"
    assert light(LEVEL, figure("130", "2022"), **RUNS) == "grey undecidable none"


def test_an_estimated_base_makes_the_colour_hollow() -> None:
    base = figure("100", "2020", status="estimated")
    found = verdict(LEVEL, base, figure("130", "2022"), **RUNS)
    assert (found.colour, found.evidence) == ("amber", "indicative")
    assert "Hollow: of the base: it is an estimate." in found.reason.en


def test_growth_rates_have_no_path() -> None:
    goal = {"at_least": "7", "unit": "%"}
    more = {"measure": "growth", "unit": "亿元", "period": "2021/2025", "per": "year", "as_of": "2023-06-01"}
    assert light(goal, figure("8", "2021/2022", per="year"), **more) == "green on-track interim"


def test_falling_paths_arrive_too() -> None:
    # 100 → 90 in 2 years, 75 wanted: ln(75/90) ÷ ln(0.9487) = 3.46 years after 2022
    example = path("100", "2020", "90", "2022", "75", "2024", True)
    assert example.arrival is not None and example.arrival.quantize(Decimal("0.01")) == Decimal("2025.46")


def test_what_cannot_be_projected_is_left_out() -> None:
    assert path("100", "2022", "110", "2022", "140", "2024", False).projected is None
    assert path("100", "2022", "110", "2022", "140", "2024", False).arrival is None
    assert path("100", "2020", "110", "2024", "140", "2024", False).required is None
    assert path("-100", "2020", "-90", "2022", "-50", "2024", False).required is None
    assert path("-100", "2020", "-90", "2022", "-50", "2024", False).projected is None


def test_zero_among_negative_numbers_is_undefined() -> None:
    assert path("-8", "2020", "-4", "2023", "0", "2026", False).ratio is None
    assert path("-8", "2020", "0", "2023", "5", "2026", False).ratio is None


def test_a_base_that_was_just_the_target_counts_as_lost() -> None:
    assert path("55", "2020", "54", "2023", "55", "2026", False).status(BANDS) == "backwards"


def test_gap_is_to_the_goal_itself_plus_when_better() -> None:
    start = figure("100", "2020")
    assert verdict(LEVEL, start, figure("130", "2022"), **RUNS).gap == ("-70", "家")
    assert verdict(LEVEL, start, figure("210", "2022"), **RUNS).gap == ("10", "家")
    assert verdict(LEVEL, start, figure("210", "2022", bound="over"), **RUNS).gap is None
    cap = {"at_most": "50", "unit": "家"}
    assert verdict(cap, start, figure("80", "2022"), better="lower", **RUNS).gap == ("-30", "家")


def test_where_the_ratio_is_undefined_the_reason_says_that_the_linear_pace_decides() -> None:
    # (10 − 20) ÷ (0 − 20) = 0.5 after 2 of 5 years: 1.25
    found = verdict({"at_most": "0", "unit": "家"}, figure("20", "2020"), figure("10", "2022"), better="lower", **RUNS)
    assert (found.colour, found.status) == ("green", "on-track")
    assert "so the linear pace decides: 1.25 times the way due by then" in found.reason.en
    assert found.sensitivity == ()
    assert [step.en for step in found.steps if "Linear" in step.en] == [
        "Linear pace: ((10 − 20) ÷ (0 − 20)) ÷ (2 ÷ 5) = 1.25"
    ]


@pytest.mark.parametrize(
    ("base", "actual", "wanted"),
    [
        ("40", "62", "green on-track"),  # about 60 is 57 to 63
        ("40", "64", "red off-track"),  # it has gone past
        ("40", "39", "red backwards"),
        ("80", "56", "red off-track"),
        ("60", "56", "red backwards"),  # the base was there, and it is lost
        ("60", "64", "red backwards"),
        # from 40 to 60 in 5 years is 8.45 % a year; 50 after 2 years is 11.80 % a year: 1.397
        ("40", "50", "green on-track"),
        # from 80 to 60: −5.59 % a year; 74 after 2 years is −3.82 % a year: 0.684
        ("80", "74", "amber at-risk"),
    ],
)
def test_the_path_to_a_goal_with_two_ends(base: str, actual: str, wanted: str) -> None:
    goal = {"about": "60", "unit": "家", "read_as": "centre"}
    found = light(goal, figure(base, "2020"), figure(actual, "2022"), better="neither", **RUNS)
    assert found == f"{wanted} reported"


def test_the_path_to_a_range_leads_to_its_nearer_end() -> None:
    # from 40 to 57 in 5 years is 7.34 % a year; 44 after 2 years is 4.88 % a year: 0.665
    goal = {"between": ["57", "63"], "unit": "家"}
    found = light(goal, figure("40", "2020"), figure("44", "2022"), better="neither", **RUNS)
    assert found == "amber at-risk reported"
    # from 80 to 63 in 5 years is −4.67 % a year; 76 after 2 years is −2.53 % a year: 0.543
    found = light(goal, figure("80", "2020"), figure("76", "2022"), better="neither", **RUNS)
    assert found == "red off-track reported"


def test_equal_to_the_target_is_achieved() -> None:
    assert path("60", "2020", "55", "2023", "55", "2026", False).achieved
    assert path("50", "2020", "55", "2023", "55", "2026", True).achieved
    assert not path("50", "2020", "56", "2023", "55", "2026", True).achieved


def test_what_moves_away_has_no_year_of_arrival_to_tell() -> None:
    found = verdict(LEVEL, figure("100", "2020"), figure("95", "2022"), **RUNS)
    assert found.status == "backwards"
    assert [note.en.split()[0] for note in found.notes] == ["At", "From"]  # projected, required, and no third


@pytest.mark.parametrize(
    ("ratio", "status"),
    [
        ("0.95", "on-track"),
        ("0.9499", "at-risk"),
        ("0.60", "at-risk"),
        ("0.5999", "off-track"),
        ("0", "off-track"),
        ("-0.0001", "backwards"),
    ],
)
def test_bands_begin_at_their_own_number(ratio: str, status: str) -> None:
    assert band(Decimal(ratio), BANDS) == status


def test_a_ratio_just_below_a_threshold_is_not_told_as_the_threshold() -> None:
    # 1.0949 − 1 = 9.49 % in one year of the 10 % a year that is needed: R = 0.949, which two rounded decimals would call 0.95
    more = {"nature": "stock", "measure": "level", "period": "2021/2022", "as_of": "2022-06-01"}
    found = verdict({"at_least": "12100", "unit": "家"}, figure("10000", "2020"), figure("10949"), **more)
    assert (found.status, "at 0.94 times the yearly rate" in found.reason.en) == ("at-risk", True)


def test_the_steps_of_a_path_below_zero_carry_the_sign_that_they_reckon_with() -> None:
    # (−8/−10)^(1/2) − 1 = −10.557 % where (−5/−10)^(1/5) − 1 = −12.945 % is needed: up from below zero is the way.
    steps = _steps(path("-10", "2020", "-8", "2022", "-5", "2025", False), BANDS, "%")
    assert steps[2].en == "R = −(−10.557) ÷ |−12.945| = 0.8156"


def test_the_ratio_is_not_defined_once_the_reading_is_below_zero() -> None:
    fallen = path("10", "2015", "-1", "2020", "20", "2025", False)
    assert fallen.ratio is None
    # −1 − 10 = −11 of the 10 × 5 ÷ 10 = 5 due by then
    assert fallen.linear == Decimal("-2.2")


def test_what_is_needed_from_a_fraction_on_is_told_and_from_zero_is_not() -> None:
    # (0.8 ÷ 0.5)^(1 ÷ 2) − 1 = 26.49 %
    needed = path("0.4", "2021", "0.5", "2023", "0.8", "2025", down=False).required
    assert needed is not None
    assert round(needed, 2) == Decimal("26.49")
    assert path("1", "2021", "0", "2023", "5", "2025", down=False).required is None
    assert path("9", "2021", "5", "2023", "0", "2025", down=True).required is None


@pytest.mark.parametrize(
    ("base", "actual", "target", "known"),
    [
        # What is known of the projected value, of the yearly rate that is needed, and of the year of arrival.
        ("100", "110", "140", (True, True, True)),
        ("0.4", "0.5", "0.8", (True, True, True)),
        ("0", "110", "140", (False, True, False)),
        ("-8", "110", "140", (False, True, False)),
        ("100", "0", "140", (False, False, False)),
        ("100", "-8", "140", (False, False, False)),
        ("100", "90", "0", (True, False, False)),
        ("100", "90", "-8", (True, False, False)),
    ],
)
def test_a_compound_rate_needs_numbers_above_zero(base: str, actual: str, target: str, known: tuple[bool, ...]) -> None:
    example = path(base, "2020", actual, "2022", target, "2024", Decimal(target) < Decimal(base))
    found = (example.projected, example.required, example.arrival)
    assert tuple(one is not None for one in found) == known


def test_where_no_time_has_passed_or_is_left_there_is_no_rate() -> None:
    assert path("100", "2022", "110", "2022", "140", "2024", False).projected is None
    assert path("100", "2022", "110", "2022", "140", "2024", False).arrival is None
    assert path("100", "2020", "110", "2024", "140", "2024", False).required is None


@pytest.mark.parametrize(
    ("goal", "wanted"),
    [
        # 100 to 89.3 in 2 years is −5.50 % a year. To the centre, 70, by 2025: 0.7^(1/5) − 1 = −6.89 %, R = 0.80.
        ({"about": "70", "tolerance": "5", "read_as": "centre"}, "amber at-risk reported"),
        # To the nearer end, 75: 0.75^(1/5) − 1 = −5.59 %, R = 0.98.
        ({"between": ["65", "75"]}, "green on-track reported"),
        # 65 to 95 asks for 0.95^(1/5) − 1 = −1.02 %: 89.3 is already there.
        ({"between": ["65", "95"]}, "green on-track reported"),
        # From below: 120 by 2025 asks for 1.2^(1/5) − 1 = 3.71 % a year, and it falls.
        ({"between": ["120", "150"]}, "red backwards reported"),
    ],
)
def test_a_path_leads_to_the_nearer_end_of_a_range_and_to_the_centre_of_about(
    goal: dict[str, object], wanted: str
) -> None:
    more = RUNS | {"better": "neither"}
    assert light(goal | {"unit": "家"}, figure("100", "2020"), figure("89.3", "2022"), **more) == wanted


def test_a_base_that_had_just_reached_the_goal_and_fell_back_is_red() -> None:
    assert light(LEVEL, figure("200", "2020"), figure("190", "2022"), **RUNS) == "red backwards reported"


@pytest.mark.parametrize(
    ("later", "wanted"),
    [
        # From 102 to 150 in 2 years is 21.3 % a year, and 14.4 % are needed: on track from either base.
        ({"status": "final"}, "green on-track reported"),  # the final number of the series that the goal was set on
        ({"series": "new"}, "green on-track indicative"),  # a series that nobody knew when the goal was set
        (
            {"series": "new", "supersedes": ["a"]},
            "green on-track reported",
        ),  # declared: on today’s series the goal is 200 × 102 ÷ 100 = 204
        ({"series": "new", "published": "2021-02-02"}, "green on-track reported"),  # it was known on that day
        ({"series": "new", "published": "2021-02-03"}, "green on-track indicative"),
    ],
)
def test_a_base_of_a_series_that_came_after_the_goal_makes_the_path_hollow(later: dict[str, Any], wanted: str) -> None:
    first = figure("100", "2020", published="2021-01-31", status="preliminary")
    second = figure("102", "2020", source="b", **({"published": "2022-05-01"} | later))
    now = figure("150", "2022", source="c", series=later.get("series"))
    assert light(LEVEL, first, second, now, **RUNS) == wanted


def test_a_goal_that_names_its_series_is_not_of_another_one() -> None:
    figures = [
        figure("100", "2020", published="2021-01-31"),
        figure("102", "2020", source="b", published="2022-05-01", series="new"),
    ]
    now = figure("150", "2022", source="c", series="new")
    assert light(LEVEL, *figures, now, series="new", **RUNS) == "green on-track reported"


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        ("50", "At this pace it reaches 60% in 2025."),  # 40 × (40 ÷ 30.5)^(3 ÷ 2) = 60.08
        ("50.0", "At this pace it reaches 60.1% in 2025."),
        ("50.00", "At this pace it reaches 60.08% in 2025."),
    ],
)
def test_what_a_path_leads_to_is_printed_like_the_goal(goal: str, said: str) -> None:
    share = {"nature": "ratio", "measure": "level", "unit": "%", "period": "2021/2025", "as_of": "2023-06-01"}
    told = [figure("30.5", "2020", published="2021-01-31"), figure("40", "2022")]
    assert said in [note.en for note in verdict({"at_least": goal, "unit": "%"}, *told, **share).notes]


@pytest.mark.parametrize(
    ("bound", "better", "base", "now", "wanted"),
    [
        ("at_least", "higher", "200", "190", "red backwards reported"),
        ("at_most", "lower", "200", "210", "red backwards reported"),
        ("at_least", "higher", "200", "200", "green on-track reported"),
        ("at_most", "lower", "200", "200", "green on-track reported"),
        ("more_than", "higher", "150", "200", "green on-track reported"),  # 15.5 % a year, and 5.9 % are needed
        ("less_than", "lower", "250", "200", "green on-track reported"),
    ],
)
def test_a_base_or_a_reading_that_equals_the_goal(bound: str, better: str, base: str, now: str, wanted: str) -> None:
    goal = {bound: "200", "unit": "家"}
    assert light(goal, figure(base, "2020"), figure(now, "2022"), better=better, **RUNS) == wanted


@pytest.mark.parametrize(
    ("value", "base", "wanted"),
    [
        ("71", "59", True),
        ("70", "59", False),  # the upper end belongs to the goal
        ("71", "60", False),  # and so does the lower one, from which it did not come
        ("65", "59", False),
        ("59", "71", True),
        ("60", "71", False),
        ("59", "70", False),
        ("58", "59", False),
        ("72", "71", False),
    ],
)
def test_past_a_range_is_on_its_other_side(value: str, base: str, wanted: bool) -> None:
    assert past(Decimal(value), Decimal(base), Extent(Decimal(60), Decimal(70))) is wanted
    assert past(Decimal(value), Decimal(base), Extent(Decimal(60), None)) is False
    assert past(Decimal(value), Decimal(base), Extent(None, Decimal(70))) is False


def test_from_a_base_beyond_the_goal_no_linear_pace_is_named() -> None:
    # 220 to 190, with 200 wanted: (190 − 220) ÷ (200 − 220) = 1.5 of a way that leads back.
    found = verdict(LEVEL, figure("220", "2020"), figure("190", "2022"), **RUNS)
    assert (found.status, found.sensitivity) == ("backwards", ())
    assert "linear pace" not in found.reason.en


@pytest.mark.parametrize(
    ("when", "values", "wanted"),
    [
        # From 38 to 30 in five years: 33 after two is faster than is needed. On the average of the five years it is not.
        ("end", ("36.0", "33.0"), "green on-track reported"),
        ("total", ("36.0", "33.0"), "red off-track interim"),  # 33 to 36 so far, and 30.5 would still be near
        ("total", ("29.0", "30.0"), "green on-track interim"),
    ],
)
def test_an_average_over_several_years_has_no_path(when: str, values: tuple[str, ...], wanted: str) -> None:
    dust: dict[str, Any] = {"nature": "ratio", "measure": "level", "unit": "微克/立方米", "better": "lower"}
    figures = [figure("38.0", "2020", published="2021-01-31")]
    figures += [figure(value, year, source=year) for value, year in zip(values, ("2021", "2022"), strict=True)]
    goal = {"at_most": "30", "unit": "微克/立方米"}
    assert light(goal, *figures, when=when, period="2021/2025", as_of="2023-04-01", **dust) == wanted
