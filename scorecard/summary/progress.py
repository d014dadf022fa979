"""Progress: what is due of a goal by a day, what comes next, and what is still needed to reach it.

A goal that adds up is due by its marks (`pace`, `schedule`), or without marks in equal parts of its period
(序时进度); a milestone by its steps; every goal as a whole on its own day. Nothing here changes a light.
"""

from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal
from typing import NamedTuple

from scorecard.judging.methods.pace import elapsed
from scorecard.judging.phrases import number_text
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Result
from scorecard.language.bilingual import NOTHING, Text, term
from scorecard.model.goal_kinds import OneSided
from scorecard.model.intervals import plain, step_of
from scorecard.model.periods import Period, day_text, months_after, period_text, spanning, whole_months
from scorecard.model.sources import Figure
from scorecard.model.stages import CHAIN, Stage

_A_DAY = timedelta(days=1)
_WEEK = Decimal(7)


class DueMark(NamedTuple):
    """What is due by a day: an amount in the goal's unit, a stage, or the goal as a whole (`last`)."""

    by: date
    amount: Decimal | None = None
    unit: str = ""
    stage: Stage | None = None
    last: bool = False

    @property
    def named(self) -> bool:
        """Whether it is a stage or the goal itself, and not an amount on the way."""
        return self.last or self.stage is not None

    @property
    def text(self) -> Text:
        """The mark in words: 50 家 by 31 March 2026."""
        day = day_text(self.by)
        if self.stage is not None:
            return Text("summary.mark", what=term(self.stage), day=day)
        if self.amount is not None:
            return Text("summary.mark", what=number_text(self.amount, self.unit), day=day)
        return Text("summary.mark-goal", day=day)


class Needed(NamedTuple):
    """What is missing to a mark: in all, in each month until then, and in each week that is left of the running
    month."""

    missing: Decimal
    a_month: Decimal
    a_week: Decimal
    unit: str


def running(result: Result, day: date) -> Result:
    """The result itself, or of a goal for each year that of the year of the day; its last one after all of them."""
    years = [part for part in result.parts if part.year is not None]
    return next((part for part in years if part.year and part.year.end >= day), years[-1]) if years else result


def due_by(result: Result, day: date) -> DueMark | None:
    """What of the goal is due by the end of a day; None where nothing is yet, or where the goal has no question of its
    own."""
    asked = _asked(result)
    if asked is None or day < asked.window.start:
        return None
    if day >= asked.due:
        return _whole(result, asked)
    if asked.goal.kind == "stage":
        passed = [step for step in result.target.steps if step.by.end <= day]
        return DueMark(passed[-1].by.end, stage=passed[-1].stage) if passed else None
    number = _sum_asked(asked)
    return (
        None
        if number is None or day < asked.answer.start
        else DueMark(day, _share(result, asked, number, day), asked.unit)
    )


def next_mark(result: Result, day: date) -> DueMark | None:
    """The first mark of the goal at or after a day; None once all are past."""
    asked = _asked(result)
    if asked is None or day > asked.due:
        return None
    if asked.goal.kind == "stage":
        coming = [
            DueMark(step.by.end, stage=step.stage) for step in result.target.steps if day <= step.by.end < asked.due
        ]
        return next((mark for mark in coming if not reached(result, mark, day)), _whole(result, asked))
    number = _sum_asked(asked)
    if number is None or day < asked.answer.start:
        return _whole(result, asked)
    end = next(end for end in _ends(asked) if end >= day)
    return _whole(result, asked) if end >= asked.due else DueMark(end, _share(result, asked, number, end), asked.unit)


def reached(result: Result, mark: DueMark, day: date) -> bool:
    """Whether the stage of a mark, or a later one, is reported by a day; False of every other mark."""
    if mark.stage not in CHAIN:
        return False
    stages = [figure.stage for figure in stages_told(result, day) if figure.span.end <= day]
    return any(CHAIN.index(stage) >= CHAIN.index(mark.stage) for stage in stages if stage in CHAIN)


def stages_told(result: Result, day: date) -> list[Figure]:
    """The stages of a milestone that were reported by a day, without those that the verdict found to be corrected."""
    asked, verdict = _asked(result), result.verdict
    if asked is None:
        return []
    looked_at = [*verdict.figures, *(passed.reported for passed in verdict.passed if not passed.corrected)]
    return [
        one.figure
        for one in looked_at
        if (one.place, one.group) == (asked.place, asked.group) and one.source.counts_from <= day and one.figure.stage
    ]


