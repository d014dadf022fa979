"""Every id that is named exists once."""

import pytest

from scorecard.checks.references import check
from tests.checks.conftest import INDICATORS, MakeBook, plan, source

LEVEL = "measure: level, goal: {at_least: 1, unit: 家}"


@pytest.mark.parametrize(
    ("target", "remedy"),
    [
        (f"indicator: firm, {LEVEL}", "Did you mean “firms”?"),
        (f"indicator: firms, {LEVEL}, proxy: urban-incom", "Did you mean “urban-income”?"),
        ("goal: {all_of: [{indicator: rod, measure: stage, stage: held}]}", "Did you mean “road”?"),
        (f"indicator: zzzz, {LEVEL}", "Add it to targets/indicators.yaml."),
    ],
)
def test_unknown_indicators_of_targets(book: MakeBook, target: str, remedy: str) -> None:
    [problem] = check(book({"report": source()}, plan(target)))
    assert (problem.level, problem.remedy) == ("error", remedy)


def test_unknown_names_in_figures_sources_and_shares(book: MakeBook) -> None:
    figure = "indicator: firmz, measure: level, period: 2020, value: 1, unit: 家, supersedes: [gone]"
    more = '  - {id: part-share, name: 占比, unit: "%", nature: ratio, of: gone}\n'
    problems = list(check(book({"a": source(figure)}, indicators=INDICATORS + more)))
    assert [problem.key for problem in problems] == ["of", "source", "indicator", "supersedes"]
    assert [problem.level for problem in problems] == ["error", "warning", "error", "error"]


def test_a_missing_source_of_a_plan_says_how_to_draft_it(book: MakeBook) -> None:
    [problem] = check(book({}, plan(f"indicator: firms, {LEVEL}")))
    assert "“scorecard draft REPORT --plan 2021 --figures” prints a draft of seeds/report.yaml" in problem.remedy


def test_ids_that_stand_twice(book: MakeBook) -> None:
    twice = plan(f"indicator: firms, {LEVEL}", f"indicator: firms, {LEVEL}").replace("id: t2", "id: t1")
    more = "  - {id: firms, name: 企业, nature: stock, unit: 家}\n"
    problems = list(check(book({"report": source()}, twice, INDICATORS + more)))
    assert [problem.message.split(" stands")[0] for problem in problems] == ["the target “t1”", "the indicator “firms”"]


def test_names_that_exist(book: MakeBook) -> None:
    figure = "indicator: firms, measure: level, period: 2020, value: 1, unit: 家, supersedes: [report]"
    assert list(check(book({"report": source(), "b": source(figure)}, plan(f"indicator: firms, {LEVEL}")))) == []


def test_a_goal_of_parts_has_no_proxy_and_its_parts_have(book: MakeBook) -> None:
    part = "all_of: [{indicator: road, measure: stage, stage: held, proxy: firms}]"
    assert list(check(book({"report": source()}, plan(f"goal: {{{part}}}")))) == []
    [problem] = check(book({"report": source()}, plan(f"goal: {{{part}}}, proxy: firms")))
    assert (problem.level, problem.key) == ("error", "proxy")
    assert problem.message == "a goal without a content of its own has no proxy"
