"""Answers in words: a clause that looks back, names the project or title of a goal, and says which stage it reached."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from rapidfuzz import fuzz

from scorecard.answering.answers import Answer, Hint, Wanted
from scorecard.answering.english_names import NAMED, in_any_order, led_by, of_other_phase, proper_nouns, speaks_of
from scorecard.answering.stages import WITHOUT_SUBJECT, denied, goes_on, of_the_whole, proved, proves, said_of
from scorecard.language.bilingual import Text
from scorecard.language.days import named_days
from scorecard.language.scripts import is_latin
from scorecard.language.shortlist import Shortlist, pairs
from scorecard.language.vocabulary import rebuilt
from scorecard.model.stages import CHAIN

_SAME_WORDS, _SURE = 100, 95
# What a clause shares with a name that it holds, at least: a ratio of 82 of 100 is twice what the name and a stretch of the
# clause share over both their lengths, and that stretch is at least as long. Each character that the clause lacks breaks
# two pairs of adjacent ones.
_CHARACTERS, _PAIRS = 0.68, 0.37
_BETWEEN = 36  # of 100, where as many characters stand between those of a name as it has
_EVENT = re.compile("[举承筹协]办|办好|召开|举行|(?:会|论坛|峰会|[赛节])(?:等|$)")
_RULE = re.compile("(?:条例|办法|意见|方案|措施|规定|细则|规划)$")
_TITLE = 2  # times as long as a name the title of a rule may be
_TURN = re.compile("第[一二三四五六七八九十0-9]+届")
_OTHERS = re.compile("、[^，。；]*?等")
_PART = re.compile(
    "[一二三四五六七八九十]+期|后续|[东西南北]?延伸段?|支线|复线|第[一二三四五六七八九十0-9]+[届批轮次]|新一[轮批]"
)
_ONE_ACT = 4  # characters from the first verb to the last of one act: 建成通车, but not 开工的某桥建成
_LEAST = 4  # characters of a name; shorter ones stand in too many clauses, but for those of a road (学府路)
_ROAD = re.compile(".{2}[路街桥]")
_STRIPPED = re.compile(
    '^(?:今年|年内|要|将|力争|争取|确保|全面|加快|推动|推进|积极|适当|继续|进一步|基本|尽早|早日|抓好|做好)+|[“”"《》（）()\\s]|'
    "(?:建设|工程|工作|项目)$"
)
_STRIPPED_LATIN = re.compile(r"^\s*(?:the|an?|our) |[\"()]| (?:scheme|project|programme|program|development)\s*$", re.I)
# 某通道重点工程甲铁路开通 says it of one railway.
_OF_A_PART = re.compile("的?(?:首[个座条]|重点|标志性|关键性?|控制性|先导)(?:工程|项目)[^等，。；]{2}")


@rebuilt()
def _verbs() -> re.Pattern[str]:
    return re.compile("^(?:" + "|".join(pattern.pattern for pattern in proves().values()) + ")+", re.I)


class Clause(NamedTuple):
    """A clause of the part of a text that looks back, with its place in the text as it was given."""

    start: int
    end: int
    words: str
    bare: str  # without the marks that names and clauses differ in
    ends: bool  # whether it ends its sentence


class Clauses:
    """The clauses of a text, to be asked which of them can hold a name."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self._all = clauses
        self._at = {each.start: at for at, each in enumerate(clauses)}
        self._listed = Shortlist(
            [*each.bare, *pairs(each.bare), *pairs(_OTHERS.sub("", each.bare))] for each in clauses
        )

    def with_rest(self, clause: Clause) -> str:
        """The words of a clause, and of those behind it in its sentence that have no subject of their own."""
        words, at = clause.words, self._at[clause.start]
        while not self._all[at].ends and at + 1 < len(self._all) and WITHOUT_SUBJECT.match(self._all[at + 1].words):
            at += 1
            words = f"{words}，{self._all[at].words}"
        return words

    def few_speak_of(self, noun: str) -> bool:
        """Whether the proper noun tells one thing of this text, and is not the place that all of it is about."""
        return sum(noun in clause.words for clause in self._all) <= 2  # sentences

    def near(self, names: Iterable[str]) -> list[Clause]:
        """The clauses that share so much with one of the names that `holds` may find it in them."""
        return [self._all[at] for at in sorted({at for name in names for at in self._sharing(name)})]

    def _sharing(self, name: str) -> Iterator[int]:
        if _TURN.match(name):  # so much may stand between its characters that no pair is left
            return self._listed.sharing(name, math.ceil(_CHARACTERS * len(name)))
        return self._listed.sharing(pairs(name), max(1, math.ceil(_PAIRS * len(name)) - 1))


