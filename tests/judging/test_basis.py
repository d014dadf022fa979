"""What is gathered for those who show a verdict: the path year by year."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.small_books import figure, result

LEVEL: dict[str, Any] = {"nature": "stock", "measure": "level", "period": "2021/2025", "as_of": "2024-06-01"}


def test_the_path_begins_with_the_year_before_the_plan_and_has_each_year_once() -> None:
    found = result(
        {"at_least": "200", "unit": "家"}, *[figure(f"1{year}0", f"202{year}") for year in range(4)], **LEVEL
    )
    path = found.verdict.basis and found.verdict.basis.path
    assert path and path.years == (2020, 2021, 2022, 2023, 2024, 2025)
    assert [(one.year, str(one.value)) for one in path.readings] == [
        (2020, "100"),
        (2021, "110"),
        (2022, "120"),
        (2023, "130"),
    ]


def path_of(*figures: dict[str, Any], **more: Any) -> list[tuple[int, str, bool]]:
    """Year, value and whether it is an estimate of each reading of the path."""
    found = result({"at_least": "200", "unit": "家"}, *figures, **(LEVEL | more))
    path = found.verdict.basis and found.verdict.basis.path
    assert path
    return [(one.year, str(one.value), one.estimated) for one in path.readings]


def test_a_derived_reading_is_estimated_where_one_of_its_figures_is() -> None:
    # 100 at the end of 2020 and 10 % more in 2021 are 110; the growth is an estimate.
    growth = figure("10", "2021", measure="growth", status="estimated")
    assert path_of(figure("100", "2020"), growth) == [(2020, "100", False), (2021, "110", True)]
    assert path_of(figure("100", "2020"), growth | {"status": "final"}) == [(2020, "100", False), (2021, "110", False)]


def test_the_path_begins_with_the_base_of_the_verdict_or_else_with_the_last_reading_before() -> None:
    old, new = figure("100", "2020"), figure("90", "2020", series="new", source="b")
    read = figure("130", "2022", series="new", source="c")
    assert path_of(old, new, read)[0] == (2020, "90", False)  # of the reading's own series
    assert path_of(old, figure("210", "2023"))[0] == (2020, "100", False)  # reached: judged without a base
    assert path_of(figure("100", "2018"), figure("130", "2022")) == [(2022, "130", False)]  # 2018 is not just before


def test_the_path_of_a_revised_series_has_its_own_readings() -> None:
    old, new = figure("120", "2021"), figure("111", "2021", series="new", source="b")
    assert path_of(figure("100", "2020", series="new"), old, new, figure("130", "2022", series="new", source="c"))[
        1
    ] == (
        2021,
        "111",
        False,
    )


@pytest.mark.parametrize(
    "more",
    [{"period": "2021"}, {"when": "throughout"}, {"measure": "added"}],
)
def test_what_has_no_path_shows_none(more: dict[str, Any]) -> None:
    found = result({"at_least": "200", "unit": "家"}, figure("130", "2021"), **(LEVEL | more))
    assert found.verdict.basis is None or found.verdict.basis.path is None


@pytest.mark.parametrize(
    ("unit", "measure", "nature", "wanted"),
    [("%", "level", "ratio", "1"), ("‰", "level", "ratio", "0.1"), ("家", "level", "stock", "1")],
)
def test_how_many_points_one_unit_is(unit: str, measure: str, nature: str, wanted: str) -> None:
    found = result(
        {"at_least": "5", "unit": unit}, figure("6"), unit=unit, measure=measure, nature=nature
    ).verdict.basis
    assert found is not None and found.in_points == Decimal(wanted)
