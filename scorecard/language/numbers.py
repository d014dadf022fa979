"""Every number of a text with its unit and its place: digits, Chinese and English words, ranges, set phrases.

What a number is good for (a goal, a date, a road's name) is not decided here, nor what the words around it say.
The text is scanned once from left to right; each look around a number has a fixed reach.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from scorecard.language.numerals import chinese, english
from scorecard.language.set_phrases import PHRASES
from scorecard.language.units import unit, unit_at


class Number(NamedTuple):
    """A number as printed: `text[start:end]` holds it with its unit.

    `low` and `high` differ only in a range. `unit` is the unit's printed name ("" if none; a leading 每立方米 or a
    currency sign is moved behind: 微克/立方米). `step` is the decimal exponent of the last printed digit (8.40 has -2;
    words have 0). `form` is digits, chinese, english or phrase. `says` is the bound that belongs to the number's own
    words (50多: more_than; 两位数: at_least), else "". `digits_end` is where the number itself ends, before its unit.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    unit: str
    step: int
    form: str
    says: str
    digits_end: int


_HAN = "零〇一二两三四五六七八九十百千万亿"
_TOKEN = re.compile(
    "|".join(re.escape(p) for p in PHRASES if not p.isascii())
    + r"|[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
    + rf"|[{_HAN}]+分之[{_HAN}]+(?:点[{_HAN}]+)?|[{_HAN}]+(?:点[{_HAN}]+)?|[A-Za-z]+(?:-[A-Za-z]+)?"
)
_BETWEEN = re.compile(r"[-–—~～－]{1,2}|[至到]| ?(?:-|–|—|to|and) ?")
_HALF_WIDTH = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), 0xFF0E, 0xFF05)}
_MORE = "多余来"  # after a number: somewhat more than it says
_CURRENCY = {"$": "dollars", "¥": "yuan", "￥": "yuan", "€": "euro"}
_PER = re.compile("每(立方米|平方米|公顷|亩|万人|人|户|年|月|日|天)$")
_LEADS = ("第", "前")
# Where a classifier begins a longer word it is no unit: G228项目 has no 228 items.
_LONGER_WORDS = {
    "项": ("目",),
    "条": ("例", "件"),
    "区": ("域", "块", "间"),
    "部": ("件", "门", "署"),
    "台": ("阶", "账", "湾"),
}
_LONGEST = 30  # digits; a longer row is no number of a report


def numbers(text: str) -> list[Number]:
    """All numbers of `text` in their order, none overlapping another.

    Chinese and English words count as numbers only where a unit follows, 第 or 前 leads, or they are a set
    phrase (一流, 统一, one of are none); every row of digits counts.
    """
    plain = text.translate(_HALF_WIDTH)
    found: list[Number] = []
    position = 0
    while match := _TOKEN.search(plain, position):
        number = _read(plain, match)
        if number is None:
            position = match.end()
            continue
        number = _with_range(plain, _with_rest(plain, number))
        position = max(number.end, match.end())
        if number.unit or number.form in ("digits", "phrase") or plain[number.start - 1 : number.start] in _LEADS:
            found.append(_with_per(plain, number))
    return found


def _read(text: str, match: re.Match[str]) -> Number | None:
    token = match.group()
    first = token[0]
    if first.isascii() and first.isalpha():
        return _english(text, match)
    if token in PHRASES:
        return _phrase(match)
    if first.isascii():
        return _digits(text, match)
    return _chinese(text, match)


def _phrase(match: re.Match[str]) -> Number:
    value, name, says = PHRASES[match.group().lower()]
    low = Decimal(value)
    return Number(match.start(), match.end(), low, low, name, 0, "phrase", says, match.end())


def _digits(text: str, match: re.Match[str]) -> Number | None:
    token = match.group().replace(",", "")
    if len(token) > _LONGEST:
        return None
    value = Decimal(token)
    end, name, more = _tail(text, match.end())
    sign = text[match.start() - 1] if match.start() else ""
    if sign in _CURRENCY and unit(f"{name} {_CURRENCY[sign]}".strip()) is not None:
        name = f"{name} {_CURRENCY[sign]}".strip()
    step = -len(token.partition(".")[2])
    says = "more_than" if more else ""
    return Number(match.start(), end, value, value, name, step, "digits", says, match.end())


def _chinese(text: str, match: re.Match[str]) -> Number | None:
    token, start = match.group(), match.start()
    if "分之" in token:
        return _share(match)
    counted = token.rstrip("万亿") if "点" not in token else token
    digits_end = start + len(counted)
    whole, _, decimals = counted.partition("点")
    values = chinese(whole) if counted else (Decimal(1), Decimal(1))
    end, name, more = _tail(text, digits_end)
    if values is None:
        return None
    low, high = values
    if decimals:
        low = high = _with_decimals(low, decimals)
    vague = start > 0 and text[start - 1] in "几数" and text[start] in "十百千万亿"
    vague = vague and not (text[start - 1] == "数" and start > 1 and text[start - 2] in "总件户人次指倍起")
    says = "more_than" if more or vague else ("between" if low != high else "")
    return Number(start, end, low, high, name, -len(decimals), "chinese", says, digits_end)


