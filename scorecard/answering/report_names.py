"""Which names of a report call the things of goals in other words than the plan's.

Each item of a clause is a name up to the first word that tells what was done. A name calls a thing where it is short
for its name, or the other way round, and neither another goal nor another name of the report is as like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from scorecard.answering.answers import Wanted
from scorecard.answering.chinese_names import ChineseName, alike, names_within
from scorecard.answering.goal_names import bare, leading_verbs
from scorecard.answering.stage_proofs import any_act
from scorecard.drafting.thing_words import ENDINGS
from scorecard.language.scripts import is_latin
from scorecard.language.shortlist import Shortlist
from scorecard.language.vocabulary import rebuilt

_AHEAD = 0.06  # by which the best is ahead of any other
_ENOUGH = 0.5
_SHORTEST, _LONGEST = 3, 34  # characters of a name
_HEAD = 2  # characters with which a proper name begins
_MANY, _FEW = 6, 3  # clauses that speak of what is none; of a name of four characters fewer
_WORKS = re.compile("(?:扩建|新建|改造|提升|迁建|重建|整治|治理|修缮|加固|拓宽|疏浚|搬迁|编制|打通)$")
_ITEM = re.compile("、(?![^（）]*）)(?![^“”]*”)")
# The kind that all of a list share: 甲乙、丙丁等6条高速公路.
_SHARED = re.compile(
    "、.*等(?:[0-9]+|[两三四五六七八九十])?[条座个家所]?(高速公路|高速|铁路|公路|道路|快速路|大桥|水库|实验室|医院"
    "|学校|公园)"
)
_SHORT = 6  # characters of a name that shares its kind with others
_JOINED = re.compile("[和与及]|以及")
_LEAD = re.compile(
    "(?:其中|我[省市县区]|全[省市县区]|[0-9]{1,2}月(?:[0-9]{1,2}日)?|成功|圆满|顺利|如期|全面|全力|正式|先后"
    "|相继|率先|提前"
    "|精心|高[质标规][量准格]|推动|推进|促成|确保|实现|支持|加快|以|由|在|随着|一批|包括|作为"
    "|总投资[^的，。；]{2,12}的)+"
)
_HOW = (
    "(?<![高中初平同均优头])等(?!级|候)|[未尚仍因受由暂已均]|推迟|延[期迟后至]|滞后|进度|进展|正在|累计"
    "|全[部面线]|正式|顺利|如期|提前|成功"
    "|线上|线下|同步|同期|精彩|圆满|隆重|盛大|基本|主体|进入|列入|通过|获|入选|引进|吸引|接待|签约|服务保障"
    "|[双两]机|[0-9]{1,2}月"
    "|[0-9]+个|首|推进|加快|预计|即将|先行|建设(?!集团|银行)|总投资|于(?!洪)|在(?=[^，]{2,})"
)
_WITHIN = 2  # characters of a name before what may end it


@rebuilt()
def _ends() -> re.Pattern[str]:
    """What tells of a thing what was done, or how, and ends its name."""
    return re.compile(f"{any_act().pattern}|{_HOW}", re.I)


@rebuilt()
def _ended() -> re.Pattern[str]:
    """Verbs at the end of a goal's name."""
    return re.compile(f"(?<=.{{2}})(?:{any_act().pattern}|建设|全面|点亮|主体工程)+$", re.I)


class _Said(NamedTuple):
    """A name in a clause of the report, as it stands there and taken apart."""

    clause: int
    words: str
    name: ChineseName


class _Goal(NamedTuple):
    wanted: Wanted
    names: tuple[ChineseName, ...]


