"""Of which period a reported number is."""

from __future__ import annotations

import pytest

from scorecard.drafting import spans
from scorecard.drafting.encoding import times
from scorecard.drafting.reading import candidates, reading


def periods(text: str, heading: str = "一、2025年工作回顾", year: int = 2026) -> list[tuple[str, str, bool]]:
    found = candidates(f"{heading}\n{text}", year, past=True)
    return [(f"{one.low}{one.unit}", one.period, one.yearly) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("地区生产总值增长5%。", [("5%", "2025", False)]),
        ("2024年新增企业30家。", [("30家", "2024", False)]),
        ("五年来，新建学校20所，地区生产总值年均增长6%。", [("20所", "2021/2025", False), ("6%", "2021/2025", True)]),
        ("五年来，企业总数达到300家。", [("300家", "2025", False)]),
        ("五年来，城镇新增就业累计超过450万人。", [("450万人", "2021/2025", False)]),
        (
            "五年来，98个村出列，2019年4月整县摘帽；城镇化率提高到46.9%。",
            [("98个", "2021/2025", False), ("46.9%", "2025", False)],
        ),
        ("五年来，实现利税48亿元。", [("48亿元", "2025", False)]),
        (
            "生产总值增长5.1%，五年年均增长5.9%；工业增加值增长8.2%。",
            [("5.1%", "2025", False), ("5.9%", "2021/2025", True), ("8.2%", "2025", False)],
        ),
        ("客运量恢复至2019年的86%。", [("86%", "2025", False)]),
        ("五年来，一般公共预算收入3281亿元。", [("3281亿元", "2025", False)]),
        ("“十四五”期间累计完成投资500亿元。", [("500亿元", "2021/2025", False)]),
        ("研发投入强度从2.77%提高到3.3%。", [("3.3%", "2025", False)]),
        ("前三季度工业增加值增长7%。", [("7%", "2025-01/2025-09", False)]),
        ("一季度新增企业9家。", [("9家", "2025-Q1", False)]),
        (
            "与2020年相比，总产值由20亿元增加到30亿元，年均增长9.8%。",
            [("30亿元", "2025", False), ("9.8%", "2021/2025", True)],
        ),
        (
            "五年来，优良天数比率由2020年的76%提高到2025年的88%，浓度下降31%。",
            [("76%", "2020", False), ("88%", "2025", False), ("31%", "2021/2025", False)],
        ),
        ("全市生产总值1798亿元，按可比价格计算增长6.1%。", [("1798亿元", "2025", False), ("6.1%", "2025", False)]),
        ("床位由五年前的5张增加到7张；改造住房42套。", [("7张", "2025", False), ("42套", "2025", False)]),
        ("税收占比达到71%，较上年提高2.3个百分点。", [("71%", "2025", False), ("2.3个百分点", "2025", False)]),
        ("2019年投资大，收入由29亿元增加到61亿元。", [("61亿元", "2025", False)]),
        ("中心城市五年新建小区8个。", [("8个", "2021/2025", False)]),
        ("三年来，改造管网60公里。", [("60公里", "2023/2025", False)]),
        (
            "上半年，工业产值增长5%，出口增长6%，全年新增就业5万人。",
            [("5%", "2025-01/2025-06", False), ("6%", "2025-01/2025-06", False), ("5万人", "2025", False)],
        ),
        ("2024年上半年出口增长3%。", [("3%", "2024-01/2024-06", False)]),
        (
            "截至9月底，企业达到300家。三季度末贷款余额30亿元。",
            [("300家", "2025-09", False), ("30亿元", "2025-09", False)],
        ),
        ("2026年1月，用电量增长11%。12月份，用电量增长9%。", [("11%", "2026-01", False), ("9%", "2025-12", False)]),
        ("3月，出口增长5%。截至2025年6月，累计建房26套。", [("5%", "2025-03", False), ("26套", "2025-06", False)]),
        ("1—10月，税收增长4%。", [("4%", "2025-01/2025-10", False)]),
        ("2021年以来，新增企业80家。", [("80家", "2021/2025", False)]),
        ("2022—2024年，新建泵站9座。", [("9座", "2022/2024", False)]),
        ("与2019年同期相比，出口增长12%。", [("12%", "2020/2025", False)]),
        ("PM2.5年均浓度28微克/立方米。", [("28微克/立方米", "2025", False)]),
        ("生产总值是2020年的1.5倍。", [("1.5倍", "2025", False)]),
        ("平均每年新增就业9万人。", [("9万人", "2021/2025", True)]),
        (
            "收入从2021年的4万元提高到2025年的5万元。",
            [("4万元", "2021", False), ("5万元", "2025", False)],
        ),
    ],
)
def test_period(text: str, expected: list[tuple[str, str, bool]]) -> None:
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新增高标准农田40万亩，城镇化率达到62%。", [("40万亩", "2021/2025", False), ("62%", "2025", False)]),
        ("2025年新增企业8家。", [("8家", "2025", False)]),
        (
            "2025年，全市总产值2095亿元，比2020年增加1028亿元，年均增长12.2%。",
            [("2095亿元", "2025", False), ("12.2%", "2021/2025", True)],
        ),
        (
            "2025年，排放量分别比2020年下降19%、20%，能耗下降8%。",
            [("19%", "2021/2025", False), ("20%", "2021/2025", False), ("8%", "2021/2025", False)],
        ),
        (
            "农业总产值171亿元，比2020年增长60%。贷款余额30亿元。",
            [("171亿元", "2025", False), ("30亿元", "2025", False)],
        ),
        (
            "到2025年，累计整治村庄410个。建成桥梁4座、在建8座。",
            [("410个", "2021/2025", False), ("4座", "2021/2025", False), ("8座", "2025", False)],
        ),
        ("城乡低保标准分别提高到每年6900元和4780元。", [("6900元/年", "2025", False), ("4780元/年", "2025", False)]),
        ("新增就业每年超过90万人。", [("90万人", "2021/2025", True)]),
        ("粮食产量稳定在550亿斤左右。", [("550亿斤", "2021/2025", True)]),
        ("市场主体30万户。", [("30万户", "2025", False)]),
        ("居民收入从4万元提高到5万元。", [("5万元", "2025", False)]),
    ],
)
def test_review_of_several_years_by_its_heading(text: str, expected: list[tuple[str, str, bool]]) -> None:
    assert periods(text, "一、过去五年工作回顾") == expected


