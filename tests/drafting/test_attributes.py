"""Scope, year, measure and doubts that the words around a number give."""

import pytest

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.reading import candidates


def only(text: str, *, past: bool = False) -> Candidate:
    (found,) = candidates(("2023年回顾\n" if past else "2024年目标\n") + text, 2024, past=past)
    return found


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("新增企业30家。", "added"),
        ("规上企业新增30家。", "added"),
        ("企业净增30家。", "net-added"),
        ("企业达到300家。", "level"),
        ("投资增长8%。", "growth"),
        ("覆盖率达到98%。", "level"),
        ("城镇化率提高1个百分点。", "change"),
        ("完成投资30亿元。", "amount"),
        ("收入是五年前的1.5倍。", "multiple"),
        ("环境评价进入全省前3位。", "rank"),
        ("PM2.5浓度控制在35微克/立方米以内。", "level"),
        ("A reduction in energy use of at least 3.4%.", "growth"),
    ],
)
def test_measure(text: str, measure: str) -> None:
    assert only(text).measure == measure


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("地区生产总值全市增长7%。", "citywide"),
        ("财政收入市级增长7%。", "municipal"),
        ("实施市级重点项目30个。", ""),
        ("投资增长7%。", ""),
    ],
)
def test_scope(text: str, scope: str) -> None:
    assert only(text).scope == scope


def test_bare_phrase_for_years_and_estimates() -> None:
    assert only("到2027年，企业达到300家。").until == 2027
    figure = only("2022年，预计投资完成30亿元。", past=True)
    assert (figure.until, figure.estimated) == (2022, True)


def test_doubts_take_from_the_confidence() -> None:
    sure, doubtful = only("工业投资增长8%。"), only("总投资600亿元。")
    assert sure.doubts == () and sure.confidence > doubtful.confidence
    assert "total investment" in doubtful.doubts[0]
