"""Formulas of attainment and rank: met, near, missed, and the distance between."""

from decimal import Decimal

from scorecard.model.bounds import BOUNDS
from scorecard.output.workbook import bound_formulas as bounds
from scorecard.output.workbook.bound_formulas import without_dust
from scorecard.output.workbook.case import RowCase


def status(case: RowCase) -> str:
    """Met, near, missed, or undecidable where the figure allows both sides of the goal."""
    unmet = _unmet(case)
    if not case.exact:
        outside = bounds.apart(case.limits, case.actual, case.allows, case.printed)
        unmet = f"IF({outside},{unmet},{case.word('undecidable')})"
    return f"IF({case.inside},{case.word('met')},{unmet})"


def _unmet(case: RowCase) -> str:
    """Near or missed: near where even the worst value that the figure allows is within the band."""
    near, missed = case.word("near"), case.word("missed")
    limits, worst_below, worst_above = case.limits, _at(case, case.allows.low), _at(case, case.allows.high)
    if case.basis.asked.measure == "rank":
        if worst_above is None:
            return missed
        behind = without_dust(f"{worst_above}-{_last_place(case)}")
        return f"IF({behind}<={case.band('rank', 'amber_places')},{near},{missed})"
    if not case.basis.asked.goal.asks.has_distance:
        return missed
    ends = []
    if limits.low is not None and worst_below is not None:
        ends.append(_within(case, limits.low, f"{limits.low}-{worst_below}"))
    if limits.high is not None and worst_above is not None:
        ends.append(_within(case, limits.high, f"{worst_above}-{limits.high}"))
    if not ends:
        return missed
    condition = ends[0] if len(ends) == 1 else f"OR({','.join(ends)})"
    return f"IF({condition},{near},{missed})"


def _at(case: RowCase, end: Decimal | None) -> str | None:
    """An end of what the figure allows, as a formula on the cell of the actual; None where it has no such end."""
    if end is None:
        return None
    away = end - case.printed
    sign = "+" if away > 0 else "-"
    return case.actual if away == 0 else f"({case.actual}{sign}{bounds.literal(abs(away))})"


def _within(case: RowCase, end: str, short: str) -> str:
    """The condition that a shortfall is still near: in points for rates and shares, else a share of the goal."""
    conditions = [f"{without_dust(short)}>=0"]
    if case.basis.asked.points:
        points = case.band("attainment", "amber_points")
        conditions += [f"{points}>0", f"{without_dust(f'({short}){case.scale}')}<={points}"]
    else:
        share = case.band("attainment", "amber_share")
        conditions += [f"{share}>0", f"{end}<>0", f"{without_dust(f'({short})*100-{share}*ABS({end})')}<=0"]
    base = case.verdict.base
    if base is not None and case.basis.asked.measure == "level":
        # Of a level whose base is known, near is also measured by the promised change, and never backwards.
        change, share = f"({end}-{bounds.literal(base.value)})", case.band("attainment", "amber_change")
        conditions.append(f"{without_dust(f'({short})*100-{share}*ABS{change}')}<=0")
        conditions.append(
            f"{without_dust(f'({change}' + ('-' if end == case.limits.low else '+') + f'({short}))')}"
            f"{'>' if end == case.limits.low else '<'}0"
        )
    return f"AND({','.join(conditions)})"


def gap(case: RowCase) -> str | None:
    """Actual and goal apart, plus is better. None for a figure that is a bound, whose distance is not known."""
    reading, actual, limits = case.reading, case.actual, case.limits
    vague = reading is not None and (case.basis.asked.measure == "rank" and BOUNDS[reading.bound].loose)
    if reading is not None and (vague or not BOUNDS[reading.bound].has_distance):
        return None
    if case.basis.asked.measure == "rank":
        distance = f"{_last_place(case)}-{actual}"
    elif limits.low is not None and limits.high is not None:
        distance = f"MIN({actual}-{limits.low},{limits.high}-{actual})"
    elif case.down:
        distance = f"{limits.aim}-{actual}"
    else:
        distance = f"{actual}-{limits.aim}"
    printed = "" if case.scale or case.cells.goal_factor == 1 else f"*{case.cells.goal_factor:f}"  # as the gap is shown
    found = without_dust(f"({distance}){case.scale}{printed}" if case.scale or printed else distance)
    return found if case.exact else f'IF({case.cells.status}={case.word("undecidable")},"",{found})'


def attainment(case: RowCase) -> str | None:
    """Actual ÷ goal, for amounts, counts and levels with a floor above zero; None where a ratio says nothing."""
    measured = (case.basis.asked.measured.size or case.basis.asked.measured.adds_up) and not case.basis.asked.points
    floor = case.limits.high is None and case.basis.asked.goal.asks.number is not None
    is_number = case.reading is None or BOUNDS[case.reading.bound].has_distance
    if not (measured and floor and is_number) or case.accepts.low is None or case.accepts.low <= 0:
        return None
    return f"{case.actual}/{case.limits.aim}"


def _last_place(case: RowCase) -> str:
    """The last place that is good enough."""
    return f"({case.limits.high}-1)" if case.limits.high_open else str(case.limits.high)
