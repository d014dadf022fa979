"""Disagreement: another figure for the same days and scope that is no worse than the one chosen, and would give another
light.

A disagreement is not settled in silence. Where nothing puts one of two figures first, the light is the worse of the
two, and only a hint; the names of the sources decide nothing. Where its status puts one first and its standing the
other, or a weaker source says that the chosen figure was revised, the light is only a hint too. So it is where a draft
that is no older, and that nobody has reviewed, would give a worse light: it may be the correction. A later figure, or a
better one of the same days, may leave the goal open as a bound or too coarse. The light of the other figure is then a
hint too; where how low and how high the better one may be is known, and the other would give red, the goal stays open:
what would be near a stricter goal cannot be red at a laxer one. Sample that passes: an official 7.5 beside a
newspaper's 6.0. Sample that fails: 7.5 and 6.0, both official.
"""

from collections.abc import Iterable, Iterator

from scorecard.judging.methods.outcomes import Evaluation
from scorecard.judging.ordering import goes_before, one_number, one_rank
from scorecard.judging.phrases import reading_text
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import Text
from scorecard.model.intervals import point
from scorecard.model.reported import Reported
from scorecard.model.sources import FIGURE_STATUSES, STANDINGS
from scorecard.model.statuses import BY_SEVERITY, SOLID, weakest

_ONE_NUMBER = ("net-from-levels", "change-from-levels", "share-from-parts")


def weighed(best: Evaluation, evaluations: Iterable[Evaluation]) -> Evaluation:
    """The evaluation, or the worse one of its rank; hollow where another of its days would give another light."""
    others = [one for one in others_of_same_days(best, evaluations) if one.colour != "grey"]
    others = [one for one in others if not any(_corrects(later, one) for later in others)]
    alike = [one for one in others if one_rank(one.reading, best.reading)]
    worst = max([best, *alike], key=lambda one: BY_SEVERITY.index(one.colour))
    other = next((one for one in (best, *alike) if one.colour != worst.colour), None)
    if other is None:
        other = next((one for one in others if best.evidence in SOLID and _disputes(one, best)), None)
    found = worst if other is None else _hollow(worst, other, "judging.sources-disagree-with")
    draft = next((one for one in others if newer_draft(one, found) and _worse(one, found)), None)
    return found if draft is None else _hollow(found, draft, "judging.newer-draft-differs")


def decided_by_a_part(best: Evaluation, evaluations: Iterable[Evaluation]) -> Evaluation:
    """The best evaluation; where it is a hint, what a sound part of its period has decided for good.

    Sample that passes: 101 by November of at least 100, beside an estimate of 120 for the year. A draft that is no
    older, and that gives a worse light, leaves a hint.
    """
    mine = best.reading
    if mine.evidence in SOLID or mine.rule is not None:
        return best
    for one in evaluations:
        alike = one.reading.scope == mine.scope and one.reading.series == mine.series
        part = one.final and one.reading.cover == "part"
        if part and one.evidence in SOLID and one.colour != "grey" and alike:
            doubted = newer_draft(best, one) and _worse(best, one)
            return _hollow(one, best, "judging.newer-draft-differs") if doubted else one
    return best


def beside_its_end(asked: Question, best: Evaluation, evaluations: Iterable[Evaluation]) -> Evaluation:
    """The best evaluation; hollow where the end is asked for, an average decides, and its last stretch gives a worse
    light.

    Sample that fails: 5.4 % on the average of a year and 5.8 % in its December, against at most 5.5 % at the end.
    """
    mine = best.reading
    if asked.mode != "end" or not asked.measured.stands or mine.cover != "whole" or mine.period.is_date:
        return best
    for one in evaluations:
        last = one.reading
        ends_it = last.cover != "whole" and last.period.end == mine.period.end and last.rule is None
        # On a path of several years it may give no light of its own, and misses what the average meets all the same.
        missed = best.accepts is not None and best.colour == "green" and last.extent.apart(best.accepts)
        if ends_it and last.scope == mine.scope and (missed or (one.colour != "grey" and _worse(one, best))):
            return _hollow(best, one, "judging.its-end-differs")
    return best


def beside_its_parts(best: Evaluation, evaluations: Iterable[Evaluation]) -> Evaluation:
    """The best evaluation; hollow where a part of it alone, no less final, has already decided another light.

    Sample that fails: 97 in a year and 102 by its October, against 100: one of the two is wrong.
    """
    if best.reading.cover != "whole":
        return best
    for one in evaluations:
        settled = one.final and one.evidence in SOLID and one.reading.cover == "part" and _above(one, best)
        other = _worse(one, best) or (one.colour != best.colour and not _less_final(one, best))
        if settled and one.reading.scope == best.reading.scope and best.colour != "grey" and other:
            return _hollow(best, one, "judging.sources-disagree-with")
    return best


