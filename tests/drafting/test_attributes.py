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
        ("每千名老人拥有床位38张。", "level"),
        ("亩均税收达到20万元。", "level"),
        ("税收收入达到68亿元。", "amount"),
        ("货物吞吐量突破2000万吨。", "amount"),
        ("土地出让面积800亩。", "amount"),
        ("年均增速保持在7%左右。", "growth"),
        ("人口自然增长率控制在7‰以内。", "level"),
        ("新开工项目80个。", "amount"),
        ("为3000名老人提供服务。", "amount"),
        ("新增总部机构超过100家。", "added"),
        ("新增就业人数达到5万人。", "added"),
        ("企业新增至380家。", "level"),
        ("游客人次保持两位数增长。", "growth"),
        ("肉牛屠宰量达到80万头。", "amount"),
        ("We will increase the supply of rental homes by 5 percent.", "growth"),
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


@pytest.mark.parametrize(
    ("text", "last", "doubt"),
    [
        ("今后五年，地区生产总值年均增长6%。", 2024, "several years"),
        ("到2027年，上市企业达到30家。", 2024, "2027"),
        ("到2027年，上市企业达到30家。", 2028, ""),
        ("2024年工作安排：工业投资增长8%。", 2028, "one year"),
        ("上半年新建学校5所。", 2024, "add due:"),
        ("完成投资30亿元。", 2024, "does not say of what"),
        ("三次产业结构调整为8:42:50。", 2024, "a proportion"),
    ],
)
def test_doubt(text: str, last: int, doubt: str) -> None:
    (found,) = candidates("目标\n" + text, 2024, last)
    assert [doubt in told.en for told in found.doubts] == ([True] if doubt else [])


def test_doubts_take_from_the_confidence() -> None:
    sure, doubtful = only("工业投资增长8%。"), only("总投资600亿元。")
    assert sure.doubts == () and sure.confidence > doubtful.confidence
    assert "total investment" in doubtful.doubts[0].en


def test_a_piece_of_a_number_that_was_not_read_is_a_doubt() -> None:
    whole, broken = candidates("二、2024年目标\n新增企业27万3千家，新增车位3万五八个。", 2024)
    assert not any("was not read" in doubt.en for doubt in whole.doubts)
    assert any("was not read" in doubt.en for doubt in broken.doubts)


def test_a_second_higher_aim_is_growth_too() -> None:
    first, second = candidates("2024年目标\n地区生产总值增长7%以上、力争达到8%。", 2024)
    assert (first.measure, second.measure, second.strength) == ("growth", "growth", "stretch")


def test_the_investment_in_the_projects_named_before() -> None:
    assert only("推进重大工程建设，全年完成投资2400亿元。").indicator == "重大工程投资"
