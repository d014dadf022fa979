"""One printed number read from its first character: digits, words, fractions and set phrases, with sign and unit."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from scorecard.language.notation import RATES, lettered, mixture, sign_before, with_currency
from scorecard.language.numerals import (
    NO_HARM,
    SMALL,
    VULGAR,
    chinese,
    english,
    english_share,
    in_steps,
)
from scorecard.language.set_phrases import ENDS_A_WORD, PHRASES
from scorecard.language.units import unit, unit_at


class PrintedNumber(NamedTuple):
    """A number as printed: `text[start:end]` holds it with its unit.

    `low` and `high` differ only in a range. `unit` is the unit's printed name ("" if none; a leading 每立方米 or a
    currency sign is moved behind: 微克/立方米). `step` is the decimal exponent of the last printed digit (8.40 has -2;
    words have 0). `form` is digits, chinese, english, fraction or phrase. `says` is the bound that belongs to the
    number's own words (50多: more_than; 两位数: at_least), else "". `digits_end` is where the number itself ends,
    before its unit. `doubtful` marks a rough number (几十) and a letter that may be a unit or a scale (2.5m).
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
    doubtful: bool = False


_MORE = "多余来几"  # after a number: somewhat more than it says
# Where a classifier begins a longer word it is no unit: G228项目 has no 228 items.
_LONGER_WORDS = {
    "项": ("目",),
    "条": ("例", "件"),
    "区": ("域", "块", "间"),
    "部": ("件", "门", "署"),
    "台": ("阶", "账", "湾"),
    "人": ("民",),
}
_LONGEST = 20  # digits; a longer row is no number of a report


def read_number(text: str, match: re.Match[str]) -> PrintedNumber | None:
    """The number whose first characters are a match of TOKEN; None where these are no number."""
    token = match.group()
    first = token[0]
    if first.isascii() and first.isalpha():
        return _english(text, match)
    if token[-1] in VULGAR:
        return _vulgar(text, match)
    if token in PHRASES:
        inside = text[max(0, match.start() - 1) : match.start()] in tuple(ENDS_A_WORD.get(token, ""))
        return None if inside else _phrase(match)
    if "/" in token or " in " in token or " of " in token:
        return _fraction(match)
    if first.isascii():
        return _digits(text, match)
    return _vague(text, match) or _chinese(text, match)


def _phrase(match: re.Match[str]) -> PrintedNumber:
    value, name, says = PHRASES[match.group().lower()]
    low = Decimal(value)
    return PrintedNumber(match.start(), match.end(), low, low, name, 0, "phrase", says, match.end())


def _digits(text: str, match: re.Match[str]) -> PrintedNumber | None:
    token = re.sub("[, ]", "", match.group())
    if len(token) > _LONGEST:
        return None
    mixed = None if token.isdigit() else mixture(token)
    if mixed is None and not token.replace(".", "", 1).isdigit():
        return None
    value = Decimal(token) if mixed is None else mixed
    letter = lettered(text, match.end())
    end, name, more = (letter[0], letter[1], "") if letter else _tail(text, match.end())
    start, name = with_currency(text, match.start(), name)
    step = 0 if mixed is not None else -len(token.partition(".")[2])
    doubtful = letter is not None and letter[2]
    return _signed(text, PrintedNumber(start, end, value, value, name, step, "digits", more, match.end(), doubtful))


def digits_alone(match: re.Match[str]) -> PrintedNumber | None:
    """The number of a match of digits beside which nothing but blanks and digits stands; None where it is too long."""
    token = match.group().replace(",", "")
    if len(token) > _LONGEST:
        return None
    value, start, end = Decimal(token), match.start(), match.end()
    return PrintedNumber(start, end, value, value, "", -len(token.partition(".")[2]), "digits", "", end)


def _signed(text: str, number: PrintedNumber) -> PrintedNumber:
    """The number with the sign that stands before it, as a part of it."""
    known = unit(number.unit)
    sign = sign_before(text, number.start, rate=known is not None and known.dimension in RATES)
    if sign == number.start:
        return number
    return number._replace(start=sign, low=-number.high, high=-number.low)


def _vulgar(text: str, match: re.Match[str]) -> PrintedNumber:
    """4½ is 4.5 and ¾ 0.75; a third has no last digit."""
    token = match.group()
    value = Decimal(token[:-1] or 0) + VULGAR[token[-1]]
    end, name, more = _tail(text, match.end())
    start, name = with_currency(text, match.start(), name)
    step = max(-3, int(value.as_tuple().exponent))
    return _signed(text, PrintedNumber(start, end, value, value, name, step, "digits", more, match.end()))


def _fraction(match: re.Match[str]) -> PrintedNumber | None:
    """2/3 = 66.6… %, 9 in 10 and 90 out of every 100 = 90 %, where it is less than one."""
    above, below = map(int, re.findall("[0-9]+", match.group()))
    if not 0 < above < below:
        return None
    value = Decimal(above) * 100 / below
    return PrintedNumber(match.start(), match.end(), value, value, "%", 0, "fraction", "", match.end())


