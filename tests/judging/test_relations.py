"""Goals set against another reading of the same days: of another indicator, or of the same one of another place."""

from __future__ import annotations

from typing import Any

import pytest

from scorecard.files.bands import shipped
from scorecard.model.book import Book
from scorecard.model.places import Place
from tests.small_books import figure, indicator, judged, light, plan, result, sources, target, verdict

GROWTH: dict[str, Any] = {"measure": "growth", "unit": "元", "growth_prices": "current"}
GDP = indicator("gdp", unit="亿元", growth_prices="current")


def growth(value: str, of: str = "x", period: str = "2021", **more: Any) -> dict[str, Any]:
    """A growth of an indicator in a year."""
    return figure(value, period, indicator=of, measure="growth", unit="%", **more)


def compared(goal: dict[str, Any], *figures: dict[str, Any], **more: Any) -> str:
    return light(goal, *figures, others=[GDP], **GROWTH, **more)


@pytest.mark.parametrize(
    ("goal", "own", "wanted"),
    [
        ({"at_least": {"of": "gdp"}}, "8.5", "green met reported"),
        ({"at_least": {"of": "gdp"}}, "8.3", "green met reported"),  # equal to 8.3 is at least it
        ({"more_than": {"of": "gdp"}}, "8.3", "amber near reported"),  # and not more
        ({"at_least": {"of": "gdp"}}, "7.8", "amber near reported"),  # 0.5 points short
        ({"at_least": {"of": "gdp"}}, "7.7", "red missed reported"),  # 0.6 points short
        ({"at_most": {"of": "gdp"}}, "8.4", "amber near reported"),
        ({"less_than": {"of": "gdp"}}, "8.2", "green met reported"),
        ({"about": {"of": "gdp"}}, "8.8", "green met reported"),  # 8.3 ± 0.5
        ({"about": {"of": "gdp"}}, "7.2", "red missed reported"),  # 0.6 below 7.8
        ({"about": {"of": "gdp"}, "read_as": "centre"}, "9.4", "red missed reported"),  # 0.6 above 8.8
        ({"about": {"of": "gdp"}}, "9.4", "red missed indicative"),  # who asks for 8.3 and a little less has it
        ({"about": {"of": "gdp"}, "read_as": "floor"}, "9.4", "green met reported"),
        ({"about": {"of": "gdp"}, "read_as": "floor"}, "7.8", "green met reported"),  # 8.3 − 0.5
        ({"about": {"of": "gdp"}, "read_as": "ceiling"}, "7.2", "green met reported"),
        (
            {"about": {"of": "gdp"}, "tolerance": "0.2", "read_as": "centre"},
            "8.6",
            "amber near reported",
        ),  # 0.1 over 8.5
    ],
)
def test_a_reading_against_that_of_another_indicator(goal: dict[str, Any], own: str, wanted: str) -> None:
    assert compared(goal, growth(own), growth("8.3", "gdp")) == wanted


def test_both_figures_are_shown_with_their_names() -> None:
    found = verdict({"at_least": {"of": "gdp"}}, growth("8.5"), growth("8.3", "gdp"), others=[GDP], **GROWTH)
    assert "Goal: at least gdp." in found.reason.en
    assert "8.5% for 2021 (a). Gdp: 8.3% for 2021 (a)." in found.reason.en
    assert {reported.figure.indicator for reported in found.figures} == {"x", "gdp"}
    assert found.base is not None and str(found.base.value) == "8.3"


def test_what_about_the_other_reading_means_has_that_reading_in_its_middle() -> None:
    # 8.3 ± 0.5 is 7.8 to 8.8, with 8.3 in the middle
    found = verdict({"about": {"of": "gdp"}}, growth("8.8"), growth("8.3", "gdp"), others=[GDP], **GROWTH)
    assert found.basis is not None and str(found.basis.aim) == "8.3"


