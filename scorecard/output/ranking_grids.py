"""A ranking as grids: the ranks, the honours and watch lists with their evidence, who is left out, and what if."""

from collections.abc import Mapping, Sequence

from scorecard.judging.verdicts import Result
from scorecard.language.bilingual import NOTHING, Text, in_both, listed, same
from scorecard.model.intervals import with_unit
from scorecard.output.grids import Cell, Grid, amount, count, head, light, light_counts, light_heads, moved
from scorecard.output.rows import Rows
from scorecard.summary.ranking import RankingTable
from scorecard.summary.standings import UnitStanding, excused, reds

_RULES = {"points": ("green_points", "amber_points", "red_points", "least_coverage")}
_LISTS = ("honours_places", "watch_places")
COUNTS = {what: Text(f"rank.counts-{what}") for what in ("points", "green", "completion", "gap", "actual")}


def ranking_grids(
    table: RankingTable, title: Text, rows: Rows, fields: Sequence[tuple[Text, Mapping[str, int]]], of: Text
) -> list[Grid]:
    """All grids of a ranking; one that would have no line is left out."""
    grids = (
        ranks(table, title),
        by_field(table, fields),
        *lists(table, rows),
        left_out(table),
        what_if(table),
        what_if_ranks(table),
    )
    return [grid._replace(of=of) for grid in grids if grid.lines or grid.key == "ranks"]


def ranks(table: RankingTable, title: Text) -> Grid:
    """The ranked ones, the first first, with their last ranks, their lights and the spread of their ranks; below, the
    rule."""
    heads = (
        head("rank.rank"),
        head("rank.last"),
        head("rank.name"),
        head("rank.value"),
        *light_heads(),
        head("rank.spread"),
    )
    lines = [
        (
            count(one.rank),
            moved(one),
            Cell(one.unit.name),
            amount(one.value, table.rule.unit, table.rule.what == "gap"),
            *light_counts(one.counts),
            Cell(same(f"{one.best}" if one.best == one.worst else f"{one.best}–{one.worst}")),
        )
        for one in table.ranked
        if one.value is not None
    ]
    nobody = () if lines else (Text("rank.nobody"),)
    return Grid("ranks", title, heads, tuple(lines), (*nobody, *rule_of(table)))


def rule_of(table: RankingTable) -> tuple[Text, ...]:
    """The rule in words: what counts, and each threshold with its value and its reason."""
    lines = [Text("rank.rule", what=COUNTS[table.rule.what])]
    names = (*_RULES.get(table.rule.what, ("least_coverage",)), *_LISTS)
    for band in table.rule.bands.bands:
        if band.method == "ranking" and band.name in names:
            value, unit = table.rule.bands["ranking", band.name], "" if band.unit in ("分", "位") else band.unit
            shown = Text.literal(with_unit(value, unit, "en"), with_unit(value, unit, "zh"))
            changed = value != band.value  # the reason of the tool speaks for its own value only
            why = Text("output.set-plan") if changed else band.reason
            lines.append(Text("rank.threshold", label=band.label, value=shown, why=why))
    return tuple(lines)


def by_field(table: RankingTable, fields: Sequence[tuple[Text, Mapping[str, int]]]) -> Grid:
    """The rank of each in every field, beside the rank over all."""
    heads = (head("rank.name"), head("rank.over-all"), *(Cell(name) for name, _ in fields))
    lines = [
        (Cell(one.unit.name), count(one.rank), *(count(own.get(one.unit.id)) for _, own in fields))
        for one in table.standings
        if any(one.unit.id in own for _, own in fields)
    ]
    return Grid("fields", Text("rank.by-field"), heads, tuple(lines), (Text("rank.by-field-note"),))


