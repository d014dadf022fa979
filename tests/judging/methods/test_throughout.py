"""What should hold in every year."""

from __future__ import annotations

from typing import Any

import pytest

from scorecard.judging.verdicts import Verdict
from tests.small_books import figure, verdict

SHARE: dict[str, Any] = {
    "measure": "level",
    "nature": "ratio",
    "unit": "%",
    "when": "throughout",
    "period": "2021/2023",
}


def years(
    goal: dict[str, Any], *values: str | None, since: int = 2020, as_of: str = "2024-06-01", **more: Any
) -> Verdict:
    """The verdict over values from 2020 on; None is not reported."""
    found = [
        figure(value, str(since + number), source=f"of-{since + number}", published=f"{since + number + 1}-02-01")
        for number, value in enumerate(values)
        if value is not None
    ]
    return verdict(goal, *found, as_of=as_of, **(SHARE | more))


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        (("60", "61", "62", "63"), "green met reported"),
        (("60", "61", "59", "63"), "amber partly reported"),  # down in 2022, above the base in the end
        (("60", "61", "62", "59"), "red backwards reported"),  # down in 2023, and below the base
        (("60", "61", None, "63"), "grey undecidable none"),  # 2023 cannot be held against 2022
        (("60", None, None, None), "grey no-figure none"),
        (("60", "61", "61", "62"), "amber partly reported"),  # standing still is not up
    ],
)
def test_a_direction_in_every_year_is_against_the_year_just_before(values: tuple[str | None, ...], wanted: str) -> None:
    found = years({"direction": "up"}, *values)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        (("90", "91", "92", "95"), "green met reported"),
        (("92", "91", "89", "91"), "amber partly reported"),
        (("92", "91", "91", "89"), "red backwards reported"),  # broken in the last year, and worse than the base
        (("80", "91", "91", "89"), "amber partly reported"),  # broken, and better than the base
        ((None, "91", "91", "80"), "amber partly reported"),  # no base to be worse than
    ],
)
def test_a_floor_in_every_year(values: tuple[str | None, ...], wanted: str) -> None:
    found = years({"at_least": "90", "unit": "%"}, *values)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted


def test_a_cap_in_every_year_is_worse_upwards() -> None:
    found = years({"at_most": "3", "unit": "%"}, "2", "2.5", "2.8", "3.1", better="lower")
    assert found.status == "backwards"


def test_while_the_plan_runs_it_is_on_track_and_coming_years_are_not_missing() -> None:
    found = years({"direction": "up"}, "60", "61", as_of="2022-06-01")
    assert (found.status, found.evidence) == ("on-track", "reported")
    assert (
        found.reason.en
        == "Goal: up, every year. 60% for 2020 (of-2020); 61% for 2021 (of-2021). Each whole year that is reported keeps it."
    )


def test_missing_years_are_named() -> None:
    found = years({"direction": "up"}, "60", "61", None, None)
    assert (found.colour, found.status) == ("grey", "undecidable")
    assert "Kept in 2021. Not reported: 2022, 2023. It was promised for every year." in found.reason.en
    assert "2021年达到。未公布：2022年、2023年。目标要求每年达到。" in found.reason.zh
    assert [one.reported.figure.span.text for one in found.passed] == ["2020", "2021"]


def test_while_the_plan_runs_a_year_that_nobody_reported_leaves_only_a_hint() -> None:
    found = years({"at_least": "55", "unit": "%"}, "60", "61", None, as_of="2023-06-01")
    assert (found.status, found.evidence) == ("on-track", "interim")
    assert (
        "Each whole year that is reported keeps it. Not reported: 2022. Hollow: not every year that is over is reported."
        in found.reason.en
    )


