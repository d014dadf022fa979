"""The goals of a plan that a later report can answer, each with the names by which a text may call it."""

from collections.abc import Iterator
from datetime import timedelta

from scorecard.answering.answers import Wanted
from scorecard.drafting.reading import candidates
from scorecard.language.likeness import LIKELY, likeness
from scorecard.model.book import Book
from scorecard.model.goals import Goal, Part
from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan, Target

_SEVERAL = 2


def wanted_of(plan: Plan, book: Book) -> Iterator[Wanted]:
    """Every goal of the plan that a number or a stage can answer, the parts of a goal of several each for itself."""
    for _, target in plan.targets():
        for part, goal in enumerate(target.goal.parts, start=1) if target.goal.parts else [(0, target.goal)]:
            found = _wanted(plan, book, target, part, goal)
            if found is not None:
                yield found


def _wanted(plan: Plan, book: Book, target: Target, part: int, goal: Goal) -> Wanted | None:
    own = goal if isinstance(goal, Part) else None
    indicator = book.indicators.get((own and own.indicator) or target.indicator or "")
    measure = (own and own.measure) or target.measure
    if indicator is None or measure is None or goal.unstated is not None:
        return None
    says, name = (own and own.says) or target.says or "", (own and own.name) or target.name
    given = (indicator.name.zh, *indicator.aliases, name.zh)
    names = (*given, *_named_in(says, given), indicator.name.en, name.en)
    return Wanted(
        plan=plan,
        target=target,
        part=part,
        indicator=indicator,
        measure=measure,
        unit=goal.unit or indicator.unit or "",
        scope=(own and own.scope) or target.scope or "",
        stage=goal.stage,
        asked=goal.asks.number,
        period=target.period or plan.period,
        names=tuple(dict.fromkeys(each for each in (*names, says if goal.stage else "") if each)),
        moves=goal.asks.kind == "direction",
        based=_based(plan, book, target, indicator),
        place=book.whose(plan, target).place.zh,
    )


def _based(plan: Plan, book: Book, target: Target, indicator: Indicator) -> bool:
    """Whether the level at the end of the year before the goal's period is reported: with the next one it gives the
    change."""
    day_before = (target.period or plan.period).start - timedelta(days=1)
    return bool(book.figures_ending(indicator.id, book.whose(plan, target), "level", day_before))


def _named_in(says: str, given: tuple[str, ...]) -> list[str]:
    """What the goal's own words call its indicator; of several things that they name, those called as one that is
    `given`."""
    found = list(dict.fromkeys(one.indicator for one in candidates(says, None))) if says else []
    if len(found) < _SEVERAL:
        return found
    return [name for name in found if any(likeness(name, one) >= LIKELY for one in given)]
