"""Which of several readings comes first, which are one number printed twice, and which are of one rank.

The latest period goes first, of those that end together the whole, then evidence, what was reported before what was
derived, revision, status and standing. One number that is printed twice, once rounded or in another unit, is one
number, and the exacter print decides. Of one rank are two numbers that nothing of this sets apart; the names of their
sources and the order of the files never do, so both have to be weighed. Sample that passes: 12345 before 1.2万. Sample
that fails: 7.5 and 6.0, both official: neither comes first.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from scorecard.judging.verdicts import Reading
from scorecard.model.intervals import in_unit, point, rounded, step_of
from scorecard.model.periods import Period
from scorecard.model.sources import FIGURE_STATUSES, STANDINGS, Figure
from scorecard.model.statuses import EVIDENCE_ORDER, weakest

_Replaced = set[tuple[str, date, date]]


def best_first(readings: Iterable[Reading], at_end: bool = False) -> list[Reading]:
    """The readings, the best first; `at_end` puts what stood at the end before an average.

    Of one number that is printed twice the exacter print stands before the other.
    """
    kept = list(readings)
    if len(kept) < 2:
        return kept
    replaced = {
        (source, figure.span.start, figure.span.end)
        for reading in kept
        for figure in (reported.figure for reported in reading.figures)
        for source in figure.supersedes
    }
    return _most_exact_first(
        sorted(kept, key=lambda reading: (*_rank(reading, replaced, at_end), *_for_the_eye(reading)))
    )


def one_rank(first: Reading, second: Reading) -> bool:
    """Whether nothing but the names of their sources sets two different numbers for the same days apart."""
    if first.rule is not None or second.rule is not None:
        return False
    alike = first.period.same(second.period) and first.series == second.series and first.value != second.value
    if not alike or one_number(first, second) or one_number(second, first):
        return False
    replaces = any(source_of(one) in one_figure(other).supersedes for one, other in ((first, second), (second, first)))
    return not replaces and _rank(first, set()) == _rank(second, set())


def goes_before(first: Reading, second: Reading) -> bool:
    """Whether a reading of the same days comes before another by more than the names of their sources."""
    return _rank(first, set()) < _rank(second, set())


def leads(reading: Reading, answer: Period) -> bool:
    """Whether the only reported reading comes before all that is derived for those days: it is of the very days, and
    sound."""
    return reading.period.same(answer) and reading.evidence == EVIDENCE_ORDER[0] and reading.scope_clear


def one_number(coarse: Reading, exact: Reading) -> bool:
    """Whether `exact` may be the number that `coarse` prints rounded, as about or as a bound, for the same days."""
    if coarse.rule is not None or exact.rule is not None or exact.bound != "exact":
        return False
    if not (coarse.period.same(exact.period) and (coarse.scope, coarse.series) == (exact.scope, exact.series)):
        return False
    wide, fine = printed_step(coarse), printed_step(exact)
    if coarse.bound != "exact":
        return point(exact.value).inside(coarse.extent)
    return wide > fine and point(exact.value).inside(rounded(coarse.value, wide))


def printed_step(reading: Reading) -> Decimal:
    """The size of the last digit that the source prints, in the unit of the reading."""
    figure = one_figure(reading)
    assert figure.value is not None and figure.unit is not None
    step = step_of(figure.value)
    if figure.value:
        return abs(step * reading.value / figure.value)
    return in_unit(step, figure.unit, reading.unit) or step


def one_figure(reading: Reading) -> Figure:
    """The figure that a reading reports."""
    return reading.figures[0].figure


def source_of(reading: Reading) -> str:
    """The id of the source of a reading."""
    return reading.figures[0].source.source


def _most_exact_first(readings: list[Reading]) -> list[Reading]:
    """The same, with the exactest print of a number moved before its other prints of the same evidence and status."""
    found: list[Reading] = []
    left = list(readings)
    finest = min((printed_step(one) for one in left if _is_exact(one)), default=None)
    while left:
        first = left[0]
        # Nothing prints finer than the finest, so that thousands of prints of one number need no comparing in pairs.
        nothing_finer = finest is None or (_is_exact(first) and printed_step(first) <= finest)
        prints = (
            [] if nothing_finer else [one for one in left[1:] if _same_worth(first, one) and one_number(first, one)]
        )
        chosen = min(prints, key=printed_step, default=first)
        found.append(chosen)
        left = [reading for reading in left if reading is not chosen]
    return found


def _is_exact(reading: Reading) -> bool:
    return reading.rule is None and reading.bound == "exact" and one_figure(reading).value is not None


def _same_worth(first: Reading, second: Reading) -> bool:
    return first.evidence == second.evidence and one_figure(first).status == one_figure(second).status


def _rank(reading: Reading, replaced: _Replaced, at_end: bool = False) -> tuple[object, ...]:
    figure, source = reading.figures[0].figure, reading.figures[0].source
    return (
        -reading.period.end.toordinal(),
        reading.cover != "whole",
        at_end and reading.cover == "whole" and not reading.period.is_date,
        reading.period.start.toordinal(),
        EVIDENCE_ORDER.index(weakest([reading.evidence, "reported" if reading.scope_clear else "indicative"])),
        reading.rule is not None,
        (source.source, figure.span.start, figure.span.end) in replaced,
        FIGURE_STATUSES.index(figure.status),
        STANDINGS.index(source.standing),
        figure.bound != "exact",
    )


def _for_the_eye(reading: Reading) -> tuple[object, ...]:
    """Which of several that are of one rank is named first: it never decides a light."""
    figure, source = reading.figures[0].figure, reading.figures[0].source
    return (
        reading.scope or "",
        reading.series or "",
        0 if reading.rule is not None else printed_step(reading),
        -source.counts_from.toordinal(),
        reading.value,
        source.source,
        figure.location,
    )
