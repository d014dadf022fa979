"""Answers in words: a clause that looks back, names the project or title of a goal, and says which stage it reached."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from scorecard.answering.answers import Answer, Hint, Wanted
from scorecard.answering.chinese_acts import of_another_place, of_the_whole, only_pushed, paper_short
from scorecard.answering.chinese_denials import OF_ITS_NUMBERS, WITHOUT_SUBJECT, not_reached
from scorecard.answering.chinese_lists import is_act_alone, own_part
from scorecard.answering.chinese_parts import LONG_BETWEEN, between_unknown, is_of_part
from scorecard.answering.english_names import NAMED, led_by, of_other_phase, proper_nouns, speaks_of
from scorecard.answering.goal_names import bare, names_of, without_stretch
from scorecard.answering.held_names import holds, pieces_of, sharing_of
from scorecard.answering.stage_proofs import any_act, proves
from scorecard.answering.stages import denied, goes_on, proved, put_off, said_of
from scorecard.language.bilingual import Text
from scorecard.language.days import named_days
from scorecard.language.scripts import is_latin
from scorecard.language.shortlist import Shortlist
from scorecard.model.periods import Period
from scorecard.model.stages import CHAIN

_SAME_WORDS, _SURE = 100, 95
_UNSURE = Decimal("0.7")
_EVENT = re.compile("[举承筹协]办|办好|召开|举行|(?:会|论坛|峰会|[赛节])(?:等|$)")
_ONE_ACT = 4  # characters from the first verb to the last of one act: 建成通车, but not 开工的某桥建成


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
        self._listed = Shortlist(pieces_of(each.bare) for each in clauses)

    def rest(self, clause: Clause) -> str:
        """The words behind a clause in its sentence that have no subject of their own, with the commas before them."""
        words, at = "", self._at[clause.start]
        while not self._all[at].ends and at + 1 < len(self._all):
            behind = self._all[at + 1].words
            if not (WITHOUT_SUBJECT.match(behind) or OF_ITS_NUMBERS.match(behind)):
                break
            at += 1
            words = f"{words}，{behind}"
        return words

    def with_act(self, clause: Clause) -> Clause:
        """A Chinese clause with the next one in its sentence, where that only tells what was done:
        甲桥建设提速，10月建成通车."""
        at = self._at[clause.start] + 1
        if clause.ends or at == len(self._all) or not is_act_alone(self._all[at].words):
            return clause
        behind = self._all[at]
        return clause._replace(words=f"{clause.words}，{behind.words}", end=behind.end)

    def few_speak_of(self, noun: str) -> bool:
        """Whether the proper noun tells one thing of this text, and is not the place that all of it is about."""
        return sum(noun in clause.words for clause in self._all) <= 2  # sentences

    def near(self, names: Iterable[str]) -> list[Clause]:
        """The clauses that share so much with one of the names that `holds` may find it in them."""
        return [
            self._all[at] for at in sorted({at for name in names for at in self._listed.sharing(*sharing_of(name))})
        ]


def milestone(wanted: Wanted, clauses: Clauses) -> tuple[Answer | None, list[Hint]]:
    """The clause that answers a goal of a stage, None where none does, and clauses that only speak of it."""
    stage, says = wanted.stage, wanted.target.says or ""
    assert stage is not None
    names = names_of(wanted.names, wanted.place)
    proper = [noun for noun in proper_nouns(wanted.names) if clauses.few_speak_of(noun)]
    near = ((_like(names, proper, clause), clause) for clause in clauses.near([*names, *proper]))
    found = sorted(near, key=lambda one: (-one[0], one[1].start))
    told = [_told(wanted, names, like, clause) for like, clause in found[:8] if like >= NAMED]
    wide = [one if is_latin(one.clause.words) else _wider(one, wanted, names, clauses) for one in told]
    first = _FIRST_PHASE if stage == "started" else _NONE  # whose phase has begun has begun
    words = [first.sub("", without_stretch(bare(one.clause.words), wanted.place)) for one in wide]
    part = [is_of_part(each, names, any_act()) for each in words]
    between = [between_unknown(each, names, any_act()) for each in words]
    for one, of_part, other in zip(wide, part, between, strict=True):
        reached = _reached(one.words, stage, says) or _state(one.like, one.words, stage, says)
        if (
            reached
            and not (of_part or len(other) >= LONG_BETWEEN)
            and not (is_latin(one.clause.words) and put_off(one.clause.words, one.words, names))
            and not only_pushed(one.clause.words, [*names, *wanted.names])
            and not (stage == "awarded" and of_another_place(one.clause.words, wanted.place, [*names, says]))
            and not (goes_on(one.words) and (reached == "prepared" or not proved(one.words, stage)))
        ):
            answer = _answer(wanted, one, reached, _when(wanted, one.words, reached))
            return _doubted(answer, other), []
    for one, of_part in zip(told, part, strict=True):
        rest = clauses.rest(one.clause)
        if not (of_part and not rest) and _undone(
            _own_items(one.clause.words, rest, names), one, names, stage, wanted.period
        ):
            whole = f"{one.clause.words}{rest}"
            missed = _answer(wanted, one, stage, str(wanted.period))
            end = missed.end if not rest else missed.start + len(whole)
            doubts = (*missed.doubts, Text("answering.undone"))
            return missed._replace(reached=False, says=whole, end=end, doubts=doubts), []
    why = Text("answering.not-reached")
    return None, [Hint(wanted, one.clause.start, one.clause.end, one.clause.words, why) for one in told]


_FIRST_PHASE, _NONE = re.compile("[一首]期"), re.compile("(?!)")


def _undone(words: str, one: "_Told", names: list[str], stage: str, period: Period) -> bool:
    """Whether the words of a clause, and of those that go on with it, say that the stage was not reached."""
    if is_latin(words):
        return denied(words, one.words, names, stage, period)
    return not_reached(words, stage, period.end.year)


class _Told(NamedTuple):
    """A clause that names the thing of a goal, how well it does, and those of its words that speak of that thing."""

    like: int
    clause: Clause
    words: str


def _told(wanted: Wanted, names: list[str], like: int, clause: Clause) -> _Told:
    own = _own_words(clause, [*wanted.names, *names])
    return _Told(like, clause, of_the_whole(own, [*names, wanted.target.says or ""]))


def _wider(one: _Told, wanted: Wanted, names: list[str], clauses: Clauses) -> _Told:
    """What the text says of a thing with which a clause begins, and in the next clause, which tells an act alone."""
    if not one.clause.bare.startswith(tuple(name[:2] for name in names)):
        return one
    clause = clauses.with_act(one.clause)
    return one if clause is one.clause else _told(wanted, names, one.like, clause)


def _own_words(clause: Clause, names: list[str]) -> str:
    """The words of a clause that speak of what the names call; all of them where it begins with a part of the name."""
    told = said_of(clause.words, names) or (clause.words if any(led_by(name, clause.words) for name in names) else "")
    return _listed(told, names)[0]


def _like(names: list[str], proper: list[str], clause: Clause) -> int:
    held = holds(names, clause.bare)
    named = any(led_by(name, clause.words) for name in names) or (
        any(speaks_of(noun, clause.words) for noun in proper)
        and not any(of_other_phase(name, clause.words) for name in names)
    )
    return NAMED if named and held < NAMED else held


def _own_items(words: str, rest: str, names: list[str]) -> str:
    """Of Chinese words and the `rest` behind them the items of a list that speak of one of the names."""
    part, at_end = _listed(words, names)
    return part + (rest if at_end else "")


def _listed(words: str, names: list[str]) -> tuple[str, bool]:
    if is_latin(words):
        return words, True
    return own_part(words, lambda item: holds(names, bare(item)) >= NAMED)


def _answer(wanted: Wanted, one: _Told, stage: str, when: str) -> Answer:
    doubts = () if one.like >= _SURE else (Text("answering.other-words"),)
    sure, clause = Decimal(one.like) / 100 - Decimal("0.05"), one.clause
    return Answer(wanted, clause.start, clause.end, clause.words, None, stage, "stage", when, sure, doubts)


def _doubted(answer: Answer, between: str) -> Answer:
    """The answer, doubted where other words stand between the name and the verb."""
    if not between:
        return answer
    doubts = (*answer.doubts, Text("answering.between", between=between))
    return answer._replace(confidence=min(answer.confidence, _UNSURE), doubts=doubts)


def _when(wanted: Wanted, words: str, reached: str) -> str:
    """When the stage was reached: the one time that the words name before its verb, else the days that the goal asks
    about."""
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


def _state(like: int, words: str, stage: str, says: str) -> str:
    """A state that should hold (国际收支基本平衡) holds where a Chinese review says it in the same words; an event has
    to be held."""
    state = stage == "held" and not is_latin(words) and not _EVENT.search(says)
    return stage if state and like == _SAME_WORDS and not goes_on(words) else ""


_FINALISED = re.compile(r"\bfinali[sz]e", re.I)
_INTRODUCED = re.compile(r"\b(?:Act|Bill|Ordinance)\b.*\bintroduced|\bintroduce\b.*\b(?:Act|Bill|Ordinance)\b", re.I)


_PAPER = re.compile("(?:批复|核准|审批|立项)$")
_DRAWN_UP = re.compile("(?:编制|修编|制定).*(?:规划|方案|设计|控规|详规)|(?:规划|方案|设计|控规|详规).*(?:编制|修编)")
_PLAN_PASSED = re.compile("获(?:得)?[^，。；、]{0,8}(?:批复|批准|通过)|审议通过|审批通过")
_GRANTED = re.compile("批复|批准|核准|获批|审批|立项|同意")
_READY = re.compile("具备[^，。；、]{2,8}(?:条件|能力)")


def _reached(words: str, stage: str, says: str) -> str:
    """The stage that the words prove, at least the one asked for; "" where they prove none. A study that was to be
    finalised is so where it was concluded, and a bill that was passed was introduced."""
    if stage == "adopted" and _FINALISED.search(says) and proved(words, "completed"):
        return stage
    if stage == "started" and _INTRODUCED.search(says) and proved(words, "adopted"):
        return stage
    if stage == "completed" and _DRAWN_UP.search(says) and (proved(words, "adopted") or _PLAN_PASSED.search(words)):
        return stage
    if stage == "completed" and _PAPER.search(says) and proved(words, "prepared") and not paper_short(words, says):
        return stage  # 完成某可研批复
    granted = _PAPER.search(says) is None or _GRANTED.search(words) is not None
    if stage == "prepared" and (paper_short(words, says) or not granted) and not proved(words, "started"):
        return ""
    ready = _READY.search(says)
    if ready and ready.group() in words:
        return stage
    wanted = CHAIN[CHAIN.index(stage) :] if stage in CHAIN else (stage,)
    return next((each for each in reversed(wanted) if proved(words, each)), "")
