"""What stands between the name of a Chinese thing and its verb."""

from decimal import Decimal

import pytest

from scorecard.answering.chinese_parts import between_unknown, is_of_part
from scorecard.answering.goal_names import without_stretch
from scorecard.answering.stage_proofs import any_act
from tests.answering.test_chinese_acts import answers

NAMES = ("甲湖会展中心",)


@pytest.mark.parametrize("words", ["甲湖会展中心一期建成", "甲湖会展中心地下车库启用", "甲湖会展中心连接线通车"])
def test_a_part_is_no_whole(words: str) -> None:
    assert is_of_part(words, NAMES, any_act())


@pytest.mark.parametrize(
    ("place", "words", "left"),
    [
        ("某县", "国道某县段建成通车", "国道建成通车"),
        ("某县", "国道某段建成通车", "国道建成通车"),
        ("中国", "甲江大道中段建成通车", "甲江大道中段建成通车"),  # a part of the road
        ("", "甲江大道北段建成通车", "甲江大道北段建成通车"),
    ],
)
def test_what_lies_in_the_place_is_all_that_is_asked_for(place: str, words: str, left: str) -> None:
    assert without_stretch(words, place) == left


@pytest.mark.parametrize(
    ("words", "between"),
    [
        ("甲湖会展中心建成", ""),
        ("甲湖会展中心项目全面建成", ""),
        ("甲湖会展中心盛大开业", ""),
        ("甲湖会展中心通过竣工验收", ""),
        ("甲湖会展中心经市政府批准设立", ""),
        ("甲湖会展中心、乙山体育馆建成", ""),
        ("甲湖会展中心钢结构封顶", ""),  # a part that is read with its verb
        ("甲湖会展中心展厅完工", "展厅"),
        ("甲湖会展中心高质量建成", ""),
        ("甲湖会展中心历时三年建成", ""),
        ("乙山体育馆建成", ""),
    ],
)
def test_what_may_be_another_thing_is_named(words: str, between: str) -> None:
    assert between_unknown(words, NAMES, any_act()) == between


@pytest.mark.parametrize(("sentence", "between"), [("甲湖会展中心展厅完工", "展厅"), ("甲湖会展中心全面完工", "")])
def test_an_answer_with_other_words_before_its_verb_is_doubted(sentence: str, between: str) -> None:
    found = answers("甲湖会展中心", "completed", "建成甲湖会展中心", sentence)[0]
    assert any(f"“{between}”" in doubt.en for doubt in found.doubts) is bool(between)
    assert (found.confidence <= Decimal("0.7")) is bool(between)


def test_words_that_name_another_thing_make_no_answer() -> None:
    assert not answers("甲湖会展中心", "completed", "建成甲湖会展中心", "甲湖会展中心勘探洞完工")
    assert not answers("甲湖会展中心", "completed", "建成甲湖会展中心", "甲湖会展中心停车场建成")
    assert answers("甲湖会展中心", "in-use", "甲湖会展中心投用", "甲湖会展中心新馆投用")
