"""A change in points from two shares."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from scorecard.judging.derivations.change import derive
from tests.small_books import asked, book, figure, indicator, light, sources, verdict


def test_change_in_points_from_two_shares() -> None:
    share = {"measure": "change", "nature": "ratio", "unit": "%"}
    levels = [figure("63.5", measure="level", unit="%"), figure("61.2", "2020", measure="level", unit="%")]
    found = verdict({"at_least": "2", "unit": "个百分点"}, *levels, **share)
    assert (found.colour, found.evidence, found.actual and found.actual.value) == ("green", "derived", "2.3")
    levels[1]["scope"] = "municipal"
    assert verdict({"at_least": "2", "unit": "个百分点"}, *levels, **share).colour == "grey"


def test_only_a_change_of_a_share_is_derived_from_two_shares() -> None:
    found = book(
        [indicator(nature="ratio", unit="%")], [], sources([figure("63.5"), figure("61.2", "2020")], "level", "%")
    )
    goal = {"at_least": "2", "unit": "%"}
    level = asked(goal, measure="level", nature="ratio", unit="%")
    assert derive(level, found, date(2022, 6, 1)) == []
    change = asked({"at_least": "2", "unit": "个百分点"}, measure="change", nature="ratio", unit="%")
    assert [reading.value for reading in derive(change, found, date(2022, 6, 1))] == [Decimal("2.3")]


def test_the_ends_of_a_derived_change_are_open() -> None:
    # 63.5 stands for less than 63.55 and 61.2 for 61.15 or more: the change is less than 2.4, and not 2.4 itself
    share = {"measure": "change", "nature": "ratio", "unit": "%", "better": "lower"}
    levels = [figure("63.5", measure="level", unit="%"), figure("61.2", "2020", measure="level", unit="%")]
    assert light({"less_than": "2.4", "unit": "个百分点"}, *levels, **share) == "green met derived"
    assert light({"less_than": "2.3", "unit": "个百分点"}, *levels, **share) == "grey undecidable none"


@pytest.mark.parametrize(
    ("before", "now", "wanted"),
    [
        ("2020", "2021", "green met derived"),  # 63.0 − 60.0 = 3.0 points, and as printed 2.9 to 3.1
        ("2020-12-31", "2021-12-31", "green met derived"),
        ("2020", "2021-12-31", "grey no-figure none"),  # an average, and what it is at the end
        ("2020-12-31", "2021", "grey no-figure none"),
    ],
)
def test_a_change_of_a_share_lies_between_two_averages_or_between_two_days(before: str, now: str, wanted: str) -> None:
    figures = [figure("60.0", before, measure="level"), figure("63.0", now, measure="level", source="b")]
    more = {"nature": "ratio", "unit": "%", "measure": "change"}
    assert light({"at_least": "2", "unit": "个百分点"}, *figures, **more) == wanted


def test_a_change_of_some_months_is_from_the_same_months_of_the_year_before() -> None:
    share = {"measure": "change", "nature": "ratio", "unit": "%", "period": "2021-03"}
    now, then = (
        figure("93.5", "2021-03", measure="level", unit="%"),
        figure("91.2", "2020-03", measure="level", unit="%"),
    )
    year = figure("90.0", "2020", measure="level", unit="%", source="y")
    found = verdict({"at_least": "2", "unit": "个百分点"}, now, then, year, **share)  # 93.5 − 91.2 = 2.3
    assert (found.colour, found.evidence, found.actual and found.actual.value) == ("green", "derived", "2.3")
    assert verdict({"at_least": "2", "unit": "个百分点"}, now, year, **share).colour == "grey"
