"""The goal against what had been reached."""

from __future__ import annotations

import pytest

from tests.small_books import figure, result


@pytest.mark.parametrize(
    ("goal", "before", "wanted"),
    [
        ({"at_least": "70"}, {"value": "126"}, "below"),
        ({"at_least": "70"}, {"value": "70"}, "same"),
        ({"at_least": "70"}, {"value": "60"}, "above"),
        ({"at_most": "70"}, {"value": "60"}, "below"),  # a looser cap
        ({"at_most": "70"}, {"value": "80"}, "above"),
        ({"about": "70"}, {"value": "60"}, "above"),
        ({"between": ["70", "80"]}, {"value": "75"}, "below"),
        ({"at_least": "70"}, {"value": "90", "bound": "over"}, "below"),
        ({"at_least": "70"}, {"value": "70", "bound": "over"}, "below"),
        ({"at_least": "70"}, {"value": "60", "bound": "over"}, None),  # it may have been 65 or 75
        ({"at_least": "70"}, {"value": "70", "bound": "at-least"}, None),  # 70 or more
        ({"at_least": "70"}, {"value": "70", "bound": "under"}, "above"),
        ({"at_most": "70"}, {"value": "70", "bound": "under"}, "below"),
        ({"at_most": "70"}, {"value": "70", "bound": "over"}, "above"),
        ({"at_least": "0"}, {"value": "3"}, "below"),
        ({"more_than": "3"}, {"value": "2"}, "above"),
        ({"more_than": "0"}, {"value": "3"}, None),  # no number was promised
        ({"direction": "up"}, {"value": "60"}, None),
    ],
)
def test_ambition(goal: dict[str, str], before: dict[str, str], wanted: str | None) -> None:
    unit = {} if "direction" in goal else {"unit": "家"}
    last = figure(before["value"], "2020", bound=before.get("bound", "exact"))
    found = result(goal | unit, last)
    assert found.ambition == wanted
    assert found.before is not None and str(found.before.value) == before["value"]


def test_no_reading_no_ambition() -> None:
    found = result({"at_least": "70", "unit": "家"}, figure("80"))
    assert (found.ambition, found.before) == (None, None)


def test_stages_have_none() -> None:
    found = result({"stage": "completed"}, nature="event", measure="stage", unit=None)
    assert (found.ambition, found.before) == (None, None)
