"""The year of a plan that lies in two calendar years."""

import pytest

from scorecard.drafting.head import Head, is_split, opening_month


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("What we do between April 2025 and March 2026.", 4),
        ("Done by 31 March 2026, or by March 2026.", 4),
        ("Lodged by 30 June 2026; by December 2025.", 7),
        ("The year runs from October 2025 to September 2026.", 10),
        ("By March 2026 or by June 2026.", None),
        ("By the end of the year.", None),
    ],
)
def test_the_month_in_which_the_year_begins(text: str, month: int | None) -> None:
    assert opening_month(text, 2025) == month


@pytest.mark.parametrize(
    ("plan", "month", "period"),
    [("2025", 1, "2024"), ("2025-26", 7, "2024-07/2025-06"), ("2025-26", None, "2024-04/2025-03")],
)
def test_the_year_before_as_the_files_write_it(plan: str, month: int | None, period: str) -> None:
    head = Head(plan, "report", "report", "Oakham", month=month)
    assert head.twelve_months(head.year - 1, head.year - 1) == period


def test_names_of_plans() -> None:
    assert is_split("2025-26") and not is_split("2025") and not is_split("2021-2025")
