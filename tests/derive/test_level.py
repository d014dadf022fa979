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


def test_level_of_an_earlier_year_of_a_plan_that_runs() -> None:
    # 200 in 2021 and 5 % in 2022 give 210, towards 300 in 2025 from 190 in 2020
    figures = [
        figure("190", "2020"),
        figure("200", "2021"),
        figure("5.0", "2022", measure="growth", published="2023-02-01", source="b"),
    ]
    more = MONEY | {"period": "2021/2025", "when": "end", "as_of": "2023-06-01"}
    found = verdict({"at_least": "300", "unit": "亿元"}, *figures, **more)
    assert (found.method, found.evidence, found.actual) == ("trajectory", "derived", ("210", "亿元", "2022", "exact"))
