"""The options that choose which goals an output shows."""

import re
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click

from scorecard.commands.messages import wrong_usage
from scorecard.language.bilingual import Text, code_and_term, listed, term
from scorecard.model.book import Book
from scorecard.model.plans import Plan
from scorecard.model.problems import did_you_mean
from scorecard.output.filters import Filter

_MOST_NAMES = 12  # in a message
_COLOURS = ("green", "amber", "red", "grey")
_Command = TypeVar("_Command", bound=Callable[..., Any])


def filters(command: _Command) -> _Command:
    """The options `--only`, `--owner`, `--section`, `--place` and `--strength`."""
    for option in reversed(
        (
            click.option("--only", metavar="LIGHTS", help="Show only these lights: red,amber."),
            click.option("--owner", default="", help="Show only the goals of this owner, by id or name."),
            click.option("--section", default="", help="Show only the goals of this section, by id or name."),
            click.option("--place", default="", help="Show only the goals of this place, by id or name."),
            click.option(
                "--strength", type=click.Choice(["firm", "stretch", "effort"]), help="Show only goals of this strength."
            ),
        )
    ):
        command = option(command)
    return command


def filter_of(
    form: str,
    only: str | None = None,
    owner: str | None = None,
    section: str | None = None,
    place: str | None = None,
    strength: str | None = None,
) -> Filter:
    """Which goals are shown. JSON is a contract and always has them all. Raises click.UsageError for what is no
    light."""
    words = [word.strip() for word in re.split("[,，、]", only)] if only else []
    called = {term(colour).zh: colour for colour in _COLOURS} if words else {}
    colours = tuple(called.get(word, word) for word in words)
    unknown = [colour for colour in colours if colour not in _COLOURS]
    if unknown:
        raise wrong_usage(
            Text("commands.no-light", word=unknown[0], lights=listed(code_and_term(colour) for colour in _COLOURS))
        )
    found = Filter(colours, owner or "", section or "", place or "", strength or "")
    if form == "json" and found.asks:
        raise wrong_usage(Text("commands.json-unfiltered"))
    return found


def owner_id(book: Book, word: str) -> str:
    """The id of the owner of that id, name or alias; of an owner that no list has, its name."""
    return book.owners.named(word).id if word else ""


def refuse_unknown(shown: Filter, book: Book, plans: Iterable[Plan]) -> None:
    """Raises click.UsageError where a filter names an owner, a section or a place that no goal of the plans has.

    Without this, a word that is spelt wrong shows an empty scorecard and says nothing.
    """
    if not shown.asks:
        return
    goals = [(plan, section, target) for plan in plans for section, target in plan.targets()]
    names: dict[str, dict[str, None]] = {
        "owner": dict.fromkeys(name for _, _, one in goals for owner in book.owners_of(one) for name in owner),
        "section": dict.fromkeys(name for _, one, _ in goals for name in (one.id, one.name.zh, one.name.en)),
        "place": dict.fromkeys(name for plan, _, one in goals for name in book.whose(plan, one).place if name),
    }
    for option, known in names.items():
        word = getattr(shown, option)
        refuse_unless(option, word, known, (owner_id(book, word) if option == "owner" else word) in known)


def refuse_unless(option: str, word: str | None, known: Iterable[str], fits: bool) -> None:
    """Raises click.UsageError with the nearest of the known words where the word of an option fits no goal."""
    if word and not fits:
        names = list(dict.fromkeys(known))
        otherwise = Text("commands.filter-known", names=", ".join(names[:_MOST_NAMES]) or "–")
        hint = did_you_mean(word, names, otherwise)
        raise wrong_usage(Text("commands.filter-unknown", option=f"--{option}", word=word, hint=hint))