def _vague(text: str, match: re.Match[str]) -> PrintedNumber | None:
    """几十 and 数十 are twenty or more, 十几 and 二十几 more than ten and twenty; None where the words are no such
    number."""
    token, start = match.group(), match.start()
    if token[-1] == "几" and len(token) > 1:
        low, says = chinese(token[:-1]), "more_than"
    elif token[0] in "几数" and not (token[0] == "数" and start and text[start - 1] in "总件户人次指倍起"):
        low, says = (
            chinese("二" + token[1:].rstrip("万亿")) if token[1] not in "万亿" else (Decimal(2), Decimal(2)),
            "at_least",
        )
    else:
        return None
    if low is None:
        return None
    digits_end = start + 1 + len(token[1:].rstrip("万亿"))
    if token[-1] == "几":  # 三百几十家 are more than 300: 十 is no part of the unit
        digits_end = match.end() + (text[match.end() : match.end() + 1] in SMALL)
    end, name, _ = _tail(text, digits_end)
    return PrintedNumber(start, end, low[0], low[0], name, 0, "chinese", says, digits_end, doubtful=True)


def _chinese(text: str, match: re.Match[str]) -> PrintedNumber | None:
    token, start = match.group(), match.start()
    if token[0] in "几数":  # 件数十件: 数 ends the word before
        start, token = start + 1, token[1:]
    if "分之" in token:
        return _share(text, match)
    counted = token.rstrip("万亿" if "点" not in token else "十百千万亿")
    digits_end = start + len(counted)
    whole, _, decimals = counted.partition("点")
    values = in_steps(token, counted) or (chinese(whole) if counted else (Decimal(1), Decimal(1)))
    end, name, says = _tail(text, digits_end)
    if values is None:
        return None
    low, high = values
    if decimals:
        low = high = _with_decimals(low, decimals)
    says = says or ("between" if low != high else "")
    number = PrintedNumber(start, end, low, high, name, -len(decimals), "chinese", says, digits_end)
    return _signed(text, number._replace(doubtful=bool(says) and says != "between"))


def _with_decimals(whole: Decimal, decimals: str) -> Decimal:
    digits = "".join(str("〇一二三四五六七八九".find(c)) for c in decimals.replace("零", "〇").replace("两", "二"))
    return Decimal(f"{whole}.{digits}") if digits.isdigit() else whole


def _share(text: str, match: re.Match[str]) -> PrintedNumber | None:
    """百分之六点五 = 6.5 %; 三分之一 = 33.3… %."""
    below, _, above = match.group().partition("分之")
    whole, _, decimals = above.partition("点")
    denominator, numerator = chinese(below), chinese(whole)
    if denominator is None or numerator is None or denominator[0] == 0:
        return None
    value = _with_decimals(numerator[0], decimals) if decimals else numerator[0]
    value = value if denominator[0] == 100 else value * 100 / denominator[0]
    form = "chinese" if denominator[0] == 100 else "fraction"
    return _signed(
        text, PrintedNumber(match.start(), match.end(), value, value, "%", -len(decimals), form, "", match.end())
    )


def _english(text: str, match: re.Match[str]) -> PrintedNumber | None:
    word = match.group().lower()
    if word in PHRASES:
        return _phrase(match)
    none = word == "no" and NO_HARM.match(text, match.end()) is not None
    if (part := english_share(word, text, match.start())) is not None:
        return PrintedNumber(match.start(), match.end(), part, part, "%", 0, "fraction", "", match.end())
    value = Decimal(0) if none else english(word)
    if value is None:
        return None
    end, name, _ = _tail(text, match.end())
    step = int(value.as_tuple().exponent)
    return PrintedNumber(
        match.start(), end, value, value, name, min(step, 0), "english", "at_most" if none else "", match.end()
    )


def _tail(text: str, start: int) -> tuple[int, str, str]:
    """What follows a number: where its unit ends, the unit's name, and the bound of 多 or 余 (more) and 来 (about)."""
    if start < len(text) and text[start] in _MORE:
        end = unit_at(text, start + 1)
        if end > start + 1:
            return end, text[start + 1 : end], "about" if text[start] == "来" else "more_than"
        return (start + 1, "", "more_than") if text[start] in "多余" else (start, "", "")
    gap = 1 if start + 1 < len(text) and text[start] in " -" else 0
    end = unit_at(text, start + gap)
    if end == start + gap:
        return start, "", ""
    name = text[start + gap : end]
    if text[end : end + 1] in _LONGER_WORDS.get(name[-1], ()):
        return start, "", ""
    if end < len(text) and text[end] in _MORE:
        further = unit_at(text, end + 1)
        if further > end + 1 and unit(name + text[end + 1 : further]) is not None:
            return further, name + text[end + 1 : further], "more_than"
        if _measured(name) and text[end] in "多余":
            return end + 1, name, "more_than"
    return end, name, ""


def _measured(name: str) -> bool:
    """Whether 多 may follow the unit itself: 三成多, 5公里多, but in 3家多功能厅 it begins a word."""
    known = unit(name)
    return known is not None and known.dimension in ("percent", "multiple", "length", "area", "mass", "months", "time")
