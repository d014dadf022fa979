"""What the headings of a report say of its parts: what was done, and what is to come."""

from __future__ import annotations

import pytest

from scorecard.drafting.layout import layout
from scorecard.drafting.outline import BACK, FORWARD, parts


def ways(text: str, year: int | None = 2024) -> list[str]:
    return ["mixed" if part.mixed else part.way for part in parts(text, layout(text).lines, year)]


@pytest.mark.parametrize(
    ("heading", "way"),
    [
        ("一、2023年工作回顾", BACK),
        ("一、五年来政府工作回顾", BACK),
        ("一、2023年主要工作和“十四五”发展成就", BACK),
        ("一、“十三五”规划执行情况", BACK),
        ("二、2024年工作总体要求和目标任务", FORWARD),
        ("二、新一届政府的奋斗目标", FORWARD),
        ("二、“十五五”时期的主要目标任务", FORWARD),
        ("一、“十三五”成就和“十四五”主要目标", "mixed"),
        ("一、多项指标进位，实现“十四五”良好开局", BACK),
        ("二、“十四五”规划和2035年远景目标", FORWARD),
        ("二、关于2024年工作", FORWARD),
        ("二、关于《第十五个五年规划纲要（草案）》的说明", "mixed"),
        ("二、砥砺前行，全力做好2024年各项工作", FORWARD),
        ("一、主要工作成效", BACK),
        ("二、抢抓机遇，努力实现“十四五”良好开局", FORWARD),
        ("一、抢抓机遇，实现“十四五”良好开局", BACK),
        ("2024年二月", ""),
        ("2024年市政府工作报告", ""),
        ("——2024年1月9日在市人民代表大会会议上", ""),
        ("Main targets for 2024", FORWARD),
        ("Priority 1: A good home for everyone", FORWARD),
        ("What we achieved", BACK),
        ("Our five ambitions", FORWARD),
        ("A review of our work in 2023", BACK),
    ],
)
def test_heading_says(heading: str, way: str) -> None:
    assert ways(f"{heading}\n新建学校3所，改造管网20公里。")[0] == way


def test_deeper_heading_with_a_word_of_planning_stays_in_the_review() -> None:
    text = "一、五年来工作回顾\n（一）扩大开放，规划和引进大项目。新增企业9家。\n（二）完成目标任务。\n二、今后五年的目标\n（一）工业。新增5家。"
    assert ways(text) == [BACK, BACK, BACK, FORWARD, FORWARD]


def test_numbered_parts_of_a_review_stand_below_its_title() -> None:
    text = "2023年工作回顾\n一、工业稳中有进\n新增企业9家。\n二、农业增产\n增产3万吨。\n2024年工作安排\n一、工业\n新增5家。"
    assert ways(text) == [BACK] * 5 + [FORWARD] * 3


def test_year_of_the_plan_decides_and_not_a_year_mentioned() -> None:
    text = "一、2024年工作回顾\n为2030年目标打下基础。\n二、2025年工作安排\n新增5家。"
    assert ways(text, 2025) == [BACK, BACK, FORWARD, FORWARD]
    assert ways(text, 2026) == [BACK] * 4


def test_headings_are_found_where_all_line_breaks_are_lost() -> None:
    text = (
        "各位代表：现在报告工作，请予审议。一、2023年工作回顾2023年是极不平凡的一年。新增企业9家。"
        "二、2024年工作安排今年新增企业5家，改造管网20公里。"
    )
    lines = layout(text).lines
    assert [text[line.start : line.body] for line in lines[1:]] == ["一、2023年工作回顾", "二、2024年工作安排"]
    assert ways(text)[1:] == [BACK, FORWARD]
