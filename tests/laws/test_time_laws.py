"""Laws of time: what happens three, six or nine months later to everything at once changes no light."""

from __future__ import annotations

import json
import tempfile
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from click.testing import CliRunner
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from scorecard.api import judge, load
from scorecard.commands.command_line import cli
from scorecard.model.periods import months_after, spanning
from scorecard.model.statuses import COLOURS
from tests import small_books
from tests.laws.examples import examples

LAW = settings(max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.too_slow])
JANUARY = date(2021, 1, 1)  # the first day of the plan, before anything is moved
_KINDS = {
    "homes": ({"nature": "flow", "unit": "units"}, "amount", "units"),
    "output": ({"nature": "flow", "unit": "units"}, "growth", "%"),
    "firms": ({"nature": "stock", "unit": "units"}, "level", "units"),
    "founded": ({"nature": "stock", "unit": "units"}, "added", "units"),
    "share": ({"nature": "ratio", "unit": "%"}, "level", "%"),
    "waste": ({"nature": "ratio", "unit": "%", "better": "lower"}, "level", "%"),
    "place": ({"nature": "rank"}, "rank", "位"),
}
_STAND = ("firms", "share", "waste", "place")  # what can be read on a day


class Stretch(NamedTuple):
    """Months since the first month of the plan, and how many; none is the last day of the month before."""

    start: int
    months: int

    def text(self, shift: int) -> str:
        """The period as a file writes it, that many months later."""
        first = months_after(JANUARY, self.start + shift)
        if not self.months:
            return date.fromordinal(first.toordinal() - 1).isoformat()
        after = months_after(first, self.months)
        return spanning(first, date.fromordinal(after.toordinal() - 1)).text


class Reported(NamedTuple):
    """A figure of what one of the goals asks for, more or less than its number by a share, some months after its end."""

    goal: int
    share: int  # in tenths
    stretch: Stretch
    delay: int
    standing: str

    @property
    def published(self) -> int:
        """The month, since the first of the plan, in the middle of which it appears."""
        return self.stretch.start + self.stretch.months + self.delay


class Project(NamedTuple):
    years: int
    goals: tuple[tuple[str, int, str | None], ...]  # kind, number, when
    figures: tuple[Reported, ...]
    day: int  # the month in the middle of which it is judged
    reported: str | None


# Years, halves, quarters, months, totals so far, and days, before the plan and in it.
STRETCHES = st.one_of(
    st.builds(Stretch, st.sampled_from([-24, -12, 0, 12, 24]), st.just(12)),
    st.builds(Stretch, st.sampled_from([0, 3, 6, 9, 12]), st.just(3)),
    st.builds(Stretch, st.sampled_from([0, 6]), st.just(6)),
    st.builds(Stretch, st.just(0), st.sampled_from([1, 4, 9, 24])),
    st.builds(Stretch, st.sampled_from([-12, 0, 3, 6, 12, 24]), st.just(0)),
)
FIGURES = st.builds(
    Reported,
    st.integers(0, 3),
    st.integers(1, 12),
    STRETCHES,
    st.sampled_from([0, 0, 0, 1, 8]),
    st.sampled_from(["official"] * 4 + ["secondary"]),
)
GOALS = st.tuples(
    st.sampled_from(sorted(_KINDS)),
    st.integers(10, 80),
    st.sampled_from([None, None, "end", "total", "each-year", "throughout"]),
)
PROJECTS = st.builds(
    Project,
    st.sampled_from([1, 1, 2, 3]),
    st.lists(GOALS, min_size=1, max_size=4).map(tuple),
    st.lists(FIGURES, min_size=1, max_size=12).map(tuple),
    st.integers(3, 40),
    st.sampled_from([None, "monthly", "quarterly", "half-yearly", "yearly"]),
)


def _middle(month: int, shift: int) -> date:
    return months_after(JANUARY, month + shift).replace(day=20)


