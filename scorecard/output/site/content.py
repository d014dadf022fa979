"""What the site is made of, gathered once: the plans with their rows, the sources, and what rests on each."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple

from scorecard.judging.verdicts import Judged, Result
from scorecard.model.book import Book
from scorecard.model.plans import Plan
from scorecard.output.rows import Row, rows_of

# The lights of a target on earlier days, the earliest first: the day, the colour, and whether it was solid.
History = dict[tuple[str, str], list[tuple[date, str, bool]]]


class PlanRows(NamedTuple):
    """A plan with its results and their rows, each row followed by those of its parts."""

    judged: Judged
    rows: list[Row]

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.judged.plan

    @property
    def groups(self) -> list[list[Row]]:
        """The rows of each goal: its own, then those of its parts and years."""
        found: list[list[Row]] = []
        for row in self.rows:
            if row.depth:
                found[-1].append(row)
            else:
                found.append([row])
        return found


class Content:
    """All that pages are made from. Nothing here decides a light."""

    def __init__(
        self,
        judged: list[Judged],
        book: Book,
        as_of: date,
        history: History,
        files: list[str],
        earlier: list[Judged] | None = None,
    ) -> None:
        self.book, self.as_of, self.history, self.files = book, as_of, history, files
        self.earlier = earlier or []  # the same plans on an earlier day, for the last ranks
        self.plans = [PlanRows(one, rows_of(one)) for one in judged]

    @cached_property
    def goals(self) -> set[tuple[str, str]]:
        """The goals that have a page: plan and target."""
        return {(plan.judged.name, result.target.id) for plan in self.plans for result in plan.judged.results}

    @cached_property
    def resting(self) -> dict[str, list[tuple[PlanRows, Row]]]:
        """The goals whose light rests on each source, by the source's id."""
        found: dict[str, list[tuple[PlanRows, Row]]] = defaultdict(list)
        for plan in self.plans:
            for row in plan.rows:
                if not row.depth and row.colour != "grey":
                    for source in sorted(
                        {each.source.source for leaf in leaves(row.result) for each in leaf.verdict.figures}
                    ):
                        found[source].append((plan, row))
        return dict(found)

    @cached_property
    def years(self) -> dict[int, list[tuple[PlanRows, Row]]]:
        """The goals and yearly parts by the year in which they fall due, earliest first."""
        found: dict[int, list[tuple[PlanRows, Row]]] = defaultdict(list)
        for plan in self.plans:
            for row in plan.rows:
                if not row.result.parts:
                    target = row.result.target
                    end = target.due.end if target.due else (target.period or plan.plan.period).end
                    found[end.year].append((plan, row))
        return dict(sorted(found.items()))

    @cached_property
    def places(self) -> dict[str, list[PlanRows]]:
        """The plans of each place, by the place's id, in the order of the files."""
        found: dict[str, list[PlanRows]] = defaultdict(list)
        for plan in self.plans:
            found[plan.judged.place.id].append(plan)
        return dict(found)


def leaves(result: Result) -> Iterator[Result]:
    """The result itself, or the innermost of its parts and years."""
    if not result.parts:
        yield result
    for part in result.parts:
        yield from leaves(part)
