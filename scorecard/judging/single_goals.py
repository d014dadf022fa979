"""The single goals of a target: each year of a goal for each year, each part of a goal of several, or the target
itself."""

from collections.abc import Iterator
from functools import lru_cache

from scorecard.judging.methods.all_of import part_targets
from scorecard.judging.methods.every_year import year_targets
from scorecard.judging.question import Question, question
from scorecard.model.book import Book
from scorecard.model.identity import Identity
from scorecard.model.plans import Plan, Target


@lru_cache(maxsize=1)  # four checks ask for the same
def single_goals(book: Book) -> list[tuple[Target, list[tuple[Target, Question]]]]:
    """Each target with its years and parts, and what each of these asks, as it is judged; without those of which no
    indicator is known."""
    targets = ((plan, target) for plan in book.plans for _, target in plan.targets())
    return [(target, list(_asked(book, plan, target, Identity(target.id)))) for plan, target in targets]


def _asked(book: Book, plan: Plan, target: Target, own: Identity) -> Iterator[tuple[Target, Question]]:
    parts = year_targets(plan, target, own) if target.when == "each-year" else list(part_targets(target, own))
    for part, identity in parts:
        yield from _asked(book, plan, part, identity)
    indicator = book.indicators.get(target.indicator or "")
    if not parts and indicator is not None and target.goal.kind != "unstated":
        yield target, question(plan, target, indicator, book.whose(plan, target), own.year is not None)
