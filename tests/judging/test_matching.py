"""Which figures answer: publication, measure, scope, period, status, standing; and which of several goes first."""

from __future__ import annotations

from typing import Any

import pytest

from scorecard.judging.matching import find
from tests.small_books import asked, book, context, figure, indicator, light, plan, sources, target, verdict

GDP = {"measure": "growth", "unit": "亿元", "growth_prices": "constant", "scoped": True}
GOAL = {"at_least": "7.3", "unit": "%"}


@pytest.mark.parametrize(
    ("goal", "reported", "wanted"),
    [
        ("citywide", "citywide", "green met reported"),
        ("citywide", "municipal", "grey no-figure none"),  # never one for the other
        ("municipal", "citywide", "grey no-figure none"),
        ("citywide", None, "green met indicative"),  # either side states none: a hint at most
        (None, "municipal", "green met indicative"),
        (None, None, "green met indicative"),
        ("zhouxiang", "citywide", "grey no-figure none"),
        ("zhouxiang", None, "grey no-figure none"),
        ("citywide", "zhouxiang", "grey no-figure none"),
        ("zhouxiang", "zhouxiang", "green met reported"),
    ],
)
def test_scopes_of_an_indicator_that_is_reported_at_two(goal: str | None, reported: str | None, wanted: str) -> None:
    own = {"scope": reported} if reported else {}
    asks = {"scope": goal} if goal else {}
    assert light(GOAL, figure("8.4", **own), **GDP, **asks) == wanted


@pytest.mark.parametrize(
    ("goal", "reported", "wanted"),
    [
        (None, "citywide", "green met reported"),
        ("citywide", None, "green met reported"),
        (None, "municipal", "grey no-figure none"),
    ],
)
def test_scopes_of_an_indicator_that_is_reported_at_one(goal: str | None, reported: str | None, wanted: str) -> None:
    own = {"scope": reported} if reported else {}
    asks = {"scope": goal} if goal else {}
    assert light({"at_least": "70", "unit": "家"}, figure("80", **own), **asks) == wanted


def test_without_a_scope_both_scopes_of_one_light_leave_no_doubt() -> None:
    both = [figure("8.4", scope="citywide"), figure("9.0", scope="municipal")]
    found = verdict(GOAL, *both, **GDP)
    assert (found.colour, found.evidence) == ("green", "reported")
    assert "The goal names no scope; the other one gives the same light" in found.notes[0].en
    apart = [figure("8.4", scope="citywide"), figure("5.0", scope="municipal")]
    assert light(GOAL, *apart, **GDP) == "grey undecidable none"  # 8.4 keeps 7.3 and 5.0 does not
    assert "the other one gives another light: 5.0% for 2021, municipal" in verdict(GOAL, *apart, **GDP).reason.en


def test_a_reading_of_unclear_scope_far_from_the_goal_is_not_comparable() -> None:
    # 731.2 against 400: 83 % above. 600 is exactly half above, and still compared.
    goal = {"at_least": "400", "unit": "亿元"}
    more = {"unit": "亿元", "scoped": True, "scope": "citywide"}
    found = verdict(goal, figure("731.2"), **more)
    assert (found.colour, found.status) == ("grey", "not-comparable")
    assert "most likely of another scope" in found.reason.en
    assert light(goal, figure("600"), **more) == "green met indicative"
    assert light(goal, figure("731.2", scope="citywide"), **more) == "green met reported"
    # 400 is 54 % above 260, so 260 is no more to be trusted; 270 is compared. Nine months may well be far below.
    assert light(goal, figure("260"), **more) == "grey not-comparable none"
    assert light(goal, figure("270"), **more) == "red missed indicative"
    assert light(goal, figure("260", "2021-01/2021-09"), **more) == "amber at-risk indicative"  # 65 % after 75 %


@pytest.mark.parametrize(
    ("period", "wanted"),
    [
        ("2021", "green met reported"),
        ("2021-01/2021-12", "green met reported"),
        ("2021-01/2021-09", "green on-track interim"),
        ("2021-Q3", "grey no-figure none"),  # a quarter of its own is no year to date
        ("2020", "grey no-figure none"),
        ("2022", "grey no-figure none"),
        ("2020/2021", "grey no-figure none"),
        ("2016/2020", "grey no-figure none"),
    ],
)
def test_growth_of_a_year(period: str, wanted: str) -> None:
    own = {"published": "2023-02-01"}
    assert (
        light(GOAL, figure("8.4", period, scope="citywide", **own), scope="citywide", as_of="2023-06-01", **GDP)
        == wanted
    )


