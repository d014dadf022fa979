"""A multiple of a base year."""

from __future__ import annotations

from tests.small_books import figure, light, verdict

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


def test_both_ends_of_a_derived_multiple_count() -> None:
    # 29.95 ÷ 20.05 = 1.49377 to 30.05 ÷ 19.95 = 1.50627
    levels = [figure("30.0", "2020", measure="amount"), figure("20.0", "2015", measure="amount")]
    more = {
        "measure": "multiple",
        "period": "2020",
        "published": "2020-01-31",
        "unit": "亿元",
        "growth_prices": "current",
    }
    goal = {"unit": "倍", "base": "2015"}
    assert light({"at_least": "1.493", **goal}, *levels, **more) == "green met derived"
    assert light({"at_least": "1.494", **goal}, *levels, **more) == "grey undecidable none"
    assert light({"at_most": "1.507", **goal}, *levels, better="lower", **more) == "green met derived"
    assert light({"at_most": "1.506", **goal}, *levels, better="lower", **more) == "grey undecidable none"


def test_a_multiple_of_one_and_down_to_one() -> None:
    # 3 ÷ 1 = 3 times, 1 ÷ 2 = 0.5 times; nothing is a multiple of 0
    more = {"measure": "multiple", "period": "2020", "published": "2020-01-31"} | FIRMS
    goal = {"at_least": "2", "unit": "倍", "base": "2015"}
    for now, then, wanted in (("3", "1", "3"), ("1", "2", "0.5"), ("3", "0", None), ("0", "2", None)):
        levels = [figure(now, "2020", measure="level"), figure(then, "2015", measure="level")]
        found = verdict(goal, *levels, **more)
        assert (found.actual and found.actual.value) == wanted
        assert (found.status == "no-figure") == (wanted is None)


def test_a_multiple_is_shown_with_three_decimals() -> None:
    # 2 ÷ 3 = 0.6666… times
    levels = [figure("2", "2020", measure="level"), figure("3", "2015", measure="level")]
    more = {"measure": "multiple", "period": "2020", "published": "2020-01-31"} | FIRMS
    found = verdict({"at_least": "2", "unit": "倍", "base": "2015"}, *levels, **more)
    assert found.actual is not None and found.actual.value == "0.667"