def test_it_is_as_weak_as_the_weaker_of_the_two() -> None:
    weak = growth("8.3", "gdp", status="estimated")
    assert compared({"at_least": {"of": "gdp"}}, growth("8.5"), weak) == "green met indicative"
    assert compared({"at_least": {"of": "gdp"}}, growth("8.5", status="estimated"), growth("8.3", "gdp")) == (
        "green met indicative"
    )


def test_rounded_numbers_that_are_equal_as_printed_decide_no_more_than_they_show() -> None:
    # 8 stands for 7.5 to 8.5, so 8.3 may be more or less than it
    assert compared({"at_least": {"of": "gdp"}}, growth("8.3"), growth("8", "gdp")) == "grey undecidable none"
    assert compared({"at_least": {"of": "gdp"}}, growth("8.6"), growth("8", "gdp")) == "green met reported"


@pytest.mark.parametrize(
    ("own", "other", "wanted"),
    [
        ("7.2", {"value": "6", "bound": "more_than"}, "grey undecidable none"),  # over 6 may be 7.5
        ("7.2", {"value": "6", "bound": "at_least"}, "grey undecidable none"),
        ("7.2", {"value": "7", "bound": "about"}, "grey undecidable none"),  # 6 to 8
        ("8.2", {"value": "7", "bound": "about"}, "green met reported"),  # 8.2 is above 8
        ("7.2", {"value": "7", "bound": "at_most"}, "green met reported"),  # 7.2 is above 7
        ("6.2", {"value": "7", "bound": "more_than"}, "red missed reported"),  # at least 0.8 points short
    ],
)
def test_another_reading_that_is_a_bound_decides_what_it_can(own: str, other: dict[str, str], wanted: str) -> None:
    goal = {"at_least": {"of": "gdp"}}
    found = verdict(goal, growth(own), growth("0", "gdp") | other, others=[GDP], **GROWTH)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted
    assert found.colour != "grey" or "does not say on which side of the goal it lies" in found.reason.en


@pytest.mark.parametrize(
    ("goal", "own", "other", "told"),
    [
        ("more_than", "6.5", {"value": "6.5", "bound": "less_than"}, "That meets the goal."),  # and is not equal to it
        ("at_least", "7.0", {"value": "6.5", "bound": "less_than"}, "That meets the goal."),  # by more than 0.5
        (
            "more_than",
            "6.5",
            {"value": "6.5", "bound": "more_than"},
            "That is short of the goal, by how much is not said;",
        ),
        ("at_least", "6.0", {"value": "6.5", "bound": "more_than"}, "That is at least 0.5 points short of the goal;"),
    ],
)
def test_how_far_a_reading_lies_from_a_bound_is_not_known(
    goal: str, own: str, other: dict[str, str], told: str
) -> None:
    given = growth(own), growth("0", "gdp") | other
    found = verdict({goal: {"of": "gdp"}}, *given, others=[GDP], **GROWTH)
    assert (found.gap, told in found.reason.en) == (None, True)


@pytest.mark.parametrize(
    ("usual", "own", "other", "wanted"),
    [
        ("constant", {}, {}, "green met indicative"),  # the indicators differ: constant prices, and current ones
        ("constant", {}, {"prices": "constant"}, "green met indicative"),  # of GDP at current prices it is unusual
        ("current", {}, {}, "green met reported"),
        ("constant", {"prices": "current"}, {}, "green met indicative"),  # unusual of the indicator
    ],
)
def test_growths_in_other_prices_are_only_a_hint(
    usual: str, own: dict[str, str], other: dict[str, str], wanted: str
) -> None:
    given = (growth("8.5", **own), growth("7.0", "gdp", **other))
    prices: dict[str, Any] = GROWTH | {"growth_prices": usual}
    found = verdict({"at_least": {"of": "gdp"}}, *given, others=[GDP], **prices)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted
    unlike = {own.get("prices", usual), other.get("prices", "current")} == {"constant", "current"}
    assert ("and the reading beside it is not" in found.reason.en) == unlike


