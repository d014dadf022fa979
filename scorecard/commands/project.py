"""The project that a command works on: its folders, found upwards, and all that they hold with every problem."""

import os
from typing import NamedTuple

from scorecard.checks.registry import CHECKS, found_by
from scorecard.commands.exit_codes import BAD_INPUT
from scorecard.commands.folders import Folders
from scorecard.commands.messages import report, say, wrong_usage
from scorecard.commands.printing import clear_progress, progress
from scorecard.commands.side_by_side import all_pieces as side_by_side
from scorecard.commands.side_by_side import jobs_for
from scorecard.files.load import load, locate
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.plans import Plan
from scorecard.model.problems import Location, Problem, did_you_mean, in_order


class Read(NamedTuple):
    """The book and every problem of loading and checking, in order of place."""

    book: Book
    problems: list[Problem]

    @property
    def errors(self) -> list[Problem]:
        """The problems that forbid judging."""
        return [problem for problem in self.problems if problem.level == "error"]


def read_all(where: Folders, jobs: int | None = None) -> Read:
    """Load the folders and run every check, with progress on a terminal only."""
    settings, wrong = where.read_settings()
    loaded = load(where.targets, where.seeds, progress(), settings)
    book = loaded.book
    checked = side_by_side(lambda number: found_by(number, book), len(CHECKS), jobs_for(book, jobs))
    problems = in_order([*wrong, *loaded.problems, *(problem for found in checked for problem in found)])
    clear_progress()
    return Read(loaded.book, locate(problems, loaded.book.positions))


def read_to_judge(where: Folders) -> Book:
    """The book of the folders; with errors in it, they are listed and the program ends with 1: nothing is judged."""
    read = read_all(where)
    if read.errors:
        report(read.problems, ("error",))
        say(Text("commands.nothing-judged"))
        raise SystemExit(BAD_INPUT)
    return read.book


def choose_plans(book: Book, names: tuple[str, ...]) -> list[Plan]:
    """The plans with those names, all where none is given: 2025 for all that are called so, zhejiang/2025 for one.

    The path of a plan's file names the plan too, as the shell completes it.
    """
    chosen: dict[Location, Plan] = {} if names else {plan.location: plan for plan in book.plans}
    for name in names:
        found = book.plans_called(name) or [plan for plan in book.plans if _same_file(plan.location.file, name)]
        if not found:
            known = [book.name_of(plan) for plan in book.plans]
            otherwise = Text("commands.plans-here", plans=", ".join(known)) if known else Text("commands.no-plans")
            hint = did_you_mean(name, known, otherwise)
            raise wrong_usage(Text("commands.no-such-plan", name=name, hint=hint))
        chosen |= {plan.location: plan for plan in found}
    return list(chosen.values())


def _same_file(file: str, name: str) -> bool:
    return os.path.realpath(file) == os.path.realpath(name)
