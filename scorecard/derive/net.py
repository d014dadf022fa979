"""Additions from two standings: this year's end − last year's end.

That is the net change. It answers a net goal exactly (derived); for gross additions it is a hint only, because what
was lost in the year is not known (indicative). Both in one series and scope.
Sample that passes: 380 after 254 gives 126 net. Sample that fails: standings two years apart.
"""

from datetime import date

from scorecard.derive.inputs import best_pair, derived_evidence, inputs
from scorecard.load import Book
from scorecard.model.periods import year
from scorecard.quantities import Extent, plain
from scorecard.questions import Question
from scorecard.said import Said, same
from scorecard.verdicts import Reading, weakest

RULE = "net-from-levels"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The net change over the year asked for."""
    if asked.measure not in ("added", "net-added") or not asked.answer.is_year or asked.indicator.unit is None:
        return []
    now, before = asked.answer, year(asked.answer.start.year - 1)
    found = best_pair(
        inputs(asked, asked.indicator, "level", now, book, as_of), inputs(asked, asked.indicator, "level", before, book, as_of)
    )
    if found is None:
        return []
    first, second = found
    gross = asked.measure == "added"
    doubt = Said("it is the net change, not gross additions", "是净变动，不是新增数")
    evidence = derived_evidence([first, second])
    low = None if second.extent.low is None or first.extent.high is None else second.extent.low - first.extent.high
    high = None if second.extent.high is None or first.extent.low is None else second.extent.high - first.extent.low
    return [
        Reading(
            second.value - first.value,
            second.unit,
            Extent(low, high, True, True),
            now,
            second.scope,
            weakest([evidence, "indicative"]) if gross else evidence,
            (*second.figures, *first.figures),
            scope_clear=second.scope_clear and first.scope_clear,
            doubts=(*second.doubts, *first.doubts, *((doubt,) if gross else ())),
            rule=RULE,
            arithmetic=same(f"{plain(second.value)} − {plain(first.value)}"),
        )
    ]
