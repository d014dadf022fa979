"""Words of certainty, time and scope that the encoding must not leave out."""

import pytest

from scorecard.checks.circumstances import check
from tests.checks.conftest import MakeBook, source

GROWTH = 'indicator: gdp, measure: growth, value: 7.5, unit: "%"'
ADDED = "indicator: firms, measure: added, value: 7, unit: 家, period: 2020"
DONE = "indicator: road, measure: stage, stage: completed, happened: 2020"


@pytest.mark.parametrize(
    ("lost", "kept", "key"),
    [
        (f"{GROWTH}, period: 2020, says: 预计增长7.5%", ", status: estimated", "status"),
        (f"{GROWTH}, period: 2020, says: 计划增长7.5%", ", status: estimated", "status"),
        (f"{GROWTH}, period: 2020, says: 预期增长7.5%", ", status: estimated", "status"),
        (f"{GROWTH}, period: 2020, says: 比2018年增长7.5%", ", base: 2018", "base"),
        (f"{GROWTH}, period: 2020, place: 慈溪市, says: 全国劳动生产率增长7.5%", ", area: 中国", "place"),
        (f"{GROWTH}, period: 2020, says: GDP is expected to grow by 7.5%", ", status: estimated", "status"),
        (f"{GROWTH}, period: 2020, says: 2019年增长7.5%", None, "period"),
        (f"{GROWTH}, period: 2020, says: GDP grew by 7.5% in 2019", None, "period"),
        (f"{GROWTH}, period: 2016/2020, says: 年均增长7.5%", ", per: year", "per"),
        (f"{GROWTH}, period: 2020, says: 较2018年增长7.5%", ", base: 2018", "base"),
        (f"{GROWTH}, period: 2020, says: 市级增长7.5%, scope: citywide", None, "scope"),
        (f"{GROWTH}, period: 2020, says: 全市增长7.5%, scope: municipal", None, "scope"),
        (f"{GROWTH}, period: 2020, says: 前三季度增长7.5%", None, "period"),
        (f"{GROWTH}, period: 2020, place: 慈溪市, says: 全省增长7.5%", ", area: 浙江省", "place"),
        (f"{GROWTH}, period: 2020, says: 全省增长7.5%", None, "place"),  # the only place, which the plan names: 某市
        (f"{GROWTH}, period: 2020, place: 浙江省, says: 去年，全国增长7.5%", ", area: 中国", "place"),
        (f"{GROWTH}, period: 2020, says: 1-9月增长7.5%", None, "period"),
        (f"{DONE}, says: 浒运公路将于年底建成", ", status: estimated", "status"),
        ("indicator: road, measure: stage, stage: in-use, happened: 2020, says: 浒运公路基本完成", None, "qualifier"),
        (f"{ADDED}, says: 下半年新增7家", None, "period"),
        (f"{DONE}, says: 浒运公路基本建成", ", qualifier: substantially", "qualifier"),
        (f"{DONE}, says: 浒运公路尚未建成", None, "stage"),
        (f"{DONE}, says: the road has not yet been completed", None, "stage"),
        (f"{ADDED}, says: 五年新增7家", None, "period"),
        (f"{ADDED}, says: 2016年以来新增7家", None, "period"),
        (f"{ADDED}, says: 7 firms came since 2016", None, "period"),
        (f"{ADDED}, says: 7 firms came in the first half of 2020", None, "period"),
        (f"{ADDED}, says: the county expects 7 firms", ", status: estimated", "status"),
        (f"{ADDED}, says: on track to reach 7 firms", ", status: estimated", "status"),
        (f"{ADDED}, says: 7 firms came over the last five years", None, "period"),
        (f"{ADDED}, says: 新增企业年度目标为7家", None, "value"),
        (f"{ADDED}, says: new firms against a target of 7", None, "value"),
    ],
)
def test_what_the_words_say_is_asked_for_and_enough(book: MakeBook, lost: str, kept: str | None, key: str) -> None:
    [problem] = check(book({"a": source(lost)}))
    assert (problem.level, problem.key) == ("warning", key)
    if kept is not None:
        assert list(check(book({"a": source(lost + kept)}))) == []


