"""All checks run, one after the other, and each rule has its manual."""

import importlib
import pkgutil

import pytest

import scorecard.checks
from scorecard.checks import registry
from scorecard.checks.registry import CHECKS, check
from tests.checks.conftest import MakeBook, plan, source

NO_RULES = ("registry", "comparable", "tracing")


def test_every_rule_is_registered_and_tells_what_passes_and_fails() -> None:
    names = [module.name for module in pkgutil.iter_modules(scorecard.checks.__path__) if module.name not in NO_RULES]
    modules = [importlib.import_module(f"scorecard.checks.{name}") for name in names]
    assert {module.check for module in modules} == set(CHECKS)
    assert all("Passes:" in (module.__doc__ or "") and "Fails" in (module.__doc__ or "") for module in modules)


def test_the_problems_of_all_rules_come_together(book: MakeBook) -> None:
    figures = (
        "indicator: firms, measure: level, period: 2020, value: 126, unit: 家, says: 总数达380家",  # words
        "indicator: firms, measure: added, period: 2020, value: 200, unit: 家",  # plausibility
        "indicator: jobs, measure: amount, period: 2020, value: 1, unit: 公里",  # unit
    )
    goals = plan("indicator: firms, measure: level, goal: {at_least: 1, unit: 家}")
    rules = {problem.rule for problem in check(book({"report": source(*figures)}, goals))}
    assert rules >= {"words", "plausibility", "unit", "unused"}


def test_a_clean_book_has_no_problem_but_information(book: MakeBook) -> None:
    figure = "indicator: firms, measure: level, period: 2020, value: 380, unit: 家, says: 高新技术企业达到380家"
    goals = plan("indicator: firms, measure: level, goal: {at_least: 400, unit: 家}, says: 高新技术企业达到400家")
    assert {problem.level for problem in check(book({"report": source(figure)}, goals))} == {"info"}


def test_of_one_rule_and_level_a_file_gives_so_many_and_counts_the_rest(
    book: MakeBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Each source has three shares above 100 %, which are errors, and no other problem of that rule.
    shares = [
        f"indicator: intensity, measure: level, period: {2017 + n}, value: {101 + n}, unit: '%'" for n in range(3)
    ]
    made = book({"a": source(*shares), "b": source(*shares[:2])}, plan("goal: {unstated: 无}", of="a"))
    monkeypatch.setattr(registry, "MOST_FAULTS", 2)
    found = [problem for problem in check(made) if problem.rule == "possible"]
    assert [(problem.location.file, problem.level) for problem in found] == [
        ("seeds/a.yaml", "error"),
        ("seeds/a.yaml", "error"),
        ("seeds/b.yaml", "error"),
        ("seeds/b.yaml", "error"),
        ("seeds/a.yaml", "error"),
    ]
    assert found[-1].message == "1 more of this rule and level in this file"  # 3 - 2
    assert found[-1].location.line == 9  # of the first that is left out: the third figure, below six lines of head
