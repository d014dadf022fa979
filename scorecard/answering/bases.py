"""Where a change began: the level of the year before, which the words of a level name with it (由2.1缩小到2.0,
从18.2%降到14.7%)."""

import re
from decimal import Decimal

from scorecard.answering.answers import Answer
from scorecard.language.bilingual import Text

_REACH = 30  # characters before a level in which its words say where it began
_BEGAN = re.compile(
    "[由从](?:(?P<year>20[0-9]{2})年|(?P<last>[上去]年))?(?:末"
    "|底)?的?(?P<number>[0-9]+(?:\\.[0-9]+)?)(?P<unit>[%％])?(?:[:：∶]1)?[^，。；0-9]{0,8}$"
)
_SEVERAL = re.compile("[三四五]年|十[一二三四五六]五|以来|近年|多年|届政府")
_HEADING = 40  # characters of a line that may head the part in which a level stands
_LESS_SURE = Decimal("0.1")  # where the words do not say of which year it is


def earlier_level(answer: Answer, text: str) -> Answer | None:
    """The level of an earlier year as an answer beside `answer`, a level of one year; None where the words name none,
    or no year."""
    found = answer.found
    if found is None or not answer.period.isdigit():
        return None
    at = text.find(found.number, found.start, found.end)
    match = _BEGAN.search(text, max(0, at - _REACH), at) if at >= 0 else None
    if match is None or bool(match["unit"]) != (found.unit == "%"):
        return None
    year = int(match["year"] or int(answer.period) - 1)
    if year >= int(answer.period):
        return None
    told = match["year"] or match["last"]
    if not told and _over_years(text[: match.start()]):
        return None
    value = Decimal(match["number"])
    begin, end = min(found.start, match.start()), match.end("unit" if match["unit"] else "number")
    number = text[match.start("number") : end]
    before = found._replace(
        start=begin,
        end=end,
        says=text[begin:end],
        low=value,
        high=value,
        number=number,
        bound="exactly",
        estimated=False,
    )
    return answer._replace(
        start=begin,
        end=end,
        says=before.says,
        found=before,
        period=str(year),
        confidence=answer.confidence - (0 if told else _LESS_SURE),
        doubts=() if told else (Text("answering.year-before", year=year),),
    )


def _over_years(before: str) -> bool:
    """Whether the paragraph, or the last heading that names a year, speaks of several years."""
    *lines, own = before.split("\n")
    headings = [line for line in lines if len(line) <= _HEADING and "年" in line]
    return any(_SEVERAL.search(words) for words in (own, *headings[-1:]))
