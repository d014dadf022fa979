"""What is doubtful in a draft, each doubt with what it takes from the confidence."""

from __future__ import annotations

import re
from decimal import Decimal

from scorecard.drafting.proportions import printed
from scorecard.drafting.subjects import Subject
from scorecard.language.quantities import Quantity
from scorecard.language.units import unit

_GENERAL = re.compile(
    "(?:新增|新建|新|引进|完成|建成)?(?:投资|项目|企业|资金|经费|床位|面积|人口|收入|支出|产值|税收|工程|贷款|人才|平台|设施|规模|总量)|惠及|受益"
    "|(?:total )?(?:projects|investment|spending|beds|funding|firms|enterprises|jobs|homes|area|revenue)",
    re.I,
)


def doubts(quantity: Quantity, named: Subject, *, based: bool) -> list[tuple[str, Decimal]]:
    """What a reviewer should look at, each with what it takes from the confidence."""
    found: list[tuple[str, Decimal]] = []
    if quantity.role == "baseline":
        found.append(("it is where a change began, so its period is an earlier one", Decimal("0.4")))
    if len(named.words) < 2:
        found.append(("the text does not say close by what is measured", Decimal("0.35")))
    elif _GENERAL.fullmatch(named.words):
        found.append((f"“{named.words}” does not say of what; name it in full", Decimal("0.2")))
    elif named.carried:
        found.append(("the indicator is taken from the words before", Decimal("0.1")))
    if len(named.words) > (80 if named.words.isascii() else 30):
        found.append(("the indicator's words are long; shorten them", Decimal("0.15")))
    if quantity.measure == "multiple" and not based:
        found.append(("add base: with the year that it is a multiple of", Decimal("0.4")))
    if printed(quantity):
        found.append(("a proportion is no single number; make each part a target of its own", Decimal("0.4")))
    elif not quantity.unit and quantity.kind != "rank" and not named.words.isascii():
        found.append(("no unit is printed", Decimal("0.2")))
    if "总投资" in named.words:
        found.append(("a total investment may describe projects instead of promising money", Decimal("0.25")))
    return [*found, *_doubts_of_number(quantity)]


def _doubts_of_number(quantity: Quantity) -> list[tuple[str, Decimal]]:
    """What a reviewer should look at in the number itself."""
    found: list[tuple[str, Decimal]] = []
    if quantity.doubtful:
        found.append(("the number itself is rough or unclear; write what is meant", Decimal("0.3")))
    if quantity.low < 0 and quantity.direction == "down":
        found.append(("both the verb and the sign say that it falls", Decimal("0.4")))
    if quantity.text[:1] in "一两" and quantity.low <= 2 and len(quantity.text) - len(quantity.unit) <= 1:
        found.append(("a small number in words may be a way of speaking", Decimal("0.3")))
    return found


_PART_OF_NUMBER = "零〇一二两三四五六七八九十百千万亿点几0123456789"


def touching(text: str, quantity: Quantity) -> list[tuple[str, Decimal]]:
    """The doubt about a number beside which stands a piece of a number that was not read."""
    before, after = text[max(0, quantity.start - 1) : quantity.start], text[quantity.end : quantity.end + 1]
    known = unit(quantity.unit)
    open_ended = known is None or known.dimension == "number" or after == "点"
    if (after and after in _PART_OF_NUMBER and open_ended) or (before and before in "0123456789几"):
        return [("a piece of a number beside it was not read", Decimal("0.35"))]
    return []
