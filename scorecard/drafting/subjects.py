"""The words of a clause that name what a number measures.

In Chinese they stand before the number (新增停车位500个), behind it (打造16个助餐点) or on both sides; in a list the verb,
or the head, may be said once for all.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from scorecard.language.days import HOLIDAY
from scorecard.language.lists import SEPARATORS
from scorecard.language.scripts import is_latin
from scorecard.language.verbs import DOWN
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


_SCOPES = "全市|全省|全县|全区|全州|全国|全镇|全域|我市|我省|我县|我区|我州|本市|市域|市级|县域|[省市县]本级"
_LEADS = re.compile(
    r"(?:[” 　的—●■◆▲○*·\-①-⑳]|[一二三四五六七八九十]{1,2}是|[（(]?[一二三四五六七八九十0-9]{1,2}[)）、.．]|力争|争取|确保|保证|努力|全力|积极|力促|提出|我们|已|汛前|先|全面(?=$|完成|实施|推进|开展|建成)|[一二三四五六七八九十0-9]{1,3}大(?:工程|行动|任务|专项|计划)[、和]|统筹(?=改造|推进|实施|建设|安排)|突出(?=抓好|做好|办好)|着力|加力|大力|深入|继续|稳步|有序|扎实|"
    r"实现|使|让|其中|预计|预期|计划|拟|要|将|再|还|并|且|而|同时|同步|通过|以及|和|及|与|新|"
    rf"全年|今年|明年|去年|当年|年内|年底前?|每年|[上下]半年|[一二三四]季度末?|[0-9]{{1,2}}月(?:底|末|份)?前?|{HOLIDAY}之?前|全部|累计|基本|总体|主要|到?20[0-9]{{2}}年(?:底|末)?前?|{_SCOPES}|各县[（(]市、区[）)]|各(?:县|市|区|地)|"
    r"完成|开展|实施|进行|达到|保持|安排|组织|推动|推进|加快|支持|促进|鼓励|引导|打造|举办|做好|抓好|办好|完善|落实|对|为|向|给|在|把|将)"
)
_KEPT_LEADS = re.compile(
    "新(?![ ，。])|[县市省]域内|基本(?:养老|医疗|公共|农田|药物|生活)|完成率|推动力|实现率|对外|对标|对口|对接|对象|为民|至少不|新能源|使用|加快推进率|再生|在建|在校|在册|在职|和谐|和美|及时|给水|让利|并购|并网|要素|将军|要求|保持率|主要污染物|组织化"
)
_FALLING = "|".join(word for word in DOWN.split("|") if len(word) > 1 and word != "减产")
_TAILS = re.compile(
    rf"(?:(?:是|为)?(?:[一二两三四五六十]|20[0-9]{{2}})年前?|(?:位?居)?全[国省市区县]|{_SCOPES}|(?:进入?|跻身|[位稳]居|居|位?列|保持|排名?)(?:前|第)|(?<![比较])[去上]年|合计|共|有|按?(?:同|可比|自然)口径|可比|按(?:可比|不变)价格?(?:计算)?|(?:[比较](?:20[0-9]{{2}}年|年初|[上去]年|五年前|[“\x22]?十[一二三四五六]五[”\x22]?)|[与和同](?:20[0-9]{{2}}年|[上去]年)(?=同期|相比))(?:末|底|同期)?(?:相比)?|同期相比|[与和同](?:[上去]年|20[0-9]{2}年)(?:同期|水平)?(?:基本|大体|总体|保持)*|(?<=[比差])(?:由|从)(?:[上去]年的?|20[0-9]{2}年的?)?[0-9.]+|实际|名义|折合|连续|净增[加长]?|新增加?|(?:进入|跻身|位居|稳居|居|列|保持)?(?:全[国省市区县]|[省市]内)(?:前|第)|每[人户]|每人每[月年]|[月年]?人均|户均|迈上|跨上|跃上|站上|迈入|迈向|拟按|一律|恢复(?:性增长)?|回升|由|从|增长|增加|提高|提升|上升|上涨|增幅|扩大|{_FALLING}|降|增|达到|达|保持|稳定|控制|维持|突破|超过|超|"
    "优化|预计|不低于|不少于|不高于|不超过|高于|低于|约|近|逾|分别|各|均|平均|年均|巩固|同比|力争|确保|争取|完成|实现|到|至|为|在|的|了|是|：|:|、|奋力|冲刺|累计|总数|再|不|仅|多于|至少|每年|始终|一直|实现[“]?双|"
    '“|”|"|‘|以|上|—|-| )$'
)
_KEPT_TAILS = re.compile(
    "(?:标的|目的|存在|实现|网上|线上|以上|规上|路上|海上|水上|空中|平均|年均|总量|健在|[签节制预公]约|公共|[拥所含占现国]有)$"
)
_ADDING = "净增加?|新增加?|新建(?:、?[改扩迁]+建)?|新引进|新培育|新认定|新登记|新签约|新开工|新创建|新入选|新设立?|新改扩建|新招引|新注册|新投产|新开通|新[（(][^）)]{1,6}[）)]建"
_VERBS = re.compile(
    rf"(?:{_ADDING}|建成(?:投用|投产)?|完成|引进|招引|培育|创建|打造|实施|开展|举办|争创|创成|改造提升|改扩建|改造|建设|整治|推广|发放|培训|消除|安装|更换|"
    "招聘|选派|发展|争取|扶持|盘活|治理|修复|新植|种植|植树|绿化|优化|提升|改建|扩建|开工|竣工|投产|签约|落地|启动|发布|发行|谋划|储备|铺排|申请|授权|转移|帮扶|支持|淘汰|关停|拆除|降低|减少|打通|救助)+"
)
_TIERED = re.compile("(?:其中)?(?:国家级|[省市县区]级|[1-5]A级)(?:以上)?")
# A measure without what it is of: 粮食播种面积4700万亩、产量440亿斤 is the output of grain.
_ONLY_MEASURE = re.compile("总?(?:产量|产|产值|投资|税收|利润|占比|比重|面积)|年度(?:计划)?投资|计划投资")
_REFERS = re.compile("(?:年均|平均)?(?:增速|增幅|增长率)|总量|总额|总数")  # of what was named before
_MEASURE_END = re.compile("(?:播种|种植|建筑|养殖|覆盖)?(?:面积|产量|总产|总?产值|总?投资|税收|利润|总额)$")
_OWN_MEASURE = re.compile("(?:增加值|生产总值|收入|支出|[额口款率])$")  # 增加值增长5%，投资增长6% are two things
_INVESTED = re.compile("(?<=..)(?:完成|实现)(?:年度)?投资$")  # 268个重点项目完成投资546亿元
_TRAILING = re.compile("(?:新?(?:签约|开工|竣工|投产|落地|建成|入库))+$")
_CUTTING = re.compile(
    rf"{_ADDING}|建成|完成|打造|实施|开展|举办|争创|(?<=[、并再底年内])(?:引进|培育|创建|改造|发放|培训|整治|招引)"
)
_BARE_VERBS = re.compile(
    rf"(?:{_ADDING}|建成|投用|投产|完工|竣工|开工|动工|签约|落地|引进|招引|改造|建设|启动|预备|储备|创建|培育|实施|完成|推进|发行|谋划|铺排|申请|授权|新|并|及|和|、|当年|提升|其中|{_SCOPES})*"
)
_AIMS = re.compile("、(?=力争|争取|确保)")  # 打响新品牌、力争旅居人数达600万: an aim of its own
_ENDS_BEHIND = re.compile(r"的?(?:目标|大关|水平|台阶|关口|任务|要求)?(?=$|[，。；、)）”])")
_OPENS, _CLOSES = re.compile("[（(]"), re.compile("[）)]")
_REACH_BEFORE, _REACH_BEHIND = 60, 45


def item(text: str, clause: tuple[int, int], number: tuple[int, int], before: int, after: int) -> Item:
    """The part of `clause` around `number`; `before` and `after` are the ends of the adjacent numbers (or the clause's own).

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
    while match := _LEADS.match(words, at):
        if _KEPT_LEADS.match(words, at) or _ADDING_AT.match(words, at):
            break
        at = match.end()
    return words[at:]


_ADDING_AT = re.compile(_ADDING)


@rebuilt()
def _moves() -> re.Pattern[str]:
    """The project's own verbs at the end of words."""
    return re.compile(f"(?:(?!){alternatives((*current().rises, *current().falls))})$")


_TAIL = 12  # characters of the longest tail: 与2020年同期相比


@rebuilt(2048)  # a number's words are stripped again for each thing that they may name
def strip_tail(words: str) -> str:
    """The words without the verb and the bound that lead over to the number."""
    while words and not _ADDING_AT.fullmatch(words):
        match = _TAILS.search(words[-_TAIL:]) or _moves().search(words[-_TAIL:])
        if match is None or (_KEPT_TAILS.search(words) and len(match.group()) == 1):
            return words
        words = words[: len(words) - len(match.group())]
    return words


def subject(found: Item, previous: Subject | None, listed: bool) -> Subject:
    """The indicator's words in an item; `previous` lends its thing or its verb, `listed` says that it stands in the same list."""
    tier = _TIERED.fullmatch(found.before.strip("、和 ，"))
    if tier and previous is not None and previous.thing:
        return Subject(tier.group() + _TIERED.sub("", previous.thing, count=1), "", previous.thing, True)
    before = strip_leads(_from_verb(found.before))
    leading = _VERBS.match(before)
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
                and not _VERBS.match(owner)
            ):
                return owner + words[match.end() :]
            owned = 0 < len(owner) <= _OWNER and not _VERBS.match(owner) and not _DOES.search(owner)
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
