"""Milestones whose verb ends the clause, behind what it is said of: 推动基地尽早建成, 某枢纽完成可研,
某县创成国家园林县城."""

from __future__ import annotations

import re

from scorecard.drafting.milestone_lists import COUNTED, Milestone, milestones_of_list
from scorecard.drafting.milestone_lists import closing as closing_verbs
from scorecard.drafting.stage_words import GOES_ON, STRETCH, stage_said
from scorecard.drafting.thing_words import ENDINGS, words_of
from scorecard.drafting.things import is_named, long_enough, without_part
from scorecard.language.lists import AND

_DONE_FIRST = re.compile("完成(?=.{4,}(?:封顶|竣工|验收|投用|通车)$)")
_WINS = re.compile(
    "((?:[^、]{2,10}、){0,5}[^、]{2,18})(?:成功)?(?:创成|创建|争创|申报|申创|申建|获批(?=国家|[省部市]级)|列入"
    "|进入|夺得|获评|摘得|跻身|成为|入选|入列|晋升|晋级|升格|跻身|升级)(?:为"
    "|成为)?((?:[^、]{4,20}、){0,2}[^、]{3,20})"
)
_PASSED = re.compile(
    "[^、]{4,20}(?:顺利)?通过(?!竣工|主体|完工|(?:国家级?|[省市县]级?|正式|考核)*验收)[^，。；、]{2,14}(?:验收"
    "|评审|评估|认定|复审|复核|评议)|.{4,30}申遗(?:工作)?"
)  # 某医院通过三级医院评审
OF_RANK = re.compile("国家|世界|全国|[省部]级|[1-5]A级|三级[甲乙]等|二级甲等|三甲")  # 白云湖创建国家4A级旅游景区
_WORKS = re.compile(
    "(?:改造|提升|更新|修缮|二甲|三甲|整治|治理|拓宽|疏浚|修复|扩建|迁建|搬迁|普查|改制|重建|(?:研究|实验"
    "|试验|科学|处理)设施)$"
)  # 老城区雨污分流改造全面完成
# Verbs that are said of works alone, so that what stands before them is one, whatever its name ends with:
# 某某医药建成投产.
_VERBS_OF_WORKS = (
    "开工建设 开工 开建 动工 动工建设 破土动工 全面开工 竣工 完工 竣工验收 完成竣工验收 封顶 结顶 合龙 投产 "
    "建成投产 竣工投产 投产达效 投产达产 达产达效 达产 满产 量产 试生产 试投产 通车 建成通车 全线通车 通航 "
    "开园 建成开园 开馆 建成开馆 开街 建成开街 开诊 投用 建成投用 投入使用 建成使用 投入运营 投入运行 投运 "
    "建成投运 试运营 试运行 交付使用 竣工交付 揭牌 挂牌 挂牌运行 挂牌运营 挂牌成立 并网 并网发电 通水 通气 "
    "通水运行 下线 首飞 试飞 完成首飞 完成试飞 封关运行 封关运作 封关运营 开行 常态化开行 免费开放 对外营业 "
    "开业 开业运营 开园运营 开馆运营 建成运营 建成投入使用 竣工投用 竣工使用 下闸蓄水 蓄水"
)
_OF_WORKS = frozenset(_VERBS_OF_WORKS.split())
_NO_WORK = re.compile(
    "(?:^|[早快速批])$|企业|农民工|复工|[人户]$|[0-9]+(?:[个家条台座项辆处亿公%]|万(?!(?:吨|千瓦|平方米|立方米"
    "|[台套辆片只张])[^，。；、]{2}))|产能|学生|群众|^[^、]{0,3}项目"
)
_APPROVED = re.compile("(?:规划|(?<!设计)方案)[》]?(?:经[^，。；、]{2,8}(?:批准|批复)|获批(?:实施)?|发布|印发)$")
_IN_FORCE = re.compile("(?:条例|办法|规定)[》]?(?:正式)?(?:施行|实施)$")
_GRANTED = re.compile("(?:国家|[省部]级)[^，。；、]*获批$")  # 国家区域医疗中心获批
_TOLD = ("创建成功", "完成", "获", "取得", "通过", "印发", "颁布", "创建通过", "初步", "可研获批")  # 某枢纽完成可研
_STATES = re.compile("(?:深入|持续|全面|落实|随着.*)$")
_LED = re.compile("(?:推动|推进|加快|力争|确保|争取|抓紧|促进|支持|配合|协调|实现|做好|抓好|积极|力促|基本)+$")


