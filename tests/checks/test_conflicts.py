"""Two sources on one thing: what is only rounding, what is a bound, what is a disagreement, and who wins."""

import pytest

from scorecard.checks.conflicts import check
from tests.checks.conftest import MakeBook, source

FIRMS = "indicator: firms, measure: added, period: 2023, unit: 家"
GDP = "indicator: gdp, measure: amount, scope: citywide, period: 2024, unit: 亿元"
ROAD = "indicator: road, measure: stage"


def test_two_counts_of_one_year_disagree_and_the_official_one_wins(book: MakeBook) -> None:
    made = book({"bureau": source(f"{FIRMS}, value: 796"), "paper": source(f"{FIRMS}, value: 798", standing="press")})
    [problem] = check(made)
    assert (problem.level, problem.location.file, problem.key) == ("warning", "seeds/paper.yaml", "value")
    assert "798 disagrees with 796 at seeds/bureau.yaml:7:5" in problem.message
    assert "official before press" in problem.message


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("value: 2928.64", "value: 2929"),  # 2928.64 prints as 2929
        ("value: 2379.2", "value: 2379, bound: over"),
        ("value: 2379", "value: 2379, bound: over"),  # 2379 stands for up to 2379.5
        ("value: 99.6", "value: 100, bound: under"),
        ("value: 2928.64", "value: 29.29, unit: 百亿元"),
        ("value: 1000", "value: 1040, bound: about"),  # 40 is within 5 % of 1040
    ],
)
def test_rounding_and_bounds_that_hold_are_no_conflict(book: MakeBook, one: str, other: str) -> None:
    key = "indicator: gdp, measure: amount, scope: citywide, period: 2024"
    texts = [text if "unit" in text else f"{text}, unit: 亿元" for text in (one, other)]
    made = book({"a": source(f"{key}, {texts[0]}"), "b": source(f"{key}, {texts[1]}")})
    assert list(check(made)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("value: 2928.64", "value: 2930"),  # 2930 stands for 2929.5 to 2930.5
        ("value: 2378.9", "value: 2379, bound: over"),
        ("value: 101", "value: 100, bound: under"),
        ("value: 1000", "value: 1100, bound: about"),
    ],
)
def test_what_a_bound_or_rounding_excludes_is_a_conflict(book: MakeBook, one: str, other: str) -> None:
    made = book({"a": source(f"{GDP}, {one}"), "b": source(f"{GDP}, {other}")})
    assert [problem.level for problem in check(made)] == ["warning"]


@pytest.mark.parametrize("declared", ["supersedes: a", "break: new method", "series: revised"])
def test_a_declared_revision_or_break_is_no_conflict(book: MakeBook, declared: str) -> None:
    figures = f"{GDP}, value: 2008.3", f"{GDP}, value: 2135, {declared}"
    assert list(check(book({"a": source(figures[0]), "b": source(figures[1], published="2025-12-01")}))) == []


def test_other_scope_period_or_measure_is_another_thing(book: MakeBook) -> None:
    other = (
        GDP.replace("citywide", "municipal"),
        GDP.replace("2024", "2023"),
        GDP.replace("amount", "growth").replace("亿元", '"%"'),
    )
    made = book({"a": source(f"{GDP}, value: 2929"), "b": source(*(f"{figure}, value: 5" for figure in other))})
    assert list(check(made)) == []


def test_an_estimate_that_the_final_figure_replaced_is_information(book: MakeBook) -> None:
    estimate = source(f"{GDP}, value: 2950, status: estimated", published="2024-12-20")
    [problem] = check(book({"a": estimate, "b": source(f"{GDP}, value: 2929", published="2025-02-01")}))
    assert problem.level == "info"
    assert problem.location.file == "seeds/a.yaml"
    assert "final before estimated" in problem.message


def test_an_estimate_that_came_after_the_final_figure_is_a_warning(book: MakeBook) -> None:
    estimate = source(f"{GDP}, value: 2950, status: estimated", published="2026-02-01")
    [problem] = check(book({"a": estimate, "b": source(f"{GDP}, value: 2929", published="2025-02-01")}))
    assert problem.level == "warning" and problem.location.file == "seeds/a.yaml"


def test_a_stock_at_the_last_day_is_the_stock_of_the_year(book: MakeBook) -> None:
    day = source("indicator: firms, measure: level, period: 2020-12-31, unit: 家, value: 380")
    year = source("indicator: firms, measure: level, period: 2020, unit: 家, value: 381", published="2021-03-01")
    [problem] = check(book({"day": day, "year": year}))
    assert problem.location.file == "seeds/day.yaml"
    assert "published later (2021-03-01)" in problem.message


def test_each_loser_is_named_once(book: MakeBook) -> None:
    made = book({name: source(f"{FIRMS}, value: {value}") for name, value in (("a", 1), ("b", 2), ("c", 3))})
    assert len(list(check(made))) == 2


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("stage: started, happened: 2023-10", "stage: started, happened: 2024-02-18", "started on 2024-02-18 here"),
        ("stage: in-use, happened: 2024-10", "stage: in-use, seen: 2024-03", "in-use by 2024-03 here, only on 2024-10"),
        ("stage: started, happened: 2024-05", "stage: completed, happened: 2023", "completed (2023) here"),
        ("stage: not-started, seen: 2025", "stage: started, seen: 2024-06", "started (2024-06) here"),
    ],
)
def test_stages_that_cannot_both_be_true(book: MakeBook, one: str, other: str, said: str) -> None:
    made = book({"a": source(f"{ROAD}, {one}"), "b": source(f"{ROAD}, {other}", standing="press")})
    [problem] = check(made)
    assert said in problem.message
    assert "at seeds/a.yaml:7:5 (official); this is press" in problem.message


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("stage: started, happened: 2024", "stage: started, happened: 2024-02-18"),  # the day lies in the year
        ("stage: started, happened: 2023", "stage: completed, happened: 2024"),
        ("stage: held, happened: 2023", "stage: held, happened: 2024"),  # a festival is held again
        (
            "stage: completed, happened: 2024-03, parts: {done: 2, of: 5}",
            "stage: completed, happened: 2024-09, parts: {done: 5, of: 5}",
        ),
        ("stage: started, happened: 2023", "stage: started, seen: 2025"),
        ("stage: completed, happened: 2023, qualifier: substantially", "stage: completed, happened: 2024"),
    ],
)
def test_stages_that_fit(book: MakeBook, one: str, other: str) -> None:
    assert list(check(book({"a": source(f"{ROAD}, {one}"), "b": source(f"{ROAD}, {other}")}))) == []


def test_of_a_chain_of_corrections_nothing_is_a_conflict(book: MakeBook) -> None:
    level = "indicator: firms, measure: level, period: 2020, unit: 家"
    chain = {"a": source(f"{level}, value: 101"), "b": source(f"{level}, value: 102, supersedes: a")}
    chain["c"] = source(f"{level}, value: 99, supersedes: b")
    assert list(check(book(chain))) == []
    [problem] = check(book(chain | {"d": source(f"{level}, value: 90")}))  # 99 is the last of the chain
    assert "90 disagrees with 99" in problem.message or "99 disagrees with 90" in problem.message
