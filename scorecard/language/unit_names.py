"""English names of Chinese units, as data. The number before a unit stays as printed, so it can be found in its source.

A scale of the unit is given as a factor, in the way of the English tables of the China Statistical Yearbook (unit: 100
million yuan, 10 000 persons): 3000亿元 is 3000 × 100m yuan, and never 300 billion, which nobody printed.
Things that are counted (家, 个, 项, 条) are the bare number. A unit that has no name here stays as it is.
"""

from functools import lru_cache

from scorecard.language.unit_table import KINDS
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
    "元": "yuan",
    "美元": "US dollar|US dollars",
    "欧元": "euro|euros",
    "港元": "Hong Kong dollar|Hong Kong dollars",
    "日元": "yen",
    "米": "m",
    "里": "li",
    "公里": "km",
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
    "岁": "year old|years old",
    "人": "person|people",
    "位": "place|places",
    "人次": "person-time|person-times",
    "户": "household|households",
    "岗位": "job|jobs",
    "分": "index point|index points",
    "头": "head",
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
_COUNTS = frozenset(word for line in KINDS for word in line.split())


def with_unit_in_english(number: str, name: str) -> str:
    """A number with its unit: 8.4%, 1 point, 126, 225.3 × 100m yuan (m for million, so that a line can hold it)."""
    told = unit_in_english(name, number.lstrip("+-−") == "1")
    if told in ("", "%", "‰", "℃"):
        return number + told
    return f"{number} × {told.replace('0 million', '0m')}" if told[0].isdigit() else f"{number} {told}"


@lru_cache(maxsize=4096)
def unit_in_english(name: str, one: bool = False) -> str:
    """The unit alone: 100 million yuan, µg/m³; empty for what is counted; as it is where it has no English name."""
    settled = unit(name)
    if name.isascii() or settled is None:
        return name
    top, *below = [name] if name in _NAMES else settled.name.split("/")
    first, others = _part(top, one), [_part(part, True) for part in below]
    if first is None or None in others:
        return name
    if first in ("µg", "mg"):  # concentrations are written in symbols
        return "/".join([first, *(part or "" for part in others)])
    return " ".join([*([first] if first else []), *(f"per {part}" for part in others)])


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
