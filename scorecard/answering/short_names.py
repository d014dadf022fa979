"""Short names by which Chinese reports call a project: by its firm alone, or without what stands inside its name."""

from __future__ import annotations

import re

from scorecard.answering.stage_proofs import any_act
from scorecard.drafting.stage_words import ENDINGS
from scorecard.language.vocabulary import rebuilt

_PHASE = re.compile("[一二三四五六七八九十0-9]期|第?[一二三四五六七八九十]阶段")
_FIRM, _LONGEST_FIRM = 3, 6  # characters
_END, _LONG_END = 2, 5  # characters that a short name has of the end of the whole name
# A line, or what bears a code, is called by that alone: 6号线, M8技改.
_CODE = re.compile("[0-9一二三四五六七八九十]+号线|[A-Z]+[0-9]+(?:技改|扩产|产线|生产线|项目|基地)")
# A name that begins with a place or a number is that of many things there: 甲路小学 is not 甲路实验小学.
_OF_A_PLACE = re.compile(
    "(?:[省市县区州镇乡村路街道巷湖河江海山湾港城岛桥坝门口]|^.[郊东西南北中]|第?[一二三四五六七八九十])$"
)
_WORKS = ("改扩建", "扩建", "改造", "迁建", "整治")
_RESORT = re.compile("(?:旅游)?度假区|(?:商业)?综合体|购物中心|商业广场")  # which its name may do without
# What a firm has beside its works.
_BESIDE = re.compile(
    "研发|中心|总部|技改|技术改造|扩建|宿舍|公寓|公司|学校|医院|实验室|园区|后续|延伸|优化|配套|改造|提升|支线"
)
_RANKED = re.compile("国家|全国|[省部市]级")


@rebuilt()
def _stops() -> re.Pattern[str]:
    """What ends the name of a thing in an item of a list."""
    how = "等|[未尚仍因受由暂已均]|推迟|延期|全[部面线]|正式|顺利|如期|提前|成功|建设|项目|工程|进度|进展|正在|于|[0-9]"
    return re.compile(f"{any_act().pattern}|{how}", re.I)


def called_in_short(name: str, words: str) -> bool:
    """Whether an item of the words calls the project of a name in short: 甲能一期 for 甲能动力电池一期, 甲乙延伸线 for
    甲乙市域轨道交通延伸线."""
    ruled = ENDINGS["rule"].search(name) is not None and not name.endswith(_WORKS)
    if ruled or _RANKED.search(name) or ENDINGS["event"].search(name):
        return False
    code = _CODE.search(name, 1)
    return any(
        _is_short(name, item)
        for item in words.split("、")
        if item[:2] == name[:2] or (code is not None and item.startswith(code.group()))
    )


def _is_short(name: str, item: str) -> bool:
    phases = set(_PHASE.findall(name))
    if phases != set(_PHASE.findall(item)):
        return False
    whole, said = (_PHASE.sub("", each) for each in (name, item))
    code = _CODE.match(said)
    if code is not None:
        return whole.endswith(code.group())
    stop = _stops().search(said)
    short = said[: stop.start()] if stop else said
    return short != whole and (_is_firm(short, whole, phases) or _leaves_out(short, whole))


def _is_firm(short: str, whole: str, phases: set[str]) -> bool:
    """Whether the short name is the firm with which the whole one begins; a phase beside it tells it (甲能二期)."""
    if not _FIRM - bool(phases) <= len(short) <= _LONGEST_FIRM or not whole.startswith(short):
        return False
    if _RESORT.fullmatch(whole, len(short)):
        return True
    return not (_OF_A_PLACE.search(short) or ENDINGS["project"].search(short) or _BESIDE.search(whole, len(short)))


def _leaves_out(short: str, whole: str) -> bool:
    """Whether the short name is the beginning and the end of the whole one."""
    return any(
        whole.startswith(short[:at]) and whole.endswith(short[at:]) and not _OF_A_PLACE.search(short[:at])
        for at in range(2, len(short) - _END + 1)
        if at >= _FIRM or len(short) - at >= _LONG_END
    ) or any(
        len(short) >= len(work) + _FIRM and whole.startswith(short.removesuffix(work)) and whole.endswith(work)
        for work in _WORKS
        if short.endswith(work)
    )  # 甲湖站改扩建
