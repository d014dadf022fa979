"""What `rank` and `compare` share: their options, the rankings that they need, and how they put out what they made."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from scorecard.commands import completing
from scorecard.commands.filtering import refuse_unless
from scorecard.commands.folders import Folders, folders
from scorecard.commands.messages import say, wrong_usage
from scorecard.commands.options import as_of, day, language, refuse_later
from scorecard.commands.printing import cannot_write, put, screen_width, show
from scorecard.commands.project import choose_plans
from scorecard.judging.verdicts import Judged
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.plans import Plan
from scorecard.output.comparisons import ComparedPlans
from scorecard.output.grids import Grid
from scorecard.output.records import csv_text, json_text
from scorecard.output.text_grid import draw

_Command = TypeVar("_Command", bound=Callable[..., Any])
_Judge = Callable[[Book, date, list[Plan]], list[Judged]]


def compared_plans(book: Book, plans: Sequence[str], judge: _Judge, as_of: date, since: date | None) -> ComparedPlans:
    """The chosen plans judged on the day and, for the last ranks, on an earlier one; wrong usage where none existed."""
    refuse_later(since, as_of)
    chosen = choose_plans(book, tuple(plans))
    found = judge(book, as_of, chosen)
    if not found:
        raise wrong_usage(Text("commands.no-plan-yet", as_of=as_of))
    return ComparedPlans(found, judge(book, since, chosen) if since else [], book, as_of)


def refuse_other(days: ComparedPlans, **words: str | None) -> None:
    """Raises click.UsageError where the word of `indicator` or `section` is that of no goal of the plans."""
    goals = [(section, target) for one in days.judged for section, target in one.plan.targets()]
    known = {"indicator": [one.indicator for _, one in goals if one.indicator], "section": [one.id for one, _ in goals]}
    for option, word in words.items():
        refuse_unless(option, word, known[option], word in known[option])


def compared(command: Callable[..., Any]) -> Callable[..., Any]:
    """The plans, and the options of a command that ranks or compares them."""
    form = click.Choice(["table", "json", "csv"])
    for option in (
        language,
        as_of,
        folders,
        click.option("--workbook", is_flag=True, help="Write outputs/comparison.xlsx too."),
        click.option("--format", "form", type=form, default="table", show_default=True),
        since,
        click.argument("plans", nargs=-1, metavar="[PLAN]...", shell_complete=completing.plans),
    ):
        command = option(command)
    return command


def since(command: _Command) -> _Command:
    """The earlier day of which the ranks are shown too."""
    text = "Show the ranks of that day too."
    return click.option("--since", metavar="DATE", callback=_since, help=text)(command)


def _since(context: click.Context, option: click.Parameter, value: str | None) -> date | None:
    return None if value is None else day(context, option, value)


def put_out(
    form: str,
    lang: str,
    grids: list[Grid],
    records: Callable[[], list[dict[str, Any]]],
    document: Callable[[], dict[str, Any]],
) -> None:
    """Print as a table, as CSV or as JSON."""
    if form == "json":
        put(json_text(document()))
    elif form == "csv":
        put(csv_text(records()))
    else:
        show("\n\n\n".join(draw(grid, lang, screen_width(120)) for grid in grids))


def write_comparison(where: Folders, grids: list[Grid], title: Text, as_of: date, lang: str) -> bool:
    """Write the workbook; False where it cannot be written, which is said."""
    from scorecard.output.workbook.comparison import write_grids  # openpyxl is slow to import, and only needed here

    path: Path = where.outputs / "comparison.xlsx"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_grids(path, grids, title, as_of, lang, where.settings.fonts.workbook)
    except OSError as error:
        say(cannot_write(path, error))
        return False
    say(Text("commands.wrote-file", file=path))
    return True
