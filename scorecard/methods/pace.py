"""Pace (序时进度): an amount that adds up over the period, part of the way through.

Formula: share of the goal reached − share of the period elapsed at the end of the figure, in points. At or ahead is
on track, up to `amber_points` behind is at risk, else off track. The elapsed share counts whole months where the
figure ends with a month, else days; or it is what the target's own `pace` plans for the month or quarter.
Source: progress notices of Chinese inspection offices compare 完成率 with 序时进度 in this way.
Limits: for flows and counts alone; rates and stocks do not add up. Seasonal work needs a `pace` of its own.
"""

from decimal import Decimal

from scorecard.bands import Bands
from scorecard.methods.outcomes import Outcome
from scorecard.model.periods import Period, whole_months
from scorecard.quantities import Extent, plain
from scorecard.questions import Question, is_ceiling, limit
from scorecard.said import Said
from scorecard.verdicts import Amount, Reading, Status


def applies(asked: Question) -> bool:
    """Whether the question is one of pace: an amount or addition over a period with a positive goal."""
    return asked.measure in ("amount", "added", "net-added") and asked.mode == "total" and asked.goal.direction is None


def judge(asked: Question, reading: Reading, accepts: Extent, bands: Bands) -> Outcome | None:
    """The outcome for a reading that covers the period from its start; None where pace cannot be reckoned."""
    aim = limit(asked, accepts)
    if not applies(asked) or aim is None or aim <= 0 or reading.period.start != asked.answer.start:
        return None
    if reading.bound not in ("exact", "about", "over" if not is_ceiling(accepts) else "under"):
        return None
    due = elapsed(asked, reading.period)
    reached = reading.value / aim * 100
    lead = reached - due
    if is_ceiling(accepts):
        lead = -lead
    behind = bands["pace", "amber_points"]
    status: Status = "on-track" if lead >= 0 else "at-risk" if lead >= -behind else "off-track"
    gap = Amount(plain(lead.quantize(Decimal("0.1"))), "个百分点")
    return Outcome(status, gap, _why(reached, due, aim, asked))


def elapsed(asked: Question, span: Period) -> Decimal:
    """The share of the goal due by the end of `span`, in per cent."""
    if asked.pace and (months := whole_months(span)):
        planned = asked.pace[-(-months * len(asked.pace) // 12) - 1]
        return planned
    part, whole = whole_months(Period("", asked.answer.start, span.end)), whole_months(asked.answer)
    if part is None or not whole:
        part, whole = Period("", asked.answer.start, span.end).days, asked.answer.days
    return Decimal(part) / Decimal(whole) * 100


def _why(reached: Decimal, due: Decimal, aim: Decimal, asked: Question) -> Said:
    share, time = plain(reached.quantize(Decimal("0.1"))), plain(due.quantize(Decimal("0.1")))
    plan = Said("planned by then", "计划应完成") if asked.pace else Said("of the period elapsed", "时间已过")
    return Said(
        f"That is {share}% of the goal with {time}% {plan.en}.",
        f"完成目标的{share}%，{plan.zh}{time}%。",
    )
