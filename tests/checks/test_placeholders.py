"""What a draft left open is given until a person fills it in."""

from scorecard.checks.placeholders import check
from tests.checks.conftest import MakeBook, plan, source

TARGET = "indicator: firms, measure: level, goal: {at_least: 1, unit: 家}"


def test_a_question_mark_for_place_or_title(book: MakeBook) -> None:
    drafted = plan(TARGET).replace("place: 某市", "place: ？").replace("title: 计划", 'title: {zh: "?", en: Plan}')
    problems = list(check(book({"report": source()}, drafted)))
    assert [(problem.key, problem.level) for problem in problems] == [("title", "warning"), ("place", "warning")]


def test_names_that_are_filled_in(book: MakeBook) -> None:
    asks = plan(TARGET).replace("title: 计划", "title: 何为？")
    assert list(check(book({"report": source()}, asks))) == []
