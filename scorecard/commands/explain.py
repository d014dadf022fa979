"""`scorecard explain`: why a target has its colour, in words and arithmetic that can be followed by hand."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

import click

from scorecard.commands import completing
from scorecard.commands.folders import Folders, input_folders
from scorecard.commands.messages import in_words, wrong_usage
from scorecard.commands.options import as_of, language
from scorecard.commands.printing import put, show_linked
from scorecard.commands.project import read_to_judge
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import NOTHING, Text, in_both
from scorecard.model.book import Book
from scorecard.model.problems import did_you_mean
from scorecard.output.explanation import derivation
from scorecard.output.json_records import records
from scorecard.output.rows import labels_of, rows_within

_MOST = 12  # names told where several targets are called so


@click.command()
@click.argument("target", metavar="TARGET", shell_complete=completing.targets)
@input_folders
@as_of
@language
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def explain(target: str, where: Folders, as_of: date, lang: str, form: str) -> None:
    """Tell why TARGET (an id or a name, with PLAN/ before it where several plans have it) has its colour."""
    book = read_to_judge(where)
    judged, result = _choose(target, book, as_of)
    if form == "json":
        found = {"plan": judged.plan.plan, "as_of": as_of.isoformat(), **records(rows_within(judged, result))[0]}
        put(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
    else:
        show_linked(derivation(judged, result, book, book.bands_of(judged.plan), as_of, lang), book)


class _Named(NamedTuple):
    """A target, or a part or year of one, by what a person may call it."""

    plan: str
    label: str
    names: tuple[str, ...]
    indicator: tuple[str, ...]
    judged: Judged
    result: Result

    def __str__(self) -> str:
        return f"{self.plan}/{self.label}"


def _choose(wanted: str, book: Book, as_of: date) -> tuple[Judged, Result]:
    """The target that is called so, by its id or by its name; an unknown or ambiguous name is wrong usage."""
    everything = [one for judged in judge(book, as_of) for one in _labelled(judged, book)]
    found = _called(wanted, everything)
    plan, slash, rest = wanted.rpartition("/")
    if not found and slash:
        asked = {book.name_of(each) for each in book.plans_called(plan)}
        found = _called(rest, [one for one in everything if one.plan in asked])
    if len(found) == 1:
        return found[0].judged, found[0].result
    if found:
        hits = [f"{one} {in_words(in_both(one.result.target.name))}" for one in found]
        more = Text("commands.and-more", count=len(hits) - _MOST) if len(hits) > _MOST else NOTHING
        listed = "".join(f"\n  {hit}" for hit in hits[:_MOST])
        raise wrong_usage(Text("commands.wanted-stands-several", wanted=wanted, hits=listed, more=more))
    known = [name for one in everything for name in (str(one), one.label, *one.names)]
    hint = did_you_mean(wanted, known, Text("commands.lists-ids"))
    raise wrong_usage(Text("commands.no-target", name=wanted, day=as_of, hint=hint))


def _called(wanted: str, among: list[_Named]) -> list[_Named]:
    """Those with that id; else with that name; else with the words in their name; else of that indicator."""
    word = wanted.casefold().strip()
    within = re.compile(rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])")  # whole words; Chinese has no blanks between
    ways: tuple[Callable[[_Named], bool], ...] = (
        lambda one: wanted in (one.label, str(one)),
        lambda one: word in _folded(one.names),
        lambda one: any(within.search(name) for name in _folded(one.names)),
        lambda one: any(within.search(name) for name in _folded(one.indicator)),
    )
    return next((hits for way in ways if word and (hits := [one for one in among if way(one)])), [])


def _folded(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.casefold() for name in names)


def _labelled(judged: Judged, book: Book) -> Iterator[_Named]:
    labels = labels_of(judged)
    for result in judged.results:
        for one in result.with_parts():
            name, indicator = one.target.name, book.indicators.get(one.target.indicator or "")
            own = (name.en, name.zh) if one is result or one.year is None else ()
            whole = (indicator.name.en, indicator.name.zh) if indicator and one is result else ()
            yield _Named(judged.name, labels[one.identity], own, whole, judged, one)
