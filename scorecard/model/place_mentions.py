"""Every name of a place that the records of a project give."""

from collections.abc import Iterator

from scorecard.model.fields import Bilingual
from scorecard.model.goals import Goal
from scorecard.model.plans import Plan
from scorecard.model.sources import Source


def outer(plans: list[Plan], sources: list[Source]) -> Iterator[Bilingual]:
    """The names of places that plans and sources give."""
    yield from (plan.place for plan in plans if plan.place)
    yield from (source.place for source in sources if source.place)


def inner(plans: list[Plan], sources: list[Source]) -> Iterator[Bilingual]:
    """The names of places that targets, their parts and figures give."""
    for plan in plans:
        for _, target in plan.targets():
            yield from (name for name in (target.place, *_of_parts(target.goal)) if name)
    for source in sources:
        yield from (figure.place for figure in source.figures if figure.place)


def _of_parts(goal: Goal) -> Iterator[Bilingual | None]:
    for part in goal.parts:
        yield part.place
        yield from _of_parts(part)