def test_what_a_paragraph_opens_with_holds_until_another_opens() -> None:
    text = "过去五年，我们攻坚克难。\n新建学校20所。\n刚刚过去的2025年，我们稳中求进。产值增长5.6%。\n新增就业9万人。\n这五年，培训12万人次。"
    assert periods(text, "一、“十四五”时期回顾") == [
        ("20所", "2021/2025", False),
        ("5.6%", "2025", False),
        ("9万人", "2025", False),
        ("12万人次", "2021/2025", False),
    ]


def test_a_paragraph_that_sums_the_last_year_up_turns_to_it() -> None:
    text = "五年来，新建学校20所。\n2025年，全县产值增长5.6%，投资增长7%，出口增长3%。\n——民生改善。新增就业9万人。"
    told = [("20所", "2021/2025", False), ("5.6%", "2025", False), ("7%", "2025", False), ("3%", "2025", False)]
    assert periods(text, "一、过去五年及2025年工作回顾") == [*told, ("9万人", "2025", False)]
    # One number, or a word of several years, and the paragraphs behind it stay on the five years.
    for year in ("2025年，产值增长5.6%。", "2025年，全县产值20亿元，年均增长6%，投资增长7%，出口增长3%。"):
        assert periods(f"{year}\n新增就业9万人。", "一、过去五年工作回顾")[-1] == ("9万人", "2021/2025", False)


def test_the_last_year_alone_in_the_middle_of_a_paragraph() -> None:
    text = "五年来，新建学校20所。成绩属于大家。刚刚过去的2025年，全县稳中求进。产值增长5.6%，两年平均增长4.8%，出口增长3%。\n新增就业9万人。"
    assert periods(text, "一、过去五年及2025年工作回顾") == [
        ("20所", "2021/2025", False),
        ("5.6%", "2025", False),
        ("4.8%", "2024/2025", True),
        ("3%", "2025", False),
        ("9万人", "2025", False),
    ]


def test_two_years_in_one_sentence() -> None:
    said = periods("We planted 48 trees in 2024/25 and 61 in 2025/26.", "Review of 2025")
    assert [period for _, period, _ in said] == ["2024", "2025"]


def test_a_part_of_the_year_and_the_year() -> None:
    said = periods("Repairs on time were 94.6% in Q4, and 93.1% over the year.", "Review of 2025")
    assert [period for _, period, _ in said] == ["2025-Q4", "2025"]


