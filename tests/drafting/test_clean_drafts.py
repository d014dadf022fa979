"""What `draft` writes passes `check` without an error, whatever the report says."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorecard import api
from scorecard.drafting.encoding import Draft
from scorecard.drafting.head import Head
from scorecard.drafting.naming import IndicatorNames
from scorecard.drafting.reading import candidates
from scorecard.drafting.seeding import as_source
from scorecard.drafting.writing import as_indicators, as_plan
from scorecard.model.indicators import Indicator
from tests.small_books import project

HEAD = Head("2024", "报告", "report", "某市")
THINGS = (
    "工业增加值",
    "城镇登记失业率",
    "高新技术企业",
    "绿色建筑占比",
    "城乡居民收入比",
    "公厕",
    "粮食产量",
    "居民消费价格涨幅",
    "单位GDP能耗",
    "GDP",
    "jobs",
    "人均预期寿命",
)
VERBS = (
    "增长",
    "下降",
    "负增长",
    "达到",
    "新增",
    "净增",
    "控制在",
    "提高到",
    "力争达到",
    "减少",
    "压减",
    "",
    "，较上年提高",
    "为",
    "位居全省第",
    "翻番，",
    "再提高",
    "分别增长5%和",
)
NUMBERS = (
    "6.5", "-1.2", "三百二十", "十一点五亿", "几十", "十几万", "三分之二", "2/3", "1千2百", "27万3千", "百余", "2.04∶1", "7:43:50",
    "6至7", "两成半", "1.5倍", "翻两番", "0", "100", "120", "1,200", "全覆盖", "零的突破", "2.5m", "99999999999999999999999999999", "9999999999999999999",
)  # fmt: skip
UNITS = (
    "%",
    "亿元",
    "家",
    "个百分点",
    "‰",
    "人",
    "公里",
    "",
    "倍",
    "位",
    "元/月",
    "以上",
    "%左右",
    "万千瓦时",
    "个",
    "岁",
)
ENDS = ("。", "，", "；", "、", "以上。", "左右，", "以内；", "的目标。", "个小区。")


def sentence() -> st.SearchStrategy[str]:
    return st.tuples(*(st.sampled_from(part) for part in (THINGS, VERBS, NUMBERS, UNITS, ENDS))).map("".join)


def drafts(text: str, known: list[Indicator], *, past: bool) -> list[Draft]:
    names = IndicatorNames(known)
    return [Draft(found, names.name(found), "") for found in candidates(text, 2024, past=past)]


def errors(text: str) -> list[str]:
    """What `check` calls an error in the plan, the indicators and the source that are drafted one after the other."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        goals = drafts(text, [], past=False)
        proposed = as_indicators(goals)
        known = []
        if goals:
            plan = as_plan(goals, HEAD)
            project(home, {"targets/2024.yaml": plan, "targets/indicators.yaml": "indicators:\n" + proposed})
            known = api.load(home / "targets", home / "seeds").book.all_indicators
        figures = drafts(text, known, past=True)
        proposed += as_indicators(figures)
        if proposed:
            project(home, {"targets/indicators.yaml": "indicators:\n" + proposed})
        project(home, {"seeds/report.yaml": as_source(figures, HEAD)})
        found = api.load(home / "targets", home / "seeds").problems
    # A text may well say what cannot be (a share of −1.2 %): that is for a person to see, not for the draft to hide.
    return [str(one) for one in found if one.level == "error" and one.rule not in ("no-targets", "possible")]


@pytest.mark.slow
@settings(max_examples=60)
@given(st.lists(sentence(), min_size=1, max_size=6), st.lists(sentence(), max_size=6))
def test_drafts_pass_check(plan: list[str], review: list[str]) -> None:
    assert errors("一、2023年工作回顾\n" + "".join(review) + "\n二、2024年主要目标\n" + "".join(plan)) == []


def test_indicators_that_are_there_are_not_proposed_again(tmp_path: Path) -> None:
    text = "二、2024年目标\n新增企业30家，改造管网5公里，改造管网60个，粮食产量20万吨，地区生产总值增长5%。"
    first = drafts(text, [], past=False)
    project(tmp_path, {"targets/indicators.yaml": "indicators:\n" + as_indicators(first)})
    known = api.load(tmp_path / "targets", tmp_path / "seeds").book.all_indicators
    assert as_indicators(drafts(text, known, past=False)) == ""
    assert [one.named.id for one in drafts(text, known, past=False)] == [one.named.id for one in first]
