"""What a number without words of its own measures, where the clause before it has no number and names it."""

from __future__ import annotations

import re

from scorecard.drafting.subjects import is_measure, strip_leads, titled

_NEAR = 60  # characters
# 推进重大工程建设，全年完成投资2400亿元 is the investment in them.
_PROJECTS = re.compile(
    "(?P<projects>(?:[省市县区州]级?)?(?:重大|重点|民生|城建|市政|产业|基础设施)+(?:建设)?(?:工程|项目)"
    "|“[^“”，。；]{2,14}(?:工程|项目)”)[^，。；]{0,12}[，；]$"
)
# 粮食喜获丰收，总产量达107万吨 is the output of grain.
_HARVEST = re.compile(
    "(?<![\u4e00-\u9fff])(?P<crop>[\u4e00-\u9fff]{2,4}?)(?:生产)?(?:喜获|再获|又获|连获|获得|再创|实现|连续|稳产"
    "|迎来)[^，。；0-9]{0,14}，$"
)
# 光伏受价格下跌影响，产值仅120亿元 is the output of the thing that was affected.
_AFFECTED = re.compile(
    "(?<![\u4e00-\u9fff])(?P<thing>[\u4e00-\u9fff]{2,8}?)受[^，。；0-9]{2,24}(?:影响|拖累|冲击|制约)，$"
)
# 固定资产投资由负转正，增长3.1%; 粮食总产实现“十二连丰”，达到31.2万吨: the words before have no number.
_TOLD_FIRST = re.compile(
    "(?:^|[，。；：\n])([^，。；：、\n0-9]{2,16}?)(?:由[负降跌]转[正升增涨]|实现|喜获|再获|持续|稳步|企稳|止跌"
    "|保持|再创|创|呈|稳中)[^，。；：\n0-9]{0,16}，$"
)
# 进出口受订单转移影响，增长4.1%: what affected it stands between.
_CAUSED = re.compile(
    "(?:^|[，。；：\n])([^，。；：、\n0-9]{2,16}?)(?:虽然?|尽管)?(?:受|因|由于)[^，。；：\n0-9]{2,30}，$"
)
# The same behind a number of something else: …；固定资产投资受市场下行影响，增长4.1%.
_CAUSED_SINCE = re.compile("[，；。]([^，。；：、\n0-9]{3,16}?)受[^，。；：\n0-9]{2,28}(?:影响|拖累|冲击|制约)，$")
_STILL = "仍仅只也还"  # 仍增长5%


def of_clause_before(text: str, start: int, words: str, *, carried: bool) -> str:
    """The words with what the clause before them names: the harvest, the projects, or what stands before a colon.
    `carried` says that the words are those of an earlier number."""
    since = _CAUSED_SINCE.search(text, max(0, start - _NEAR), start) if carried else None
    if since:
        return strip_leads(since.group(1))
    harvest = _HARVEST.search(text, max(0, start - _NEAR), start) if is_measure(words) else None
    if harvest:
        return harvest.group("crop") + words
    if is_measure(words) and (affected := _AFFECTED.search(text, max(0, start - _NEAR), start)):
        return affected.group("thing") + words
    project = _PROJECTS.search(text, max(0, start - _NEAR), start) if words in ("投资", "年度投资") else None
    if project:
        return project.group("projects") + "投资"
    before = text[max(0, start - _NEAR) : start] if not words.strip(_STILL) else ""
    told = _CAUSED.search(before) or _TOLD_FIRST.search(before)
    if told:
        return strip_leads(told.group(1))
    named = not words and text[max(0, start - 1) : start] in ("：", ":")
    return titled(text[max(0, start - _NEAR) : start - 1]) if named else ""
