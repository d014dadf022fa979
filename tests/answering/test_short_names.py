"""A project that a report calls in short is found, and what only begins or ends as it does is not."""

from __future__ import annotations

import pytest

from scorecard.answering.short_names import called_in_short
from tests.answering.test_chinese_acts import told


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("甲能达动力电池一期", "甲能达一期建成投产", True),
        ("甲能达动力电池二期", "甲能达一期建成投产", False),
        ("甲能电池二期", "甲能二期投产", True),
        ("城东水厂二期", "城东二期投产", False),
        ("甲道新材乙川基地", "甲道新材、丁河储能等21个项目开工", True),
        ("甲道新材研发中心", "甲道新材开工", False),
        ("甲乙丙水系连通后续工程", "甲乙丙水系连通工程建成", False),
        ("甲乙东市域轨道交通延伸线", "甲乙东延伸线尚未开工", True),
        ("甲湖路实验小学", "甲湖路小学开工", False),
        ("轨道交通6号线", "6号线通车时间推迟", True),
        ("轨道交通6号线", "16号线通车时间推迟", False),
        ("甲能M8技改", "M8技改竣工", True),
        ("乙高乐园度假区", "乙高乐园顺利开园", True),
        ("乙高乐园酒店", "乙高乐园顺利开园", False),
        ("甲湖站综合枢纽改扩建", "甲湖站改扩建开工", True),
        ("国家森林公园甲山景区", "国家森林景区开放", False),
    ],
)
def test_a_short_name(name: str, words: str, expected: bool) -> None:
    assert called_in_short(name, words) is expected


@pytest.mark.parametrize(
    ("thing", "stage", "says", "sentence", "expected"),
    [
        ("第30届乙博会", "held", "举办第30届乙博会", "乙博会、丙博会等活动成功举办", "held"),
        ("第30届乙博会", "held", "举办第30届乙博会", "第29届乙博会成功举办", ""),
        ("2021中国国际轴承产业博览会", "held", "举办2021中国国际轴承产业博览会", "轴承产业博览会延期举办", "not"),
        ("东城区学府路", "completed", "建成东城区学府路", "学府路建成", "completed"),
        ("甲溪至乙渭高速公路连接线", "started", "开工建设甲溪至乙渭高速公路连接线", "甲乙高速连接线开工", "started"),
        ("甲汇天商业综合体", "in-use", "甲汇天商业综合体开业", "甲汇·天、银石广场等商业载体开业", "in-use"),
        ("甲园标准化厂房", "in-use", "甲园标准化厂房投用", "甲园2.6万平方米标准化厂房投入使用", "in-use"),
        ("丙江公园", "completed", "建成丙江公园", "丙江湿地公园建成", ""),
        ("高新区实验小学", "started", "开工建设高新区实验小学", "高新区小学开工建设", ""),
        ("国土空间总体规划", "completed", "编制完成国土空间总体规划", "乡镇国土空间总体规划编制完成", ""),
        ("丁温铁路", "started", "丁温铁路开工", "丁温铁路甲湖段开工", "started"),
        ("甲乙高速公路", "in-use", "甲乙高速公路建成通车", "甲丁高速公路建成通车", ""),
        ("甲乙高速公路", "in-use", "甲乙高速公路建成通车", "丁甲高速公路建成通车", ""),
        ("县特殊教育学校", "in-use", "县特殊教育学校投用", "县特教学校投用", "in-use"),
        ("全省旅发大会", "held", "承办全省旅发大会", "成功承办全市旅发大会", ""),
        ("国家生态文明建设示范县", "awarded", "创成国家生态文明建设示范县", "乙镇创成国家生态文明建设示范镇", ""),
    ],
)
def test_other_short_names(thing: str, stage: str, says: str, sentence: str, expected: str) -> None:
    assert told(thing, stage, says, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("人民路改造工程全面完工", "completed"),
        ("人民路“白改黑”及管网改造完成", "completed"),
        ("完成人民路、建设路等5条道路改造", "completed"),
        ("人民路小学改造完成", ""),
        ("人民路背街小巷改造完成", ""),
        ("人民路雨水管网改造完成", ""),
        ("人民路西段改造完成", ""),
    ],
)
def test_work_on_a_road_of_that_name(sentence: str, expected: str) -> None:
    assert told("人民路改造", "completed", "完成人民路改造", sentence) == expected
