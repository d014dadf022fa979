"""The single goals of a target: each year of a goal for each year, each part of a goal of several, or the target
itself."""

from collections.abc import Iterator

from scorecard.judging.methods.all_of import part_targets
from scorecard.judging.methods.every_year import year_targets
from scorecard.judging.question import Question, question
from scorecard.model.book import Book
from scorecard.model.identity import Identity
from scorecard.model.plans import Plan, Target


def single_goals(book: Book, plan: Plan, target: Target) -> Iterator[tuple[Target, Question]]:
    """Each year and part of a target with what it asks, as it is judged; nothing where no indicator is known."""
    yield from _asked(book, plan, target, Identity(target.id))


def _asked(book: Book, plan: Plan, target: Target, own: Identity) -> Iterator[tuple[Target, Question]]:
    parts = year_targets(plan, target, own) if target.when == "each-year" else list(part_targets(target, own))
    for part, identity in parts:
        yield from _asked(book, plan, part, identity)
    indicator = book.indicators.get(target.indicator or "")
    if not parts and indicator is not None and target.goal.kind != "unstated":
        yield target, question(plan, target, indicator, book.whose(plan, target), own.year is not None)
