"""Numbers that select or name instead of counting: 亿元以上项目, 2000人以上村社区, 15分钟生活圈, 年产5万台项目."""

from __future__ import annotations

import re

from scorecard.language.modifiers import bound_after, bound_before
from scorecard.language.surroundings import ENDS, MONEY, THINGS, Surroundings

_NAME_AFTER = re.compile("一体|一贯制|制(?![造定])|周年|方面|联动|字方针|人小组")
_ADJECTIVE = re.compile("-[a-z]+ [A-Za-z]")
_CIRCLE = re.compile("[^，。；、]{0,9}圈")
_CAPACITY_BEFORE = re.compile("(?:年产|日产|年处理|日处理|年加工|日供|年供)$")
# Money that is itself counted: 完成10亿元以上的投资.
_AMOUNT_AFTER = re.compile(
    "的?(?:项目|企业)?(?:投资(?!项目|企业)|资金|贷款|产值|销售|收入|利润|税收|增长|规模(?!以上)|目标|大关|台阶|水平)"
)
_SIZED_AFTER = re.compile(
    "[^，。；、]{0,8}?(?:村|社区|企业|项目|单位|学校|机构|镇|场所|商场|小区|园区|锅炉|机组|水库|地块|用户)"
)
_SIZED_BY = re.compile("[^，。；、0-9的以]{1,4}(?:以上|以下)的(?!目标)[^，。；]")  # 50张床位以上的养老机构
_DIVIDES = re.compile("(?:划分|设立?|配备|建|组成)")  # 每300至500户划分网格
_SIZED_MONEY_AFTER = re.compile("的?(?:产业|工业|重大|优质|重点)?(?:项目|企业|镇|园区|集群|产业|工程|级|规模以上)")


def name(c: Surroundings) -> str:
    """Numbers inside a name: a rating (500千伏), a circle (15分钟生活圈), a capacity (年产5万台)."""
    if c.text[c.number.digits_end : c.number.digits_end + 1] == "-" and _ADJECTIVE.match(c.text, c.number.digits_end):
        return "" if c.dimension in ("percent", "percentage-point") else "name"  # a 10-minute walk
    if c.dimension in ("voltage", "apparent-power") or _NAME_AFTER.match(c.after):
        return "name"
    if c.after.startswith("级") and c.number.form != "phrase":
        return "name"  # 30万吨级码头
    if c.dimension == "time" and _CIRCLE.match(c.after):
        return "name"
    return "threshold" if _CAPACITY_BEFORE.search(c.before) else ""


def threshold(c: Surroundings) -> str:
    """Numbers that limit what is counted after them: an age, a size with 以上 before a noun, 超 and a sum of money."""
    if c.dimension == "age":
        limit = bound_after(c.text, c.number.end)
        return "threshold" if limit or c.number.says == "between" or not ENDS.match(c.after) else ""
    if c.before.endswith("每") and c.dimension in THINGS and _DIVIDES.match(c.after):
        return "threshold"
    if _SIZED_BY.match(c.after):
        return "threshold"
    if c.dimension not in (*THINGS, *MONEY) or c.number.unit in ("名", "位"):
        return ""
    if re.match(r" [A-Za-z(]", c.after):
        return ""  # over 12 million new jobs: in English the thing counted stands behind
    limit = bound_after(c.text, c.number.end)
    rest = c.text[limit.end : limit.end + 14] if limit else c.after
    if limit and not c.number.unit and rest[:1] == " " and rest[1:2].isascii():
        return ""  # 400+ homes
    if limit and limit.means != "about" and not ENDS.match(rest):
        sized = c.dimension in MONEY and not _AMOUNT_AFTER.match(rest)
        return "threshold" if sized or _SIZED_AFTER.match(rest) else ""
    if c.dimension not in MONEY or _AMOUNT_AFTER.match(c.after) or ENDS.match(c.after):
        return ""
    lead = bound_before(c.text, c.number.start)
    if lead is not None and lead.means == "exactly":
        return ""
    over = lead is not None and lead.means in ("more_than", "less_than")
    return "threshold" if (over and not limit) or _SIZED_MONEY_AFTER.match(c.after) else ""
