"""English names of Chinese units, as data.

In sentences the scale goes into the number, as English print has it: 2.5万人 is 25,000 people and 1.5亿美元 is 150
million US dollars; the details show the number of the source beside it. A unit that stands alone, or beside a number
that has to stand as it is counted, keeps its scale in the way of the English tables of the China Statistical Yearbook
(unit: 100 million yuan). Things that are counted (家, 个, 项, 条) are the bare number. A unit that has no name here
stays as it is.
"""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from scorecard.language.unit_table import COUNTED_KINDS, SCALES, TABLE
from scorecard.language.units import unit

# Singular and plural; one form where both are alike. The keys are settled names, save for 位, which is a place here.
_NAMES = {
    "": "",
    "%": "%",
    "‰": "‰",
    "成": "tenth|tenths",
    "个百分点": "point|points",
    "个基点": "basis point|basis points",
    "倍": "times",
    "比": "",
    "元": "yuan",
    "美元": "US dollar|US dollars",
    "欧元": "euro|euros",
    "港元": "Hong Kong dollar|Hong Kong dollars",
    "日元": "yen",
    "米": "m",
    "里": "li",
    "公里": "km",
    "英里": "mile|miles",
    "车道公里": "lane km",
    "平方米": "m²",
    "亩": "mu",
    "公顷": "ha",
    "平方公里": "km²",
    "升": "l",
    "立方米": "m³",
    "微克": "µg",
    "毫克": "mg",
    "公斤": "kg",
    "斤": "jin",
    "吨": "tonne|tonnes",
    "吨标准煤": "tonne of standard coal|tonnes of standard coal",
    "标箱": "TEU",
    "千瓦时": "kWh",
    "千瓦": "kW",
    "兆瓦": "MW",
    "℃": "℃",
    "分贝": "dB",
    "分钟": "minute|minutes",
    "小时": "hour|hours",
    "天": "day|days",
    "周": "week|weeks",
    "工作日": "working day|working days",
    "月": "month|months",
    "季度": "quarter|quarters",
    "年": "year|years",
    "岁": "year|years",
    "人": "person|people",
    "位": "place|places",
    "人次": "person-time|person-times",
    "户": "household|households",
    "岗位": "job|jobs",
    "分": "index point|index points",
    "头": "head",
    "头只": "head",
}
_SCALES = {
    "千": "thousand",
    "万": "10,000",
    "百万": "million",
    "千万": "10 million",
    "亿": "100 million",
    "十亿": "billion",
    "百亿": "10 billion",
    "千亿": "100 billion",
    "万亿": "trillion",
}
_WORDS = (("trillion", 12), ("billion", 9), ("million", 6))
_ONE_OF = {plural: one for one, _, plural in (name.partition("|") for name in _NAMES.values()) if plural}
_ONE_OF |= {"children": "child", "women": "woman", "men": "man", "buses": "bus", "gases": "gas", "times": "times"}
_PLURAL = re.compile(
    r"(?!.*\b(?:series|species)$)[A-Za-z -]*[a-z]{3}(?<![su])s"
)  # not of what ends in one, such as gross
_ES = re.compile(r"(?<=ss|sh|ch|zz|.x)es$")
_COUNTS = frozenset(word for line in COUNTED_KINDS for word in line.split())


class Printed(NamedTuple):
    """How English print shows a number: the zeros that its unit adds, the word for them with its own zeros, the rest of
    the unit, and the decimals: 225.3亿元 (8 zeros) is 22.53 (2 decimals) billion (9 zeros) yuan."""

    zeros: int
    word: str
    word_zeros: int
    unit: str
    decimals: int


class _Scaled(NamedTuple):
    """A unit without its scale: 亿元 is the yuan, with eight zeros behind each number."""

    zeros: int
    name: str


def in_print(number: str, name: str) -> Printed:
    """How English print shows a number that is counted in that unit."""
    scaled = _scaled(name)
    shown, word = _grouped(number.lstrip("+-−"), scaled.zeros)
    return Printed(scaled.zeros, word, dict(_WORDS).get(word, 0), scaled.name, len(shown.partition(".")[2]))


def _chinese_names() -> dict[str, str]:
    """The Chinese name, or the sign, of each unit of the table that is written in letters: people is 人, percent is
    %."""
    found: dict[str, str] = {}
    for _, _, names in TABLE:
        first, *others = names.split("|")
        if not (first.isascii() and first.isalpha()):
            found |= {other.casefold(): first for other in others if other.isascii()}
    return found


_IN_CHINESE = _chinese_names()


def with_unit_in_chinese(number: str, name: str) -> str:
    """A number with its unit as Chinese print has it: 8.4%, 99人 for 99 people; what has no Chinese name stands apart:
    12 trees."""
    if not (name[:1].isascii() and name[:1].isalpha()):
        return number + name
    told = _IN_CHINESE.get(name.casefold())
    return number + told if told else f"{number} {name}"


