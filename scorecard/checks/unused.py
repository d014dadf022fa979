"""Unused: indicators that nothing names, and figures that no target asks for.

Information only: figures are kept whether or not a goal asks for them today. A target that no figure answers is no
problem but an answer, and stands among the gaps.
Passes: an indicator with one figure. Fails (is listed): an indicator without targets, figures, parts or shares.
"""

from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.goal_kinds import Related
from scorecard.model.goals import Goal
from scorecard.model.problems import Problem

RULE = "unused"


def check(book: Book) -> Iterator[Problem]:
    """One line for each unused indicator, and one for each source with figures that no target asks for.

    Nothing is called unused while something could not be read.
    """
    if book.lost.anything:
        return
    wanted = _asked_for(book)
    shares = {name for one in book.indicators.values() for name in (one.of, one.part) if name}
    named = wanted | shares | set(book.figures)
    for indicator in book.indicators.values():
        shared = indicator.location.file.startswith("../")  # other projects use it
        if indicator.id not in named and not shared:
            message = Text("checks.unused-indicator", id=indicator.id)
            yield Problem(indicator.location, "info", RULE, message, Text("checks.remove-or-keep"), "id")
    useful = wanted | {
        name for one in book.indicators.values() if one.id in wanted for name in (one.of, one.part) if name
    }
    for source in book.sources.values():
        idle = [
            figure
            for figure in source.figures
            if figure.indicator in book.indicators and figure.indicator not in useful
        ]
        if idle:
            number = Text("checks.some-figures", count=len(idle), count_2=len(source.figures))
            message = Text("checks.figures-unasked", number=number, indicator=idle[0].indicator)
            yield Problem(source.location, "info", RULE, message, Text("checks.for-goals-to-come"), "figures")


def _asked_for(book: Book) -> set[str]:
    names: set[str] = set()
    for plan in book.plans:
        for _, target in plan.targets():
            names |= {name for name in (target.indicator, target.proxy) if name}
            for goal in target.goals:
                names |= _in_goal(goal)
    return names


def _in_goal(goal: Goal) -> set[str]:
    names: set[str] = {goal.asks.of} if isinstance(goal.asks, Related) else set()
    for part in goal.parts:
        names |= {name for name in (part.indicator, part.proxy) if name} | _in_goal(part)
    return names
