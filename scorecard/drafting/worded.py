"""The goals of a report that are said in words, as candidates: milestones, directions and relations."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from decimal import Decimal

from scorecard.drafting.candidates import Candidate, without_number
from scorecard.drafting.direction_goal import DirectionGoal
from scorecard.drafting.directions import direction_goals
from scorecard.drafting.doubts import Against, confidence
from scorecard.drafting.english_milestones import english_milestones
from scorecard.drafting.evidence import is_english
from scorecard.drafting.headed_items import of_project
from scorecard.drafting.horizon import for_another_plan, other_part
from scorecard.drafting.milestone_lists import Milestone
from scorecard.drafting.milestones import milestones
from scorecard.drafting.outline import FORWARD
from scorecard.drafting.reasons import of_another
from scorecard.drafting.report import ReportText
from scorecard.language.bilingual import Text
from scorecard.language.clean import Cleaned
from scorecard.language.days import deadline
from scorecard.language.likeness import LIKELY, likeness
from scorecard.language.scripts import is_latin

_SURE, _UNNAMED, _WORDED = Decimal("0.9"), Decimal("0.8"), Decimal("0.8")
_LOOKS_BACK = 20  # goals with the same numbers to which one is compared
_NEXT_ACT = re.compile(r",| and |;|\bwhile\b")
_BY_FIRST = re.compile(r"\W*(?:By|Before|Until)\b")
_SEASON = re.compile(
    r"\b(?:by|before|in) (?:the )?(?:(?:start|end) of )?(?:early |late |mid-)?(?:spring|summer|autumn|winter"
    r"|Easter|Christmas)\b"
    "|(?:春节|清明|中秋|入冬|汛期|开学|春耕|夏收|入汛|供暖季)[^，。；]{0,4}前"
)
_ONLY_TIME = re.compile("(?:^|[，。；])[^，。；]{0,3}[0-9一二三四上下][^，。；]{0,6}(?:前|底|末|年)，$")
_REPEATED = Decimal("0.4")  # enough to put a goal among those to be reviewed
_RATE = re.compile(
    "(?:(?<!发案)(?<!死亡)(?<!发生)(?<!事故)(?<!发病)率|占比|比重|份额|比例|投入强度|满意度|[降增涨]幅|增速|亏损面)$"
    r"|^(?:[A-Za-z’'-]+ ){0,6}?(?i:rates?|ratio|share|proportion|percentage)\b(?! (?:bills|payers))"
)
_QUALITY = re.compile("(?:质量|水质|水平|素养|浓度|差距|倍差|收入比|标准|待遇|养老金|成本|规模)$")
# The unit of a level that the words give no number of; points where nothing tells it.
_LEVEL_UNITS = (
    (re.compile("收入(?:差距|比|倍差)$"), "比"),
    (re.compile("(?:PM|细颗粒物).*浓度$"), "微克/立方米"),
    (re.compile("(?:标准|待遇|养老金)$"), "元"),
)


def in_text_order(numbers: list[Candidate], others: Iterable[Candidate]) -> list[Candidate]:
    """All goals in the order of the text."""
    return sorted([*numbers, *others], key=lambda one: one.start)


def with_repeats(found: list[Candidate]) -> list[Candidate]:
    """The goals, each that the text has said before marked as such: an annex lists them again, with the same numbers
    and under a name that is likely the same."""
    first: dict[tuple[object, ...], list[Candidate]] = {}
    marked = []
    for one in found:
        said = (
            one.kind,
            one.scope,
            one.measure,
            one.bound,
            one.low,
            one.high,
            one.unit,
            one.stage,
            one.asked,
        )
        others = first.setdefault(said, [])
        before = (
            next((other for other in others[-_LOOKS_BACK:] if _one_thing(other, one)), None) if one.indicator else None
        )
        if before is None:
            others.append(one)
            marked.append(one)
        else:
            doubt = Text("drafting.repeats", says=before.says)
            sure = max(Decimal("0.05"), one.confidence - _REPEATED)
            marked.append(one._replace(confidence=sure, doubts=(*one.doubts, doubt)))
    return marked


def _one_thing(one: Candidate, other: Candidate) -> bool:
    """Whether two goals of the same numbers are called alike; in one section only the same words are a repeat."""
    if one.indicator == other.indicator:
        return True
    apart = one.section != other.section and one.kind == "number"
    return apart and likeness(one.indicator, other.indicator) >= LIKELY


def worded(
    report: ReportText, counted: list[tuple[int, int]], plan: tuple[int | None, int | None]
) -> Iterator[Candidate]:
    """The goals in words of the parts that look forward; `counted` are the spans of numbers, which are goals of their
    own.

    `plan` are the plan's first and last year.
    """
    text, starts = report.cleaned.text, [start for start, _ in counted]
    for start, end in report.parts.sentences if report.parts.lines else []:
        line = report.line_at(start)
        titled = line.title and is_english(text[start:end])  # Adopt the Coastal Overlay, on a line of its own
        begin = start if titled else max(start, line.body)
        if begin >= end or report.ways.at(begin) != FORWARD:
            continue
        english = is_english(text[begin:end])
        read = english_milestones if english else milestones
        ways = [
            way
            for way in direction_goals(text, begin, end)
            if report.ways.at(way.start) == FORWARD and not _numbered(counted, starts, way.start, way.end)
        ]
        said = list(read(text, begin, end))
        for found in said if english else of_project(report, said, begin, end):
            stop = max(found.end, found.clause_end)
            moved = not english and any(way.start < stop and found.start < way.end for way in ways)
            numbered = moved or _numbered(counted, starts, found.start, stop)
            told = of_another(report.cleaned.text, found.start, (start, end))
            if not numbered and not told and report.ways.at(found.start) == FORWARD:
                against = other_part(report.part_at(found.start).several, plan)
                one = _milestone(report.cleaned, found, line.section, against)
                yield _dated(report, one, found, (start, end), plan)
        for way in ways:
            against = other_part(report.part_at(way.start).several, plan)
            yield _direction(report.cleaned, way, line.section, against)


def _numbered(counted: list[tuple[int, int]], starts: list[int], start: int, end: int) -> bool:
    """Whether a number that is a goal of its own begins in the words from `start` to `end`."""
    at = bisect_left(starts, start)
    return at < len(counted) and counted[at][0] < end


def _milestone(cleaned: Cleaned, found: Milestone, section: str, against: list[Against]) -> Candidate:
    blank = without_number(
        cleaned.span(found.start, found.end), "…".join(found.pieces), found.thing, section, found.strength
    )
    sure = _SURE if found.named else _UNNAMED
    return _doubted(blank, sure, against)._replace(kind="milestone", stage=found.stage, partly=found.partly)


def _dated(
    report: ReportText,
    one: Candidate,
    found: Milestone,
    sentence: tuple[int, int],
    plan: tuple[int | None, int | None],
) -> Candidate:
    """The milestone with the day by which its clause wants it, and with its words where they stand right before it.

    A clause before it that only names a time (9月底前，) counts too, and so does English that begins with one (By
    September, we …).
    """
    cleaned, (first, last) = report.cleaned, plan
    text = cleaned.text
    if first is None or last is None:
        return one
    if is_english(text[found.start : found.end]):
        led = text[sentence[0] : found.start]  # By September, we will …
        words = _NEXT_ACT.split(text[found.start : sentence[1]], maxsplit=1)[0]
        words = led + words if _BY_FIRST.match(led) else words
    else:
        begin = max(text.rfind(mark, sentence[0], found.start) for mark in "，；：") + 1 or sentence[0]
        begin = found.start if found.alone else begin
        before = _ONLY_TIME.search(text[sentence[0] : begin])
        words = (before.group() if before else "") + text[
            begin : found.end if found.alone else max(found.clause_end, found.end)
        ]
        words += "" if found.pieces[-1] in words else f"，{found.pieces[-1]}"  # A、B等5个项目6月底前建成
    time = deadline(words, first, last, report.month)
    if time is None:
        vague = _SEASON.search(words) is not None
        return one._replace(doubts=(*one.doubts, Text("drafting.within-the-year"))) if vague else one
    told = words[time.start : time.end]
    begin = found.start - len(told)
    if len(found.pieces) == 1 and text[begin : found.start] == told:
        one = one._replace(start=cleaned.span(begin, found.end)[0], says=told + one.says)
    return one._replace(due=time.last.isoformat())


def _direction(cleaned: Cleaned, found: DirectionGoal, section: str, against: list[Against]) -> Candidate:
    """A direction: of growth where a sum or a number grows, of points where a rate moves, of the level of a quality."""
    said = cleaned.text[found.start : found.end]
    return direction(
        without_number(cleaned.span(found.start, found.end), said, found.thing, section, found.strength), found, against
    )


def direction(blank: Candidate, found: DirectionGoal, against: list[Against]) -> Candidate:
    """A candidate without a number as what asks its thing to move, to hold, or to stand to another reading."""
    rate, quality = _RATE.search(found.thing) is not None, _QUALITY.search(found.thing) is not None
    level = rate or quality or found.asked == "better"
    moves = rate and found.asked in ("up", "down")
    related = found.other != ""
    doubt = [(Text("drafting.against-another", other=found.other), Decimal("0.3"))] if related else []
    hold = [(Text("drafting.no-tolerance"), Decimal("0.3"))] if found.asked == "hold" else []
    return _doubted(blank, _WORDED, [*against, *doubt, *hold])._replace(
        kind="relation" if related else "direction",
        measure="change" if moves else "level" if level else "growth",
        unit=("percentage points" if is_latin(found.thing) else "个百分点")
        if moves
        else "%"
        if rate or not level
        else _level_unit(found.thing),
        direction="down" if found.asked == "down" else "",
        asked=found.asked,
        other=found.other,
    )


def _level_unit(thing: str) -> str:
    return next((name for pattern, name in _LEVEL_UNITS if pattern.search(thing)), "分")


def _doubted(blank: Candidate, sure: Decimal, against: list[Against]) -> Candidate:
    return blank._replace(
        confidence=confidence(sure, against),
        doubts=tuple(told for told, _ in against),
        elsewhere=for_another_plan(against),
    )
