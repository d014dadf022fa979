"""The words of a clause against what was encoded from them: each kind of mistake is found, each way of saying passes."""

import pytest

from scorecard.checks import strength, words
from scorecard.model.book import Book
from scorecard.model.problems import Problem
from tests.checks.conftest import MakeBook, plan, source


def check(book: Book) -> list[Problem]:
    return [*words.check(book), *strength.check(book)]


FIRMS = "indicator: firms, measure: added, goal: {at_least: 70, unit: 家}, says: 新增高新技术企业70家"


def test_a_goal_that_its_words_hold(book: MakeBook) -> None:
    assert list(check(book(goals=plan(FIRMS)))) == []


@pytest.mark.parametrize(
    ("right", "wrong", "level", "message"),
    [
        ("at_least: 70", "at_least: 80", "error", "give the number as 70家, the encoding as 80 家"),
        ("at_least: 70", "at_least: 700", "error", "give the number as 70家, the encoding as 700 家"),
        ("unit: 家", "unit: 万元", "error", "give the unit as 家, the encoding as 万元"),
        ("at_least: 70", "less_than: 70", "warning", "the encoding as less_than"),
        ("70家", "70家以上", "", ""),
        ("at_least: 70, unit: 家}, says: 新增", "at_most: 70, unit: 家}, says: 至少新增", "", ""),
        ("measure: added", "measure: level", "warning", "speak of added, the encoding of level"),
        ("says: 新增", "says: 力争新增", "warning", "promise by stretch, the encoding says firm"),
    ],
)
def test_each_mistake_is_named(book: MakeBook, right: str, wrong: str, level: str, message: str) -> None:
    problems = list(check(book(goals=plan(FIRMS.replace(right, wrong)))))
    assert [problem.level for problem in problems] == ([level] if level else [])
    assert all(message in problem.message and problem.remedy for problem in problems)


def test_strength_that_the_words_say(book: MakeBook) -> None:
    goal = FIRMS.replace("says: 新增", "says: 力争新增")
    assert list(check(book(goals=plan(f"{goal}, strength: stretch")))) == []


@pytest.mark.parametrize(
    "figure",
    [
        'indicator: revenue, measure: growth, value: -19.4, unit: "%", says: 同比下降19.4%',
        "indicator: firms, measure: level, value: 2900, unit: 家, bound: over, says: 总数达2900多家",
        "indicator: jobs, measure: amount, value: 36000, unit: 人, says: 新增城镇就业3.6万人",
        "indicator: firms, measure: added, value: 2, unit: 家, says: 企业新增两家",
        'indicator: intensity, measure: level, value: 100, unit: "%", says: 实现全覆盖',
        "indicator: place-among-counties, measure: rank, value: 1, unit: 位, says: 居全省县市首位",
        "indicator: firms, measure: amount, value: 4, unit: 家, says: 新增3家、另有1家, worked: 3 + 1",
        'indicator: revenue, measure: growth, value: 400, unit: "%", says: 增长4倍',
    ],
)
def test_ways_of_saying_a_figure(book: MakeBook, figure: str) -> None:
    assert list(check(book({"a": source(f"{figure}, period: 2020")}))) == []


def test_a_fall_carries_its_sign(book: MakeBook) -> None:
    figure = 'indicator: revenue, measure: growth, period: 2020, value: 19.4, unit: "%", says: 同比下降19.4%'
    [problem] = check(book({"a": source(figure)}))
    assert (problem.level, problem.key) == ("error", "value")
    assert "go down, the encoding up (19.4)" in problem.message


def test_a_clause_without_the_number_is_a_warning(book: MakeBook) -> None:
    figure = "indicator: firms, measure: level, period: 2020, value: 380, unit: 家, says: 高新技术企业队伍壮大"
    [problem] = check(book({"a": source(figure)}))
    assert problem.level == "warning"
    assert "no number" in problem.message


INCOMES = "城镇、农村居民人均可支配收入分别为6.7万元和4.1万元"


@pytest.mark.parametrize(
    ("indicator", "value", "found"),
    [("urban", "6.7", 0), ("rural", "4.1", 0), ("urban", "4.1", 1), ("rural", "6.7", 1)],
)
def test_in_a_list_each_head_has_its_own_number(book: MakeBook, indicator: str, value: str, found: int) -> None:
    figure = (
        f"indicator: {indicator}-income, measure: amount, period: 2020, value: {value}, unit: 万元, says: {INCOMES}"
    )
    problems = list(check(book({"a": source(figure)})))
    assert len(problems) == found
    assert all("gives" in problem.message for problem in problems)


@pytest.mark.parametrize(
    ("scope", "value", "found"), [("citywide", "4.8", 0), ("municipal", "3.8", 0), ("municipal", "4.8", 1)]
)
def test_scopes_are_heads_too_and_pieces_are_items(book: MakeBook, scope: str, value: str, found: int) -> None:
    words = "地区生产总值全市…市级…分别增长4.8%和3.8%"
    figure = f'indicator: gdp, measure: growth, scope: {scope}, period: 2020, value: {value}, unit: "%", says: {words}'
    assert len(list(check(book({"a": source(figure)})))) == found


