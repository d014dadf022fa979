"""Changed goals: the document that revises or drops a goal is known, and it came after the plan.

Passes: `dropped: {source: adjustment-2021}` with seeds/adjustment-2021.yaml, published after the plan. Fails: a source
without a file (a warning, since the change then has no date), a revision that repeats the goal as first promised.
"""

from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.plans import Dropped, Plan, Revised, Target
from scorecard.model.problems import Problem, did_you_mean

RULE = "changed-goal"


def check(book: Book) -> Iterator[Problem]:
    """Sources that are not known, changes that came before the plan, revisions that change nothing."""
    for plan in book.plans:
        for _, target in plan.targets():
            for revised in target.revised:
                yield from _source(book, plan, revised)
            if target.dropped is not None:
                yield from _source(book, plan, target.dropped)
            yield from _nothing_new(target)


def _source(book: Book, plan: Plan, change: Revised | Dropped) -> Iterator[Problem]:
    source, first = book.sources.get(change.source), book.sources.get(plan.source)
    if source is None and not book.lost.source(change.source):
        message = Text("checks.source-that-changes-goal-has-no-file", source=change.source)
        remedy = did_you_mean(change.source, book.sources, Text("checks.add-file-so-that-change-has-date"))
        yield Problem(change.location, "warning", RULE, message, remedy, "source")
    day = change.on.end if change.on is not None else source.counts_from if source is not None else None
    if day is not None and first is not None and day < first.counts_from:
        message = Text("checks.goal-changed-before-plan", day=day, published=first.counts_from)
        yield Problem(change.location, "warning", RULE, message, Text("checks.correct-on-or-source"), "on")


def _nothing_new(target: Target) -> Iterator[Problem]:
    before = target.goal
    for change in target.revised:
        if change.goal.written() == before.written():
            message = Text("checks.goal-revised-to-the-same", target=target.id)
            yield Problem(change.location, "warning", RULE, message, Text("checks.write-goal-as-it-became"), "goal")
        before = change.goal
