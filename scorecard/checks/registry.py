"""All checks, in the order in which they are run."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

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
    misplaced_keys,
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
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.problems import MOST_FAULTS, Level, Problem

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
    misplaced_keys.check,
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
    return [problem for number in range(len(CHECKS)) for problem in found_by(number, book)]


def found_by(number: int, book: Book) -> list[Problem]:
    """The problems that the check of that number in CHECKS finds: of a rule and level at most MOST_FAULTS in each file,
    and then how many more."""
    return list(_first(CHECKS[number](book)))


def _first(problems: Iterable[Problem]) -> Iterator[Problem]:
    counted: Counter[tuple[str, str, Level]] = Counter()
    further: dict[tuple[str, str, Level], Problem] = {}
    for problem in problems:
        kind = problem.location.file, problem.rule, problem.level
        counted[kind] += 1
        if counted[kind] <= MOST_FAULTS:
            yield problem
        else:
            further.setdefault(kind, problem)
    for kind, problem in further.items():
        count = counted[kind] - MOST_FAULTS
        yield problem._replace(what=Text("checks.more-of-rule", count=f"{count:,}"), fix=Text("files.fix-shown"))
