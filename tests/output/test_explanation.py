"""A derivation leaves nothing out on which a verdict rests, in either language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from itertools import takewhile

import pytest

from scorecard.files.bands import bands_of
from scorecard.files.load import load
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged, Result
from scorecard.model.book import Book
from scorecard.output.explanation import derivation
from scorecard.output.rows import SYMBOLS
from tests.conftest import ROOT, SMALL

DAY = date(2026, 11, 21)


@pytest.fixture(scope="module", params=[SMALL, ROOT], ids=["small", "shipped"])
def book(request: pytest.FixtureRequest) -> Book:
    return load(request.param / "targets", request.param / "seeds").book


@cache
def told(book: Book, lang: str) -> list[tuple[Judged, Result, str]]:
    """Every result with its derivation, made once for all tests."""
    return [
        (one, result, derivation(one, result, book, bands_of(one.plan), DAY, lang))
        for one in judge(book, DAY)
        for result in one.results
    ]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_goal_words_figures_method_light_and_reason_are_told(book: Book, lang: str) -> None:
    for one, result, text in told(book, lang):
        verdict = result.verdict
        assert text.startswith(f"{one.plan.plan}/{result.target.id} · ")
        assert str(result.target.location) in text
        assert not result.target.says or f"“{result.target.says}”" in text
        for figure, source, *_ in verdict.figures:
            assert source.source in text
            assert source.title in text
            assert str(figure.location) in text
        lines = text.split("\n")
        for passed in verdict.passed:
            why = f"  {passed.why.in_language(lang)}{'：' if lang == 'zh' else ':'}"
            below = lines[lines.index(why) + 1 :]
            kept_out = list(takewhile(lambda line: line.startswith("    "), below))
            assert any(line.endswith(f" · {passed.reported.figure.location}") for line in kept_out)
        assert SYMBOLS[verdict.colour, verdict.solid] in text
        assert verdict.reason.in_language(lang) in text


def test_no_line_is_left_with_nothing_in_it(book: Book) -> None:
    for _, _, text in told(book, "en"):
        assert " ·  · " not in text
        assert "None" not in text


def test_parts_are_derived_below_their_target(book: Book) -> None:
    with_parts = [(result, text) for _, result, text in told(book, "zh") if result.parts]
    assert with_parts
    for result, text in with_parts:
        for part in result.parts:
            assert f"/{part.target.id} · " in text
            assert part.verdict.reason.zh in text


def test_a_band_that_the_plan_sets_is_told_as_its_own(book: Book) -> None:
    one, result = next(
        (one, result)
        for one in judge(book, DAY)
        for result in one.results
        if result.verdict.method == "attainment" and result.target.measure == "growth"
    )
    own = one.plan.model_copy(update={"bands": {"attainment": {"amber_points": Decimal(2)}}})
    assert "short by up to 2 points · set by the plan" in derivation(one, result, book, bands_of(own), DAY, "en")


def test_only_the_thresholds_that_bear_on_the_goal_are_told(book: Book) -> None:
    for _, result, text in told(book, "en"):
        if result.verdict.method == "attainment" and not result.parts:
            assert ("amounts: short by" in text) + ("rates: short by" in text) <= 1
            assert ("“about”, " in text) <= (result.target.goal.about is not None)
            assert "short by up to" not in text or result.target.goal.direction is None


@pytest.mark.parametrize("day", [date(2021, 12, 1), date(2022, 6, 1), date(2024, 6, 1), DAY])
def test_a_hollow_light_says_why_it_is_hollow(book: Book, day: date) -> None:
    for one in judge(book, day):
        for result in one.results:
            for each in (result, *result.parts):
                if each.verdict.colour != "grey" and not each.verdict.solid and not each.parts:
                    assert "Hollow: " in each.verdict.reason.en, each.target.id
                    assert "空心：" in each.verdict.reason.zh, each.target.id