_DATED = re.compile("季度|[0-9]月|年内|年底|年中|[上下]半年")
_CREATES = re.compile("创建|争创|申创|申建")
_MANY = re.compile("各[^，。；]{0,3}[市县区乡镇]|更多|有条件|符合条件|一批|所有|企业")
_SOME = re.compile("[批些]|多个|各|更多|所有|一律")
_WEAK = re.compile("(?:开放|运行|运营|实施|完成|搬迁)(?:工作|建设)?$")
_FIRM_WEAK = re.compile(
    "(?:建成|正式|试|投入|上线|对外|免费|开通|竣工|开业|开园|开馆|恢复|重新)(?:开放|运行|运营)$"
    "|对[^，。；、]{1,3}(?:免费|全面)?开放$|(?:整体|完成)搬迁$"
)
_STRETCH = re.compile(words_of(STRETCH))
_EFFORT = re.compile("推动|推进|积极|配合|抓紧|加快|支持|引导|稳妥|尽[早快]|早日|促进|鼓励|探索|做好|抓好|协调")


def strength_of(words: str) -> str:
    """The strength that the words before a verb give to its goal: stretch, effort or firm."""
    if _STRETCH.search(words):
        return "stretch"
    return "effort" if _EFFORT.search(words) else "firm"


def loose(words: str, closing: re.Match[str], thing: str) -> bool:
    """Whether a verb that is said of what goes on too (开放, 运行) ends words that name no project: 服务业有序开放."""
    if not _WEAK.search(closing.group()) or _FIRM_WEAK.search(words):
        return False
    whole = without_part(thing)
    return not (is_named(thing) or ENDINGS["project"].search(whole) or ENDINGS["rule"].search(thing))


def _is_dated(closing: re.Match[str], thing: str, stage: str) -> bool:
    """Whether a day is set for the work on one thing, which must then be a project: 东昊显示模组三季度开工."""
    dated = _DATED.search(closing.group()) is not None and stage in ("started", "completed", "in-use")
    return dated and len(thing) >= 4 and not _SOME.search(thing)


def _wins(words: str, *, firm: bool) -> bool:
    """Whether the words say that something is to win a title: one that the nation or a province gives, unless they only
    aim at it."""
    if _MANY.match(words):
        return False
    won = _WINS.fullmatch(words)
    ranked = won is not None and OF_RANK.search(won.group(2)) is not None
    if won is None or (firm and not ranked):
        return ("通过" in words or "申遗" in words) and _PASSED.fullmatch(words) is not None
    granted = "获批" in words and (won.group(2).endswith("级") or ENDINGS["project"].search(won.group(2)) is not None)
    # 某产品入选国家地理标志保护工程, 某医院获批国家区域医疗中心
    chosen = ranked and (granted or "入选" in words or won.group(2).endswith("开发区"))
    applies = "申建" in words or (ranked and _CREATES.search(words) is not None)
    chosen = chosen or (applies and ENDINGS["project"].search(won.group(2)) is not None)
    return chosen or ENDINGS["title"].search(won.group(2)) is not None


_AND_MORE = re.compile("等(?:地|项目)?$")
_LISTED = re.compile(rf"(?:(?!、|(?<=[^、]{{2}}){AND}(?=[^、]{{2}})).)+")


def _won(words: str, start: int) -> list[Milestone]:
    """One milestone for each place and each title of the clause: 甲县、乙县创建国家园林县城."""
    won = _WINS.fullmatch(words)
    if won is None or "、" not in words:
        return [Milestone(start, start + len(words), (words,), words, "awarded", "firm", partly=False, named=True)]
    more = _AND_MORE.search(words, 0, won.end(1))
    last = more.start() if more else won.end(1)
    places = [place.span() for place in _LISTED.finditer(words, 0, last)]
    titles = [title.span() for title in _LISTED.finditer(words, *won.span(2))]
    verb, found = words[won.end(1) : won.start(2)], []
    for place in places:
        for title in titles:
            pieces = [words[slice(*place)], words[last : won.start(2)], words[slice(*title)]]
            thing = pieces[0] + verb + pieces[2]
            if title == titles[0]:
                pieces[1:] = ["".join(pieces[1:])]
            if place == places[-1]:
                pieces[:2] = ["".join(pieces[:2])]
            left, right = place if len(titles) == 1 else title
            right = len(words) if place == places[-1] and title == titles[-1] else right
            left, right = start + left, start + right
            found.append(Milestone(left, right, tuple(pieces), thing, "awarded", "firm", partly=False, named=True))
    return found


