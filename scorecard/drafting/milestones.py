"""Goals in words: what is to be started, built, put to use, won, adopted or held, read from the clauses of a plan.

A verb that opens its clause has its objects behind it (启动A、B建设), one that ends it before it (推动A尽早建成). Lists
become one milestone each. What only goes on, and what has no name of its own, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from scorecard.drafting.stage_words import ENDINGS, GOES_ON, LEADS, STRETCH, closing_words, opening_words, words_of
from scorecard.drafting.things import SHORTEST, is_named, reaches
from scorecard.language.vocabulary import rebuilt


class Milestone(NamedTuple):
    """One goal in words: the span of its own words, the pieces to quote, its thing, stage and strength.

    `partly` says that the stage is to be reached in the main only (基本完成); the clause ends at `clause_end`.
    """

    start: int
    end: int
    pieces: tuple[str, ...]
    thing: str
    stage: str
    strength: str
    partly: bool
    named: bool
    clause_end: int = 0


_SEGMENT = re.compile("[^，。；！？：:;!?\\n]+")
_ADVERBS = "尽早|早日|尽快|年内|全面|全线|基本|主体|如期|按期|顺利|正式|实质性|建设|项目|工程|加快|整体|部分"


@rebuilt()
def _opens() -> re.Pattern[str]:
    return re.compile("|".join(sorted(opening_words(), key=len, reverse=True)))


@rebuilt()
def _closes() -> re.Pattern[str]:
    words = "|".join(sorted(closing_words(), key=len, reverse=True))
    return re.compile(rf"(?:{_ADVERBS})*({words})(?:工作|建设|准备|使用)?$")


_WINS = re.compile("([^、]{2,18})(?:成功)?(?:创成|创建|争创|进入|夺得|获评|跻身|成为|入选)([^、]{3,20})")
_PREPARES = re.compile("(?:的)?(?:各项)?(?:前期工作|前期研究|前期谋划|前期|规划研究|可行性研究)$")
_TAIL = re.compile("(?:等|等一批|等重[大点])[^、]{0,24}$")
# Verbs of one event, which ask for little more than a thing; the others are said of what goes on as well.
_STRONG = re.compile(
    "启动|开工|开建|新建|建成|竣工|完工|投用|启用|开通|投入|投运|创建|创成|争创|申创|夺|获评|举办|承办|出台|颁布|印发|出版|筹建|试点|试行|搬迁|改造提升|提升改造|迁建|扩建|建造|打通|征迁|签约|签署|召开"
)
_NEVER = re.compile("(?:落实|打造|开放|谋划|申报|公布)(?![“《])|实现(?!“)")
_LISTED = re.compile("、|和(?![谐平睦])|及(?![时格])|以及|与")
_MOST_LISTED = 8


def milestones(text: str, start: int, end: int) -> Iterator[Milestone]:
    """The milestones in one sentence of a plan, `text[start:end]`, in order."""
    held = "firm"
    for match in _SEGMENT.finditer(text, start, end):
        lead = LEADS.match(text, match.start(), match.end())
        begin = lead.end() if lead else match.start()
        own = _strength(text[match.start() : begin])
        found = list(_opened(text, begin, match.end()) or _closed(text, begin, match.end()))
        strength = own if own != "firm" or not found else held if _in_line(found) and held == "stretch" else "firm"
        held = own
        for one in found:
            yield one._replace(strength=strength, clause_end=match.end())
        if not found:
            yield from _beside(text, match.start(), begin, match.end(), own)


def _beside(text: str, start: int, begin: int, end: int, strength: str) -> Iterator[Milestone]:
    """The items of a list that each end with a verb of their own: 加快A投用和B建设."""
    if strength == "firm":
        return
    for left, right in _things(text, begin, end, parted=True):
        closing = _closes().search(text, left, right)
        stage = closing_words()[closing.group(1)] if closing and closing.end() == right else ""
        if closing and stage and reaches(text[left : closing.start()], stage, strong=True):
            pieces = (text[start:right],) if left == begin else (text[start:begin], text[left:right])
            thing = text[left : closing.start()]
            yield Milestone(
                start if left == begin else left,
                right,
                pieces,
                thing,
                stage,
                strength,
                partly=False,
                named=is_named(thing),
            )


def _in_line(found: list[Milestone]) -> bool:
    """Whether the clause goes on with what the one before promised, as a title won beside another does."""
    return found[0].stage == "awarded"


def _strength(words: str) -> str:
    if re.search(words_of(STRETCH), words):
        return "stretch"
    return (
        "effort"
        if re.search("推动|推进|积极|配合|抓紧|加快|支持|引导|稳妥|尽[早快]|早日|促进|鼓励|探索|做好|抓好|协调", words)
        else "firm"
    )


def _opened(text: str, start: int, end: int) -> list[Milestone]:
    verb = _opens().match(text, start, end)
    if verb is None or GOES_ON.match(text, start, end) or _NEVER.match(text, start, end):
        return []
    stage = opening_words()[verb.group()]
    first = verb.end() + (text[verb.end() : verb.end() + 1] == "好")  # 实施好…
    body = text[first:end]
    if stage != "prepared" and _PREPARES.search(body) and not verb.group().startswith(("启动", "开展")):
        stage = "prepared"
        body = body[: _PREPARES.search(body).start()]  # type: ignore[union-attr]
    elif (
        (closing := _closes().search(body))
        and closing_words()[closing.group(1)] in ("awarded", "in-use")
        and stage == "started"
    ):
        stage = closing_words()[closing.group(1)]
    if stage in ("started", "held") and re.search("(?:活动|大赛|[届]|节)$", body) and "专项" not in body:
        stage = "held"
    partly = text[max(0, start - 2) : start] == "基本" or verb.group().startswith("基本")
    return _split(
        text,
        (start, first, first + len(body)),
        stage,
        strong=_STRONG.search(verb.group()) is not None,
        partly=partly,
        tail="",
    )


def _closed(text: str, start: int, end: int) -> list[Milestone]:
    words = text[start:end]
    won = _WINS.fullmatch(words)
    if won and _strength(text[max(0, start - 6) : start]) != "firm" and ENDINGS["title"].search(won.group(2)):
        thing = won.group()
        return [Milestone(start, end, (thing,), thing, "awarded", "firm", partly=False, named=True)]
    closing = _closes().search(words)
    if closing is None or closing.start() < SHORTEST or GOES_ON.match(text, start, end):
        return []
    if re.search("(?:深入|持续|全面|落实|随着.*)$", words[: closing.start()]) or words.startswith(
        ("随着", "待", "确保完成")
    ):
        return []
    led = re.search(
        "(?:推动|推进|加快|力争|确保|争取|抓紧|促进|支持|配合|协调|实现|做好|抓好|积极|力促|基本)+$",
        text[max(0, start - 8) : start],
    )
    if led is None and closing_words()[closing.group(1)] in ("prepared", "awarded", "adopted"):
        return []
    if led is None and not is_named(words) and not ENDINGS["project"].search(words[: closing.start()]):
        return []
    partly = closing.group().startswith("基本")
    return _split(
        text,
        (start, start, start + closing.start()),
        closing_words()[closing.group(1)],
        strong=True,
        partly=partly,
        tail=closing.group(),
    )


def _split(
    text: str, spans: tuple[int, int, int], stage: str, *, strong: bool, partly: bool, tail: str
) -> list[Milestone]:
    """One milestone for each thing of the list between the verb and the end."""
    begin, first, end = spans
    listed = _TAIL.search(text, first, end)
    stop = listed.start() if listed else end
    things = _things(text, first, stop)
    found = []
    for at, (left, right) in enumerate(things):
        thing = text[left:right]
        shared = text[stop:end] if listed else ""
        if not reaches(thing + shared.removeprefix("等"), stage, strong=strong):
            continue
        pieces = (text[begin:right],) if at == 0 else (text[begin:first], thing) if first > begin else (thing,)
        closing = shared + tail
        last = at == len(things) - 1
        pieces = (*pieces[:-1], pieces[-1] + closing) if last else (*pieces, closing) if closing else pieces
        found.append(
            Milestone(
                begin if at == 0 else left,
                end + len(tail) if last else right,
                tuple(piece for piece in pieces if piece),
                thing + shared.removeprefix("等"),
                stage,
                "firm",
                partly,
                is_named(thing),
            )
        )
    return found


def _things(text: str, start: int, end: int, *, parted: bool = False) -> list[tuple[int, int]]:
    """The things of a list by span; marks inside quotations and brackets do not part, nor do adjectives (做强、做优).

    `parted` takes every mark, whatever the things end with.
    """
    words = text[start:end]
    depth, cuts = 0, []
    for at, char in enumerate(words):
        depth += (char in "“《（(") - (char in "”》）)")
        mark = _LISTED.match(words, at) if depth == 0 else None
        if mark and at >= 3 and len(words) - mark.end() >= 3:
            cuts.append((at, mark.end()))
    parts = []
    begin = 0
    for left, right in cuts:
        parts.append((begin, left))
        begin = right
    parts.append((begin, len(words)))
    whole = [(start, end)]
    if len(parts) > _MOST_LISTED or any(right - left < SHORTEST for left, right in parts):
        return whole
    if parted:
        return [(start + left, start + right) for left, right in parts]
    ended = [any(pattern.search(words[left:right]) for pattern in ENDINGS.values()) for left, right in parts]
    marked = "、" in words or all(ended)
    return (
        [(start + left, start + right) for left, right in parts] if marked and (all(ended[:-1]) or ended[-1]) else whole
    )
