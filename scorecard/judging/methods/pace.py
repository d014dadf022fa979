"""Pace (序时进度): an amount that adds up over the period, part of the way through.

Formula: share of the goal reached − share of the period elapsed at the end of the figure, in points. At or ahead is on
track, up to `amber_points` behind is at risk, else off track. The elapsed share counts whole months where the figure
ends with a month, else days; or it is what the target's own `pace` plans by then, between two of its marks in
proportion. For a cap the signs turn round; of a range both sides count, and the worse one gives the light. Source:
progress notices of Chinese inspection offices compare 完成率 with 序时进度 in this way. Limits: for flows and counts
alone; rates and stocks do not add up. Seasonal work needs a `pace` of its own. Sample that passes: 45 of 60 by
September, 75.0 % with 75.0 % elapsed. Sample that fails: a figure of the third quarter alone.
"""

from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from scorecard.judging.methods.outcomes import Case, Method, Outcome, shown_status
from scorecard.judging.phrases import counted_in
from scorecard.judging.question import Question, is_ceiling, limit
from scorecard.judging.verdicts import Amount, Reading
from scorecard.language.bilingual import Text, joined, same
from scorecard.model.bands import Bands
from scorecard.model.digits import deciding_digits
from scorecard.model.intervals import plain, step_of, trimmed
from scorecard.model.periods import Period, whole_months
from scorecard.model.statuses import BY_SEVERITY, COLOURS, Status


def applies(case: Case) -> bool:
    """Whether the reading is of a part of a period over which the goal adds up."""
    return case.asked.adds_up and case.reading.cover == "part" and case.asked.goal.asks.adds_up


def judge(case: Case) -> Outcome:
    """The outcome for a reading of a part of the period; undecidable where it shows no pace."""
    asked, reading, accepts, bands = case.asked, case.reading, case.accepts, case.bands
    if asked.goal.kind == "between" and accepts.low is not None and accepts.high is not None:
        # What is on the way to the lower end of a range may be on the way past its upper one.
        sides = [judge(case._replace(accepts=one)) for one in (accepts._replace(high=None), accepts._replace(low=None))]
        return max(sides, key=lambda one: BY_SEVERITY.index(COLOURS[one.status]))
    aim, down = limit(asked, accepts), is_ceiling(accepts)
    if reading.period.start != asked.answer.start:
        said = Text("methods.no-pace-start")
        return Outcome("undecidable", None, said)
    if aim == 0 and down and reading.extent.inside(accepts):
        return Outcome("on-track", None, Text("methods.keeps-to-zero"))
    if aim is None or aim <= 0:
        said = Text("methods.no-pace-amount")
        return Outcome("undecidable", None, said)
    due = elapsed(asked, reading.period)

    def status_at(value: Decimal) -> Status:
        return _status(value / aim * 100 - due, down, bands)

    status = shown_status(status_at, reading, down)
    if status is None:
        said = Text("methods.pace-unsettled")
        return Outcome("undecidable", None, said)
    shares = _shares(reading.value / aim * 100, due, down, bands)
    gap = Amount(plain(shares.lead), "个百分点")
    return Outcome(status, gap, _why(shares, asked, bands, down), steps=_steps(reading, aim, shares, down))


_MOST_PLACES = 6


class _Shares(NamedTuple):
    """What is reached and what was due in per cent, and by how much it is ahead, with as many digits as tell."""

    reached: Decimal
    due: Decimal
    lead: Decimal


def _shares(reached: Decimal, due: Decimal, down: bool, bands: Bands) -> _Shares:
    """A tenth each for the eye; more digits where the lead would then seem to stand on another side of the band, or
    where it would not be the difference of the two."""
    ahead = due - reached if down else reached - due
    for places in range(1, _MOST_PLACES + 1):
        lead = deciding_digits(ahead, places, Decimal(0), -bands["pace", "amber_points"])
        first, second = (share.quantize(step_of(lead), ROUND_HALF_UP) for share in (reached, due))
        if lead == (second - first if down else first - second):
            break
    return _Shares(first, second, lead)


def _steps(reading: Reading, aim: Decimal, shares: _Shares, down: bool) -> tuple[Text, ...]:
    """The two shares and their difference."""
    reached, time = _shown(shares.reached), _shown(shares.due)
    first, second = (time, reached) if down else (reached, time)
    value = trimmed(reading.value)
    return (
        joined([same(f"{value} ÷ {plain(aim)} = {reached}%"), counted_in(reading.unit)]),
        same(f"{first} − {second} = {_shown(shares.lead)}"),
    )


def _shown(share: Decimal) -> str:
    return plain(share).replace("-", "−")


def elapsed(asked: Question, span: Period) -> Decimal:
    """The share of the goal due by the end of `span`, in per cent."""
    so_far = Period("", asked.answer.start, span.end)
    part, whole = whole_months(so_far), whole_months(asked.answer)
    if part is None or whole is None:
        part, whole = so_far.days, asked.answer.days
    share = Decimal(part) / Decimal(whole)
    return _planned(asked.pace, share) if asked.pace else share * 100


def _planned(marks: tuple[Decimal, ...], share: Decimal) -> Decimal:
    """What the plan asks for after that share of the period: its marks stand at equal distances, from zero."""
    position = share * len(marks)
    last = min(int(position), len(marks) - 1)
    before = marks[last - 1] if last > 0 else Decimal(0)
    return before + (marks[last] - before) * (position - last)


def _status(lead: Decimal, down: bool, bands: Bands) -> Status:
    ahead = -lead if down else lead
    if ahead >= 0:
        return "on-track"
    return "at-risk" if ahead >= -bands["pace", "amber_points"] else "off-track"


def _why(shares: _Shares, asked: Question, bands: Bands, down: bool) -> Text:
    share, time = _shown(shares.reached), _shown(shares.due)
    plan = Text("methods.planned-then") if asked.pace else Text("methods.period-elapsed")
    band = plain(bands["pace", "amber_points"])
    if down:
        return Text("methods.share-limit-time-plan-up-band", share=share, time=time, plan=plan, band=band)
    return Text("methods.pace-shown", share=share, time=time, plan=plan, band=band)


METHOD = Method("pace", applies, judge, on_the_way=True)