def lists(table: RankingTable, rows: Rows) -> list[Grid]:
    """The honours list, the watch list, and who is kept off it by accepted reasons: each goal on a line, with its
    evidence."""
    heads = (head("rank.rank"), head("rank.name"), head("terms.target"), head("output.goal-2"), head("output.actual"),
             head("output.light"), head("terms.source"))  # fmt: skip
    most, last = (_places(table, name) for name in _LISTS)
    honours = [(one, [result for result in one.results if result.verdict.solid]) for one in table.honours]
    watch = [(one, reds(one, table.rule)) for one in table.watch]
    off = [(one, excused(one, table.rule)) for one in table.ranked if excused(one, table.rule)]
    return [
        Grid(
            "honours", Text("rank.honours"), heads, _evidence(honours, rows), (Text("rank.honours-rule", most=most),), 2
        ),
        Grid("watch", Text("rank.watch"), heads, _evidence(watch, rows), (Text("rank.watch-rule", most=last),), 2),
        Grid(
            "accepted",
            Text("rank.accepted"),
            (*heads[:-1], head("rank.accepted-reason")),
            _evidence(off, rows, reason=True),
            (Text("rank.accepted-rule"),),
            2,
        ),
    ]


def _places(table: RankingTable, name: str) -> str:
    return f"{table.rule.bands['ranking', name]:f}"


def _evidence(
    found: list[tuple[UnitStanding, list[Result]]], rows: Rows, reason: bool = False
) -> tuple[tuple[Cell, ...], ...]:
    """A line for each goal: whose it is, the goal with its plan where they are of several, what was reported, the
    light, and its sources or the accepted reason."""
    lines = []
    several = len({rows.goal(result)[0] for one, results in found for result in results}) > 1
    for one, results in found:
        for result in results:
            row = rows.of(result)
            plan = rows.goal(result)[0]
            name = Text("rank.goal-of-plan", goal=row.name, plan=plan) if several else row.name
            last = _reason(result) if reason else listed(same(source) for source in row.sources)
            goal = Cell(name, goal=rows.goal(result))
            lines.append(
                (count(one.rank), Cell(one.unit.name), goal, Cell(row.goal), Cell(row.actual), light(row), Cell(last))
            )
    return tuple(lines)


def _reason(result: Result) -> Text:
    found = result.target.accepted
    if found is None:
        return NOTHING
    return Text("rank.accepted-by", reason=in_both(found.reason), rule=found.rule, by=found.by, on=found.on.text)


def left_out(table: RankingTable) -> Grid:
    """Who is not ranked, with the lights and the reason."""
    heads = (head("rank.name"), *light_heads(), head("rank.why"))
    lines = [(Cell(one.unit.name), *light_counts(one.counts), Cell(one.why)) for one in table.standings if one.why]
    return Grid("left-out", Text("rank.left-out"), heads, tuple(lines))


def what_if(table: RankingTable) -> Grid:
    """The ranks by other rules: a line for each of them, with who moves by more than one rank."""
    heads = (head("rank.other-rule"), head("rank.moves"), head("rank.who-moves"))
    lines = []
    for other in table.others:
        moved = [(one, other.ranks.get(one.unit.id)) for one in table.ranked]
        far = [(one, rank) for one, rank in moved if rank is not None and one.rank and abs(rank - one.rank) > 1]
        gone = [one for one, rank in moved if rank is None]
        told = [Text("rank.moved", name=one.unit.name, before=one.rank or 0, after=rank or 0) for one, rank in far]
        told += [Text("rank.unranked", name=one.unit.name) for one in gone]
        lines.append((Cell(other.text), count(len(far) + len(gone)), Cell(listed(told) if told else NOTHING)))
    stable = sum(one.stable for one in table.ranked)
    note = Text("rank.stable", stable=stable, of=len(table.ranked))
    return Grid("what-if", Text("rank.what-if"), heads, tuple(lines), (note,))


def what_if_ranks(table: RankingTable) -> Grid:
    """The ranks by other rules in full: a line for each ranked one, a column for each rule."""
    heads = (
        head("rank.name"),
        head("rank.rank"),
        head("rank.stable-head"),
        *(Cell(other.text) for other in table.others),
    )
    lines = [
        (
            Cell(one.unit.name),
            count(one.rank),
            Cell(Text("rank.is-stable" if one.stable else "rank.is-not-stable")),
            *(count(other.ranks.get(one.unit.id)) for other in table.others),
        )
        for one in table.ranked
        if table.others
    ]
    return Grid("what-if-ranks", Text("rank.what-if-ranks"), heads, tuple(lines), (Text("rank.stable-note"),))
