"""Which way a text looks: by headings, by the beginnings of paragraphs, by its own words, and clause by clause."""

import pytest

from scorecard.drafting.layout import layout
from scorecard.drafting.outline import BACK, FORWARD, parts
from scorecard.drafting.tense import directions_of

REVIEW = "实现工业投资增长18.5%，居全省第3位，取得了明显成效。"
PLAN = "力争工业投资增长10%以上，确保新建道路20条。"


def way(text: str, words: str, year: int | None = 2024) -> str:
    laid_out = layout(text)
    headed = parts(text, laid_out.lines, year)
    return directions_of(text, laid_out, headed, year).at(text.index(words))


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("一、2023年工作回顾", BACK),
        ("一、过去五年的主要成就", BACK),
        ("二、2024年主要目标和重点工作", FORWARD),
        ("二、今年工作安排", FORWARD),
        ("“十四五”时期的主要目标", FORWARD),
        ("“十三五”发展成就", BACK),
        ("Review of Work in 2023", BACK),
        ("Main targets for 2024", FORWARD),
    ],
)
def test_heading_sets_the_direction_for_what_follows(heading: str, expected: str) -> None:
    assert way(f"{heading}\n新建道路20条。\n改造管网30公里。", "改造") == expected


@pytest.mark.parametrize(("words", "expected"), [(REVIEW, BACK), (PLAN, FORWARD)])
def test_without_a_heading_the_words_decide(words: str, expected: str) -> None:
    assert way(words, "工业投资") == expected


def test_firm_heading_outweighs_the_words_of_a_paragraph() -> None:
    assert way(f"一、2023年工作回顾\n{PLAN}", "新建道路") == BACK


def test_paragraph_that_opens_with_the_past_turns_and_the_plan_turns_back() -> None:
    text = "过去一年，我们攻坚克难。\n完成投资30亿元。\n今年主要预期目标是：投资增长8%。\n新建道路20条。"
    assert [way(text, words) for words in ("完成投资", "投资增长8%", "新建道路")] == [BACK, FORWARD, FORWARD]


def test_clauses_turn_for_the_rest_of_their_sentence() -> None:
    text = "二、今年工作安排\n去年新增企业56家，今年要新增60家。目前有床位1万张，今年将新增1000张。"
    places = [way(text, words) for words in ("56家", "60家", "1万张", "1000张")]
    assert places == [BACK, FORWARD, BACK, FORWARD]


def test_english_sentences_look_by_their_verbs() -> None:
    text = "Exports rose by 5 percent and 20 schools were built. We will build 30 schools."
    assert (way(text, "20 schools"), way(text, "30 schools")) == (BACK, FORWARD)


def test_what_stands_today_is_no_goal() -> None:
    text = "二、今年工作安排\n全市人才总量已达30万人，高层次人才仅占2%。今年引进500名。"
    assert [way(text, words) for words in ("30万人", "2%", "500名")] == [BACK, BACK, FORWARD]


def test_paragraph_of_the_plan_that_recalls_is_no_goal_and_turns_nothing() -> None:
    text = "二、2024年主要目标\n过去一年，投资增长5%，新增就业3万人。\n投资增长8%。"
    assert [way(text, words) for words in ("5%", "3万人", "8%")] == [BACK, BACK, FORWARD]


def test_what_the_whole_year_will_bring_looks_ahead() -> None:
    assert way("街道召开大会。全年将推进项目9个，其中工业项目4个。", "项目9个") == FORWARD
