"""Additions from two standings: the end of the period − the end of the year before it; or from a reported net change.

Two standings give the net change. It answers a net goal exactly (derived). Gross additions are at least as many,
because what was lost on the way is not known: for these it is a lower bound, and a hint only (indicative). Both in one
series and scope. Of a period of several years, the last year that is reported counts.
Sample that passes: 380 after 254 gives 126 net. Sample that fails: a standing of one series after one of another.
"""

from datetime import date

from scorecard.judging.derivations.inputs import answering, best_pair, derived, difference, ends, inputs
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import Text, same
from scorecard.model.book import Book
from scorecard.model.intervals import Extent, plain
from scorecard.model.periods import Period, spanning
from scorecard.model.statuses import weakest

RULE = "net-from-levels"
_GROSS = Text("methods.net-not-gross")


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The net change over the period asked for, or over the part of it that is reported."""
    if not (asked.measured.adds_up and asked.measured.moves) or asked.indicator.unit is None:
        return []
    if asked.measure == "added":
        for net in inputs(asked, asked.indicator, "net-added", asked.answer, book, as_of):
            found = derived(net.value, net.unit, net.extent, asked.answer, [net], RULE, same(plain(net.value)))
            return answering(_gross(found), asked)
    for before, now in ends(asked):
        pair = best_pair(asked, (asked.indicator, "level", now), (asked.indicator, "level", before), book, as_of)
        if pair is not None:
            return answering(_net(asked, *pair, now), asked)
    return []


def _net(asked: Question, first: Reading, second: Reading, now: Period) -> Reading:
    start = asked.answer.start
    span = now if now.start == start else spanning(start, now.end)
    extent = difference(second.extent, first.extent)
    arithmetic = same(f"{plain(second.value)} − {plain(first.value)}")
    net = derived(second.value - first.value, second.unit, extent, span, [second, first], RULE, arithmetic)
    return net if asked.measure == "net-added" else _gross(net)


def _gross(net: Reading) -> Reading:
    """The net change as the lower bound of what was added."""
    return net._replace(
        evidence=weakest([net.evidence, "indicative"]),
        doubts=(*net.doubts, _GROSS),
        bound="at_least",
        extent=Extent(net.extent.low, None, net.extent.low_open),
    )
