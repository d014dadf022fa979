"""How a goal stands while its end is not reported: on track or off track so far, and never met or missed.

A level of a plan of several years is judged by its path. A rate, share, rank, direction, or a level of one year has no
path: the latest reading is held against the goal as it stands, near counts as at risk, and the light is hollow, during
the period and after it, until the end is reported. A part of a year never decides a goal of several years: a sum of it
gives no light, a share a hollow one. Sample that passes: 3.4 % by April against at most 3.5 %, on track so far. Sample
that fails: the same called met.
"""

from scorecard.judging.methods.outcomes import Case, Outcome
from scorecard.judging.question import Question, needs_base
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import Text
from scorecard.model.goal_kinds import Related
from scorecard.model.measures import NATURES
from scorecard.model.periods import whole_months
from scorecard.model.statuses import Status

_SO_FAR: dict[Status, Status] = {"met": "on-track", "near": "at-risk", "missed": "off-track"}


def too_short(asked: Question, reading: Reading) -> bool:
    """Whether it is a part of a year beside a goal of several years; what stands at a moment is no part."""
    moment = reading.period.is_date or NATURES[asked.indicator.nature].stands
    if not asked.several or moment or not (asked.answer.over_a_year or asked.measured.stands):
        return False
    months = whole_months(reading.period)
    return months is None or months < 12


def judge(case: Case, as_end: Outcome) -> Outcome:
    """The outcome so far, without a path; `as_end` is what the reading would be as the end."""
    if as_end.status == "undecidable":
        return as_end
    earlier = needs_base(case.asked) and not isinstance(case.asked.goal.asks, Related)
    if earlier and case.base is not None and as_end.status == "missed":
        return _direction(as_end, case.reading, case.base)
    why = Text("judging.so-far-why", why=as_end.why)
    return as_end._replace(status=_SO_FAR.get(as_end.status, as_end.status), why=why)


def _direction(as_end: Outcome, reading: Reading, base: Reading) -> Outcome:
    """What should move the one way, and stands still or has moved the other."""
    if base.value == reading.value:
        return as_end._replace(status="off-track", why=Text("judging.has-not-moved-so-far"))
    return as_end._replace(status="backwards", why=Text("judging.has-moved-wrong-way-so-far"))