def _above(one: Evaluation, other: Evaluation) -> bool:
    """Whether it shows more than the other allows; 86 by November and 86 in the year agree."""
    low, high = one.reading.extent.low, other.reading.extent.high
    return low is not None and high is not None and low > high


def _less_final(one: Evaluation, other: Evaluation) -> bool:
    """Whether it rests on a figure that is preliminary or estimated where the other's are further on."""
    mine, others = (
        max(FIGURE_STATUSES.index(reported.figure.status) for reported in each.reading.figures) for each in (one, other)
    )
    return mine > others


def beside_what_is_reckoned(best: Evaluation, evaluations: Iterable[Evaluation]) -> Evaluation:
    """The best evaluation; hollow where exact arithmetic on other figures of its days contradicts it and gives a worse
    light.

    Only where the two are one number by their meaning: what stands at the end less what stood before, and a part of its
    whole. A growth that is printed is often of comparable numbers. Sample that fails: 12 added on balance, and 100
    after 95.
    """
    mine = best.reading
    if mine.cover != "whole" or mine.rule is not None or best.evidence not in SOLID:
        return best
    for one in evaluations:
        other = one.reading
        alike = other.rule in _ONE_NUMBER and other.period.same(mine.period) and other.scope == mine.scope
        alike = alike and other.series == mine.series and other.bound == "exact" and other.extent.apart(mine.extent)
        if alike and one.evidence in SOLID and one.colour != "grey" and _worse(one, best):
            return _hollow(best, one, "judging.sources-disagree-with")
    return best


def left_open_by(best: Evaluation, evaluations: Iterable[Evaluation]) -> Evaluation | None:
    """The first that goes before the best and, as a bound or too coarse, decides nothing."""
    return next((one for one in evaluations if _leaves_open(one, best)), None)


def _leaves_open(one: Evaluation, best: Evaluation) -> bool:
    """Whether one decides nothing, and is later, replaces the best, or of its days goes before it and contradicts
    it."""
    newer, mine = one.reading, best.reading
    if one.outcome.status != "undecidable" or newer.extent == point(newer.value):
        return False
    if newer.period.end > mine.period.end:
        return not best.final
    if not newer.period.same(mine.period) or newer.scope != mine.scope:
        return False
    return _revises(newer, mine) or (goes_before(newer, mine) and not point(mine.value).inside(newer.extent))


def _revises(newer: Reading, mine: Reading) -> bool:
    return any(replaces(new, old) for new in newer.figures for old in mine.figures)


def hollow_beside(best: Evaluation, opener: Evaluation) -> Evaluation:
    """The best evaluation, hollow beside the one that leaves it open."""
    newer, mine = opener.reading, best.reading
    later = newer.period.end > mine.period.end or _revises(newer, mine)
    doubt = Text("judging.later-leaves-open" if later else "judging.better-leaves-open", shown=reading_text(newer))
    return best._replace(evidence=weakest([best.evidence, "interim"]), doubts=(*best.doubts, doubt))


def _corrects(later: Evaluation, one: Evaluation) -> bool:
    """Whether a sound figure, itself corrected since or not, replaced the other: of a chain only the last one
    counts."""
    return later.evidence in SOLID and later.reading.rule is None and _revises(later.reading, one.reading)


def _worse(one: Evaluation, other: Evaluation) -> bool:
    return BY_SEVERITY.index(one.colour) > BY_SEVERITY.index(other.colour)


def newer_draft(one: Evaluation, best: Evaluation) -> bool:
    """Whether it rests on figures that nobody has reviewed, from a source that is no older than those of the best."""
    if all(reported.source.reviewed for reported in one.reading.figures):
        return False
    latest = max(reported.source.counts_from for reported in best.reading.figures)
    return max(reported.source.counts_from for reported in one.reading.figures) >= latest


def _hollow(best: Evaluation, other: Evaluation, why: str) -> Evaluation:
    doubt = Text(why, other=reading_text(other.reading))
    return best._replace(evidence=weakest([best.evidence, "indicative"]), doubts=(*best.doubts, doubt))


def others_of_same_days(best: Evaluation, evaluations: Iterable[Evaluation]) -> Iterator[Evaluation]:
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
    if one_number(evaluation.reading, best.reading):
        return False  # the same number, printed less exactly
    if replaces(other, mine) or one_number(best.reading, evaluation.reading):
        return True
    worse_standing = STANDINGS.index(mine.source.standing) > STANDINGS.index(other.source.standing)
    alike = (mine.figure.status, mine.source.standing) == (other.figure.status, other.source.standing)
    return (alike or worse_standing) and evaluation.evidence in SOLID and not replaces(mine, other)


def replaces(new: Reported, old: Reported) -> bool:
    """Whether a figure says that it replaces another one."""
    return old.source.source in new.figure.supersedes
