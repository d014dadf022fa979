"""Parts of a period that are reported beside later ones: alone they do not say where the period stands.

The first quarter is no total so far once the third is reported. Where the parts add up, their sum or range judges;
where one between them is missing, nothing does that more days could change.
Sample that passes: the first quarter alone in May. Sample that fails: the first quarter beside the third.
"""

from scorecard.judging.derivations import between
from scorecard.judging.derivations.tiles import families, same_series
from scorecard.judging.goal_case import Context
from scorecard.judging.matching import wholes
from scorecard.judging.methods.outcomes import Evaluation, Outcome
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import Text
from scorecard.model.periods import Period, period_text


def without_later(asked: Question, evaluations: list[Evaluation], context: Context) -> list[Evaluation]:
    """The evaluations; those of parts with later parts beside them decide nothing, save what no later day can
    change."""
    whole = next((one for one in evaluations if one.reading.rule == between.RULE), None)
    if whole is not None and whole.colour == "grey" and (whole.reading.cover == "whole" or asked.averaged):
        return [one if one.reading.cover == "whole" else _open(one, whole.outcome.why) for one in evaluations]
    if not any(_starts(asked, one) for one in evaluations):
        return evaluations

    def read(span: Period) -> list[Reading]:
        return wholes(asked._replace(window=span, answer=span, mode="total"), context.book, context.as_of)

    parts = [*families(asked, context.book, read), *([one] for one in _inexact(asked, evaluations))]
    return [_weighed(asked, one, parts) for one in evaluations]


def _weighed(asked: Question, evaluation: Evaluation, parts: list[list[Reading]]) -> Evaluation:
    if not _starts(asked, evaluation):
        return evaluation
    mine = evaluation.reading
    later = [
        part.period
        for family in parts
        if same_series(family[0], mine)
        for part in family
        if part.period.end > mine.period.end
    ]
    if not later:
        return evaluation
    last = period_text(max(later, key=lambda period: period.end))
    return _open(evaluation, Text("judging.later-parts-reported", last=last))


def _inexact(asked: Question, evaluations: list[Evaluation]) -> list[Reading]:
    """The later parts that are bounds or about a number: they fit into no sum, and the first part alone is no total."""
    readings = [one.reading for one in evaluations if asked.measured.adds_up]
    return [
        one
        for one in readings
        if one.bound != "exact" and one.cover == "part" and one.period.start > asked.answer.start
    ]


def _starts(asked: Question, evaluation: Evaluation) -> bool:
    """Whether it is a light of the period so far that later parts can overtake."""
    reading = evaluation.reading
    so_far = reading.cover == "part" and reading.period.start == asked.answer.start
    return so_far and evaluation.colour != "grey" and not evaluation.final


def _open(evaluation: Evaluation, why: Text) -> Evaluation:
    return evaluation._replace(outcome=Outcome("undecidable", None, why))
