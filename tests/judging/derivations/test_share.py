"""A share from its part and its whole."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.small_books import figure, indicator, light, verdict


def _share(part: str, whole: str, period: str = "2021") -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Figures of a part and of the whole (40亿元), and what makes their share the indicator."""
    values = {"part": re.split("(?<=[0-9])(?=[^0-9.])", part), "whole": re.split("(?<=[0-9])(?=[^0-9.])", whole)}
    figures = [
        figure(value, period, indicator=name, measure="amount", unit=unit) for name, (value, unit) in values.items()
    ]
    others = [indicator(name, unit=unit) for name, (_, unit) in values.items()]
    more = {"measure": "level", "nature": "ratio", "unit": "%", "part": "part", "of": "whole", "others": others}
    return figures, more


def test_share_from_part_and_whole() -> None:
    figures, more = _share("40.0亿元", "100.0亿元")
    found = verdict({"at_least": "39", "unit": "%"}, *figures, **more)
    assert (found.colour, found.evidence, found.actual and found.actual.value) == ("green", "derived", "40")
    figures[0]["scope"] = "municipal"
    assert verdict({"at_least": "39", "unit": "%"}, *figures, **more).colour == "grey"


def test_share_of_a_part_in_another_unit() -> None:
    figures, more = _share("400000万元", "100亿元")
    found = verdict({"at_least": "39", "unit": "%"}, *figures, **more)
    assert found.actual is not None and found.actual.value == "40"  # 400000万元 are 40亿元


def test_share_of_an_earlier_year_of_a_plan_that_runs_or_is_over() -> None:
    figures, more = _share("40.0亿元", "100.0亿元", period="2023")
    more["period"] = "2021/2025"
    assert light({"at_least": "39", "unit": "%"}, *figures, as_of="2024-06-01", **more) == "green on-track derived"
    assert light({"at_least": "39", "unit": "%"}, *figures, as_of="2026-06-01", **more) == "green on-track interim"


def test_both_ends_of_a_derived_share_count() -> None:
    # 39.95 ÷ 100.05 = 39.930 % to 40.05 ÷ 99.95 = 40.070 %
    figures, more = _share("40.0亿元", "100.0亿元")
    assert light({"at_least": "39.93", "unit": "%"}, *figures, **more) == "green met derived"
    assert light({"at_least": "39.94", "unit": "%"}, *figures, **more) == "grey undecidable none"
    assert light({"at_most": "40.08", "unit": "%"}, *figures, better="lower", **more) == "green met derived"
    assert light({"at_most": "40.06", "unit": "%"}, *figures, better="lower", **more) == "grey undecidable none"


def test_the_ends_of_a_share_of_a_whole_in_another_unit() -> None:
    # the whole is 1000000 ± 0.5 万元, 99.99995 to 100.00005 亿元: 39.95 ÷ 100.00005 = 39.94998 %
    figures, more = _share("40.0亿元", "1000000万元")
    assert light({"at_least": "39.94", "unit": "%"}, *figures, **more) == "green met derived"
    assert light({"at_least": "39.95", "unit": "%"}, *figures, **more) == "grey undecidable none"


def test_a_share_is_shown_with_two_decimals() -> None:
    # 1 ÷ 3 = 33.333… %
    others = [indicator("part", unit="亿元"), indicator("whole", unit="亿元")]
    figures = [
        figure(value, indicator=name, measure="amount", unit="亿元")
        for name, value in (("part", "1.0"), ("whole", "3.0"))
    ]
    more: dict[str, Any] = {
        "measure": "level",
        "nature": "ratio",
        "unit": "%",
        "part": "part",
        "of": "whole",
        "others": others,
    }
    found = verdict({"at_least": "30", "unit": "%"}, *figures, **more)
    assert found.actual is not None and found.actual.value == "33.33"


def test_a_share_of_nothing_or_of_two_series_or_scopes_is_none() -> None:
    goal = {"at_most": "50", "unit": "%"}
    for change in ({"value": "0.0"}, {"series": "new"}, {"scope": "municipal"}, {"period": "2020"}, {"unit": "家"}):
        figures, more = _share("40.0亿元", "100.0亿元")
        figures[1] |= change
        assert light(goal, *figures, **more) == "grey no-figure none"


def test_a_part_in_another_kind_of_unit_is_no_share() -> None:
    figures, more = _share("40.0亿元", "100.0家")
    assert light({"at_least": "39", "unit": "%"}, *figures, **more) == "grey no-figure none"


@pytest.mark.parametrize("missing", ["part", "whole"])
def test_of_a_part_or_a_whole_that_is_not_known_there_is_no_share(missing: str) -> None:
    figures, more = _share("40.0亿元", "100.0亿元")
    more["others"] = [one for one in more["others"] if one.id != missing]
    assert light({"at_least": "39", "unit": "%"}, *figures, **more) == "grey no-figure none"


@pytest.mark.parametrize(("measure", "unit"), [("growth", "%"), ("change", "个百分点")])
def test_a_share_is_no_growth_and_no_change(measure: str, unit: str) -> None:
    figures, more = _share("40.0亿元", "100.0亿元")
    assert light({"at_least": "39", "unit": unit}, *figures, **(more | {"measure": measure})) == "grey no-figure none"


@pytest.mark.parametrize(
    ("goal", "wanted"),
    [
        # What prints as 0.0 of 100.0 lies from −0.05 ÷ 99.95 to 0.05 ÷ 99.95, which is 0.05003 %.
        ({"at_most": "50"}, "green met derived"),
        ({"at_most": "0.051"}, "green met derived"),
        ({"at_most": "0.05"}, "grey undecidable none"),
        ({"at_least": "0.6"}, "red missed derived"),
        ({"at_least": "-0.0501"}, "green met derived"),
        ({"at_least": "-0.05"}, "grey undecidable none"),
    ],
)
def test_a_share_of_a_part_that_prints_as_nothing(goal: dict[str, str], wanted: str) -> None:
    figures, more = _share("0.0亿元", "100.0亿元")
    more |= {"better": "lower" if "at_most" in goal else "higher"}
    assert light(goal | {"unit": "%"}, *figures, **more) == wanted
