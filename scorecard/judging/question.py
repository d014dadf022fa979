"""What a target asks, made ready for judging: over which days, of which figures, by when, and which numbers meet it."""

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from scorecard.language.units import convert, unit
from scorecard.model.bands import Bands
from scorecard.model.fields import Bilingual
from scorecard.model.frequencies import ReportedEvery
from scorecard.model.goal_kinds import Better, ReadAs, Terms
from scorecard.model.goals import Goal
from scorecard.model.goals_without_numbers import StageToReach
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import Extent, step_of
from scorecard.model.measures import MEASURES, Measure, MeasureRow
from scorecard.model.periods import Period, period_text, spanning, years_of
from scorecard.model.places import NOBODY, Named, Whose
from scorecard.model.plans import Plan, Target
from scorecard.model.stages import Stage

Mode = Literal["end", "total", "throughout"]


class Question(NamedTuple):
    """One goal on one indicator. `answer` is the stretch that a figure must cover to answer it whole."""

    indicator: Indicator
    measure: Measure
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
    each_year: bool  # one year of a goal for each year
    place: Named = NOBODY
    group: Named = NOBODY
    reported: ReportedEvery | None = None  # how often its owner reports
    first_month: int = 1  # the month in which the years of the plan begin
    begins: date | None = None  # the first day of the plan; a target of one of its years can be reached ahead of it

    @property
    def whose(self) -> Whose:
        """Whose number is asked for: place, group and scope."""
        return Whose(self.place, self.group, self.scope)

    @property
    def measured(self) -> MeasureRow:
        """What is true of readings of its measure."""
        return MEASURES[self.measure]

    @property
    def stage(self) -> Stage:
        """The stage that it asks for, where it asks for one."""
        assert isinstance(self.goal.asks, StageToReach)
        return self.goal.asks.stage

    @property
    def unit(self) -> str:
        """The unit of the comparison: the goal's, else the measure's own, else the indicator's."""
        return self.goal.unit or self.measured.unit or self.indicator.unit or ""

    @property
    def points(self) -> bool:
        """Whether distances are in percentage points: rates and shares are never compared by ratio."""
        return self.measured.in_points or in_percent(self.unit)

    @property
    def several(self) -> bool:
        """Whether the period is longer than a year."""
        return self.window.over_a_year

    @property
    def years(self) -> tuple[Period, ...]:
        """The years of the period, which begin in the month in which the plan begins."""
        return years_of(self.window, self.first_month)

    @property
    def adds_up(self) -> bool:
        """Whether it asks for a sum over a period, of which a part can be reached along the way."""
        return not self.averaged and self.measured.adds_up and (self.mode == "total" or self.measured.size)

    @property
    def averaged(self) -> bool:
        """Whether it asks for an average over the period: a yearly one, or of what stands, and not for where it stands
        in the end."""
        return self.per is not None or (self.measured.stands and self.mode == "total")

    @property
    def promised(self) -> bool:
        """Whether a day was promised: what was only tried for, without a date, is never late."""
        return self.strength != "effort" or self.dated


def question(plan: Plan, target: Target, indicator: Indicator, whose: Whose, each_year: bool = False) -> Question:
    """The question that a target puts to the figures of a place and group.

    `each_year` where it is one year of a goal for each year.
    """
    measure: Measure = target.measure or "amount"
    window = target.period or plan.period
    due = target.due.end if target.due else window.end
    mode = _mode(target, indicator, measure)
    if due != window.end and due >= window.start:
        window = Period(f"{window.start}/{due}", window.start, due)
    first_month = plan.period.start.month
    return Question(
        indicator,
        measure,
        whose.scope,
        target.goal,
        window,
        _answer(window, mode, first_month),
        due,
        target.due is not None,
        mode,
        target.per,
        target.strength,
        target.marks,
        target.series,
        each_year,
        whose.place,
        whose.group,
        target.reported or plan.reported,
        first_month,
        min(plan.period.start, window.start),
    )


def years_asked(plan: Plan, target: Target) -> tuple[Period, ...]:
    """The years of a goal for each year."""
    return years_of(target.period or plan.period, plan.period.start.month)


