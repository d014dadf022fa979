"""`scorecard diff`: which lights changed between two days or two saved scorecards, and which figures changed them."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import click

from scorecard.commands.folders import Folders, input_folders
from scorecard.commands.messages import wrong_usage
from scorecard.commands.options import day, language, refuse_later
from scorecard.commands.printing import show
from scorecard.commands.project import read_to_judge
from scorecard.files.encoding import bytes_of
from scorecard.files.file_faults import why
from scorecard.judging.judge import judge
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.problems import visible
from scorecard.summary.changes import Change, Light, TargetKey, changes, lights, lights_of_document

_FORMAT = "scorecard/1"


def _given(context: click.Context, option: click.Parameter, value: str | None) -> date | None:
    return None if value is None else day(context, option, value)


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, dir_okay=False, exists=True), metavar="[OLD NEW]")
@input_folders
@click.option("--from", "start", metavar="DATE", callback=_given, help="The earlier day.")
@click.option("--to", "end", metavar="DATE", callback=_given, help="The later day.  [default: today]")
@language
def diff(
    files: tuple[Path, ...],
    where: Folders,
    start: date | None,
    end: date | None,
    lang: str,
) -> None:
    """Show which lights changed from one day to another, or from OLD to NEW, two files of `run --format json`."""
    if files:
        if len(files) != 2 or start or end:
            raise wrong_usage(Text("commands.name-two"))
        (first, old), (last, new) = (_lights_of(path) for path in files)
        _draw(first, last, changes(old, new), lang)
        return
    if start is None:
        raise wrong_usage(Text("commands.from-missing"))
    until = end or date.today()
    refuse_later(start, until)
    book = read_to_judge(where)
    _draw(str(start), str(until), changes(_lights_on(book, start), _lights_on(book, until)), lang)


def _lights_on(book: Book, day: date) -> dict[TargetKey, Light]:
    return lights(judge(book, day))


def _lights_of(path: Path) -> tuple[str, dict[TargetKey, Light]]:
    """The day and the lights of a saved scorecard; a sentence where the file is none."""
    try:
        document: Any = json.loads(bytes_of(path))  # UTF-8 or, as some shells write it, UTF-16
        if document["format"] != _FORMAT:
            raise KeyError("format")
        return date.fromisoformat(document["as_of"]).isoformat(), lights_of_document(document)
    except OSError as error:
        raise wrong_usage(Text("commands.unreadable", path=path, strerror=why(error))) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise wrong_usage(Text("commands.no-scorecard", path=path)) from error


def _draw(start: str, end: str, found: list[Change], lang: str) -> None:
    """The changes under a line that says between which days, and how many they are."""
    head = Text("commands.lights-changed", start=start, end=end, count=len(found))
    show(head.in_language(lang))
    for change in found:
        light = change.after or change.before
        name = light.name.in_language(lang) if light else ""
        show(visible(f"{change.plan}/{change.target} · {name}"))
        show(visible(f"    {change.text().in_language(lang)}"))
