"""What is doubtful in a draft, each doubt with what it takes from the confidence."""

from __future__ import annotations

import re
from decimal import Decimal

from scorecard.drafting.proportions import printed
from scorecard.drafting.subjects import Subject
from scorecard.language.bilingual import Text
from scorecard.language.quantities import Quantity
from scorecard.language.scripts import is_latin
from scorecard.language.units import unit

Against = tuple[Text, Decimal]  # a doubt, and what it takes from the confidence
_GENERAL = re.compile(
    "(?:新增|新建|新|引进|完成|建成)?(?:投资|项目|企业|资金|经费|床位|面积|人口|收入|支出|产值|税收|工程|贷款"
    "|人才|平台|设施|规模|总量)|惠及|受益"
    "|(?:total )?(?:projects|investment|spending|beds|funding|firms|enterprises|jobs|homes|area|revenue)",
    re.I,
)


_LEAST = Decimal("0.05")


def confidence(sure: Decimal, against: list[Against]) -> Decimal:
    """What is left of how sure a draft is, with all that speaks against it."""
    return max(_LEAST, sure - sum(weight for _, weight in against)) if against else sure


def doubts(quantity: Quantity, named: Subject, *, based: bool) -> list[Against]:
    """What a reviewer should look at, each with what it takes from the confidence."""
    found: list[Against] = []
    if quantity.role == "baseline":
        found.append((Text("drafting.where-a-change-began"), Decimal("0.4")))
    if len(named.words) < 2:
        found.append((Text("drafting.nothing-named"), Decimal("0.35")))
    elif _GENERAL.fullmatch(named.words):
        found.append((Text("drafting.general", words=named.words), Decimal("0.2")))
    elif named.carried:
        found.append((Text("drafting.carried"), Decimal("0.1")))
    if len(named.words) > (80 if is_latin(named.words) else 30):
        found.append((Text("drafting.long-name"), Decimal("0.15")))
    if quantity.measure == "multiple" and not based:
        found.append((Text("drafting.no-base"), Decimal("0.4")))
    if printed(quantity):
        found.append((Text("drafting.each-part"), Decimal("0.4")))
    elif not (quantity.unit or quantity.low == 0 or quantity.kind == "rank" or is_latin(named.words)):
        found.append((Text("drafting.no-unit-printed"), Decimal("0.2")))
    if "总投资" in named.words:
        found.append((Text("drafting.total-investment"), Decimal("0.25")))
    return [*found, *_doubts_of_number(quantity)]


def _doubts_of_number(quantity: Quantity) -> list[Against]:
    """What a reviewer should look at in the number itself."""
    found: list[Against] = []
    if quantity.doubtful:
        found.append((Text("drafting.rough"), Decimal("0.3")))
    if quantity.low < 0 and quantity.direction == "down":
        found.append((Text("drafting.falls-twice"), Decimal("0.4")))
    if quantity.text[:1] in "一两" and quantity.low <= 2 and len(quantity.text) - len(quantity.unit) <= 1:
        found.append((Text("drafting.small-in-words"), Decimal("0.3")))
    return found


_PART_OF_NUMBER = "零〇一二两三四五六七八九十百千万亿点几0123456789"


def touching(text: str, quantity: Quantity) -> list[Against]:
    """The doubt about a number beside which stands a piece of a number that was not read."""
    before, after = text[max(0, quantity.start - 1) : quantity.start], text[quantity.end : quantity.end + 1]
    known = unit(quantity.unit)
    open_ended = known is None or known.dimension == "number" or after == "点"
    if (after and after in _PART_OF_NUMBER and open_ended) or (before and before in "0123456789几"):
        return [(Text("drafting.piece-not-read"), Decimal("0.35"))]
    return []
