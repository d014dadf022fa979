"""Numbers whose name stands before them, and net additions for gross ones."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.answering.answering import answer
from scorecard.answering.answers import Answer
from scorecard.answering.reported import ReportedNumbers
from scorecard.answering.wanted import wanted_of
from scorecard.drafting.reading import reading
from scorecard.files.yaml_reader import parse_yaml
from scorecard.language.likeness import LIKELY, likeness
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan

REVIEW = "一、2024年工作回顾\n{}。\n二、2025年工作\n扎实工作。\n"


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("规上工业总产值1942亿元、增加值增长12.6%", ["规上工业总产值", "规上工业增加值"]),
        ("安全事故起数、死亡人数分别下降18.2%、15.4%", ["安全事故起数", "安全事故死亡人数"]),
        ("甲欧班列提质增效，全年开行2511列", ["甲欧班列开行"]),
        ("港口提质增效，全年开行2511列", ["开行"]),  # what runs is not told
        ("整治散乱污企业（作坊）586家", ["整治散乱污企业"]),
    ],
)
def test_a_number_has_the_name_that_stands_before_it(sentence: str, names: list[str]) -> None:
    text = REVIEW.format(sentence)
    found = reading(text, 2025, past=True, changes=True).found
    assert [number.found.indicator for number in ReportedNumbers(found, text).numbers()] == names


def added(sentence: str) -> list[Answer]:
    """The answers of a review of this one sentence to a goal of 90 firms to be added."""
    firms = {"id": "it", "name": {"zh": "规上工业企业", "en": "it"}, "nature": "stock", "unit": "家"}
    text = (
        "plan: '2024'\ntitle: 某县2024年工作\nplace: 甲湖县\nperiod: 2024\nsource: report-2024\nsections:\n  - id: main\n"
        "    name: 目标\n    targets:\n      - {id: it, name: 新增规上工业企业, indicator: it, measure: added,"
        " goal: {at_least: 90, unit: 家}, says: 新增规上工业企业90家}\n"
    )
    indicator, plan = Indicator.model_validate(firms), Plan.model_validate(parse_yaml(text, "2024.yaml").data)
    return list(answer(list(wanted_of(plan, Book([indicator], [plan], [], [], {}))), REVIEW.format(sentence)).answers)


def test_a_net_addition_answers_a_gross_goal_as_what_it_is() -> None:
    found = added("净增规上工业企业118家")[0]
    assert found.measure == "net-added"
    assert [doubt.key for doubt in found.doubts] == ["methods.net-not-gross"]


def test_a_gross_addition_goes_before_a_net_one() -> None:
    found = added("净增规上工业企业73家，新增规上工业企业95家")
    assert [(one.measure, one.found and one.found.low) for one in found] == [("added", Decimal(95))]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("跨境电商进出口", "进出口总额", False),
        ("新增国际货运航线", "新增国际客运航线", False),
        ("实际利用外资", "实到外资", True),
        ("一般贸易进出口占比", "一般贸易占比", True),
        ("既有住宅增设电梯", "加装电梯", True),
        ("省级专精特新企业", "省级“专精特新”中小企业", True),
    ],
)
def test_names_of_one_thing_and_of_two(one: str, other: str, alike: bool) -> None:
    assert (likeness(one, other) >= LIKELY) is alike