def test_a_paragraph_on_several_years_in_the_review_of_one() -> None:
    text = "2025年是不平凡的一年。新增企业300家。\n“十四五”时期，我们坚持实干。新增企业1500家。"
    assert [period for _, period, _ in periods(text, "一、2025年主要工作和“十四五”发展成就")] == ["2025", "2021/2025"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Over the past five years, GDP grew by an average of 6% a year.", ("2021/2025", True)),
        ("Exports reached 2 billion dollars in 2024.", ("2024", False)),
        ("Since 2019, 12 schools have been built.", ("2019/2025", False)),
        ("Revenue rose by 5% compared with 2020.", ("2021/2025", False)),
        ("Crime fell by 4% last year.", ("2025", False)),
        ("In the first half of 2025 sales grew by 3%.", ("2025-01/2025-06", False)),
        ("In the second half of the year 72% of letters were answered.", ("2025-07/2025-12", False)),
        ("In Q3, 72% of letters were answered.", ("2025-Q3", False)),
        ("We planted 48 trees in 2024/25.", ("2024", False)),
        ("Waiting times averaged 12 days.", ("2025", False)),  # over patients, since no years are named
        ("It took us 12 days on average to answer.", ("2025", False)),
    ],
)
def test_period_in_english(text: str, expected: tuple[str, bool]) -> None:
    assert [(period, yearly) for _, period, yearly in periods(text, "Review of 2025")] == [expected]


def test_a_list_without_an_end_is_not_read_again_for_each_number(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []

    class Raised:
        def search(self, before: str) -> None:
            looked.append(len(before))

    monkeypatch.setattr(spans, "RAISED", Raised())
    candidates("一、2020年工作回顾\n" + "".join(f"新建学校{number}所、" for number in range(100)), 2021, past=True)
    assert len(looked) > 50
    assert max(looked) <= 200


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("到2030年，地区生产总值达到900亿元。", ["period: 2030"]),  # a sum of one year, the last
        ("地区生产总值年均增长6%左右。", ["per: year"]),
        ("每年新增停车位800个。", ["when: each-year"]),
        ("累计完成工业投资300亿元。", []),
        ("新增城镇就业5万人。", []),
        ("到2028年，养老床位达到8000张。", ["due: 2028"]),
        ("2027年底前完成旧村改造20个。", ["due: 2027"]),
        ("到2030年，森林覆盖率达到60%。", []),  # a share is asked for at the end of its plan
        ("We will build 300 homes a year.", ["when: each-year"]),
        ("Income will grow by an average of 3% a year.", ["per: year"]),
        ("Visitor spending will reach £90m by 2030.", ["period: 2030"]),
    ],
)
def test_the_time_of_a_goal_in_a_plan_of_several_years(text: str, expected: list[str]) -> None:
    several = candidates(f"二、“十五五”主要目标\n{text}", 2026, 2030)
    assert [key for one in several for key in times(one)] == expected
    of_one_year = candidates(f"二、2026年主要目标\n{text}", 2026)
    assert [key for one in of_one_year for key in times(one)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The year that begins in April 2024: its first quarter ends in June, its last one in March 2025.
        ("We planted 2,400 trees in the first quarter.", "2024-04/2024-06"),
        ("In Q4 we planted 2,400 trees.", "2025-01/2025-03"),
        ("In Q2 2024/25 we planted 2,400 trees.", "2024-07/2024-09"),
        ("In Q2 2024 we planted 2,400 trees.", "2024-Q2"),  # of the calendar
        ("Between April and June 2024, we planted 2,400 trees.", "2024-04/2024-06"),
        ("We planted 2,400 trees in March.", "2025-03"),
        ("We planted 2,400 trees in the year ended 31 March 2025.", "2024-04/2025-03"),
        ("From November 2023 to November 2024 we planted 2,400 trees.", "2023-11/2024-11"),
        ("We planted 2,400 trees by 31 March 2025.", "2024-04/2025-03"),
        ("By June we had planted 2,400 trees.", "2024-04/2024-06"),
        ("The nursery opened in May 2024 and we planted 2,400 trees.", "2024"),
    ],
)
def test_parts_of_a_year_from_april(text: str, expected: str) -> None:
    found = reading(f"Looking back\n{text}\n", 2025, past=True, month=4).found
    assert [one.period for one in found] == [expected]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("We will plant 2,400 trees by the end of Q3.", "2025-12-31"),
        ("We will plant 2,400 trees by March 2026.", ""),  # with the plan
        ("We will plant 2,400 trees by 30 September 2025.", "2025-09-30"),
    ],
)
def test_days_of_goals_in_a_year_from_april(text: str, due: str) -> None:
    [one] = reading(f"Our plan\n{text}\n", 2025, month=4).found
    assert (one.due, one.elsewhere) == (due, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We planted 2,400 trees, against a target of 3,000.", ["2400"]),
        ("Recycling reached 48% (target: 50%).", ["48"]),
        ("We built 120 homes; the budget was £3m.", ["120"]),
        ("The council answered 91% of letters (2023/24: 88%).", ["91"]),
    ],
)
def test_what_was_aimed_at_is_no_figure(text: str, expected: list[str]) -> None:
    found = reading(f"Looking back\n{text}\n", 2025, past=True, month=4).found
    assert [f"{one.low:f}" for one in found] == expected
    assert found[0].period == "2024"