def target_in_year(asked: Target, own: Period) -> Target:
    """The target as it stands in one year of a goal for each year; that year is promised, so it has a due day."""
    due, told = Period(own.end.isoformat(), own.end, own.end), period_text(own)
    name = Bilingual.model_construct(zh=f"{asked.name.zh}（{told.zh}）", en=f"{asked.name.en}, {told.en}")
    return asked.model_copy(update={"period": own, "when": None, "due": due, "name": name})


def needs_base(asked: Question) -> bool:
    """Whether the goal is set against an earlier reading."""
    return asked.goal.asks.needs_base(_from_zero(asked))


def accepted(asked: Question, base: Decimal | None, bands: Bands, about: ReadAs | None = None) -> Extent | None:
    """The numbers that meet the goal, in its unit; None where it needs a base that nobody reported.

    `about` is a floor where up is better, a ceiling where down is, a centre where neither is, unless told otherwise.
    """
    asks = asked.goal.asks
    aim = base if asks.relative else asks.number
    slack = about_slack(asked, aim, bands) if asks.kind == "about" and aim is not None else Decimal(0)
    return asks.accepts(Terms(_better(asked.indicator), base, _from_zero(asked), about, slack))


def usual_about(asked: Question) -> ReadAs:
    """How 左右 is read first."""
    return asked.goal.asks.ways(_better(asked.indicator))[0]


def other_readings(asked: Question) -> tuple[ReadAs, ...]:
    """The other ways to read 左右 that reputable people use, where the file does not say which is meant."""
    return asked.goal.asks.ways(_better(asked.indicator))[1:]


def limit(asked: Question, accepts: Extent) -> Decimal | None:
    """The number that the goal is about, for gaps and ratios: its floor, its ceiling, or its centre."""
    ends = [end for end in (accepts.low, accepts.high) if end is not None]
    if asked.goal.kind == "about":
        number = asked.goal.asks.number
        return sum(ends) / Decimal(len(ends)) if number is None else number
    return next(iter(ends), None)


def is_ceiling(accepts: Extent) -> bool:
    """Whether less is what the goal asks for."""
    return accepts.low is None


def falls(asked: Question) -> bool:
    """Whether the goal is kept by going, or staying, down."""
    return asked.goal.asks.falls(_better(asked.indicator))


def goal_step(asked: Question) -> Decimal | None:
    """The precision at which the goal is printed; None for directions, which compare two reported numbers."""
    return min((step_of(number) for number in asked.goal.asks.numbers), default=None)


def _better(indicator: Indicator) -> Better:
    return "lower" if indicator.nature == "rank" else indicator.better


def _mode(target: Target, indicator: Indicator, measure: Measure) -> Mode:
    if target.when in ("end", "total", "throughout"):
        return target.when
    if measure == "multiple" and target.goal.base is not None and not target.goal.base.over_a_year:
        return "end"  # a year is so many times another year
    if indicator.nature == "flow" or MEASURES[measure].over_period:
        return "total"
    return "end"


def _answer(window: Period, mode: Mode, first_month: int) -> Period:
    """The whole window, or for what counts at its end the last of its years as far as it belongs to the window."""
    last = years_of(window, first_month)[-1]
    if mode != "end" or last.start <= window.start:
        return window
    return last if last.end == window.end else spanning(last.start, window.end)


def in_percent(name: str) -> bool:
    """Whether a unit is a share or a distance between shares."""
    known = unit(name)
    return known is not None and known.dimension in ("percent", "percentage-point")


def _from_zero(asked: Question) -> bool:
    """“Up” and “down” of a growth, a change or an addition are against zero, not against the year before."""
    return asked.measured.moves


def about_slack(asked: Question, value: Decimal, bands: Bands) -> Decimal:
    """How far “about” reaches to either side: points for rates and shares, a share of the number for the rest."""
    if asked.points:
        return of_points(asked, bands["attainment", "about_points"])
    return abs(value) * bands["attainment", "about_share"] / 100


def of_points(asked: Question, points: Decimal) -> Decimal:
    """So many percentage points in the unit of the comparison: half a point is 5 per mille."""
    for unit_name in ("%", "个百分点"):
        found = convert(points, unit_name, asked.unit)
        if found is not None:
            return found
    return points
