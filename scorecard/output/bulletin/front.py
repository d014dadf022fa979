"""The first pages of a bulletin, for the leaders: counts, changes, what is behind, overdue, due next, and corrected."""

from collections.abc import Iterable, Mapping
from datetime import date

from scorecard.judging.phrases import number_text, value_text
from scorecard.language.bilingual import NOTHING, Text, clauses, in_both, joined, listed, term
from scorecard.model.identity import Identity
from scorecard.model.periods import Period, day_text, period_text
from scorecard.model.places import NOBODY, Named
from scorecard.model.statuses import COLOURS
from scorecard.output.bulletin.parts import BulletinCell, BulletinPart, BulletinTable, light_cell, plain_cell
from scorecard.output.rows import Row
from scorecard.summary.changes import Change, Light
from scorecard.summary.counts import opening
from scorecard.summary.due import Due
from scorecard.summary.month import Correction, GoalLight, Month, OwnerGoals, next_month
from scorecard.summary.progress import last_stage

RowsByIdentity = Mapping[Identity, Row]
_MOST_NAMES = 6  # of what turned green or grey; red and amber ones are all named
_TURNED = {
    "red": Text("month.turned-red"),
    "amber": Text("month.turned-amber"),
    "green": Text("month.turned-green"),
    "grey": Text("month.turned-grey"),
}


def front(month: Month, rows: RowsByIdentity) -> list[BulletinPart]:
    """The parts for the leaders; `rows` are those of the goals and their parts."""
    parts = [
        BulletinPart(Text("month.overview"), tuple(_overview(month))),
        _behind(month, rows),
        _overdue(month),
        _due_next(month, rows),
    ]
    return [*parts, _corrected(month)] if month.corrections else parts


def owners_text(owners: Iterable[Named]) -> Text:
    """The names of owners; that there is none where there is none."""
    named = [in_both(owner) for owner in owners if owner != NOBODY]
    return listed(named) if named else Text("judging.not-stated")


def actual_text(row: Row, month: Period, day: date) -> Text:
    """What was reached by the day of judging, and of when it is where it is not of the month."""
    reading = row.result.verdict.reading
    if reading is None or row.result.verdict.actual is None:
        return row.actual if row.actual.en else last_stage(row.result, day)
    value = value_text(reading)
    if reading.period.end >= month.end:
        return value
    last = Period("", max(reading.period.start, reading.period.end.replace(day=1)), reading.period.end)
    return Text("month.value-as-of", value=value, when=period_text(last))


def _overview(month: Month) -> Iterable[Text]:
    yield opening([goal.result for goal in month.goals]) if month.closed is None else month.closed.sentence
    lights = [goal.shown.shown for goal in month.goals]
    yield Text(
        "month.lights",
        green=lights.count(("green", True)),
        amber=lights.count(("amber", True)),
        red=lights.count(("red", True)),
        hollow=sum(colour != "grey" and not solid for colour, solid in lights),
        grey=sum(colour == "grey" for colour, _ in lights),
    )
    lit = [goal.result.verdict for goal in month.goals if goal.result.verdict.colour != "grey"]
    own = sum(verdict.own_word for verdict in lit)
    if own:
        yield Text("month.own-word", own=own, lit=len(lit))
    if month.before is not None:
        yield _changed(month, month.before)
    if month.closed is not None:
        yield Text("month.is-closed")


def _changed(month: Month, before: Period) -> Text:
    """What changed since the month before, by the colour that it has now."""
    groups: dict[str, list[Change]] = {colour: [] for colour in _TURNED}
    others = 0
    for change in month.changes:
        colour = "grey" if change.after is None else COLOURS[change.after.status]
        if change.before is not None and change.after is not None and COLOURS[change.before.status] == colour:
            others += 1
        else:
            groups[colour].append(change)
    told = [
        Text("month.turned", what=_TURNED[colour], count=len(found), names=_names(found, colour))
        for colour, found in groups.items()
        if found
    ]
    told += [Text("month.firmer-or-weaker", count=others)] if others else []
    when = period_text(before)
    return Text("month.since", when=when, told=clauses(told)) if told else Text("month.no-change", when=when)


def _names(found: list[Change], colour: str) -> Text:
    names = [light.name for change in found if (light := change.after or change.before) is not None]
    if colour in ("red", "amber") or len(names) <= _MOST_NAMES:
        return listed(names)
    return Text("month.and-others", names=listed(names[:_MOST_NAMES]))


def _behind(month: Month, rows: RowsByIdentity) -> BulletinPart:
    """Every red and amber goal with its owner, cause and next step."""
    heading, found = Text("month.behind"), month.behind
    if not found:
        return BulletinPart(heading, (Text("month.none-behind"),))
    keys = ("columns.light", "month.goal-and-state", "columns.owner", "month.cause", "month.next-step")
    heads = tuple(map(Text, keys))
    lines = tuple(_behind_row(goal, rows[goal.result.identity], month) for goal in found)
    return BulletinPart(heading, (), BulletinTable(heads, (9, 29, 15, 24, 23), lines))


