"""Which stretches of a report tell of several years: by the opening of a paragraph, those before it, or its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scorecard.drafting.layout import Line
from scorecard.drafting.outline import HeadedLine
from scorecard.drafting.time_words import YEAR, opening_mark

_OPENING = 40  # characters of a paragraph in which it says of what time it speaks
_BEGINS = re.compile(
    "[ \u3000—●■“]*(?:各位代表|同志们)?[！!，,：: ]*(?:回顾|回首|总结)?(?P<past>(?:刚刚)?过去的)?(?:in )?", re.I
)
# 2025年是…的一年 begins what is said of the year; 2025年，实现…亿元 may be one sentence among those on several years.
_TELLS = re.compile("年?[，,]?(?:是|我们|面对|全[省市县区州镇][上各]|在)|[^，。]{0,20}一年")

# Words by which a paragraph that begins with the last year (2025年，地区生产总值…，年均增长6%) is still on several.
_OF_SEVERAL = re.compile("年均|累计|[一二三四五两]年|十[一二三四五六七]五|[是为比由从自](?:19|20)[0-9]{2}年|连续|翻番")
_NUMBER, _SUMS_UP = re.compile("[0-9][0-9.]*"), 3  # a paragraph with so many sums a year up

# From here on a report that looked back on several years tells of the last one alone.
_LAST_ALONE = re.compile(f"(?<=[。！；])(?:刚刚)?过去的(?:{YEAR}年|这?一年)|(?<=[。！；])(?:回顾|总结){YEAR}年")


# What opens a paragraph on the last year alone, behind one on several.
_IN_THE_YEAR = re.compile("(?:这|过去|过去的)?一年(?:来|里|间|中)")


def on_several_years(
    text: str, lines: list[Line], headed: list[HeadedLine], year: int | None
) -> Iterator[tuple[int, bool]]:
    """From which characters on the numbers are of several years or no longer: as the opening of a line says, or those
    before it, its heading, or a sentence that turns to the last year alone."""
    spoken, part = False, None
    for line, now in zip(lines, headed, strict=True):
        if now is not part:
            spoken, part = bool(now.several), now
        if line.level == 0 and year is not None:
            spoken = _opened(text, line, year, spoken=spoken, headed=bool(now.several))
        yield line.start, spoken
        turn = _LAST_ALONE.search(text, line.body, line.end) if spoken else None
        if turn:
            spoken = False
            yield turn.start(), spoken


def _opened(text: str, line: Line, year: int, *, spoken: bool, headed: bool) -> bool:
    begins = _BEGINS.match(text, line.body, line.end)
    start = begins.end() if begins else line.body
    if _IN_THE_YEAR.match(text, line.body, line.end) or _IN_THE_YEAR.match(text, start, line.end):
        return False
    first = opening_mark(text, (start, min(line.end, start + _OPENING)), year)
    if first is None or first.kind in ("base", "part"):
        return spoken
    if first.kind in ("several", "since"):
        return True
    told = (begins is not None and begins["past"]) or _TELLS.match(text, first.end, line.end)
    if first.last == year - 1 and not told:
        words = text[first.end : line.end]
        told = _OF_SEVERAL.search(words) is None and len(_NUMBER.findall(words)) >= _SUMS_UP
    return spoken and headed and not told
