"""Counts first, then coverage, one opening sentence, a warning where all point one way, and a score with its cover."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from scorecard.judging.verdicts import Result, Verdict
from scorecard.language.bilingual import NOTHING
from scorecard.model.places import Named
from scorecard.model.statuses import COLOURS, Evidence, Status
from scorecard.summary import counts as rollup
from tests.small_books import BANDS, figure, indicator, plan, result, target

GREY: tuple[Status, ...] = tuple(status for status, colour in COLOURS.items() if colour == "grey")


def one(status: Status, evidence: Evidence = "reported", **more: Any) -> Result:
    """A result with that verdict."""
    ambition = more.pop("ambition", None)
    section, goal = plan(target({"at_least": "1", "unit": "家"}, **more)).targets()[0]
    if COLOURS[status] == "grey":
        evidence = "none"
    owners = tuple(Named(name, name, name) for name in goal.owner)
    return Result(section, goal, Verdict(status, evidence, "attainment", NOTHING), ambition, owners=owners)


MIXED = [
    one("met"), one("met", "derived"), one("on-track"), one("near"), one("late"), one("partly"), one("at-risk"),
    one("missed"), one("off-track"), one("backwards"), one("met", "interim"), one("missed", "indicative"),
    *(one(status) for status in GREY), one("no-figure"),
]  # fmt: skip


def test_counts_add_up_and_colours_are_solid_ones() -> None:
    found = rollup.counts(MIXED)
    assert found == (20, 3, 4, 3, 8, 2, 0)
    assert found.green + found.amber + found.red + found.grey + found.hollow == found.targets


def test_coverage_is_the_share_of_solid_verdicts() -> None:
    found = rollup.coverage(MIXED)
    assert found == (10, 2, 20)
    assert found.percent == Decimal("50.0")  # 10 ÷ 20
    assert rollup.coverage([]).percent == 0


def test_opening_tells_every_goal_once() -> None:
    told = rollup.opening(MIXED)
    assert told.en == (
        "Of 20 goals: 2 shown kept, 1 on track, 3 shown kept in part, nearly or late, 1 at risk, 1 shown missed, "
        "2 off track, 2 with a hint only, 2 with no report found, 1 not due yet, "
        "3 impossible to decide from what is stated or reported, 1 looked for and not given, 1 given up."
    )
    assert told.zh == (
        "共20项目标：2项有实据达到，1项进度正常，3项有实据部分、接近或逾期达到，1项进度偏慢，1项有实据未达到，"
        "2项进度滞后或倒退，2项仅有迹象，2项未见公布，1项未到期，3项按现有表述或数据无法判定，1项已查未提供，1项已取消。"
    )
    numbers = [int(word) for word in told.en.removeprefix("Of 20 goals").split() if word.isdigit()]
    assert sum(numbers) == 20


def test_the_four_numbers_of_the_opening_are_always_told() -> None:
    assert rollup.opening([one("met")]).en == (
        "Of 1 goal: 1 shown kept, 0 shown missed, 0 with a hint only, 0 with no report found."
    )


@pytest.mark.parametrize(
    ("results", "warned"),
    [
        ([one("met")] * 3, "green"),
        ([one("met")] * 2, None),  # two of one colour are no surprise
        ([one("met")] * 3 + [one("missed")], None),
        ([one("met")] * 3 + [one("near")], None),
        ([one("met")] * 3 + [one("missed", "interim"), one("no-figure")], "green"),  # hollow and grey ones do not count
        ([one("missed")] * 3, "red"),
        ([one("near")] * 3, None),
        ([], None),
    ],
)
def test_one_way(results: list[Result], warned: str | None) -> None:
    found = rollup.one_way(results, BANDS)
    assert (found is None) == (warned is None)
    if found is not None:
        assert f"All 3 solid verdicts of {len(results)} goals are {warned}." in found.en
        assert ("Successes tend to be reported" in found.en) == (warned == "green")


def test_a_score_comes_with_its_coverage_or_not_at_all() -> None:
    # 1 green and half of 1 amber of 3 solid ones: 50.0; 3 of 6 are covered, the least that is enough
    enough = [one("met"), one("near"), one("missed"), one("no-figure"), one("no-figure"), one("met", "interim")]
    assert rollup.score(enough, BANDS) == (Decimal("50.0"), (3, 1, 6))
    assert rollup.score([*enough, one("no-figure")], BANDS) is None
    assert rollup.score([], BANDS) is None


def test_a_goal_counts_in_the_score_by_its_weight() -> None:
    # 3 of green, half of 2 of amber, nothing of 1 of red: 4 of 6 = 66.7 %; the coverage counts goals
    weighed = [one("met", weight="3"), one("near", weight="2"), one("missed")]
    assert rollup.score(weighed, BANDS) == (Decimal("66.7"), (3, 0, 3))


def test_ambitions() -> None:
    results = [one("met", ambition=word) for word in ("above", "below", "below", "same", None)]
    assert rollup.ambitions(results) == (1, 1, 2, 1)


def test_groups_by_section_owner_strength_and_family() -> None:
    first, second = one("met", owner=["a", "b"]), one("missed", owner="a", strength="effort")
    alone = one("met", indicator="unknown")
    results = [first, second, alone]
    assert rollup.by_section(results) == {"s": results}
    assert rollup.results_by_owner(results) == {"a": [first, second], "b": [first], "": [alone]}
    assert rollup.by_strength(results) == {"firm": [first, alone], "effort": [second]}
    assert rollup.by_family(results, {"x": indicator(family="economy")}) == {"economy": [first, second], "": [alone]}


def test_overdue_reports_are_named() -> None:
    march = figure("20", "2021-01/2021-03", published="2021-04-08")
    found = result({"at_least": "60", "unit": "家"}, march, as_of="2021-11-27")
    assert rollup.overdue([found, found]).en == "2 reports are overdue: t, t."
    assert rollup.overdue([found]).zh == "1项未按期公布进展：t。"
    assert rollup.overdue([]).en == ""


def test_lights_on_the_own_word_of_units_are_counted() -> None:
    own = one("met")
    own = own._replace(verdict=own.verdict._replace(own_word=True))
    assert rollup.own_word([own, one("met")]).en == "1 light rests on what units report of themselves, not verified."
    assert rollup.own_word([one("met")]) is NOTHING
