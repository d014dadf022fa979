"""Growth against the levels that it leads from and to, within rounding."""

import pytest

from scorecard.checks.growths import check
from tests.checks.conftest import MakeBook, source

LEVEL = "indicator: revenue, measure: amount, scope: municipal, unit: 亿元"
GROWTH = 'indicator: revenue, measure: growth, scope: municipal, unit: "%"'


def _levels(first: str, later: str, years: tuple[int, int] = (2019, 2020)) -> tuple[str, str]:
    return f"{LEVEL}, period: {years[0]}, value: {first}", f"{LEVEL}, period: {years[1]}, value: {later}"


@pytest.mark.parametrize("growth", ["5", "5.0", "5.1"])
def test_growth_within_rounding_of_its_levels(book: MakeBook, growth: str) -> None:
    # 118.6 / 112.9 = 1.05049; between 118.55 / 112.95 = 1.0496 and 118.65 / 112.85 = 1.0514
    made = book({"a": source(*_levels("112.9", "118.6"), f"{GROWTH}, period: 2020, value: {growth}")})
    assert list(check(made)) == []


def test_growth_that_its_levels_contradict(book: MakeBook) -> None:
    made = book({"a": source(*_levels("100.0", "118.6"), f"{GROWTH}, period: 2020, value: 5.0")})
    [problem] = check(made)
    assert problem.level == "warning"
    assert (
        "11.86 billion yuan (118.6亿元) (seeds/a.yaml:8:5) after 10.00 billion yuan (100.0亿元) (seeds/a.yaml:7:5) is 18.6%"
        in problem.message
    )
    assert "but 5.0% is reported" in problem.message


def test_a_yearly_average_is_compounded(book: MakeBook) -> None:
    # 100 to 146.4 in four years is 10 % a year: 1.1 ** 4 = 1.4641
    levels = _levels("100.0", "146.4", (2016, 2020))
    average = f"{GROWTH}, period: 2017/2020, per: year"
    figures = *levels, f"{average}, value: 10.0", f"{average}, value: 11.6"
    [problem] = check(book({"a": source(*figures)}))
    assert problem.location.line == 10  # the first of the two averages is right
    assert "is 10% a year, but 11.6% is reported" in problem.message


def test_a_multiple_of_a_base_year(book: MakeBook) -> None:
    multiple = "indicator: revenue, measure: multiple, scope: municipal, unit: 倍, period: 2020, base: 2015"
    levels = _levels("60.0", "118.6", (2015, 2020))  # 1.977 times
    [problem] = check(book({"a": source(*levels, f"{multiple}, value: 1.5")}))
    assert "is 1.98 times, but 1.5 times is reported" in problem.message


def test_constant_prices_other_scopes_and_other_series_prove_nothing(book: MakeBook) -> None:
    gdp = "indicator: gdp, scope: citywide"
    constant = (
        f"{gdp}, measure: amount, unit: 亿元, period: 2020, value: 2008.3",
        f"{gdp}, measure: amount, unit: 亿元, period: 2021, value: 2379.2",
        f'{gdp}, measure: growth, unit: "%", period: 2021, value: 8.4',
    )
    levels = _levels("100.0", "118.6")
    other_scope = f"{GROWTH}, period: 2020, value: 5.0".replace("municipal", "citywide")
    other_series = f"{GROWTH}, period: 2020, value: 5.0, series: revised"
    assert list(check(book({"a": source(*constant, *levels, other_scope, other_series)}))) == []


@pytest.mark.parametrize(
    ("of", "figure", "wrong"),
    [
        ("firms, unit: 家", "net-added, unit: 家, value: 5", 0),  # 55 − 50
        ("firms, unit: 家", "net-added, unit: 家, value: 12", 1),
        ("firms, unit: 家", "added, unit: 家, value: 12", 0),  # seven may have closed
        ('intensity, unit: "%"', "change, unit: 个百分点, value: 5", 0),
        ('intensity, unit: "%"', "change, unit: 个百分点, value: 7", 1),  # 55.5 − 49.5 are 6 at the most
    ],
)
def test_what_was_added_on_balance_is_the_difference_of_its_levels(
    book: MakeBook, of: str, figure: str, wrong: int
) -> None:
    indicator = of.partition(",")[0]
    levels = [
        f"indicator: {of}, measure: level, period: {year}-12-31, value: {value}"
        for year, value in ((2019, 50), (2020, 55))
    ]
    made = book({"a": source(*levels, f"indicator: {indicator}, period: 2020, measure: {figure}")})
    assert len(list(check(made))) == wrong
