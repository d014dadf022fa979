"""All checks, in the order in which they are run."""

from collections.abc import Callable, Iterator

from scorecard.checks import (
    alike_names,
    bands,
    breakdown,
    changed_goals,
    circumstances,
    conflicts,
    figure_years,
    file_names,
    growths,
    improbable,
    jumps,
    marks,
    milestones,
    naming,
    natures,
    owners,
    placeholders,
    places,
    plan_years,
    plausibility,
    possible,
    quotations,
    reasons,
    references,
    reports,
    scopes,
    stood_before,
    strength,
    units,
    unused,
    words,
    worked,
)
from scorecard.checks import unusable_records as remains
from scorecard.model.book import Book
from scorecard.model.problems import Problem

CHECKS: tuple[Callable[[Book], Iterator[Problem]], ...] = (
    references.check,
    remains.check,
    bands.check,
    changed_goals.check,
    breakdown.check,
    reasons.check,
    natures.check,
    quotations.check,
    units.check,
    possible.check,
    places.check,
    owners.check,
    reports.check,
    marks.check,
    scopes.check,
    words.check,
    strength.check,
    naming.check,
    plan_years.check,
    file_names.check,
    figure_years.check,
    circumstances.check,
    worked.check,
    milestones.check,
    conflicts.check,
    plausibility.check,
    growths.check,
    jumps.check,
    improbable.check,
    stood_before.check,
    unused.check,
    placeholders.check,
    alike_names.check,
)


def check(book: Book) -> list[Problem]:
    """Every problem that the checks find, not yet located."""
    return [problem for run in CHECKS for problem in run(book)]