def test_a_part_of_a_year_that_breaks_it_is_a_hint() -> None:
    figures = [
        figure("60", "2020"),
        figure("61", "2021", source="b", published="2022-02-01"),
        figure("50", "2022-01/2022-11", source="c", published="2022-12-20"),
        figure("-10.2", "2022-01/2022-11", source="c", published="2022-12-20", measure="change"),  # so 60.2 before
        figure("70", "2022-09/2023-08", source="d", published="2023-10-01"),
    ]
    found = verdict({"direction": "better"}, *figures, **(SHARE | {"as_of": "2024-06-01"}))
    # Met and missed are said of whole years only: a part tells how it stands so far.
    assert (found.colour, found.status, found.evidence) == ("amber", "at-risk", "interim")
    assert "after 60.2% for January to November 2021, derived: 50 − (−10.2)" in found.reason.en
    assert (
        "Broken between January and November 2022. Amber, not red: a part of a year alone cannot make it red. Not reported: 2023."
        in found.reason.en
    )
    assert [one.why.en for one in found.passed] == [
        "it is of September 2022 to August 2023, which is not one year of the plan"
    ]


def test_where_nothing_kept_it_it_is_red() -> None:
    floor = {"at_least": "90", "unit": "%"}
    # 80, 85 and 88 are more than 0.5 points short of 90, and better than the base of 70: no year is kept.
    found = years(floor, "70", "80", "85", "88")
    assert (found.colour, found.status, found.evidence) == ("red", "missed", "reported")
    assert "Broken in 2021, in 2022, in 2023. Red, not amber: nothing that is reported kept it." in found.reason.en
    # 89.5 is near, and one year near or kept leaves it amber.
    assert years(floor, "70", "80", "85", "89.5").status == "partly"
    assert years(floor, "70", "80", "90", "88").status == "partly"
    # Standing still three times is never up.
    assert years({"direction": "up"}, "60", "60", "60", "60").status == "missed"
    # Red needs every year, so one on an estimate makes it hollow; one break alone is enough for amber.
    shaky = figure("80", "2021", source="of-2021", published="2022-02-01", status="estimated")
    firm = [
        figure(value, year, source=f"of-{year}", published="2024-02-01")
        for value, year in (("85", "2022"), ("88", "2023"))
    ]
    found = verdict(floor, figure("70", "2020"), shaky, *firm, **(SHARE | {"as_of": "2024-06-01"}))
    assert (found.status, found.evidence) == ("missed", "indicative")


@pytest.mark.parametrize(
    ("value", "more", "wanted"),
    [
        ("80", [], "red off-track interim"),  # more than 0.5 points below 90, and nothing kept it
        ("89.6", [], "amber at-risk interim"),  # 0.4 points below
        ("91", [], "green on-track interim"),
        ("80", [figure("91", "2021", source="b", published="2022-02-01")], "amber at-risk interim"),  # 2021 kept it
        ("80", [figure("85", "2021", source="b", published="2022-02-01")], "red missed reported"),  # 2021 decides
    ],
)
def test_a_part_of_a_year_alone_tells_how_it_stands_so_far(value: str, more: list[dict[str, Any]], wanted: str) -> None:
    half = figure(value, "2022-01/2022-06" if more else "2021-01/2021-06", source="c", published="2022-08-01")
    day = "2022-09-01" if more else "2021-09-01"
    half["published"] = "2022-08-01" if more else "2021-08-01"
    found = verdict({"at_least": "90", "unit": "%"}, *more, half, **(SHARE | {"as_of": day}))
    assert f"{found.colour} {found.status} {found.evidence}" == wanted


def test_a_part_of_a_year_that_does_not_break_it_is_named() -> None:
    half = figure("7", "2023-01/2023-06", published="2023-08-01")
    more = SHARE | {"measure": "growth", "nature": "flow"}
    found = verdict({"direction": "up"}, half, **(more | {"as_of": "2024-06-01"}))
    assert (found.status, found.evidence) == ("undecidable", "none")
    assert "Not broken so far between January and June 2023. Not reported: 2021, 2022." in found.reason.en
    found = verdict({"direction": "up"}, half, **(more | {"as_of": "2023-09-01"}))
    assert (found.status, found.evidence) == ("on-track", "interim")


def test_a_figure_without_anything_before_it_is_told() -> None:
    found = years({"direction": "up"}, None, "61", None, None)
    assert (found.colour, found.status) == ("grey", "undecidable")
    assert "61% for 2021 (of-2021); no reading before the plan to compare with." in found.reason.en
    assert [one.why.en for one in found.passed] == ["no reading before the plan to compare with"]
    assert "No report of it was found" not in found.reason.en


