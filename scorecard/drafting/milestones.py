"""Goals in words: what is to be started, built, put to use, won, adopted or held, read from the clauses of a plan.

A verb that opens its clause has its objects behind it (启动A、B建设), one that ends it before it (推动A尽早建成). Lists
become one milestone each. What only goes on, and what has no name of its own, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scorecard.drafting.milestone_closings import OF_RANK, closed, loose, strength_of
from scorecard.drafting.milestone_lists import Milestone, milestones_of_list, things
from scorecard.drafting.milestone_lists import closing as closing_verbs
from scorecard.drafting.milestone_turns import PHASE, UNDER_WAY, in_turn, next_phase, of_head, stage_after_name
from scorecard.drafting.stage_words import GOES_ON, LED_ON, MILESTONE_LEADS, PAPERS, opening_words, stage_said
from scorecard.drafting.thing_words import ENDINGS
from scorecard.drafting.things import is_named, reaches
from scorecard.language.vocabulary import rebuilt

_SEGMENT = re.compile("(?:[^，。；！？：:;!?\\n并]+|并(?!于|在?20[0-9]{2}|力争|确保|争取))+")  # 续建某水库|并于6月蓄水


@rebuilt()
def _opens() -> re.Pattern[str]:
    return re.compile("|".join(sorted(opening_words(), key=len, reverse=True)))


_AND_USED = re.compile(
    "[并且、]+(?:正式|全面)?(?:投入使用|投用|通车|开放|运营|投产|投入运行|启用|供水|通水|供气|供热)$"
)
_PREPARES = re.compile("(?:的)?(?:各项)?(?:前期工作|前期研究|前期谋划|前期|规划研究|可行性研究)$")
# Verbs of one event, which ask for little more than a thing; the others are said of what goes on as well.
_STRONG = re.compile(
    "启动|开工|开建|新建|建成|竣工|完工|投用|启用|开通|投入|投运|创建|创成|争创|申创|夺|获评|举办|承办|出台|颁布"
    "|印发|出版|筹建|试点|试行|搬迁|改造提升|提升改造|迁建|扩建|建造|打通|征迁|签约|签署|召开"
)
_NEVER = re.compile(
    "建设运营|出版(?:领域|业|行业|产业|单位|融合|发行)|(?:构建|构筑)[^，。；]*(?:格局|体系|布局|家园)$"
    "|(?:构建|构筑)(?![^，。；]*[“《])[^，。；]*(?:机制|模式|组合|通道|廊道)$"
    "|(?:开放|谋划|申报|公布)(?![“《]|[^，]{0,8}[一二三四五六七八九十]年)|推出(?![“《])|打造"
    "|实现(?!“|[^，]{0,6}(?:村村|组组|户户|镇镇|县县)通|[^，。；]*连冠”?$)"
    "|(?:新建|扩建|改建|签约|开工|竣工|投产|试点)(?:项目|工程"
    "|企业|单位|地区|城市)(?!“)|完成“?十[一二三四五六七]五”?规划"
    "|实施[^，。；]*(?:(?:财政|货币)政策|规划$)|打通(?![^，。；]*[路街道线桥段巷隧河“])"
    "|推行(?![^，。；]*(?:制度?|改革|试点|保险|标准|机制|办法)[”》]?$)"
)
# 打造 is said of what goes on; of a project it asks for a start.
_MADE = re.compile(
    "打造(?=[^，。；]*(?:馆|综合体|公园|街区|小镇|码头|广场)[”》]?$"
    "|[^，。；]*[”》期]?[^，。；]*[”》期](?:中心|基地|平台|园区)$)"
)
_PROMISED = re.compile("(?<=行动|计划|专项|工程|规划)(?:的)?(?:目标|任务)+$")  # 完成三年行动目标
_AGAIN = re.compile("连冠”?$")
_WHOLLY = re.compile("全面|在全[国省市县区]|全域")
_IN_FORCE = re.compile("(?:制度|清单|办法|条例|标准)$")  # 全面实施负面清单 asks that it is in force
_HOLDS = re.compile("(?:确保|守住|坚决|防止|坚决守住|努力)*(不(?:发生|出现)[^，。；、]{4,16}(?<!底线)(?<!问题))")
_PREPARED_EVENT = re.compile("(?:做好|抓好)([^，。；]{3,24}?)(?:的?(?:筹办|筹备|承办|举办|备战|参赛)+)工作$")
_CENSUS = re.compile("(?:做好|抓好|搞好)?(第[一二三四五六七八九十]+次[^，。；]{2,12}普查)(?:工作)?")
_PASSES = re.compile(
    "(?:[^，。；]{0,6}(?:力争|争取|确保))?通过(?:国家级?|[省部市]级?)?([^，。；]{3,20}?)(?:创建)?(?:国家级?"
    "|[省部市]级)?(?:督导|考核)?(?:评估)?(?:验收|复审|复核|认定|评估)$"
)
# 创建某城市通过验收 asks for the title.
_PASSED_TOO = re.compile("(?:顺利)?通过(?:国家|省|市)?级?(?:考核|正式|评估)*(?:验收|评审|复审|命名)$")
_COLONS = ("：", ":")
_ALREADY = re.compile("已(?:于|经|全[面线]|如期|顺利)")
_AIMED = re.compile("(?:力争|争取|争创)(?=[^，。；]{2,})")
_EVENT = re.compile("(?:活动|大赛|[届]|节)$")


def milestones(text: str, start: int, end: int) -> Iterator[Milestone]:
    """The milestones in one sentence of a plan, `text[start:end]`, in order."""
    held, stem, under_way, head = "firm", "", None, ""
    for match in _SEGMENT.finditer(text, start, end):
        lead = MILESTONE_LEADS.match(text, match.start(), match.end())
        begin = lead.end() if lead else match.start()
        if _ALREADY.search(match.group()):
            continue
        own = strength_of(text[match.start() : begin])
        own = "stretch" if own == "firm" and _AIMED.search(match.group()) else own
        led_on = _led_on(text, match.start(), begin, match.end())
        found = list(_opened(text, begin, match.end()) or in_turn(text, begin, match.end())) if not led_on else []
        found = found or (list(closed(text, begin, match.end())) if not led_on else [])
        found = found or list(_held(text, match.start(), match.end()))
        strength = own if own != "firm" or not found else held if _in_line(found) and held == "stretch" else "firm"
        held = own
        for one in found:
            yield one._replace(strength=strength, clause_end=one.clause_end or match.end())
            stem = PHASE.sub("", one.thing) if PHASE.search(one.thing) else ""
        if not found and stem:
            found = list(next_phase(text, begin, match.end(), stem))
            yield from found
        if not found and (under_way is not None or head):
            found = list(
                stage_after_name(text, begin, match.end(), under_way, own)
                if under_way
                else of_head(text, begin, match.end(), head)
            )
            yield from found
        head = match.group() if text[match.end() : match.end() + 1] in _COLONS else ""
        under_way = UNDER_WAY.fullmatch(text, match.start(), match.end())
        if not found and not led_on:
            yield from _beside(text, match.start(), begin, match.end(), own)


def _beside(text: str, start: int, begin: int, end: int, strength: str) -> Iterator[Milestone]:
    """The items of a list that each end with a verb of their own: 加快A投用和B建设."""
    if strength == "firm":
        return
    for left, right in things(text, begin, end, parted=True):
        closing = closing_verbs().search(text, left, right)
        stage = stage_said(closing.group(1)) if closing and closing.end() == right else ""
        if (
            closing
            and stage
            and not loose(text[left:right], closing, text[left : closing.start()])
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
    census = _CENSUS.fullmatch(text, start, end)
    if census:
        yield Milestone(start, end, (census.group(),), census.group(1), "started", "firm", partly=False, named=True)
    for pattern in (_HOLDS, _PREPARED_EVENT):
        match = pattern.fullmatch(text, start, end)
        if match and (pattern is _HOLDS or ENDINGS["event"].search(match.group(1))):
            yield Milestone(start, end, (match.group(),), match.group(1), "held", "firm", partly=False, named=False)


def _in_line(found: list[Milestone]) -> bool:
    """Whether the clause goes on with what the one before promised, as a title won beside another does."""
    return found[0].stage == "awarded"


def _goes_on(text: str, verb: re.Match[str]) -> bool:
    """Whether a verb and the words behind it say that something only goes on, or is done."""
    never = _NEVER.match(text, verb.start(), verb.endpos) and not _MADE.match(text[verb.start() : verb.endpos])
    goes_on = GOES_ON.match(text, verb.start(), verb.endpos) is not None
    return goes_on or bool(never) or text[verb.end() : verb.end() + 1] == "了"


def _led_on(text: str, led: int, start: int, end: int) -> bool:
    """Whether the words before the verb of a clause, from `led` on, say that its work is under way."""
    verb = _opens().match(text, start, end)
    before = LED_ON.get(verb.group()) if verb else None
    return before is not None and before.search(text, led, start) is not None


def _without_passing(body: str) -> tuple[str, str]:
    """The title, and that it is to be passed (通过验收) behind it."""
    passed = _PASSED_TOO.search(body)
    return (body[: passed.start()], passed.group()) if passed else (body, "")


def _opened(text: str, start: int, end: int) -> list[Milestone]:
    verb = _opens().match(text, start, end)
    if verb is None or _goes_on(text, verb):
        return []
    stage, first = opening_words()[verb.group()], verb.end() + (text[verb.end() : verb.end() + 1] == "好")  # 实施好…
    body = _PROMISED.sub("", text[first:end])
    opened_too, paper, tail = _AND_USED.search(body), PAPERS.search(body), ""
    if stage == "completed" and paper:
        stage, body, tail = "prepared", body[: paper.start()], paper.group()  # 完成某水库初步设计审批
    if stage != "prepared" and _PREPARES.search(body) and not verb.group().startswith(("启动", "开展")):
        stage = "prepared"
        body = body[: _PREPARES.search(body).start()]  # type: ignore[union-attr]
    elif (
        (closing := closing_verbs().search(body))
        and stage_said(closing.group(1)) in ("awarded", "in-use")
        and stage == "started"
        and not (verb.group() == "启动" and closing.group(1) == "创建")  # asks for the first step to a title
    ):
        stage = stage_said(closing.group(1))
    stage = "held" if stage == "started" and _EVENT.search(body) and "专项" not in body else stage
    if stage == "started" and _IN_FORCE.search(body) and _WHOLLY.search(text, max(0, start - 4), start):
        stage = "in-use"
    if stage == "completed" and opened_too:
        stage, body = "in-use", body[: opened_too.start()]
    if stage == "completed" and (_AGAIN.search(body) or (OF_RANK.match(body) and ENDINGS["title"].search(body))):
        stage = "awarded"  # 建成国家级…示范区
    if stage == "completed" and body.endswith(("创建", "整体搬迁")):  # 完成示范区创建 asks for the title
        moved = body.endswith("搬迁")
        stage, body, tail = ("moved", body[:-4], body[-4:]) if moved else ("awarded", body.removesuffix("创建"), "")
    if stage == "awarded":
        body, tail = _without_passing(body)
    partly = text[max(0, start - 2) : start] == "基本" or verb.group().startswith("基本")
    return milestones_of_list(
        text,
        (start, first, first + len(body)),
        stage,
        strong=bool(paper or _STRONG.search(verb.group())),
        partly=partly,
        tail=tail,
    )
