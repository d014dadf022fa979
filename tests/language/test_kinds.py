"""Dates, codes, ordinals, thresholds and names are given from quantities by the words around them."""

from __future__ import annotations

import pytest

from scorecard.language.kinds import KINDS, kind_of, short_quotes
from scorecard.language.numbers import numbers


def kinds(text: str) -> list[tuple[str, str]]:
    quotes = short_quotes(text)
    return [(text[n.start : n.end], kind_of(text, n, quotes)) for n in numbers(text)]


CASES = [
    ("2021年2月2日", [("2021年", "date"), ("2月", "date"), ("2日", "date")]),
    ("2016-2020年", [("2016-2020年", "date")]),
    ("到二〇三五年", [("二〇三五年", "date")]),
    ("1-9月增长6%", [("1-9月", "date"), ("6%", "quantity")]),
    ("前三季度", [("三季度", "date")]),
    ("前两个月", [("两个月", "date")]),
    ("连续8个季度", [("8个季度", "duration")]),
    ("80年代", [("80年", "date")]),
    ("by 2030", [("2030", "date")]),
    ("On February 2 we", [("2", "date")]),
    ("总量突破2000", [("2000", "quantity")]),
    ("连续8年获评", [("8年", "duration")]),
    ("三年行动计划", [("三年", "duration")]),
    ("启动“155”行动", [("155", "code")]),
    ("新建5G基站700个", [("5", "code"), ("700个", "quantity")]),
    ("G228项目", [("228", "code")]),
    ("PM2.5浓度", [("2.5", "code")]),
    ("2A以上国企2家", [("2", "code"), ("2家", "quantity")]),
    ("“三服务”2.0版", [("2.0", "code")]),
    ("老329国道", [("329", "code")]),
    ("“8+4”政策", [("8", "code"), ("4", "code")]),
    ("工程1标", [("1", "code")]),
    ("第六届文化节", [("六届", "ordinal")]),
    ("二期项目", [("二期", "ordinal")]),
    ("二次供水20个", [("二次", "word"), ("20个", "quantity")]),
    ("第五次会议", [("五次", "ordinal")]),
    ("the 13th Plan", [("13", "ordinal")]),
    ("3.做好工作", [("3", "ordinal")]),
    ("居全国第四、全省首位", [("四", "rank"), ("首位", "rank")]),
    ("居百强县市第7。", [("7", "rank")]),
    ("第4位", [("4位", "rank")]),
    ("进入全国前十", [("十", "rank")]),
    ("荣登榜首", [("榜首", "rank")]),
    ("把它放在首位", [("首位", "word")]),
    ("亿元以上项目30个", [("亿元", "threshold"), ("30个", "quantity")]),
    ("2000人以上村社区", [("2000人", "threshold")]),
    ("30亿元规模以上的产业", [("30亿元", "threshold")]),
    ("40万元以上村占比达86.5%", [("40万元", "threshold"), ("86.5%", "quantity")]),
    ("1万元以下低效企业283家", [("1万元", "threshold"), ("283家", "quantity")]),
    ("投资超10亿元的项目", [("10亿元", "threshold")]),
    ("20户以上自然村", [("20户", "threshold")]),
    ("65岁及以上老人", [("65岁", "threshold")]),
    ("35-64岁妇女", [("35-64岁", "threshold")]),
    ("年产5万台电池项目", [("5万台", "threshold")]),
    ("人均预期寿命82岁。", [("82岁", "quantity")]),
    ("完成投资65亿元以上。", [("65亿元", "quantity")]),
    ("完成10亿元以上的投资", [("10亿元", "quantity")]),
    ("力争降低成本30亿元以上", [("30亿元", "quantity")]),
    ("引进100名以上省外教师", [("100名", "quantity")]),
    ("打造2个以上示范项目", [("2个", "quantity")]),
    ("完成超230个村寨", [("230个", "quantity")]),
    ("总额超过6.3亿元。", [("6.3亿元", "quantity")]),
    ("突破千亿元。", [("千亿元", "quantity")]),
    ("千亿级产业集群", [("千亿", "word")]),
    ("百家优质企业倍增计划", [("百家", "name")]),
    ("引进50多亿元项目贷款", [("50多亿元", "quantity")]),
    ("“10分钟健身圈”建设", [("10分钟", "name")]),
    ("15分钟便民服务圈", [("15分钟", "name")]),
    ("“一件事”改革", [("一件", "name")]),
    ("突破“2000亿”", [("2000亿", "quantity")]),
    ("实现“最多80天”", [("80天", "quantity")]),
    ("九年一贯制学校", [("九年", "name")]),
    ("500千伏输变电站", [("500千伏", "name")]),
    ("3人制篮球场20个", [("3人", "name"), ("20个", "quantity")]),
    ("八个方面工作", [("八个", "name")]),
    ("进一步提升", [("一步", "word")]),
    ("一批项目", [("一批", "word")]),
    ("万无一失", [("万", "word")]),
    ("十分重要", [("十分", "word")]),
    ("推进一项项改革", [("一项", "word")]),
    ("建成三成立会", [("三成", "word")]),
    ("占比超过四成。", [("四成", "quantity")]),
    ("新增一家企业", [("一家", "quantity")]),
    ("收入比缩小到1.64", [("1.64", "quantity")]),
    ("build 30 new schools", [("30", "quantity")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_kinds(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


def test_every_kind_has_a_case() -> None:
    assert {kind for _, expected in CASES for _, kind in expected} == set(KINDS)


def test_long_or_broken_quotations_are_no_names() -> None:
    assert short_quotes("“今年，增长6%”“慈") == []
    assert kinds("“今年，签约30个”") == [("30个", "quantity")]
