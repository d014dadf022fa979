"""Of a list only the items that speak of the thing of a goal answer it."""

from __future__ import annotations

import pytest

from scorecard.answering.chinese_lists import own_part
from tests.answering.test_chinese_acts import told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("甲湖大桥、乙江隧道建成通车", "甲湖大桥、乙江隧道建成通车"),
        ("乙江隧道、甲湖大桥建成通车", "甲湖大桥建成通车"),
        ("建成乙江隧道、甲湖大桥", "建成乙江隧道、甲湖大桥"),
        ("乙江隧道通车、甲湖大桥开工", "甲湖大桥开工"),
        ("甲湖大桥开工、乙江隧道通车", "甲湖大桥开工"),
        ("开工甲湖大桥、建成乙江隧道", "开工甲湖大桥"),
        ("甲湖大桥建成、投用", "甲湖大桥建成、投用"),
        ("甲湖大桥因征地、汛期延误", "甲湖大桥因征地、汛期延误"),
        ("丁路、丙路建成", "丁路、丙路建成"),  # names it nowhere
    ],
)
def test_the_part_of_a_list(words: str, expected: str) -> None:
    assert own_part(words, lambda item: "甲湖大桥" in item)[0] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("乙江隧道建成通车、甲湖大桥开工建设", ""),
        ("甲湖大桥开工建设、乙江隧道建成通车", ""),
        ("乙江隧道建成、甲湖大桥加快建设", ""),
        ("甲湖大桥、乙江隧道建成通车", "in-use"),
        ("甲湖大桥、乙江隧道等项目未能如期建成", "not"),
        ("乙江隧道建成通车、甲湖大桥未能如期建成", "not"),
        ("甲湖大桥建设提速，10月建成通车", "in-use"),
        ("甲湖大桥加快推进，并于国庆前通车", "in-use"),
        ("甲湖大桥加快推进，乙江隧道建成通车", ""),
        ("甲湖大桥一期建设提速，10月建成通车", ""),
        ("推动甲湖大桥建设，建成通车", ""),
    ],
)
def test_a_goal_takes_its_own_item(sentence: str, expected: str) -> None:
    assert told("甲湖大桥", "in-use", "甲湖大桥建成通车", sentence) == expected
