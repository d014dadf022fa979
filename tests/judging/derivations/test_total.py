"""A total from its years."""

from __future__ import annotations

from small_books import figure, verdict


def test_total_from_years_without_a_gap() -> None:
    goal = {"at_least": "7", "unit": "家"}
    more = {"period": "2021/2022", "as_of": "2023-06-01"}
    whole = [figure("3", "2021"), figure("4", "2022", source="b", published="2023-02-01")]
    found = verdict(goal, *whole, **more)
    assert (found.colour, found.evidence) == ("green", "derived")
    assert "3 + 4" in found.reason.en
    gap = [figure("3", "2021"), figure("9", "2023", source="b", published="2024-02-01")]
    found = verdict({"at_least": "12", "unit": "家"}, *gap, period="2021/2023", as_of="2024-06-01")
    assert found.reading is not None and found.reading.rule is None  # no sum, only the first year
