"""Trajectory: a level that a plan of several years should reach, while the plan still runs.

Formula: CAGR_o = (y/y0)^(1/(t−t0)) − 1 is the actual yearly change, CAGR_T = (T/y0)^(1/(tT−t0)) − 1 the required one,
R = d · CAGR_o / |CAGR_T| with d = 1 where up is wanted and −1 where down is. Achieved is tested first. R at or above
`on_track` is on track, at or above `at_risk` at risk, at or above `moving` off track, below it backwards. Where the
base already beat the target and has fallen back, it is backwards. Beside it stands the linear pace
((y − y0)/(T − y0) against (t − t0)/(tT − t0)); where the two give other colours, both are said.
Source: Statistics Canada's progress measure as published with Open SDG, after Eurostat.
Limits: not defined for a zero base or where signs differ (said, never patched), and not used for growth rates.
Sample that passes: 14.5 in 2015, 10.4 in 2023, 7.25 wanted by 2030 gives 0.9011. Sample that fails: a base of nought.
"""

from calendar import monthrange
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import NamedTuple

from scorecard.judging.bands import Bands
from scorecard.judging.methods.outcomes import Outcome, gap_of, settled
from scorecard.judging.phrases import reading_text
from scorecard.judging.question import Question, is_ceiling, limit
from scorecard.judging.verdicts import Alternative, Reading
from scorecard.language.bilingual import NOTHING, Text, same
from scorecard.language.terms import term
from scorecard.model.intervals import Extent, plain, step_of, trimmed, with_unit
from scorecard.model.period_words import period_text
from scorecard.model.periods import Period
from scorecard.model.statuses import COLOURS, Status


class Path(NamedTuple):
    """A base, an actual and a target with their years; `down` where less is wanted."""

    base: Decimal
    base_year: Decimal
    actual: Decimal
    actual_year: Decimal
    target: Decimal
    target_year: Decimal
    down: bool

    @property
    def achieved(self) -> bool:
        """Whether the actual is already where the target is."""
        return self.actual <= self.target if self.down else self.actual >= self.target

    @property
    def base_better(self) -> bool:
        """Whether the base had already reached the target."""
        return self.base <= self.target if self.down else self.base >= self.target

    @property
    def ratio(self) -> Decimal | None:
        """R; None where the base is zero, signs differ, no time has passed, or no change is required."""
        same_sign = min(self.base, self.actual, self.target) > 0 or max(self.base, self.actual, self.target) < 0
        if not same_sign or self.actual_year <= self.base_year or self.target == self.base:
            return None
        observed = yearly(self.base, self.actual, self.actual_year - self.base_year)
        required = yearly(self.base, self.target, self.target_year - self.base_year)
        direction = -1 if self.down == (self.base > 0) else 1
        return direction * observed / abs(required)

    def status(self, bands: Bands) -> Status:
        """Achieved first, then a base that was better and is lost, then the band of R; undecidable without R."""
        if self.achieved:
            return "on-track"
        if self.base_better:
            return "backwards"
        ratio = self.ratio
        return "undecidable" if ratio is None else band(ratio, bands)

    @property
    def linear(self) -> Decimal | None:
        """Share of the way made, divided by the share of the time passed."""
        way, time = self.target - self.base, self.actual_year - self.base_year
        if way == 0 or time <= 0:
            return None
        return (self.actual - self.base) / way / (time / (self.target_year - self.base_year))

    @property
    def projected(self) -> Decimal | None:
        """The value at the target's year if the actual yearly change goes on."""
        if min(self.base, self.actual) <= 0 or self.actual_year <= self.base_year:
            return None
        growth = 1 + yearly(self.base, self.actual, self.actual_year - self.base_year)
        return self.actual * growth ** (self.target_year - self.actual_year)

    @property
    def required(self) -> Decimal | None:
        """The yearly change in % that is needed from the actual on; None where no time is left."""
        if min(self.actual, self.target) <= 0 or self.target_year <= self.actual_year:
            return None
        return yearly(self.actual, self.target, self.target_year - self.actual_year) * 100

    @property
    def arrival(self) -> Decimal | None:
        """The year in which the target is reached if the actual yearly change goes on; None if never."""
        if min(self.base, self.actual, self.target) <= 0 or self.actual_year <= self.base_year:
            return None
        growth = 1 + yearly(self.base, self.actual, self.actual_year - self.base_year)
        if growth == 1 or (growth > 1) != (self.target > self.actual):
            return None
        return self.actual_year + (self.target / self.actual).ln() / growth.ln()


def yearly(start: Decimal, end: Decimal, years: Decimal) -> Decimal:
    """The compound yearly change that leads from `start` to `end`."""
    return (end / start) ** (1 / years) - 1


