"""A clause is read as what it says: bounds, strength, measures, lists, baselines."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.language.quantities import Quantity, read


def by_text(text: str) -> dict[str, Quantity]:
    return {quantity.text: quantity for quantity in read(text)}


@pytest.mark.parametrize(
    ("text", "printed", "bound"),
    [
        ("增长8%以上", "8%", "at_least"),
        ("增长8%", "8%", "exactly"),
        ("不低于5家", "5家", "at_least"),
        ("占比超过70%", "70%", "more_than"),
        ("控制在3.5%以内", "3.5%", "at_most"),
        ("控制在5%左右", "5%", "about"),
        ("涨幅3%左右", "3%", "about"),
        ("达2900多家", "2900多家", "more_than"),
        ("达到10%以上", "10%", "at_least"),
        ("净增近6万家", "6万家", "less_than"),
        ("6%-6.5%", "6%-6.5%", "between"),
        ("招引上百家", "百家", "at_least"),
        ("数百家", "数百家", "at_least"),
        ("超过70%以上", "70%", "at_least"),  # the last word counts
    ],
)
def test_bounds(text: str, printed: str, bound: str) -> None:
    assert by_text(text)[printed].bound == bound


@pytest.mark.parametrize(
    ("text", "word"),
    [("50多亿元", "多"), ("突破“2000亿”", "突破"), ("数百家", "数"), ("8%以上", "以上"), ("8%", None), ("6-7%", None)],
)
def test_the_word_that_governs(text: str, word: str | None) -> None:
    modifier = read(text)[0].modifier
    assert (modifier and text[modifier.start : modifier.end]) == word


def test_a_bound_after_a_shared_list_holds_for_all() -> None:
    found = by_text("工业投资、民间投资分别增长10%和9.5%以上")
    assert [found[t].bound for t in ("10%", "9.5%")] == ["at_least", "at_least"]


def test_a_bound_after_an_ordinary_list_holds_for_the_last() -> None:
    found = by_text("标准8项、企业8家以上")
    assert [found[t].bound for t in ("8项", "8家")] == ["exactly", "at_least"]


def test_a_member_keeps_its_own_bound() -> None:
    found = by_text("分别增长约10%和9.5%以上")
    assert [found[t].bound for t in ("10%", "9.5%")] == ["about", "at_least"]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("接待游客和旅游收入分别增长10%和12%", {"10%": "接待游客", "12%": "旅游收入"}),
        ("力争工业投资、民间投资分别增长9%和8%", {"9%": "工业投资", "8%": "民间投资"}),
        ("生产、道路、火灾事故分别下降3%、6%和9%", {"3%": "生产", "6%": "道路", "9%": "火灾事故"}),
        ("软件和信息业、旅游业分别增长5%和6%", {"5%": "软件和信息业", "6%": "旅游业"}),
        ("城镇、农村收入分别为6万元和4万元", {"6万元": "城镇", "4万元": "农村收入"}),
        ("全市2008亿元、市级1328亿元，分别增长4%和3%", {"4%": "全市", "3%": "市级"}),
        ("城镇、农村收入分别为6元和4元，增长7%和5%", {"7%": "城镇", "5%": "农村收入"}),
        ("收入增长7%", {"7%": None}),
    ],
)
def test_heads(text: str, heads: dict[str, str | None]) -> None:
    found = by_text(text)
    given_heads = {t: (q.head and text[q.head[0] : q.head[1]]) for t, q in found.items() if t in heads}
    assert given_heads == heads


@pytest.mark.parametrize(
    ("text", "printed", "measure", "direction"),
    [
        ("增长7.3%", "7.3%", "growth", "up"),
        ("增长了约6%", "6%", "growth", "up"),
        ("事故数下降38.9%", "38.9%", "growth", "down"),
        ("分别增长4.8%和3.8%", "3.8%", "growth", "up"),
        ("同比提高12个百分点", "12个百分点", "change", "up"),
        ("强度提高到3.2%", "3.2%", "level", "up"),
        ("收入比缩小到1.64", "1.64", "level", "down"),
        ("覆盖率达到89.3%", "89.3%", "level", ""),
        ("新增企业70家", "70家", "added", "up"),
        ("“小巨人”企业实现零的突破", "零的突破", "", ""),
        ("新增企业70家、机构40家", "40家", "added", "up"),
        ("净增310公里、总里程达到1639公里", "310公里", "net-added", "up"),
        ("净增310公里、总里程达到1639公里", "1639公里", "level", ""),
        ("是五年前的1.5倍", "1.5倍", "multiple", ""),
        ("增长4倍", "4倍", "growth", "up"),
        ("翻一番", "翻一番", "multiple", ""),
        ("居全国第四", "四", "rank", ""),
        ("实现增加值6亿元", "6亿元", "", ""),
        ("GDP growth of 6%", "6%", "growth", "up"),
        ("reduced by 3%", "3%", "growth", "down"),
    ],
)
def test_measures(text: str, printed: str, measure: str, direction: str) -> None:
    quantity = by_text(text)[printed]
    assert (quantity.measure, quantity.direction) == (measure, direction)


def test_average_over_years() -> None:
    found = by_text("年均增长8.8%，增长3%")
    assert (found["8.8%"].per_year, found["3%"].per_year) == (True, False)


@pytest.mark.parametrize(
    ("text", "basis", "value"),
    [
        ("从85.2万元提高到150.4万元", "85.2万元", "150.4万元"),
        ("由112家增加到380家", "112家", "380家"),
        ("由原7个工作日缩减至1个工作日", "7个工作日", "1个工作日"),
        ("from 5% to 7%", "5%", "7%"),
    ],
)
def test_baselines(text: str, basis: str, value: str) -> None:
    found = by_text(text)
    assert (found[basis].role, found[value].role) == ("baseline", "value")


def test_strength_holds_in_its_clause() -> None:
    found = by_text("力争签约230个、投资330亿元，开工100个，推动5个；确保3家")
    assert {t: q.strength for t, q in found.items()} == {
        "230个": "stretch",
        "330亿元": "stretch",
        "100个": "firm",
        "5个": "effort",
        "3家": "firm",
    }


def test_names_are_not_measured() -> None:
    found = read("新增“11项行动”、G228和企业5家")
    assert [(q.text, q.kind, q.measure) for q in found] == [
        ("11项", "name", ""),
        ("228", "code", ""),
        ("5家", "quantity", "added"),
    ]


PIECES = st.one_of(
    st.sampled_from("和、，。从到近百两多第“”1,.-G\n"),
    st.sampled_from(
        ["增长", "10%", "分别", "以上", "达到", "3家", "2021年", "六届", "亿元", "新增", "力争", "5G", "000"]
    ),
)


@given(st.lists(PIECES, max_size=25).map("".join))
def test_spans_slice_the_text(text: str) -> None:
    position = 0
    for quantity in read(text):
        assert position <= quantity.start < quantity.end <= len(text)
        assert text[quantity.start : quantity.end] == quantity.text
        for span in (quantity.head, quantity.modifier and quantity.modifier[:2]):
            assert span is None or 0 <= span[0] <= span[1] <= len(text)
        position = quantity.end


def steps(text: str) -> int:
    """How many lines of Python run to read the text: work, not time."""
    count = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count
        count += 1
        return trace

    sys.settrace(trace)
    try:
        read(text)
    finally:
        sys.settrace(None)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        "增长1%、",
        "分别",
        "一",
        "1,111",
        "“",
        "第",
        "和10%",
        "1至",
        "新增增长3家",
        "从3家到",
        "1-",
        "a",
        "一分之",
        "力争1个",
        "1 to ",
        "，分别1%",
    ],
)
def test_work_grows_with_the_length(unit: str) -> None:
    read(unit * 10)
    small, large = steps(unit * 200), steps(unit * 400)
    assert large <= 2.2 * small + 200


def test_bound_behind_fenbie_holds_for_each_number() -> None:
    assert [q.bound for q in read("优良率和达标率分别不低于88%和95%")] == ["at_least", "at_least"]
    assert [q.bound for q in read("新增超过30家、园区2个")] == ["more_than", "exactly"]


def test_the_month_or_year_of_the_first_holds_for_the_list() -> None:
    assert [one.unit for one in read("分别提高到每年6600元和4600元")] == ["元/年", "元/年"]
    assert [one.unit for one in read("每月20元，共4600元")] == ["元/月", "元"]


def test_several_changes_begin_side_by_side() -> None:
    found = read("甲补贴、乙补贴标准分别从每月202元、270元提高到209元、280元")
    assert [(int(q.low), q.role) for q in found] == [
        (202, "baseline"),
        (270, "baseline"),
        (209, "value"),
        (280, "value"),
    ]
    assert [q.head for q in found] == [None, None, (0, 3), (4, 9)]  # 甲补贴 and 乙补贴标准


@pytest.mark.parametrize(
    ("clause", "measure", "direction"),
    [
        ("压减会议费用12%", "growth", "down"),
        ("进一步降低物流成本6%以上", "growth", "down"),
        ("缩短办证时间三分之二", "growth", "down"),
        ("提高技能人才占比4个百分点", "change", "up"),
        ("降低亏损面1.5个百分点", "change", "down"),
        ("缩短办证时间60%、压减申报材料40%", "growth", "down"),
        ("提高普及率96%", "level", ""),  # the level that is reached, or by how much it rises
        ("增加值能耗6%", "level", ""),  # 增加值 is no verb
        ("降低成本的企业占6%", "level", ""),
        ("扩大就业，失业率5%以内", "level", ""),
    ],
)
def test_a_verb_before_the_thing_that_it_moves(clause: str, measure: str, direction: str) -> None:
    last = [quantity for quantity in read(clause) if quantity.kind == "quantity"][-1]
    assert (last.measure, last.direction) == (measure, direction)
