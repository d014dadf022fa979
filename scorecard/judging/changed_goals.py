"""Goals that were changed on the way: judged as first promised, with what became of them beside it.

A dropped goal is counted apart: it is neither kept nor missed, and nobody is said to have kept silent about it.
"""

from collections.abc import Sequence

from scorecard.judging.goal_case import Context
from scorecard.judging.phrases import goal_text
from scorecard.judging.verdicts import AsRevised, Result, Verdict
from scorecard.language.bilingual import Text, sentences, term
from scorecard.model.book import Book
from scorecard.model.periods import during_text
from scorecard.model.plans import Dropped, Revised, Target
from scorecard.model.statuses import COLOURS


def is_known(change: Revised | Dropped, context: Context) -> bool:
    """Whether the change had been made by the as-of date; one without any date always has."""
    source = context.book.sources.get(change.source)
    if change.on is not None:
        return change.on.end <= context.as_of
    return source is None or source.counts_from <= context.as_of


def as_revised(target: Target, change: Revised) -> Target:
    """The target as if its goal had been the revised one from the start."""
    return target.model_copy(update={"goal": change.goal, "revised": [], "dropped": None})


def with_revised(result: Result, revised: Sequence[AsRevised], book: Book) -> Result:
    """The result with a sentence for each goal that it became, and the light that this one has."""
    if not revised:
        return result
    reason = sentences([result.verdict.reason, *(_revised_text(one, book) for one in revised)])
    return result._replace(revised=tuple(revised), verdict=result.verdict._replace(reason=reason))


def dropped(result: Result, change: Dropped, context: Context) -> Result:
    """The result of a goal that was given up: no light, and the one that it would have as first promised."""
    first, source = result.verdict, context.book.sources.get(change.source)
    when = change.on or (source.published.period if source and source.published else None)
    if when is not None:
        said = Text("judging.given-up-on", when=during_text(when), source=change.source)
    else:
        said = Text("judging.given-up", source=change.source)
    if first.colour != "grey":
        light = Text("judging.first-promised-would-be", light=term(first.colour), status=term(first.status))
        said = sentences([said, light])
    verdict = Verdict(
        "dropped",
        "none",
        first.method,
        sentences([said, first.reason]),
        first.actual,
        figures=first.figures,
        passed=first.passed,
    )
    return result._replace(verdict=verdict)


def _revised_text(revised: AsRevised, book: Book) -> Text:
    change, verdict = revised
    light = term(COLOURS[verdict.status])
    goal, source, status = goal_text(change.goal, book), change.source, term(verdict.status)
    if change.on is None:
        return Text("judging.goal-became", goal=goal, source=source, light=light, status=status)
    when = during_text(change.on)
    return Text("judging.goal-became-on", when=when, goal=goal, source=source, light=light, status=status)
