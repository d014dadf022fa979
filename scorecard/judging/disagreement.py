"""Rivals: another figure for the same days and scope that is no worse than the one chosen, and would give another light.

A disagreement is not settled in silence: where neither status nor standing nor a declared revision puts one of two
figures first, or its status puts one first and its standing the other, the light is only a hint. So it is where a
weaker source says that the chosen figure was revised.
Sample that passes: an official 7.5 beside a newspaper's 6.0. Sample that fails: 7.5 and 6.0, both official.
"""

from collections.abc import Iterable, Iterator

from scorecard.judging.evaluation import Evaluation
from scorecard.language.bilingual import Text
from scorecard.model.book import Reported
from scorecard.model.sources import STANDINGS
from scorecard.model.statuses import SOLID, weakest

_DISAGREE = Text("judging.sources-disagree")


def weighed(best: Evaluation, evaluations: Iterable[Evaluation]) -> Evaluation:
    """The evaluation, hollow where a rival would give another light."""
    if best.evidence not in SOLID or not any(_disputes(evaluation, best) for evaluation in beside(best, evaluations)):
        return best
    return best._replace(evidence=weakest([best.evidence, "indicative"]), doubts=(*best.doubts, _DISAGREE))


def beside(best: Evaluation, evaluations: Iterable[Evaluation]) -> Iterator[Evaluation]:
    """Other printed figures for the same days and scope; where both are clear, 全市 and not stated are the same."""
    mine = best.reading
    for evaluation in evaluations:
        other = evaluation.reading
        same_scope = other.scope == mine.scope or (other.scope_clear and mine.scope_clear)
        if evaluation is not best and other.period.same(mine.period) and same_scope and other.rule is None:
            yield evaluation


def _disputes(evaluation: Evaluation, best: Evaluation) -> bool:
    if evaluation.colour in (best.colour, "grey") or best.reading.rule is not None:
        return False
    mine, other = best.reading.figures[0], evaluation.reading.figures[0]
    if _replaces(other, mine):
        return True
    worse_standing = STANDINGS.index(mine.source.standing) > STANDINGS.index(other.source.standing)
    alike = (mine.figure.status, mine.source.standing) == (other.figure.status, other.source.standing)
    return (alike or worse_standing) and evaluation.evidence in SOLID and not _replaces(mine, other)


def _replaces(new: Reported, old: Reported) -> bool:
    return old.source.source in new.figure.supersedes
