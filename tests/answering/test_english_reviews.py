"""English reviews as they are written: tables of results, titles with a year, sentences in the simple past."""

from __future__ import annotations

import pytest

from scorecard.answering.answering import answer
from scorecard.answering.answers import Wanted
from scorecard.answering.wanted import wanted_of
from scorecard.drafting.reading import candidates
from scorecard.files.yaml_reader import parse
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan


def wanted(name: str, goal: str, measure: str = "amount", unit: str = "个") -> list[Wanted]:
    """One goal of 2024."""
    nature = "ratio" if unit == "%" else "flow"
    indicator = Indicator.model_validate(
        {"id": "thing", "name": {"zh": name, "en": name}, "nature": nature, "unit": unit}
    )
    text = (
        "plan: '2024'\ntitle: 2024\nplace: Town\nperiod: 2024\nsource: plan-2024\nsections:\n  - id: main\n    name: Goals\n    targets:\n"
        f"      - {{id: thing, name: '{name}', indicator: thing, measure: {measure}, goal: {goal}, says: '{name}'}}\n"
    )
    plan = Plan.model_validate(parse(text, "2024.yaml").data)
    return list(wanted_of(plan, Book([indicator], [plan], [], [], {})))


def value(goal: list[Wanted], text: str) -> str | None:
    """The number that answers the goal."""
    return next((str(one.found.low) for one in answer(goal, text).answers if one.found), None)


TABLE = """Performance

Measure | Target 2024 | Result 2023 | Result 2024 | Status
Orders delivered on time | ≥ 98% | 97.1% | {} | Achieved
Calls answered in a minute | 80% | 70% | 75% | Not achieved
"""


def test_a_table_answers_by_the_result_of_the_year_and_never_by_its_target() -> None:
    goal = wanted("Orders delivered on time", "{at_least: 98, unit: '%'}", "level", "%")
    assert value(goal, TABLE.format("96.4%")) == "96.4"
    assert value(goal, TABLE.format("")) is None


@pytest.mark.parametrize(
    "text",
    [
        "State of the City Address 2025\n\nCrews installed 131 LED streetlights.\n",
        "Annual Report 2024/25\n\nPriority 1: A brighter town\nContractors fitted 131 LED streetlights.\n",
    ],
)
def test_a_title_with_a_year_or_a_priority_turns_no_review_ahead(text: str) -> None:
    assert value(wanted("LED streetlights", "{at_least: 120, unit: 个}"), text) == "131"


@pytest.mark.parametrize("heading", ["Outlook", "The year ahead", "Our plans for 2025", "What we will do next"])
def test_under_a_heading_of_what_is_to_come_nothing_answers(heading: str) -> None:
    text = f"Annual Report 2024\n\nCrews repaired bridges.\n\n{heading}\nLED streetlights: 131.\n"
    assert value(wanted("LED streetlights", "{at_least: 120, unit: 个}"), text) is None


def test_the_context_of_a_plan_ends_with_its_next_heading() -> None:
    text = "Operating context\nWe lost 30 trees.\n\nKey activity 1: Green streets\nWe will plant 40 trees.\n"
    assert [str(one.low) for one in candidates(text, 2025)] == ["40"]


def test_what_a_review_promises_is_no_result() -> None:
    text = "Annual Report 2024\n\nIn 2025 we will fit 140 LED streetlights.\n"
    assert value(wanted("LED streetlights", "{at_least: 120, unit: 个}"), text) is None
