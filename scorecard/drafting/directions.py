"""Goals that ask for a direction without a number, and for a relation to another reading.

稳中有升 and 稳步增长 ask for up, 持续下降 for down, 进一步改善 for better; 与经济增长同步 asks for as much growth as another
indicator has, 快于 for more. Only words that name an indicator can have one: incomes, rates, costs, emissions, quality.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from scorecard.drafting.english import name_before
from scorecard.drafting.evidence import is_english
from scorecard.drafting.shared import named_members
from scorecard.drafting.subjects import strip_leads, strip_tail


class DirectionGoal(NamedTuple):
    """One goal in words: its span, the indicator's words, what it asks for (up, down, better, hold; as, above), of which
    other indicator, and its strength."""

    start: int
    end: int
    thing: str
    asked: str
    other: str
    strength: str


_CLAUSE = re.compile("[^，。；！？：;!?\n]+")
_MEASURED = "收入|总值|增加值|消费|投资|贷款|信用贷|首次贷|进出口|出口|质量|排放量|排放总量|排放|浓度|成本|[^效功]率|占比|比重|份额|规模|产量|产能|素养|标准|待遇|养老金|价格|物价|就业|人数|覆盖面|比例|差距|强度|能耗|水耗|电耗|煤耗|赤字|支出|债务|事故|起数|水质|收支|储备|利用外资|外资|客流|密度|零售|经费(?:预算|支出)?|信访总?量|投诉总?量|案件|发案数?|警情|伤亡人数|满意度|事故[一二三四五两]?[大项个]*指标"
_NAMED = re.compile(f"(?:{_MEASURED})(?:总量|总额|总数|增速)?(?:[比较][上去]年)?$|[一二三四五两]项指标$")
_STEADY = (
    "再|全面|同比|稳步|平稳|持续|稳定|适度|较快|合理|继续|进一步|不断|明显|保持|实现|逐步|有序|平均|总体|同步|力争"
)
_UP = re.compile(
    f"(?:{_STEADY}|得到|有所)*(?:增长|提高|提升|上升|增加|扩大|回升|稳中有升|稳中有进|只增不减|量稳质升|保稳提质|稳中提质|促稳提质|正增长|由[负降]转[正增]|止跌回升|企稳回升)$"
)
_DOWN = re.compile(
    f"(?:{_STEADY}|有所|只)*(?:下降|降低|减少|回落|压减|稳中有降|只减不增|不升反降|由[升增]转降|缩小|收窄|[“”]?双[降下]降?[”]?)$"
)
_BETTER = re.compile(f"(?:{_STEADY}|得到|有所)+(?:改善|好转|向好|优化)$")
_HOLD = re.compile(
    "(?:保持|维持|总体|基本)+(?:稳定|平衡|合理水平|平稳)$|[与和同][上去]年(?:同期)?(?:基本|总体|大体|保持)*持平$|不(?:[低少高]于|超过?)[上去]年(?:水平|同期)?$"
)
_VERB_FIRST = re.compile(
    "(?:(?:稳步|进一步|继续|适当|不断|逐步|适度)?(提高|提升|增加|扩大|稳住|稳定|降低|减少|压减|缩小))(.{2,24})$"
)
_MOVED = re.compile(
    "(?:[^效功]率|占比|比重|份额|养老金|标准|待遇|成本|素养|价格|收购价|贷款|信用贷|首次贷|支出|收入|赤字|债务)$"
)
_VERB_ASKS = {"提高": "up", "提升": "up", "增加": "up", "扩大": "up", "稳住": "hold", "稳定": "hold"}
_MOVED_OVER = re.compile("双[降下]|正增长|稳中|只[增减]不")
_STEADILY = re.compile(f"(?:{_STEADY})")
_RELATION = re.compile(
    "(.{2,24}?)(?:增长|增速|增幅)?(?:与|和|同)(.{2,14}?)(?:增长|增速)?(?:保持|基本|总体)*同步(?:增长)?$|(.{2,24}?)(?:增长|增速|增幅|涨幅)?(?:快于|(?<!不)高于|(?<!不)超过|领先)(.{2,14}?)(?:增长|增速|增幅|平均水平|平均)?$"
)
_NAMES = re.compile("PM ?(?:2\\.5|10)(?![0-9])|[45]G|12345(?=[^0-9]*热线)")  # digits that are part of a name
_LEADS = re.compile(
    "(?:力争|争取|确保|推动|推进|促进|努力|实现|保持|使|全年|今年|要|将|全[市省县区国]|引导[^，。]{2,8}(?=增加)|积极|着力|加快|[—●■·①-⑳\\- 　]|[（(]?[一二三四五六七八九十0-9]{1,2}[)）、.．])*"
)
_BOTH = re.compile("、|和|及|与")
_STRETCH, _EFFORT = re.compile("力争|争取"), re.compile("推动|推进|促进|引导|积极")


def direction_goals(text: str, start: int, end: int) -> Iterator[DirectionGoal]:
    """The directions and relations in one sentence of a plan, `text[start:end]`, in order."""
    for match in _CLAUSE.finditer(text, start, end):
        words = match.group()
        if is_english(words):
            yield from _in_english(words, match.start())
            continue
        if any(map(str.isdigit, _NAMES.sub("", words))) or len(words) > 50:
            continue
        lead = _LEADS.match(words)
        begin = lead.end() if lead else 0
        own = words[:begin]
        strength = "stretch" if _STRETCH.search(own) else "effort" if _EFFORT.search(own) else "firm"
        body = words[begin:]
        before = text[start : match.start() - 1] if text[match.start() - 1] == "，" and match.start() > start else ""
        for left, right, thing, asked, other in _alone(body, before) or _asked(body):
            yield DirectionGoal(
                match.start() + begin + left, match.start() + begin + right, thing, asked, other, strength
            )


# 居民收入增长5.5%以上，高于经济增速: the clause before names what is compared.
_ALONE = re.compile(
    "(?:增速|增幅|涨幅)?(?:(?:快于|高于|领先于?|超过)(.{2,14}?)(?:增长|增速|增幅|平均水平|平均)?|[与和同](.{2,14}?)(?:增长|增速)?(?:保持|基本|总体)*同步(?:增长)?)$"
)
_IN_STEP = re.compile(
    r"(?:.*\b(?:growth|increase|rise) in |\s*)(?:(?:the|a|an|keep|ensure|and) )*([A-Za-z][A-Za-z& ’-]{2,50}?)(?: growth)?(?: that is)?(?: (?:to|will|should))?(?: (?:grow|rise|increase|be|keep|kept))?(?: (?:basically|broadly|generally))?"
    r" (?:(?:in step|in line|on a par|pace) with|(?P<above>faster than)) ([A-Za-z][A-Za-z -]{2,40}?)(?: growth)?(?: of)?[.\s]*$"
)


# Basic parity in personal income growth and economic growth.
_PARITY = re.compile(
    r"(?:.*\b)?(?:basic |broad |general )?parity (?:in|between) (?:the )?([A-Za-z][A-Za-z& ’-]{2,40}?)(?: growth)? and ([A-Za-z][A-Za-z -]{2,40}?)(?: growth)?[.\s]*$",
    re.I,
)
_PIECE = re.compile(r"(?:[^,.]|[,.](?! ))+")
_STRETCHES = re.compile(r"\b(?:strive|aim|seek|endeavou?r)s? to\b", re.I)
_READING = (
    r"(?:[A-Za-z][A-Za-z&’-]* ){0,6}?(?:rates?|ratio|share|incomes?|emissions|concentrations?|quality|prices|employment|output|productivity|costs?|debt|deficit"
    r"|spending|consumption|investment|exports|imports|trade|intensity|gap|inequality|poverty|crime|mortality|satisfaction|attainment|standards|wages|reserves|savings"
    r"|times|accidents|backlog|arrears|attendance|turnout|use|density|environment|discharges?|supply|capacity|access|participation|performance|confidence|balance of payments)(?: (?:in|of|for|among|between) [A-Za-z][A-Za-z’ -]{2,40})?"
)
_STEADY_WORDS = "(?:continued|continuous|steady|further|sustained|ongoing)"
_MOVE = {
    "up": "increas|rais|grow|rise|lift|boost|expand|growth",
    "down": "reduc|lower|cut|narrow|declin|decreas|fall|drop|shrink",
    "better": "improv",
    "hold": "keep|maintain|equilibrium|balance|stable|steady|unchanged",
}
_WAYS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"(?:an? )?{_STEADY_WORDS} (?P<move>[a-z]+) (?:in|of) (?:the )?(?P<thing>[A-Za-z][A-Za-z’' -]{{2,60}}?)(?: and in [a-z ’-]+)?$",
        r"(?:an? )?(?:basic|general|overall) (?P<move>equilibrium|balance) (?:in|of) (?:the )?(?P<thing>[a-z][a-z’ -]{3,40})$",
        rf"(?P<thing>{_READING}) (?:will|should|shall|must|is to|are to) (?:(?:continue to|steadily|further|gradually|also) )*(?:remain |be (?:kept |held )?)?(?:basically |broadly |generally )?(?P<move>[a-z]+)(?: (?:steadily|further|gradually|again|year on year|every year|each year))*$",
        rf"(?P<move>keep|maintain) (?:the )?(?P<thing>{_READING}) (?:basically |broadly |generally )?(?:stable|steady|unchanged)$",
        rf"(?:(?:steadily|further|gradually|continue to|significantly) )+(?P<move>[a-z]+) (?:the )?(?P<thing>{_READING})$",
    )
)


def _in_english(words: str, start: int) -> Iterator[DirectionGoal]:
    """English relations and directions: incomes will grow in step with the economy, continued improvement in air quality."""
    for piece in _PIECE.finditer(words):
        said = piece.group()
        if any(char.isdigit() for char in said) or len(said) > _LONGEST_PIECE:
            continue
        strength = "stretch" if _STRETCHES.search(said) else "firm"
        at = start + piece.start()
        related = _IN_STEP.match(said)
        if related:
            asked = "above" if related["above"] else "as"
            yield DirectionGoal(at, at + len(said), related.group(1), asked, related.group(3), strength)
            continue
        if parity := _PARITY.match(said):
            yield DirectionGoal(at, at + len(said), parity.group(1), "as", parity.group(2), strength)
            continue
        body = _LEAD_WORDS.sub("", said).strip(" .")
        found = next(filter(None, (way.match(body) for way in _WAYS)), None)
        asked = next((way for way, verbs in _MOVE.items() if found and re.match(verbs, found["move"], re.I)), "")
        if found and asked:
            yield DirectionGoal(at, at + len(said), name_before(found["thing"]), asked, "", strength)


_LONGEST_PIECE = 120  # characters
_LEAD_WORDS = re.compile(
    r"^[\s•●■◆*–—-]*(?:(?:and|we|will|shall|must|should|also|to|the|ensure|that|see|strive|aim|seek|it|in addition) )*",
    re.I,
)


def _alone(body: str, before: str) -> list[tuple[int, int, str, str, str]]:
    """A relation whose thing the clause before it names, beside a number."""
    found = _ALONE.fullmatch(body)
    thing = strip_tail(strip_leads(re.split("[0-9]", re.split("[，。；]", before)[-1])[0])) if found else ""
    if found is None or not _NAMED.search(thing):
        return []
    return [(0, len(body), thing, "as" if found.group(2) else "above", found.group(1) or found.group(2))]


def _asked(body: str) -> Iterator[tuple[int, int, str, str, str]]:
    related = _RELATION.fullmatch(body)
    if related:
        thing, other = related.group(1) or related.group(3), related.group(2) or related.group(4)
        if _NAMED.search(thing) and _YEAR_BEFORE.fullmatch(other):
            yield 0, len(body), thing, "up", ""
        elif _NAMED.search(thing):
            yield 0, len(body), thing, "as" if related.group(1) else "above", other
        return
    for pattern, asked in ((_UP, "up"), (_DOWN, "down"), (_BETTER, "better"), (_HOLD, "hold")):
        found = pattern.search(body)
        if (
            (found and _STEADILY.search(found.group()))
            or (found and asked in ("better", "hold"))
            or (found and (len(found.group()) > 3 or _MOVED_OVER.search(found.group())))
            or (found and asked == "down" and _SHOULD_FALL.search(body, 0, found.start()))
        ):
            yield from _each(body, found.start(), asked)
            return
    first = _VERB_FIRST.fullmatch(body)
    if first and _MOVED.search(first.group(2)):
        yield 0, len(body), first.group(2), _VERB_ASKS.get(first.group(1), "down"), ""


_YEAR_BEFORE = re.compile("[上去]年(?:同期|水平)?")  # 去向落实率高于上年
_SHOULD_FALL = re.compile(
    "(?:能耗|水耗|电耗|煤耗|强度|浓度|排放总?量?|死亡率|事故率|发案率|失业率)$"
)  # of these a bare 下降 asks for less: 单位生产总值能耗下降


def _each(body: str, stop: int, asked: str) -> Iterator[tuple[int, int, str, str, str]]:
    """One goal for each thing of a list: 城镇和农村居民收入."""
    words = re.sub("[比较][上去]年$", "", body[:stop].removesuffix("的"))
    members = named_members(words.removesuffix("指标"), counted_last=True)  # 起数、死亡人数两项指标
    if members:
        yield from ((0, len(body), member, asked, "") for member in members)
        return
    if not _NAMED.search(words):
        return
    parts = _BOTH.split(words)
    if len(parts) == 2 and parts[0] in ("城镇", "城市") and parts[1].startswith("农村"):
        yield 0, len(body), parts[0] + parts[1][2:], asked, ""
        yield 0, len(body), parts[1], asked, ""
        return
    if len(parts) > 1 and all(_NAMED.search(part) for part in parts):
        for part in parts:
            yield 0, len(body), part, asked, ""
        return
    yield 0, len(body), words, asked, ""