def judge(asked: Question, base: Reading | None, reading: Reading, accepts: Extent, bands: Bands) -> Outcome:
    """The outcome for the latest reading of a plan that still runs; the base is of the reading's own series."""
    aim, down = limit(asked, accepts), is_ceiling(accepts)
    end = period_text(asked.answer)
    gap = None
    if aim is not None and reading.bound == "exact":
        gap = gap_of(asked, (aim - reading.value) * (1 if down else -1))
    if reading.extent.inside(accepts):
        return Outcome("on-track", gap, Text("methods.goal-end-already-reached", end=end))
    if aim is None or base is None:
        said = Text("methods.no-exact-reading-before-plan-same")
        return Outcome("undecidable", None, said)
    path = Path(base.value, moment(base.period), reading.value, moment(reading.period), aim, moment(asked.answer), down)

    def status_at(value: Decimal) -> Status:
        return path._replace(actual=value).status(bands)

    status = path.status(bands)
    if status != "undecidable" and not settled(status_at, reading, down):
        said = Text("methods.figure-bound-or-too-coarse-does-2")
        return Outcome("undecidable", None, said)
    why, start = _why(path, bands), reading_text(base)
    said = Text("methods.from-start-why", start=start, why=why)
    return Outcome(status, gap, said, _ahead(path, asked), _linear(path, status, bands), _steps(path))


def band(ratio: Decimal, bands: Bands) -> Status:
    """The reading of R: on track, at risk (needs acceleration), off track (limited), backwards (deterioration)."""
    if ratio >= bands["trajectory", "on_track"]:
        return "on-track"
    if ratio >= bands["trajectory", "at_risk"]:
        return "at-risk"
    return "off-track" if ratio >= bands["trajectory", "moving"] else "backwards"


def _why(path: Path, bands: Bands) -> Text:
    if path.base_better:
        return Text("methods.base-already-met-target-has-fallen")
    ratio = path.ratio
    if ratio is None:
        linear = path.linear
        shown = plain(linear.quantize(Decimal("0.01"))) if linear is not None else ""
        beside = Text("methods.linear-pace-shown", shown=shown) if shown else NOTHING
        return Text("methods.ratio-yearly-changes-not-defined-no", beside=beside)
    # Two decimals are enough for the eye; rounded down, they never show a threshold as reached that is not.
    shown = plain(ratio.quantize(Decimal("0.01"), ROUND_FLOOR)).replace("-", "−")
    good, fair = bands["trajectory", "on_track"], bands["trajectory", "at_risk"]
    return Text("methods.so-far-changes-at-shown-times", shown=shown, good=good, fair=fair)


def _linear(path: Path, status: Status, bands: Bands) -> tuple[Alternative, ...]:
    """The linear pace, where it would give another colour."""
    linear = path.linear
    if linear is None or status == "undecidable" or path.base_better:
        return ()
    other = band(linear, bands)
    if COLOURS[other] == COLOURS[status]:
        return ()
    shown = plain(linear.quantize(Decimal("0.01")))
    light = term(COLOURS[other])
    return (Alternative(Text("methods.linear-pace-shown-would-be-light", shown=shown, light=light), other),)


def _steps(path: Path) -> tuple[Text, ...]:
    """The two yearly changes, their ratio, and the linear pace, as they can be followed with a calculator."""
    ratio = path.ratio
    if ratio is None:
        return ()
    passed, whole = path.actual_year - path.base_year, path.target_year - path.base_year
    base, actual, target = (trimmed(number) for number in (path.base, path.actual, path.target))
    done = _rounded(yearly(path.base, path.actual, passed) * 100, "0.001")
    wanted = _rounded(yearly(path.base, path.target, whole) * 100, "0.001")
    steps = [
        same(f"({actual} ÷ {base})^(1 ÷ {_rounded(passed, '0.01')}) − 1 = {done}%"),
        same(f"({target} ÷ {base})^(1 ÷ {_rounded(whole, '0.01')}) − 1 = {wanted}%"),
        same(f"R = {'−' if path.down == (path.base > 0) else ''}{done} ÷ |{wanted}| = {_rounded(ratio, '0.0001')}"),
    ]
    if path.linear is not None:
        first, last = _rounded(passed, "0.01"), _rounded(whole, "0.01")
        share = f"(({actual} − {base}) ÷ ({target} − {base})) ÷ ({first} ÷ {last}) = {_rounded(path.linear, '0.01')}"
        steps.append(Text("methods.linear-pace-share", share=share))
    return tuple(steps)


def _rounded(value: Decimal, step: str) -> str:
    return trimmed(value.quantize(Decimal(step)))


def _ahead(path: Path, asked: Question) -> tuple[Text, ...]:
    """What the path leads to: the projected value, the yearly change still needed, the year of arrival."""
    unit, end, notes = asked.unit, period_text(asked.answer), []
    if path.projected is not None:
        value = path.projected.quantize(step_of(path.target))
        en, zh = with_unit(value, unit, "en"), with_unit(value, unit, "zh")
        notes.append(Text.literal(f"At this pace it reaches {en} in {end.en}.", f"照此速度{end.zh}为{zh}。"))
    if path.required is not None:
        rate = plain(path.required.quantize(Decimal("0.1")))
        notes.append(Text("methods.from-now-on-rate-year-needed", rate=rate))
    if path.arrival is not None:
        arrival = path.arrival.to_integral_value(ROUND_CEILING)
        notes.append(Text("methods.at-this-pace-target-reached-arrival", arrival=arrival))
    return tuple(notes)


def moment(period: Period) -> Decimal:
    """The end of a period on the scale of years: 2024 for the end of 2024, 2023.5 for the end of June 2024.

    Each month is a twelfth, so that it is the same stretch of time from March to March as from December to December.
    """
    end = period.end
    part = Decimal(end.day) / Decimal(monthrange(end.year, end.month)[1])
    return Decimal(end.year - 1) + (end.month - 1 + part) / 12
