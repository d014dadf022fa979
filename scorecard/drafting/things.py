"""What can reach a stage: whether the words behind a verb name one thing, by their last word and by what marks a
name."""

from __future__ import annotations

import re

from scorecard.drafting.thing_words import ENDINGS, REACHED_BY

LONGEST, SHORTEST = 34, 4  # characters of a thing's name
_MARKS = re.compile(
    "[“《”》]|[0-9]\\.0(?![%％个0-9])|[一二三四五六七八九十]+期|第[一二三四五六七八九十百]+[届次轮]|[三五两]年"
    "|新一轮|八五|首[批个届]|(?:村村|组组|户户|镇镇|县县)通"
)
_ABSTRACT = re.compile(
    "(?:社会|体系|责任制|工作法|能力|水平|环境|格局|优势|氛围|合力|发展|任务|要求|责任|目标|精神|质量|效率|效益"
    "|力度|作用|局面"
    "|成效|进程|步伐|建设|需求|理念|思想|问题|监管|服务|保障|管理|模式|链条|生态|集群|力量|高地|强省|强市|强县"
    "|融合|联动|协同|振兴|升级|开放|活力|空间|支撑|动能|引擎|增长极|业态|产品|品质|产业|产业链|消费|投资|经济"
    "|文化|高质量发展|现代化|一体化|路径|环节|通路|链路)$"
)
_GENERIC = re.compile(
    "(?:一批|各类|各项|更多|季度|年度|重大|重点|关键|基础|设施|产业|项目|工程|专项|行动|建设|改革|试点|政策|措施"
    "|活动|大型|展会|赛事|规划"
    "|计划|方案|平台|载体|园区|示范|工作|全国|全省|全市|全县|全区|国家级|省级|市级|高水平|高质量|现代化|新型|新"
    "|的|等|和|与|及|、|相关|配套|有关|系列|基金|资金|民生|实事|科技|创新|治理|城市|农村|乡村|社会|公共|综合)*"
)
# Many of a kind, or what is under way: no one thing whose stage could be told.
_LOOSE = re.compile(
    "更多|丰富多彩|(?:改扩建)?公办(?:中小学|学校|幼儿园)|老旧|危旧|[^，。；]{0,4}低等级|重点(?:行业|领域|区域|地区"
    "|企业)(?!.*(?:行动|计划|专项|工程|[“《]))|新政策|(?:新增)?(?:一批|一些|若干|多个|各类|各级|包括|新建项目"
    "|在建项目|续建项目)(?!.{0,14}[“《])"
)
# Of these a bare 建设 or 打造 asks for many of a kind, or for what a place wants to be; 项目 and 工程 are one all the
# same.
_KINDS = re.compile(
    f"{_GENERIC.pattern[:-2]}|改造|公路|电动汽车|充电|充放电|市场|物流|重要|绿色|智慧|无废|零碳|数字|智能|集约"
    "|协作|成果|转化|中试|生态|文化|信息|宽带|专业化"
    "|口岸|工厂|商圈|社区|网络|基地|枢纽|大学|大院|开发区)*"
)
# Work of a kind that goes on every year: 实施老旧小区改造, 开展固体废物综合治理.
_USUAL = re.compile(
    f"{_GENERIC.pattern[:-2]}|年度|前沿|技术|研发|研究|固体废物|垃圾|生活|建筑|人居|环境|城中村|危旧房|老旧|小区"
    "|煤电|节能|降碳"
    "|减排|灵活性|供热|农房|户厕|大气|水体|土壤|污染|综合|全链条|深度|系统|行业|用地|隐患|风险|整治|治理|提升"
    "|改造|更新|排查|修复"
    "|省|市|县|镇|村|基础性|数据|算力|模型|大模型)+"
)
_PROGRAMME_OWN = re.compile("(?:行动|计划|(?<!性)(?<!重大)(?<!重点)工程)$")
_WISHED = re.compile(
    "^(?:现代|特色|高效|高水平|高标准|一流|优质|多层|全球|世界级|集约|专业化|跨区域|完善|面向)|具有"
    "|全国(?:统一|重要)|竞争力|之城$|宜居县城$"
)
_NO_THING = re.compile(
    "^“?零(?![工售部件]|跑(?!腿|次))|^“[一二三四五六七八九十两双0-9]+[个大项][^”]{1,6}”$"
    "|^“[一两三四双多].[一两三四双多].”$"
    "|^以[^，。；]+为[^，。；]+的|新(?:机制|模式)$"
    "|“[^”]*(?:一号工程|大会战|[^0-9零〇一二三四五六七八九十”]年)”(?:活动)?$|招商$"
    "|(?:任务|目标|支点|要求|战略)[”》]?$|目标任务|各项|高地[和、]|是(?!非)|^(?:[、及与]|和(?![田龙县平顺静政]))"
    "|[、及与]$|(?:断头路|瓶颈路|堵点|卡点|难点|梗阻)”?$"
)
_PROGRAMME = re.compile("(?:行动|计划|工程)$")
_CAMPAIGN = re.compile("(?:行动|计划|专项)$")
_ONE_EVENT = re.compile("第[一二三四五六七八九十百0-9]+届|20[0-9]{2}年|国际|世界|亚洲|全国")  # 申办体育赛事 names none
_EDITION = re.compile("第[一二三四五六七八九十百0-9]+届")
_LEVEL = re.compile("国家|全国|世界|全球|[省部市]级|[1-5]A级")
_SHORT_NAME = re.compile(
    "[^一两二三四五六七八九十新旧老断本此该各条主干支村乡县公铁高快变客油]{2}[路桥街港站馆谷湾]|大[剧戏]院|音乐厅"
    "|[^本该此各两大小全]{1,2}[博交洽展运旅商酒]会|[A-Z][0-9]{1,2}线|[东南西北][二三四五六]环"
)
_PLACES = tuple("市县区镇乡村城")  # 创建省级平安县
_TASK = re.compile(
    "(?<=建设|改造|整治|普查|检测|化验|修复|清理|治理|搬迁|拆除|征迁|安置|改制|移交|改革|试点|创建)任务$"
)  # 普查化验任务完成
_YEARS = re.compile("（20[0-9]{2}[^）]{1,10}）$")  # 城市总体规划（2014-2030年）
_PART = re.compile("（[^（）]{1,20}）$")  # 国家文化公园（甲段）
_ACTED = re.compile("(?:项目)?(?:建设|实施|工作|创建|行动)$")


