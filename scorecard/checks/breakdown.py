"""Breakdowns: the goals of towns and departments that are part of a larger goal fit it, and add up to it.

A part has the indicator, the measure, the period and, where both name one, the scope of its whole; other units are
converted. Amounts, counts and stocks are added up; ratios, growth, ranks and means per head never are. The parts of
other places and those of owners within the same place are added up apart, each to the whole.
Passes: 150 and 250 of three towns and a park that make 400. Fails: `part_of: 2025/gdpp`; a part for another year; goals
that add up to 412 of 400; a village beside the town that it lies in.
"""

from collections.abc import Iterator

from scorecard.judging.breakdown import sum_of_parts
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.breakdown import TargetPart, TargetParts, breakdowns, unlike, within_others
from scorecard.model.problems import Problem, did_you_mean

RULE = "part-of"
_REMEDY = Text("checks.part-remedy")


def check(book: Book) -> Iterator[Problem]:
    """Parts whose whole is not known or of another kind, and wholes that their parts do not add up to."""
    if not any(target.part_of for plan in book.plans for _, target in plan.targets()):
        return
    parts = TargetParts(book)
    for part in parts.all:
        if part.target.part_of is not None:
            yield from _part(part, parts, book)
    for ways in breakdowns(book).values():
        for way in ways:
            yield from _twice(way.parts, book)
            if way.total is not None and way.total != way.whole.target.goal.asks.number:
                yield Problem(
                    way.whole.target.location, "warning", RULE, sum_of_parts(way), Text("checks.parts-remedy"), "goal"
                )


def _part(part: TargetPart, parts: TargetParts, book: Book) -> Iterator[Problem]:
    target, named = part.target, part.target.part_of or ""
    found = parts.named_by(part)
    if not found and book.lost.anything:
        return  # it may stand in what could not be read
    if parts.circles(part):
        yield Problem(target.location, "error", RULE, Text("checks.part-of-itself", name=named), _REMEDY, "part_of")
    elif len(found) != 1:
        names = [f"{book.name_of(one.plan)}/{one.target.id}" for one in found or parts.all]
        own = [one.target.id for one in parts.all if one.plan.location == part.plan.location]
        otherwise = Text("checks.part-write-plan-and-target", names=", ".join(names[:5]))
        remedy = did_you_mean(named, [*names, *own], otherwise) if not found else otherwise
        key = "checks.part-of-several" if found else "checks.part-of-unknown"
        yield Problem(target.location, "error", RULE, Text(key, name=named), remedy, "part_of")
    elif (other := unlike(found[0], part)) is not None:
        message = Text("checks.part-unlike", name=named, what=Text(f"checks.part-{other}"))
        yield Problem(target.location, "error", RULE, message, _REMEDY, "part_of")


def _twice(parts: tuple[TargetPart, ...], book: Book) -> Iterator[Problem]:
    """A part that lies within another part of the same whole: it is in that one's number already."""
    for part in within_others(parts, book):
        message = Text("checks.part-within-part", place=part.place, name=part.target.part_of)
        yield Problem(part.target.location, "warning", RULE, message, Text("checks.part-within-part-remedy"), "part_of")
