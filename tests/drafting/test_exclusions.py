"""Numbers that set no goal, each with the reason."""

import pytest

from scorecard.drafting.exclusions import excluded, explains
from scorecard.wording.quantities import read


def reason(text: str) -> str:
    quantity = read(text)[0]
    return excluded(text, quantity, (0, len(text)), text[quantity.end :])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("总投资120亿元的电池项目", "attribute"),
        ("占地300亩", "attribute"),
        ("年应纳税所得额100万元部分", "attribute"),
        ("抓好七项重点工作", "count of headings"),
        ("围绕以下5个重点", "count of headings"),
        ("办好10件民生实事", "name of a list"),
        ("实施三年行动计划", "duration"),
        ("给予50万元奖励", "policy"),
        ("比上年增加1000亿元", "comparison"),
        ("免费体检一次", "way of speaking"),
        ("三次产业协调发展", "name"),
    ],
)
def test_excluded(text: str, why: str) -> None:
    assert reason(text) == why


@pytest.mark.parametrize(
    "text",
    [
        "总投资330亿元以上",
        "增长8%的目标",
        "建设一所高中",
        "审批时间压缩至60个工作日",
        "医保补助标准提高30元",
        "新增5项标准",
        "抓好20项重点任务",
    ],
)
def test_kept(text: str) -> None:
    assert reason(text) == ""


def test_sentence_that_gives_reasons() -> None:
    assert explains("提出这一目标，主要考虑就业需要")
    assert explains("A growth rate of 6 percent will allow for full employment")
    assert not explains("地区生产总值增长6%")
