"""The words of a clause that name what a number measures.

In Chinese they stand before the number (新增停车位500个), behind it (打造16个助餐点) or on both sides; in a list the
verb, or the head, may be said once for all.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from scorecard.drafting.subject_words import (
    ADDING,
    KEPT_LEADS,
    KEPT_TAILS,
    SCOPE_WORDS,
    SUBJECT_LEADS,
    SUBJECT_TAILS,
    SUBJECT_VERBS,
)
from scorecard.language.lists import SEPARATORS
from scorecard.language.scripts import is_latin
from scorecard.language.vocabulary import alternatives, current, rebuilt


class Item(NamedTuple):
    """The part of a clause that belongs to one number: its span, the words before the number and behind it."""

    start: int
    end: int
    before: str
    behind: str


class Subject(NamedTuple):
    """The words that name the indicator, the verb that leads them, and the bare thing without that verb."""

    words: str
    verb: str
    thing: str
    carried: bool


_TIERED = re.compile("(?:其中)?(?:国家级|[省市县区]级|[1-5]A级)(?:以上)?")
# A measure without what it is of: 粮食播种面积4700万亩、产量440亿斤 is the output of grain.
_ONLY_MEASURE = re.compile("总?(?:产量|产|产值|投资|税收|利润|占比|比重|面积)|年度(?:计划)?投资|计划投资")
_REFERS = re.compile("(?:年均|平均)?(?:增速|增幅|增长率)|总量|总额|总数")  # of what was named before
_MEASURE_END = re.compile("(?:播种|种植|建筑|养殖|覆盖)?(?:面积|产量|总产|总?产值|总?投资|税收|利润|总额)$")
_OWN_MEASURE = re.compile("(?:增加值|生产总值|收入|支出|[额口款率])$")  # 增加值增长5%，投资增长6% are two things
_INVESTED = re.compile("(?<=..)(?:完成|实现)(?:年度)?投资$")  # 268个重点项目完成投资546亿元
_TRAILING = re.compile("(?:新?(?:签约|开工|竣工|投产|落地|建成|入库))+$")
_CUTTING = re.compile(
    rf"{ADDING}|建成|完成|打造|实施|开展|举办|争创|(?<=[、并再底年内])(?:引进|培育|创建|改造|发放|培训|整治|招引)"
)
_BARE_VERBS = re.compile(
    rf"(?:{ADDING}|建成|投用|投产|完工|竣工|开工|动工|签约|落地|引进|招引|改造|建设|启动|预备|储备|创建|培育"
    rf"|实施|完成|推进|发行|谋划|铺排|申请|授权|新|并|及|和|、|当年|提升|其中|{SCOPE_WORDS})*"
)
_AIMS = re.compile("、(?=力争|争取|确保)")  # 打响新品牌、力争旅居人数达600万: an aim of its own
_ENDS_BEHIND = re.compile(r"的?(?:目标|大关|水平|台阶|关口|任务|要求)?(?=$|[，。；、)）”])")
_OPENS, _CLOSES = re.compile("[（(]"), re.compile("[）)]")
_REACH_BEFORE, _REACH_BEHIND = 60, 45


def item(text: str, clause: tuple[int, int], number: tuple[int, int], before: int, after: int) -> Item:
    """The part of `clause` around `number`; `before` and `after` are the ends of the adjacent numbers (or the clause's
    own).

    `number` takes its bound words along. Between two numbers the list mark cuts: the last one where the second number
    follows a mark or a verb, else the first.
    """
    start = max(clause[0], before, number[0] - _REACH_BEFORE)
    end = min(clause[1], after, number[1] + _REACH_BEHIND)
    opened = max(text.rfind("（", start, number[0]), text.rfind("(", start, number[0]))
    if before > clause[0] and opened >= 0 and not _CLOSES.search(text, opened, number[0]):
        start = opened + 1
    opening = _OPENS.search(text, number[1], end)
    if opening and not _CLOSES.search(text, opening.start(), end):
        end = opening.start()
    if before > clause[0]:
        start = _cut(text, start, number[0])
    aims = list(_AIMS.finditer(text, start, number[0]))
    start = aims[-1].end() if aims else start
    if after < clause[1]:
        end = _cut_behind(text, number[1], end)
    return Item(start, end, text[start : number[0]], text[number[1] : end])


def _cut(text: str, start: int, number: int) -> int:
    """Where the item of a number begins behind the number before it."""
    marks = list(SEPARATORS.finditer(text, start, number))
    if not marks:
        return start
    last = marks[-1]
    own = text[last.end() : number]
    first = marks[0]
    return last.end() if not strip_tail(strip_leads(own)) or first.start() > start else first.end()


def _cut_behind(text: str, number: int, end: int) -> int:
    marks = list(SEPARATORS.finditer(text, number, end))
    if not marks:
        return end
    if marks[0].start() == number:
        return number
    last = marks[-1]
    return last.start() if not strip_tail(strip_leads(text[last.end() : end])) else marks[0].start()


def strip_leads(words: str) -> str:
    """The words without what only introduces them (力争, 全年, 完成 …)."""
    at = 0
    while match := SUBJECT_LEADS.match(words, at):
        if KEPT_LEADS.match(words, at) or _ADDING_AT.match(words, at):
            break
        at = match.end()
    return words[at:]


_ADDING_AT = re.compile(ADDING)


@rebuilt()
def _moves() -> re.Pattern[str]:
    """The project's own verbs at the end of words."""
    return re.compile(f"(?:(?!){alternatives((*current().rises, *current().falls))})$")