def with_unit_in_english(number: str, name: str) -> str:
    """A number with its unit as English print has it: 8.4%, 1 point, 25,000 people, 22.53 billion yuan."""
    digits = number.lstrip("+-−")
    if not digits.replace(".", "", 1).isdigit():
        return number + beside_number(name)
    scaled = _scaled(name)
    shown, word = _grouped(digits, scaled.zeros)
    told = unit_in_english(scaled.name, shown == "1" and not word)
    sign = number[: len(number) - len(digits)]
    close = told in ("%", "‰", "℃")
    return sign + " ".join(part for part in (shown + told * close, word, told * (not close)) if part)


def range_in_english(low: str, high: str, name: str) -> tuple[str, str]:
    """Both ends with their unit; the first one without it where both would say the same words: 25,000 and 30,000
    people."""
    first, last = with_unit_in_english(low, name), with_unit_in_english(high, name)
    number, _, words = first.partition(" ")
    if words == last.partition(" ")[2]:
        return number.rstrip("%‰℃") if words == "" else number, last
    return first, last


def beside_number(name: str) -> str:
    """The unit behind a number that has to stand as it is counted, as behind an arithmetic: %, people, × 100m yuan."""
    told = unit_in_english(name)
    if told in ("", "%", "‰", "℃"):
        return told
    return f" × {told.replace('0 million', '0m')}" if told[0].isdigit() else f" {told}"


def is_scaled(name: str) -> bool:
    """Whether English print shows the number otherwise than it is counted: 2.5万人 as 25,000 people."""
    return _scaled(name).zeros > 0


def _grouped(digits: str, zeros: int) -> tuple[str, str]:
    """The number with all its zeros in groups of three digits, from a million on with the word for them."""
    if not zeros and len(digits) < 4 and digits.isascii() and digits.isdigit() and digits[0] != "0":
        return digits, ""
    full = Decimal(digits).scaleb(zeros)
    word, size = next(((word, size) for word, size in _WORDS if zeros and full >= Decimal(1).scaleb(size)), ("", 0))
    shown = f"{full.scaleb(-size):,f}"
    return (shown.rstrip("0").rstrip(".") if "." not in digits and "." in shown else shown), word


@lru_cache(maxsize=4096)
def _scaled(name: str) -> _Scaled:
    settled = unit(name)
    if name.isascii() or settled is None or name in _NAMES or unit_in_english(name) == name:
        return _Scaled(0, name)
    top, *below = settled.name.split("/")
    for cut in range(len(top) + 1):
        scale, measure = top[:cut], top[cut:]
        if measure in _NAMES or measure in _COUNTS:
            return _Scaled(SCALES[scale], "/".join([measure, *below])) if cut else _Scaled(0, name)
    return _Scaled(0, name)


@lru_cache(maxsize=4096)
def unit_in_english(name: str, one: bool = False) -> str:
    """The unit alone: 100 million yuan, µg/m³; empty for what is counted; as it is where it has no English name."""
    settled = unit(name)
    if name.isascii() or settled is None:
        return _singular(name) if one and name.isascii() else name
    top, *below = [name] if name in _NAMES else settled.name.split("/")
    first, others = _part(top, one), [_part(part, True) for part in below]
    if below and top == "分":
        first = "fen"  # so much for a kilowatt hour is money; alone it is a score
    if first is None or None in others:
        return name
    if first in ("µg", "mg"):  # concentrations are written in symbols
        return "/".join([first, *(part or "" for part in others)])
    return " ".join([*([first] if first else []), *(f"per {part}" for part in others)])


def _singular(name: str) -> str:
    """One of what a unit in English counts: people is person, firms is firm, cubic metres per day is cubic metre per
    day."""
    counted, per, time = name.partition(" per ")
    known = _ONE_OF.get(counted)
    if known is None and _PLURAL.fullmatch(counted):
        known = (
            _ES.sub("", counted)
            if _ES.search(counted)
            else f"{counted[:-3]}y"
            if counted.endswith("ies")
            else counted[:-1]
        )
    return f"{known or counted}{per}{time}"


def _part(part: str, one: bool) -> str | None:
    """One factor of a unit: a scale, if any, and what it scales."""
    for cut in range(len(part) + 1):
        scale, measure = part[:cut], part[cut:]
        name = "" if measure in _COUNTS and measure not in _NAMES else _NAMES.get(measure)
        if name is None or (cut and scale not in _SCALES):
            continue
        singular, _, plural = name.partition("|")
        if not cut:
            return singular if one else plural or singular
        return f"{_SCALES[scale]} {plural or singular}".strip()
    return None
