"""The laws of judging through the command line: projects of many goals as files, judged by `scorecard run`."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from scorecard.commands.command_line import cli
from tests import small_books
from tests.laws.examples import examples
from tests.laws.test_number_laws import CAPS, FLOORS, KINDS, PLANS, figures, numbers, own_unit

pytestmark = pytest.mark.slow
# Each project has twenty goals, so that ten projects are two hundred cases of each law.
LAW = settings(
    max_examples=examples(10),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
_WORSE = {"green": 0, "amber": 1, "red": 2}


class Goal(NamedTuple):
    """A goal on an indicator of its own, and what was reported of it, each in a source of its own."""

    kind: dict[str, Any]
    bound: str
    number: str
    found: list[dict[str, Any]]

    @property
    def unit(self) -> str:
        return own_unit(self.kind)


GOALS = st.lists(
    st.builds(Goal, KINDS, st.sampled_from(FLOORS + CAPS), numbers(), figures(3)), min_size=20, max_size=20
)
LATE = st.dates(date(2022, 3, 1), date(2026, 12, 31))  # most figures are out by then
Light = tuple[str, bool, str]  # colour, whether it is solid, status


def _files(goals: list[Goal], period: str, place: str = "P", ids: Callable[[str], str] = str) -> dict[str, str]:
    """The files of a project, as JSON, which is YAML."""
    indicators, targets, files = [], [], {}
    for number, goal in enumerate(goals):
        own, kind = ids(f"t{number}"), goal.kind
        about = {"nature": kind["nature"], "unit": kind["unit"], "highest": 1000, "whole": False}
        better = "lower" if goal.bound in CAPS else "higher"
        indicators.append({"id": own, "name": own, "better": better} | about)
        asks = {goal.bound: goal.number, "unit": goal.unit}
        targets.append({"id": own, "name": own, "indicator": own, "measure": kind["measure"], "goal": asks})
        for one in goal.found:
            figure = {key: one[key] for key in ("period", "value", "bound", "status")}
            figure |= {"indicator": own, "measure": kind["measure"], "unit": one.get("unit", goal.unit)}
            name = ids(f"{own}-{one['source']}-{place}").lower()
            source = {"source": name, "title": name, "kind": "web", "place": place, "figures": [figure]}
            source |= {key: one[key] for key in ("published", "standing")}
            files[f"seeds/{name}.yaml"] = json.dumps(source)
    name = f"plan-{place}".lower()
    plan = {"plan": "p", "title": "p", "place": place, "period": period, "source": name}
    sections = {"sections": [{"id": "s", "name": "s", "targets": targets}]}
    head = {"source": name, "title": "p", "kind": "web", "standing": "official", "published": "2021-02-02"}
    files[f"seeds/{name}.yaml"] = json.dumps(head | {"place": place, "figures": []})
    files["targets/indicators.yaml"] = json.dumps({"indicators": indicators})
    files[f"targets/{place}.yaml"] = json.dumps(plan | sections)
    return files


def _run(files: dict[str, str], day: date, place: str = "P") -> dict[str, dict[str, Any]]:
    """The results of the plan of a place by target, as the program prints them."""
    with tempfile.TemporaryDirectory() as folder:
        root = small_books.project(Path(folder), files)
        where = ["--targets", str(root / "targets"), "--seeds", str(root / "seeds")]
        ran = CliRunner().invoke(cli, ["run", "--no-workbook", "--format", "json", "--as-of", day.isoformat(), *where])
    assert ran.exit_code in (0, 1), ran.output
    plans = [plan for plan in json.loads(ran.stdout)["plans"] if plan["territory"]["id"] == place]
    return {result["target"]: result for plan in plans for result in plan["results"]}


def _lights(files: dict[str, str], day: date, place: str = "P") -> dict[str, Light]:
    found = _run(files, day, place)
    return {name: (one["colour"], one["solid"], one["status"]) for name, one in found.items()}


def _worse(first: Light, second: Light) -> bool:
    """Whether the first is worse than the second; a grey says nothing."""
    return "grey" not in (first[0], second[0]) and _WORSE[first[0]] > _WORSE[second[0]]


def _whole(goals: list[Goal]) -> list[Goal]:
    """The same with whole numbers where things are counted: the check refuses broken ones."""
    return [
        goal._replace(
            found=[
                one | {"value": str(Decimal(one["value"]).to_integral_value())} if goal.unit == "家" else one
                for one in goal.found
            ]
        )
        for goal in goals
    ]


@LAW
@given(goals=GOALS, period=PLANS, day=LATE)
def test_order_names_and_another_place_change_nothing(goals: list[Goal], period: str, day: date) -> None:
    goals = _whole(goals)
    here = _lights(_files(goals, period), day)
    turned = _files(
        [goal._replace(found=goal.found[::-1]) for goal in goals], period, ids=lambda name: f"z{name[::-1]}z"
    )
    assert {f"z{name[::-1]}z": light for name, light in here.items()} == _lights(turned, day)
    # The same goals and other figures of another place.
    shifted = [goal._replace(found=goals[number - 1].found) for number, goal in enumerate(goals)]
    both = _files(_whole(shifted), period, "Q") | _files(goals, period)
    assert _lights(both, day) == here


@LAW
@given(goals=GOALS, period=PLANS, day=LATE)
def test_other_units_and_a_second_equal_source_change_nothing(goals: list[Goal], period: str, day: date) -> None:
    goals = _whole(goals)
    here = _lights(_files(goals, period), day)
    small = {"亿元": ("万元", 4), "%": ("‰", 1)}

    def told(goal: Goal) -> Goal:
        if goal.unit not in small or goal.kind["measure"] == "growth":
            return goal
        unit, power = small[goal.unit]
        values = [format(Decimal(one["value"]).scaleb(power), "f") for one in goal.found]
        return goal._replace(
            found=[one | {"value": value, "unit": unit} for one, value in zip(goal.found, values, strict=True)]
        )

    exact = [goal._replace(found=[one | {"bound": "exact"} for one in goal.found]) for goal in goals]
    assert _lights(_files([told(goal) for goal in exact], period), day) == _lights(_files(exact, period), day)
    twins = [goal._replace(found=[*goal.found, goal.found[0] | {"source": "again"}]) for goal in goals]
    assert _lights(_files(twins, period), day) == here


@LAW
@given(goals=GOALS, period=PLANS, day=LATE, step=st.integers(1, 300), days=st.integers(1, 900))
def test_a_stricter_goal_and_a_later_day_better_nothing(
    goals: list[Goal], period: str, day: date, step: int, days: int
) -> None:
    goals = _whole(goals)
    known = [
        goal._replace(found=[one for one in goal.found if date.fromisoformat(one["published"]) <= day])
        for goal in goals
    ]
    now = _lights(_files(known, period), day)
    for name, later in _lights(_files(known, period), day + timedelta(days=days)).items():
        assert not _worse(now[name], later), name
    more = Decimal(step) / 10
    strict = [
        goal._replace(number=str(Decimal(goal.number) + (-more if goal.bound in CAPS else more))) for goal in known
    ]
    assume(all(Decimal(goal.number) > 0 for goal in strict))
    for name, stricter in _lights(_files(strict, period), day).items():
        assert not _worse(now[name], stricter), name


@LAW
@given(goals=GOALS, period=PLANS, day=LATE, step=st.integers(1, 400))
def test_a_better_actual_worsens_nothing(goals: list[Goal], period: str, day: date, step: int) -> None:
    alone, moved = [], []
    for goal in _whole(goals):
        inside = [one for one in goal.found if not one["period"].startswith("2020") and one["bound"] != "about"][:1]
        for one in inside:
            value = Decimal(one["value"]) + (-step if goal.bound in CAPS else step)
            if value > 0:
                alone.append(goal._replace(found=[one]))
                moved.append(goal._replace(found=[one | {"value": str(value)}]))
    before = _lights(_files(alone, period), day)
    for name, after in _lights(_files(moved, period), day).items():
        assert not _worse(after, before[name]), name


@LAW
@given(goals=GOALS, period=PLANS, day=LATE)
def test_without_what_decides_nothing_is_lit(goals: list[Goal], period: str, day: date) -> None:
    files = _files(_whole(goals), period)
    for _ in range(4):  # no goal has more than three sources
        found = _run(files, day)
        used = {figure["source"] for one in found.values() for figure in one["figures"]}
        assert all(bool(one["figures"]) == (one["colour"] != "grey") for one in found.values())
        files = {name: text for name, text in files.items() if Path(name).stem not in used}
    assert not used
    assert not any(one["solid"] for one in found.values())