def test_growth_of_one_year_is_not_the_growth_over_five() -> None:
    goal = {"at_least": "40", "unit": "%"}
    more = {
        "measure": "growth",
        "unit": "亿元",
        "period": "2016/2020",
        "as_of": "2022-06-01",
        "published": "2016-02-01",
    }
    assert light(goal, figure("8", "2016"), **more) == "grey no-figure none"
    assert light(goal, figure("45", "2016/2020"), **more) == "green met reported"


@pytest.mark.parametrize(
    ("period", "wanted"),
    [
        ("2025", "green met reported"),
        ("2025-12-31", "green met reported"),
        ("2024", "green on-track interim"),  # reached in 2024, the end not reported
        ("2025-09", "green on-track interim"),
        ("2020", "grey no-figure none"),
    ],
)
def test_a_share_at_the_end_of_a_plan(period: str, wanted: str) -> None:
    goal = {"at_least": "78", "unit": "%"}
    more = {"measure": "level", "nature": "ratio", "unit": "%", "period": "2021/2025", "as_of": "2026-11-21"}
    assert light(goal, figure("81.7", period, published="2026-03-01"), **more) == wanted


def test_not_reached_before_the_end_says_nothing_of_the_end() -> None:
    goal = {"at_least": "78", "unit": "%"}
    more = {"measure": "level", "nature": "ratio", "unit": "%", "period": "2021/2025", "as_of": "2026-11-21"}
    found = verdict(goal, figure("77", "2024"), **more)
    assert (found.colour, found.status) == ("grey", "undecidable")
    assert "It was not reached by then, and the end is not reported." in found.reason.en


@pytest.mark.parametrize("period", ["2021-12", "2021-12-31", "2021"])
def test_a_stock_at_the_end_of_its_year_is_that_of_the_year(period: str) -> None:
    goal = {"at_least": "70", "unit": "家"}
    assert light(goal, figure("80", period), measure="level", nature="stock") == "green met reported"


def test_growth_of_a_stock_at_its_last_day_is_that_of_the_year() -> None:
    goal = {"at_least": "10", "unit": "%"}
    assert light(goal, figure("12", "2021-12-31"), measure="growth", nature="stock") == "green met reported"
    assert light(goal, figure("12", "2021-09-30"), measure="growth", nature="stock") == "green on-track interim"


@pytest.mark.parametrize(
    ("more", "doubt"),
    [
        ({"status": "estimated"}, "it is an estimate"),
        ({"standing": "secondary"}, "its source is secondary"),
        ({"prices": "current"}, "it is in current prices"),
        ({"area": "宁波"}, "it is a bound over all of 宁波"),
    ],
)
def test_what_lowers_a_figure_to_a_hint(more: dict[str, Any], doubt: str) -> None:
    found = verdict(GOAL, figure("8.4", scope="citywide", **more), scope="citywide", **GDP)
    assert (found.colour, found.evidence) == ("green", "indicative")
    assert f"Hollow: {doubt}." in found.reason.en


@pytest.mark.parametrize(
    ("usual", "own", "wanted"),
    [
        (None, "current", "green met indicative"),  # nobody names the usual prices
        (None, "constant", "green met reported"),
        (None, None, "green met reported"),
        ("current", "current", "green met reported"),
    ],
)
def test_prices_that_a_growth_names(usual: str | None, own: str | None, wanted: str) -> None:
    given: dict[str, Any] = {"prices": own} if own else {}
    of = {"measure": "growth", "unit": "亿元", "growth_prices": usual}
    assert light({"at_least": "5", "unit": "%"}, figure("6", **given), **of) == wanted


def test_every_doubt_is_told() -> None:
    weak = figure("8.4", "2021-01/2021-09", status="estimated", standing="secondary")
    found = verdict(GOAL, weak, scope="citywide", **GDP)
    assert (
        "Hollow: it covers only January to September 2021; it is an estimate; its source is secondary; "
        "its scope is not shown to be the goal's." in found.reason.en
    )