def _with_decimals(whole: Decimal, decimals: str) -> Decimal:
    digits = "".join(str("〇一二三四五六七八九".find(c)) for c in decimals.replace("零", "〇").replace("两", "二"))
    return Decimal(f"{whole}.{digits}") if digits.isdigit() else whole


def _share(match: re.Match[str]) -> Number | None:
    """百分之六点五 = 6.5 %; 三分之一 = 33.3… %."""
    below, _, above = match.group().partition("分之")
    whole, _, decimals = above.partition("点")
    denominator, numerator = chinese(below), chinese(whole)
    if denominator is None or numerator is None or denominator[0] == 0:
        return None
    value = _with_decimals(numerator[0], decimals) if decimals else numerator[0]
    value = value if denominator[0] == 100 else value * 100 / denominator[0]
    return Number(match.start(), match.end(), value, value, "%", -len(decimals), "chinese", "", match.end())


def _english(text: str, match: re.Match[str]) -> Number | None:
    word = match.group().lower()
    if word in PHRASES:
        return _phrase(match)
    value = english(word)
    if value is None:
        return None
    end, name, _ = _tail(text, match.end())
    low = Decimal(value)
    return Number(match.start(), end, low, low, name, 0, "english", "", match.end())


def _tail(text: str, start: int) -> tuple[int, str, bool]:
    """What follows a number: where its unit ends, the unit's name, and whether 多 or 余 says that it is more."""
    if start < len(text) and text[start] in _MORE:
        end = unit_at(text, start + 1)
        if end > start + 1:
            return end, text[start + 1 : end], True
        return (start + 1, "", True) if text[start] != "来" else (start, "", False)
    gap = 1 if start + 1 < len(text) and text[start] in " -" else 0
    end = unit_at(text, start + gap)
    if end == start + gap:
        return start, "", False
    name = text[start + gap : end]
    if text[end : end + 1] in _LONGER_WORDS.get(name[-1], ()):
        return start, "", False
    if end < len(text) and text[end] in _MORE:
        further = unit_at(text, end + 1)
        if further > end + 1 and unit(name + text[end + 1 : further]) is not None:
            return further, name + text[end + 1 : further], True
        if _measured(name) and text[end] != "来":
            return end + 1, name, True
    return end, name, False


def _measured(name: str) -> bool:
    """Whether 多 may follow the unit itself: 三成多, 5公里多, but in 3家多功能厅 it begins a word."""
    known = unit(name)
    return known is not None and known.dimension in ("percent", "multiple", "length", "area", "mass", "months", "time")


def _with_range(text: str, first: Number) -> Number:
    """The number together with the second end of its range (6%-6.5%, 6至6.5%, 一到两个), where one follows."""
    between = _BETWEEN.match(text, first.end)
    before = text[max(0, first.start - 8) : first.start].lower()
    if between is None or before.endswith(("从", "由", "自", "from ", "ed over ", "aged ")):
        return first
    if "and" in between.group() and before != "between ":
        return first
    match = _TOKEN.match(text, between.end())
    second = _read(text, match) if match else None
    if second is None or second.form == "phrase" or second.low != second.high or first.low >= second.high:
        return first
    if first.unit and not _fits(first.unit, second.unit):
        return first
    return Number(
        first.start, second.end, first.low, second.high, second.unit,
        min(first.step, second.step), second.form if second.form == first.form else "digits", "between",
        second.digits_end,
    )  # fmt: skip


def _with_rest(text: str, number: Number) -> Number:
    """An amount said in two steps as one: 2亿3000万元 is 23000 万元."""
    if number.unit not in ("亿", "万") or number.says or number.end >= len(text) or not text[number.end].isdigit():
        return number
    match = _TOKEN.match(text, number.end)
    rest = _read(text, match) if match else None
    large, small = unit(number.unit), unit(rest.unit[:1]) if rest is not None else None
    if rest is None or large is None or small is None or small.dimension != "number":
        return number
    value = number.low * large.factor / small.factor + rest.low
    return rest._replace(start=number.start, low=value, high=value) if rest.low < large.factor else number


def _fits(first: str, second: str) -> bool:
    one, two = unit(first), unit(second)
    return one is not None and two is not None and (one.dimension, one.factor) == (two.dimension, two.factor)


def _with_per(text: str, number: Number) -> Number:
    """Moves a divisor printed before the number behind its unit: 每立方米29微克 is 29 微克/立方米."""
    per = _PER.search(text, max(0, number.start - 4), number.start)
    name = f"{number.unit}/{per.group(1)}" if per and number.unit else ""
    if per is None or unit(name) is None:
        return number
    return number._replace(start=per.start(), unit=name)
