"""Goals that are set against another indicator: it is known, has the measure, and is measured in the same kind of unit."""

from __future__ import annotations

import pytest

from scorecard.checks import natures, reasons, references, units, unused
from scorecard.checks.registry import CHECKS
from tests.checks.conftest import MakeBook, plan, source

TARGET = "indicator: urban-income, measure: {measure}, goal: {{at_least: {{of: {of}}}}}"


def test_an_unknown_indicator_is_named(book: MakeBook) -> None:
    found = references.check(book({"report": source()}, plan(TARGET.format(measure="growth", of="gpd"))))
    assert [(one.level, one.message, one.remedy) for one in found] == [
        ("error", "unknown indicator “gpd”", "Did you mean “gdp”?")
    ]


@pytest.mark.parametrize(
    ("target", "faults"),
    [
        ("indicator: gdp, measure: growth, goal: {at_least: {of: gdp}}", 1),
        ("indicator: gdp, measure: growth, when: each-year, goal: {at_least: {of: gdp}}", 1),  # once for all years
        ("indicator: gdp, measure: growth, goal: {at_least: {of: gdp, place: 某市}}", 1),
        ("indicator: gdp, measure: growth, goal: {at_least: {of: gdp, place: 全国}}", 0),
        ("indicator: gdp, measure: growth, group: 农村, goal: {at_least: {of: gdp}}", 1),  # of the same group
        ("indicator: gdp, measure: growth, group: 农村, goal: {at_least: {of: gdp, place: 某市}}", 0),
        ("indicator: gdp, measure: growth, scope: municipal, goal: {at_least: {of: gdp, scope: citywide}}", 0),
        ("goal: {all_of: [{indicator: gdp, measure: growth, at_least: {of: gdp}}]}", 1),
    ],
)
def test_no_reading_is_compared_with_itself(book: MakeBook, target: str, faults: int) -> None:
    found = list(
        references.check(book({"report": source()}, plan(target).replace("period: 2021", "period: 2021/2023")))
    )
    assert [problem.message for problem in found] == ["the goal compares the reading with itself"] * faults
    assert all(problem.level == "error" for problem in found)


def test_a_measure_that_the_other_cannot_have(book: MakeBook) -> None:
    [problem] = natures.check(book(goals=plan(TARGET.format(measure="amount", of="firms"))))
    assert "“firms” is a stock; it cannot be read as amount" in problem.message


@pytest.mark.parametrize(
    ("measure", "of", "faults"), [("growth", "gdp", 0), ("amount", "gdp", 0), ("amount", "jobs", 1)]
)
def test_units_of_another_kind(book: MakeBook, measure: str, of: str, faults: int) -> None:
    # yuan against 100 million yuan can be converted, yuan against 10,000 people cannot
    assert len(list(units.check(book(goals=plan(TARGET.format(measure=measure, of=of)))))) == faults


def test_the_other_indicator_is_used(book: MakeBook) -> None:
    made = book({"report": source()}, plan(TARGET.format(measure="growth", of="gdp")))
    assert "“gdp”" not in " ".join(problem.message for problem in unused.check(made))


def test_how_about_is_read_has_a_reason(book: MakeBook) -> None:
    goal = "indicator: gdp, measure: growth, goal: {{about: 6, unit: '%', read_as: floor{}}}"
    [problem] = reasons.check(book(goals=plan(goal.format(""))))
    assert (problem.level, problem.message) == ("warning", "“about” is read as a floor, and why is not said")
    assert list(reasons.check(book(goals=plan(goal.format(", because: 预期目标"))))) == []
    assert reasons.check in CHECKS