def order(*figures: dict[str, Any], measure: str = "level", **more: Any) -> list[str]:
    """The values of the readings, the best first."""
    goal = {"at_least": "1", "unit": "家"}
    made = book([indicator(nature="stock")], [plan(target(goal))], sources(list(figures), measure))
    question = asked(goal, measure, nature="stock", **more)
    return [str(reading.value) for reading in find(question, made, context(made, "2026-01-01").as_of).readings]


def test_latest_period_first() -> None:
    assert order(figure("1", "2023"), figure("2", "2024"), figure("3", "2022"), period="2021/2025") == ["2", "1", "3"]


def test_then_evidence_then_status_then_standing_then_exactness_then_date() -> None:
    assert order(
        figure("1", source="a", status="estimated"),
        figure("2", source="b", standing="secondary"),
        figure("3", source="c", standing="press"),
        figure("4", source="d", bound="over"),
        figure("5", source="e", published="2022-01-31"),
        figure("6", source="f", published="2022-02-28"),
        figure("7", source="g", status="preliminary"),
    ) == ["6", "5", "4", "3", "7", "2", "1"]


def test_a_figure_of_the_stated_scope_goes_before_one_of_none() -> None:
    figures = [figure("7.5", scope="citywide", source="b", standing="press"), figure("9", source="a")]
    found = verdict(GOAL, *figures, scope="citywide", **GDP)
    assert (found.actual and found.actual.value, found.evidence) == ("7.5", "reported")


def test_what_was_superseded_goes_last() -> None:
    first = figure("8.1", source="first", published="2022-01-31")
    final = figure("8.4", source="final", published="2022-01-15", supersedes=["first"])
    found = verdict({"at_least": "6", "unit": "%"}, first, final, measure="growth", unit="亿元")
    assert found.actual is not None and found.actual.value == "8.4"
    assert [passed.why.en for passed in found.passed] == ["final goes before it (status, standing, date)"]


def test_other_measures_and_other_publication_days_are_passed_over_with_the_reason() -> None:
    figures = [figure("380", measure="level"), figure("126", published="2024-01-31", source="b")]
    found = verdict({"at_least": "70", "unit": "家"}, *figures, measure="added", nature="stock", as_of="2023-01-01")
    assert [passed.why.en for passed in found.passed] == [
        "it is the level, not the gross addition",
        "published only by 31 January 2024, after the as-of date",
    ]
    assert [passed.why.zh for passed in found.passed] == ["是水平，不是新增数", "2024年1月31日才公布，晚于截止日"]


def test_a_month_counts_from_its_last_day() -> None:
    goal, found = {"at_least": "70", "unit": "家"}, figure("80", published="2022-03")
    assert light(goal, found, as_of="2022-03-30") == "grey no-figure none"
    assert light(goal, found, as_of="2022-03-31") == "green met reported"


def test_a_target_that_names_its_series_is_answered_by_it_alone() -> None:
    goal, old = {"at_least": "70", "unit": "家"}, figure("80", series="old")
    assert light(goal, old, series="new") == "grey no-figure none"
    assert light(goal, old, series="old") == "green met reported"


def test_a_proxy_hints_and_never_decides() -> None:
    goal = {"at_least": "70", "unit": "家"}
    other = [indicator("near")]
    found = verdict(goal, figure("80", indicator="near"), others=other, proxy="near")
    assert (found.colour, found.evidence, found.solid) == ("green", "indicative", False)
    assert "Only a related indicator is reported, near." in found.reason.en
    assert light(goal, figure("80", indicator="near"), others=other) == "grey no-figure none"
    own = verdict(goal, figure("60"), figure("80", indicator="near"), others=other, proxy="near")
    assert (own.colour, own.evidence) == ("red", "reported")


def test_a_proxy_beside_an_own_figure_that_decides_nothing_does_not_stand_alone() -> None:
    goal = {"at_least": "70", "unit": "家"}
    own, near = figure("70", bound="about"), figure("80", indicator="near")
    found = verdict(goal, own, near, others=[indicator("near")], proxy="near")
    assert (found.colour, found.evidence) == ("green", "indicative")
    assert "What is reported of its own indicator decides nothing; a related one is reported, near." in found.reason.en


