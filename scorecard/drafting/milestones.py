"""Goals in words: what is to be started, built, put to use, won, adopted or held, read from the clauses of a plan.

A verb that opens its clause has its objects behind it (启动A、B建设), one that ends it before it (推动A尽早建成). Lists
become one milestone each. What only goes on, and what has no name of its own, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scorecard.drafting.milestone_lists import Milestone, split, things
from scorecard.drafting.milestone_lists import closing as closing_verbs
from scorecard.drafting.milestone_turns import PHASE, UNDER_WAY, in_turn, later, next_phase
from scorecard.drafting.stage_words import ENDINGS, GOES_ON, LEADS, STRETCH, closing_words, opening_words, words_of
from scorecard.drafting.things import is_named, long_enough, reaches
from scorecard.language.vocabulary import rebuilt

_SEGMENT = re.compile("(?:[^，。；！？：:;!?\\n并]+|并(?!于|在?20[0-9]{2}|力争|确保|争取))+")  # 续建某水库|并于6月蓄水


@rebuilt()
def _opens() -> re.Pattern[str]:
    return re.compile("|".join(sorted(opening_words(), key=len, reverse=True)))


_DONE_FIRST = re.compile("完成(?=.{4,}(?:封顶|竣工|验收|投用|通车)$)")
_AND_USED = re.compile(
    "[并且、]+(?:正式|全面)?(?:投入使用|投用|通车|开放|运营|投产|投入运行|启用|供水|通水|供气|供热)$"
)
_WINS = re.compile(
    "([^、]{2,18})(?:成功)?(?:创成|创建|争创|申报|申创|列入|进入|夺得|获评|跻身|成为|入选|晋升|晋级|升格|跻身|升级)(?:为|成为)?([^、]{3,20})"
)
_PREPARES = re.compile("(?:的)?(?:各项)?(?:前期工作|前期研究|前期谋划|前期|规划研究|可行性研究)$")
# Verbs of one event, which ask for little more than a thing; the others are said of what goes on as well.
_STRONG = re.compile(
    "启动|开工|开建|新建|建成|竣工|完工|投用|启用|开通|投入|投运|创建|创成|争创|申创|夺|获评|举办|承办|出台|颁布|印发|出版|筹建|试点|试行|搬迁|改造提升|提升改造|迁建|扩建|建造|打通|征迁|签约|签署|召开"
)
_NEVER = re.compile(
    "(?:落实|开放|谋划|申报|公布)(?![“《]|[^，]{0,8}[一二三四五六七八九十]年)|打造|实现(?!“|[^，]{0,6}(?:村村|组组|户户|镇镇|县县)通)|(?:新建|扩建|改建|签约|开工|竣工|投产|试点)(?:项目|工程|企业|单位|地区|城市)(?!“)|完成“?十[一二三四五六七]五”?规划"
)
# 打造 is said of what goes on; of a project it asks for a start.
_MADE = re.compile("打造(?=[^，。；]*(?:馆|综合体|公园|街区|中心|基地|平台|园区|小镇|码头|广场)[”》]?$)")
_PROMISED = re.compile("(?<=行动|计划|专项|工程|规划)(?:的)?(?:目标|任务)+$")  # 完成三年行动目标
_WHOLLY = re.compile("全面|在全[国省市县区]|全域")
_IN_FORCE = re.compile("(?:制度|清单|办法|条例|标准)$")  # 全面实施负面清单 asks that it is in force
_HOLDS = re.compile("(?:确保|守住|坚决|防止|坚决守住|努力)*(不(?:发生|出现)[^，。；、]{4,16}(?<!底线)(?<!问题))")
_PREPARED_EVENT = re.compile("(?:做好|抓好)([^，。；]{3,24}?)(?:的?(?:筹办|筹备|承办|举办|备战|参赛)+)工作$")
_PASSES = re.compile(
    "(?:[^，。；]{0,6}(?:力争|争取|确保))?通过(?:国家级?|[省部市]级?)?([^，。；]{3,20}?)(?:创建)?(?:验收|复审|复核)$"
)
_ALREADY = re.compile("已(?:于|经|全[面线]|如期|顺利)")
_AIMED = re.compile("(?:力争|争取|争创)(?=[^，。；]{2,})")
_EVENT = re.compile("(?:活动|大赛|[届]|节)$")
_WEAK = re.compile("(?:开放|运行|运营|实施|完成)(?:工作|建设)?$")
_FIRM_WEAK = re.compile("(?:建成|正式|试|投入|上线|对外|免费|开通|竣工)(?:开放|运行|运营)$")


def milestones(text: str, start: int, end: int) -> Iterator[Milestone]:
    """The milestones in one sentence of a plan, `text[start:end]`, in order."""
    held, stem, under_way = "firm", "", None
    for match in _SEGMENT.finditer(text, start, end):
        lead = LEADS.match(text, match.start(), match.end())
        begin = lead.end() if lead else match.start()
        if _ALREADY.search(match.group()):
            continue
        own = _strength(text[match.start() : begin])
        own = "stretch" if own == "firm" and _AIMED.search(match.group()) else own
        found = list(_opened(text, begin, match.end()) or in_turn(text, begin, match.end()))
        found = found or list(_closed(text, begin, match.end()))
        found = found or list(_held(text, match.start(), match.end()))
        strength = own if own != "firm" or not found else held if _in_line(found) and held == "stretch" else "firm"
        held = own
        for one in found:
            yield one._replace(strength=strength, clause_end=one.clause_end or match.end())
            stem = PHASE.sub("", one.thing) if PHASE.search(one.thing) else ""
        if not found and stem:
            found = list(next_phase(text, begin, match.end(), stem))
            yield from found
        if not found and under_way is not None:
            found = list(later(text, begin, match.end(), under_way, own))
            yield from found
        under_way = UNDER_WAY.fullmatch(text, match.start(), match.end())
        if not found:
            yield from _beside(text, match.start(), begin, match.end(), own)


def _beside(text: str, start: int, begin: int, end: int, strength: str) -> Iterator[Milestone]:
    """The items of a list that each end with a verb of their own: 加快A投用和B建设."""
    if strength == "firm":
        return
    for left, right in things(text, begin, end, parted=True):
        closing = closing_verbs().search(text, left, right)
        stage = closing_words()[closing.group(1)] if closing and closing.end() == right else ""
        if (
            closing
            and stage
            and not _loose(text[left:right], closing, text[left : closing.start()])
            and reaches(text[left : closing.start()], stage, strong=True)
        ):
            pieces = (text[start:right],) if left == begin else (text[start:begin], text[left:right])
            thing = text[left : closing.start()]
            yield Milestone(
                start if left == begin else left,
                right,
                pieces,
                thing,
                stage,
                strength,
                partly=False,
                named=is_named(thing),
            )


def _held(text: str, start: int, end: int) -> Iterator[Milestone]:
    """A state that is to hold (不发生规模性返贫), and an event that is to be prepared (做好全运会筹办工作)."""
    passes = _PASSES.fullmatch(text, start, end)
    if passes and ENDINGS["title"].search(passes.group(1)):
        thing = passes.group(1)
        yield Milestone(start, end, (passes.group(),), thing, "awarded", "firm", partly=False, named=True)
    for pattern in (_HOLDS, _PREPARED_EVENT):
        match = pattern.fullmatch(text, start, end)
        if match and (pattern is _HOLDS or ENDINGS["event"].search(match.group(1))):
            yield Milestone(start, end, (match.group(),), match.group(1), "held", "firm", partly=False, named=False)


def _loose(words: str, closing: re.Match[str], thing: str) -> bool:
    """Whether a verb that is said of what goes on too (开放, 运行) ends words that name no project: 服务业有序开放."""
    if not _WEAK.search(closing.group()) or _FIRM_WEAK.search(words):
        return False
    return not (is_named(thing) or ENDINGS["project"].search(thing) or ENDINGS["rule"].search(thing))


def _in_line(found: list[Milestone]) -> bool:
    """Whether the clause goes on with what the one before promised, as a title won beside another does."""
    return found[0].stage == "awarded"


_STRETCH = re.compile(words_of(STRETCH))
_EFFORT = re.compile("推动|推进|积极|配合|抓紧|加快|支持|引导|稳妥|尽[早快]|早日|促进|鼓励|探索|做好|抓好|协调")


def _strength(words: str) -> str:
    if _STRETCH.search(words):
        return "stretch"
    return "effort" if _EFFORT.search(words) else "firm"


def _opened(text: str, start: int, end: int) -> list[Milestone]:
    verb = _opens().match(text, start, end)
    never = _NEVER.match(text, start, end) and not _MADE.match(text[start:end])
    if verb is None or GOES_ON.match(text, start, end) or never:
        return []
    stage = opening_words()[verb.group()]
    first = verb.end() + (text[verb.end() : verb.end() + 1] == "好")  # 实施好…
    body = _PROMISED.sub("", text[first:end])
    if stage != "prepared" and _PREPARES.search(body) and not verb.group().startswith(("启动", "开展")):
        stage = "prepared"
        body = body[: _PREPARES.search(body).start()]  # type: ignore[union-attr]
    elif (
        (closing := closing_verbs().search(body))
        and closing_words()[closing.group(1)] in ("awarded", "in-use")
        and stage == "started"
    ):
        stage = closing_words()[closing.group(1)]
    if stage in ("started", "held") and _EVENT.search(body) and "专项" not in body:
        stage = "held"
    if stage == "started" and _IN_FORCE.search(body) and _WHOLLY.search(text, max(0, start - 4), start):
        stage = "in-use"
    opened_too, tail = _AND_USED.search(body), ""
    if stage == "completed" and opened_too:
        stage, body = "in-use", body[: opened_too.start()]
    if stage == "completed" and _OF_RANK.match(body) and ENDINGS["title"].search(body):
        stage = "awarded"  # 建成国家级…示范区
    if stage == "completed" and body.endswith(("创建", "整体搬迁")):  # 完成示范区创建 asks for the title
        moved = body.endswith("搬迁")
        stage, body, tail = ("moved", body[:-4], body[-4:]) if moved else ("awarded", body.removesuffix("创建"), "")
    partly = text[max(0, start - 2) : start] == "基本" or verb.group().startswith("基本")
    return split(
        text,
        (start, first, first + len(body)),
        stage,
        strong=_STRONG.search(verb.group()) is not None,
        partly=partly,
        tail=tail,
    )


_WORKS = re.compile(
    "(?:改造|提升|更新|修缮|二甲|三甲|整治|治理|拓宽|疏浚|修复|扩建|迁建|搬迁|普查)$"
)  # 老城区雨污分流改造全面完成
_OF_RANK = re.compile("国家|世界|全国|[省部]级|[1-5]A级|三级甲等|三甲")  # 白云湖创建国家4A级旅游景区
_APPROVED = re.compile("规划获批$")
_TOLD = ("完成", "获", "取得", "通过", "创建通过", "初步", "可研获批")  # 某枢纽完成可研
_STATES = re.compile("(?:深入|持续|全面|落实|随着.*)$")
_LED = re.compile("(?:推动|推进|加快|力争|确保|争取|抓紧|促进|支持|配合|协调|实现|做好|抓好|积极|力促|基本)+$")


_DATED = re.compile("季度|[0-9]月|年内|年底|年中|[上下]半年")
_SOME = re.compile("[批些]|多个|各|更多|所有|一律")


def _is_dated(closing: re.Match[str], thing: str, stage: str) -> bool:
    """Whether a day is set for the work on one thing, which must then be a project: 东昊显示模组三季度开工."""
    dated = _DATED.search(closing.group()) is not None and stage in ("started", "completed", "in-use")
    return dated and len(thing) >= 4 and not _SOME.search(thing)


def _closed(text: str, start: int, end: int) -> list[Milestone]:
    done = _DONE_FIRST.match(text, start, end)
    start = done.end() if done else start
    words = text[start:end]
    won = _WINS.fullmatch(words)
    ranked = won and _OF_RANK.search(won.group(2))
    aimed = _strength(text[max(0, start - 6) : start]) != "firm" or ranked
    if won and aimed and (ENDINGS["title"].search(won.group(2)) or (ranked and won.group(2).endswith("开发区"))):
        thing = won.group()
        return [Milestone(start, end, (thing,), thing, "awarded", "firm", partly=False, named=True)]
    closing = closing_verbs().search(words)
    if closing is None or not long_enough(words[: closing.start()]) or GOES_ON.match(text, start, end):
        return []
    if _STATES.search(words, 0, closing.start()) or words.startswith(("随着", "待", "确保完成")):
        return []
    led = _LED.search(text, max(0, start - 8), start)
    stop, stage = closing.start(), closing_words()[closing.group(1)]
    approved = _APPROVED.search(words) is not None
    stage = "adopted" if approved else stage
    told = approved or closing.group(1).startswith(_TOLD)
    if led is None and not told and stage in ("prepared", "awarded", "adopted"):
        return []
    works = approved or (stage in ("completed", "in-use", "awarded") and _WORKS.search(words, 0, stop))
    if led is None and not is_named(words) and not ENDINGS["project"].search(words[:stop]):
        if closing.group().startswith(("项目", "工程")):
            stop += len("项目")  # 20万吨碳酸锂项目开工: nothing else says that it is a project
        elif not works and not _is_dated(closing, words[:stop], stage):
            return []
    thing = words[:stop]
    if _loose(words, closing, thing):
        return []
    partly = closing.group().startswith("基本")
    return split(
        text,
        (start, start, start + stop),
        stage,
        strong=True,
        partly=partly,
        tail=words[stop:],
    )