def test_a_part_of_a_sum_is_not_held_against_the_floor_of_a_year() -> None:
    more = {"measure": "amount", "nature": "flow", "when": "throughout", "period": "2021/2023"}
    half = figure("30", "2023-01/2023-06", published="2023-08-01")
    assert verdict({"at_least": "50", "unit": "家"}, half, as_of="2024-06-01", **more).status == "no-figure"


def test_not_due_without_figures() -> None:
    assert years({"direction": "up"}, as_of="2022-06-01").status == "not-due"


def test_one_hollow_year_makes_the_green_hollow_but_one_solid_break_is_solid() -> None:
    figures = [
        figure("60", "2020"),
        figure("61", "2021", source="b", standing="secondary", published="2022-02-01"),
        figure("62", "2022", source="c", published="2023-02-01"),
    ]
    found = verdict(
        {"at_least": "55", "unit": "%"}, *figures, **(SHARE | {"period": "2021/2022", "as_of": "2023-06-01"})
    )
    assert (found.status, found.evidence) == ("met", "indicative")
    broken = [*figures[:2], figures[2] | {"value": "50"}]
    found = verdict(
        {"at_least": "55", "unit": "%"}, *broken, **(SHARE | {"period": "2021/2022", "as_of": "2023-06-01"})
    )
    assert (found.status, found.evidence) == ("backwards", "reported")


def test_ranks_are_held() -> None:
    more: dict[str, Any] = {"nature": "rank", "measure": "rank", "unit": "位"}
    assert years({"rank": {"direction": "hold"}}, "6", "6", "5", "5", **more).status == "met"
    assert years({"rank": {"direction": "hold"}}, "6", "6", "5", "6", **more).status == "partly"
    assert years({"rank": {"direction": "hold"}}, "6", "6", "6", "8", **more).status == "backwards"


def test_a_solid_break_has_no_word_of_hollow() -> None:
    figures = [
        figure("60", "2020"),
        figure("61", "2021", source="b", standing="secondary", published="2022-02-01"),
        figure("50", "2022", source="c", published="2023-02-01"),
    ]
    more = SHARE | {"period": "2021/2022", "as_of": "2023-06-01"}
    assert "Hollow" not in verdict({"at_least": "55", "unit": "%"}, *figures, **more).reason.en


def test_a_place_is_better_when_it_is_lower_whatever_the_file_says() -> None:
    more: dict[str, Any] = {"nature": "rank", "measure": "rank", "unit": "位", "better": "higher"}
    assert years({"rank": {"direction": "hold"}}, "6", "6", "6", "8", **more).status == "backwards"


def test_it_says_why_a_broken_year_is_amber_or_red() -> None:
    up = {"direction": "up"}
    assert (
        "Broken in 2022. Amber, not red: 2023 is no worse than 2020, before the plan."
        in years(up, "60", "61", "59", "63").reason.en
    )
    assert "2022年未达到。2023年不差于计划前的2020年，故为黄灯而非红灯。" in years(up, "60", "61", "59", "63").reason.zh
    assert (
        "Broken in 2023. Red, not amber: 2023 is also worse than 2020, before the plan."
        in years(up, "60", "61", "62", "59").reason.en
    )
    no_base = years({"at_least": "90", "unit": "%"}, None, "91", "91", "80").reason
    assert "Amber, not red: there is no reading before the plan to fall below." in no_base.en
    kept_last = years({"at_least": "90", "unit": "%"}, "92", "91", "89", "91").reason.en
    assert "Amber, not red: the last year kept it." in kept_last  # 91 is below 92, but not below the goal


def test_each_year_can_be_followed_by_hand() -> None:
    # 61 is more than 60, 59 is not more than 61, 63 is more than 59
    assert [step.en for step in years({"direction": "up"}, "60", "61", "59", "63").steps][1:] == [
        "61% for 2021 (of-2021). Met by: more than 60% (against 60% for 2020 (of-2020)). Kept.",
        "59% for 2022 (of-2022). Met by: more than 61% (against 61% for 2021 (of-2021)). Broken.",
        "63% for 2023 (of-2023). Met by: more than 59% (against 59% for 2022 (of-2022)). Kept.",
        "Evidence: reported.",
    ]


