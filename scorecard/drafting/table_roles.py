"""Which of the columns of a table name its rows, and which have the goals of a plan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from scorecard.drafting.column_words import (
    BASE,
    DUE,
    GROWTH,
    NAME,
    OTHER,
    OWNER,
    SET_APART,
    TARGET,
    names_goal,
    of_total,
)
from scorecard.drafting.table_cells import Column, TextCell

_TWO = 2
_PROJECT = re.compile("(?:projects?|schemes?|sites?|developments?)(?: (?:names?|titles?))?", re.I)


def with_names(found: list[Column], rows: Sequence[list[TextCell]]) -> list[Column]:
    """The columns, one of them as that of the names where no heading says so and English words stand below it: the last
    one before the goals (Service | Objective 2026 | Target), or the first of all (Target | 2025 | 2030)."""
    holds = {column.holds for column in found}
    project = next((at for at, column in enumerate(found) if _PROJECT.fullmatch(column.heading.strip())), None)
    if project is not None and DUE in holds and holds.isdisjoint((TARGET, GROWTH, BASE)):
        return [
            column._replace(holds=NAME if at == project else OTHER if column.holds == NAME else column.holds)
            for at, column in enumerate(found)
        ]
    if NAME in holds:
        return found
    below = [cell.words for cell in rows[0]] if rows else []
    goal = next((at for at, column in enumerate(found) if column.holds == TARGET and names_goal(column.heading)), 0)
    before = zip(found[: max(1, goal)], below, strict=False)
    worded = [at for at, (column, words) in enumerate(before) if _may_name(column, words, before_goal=goal > 0)]
    return [column._replace(holds=NAME) if at in worded[-1:] else column for at, column in enumerate(found)]


def _may_name(column: Column, below: str, *, before_goal: bool) -> bool:
    """Whether the words below a heading may name what the row measures, though the heading does not say so."""
    held = column.holds in (TARGET, OTHER, BASE) or (column.holds == OWNER and before_goal)
    dated = column.year and (column.holds == BASE or not before_goal)
    return held and not dated and not SET_APART.fullmatch(column.heading) and _WORDS.match(below) is not None


_WORDS = re.compile("[^0-9A-Za-z]{0,2}[A-Za-z]{2}")


def chosen(found: list[Column], last: int) -> list[Column]:
    """The columns with the goals of one year alone: the plan's last; and with one column of names, that of the
    indicators or the first. Where a table gives both what was before and what was reached, the former has no year of
    its own and is left out."""
    yearly = [column.year for column in found if column.holds == TARGET]
    if len(yearly) > _TWO and all(yearly) and any(of_total(column.heading) for column in found):
        return [
            column._replace(holds=TARGET if of_total(column.heading) else NAME if column.holds == NAME else OTHER)
            for column in found
        ]
    named = any(column.holds == TARGET and names_goal(column.heading) for column in found)
    found = [  # March 2024 | March 2025 plan
        column._replace(
            holds=BASE if named and column.holds == TARGET and not names_goal(column.heading) else column.holds
        )
        for column in found
    ]
    years = {column.year for column in found if column.holds == TARGET}
    earlier = {year for year in years if year <= (last or year)}
    wanted = last if last in years else 0 if 0 in years else max(earlier, default=min(years, default=0))
    reached = any(column.holds == BASE and not _is_before(column) for column in found)
    names = [column for column in found if column.holds == NAME]
    measured = [column for column in names if _MEASURE.search(column.heading)]
    kept = measured if len(parted(found)) == len(measured) > 1 else [*measured, *names][:1]
    chosen = []
    for column in found:
        other = (column.holds == TARGET and column.year != wanted) or (reached and _is_before(column))
        again = column.holds == NAME and not any(column is name for name in kept)
        chosen.append(column._replace(holds=OTHER) if other or again else column)
    return chosen


def parted(heads: Sequence[Column]) -> list[list[Column]]:
    """The columns once for each column of indicators that has goals of its own beside it, without those of the others:
    Output indicator, target, outcome indicator, target."""
    names = [at for at, column in enumerate(heads) if column.holds == NAME and _MEASURE.search(column.heading)]
    spans = [*pairwise([*names, len(heads)])]
    if len(spans) < _TWO or not all(any(column.holds == TARGET for column in heads[a:b]) for a, b in spans):
        return [[*heads]]
    return [
        [
            column if begin <= at < end or column.holds == OWNER else column._replace(holds=OTHER)
            for at, column in enumerate(heads)
        ]
        for begin, end in spans
    ]


_MEASURE = re.compile("indicator|measure|kpi|metric|performance", re.I)  # Output | Indicator | Target


def _is_before(column: Column) -> bool:
    """Whether a column without a year has what was before the time of the table."""
    return column.holds == BASE and not column.year and _BEFORE.search(column.heading) is not None


_BEFORE = re.compile("上年|去年|基期|基数|baseline|last year|previous|prior", re.I)
