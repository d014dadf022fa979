"""Proportions of three parts are one goal, and 0.5个和1个百分点 are points both."""

from scorecard.drafting.proportions import printed, with_proportions
from scorecard.language.quantities import read


def test_proportion_is_one_quantity() -> None:
    text = "三次产业结构调整为7∶43∶50，投资增长8%"
    proportion, growth = with_proportions(text, [q for q in read(text) if q.text != "三次"])
    assert text[proportion.start : proportion.end] == "7∶43∶50"
    assert printed(proportion) == "7:43:50"
    assert (growth.text, printed(growth)) == ("8%", "")


def test_time_of_day_and_ratio_of_two_stay_as_they_are() -> None:
    text = "收入比缩小到1.8:1"
    assert [q.text for q in with_proportions(text, read(text))] == [q.text for q in read(text)]


def test_points_said_once() -> None:
    text = "分别提高0.5个和1个百分点"
    assert [q.unit for q in with_proportions(text, read(text))] == ["个百分点", "个百分点"]
