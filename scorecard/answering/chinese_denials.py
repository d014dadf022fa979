"""What Chinese words of a review say of a stage that was not reached: it is denied, put off, given up, held up, or
still to come."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scorecard.answering.chinese_acts import UNDONE_SHARE
from scorecard.answering.stage_proofs import proves
from scorecard.model.stages import CHAIN

_BUILT = ("completed", "in-use")
_ACT = (
    "(?:通车|开工|动工|投用|投产|投运|竣工|完工|开馆|开园|开业|开学|建成|启用|试?运[营行]|交付|搬迁|迁入|开放|举办"
    "|启动|实施|签约|出台|封顶)"
)
# What a clause may begin with that goes on to speak of the thing named before it.
_OF_THE_THING = (
    f"(?:{_ACT}+(?:使用|运营|建设)?(?:时间|计划|日期|节点)|(?:[该此本]|整个)?(?:项目"
    "|工程)(?=[未尚仍因受由暂推建进整总处])"
    "|(?:项目|工程|建设|施工|推进|实施|整体|总体)*(?:进度|进展|工期)"
    "|(?:供货|设备|施工|材料)[^，。；、]{0,4}(?:延迟|滞后|不足)"
    "|(?:国家|国家级|省级|省里|部委)?(?:评审|命名|评估|验收|批复|审批)(?=[尚仍正还待未])"
    "|(?:剩余|其余|余下|其他|尾留|另有)[^，。；、]{0,14}?(?=[仍尚正将预计未])"
    "|(?:匝道|引桥|附属|配套|景观|绿化|内部|室内|室外|装修|装饰|布展|展陈|设备|机电|地面道路|安装|尾工|扫尾|手续"
    "|档案|人员|展品|[东西南北]?站房)[^，。；、]{0,10}?(?=[仍尚正将预计未滞])"
    "|(?:核心|起步|启动|先行|示范|加工|物流|生活|办公|[东西南北])区(?=[仍尚正将预计未])"
    "|(?:选址|用地|征地|征拆|资金)(?:问题)?(?=[至仍尚未一迟])|主体(?:结构|工程)?(?=施工|建设|[仍尚正已基完封])"
    "|[^，。；、]{0,2}(?:设施|设备)(?:采购|安装|调试)?(?=[正仍尚未])"
    "|(?:起草|修订|编制|审查|报批|审批|申报|创建|评审|前期|征收|征迁|招标)(?:工作|手续)?(?=[正仍尚未])"
    "|(?:仅|只)(?:完成|建|实现|办)|另有|(?:今年|明年|春节|年后|节后)[^，。；、]{0,8}?" + _ACT + ")"
)
WITHOUT_SUBJECT = re.compile(
    "(?:但|且|并|初步设计|施工图|工?可研|环评|规划|设计|方案|[正尚仍]在|正(?=[进办开抓组编])|预计"
    "|计划(?=今|明|于|20[0-9]{2})|目前|至今|仍|暂|因(?!地|此)|受|由于|由(?=[^，。；]*改[为期])|未|尚|没有?|无法"
    "|推迟|延[期后至迟缓]|顺延|调整(?=[到至])"
    f"|[有尚]?待(?!遇|业)|择[日机期]|有望|将(?=[于在继]|今年)|力争|年内|年底前|{_OF_THE_THING})"
)

# A clause beside the thing (产能利用率不足六成) behind which the sentence goes on to speak of it.
OF_ITS_NUMBERS = re.compile(
    "(?:产能|投资|资金|订单|价格|需求|面积|融资|成本)[^，。；、]{0,12}$|[^，。；、]{0,8}率[^，。；、]{0,8}$"
)
# A denial with its verb within a few characters: 未能如期开工, 尚未获国务院批复.
_DENIES = re.compile(
    "(?:未(?!来|成年|央|名|知|病|经|雨|利用)能?|尚未|没能|没有"
    "|无法)(?![^，。；、]{0,6}(?:[结决]算|审计|办证|移交))(?P<behind>[^，。；、]{0,14})"
)
_REACH = 9  # characters behind a denial within which its verb begins
_NO_TITLE = re.compile("未(?:能)?(?:如期|最终|正式)?(?:获|通过|入[选围]|成功|创成|达标|如愿|达到?预期|果)")
_WAITS = re.compile("(?:(?:[尚仍有正还亟]|等|(?<=[，、])|^)待(?!遇|业)(?!验收)|择[日机期])(?P<act>[^，。；、]{0,14})")
_GRANTED = re.compile("批复|批准|审批|审定|命名|认定|公布|评审|验收|授牌|评估|核准|审议")
_PUT_OFF = re.compile(
    "(?:推迟|延期|延后|延迟|顺延|延缓|暂缓|改期|延至|推至|(?:时间|计划|工期|日期|节点)(?:相应|有所)?(?:调整|改"
    "|变更|后移|推后|靠后))"
    "(?:至|到|在|于|为|了)?(?P<later>今年|明年|来年|20[0-9]{2}年)?(?P<month>[0-9]{1,2}月份?|[上下]半年|[一二三四]季度)?"
)
_VERB_REACH = 8  # characters behind what is put off within which its verb ends
_GIVEN_UP = re.compile(
    "(?:终止|停止|取消|放弃|不再|暂停|中止|中断)(?:继续)?(?:实施|建设|推进|执行|投资|启动|举办|申报|施工)"
    "|(?:被|已)?(?:叫停|搁置|搁浅)|停工|停建|缓建|停摆|停滞|落选|流标|流拍|因[^，。；、]{1,8}中[止断]"
    "|(?:因|受|由于)[^，。；、]{1,14}?(?:取消|停办|暂停)|取消$|停办"
)
_HELD_UP = re.compile(
    "(?:进度|进展|推进|建设|施工|工期|交付|供货|步伐)[^，。；、]{0,4}(?:滞后|缓慢|迟缓|迟滞|受阻|落后|放缓|不及预期"
    "|不(?:够)?(?:快|理想)|[较偏]慢|慢于|延误|延迟)|滞后于|滞后$|[受遇]阻"
)
_LEFT = re.compile("(?:剩余|其余|余下|尾留)[^，。；、]{0,14}(?:将|预计|计划|正|仍|尚|未|力争)")
_USED = re.compile("开放|使用|营业|入住|交付|供[水热气电]")  # enough for in-use where they are denied
_AT_A_STOP = re.compile(
    "[受遇]阻|(?:前期|手续|征[迁拆收地]|审批|报批|报建)(?:工作|办理)?[^，。；、]{0,4}(?:缓慢|滞后|迟缓|[较偏]慢|不快)"
)
_AHEAD = re.compile(
    "(?P<sure>预计|计划|拟|将于?|力争|有望|争取|确保|(?<![^，、])(?=今年|明年|来年|春节|年后|节后))(?:于|在)?"
    "(?:(?:明年|来年|(?P<year>20[0-9]{2})年)[^，。；]{0,8}?|(?:今年)?(?:1[0-2]月|[1-9]月|[上下]半年|[一二三]季度"
    "|春节后?|年后|节后|五一|“五一”|清明|端午|年中|年底前?)[^，。；]{0,6}?)"
    "(?P<act>[^，。；0-9]{2,12})"
)
_STILL = re.compile(
    "(?:[仍尚还]|依然|目前)(?:处|正)?[在于]|正在|正(?=进行|办理|开展|抓紧|组织|编制|施工|建设|推进|装修|安装)"
    "|(?:进入|处于|已近|接近)(?=收尾|扫尾|尾声)|(?:进入|处[于在])(?=[^，。；、]{2,10}阶段)"
)
_SOON = re.compile("(?:即将|将要)(?P<act>[^，。；0-9]{2,12})")
_LATER_LAW = re.compile("(?:[今明来]年|(?P<year>20[0-9]{2})年)度?[^，。；、]{0,6}立法(?:计划|项目|规划)")
_GOES_ON_AT = re.compile("进行|继续|持续")
_OFFICE = re.compile(
    "前期|手续|规划|方案|征地|征迁|征收|征拆|审[批查核]|报批|论证|谋划|可研|设计|招标|选址|编制|环评|用地|申报"
    "|协调|洽谈|筹[备建]|起草|修改|采购"
)
_SITE = re.compile("施工|建设|装修|安装|调试|收尾|扫尾|尾声|改造|铺设|推进|浇筑|布展|实施|完善")
_NOT_YET_A_RULE = re.compile("起草|修改|修订|征求意见|审议|审查|审核|编制|制定|报批|评审|创建|申报|公示|命名|进行")
_ONLY = re.compile("(?:仅|只)(?:完成|建成|实现|建[到至]|办)")
_PAPER = re.compile("审[批查核]|报批|编制|论证|评审|修改")
_REACH_OF_STILL = 12


def not_reached(words: str, stage: str, year: int) -> bool:
    """Whether the words of a review of the `year` say that the stage, or one before it on the way of a project, was not
    reached."""
    words = words.translate(_NO_MARKS)
    if _denied(words, stage) or _GIVEN_UP.search(words) or _put_off(words, stage, year):
        return True
    if stage in CHAIN:
        return _held_up(words, stage) or _to_come(words, stage, year) or _on_the_way(words, stage)
    law = _LATER_LAW.search(words) if stage == "adopted" else None
    if law is not None and int(law["year"] or year + 1) > year:
        return True
    still = _STILL.search(words)
    return still is not None and _NOT_YET_A_RULE.search(words, still.end()) is not None


_NO_MARKS = str.maketrans("", "", "“”‘’")


def _needed(stage: str) -> Sequence[re.Pattern[str]]:
    """What proves the stage, or one before it: who denies that denies the stage."""
    stages = CHAIN[: CHAIN.index(stage) + 1] if stage in CHAIN else (stage,)
    return [*(proves()[each] for each in stages), *([_USED] if stage == "in-use" else [])]


def _denied(words: str, stage: str) -> bool:
    needed = _needed(stage)
    for match in _DENIES.finditer(words):
        told = (verb.search(match["behind"]) for verb in needed)
        if any(verb is not None and verb.start() <= _REACH for verb in told):
            return True
    granted = stage in ("prepared", "awarded", "adopted")
    if granted and _NO_TITLE.search(words):
        return True
    waits = _WAITS.finditer(words)
    return any(
        (granted and _GRANTED.search(each["act"])) or any(v.match(each["act"]) for v in needed) for each in waits
    )


def _put_off(words: str, stage: str, year: int) -> bool:
    """Whether the stage was put off: that of a project, or an event or a title to a later year, or to no day that is
    named."""
    put_off = _PUT_OFF.search(words)
    if put_off is None:
        return False
    if stage not in CHAIN:
        later = put_off["later"] or ""
        if later[:4].isdigit():
            return int(later[:4]) > year
        return bool(later) or not put_off["month"]
    behind = words[put_off.end() : put_off.end() + _VERB_REACH]
    told = [each for each in proves().values() if each.search(behind)]
    return not told or any(each in told for each in _needed(stage))


def _held_up(words: str, stage: str) -> bool:
    """Whether the work on what was to be built, or the way to its start, is said to be slow or stopped."""
    if stage in _BUILT:
        return any(each.search(words) for each in (_HELD_UP, _ONLY, _LEFT, UNDONE_SHARE))
    return _AT_A_STOP.search(words) is not None and proves()["started"].search(words) is None


def _to_come(words: str, stage: str, year: int) -> bool:
    """Whether the words put the stage, or a later one, ahead: 预计明年投用."""
    ahead = _AHEAD.search(words) or _SOON.search(words)
    if ahead is None or int(ahead.groupdict().get("year") or year + 1) <= year:
        return False
    return any(proves()[each].search(ahead["act"]) for each in CHAIN[CHAIN.index(stage) :])


def _on_the_way(words: str, stage: str) -> bool:
    """Whether the thing is still at work on less than the stage: 仍在办理前期手续, or 正在施工 where it was to be
    built."""
    return any(_is_less(words, still, stage) for still in _STILL.finditer(words))


def _is_less(words: str, still: re.Match[str], stage: str) -> bool:
    before = words[max(0, still.start() - _REACH_OF_STILL) : still.start()]
    behind = words[still.end() : still.end() + _REACH_OF_STILL]
    on_site = _SITE.search(f"{before}。{behind}" if _GOES_ON_AT.match(behind) else behind) is not None
    if _OFFICE.search(behind) or (not on_site and _OFFICE.search(before)):
        return stage in _BUILT or stage == "started" or (stage == "prepared" and _PAPER.search(behind) is not None)
    return stage in _BUILT and on_site