_TAIL = 12  # characters of the longest tail: 与2020年同期相比


@rebuilt(2048)  # a number's words are stripped again for each thing that they may name
def strip_tail(words: str) -> str:
    """The words without the verb and the bound that lead over to the number."""
    while words and not _ADDING_AT.fullmatch(words):
        match = SUBJECT_TAILS.search(words[-_TAIL:]) or _moves().search(words[-_TAIL:])
        if match is None or (KEPT_TAILS.search(words) and len(match.group()) == 1):
            return words
        words = words[: len(words) - len(match.group())]
    return words


def subject(found: Item, previous: Subject | None, listed: bool) -> Subject:
    """The indicator's words in an item; `previous` lends its thing or its verb, `listed` says that it stands in the
    same list."""
    tier = _TIERED.fullmatch(found.before.strip("、和 ，"))
    if tier and previous is not None and previous.thing:
        return Subject(tier.group() + _TIERED.sub("", previous.thing, count=1), "", previous.thing, True)
    before = strip_leads(_from_verb(found.before))
    leading = SUBJECT_VERBS.match(before)
    verb = leading.group() if leading else ""
    before = strip_tail(before)
    behind = _INVESTED.sub("", _behind(found.behind))
    bare = _BARE_VERBS.fullmatch(before) is not None
    if not bare:
        behind = behind.partition("、")[0]
        behind = behind if _noun_like(behind) else ""
    words = before + behind
    owner = _MEASURE_END.sub("", previous.thing) if previous is not None and _ONLY_MEASURE.fullmatch(words) else ""
    owned = 2 <= len(owner) <= _LONG_OWNER and not _OWN_MEASURE.search(owner)
    if owned:
        words = owner + words
    if previous is not None and previous.thing and _REFERS.fullmatch(words):
        return previous._replace(carried=True)
    if words.startswith("占") and previous is not None and not is_latin(previous.words):
        words = previous.words.partition("占")[0] + words  # 民生支出增长8%，占财政支出的比重达到80%
    if words.endswith("居民") and previous is not None and "居民" in previous.thing:
        words += previous.thing.rpartition("居民")[2]
    if bare and not behind:
        thing = previous.thing if previous else ""
        return Subject(before + thing if before and thing else thing or before, verb, thing, True)
    thing = _TRAILING.sub("", words[len(verb) :] if words.startswith(verb) else words)
    if listed and not verb and previous is not None and _ADDING_AT.fullmatch(previous.verb):
        return Subject(previous.verb + words, previous.verb, thing, True)
    return Subject(words, verb, thing, owned)


def is_measure(words: str) -> bool:
    """Whether the words are a measure without what it is of: 总产量."""
    return _ONLY_MEASURE.fullmatch(words) is not None


def titled(before: str) -> str:
    """The thing that stands before a colon: 城镇调查失业率：不超过5.5%."""
    return strip_leads(re.split("[，。；：\n]", before)[-1])


def of_baseline(found: Item) -> Item:
    """The item of a number that only says where a change begins: 起征点从月销售额10万元 names 起征点."""
    return found._replace(before=re.sub("[从由自][^从由自]{0,10}$", "", found.before), behind="")


def behind_next(words: str) -> str:
    """The thing behind the next number of a list, where this one has none of its own: 开工10个、竣工8个小区."""
    return _behind(words)


def _from_verb(words: str) -> str:
    """From the last verb on that can open a goal and has a thing behind it."""
    for match in reversed(list(_CUTTING.finditer(words))):
        if len(strip_tail(words[match.end() :])) >= 2:
            owner = strip_leads(words[: match.start()])
            rest = strip_tail(words[match.end() :])
            if (
                match.group() == "完成"
                and len(rest) <= _OWNER
                and 2 <= len(owner) <= _LONG_OWNER
                and not SUBJECT_VERBS.match(owner)
            ):
                return owner + words[match.end() :]
            owned = 0 < len(owner) <= _OWNER and not SUBJECT_VERBS.match(owner) and not _DOES.search(owner)
            return words if owned else words[match.start() :]
    return words


_DOES = re.compile("(?:升级|发展|提升|转型|行动|计划|工程|改革|入库|上市|落地)$")
_LONG_OWNER = 14  # 省重点项目完成投资 is the projects' investment
_OWNER = 4  # characters: 城镇新增就业, 产业园完成投资 are said of somebody


_STOP = re.compile("[，。；：]")


def _behind(words: str) -> str:
    if _ENDS_BEHIND.match(words) or words.startswith("分别"):
        return ""
    words = words.removeprefix("的").lstrip('”"')
    stop = _STOP.search(words)
    return words[: stop.start()] if stop else words


def _noun_like(words: str) -> bool:
    return len(words) <= 16 and _NO_NOUN.match(words) is None


_NO_NOUN = re.compile("[和与及、，。;；)）降升增减缩压]|提[高升]|达|以上|为|到|左右|以内")
