"""Scopes as judging reads them, and periods that fit their plan and their source."""

import pytest

from scorecard.checks.scopes import check
from tests.checks.conftest import MakeBook, plan, source

AMOUNT = "measure: amount, period: 2020, value: 1, unit: 亿元"


@pytest.mark.parametrize(
    ("scope", "remedy"),
    [
        ("全市", "Did you mean “citywide”?"),
        ("市级", "Did you mean “municipal”?"),
        ("city-wide", "Did you mean “citywide”?"),
        ("municpal", "Did you mean “municipal”?"),
        (
            "周巷",
            "A town, park or other place stands under place: 周巷, with its names in targets/places.yaml; "
            "a group such as women under group: 周巷, with its names in targets/groups.yaml.",
        ),
    ],
)
def test_an_unknown_scope_is_an_error_with_a_suggestion(book: MakeBook, scope: str, remedy: str) -> None:
    [problem] = check(book({"a": source(f"indicator: gdp, scope: {scope}, {AMOUNT}")}))
    assert (problem.level, problem.remedy, problem.key) == ("error", remedy, "scope")


@pytest.mark.parametrize("scope", ["citywide", "municipal"])
def test_known_scopes_and_names_pass(book: MakeBook, scope: str) -> None:
    assert list(check(book({"a": source(f"indicator: gdp, scope: {scope}, {AMOUNT}")}))) == []


def test_a_municipal_reading_asks_for_an_indicator_with_two_scopes(book: MakeBook) -> None:
    [problem] = check(book({"a": source(f"indicator: funds, scope: municipal, {AMOUNT}")}))
    assert problem.level == "warning"
    assert "scoped: true" in problem.remedy


def test_targets_and_their_parts_are_checked_too(book: MakeBook) -> None:
    goals = plan(
        "indicator: gdp, measure: amount, scope: 全市, goal: {at_least: 1, unit: 亿元}",
        "goal: {all_of: [{indicator: gdp, measure: amount, scope: 市级, at_least: 1, unit: 亿元}]}",
    )
    assert [problem.message for problem in check(book(goals=goals))] == [
        "the scope “全市” is not known",
        "the scope “市级” is not known",
    ]


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("period: 2022", "the target's period 2022 is not inside the plan's, 2021"),
        ("due: 2020-12-31", "it is due on 2020-12-31, before its period 2021 starts"),
        ("when: each-year", "“each-year” has only one year in 2021"),
    ],
)
def test_windows_that_do_not_fit(book: MakeBook, target: str, message: str) -> None:
    goals = plan(f"indicator: firms, measure: level, goal: {{at_least: 1, unit: 家}}, {target}")
    assert [problem.message for problem in check(book(goals=goals))] == [message]


@pytest.mark.parametrize(
    ("base", "found"),
    [("2020", 0), ("2021-06-30", 0), ("2021", 1), ("2025", 1)],
)
def test_a_base_ends_before_what_is_counted_from_it(book: MakeBook, base: str, found: int) -> None:
    goals = plan(f"indicator: firms, measure: level, goal: {{direction: up, base: {base}}}")
    told = [problem.message for problem in check(book(goals=goals))]
    assert told == [f"it is counted from {base}, which does not end before its period 2021"] * found
    growth = f'indicator: gdp, measure: growth, period: 2021, base: {base}, value: 5, unit: "%"'
    made = book({"a": source(growth, published="2026-02-02")})
    assert [(problem.level, problem.key) for problem in check(made)] == [("error", "base")] * found


@pytest.mark.parametrize(
    ("figure", "found"),
    [
        ("period: 2020-12", 0),
        ("period: 2021", 1),
        ("period: 2021, status: estimated", 0),
        ("period: 2021-01/2021-02", 0),  # the month in which it appeared is said as such
    ],
)
def test_a_final_figure_is_not_older_than_its_period(book: MakeBook, figure: str, found: int) -> None:
    made = book(
        {"a": source(f"indicator: firms, measure: level, value: 1, unit: 家, {figure}", published="2021-02-02")}
    )
    assert [problem.rule for problem in check(made)] == ["period"] * found
