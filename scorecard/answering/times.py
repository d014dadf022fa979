"""Whether the words before a number speak of the goal's year, of several years, or of a part of one."""

import re
from bisect import bisect_right

_SEVERAL = re.compile(
    "五年来|[两三四五六七八九十][年][来间]|[0-9]年来|过去[两三四五]年|近[几两三四五][年]|这[几两三四五]年|“?十[一二三四五]五”?(?:以来|期间|时期|末|规划)?|年均(?!浓度|值|气温)"
    "|20[0-9]{2}年以来|(?:自|从)20[0-9]{2}年|累计|每年|连续[两三四五六七八九十0-9]+年|本届政府"
    "|over the past|in the past (?:two|three|four|five)|five[- ]year|since 20|on average|cumulative",
    re.I,
)
_PART = re.compile(
    "上半年|下半年|前[一二三]季度|[一二三四]季度|前[0-9一二三四五六七八九十]+个?月|1[-—至]\\d+月|截至\\d+月|first half|first (?:three|nine)|quarter",
    re.I,
)
_LAST_YEAR = re.compile("去年|上年|过去一年|一年来|全年|last year|in the past year", re.I)


_OPENING = 30  # characters of a paragraph in which it says of what time it speaks
# How a part of a report on several years begins; what merely mentions them (连续五年) says so of one number alone.
_OPENS_SEVERAL = re.compile(
    "(?:过去|刚刚过去)的?[两三四五]年|[这近][几两三四五]年|[两三四五]年[来间]|“?十[一二三四五]五”?(?:以来|期间|时期|五年)|本届政府|over the past five|in the past five",
    re.I,
)


class Times:
    """Of what time each paragraph of a text speaks: of the year, or of several years."""

    def __init__(self, text: str, year: int) -> None:
        self._year = year
        self._names_year = re.compile(f"(?<![-—至到]){year}年(?!以来)|in {year}\\b|" + _LAST_YEAR.pattern, re.I)
        self._starts: list[int] = []
        self._spoken: list[str] = []
        spoken = "year"
        for line in re.finditer("[^\n]+", text):
            spoken = self._opening(line.group()[:_OPENING]) or spoken
            self._starts.append(line.start())
            self._spoken.append(spoken)

    def _opening(self, words: str) -> str:
        """What the words name first: the year, or several years; "" where they name neither, or the year beside several
        in a heading, which then holds for both."""
        years = [match.start() for match in self._names_year.finditer(words)]
        several = [match.start() for match in _OPENS_SEVERAL.finditer(words)]
        if (not years and not several) or (len(words) < _OPENING and years and several):
            return ""
        return "year" if not several or (years and min(years) < min(several)) else "several"

    def _marks(self, words: str) -> list[tuple[int, str]]:
        return [
            *((match.end(), "year") for match in self._names_year.finditer(words)),
            *((match.end(), "several") for match in _SEVERAL.finditer(words)),
        ]

    def at(self, place: int, before: str) -> str:
        """`year`, `several` or `part`, for a number at `place` with the words `before` it in its sentence.

        What stands nearest to the number decides, else what its paragraph or those before it opened with.
        """
        marks = [*self._marks(before), *((match.end(), "part") for match in _PART.finditer(before))]
        if marks:
            return max(marks)[1]
        paragraph = bisect_right(self._starts, place) - 1
        return self._spoken[paragraph] if paragraph >= 0 else "year"
