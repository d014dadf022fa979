"""Numbers of a rule, which set no goal: what it grants, whom it punishes, how many articles it has, whom it guides."""

from __future__ import annotations

import re

from scorecard.language.quantities import Quantity
from scorecard.language.units import unit

_GRANTED = re.compile("(?:给予|奖励|处以|最高|罚款|补贴)(?:最高|不超过|一次性)?$")
_PAID_OUT = re.compile("发放|拨付|落实|兑[付现]|支付")  # is a sum, and no rate for each
# 对连续两次排名末3位的单位进行约谈: what is done about those who lag behind.
_PUNISHED = re.compile(
    "(?:以[上下])?[^，。；]{0,16}(?:予以|进行|给予|实行|实施)?(?:约谈|通报批评|问责|一票否决|挂牌督办|黄牌警告|清退)"
)
_FUND = re.compile("[^，。；、0-9]{0,14}基金")  # 组建20亿元天使基金
# 出台优化营商环境二十条: the articles of one rule.
_ADOPTED = re.compile("(?:出台|印发|颁布|制定实施)(?![^，。；]{0,4}(?:政策|措施|举措)+$)(?:[^，。；0-9]|[0-9]+条){3,}$")
_ITS_ARTICLES = re.compile("(?:(?:政策|新)?(?:措施|举措|意见)?)(?=$|[，。；、”》])")
# 5%左右的预期目标与全国衔接 explains a goal, 以12个产业规划为指导 names what guides others.
_OF_A_GOAL = re.compile("(?:以上|左右)?的(?:预期|增长|发展|经济)*目标(?:[与和，]|是|既|符合|体现|综合|兼顾)")
_LED_BY = re.compile("(?:^|[，。；\n])以[^，。；]*$")
_GUIDES = re.compile("[^，。；]*为(?:指导|依据|引领|统领|契机|牵引|导向)(?:[，。；]|$)")


def of_a_rule(quantity: Quantity, before: str, behind: str) -> str:
    """What a rule grants, the lag that it punishes, or the number of its articles; "" of all else."""
    known = unit(quantity.unit)
    dimension = known.dimension if known else quantity.unit
    if _GRANTED.search(before) and not _PAID_OUT.search(before) and dimension.startswith(("yuan", "percent")):
        return "policy"
    if before.endswith(("组建", "设立", "成立")) and dimension.startswith("yuan") and _FUND.match(behind):
        return "attribute"
    if (before[-1:] in "，。；\n" and _OF_A_GOAL.match(behind)) or (_LED_BY.search(before) and _GUIDES.match(behind)):
        return "goal of a plan"
    if _PUNISHED.match(behind):
        return "what a rule punishes"
    articles = quantity.unit == "条" and _ADOPTED.search(before) and _ITS_ARTICLES.match(behind)
    return "articles of a rule" if articles else ""
