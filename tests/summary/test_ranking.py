"""Ranking: only solid lights count, ties share a rank, names decide nothing, a better result never lowers a rank."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.files.bands import shipped
from scorecard.judging.verdicts import Actual, Amount, Result, Verdict
from scorecard.language.bilingual import Text, same
from scorecard.model.bands import Bands
from scorecard.model.places import NOBODY
from scorecard.model.statuses import Status
from scorecard.summary.ranking import RankingTable, by_field, ranking
from scorecard.summary.scoring import Count, Rule
from scorecard.summary.standings import RankedUnit

BANDS = Bands(shipped(), {})
DAY = date(2026, 1, 1)
LIGHTS: dict[str, tuple[Status, str]] = {
    "G": ("met", "reported"),
    "A": ("near", "reported"),
    "R": ("missed", "reported"),
    "g": ("met", "interim"),
    "r": ("missed", "indicative"),
    "-": ("no-figure", "none"),
}


def result(
    light: str,
    field: str = "one",
    value: str = "",
    gap: str = "",
    asked: str = "100",
    unit: str = "家",
    accepted: Any = None,
) -> Result:
    """A result with that light: a capital is solid, a small letter hollow."""
    status, evidence = LIGHTS[light]
    goal = SimpleNamespace(asks=SimpleNamespace(number=Decimal(asked)))
    target = SimpleNamespace(weight=None, goal=goal, accepted=accepted)
    actual, distance = (Actual(value, unit, "2021"), Amount(gap, unit)) if value else (None, None)
    verdict = Verdict(status, cast(Any, evidence), "attainment", same(""), actual, distance)
    return Result(cast(Any, SimpleNamespace(id=field, name=same(field))), cast(Any, target), verdict, place=NOBODY)


def ranked(lights: dict[str, str], what: Count = "points") -> RankingTable:
    """The table of units, each with its lights; a field apart by a blank."""
    units = {
        RankedUnit(name, Text.literal(name, name)): [
            result(light, str(field)) for field, part in enumerate(own.split()) for light in part
        ]
        for name, own in lights.items()
    }
    return ranking(units, Rule(what, BANDS, DAY))


def ranks(table: RankingTable) -> dict[str, int | None]:
    return {one.unit.id: one.rank for one in table.standings}


def test_equal_values_share_a_rank_and_the_next_is_left_out() -> None:
    # points: 100, 50, 50, 0
    assert ranks(ranked({"a": "G", "b": "A", "c": "A", "d": "R"})) == {"a": 1, "b": 2, "c": 2, "d": 4}


def test_points_are_the_mean_over_solid_lights() -> None:
    # (100 + 50 + 0) ÷ 3 = 50; the hollow light counts neither for nor against
    table = ranked({"a": "GARg", "b": "G"})
    assert {one.unit.id: one.value for one in table.standings} == {"a": Decimal("50.0"), "b": Decimal("100.0")}


def test_who_has_no_solid_light_is_not_ranked_and_named() -> None:
    table = ranked({"a": "G", "b": "gr-", "c": "G---"})  # c: 1 of 4 is less than half
    assert ranks(table) == {"a": 1, "b": None, "c": None}
    assert [one.unit.id for one in table.standings if one.why is not None] == ["b", "c"]


def test_the_lists_follow_from_the_rule() -> None:
    table = ranked({"a": "GG", "b": "GA", "c": "AA", "d": "AR", "e": "RR"})
    assert [one.unit.id for one in table.honours] == ["a", "b", "c"]  # the first three, none with a red light
    assert [one.unit.id for one in table.watch] == ["d", "e"]  # c is among the last three and has no red light


def test_the_last_rank_and_the_spread_are_shown() -> None:
    units = {
        RankedUnit(name, same(name)): [result(light, "x"), result(other, "y")] for name, light, other in ("aGR", "bAA")
    }
    before = {RankedUnit(name, same(name)): [result(light, "x")] for name, light in ("aR", "bG")}
    table = ranking(units, Rule("points", BANDS, DAY), before)
    first = {one.unit.id: one for one in table.standings}
    # 50 each. With amber as nothing b has 0 and a 50; without field x a has 0 and b 50.
    assert (first["a"].rank, first["a"].last, first["a"].best, first["a"].worst) == (1, 2, 1, 2)
    assert first["b"].last == 1


def test_completion_is_actual_over_goal() -> None:
    # 110 of 100 is 110 %, 90 of 100 is 90 %: the mean of b is 100 %.
    units = {
        RankedUnit("a", same("a")): [result("G", value="110", gap="10")],
        RankedUnit("b", same("b")): [result("G", value="110", gap="10"), result("A", value="90", gap="-10")],
    }
    table = ranking(units, Rule("completion", BANDS, DAY))
    assert {one.unit.id: one.value for one in table.standings} == {"a": Decimal("110.0"), "b": Decimal("100.0")}


lights = st.text(alphabet="GARgr-", min_size=1, max_size=5)
tables = st.dictionaries(st.sampled_from("abcdef"), lights, min_size=2)


@given(tables)
def test_renaming_moves_nobody(given_lights: dict[str, str]) -> None:
    renamed = {f"z{chr(200 - ord(name))}": own for name, own in given_lights.items()}
    before, after = ranks(ranked(given_lights)), ranks(ranked(renamed))
    assert [before[name] for name in given_lights] == [after[name] for name in renamed]


@given(tables, st.data())
def test_a_better_light_never_lowers_a_rank(given_lights: dict[str, str], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(given_lights)))
    own = given_lights[name]
    at = data.draw(st.integers(0, len(own) - 1))
    better = {"R": "A", "A": "G"}.get(own[at])
    if better is None:
        return
    before = ranks(ranked(given_lights))[name]
    after = ranks(ranked({**given_lights, name: own[:at] + better + own[at + 1 :]}))[name]
    assert before is None or (after is not None and after <= before)


@given(tables)
def test_leaving_out_who_is_not_ranked_changes_nothing(given_lights: dict[str, str]) -> None:
    all_ranks = ranks(ranked(given_lights))
    kept = {name: own for name, own in given_lights.items() if all_ranks[name] is not None}
    assert ranks(ranked(kept)) == {name: rank for name, rank in all_ranks.items() if rank is not None}


@pytest.mark.parametrize("what", ["points", "green"])
def test_nothing_is_ranked_on_hollow_lights(what: Count) -> None:
    assert set(ranks(ranked({"a": "gg", "b": "rr", "c": "--"}, what)).values()) == {None}


def test_other_rules_are_told_with_their_ranks() -> None:
    table = ranked({"a": "G R", "b": "A A", "c": "R R"})  # points 50, 50, 0
    others = {one.text.en: dict(one.ranks) for one in table.others}
    assert others["amber counts as red"] == {"a": 1, "b": 2, "c": 2}  # 50, 0, 0
    assert others["amber counts as green"] == {"a": 2, "b": 1, "c": 3}  # 50, 100, 0
    assert others["0 counts double"] == {"a": 1, "b": 2, "c": 3}  # (2 × 100 + 0) ÷ 3 = 66.7, 50, 0
    assert others["1 counts double"] == {"a": 2, "b": 1, "c": 3}  # (100 + 2 × 0) ÷ 3 = 33.3, 50, 0
    assert others["without 0"] == {"a": 2, "b": 1, "c": 2}  # 0, 50, 0


def test_each_field_is_ranked_by_itself() -> None:
    units = {
        RankedUnit(name, same(name)): [result(light, "x"), result(other, "y")]
        for name, light, other in ("aGR", "bAA", "cR-")
    }
    found = {name.en: ranks for name, ranks in by_field(units, Rule("points", BANDS, DAY))}
    assert found == {"x": {"a": 1, "b": 2, "c": 3}, "y": {"b": 1, "a": 2}}  # 100, 50, 0; 50, 0, none


@pytest.mark.parametrize(("on", "watch", "kept_off"), [("2025-12-31", [], ["b"]), ("2026-01-02", ["b"], [])])
def test_an_accepted_reason_keeps_off_the_watch_list_from_its_day(
    on: str, watch: list[str], kept_off: list[str]
) -> None:
    reason = SimpleNamespace(on=SimpleNamespace(end=date.fromisoformat(on)))
    units = {
        RankedUnit("a", same("a")): [result("G")],
        RankedUnit("b", same("b")): [result("R", accepted=reason), result("G")],
    }
    table = ranking(units, Rule("points", BANDS, DAY))
    assert [one.unit.id for one in table.watch] == watch and [one.unit.id for one in table.kept_off] == kept_off
    assert ranks(table) == {"a": 1, "b": 2}  # the light stays, and so does the rank


def test_what_was_reached_is_compared_in_one_unit() -> None:
    # 1.2万家 is 12000家, more than 9000家; 5亿元 is no number of firms
    units = {
        RankedUnit(name, same(name)): [result("G", value=value, gap="0", unit=unit)]
        for name, value, unit in (("a", "9000", "家"), ("b", "1.2", "万家"), ("c", "5", "亿元"))
    }
    assert ranks(ranking(units, Rule("actual", BANDS, DAY))) == {"b": 1, "a": 2, "c": None}


@given(tables)
def test_other_rules_with_the_same_weights_change_nothing(given_lights: dict[str, str]) -> None:
    # Where a light counts the same whatever its colour, amber counts as red and as green without moving anybody.
    flat = {"ranking": {"red_points": Decimal(50), "amber_points": Decimal(50), "green_points": Decimal(50)}}
    units = {RankedUnit(name, same(name)): [result(light) for light in own] for name, own in given_lights.items()}
    table = ranking(units, Rule("points", Bands(shipped(), flat), DAY))
    assert all(dict(one.ranks) == {by.unit.id: by.rank for by in table.ranked} for one in table.others)
    assert all(one.stable for one in table.ranked)
