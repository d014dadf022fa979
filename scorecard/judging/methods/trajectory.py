"""Trajectory: a level that a plan of several years should reach, while the plan still runs.

Formula: CAGR_o = (y/y0)^(1/(t−t0)) − 1 is the actual yearly change, CAGR_T = (T/y0)^(1/(tT−t0)) − 1 the required one, R
= d · CAGR_o / |CAGR_T| with d = 1 where up is wanted and −1 where down is. Achieved is tested first. R at or above
`on_track` is on track, at or above `at_risk` at risk, at or above `moving` off track, below it backwards. Where the
base already beat the target and has fallen back, it is backwards. Beside it stands the linear pace ((y − y0)/(T − y0)
against (t − t0)/(tT − t0)); where the two give other colours, both are said. Source: Statistics Canada's progress
measure as published with Open SDG, after Eurostat. Where the ratio is not defined, because the base, the actual or the
target is 0 or their signs differ, the linear pace decides by the same thresholds, and the reason says so. Limits: says
nothing where no time has passed since the base, and is not used for growth rates. Sample that passes: 14.5 in 2015,
10.4 in 2023, 7.25 wanted by 2030 gives 0.9011. Sample that fails: a base of the same day.
"""

from calendar import monthrange
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from scorecard.judging.methods.outcomes import Case, Method, Outcome, gap_of, in_points, shown_status
from scorecard.judging.methods.path import GoalPath, band, past, yearly
from scorecard.judging.phrases import counted_in, number_text, reading_text
from scorecard.judging.question import Question, is_ceiling, limit, needs_base
from scorecard.judging.verdicts import Alternative
from scorecard.language.bilingual import Text, joined, same, term
from scorecard.model.bands import Bands
from scorecard.model.digits import deciding_digits
from scorecard.model.intervals import plain, point, step_of, trimmed
from scorecard.model.periods import Period, period_text
from scorecard.model.statuses import COLOURS, Status


def has_path(asked: Question) -> bool:
    """Whether a path from a base to the goal can be reckoned."""
    return asked.several and asked.measured.size and not asked.averaged and not needs_base(asked)


def judge(case: Case) -> Outcome:
    """The outcome for the latest reading of a plan that still runs; the base is of the reading's own series."""
    if case.over and case.base is None and case.reading.extent.apart(case.accepts):
        return Outcome("undecidable", None, Text("judging.not-reached-by-then"))
    return _on_path(case)


def _on_path(case: Case) -> Outcome:
    asked, base, reading, accepts, bands = case.asked, case.base, case.reading, case.accepts, case.bands
    aim, down = limit(asked, accepts), is_ceiling(accepts)
    end = period_text(asked.answer)
    gap = None
    if aim is not None and reading.bound == "exact":
        gap = gap_of(asked, (aim - reading.value) * (1 if down else -1))
    if reading.extent.inside(accepts):
        return Outcome("on-track", gap, Text("methods.already-reached", end=end))
    if aim is None or base is None:
        said = Text("methods.path-without-base")
        return Outcome("undecidable", None, said)
    start = reading_text(base)
    if accepts.low is not None and accepts.high is not None:
        if point(base.value).inside(accepts) and reading.extent.apart(accepts):
            fallen = Text("methods.fallen-back")
            return Outcome("backwards", gap, Text("methods.from-start-why", start=start, why=fallen))
        if past(reading.value, base.value, accepts):
            return Outcome("off-track", gap, Text("methods.gone-past-goal", start=start))
        down = base.value > accepts.low
        aim = aim if asked.goal.kind == "about" else accepts.high if down else accepts.low
    path = GoalPath(
        base.value, moment(base.period), reading.value, moment(reading.period), aim, moment(asked.answer), down
    )
    why = _why(path, bands)
    if path.ratio is None and path.linear is None and not path.base_better:
        return Outcome("undecidable", None, Text("methods.from-start-why", start=start, why=why))

    def status_at(value: Decimal) -> Status:
        if past(value, base.value, accepts):
            return "off-track"
        return path._replace(actual=value).status(bands)

    status = shown_status(status_at, reading, down)
    if status is None:
        return Outcome("undecidable", None, Text("methods.path-unsettled"))
    said = Text("methods.from-start-why", start=start, why=why)
    return Outcome(
        status, gap, said, _ahead(path, asked), _linear(path, status, bands), _steps(path, bands, asked.unit)
    )


def _why(path: GoalPath, bands: Bands) -> Text:
    good, fair = bands["trajectory", "on_track"], bands["trajectory", "at_risk"]
    if path.base_better:
        return Text("methods.fallen-back")
    ratio, linear = path.ratio, path.linear
    if ratio is not None:
        # Two decimals are enough for the eye; rounded down, they never show a threshold as reached that is not.
        shown = _signed(ratio.quantize(Decimal("0.01"), ROUND_FLOOR))
        return Text("methods.path-ratio", shown=shown, good=good, fair=fair)
    if linear is None:
        return Text("methods.no-time-passed")
    shown = _signed(deciding_digits(linear, 2, *_marks(bands)))
    return Text("methods.linear-pace-decides", shown=shown, good=good, fair=fair)