def test_on_its_last_day_it_is_on_track_and_not_yet_met() -> None:
    whole = figure("91", "2021", published="2021-12-31")
    floor = {"at_least": "90", "unit": "%"}
    for day, wanted in (("2021-12-31", "on-track"), ("2022-01-01", "met")):
        assert verdict(floor, whole, **(SHARE | {"period": "2021", "as_of": day})).status == wanted


def test_one_solid_break_beside_a_hollow_one_is_solid() -> None:
    # 91 kept it in 2021; 80 and 85 broke it, the 80 on a secondary source, and 85 is better than the base of 70
    figures = [
        figure("70", "2020"),
        figure("91", "2021", source="b", published="2022-02-01"),
        figure("80", "2022", source="c", published="2023-02-01", standing="secondary"),
        figure("85", "2023", source="d", published="2024-02-01"),
    ]
    found = verdict({"at_least": "90", "unit": "%"}, *figures, **(SHARE | {"as_of": "2024-06-01"}))
    assert (found.status, found.evidence) == ("partly", "reported")


def test_of_the_parts_of_a_year_the_latest_alone_tells_how_it_stands() -> None:
    # 80 in the first half broke 90, the 91 of nine months does not
    half = figure("80", "2021-01/2021-06", published="2021-08-01")
    longer = figure("91", "2021-01/2021-09", source="b", published="2021-10-20")
    found = verdict({"at_least": "90", "unit": "%"}, half, longer, **(SHARE | {"as_of": "2021-11-01"}))
    assert (found.colour, found.status) == ("green", "on-track")


def test_a_month_that_breaks_a_year_that_keeps_it_leaves_a_hint() -> None:
    # 5.2 % on the average of the year keeps 5.5 %, 5.8 % in March does not; 5.4 % in March would
    year, cap = figure("5.2", "2021"), {"at_most": "5.5", "unit": "%"}
    more = SHARE | {"period": "2021", "as_of": "2022-06-01", "better": "lower"}
    broken = verdict(cap, year, figure("5.8", "2021-03"), **more)
    assert (broken.status, broken.evidence) == ("met", "indicative")
    assert "Hollow: a reading within the year breaks it: 5.8% for March 2021 (a)." in broken.reason.en
    assert verdict(cap, year, figure("5.4", "2021-03"), **more).evidence == "reported"


def test_a_direction_of_the_year_is_not_held_against_its_months() -> None:
    # 61 is up from 60; 59 in March is a part of the year that was up as a whole
    more = SHARE | {"period": "2021", "as_of": "2022-06-01"}
    found = verdict({"direction": "up"}, figure("60", "2020"), figure("61", "2021"), figure("59", "2021-03"), **more)
    assert (found.status, found.evidence) == ("met", "reported")


def test_a_fall_in_the_end_is_as_weak_as_the_last_year() -> None:
    # 59 breaks “up” in 2021 and is official; the 58 of 2023, below the 60 of 2020, makes it backwards and is a newspaper's.
    found = [figure(value, str(2020 + number), source=f"s{number}") for number, value in enumerate(("60", "59", "61"))]
    last = figure("58", "2023", source="last", standing="secondary")
    one = verdict({"direction": "up"}, *found, last, as_of="2024-06-01", **SHARE)
    assert (one.status, one.evidence) == ("backwards", "indicative")


