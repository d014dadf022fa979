"""Numbers are found whole, with their unit, and every span slices the text."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.language.numbers import numbers
from scorecard.language.printed import PrintedNumber
from scorecard.language.set_phrases import PHRASES
from scorecard.language.units import unit


def one(text: str) -> PrintedNumber:
    found = numbers(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "printed", "value", "name", "says"),
    [
        ("提高到1.08万元以上", "1.08万元", "1.08", "万元", ""),
        ("单位5,895家", "5,895家", "5895", "家", ""),
        ("增长６．５％。", "６．５％", "6.5", "%", ""),
        ("累计12345678元", "12345678元", "12345678", "元", ""),
        ("达2900多家", "2900多家", "2900", "家", "more_than"),
        ("建设50多亿元", "50多亿元", "50", "亿元", "more_than"),
        ("服务12万余人次", "12万余人次", "12", "万人次", "more_than"),
        ("占三成多", "三成多", "3", "成", "more_than"),
        ("长3公里多", "3公里多", "3", "公里", "more_than"),
        ("建3家多功能厅", "3家", "3", "家", ""),
        ("活动十余项", "十余项", "10", "项", "more_than"),
        ("已有三百几十家", "三百几十家", "300", "家", "more_than"),  # more than 300, and no 300 tens
        ("走访几十家", "几十家", "20", "家", "at_least"),
        ("走访数百家", "数百家", "200", "家", "at_least"),
        ("总数百家", "百家", "100", "家", ""),
        ("一千二百家", "一千二百家", "1200", "家", ""),
        ("投资百亿元", "百亿元", "100", "亿元", ""),
        ("投资3千万元", "3千万元", "3", "千万元", ""),
        ("投资2亿3000万元", "2亿3000万元", "23000", "万元", ""),  # 2 × 10000 + 3000
        ("每立方米29微克", "每立方米29微克", "29", "微克/立方米", ""),
        ("每月846元", "每月846元", "846", "元/月", ""),
        ("百分之六点五", "百分之六点五", "6.5", "%", ""),
        ("四分之三", "四分之三", "75", "%", ""),
        ("三成", "三成", "3", "成", ""),
        ("实现“零的突破”", "零的突破", "0", "", "more_than"),
        ("翻两番", "翻两番", "4", "倍", ""),
        ("实现全覆盖", "全覆盖", "100", "%", ""),
        ("30 亿元", "30 亿元", "30", "亿元", ""),
        ("at ten million", "ten million", "10", "million", ""),
        ("$10 billion", "$10 billion", "10", "billion dollars", ""),
        ("HK$5 billion", "HK$5 billion", "5", "billion hk dollars", ""),
        ("£30m for", "£30m", "30", "million pounds", ""),
        ("a £3trn fund", "£3trn", "3", "trillion pounds", ""),
        ("12tr of", "12", "12", "", ""),
        ("plant 2.5m trees", "2.5m", "2.5", "million", ""),
        ("hire 300k teachers", "300k", "300", "thousand", ""),
        ("build 40 m of quay", "40 m", "40", "m", ""),
        ("a 40m wide road", "40m", "40", "m", ""),
        ("one and a half million jobs", "one and a half million jobs", "1.5", "million jobs", ""),
        ("two hundred and fifty schools", "two hundred and fifty", "250", "", ""),
        ("two thirds of", "two thirds", str(Decimal(200) / 3), "%", ""),
        ("达到十一点五亿元", "十一点五亿元", "11.5", "亿元", ""),
        ("一点二万亿元", "一点二万亿元", "1.2", "万亿元", ""),
        ("一千二百三十四点五亿元", "一千二百三十四点五亿元", "1234.5", "亿元", ""),
        ("三百二十项", "三百二十项", "320", "项", ""),
        ("27万3千人", "27万3千人", "273", "千人", ""),  # 27 × 10 + 3
        ("达27万3千，", "27万3千", "273000", "", ""),  # and nothing that tells what is counted
        ("12亿5千万元", "12亿5千万元", "125", "千万元", ""),  # 12 × 10 + 5
        ("控制在9.5/10万以下", "9.5/10万", "9.5", "/10万", ""),
        ("低于12/十万人", "12/十万人", "12", "/十万人", ""),
        ("三亿两千万元", "三亿两千万元", "32000", "万元", ""),  # 3 × 10000 + 2000
        ("一百零六亿四千万元", "一百零六亿四千万元", "1064000", "万元", ""),  # 106 × 10000 + 4000
        ("三万五千亿元", "三万五千亿元", "35000", "亿元", ""),
        ("种植3000万袋", "3000万袋", "3000", "万袋", ""),
        ("within 5 minutes 30 seconds", "5 minutes 30 seconds", "330", "seconds", ""),  # 5 × 60 + 30
        ("1小时30分钟", "1小时30分钟", "90", "分钟", ""),  # 60 + 30
        ("to ₹42,500 crore", "₹42,500 crore", "42500", "crore rupees", ""),
        ("2.5 lakh homes", "2.5 lakh", "2.5", "lakh", ""),
        ("KSh 40 billion", "KSh 40 billion", "40", "billion kenyan shillings", ""),
        ("halve waste", "halve", "0.5", "倍", ""),
        ("1千2百亿元", "1千2百亿元", "1200", "亿元", ""),
        ("3千500户", "3千500户", "3500", "户", ""),
        ("停车位十几万个", "十几万个", "10", "万个", "more_than"),
        ("新建二十几座", "二十几座", "20", "座", "more_than"),
        ("培育十来家", "十来家", "10", "家", "about"),
        ("三成五", "三成五", "3.5", "成", ""),
        ("两年半", "两年半", "2.5", "年", ""),
        ("两个半百分点", "两个半百分点", "2.5", "个百分点", ""),
        ("一个半小时", "一个半小时", "1.5", "小时", ""),
        ("占比2/3以上", "2/3", str(Decimal(200) / 3), "%", ""),
        ("收购59.5万担", "59.5万担", "59.5", "万担", ""),
        ("收入比2.04∶1", "2.04∶1", "2.04", "∶1", ""),
        ("平均气温-3℃", "-3℃", "-3", "℃", ""),
        ("增长-1.2%", "-1.2%", "-1.2", "%", ""),
        ("户籍人口净增-1.2万人", "-1.2万人", "-1.2", "万人", ""),
        ("企业净增－20家", "－20家", "-20", "家", ""),
        ("资金净流入-3亿元", "-3亿元", "-3", "亿元", ""),
        ("新增就业-2万人", "2万人", "2", "万人", ""),  # a hyphen behind a name
        ("增速为−1.2%", "−1.2%", "-1.2", "%", ""),
        ("增长负1.2%", "负1.2%", "-1.2", "%", ""),
        ("growth of -1.2 percent", "-1.2 percent", "-1.2", "percent", ""),
        ("growth of minus 1.2 percent", "minus 1.2 percent", "-1.2", "percent", ""),
        ("翻了一番", "翻了一番", "2", "倍", ""),
        ("twenty-five percent", "twenty-five percent", "25", "percent", ""),
        ("to Double it", "Double", "2", "倍", ""),
        ("第四", "四", "4", "", ""),
        ("缩小到1.64", "1.64", "1.64", "", ""),
    ],
)
def test_reads_one_number(text: str, printed: str, value: str, name: str, says: str) -> None:
    number = one(text)
    assert text[number.start : number.end] == printed
    assert (str(number.low), number.high, number.unit, number.says) == (value, D(value), name, says)


D = Decimal


@pytest.mark.parametrize(
    ("text", "low", "high", "name"),
    [
        ("6%-6.5%", "6", "6.5", "%"),
        ("6%—6.5%", "6", "6.5", "%"),
        ("6至6.5%", "6", "6.5", "%"),
        ("6.5%到7%", "6.5", "7", "%"),
        ("一到两个", "1", "2", "个"),
        ("一至两个", "1", "2", "个"),
        ("两三个", "2", "3", "个"),
        ("35～64岁", "35", "64", "岁"),
        ("2016-2020年", "2016", "2020", "年"),
        ("6.5% to 7%", "6.5", "7", "%"),
        ("between 6.5% and 7%", "6.5", "7", "%"),
        ("five to seven percent", "5", "7", "percent"),
    ],
)
def test_reads_a_range(text: str, low: str, high: str, name: str) -> None:
    number = one(text)
    assert (number.low, number.high, number.unit, number.says) == (D(low), D(high), name, "between")


@pytest.mark.parametrize("text", ["从112家到380家", "7个至1个", "from 5% to 7%", "6.5% and 7%", "3家-5%"])
def test_two_numbers_are_no_range(text: str) -> None:
    assert [number.says for number in numbers(text)] == ["", ""]


@pytest.mark.parametrize("text", ["一流统一", "十四五", "一二三产", "one of many", "", "9" * 31])
def test_no_numbers(text: str) -> None:
    assert numbers(text) == []


def test_step_is_the_last_printed_digit() -> None:
    assert [number.step for number in numbers("8.40%、12%、三家、6%-6.5%")] == [-2, 0, 0, -1]


ALPHABET = "0123456789.,，。、-至到多余近一二十百千万亿点分之每年月%元家个 第“”从abcdouble to"


@given(st.text(alphabet=ALPHABET, max_size=60))
def test_spans_are_in_order_and_slice_the_text(text: str) -> None:
    position = 0
    for number in numbers(text):
        assert position <= number.start <= number.digits_end <= number.end <= len(text)
        assert number.low <= number.high
        position = number.end


@given(st.decimals(min_value=0, max_value=10**12, places=2, allow_nan=False), st.sampled_from(["家", "亿元", "%"]))
def test_a_printed_decimal_reads_as_itself(value: Decimal, name: str) -> None:
    number = one(f"增长{value}{name}。")
    assert (number.low, number.unit, number.step) == (value, name, -2)


@given(st.integers(min_value=0, max_value=10**15))
def test_thousands_separators_change_nothing(value: int) -> None:
    assert one(f"{value:,}家").low == value == one(f"{value}家").low


def test_every_phrase_is_read() -> None:
    for phrase, (value, name, _) in PHRASES.items():
        number = one(phrase)
        assert (number.low, number.unit, number.form) == (D(value), name, "phrase")


def in_chinese(value: int) -> str:
    """A whole number below 10 000 0000 in Chinese numerals."""
    digits = "零一二三四五六七八九"
    if value >= 10_000:
        rest = value % 10_000
        return (
            in_chinese(value // 10_000) + "万" + ("零" if 0 < rest < 1000 else "") + (in_chinese(rest) if rest else "")
        )
    said = ""
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = value // place % 10
        if digit:
            said += digits[digit] + name
        elif said and value % place and not said.endswith("零"):
            said += "零"
    return said


def in_steps(value: int) -> str:
    """The number as digits mixed with scales: 273000 is 27万3千."""
    high, low = divmod(value, 10_000)
    thousands, rest = divmod(low, 1000)
    whole = f"{high}万" if high else ""
    return whole + (f"{thousands}千" if thousands and not rest else str(low) if low else "")


@given(st.integers(min_value=2, max_value=99_999_999), st.sampled_from([str, "{:,}".format, in_chinese, in_steps]))
def test_a_value_in_any_notation_comes_back(value: int, write: Callable[[int], str]) -> None:
    number = one(f"新增就业岗位达到{write(value)}人。")
    known = unit(number.unit)
    assert known is not None
    assert number.low * known.factor == value


@given(st.decimals(min_value="0.1", max_value=999, places=1, allow_nan=False), st.sampled_from(["亿元", "%", "万人"]))
def test_a_sign_and_a_point_in_words_come_back(value: Decimal, name: str) -> None:
    whole, _, tenth = f"{value}".partition(".")
    words = (in_chinese(int(whole)) or "零") + "点" + ("零" if tenth == "0" else in_chinese(int(tenth)))
    assert one(f"达到{words}{name}。").low == value
    assert [one(f"增长{sign}{value}{name}。").low for sign in ("-", "−", "负")] == [-value] * 3


def test_rows_of_a_table_read_as_each_number_alone() -> None:
    """Far inside a long table the numbers are read without a look around them: 60 rows of 12, 3.50 and 1,234."""
    inside = numbers("收入5亿元\n" + "12 3.50\t1,234\n" * 60 + "9%")
    assert len(inside) == 1 + 180 + 1
    assert {(one.low, one.step, one.unit, one.form) for one in inside[1:-1]} == {
        (Decimal(12), 0, "", "digits"), (Decimal("3.50"), -2, "", "digits"), (Decimal(1234), 0, "", "digits"),
    }  # fmt: skip
    assert (inside[0].unit, inside[-1].unit) == ("亿元", "%")