def test_the_goal_is_where_it_leads_not_where_it_starts(book: MakeBook) -> None:
    goal = "indicator: firms, measure: level, goal: {at_least: 112, unit: 家}, says: 高新技术企业从112家增加到380家"
    [problem] = check(book(goals=plan(goal)))
    assert "112家 is where" in problem.message
    assert list(check(book(goals=plan(goal.replace("least: 112", "least: 380"))))) == []


def test_numbers_that_are_meant_but_not_printed(book: MakeBook) -> None:
    goals = plan(
        "indicator: firms, measure: added, goal: {at_least: 1, unit: 家}, says: 争取引进超百亿元优质企业, strength: stretch",
        "indicator: revenue, measure: amount, goal: {less_than: 0, unit: 亿元}, says: 继续压减一般性支出",
        "indicator: firms, measure: added, goal: {more_than: 0, unit: 家}, says: 软件企业实现“零的突破”",
        'indicator: intensity, measure: level, goal: {at_least: 100, unit: "%"}, says: 覆盖特色产业',
    )
    assert list(check(book(goals=goals))) == []


def test_six_named_projects_are_six_parts(book: MakeBook) -> None:
    parts = ", ".join("{indicator: road, measure: stage, stage: started}" for _ in range(5))
    [problem] = check(book(goals=plan(f"goal: {{all_of: [{parts}]}}, says: 六大标志性工程全面实施")))
    assert "count 6, all_of has 5 parts" in problem.message


def test_the_parts_of_a_goal_are_held_against_their_own_words(book: MakeBook) -> None:
    part = "{indicator: firms, measure: level, at_least: 380, unit: 家, says: 高新技术企业达到370家}"
    standard = "{indicator: firms, measure: level, at_most: 35, unit: 家}"  # its number comes from a standard
    [problem] = check(book(goals=plan(f"goal: {{all_of: [{part}, {standard}]}}, says: 达到国家二级标准")))
    assert "give the number as 370家, the encoding as 380 家" in problem.message


def test_a_place_to_reach(book: MakeBook) -> None:
    goal = "indicator: place-among-counties, measure: rank, goal: {rank: {at_most: 4}}, says: 进入全国百强县前4位"
    assert list(check(book(goals=plan(goal)))) == []
    assert len(list(check(book(goals=plan(goal.replace("at_most: 4", "at_most: 5")))))) == 1


def test_money_in_a_bare_scale_is_no_mistake(book: MakeBook) -> None:
    goal = "indicator: firms, measure: added, goal: {at_least: 25, unit: million}, says: invest £25 million in roads"
    assert [problem for problem in check(book(goals=plan(goal))) if problem.level == "error"] == []
    other = goal.replace("£25 million", "£26 million")
    assert {problem.level for problem in check(book(goals=plan(other)))} == {"error"}  # of the number and of its unit


@pytest.mark.parametrize(
    ("says", "level"),
    [
        ("产值缩水1.2%", None),  # a verb of falling that is known
        ("产值增速由正转负，为1.2%", "warning"),
        ("产值走弱1.2%", "warning"),  # no verb that is understood: a person may know better
        ("产值增长1.2%", "error"),  # understood, and the other way
        ("GDP slipped by 1.2%", None),
        ("growth turned negative, at 1.2%", "warning"),
        ("GDP grew by 1.2%", "error"),
    ],
)
def test_where_the_words_are_not_understood_it_warns(book: MakeBook, says: str, level: str | None) -> None:
    figure = f"indicator: gdp, measure: growth, scope: citywide, period: 2021, value: -1.2, unit: '%', says: '{says}'"
    found = [problem.level for problem in check(book({"a": source(figure)}))]
    assert found == ([level] if level else [])


def test_clauses_of_a_file_are_compared_up_to_a_limit_that_a_warning_names(
    book: MakeBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = FIRMS.replace("at_least: 70", "at_least: 80")
    made = book(goals=plan(FIRMS, wrong, wrong, wrong))
    monkeypatch.setattr(words, "_MOST_CHARACTERS", 33)  # 新增高新技术企业70家 has 11: three of the four are compared
    second, third, told = words.check(made)
    assert "the encoding as 80 家" in second.message
    assert "the encoding as 80 家" in third.message
    assert (told.level, told.location.line) == ("warning", third.location.line + 1)
    assert "more than 33 characters of clauses" in told.message


@pytest.mark.parametrize(("name", "found"), [("居民消费价格涨幅", 0), ("居民消费价格", 1)])
def test_the_growth_of_a_price_is_the_level_of_its_rise(book: MakeBook, name: str, found: int) -> None:
    figure = 'indicator: prices, measure: level, period: 2020, value: 0.3, unit: "%", says: CPI同比上涨0.3%'
    indicators = f'indicators:\n  - {{id: prices, name: {name}, unit: "%", nature: ratio}}\n'
    assert len(list(check(book({"a": source(figure)}, indicators=indicators)))) == found
