"""How like two names of an indicator are. What tells two indicators apart (城镇, 农村) counts more than the letters."""

import math
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from scorecard.language.other_names import SAME, SAME_ENGLISH
from scorecard.language.scripts import is_latin
from scorecard.language.shortlist import Shortlist, adjacent_pairs

LIKELY = 84  # of 100; below it the names are taken for two things
_LIKELY_LONG, _LONG = 80, 10  # long names differ in more letters and are still one: from ten characters on
_IN_BOTH = {"gdp": "生产总值", "cpi": "居民消费价格"}  # what Chinese reports print in Latin letters too
_NEUTRAL_ENGLISH = re.compile(
    r"^(?:hold|keep|find)\b|\b(?:[a-z]+'s|a|an|the|of|in|for|our|national|total|overall|average|annual|new|number"
    r"|amount|volume|growth|increase|decrease|reduction|rise|real terms|growing|rising|with|on|at|by|to|from|own"
    r"|received|long-term|(?:back )?(?:in)?to use|"
    r"(?:across|throughout|within) (?:the|our) (?:area|borough|city|county|country|district|nation|province"
    r"|region|state|town))\b"
)
_NEUTRAL = re.compile(
    "全[国省市县区州镇]|[我本][国省市县区州]|地方|实际|名义|年均|平均值?|均值|全年|年末|累计|当年|总额|总量"
    "|规模(?!以)|完成|实现|数量?$|各类|国内外|的|"
    "[“”\"'（）()《》\\s]|(?:稳步|持续|保持|平稳|较快|合理|继续|进一步|稳定)+(?:增长|上升|改善|下降|提高)?$"
    "|(?:涨幅|增幅|增速|增长率?|上涨|下降|降低|降幅)$|^(?:新增|新建|净增|新培育|新引进|建设筹集|筹集建设|筹集"
    "|建设|建成|打造|发放|评选)|(?<=...)占$|(?<=...)率$|(?<=....)企业$"
)
# Words of one group exclude each other: what has one of them is another thing than what has another, or none.
_APART = (
    ("城镇", "农村", "城乡", "农民", "农林牧渔"),
    ("进口", "出口", "进出口"),
    ("跨境电商", "服务贸易", "一般贸易", "加工贸易"),
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
    ("合同外资",),
    ("死亡", "受伤"),
)
# Words of which two names that have one each are of two things; a name may leave them out (税收, 税收收入).
_OPPOSED = (
    ("收入", "支出"),
    ("存栏", "出栏"),
    ("流入", "流出"),
    ("收储", "出让"),
    ("顺差", "逆差"),
    ("客运", "货运"),
    ("到位", "签约", "合同", "协议"),
    ("增加值", "产值", "利润", "营业收入", "投资", "用电量", "能耗"),
    ("立案", "破案"),
    ("受理", "办结"),
    ("床位", "医师", "医生", "护士"),
    ("招生", "毕业"),
    ("入园", "入学", "升学", "巩固"),
)


@lru_cache(maxsize=20_000)
def normal(words: str) -> str:
    """The words without what does not tell indicators apart, and with one name for what has several."""
    if is_latin(words):
        english = _normal_english(words.lower())
        return _IN_BOTH.get(english, english)
    for pattern, name in SAME:
        words = pattern.sub(name, words)
    return _NEUTRAL.sub("", _NEUTRAL.sub("", words)).lower()


def _normal_english(words: str) -> str:
    for pattern, name in SAME_ENGLISH:
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


def common_letters(one: str, other: str) -> int:
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


# A ratio of 80 of 100 is twice what two names share over both their lengths; the shorter one is at least what they
# share.
_CHARACTERS = 0.65
# In Latin letters the ratio is 84; each character that one lacks breaks two pairs of adjacent ones.
_PAIRS = 0.43


class LikeNames:
    """Many names, to be asked which of them are likely one with another. Gives what `likeness` of each pair gives."""

    def __init__(self, names: Iterable[str]) -> None:
        self._named: dict[str, list[str]] = {}
        for name in dict.fromkeys(names):
            self._named.setdefault(normal(name), []).append(name)
        self._latin = [words for words in self._named if is_latin(words)]
        self._other = [words for words in self._named if not is_latin(words)]
        self._in_latin = Shortlist([*words, *adjacent_pairs(_in_order(words))] for words in self._latin)
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
        pieces = adjacent_pairs(_in_order(one)) if latin else list(one)
        least = max(1, math.ceil(_PAIRS * len(one)) - 1) if latin else share
        yield from (self._latin[at] for at in self._in_latin.sharing(pieces, least))
        yield from (self._other[at] for at in self._in_other.sharing(one, share))
        if len(one) == 1 and one in self._named:  # a single letter has no pair
            yield one


def _in_order(words: str) -> str:
    """The words in alphabetical order, as the ratio of English names compares them."""
    return " ".join(sorted(words.split()))