@pytest.mark.parametrize(
    ("kind", "period", "before", "end", "now", "wanted"),
    [
        # A day, and what a stock is at the end of a quarter, are held against the end of the year before.
        ({}, "06-30", "65", "60", "61", "green on-track interim"),
        ({}, "06-30", "55", "60", "59", "red off-track interim"),
        ({"nature": "stock", "unit": "家"}, "Q2", "65", "60", "61", "green on-track interim"),
        ({"nature": "stock", "unit": "家"}, "Q2", "55", "60", "59", "red off-track interim"),
        # A share of a quarter is held against that of the same quarter of the year before.
        ({}, "Q2", "65", "60", "61", "red off-track interim"),
        ({}, "Q2", "60", "65", "61", "green on-track interim"),
    ],
)
def test_what_a_part_of_the_year_is_held_against(
    kind: dict[str, Any], period: str, before: str, end: str, now: str, wanted: str
) -> None:
    unit = {"unit": kind.get("unit", "%")}
    found = verdict(
        {"direction": "up"},
        figure(before, f"2020-{period}", source="before", published="2020-07-20", **unit),
        figure(end, "2020-12-31", source="end", published="2021-01-20", **unit),
        figure(now, f"2021-{period}", source="now", published="2021-07-20", **unit),
        as_of="2021-09-01",
        **(SHARE | kind),
    )
    assert f"{found.colour} {found.status} {found.evidence}" == wanted


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ((None, "80", "81", "82"), "red missed reported"),  # no year kept it, and none was near
        ((None, "89.6", "81", "82"), "amber partly reported"),  # 0.4 points short: near
        ((None, "80", "81", "89.5"), "amber partly reported"),
        ((None, "80", "81", "89.4"), "red missed reported"),  # 0.6 points short
        (("82", "80", "81", "82"), "red missed reported"),  # as before the plan
        (("83", "80", "81", "82"), "red backwards reported"),  # worse than before it
        (("83", "80", "81", "90"), "amber partly reported"),  # the last year kept it
        (("83", "90", "91", "82"), "red backwards reported"),
        ((None, "80", None, None), "red missed reported"),
        ((None, "90", None, None), "grey undecidable none"),  # what became of the others is not known
        ((None, "90", None, "89"), "amber partly reported"),
    ],
)
def test_how_often_and_how_far_a_floor_was_broken(values: tuple[str | None, ...], wanted: str) -> None:
    found = years({"at_least": "90", "unit": "%"}, *values)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted


@pytest.mark.parametrize(
    ("before", "wanted"),
    [("4.2", "red missed reported"), ("4.1", "red missed reported"), ("4.0", "red backwards reported")],
)
def test_what_broke_a_cap_is_worse_where_it_is_above_the_reading_before(before: str, wanted: str) -> None:
    found = years({"at_most": "3", "unit": "%"}, before, "4.5", "4.3", "4.1", better="lower")
    assert f"{found.colour} {found.status} {found.evidence}" == wanted


@pytest.mark.parametrize(
    ("as_of", "wanted"), [("2022-12-31", "green on-track reported"), ("2023-01-01", "green on-track interim")]
)
def test_a_year_is_missing_from_the_day_after_its_last(as_of: str, wanted: str) -> None:
    found = years({"at_least": "90", "unit": "%"}, "92", "91", as_of=as_of, reported="yearly")
    assert f"{found.colour} {found.status} {found.evidence}" == wanted
    assert ("Not reported: 2022." in found.reason.en) == (as_of == "2023-01-01")


@pytest.mark.parametrize(("as_of", "status"), [("2023-12-31", "on-track"), ("2024-01-01", "met")])
def test_throughout_is_met_from_the_day_after_the_period(as_of: str, status: str) -> None:
    # The last year is reported before its end; on that day it may still be broken.
    figures = [figure("91", str(year), source=f"s{year}", published=f"{year}-12-20") for year in (2021, 2022, 2023)]
    assert verdict({"at_least": "90", "unit": "%"}, *figures, as_of=as_of, **SHARE).status == status


