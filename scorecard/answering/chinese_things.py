"""The thing that Chinese words of a goal or a report name, without what is done to it."""

import re

_NOT_A_NAME = re.compile(
    "^(?:新一?轮|新增加?|新|净增|累计|全年|当年|发展|和|全市|全县|全区)+"
    "|(?:建成投用|处置|盘活|提供|新建|改建|扩建|改造|更新|建设|建成|完成|实施|开展|推进|发放|筹集|培育|培训|创建"
    "|打造|入选|获评|获批|认定|命名|评为|引进|招引|增加|达到|提供|办理|受理"
    "|巩固提升|得到|巩固|提升|出栏|开工|破土动工|动工|交付|交到[^，。]{0,6}手[中里上]|到位|开行|发运|完工|竣工"
    "|投用|组织|投入|落实|兑付|兑现|安排|拨付|治理|修复|整治|开发|设立|安装|推广|开复工|复工|清理|整改|排查|划定"
    "|划界|入库|征收|收缴|全部|全面|任务|工作|各类|重点|重大|工业园区|园区|(?:中心|主)?城区|县城|市区|城市|水平"
    "|情况|质量)"
)
# What is said behind the name to be done: 社区食堂开办23家, 34个技改项目加快实施.
_DONE_BEHIND = re.compile(
    "(?<=..)(?:加快|全部|全面|顺利|有序|相继|陆续)?(?:实施|开办|增设|新增|设立|建成(?:投用|运营|开放)?|投用"
    "|上线(?:运行)?|运行|增加|落地|挂牌)$"
)


def thing(words: str) -> str:
    """Chinese words without what is done to the thing that they name."""
    return _NOT_A_NAME.sub("", _NOT_A_NAME.sub("", _DONE_BEHIND.sub("", words)))
