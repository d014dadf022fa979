"""A number that a source was asked for and does not give: shown as such, never a light."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from scorecard.model.sources import Figure
from tests.small_books import figure, indicator, light, result, verdict

GOAL = {"at_least": "100", "unit": "家"}
WITHHELD = figure("withheld", reason="fewer than three firms", source="report")


def test_looked_for_and_not_given_is_another_grey_than_nobody_looked() -> None:
    assert light(GOAL) == "grey no-figure none"
    found = verdict(GOAL, WITHHELD)
    assert (found.colour, found.status) == ("grey", "withheld")
    assert "Looked for in report, not given: fewer than three firms." in found.reason.en
    assert "已查report，未提供：fewer than three firms。" in found.reason.zh
    assert "No report of it was found" not in found.reason.en


def test_a_number_elsewhere_decides_and_the_withheld_one_stands_among_those_passed_over() -> None:
    found = verdict(GOAL, WITHHELD, figure("120", source="b"))
    assert (found.status, [passed.reported.source.source for passed in found.passed]) == ("met", ["report"])


def test_a_part_of_the_period_that_is_withheld_says_nothing_of_the_whole() -> None:
    assert light(GOAL, figure("withheld", "2021-Q1")) == "grey no-figure none"


def test_before_the_due_day_and_before_publication_nothing_is_withheld() -> None:
    assert light(GOAL, WITHHELD, as_of="2021-06-01") == "grey not-due none"
    assert light(GOAL, figure("withheld", published="2022-09-01")) == "grey no-figure none"


def test_a_milestone_can_be_looked_for_too() -> None:
    more = {"nature": "event", "unit": None, "measure": "stage"}
    goal = {"stage": "completed"}
    assert light(goal, figure("withheld", measure="stage", unit=None), **more) == "grey withheld none"


def test_a_goal_of_several_is_withheld_where_every_part_is() -> None:
    goal = {"all_of": [GOAL, {"at_least": "50", "unit": "家"}]}
    assert result(goal, WITHHELD).verdict.status == "withheld"
    mixed = {"all_of": [GOAL, GOAL | {"indicator": "y"}]}
    # one part withheld, of the other no report was found: nobody has looked for all of it
    assert result(mixed, WITHHELD, others=[indicator("y")]).verdict.status == "no-figure"


@pytest.mark.parametrize("written", ["n/a", "N/A", "-", "…", "...", "—", "“-”", "无", "未公布"])
def test_what_is_no_number_is_refused_with_what_to_write(written: str) -> None:
    data = {"indicator": "x", "measure": "amount", "period": "2021", "value": written, "unit": "家"}
    with pytest.raises(ValidationError) as refused:
        Figure.model_validate(data)
    assert "value: withheld or value: not-applicable, with reason" in str(refused.value)


def test_a_figure_without_a_number_needs_no_unit_but_its_period() -> None:
    assert Figure.model_validate({"indicator": "x", "measure": "amount", "period": "2021", "value": "not-applicable"})
    with pytest.raises(ValidationError, match="the figure has no period"):
        Figure.model_validate({"indicator": "x", "measure": "amount", "value": "withheld"})