def closed(text: str, start: int, end: int) -> list[Milestone]:
    """The milestones of a clause whose verb ends it."""
    done = _DONE_FIRST.match(text, start, end)
    start = done.end() if done else start
    words = text[start:end]
    if _wins(words, firm=strength_of(text[max(0, start - 6) : start]) == "firm"):
        return _won(words, start)
    closing = closing_verbs().search(words)
    if closing is None or not long_enough(words[: closing.start()]) or GOES_ON.match(text, start, end):
        return []
    under_way = "加快" in closing.group() and closing.group(1) == "实施"  # 甲水库等项目加快实施
    if under_way or _STATES.search(words, 0, closing.start()) or words.startswith(("随着", "待", "确保完成")):
        return []
    stop, stage = closing.start(), stage_said(closing.group(1))
    if closing.group(1).endswith("验收") and ENDINGS["project"].search(without_part(words[:stop])):
        stage = "completed"
    approved = _APPROVED.search(words) is not None or _IN_FORCE.search(words) is not None
    stage = "adopted" if approved else stage
    led = _LED.search(text, max(0, start - 8), start) is not None
    granted = _GRANTED.search(words) is not None
    told = approved or granted or closing.group(1).startswith(_TOLD) or _PAPER_FIRST.match(closing.group(1)) is not None
    if not led and not told and stage in ("prepared", "awarded", "adopted"):
        return []
    of_works = closing.group(1) in _OF_WORKS and not _NO_WORK.search(words[:stop])
    known = led or approved or granted or of_works or _is_kind_of(words[:stop], stage)
    stop = _thing_ends(words, closing, stage, known=known)
    if stop == 0 or loose(words, closing, words[:stop]):
        return []
    return milestones_of_list(
        text,
        (start, start, start + stop),
        stage,
        strong=True,
        partly=closing.group().startswith("基本"),
        tail=words[stop:],
        parted=(of_works or stage == "held") and "、" in words[:stop],
    )


def _is_kind_of(thing: str, stage: str) -> bool:
    """Whether an event that is held, or a title that is won, ends the words before the verb."""
    kind = {"held": "event", "awarded": "title"}.get(stage)
    return kind is not None and ENDINGS[kind].search(without_part(thing)) is not None


_WORK = re.compile("(?:建设|改造)?(?:项目|工程)")
_PAPER = re.compile("(?:可研|工可|初步设计|初设|施工图|可行性研究)(?:报告)?$")
_PAPER_FIRST = re.compile("工可|预?可研|初步设计|初设|施工图|用[地海]|环评|选址")
_FIRST_ACT = "并"


def _thing_ends(words: str, closing: re.Match[str], stage: str, *, known: bool) -> int:
    """Where the thing ends that the clause says its verb of; 0 where nothing shows that it is one work. `known` says
    that its verb, or what leads the clause, does."""
    stop, work = closing.start(), _WORK.match(closing.group())
    if work and COUNTED.search(words, 0, stop + work.end()):
        return stop + work.end()
    if words[:stop].endswith(_FIRST_ACT):  # 某高速完成招标并开工
        first = closing_verbs().search(words[: stop - 1])
        stop = first.start() if first else stop - len(_FIRST_ACT)
    paper = _PAPER.search(words, 0, stop) if stage == "prepared" else None
    stop = paper.start() if paper else stop
    if ENDINGS["project"].search(without_part(words[:stop])):
        return stop
    if work:
        return stop + work.end()  # 20万吨碳酸锂项目开工: nothing else says that it is a project
    if known or is_named(words):
        return stop
    works = stage in ("started", "completed", "in-use", "awarded") and _WORKS.search(words, 0, stop)
    return stop if works or _is_dated(closing, words[:stop], stage) else 0
