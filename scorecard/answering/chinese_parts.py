"""What stands between a Chinese name and its verb: a part of the thing, another thing, or how it was done."""

import re
from collections.abc import Sequence

from scorecard.answering.chinese_acts import BUILT_PART
from scorecard.drafting.thing_words import ENDINGS
from scorecard.language.scripts import is_latin

_PHASE = re.compile("(?:首|[一二三四五])期|部分|首批|先行|[A-D东西南北][片]?区")
_PART = re.compile(
    "(?:[门急][诊]?部|[部楼栋室段幢层]|[站厂用]房|(?:核心|起步|启动|先行|示范|加工|物流|生活|办公|[东西南北])区"
    "|设备|设施|管线|管网|幕墙|外墙|车库|停车场|泳池|绿化|景观|亮化|道路|登记|试点|摸底|立交|天桥"
    "|分[馆院校店园厂]|[子分]公司|公司|连接线|接线|辅道|匝道)$"
)
_PART_AT_ONCE = re.compile("(?:分[馆院校店园厂]|[子分]公司|周边|配套|连接线|附属)")
_KIND = re.compile(
    "(?:高速)?公路|高速|铁路|大[桥道厦]|隧道|道路|快速路|通道|[园校院]区|中心|主体|桥|路"
)  # 某高速公路 is 某高速
_FILLER = re.compile(
    "线上线下|同期|项目|工程|建设|的|等.*$|已经?|均|[双全][线洞桥]|双向|下闸|[双四六八]?向?[四六八十]车道"
    "|全部(?:机组|标段|楼栋|路段)|新[校院]区|新[馆址]|全部|全面|全线|正式|顺利|如期|按期|提前|成功|基本|整体|同步"
    "|于|在"
    "|[0-9]{1,2}月(?:[0-9]{1,2}日|底|份|初|中旬)?|今年|去年|年[初内中底末]|[“”]|五一|国庆|春节|元旦|[上下]半年"
    "|[一二三四]季度|20[0-9]{2}年|实现|完成|也|又|先后|相继|率先|建成"
)


def is_of_part(words: str, names: Sequence[str], verbs: re.Pattern[str]) -> bool:
    """Whether the words name a part of the thing between its name and the verb: 某产业园一期建成, 某医院门诊部启用."""
    name, behind = _after_name(words, names)
    if not name:
        return False
    if _PART_AT_ONCE.match(behind):
        return True
    between = _between(behind, verbs)
    if not between or re.fullmatch(BUILT_PART, between):
        return False  # the latter `of_the_whole` reads as a start
    told = _PHASE.search(between) is not None or _PART.search(between) is not None
    return told or ENDINGS["project"].search(between) is not None


# What may stand between a name and its verb and names nothing else.
_HOW = re.compile(
    "盛大|隆重|圆满|扎实|重新|后|通过|投入|载客|开门|任务|工作|编制|创建|改造|前夕|期间"
    "|以[^，。；、]{2,6}(?:形式|方式)"
    "|高[质标水效][量准平率]?|历[时经][^，。；、]{1,8}|在全[国省市县区](?:率先)?|全[国省市县区]首[个家条座批]"
    "|(?:比|较)[^，。；、]{2,8}提前"
    "|经[^，。；、]{2,10}|(?:获得?|取得)[^，。；、]{0,10}|[由因受][^，。；、]*|[未尚仍暂延推没].*"
)


LONG_BETWEEN = 3  # characters of such words; so many tell another thing rather than how


def between_unknown(words: str, names: Sequence[str], verbs: re.Pattern[str]) -> str:
    """What Chinese words say between the name of a thing and its verb, where that may be another thing or a part of it:
    钢结构 of 某中心钢结构封顶; "" where it only tells how it was done (盛大开业)."""
    name, behind = _after_name(words, names)
    between = _HOW.sub("", _between(behind, verbs)) if name else ""
    if between and re.search(f"{re.escape(between)}(?:工程|项目)", behind):
        return f"{between}工程"  # another work beside the thing
    return "" if re.fullmatch(BUILT_PART, between) else between


def _after_name(words: str, names: Sequence[str]) -> tuple[str, str]:
    """The longest of the names that Chinese words hold, and what stands behind it; empty texts where none is held."""
    held = [] if is_latin(words) else [name for name in names if name in words]
    name = max(held, key=len, default="")
    return name, words.partition(name)[2] if name else ""


def _between(behind: str, verbs: re.Pattern[str]) -> str:
    """What stands before the first verb, without what only fills the sentence; "" for another kind of the thing, or
    another member of a list."""
    verb = verbs.search(behind)
    between = _FILLER.sub("", behind[: verb.start()].partition("，")[0]) if verb else ""
    return "" if between[:1] in tuple("、和及与，") or _KIND.fullmatch(between) else between