def long_enough(thing: str) -> bool:
    """Whether the words are long enough for a name; a road or a bridge may have a short one (南环路)."""
    return len(thing) >= SHORTEST or _SHORT_NAME.fullmatch(thing) is not None


def reaches(thing: str, stage: str, *, strong: bool) -> bool:
    """Whether the words name one thing that can reach the stage."""
    if not long_enough(thing) or len(thing) > LONGEST or _GENERIC.fullmatch(thing):
        return False
    named = _MARKS.search(thing) is not None
    thing = _YEARS.sub("", _TASK.sub("", thing))
    core = _ACTED.sub("", without_part(thing).rstrip("”》"))
    short = len(without_part(thing)) == SHORTEST - 1 and without_part(thing) != thing  # 音乐厅（乙中心二期）
    if not (long_enough(core) or short) or _LOOSE.match(thing) or _NO_THING.search(thing) or not _balanced(thing):
        return False
    programme = strong and named and _PROGRAMME.search(thing) is not None  # 启动新一轮中医药发展工程
    programme = programme or (stage == "started" and _CAMPAIGN.search(thing) is not None)
    if _ABSTRACT.search(core) and not programme and not thing.endswith(("”", "》")):
        return False
    if not strong and stage == "started" and (_of_a_kind(thing) or ENDINGS["title"].search(thing.rstrip("”"))):
        return False
    ended = any(ENDINGS[kind].search(core) or ENDINGS[kind].search(thing) for kind in REACHED_BY[stage])
    if stage == "awarded" and _LEVEL.search(thing):
        return (
            ended or thing[-1] in _PLACES or thing.endswith("试点") or ENDINGS["project"].search(thing) is not None
        )  # 创建国家植物园
    if stage == "awarded" and ENDINGS["event"].search(thing) and not _ONE_EVENT.search(thing):
        return False
    if stage in ("awarded", "held"):
        return ended or (stage == "held" and _EDITION.match(thing) is not None)
    if stage == "completed" and ENDINGS["title"].search(core):
        return False  # 建成现代化城市 is a vision
    return ended or named or strong


def _of_a_kind(thing: str) -> bool:
    if _USUAL.fullmatch(thing) and not _PROGRAMME_OWN.search(thing):
        return True
    if is_named(thing) or thing.endswith(("工程", "项目", "基金")) or not ENDINGS["project"].search(thing):
        return False
    return _KINDS.fullmatch(thing) is not None or _WISHED.search(thing) is not None


def _balanced(thing: str) -> bool:
    return all(thing.count(left) == thing.count(right) for left, right in ("“”", "《》", "（）"))


def without_part(thing: str) -> str:
    """The words without the part or the place that brackets behind them name: 国家文化公园（甲段）."""
    return _PART.sub("", thing)


def is_loose(thing: str) -> bool:
    """Whether the words speak of many of a kind: 一批名镇."""
    return _LOOSE.match(thing) is not None


def is_kind(words: str) -> bool:
    """Whether words behind 等 say of what kind a list is, and no more: 等重大产业项目."""
    return _GENERIC.fullmatch(words) is not None


def is_named(thing: str) -> bool:
    """Whether the words bear a mark of a name: quotation marks, a phase, an ordinal, a year of its own."""
    return _MARKS.search(thing) is not None