def _behind_row(goal: GoalLight, row: Row, month: Month) -> tuple[BulletinCell, ...]:
    told, accepted = goal.result.statement, goal.result.target.accepted
    cause = Text("month.not-said") if told is None or not told.cause else Text.literal(told.cause, told.cause)
    if accepted is not None and accepted.on.end <= month.day:
        by, on = accepted.by, day_text(accepted.on.end)
        cause = joined([cause, Text("month.accepted", reason=accepted.reason, rule=accepted.rule, by=by, on=on)])
    step = told.next_step if told is not None else ""
    return (
        light_cell(goal.shown, goal.today),
        plain_cell(_state(row, month)),
        plain_cell(owners_text(goal.result.owners)),
        plain_cell(cause),
        plain_cell(Text.literal(step, step) if step else Text("month.not-said")),
    )


def _state(row: Row, month: Month) -> Text:
    """The goal with its number, what was reached, and the distance."""
    parts = [Text("month.asked", goal=row.goal)]
    actual = actual_text(row, month.period, month.day)
    parts += [Text("month.reached", actual=actual)] if actual.en else []
    pace = "month.distance-from-pace" if row.method == "pace" else "month.distance"
    parts += [Text(pace, gap=row.gap)] if row.gap.en else []
    return Text("month.name-and-state", name=row.name, state=clauses(parts))


def _overdue(month: Month) -> BulletinPart:
    """By owner, the goals whose report should have been there."""
    heading = Text("month.overdue")
    if not month.overdue:
        return BulletinPart(heading, (Text("month.none-overdue"),))
    heads = (Text("columns.owner"), Text("month.number"), Text("month.goals-of-it"))
    return BulletinPart(
        heading, (), BulletinTable(heads, (22, 8, 70), tuple(_overdue_row(unit) for unit in month.overdue))
    )


def _overdue_row(unit: OwnerGoals) -> tuple[BulletinCell, ...]:
    names = listed(in_both(goal.result.target.name) for goal in unit.goals)
    return plain_cell(owners_text([unit.owner])), plain_cell(str(len(unit.goals))), plain_cell(names)


def _due_next(month: Month, rows: RowsByIdentity) -> BulletinPart:
    """What the plan names for the next month: goals that end, stages and days."""
    after = next_month(month.period)
    heading = Text("month.due-next", month=period_text(after))
    named = [due for due in month.due_next if due.mark.named]
    if not named:
        return BulletinPart(heading, (Text("month.none-due"),))
    heads = (
        Text("site.chart-asked"),
        Text("month.due-what"),
        Text("month.due-by"),
        Text("month.now"),
        Text("columns.owner"),
    )
    lines = tuple(
        (
            plain_cell(in_both(due.goal.result.target.name)),
            plain_cell(due_words(due)),
            plain_cell(day_text(due.mark.by)),
            BulletinCell(actual_text(rows[due.goal.result.identity], month.period, month.day)),
            plain_cell(owners_text(due.goal.result.owners)),
        )
        for due in named
    )
    return BulletinPart(heading, (), BulletinTable(heads, (28, 16, 18, 20, 18), lines))


def due_words(due: Due) -> Text:
    """What is due: a stage, an amount, or the goal as it is asked."""
    mark = due.mark
    if mark.stage is not None:
        return term(mark.stage)
    if mark.amount is not None:
        return number_text(mark.amount, mark.unit)
    return due.goal.result.asked or NOTHING


def _corrected(month: Month) -> BulletinPart:
    """Lights of closed months that are others today, then and now, with what was corrected."""
    heads = (
        Text("site.chart-asked"),
        Text("columns.month"),
        Text("month.then"),
        Text("month.today"),
        Text("month.why"),
    )
    lines = tuple(_corrected_row(correction) for correction in month.corrections)
    said = Text("month.corrections-told", day=day_text(month.known))
    return BulletinPart(Text("month.corrections"), (said,), BulletinTable(heads, (20, 12, 12, 12, 44), lines))


def _corrected_row(correction: Correction) -> tuple[BulletinCell, ...]:
    change = correction.change
    name = (change.after or change.before or _NONE).name
    came = listed(figure.text() for figure in change.came)
    went = listed(figure.text() for figure in change.went)
    parts = [Text("month.came", figures=came)] if change.came else []
    parts += [Text("month.went", figures=went)] if change.went else []
    return (
        plain_cell(name),
        plain_cell(period_text(correction.month)),
        light_cell(change.before or _NONE),
        light_cell(change.after or _NONE),
        plain_cell(clauses(parts) if parts else Text("month.file-changed")),
    )


_NONE = Light(NOTHING, "no-figure", False, ())
