"""Chinese things of nearly the same name: another road or line by its number (G229 for G228), and another kind of thing
by its noun (大数据中心 for 大数据局)."""

import re

_NUMBERED = re.compile("[A-Z][0-9]{2,}|[0-9]+号")
_DIGITS = str.maketrans("一二三四五六七八九", "123456789")
_THING = (
    "局|中心|公司|集团|学院|大学|中学|小学|医院|公园|广场|图书馆|博物馆|体育馆|体育场|文化馆|大桥|隧道|水库|电站"
    "|水厂|车站|机场"
)
_THINGS, _ENDS_IN = re.compile(_THING), re.compile(f"(?:{_THING})$")


def of_another_thing(name: str, words: str) -> bool:
    """Whether the words tell another number than the name, or another kind of thing alone."""
    own, told = (set(_NUMBERED.findall(each.translate(_DIGITS))) for each in (name, words))
    if own and told and own.isdisjoint(told):
        return True
    end = _ENDS_IN.search(name)
    return end is not None and end.group() not in words and _THINGS.search(words) is not None
