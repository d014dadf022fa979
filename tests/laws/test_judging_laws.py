"""Laws of judging: what must hold for any figures and goals of a kind."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scorecard.judging.verdicts import Verdict
from tests.laws.examples import examples
from tests.small_books import figure, verdict

ORDER = {"red": 0, "amber": 1, "green": 2}
LAW = settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])


def numbers(low: int = 1, high: int = 9999, places: int = 1) -> st.SearchStrategy[Decimal]:
    """Numbers that are printed with that many places."""
    return st.integers(low, high).map(lambda whole: Decimal(whole).scaleb(-places))


KINDS: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [
        {"measure": "amount", "nature": "flow", "unit": "家"},
        {"measure": "added", "nature": "stock", "unit": "家"},
        {"measure": "level", "nature": "stock", "unit": "家"},
        {"measure": "level", "nature": "ratio", "unit": "%"},
        {"measure": "growth", "nature": "flow", "unit": "亿元"},
    ]
)
BOUNDS = st.sampled_from(["at_least", "more_than", "at_most", "less_than"])
# A whole year that is over, nine months of it after and before its end, a plan of five years that runs.
SETTINGS: st.SearchStrategy[tuple[dict[str, Any], str]] = st.sampled_from(
    [
        ({"as_of": "2022-06-01"}, "2021"),
        ({"as_of": "2022-06-01"}, "2021-01/2021-09"),
        ({"as_of": "2021-11-01"}, "2021-01/2021-09"),
        ({"as_of": "2023-06-01", "period": "2021/2025"}, "2022"),
    ]
)
BOUND = st.sampled_from(["exact", "over", "under", "at-least", "at-most", "about"])


def unit_of(kind: dict[str, Any]) -> str:
    return "%" if kind["measure"] == "growth" else kind["unit"]


def goal_of(bound: str, number: Decimal, kind: dict[str, Any]) -> dict[str, Any]:
    return {bound: str(number), "unit": unit_of(kind)}


def better(bound: str) -> str:
    return "lower" if bound in ("at_most", "less_than") else "higher"


@LAW
@given(kind=KINDS, bound=BOUNDS, goal=numbers(), first=numbers(), second=numbers(), base=numbers(), when=SETTINGS)
def test_a_better_actual_never_worsens_the_light(
    kind: dict[str, Any], bound: str, goal: Decimal, first: Decimal, second: Decimal, base: Decimal,
    when: tuple[dict[str, Any], str],
) -> None:  # fmt: skip
    more, period = when
    low, high = sorted((first, second))
    worse, good = (high, low) if better(bound) == "lower" else (low, high)
    start = figure(str(base), "2020", source="base", published="2021-01-31")
    found = [
        verdict(goal_of(bound, goal, kind), start, figure(str(value), period, published="2021-10-31"),
                better=better(bound), **kind, **more)
        for value in (worse, good)
    ]  # fmt: skip
    if "grey" not in (found[0].colour, found[1].colour):
        assert ORDER[found[0].colour] <= ORDER[found[1].colour]


def test_a_cap_passed_early_is_no_better_than_one_nearly_used_up() -> None:
    # 0.9 of 1.0 by September is 15 points ahead of its time: red. 1.1, within a tenth of the cap, is red too.
    more: dict[str, Any] = {"better": "lower", "as_of": "2022-06-01"}
    goal = {"at_most": "1.0", "unit": "家"}
    assert [verdict(goal, figure(value, "2021-01/2021-09"), **more).colour for value in ("0.9", "1.1")] == [
        "red",
        "red",
    ]


@LAW
@given(first=numbers(), second=numbers(), base=numbers(), lower=st.booleans())
def test_nor_that_of_a_direction(first: Decimal, second: Decimal, base: Decimal, lower: bool) -> None:
    low, high = sorted((first, second))
    worse, good = (high, low) if lower else (low, high)
    share: dict[str, Any] = {
        "measure": "level",
        "nature": "ratio",
        "unit": "%",
        "better": "lower" if lower else "higher",
    }
    found = [
        verdict({"direction": "better"}, figure(str(base), "2020", source="base"), figure(str(value)), **share)
        for value in (worse, good)
    ]
    if "grey" not in (found[0].colour, found[1].colour):
        assert ORDER[found[0].colour] <= ORDER[found[1].colour]


SCALES = st.sampled_from([("元", 0), ("万元", 4), ("亿元", 8)])


@LAW
@given(goal=numbers(), value=numbers(), scale=SCALES, bound=st.sampled_from(["at_least", "at_most"]), when=SETTINGS)
def test_scaling_units_changes_nothing(
    goal: Decimal, value: Decimal, scale: tuple[str, int], bound: str, when: tuple[dict[str, Any], str]
) -> None:
    more, period = when
    unit, power = scale
    shifted = format(value.scaleb(8 - power), "f")  # the same amount, printed in the other unit at the same precision
    lights = []
    for text, name in ((str(value), "亿元"), (shifted, unit)):
        found = verdict(
            {bound: str(goal), "unit": "亿元"}, figure(text, period, unit=name, published="2021-10-31"),
            figure("1.0", "2020", unit="亿元", source="base", published="2021-01-31"),
            unit="亿元", better=better(bound), **more,
        )  # fmt: skip
        lights.append((found.status, found.evidence))
    assert lights[0] == lights[1]


OTHER = st.sampled_from(
    [
        {"scope": "zhouxiang"},
        {"measure": "level"},
        {"measure": "growth", "unit": "%"},
        {"period": "2019"},
        {"period": "2023"},
        {"period": "2016/2020"},
        {"period": "2021", "per": "year"},
        {"unit": "亿元"},
        {"published": "2022-12-31"},
    ]
)


@LAW
@given(goal=numbers(places=0), value=numbers(places=0), other=OTHER, stray=numbers(places=0))
def test_a_figure_of_another_scope_nature_or_year_changes_no_light(
    goal: Decimal, value: Decimal, other: dict[str, Any], stray: Decimal
) -> None:
    asked = {"at_least": str(goal), "unit": "家"}
    own = figure(str(value))
    alien = figure(str(stray), **({"source": "stray", "published": "2022-02-01"} | other))
    alone, beside = (
        verdict(asked, own, nature="stock", measure="added"),
        verdict(asked, own, alien, nature="stock", measure="added"),
    )
    assert (alone.status, alone.evidence, alone.figures) == (beside.status, beside.evidence, beside.figures)


ANY_GOAL: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.tuples(BOUNDS, numbers()).map(lambda pair: {pair[0]: str(pair[1]), "unit": "%"}),
    numbers().map(lambda number: {"about": str(number), "unit": "%"}),
    st.just({"direction": "up"}),
    st.just({"direction": "better"}),
)
PERIODS = st.sampled_from(["2019", "2020", "2021", "2021-01/2021-09", "2021-09-30", "2022", "2016/2020"])
FIGURES = st.lists(st.tuples(numbers(), PERIODS, BOUND, st.sampled_from(["final", "estimated"])), max_size=4)


@LAW
@given(
    goal=ANY_GOAL,
    found=FIGURES,
    period=st.sampled_from(["2021", "2021/2025"]),
    better=st.sampled_from(["higher", "lower", "neither"]),
)
def test_every_light_rests_on_a_figure_and_grey_on_none(
    goal: dict[str, Any], found: list[tuple[Decimal, str, str, str]], period: str, better: str
) -> None:
    figures = [
        figure(str(value), span, bound=bound, status=status, source=f"s{number}")
        for number, (value, span, bound, status) in enumerate(found)
    ]
    one: Verdict = verdict(goal, *figures, measure="level", nature="ratio", unit="%", period=period, better=better)
    assert bool(one.figures) == (one.colour != "grey")
    assert (one.evidence == "none") == (one.colour == "grey")
    assert one.reason.en and one.reason.zh
    for other in one.sensitivity:
        assert other.colour != one.colour
    used = {id(reported.figure) for reported in one.figures}
    assert not any(id(passed.reported.figure) in used for passed in one.passed)


@LAW
@given(
    kind=KINDS,
    bound=st.sampled_from(["at_least", "at_most"]),
    goal=numbers(),
    value=numbers(),
    base=numbers(),
    when=SETTINGS,
)
def test_a_solid_green_stays_green_at_the_number_of_the_goal(
    kind: dict[str, Any], bound: str, goal: Decimal, value: Decimal, base: Decimal, when: tuple[dict[str, Any], str]
) -> None:
    more, period = when
    start = figure(str(base), "2020", source="base", published="2021-01-31")

    def reached(number: Decimal) -> Verdict:
        own = figure(str(number), period, published="2021-10-31")
        return verdict(goal_of(bound, goal, kind), start, own, better=better(bound), **kind, **more)

    first = reached(value)
    at_goal = reached(goal)
    # A cap that is used up before its period is over is met so far, and behind its pace.
    spent_early = bound == "at_most" and first.method == "pace"
    if first.colour == "green" and first.solid and not spent_early:
        assert (at_goal.colour, at_goal.solid) == ("green", True)
