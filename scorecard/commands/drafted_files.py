"""Drafts written as files: the plan, its source with the figures, and the indicators that both propose."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from scorecard.commands.exit_codes import BAD_INPUT, FINE, WRONG_USAGE
from scorecard.commands.folders import Folders, locked
from scorecard.commands.messages import message_language, report, say
from scorecard.commands.printing import cannot_write
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.encoding import Draft
from scorecard.drafting.head import APRIL, JANUARY, Head, is_split, opening_month, split_year
from scorecard.drafting.leftover import Findings
from scorecard.drafting.naming import IndicatorNames
from scorecard.drafting.place import place_of
from scorecard.drafting.previous import earlier, same_before
from scorecard.drafting.published import published_on
from scorecard.drafting.reading import reading
from scorecard.drafting.relations import related
from scorecard.drafting.seeding import as_source
from scorecard.drafting.table_cells import Table
from scorecard.drafting.table_goals import tabled
from scorecard.drafting.writing import as_indicators, as_plan
from scorecard.files.atomic_write import meant_by, write_all
from scorecard.files.load import INDICATORS, load
from scorecard.files.yaml_reader import parse_yaml
from scorecard.language.bilingual import Text
from scorecard.model.book import Book


class Asked(NamedTuple):
    """What is to be drafted: the text, the plan with its first and last year, and the id of the report as a source."""

    text: str
    plan: str
    first: int
    last: int
    own_period: bool  # leave out what the text sets for another period
    source: str
    tables: Sequence[Table] = ()  # of the text, in which blanks stand for them

    def head(self, title: str, written: bool = False) -> Head:
        """What stands at the top of the plan and of the source."""
        day = published_on(self.text, self.first)
        years = split_year(self.text, self.first) if self.first == self.last else ""
        return Head(
            self.plan, title, self.source, place_of(self.text), day, written, message_language(), years, self._month()
        )

    def _month(self) -> int | None:
        """The month in which the plan's year begins; None where the text of a year over two calendar years does not
        say."""
        return opening_month(self.text, self.first) if is_split(self.plan) else JANUARY

    def read(self, past: bool) -> Findings:
        """The goals of the text, or with `past` the figures that it reports."""
        month = self._month() or APRIL
        in_tables = tabled(self.tables, self.text, self.first, self.last, past=past, month=month)
        found = reading(self.text, self.first, self.last, past=past, tabled=in_tables, month=month)
        kept = [one for one in found.found if not (self.own_period and one.elsewhere)]
        return found._replace(found=kept)


def drafts_of(found: list[Candidate], names: IndicatorNames, book: Book | None, plan: str) -> list[Draft]:
    """The candidates with their indicators, and the same goals of the plan before."""
    before = earlier(book.plans, plan) if book else None
    drafts = []
    for one in found:
        named = names.name(one)
        drafts.append(Draft(one, named, same_before(one, named, before)))
    return related(drafts)


def write_drafts(asked: Asked, title: str, targets: Path | None, seeds: Path | None) -> int:
    """Write the drafts of goals and figures as files, all of them or none, and return the exit code.

    Goals and figures are named together, so that no indicator is proposed twice. Nothing that is there is replaced: the
    list of indicators grows at its end, and the plan and the source must be new.
    """
    where = Folders(targets or Path("targets"), seeds or Path("seeds"), Path("outputs"))
    where.sweep()
    # Two that begin a project lock the folder around it; in one that is there, its sources stand for all of it.
    with locked(where.seeds.absolute().parent), locked(where.seeds):
        return _drafted(asked, title, where)


def _drafted(asked: Asked, title: str, where: Folders) -> int:
    """The same with the lock: nobody else writes until the files are there."""
    book = (
        load(where.targets, where.seeds, settings=where.settings).book
        if where.targets.is_dir() or where.seeds.is_dir()
        else None
    )
    names = IndicatorNames(book.all_indicators if book else [])
    goals, figures = asked.read(past=False), asked.read(past=True)
    drafted = drafts_of(goals.found, names, book, asked.plan)
    reported = drafts_of(figures.found, names, book, asked.plan)
    if not drafted:
        say(Text("commands.no-goals-found", report=title, plan=asked.plan))
        return BAD_INPUT
    head = asked.head(title, written=True)
    plan, source = where.targets / f"{asked.plan}.yaml", where.seeds / f"{asked.source}.yaml"
    texts = {source: as_source(reported, head, figures.left), plan: as_plan(drafted, head, goals.left)}
    there = [path for path in (plan, source) if os.path.lexists(path)]
    # The plan is written last: a source without it, as it would be written, is what a draft that was killed has left.
    if there and (there != [source] or not _holds(source, texts[source])):
        say(Text("commands.draft-exists", file=there[0]))
        return WRONG_USAGE
    listed = _indicators(where.targets / f"{INDICATORS}.yaml", as_indicators(drafted, reported))
    if listed is None:
        return BAD_INPUT
    return _written({**listed, **texts}, len(drafted), len(reported))


def _holds(path: Path, text: str) -> bool:
    """Whether an ordinary file is there with just this text."""
    return path.is_file() and not path.is_symlink() and path.read_bytes() == text.encode("utf-8")


def _indicators(path: Path, proposed: str) -> dict[Path, str] | None:
    """The list of indicators with the proposed ones at its end; None where the file cannot be read as a list."""
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    if not proposed:
        return {}
    if not old.strip():
        return {path: f"{INDICATORS}:\n{proposed}"}
    new = f"{old.rstrip()}\n{proposed}"
    read = parse_yaml(new, path.name)
    before = parse_yaml(old, path.name)
    if read.problems or not _listed(before.data) or len(_listed(read.data)) <= len(_listed(before.data)):
        report(read.problems, ("error",))
        say(Text("commands.indicators-unclear", file=path))
        return None
    return {path: new}


def _listed(data: object) -> list[object]:
    found = data.get(INDICATORS) if isinstance(data, dict) else None
    return found if isinstance(found, list) else []


def _written(texts: dict[Path, str], goals: int, figures: int) -> int:
    try:
        for path in texts:
            path.parent.mkdir(parents=True, exist_ok=True)
        write_all({path: text.encode("utf-8") for path, text in texts.items()})
    except OSError as error:
        say(cannot_write(meant_by(error, texts), error, Text("commands.name-targets-and-seeds")))
        return WRONG_USAGE
    for path in reversed(texts):
        say(Text("commands.wrote-file", file=path))
    say(Text("commands.draft-next", goals=goals, figures=figures))
    return FINE
