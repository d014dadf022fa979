"""What nothing asks for is given as information, once."""

from scorecard.checks.unused import check
from tests.checks.conftest import MakeBook, plan, source

ONLY = """
indicators:
  - {id: firms, name: 企业, unit: 家, nature: stock}
  - {id: jobs, name: 就业, unit: 万人, nature: flow}
  - {id: share, name: 占比, unit: "%", nature: ratio, part: firms, of: jobs}
  - {id: idle, name: 其他, unit: 家, nature: stock}
"""
FIRMS = "indicator: firms, measure: level, period: 2020, value: 1, unit: 家"
JOBS = "indicator: jobs, measure: amount, period: 2020, value: 1, unit: 万人"


def test_an_indicator_that_nothing_names(book: MakeBook) -> None:
    goals = plan('indicator: share, measure: level, goal: {at_least: 1, unit: "%"}')
    [problem] = check(book({"a": source(FIRMS, JOBS)}, goals, ONLY))  # part and whole of a share are named by it
    assert (problem.level, problem.message) == ("info", "no target and no figure names “idle”")


def test_idle_figures_are_counted_once_for_a_source(book: MakeBook) -> None:
    goals = plan(
        "indicator: idle, measure: level, goal: {at_least: 1, unit: 家}",
        "goal: {all_of: [{indicator: share, measure: level, at_least: 1, unit: 家}]}",
    )
    more = ONLY + "  - {id: other, name: 别的, unit: 家, nature: stock}\n"
    figures = [FIRMS.replace("firms", "other").replace("2020", str(year)) for year in (2018, 2019, 2020)]
    [problem] = check(book({"a": source(*figures, FIRMS)}, goals, more))
    assert problem.message == "3 of its 4 figures are of indicators that no target asks for, first “other”"


def test_a_target_without_figures_is_no_problem(book: MakeBook) -> None:
    goals = plan(
        "indicator: firms, measure: level, goal: {at_least: 1, unit: 家}, proxy: jobs",
        'indicator: share, measure: level, goal: {at_least: 1, unit: "%"}',
        "indicator: idle, measure: level, goal: {at_least: 1, unit: 家}",
    )
    assert list(check(book(goals=goals, indicators=ONLY))) == []
