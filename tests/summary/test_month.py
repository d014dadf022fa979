"""A month: when it is judged, what changed, what is behind, overdue and due, and what a closed month keeps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged
from scorecard.model.book import Book
from scorecard.model.periods import Period, parse
from scorecard.output.json_document import document
from scorecard.summary.closed_month import ClosedMonth, as_data, from_data
from scorecard.summary.month import Month, closing_day, month_of, next_month
from tests import small_books as small

# 120 in 2021, due evenly: 10 a month. Reports come on the 10th of the next month.
GOAL = small.target({"at_least": "120", "unit": "家"}, owner="甲局", reported="monthly")
OTHER = GOAL | {"id": "u", "indicator": "y", "owner": ["乙局", "甲局"], "due": "2021-04-30"}


def reports(indicator: str, *values: tuple[int, int], day: int = 10, **more: Any) -> list[dict[str, Any]]:
    """The total so far at the end of each of these months, published on a day of the next one."""
    return [
        small.figure(
            str(value),
            f"2021-01/2021-{month:02d}" if month > 1 else "2021-01",
            indicator=indicator,
            source=f"{indicator}-{month:02d}",
            published=f"2021-{month + 1:02d}-{day:02d}",
            **more,
        )
        for month, value in values
    ]


def book_of(figures: list[dict[str, Any]], *targets: dict[str, Any]) -> Book:
    """A book of these targets, set in January."""
    plan = small.plan(*(targets or (GOAL,)))
    names = ("x", "y")
    return small.book([small.indicator(name) for name in names], [plan], small.sources(figures), "2021-01-05")


def drawn(book: Book, text: str, closed: Mapping[str, ClosedMonth] | None = None, known: str = "2022-06-30") -> Month:
    """The month of the only plan."""
    (plan,) = book.plans

    def judged_on(book: Book, day: date) -> Judged | None:
        return next(iter(judge(book, day, [plan])), None)

    found = month_of(judged_on, plan, book, month(text), closed or {}, date.fromisoformat(known))
    assert found is not None
    return found


def month(text: str) -> Period:
    return parse(text)


def closed_at(book: Book, text: str) -> ClosedMonth:
    """The month closed by what its book says."""
    found = drawn(book, text)
    return ClosedMonth(found.period, document([found.judged], [], found.day, book.indicators))


def test_a_month_is_judged_on_the_day_after_its_reports_are_due() -> None:
    # 31 March, 20 days of lag and one: 21 April. February has 28 days: 21 March.
    assert closing_day(month("2021-03"), small.BANDS) == date(2021, 4, 21)
    assert closing_day(month("2021-02"), small.BANDS) == date(2021, 3, 21)
    assert drawn(book_of([]), "2021-03", known="2021-04-05").day == date(2021, 4, 5)  # no later than what is known


def test_the_month_after_december_is_january() -> None:
    assert next_month(month("2021-12")) == Period("2022-01", date(2022, 1, 1), date(2022, 1, 31))


def test_what_changed_since_the_month_before() -> None:
    # February 20 of 20 due: green. March 24 of 30: 20 % of the goal, 25 % due, 5 points behind: amber.
    (change,) = drawn(book_of(reports("x", (1, 10), (2, 20), (3, 24))), "2021-03").changes
    assert change.before is not None and change.after is not None
    assert (change.before.status, change.after.status) == ("on-track", "at-risk")


def test_red_comes_before_amber_and_green_is_not_behind() -> None:
    # March: x has 24 of 30 due, amber; y, due in April, has 60 of 120 where three of four months are over: red.
    found = drawn(book_of(reports("x", (3, 24)) + reports("y", (3, 60)), GOAL, OTHER), "2021-03")
    assert [(goal.result.target.id, goal.shown.status) for goal in found.behind] == [
        ("u", "off-track"),
        ("t", "at-risk"),
    ]
    assert drawn(book_of(reports("x", (3, 30))), "2021-03").behind == []


def test_the_first_bulletin_without_a_report_names_its_owner() -> None:
    found = drawn(book_of(reports("x", (2, 20)) + reports("y", (3, 120)), GOAL, OTHER), "2021-03")
    assert [(unit.owner.zh, [goal.result.target.id for goal in unit.goals]) for unit in found.overdue] == [
        ("甲局", ["t"])
    ]


def test_a_report_is_overdue_of_the_owner_that_leads_alone() -> None:
    found = drawn(book_of([], OTHER), "2021-03")  # 乙局 leads, 甲局 takes part
    assert [unit.owner.zh for unit in found.overdue] == ["乙局"]
    assert [unit.owner.zh for unit in found.units] == ["乙局", "甲局"]


def test_a_goal_stands_under_each_of_its_owners() -> None:
    found = drawn(book_of([], GOAL, OTHER), "2021-03")
    units = {unit.owner.zh: [goal.result.target.id for goal in unit.goals] for unit in found.units}
    assert units == {"甲局": ["t", "u"], "乙局": ["u"]}


def test_what_falls_due_in_the_next_month() -> None:
    quarterly = GOAL | {"schedule": ["30", "60", "90", "120"]}
    found = drawn(book_of([], quarterly, OTHER), "2021-03")
    assert [(due.goal.result.target.id, due.mark.by, due.mark.named) for due in found.due_next] == [
        ("u", date(2021, 4, 30), True)
    ]
    # The second quarter ends with June, 60 are due by then; without a schedule ten are due each month: 40 by April.
    (due,) = drawn(book_of([], quarterly), "2021-05").due_next
    assert (due.mark.amount, due.mark.by, due.mark.named) == (Decimal(60), date(2021, 6, 30), False)
    (even,) = drawn(book_of([]), "2021-03").due_next
    assert (even.mark.amount, even.mark.by) == (Decimal(40), date(2021, 4, 30))


def test_what_is_met_falls_due_no_more() -> None:
    assert drawn(book_of(reports("y", (2, 130)), OTHER), "2021-03").due_next == ()


def test_the_grid_has_the_months_since_the_plan_was_published() -> None:
    found = drawn(book_of(reports("x", (1, 10), (2, 20), (3, 24))), "2021-03")
    assert [(column.month.text, column.lights["t"].status) for column in found.columns] == [
        ("2021-01", "on-track"),
        ("2021-02", "on-track"),
        ("2021-03", "at-risk"),
    ]


def test_a_closed_month_keeps_its_light_and_a_correction_stands_beside_it() -> None:
    kept = closed_at(book_of(reports("x", (3, 30))), "2021-03")
    # Corrected in June: 24, not 30, by March. That is 20 % where 25 % was due: amber.
    corrected = small.figure("24", "2021-01/2021-03", source="fix", published="2021-06-01", supersedes="x-03")
    book = book_of([*reports("x", (3, 30)), corrected])
    for text in ("2021-03", "2021-06"):
        found = drawn(book, text, {"2021-03": kept})
        (correction,) = found.corrections
        before, after = correction.change.before, correction.change.after
        assert before is not None and after is not None
        assert (before.status, after.status) == ("on-track", "at-risk")
        assert [figure.source for figure in correction.change.came] == ["fix"]
    march = drawn(book, "2021-03", {"2021-03": kept})
    assert [(goal.shown.status, goal.today and goal.today.status) for goal in march.goals] == [("on-track", "at-risk")]


def test_before_the_correction_was_published_there_is_none() -> None:
    kept = closed_at(book_of(reports("x", (3, 30))), "2021-03")
    corrected = small.figure("24", "2021-01/2021-03", source="fix", published="2021-06-01", supersedes="x-03")
    book = book_of([*reports("x", (3, 30)), corrected])
    assert drawn(book, "2021-04", {"2021-03": kept}, known="2021-05-21").corrections == ()


def test_a_figure_of_a_later_month_is_no_correction() -> None:
    kept = closed_at(book_of(reports("x", (3, 30))), "2021-03")
    book = book_of(reports("x", (3, 30), (4, 10)))  # 10 by April cannot be, but it is of April
    assert drawn(book, "2021-03", {"2021-03": kept}).corrections == ()


def test_a_file_that_was_changed_afterwards_shows_too() -> None:
    kept = closed_at(book_of(reports("x", (3, 30))), "2021-03")
    (correction,) = drawn(book_of(reports("x", (3, 24))), "2021-03", {"2021-03": kept}).corrections
    assert correction.change.after is not None
    assert correction.change.after.status == "at-risk"


def test_changes_count_from_the_lights_as_published() -> None:
    kept = closed_at(book_of(reports("x", (2, 16))), "2021-02")  # 16 of 20: 13.3 % where 16.7 % was due, amber
    book = book_of(reports("x", (2, 20), (3, 30)))  # February was changed to green afterwards
    (change,) = drawn(book, "2021-03", {"2021-02": kept}).changes
    assert change.before is not None and change.after is not None
    assert (change.before.status, change.after.status) == ("at-risk", "on-track")


def test_closing_again_keeps_what_was_published() -> None:
    first, second = (closed_at(book_of(reports("x", (3, value))), "2021-03") for value in (30, 24))
    again = from_data(as_data(first.again(second.scorecard, "汇总有误")))
    assert again.lights["t"].status == "at-risk"
    assert (again.reason, [entry["scorecard"] for entry in again.earlier]) == ("汇总有误", [first.scorecard])


def test_a_light_on_an_owners_word_is_counted_and_not_changed() -> None:
    own = drawn(book_of(reports("x", (3, 30), standing="own")), "2021-03")
    official = drawn(book_of(reports("x", (3, 30))), "2021-03")
    assert [goal.result.verdict.own_word for goal in (*own.goals, *official.goals)] == [True, False]
    assert own.goals[0].shown.shown == official.goals[0].shown.shown


def test_how_much_was_added_in_the_month() -> None:
    # 24 by March, 20 by February: 4 more. A level of two days differs by its difference; a bound tells none.
    (goal,) = drawn(book_of(reports("x", (2, 20), (3, 24))), "2021-03").goals
    assert goal.moved is not None
    assert (goal.moved.value, goal.moved.unit) == ("4", "家")
    (bound,) = drawn(book_of([*reports("x", (2, 20)), *reports("x", (3, 24), bound="more_than")]), "2021-03").goals
    assert bound.moved is None
    (missing,) = drawn(book_of(reports("x", (2, 20))), "2021-03").goals
    assert missing.moved is None
    # 24 by June and 10 by March: 14 more in three months are not those of June.
    (quarter,) = drawn(book_of(reports("x", (3, 10), (6, 24))), "2021-06").goals
    assert quarter.moved is None
