"""Two Chinese names of one thing are alike, in full and in short; those of another phase, number, side or place are not."""

from __future__ import annotations

import pytest

from scorecard.answering.chinese_names import alike, names_within
from tests.answering.test_chinese_acts import answers, told


def like(name: str, words: str) -> float:
    """How like the best of the names are, in a plan of 甲湖市."""
    return max(alike(one, other) for one in names_within(name, "甲湖市") for other in names_within(words, "甲湖市"))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("甲湖购物节", "购物节"),
        ("中国（甲湖）国际灯具节", "灯具节"),
        ("乙海之路文化和旅游博览会", "乙海文旅博览会"),
        ("丙连理工大学甲湖研究院二期", "丙工甲湖研究院二期"),
        ("丁大附属妇女儿童医院北部院区二期", "妇儿医院北部院区二期"),
        ("乙金高端铜合金带材", "乙金铜合金带"),
        ("乙丙高速公路甲湖段拓宽工程", "乙丙高速拓宽工程甲湖段"),
        ("G333国道丙头至丁华段", "333国道丙头至丁华段"),
        ("城市快速路一期工程（环城路至三环线）", "城市快速路一期"),
        ("中环快速路东延", "中环东延"),
        ("丁城三期燃煤机组", "丁城电厂三期"),
        ("丙江特高压换流站", "丙江±800千伏换流站"),
        ("省第九届运动会", "省九运"),
        ("第六届“丙山杯”海内外高层次人才创业大赛", "“丙山杯”人才创业大赛"),
        ("市文化艺术中心（大剧院）", "大剧院"),
        ("“益帮”零工市场", "零工市场"),
        ("甲能达动力电池一期", "甲能达一期"),
        ("甲能电池二期", "甲能二期"),
        ("库甲二期", "库甲机器人二期"),
        ("甲道新材乙川基地", "甲道新材"),
        ("甲乙东市域轨道交通延伸线", "甲乙东延伸线"),
        ("轨道交通6号线", "6号线"),
        ("甲能M8技改", "M8技改"),
        ("乙高乐园度假区", "乙高乐园"),
        ("丙湖站综合枢纽改扩建", "丙湖站改扩建"),
        ("丙山县中心医院二期扩建工程", "丙山县中心医院二期"),
    ],
)
def test_a_short_name(name: str, words: str) -> None:
    assert like(name, words) >= 0.5
    assert like(words, name) == like(name, words)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("甲能达动力电池二期", "甲能达一期"),
        ("城东水厂二期", "城东二期"),
        ("甲道新材研发中心", "甲道新材"),
        ("甲乙丙水系连通后续工程", "甲乙丙水系连通工程"),
        ("丙湖路实验小学", "丙湖路小学"),
        ("丙湖路小学", "丙湖小学"),
        ("丙山路改造", "丙山路小学改造"),
        ("轨道交通6号线", "16号线"),
        ("乙高乐园酒店", "乙高乐园"),
        ("国家森林公园丙山景区", "国家森林景区"),
        ("市博物馆扩建工程", "市博物馆"),
        ("市博物馆", "省博物馆"),
        ("丙山县人民医院迁建", "人民医院迁建"),
        ("丙鸡湖路东延改造", "丙鸡湖路改造"),
        ("城东污水处理厂", "污水处理厂"),
        ("西部医疗中心", "医疗中心"),
        ("东湖隧道", "西湖隧道"),
        ("第三届丙节", "第四届丙节"),
        ("110千伏丙山变电站", "220千伏丙山变电站"),
        ("丙大学医院", "丙大学"),
    ],
)
def test_another_thing(name: str, words: str) -> None:
    assert like(name, words) == 0


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
        (
            "乙海之路文化和旅游博览会",
            "held",
            "举办乙海之路文化和旅游博览会",
            "丙展、乙海文旅博览会等活动精彩纷呈",
            "held",
        ),
        ("丙能二期", "completed", "丙能二期竣工", "丙能机器人二期竣工", "completed"),
        ("丙能二期", "completed", "丙能二期竣工", "丙能机器人二期、丙能变压器二期竣工", ""),
        ("丙能二期", "completed", "丙能二期竣工", "丙能机器人二期主体完工", ""),
        ("乙江大桥", "completed", "建成乙江大桥", "乙江大桥一期建成", ""),
        ("乙江隧道一期", "in-use", "乙江隧道一期通车", "乙江隧道通车", "in-use"),
        ("乙丙高速", "in-use", "乙丙高速建成通车", "乙丙、丁戊（甲湖段）等6条高速公路建成通车", "in-use"),
        (
            "甲丁高速乙园至丙乡段改扩建",
            "started",
            "甲丁高速乙园至丙乡段改扩建开工",
            "乙丙改扩建等项目加快建设",
            "started",
        ),
        ("丁山机场三期扩建工程", "started", "丁山机场三期扩建工程开工", "丁山机场三期全面开工", "started"),
        ("丙梅铁路", "started", "丙梅铁路开工", "丙梅铁路控制性工程进场施工", "started"),
        ("丙梅铁路", "completed", "丙梅铁路建成", "丙梅铁路加快建设", ""),
        ("丙湖公园二期", "in-use", "丙湖公园二期开放", "丙湖公园（二期）成为市民打卡热地", "in-use"),
        ("丙湖实验室", "started", "建设丙湖实验室", "丙湖、丁山等实验室揭牌运行", "started"),
        ("第五届甲湖火把节", "held", "办好第五届甲湖火把节", "火把节、丙节引客20余万人次", "held"),
        ("丙城第九中学北校区", "in-use", "丙城第九中学北校区投用", "丙城九中北校区如期招生", "in-use"),
        ("丙园二期", "in-use", "丙园二期投用", "丙园二期入驻企业8家", "in-use"),
        ("丙园二期", "in-use", "丙园二期投用", "丙园二期签约入驻企业8家", ""),
        ("总体规划", "adopted", "县级总体规划获批", "总体规划经省政府批复", "adopted"),
        ("县通用机场", "prepared", "县通用机场完成选址批复", "通用机场选址报告获批", "prepared"),
        ("丙阁博物院", "completed", "丙阁博物院竣工", "丙阁博物院因调整设计，延至2025年完工", "not"),
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


def test_a_name_in_other_words_is_doubted() -> None:
    (found,) = answers("丙能二期", "completed", "丙能二期竣工", "丙能机器人二期竣工")
    assert found.doubts


@pytest.mark.parametrize(
    ("stage", "says", "sentence", "expected"),
    [
        ("held", "举办丙茶文化节", "丙茶文化节人气火爆", "held"),
        ("held", "举办丙茶文化节", "丙茶文化节现场签约3亿元", "held"),
        ("held", "举办丙茶文化节", "丙茶文化节线上线下同步举行", "held"),
        ("held", "举办丙茶文化节", "丙茶文化节筹备有序", ""),
    ],
)
def test_what_is_told_of_an_event(stage: str, says: str, sentence: str, expected: str) -> None:
    assert told("丙茶文化节", stage, says, sentence) == expected


def test_a_park_that_opens() -> None:
    assert told("丙湖生态公园二期", "in-use", "丙湖生态公园二期开园", "丙湖公园二期、丁公园等一批公园开放") == "in-use"
