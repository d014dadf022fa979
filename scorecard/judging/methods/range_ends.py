"""A reading of which only the two ends are known: judged at both, and decided where both give one light.

Source: the plain sense of “between”. Limits: near is shown by the worse end alone.
Sample that passes: 91 to 93 against at least 90. Sample that fails: 88 to 92 against at least 90.
"""

from collections.abc import Callable

from scorecard.judging.methods.outcomes import Case, Outcome
from scorecard.language.bilingual import Text
from scorecard.model.intervals import point

_Judge = Callable[[Case], Outcome]


def at_both_ends(judge: _Judge) -> _Judge:
    """The method for readings of one number, held against both ends where a reading has two."""

    def judged(case: Case) -> Outcome:
        reading = case.reading
        if reading.ends is None:
            return judge(case)
        if reading.extent.inside(case.accepts):
            return Outcome("met", None, Text("methods.met-at-both-ends"))
        if not reading.extent.apart(case.accepts):
            return Outcome("undecidable", None, Text("methods.parts-on-both-sides"))
        worse = reading._replace(ends=None, bound="exact", extent=point(reading.value))
        outcome = judge(case._replace(reading=worse))
        return outcome._replace(gap=None, why=Text("methods.at-the-worse-end", why=outcome.why))

    return judged