def test_only_the_very_same_days_are_compared() -> None:
    goal = {"at_least": {"of": "gdp"}}
    assert compared(goal, growth("8.5"), growth("8.3", "gdp", "2020")) == "grey undecidable none"
    missing = verdict(goal, growth("8.5"), others=[GDP], **GROWTH)
    assert "no reading of gdp for 2021 to compare with" in missing.reason.en.lower()
    assert compared(goal) == "grey no-figure none"


def test_a_reading_that_the_source_withholds_is_told_with_its_reason() -> None:
    withheld = growth("withheld", "gdp", reason="still under review")
    found = verdict({"at_least": {"of": "gdp"}}, growth("8.5"), withheld, others=[GDP], **GROWTH)
    assert (found.colour, found.status) == ("grey", "undecidable")
    said = "to compare with: looked for in a, not given: still under review."
    assert said in found.reason.en


def test_while_the_period_runs_nothing_is_met_or_missed() -> None:
    goal = {"at_least": {"of": "gdp"}}
    half = (growth("8.5", period="2021-01/2021-06"), growth("8.3", "gdp", "2021-01/2021-06"))
    figures = [one | {"published": "2021-07-20"} for one in half]
    assert "met" not in compared(goal, *figures, as_of="2021-09-01").split()
    assert "missed" not in compared(goal, *figures, as_of="2021-09-01").split()


def test_another_place() -> None:
    goal = {"at_least": {"of": "x", "place": "全国"}}
    own = growth("8.5", place={"zh": "地", "en": "p"})
    nation = growth("8.1", place="全国", source="nation")
    assert light(goal, own, nation, **GROWTH) == "green met reported"
    assert light(goal, own | {"value": "7.0"}, nation, **GROWTH) == "red missed reported"  # 1.1 points short
    found = result(goal, own, nation, **GROWTH)
    assert found.asked is not None and found.asked.zh == "不低于全国x"


def test_amounts_of_one_unit_can_be_compared_too() -> None:
    debts = indicator("debts", nature="stock")
    more: dict[str, Any] = {"measure": "level", "nature": "stock", "others": [debts]}
    goal = {"at_most": {"of": "debts"}}
    other = figure("100", indicator="debts", measure="level")
    assert light(goal, figure("90"), other, **more) == "green met reported"
    assert light(goal, figure("120"), other, **more) == "red missed reported"  # 20 % above


def test_the_other_reading_is_no_level_before_the_plan() -> None:
    rate: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%", "better": "lower"}
    other = figure("4.8", indicator="all", measure="level", unit="%")
    wider = indicator("all", nature="ratio", unit="%")
    # 5.0 − 4.8 = 0.2 points, and 0.5 are near; nothing was promised to change from 4.8 %
    found = verdict({"at_most": {"of": "all"}}, figure("5.0", unit="%"), other, others=[wider], **rate)
    assert (found.colour, found.status) == ("amber", "near")
    assert "before" not in found.reason.en


def test_the_gap_to_about_another_reading_is_to_the_nearer_end() -> None:
    # 8.3 ± 0.5 is 7.8 to 8.8: 8.5 lies 0.3 below its upper end and 0.7 above its lower one
    found = verdict({"about": {"of": "gdp"}}, growth("8.5"), growth("8.3", "gdp"), others=[GDP], **GROWTH)
    assert found.gap is not None and (found.gap.value, found.gap.unit) == ("0.3", "个百分点")


def test_the_other_place_goes_by_its_name() -> None:
    listed = [
        Place.model_validate({"id": "china", "name": {"zh": "全国", "en": "China"}}),
        Place.model_validate({"id": "here", "name": {"zh": "本市", "en": "Here"}}),
    ]
    goal = {"at_least": {"of": "x", "place": "china", "scope": "citywide"}}
    one = plan(target(goal, "growth"), place="here")
    found = [growth("5.0", place="here", source="b"), growth("4.5", place="china", scope="citywide", source="c")]
    told = Book(
        [indicator(**{key: GROWTH[key] for key in ("unit", "growth_prices")})],
        [one],
        sources(found),
        [],
        {},
        places=listed,
        bands=shipped(),
    )
    reason = judged(told, "2022-06-01")[0].results[0].verdict.reason
    assert "Goal: at least citywide x of China." in reason.en
    assert "Citywide x of China: 4.5% for 2021, China, citywide (c)." in reason.en
    assert "目标：不低于全国全市x。" in reason.zh