@pytest.mark.parametrize(
    ("parts", "as_of", "wanted"),
    [
        # A quarter that broke it is not made good by a later one.
        ((("2021-Q1", "91"), ("2021-Q2", "88"), ("2021-Q3", "92")), "2021-11-15", "amber at-risk interim"),
        ((("2021-Q1", "88"), ("2021-Q2", "91"), ("2021-Q3", "92")), "2021-11-15", "amber at-risk interim"),
        ((("2021-Q1", "91"), ("2021-Q2", "92"), ("2021-Q3", "88")), "2021-11-15", "red off-track interim"),
        ((("2021-Q1", "91"), ("2021-Q2", "90"), ("2021-Q3", "92")), "2021-11-15", "green on-track interim"),
        ((("2021-03-31", "88"), ("2021-06-30", "91")), "2021-08-15", "amber at-risk interim"),
        # A later total so far is of the same days, and says more of them.
        ((("2021-Q1", "88"), ("2021-H1", "91")), "2021-08-15", "green on-track interim"),
        # The year lies between 88 and 93: it cannot be told, and its second quarter broke the goal.
        (
            (("2021-Q1", "91"), ("2021-Q2", "88"), ("2021-Q3", "92"), ("2021-Q4", "93")),
            "2022-06-01",
            "amber at-risk interim",
        ),
        ((("2021-Q2", "88"), ("2021", "92")), "2022-06-01", "green on-track indicative"),  # a whole year that kept it
    ],
)
def test_a_part_of_the_year_that_broke_a_floor(parts: tuple[tuple[str, str], ...], as_of: str, wanted: str) -> None:
    found = [figure(value, period, source=period.lower(), published="2021-02-02") for period, value in parts]
    published = {"2021-Q1": "2021-04-20", "2021-Q2": "2021-07-20", "2021-H1": "2021-07-20", "2021-Q3": "2021-10-20"}
    found = [one | {"published": published.get(str(one["period"]), "2022-01-20")} for one in found]
    found = [one | {"published": "2021-07-20"} if str(one["period"]).count("-") == 2 else one for one in found]
    got = verdict({"at_least": "90", "unit": "%"}, *found, as_of=as_of, **SHARE)
    assert f"{got.colour} {got.status} {got.evidence}" == wanted


def test_a_growth_of_the_months_before_does_not_break_that_of_the_year() -> None:
    growth = {"measure": "growth", "nature": "flow", "when": "throughout", "period": "2021"}
    months = [
        figure("4", "2021-Q1", published="2021-04-20"),
        figure("7", "2021-H1", source="b", published="2021-07-20"),
    ]
    got = verdict({"at_least": "6", "unit": "%"}, *months, as_of="2021-08-15", **growth)
    assert (got.colour, got.status) == ("green", "on-track")


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        # At most 10 in each year; 2021 kept it with 9.
        ((("2022-Q1", "10"),), "green on-track reported"),
        ((("2022-Q1", "11"),), "amber partly reported"),  # no later quarter takes it back
        ((("2022-Q1", "6"), ("2022-Q2", "5")), "amber partly derived"),  # 6 + 5 = 11
        ((("2022-Q1", "6"), ("2022-Q2", "4")), "green on-track reported"),
        ((("2022-Q2", "11"),), "amber partly reported"),
    ],
)
def test_a_part_of_a_year_that_passes_the_cap_of_its_sum_breaks_it(
    parts: tuple[tuple[str, str], ...], wanted: str
) -> None:
    sums = {"measure": "amount", "nature": "flow", "when": "throughout", "period": "2021/2023", "better": "lower"}
    found = [figure("9", "2021", source="y", published="2022-02-01")]
    found += [figure(value, period, source=period.lower(), published="2022-07-20") for period, value in parts]
    got = verdict({"at_most": "10", "unit": "家"}, *found, as_of="2022-08-01", **sums)
    assert f"{got.colour} {got.status} {got.evidence}" == wanted


def test_a_year_alone_that_passed_its_cap_is_red() -> None:
    sums = {"measure": "amount", "nature": "flow", "when": "throughout", "period": "2021/2023", "better": "lower"}
    quarter = figure("11", "2021-Q1", published="2021-04-20")
    got = verdict({"at_most": "10", "unit": "家"}, quarter, as_of="2021-06-01", **sums)
    assert (got.colour, got.status, got.evidence) == ("red", "missed", "reported")


@pytest.mark.parametrize(
    ("as_of", "wanted"), [("2023-12-31", "green on-track interim"), ("2024-01-01", "grey undecidable none")]
)
def test_what_was_kept_in_one_year_alone_says_nothing_once_the_period_is_over(as_of: str, wanted: str) -> None:
    found = years({"at_least": "90", "unit": "%"}, "92", "91", as_of=as_of)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted


def test_what_kept_it_and_decides_nothing_is_told_as_that() -> None:
    floor = {"at_least": "90", "unit": "%"}
    alone = years(floor, None, "91")
    assert (alone.status, [one.why.en for one in alone.passed]) == (
        "undecidable",
        ["it keeps the goal, but not every year is reported"],
    )
    decided = years(floor, None, "91", "92", "93")
    assert (decided.status, [one.why.en for one in decided.passed]) == ("met", [])
