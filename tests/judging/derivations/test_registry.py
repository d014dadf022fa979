"""The table of derivations."""

from __future__ import annotations

from decimal import Decimal
from importlib import import_module

from scorecard.judging.derivations.registry import RULES, derive
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
