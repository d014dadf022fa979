"""Circumstances of a figure that its words tell and its encoding leaves out: certainty, time, scope, whose number it
is."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from scorecard.language.bilingual import Text
from scorecard.language.patterns import pattern
from scorecard.language.stage_verbs import STAGE_VERBS
from scorecard.model.sources import Figure


class Circumstance(NamedTuple):
    """Words, when the encoding leaves out what they say, what that is, what to write, and the key where it belongs."""

    pattern: re.Pattern[str]
    lost: Callable[[Figure], bool]
    text: Text
    remedy: Text
    key: str


_YEAR = pattern(r"(?:^(?:截至|到)?|\b[Ii]n )((?:19|20)\d\d)(?:年(?!以来|初|起|至|到|[-—–]|均)|(?= |$|[,.;]))")


def _of_another_year(figure: Figure) -> bool:
    told, period = _YEAR.search(figure.says or ""), figure.period
    return told is not None and period is not None and not period.start.year <= int(told[1]) <= period.end.year


_AIM = pattern(
    r"目标(?:值)?(?:为|是|：|:)\s*(\d[\d.]*)"
    r"|\b(?:against|versus|vs\.?|below|short of|missed|compared (?:with|to)) (?:an?|the|its|our|their) (?:\w+ )?"
    r"(?:target|goal|plan) of (\d[\d.,]*)"
)


_SINCE = pattern(r"((?:19|20)\d\d)年以来|\b[Ss]ince ((?:19|20)\d\d)\b")


def _of_earlier_years(figure: Figure) -> bool:
    """Whether the words tell a sum since an earlier year, and the figure is of one year."""
    told = _SINCE.search(figure.says or "")
    if told is None or figure.period is None or not figure.period.is_year:
        return False
    return figure.measure in ("amount", "added") and int(told[1] or told[2]) < figure.period.start.year


def _is_the_aim(figure: Figure) -> bool:
    """Whether the number that the words call the target is the figure's own."""
    aims = {(one[1] or one[2]).rstrip(".,").replace(",", "") for one in _AIM.finditer(figure.says or "")}
    return figure.value is not None and str(figure.value) in aims


_DENIALS = (
    "(?:尚未|还未|仍未|暂未|未能|没有|未)(?:如期|按期|全面|全部|正式)?|\\bnot (?:yet )?(?:been )?|\\byet to (?:be )?"
)
_VERBS = {stage: "|".join((*verbs.chinese, *verbs.english)) for stage, verbs in STAGE_VERBS.items()}
_DENIED = {stage: pattern(f"(?:{_DENIALS})(?:{verbs})") for stage, verbs in _VERBS.items()}
_DENIED_AT_ALL = pattern(f"(?:{_DENIALS})(?:{'|'.join(_VERBS.values())})")


def _denied(figure: Figure) -> bool:
    """Whether the words deny the very stage of the figure, and nowhere else say it."""
    if figure.stage not in _DENIED or (figure.parts is not None and figure.parts.done < figure.parts.of):
        return False
    rest, denials = _DENIED[figure.stage].subn("", figure.says or "")
    return denials > 0 and re.search(_VERBS[figure.stage], rest) is None


def _nothing_done(figure: Figure) -> bool:
    """Whether the figure says that a stage was not reached: what is expected then is of a later day."""
    return figure.stage == "not-started" or (figure.parts is not None and figure.parts.done == 0)


_ALMOST = pattern(r"基本(?:完成|建成|实现|竣工)")


def _only_almost(figure: Figure) -> bool:
    """Whether the words say “substantially” of the very stage of the figure, and nowhere say it without."""
    if figure.measure != "stage" or figure.qualifier is not None:
        return False
    verbs = _VERBS.get(figure.stage or "")
    return verbs is None or re.search(verbs, _ALMOST.sub("", figure.says or "")) is None


_FROM_A_BASE = ("growth", "change", "added", "net-added", "multiple")
_COUNTED_FROM = pattern(r"[较比](\d{4})年")


def _from_another_base(figure: Figure) -> bool:
    """Whether the words name a year to count from that is not the one before the period of the figure."""
    told = _COUNTED_FROM.search(figure.says or "")
    if told is None or figure.base is not None or figure.measure not in _FROM_A_BASE:
        return False
    return figure.period is None or int(told[1]) != figure.period.start.year - 1