def last_stage(result: Result, day: date) -> Text:
    """The last stage that was reported of a milestone by a day, with its time; nothing where there is none."""
    latest = max(stages_told(result, day), key=lambda figure: figure.span.end, default=None)
    if latest is None:
        return NOTHING
    return Text("methods.said-within", said=term(latest.stage or ""), within=period_text(latest.span))


def needed(result: Result, day: date) -> Needed | None:
    """What is still needed for the next mark of an amount that adds up; None of other goals, and where it is reached.

    The months are those that have not been reported: from the end of the last reading, or from the start.
    """
    asked, mark = _asked(result), next_mark(result, day)
    if asked is None or mark is None or mark.amount is None or _sum_asked(asked) is None:
        return None
    reading = result.verdict.reading
    of_period = reading is not None and reading.period.start == asked.answer.start
    reached = reading.value if reading is not None and of_period else Decimal(0)
    since = reading.period.end + _A_DAY if reading is not None and of_period else asked.answer.start
    missing = mark.amount - reached
    if missing <= 0 or since > mark.by:
        return None
    start = max(since, day.replace(day=1))
    a_month = missing / max(_months(start, mark.by), 1)
    weeks = Decimal((min(_month_end(day), mark.by) - day).days + 1) / _WEEK
    fine = min(step_of(mark.amount), step_of(reached))
    return Needed(missing, _up(a_month, fine), _up(a_month / max(weeks, Decimal(1)), fine), asked.unit)


def needed_text(found: Needed | None) -> Text:
    """The need in words; nothing where there is none."""
    if found is None:
        return NOTHING
    missing = number_text(found.missing, found.unit)
    month, week = (Text.literal(number_text(one, found.unit).en, plain(one)) for one in (found.a_month, found.a_week))
    return Text("summary.still-needed", missing=missing, month=month, week=week)


def due_day(result: Result) -> date | None:
    """The day on which the whole goal is due, of several parts the last one; None where nothing is asked."""
    asked = _asked(result)
    days = [day for part in result.parts if (day := due_day(part)) is not None]
    return asked.due if asked is not None else max(days, default=None)


def expected_period(asked: Question, month: Period) -> Period:
    """What a figure of the month would be of: a sum from its start, a level on the last day, all else the year so
    far."""
    end = min(month.end, asked.window.end)
    if asked.mode == "end" and asked.indicator.nature == "stock" and not asked.measured.over_period:
        return spanning(end, end)
    year = next((one for one in asked.years if one.end >= end), asked.window)
    whole = asked.adds_up and asked.answer.start <= end
    return spanning(asked.answer.start if whole else year.start, end)


def _asked(result: Result) -> Question | None:
    basis = result.verdict.basis
    return basis.asked if basis is not None else None


def _whole(result: Result, asked: Question) -> DueMark:
    goal = asked.goal.asks
    if asked.goal.kind == "stage":
        return DueMark(asked.due, stage=asked.stage, last=True)
    amount = goal.number if isinstance(goal, OneSided) else None
    return DueMark(asked.due, amount, asked.unit if amount is not None else "", last=True)


def _sum_asked(asked: Question) -> Decimal | None:
    """The amount that a goal asks to add up to, a floor above zero; None of every other goal."""
    goal = asked.goal.asks
    floor = isinstance(goal, OneSided) and goal.kind in ("at_least", "more_than")
    number = goal.number if floor else None
    return number if number is not None and number > 0 and asked.adds_up else None


def _share(result: Result, asked: Question, number: Decimal, day: date) -> Decimal:
    """The amount due by a day, as fine as the goal or its schedule is printed."""
    share = number * elapsed(asked, Period("", asked.answer.start, day)) / 100
    step = min(map(step_of, [number, *(result.target.schedule or [])]))
    return _up(share.quantize(step / 1000), step)  # a third of a goal has no end


def _ends(asked: Question) -> list[date]:
    """The ends of the stretches of the marks; of the months where there are none."""
    months = whole_months(asked.answer) or 0
    each = months // len(asked.pace) if asked.pace and months % len(asked.pace) == 0 else 1
    ends = [months_after(asked.answer.start, number) - _A_DAY for number in range(each, months + 1, max(each, 1))]
    return [*(end for end in ends if end < asked.due), asked.due]


def _months(start: date, end: date) -> int:
    return (end.year - start.year) * 12 + end.month - start.month + 1


def _month_end(day: date) -> date:
    return months_after(day.replace(day=1), 1) - _A_DAY


def _up(value: Decimal, step: Decimal) -> Decimal:
    """The value rounded up to a multiple of a step: less would not reach the mark."""
    return (value / step).to_integral_value(ROUND_CEILING) * step
