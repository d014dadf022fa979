"""What a target asks, made ready for judging: over which days, of which figures, by when."""

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from scorecard.bands import Bands
from scorecard.model.goals import Goal, Part
from scorecard.model.indicators import Indicator
from scorecard.model.periods import Period, year
from scorecard.model.plans import Plan, Target
from scorecard.quantities import Extent, step_of

Mode = Literal["end", "total", "throughout"]
_CUMULATIVE = ("added", "net-added", "change")


class Question(NamedTuple):
    """One goal on one indicator. `answer` is the stretch that a figure must cover to answer it whole."""

    indicator: Indicator
    measure: str
    scope: str | None
    goal: Goal
    window: Period
    answer: Period
    due: date
    dated: bool  # the target itself names the day
    mode: Mode
    per: str | None
    strength: str
    pace: tuple[Decimal, ...]
    series: str | None

    @property
    def points(self) -> bool:
        """Whether distances are in percentage points: rates and shares are never compared by ratio."""
        unit = self.goal.unit or self.indicator.unit or ""
        return self.measure in ("growth", "change") or unit in ("%", "个百分点", "％", "percent")

    @property
    def lasting(self) -> bool:
        """Whether what is reached stays reached: gross additions and totals so far, which cannot fall back."""
        counts = self.measure == "added" or (self.measure == "amount" and self.mode == "total")
        return counts and self.goal.kind in ("at_least", "more_than", "between", "about")


def question(plan: Plan, target: Target, indicator: Indicator, part: Part | None = None) -> Question:
    """The question that a target, or one part of it, puts to the figures."""
    measure = (part.measure if part else None) or target.measure or "amount"
    window = target.period or plan.period
    mode = _mode(target, indicator, measure)
    several = not window.inside(window.last_year())
    answer = window.last_year() if mode == "end" and several else window
    return Question(
        indicator,
        measure,
        (part.scope if part else None) or target.scope,
        part or target.goal,
        window,
        answer,
        target.due.end if target.due else window.end,
        target.due is not None,
        mode,
        target.per,
        target.strength,
        tuple(target.pace or ()),
        target.series,
    )


def in_year(asked: Target, number: int) -> Target:
    """The target as it stands in one year of a goal for each year."""
    return asked.model_copy(update={"period": year(number), "when": "total", "id": f"{asked.id}.{number}"})


def _mode(target: Target, indicator: Indicator, measure: str) -> Mode:
    if target.when in ("end", "total", "throughout"):
        return target.when
    if indicator.nature == "flow" or measure in _CUMULATIVE or measure == "growth":
        return "total"
    return "end"


def accepted(asked: Question, base: Decimal | None, bands: Bands, centre: bool = False) -> Extent | None:
    """The numbers that meet the goal, in its unit; None where it needs a base that nobody reported.

    `about` is a floor where up is better and a ceiling where down is; `centre` asks for the other reading.
    """
    goal, better = asked.goal, asked.indicator.better
    if goal.at_least is not None:
        return Extent(goal.at_least, None)
    if goal.more_than is not None:
        return Extent(goal.more_than, None, low_open=True)
    if goal.at_most is not None:
        return Extent(None, goal.at_most)
    if goal.less_than is not None:
        return Extent(None, goal.less_than, high_open=True)
    if goal.about is not None:
        return _about(asked, goal.about, bands, centre)
    if goal.between is not None:
        low, high = goal.between
        return Extent(low if better != "lower" else None, high if better != "higher" else None)
    if goal.rank is not None:
        return _rank(goal, base)
    return _direction(asked, base)


def limit(asked: Question, accepts: Extent) -> Decimal | None:
    """The number that the goal is about, for gaps and ratios: its floor, its ceiling, or its centre."""
    if asked.goal.about is not None:
        return asked.goal.about
    return accepts.low if accepts.low is not None else accepts.high


def is_ceiling(accepts: Extent) -> bool:
    """Whether less is what the goal asks for."""
    return accepts.low is None


def goal_step(asked: Question) -> Decimal | None:
    """The precision at which the goal is printed; None for directions, which compare two reported numbers."""
    goal = asked.goal
    numbers = [goal.at_least, goal.more_than, goal.at_most, goal.less_than, goal.about, *(goal.between or ())]
    steps = [step_of(number) for number in numbers if number is not None]
    return min(steps, default=None)


def _about(asked: Question, value: Decimal, bands: Bands, centre: bool) -> Extent:
    better = asked.indicator.better
    if not centre and better != "neither":
        slack = asked.goal.tolerance or Decimal(0)
        return Extent(value - slack, None) if better == "higher" else Extent(None, value + slack)
    share = bands["attainment", "about_points"] if asked.points else abs(value) * bands["attainment", "about_share"] / 100
    slack = asked.goal.tolerance if asked.goal.tolerance is not None else share
    return Extent(value - slack, value + slack)


def _rank(goal: Goal, base: Decimal | None) -> Extent | None:
    assert goal.rank is not None
    if goal.rank.at_most is not None:
        return Extent(None, goal.rank.at_most)
    if base is None:
        return None
    return Extent(None, base, high_open=goal.rank.direction == "better")


def _direction(asked: Question, base: Decimal | None) -> Extent | None:
    """Against the last reading before the plan; “up” and “down” of a growth or an addition are against zero."""
    wanted, lower = asked.goal.direction, asked.indicator.better == "lower"
    if wanted in ("up", "down") and asked.measure in ("growth", "change", "added", "net-added"):
        base = Decimal(0)
    if base is None:
        return None
    if wanted == "hold":
        slack = asked.goal.tolerance or Decimal(0)
        better = asked.indicator.better
        return Extent(None if better == "lower" else base - slack, None if better == "higher" else base + slack)
    falls = wanted == "down" or (wanted == "better" and lower)
    return Extent(None, base, high_open=True) if falls else Extent(base, None, low_open=True)