def test_a_later_figure_that_leaves_it_open_makes_the_older_colour_hollow() -> None:
    goal = {"at_least": "200", "unit": "家"}
    more = {"nature": "stock", "measure": "level", "period": "2021/2025", "as_of": "2024-03-15"}
    figures = [figure("100", "2020"), figure("120", "2022")]
    assert verdict(goal, *figures, **more).evidence == "reported"
    found = verdict(goal, *figures, figure("121", "2023", bound="over", source="b"), **more)
    assert (found.status, found.evidence) == ("at-risk", "interim")
    assert "Hollow: a later figure leaves it open: over 121 for 2023 (b)." in found.reason.en


def test_about_in_another_unit_is_as_wide_as_its_last_digit() -> None:
    # 约1.3万 may be 12000 to 14000
    people = {"unit": "人"}
    roughly = figure("1.3", unit="万人", bound="about")
    assert light({"at_least": "12000", "unit": "人"}, roughly, **people) == "green met reported"
    assert light({"at_least": "12001", "unit": "人"}, roughly, **people) == "grey undecidable none"
    assert (
        light({"at_least": "14001", "unit": "人"}, roughly, **people) == "red missed reported"
    )  # near is 12601 at least


def test_why_a_figure_lost_is_told() -> None:
    goal = {"at_least": "70", "unit": "家"}
    better = figure("80", source="a")
    weaker = figure("81", source="b", status="estimated")
    earlier = figure("60", "2021-01/2021-09", source="c")
    found = verdict(goal, better, weaker, earlier)
    assert [passed.why.en for passed in found.passed] == ["a is better evidence", "a has a later period"]


def test_a_bound_for_the_same_days_does_not_make_an_exact_figure_hollow() -> None:
    goal = {"at_least": "3000", "unit": "亿元"}
    found = verdict(goal, figure("3100", source="a"), figure("2900", source="b", bound="over"), unit="亿元")
    assert (found.colour, found.evidence) == ("green", "reported")


def test_why_there_is_nothing_to_compare_with_is_told() -> None:
    part = verdict({"direction": "up"}, figure("80", "2021-01/2021-09"))
    assert "No reading of the same months of the year before to compare with." in part.reason.en
    whole = verdict({"direction": "up"}, figure("80"))
    assert "No exact reading before the plan, of the same series and scope, to compare with." in whole.reason.en


def test_at_the_end_the_last_day_goes_before_the_average() -> None:
    share: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%", "better": "lower"}
    figures = [figure("5.6", "2021"), figure("5.5", "2021-12-31")]
    goal = {"at_most": "5.5", "unit": "%"}
    assert light(goal, *figures, when="end", **share) == "green met reported"
    assert light(goal, *figures, when="total", **share) == "amber near reported"  # 0.1 points above


@pytest.mark.parametrize("last", ["2021-12", "2021-Q4", "2021-07/2021-12"])
def test_an_average_that_its_own_last_stretch_contradicts_is_a_hint(last: str) -> None:
    share: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%", "better": "lower", "when": "end"}
    goal, year = {"at_most": "5.5", "unit": "%"}, figure("5.4", "2021")
    # 5.4 keeps 5.5, 5.8 at the end does not; 5.5 at the end does; 5.8 at the beginning is no end
    found = verdict(goal, year, figure("5.8", last), **share)
    assert (found.status, found.evidence) == ("met", "indicative")
    assert "at its end gives another light" in found.reason.en
    assert light(goal, year, figure("5.5", last), **share) == "green met reported"
    assert light(goal, year, figure("5.8", "2021-Q1"), **share) == "green met reported"
    # nor does a plan of several years make it better; 2021 is its last one
    assert light(goal, year, figure("5.8", last), period="2019/2021", **share) == "green met indicative"
    assert light(goal, year, figure("5.5", last), period="2019/2021", **share) == "green met reported"
    # a better end does not lift the light: 5.7 is 0.2 points above
    assert light(goal, figure("5.7", "2021"), figure("5.4", last), **share) == "amber near reported"


def test_a_sum_with_a_part_that_is_hardly_possible_is_a_hint() -> None:
    # 120 − 30 = 90 of at most 100, but tax is hardly below 0; of a net flow it may be
    parts = [figure("120", "2021", unit="亿元"), figure("-30", "2022", unit="亿元")]
    cap: dict[str, Any] = {"better": "lower", "unit": "亿元", "period": "2021/2022", "as_of": "2023-06-01"}
    goal = {"at_most": "100", "unit": "亿元"}
    assert light(goal, *parts, **cap) == "green met indicative"
    assert light(goal, *parts, lowest="-100", **cap) == "green met derived"


