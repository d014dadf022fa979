"""Laws of places and scopes: what another place or scope reports changes no verdict, nor do their names."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scorecard.files.bands import shipped
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Result
from scorecard.model.book import Book
from scorecard.model.places import Place
from scorecard.model.plans import Plan
from scorecard.model.sources import Source
from tests.laws.examples import examples
from tests.small_books import indicator, plan, target

LAW = settings(max_examples=examples(80), deadline=None, suppress_health_check=[HealthCheck.too_slow])
DAYS = (date(2021, 11, 1), date(2022, 6, 1), date(2024, 6, 1))
VALUES = st.integers(1, 400).map(str)
YEARS = st.sampled_from(["2019", "2020", "2021", "2022", "2021-01/2021-09", "2020/2021"])
# What goals ask, and what figures report: sizes, growths and additions, so that bases, paths and derivations are met.
GOALS: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [
        target({"at_least": "100", "unit": "家"}),
        target({"at_most": "100", "unit": "家"}),
        target({"at_least": "5", "unit": "%"}, "growth"),
        target({"direction": "up"}, "amount"),
        target({"at_least": "300", "unit": "家"}, "amount", when="total", period="2021/2022"),
        target({"at_least": "50", "unit": "家"}, "amount", when="each-year"),
        target({"at_least": "50", "unit": "家"}, "amount", when="throughout"),
        target({"all_of": [{"at_least": "100", "unit": "家"}, {"direction": "up"}]}),
        target({"at_least": "100", "unit": "家"}, indicator="y", proxy="x"),
    ]
)
# Of a goal of several years or parts, one that loses its light leaves the rest to decide.
OF_ONE = GOALS.filter(lambda goal: "when" not in goal and "all_of" not in goal["goal"])
SCOPE = st.sampled_from([None, "citywide", "municipal"])
SCOPED_GOALS = st.builds(lambda goal, scope: goal | {"scope": scope}, GOALS, SCOPE)


@st.composite
def reports(draw: st.DrawFn, place: str, scopes: st.SearchStrategy[str | None] = SCOPE) -> list[Source]:
    """Up to three sources of a place, each with figures of x."""
    found = []
    for number in range(draw(st.integers(1, 3))):
        figures = [
            {
                "indicator": "x",
                "measure": measure,
                "unit": "%" if measure == "growth" else "家",
                "period": draw(YEARS),
                "value": draw(VALUES),
                "bound": draw(st.sampled_from(["exact", "at_least", "about"])),
                "status": draw(st.sampled_from(["final", "preliminary", "estimated"])),
                "scope": draw(scopes),
            }
            for measure in draw(st.lists(st.sampled_from(["amount", "growth"]), max_size=4))
        ]
        head = {"source": f"{place}-{number}", "title": "t", "kind": "work-report", "place": place}
        head |= {"standing": draw(st.sampled_from(["official", "press"]))}
        head |= {"published": draw(st.sampled_from(["2020-02-01", "2021-10-20", "2022-02-01", "2023-02-01"]))}
        found.append(Source.model_validate(head | {"figures": figures}))
    return found


def place(identity: str) -> Place:
    return Place.model_validate({"id": identity, "name": {"zh": f"{identity}市", "en": identity.title()}})


def goals(wanted: list[dict[str, Any]], of: str) -> Plan:
    named = [goal | {"id": f"t{number}"} for number, goal in enumerate(wanted)]
    return plan(*named, period="2021/2022", place=of, source=f"{of}-0")


def verdicts(book: Book, of: str) -> list[list[tuple[object, ...]]]:
    """What comes out for the plan of a place, but for what was passed over."""
    return [
        [told(one) for judged in judge(book, day) if judged.place.id == of for one in judged.results] for day in DAYS
    ]


def told(result: Result) -> tuple[object, ...]:
    verdict = result.verdict
    own = verdict.status, verdict.evidence, verdict.actual, verdict.gap, verdict.reason, verdict.sensitivity
    return (*own, result.ambition, tuple(told(part) for part in result.parts))


def book_of(plans: list[Plan], sources: list[Source], listed: list[Place]) -> Book:
    """A book in which x is read in two scopes, and y in one."""
    return Book([indicator(scoped=True), indicator("y")], plans, sources, [], {}, None, listed, bands=shipped())


@LAW
@given(wanted=st.lists(SCOPED_GOALS, min_size=1, max_size=3), own=reports("alpha"), other=reports("beta"))
def test_another_place_changes_no_verdict(wanted: list[dict[str, Any]], own: list[Source], other: list[Source]) -> None:
    listed = [place("alpha"), place("beta")]
    alone = book_of([goals(wanted, "alpha")], own, listed)
    both = book_of([goals(wanted, "alpha"), goals(wanted, "beta")], [*other, *own], listed)
    assert verdicts(alone, "alpha") == verdicts(both, "alpha")


@LAW
@given(wanted=st.lists(SCOPED_GOALS, min_size=1, max_size=3), own=reports("alpha"), other=reports("beta"))
def test_the_id_of_a_place_changes_no_light(
    wanted: list[dict[str, Any]], own: list[Source], other: list[Source]
) -> None:
    found = []
    for alpha, beta in (("alpha", "beta"), ("zeta", "eta")):
        names = {"alpha": alpha, "beta": beta}
        sources = [
            Source.model_validate(source.model_dump(by_alias=True) | {"place": names[source.source.split("-")[0]]})
            for source in (*own, *other)
        ]
        plans = [goals(wanted, "alpha").model_copy(update={"place": None})]
        plans = [Plan.model_validate(one.model_dump(by_alias=True) | {"place": alpha}) for one in plans]
        book = book_of(plans, sources, [place(alpha), place(beta)])
        results = [judge(book, day)[0].results if judge(book, day) else [] for day in DAYS]
        found.append([[(one.verdict.colour, one.verdict.evidence) for one in day] for day in results])
    assert found[0] == found[1]


def lights(wanted: list[dict[str, Any]], own: list[Source]) -> list[list[tuple[object, ...]]]:
    """Colour, status and evidence of each goal on each day, with those of its parts."""
    book = book_of([goals(wanted, "alpha")], own, [place("alpha")])
    return [
        [
            (one.verdict.colour, one.verdict.status, one.verdict.evidence)
            for judged in judge(book, day)
            for result in judged.results
            for one in result.with_parts()
        ]
        for day in DAYS
    ]


def without(own: list[Source], scopes: tuple[str | None, ...]) -> list[Source]:
    """The same sources without the figures of these scopes."""
    return [
        source.model_copy(update={"figures": [one for one in source.figures if one.scope not in scopes]})
        for source in own
    ]


def swapped(own: list[Source]) -> list[Source]:
    """The same sources with each scope under the name of the other."""
    other = {"citywide": "municipal", "municipal": "citywide", None: None}
    return [
        source.model_copy(
            update={"figures": [one.model_copy(update={"scope": other[one.scope]}) for one in source.figures]}
        )
        for source in own
    ]


@LAW
@given(wanted=st.lists(GOALS, min_size=1, max_size=3), own=reports("alpha"))
def test_what_is_reported_of_the_other_scope_changes_no_light(wanted: list[dict[str, Any]], own: list[Source]) -> None:
    for mine, other in (("citywide", "municipal"), ("municipal", "citywide")):
        scoped = [goal | {"scope": mine} for goal in wanted]
        assert lights(scoped, own) == lights(scoped, without(own, (other,)))


@LAW
@given(wanted=st.lists(GOALS, min_size=1, max_size=3), own=reports("alpha"))
def test_a_solid_light_rests_on_the_scope_of_the_goal_alone(wanted: list[dict[str, Any]], own: list[Source]) -> None:
    scoped = [goal | {"scope": "municipal"} for goal in wanted]
    for unclear in lights(scoped, without(own, ("municipal",))):
        assert all(evidence not in ("reported", "derived") for colour, _, evidence in unclear if colour != "grey")


@LAW
@given(wanted=st.lists(SCOPED_GOALS, min_size=1, max_size=3), own=reports("alpha"))
def test_the_two_scopes_have_the_same_rules(wanted: list[dict[str, Any]], own: list[Source]) -> None:
    other = {"citywide": "municipal", "municipal": "citywide", None: None}
    turned = [goal | {"scope": other[goal["scope"]]} for goal in wanted]
    assert lights(wanted, own) == lights(turned, swapped(own))


@LAW
@given(wanted=st.lists(OF_ONE, min_size=1, max_size=3), own=reports("alpha", st.just("citywide")))
def test_that_a_goal_names_its_scope_never_worsens_what_is_known(
    wanted: list[dict[str, Any]], own: list[Source]
) -> None:
    # All is reported citywide: a goal that says so has the lights of one that does not, and they may be solid.
    named = lights([goal | {"scope": "citywide"} for goal in wanted], own)
    for exact, unclear in zip(named, lights(wanted, own), strict=True):
        for (colour, *_), (other, *_) in zip(exact, unclear, strict=True):
            assert other in (colour, "grey")
