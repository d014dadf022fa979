"""Whether a goal is for another time than the plan's: a later year, several years, one year of several, a part of
one."""

from __future__ import annotations

import re
from decimal import Decimal

from scorecard.drafting.doubts import Against
from scorecard.language.bilingual import Text
from scorecard.language.days import MONTHS, day_limit
from scorecard.language.quantities import Quantity

_YEARS = re.compile(
    '(?:今后|未来)(?:的?[三五]年|一个时期)|[三五]年内|[“"]?十[一二三四五六七]五[”"]?(?:时期|期间|末)'
    "|over the next (?:three|five) years"
)
_PART = re.compile(
    "[上下]半年|[一二三四]季度|(?<![0-9年])(?:[1-9]|1[01])月(?:底|末|份)?前|by (?:the end of )?(?:June|July|September)"
)
_ELSEWHERE = Decimal("0.4")  # enough to put a goal among those to be reviewed


_OTHER_PLAN = {
    f"drafting.{key}" for key in ("part-of-several", "part-of-one", "by-year", "of-several-years", "of-one-year")
}


def for_another_plan(against: list[Against]) -> bool:
    """Whether one of the doubts is that the goal belongs to another plan."""
    return any(told.key in _OTHER_PLAN for told, _ in against)


def other_part(several: bool | None, plan: tuple[int | None, int | None]) -> list[Against]:
    """What the heading of the part says against this plan: a plan of one year in a part on several, or the other
    way."""
    first, last = plan
    if several is None or first is None or last is None or several == (last > first):
        return []
    return [(Text("drafting.part-of-several" if several else "drafting.part-of-one"), _ELSEWHERE)]


def _several_years(said: str) -> bool:
    told = "十" in said or "年内" in said or "今后" in said or "未来" in said or "next" in said.lower()
    return told and _YEARS.search(said) is not None


def _part_of_a_year(clause: str) -> bool:
    told = "月" in clause or "半年" in clause or "季度" in clause or "by " in clause
    return told and _PART.search(clause) is not None


def other_time(
    quantity: Quantity, said: str, clause: str, due: int | None, plan: tuple[int | None, int | None], month: int
) -> list[Against]:
    """What speaks for another plan, or for a day of its own; each with what it takes from the confidence.

    `said` is the heading and the sentence up to the number, `clause` the clause up to it, `due` the year that the
    words name, `plan` the plan's first and last year, `month` that in which they begin.
    """
    first, last = plan
    if first is None or last is None:
        return []
    if due is not None and due > last:
        return [(Text("drafting.by-year", due=due), _ELSEWHERE)]
    if first == last and (quantity.per_year or _several_years(said)):
        return [(Text("drafting.of-several-years"), _ELSEWHERE)]
    if first < last and re.search(f"今年|{first}年(?:的|工作|主要|预期|目标)|this year", said):
        return [(Text("drafting.of-one-year"), _ELSEWHERE)]
    if _part_of_a_year(clause) and day_limit(clause, first, last, month) is None:
        return [(Text("drafting.within-the-year"), Decimal("0.1"))]
    return []


_BY_YEAR = "by (?:the end of )?(?:(?:[0-9]{1,2} )?(?P<month>[A-Z][a-z]+) )?(?P<year>20[0-9]{2})"
_UNTIL = re.compile(
    (
        "(?<![0-9-])(?P<zh>20[0-9]{2})年(?![^《》。]{0,40}》)(?:底|末|前|时|，|,|年底|全市|全省|全县"
        "|[^0-9]{0,2}[，力达实建完]|[^0-9度初起以间上的])|"
    )
    + _BY_YEAR,
    re.I,
)
_UNTIL_BEHIND = re.compile(
    "(?:[^,;:.。0-9\n]{0,60}?(?<! and) "
    + _BY_YEAR
    + "|(?: (?!than |from |on )[a-z-]+){0,3} in (?P<in>20[0-9]{2}))(?![0-9])",
    re.I,
)


def year_named(text: str, quantity: Quantity, sentence: tuple[int, int], month: int, *, past: bool) -> int | None:
    """The year that the sentence names: of a reported number its own, of a goal the one by which it is wanted."""
    return _told(text, quantity, sentence) if past else _until(text, quantity, sentence, month)


def _until(text: str, quantity: Quantity, sentence: tuple[int, int], month: int) -> int | None:
    """The year by which the sentence wants it (到2025年…, by 2030); None where it names none. English names it behind,
    too.

    Of years that begin in `month`, March 2025 is the year that began in 2024.
    """
    begin = max(sentence[0], quantity.start - 160)
    named = text.find("20", begin, quantity.start) >= 0  # most sentences name no year
    years = list(_UNTIL.finditer(text, begin, quantity.start)) if named else []
    behind = _UNTIL_BEHIND.match(text, quantity.end)
    found = behind or (years[-1] if years else None)
    if found is None:
        return None
    said = found.groupdict()
    name = (said.get("month") or "").capitalize()
    return int(said.get("zh") or said.get("in") or said["year"]) - (name in MONTHS and MONTHS.index(name) + 1 < month)


_NAMED_YEAR = re.compile("(?<![0-9])((?:19|20)[0-9]{2})(?=年(?![0-9]{1,2}月)|(?:[/–-][0-9]{2})?,? [A-Za-z])")


def _told(text: str, quantity: Quantity, sentence: tuple[int, int]) -> int | None:
    """The year that the sentence names last before a reported number; None where it names none."""
    years = _NAMED_YEAR.findall(text, max(sentence[0], quantity.start - 160), quantity.start)
    return int(years[-1]) if years else None