def test_a_part_that_passes_the_cap_which_the_whole_keeps_leaves_a_hint() -> None:
    # 102 by October are more than 97 in the whole year: one of them is wrong, and 102 is past 100
    october = figure("102", "2021-01/2021-10", source="b", published="2021-11-10")
    cap: dict[str, Any] = {"better": "lower"}
    assert light({"at_most": "100", "unit": "家"}, october, figure("97", "2021"), **cap) == "green met indicative"
    # 96 by October do not pass it
    fewer = figure("96", "2021-01/2021-10", source="b", published="2021-11-10")
    assert light({"at_most": "100", "unit": "家"}, fewer, figure("97", "2021"), **cap) == "green met reported"
    # of a floor the 97 are the worse light, and one of the two is wrong all the same, unless only the year is final
    assert light({"at_least": "100", "unit": "家"}, october, figure("97", "2021")) == "amber near indicative"
    first = october | {"status": "preliminary"}
    assert light({"at_least": "100", "unit": "家"}, first, figure("97", "2021")) == "amber near reported"


def test_a_sum_that_was_published_before_its_end_can_still_grow() -> None:
    early = {"published": "2021-12-20"}
    cap: dict[str, Any] = {"better": "lower"}
    at_most, at_least = {"at_most": "100", "unit": "家"}, {"at_least": "100", "unit": "家"}
    assert light(at_most, figure("97", "2021") | early, **cap) == "green met interim"  # 3 more until 31 December, or 4
    assert (
        light(at_most, figure("102", "2021") | early, **cap) == "amber near interim"
    )  # past it for good, by 2 or more
    assert light(at_least, figure("97", "2021") | early) == "amber near interim"
    assert light(at_least, figure("101", "2021") | early) == "green met reported"  # what is reached stays
    last_day = {"published": "2021-12-31"}
    assert light(at_most, figure("97", "2021") | last_day, **cap) == "green met reported"


def test_the_average_beside_the_last_day_is_named_with_its_light() -> None:
    share: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%", "better": "lower", "when": "end"}
    other = verdict({"at_most": "5.5", "unit": "%"}, figure("5.6", "2021"), figure("5.5", "2021-12-31"), **share)
    assert "By the average, 5.6% for 2021 (a), it would be amber (near)." in other.reason.en
    alike = verdict({"at_most": "5.7", "unit": "%"}, figure("5.6", "2021"), figure("5.5", "2021-12-31"), **share)
    assert [note.zh for note in alike.notes] == ["全年平均（2021年5.6%（a））结果相同（达到）。"]


@pytest.mark.parametrize(
    ("prices", "measure", "wanted"),
    [
        ("constant", "amount", "current prices"),
        ("current", "amount", "not the growth"),
        ("constant", "multiple", "not the growth"),  # no size of the thing itself
    ],
)
def test_why_an_amount_is_no_growth(prices: str, measure: str, wanted: str) -> None:
    other = figure("1.5", measure=measure, unit="倍" if measure == "multiple" else "亿元")
    found = verdict({"at_least": "5", "unit": "%"}, other, measure="growth", unit="亿元", growth_prices=prices)
    assert wanted in found.passed[0].why.en
    level = verdict({"at_least": "5", "unit": "亿元"}, figure("5", measure="growth"), unit="亿元", growth_prices=prices)
    assert "current prices" not in level.passed[0].why.en


@pytest.mark.parametrize(
    ("base", "wanted"),
    [
        (None, "green met reported"),  # unsaid is the year before
        ("2020", "green met reported"),
        ("2020-12-31", "green met reported"),
        ("2020-01-01", "green met reported"),  # the first day of the twelve months before
        ("2019-12-31", "grey no-figure none"),
        ("2019", "grey no-figure none"),
        ("2021-01-01", "grey no-figure none"),  # the first day of the year itself
        ("2016/2020", "green met reported"),
    ],
)
def test_a_growth_counts_from_the_year_before(base: str | None, wanted: str) -> None:
    more = {"base": base} if base else {}
    assert light({"at_least": "5", "unit": "%"}, figure("6", **more), measure="growth", unit="亿元") == wanted
