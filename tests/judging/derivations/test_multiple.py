"""A multiple of a base year."""

from __future__ import annotations

from small_books import figure, verdict

FIRMS = {"nature": "stock", "unit": "家"}


def test_multiple_of_a_base_year() -> None:
    goal = {"at_least": "1.4", "unit": "倍", "base": "2015"}
    levels = [figure("300", "2020", measure="level"), figure("200", "2015", measure="level")]
    more = {"measure": "multiple", "period": "2020", "published": "2020-01-31"} | FIRMS
    found = verdict(goal, *levels, **more)
    assert (found.colour, found.evidence, found.actual and found.actual.value) == ("green", "derived", "1.5")
    assert verdict({"at_least": "1.4", "unit": "倍"}, *levels, **more).colour == "grey"  # of what?
    reported = figure("1.5", "2020", base="2016")
    found = verdict(goal, reported, **more)
    assert "counts from 2016, not from 2015" in found.passed[0].why.en
