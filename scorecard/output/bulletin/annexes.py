"""The annexes of a bulletin: by owner, all goals of each owner, the lights by month, the marks of the next month, the
changes."""

from scorecard.language.bilingual import NOTHING, Text, capitalised, in_both, joined, same, term
from scorecard.model.periods import period_text
from scorecard.output.bulletin.front import RowsByIdentity, actual_text, due_words, owners_text
from scorecard.output.bulletin.parts import (
    BulletinCell,
    BulletinPart,
    BulletinTable,
    light_cell,
    plain_cell,
    row_light,
    sign_cell,
)
from scorecard.output.rows import SYMBOLS, Row, signed
from scorecard.summary.month import Month, MonthColumn, OwnerGoals, next_month
from scorecard.summary.progress import needed, needed_text

_GOALS, _OWNER, _SIGN = 28, 18, 5  # shares of the width of the grid, the signs of a month as wide as each other


def annexes(month: Month, rows: RowsByIdentity) -> list[BulletinPart]:
    """The annexes; `rows` are those of the goals and their parts."""
    found = [_by_owner(month), _goals_of_owners(month, rows), _grid(month), _marks(month, rows), _changes(month)]
    return [part for part in found if part is not None]


def _by_owner(month: Month) -> BulletinPart:
    signs = [*(capitalised(term(colour)) for colour in ("green", "amber", "red", "hollow", "grey"))]
    heads = (Text("columns.owner"), Text("month.number"), *signs, Text("month.late-reports"), Text("month.own"))
    lines = tuple(_owner_row(unit) for unit in month.units)
    return BulletinPart(Text("month.by-owner"), (), BulletinTable(heads, (28, *[9] * 8), lines, 1), True)


def _owner_row(unit: OwnerGoals) -> tuple[BulletinCell, ...]:
    lights = [goal.shown.shown for goal in unit.goals]
    verdicts = [goal.result.verdict for goal in unit.goals]
    numbers = (
        len(lights),
        *(lights.count((colour, True)) for colour in ("green", "amber", "red")),
        sum(colour != "grey" and not solid for colour, solid in lights),
        sum(colour == "grey" for colour, _ in lights),
        sum(goal.result.verdict.overdue for goal in unit.goals if goal.result.lead == unit.owner),
        sum(verdict.own_word for verdict in verdicts),
    )
    return plain_cell(owners_text([unit.owner])), *(plain_cell(str(number or "·")) for number in numbers)


def _goals_of_owners(month: Month, rows: RowsByIdentity) -> BulletinPart:
    keys = (
        "columns.owner",
        "columns.light",
        "columns.target",
        "columns.goal",
        "site.chart-reported",
        "month.moved",
        "columns.gap",
    )
    heads = tuple(map(Text, keys))
    lines = []
    for unit in month.units:
        owner = owners_text([unit.owner])
        for goal in unit.goals:
            row, *parts = (rows[result.identity] for result in goal.result.with_parts())
            moved = signed(goal.moved) if goal.moved else NOTHING
            lines.append(_goal_row(month, row, owner, light_cell(goal.shown, goal.today), moved))
            lines += [_goal_row(month, part, NOTHING, row_light(part), NOTHING) for part in parts]
    return BulletinPart(
        Text("month.all-goals"), (), BulletinTable(heads, (16, 10, 22, 16, 14, 10, 12), tuple(lines)), True
    )


def _goal_row(month: Month, row: Row, owner: Text, light: BulletinCell, moved: Text) -> tuple[BulletinCell, ...]:
    """A goal, or a part of one, which stands below it with a dash."""
    name = joined([*[same("— ")] * row.depth, _name(row)])
    told = (name, row.goal, actual_text(row, month.period, month.day), moved, row.gap)
    return (plain_cell(owner), light, *map(plain_cell, told))


def _name(row: Row) -> Text:
    """Its name; of a year of a goal for each year, that year."""
    result = row.result
    return period_text(result.year) if result.year is not None and not result.numbers else row.name


def _grid(month: Month) -> BulletinPart:
    months = month.columns
    heads = (Text("site.chart-asked"), Text("columns.owner"), *(_month_head(column) for column in months))
    lines = tuple(
        (
            plain_cell(in_both(goal.result.target.name)),
            plain_cell(owners_text(goal.result.owners[:1])),
            *(_sign(column, goal.result.target.id) for column in months),
        )
        for goal in month.goals
    )
    said = [Text("month.legend", **{key: SYMBOLS[light] for key, light in _SIGNS.items()})]
    said += [Text("month.legend-closed")] if any(column.closed for column in months) else []
    table = BulletinTable(heads, (_GOALS, _OWNER, *[_SIGN] * len(months)), lines, 2)
    return BulletinPart(Text("month.grid"), tuple(said), table, True)


_SIGNS = {
    "green": ("green", True),
    "amber": ("amber", True),
    "red": ("red", True),
    "hollow_green": ("green", False),
    "hollow_amber": ("amber", False),
    "hollow_red": ("red", False),
    "grey": ("grey", False),
}


def _month_head(column: MonthColumn) -> Text:
    head = Text("month.month-head", number=column.month.start.month)
    return Text("month.closed-head", month=head) if column.closed else head


def _sign(column: MonthColumn, target: str) -> BulletinCell:
    return sign_cell(column.lights.get(target), column.today.get(target))


def _marks(month: Month, rows: RowsByIdentity) -> BulletinPart | None:
    """The amounts that are due by the end of the next month, with what is still needed; nothing where there are
    none."""
    marks = [due for due in month.due_next if not due.mark.named]
    if not marks:
        return None
    heads = tuple(map(Text, ("site.chart-asked", "month.due-what", "month.now", "month.needed", "columns.owner")))
    lines = []
    for due in marks:
        now = actual_text(rows[due.goal.result.identity], month.period, month.day)
        need = needed_text(needed(due.goal.result, month.day))
        told = (in_both(due.goal.result.target.name), due_words(due), now, need, owners_text(due.goal.result.owners))
        lines.append(tuple(map(plain_cell, told)))
    heading = Text("month.marks", month=period_text(next_month(month.period)))
    return BulletinPart(heading, (), BulletinTable(heads, (28, 14, 14, 24, 20), tuple(lines)), True)


def _changes(month: Month) -> BulletinPart | None:
    """Each light that changed since the month before, with the figures that changed it."""
    if month.before is None or not month.changes:
        return None
    heads = (Text("site.chart-asked"), Text("month.change"))
    lines = []
    for change in month.changes:
        light = change.after or change.before
        assert light is not None
        lines.append((plain_cell(light.name), plain_cell(change.text())))
    return BulletinPart(
        Text("month.changes", when=period_text(month.before)), (), BulletinTable(heads, (28, 72), tuple(lines)), True
    )
