"""A change in points from two shares."""

from __future__ import annotations

from tests.small_books import figure, verdict


def test_change_in_points_from_two_shares() -> None:
    share = {"measure": "change", "nature": "ratio", "unit": "%"}
    levels = [figure("63.5", measure="level", unit="%"), figure("61.2", "2020", measure="level", unit="%")]
    found = verdict({"at_least": "2", "unit": "个百分点"}, *levels, **share)
    assert (found.colour, found.evidence, found.actual and found.actual.value) == ("green", "derived", "2.3")
    levels[1]["scope"] = "municipal"
    assert verdict({"at_least": "2", "unit": "个百分点"}, *levels, **share).colour == "grey"
