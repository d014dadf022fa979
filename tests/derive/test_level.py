"""A level from its base and growth."""

from __future__ import annotations

from small_books import figure, light, verdict

MONEY = {"unit": "亿元", "growth_prices": "current"}


def test_level_from_base_and_growth() -> None:
    # 200 × 1.05 = 210; as printed between 199.5 × 1.0495 = 209.4 and 200.5 × 1.0505 = 210.6
    figures = [figure("200", "2020"), figure("5.0", measure="growth")]
    found = verdict({"at_least": "209", "unit": "亿元"}, *figures, **MONEY)
    assert (found.colour, found.evidence, found.actual and found.actual.value) == ("green", "derived", "210")
    constant = MONEY | {"growth_prices": "constant"}
    assert light({"at_least": "209", "unit": "亿元"}, *figures, **constant) == "grey no-figure none"
