"""Likeness of names: asking many at once gives what asking each pair gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from scorecard.answering.clauses import Clause, Clauses
from scorecard.answering.english_names import NAMED
from scorecard.answering.goal_names import bare
from scorecard.answering.held_names import holds
from scorecard.language.likeness import LIKELY, LikeNames, likeness

_PIECES = some.sampled_from(
    ["新建", "老旧小区", "改造", "城镇", "农村", "居民", "收入", "增长", "规上", "工业", "GDP", "的", "省级", "平台"]
)
_ENGLISH = some.sampled_from(["new ", "homes ", "social ", "repair ", "potholes ", "roads ", "GDP ", "of ", "income "])
_NAMES = some.lists(_PIECES, min_size=1, max_size=6).map("".join) | some.lists(_ENGLISH, min_size=1, max_size=5).map(
    lambda words: "".join(words).strip()
)


@given(_NAMES, some.lists(_NAMES, max_size=12))
def test_names_gives_what_each_pair_gives(name: str, others: list[str]) -> None:
    assert LikeNames(others).like(name) == {each: like for each in others if (like := likeness(name, each)) >= LIKELY}


@given(_NAMES, some.lists(_NAMES, max_size=12))
def test_no_clause_that_holds_a_name_is_left_out(name: str, said: list[str]) -> None:
    clauses = [Clause(at, at + 1, words, bare(words), False) for at, words in enumerate(said)]
    near = Clauses(clauses).near([name])
    assert [each for each in clauses if each not in near and holds([name], each.bare) >= NAMED] == []


def test_words_that_tell_nothing_apart_make_no_difference() -> None:
    # Both are 改造老旧小区 without 新开工 and 城镇; 农村居民收入 is another income than 城镇居民收入.
    names = LikeNames(["城镇老旧小区改造", "农村居民收入"])
    assert names.like("改造老旧小区") == {"城镇老旧小区改造": 100}
    assert names.like("城镇居民收入") == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("全社会固定资产投资", "固投"),
        ("社会消费品零售总额", "社零总额"),
        ("地区生产总值", "GDP"),
        ("居民消费价格总水平", "CPI"),
        ("新增规模以上工业企业", "新进规工业企业"),
        ("单位GDP能耗", "万元地区生产总值能耗"),
        ("筹集保障性租赁住房", "筹集保租房"),
        ("旅游综合收入", "旅游总收入"),
        ("工业技改投资", "技术改造投资"),
        ("城乡居民基本养老保险参保率", "城乡居保参保率"),
        ("市民满意度占比", "市民满意度比重"),
        ("研发投入强度", "全社会研发投入占比"),
        ("地区生产总值", "经济总量"),
        ("居民消费价格", "物价总水平"),
        ("新开工亿元以上项目", "亿元以上项目破土动工"),
        ("到位省外资金", "利用省外资金"),
        ("社会消费品零售总额", "社消零总额"),
        ("高新技术企业", "国家高企"),
        ("固定资产投资", "固投受房地产下滑影响"),
        ("居民收入", "城乡居民人均可支配收入"),
        ("新增停车位", "新增泊位"),
    ],
)
def test_short_forms_are_one_name(one: str, other: str) -> None:
    assert likeness(one, other) >= LIKELY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("医疗保险参保率", "养老保险参保率"),
        ("规模工业企业", "高新技术企业"),
        ("人均GDP", "GDP"),
        ("秋粮产量", "粮食产量"),
        ("新增千吨级泊位", "新增停车位"),
        ("招商引资到位资金", "招商引资签约资金"),
        ("规上工业企业利润", "规上工业企业营业收入"),
        ("规上工业增加值", "规上工业总产值"),
        ("安全生产事故", "安全生产事故死亡人数"),
        ("实际利用外资", "合同利用外资"),
        ("信访事项受理率", "信访事项办结率"),
        ("每千人床位数", "每千人医师数"),
    ],
)
def test_short_forms_of_others_are_two(one: str, other: str) -> None:
    assert likeness(one, other) < LIKELY
