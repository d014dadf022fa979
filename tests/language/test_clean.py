"""Cleaning removes damage and keeps every place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.language.clean import clean
from scorecard.language.quantities import read
from scorecard.language.traditional import SIMPLIFIED

LONG = "今年以来全市上下真抓实干各项工作扎实推进取得新的成效并且"  # longer than a heading


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("增长６．５％以上", "增长6.5%以上"),
        ("新增 30 亿元", "新增30亿元"),
        ("新增30 \u3000家", "新增30家"),
        ("政 府 工 作", "政府工作"),
        (LONG + "慈\n溪", LONG + "慈溪"),
        (LONG + "总投资亿\n\n元以上", LONG + "总投资亿元以上"),
        ("工作。\n提升能级", "工作。\n提升能级"),
        ("好。”\r\n\u3000\u3000提升", "好。”\n提升"),
        ("提级扩能\n提升内外交通", "提级扩能\n提升内外交通"),  # a heading ends its line
        (
            "Safe streets\n84% of lamps work.",
            "Safe streets\n84% of lamps work.",
        ),  # so does an English one above a number
        ("The number of the\n84 lamps.", "The number of the 84 lamps."),
        ("冠军4家、\n\n宁波27家", "冠军4家、宁波27家"),
        (LONG + "\n（二）聚焦", LONG + "\n（二）聚焦"),
        (LONG + "\n——发展", LONG + "\n——发展"),
        (LONG + "6\n.5%", LONG + "6.5%"),
        ("[bookmark: _GoBack]以绣花", "以绣花"),
        ("以[bookmark: x]绣花", "以绣花"),
        ("\ufeff以\u200b绣", "以绣"),
        ("at least\n5 percent", "at least 5 percent"),
        ("GDP  growth", "GDP growth"),
        ("growth.\nThe", "growth.\nThe"),
        ('<p>新增5家。</p><p style="a: b">改造2家。</p>', "新增5家。\n改造2家。"),
        ("新增<b>5</b>家<br/>改造&nbsp;2家", "新增5家\n改造2家"),
        ("投资增长5%,,出口增长6%,。", "投资增长5%，出口增长6%。"),
        ("请予审议。 一、2023年工作回顾 2023年新增5家", "请予审议。\n一、2023年工作回顾\n2023年新增5家"),
        ("一、二○○三年工作，二〇一三年，二OO四年，一九九八年", "一、2003年工作，2013年，2004年，1998年"),
        ("十二〇年，二十三年", "十二〇年，二十三年"),
        ("请予审议。 二、2023年工作建议 生产总值增长5%", "请予审议。\n二、2023年工作建议\n生产总值增长5%"),
        ("實現經濟增長", "实现经济增长"),
        ("  首 ", "首"),
        ("", ""),
    ],
)
def test_cleans(raw: str, cleaned: str) -> None:
    assert clean(raw).text == cleaned


def test_places_lead_back() -> None:
    raw = LONG + "新增企业1\n20 家。"
    cleaned = clean(raw)
    number = read(cleaned.text)[0]
    start, end = cleaned.span(number.start, number.end)
    assert (number.text, raw[start:end]) == ("120家", "1\n20 家")


def test_an_empty_span_has_a_place() -> None:
    cleaned = clean("a b")
    assert cleaned.span(0, 0) == (0, 0)
    assert cleaned.span(3, 3) == (3, 3)
    assert clean("").span(0, 0) == (0, 0)


@given(st.text(alphabet="增长6．５%\n\r \u3000。，（）“”一、abZ實\ufeff[bookmark: ]", max_size=60))
def test_every_character_comes_from_its_place(raw: str) -> None:
    cleaned = clean(raw)
    assert len(cleaned.offsets) == len(cleaned.text)
    assert list(cleaned.offsets) == sorted(set(cleaned.offsets))
    for char, at in zip(cleaned.text, cleaned.offsets, strict=True):
        alike = char == raw[at] or SIMPLIFIED.get(raw[at]) == char or ord(raw[at]) - 0xFEE0 == ord(char)
        alike = alike or raw[at] + char in ("：：", ":：", ",，", ";；", "!！", "?？")
        assert alike or (char in " \n" and not raw[at].strip("\ufeff[]bokmar: \u3000\n\r"))


@given(st.text(alphabet="增长6%。\n 、abZ（一）", max_size=60))
def test_clean_text_stays(raw: str) -> None:
    once = clean(raw).text
    assert "\n\n" not in once
    assert "  " not in once


def test_simplified_is_one_to_one_and_final() -> None:
    assert all(len(old) == len(new) == 1 and new not in SIMPLIFIED for old, new in SIMPLIFIED.items())


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("We invest £3 million", "We invest £3 million"),
        ("II.\nMajor Tasks for 2022\nWe work.", "II. Major Tasks for 2022\nWe work."),
        ("二、\n2022年主要任务\n今年我们。", "二、2022年主要任务\n今年我们。"),
    ],
)
def test_blanks_before_currencies_and_headings_on_two_lines(text: str, plain: str) -> None:
    assert clean(text).text == plain


def test_a_long_heading_stays_apart_where_no_line_is_wrapped() -> None:
    heading = "二、抢抓机遇、乘势而上，努力实现“十四五”良好开局"  # 25 characters
    paragraphs = [
        "新增就业三千人，" * 20 + "成效明显。"
    ] * 9  # 165 characters each, more than a line that is wrapped has
    told = "\n".join([*paragraphs, heading, "生产总值增长5%。"])
    assert clean(told).text == told
    assert clean(f"{heading}\n生产总值增长5%。").text == f"{heading}生产总值增长5%。"  # too short to tell


WRAPPED = """\
The council opened two libraries in the spring, and people came in numbers
that nobody had foreseen. In the autumn the new Homelessness and Rough
Sleeping Strategy was approved by the Cabinet, and work on the homes in the
north of the district began. We spent a great deal on roads and schemes of
£22.3m in total, most of which the county paid for. The pool at
Aldermere opened its gates again in July and was full on every day of that
month, which was hot. Visits to all the centres that we run grew, and so
did the takings, since people stayed longer and came back more often than
before. All of this was paid for by the fees that visitors left with us at
the desk, and by what was put aside in the year before, when the rain kept
everybody at home and nothing that we had planned for the parks was begun.
Libraries opened: two
Homes begun: 48
"""


def test_lines_wrapped_at_one_width_are_joined() -> None:
    # “Rough” has 68 characters before it: “Sleeping” would not fit within 75. “two” ends a line on which “Homes” would fit.
    lines = clean(WRAPPED).text.split("\n")
    assert "Homelessness and Rough Sleeping Strategy was" in lines[0]
    assert "schemes of £22.3m in total" in clean(WRAPPED).text
    assert lines[-2:] == ["Libraries opened: two", "Homes begun: 48"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("全 县 投 资 完 成 14 70亿元，比 上 年 增 长 3. 5%。", "全县投资完成1470亿元，比上年增长3.5%。"),
        ("全县 202 5年 工 作 安 排", "全县2025年工作安排"),
        ("全县投资完成14 70亿元，比上年增长5%。", "全县投资完成14 70亿元，比上年增长5%。"),  # a slip, no scan
        ("人 口 指 标 户 数 12 34", "人口指标户数12 34"),  # two cells
    ],
)
def test_blanks_in_the_numbers_of_a_scan_go_away(text: str, plain: str) -> None:
    found = clean(text)
    assert found.text == plain
    assert [text[at] for at in found.offsets] == list(plain)
