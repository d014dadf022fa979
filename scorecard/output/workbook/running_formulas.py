"""Formulas of what is not over or not whole: pace, the path of a plan that runs, and what can no longer change."""

from decimal import Decimal

from scorecard.judging.methods.pace import elapsed
from scorecard.judging.methods.trajectory import moment
from scorecard.judging.question import needs_base
from scorecard.judging.verdicts import Reading
from scorecard.output.workbook import attainment_formulas as plainly
from scorecard.output.workbook import bound_formulas as bounds
from scorecard.output.workbook.bound_formulas import Limits, literal, rounded
from scorecard.output.workbook.case import Case

Formulas = tuple[str | None, str | None]  # status and gap; no status where it does not follow from the row


def final(case: Case, reading: Reading) -> str | None:
    """The condition that more days cannot change it: a sum that reached its floor, or has passed its cap."""
    asked = case.asked
    counts = asked.measured.cannot_fall and (asked.mode == "total" or not asked.measured.size)
    if not counts or asked.per is not None or not reading.period.inside(asked.answer) or needs_base(asked):
        return None
    if case.limits.high is None:
        return case.inside
    cap = Limits(None, case.limits.high, None, False, False)
    return bounds.apart(cap, case.cells.actual, case.allows, case.printed)


def paced(case: Case, reading: Reading) -> Formulas:
    """Pace, for a sum of which a part is known, unless it is final."""
    asked, aim = case.asked, case.limits.aim
    if reading.period.start != asked.answer.start or not case.exact:
        return None, None
    due, reached = literal(elapsed(asked, reading.period).quantize(Decimal("1E-12"))), f"{case.cells.actual}/{aim}*100"
    lead = rounded(f"{due}-{reached}" if case.down else f"{reached}-{due}")
    behind = f"{lead}>=-{case.band('pace', 'amber_points')}"
    unmet = f"IF({behind},{case.word('at-risk')},{case.word('off-track')})"
    kept = f"IF(AND({aim}=0,{case.inside}),{case.word('on-track')},{case.word('undecidable')})"
    no_share = kept if case.down else case.word("undecidable")
    status = f"IF({aim}<=0,{no_share},IF({lead}>=0,{case.word('on-track')},{unmet}))"
    settled = final(case, reading)
    if settled is None:
        return status, lead
    # The two gaps have different units, so that each row shows the one it was judged by.
    judged_by_pace = case.verdict.method == "pace"
    gap = f'IF({settled},"",{lead})' if judged_by_pace else f'IF({settled},{plainly.gap(case)},"")'
    # What the rest of the period adds is not known, so a cap that is passed early is missed.
    passed = plainly.status(case) if case.limits.high is None else case.word("missed")
    return f"IF({settled},{passed},{status})", gap


def so_far(case: Case, reading: Reading) -> Formulas:
    """Before the due day, for what does not add up: the path, or where it stands."""
    asked, distance = case.asked, plainly.gap(case)
    if not asked.several or not (asked.measured.size or asked.measure == "rank") or not case.exact:
        return None, None
    if asked.measure != "rank" and not needs_base(asked):
        return _path(case, reading), distance
    on_track, base = case.word("on-track"), case.verdict.base
    if base is None:
        gap = distance and f'IF({case.inside},{distance},"")'
        return f"IF({case.inside},{on_track},{case.word('not-due')})", gap
    unmoved = f"{rounded(f'{case.cells.actual}-{literal(base.value)}')}=0"
    wrong = f"IF({unmoved},{case.word('at-risk')},{case.word('backwards')})"
    return f"IF({case.inside},{on_track},{wrong})", distance


def _path(case: Case, reading: Reading) -> str | None:
    """Achieved first, then a base that was better and is lost, then the ratio of the yearly changes by its bands."""
    base, aim = case.verdict.base, case.limits.aim
    if base is None:
        return None
    start = literal(base.value)
    better = f"{rounded(f'{start}-{aim}')}{'<=' if case.down else '>='}0"
    reached, backwards = case.word("on-track"), case.word("backwards")
    return f"IF({case.inside},{reached},IF({better},{backwards},{_by_ratio(case, reading, base)}))"


def _by_ratio(case: Case, reading: Reading, base: Reading) -> str:
    aim, actual, start = case.limits.aim, case.cells.actual, literal(base.value)
    began = moment(base.period)
    so_far, in_all = moment(reading.period) - began, moment(case.asked.answer) - began
    if so_far <= 0:
        return case.word("undecidable")
    linear = _by_bands(case, rounded(f"({actual}-{start})/({aim}-{start})/({_years(so_far)}/{_years(in_all)})"))
    if base.value == 0:
        return linear
    sign = "-" if case.down == (base.value > 0) else ""
    done, wanted = (f"(({y}/{start})^(1/{_years(t)})-1)" for y, t in ((actual, so_far), (aim, in_all)))
    steps = _by_bands(case, rounded(f"{sign}{done}/ABS({wanted})"))
    signs = f"OR(MIN({actual},{aim},{start})>0,MAX({actual},{aim},{start})<0)"
    return f"IF({signs},{steps},{linear})"


def _by_bands(case: Case, ratio: str) -> str:
    """The status of a ratio by the thresholds of trajectories."""
    steps = case.word("backwards")
    for name, status in (("moving", "off-track"), ("at_risk", "at-risk"), ("on_track", "on-track")):
        steps = f"IF({ratio}>={case.band('trajectory', name)},{case.word(status)},{steps})"
    return steps


def _years(years: Decimal) -> str:
    return literal(years.quantize(Decimal("1E-12")).normalize())