def called_in_report(
    wanted: Iterable[Wanted], clauses: Sequence[str]
) -> dict[tuple[str, str, int], list[tuple[str, int]]]:
    """For each goal of a stage the names by which the clauses of a report call its thing, with the clause of each."""
    goals = [_goal(each) for each in wanted if each.stage is not None]
    said = list(_said(clauses, goals[0].wanted.place)) if goals else []
    listed = Shortlist(one.name.core for one in said)
    pairs = [
        (like, at, goal)
        for goal in goals
        for at in _near(goal, listed)
        if (like := _like(goal, said[at], clauses)) >= _ENOUGH
    ]
    found = dict[tuple[str, str, int], list[tuple[str, int]]]()
    for goal in goals:
        own = [(like, at) for like, at, each in pairs if each is goal]
        best = max((like for like, _ in own), default=0)
        near = [at for like, at in own if like >= best - _AHEAD]
        others = any(_is_others(goal, at, best, pairs) for at in near)
        if near and not others and _are_one([said[at].name for at in near]):
            found[goal.wanted.key] = [(bare(said[at].words), said[at].clause) for at in near]
    return found


def _are_one(names: Sequence[ChineseName]) -> bool:
    """Whether names of the report call one thing."""
    turns = {each.turn for each in names} - {""}
    return len({(each.core, each.phase or "1") for each in names}) == 1 and len(turns) <= 1


def _is_others(goal: _Goal, at: int, like: float, pairs: Sequence[tuple[float, int, _Goal]]) -> bool:
    """Whether a name of the report is as like the name of another thing that a goal asks for."""
    return any(other == at and each.names[:1] != goal.names[:1] and than > like - _AHEAD for than, other, each in pairs)


def _goal(wanted: Wanted) -> _Goal:
    if ENDINGS["rule"].search(wanted.target.name.zh) and not _WORKS.search(wanted.target.name.zh):
        return _Goal(wanted, ())  # of plans and campaigns many have nearly the same words
    given = (wanted.target.name.zh, wanted.indicator.name.zh, *wanted.indicator.aliases)
    names = (_ended().sub("", leading_verbs().sub("", name)) for name in given if name and not is_latin(name))
    return _Goal(wanted, tuple(dict.fromkeys(one for name in names for one in names_within(name, wanted.place))))


def _near(goal: _Goal, listed: Shortlist) -> Iterator[int]:
    yield from sorted(
        {at for name in goal.names for at in listed.sharing(set(name.core), min(_HEAD, len(set(name.core)) or 1))}
    )


def _like(goal: _Goal, said: _Said, clauses: Sequence[str]) -> float:
    begins = goal.wanted.stage in ("prepared", "started")  # whose first phase has begun has begun
    names = [name for name in goal.names if begins or name.phase or not said.name.phase]
    like = max((alike(name, said.name) for name in names), default=0)
    many = _MANY if len(said.name.core) > _HEAD + 2 else _FEW
    if _ENOUGH <= like < 1 and _spoken_of(said.name.core[:_HEAD], clauses) > many:
        return 0
    return like


def _spoken_of(head: str, clauses: Sequence[str]) -> int:
    return sum(head in words for words in clauses)


def _said(clauses: Sequence[str], place: str) -> Iterator[_Said]:
    """The names in the clauses: the items of each, up to the first word that may end a name, or to a later one."""
    for at, clause in enumerate(clauses):
        if is_latin(clause):
            continue
        items, kind = _ITEM.split(clause), _SHARED.search(clause)
        for item in dict.fromkeys([*items, *(part for each in items for part in _JOINED.split(each))]):
            for words in dict.fromkeys(_names(item)):
                if _SHORTEST <= len(words) <= _LONGEST and not _ended().search(words):
                    yield from (_Said(at, words, name) for name in names_within(words, place))
                if kind and _HEAD <= len(words) <= _SHORT:
                    yield from (_Said(at, words, name) for name in names_within(words + kind[1], place))


def _names(item: str) -> Iterator[str]:
    lead = _LEAD.match(item)
    words = item[lead.end() :] if lead else item
    words = leading_verbs().sub("", words)
    ends = [match.start() for match in _ends().finditer(words, _WITHIN)]
    for end in [*ends[:3], len(words)]:
        yield words[:end]
