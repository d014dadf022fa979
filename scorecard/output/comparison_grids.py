"""Comparisons as grids: places side by side, goals over the years, counts by owner, and the plans of one workbook."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal

from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import NOTHING, Text, in_both, nearest_first, same, term
from scorecard.model.digits import deciding_digits
from scorecard.model.places import NOBODY, Named
from scorecard.output.grids import DOT, Cell, Grid, amount, count, head, light, light_counts, light_heads, moved
from scorecard.output.rows import Row, Rows, row_of, rows_of, whose
from scorecard.summary.comparison import GoalSeries, change_text
from scorecard.summary.counts import Counts, by_section, counts, counts_of_owner, opening, section_name
from scorecard.summary.ranking import RankingTable

GridsBy = Literal["owner", "section", "place"]
# An indicator by its name, the goals of it with their plans, and their ranking where there is one.
OfIndicator = tuple[Text, list[tuple[Judged, Result]], RankingTable | None]
_GOAL = ("output.goal-2", "output.actual")


def places(title: Text, of: Iterable[OfIndicator], rows: Rows) -> Grid:
    """Places beside each other: goal, what was reported, gap, light, ambition, and the rank by the distance to the
    goal."""
    heads = map(head, ("terms.indicator", "compare.place", "terms.plan", *_GOAL, "output.gap", "output.light",
                       "columns.ambition", "rank.rank", "rank.last"))  # fmt: skip
    lines = []
    for name, found, table in of:
        standing = {one.unit.id: one for one in table.ranked} if table else {}
        for one, result in found:
            row, ranked = rows.of(result), standing.get(result.place.id)
            place, plan = Cell(_who(result), goal=rows.goal(result)), Cell(same(one.name))
            told = (Cell(row.goal), Cell(row.actual), Cell(row.gap), light(row), _ambition(row))
            ranks = (count(ranked.rank if ranked else None), moved(ranked) if ranked else Cell(DOT))
            lines.append((Cell(name), place, plan, *told, *ranks))
    return Grid("places", title, tuple(heads), tuple(lines), (Text("compare.rank-note"),), 1)


def years(lines: Iterable[GoalSeries], rows: Rows) -> Grid:
    """The goals over the years: for each plan what was asked, what was reached, and how the next plan changed it."""
    heads = map(head, ("compare.place", "terms.target", "terms.measure", "terms.plan", *_GOAL, "output.gap",
                       "output.light", "columns.ambition", "compare.change"))  # fmt: skip
    found = [told for line in lines for told in _line(line, rows)]
    return Grid("years", Text("compare.years"), tuple(heads), tuple(found), (Text("compare.years-note"),), 3)


def _line(line: GoalSeries, rows: Rows) -> Iterator[tuple[Cell, ...]]:
    """The plans of a line, those that do not have the goal among them."""
    left_out = list(line.left_out)
    name, measure = Cell(in_both(line.name)), Cell(_measure(line))
    place = Cell(_who(line.cells[0].result))

    def without(plan: Judged) -> tuple[Cell, ...]:
        return (place, name, measure, Cell(same(plan.name)), *(Cell(DOT),) * 5, Cell(Text("compare.dropped")))

    for cell in line.cells:
        while left_out and left_out[0].plan.period.start < cell.judged.plan.period.start:
            yield without(left_out.pop(0))
        row, plan = rows.of(cell.result), Cell(same(cell.judged.name), goal=rows.goal(cell.result))
        told = (Cell(row.goal), Cell(row.actual), Cell(row.gap), light(row), _ambition(row))
        yield (place, name, measure, plan, *told, Cell(change_text(cell)))
    if line.dropped is not None:
        yield without(line.dropped)


def _who(result: Result) -> Text:
    """The group and the place that a goal is set for."""
    return nearest_first(in_both(one) for one in (result.group, result.place) if one != NOBODY)


def _measure(line: GoalSeries) -> Text:
    scope = line.scope or ""
    return Text("compare.measure-scope", measure=term(line.measure), scope=term(scope)) if scope else term(line.measure)


def _ambition(row: Row) -> Cell:
    return Cell(term(row.ambition)) if row.ambition else Cell(DOT)


def statuses(judged: Iterable[Judged], by: GridsBy) -> Grid:
    """How many lights of each kind every owner, section or place has, over all the plans."""
    results = [result for one in judged for result in one.results]
    heads = (
        head(f"columns.{by}"),
        head("columns.targets"),
        *light_heads(),
        head("compare.overdue"),
        head("columns.covered"),
    )
    lines = []
    for name, found in counted_by(results, by):
        solid = found.green + found.amber + found.red
        share = amount(deciding_digits(Decimal(100 * solid) / found.targets, 0), "%")
        lines.append((Cell(name), count(found.targets), *light_counts(found), count(found.overdue), share))
    return Grid(f"by-{by}", Text(f"compare.by-{by}"), heads, tuple(lines), (Text(f"compare.counted-{by}"),))


def counted_by(results: list[Result], by: GridsBy) -> Iterable[tuple[Text, Counts]]:
    """The counts of every owner, section or place by its name; owners and places without a name come last."""
    if by == "section":
        return [(section_name(own), counts(own)) for own in by_section(results).values()]
    nobody = Text("compare.no-name")
    found: dict[Named, list[Result]] = {}
    for result in results:
        for one in (result.owners or (NOBODY,)) if by == "owner" else (result.place,):
            found.setdefault(one, []).append(result)
    named = [
        (in_both(one) if one != NOBODY else nobody, counts_of_owner(one.id, own) if by == "owner" else counts(own))
        for one, own in found.items()
    ]
    return sorted(named, key=lambda one: one[0] == nobody)


def plans(judged: Iterable[Judged]) -> Grid:
    """Every plan with its sentence and its counts."""
    heads = (head("terms.plan"), head("compare.place"), head("columns.title"), head("columns.targets"), *light_heads(),
             head("compare.sentence"))  # fmt: skip
    lines = []
    for one in judged:
        found = counts(one.results)
        first = (one.name, one.results[0].target.id)
        name, place = Cell(same(one.name), goal=first), Cell(in_both(one.place) if one.place.en else NOTHING)
        title, sentence = Cell(in_both(one.plan.title)), Cell(opening(one.results))
        lines.append((name, place, title, count(found.targets), *light_counts(found), sentence))
    return Grid("plans", Text("compare.plans"), heads, tuple(lines))


def goals(judged: Iterable[Judged]) -> Grid:
    """Every goal of every plan on a line of its own."""
    heads = map(head, ("terms.plan", "compare.place", "columns.section", "terms.target", "columns.owner", *_GOAL,
                       "output.gap", "output.light", "columns.status", "columns.reason"))  # fmt: skip
    lines = []
    for one in judged:
        for row in rows_of(one):
            if row.depth == 0:
                place = Cell(in_both(row.result.place) if row.result.place.en else NOTHING)
                name = Cell(row.name, goal=(one.name, row.target))
                told = (Cell(row.owner), Cell(row.goal), Cell(row.actual), Cell(row.gap), light(row))
                status = (Cell(term(row.status)), Cell(row.reason))
                lines.append((Cell(same(one.name)), place, Cell(row.section_name), name, *told, *status))
    return Grid("goals", Text("compare.goals"), tuple(heads), tuple(lines))


def breakdown(judged: Judged, results: Iterable[Result]) -> Grid:
    """Those of the results that are broken down: each of them, then its parts with whose they are and their lights."""
    heads = map(
        head, ("compare.whole", "terms.plan", "compare.part", "compare.whose", *_GOAL, "output.gap", "output.light")
    )
    lines, notes = [], []
    for result in results:
        whole = row_of(judged, result)
        for way in result.broken_down:
            notes.append(Text("compare.sum-of", name=whole.name, said=way.text))
            rows = [(judged, whole), *((part.judged, row_of(part.judged, part.result)) for part in way.parts)]
            lines += [_part(whole, plan.name, row) for plan, row in rows]
    return Grid("breakdown", Text("compare.breakdown"), tuple(heads), tuple(lines), tuple(notes), 1, same(judged.name))


def _part(whole: Row, plan: str, row: Row) -> tuple[Cell, ...]:
    part = Cell(Text("compare.the-whole") if row is whole else row.name, goal=(plan, row.target))
    told = (Cell(row.goal), Cell(row.actual), Cell(row.gap), light(row))
    return (Cell(whole.name), Cell(same(plan)), part, Cell(whose(row)), *told)
