"""The table of derivations."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path

import pytest

from scorecard.files.load import load
from scorecard.judging.derivations.registry import RULES, derive, reckoning
from scorecard.judging.matching import wholes
from scorecard.judging.single_goals import single_goals
from scorecard.model.periods import back
from tests.conftest import ROOT
from tests.small_books import asked, book, context, figure, indicator, plan, sources, target


def test_each_rule_stands_once_and_says_a_sample_that_passes_and_one_that_fails() -> None:
    assert len(set(RULES)) == len(RULES)
    for rule in RULES:
        text = import_module(rule.__module__).__doc__
        assert text and "Sample that passes" in text and "ample that fails" in text


def test_derivations_add_to_what_is_reported_and_take_nothing_away() -> None:
    goal = {"at_least": "70", "unit": "家"}
    made = book(
        [indicator(nature="stock")], [plan(target(goal))], sources([figure("380"), figure("254", "2020")], "level")
    )
    found = derive(asked(goal, "net-added", nature="stock"), made, context(made).as_of)
    assert [(reading.value, reading.rule) for reading in found] == [(Decimal(126), "net-from-levels")]
    assert derive(asked(goal, "level", nature="stock"), made, context(made).as_of) == []


@pytest.mark.parametrize("folder", [ROOT, *sorted((ROOT / "examples").glob("[!i]*"))], ids=lambda folder: folder.name)
def test_no_rule_gives_anything_of_days_in_which_no_figure_ends(folder: Path) -> None:
    made = load(folder / "targets", folder / "seeds").book
    questions = [one for _, parts in single_goals(made) for _, one in parts]
    spared = 0
    for question in questions:
        for years in range(6):
            then = back(question.answer, years)
            own = question._replace(window=then, answer=then) if years else question
            reckons = reckoning(own, made)
            if not reckons(own.answer) and not reckons(own.window):
                spared += 1
                assert [one for rule in RULES for one in rule(own, made, date(2026, 11, 20))] == []
                assert wholes(own, made, date(2026, 11, 20)) == []
    assert spared > len(questions)  # most of the years before a plan
