"""Chinese counts of what was only planned, begun or granted, of a holiday, or of what went: they answer no goal that
asks for more."""

import re

from scorecard.drafting.candidates import Candidate
from scorecard.language.scripts import is_latin

# What Chinese words tell of a count is less than done, or runs the other way, where the goal does not speak of that
# itself.
_NOT_DONE = re.compile(
    "谋划|洽谈|在谈|储备|意向|规划(?=[^，。；、]{0,12}[0-9])|拟[建定改]|启动(?!区)|申报"
    "|列入(?=[^，。；]{0,6}(?:计划|储备|项目库))|在建|余额|可达|可望|有望|需求|缺口|现有|申请|争取|近[两三四五]年"
    "|征集|摸排|排查出|(?<!五年)计划(?=[^，。；、]{0,8}[0-9])"
)
_WENT = re.compile("退库|注销|退出|停产|停业|(?<!水土)流失")
_LESSENS = re.compile("化解|消化|拆除|压减|压缩|减少|清理|关停|淘汰|清退|注销|退出")
_CAME = re.compile("新增|新建|新开")
_ON_PAPER = re.compile("获批|批复|立项|核准")
_IN_HOLIDAYS = re.compile(
    "假期|黄金周|小长假|(?:春节|元旦|清明|五一|端午|中秋|国庆)[”]?(?:、[^，。；、]{2,4})*(?:假日|期间|节日)"
)
_BUILT = re.compile(
    "(?:新建|建成|改造|建设|完成)(?![^，。；]{0,3}(?:国家|[省市]级))"
)  # 建成国家级中心2家 asks for titles
_FINISHED = re.compile("完成|建成|竣工|完工|交付|投用|投入使用")
_NEAR = 16  # characters before a number whose words tell of which days it is


def less_than_done(found: Candidate, asked: str, text: str) -> bool:
    """Whether Chinese words tell of what was only planned, begun or granted, of what went or came where the goal
    `asked` for the other, or of a holiday."""
    if is_latin(found.says) or found.measure not in ("amount", "added", "net-added"):
        return False
    near = text[max(0, found.start - _NEAR) : found.end].replace("\n", "。").rpartition("。")[2]
    told = next((word.group() for word in _NOT_DONE.finditer(found.says) if word.group() not in asked), "")
    lessens = _LESSENS.search(asked) is not None
    came = _CAME.search(found.says) is not None and not (_CAME.search(asked) or _LESSENS.search(found.says))
    other_way = came if lessens else _WENT.search(found.says) is not None
    holiday = _IN_HOLIDAYS.search(near) is not None and not _IN_HOLIDAYS.search(asked)
    paper = (
        _ON_PAPER.search(found.says) is not None and _BUILT.search(asked) is not None and not _ON_PAPER.search(asked)
    )
    return bool(told) or other_way or holiday or (paper and not _FINISHED.search(found.says))
