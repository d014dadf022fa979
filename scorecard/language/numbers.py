"""Every number of a text with its unit and its place: digits, Chinese and English words, ranges, set phrases.

What a number is good for (a goal, a date, a road's name) is not decided here, nor what the words around it say.
The text is scanned once from left to right; each look around a number has a fixed reach.
"""

from __future__ import annotations

import re
from decimal import Decimal

from scorecard.language.number_tokens import TOKEN
from scorecard.language.numerals import SMALL
from scorecard.language.printed import PrintedNumber, digits_alone, read_number
from scorecard.language.unit_table import SCALES
from scorecard.language.units import rescaled, unit, unit_at

_BETWEEN = re.compile(r"[-–—~～－]{1,2}|[至到]| ?(?:-|–|—|to|and) ?")
_SIGN = re.compile("[A-Z]{0,3}[$£€₹¥]|[A-Z]{3} ")
_HALF_WIDTH = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), 0xFF0E, 0xFF05)}
_PER = re.compile("每(立方米|平方米|公顷|亩|万人|人|户|年|月|日|天)$")
_LEADS = ("第", "前")
_LONG_ROW = 200  # characters
_ROWS = re.compile(rf"(?<=\s)[0-9 \t\r\n.,]{{{_LONG_ROW},}}(?=\s)")
_FAR = 3  # times as much as the number before: a level that is reached, and no end of a range
_EDGE = 40  # characters, more than any look around a number reaches


def numbers(text: str) -> list[PrintedNumber]:
    """All numbers of `text` in their order, none overlapping another.

    Chinese words count as numbers only where a unit follows, 第 or 前 leads, or they are a set phrase (一流 and 统一
    are none), English ones also before a word (four schools, but not one of); every row of digits counts.
    """
    plain = text.translate(_HALF_WIDTH)
    found: list[PrintedNumber] = []
    position = 0
    for start, end in [*_bare(plain), (len(plain), len(plain))]:
        while (match := TOKEN.search(plain, position)) and match.start() < start:
            number = read_number(plain, match)
            if number is None:
                position = match.end()
                continue
            number = _with_range(plain, _with_smaller(plain, _with_half(plain, _with_rest(plain, number))))
            position = max(number.end, match.end())
            if _counts(plain, number):
                found.append(_with_per(plain, number))
        for match in TOKEN.finditer(plain, max(position, start)):
            if match.end() > end:
                break
            position = match.end()
            found += [bare] if (bare := digits_alone(match)) else []
    return found


def _bare(text: str) -> list[tuple[int, int]]:
    """The inner rows of a table of digits and blanks: no unit, sign or bound can stand at a number there."""
    rows = _ROWS.finditer(text) if len(text) > _LONG_ROW else ()
    return [(match.start() + _EDGE, match.end() - _EDGE) for match in rows]


def _counts(text: str, number: PrintedNumber) -> bool:
    """Whether what was read is a number: words are one only beside a unit, 第 or 前, or in English before what they
    count."""
    if (
        number.unit
        or number.form in ("digits", "phrase", "fraction")
        or text[number.start - 1 : number.start] in _LEADS
    ):
        return True
    some = number.low >= 2 or (number.low == 0 and _none_of(text, number))
    if number.form == "english" and some and text.endswith((" to ", " at ", " than ", " least "), 0, number.start):
        return True
    named = number.form == "english" and some and text[number.end : number.end + 1] == " "
    return named and text[number.end + 1 : number.end + 2].isalpha()


_NO_THING = re.compile(" (?:tolerance|carbon|emissions?|waste|based|hunger|cost|hours?|rated|rating)\\b(?! to )", re.I)


def _none_of(text: str, number: PrintedNumber) -> bool:
    """Whether none of something is meant: zero deaths, no overspend; not net zero, zero tolerance."""
    return not text.endswith(("net ", "Net "), 0, number.start) and _NO_THING.match(text, number.end) is None


