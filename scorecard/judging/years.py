"""The years of a plan one by one: which kept a goal that should hold throughout, which broke it, of which nothing is
known."""

from collections.abc import Iterator
from typing import NamedTuple

from scorecard.judging.baseline import base_of, just_before
from scorecard.judging.derivations.registry import derive
from scorecard.judging.disagreement import weighed
from scorecard.judging.evaluation import compare_with_goal
from scorecard.judging.goal_case import Context
from scorecard.judging.matching import find, wholes
from scorecard.judging.methods.outcomes import Evaluation
from scorecard.judging.ordering import best_first
from scorecard.judging.phrases import cover_doubt, reading_text
from scorecard.judging.question import Mode, Question, needs_base
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import Text
from scorecard.model.goal_kinds import Related
from scorecard.model.measures import NATURES
from scorecard.model.periods import Period
from scorecard.model.statuses import weakest

_NOTHING = Text("judging.no-base")
_NO_YEAR = Text("judging.no-year-before")
_NO_MONTHS = Text("judging.no-months-before")


class Years(NamedTuple):
    """Whole years that kept it, whole years and parts that broke it, parts that did not, and what is not known.

    `open` are readings that decide nothing, each with why; of the ended years that no whole reading decides, `missing`
    are those without any reading, `undecided` the others.
    """

    kept: list[Evaluation]
    broken: list[Evaluation]
    parts: list[Evaluation]
    open: list[tuple[Reading, Text]]
    missing: list[Period]
    undecided: list[Period]

    @property
    def unbroken(self) -> list[Evaluation]:
        """The years and parts of years that do not break it, in order."""
        return sorted([*self.kept, *self.parts], key=lambda evaluation: evaluation.reading.period.end)

    @property
    def reported(self) -> list[Evaluation]:
        """All that decide, in order."""
        return sorted([*self.kept, *self.broken, *self.parts], key=lambda evaluation: evaluation.reading.period.end)

    @property
    def unknown(self) -> bool:
        """Whether a year that is over was not shown as a whole to have kept or broken it."""
        return bool(self.missing or self.undecided)


def reported_years(asked: Question, context: Context) -> Years:
    """The years of the question's period, as far as they were reported by the day."""
    years = Years([], [], [], [], [], [])
    for one in asked.years:
        own = question_in_year(asked, one)
        evaluations, uncompared = _held(asked, own, _wholes(own, context), context)
        if evaluations:
            best = _unbroken(weighed(evaluations[0], evaluations), asked, own, context)
            (years.kept if best.colour == "green" else years.broken).append(best)
            continue
        over = _over_its_cap(own, context)
        if over:
            years.broken.append(over[0])
            continue
        parts, unclear = _part(asked, own, context)
        years.open.extend([*uncompared, *unclear])
        if own.due < context.as_of:
            (years.undecided if parts or uncompared or unclear else years.missing).append(one)
        for evaluation in [*parts[:1], *_broken_before(parts, own)]:
            (years.parts if evaluation.colour == "green" else years.broken).append(evaluation)
    return years


def question_in_year(asked: Question, own: Period) -> Question:
    """The question as it stands in one year."""
    return asked._replace(window=own, answer=own, mode="end", due=own.end)


def _wholes(own: Question, context: Context) -> list[Reading]:
    readings = [*wholes(own, context.book, context.as_of), *derive(own, context.book, context.as_of)]
    return best_first(reading for reading in readings if reading.cover == "whole")


def _held(
    asked: Question, own: Question, readings: list[Reading], context: Context
) -> tuple[list[Evaluation], list[tuple[Reading, Text]]]:
    """What comes of the readings of one year: those that decide, and those that do not with why."""
    evaluations, uncompared = [], []
    for reading in readings:
        base = base_of(own, reading, context.book, context.as_of) if needs_base(own) else None
        earlier = not isinstance(own.goal.asks, Related)
        if needs_base(own) and (base is None or (earlier and not just_before(base, own))):
            uncompared.append((reading, _without(asked, own, reading, context)))
            continue
        evaluation = compare_with_goal(own, reading, context, base=base)
        if evaluation.colour == "grey":
            uncompared.append((reading, evaluation.outcome.why))
        else:
            evaluations.append(evaluation)
    return evaluations, uncompared


def _without(asked: Question, own: Question, reading: Reading, context: Context) -> Text:
    """Why there is nothing to compare with: nothing before the plan at all, or not the stretch just before."""
    if base_of(asked._replace(mode="end"), reading, context.book, context.as_of) is None:
        return _NOTHING
    return _NO_YEAR if own.window.is_year or own.mode == "end" else _NO_MONTHS


def _part(asked: Question, own: Question, context: Context) -> tuple[list[Evaluation], list[tuple[Reading, Text]]]:
    """The parts of a year, the latest first: a hint that it was broken, or that it was not so far."""
    evaluations: list[Evaluation] = []
    uncompared: list[tuple[Reading, Text]] = []
    for reading in _inside(own, context):
        stands = reading.period.is_date or NATURES[asked.indicator.nature].stands
        mode: Mode = "end" if stands else "total"
        # What stands is compared with the year before, what is summed up with the same months of it.
        window = own.window if stands else reading.period
        narrow = own._replace(window=window, answer=reading.period, due=reading.period.end, mode=mode)
        found, unclear = _held(asked, narrow, [reading._replace(cover="whole")], context)
        uncompared += unclear
        for evaluation in found:
            doubts = (cover_doubt(reading._replace(cover="part"), own), *evaluation.doubts)
            evaluations.append(
                evaluation._replace(evidence=weakest([evaluation.evidence, "interim"]), doubts=doubts, cut_short=True)
            )
    return evaluations, uncompared


def _unbroken(whole: Evaluation, asked: Question, own: Question, context: Context) -> Evaluation:
    """The evaluation of a whole year; hollow where the year keeps a bound that a level within it breaks."""
    if whole.colour != "green" or not _breaks_within(own):
        return whole
    parts, _ = _part(asked, own, context)
    broken = next((one for one in parts if one.colour != "green"), None)
    if broken is None:
        return whole
    doubt = Text("judging.broken-within", shown=reading_text(broken.reading))
    return whole._replace(evidence=weakest([whole.evidence, "indicative"]), doubts=(*whole.doubts, doubt))


def _over_its_cap(own: Question, context: Context) -> list[Evaluation]:
    """The parts of a sum that have passed the cap of its year, which no later day can change."""
    if not (own.measured.adds_up and own.goal.asks.adds_up):
        return []
    total = own._replace(mode="total")
    readings = [*find(total, context.book, context.as_of).readings, *derive(total, context.book, context.as_of)]
    found = [compare_with_goal(total, reading, context) for reading in best_first(readings)]
    return [one for one in found if one.final and one.colour == "red"]


def _broken_before(parts: list[Evaluation], own: Question) -> list[Evaluation]:
    """The last part before the latest that broke a bound on a level, unless the latest is of its days too."""
    if not _breaks_within(own):
        return []
    found = (
        one for one in parts[1:] if one.colour != "green" and not one.reading.period.inside(parts[0].reading.period)
    )
    return list(found)[:1]


def _breaks_within(own: Question) -> bool:
    """Whether a part of a year alone can break it: a bound on a level, which should hold on every day."""
    return own.measured.stands and not needs_base(own)


def _inside(own: Question, context: Context) -> Iterator[Reading]:
    """What was reported of a part of the year. A part of a sum is held against the part before, never against a
    floor."""
    if own.measured.adds_up and own.goal.asks.adds_up:
        return
    for reading in find(own, context.book, context.as_of).readings:
        if reading.cover != "whole":
            yield reading
