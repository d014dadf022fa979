"""How like two names of an indicator are. What tells two indicators apart (城镇, 农村) counts more than the letters."""

import math
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from scorecard.language.scripts import is_latin
from scorecard.language.shortlist import Shortlist, pairs

LIKELY = 84  # of 100; below it the names are taken for two things
_LIKELY_LONG, _LONG = 80, 10  # long names differ in more letters and are still one: from ten characters on
# The same thing by another name, longest first.
_SAME = (
    (re.compile("(城镇|农村|城乡)新增"), r"新增\1"),
    (
        re.compile("(?:国内|地区|全[国省市县区州]|[省市县区州])?生产总值|经济总量|(?<![A-Za-z])GDP(?![A-Za-z])"),
        "生产总值",
    ),
    (
        re.compile(
            "(?:全社会)?(?:研究与试验发展|研发|R&D)(?:经费)?(?:投入|支出)?(?:占生产总值的?(?:比重|比例|比)|强度|占比|比重)"
        ),
        "研发强度",
    ),
    (re.compile("(?:外贸|货物贸易|货物)?进出口(?:总[额值])?"), "进出口"),
    (re.compile("(?:实际)?(?:使用|利用)外资(?:金额)?"), "使用外资"),
    (re.compile("(?:公共)?停车泊?位|(?<=新[增建划设])泊位|(?<=提供)泊位|^泊位$"), "停车位"),
    (re.compile("新(?:登记|设立?|注册|发展|增)(?:各类)?(?:经营|市场)主体"), "新增经营主体"),
    (re.compile("(?:新?开工|破土动工|动工|开建)(?:建设)?"), "新开工"),
    (re.compile("(?:实际)?(?:到位|利用|引进|使用)(?=[省市县区境域]外资金)"), "到位"),
    (re.compile("[市县区]级?重点(?:建设)?项目"), "重点项目"),
    (re.compile("限(?:额以)?上(?:商贸|批零住餐)(?:流通)?(?:企业|单位)"), "限上商贸企业"),
    (re.compile("营业收入|营收"), "营业收入"),
    (re.compile("(?:城市|城镇)(?:居民)?(?:最低生活保障|低保)"), "城镇低保"),
    (re.compile("规模以上|规模(?=工业|服务业|企业)"), "规上"),
    (re.compile("新(?:增)?[进入升上]规(?:上)?(?:工业)?(?:企业)?"), "新增规上工业企业"),
    (re.compile("企业(?:成功|顺利)?(?:入规|升规|上规)(?:纳统|入统|升级)?$"), "新增规上工业企业"),
    (re.compile("(?:纳税|税收)(?:额)?(?:超过?|过|达)(?=[百千]?[万亿]元)"), "税收超"),
    (re.compile("管(?:道|线)(?![燃天直])"), "管网"),
    (re.compile("(?:植树|人工|营)造林(?:绿化)?|造林绿化"), "造林"),
    (re.compile("(?:新增)?(?:地方)?(?:政府)?专项债券?(?:资金|额度)*"), "专项债"),
    (re.compile("农业产业化(?:重点)?龙头"), "农业龙头"),
    (re.compile("(?:公园)?绿[化地]面积"), "绿地"),
    (re.compile("限额以上"), "限上"),
    (re.compile("占比|比重$"), "占比"),
    (re.compile("(?:城镇)?(登记|调查)失业率"), "\\1失业率"),
    (re.compile("义务教育(?:阶段)?|中小学(?:校)?"), "中小学"),
    (re.compile("(?:各类)?(?:职业)?技能(?:人才)?培训|培训(?:各类)?(?:职业)?技能(?:型)?人才"), "技能培训"),
    (re.compile("(?<=..)(?:产业|综合)+产值"), "产值"),
    (re.compile("固投"), "固定资产投资"),
    (re.compile("学前(?:教育)?(?:三年)?(?=毛入园率)"), "学前"),
    (re.compile("亿元以上"), "亿元"),
    (re.compile("普高"), "普通高中"),
    (re.compile("(?<=...)(?:办理|办结|审批)?(?:时限|时间|时长)$"), ""),  # 不动产登记3个工作日办结
    (re.compile("(?:国家级?)?(?:高企(?!业)|高新技术企业)"), "高新技术企业"),
    (re.compile("(?<=...)(?:受(?![益理教众训助托])|因(?![素地城]))[^，。；]{2,}$"), ""),  # 固定资产投资受市场影响
    (re.compile("城乡(?:常住)?居民(?:人均)?(?:可支配)?收入(?!之?比|差距|倍差|和|水平)"), "居民收入"),
    (re.compile("(?:制造业)?单项冠军(?:企业)?"), "单项冠军"),
    (re.compile("人均(?=财政补[助贴]|补[助贴]标准)"), ""),
    (re.compile("(?:国家级)?(?:专精特新)?“?小巨人”?(?:企业)?"), "小巨人企业"),  # all of them are named by the nation
    (re.compile("(?:城乡(?:居民)?|^)(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比值?|差距|倍差)"), "城乡收入比"),
    (re.compile("(?:社会)?消费品零售(?:总额|额)?|社消?零(?:总额|额)?"), "社零"),
    (re.compile("(?:单位|[万亿]元)(?:全[国省市县区州])?生产总值(?:综合)?(?:能源消耗|能耗)"), "单位生产总值能耗"),
    (re.compile("(?:工业|企业)*(?:技术改造|技改)(?=投资|项目)"), "技改"),
    (re.compile("旅游(?:业)?(?:综合|总)收入"), "旅游收入"),
    (re.compile("(?:保障性租赁住|保租)房"), "保租房"),
    (re.compile("(?:改造)?棚户区(?:改造)?|改造棚改"), "棚改"),
    (re.compile("城乡居民(?:基本)?养老(?:保险)?|城乡居保"), "城乡居保"),
    (re.compile("(?:基本)?医(?:疗)?保(?:险)?"), "医保"),
    (re.compile("新建?[、和]?改(?:扩)?建"), "新改建"),
    (re.compile("全员劳动生产率"), "劳动生产率"),
    (re.compile("(?:全社会)?(?:研究与试验发展|研发|R&D)(?:经费)?(?:投入|支出|经费)*"), "研发"),
    (re.compile("全社会固定资产投资"), "固定资产投资"),
    (
        re.compile(
            "(?:(?:地级|县级)及以上|城市|环境)*(?:环境)?空气(?:质量)?优良(?:天数)?(?:比例|比率|率)?|优良天数(?:比例|比率|率|占比)|^优良(?:比例|比率|率)$"
        ),
        "空气优良天数",
    ),
    (re.compile("(?:重大|重点)(?:建设)?(?:工程|项目)(?=(?:建设)?(?:年度)?(?:完成)?投资)"), "重大项目"),
    (re.compile("(?:新?开工)?改造(?:城镇)?老旧小区|(?:城镇)?老旧小区(?:新?开工)?改造"), "改造老旧小区"),
    (re.compile("毕业生留.(?:就业)?(?:人数)?"), "毕业生留省"),
    (re.compile("细颗粒物|细微颗粒物"), "PM2.5"),
    (re.compile("(?:PM2\\.5)?[（(]PM2\\.5[）)]"), "PM2.5"),
    (
        re.compile("居民消费(?:者)?(?:价格)(?:总水平|指数)?|物价(?:总水平|水平)?|(?<![A-Za-z])CPI(?![A-Za-z])"),
        "居民消费价格",
    ),
    (re.compile("(?:(?:全体|全[国省市县区州])?(?:常住)?居民)?人均(?:可支配)?收入"), "居民收入"),
    (re.compile("一般公共预算总收入|财政总收入"), "财政总收入"),
)
_SAME_ENGLISH = (
    (re.compile(r"gross domestic product(?: \(gdp\))?"), "gdp"),
    (re.compile(r"consumer prices?(?: index)?(?: \(cpi\))?"), "cpi"),
    (re.compile(r"(?:per capita )?(?:disposable|personal) income"), "income"),
    (
        re.compile(r"(?:total )?(?:volume of )?(?:foreign trade|trade in goods|imports and exports)(?: of goods)?"),
        "trade",
    ),
    (re.compile(r"(?:research and development|r&d)"), "rd"),
)
_IN_BOTH = {"gdp": "生产总值", "cpi": "居民消费价格"}  # what Chinese reports print in Latin letters too
_NEUTRAL_ENGLISH = re.compile(
    r"^(?:hold|keep|find)\b|\b(?:[a-z]+'s|a|an|the|of|in|for|our|national|total|overall|average|annual|new|number|amount|volume|growth|increase|decrease|reduction|rise|real terms|growing|rising|with|on|at|by|to|from|own|received|long-term|(?:back )?(?:in)?to use|"
    r"(?:across|throughout|within) (?:the|our) (?:area|borough|city|county|country|district|nation|province|region|state|town))\b"
)
_NEUTRAL = re.compile(
    "全[国省市县区州镇]|[我本][国省市县区州]|地方|实际|名义|年均|平均值?|均值|全年|年末|累计|当年|总额|总量|规模(?!以)|完成|实现|数量?$|各类|国内外|的|"
    "[“”\"'（）()《》\\s]|(?:稳步|持续|保持|平稳|较快|合理|继续|进一步|稳定)+(?:增长|上升|改善|下降|提高)?$|(?:涨幅|增幅|增速|增长率?|上涨|下降|降低|降幅)$|^(?:新增|新建|净增|新培育|新引进|建设筹集|筹集建设|筹集|建设|建成|打造|发放|评选)|(?<=...)占$|(?<=...)率$|(?<=....)企业$"
)
# Words of one group exclude each other: what has one of them is another thing than what has another, or none.
_APART = (
    ("城镇", "农村", "城乡", "农民", "农林牧渔"),
    ("进口", "出口", "进出口"),
    ("一产", "二产", "三产", "第一产业", "第二产业", "第三产业"),
    ("工业", "农业", "服务业", "制造业", "建筑业", "旅游"),
    ("国家级", "省级", "市级", "县级"),
    ("规上",),
    ("高技术", "高新技术", "装备", "战略性新兴"),
    ("民间", "民营", "外商", "国有企", "社会资本"),
    ("登记", "调查"),
    ("新开工", "竣工", "签约", "投产"),
    ("税收", "非税"),
    ("存款", "贷款"),
    ("职工", "失业", "工伤", "医疗", "医保", "养老"),
    ("小学", "初中", "高中", "学前", "高等"),
    ("基础设施", "房地产", "交通", "水利", "铁路", "公路"),
    ("大型", "小微", "中小"),
    ("夏粮", "秋粮", "早稻", "晚稻"),
    ("雪季", "暑期", "节日", "假期", "夏季", "冬季"),
    ("新认定",),
    ("人均", "户均", "亩均", "地均"),
    ("单位",),
    ("过夜",),
)
# Words of which two names that have one each are of two things; a name may leave them out (税收, 税收收入).
_OPPOSED = (("收入", "支出"), ("存栏", "出栏"), ("流入", "流出"), ("收储", "出让"), ("顺差", "逆差"))


