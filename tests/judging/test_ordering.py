"""Which of several readings comes first, which are one number, and which are of one rank."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scorecard.judging.matching import find
from scorecard.judging.ordering import best_first, goes_before, leads, one_number, one_rank, printed_step, source_of
from scorecard.judging.verdicts import Reading
from scorecard.model.periods import parse
from tests.small_books import asked, book, figure, indicator, plan, sources, target

MONEY: dict[str, Any] = {"unit": "亿元"}
SHARE: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%"}


def readings(*figures: dict[str, Any], **more: Any) -> list[Reading]:
    """The readings of these figures for a goal of 2021, the best first; each figure in a source of its own: a, b, …."""
    more = MONEY | more
    own = {key: more[key] for key in ("nature", "unit", "scoped") if key in more}
    measure, goal = more.get("measure", "amount"), {"at_least": "100", "unit": more["unit"]}
    named = [figure(source=chr(97 + number)) | one for number, one in enumerate(figures)]
    made = book([indicator(**own)], [plan(target(goal, measure))], sources(named, measure, more["unit"]))
    return find(asked(goal, measure, **own), made, date(2023, 6, 1)).readings


def two(first: dict[str, Any], second: dict[str, Any], **more: Any) -> tuple[Reading, Reading]:
    """The two readings, that of the first figure first."""
    one, other = sorted(readings(first, second, **more), key=source_of)
    return one, other


def said(value: str = "100", period: str = "2021", **more: Any) -> dict[str, Any]:
    """A figure without its source."""
    return {"value": value, "period": period, "published": "2022-03-01"} | more


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (said("80", "2021-01/2021-09"), said("70", "2021-01/2021-06")),  # the latest period
        (said(period="2021"), said("30", "2021-Q4")),  # of those that end together the whole
        (said("60", "2021-H1"), said("30", "2021-Q2")),  # and the longer
        (said("101"), said("99", status="estimated")),  # evidence
        (said("101"), said("99", standing="secondary")),
        (said("101", status="final"), said("99", status="preliminary")),
        (said("101", standing="official"), said("99", standing="press")),
        (said("101", status="final", standing="press"), said("99", status="preliminary")),  # status first
        (said("101"), said("99", bound="over")),
        (said("101.5"), said("99", status="final")),  # for the eye: the finer print
        (said("99"), said("101", published="2022-02-01")),  # the later source
        (said("99"), said("101")),  # the smaller number
    ],
)
def test_which_of_two_comes_first(better: dict[str, Any], worse: dict[str, Any]) -> None:
    assert [source_of(one) for one in readings(better, worse)] == ["a", "b"]
    assert [source_of(one) for one in readings(worse, better)] == ["b", "a"]


def test_what_was_replaced_comes_last_of_its_evidence() -> None:
    old, new = said("101", status="final"), said("99", status="preliminary", supersedes=["a"])
    assert [source_of(one) for one in readings(old, new)] == ["b", "a"]
    assert [source_of(one) for one in readings(old, new | {"supersedes": ["c"]})] == ["a", "b"]
    other_days = said("30", "2021-Q4", supersedes=["a"])  # it replaces what that source said of the same days
    assert [source_of(one) for one in readings(old, new | {"supersedes": []}, other_days)] == ["a", "b", "c"]


def test_at_the_end_the_last_day_goes_before_the_year() -> None:
    both = readings(said("60"), said("61", "2021-12-31"), **SHARE)
    assert [source_of(one) for one in both] == ["a", "b"]
    assert [source_of(one) for one in best_first(both, at_end=True)] == ["b", "a"]


@pytest.mark.parametrize(
    ("coarse", "exact", "wanted"),
    [
        (said("1.2"), said("12345", unit="万元"), True),  # 1.15 to 1.25, and 1.2345
        (said("1.2"), said("11500", unit="万元"), True),  # the lower end belongs to what prints as 1.2
        (said("1.2"), said("12500", unit="万元"), False),  # the upper end does not
        (said("1.2"), said("1.3"), False),  # of one precision
        (said("1.2"), said("12000", unit="万元"), True),
        (said("1.2", bound="over"), said("1.3"), True),
        (said("1.2", bound="over"), said("1.2"), False),
        (said("1.2"), said("12345", unit="万元", bound="over"), False),
        (said("1.2"), said("12345", period="2021-Q4", unit="万元"), False),
        (said("1.2"), said("12345", unit="万元", series="new"), False),
        (said("1.2"), said("12345", unit="万元", scope="citywide"), False),
        (said("0"), said("0.4"), True),  # −0.5 to 0.5
        (said("0.0"), said("0.4"), False),
    ],
)
def test_one_number_printed_twice(coarse: dict[str, Any], exact: dict[str, Any], wanted: bool) -> None:
    first, second = two(coarse, exact)
    assert one_number(first, second) is wanted


def test_the_exacter_print_of_one_number_decides_within_its_evidence_and_status() -> None:
    coarse = said("1.2", standing="official")
    exact = said("12345", unit="万元", standing="press")
    assert [source_of(one) for one in readings(coarse, exact)] == ["b", "a"]
    assert [source_of(one) for one in readings(coarse, exact | {"status": "preliminary"})] == ["a", "b"]
    assert [source_of(one) for one in readings(coarse, exact | {"standing": "secondary"})] == ["a", "b"]
    # Of three prints the finest goes first: 1.2, 1.23 and 1.2345.
    assert [source_of(one) for one in readings(coarse, said("1.23"), exact)] == ["c", "b", "a"]


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({}, True),
        ({"value": "101"}, False),  # the same number
        ({"value": "101.2"}, False),  # the same number, printed finer
        ({"value": "1010000", "unit": "万元"}, False),
        ({"period": "2021-Q4"}, False),
        ({"series": "new"}, False),
        ({"bound": "over"}, False),
        ({"status": "preliminary"}, False),
        ({"standing": "press"}, False),
        ({"supersedes": ["a"]}, False),
        ({"supersedes": ["c"]}, True),
        ({"published": "2022-09-01"}, True),
    ],
)
def test_of_one_rank_are_two_numbers_that_only_their_names_set_apart(change: dict[str, Any], wanted: bool) -> None:
    first, second = two(said("101"), said("99") | change)
    assert one_rank(first, second) is wanted
    assert one_rank(second, first) is wanted


def test_what_is_derived_is_of_no_rank_and_no_print() -> None:
    first, second = two(said("101"), said("99"))
    derived = first._replace(rule="total-from-parts")
    assert not one_rank(derived, second)
    assert not one_rank(second, derived)
    coarse, exact = two(said("1.2"), said("12345", unit="万元"))
    assert not one_number(coarse._replace(rule="total-from-parts"), exact)
    assert not one_number(coarse, exact._replace(rule="total-from-parts"))


def test_before_another_by_more_than_a_name() -> None:
    first, second = two(said("101"), said("99", standing="press"))
    assert (goes_before(first, second), goes_before(second, first)) == (True, False)
    first, second = two(said("101"), said("99"))
    assert (goes_before(first, second), goes_before(second, first)) == (False, False)


def test_what_leads_is_sound_and_of_the_very_days() -> None:
    (own,) = readings(said())
    assert leads(own, parse("2021"))
    assert not leads(own, parse("2020"))
    assert not leads(own._replace(evidence="indicative"), parse("2021"))
    assert not leads(own._replace(scope_clear=False), parse("2021"))


@pytest.mark.parametrize(
    ("value", "unit", "wanted"),
    [("1.2", "亿元", "0.1"), ("12000", "万元", "0.0001"), ("0.0", "亿元", "0.1"), ("0", "万元", "0.0001")],
)
def test_the_last_digit_in_the_unit_of_the_goal(value: str, unit: str, wanted: str) -> None:
    (own,) = readings(said(value, unit=unit))
    assert format(printed_step(own).normalize(), "f") == wanted