@pytest.mark.parametrize(
    "figure",
    [
        f"{GROWTH}, period: 2020-01/2020-09, says: 前三季度增长7.5%",
        f"{GROWTH}, period: 2020, says: 全市和市级分别增长7.5%和7%, scope: municipal",
        f"{GROWTH}, period: 2020, says: 同比增长7.5%",
        f"{GROWTH}, period: 2020, says: 2020年比2019年同期增长7.5%, base: 2019",
        f"{GROWTH}, period: 2016/2020, says: 到2020年增长7.5%",
        f"{GROWTH}, period: 2020-04/2021-03, says: In 2020/21 GDP grew by 7.5%",
        f"{GROWTH}, period: 2020, says: 完成年度计划的107.5%",
        f"{GROWTH}, period: 2020, place: 慈溪市, says: 增长7.5%，增速全省第一",
        f"{GROWTH}, period: 2020, place: 浙江省, says: 全省增长7.5%",
        f"{GROWTH}, period: 2020, place: 宁夏回族自治区, says: 全区增长7.5%",
        "indicator: firms, measure: level, value: 7, unit: 家, period: 2020, says: 比2018年多2家，达到7家",
        f"{GROWTH}, period: 2020, says: 比2019年增长7.5%",
        f"{GROWTH}, period: 2016/2020, says: 比2015年增长7.5%",
        f"{GROWTH}, period: 2020, says: 增长7.5%、好于预期",
        "indicator: firms, measure: level, value: 80.1, unit: 岁, period: 2020, says: 人均预期寿命80.1岁",
        f"{ADDED}, place: 浙江省, says: 全国文明村新增7家",
        f"{ADDED}, place: 浙江省, says: 全国重点实验室新增7家",
        f"{ADDED}, place: 慈溪市, says: 全国绿色示范村新增7家",
        "indicator: road, measure: stage, stage: in-use, happened: 2020, says: 浒运公路基本完成并全线通车",
        f"{ADDED}, says: 全年新增7家，其中下半年3家",
        f"{ADDED}, scope: citywide, says: 新增市级以上研发中心7家",
        f"{ADDED}, says: 计划生育示范村新增7家",
        f"{DONE}, says: 浒运公路建成通车",
        f"{DONE}, says: 浒运公路建成，尚未通车",
        f"{DONE}, says: 6月尚未完成，11月完成",
        f"{DONE}, says: 浒运公路等尚未完成, parts: {{done: 3, of: 5}}",
        "indicator: road, measure: stage, stage: started, happened: 2020, says: 已开工，尚未完成",
        f"{ADDED}, says: 7 firms against a target of 6",
        f"{ADDED}, says: 2020年以来新增7家",
        f"{ADDED}, says: 7 over the year and 2 in the fourth quarter",
        f"{ADDED}, says: met the target of 7",
        f"{ADDED}, says: 完成年度目标7家",
        f"{ADDED.replace('2020', '2016/2020')}, says: 五年新增7家",
    ],
)
def test_what_is_encoded_or_not_said_passes(book: MakeBook, figure: str) -> None:
    assert list(check(book({"a": source(figure)}))) == []


def test_a_mean_over_the_year_is_no_average_over_several_years(book: MakeBook) -> None:
    said = (
        "indicator: firms, measure: level, value: 26, unit: 微克/立方米, period: 2020, says: PM2.5年均浓度26微克/立方米"
    )
    assert list(check(book({"a": source(said)}))) == []


def test_what_is_expected_of_a_stage_that_was_not_reached_is_of_a_later_day(book: MakeBook) -> None:
    said = "indicator: road, measure: stage, seen: 2020-12-31, says: 浒运公路预计2021年3月开工"
    assert list(check(book({"a": source(f"{said}, stage: not-started")}))) == []
    assert list(check(book({"a": source(f"{said}, stage: in-use, parts: {{done: 0, of: 1}}")}))) == []
    assert len(list(check(book({"a": source(f"{said}, stage: in-use, parts: {{done: 1, of: 2}}")})))) == 1