def _files(project: Project, shift: int, root: Path) -> None:
    indicators = [{"id": name, "name": name} | about for name, (about, _, _) in _KINDS.items()]
    targets = []
    for number, (kind, value, when) in enumerate(project.goals):
        about, measure, unit = _KINDS[kind]
        bound = "at_most" if about.get("better") == "lower" else "at_least"
        goal: dict[str, Any] = {"rank": {"at_most": value}} if kind == "place" else {bound: value, "unit": unit}
        own = {"id": f"t{number}", "name": "t", "indicator": kind, "measure": measure, "goal": goal}
        targets.append(own | ({"when": when} if when else {}))
    period = Stretch(0, 12 * project.years).text(shift)
    plan = {"plan": "p", "title": "p", "place": "P", "period": period, "source": "plan"}
    plan |= {"reported": project.reported} if project.reported else {}
    head: dict[str, Any] = {"title": "s", "kind": "web", "standing": "official"}
    sources = [head | {"source": "plan", "published": _middle(0, shift).isoformat(), "figures": []}]
    for number, one in enumerate(project.figures):
        kind, value, _ = project.goals[one.goal % len(project.goals)]
        _, measure, unit = _KINDS[kind]
        stretch = one.stretch if one.stretch.months or kind in _STAND else one.stretch._replace(months=1)
        figure: dict[str, Any] = {"indicator": kind, "measure": measure, "period": stretch.text(shift)}
        figure |= {"value": max(value * one.share // 10, 1), "unit": unit}
        published = _middle(one.published, shift).isoformat()
        sources.append(
            {**head, "source": f"s{number}", "published": published, "standing": one.standing, "figures": [figure]}
        )
    section = {"id": "s", "name": "s", "targets": targets}
    documents = {"targets/indicators": {"indicators": indicators}, "targets/p": plan | {"sections": [section]}}
    documents |= {f"seeds/{source['source']}": source for source in sources}
    small_books.project(
        root, {f"{name}.yaml": json.dumps(document) for name, document in documents.items()}
    )  # JSON is YAML


def lights(project: Project, shift: int) -> list[tuple[object, ...]]:
    """Every result of the project with its years, that many months later."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        _files(project, shift, root)
        loaded = load(root / "targets", root / "seeds")
        assume(not any(problem.level == "error" for problem in loaded.problems))
        judged = judge(loaded.book, _middle(project.day, shift))
    found: list[tuple[object, ...]] = []
    for plan in judged:
        for result in plan.results:
            for one in result.with_parts():
                verdict = one.verdict
                value, gap = verdict.actual and verdict.actual.value, verdict.gap and verdict.gap.value
                found.append((verdict.status, verdict.evidence, verdict.overdue, verdict.method, value, gap))
    return found


@LAW
@given(project=PROJECTS, shift=st.sampled_from([3, 6, 9, 12]))
def test_everything_some_months_later_gives_the_same_lights(project: Project, shift: int) -> None:
    assert lights(project, 0) == lights(project, shift)


@LAW
@given(project=PROJECTS, later=st.integers(1, 24))
def test_a_later_day_betters_no_light_without_a_new_figure(project: Project, later: int) -> None:
    order = {"green": 2, "amber": 1, "red": 0}
    last = max([project.day, *(one.published for one in project.figures)]) + 1
    earlier = project._replace(day=last)
    for before, after in zip(_colours(earlier), _colours(project._replace(day=last + later)), strict=True):
        if "grey" not in (before, after):
            assert order[after] <= order[before]


def _colours(project: Project) -> list[str]:
    return [COLOURS[light[0]] for light in lights(project, 0)]  # type: ignore[index]


MANY = st.builds(
    Project,
    st.sampled_from([1, 2, 3]),
    st.lists(GOALS, min_size=20, max_size=20).map(tuple),
    st.lists(FIGURES, min_size=30, max_size=40).map(tuple),
    st.integers(3, 40),
    st.sampled_from([None, "monthly", "quarterly", "half-yearly", "yearly"]),
)


@settings(LAW, max_examples=examples(10))
@given(project=MANY, shift=st.sampled_from([3, 6, 9, 12]))
def test_so_it_does_through_the_command_line(project: Project, shift: int) -> None:
    spread = tuple(one._replace(goal=number) for number, one in enumerate(project.figures))
    project = project._replace(figures=spread)
    assert _printed(project, 0) == _printed(project, shift)


def _printed(project: Project, shift: int) -> list[tuple[object, ...]]:
    """The lights that `scorecard run` prints, with those of the parts and years."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        _files(project, shift, root)
        where = ["--targets", str(root / "targets"), "--seeds", str(root / "seeds")]
        day = _middle(project.day, shift).isoformat()
        ran = CliRunner().invoke(cli, ["run", "--no-workbook", "--format", "json", "--as-of", day, *where])
    assume(ran.exit_code != 2)  # some figures cannot be: a rank of one goal that another one tops
    results = [result for plan in json.loads(ran.stdout)["plans"] for result in plan["results"]]
    return [(one["target"], one["colour"], one["solid"], one["status"], one["evidence"]) for one in results]
