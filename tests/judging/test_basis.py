"""What is gathered for those who show a verdict: the path year by year."""

from __future__ import annotations

from typing import Any

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
