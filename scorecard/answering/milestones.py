"""Answers in words: a clause that looks back, names the project or title of a goal, and says which stage it reached."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from scorecard.answering.answers import Answer, Hint, Wanted
from scorecard.answering.chinese_acts import of_another_place, of_the_whole, only_pushed, paper_short
from scorecard.answering.chinese_denials import not_reached
from scorecard.answering.chinese_lists import own_part
from scorecard.answering.chinese_parts import LONG_BETWEEN, between_unknown, is_of_part
from scorecard.answering.clauses import Clause, Clauses, ToldOf
from scorecard.answering.english_milestones import going_on, of_less_in_english, undone_in_english
from scorecard.answering.english_names import NAMED, led_by, of_other_phase, proper_nouns, speaks_of
from scorecard.answering.goal_names import bare, names_of, without_stretch
from scorecard.answering.held_names import holds
from scorecard.answering.progress_rows import done_by_row
from scorecard.answering.stage_proofs import any_act, proves
from scorecard.answering.stages import done_as_asked, goes_on, proved, said_of
from scorecard.language.bilingual import Text
from scorecard.language.days import named_days
from scorecard.language.scripts import is_latin
from scorecard.model.stages import CHAIN

_SAME_WORDS, _SURE = 100, 95
_UNSURE = Decimal("0.7")
_EVENT = re.compile("[举承筹协]办|办好|召开|举行|(?:会|论坛|峰会|[赛节])(?:等|$)")
_ONE_ACT = 4  # characters from the first verb to the last of one act: 建成通车, but not 开工的某桥建成


def milestone(
    wanted: Wanted, clauses: Clauses, called: Sequence[tuple[str, int]] = ()
) -> tuple[Answer | None, list[Hint]]:
    """The clause that answers a goal of a stage, None where none does, and clauses that only speak of it.

    `called` are other names of its thing, each with the place of the clause that has it; without them the goal's own
    names are looked for.
    """
    if called:
        names = list(dict.fromkeys(name for name, _ in called))
        found = [(NAMED, clause) for clause in clauses.at(place for _, place in called)]
    else:
        names = clauses.without_place(names_of(wanted.names, wanted.place))
        found = _found(wanted, names, clauses)
    told = [_told(wanted, names, like, clause) for like, clause in found[:8] if like >= NAMED]
    told += [on for one in told if (on := going_on(one, wanted.stage or "", clauses))]
    wide = [one if is_latin(one.clause.words) else _wider(one, wanted, names, clauses) for one in told]
    words = [_whole_name(one.clause.words, wanted) for one in wide]
    part = [is_of_part(each, names, any_act()) for each in words]
    answer = _reached_by(wanted, zip(wide, words, part, strict=True), names) or _missed_by(
        wanted, zip(told, part, strict=True), names, clauses
    )
    if answer:
        return answer, []
    why = Text("answering.not-reached")
    return None, [Hint(wanted, one.clause.start, one.clause.end, one.clause.words, why) for one in told]


def _found(wanted: Wanted, names: list[str], clauses: Clauses) -> list[tuple[int, Clause]]:
    """The clauses that hold one of the names, the most like first."""
    proper = [noun for noun in proper_nouns(wanted.names) if clauses.few_speak_of(noun)]
    near = ((_like(names, proper, clause), clause) for clause in clauses.near([*names, *proper]))
    return sorted(near, key=lambda one: (-one[0], one[1].start))


def _whole_name(words: str, wanted: Wanted) -> str:
    """The words without the stretch of a road, or the first phase of what was to begin, that stands for the whole."""
    words = without_stretch(bare(words), wanted.place)
    return _FIRST_PHASE.sub("", words) if wanted.stage == "started" else words


def _reached_by(wanted: Wanted, told: Iterable[tuple[ToldOf, str, bool]], names: list[str]) -> Answer | None:
    """The answer of the first clause that says that the stage was reached; each comes with its words and whether they
    name a part of the thing."""
    stage, says = wanted.stage or "", wanted.target.says or ""
    for one, words, of_part in told:
        other = between_unknown(words, names, any_act())
        other = "" if other[:2] in says else other  # 某机场选址报告获批, where the goal asks for the 选址
        reached = _reached(one.words, stage, says) or _state(one.like, one.words, stage, says)
        reached = stage if one.clause.told and done_by_row(one.clause, stage, says) else reached
        if (
            reached
            and not (of_part or len(other) >= LONG_BETWEEN)
            and not of_less_in_english(one, wanted, names)
            and not only_pushed(one.clause.words, [*names, *wanted.names])
            and not (stage == "awarded" and of_another_place(one.clause.words, wanted.place, [*names, says]))
            and not (goes_on(one.words) and (reached == "prepared" or not proved(one.words, stage)))
        ):
            answer = _answer(wanted, one, reached, _when(wanted, one.words, reached))
            return _doubted(answer, other)
    return None


def _missed_by(
    wanted: Wanted, told: Iterable[tuple[ToldOf, bool]], names: list[str], clauses: Clauses
) -> Answer | None:
    """The answer of the first clause that says, with those that go on with it, that the stage was not reached."""
    stage = wanted.stage or ""
    for one, of_part in told:
        rest = clauses.rest(one.clause)
        if not (of_part and not rest) and _undone(_own_items(one.clause.words, rest, names), one, names, wanted):
            whole = f"{one.clause.words}{rest}"
            missed = _answer(wanted, one, stage, str(wanted.period))
            end = missed.end if not rest else missed.start + len(whole)
            doubts = (*missed.doubts, Text("answering.undone"))
            return missed._replace(reached=False, says=whole, end=end, doubts=doubts)
    return None


_FIRST_PHASE = re.compile("[一首]期|(?:控制性|先导|先行)(?:工程|段)")


def _undone(words: str, one: ToldOf, names: list[str], wanted: Wanted) -> bool:
    """Whether the words of a clause, and of those that go on with it, say that the stage was not reached."""
    if is_latin(words):
        return undone_in_english(words, one, wanted, names)
    return not_reached(words, wanted.stage or "", wanted.period.end.year)


def _told(wanted: Wanted, names: list[str], like: int, clause: Clause) -> ToldOf:
    own = clause.told or _own_words(clause, [*wanted.names, *names, *proper_nouns(wanted.names)])
    return ToldOf(like, clause, of_the_whole(own, [*names, wanted.target.says or ""]))


def _wider(one: ToldOf, wanted: Wanted, names: list[str], clauses: Clauses) -> ToldOf:
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


def _answer(wanted: Wanted, one: ToldOf, stage: str, when: str) -> Answer:
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
    if done_as_asked(words, says):
        return stage
    granted = _PAPER.search(says) is None or _GRANTED.search(words) is not None
    if stage == "prepared" and (paper_short(words, says) or not granted) and not proved(words, "started"):
        return ""
    ready = _READY.search(says)
    if ready and ready.group() in words:
        return stage
    wanted = CHAIN[CHAIN.index(stage) :] if stage in CHAIN else (stage,)
    return next((each for each in reversed(wanted) if proved(words, each)), "")
