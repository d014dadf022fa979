"""A level from its base and growth."""

from __future__ import annotations

import pytest

from tests.small_books import figure, light, verdict

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


def test_both_ends_of_a_derived_level_count() -> None:
    # 200 × 1.5 = 300; between 199.5 × 1.4995 = 299.2 and 200.5 × 1.5005 = 300.9
    figures = [figure("200", "2020"), figure("50.0", measure="growth")]
    found = verdict({"at_least": "299", "unit": "亿元"}, *figures, **MONEY)
    assert (found.colour, found.actual and found.actual.value) == ("green", "300")
    assert light({"at_most": "301", "unit": "亿元"}, *figures, better="lower", **MONEY) == "green met derived"
    assert light({"at_most": "300.5", "unit": "亿元"}, *figures, better="lower", **MONEY) == "grey undecidable none"


def test_the_ends_of_a_derived_level_to_a_tenth() -> None:
    # 199.5 × 1.0495 = 209.375 to 200.5 × 1.0505 = 210.625
    figures = [figure("200", "2020"), figure("5.0", measure="growth")]
    assert light({"at_least": "209.37", "unit": "亿元"}, *figures, **MONEY) == "green met derived"
    assert light({"at_least": "209.38", "unit": "亿元"}, *figures, **MONEY) == "grey undecidable none"
    assert light({"at_most": "210.63", "unit": "亿元"}, *figures, better="lower", **MONEY) == "green met derived"
    assert light({"at_most": "210.62", "unit": "亿元"}, *figures, better="lower", **MONEY) == "grey undecidable none"


def test_a_derived_level_has_the_digits_of_its_base() -> None:
    # 200 × 1.053 = 210.6, shown as 211 since 200 has no decimals; 200.0 × 1.053 = 210.6
    growth = figure("5.3", measure="growth")
    for base, wanted in (("200", "211"), ("200.0", "210.6")):
        found = verdict({"at_least": "190", "unit": "亿元"}, figure(base, "2020"), growth, **MONEY)
        assert found.actual is not None and found.actual.value == wanted


def test_nothing_grows_from_nothing() -> None:
    growth = figure("5.0", measure="growth")
    assert light({"at_most": "10", "unit": "亿元"}, figure("0", "2020"), growth, **MONEY) == "grey no-figure none"


@pytest.mark.parametrize(
    ("goal", "wanted"),
    [
        ({"at_least": "209.37525"}, "green met derived"),  # 199.5 × 1.0495, which print as 200 and 5.0
        ({"more_than": "209.37525"}, "grey undecidable none"),
        ({"less_than": "210.62525"}, "green met derived"),  # 200.5 × 1.0505, which do not
    ],
)
def test_the_lower_end_of_the_product_may_be_reached_and_the_upper_not(goal: dict[str, str], wanted: str) -> None:
    figures = [figure("200", "2020"), figure("5.0", measure="growth")]
    assert light(goal | {"unit": "亿元"}, *figures, **MONEY) == wanted