def bare(words: str) -> str:
    """The words without quotation marks, brackets and what only introduces them."""
    return (_STRIPPED_LATIN if is_latin(words) else _STRIPPED).sub("", words)


def milestone(wanted: Wanted, clauses: Clauses) -> tuple[Answer | None, list[Hint]]:
    """The clause that answers a goal of a stage, None where none does, and clauses that only speak of it."""
    stage, says = wanted.stage, wanted.target.says or ""
    assert stage is not None
    names = [
        name for each in wanted.names if len(name := _verbs().sub("", bare(each))) >= _LEAST or _ROAD.fullmatch(name)
    ]
    proper = [noun for noun in proper_nouns(wanted.names) if clauses.few_speak_of(noun)]
    near = ((_like(names, proper, clause), clause) for clause in clauses.near([*names, *proper]))
    found = sorted(near, key=lambda one: (-one[0], one[1].start))
    told = [
        _Told(like, clause, of_the_whole(_own_words(clause, [*wanted.names, *names]), [*names, says]))
        for like, clause in found[:8]
        if like >= NAMED
    ]
    for one in told:
        reached = _reached(one.words, stage, says) or _state(one.like, one.words, stage, says)
        if reached and not (goes_on(one.words) and (reached == "prepared" or not proved(one.words, stage))):
            return _answer(wanted, one, reached, _when(wanted, one.words, reached)), []
    for one in told:
        whole = clauses.with_rest(one.clause)
        if denied(_own_items(whole, names), one.words, names, stage, wanted.period):
            missed = _answer(wanted, one, stage, str(wanted.period))
            end = missed.end if whole == one.clause.words else missed.start + len(whole)
            doubts = (*missed.doubts, Text("answering.undone"))
            return missed._replace(reached=False, says=whole, end=end, doubts=doubts), []
    why = Text("answering.not-reached")
    return None, [Hint(wanted, one.clause.start, one.clause.end, one.clause.words, why) for one in told]


class _Told(NamedTuple):
    """A clause that names the thing of a goal, how well it does, and those of its words that speak of that thing."""

    like: int
    clause: Clause
    words: str


def _own_words(clause: Clause, names: list[str]) -> str:
    """The words of a clause that speak of what the names call; all of them where it begins with a part of the name."""
    return said_of(clause.words, names) or (clause.words if any(led_by(name, clause.words) for name in names) else "")


def _like(names: list[str], proper: list[str], clause: Clause) -> int:
    held = holds(names, clause.bare)
    named = any(led_by(name, clause.words) for name in names) or (
        any(speaks_of(noun, clause.words) for noun in proper)
        and not any(of_other_phase(name, clause.words) for name in names)
    )
    return NAMED if named and held < NAMED else held


def _own_items(words: str, names: list[str]) -> str:
    """Of Chinese words the items of a list that speak of one of the names: of 甲桥通车、乙路尚未开工 the first for 甲桥."""
    items = words.split("、")
    at = next((at for at, item in enumerate(items) if holds(names, bare(item)) >= NAMED), None)
    if at is None or is_latin(words):
        return words
    end = next((end for end in range(at + 1, len(items)) if not WITHOUT_SUBJECT.match(items[end])), len(items))
    return "、".join(items[at:end])


def _answer(wanted: Wanted, one: _Told, stage: str, when: str) -> Answer:
    doubts = () if one.like >= _SURE else (Text("answering.other-words"),)
    sure, clause = Decimal(one.like) / 100 - Decimal("0.05"), one.clause
    return Answer(wanted, clause.start, clause.end, clause.words, None, stage, "stage", when, sure, doubts)


