"""The numbers that a text reports, found by the names that it gives to what they measure."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.time_words import without_times
from scorecard.language.likeness import LikeNames

_REFERS_BACK = re.compile(
    "(?:the )?(?:figure|rate|result|total|average)s?(?: (?:was|were|is))?", re.I
)  # of what was named before
# £9.6m of funding, including £4.1m from the fund: a part bears the name of the whole, and is called by its own words
# alone.
_PART = re.compile(
    r"\b(?:including|of (?:which|whom|these|them|that))(?: (?:at least|about|around|some|over"
    r"|more than))?[^a-z0-9.;]{0,4}$",
    re.I,
)
_OF_THE_YEAR = re.compile(
    r" ?last year| ?(?:in|during) (?:20[0-9]{2}|the (?:[a-z]+ )?year)|[^.,;]{0,30} this year", re.I
)  # 310 since 2021, including 92 in 2024/25
# discharges continued to fall and the concentration of dust: the name of what the second clause tells.
_TWO_CLAUSES = re.compile(
    r"^.*\b(?:continued to [a-z]+|fell|rose|grew|declined|improved|decreased) (?:and|while|but) (?:the |our |its )?"
)
_PASSED = re.compile("通过(?:[国省市县]级|[国省市县]?内)?(?:竣工|终期)?验收$")  # 3条幸福河湖通过市级验收
# 抽检食品2860批次，合格率98.7%; 新建幼儿园5所，新增学位2100个: what the second number is of stands before the first.
_RATE_ALONE = re.compile("(?:抽检|检测|平均|综合)?(?:合格|达标|完成|满意|办结|化解|调处|就业|入住|优良)率")
_PLACES_ALONE = re.compile("(新增|提供|增加)?(学位|床位|托位|泊位|车位|停车位)")
# 规上工业总产值1942亿元、增加值增长12.6%; 安全事故起数、死亡人数分别下降…: whose it is stands before the first.
_ADDED_VALUE = re.compile("(?P<whose>[^，。；、]{0,6}?(?:工业|农业|制造业|服务业|建筑业|产业))[^，。；、]{0,4}")
_DEATHS = re.compile("(?:死亡|受伤|伤亡)人数")
_RUN = re.compile("开行")
_TRAINS = re.compile("(?:^|[，。；\\n])(?P<thing>[^，。；\\n0-9]+?(?:班列|专列|列车|快线)”?)[^，。；\\n0-9]*，$")
_IN_BRACKETS = re.compile("（[^（）]*）$")
_MADE = re.compile("^.*(?:新建|改建|扩建|建成|改造|新增|投用|开办|提供|完成|开展)")
_TARGET = r"\W*(?:[A-Z0-9][0-9.]* )?(?:target|goal|aim)(?: [0-9/–-]+)?: *"
_LINE_OF_TARGET = re.compile(rf"{_TARGET}(?!.*\b(?:result|actual|outcome|achieved)\b).*", re.I)
_LINE_OF_RESULT = re.compile(
    rf"{_TARGET}(?P<name>.+?)\W*(?:result|actual|outcome|achieved)(?: [0-9/–-]+)?: *(?:[£$€]|about |over )*", re.I
)
_A_NUMBER = re.compile(
    r"(?:no more than |no less than |at least |at most |up to |over |under |below |above )?[£$€]?[0-9][0-9.,]*%?"
)
_COMMA = re.compile(
    r", (?:some |about |around |nearly |almost |over |just )?|,? (?:which is |which was |or |representing )", re.I
)
_GROWING = re.compile(r", (?:growing|rising|increasing|expanding|climbing|falling|declining|dropping) (?:by )?[0-9]")
_NEXT = re.compile(r"[,;](?: and)? ?(?:some |about |around |nearly |almost |over |just )?")
# There were 612 applications, and 71% of decisions were made in time.
_OF_THESE = re.compile(r"(?:decisions?|got|were (?:decided|answered|issued|approved|closed|resolved)|met)\b", re.I)
_OF_THEM = re.compile(r"of (?:the |our |all )?[0-9]", re.I)  # Of 640 complaints received, 81% were closed
_SHARES = ("%", "percent", "per cent")
_SENTENCE = re.compile(r"[.;](?=\s|$)|[\n。；]")
_REACH = 160  # characters around a number that tell what it is of


_HOW_MUCH = re.compile(r" +(?:was|were|is|are|amounted|stood|totall?ed|reached|came|averaged)(?: to| at)? *$")
_CODE = re.compile(r"^(?:KPI|PI|[A-Z]{1,3})[ .-]?[0-9]{1,3}(?:\.[0-9]{1,2})*[a-z]?[.:]? (?=[A-Za-z0-9])")
_IN_TOTAL = re.compile(r"[^.;\n0-9]{0,20}?\b(?:in total|in all|altogether)\b", re.I)


class NumberInText(NamedTuple):
    """A number of the text by its place among all, with the words between the numbers before and behind it, and its
    sentence."""

    at: int
    found: Candidate
    around: str
    sentence: str


def _goes_with(one: Candidate, before: Candidate, text: str) -> bool:
    """Whether a mark alone parts the clause of a number from that of the one before it, or both have one clause."""
    return one.start == before.start or text[before.end : one.start] in ("，", "、", "，其中")


def _in_full(name: str, before: str) -> str:
    """The name of a rate or of places with the thing that the number `before` it counts; "" where the name says it
    itself."""
    thing, places = _MADE.sub("", before), _PLACES_ALONE.fullmatch(name)
    if places and thing:
        return f"{places[1] or ''}{thing}{places[2]}"
    whose = _ADDED_VALUE.fullmatch(before)
    if name == "增加值" and whose:
        return f"{whose['whose']}{name}"
    if _DEATHS.fullmatch(name) and before.endswith("起数"):
        return f"{before.removesuffix('起数')}{name}"
    return f"{before}{name}" if _RATE_ALONE.fullmatch(name) else ""


def _with_thing_before(name: str, text: str, one: Candidate) -> str:
    """The bare verb of a number with what runs, told in the clause before it: 甲欧班列提质增效，全年开行2511列."""
    before = _TRAINS.search(text, max(0, one.start - _REACH), one.start)
    return f"{before['thing']}{name}" if before else name


def _is_part(one: Candidate, before: Candidate, text: str) -> bool:
    """Whether a number is a part of the one before it, and has its name from there."""
    if not before.indicator.endswith(one.indicator) or _OF_THE_YEAR.match(text, one.end):
        return False
    begin = one.start + one.says.find(one.number)
    return _PART.search(text, max(0, begin - _REACH), begin) is not None


def _is_of_the_same(one: Candidate, before: Candidate, text: str) -> bool:
    """Whether English words tell a share or a growth of what the number before it tells, and do not name it again."""
    between = text[before.end : one.start]
    if one.measure == "growth" and not before.changed:
        own = one.indicator and not _GROWING.match(text, before.end)
        return not own and (_COMMA.fullmatch(between) or _GROWING.match(text, before.end)) is not None
    if one.unit in _SHARES and _OF_THESE.match(one.indicator):
        return _NEXT.fullmatch(between) is not None
    shares = one.unit in _SHARES and _OF_THEM.match(before.says) is not None
    return shares and _COMMA.fullmatch(between) is not None


_IT = re.compile(
    r"\b(?:it|they) (?:was|were|stood at|came to|reached|averaged)(?: about| around"
    r"| just)?[^a-z]*$",
    re.I,
)


def _is_it(one: Candidate, before: Candidate) -> bool:
    """Whether English words tell another number of what the one before it tells: 99% in the first half; for the year
    it was 98%."""
    same = one.unit == before.unit and one.measure == before.measure
    return same and _IT.search(one.says.partition(one.number)[0]) is not None


def _first_of_sum(one: Candidate, before: list[Candidate], text: str) -> str:
    """What the first number of a sentence counts that ends with their sum: 40 prizes and 44 awards, 84 in total."""
    begin = max(text.rfind(mark, 0, one.start) for mark in (". ", "; ", "\n"))
    return next((each.indicator for each in before if each.start > begin and each.unit == one.unit), "")


def is_part_of_sum(text: str, one: Candidate) -> bool:
    """Whether a sentence goes on to add the number to another one: 40 prizes and 44 awards, 84 in total."""
    rest = _SENTENCE.split(text[one.end : one.end + _REACH], maxsplit=1)[0]
    return _SUM.search(rest) is not None and _IN_TOTAL.match(text, one.end) is None


_SUM = re.compile(r"[0-9][0-9,.]*(?: [a-z]+)? (?:in total|in all|altogether)\b", re.I)


def is_target(text: str, one: Candidate) -> bool:
    """Whether a line calls the number the target of which it then tells the result (Target: 14 km of pipes. Result:
    12.6 km)."""
    return _LINE_OF_TARGET.fullmatch(_line_before(text, one)) is not None


def _named_by_target(text: str, one: Candidate) -> str:
    """What the target is called in front of its result, without its number; "" where the number is no result of a
    target."""
    found = _LINE_OF_RESULT.fullmatch(_line_before(text, one))
    return " ".join(_A_NUMBER.sub(" ", found["name"]).split()) if found else ""


def _line_before(text: str, one: Candidate) -> str:
    begin = one.start + max(0, one.says.find(one.number))
    return text[max(0, begin - 2 * _REACH, text.rfind("\n", 0, begin) + 1) : begin]


class ReportedNumbers:
    """The numbers that a text reports, to be asked which of them a name calls."""

    def __init__(self, found: list[Candidate], text: str) -> None:
        self._all: list[Candidate] = []
        self._named: dict[str, list[int]] = {}
        for at, one in enumerate(found):
            name = _PASSED.sub("", without_times(one.indicator)) or one.indicator
            name = _IN_BRACKETS.sub("", name) or name
            name = _TWO_CLAUSES.sub("", name) or name
            name = _CODE.sub("", _HOW_MUCH.sub("", name)) or name
            if at and (_REFERS_BACK.fullmatch(name) or (not name and _is_it(one, self._all[-1]))):
                name = self._all[-1].indicator
            name = _named_by_target(text, one) or name
            if at and _is_part(one, self._all[-1], text):
                name = ""
            elif at and _IN_TOTAL.match(text, one.end):
                name = _first_of_sum(one, self._all, text) or name
            elif at and _is_of_the_same(one, self._all[-1], text):
                name = self._all[-1].indicator
            name = _with_thing_before(name, text, one) if _RUN.fullmatch(name) else name
            full = _in_full(name, self._all[-1].indicator) if at and _goes_with(one, self._all[-1], text) else ""
            self._all.append(one._replace(indicator=full or name))
            for called in dict.fromkeys((name, full or name)):
                self._named.setdefault(called, []).append(at)
        self._names, self._text = LikeNames(self._named), text

    def numbers(self) -> Iterator[NumberInText]:
        """All numbers of the text in its order."""
        for at, one in enumerate(self._all):
            begin = self._all[at - 1].end if at else 0
            stop = self._all[at + 1].start if at + 1 < len(self._all) else len(self._text)
            said = self._text[one.start : one.end]
            before = _SENTENCE.split(self._text[max(0, one.start - _REACH) : one.start])[-1]
            behind = _SENTENCE.split(self._text[one.end : one.end + _REACH], maxsplit=1)[0]
            near = before[max(0, len(before) - max(0, one.start - begin)) :], behind[: max(0, stop - one.end)]
            yield NumberInText(
                at, one, f"{_TWO_CLAUSES.sub('', f'{near[0]}{said}')}{near[1]}", f"{before}{said}{behind}"
            )

    def called(self, names: Iterable[str]) -> Iterator[tuple[int, Candidate]]:
        """The numbers that are called by one of the names, in the order of the text, with how like the names are."""
        likes: dict[int, int] = {}
        for name in names:
            for words, like in self._names.like(name).items():
                for at in self._named[words]:
                    likes[at] = max(like, likes.get(at, 0))
        return ((likes[at], self._all[at]) for at in sorted(likes))
