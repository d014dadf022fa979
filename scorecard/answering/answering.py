"""From goals and a report to answers: the text is read once, then each goal is looked for in what looks back."""

import re

from scorecard.answering.answers import Answer, Answered, Hint, Wanted
from scorecard.answering.likeness import LIKELY, likeness
from scorecard.answering.milestones import Clause, bare, milestone
from scorecard.answering.numbers import numbers
from scorecard.answering.times import Times
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.layout import layout
from scorecard.drafting.outline import BACK
from scorecard.drafting.reading import candidates
from scorecard.drafting.tense import looks
from scorecard.language.bilingual import Text
from scorecard.language.clean import Cleaned, clean

_CLAUSE = re.compile("[^，。；！？;!?\n]+")
_NO_NUMBER = re.compile("超额完成|圆满完成|全面完成|如期完成|好于预期|达到预期|exceeded|met the target", re.I)
_REASON = re.compile(
    "受[^，。；]{2,30}(?:影响|制约|冲击|拖累)|由于[^，。；]{2,30}|due to [^,.;]{3,60}|because of [^,.;]{3,60}", re.I
)
_MOST_HINTS = 3  # for a goal; more would bury what matters
_NEAR = 120  # characters around a reason in which the goal is named


def answer(wanted: list[Wanted], text: str) -> Answered:
    """What `text`, a report that came out after the plans' periods, says of each goal.

    Nothing is taken from the parts of the text that look forward. Pure; the time grows with the text and the goals.
    """
    if not wanted:
        return Answered([], [], [])
    year = max(each.period.end.year for each in wanted) + 1
    reported = candidates(text, year, past=True)
    cleaned, times = clean(text), Times(text, year - 1)
    clauses = _clauses(cleaned, year)
    answers: list[Answer] = []
    hints: list[Hint] = []
    for each in wanted:
        found, near = _one(each, reported, clauses, text, times)
        answers += [found] if found else []
        hints += [] if found else [*near[:_MOST_HINTS], *_claims(each, clauses)[:_MOST_HINTS]]
    kept = _one_goal_each(answers)
    spoken = {_key(one.wanted) for one in kept} | {_key(one.wanted) for one in hints}
    return Answered(kept, hints + _reasons(wanted, cleaned), [each for each in wanted if _key(each) not in spoken])


def _one(
    wanted: Wanted, reported: list[Candidate], clauses: list[Clause], text: str, times: Times
) -> tuple[Answer | None, list[Hint]]:
    if wanted.stage is not None:
        return milestone(wanted, clauses)
    return numbers(wanted, reported, text, times)


def _key(wanted: Wanted) -> tuple[str, str, int]:
    return wanted.plan.plan, wanted.target.id, wanted.part


def _clauses(cleaned: Cleaned, year: int) -> list[Clause]:
    """The clauses of what looks back."""
    parts = layout(cleaned.text)
    ways = looks(cleaned.text, parts, year)
    found = []
    for match in _CLAUSE.finditer(cleaned.text):
        if ways.at(match.start()) == BACK:
            found.append(Clause(*cleaned.span(*match.span()), match.group().strip(), bare(match.group())))
    return found


def _claims(wanted: Wanted, clauses: list[Clause]) -> list[Hint]:
    """Claims without a number: 超额完成 beside the goal's name."""
    return [
        Hint(wanted, clause.start, clause.end, clause.words, Text("answering.claims"))
        for clause in clauses
        if _NO_NUMBER.search(clause.words)
        and max((likeness(name, _NO_NUMBER.sub("", clause.bare)) for name in wanted.names), default=0) >= LIKELY
    ]


def _one_goal_each(answers: list[Answer]) -> list[Answer]:
    """Each number of the text answers one goal of one measure: of two goals, the one whose name is more like it."""
    best: dict[tuple[object, ...], Answer] = {}
    for one in answers:
        number = (one.start, one.end, one.measure, one.found.low) if one.found else _key(one.wanted)
        at = (one.wanted.plan.plan, number)
        if at not in best or one.confidence > best[at].confidence:
            best[at] = one
    chosen = {id(one) for one in best.values()}
    return [one for one in answers if id(one) in chosen]


def _reasons(wanted: list[Wanted], cleaned: Cleaned) -> list[Hint]:
    """Reasons that the text gives near the name of a goal (受…影响)."""
    found = []
    for match in _REASON.finditer(cleaned.text):
        around = cleaned.text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        for each in wanted:
            if any(len(name) > 3 and name in around for name in each.names):
                found.append(Hint(each, *cleaned.span(*match.span()), match.group(), Text("answering.gives-reason")))
    return found