def _when(wanted: Wanted, words: str, reached: str) -> str:
    """When the stage was reached: the one time that the words name before its verb, else the days that the goal asks about."""
    times = list(named_days(words, wanted.period.start))
    if len(times) != 1 or not times[0].first >= wanted.period.start or times[0].limit:
        return str(wanted.period)
    behind = words[times[0].end :]
    if proves()[reached].search(behind) is None:  # opened in November
        behind = words
    acts = sorted(match.start() for pattern in proves().values() for match in pattern.finditer(behind))
    if not acts:
        return str(wanted.period)
    own = max((match.start() for match in proves()[reached].finditer(behind)), default=0)
    return times[0].text if own - acts[0] <= _ONE_ACT else str(wanted.period)


def holds(names: list[str], words: str) -> int:
    """How much of one of the names the words hold, from 0 to 100; 0 where they speak of another part or time of it."""
    if any((at := words.find(name)) >= 0 and _OF_A_PART.match(words, at + len(name)) for name in names):
        return 0
    if any(_retitled(name, words) for name in names):
        return NAMED
    whole = _OTHERS.sub("", words)  # the first of a list with what all its members are
    return max((_held(name, each) for name in names for each in (words, whole)), default=0)


def _retitled(name: str, words: str) -> bool:
    """Whether a rule bears the words of a name in another order: 民营经济促进办法, 促进民营经济发展办法."""
    kind = _RULE.search(name)
    if kind is None or not words.endswith(kind.group()):
        return False
    at = max((words.rfind(verb) + len(verb) for verb in ("出台", "印发", "制定", "发布") if verb in words), default=-1)
    title = words[at:]
    if at < 0 or not set(name) <= set(title) or len(title) > _TITLE * len(name):
        return False
    return sum(pair in words for pair in pairs(name)) >= max(1, math.ceil(_PAIRS * len(name)) - 1)


def _held(name: str, words: str) -> int:
    if is_latin(name):
        like = round(fuzz.partial_ratio(name, words)) if len(words) >= len(name) else 0
        return 0 if of_other_phase(name, words) else max(in_any_order(name, words), like)
    if len(words) < len(name):
        return 0 if _other_part(name, words) else round(fuzz.ratio(name, words))
    held = max(fuzz.partial_ratio(name, words), _in_order(name, words))
    return 0 if held < NAMED or _other_part(name, words) else round(held)


def _in_order(name: str, words: str) -> int:
    """How well the words hold every character of the name in its order, less for each that stands between:
    规范涉企行政执法 holds 规范涉企执法, 第八届中国国际进口博览会 holds 第八届进博会."""
    best, weight = 0, _BETWEEN / 2 if _TURN.match(name) else _BETWEEN
    for start in (at for at, character in enumerate(words) if character == name[0]):
        at = start
        for character in name[1:]:
            at = words.find(character, at + 1)
            if at < 0:
                return best
        best = max(best, round(100 - weight * (at + 1 - start - len(name)) / len(name)))
    return best


def _other_part(name: str, words: str) -> bool:
    """Whether the name tells a part or a turn (二期, 后续, 第三届) that the words do not tell."""
    return any(part not in words for part in _PART.findall(name))


def _state(like: int, words: str, stage: str, says: str) -> str:
    """A state that should hold (国际收支基本平衡) holds where a review says it in the same words; an event has to be held."""
    return stage if stage == "held" and like == _SAME_WORDS and not goes_on(words) and not _EVENT.search(says) else ""


_FINALISED = re.compile(r"\bfinali[sz]e", re.I)
_INTRODUCED = re.compile(r"\b(?:Act|Bill|Ordinance)\b.*\bintroduced|\bintroduce\b.*\b(?:Act|Bill|Ordinance)\b", re.I)


def _reached(words: str, stage: str, says: str) -> str:
    """The stage that the words prove, at least the one asked for; "" where they prove none. A study that was to be finalised is so
    where it was concluded, and a bill that was passed was introduced."""
    if stage == "adopted" and _FINALISED.search(says) and proved(words, "completed"):
        return stage
    if stage == "started" and _INTRODUCED.search(says) and proved(words, "adopted"):
        return stage
    wanted = CHAIN[CHAIN.index(stage) :] if stage in CHAIN else (stage,)
    return next((each for each in reversed(wanted) if proved(words, each)), "")
