from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from scorecard.model.plans import Plan
from scorecard.model.sources import Figure, Source

SOURCE = {"source": "x", "title": "x", "kind": "web", "standing": "press"}


@pytest.mark.parametrize(
    ("dates", "day"),
    [
        ({"published": "2021-02-02"}, date(2021, 2, 2)),
        ({"published": "2021-02"}, date(2021, 2, 28)),  # the last day on which it can have appeared
        ({"published": "2021"}, date(2021, 12, 31)),
        ({"published": {"by": "2021-03-01"}}, date(2021, 3, 1)),
        ({"seen": "2026-11-21"}, date(2026, 11, 21)),
        ({"published": "2021", "seen": "2026-11-21"}, date(2021, 12, 31)),
    ],
)
def test_a_source_counts_from_its_last_possible_day(dates: dict[str, Any], day: date) -> None:
    assert Source.model_validate(SOURCE | dates).counts_from == day


@pytest.mark.parametrize(
    ("data", "span"),
    [
        ({"measure": "growth", "period": "2021", "value": "7", "unit": "%"}, "2021"),
        ({"measure": "stage", "stage": "started", "happened": "2021-05"}, "2021-05"),
        ({"measure": "stage", "stage": "started", "seen": "2022-02"}, "2022-02"),
        ({"measure": "stage", "stage": "completed", "period": "2020", "seen": "2022-02"}, "2020"),
    ],
)
def test_a_figure_speaks_of_days(data: dict[str, Any], span: str) -> None:
    assert Figure.model_validate({"indicator": "x"} | data).span.text == span


def test_the_keys_of_the_file_may_be_words_of_python() -> None:
    parts = {"done": "9", "of": "10", "except": ["浒山菜市"]}
    figure = Figure.model_validate(
        {
            "indicator": "x",
            "measure": "stage",
            "stage": "completed",
            "period": "2020",
            "parts": parts,
            "break": "新口径",
        }
    )
    assert figure.parts is not None
    assert (figure.parts.exclusions, figure.breaks) == (["浒山菜市"], "新口径")


def test_a_plan_lists_its_targets_in_the_order_of_the_file() -> None:
    def section(name: str, *targets: str) -> dict[str, Any]:
        return {
            "id": name,
            "name": name,
            "targets": [{"id": one, "name": one, "goal": {"unstated": "x"}} for one in targets],
        }

    head = {"plan": "2021", "title": "x", "place": "x", "period": "2021", "source": "x"}
    plan = Plan.model_validate(head | {"sections": [section("b", "z", "y"), section("a", "x")]})
    assert [(part.id, target.id) for part, target in plan.targets()] == [("b", "z"), ("b", "y"), ("a", "x")]


def test_a_file_knows_only_the_words_of_the_file() -> None:
    figure = {"indicator": "x", "measure": "stage", "stage": "completed", "period": "2020"}
    for other in ({"breaks": "x"}, {"parts": {"done": "9", "of": "10", "exclusions": ["x"]}}):
        with pytest.raises(ValidationError):
            Figure.model_validate(figure | other)