def _linear(path: GoalPath, status: Status, bands: Bands) -> tuple[Alternative, ...]:
    """The linear pace, where it would give another colour."""
    linear = path.linear
    if linear is None or path.base_better:
        return ()
    other = band(linear, bands)
    if COLOURS[other] == COLOURS[status]:
        return ()
    shown = _signed(deciding_digits(linear, 2, *_marks(bands)))
    light = term(COLOURS[other])
    return (Alternative(Text("methods.by-linear-pace", shown=shown, light=light), other),)


def _steps(path: GoalPath, bands: Bands, unit: str) -> tuple[Text, ...]:
    """The two yearly changes, their ratio, and the linear pace, as they can be followed with a calculator."""
    passed, whole = path.actual_year - path.base_year, path.target_year - path.base_year
    base, actual, target = (trimmed(number) for number in (path.base, path.actual, path.target))
    years, all_years = _rounded(passed, 2), _rounded(whole, 2)
    steps = []
    if path.ratio is not None:
        done = _rounded(yearly(path.base, path.actual, passed) * 100, 3)
        wanted = _rounded(yearly(path.base, path.target, whole) * 100, 3)
        ratio = trimmed(deciding_digits(path.ratio, 4, *_marks(bands)))
        turned = path.down == (path.base > 0)
        shown = f"−({done})" if turned and done.startswith("-") else f"{'−' if turned else ''}{done}"
        steps = [
            f"({actual} ÷ {base})^(1 ÷ {years}) − 1 = {done}%",
            f"({target} ÷ {base})^(1 ÷ {all_years}) − 1 = {wanted}%",
            f"R = {shown} ÷ |{wanted}| = {ratio}",
        ]
    found = [joined([same(_minus(step)), counted_in(unit)]) for step in steps[:1]]
    found += [same(_minus(step)) for step in steps[1:]]
    if path.linear is not None:
        pace = trimmed(deciding_digits(path.linear, 2, *_marks(bands)))
        way = [f"({number} − {_in_brackets(base)})" for number in (actual, target)]
        share = _minus(f"({way[0]} ÷ {way[1]}) ÷ ({years} ÷ {all_years}) = {pace}")
        found.append(Text("methods.linear-pace-share", share=share))
    return tuple(found)


def _marks(bands: Bands) -> tuple[Decimal, ...]:
    """The thresholds that a ratio is held against."""
    return tuple(bands["trajectory", name] for name in ("on_track", "at_risk", "moving"))


def _rounded(value: Decimal, places: int) -> str:
    return trimmed(deciding_digits(value, places, Decimal(0)))


def _signed(value: Decimal) -> str:
    return _minus(plain(value))


def _minus(text: str) -> str:
    return text.replace("-", "−")


def _in_brackets(number: str) -> str:
    return f"({number})" if number.startswith("-") else number


def _ahead(path: GoalPath, asked: Question) -> tuple[Text, ...]:
    """What the path leads to: the projected value, the yearly change still needed, the year of arrival."""
    unit, end, notes = asked.unit, period_text(asked.answer), []
    if path.projected is not None:
        value = deciding_digits(path.projected, max(-int(step_of(path.target).as_tuple().exponent), 0), path.target)
        notes.append(Text("methods.value-at-end", value=number_text(value, unit), end=end))
    if path.required is not None:
        rate = _signed(deciding_digits(path.required, 1, Decimal(0)))
        notes.append(Text("methods.rate-needed", rate=rate))
        if asked.points:  # of a share, 2 % a year is not 2 points a year
            yearly_points = in_points(asked, path.target - path.actual) / (path.target_year - path.actual_year)
            points = number_text(_signed(deciding_digits(yearly_points, 2, Decimal(0))), "个百分点")
            notes[-1] = Text("methods.from-now-on-points-year-needed", points=points, rate=rate)
    if path.arrival is not None:
        arrival = path.arrival.to_integral_value(ROUND_CEILING)
        notes.append(Text("methods.arrival", arrival=arrival))
    return tuple(notes)


def moment(period: Period) -> Decimal:
    """The end of a period on the scale of years: 2024 for the end of 2024, 2023.5 for the end of June 2024.

    Each month is a twelfth, so that it is the same stretch of time from March to March as from December to December.
    """
    end = period.end
    part = Decimal(end.day) / Decimal(monthrange(end.year, end.month)[1])
    return Decimal(end.year - 1) + (end.month - 1 + part) / 12


METHOD = Method("trajectory", lambda case: has_path(case.asked), judge, on_the_way=True, from_base=True)