_WORDS = (
    Circumstance(_YEAR, _of_another_year, Text("wording.another-year"), Text("wording.write-year-of-words"), "period"),
    Circumstance(
        pattern(
            # 预期寿命 is the name of a number, and 好于预期 holds what was reached against an older expectation.
            r"预计|(?<![于出过合到及])预期(?!寿命)|有望|力争|将于|将达|(?:^|[年，])(?:计划|拟)(?!任务|总|完成率|生育)"
            r"|\b(?:(?:is|are) (?:expected|forecast|projected|planned)|(?:aims?|plans?) to|expects?|on track to|will)\b"
            r"|^(?:[Ff]orecast|[Pp]rojected|[Ee]xpected)\b"
        ),
        lambda figure: figure.status != "estimated" and not _nothing_done(figure),
        Text("wording.what-expected-or-aimed-at"),
        Text("wording.write-estimated"),
        "status",
    ),
    Circumstance(
        _AIM, _is_the_aim, Text("wording.what-expected-or-aimed-at"), Text("wording.write-estimated"), "value"
    ),
    Circumstance(_SINCE, _of_earlier_years, Text("judging.sum-of-years"), Text("judging.write-years"), "period"),
    Circumstance(
        _DENIED_AT_ALL, _denied, Text("judging.words-deny-stage"), Text("judging.write-reached-stage"), "stage"
    ),
    Circumstance(
        pattern(
            r"(?:^|[，、；：])(?:过去|近|这)?[两三四五六七八九十]年(?:来|间|累计|共|新增|建成|完成|引进)"
            r"|\b[Oo]ver (?:the )?(?:last |past )?(?:two|three|four|five|six|ten|\d+) years\b"
        ),
        lambda figure: figure.measure in ("amount", "added") and figure.period is not None and figure.period.is_year,
        Text("judging.sum-of-years"),
        Text("judging.write-years"),
        "period",
    ),
    Circumstance(
        pattern(r"年(?:平)?均(?![^，。；0-9]{0,6}(?:浓度|气温|降[水雨]|[值价]|水位|湿度))|两年平均"),
        lambda figure: figure.per is None,
        Text("wording.average-over-years"),
        Text("wording.write-per-year"),
        "per",
    ),
    Circumstance(
        pattern(
            r"^(?!.*全年).*(?:[上下]半年|[一二三四]季度|前[\d一二三四五六七八九十]+个月|\d月?[-—–－至到]\d+月)"
            r"|^(?!.*\byear\b).*\b(?:(?:first|second|third|fourth|final|last) quarter|(?:first|second) half"
            r"|first (?:six|nine) months|Q[1-4])\b"
        ),
        lambda figure: figure.period is not None and figure.period.is_year,
        Text("wording.part-year"),
        Text("wording.write-months"),
        "period",
    ),
    Circumstance(
        _COUNTED_FROM,
        _from_another_base,
        Text("wording.year-counts-from"),
        Text("wording.write-base-2019"),
        "base",
    ),
    Circumstance(
        pattern(r"^(?!.*全市).*市级(?!及?以上)"),
        lambda figure: figure.scope == "citywide",
        Text("wording.without-new-zone"),
        Text("wording.write-municipal"),
        "scope",
    ),
    Circumstance(
        pattern(r"^(?!.*市级).*全市"),
        lambda figure: figure.scope == "municipal",
        Text("wording.whole-city"),
        Text("wording.write-citywide"),
        "scope",
    ),
    Circumstance(
        _ALMOST,
        _only_almost,
        Text("wording.substantially"),
        Text("wording.write-qualifier-substantially"),
        "qualifier",
    ),
)


# What 全省 or 全国 opens is no number of a county or city; 全省第3 is its own rank, 全省平均 is seldom taken for
# its own, and 全国文明城市 is a title that its towns may have.
_TITLES = (
    r"文明(?:城|县|村|镇|单位|家庭|校园)|卫生(?:城|县|乡|镇|村)|重点(?:实验室|文物|镇)|双拥|劳动?模范?|五一|三八|优秀"
    r"|先进(?:集体|个人|单位|工作者|基层)|政协|人大|[^，。；、：]{0,10}(?:示范|试点|先行)"
)
_OF_LARGER = rf"(?:^|[，、；：,;])(?:%s)(?!第|前|首|唯一|领先|率先|居|排名|平均|各|同|最|百强|十强|有影响|{_TITLES})"
_LARGER = {
    place: Circumstance(
        pattern(_OF_LARGER % larger),
        lambda figure: figure.area is None and figure.measure not in ("rank", "stage"),
        Text("wording.larger-place"),
        Text("wording.write-its-place"),
        "place",
    )
    for place, larger in (("province", "全国"), ("part", "全国|全省"))
}
_PROVINCE = pattern(r"(?:省|自治区)$")
_PART = pattern(r"(?:[市县区镇乡旗盟州村]|街道)$")


def left_out(figure: Figure, place: str) -> Iterator[Circumstance]:
    """Each circumstance that the words of the figure tell and its encoding leaves out.

    `place` is the Chinese name of whose number it is, empty where nothing names it.
    """
    if not figure.says:
        return
    kind = "province" if _PROVINCE.search(place) else "part" if _PART.search(place) else ""
    for word in (*_WORDS, _LARGER[kind]) if kind else _WORDS:
        if word.pattern.search(figure.says) and word.lost(figure):
            yield word
