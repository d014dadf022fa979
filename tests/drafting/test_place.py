"""The place whose report it is."""

from scorecard.drafting.place import place_of


def test_formula_of_the_opening() -> None:
    assert place_of("各位代表：现在，我代表某某市人民政府向大会报告工作") == "某某市"
    assert place_of("甲乙县第十届人民代表大会第一次会议公告") == "甲乙县"
    assert place_of("今年目标") == "？"