@lru_cache(maxsize=20_000)
def normal(words: str) -> str:
    """The words without what does not tell indicators apart, and with one name for what has several."""
    if is_latin(words):
        english = _normal_english(words.lower())
        return _IN_BOTH.get(english, english)
    for pattern, name in _SAME:
        words = pattern.sub(name, words)
    return _NEUTRAL.sub("", _NEUTRAL.sub("", words)).lower()


def _normal_english(words: str) -> str:
    for pattern, name in _SAME_ENGLISH:
        words = pattern.sub(name, words)
    return " ".join(_NEUTRAL_ENGLISH.sub(" ", words).split())


def likeness(first: str, second: str) -> int:
    """How like two names are, from 0 to 100; 0 where a word tells them apart."""
    one, other = normal(first), normal(second)
    if not one or not other or _apart(one, other):
        return 0
    if one == other:
        return 100
    if is_latin(one) and is_latin(other):
        return round(fuzz.token_sort_ratio(one, other))
    found = round(max(fuzz.ratio(one, other), fuzz.ratio("".join(sorted(one)), "".join(sorted(other))) - 4))
    return max(found, LIKELY) if found >= _LIKELY_LONG and min(len(one), len(other)) >= _LONG else found


def in_order(one: str, other: str) -> int:
    """How many characters of one name the other has in the same order: 城乡居保 has four of 城乡居民养老保险."""
    return LCSseq.similarity(one, other)


