"""A reading of which only the two ends are known: judged at both, and decided where both give one light.

Source: the plain sense of “between”. Limits: near is shown by the worse end alone.
Sample that passes: 91 to 93 against at least 90. Sample that fails: 88 to 92 against at least 90.
"""

from collections.abc import Callable

from scorecard.judging.methods.outcomes import Outcome
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import Text
from scorecard.model.bands import Bands
from scorecard.model.intervals import Extent, point

Judge = Callable[[Question, Reading, Extent, Bands], Outcome]


def at_both_ends(judge: Judge) -> Judge:
    """The method for readings of one number, held against both ends where a reading has two."""

    def judged(asked: Question, reading: Reading, accepts: Extent, bands: Bands) -> Outcome:
        if reading.ends is None:
            return judge(asked, reading, accepts, bands)
        if reading.extent.inside(accepts):
            return Outcome("met", None, Text("methods.goal-met-at-both-ends"))
        if not reading.extent.apart(accepts):
            return Outcome("undecidable", None, Text("methods.parts-on-both-sides"))
        worse = reading._replace(ends=None, bound="exact", extent=point(reading.value))
        outcome = judge(asked, worse, accepts, bands)
        return outcome._replace(gap=None, why=Text("methods.at-the-worse-end", why=outcome.why))

    return judged
