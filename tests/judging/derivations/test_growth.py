"""Growth from two levels, where prices allow."""

from __future__ import annotations

import pytest
from small_books import figure, light, verdict

MONEY = {"unit": "亿元", "growth_prices": "current"}
GROWTH = {"at_least": "6.3", "unit": "%"}


def test_growth_from_levels() -> None:
    # 225.3 ÷ 200.5 = 1.1237
    found = verdict(
        GROWTH, figure("225.3", measure="amount"), figure("200.5", "2020", measure="amount"), measure="growth", **MONEY
    )
    assert (found.colour, found.evidence) == ("green", "derived")
    assert found.actual is not None and found.actual.value == "12.37"
    assert found.gap == ("6.1", "个百分点")  # 12.37 − 6.3, at one decimal
    assert "derived: (225.3 ÷ 200.5 − 1) × 100 (a)" in found.reason.en


@pytest.mark.parametrize("prices", ["constant", None])
def test_levels_at_current_prices_say_nothing_of_real_growth(prices: str | None) -> None:
    levels = [figure("2379.2", measure="amount"), figure("2008.3", "2020", measure="amount")]
    more = {"unit": "亿元", "growth_prices": prices, "measure": "growth"}
    assert light({"at_least": "7.3", "unit": "%"}, *levels, **more) == "grey no-figure none"


def test_arithmetic_never_crosses_two_series_or_scopes() -> None:
    old = figure("200.5", "2020", measure="amount")
    for other in ({"series": "revised"}, {"scope": "municipal"}):
        new = figure("225.3", measure="amount", **other)
        assert verdict(GROWTH, new, old, measure="growth", **MONEY).colour == "grey"


def test_a_reported_growth_goes_before_a_derived_one() -> None:
    levels = [figure("225.3", measure="amount"), figure("200.5", "2020", measure="amount")]
    found = verdict(GROWTH, figure("12.4"), *levels, measure="growth", **MONEY)
    assert (found.evidence, found.actual and found.actual.value) == ("reported", "12.4")