def _with_range(text: str, first: PrintedNumber) -> PrintedNumber:
    """The number together with the second end of its range (6%-6.5%, 6至6.5%, 一到两个), where one follows."""
    between = _BETWEEN.match(text, first.end)
    before = text[max(0, first.start - 8) : first.start].lower()
    if between is None or before.endswith(("从", "由", "自", "from ", "ed over ", "aged ", " under ")):
        return first
    if "and" in between.group() and before != "between ":
        return first
    sign = _SIGN.match(text, between.end()) if first.unit else None
    match = TOKEN.match(text, sign.end() if sign else between.end())
    second = read_number(text, match) if match else None
    if second is None or second.form == "phrase" or second.low != second.high:
        return first
    scaled = bool(first.unit) and second.unit.startswith(f"{first.unit} ")  # between one million and three million yuan
    if first.unit and not scaled and not _fits(first.unit, second.unit):
        one, other = unit(first.unit), unit(second.unit)
        if one is None or other is None or one.dimension != other.dimension or "and" not in between.group():
            return first
        first = first._replace(low=rescaled(first.low, one, other))  # between $50,000 and $2 million
    year = first.form == "digits" and not first.unit and 1900 <= first.low <= 2100 and second.low > 2100  # 2024 - 6,850
    moved = before.endswith("by ") and (first.unit or first.low >= 100) and second.high >= _FAR * first.low
    if first.low >= second.high or moved or year:
        return first  # by €2,000 to €42,000
    return PrintedNumber(
        first.start, second.end, first.low, second.high, second.unit,
        min(first.step, second.step), second.form if second.form == first.form else "digits", "between",
        second.digits_end,
    )  # fmt: skip


def _with_rest(text: str, number: PrintedNumber) -> PrintedNumber:
    """An amount said in steps as one: 2亿3000万元 is 23000 万元, 27万3千人 is 273 千人, 12亿5千万元 is 125 千万元,
    27万3200人 is 273200 人, 27万3千 273000."""
    if number.unit not in ("亿", "万") or number.says or number.end >= len(text) or not text[number.end].isdigit():
        return number
    match = TOKEN.match(text, number.end)
    rest = read_number(text, match) if match else None
    large = unit(number.unit)
    if rest is None or large is None or rest.form != "digits":
        return number
    if not rest.unit and (small := SMALL.get(text[rest.end : rest.end + 1])):  # 27万3千, and nothing after it
        rest = rest._replace(end=rest.end + 1, low=rest.low * small)
    scale = next(Decimal(10) ** SCALES[rest.unit[:cut]] for cut in (2, 1, 0) if rest.unit[:cut] in SCALES)
    value = number.low * large.factor / scale + rest.low
    whole = value == value.to_integral_value() and rest.low * scale < large.factor
    return rest._replace(start=number.start, low=value, high=value) if whole else number


_NEXT_TIME = re.compile(" (?:and )?(?=[0-9])")


def _with_smaller(text: str, number: PrintedNumber) -> PrintedNumber:
    """A time said in two units as one: 5 minutes 30 seconds are 330 seconds, 1小时30分钟 90分钟."""
    first = unit(number.unit)
    if first is None or first.dimension != "time" or number.says or number.low != number.high:
        return number
    gap = _NEXT_TIME.match(text, number.end)
    match = TOKEN.match(text, gap.end() if gap else number.end)
    rest = read_number(text, match) if match else None
    second = unit(rest.unit) if rest else None
    if rest is None or second is None or second.dimension != "time" or second.factor >= first.factor:
        return number
    value = number.low * first.factor / second.factor + rest.low
    return rest._replace(start=number.start, low=value, high=value)


_HALVES = ("成", "倍", "年", "个月", "小时", "天", "个百分点")


def _with_half(text: str, number: PrintedNumber) -> PrintedNumber:
    """三成五 is 3.5 成, 两年半 2.5 years, 一个半小时 1.5 hours, 两个半百分点 2.5 points."""
    if number.step or number.says or number.low != number.high or number.form not in ("digits", "chinese"):
        return number
    following = text[number.end : number.end + 1]
    if number.unit == "成" and following in "一二三四五六七八九" and following:
        tenth = Decimal("一二三四五六七八九".index(following) + 1) / 10
        return number._replace(end=number.end + 1, low=number.low + tenth, high=number.high + tenth, step=-1)
    if following != "半" or text[number.end + 1 : number.end + 2] in ("年", "数", "径", "导"):
        return number
    end, name = number.end + 1, number.unit
    if number.unit == "个":
        end = unit_at(text, number.end + 1)
        name = text[number.end + 1 : end]
        name = "个百分点" if name == "百分点" else name
    if name not in _HALVES:
        return number
    half = Decimal("0.5")
    return number._replace(end=end, unit=name, low=number.low + half, high=number.high + half, step=-1)


def _fits(first: str, second: str) -> bool:
    one, two = unit(first), unit(second)
    return one is not None and two is not None and (one.dimension, one.factor) == (two.dimension, two.factor)


def _with_per(text: str, number: PrintedNumber) -> PrintedNumber:
    """Moves a divisor printed before the number behind its unit: 每立方米29微克 is 29 微克/立方米."""
    per = _PER.search(text, max(0, number.start - 4), number.start) if number.unit else None
    name = f"{number.unit}/{per.group(1)}" if per and number.unit else ""
    if per is None or unit(name) is None:
        return number
    return number._replace(start=per.start(), unit=name)
