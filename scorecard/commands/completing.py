"""What a shell offers for the rest of a word: plans, targets and sources of the project; nothing where it cannot be
read."""

from collections.abc import Callable, Iterable

import click
from click.shell_completion import CompletionItem

from scorecard.commands.folders import find_folders
from scorecard.files.load import load
from scorecard.model.book import Book

Completion = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]


def _offering(names: Callable[[Book], Iterable[str]]) -> Completion:
    """The names of the project that begin like the word so far."""

    def complete(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
        try:
            where = find_folders(context.params.get("targets"), context.params.get("seeds"), None)
            book = load(where.targets, where.seeds).book
        except (click.UsageError, OSError):
            return []
        return [CompletionItem(name) for name in dict.fromkeys(names(book)) if name.startswith(begun)]

    return complete


def _targets(book: Book) -> Iterable[str]:
    """Each target by its id, then each with its plan before it."""
    named = [(book.name_of(plan), target.id) for plan in book.plans for _, target in plan.targets()]
    return [*(target for _, target in named), *(f"{plan}/{target}" for plan, target in named)]


plans = _offering(lambda book: [book.name_of(plan) for plan in book.plans])
targets = _offering(_targets)
sources = _offering(lambda book: book.sources)
