"""Answers to goals of a direction: the change in points, the growth, or the levels of two years."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.answering.answering import answer
from scorecard.answering.answers import Answered, Wanted
from scorecard.answering.wanted import wanted_of
from scorecard.files.yaml_reader import parse_yaml
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan

INDICATORS = (
    ("share", "民间投资占比", "ratio", "%"),
    ("income-ratio", "城乡居民收入差距", "ratio", "比"),
    ("trade", "进出口总额", "flow", "亿元"),
)
PLAN = """plan: '2024'
title: 某市2024年工作
place: 某市
period: 2024
source: report-2024
sections:
  - id: main
    name: 目标
    targets:
      - {id: share, name: 民间投资占比, indicator: share, measure: change, goal: {direction: up}, says: 民间投资占比稳步提高}
      - {id: income-ratio, name: 城乡居民收入差距, indicator: income-ratio, measure: level, goal: {direction: down}, says: 城乡居民收入差距进一步缩小}
      - {id: trade, name: 进出口总额, indicator: trade, measure: growth, goal: {direction: up, unit: "%"}, says: 进出口总额保持增长}
"""


@pytest.fixture(scope="module")
def wanted() -> list[Wanted]:
    indicators = [
        Indicator.model_validate({"id": name, "name": {"zh": zh, "en": name}, "nature": nature, "unit": unit})
        for name, zh, nature, unit in INDICATORS
    ]
    plan = Plan.model_validate(parse_yaml(PLAN, "2024.yaml").data)
    return list(wanted_of(plan, Book(indicators, [plan], [], [], {})))


def told(found: Answered) -> list[tuple[str, str, str, Decimal]]:
    return [(one.wanted.target.id, one.measure, one.period, one.found.low) for one in found.answers if one.found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("民间投资占比71.2%，较上年提高2.6个百分点", [("share", "change", "2024", Decimal("2.6"))]),
        ("进出口总额五年增长30.8%", []),
        ("社会大局保持平稳，民间投资占比保持平稳", []),
        ("民间投资占比与上年持平", [("share", "change", "2024", Decimal(0))]),
        ("进出口总额12.6亿元，与上年持平", [("trade", "growth", "2024", Decimal(0))]),
        (
            "民间投资占比由68.6%提高到71.2%",
            [("share", "level", "2024", Decimal("71.2")), ("share", "level", "2023", Decimal("68.6"))],
        ),
        (
            "城乡收入比由上年的2.35缩小到2.32",
            [("income-ratio", "level", "2024", Decimal("2.32")), ("income-ratio", "level", "2023", Decimal("2.35"))],
        ),
        ("城乡居民收入比缩小至2.3", [("income-ratio", "level", "2024", Decimal("2.3"))]),
    ],
)
def test_a_direction_is_answered(
    wanted: list[Wanted], sentence: str, expected: list[tuple[str, str, str, Decimal]]
) -> None:
    assert told(answer(wanted, f"一、2024年工作回顾\n{sentence}。\n二、2025年工作\n扎实工作。\n")) == expected


def test_a_number_of_an_unnamed_year_is_doubted(wanted: list[Wanted]) -> None:
    """“From 68.6 %” may be of any year; “from last year's 68.6 %” is of one."""
    doubts = []
    for began in ("由68.6%", "由上年的68.6%"):
        found = answer(wanted, f"一、2024年工作回顾\n民间投资占比{began}提高到71.2%。\n二、2025年工作\n扎实工作。\n")
        doubts.append([doubt.en for doubt in found.answers[-1].doubts])
    assert doubts == [["the text does not say of when this number is; it is taken for that of 2023"], []]


def test_levels_over_several_years_answer_no_direction_of_one(wanted: list[Wanted]) -> None:
    text = "一、过去五年工作回顾\n五年来，民间投资占比从60.1%提高到71.2%。\n二、2025年工作\n扎实工作。\n"
    assert "2023" not in [period for _, _, period, _ in told(answer(wanted, text))]
