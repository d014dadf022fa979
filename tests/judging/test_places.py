"""Whose number a figure is: nothing of one place answers another."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scorecard.files.bands import shipped
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Result
from scorecard.model.book import FROM_ELSEWHERE, Book
from scorecard.model.places import Group, Place
from scorecard.model.problems import Location
from scorecard.model.sources import Source
from tests.small_books import figure, indicator, plan, target

JOBS = {"at_least": "1000", "unit": "家"}
LISTED = [
    {"id": "delta", "name": {"zh": "三角省", "en": "Delta"}},
    {"id": "alpha", "name": {"zh": "甲市", "en": "Alpha"}, "aliases": ["甲"], "within": "delta"},
    {"id": "beta", "name": {"zh": "乙市", "en": "Beta"}, "within": "delta"},
]
WOMEN = {"id": "women", "name": {"zh": "女性", "en": "women"}}


def report(name: str, *figures: dict[str, Any], **head: Any) -> Source:
    """A source of 2022 with these figures of indicator x, amounts counted in 家 unless told otherwise."""
    made = []
    for line, given in enumerate(figures, 10):
        one = {"measure": "amount", "unit": "家", "@": Location(f"seeds/{name}.yaml", line, 5), **given}
        made.append({key: value for key, value in one.items() if key not in ("source", "published", "standing")})
    published = {"title": name, "kind": "web", "standing": "official", "published": "2022-03-01"}
    return Source.model_validate({"source": name, **published, "figures": made, **head})


def judged(*targets: dict[str, Any], sources: list[Source], listed: bool = True, **head: Any) -> list[Result]:
    """The results of a plan of Alpha (or of another place) with these targets."""
    one = plan(*targets, **({"place": "alpha", "source": "p"} | head))
    places = [Place.model_validate(place) for place in LISTED] if listed else []
    made = Book([indicator()], [one], sources, [], {}, None, places, [Group.model_validate(WOMEN)], bands=shipped())
    return judge(made, date(2022, 6, 1))[0].results


@pytest.mark.parametrize(
    ("place", "light"),
    [("alpha", "green"), ("甲市", "green"), ("Alpha", "green"), ("甲", "green"), ("beta", "grey"), ("delta", "grey")],
)
def test_a_figure_answers_only_its_own_place(place: str, light: str) -> None:
    [result] = judged(target(JOBS), sources=[report("r", figure("1500"), place=place)])
    assert result.verdict.colour == light


def test_a_figure_may_name_another_place_than_its_source() -> None:
    mixed = report("r", figure("700"), figure("1500", place="Beta"), place="alpha")
    [result] = judged(target(JOBS), sources=[mixed])
    # 700 of 1000 is 30 % short, more than the 10 % of amber; the 1500 are Beta's.
    assert (result.verdict.colour, result.verdict.actual and result.verdict.actual.value) == ("red", "700")
    [passed] = result.verdict.passed
    assert passed.why.en == "it is of Beta, not of Alpha"
    assert passed.why.zh == "是乙市的，不是甲市的"


def test_a_target_and_a_part_may_name_another_place_than_their_plan() -> None:
    both = {"all_of": [JOBS, JOBS | {"place": "乙市"}]}
    sources = [report("a", figure("1500"), place="alpha"), report("b", figure("700"), place="beta")]
    goals = target(JOBS, place="Beta"), target(both, id="both")
    first, second = judged(*goals, sources=sources)
    assert first.verdict.colour == "red"
    assert first.verdict.reason.en.startswith("Goal for Beta: at least 1,000")
    assert [part.verdict.colour for part in second.parts] == ["green", "red"]
    assert [part.place.id for part in second.parts] == ["alpha", "beta"]


def test_a_base_of_another_place_is_none() -> None:
    goal = target({"direction": "up"}, "level")
    now = report("now", figure("120", measure="level"), place="alpha")
    own = report("own", figure("100", "2020", measure="level"), place="alpha")
    other = report("other", figure("100", "2020", measure="level"), place="beta")
    assert judged(goal, sources=[now, own])[0].verdict.colour == "green"
    assert judged(goal, sources=[now, other])[0].verdict.colour == "grey"


def test_a_derivation_takes_no_input_of_another_place() -> None:
    goal = target({"at_least": "10", "unit": "%"}, "growth")
    now = report("now", figure("120"), place="alpha")
    # 120 ÷ 100 − 1 = 20 %, but only of one place.
    assert judged(goal, sources=[now, report("own", figure("100", "2020"), place="alpha")])[0].verdict.colour == "green"
    assert judged(goal, sources=[now, report("other", figure("100", "2020"), place="beta")])[0].verdict.colour == "grey"


def test_a_proxy_of_another_place_hints_at_nothing() -> None:
    goal = target(JOBS, indicator="y", proxy="x")
    made = [indicator(), indicator("y")]
    for place, colour in (("alpha", "green"), ("beta", "grey")):
        book = Book(
            made, [plan(goal, place="alpha")], [report("r", figure("1500"), place=place)], [], {}, None, bands=shipped()
        )
        assert judge(book, date(2022, 6, 1))[0].results[0].verdict.colour == colour


def test_without_a_list_two_names_are_two_places() -> None:
    sources = [report("a", figure("1500"), place="Alpha"), report("b", figure("700"), place={"zh": "乙", "en": "Beta"})]
    for place, colour in (("Alpha", "green"), ("alpha", "green"), ("Beta", "red"), ("乙", "red"), ("Gamma", "grey")):
        assert judged(target(JOBS), sources=sources, listed=False, place=place)[0].verdict.colour == colour


def test_what_names_no_place_answers_nothing_where_there_are_several() -> None:
    sources = [report("a", figure("1500")), report("b", figure("700"), place="beta")]
    assert judged(target(JOBS), sources=sources)[0].verdict.colour == "grey"


def test_in_a_project_of_one_place_nobody_need_name_it() -> None:
    assert judged(target(JOBS), sources=[report("a", figure("1500"))], place=None)[0].verdict.colour == "green"
    assert judged(target(JOBS), sources=[report("a", figure("1500"))])[0].verdict.colour == "green"


def test_a_group_is_answered_by_itself_and_named_in_both_languages() -> None:
    sources = [report("a", figure("1500", group="女性"), figure("700"), place="alpha")]
    women, everybody = judged(target(JOBS, group="women"), target(JOBS, id="all"), sources=sources)
    assert (women.verdict.colour, everybody.verdict.colour) == ("green", "red")
    assert women.verdict.reason.zh.startswith("女性目标：不低于1000家。2021年女性1500家（a）")
    assert women.verdict.reason.en.startswith("Goal for women: at least 1,000. 1,500 for 2021, women (a)")
    assert [passed.why.zh for passed in everybody.verdict.passed] == ["是女性的，不是全体的"]


@pytest.mark.parametrize(
    ("area", "light"),
    [
        ("三角省", "green met indicative"),  # a bound that was given for the whole province
        ("各县", "green met indicative"),  # an area that no list has
        ("甲市", "green met reported"),  # the place itself is no larger area
    ],
)
def test_a_bound_over_a_larger_place_is_a_hint(area: str, light: str) -> None:
    found = report("a", figure("1500", bound="at_least", area=area), place="alpha")
    verdict = judged(target(JOBS), sources=[found])[0].verdict
    assert f"{verdict.colour} {verdict.status} {verdict.evidence}" == light


def test_of_many_other_places_some_are_named_and_the_rest_counted() -> None:
    others = [
        report(f"r{number:02}", figure("700"), place=f"place {number:02}") for number in range(FROM_ELSEWHERE + 5)
    ]
    [result] = judged(target(JOBS), sources=others, listed=False)
    assert len(result.verdict.passed) == FROM_ELSEWHERE
    assert result.verdict.passed[-1].why.en.endswith("so are 5 more figures of other places or groups")
