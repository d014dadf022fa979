"""A row of a table as one clause: its unit stands in a cell of its own, or in brackets behind a name, and not at the
number.

A quotation joins the cells by …: 粮食产量…万吨…62 says 粮食产量62万吨.
"""

from __future__ import annotations

import re

from scorecard.language.patterns import pattern
from scorecard.language.scripts import is_latin
from scorecard.language.units import unit, unit_at
from scorecard.language.verbs import verbs

GAP = "…"
TIMES = ("time", "working-day", "months")
_BRACKETS = pattern(r"[（(]([^（）()]{1,48})[）)]")
_BEHIND_COMMA = pattern(r", (%|[A-Za-z][a-z%/]{0,11})$")  # Diversion from landfill, %
_NUMBER = pattern(r"[0-9](?:[0-9,]*[0-9])?(?:\.[0-9]+)?")
_MARKS = pattern(r"[\[\]〔〕【】*＊①-⑳]")
_IS_NUMBER = pattern(r"[\s≥≤≧≦⩾⩽＞＜><=+−–-]*(?:[0-9]|约|近|超)")
_MONEY = pattern(r"([£$€¥])(?:(m|bn|k|million|billion|thousand)|(000)s?)", re.I)  # £m, $bn, £000
_RATE = pattern(r"\bper (?:1,?000|10,?000|100,?000)\b")  # missed bins per 100,000 collections
_OF = pattern(r"(\S+) (?:of|per|CO2e?)\b.*", re.I)  # % of households, tonnes CO2e
# The heading of a column with growth in % a year.
GROWTH_A_YEAR = pattern(
    "年均(?:增长率?|增速|增幅)?|增长率?|增速|增幅|(?:annual|average|yearly) growth|growth(?: (?:a|per) year)?", re.I
)
# Words that say what is done: no level is reached.
_DONE = (
    "改造|治理|建成|建设|新建|开工|竣工|投产|完成|引进|招引|培育|创建|实施|举办|开展|培训|发放|修复|造林|种植"
    "|整治|签约|落户|事故|拆除|安装|更换"
    "|打通|救助|招聘|绿化|整改|查处|排查|筛查"
)
_ACTS = pattern(f"(?:{_DONE})|.*(?:{_DONE}|控制在|达到?|不低于|不超过|为)$")


_TIME_TAKEN = pattern(
    r"(?:average |mean |median )?(?:number of )?((?:working )?days|weeks|hours|minutes|months)(?: taken)? (?:to"
    r"|between) ",
    re.I,
)


def stated_unit(words: str) -> str:
    """The unit that a cell is, or that stands in brackets or behind a comma at the end of its words, or in how many it
    counts: 万吨, 城镇化率（%）, cases per 10,000 people; "" where none does."""
    inside: list[str] = _BRACKETS.findall(words) + _BEHIND_COMMA.findall(words)
    found = next((found for said in (words, *reversed(inside)) if (found := _as_unit(said.strip()))), "")
    rate = None if found else _RATE.search(words)
    if not found and (timed := _TIME_TAKEN.match(words)):
        return timed.group(1).lower()
    return rate.group() if rate else found


def _as_unit(said: str) -> str:
    """The words as a unit that is known; "" where they are none."""
    whole = said.removeprefix("单位：").removeprefix("in ")
    if re.match(r"percentage\b", whole, re.I):
        return "%"  # Percentage of population
    if re.match("% [a-z]", whole):
        return "%"  # % forest cover
    whole = whole[:-1] if whole in ("thousands", "millions", "billions") else whole
    if not whole or unit(whole) is not None or _MONEY.fullmatch(whole):
        return whole
    first, _, second = whole.partition(" ")
    if second and unit(f"{second} {first}") is not None:
        return f"{second} {first}"  # USD million
    part = _OF.fullmatch(whole)
    return part.group(1) if part and unit(part.group(1)) is not None else ""


def without_unit(words: str) -> str:
    """The words of a cell without the unit, and the brackets or the comma that set it apart."""
    kept = words
    for match in (*_BRACKETS.finditer(words), *_BEHIND_COMMA.finditer(words)):
        if _as_unit(match.group(1).strip()):
            kept = kept.replace(match.group(), "")
    return " ".join(kept.split())


_GROUPED = pattern(r"(?<![0-9.,])[1-9][0-9]{0,2}(?: [0-9]{3})+(?![0-9])")  # 10 000