def kinds_of(words: str) -> tuple[str, ...]:
    """The words of a name that tell its indicator from others: 城镇, 农村."""
    return _parts(words)


def told_apart(first: str, second: str) -> bool:
    """Whether a word of one name tells it from the other, however like they are: 人均, 城镇, 规上."""
    return first != second and _apart(normal(first), normal(second))


def _apart(one: str, other: str) -> bool:
    """Whether a group of words tells them apart."""
    return _parts(one) != _parts(other) or opposed(one, other)


def opposed(one: str, other: str) -> bool:
    """Whether each of two names has a word that the other one's word excludes: 预算收入, 预算支出."""
    return any(
        {word for word in group if word in one}.isdisjoint(told) and any(word in one for word in group)
        for group in _OPPOSED
        if (told := {word for word in group if word in other})
    )


@lru_cache(maxsize=20_000)
def _parts(words: str) -> tuple[str, ...]:
    return tuple(word for group in _APART for word in group if word in words)


# A ratio of 80 of 100 is twice what two names share over both their lengths; the shorter one is at least what they share.
_CHARACTERS = 0.65
# In Latin letters the ratio is 84; each character that one lacks breaks two pairs of adjacent ones.
_PAIRS = 0.43


class Names:
    """Many names, to be asked which of them are likely one with another. Gives what `likeness` of each pair gives."""

    def __init__(self, names: Iterable[str]) -> None:
        self._named: dict[str, list[str]] = {}
        for name in dict.fromkeys(names):
            self._named.setdefault(normal(name), []).append(name)
        self._latin = [words for words in self._named if is_latin(words)]
        self._other = [words for words in self._named if not is_latin(words)]
        self._in_latin = Shortlist([*words, *pairs(_in_order(words))] for words in self._latin)
        self._in_other = Shortlist(self._other)
        self._asked: dict[str, dict[str, int]] = {}

    def like(self, name: str) -> dict[str, int]:
        """The names that are likely one with `name`, each with how like the two are."""
        one = normal(name)
        if one not in self._asked:
            likely = ((other, likeness(name, self._named[other][0])) for other in self._near(one))
            found = {other: like for other, like in likely if like >= LIKELY}
            self._asked[one] = {each: like for other, like in found.items() for each in self._named[other]}
        return self._asked[one]

    def _near(self, one: str) -> Iterator[str]:
        share = max(1, math.ceil(_CHARACTERS * len(one)))
        latin = is_latin(one)
        pieces = pairs(_in_order(one)) if latin else list(one)
        least = max(1, math.ceil(_PAIRS * len(one)) - 1) if latin else share
        yield from (self._latin[at] for at in self._in_latin.sharing(pieces, least))
        yield from (self._other[at] for at in self._in_other.sharing(one, share))
        if len(one) == 1 and one in self._named:  # a single letter has no pair
            yield one


def _in_order(words: str) -> str:
    """The words in alphabetical order, as the ratio of English names compares them."""
    return " ".join(sorted(words.split()))
