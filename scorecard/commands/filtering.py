"""The options that choose which goals an output shows."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from scorecard.commands.messages import wrong_usage
from scorecard.language.bilingual import Text
from scorecard.output.filters import Filter

_COLOURS = ("green", "amber", "red", "grey")
Command = TypeVar("Command", bound=Callable[..., Any])


def filters(command: Command) -> Command:
    """The options `--only`, `--owner`, `--section`, `--place` and `--strength`."""
    for option in reversed(
        (
            click.option("--only", metavar="LIGHTS", help="Show only these lights: red,amber."),
            click.option("--owner", default="", help="Show only the goals of this owner."),
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
    """Which goals are shown. JSON is a contract and always has them all. Raises click.UsageError for what is no light."""
    colours = tuple(colour.strip() for colour in only.split(",")) if only else ()
    unknown = [colour for colour in colours if colour not in _COLOURS]
    if unknown:
        raise wrong_usage(Text("commands.no-light", word=unknown[0], lights=", ".join(_COLOURS)))
    found = Filter(colours, owner or "", section or "", place or "", strength or "")
    if form == "json" and found.asks:
        raise wrong_usage(Text("commands.json-unfiltered"))
    return found