def test_a_doubt_about_the_other_reading_is_told_of_it() -> None:
    weak = growth("8.3", "gdp", status="estimated")
    found = verdict({"at_least": {"of": "gdp"}}, growth("8.5"), weak, others=[GDP], **GROWTH)
    assert "Hollow: of what it is compared with: it is an estimate." in found.reason.en


BOTH_SCOPES = {"measure": "level", "nature": "ratio", "unit": "%", "scoped": True}


@pytest.mark.parametrize(
    ("goal", "wanted"),
    [
        # The other reading is of the goal's own scope, unless the goal names another one for it: 60, or 70 municipal.
        ({"at_least": {"of": "all"}}, "green met reported"),
        ({"at_least": {"of": "all", "scope": "citywide"}}, "green met reported"),
        ({"at_least": {"of": "all", "scope": "municipal"}}, "red missed reported"),
    ],
)
def test_the_scope_of_the_other_reading(goal: dict[str, Any], wanted: str) -> None:
    others = [indicator("all", nature="ratio", unit="%", scoped=True)]
    figures = [
        figure("65", unit="%", scope="citywide"),
        figure("60", indicator="all", unit="%", scope="citywide", source="b"),
        figure("70", indicator="all", unit="%", scope="municipal", source="c"),
    ]
    assert light(goal, *figures, scope="citywide", others=others, **BOTH_SCOPES) == wanted


def test_what_falls_short_of_the_other_reading_so_far_is_off_track() -> None:
    # 7.0 in the first half against 8.3 in the same half: 1.3 points short, and nothing has moved the wrong way.
    half = {"period": "2021-01/2021-06", "published": "2021-07-20"}
    figures = [growth("7.0") | half, growth("8.3", "gdp") | half]
    assert compared({"at_least": {"of": "gdp"}}, *figures, as_of="2021-08-01") == "red off-track interim"


def test_two_other_readings_of_one_rank_give_the_worse_light_hollow() -> None:
    # 8.0 is more than 7.9, and 0.6 points short of 8.6; both are official, and nothing sets them apart.
    twice = [growth("7.9", "gdp", source="b"), growth("8.6", "gdp", source="c")]
    assert compared({"at_least": {"of": "gdp"}}, growth("8.0"), *twice) == "red missed indicative"


def test_the_other_indicator_goes_by_its_name() -> None:
    named = indicator("gdp", unit="亿元", growth_prices="current", name={"zh": "生产总值", "en": "Output"})
    reason = verdict({"at_least": {"of": "gdp"}}, growth("8.5"), growth("8.3", "gdp"), others=[named], **GROWTH).reason
    assert "Goal: at least Output." in reason.en
    assert "Output: 8.3% for 2021 (a)." in reason.en
    assert "目标：不低于生产总值。" in reason.zh
    unknown = verdict({"at_least": {"of": "gdp"}}, growth("8.5"), **GROWTH)
    assert (unknown.colour, unknown.status) == ("grey", "undecidable")
    assert "Goal: at least gdp." in unknown.reason.en


def test_throughout_the_other_reading_is_no_base_to_fall_below() -> None:
    goal: dict[str, Any] = {"at_least": {"of": "gdp"}}
    # 8.0 beside 7.0 keeps it, 5.0 beside 6.0 breaks it: one of two years
    figures = [growth("8.0"), growth("7.0", "gdp"), growth("5.0", period="2022"), growth("6.0", "gdp", "2022")]
    found = verdict(goal, *figures, others=[GDP], when="throughout", period="2021/2022", as_of="2023-06-01", **GROWTH)
    assert (found.colour, found.status, found.base) == ("amber", "partly", None)
    assert "5.0% for 2022 (a), beside 6.0% for 2022 (a). Broken in 2022." in found.reason.en
    assert "before the plan" not in found.reason.en
