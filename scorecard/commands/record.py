"""`scorecard record`: add one figure from the command line."""

import sys
from contextlib import nullcontext

import click

from scorecard.checks.registry import check
from scorecard.collecting.entries import Fault
from scorecard.collecting.form_rows import collected
from scorecard.collecting.form_words import asked_stages
from scorecard.collecting.recording import planned
from scorecard.commands import completing
from scorecard.commands.exit_codes import BAD_INPUT
from scorecard.commands.folders import Folders, folders, locked
from scorecard.commands.messages import message_language, say, wrong_usage
from scorecard.commands.options import speaking
from scorecard.commands.recording import finish, load_sound
from scorecard.judging.question import question
from scorecard.language.bilingual import Text, sentences
from scorecard.model.book import Book
from scorecard.model.fields import Bilingual
from scorecard.model.problems import did_you_mean

_NEW = ("title", "publisher", "published", "kind", "standing", "url")


class _Given:
    """What the options say, in the manner of a filled-in row."""

    def __init__(self, values: dict[str, str]) -> None:
        self.values = {key: value for key, value in values.items() if value}
        self.cells = {key: f"--{key}" for key in values} | {"value": "VALUE", "indicator": "WHAT", "source": "--source"}
        self.where = "the options"


@click.command(context_settings={"ignore_unknown_options": True})  # so that -0.5 is a value
@click.argument("what", metavar="TARGET", shell_complete=completing.targets)
@click.argument("value", metavar="VALUE")
@click.option(
    "--source", required=True, shell_complete=completing.sources, help="The ID of the source that reports it."
)
@click.option(
    "--says", default="", help="The shortest words that hold it, at most 40 Chinese characters or 120 others."
)
@click.option("--period", default="", help="2021, 2021-09, 2021-01/2021-09, 2021-12-31.  [default: the goal's]")
@click.option("--unit", default="", help="The unit of the value.  [default: the goal's]")
@click.option("--measure", default="", help="amount, level, growth, added …, where TARGET is the ID of an indicator.")
@click.option("--place", default="", help="Whose number it is: the ID or a name of a place.  [default: the goal's]")
@click.option("--group", default="", help="Of which group of people: its ID or a name.  [default: the goal's]")
@click.option("--scope", default="", help="citywide or municipal.  [default: the goal's]")
@click.option("--status", default="", help="final, preliminary or estimated.")
@click.option(
    "--bound", default="", help="exact, more_than, less_than, about, at_least, at_most; of a stage: happened, seen."
)
@click.option("--note", default="", help="A remark.")
@click.option("--title", default="", help="Of a new source: its title.")
@click.option("--publisher", default="", help="Of a new source: who published it.")
@click.option("--published", default="", help="Of a new source: when, as 2022-01-23, 2022-01 or 2022.")
@click.option(
    "--kind", default="", help="Of a new source: work-report, bulletin, newspaper, department, web.  [default: web]"
)
@click.option("--standing", default="", help="Of a new source: official, press, own, secondary.")
@click.option("--url", default="", help="Of a new source: its address.")
@folders
@click.option("--write", "at_once", is_flag=True, help="Write without asking.")
@speaking
def record(what: str, value: str, where: Folders, at_once: bool, **given: str) -> None:
    """Add one figure for TARGET (the ID of a goal, of PLAN/GOAL, or of an indicator) to its source, after showing the
    change.

    VALUE is a number (7.3, -0.5) or a stage (started, completed …). A source without a file needs --title,
    --published and --standing as well.
    """
    with locked(where.seeds) if at_once else nullcontext():
        sys.exit(_record(where, what, value, given, at_once))


def _record(where: Folders, what: str, value: str, given: dict[str, str], at_once: bool) -> int:
    book = load_sound(where)
    name = given["place"]
    if name and book.places.used and not book.places.matching(Bilingual(zh=name, en=name)):
        known = ", ".join(one.en for one in book.places.used)
        raise wrong_usage(Text("commands.no-such-place", place=name, known=known))
    source, described = given["source"], [f"--{key}" for key in _NEW if given[key]]
    if source in book.sources and described:
        there = book.sources[source].location.file
        raise wrong_usage(
            Text(
                "commands.source-described",
                source=source,
                there=there,
                described=", ".join(described),
            )
        )
    figure = _defaults(book, what, given) | {"value": value}
    sources = [_Given({key: given[key] for key in ("source", *_NEW)})] if described else []
    found = collected("", [_Given(figure)], sources, asked=asked_stages(book))
    plan = planned(book, where.seeds, found.entries, found.sources, check)
    faults = [_of_options(fault) for fault in (*found.faults, *plan.faults)]
    if any(fault.level == "error" for fault in faults):
        for fault in faults:
            say(fault.in_language(message_language()))
        say(Text("commands.errors-nothing-written", value=sum(fault.level == "error" for fault in faults)))
        return BAD_INPUT
    return finish(plan._replace(faults=faults), where.seeds, at_once)


def _of_options(fault: Fault) -> Fault:
    """A fault of a cell as one of an option: what is missing is given by it, with what its help says."""
    where = fault.where.removeprefix("!")
    helps = {option.opts[0]: option.help or "" for option in record.params if isinstance(option, click.Option)}
    if fault.what.key == "collecting.what-missing" and where in helps:
        said = helps[where].removeprefix("Of a new source: ").partition("  [")[0]
        return Fault(where, fault.level, fault.what, Text("commands.add-option", option=where, said=said))
    if where == "--source" and fault.what.key == "collecting.unknown-source":
        remedy = sentences([fault.fix, Text("commands.new-source-needs")])
        return Fault(where, fault.level, fault.what, remedy)
    return fault._replace(where=where)


def _defaults(book: Book, what: str, given: dict[str, str]) -> dict[str, str]:
    """What the options say, and for what they leave out what the goal asks for."""
    keys = ("source", "says", "period", "unit", "measure", "place", "group", "scope", "status", "bound", "note")
    figure = {key: given[key] for key in keys}
    goals = [(plan, target) for plan in book.plans for _, target in plan.targets()]
    name, _, label = what.rpartition("/")
    asked_for = book.plans_called(name) if name else book.plans
    matching = [(plan, target) for plan, target in goals if target.id == label and plan in asked_for]
    if len(matching) > 1:
        names = ", ".join(f"{book.name_of(plan)}/{target.id}" for plan, target in matching)
        raise wrong_usage(Text("commands.several-goals", what=what, names=names))
    if matching:
        plan, target = matching[0]
        indicator = book.indicators.get(target.indicator or "")
        if indicator is None:
            raise wrong_usage(Text("commands.goal-without-indicator", what=what))
        asked = question(plan, target, indicator, book.whose(plan, target))
        stage = target.measure == "stage"
        own = {"measure": asked.measure, "scope": asked.scope or "", "place": asked.place.id, "group": asked.group.id}
        own |= {} if stage else {"unit": asked.unit, "period": asked.answer.text}
        return {key: figure[key] or own.get(key, "") for key in figure} | {"indicator": indicator.id}
    if what in book.indicators:
        return figure | {"indicator": what}
    hint = did_you_mean(what, [*(target.id for _, target in goals), *book.indicators], Text("commands.lists-goals"))
    raise wrong_usage(Text("commands.no-goal", name=what, hint=hint))