_COMMA = pattern(r"^([0-9]+(?:,[0-9]{3})*),([0-9]{1,2})$")  # 96 000 000,00 in many languages of Europe
# No number of the row: increase to 46 by 2025; 63 against a 2017 to 2018 baseline.
_BY_YEAR = pattern(
    r"(?:\b(?:by|in|until|from|since|against|end of|FY|March|June|December) (?:an? |the )?|[0-9] to |[/–-])"
    r"(?:19|20)[0-9]{2}$",
    re.I,
)


def clause_of(name: str, cell: str, unit_name: str) -> str:
    """The clause that a row says: the name, and what the cell tells of it with the unit at its last number."""
    told = _GROUPED.sub(lambda match: match.group().replace(" ", ","), _MARKS.sub("", cell).strip())
    told = _COMMA.sub(r"\1.\2", told)
    numbers = [found for found in _NUMBER.finditer(told) if not _BY_YEAR.search(told, 0, found.end())]
    if unit_name and numbers and not _has_unit(told, numbers[-1].end()):
        told = _with_unit(told, numbers[-1], unit_name)
    if is_latin(name):
        told = _spoken(told)
        if told.startswith(_MOVES):
            return f"{name.replace(',', '')} {told}"
        timed = unit_name and (known := unit(unit_name)) is not None and known.dimension in TIMES
        return f"{'duration of ' if timed else ''}{name.replace(',', '')} at {told}"
    reaches = _IS_NUMBER.match(told) and not (verbs(name) or _ACTS.match(name))
    return f"{name}{'达到' if reaches else ''}{told}"


_MOVES = ("rise by ", "fall by ")
_POINTS = pattern(r"([+−–-]) ?([0-9.]+) ?(?:pts?|points?|ppt?s?|percentage points)", re.I)


def _spoken(told: str) -> str:
    """A cell in the words of a sentence: 60 sec are seconds, +4 pts a rise by 4 percentage points."""
    if (points := _POINTS.fullmatch(told)) is not None:
        return f"{_MOVES[points[1] != '+']}{points[2]} percentage points"
    return re.sub("(?<=[0-9]) ?secs?$", " seconds", told, flags=re.I)


def _has_unit(told: str, end: int) -> bool:
    """Whether a unit follows the number that ends at `end`."""
    gap = end + (told[end : end + 1] == " ")
    return unit_at(told, gap) > gap


def _with_unit(told: str, number: re.Match[str], name: str) -> str:
    start, end = number.span()
    money = _MONEY.fullmatch(name)
    if money:
        return f"{told[:start]}{money[1]}{number.group()}{' thousand' if money[3] else money[2]}{told[end:]}"
    blank = " " if name[0].isascii() and name[0].isalpha() else ""
    return f"{told[:end]}{blank}{name}{told[end:]}"


def growing(name: str, heading: str) -> str:
    """The name of what grows under such a heading, with the growth said."""
    if is_latin(name):
        return name if re.search("growth|increase|change", name, re.I) else f"{name} growth"
    return name if verbs(name) else name + ("年均增长" if "年均" in heading else "增长")


def spoken(says: str) -> str:
    """A quotation of the cells of a row as the clause that the row says; any other quotation as it is."""
    if GAP not in says:
        return says
    cells = [piece.strip() for piece in says.split(GAP)]
    at = next((at for at in range(len(cells) - 1, 0, -1) if _NUMBER.search(cells[at])), 0)
    numbers = list(_NUMBER.finditer(cells[at]))
    if not at or _has_unit(cells[at], numbers[-1].end()):
        return says
    others = cells[:at] + cells[at + 1 :]
    heading = next((cell for cell in others if GROWTH_A_YEAR.fullmatch(cell)), "")
    stated = "%" if heading else next((found for cell in reversed(others) if (found := stated_unit(cell))), "")
    named = [without_unit(cell) for cell in cells[:at] if not _as_unit(cell) and cell != heading]
    if named and stated:
        return clause_of(growing(named[-1], heading) if heading else named[-1], cells[at], stated)
    counts = named and numbers[-1].end() == len(cells[at]) and all(map(is_latin, cells))
    if counts:
        return clause_of(named[0], cells[at], named[1] if len(named) == 2 else "")
    return says.replace(GAP, " ") if is_latin(says.replace(GAP, "")) else says


_MILLIONS = pattern(r"([0-9][0-9.,]*) ?m", re.I)


def in_millions(words: str) -> str:
    """The words of a cell that counts things, with millions spelt out: 1.15m visits are no metres."""
    found = _MILLIONS.fullmatch(words)
    return f"{found[1]} million" if found else words
