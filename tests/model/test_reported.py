"""Figures with their series."""

from __future__ import annotations

from datetime import date
from typing import Any

from scorecard.model.reported import Reported, after_breaks
from scorecard.model.sources import Figure, Source


def reported(period: str, measure: str = "level", **more: Any) -> Reported:
    made = {"indicator": "firms", "measure": measure, "period": period, "value": "1", "unit": "家"} | more
    return Reported(Figure.model_validate(made), Source.model_construct())


def test_a_break_begins_a_series_of_its_measure() -> None:
    broken = reported("2021", **{"break": "新办法"})
    figures = [
        reported("2020"),
        broken,
        reported("2021"),  # of the same days, perhaps still as before
        reported("2022"),
        reported("2022", "growth", unit="%"),
        reported("2022", series="own"),
    ]
    day = date(2021, 12, 31).isoformat()
    assert [one.series for one in after_breaks(figures)] == [None, day, None, day, None, "own"]


def test_a_second_break_begins_another() -> None:
    figures = [reported(year, **{"break": "新办法"}) for year in ("2021", "2023")]
    assert [one.series for one in after_breaks(figures)] == ["2021-12-31", "2023-12-31"]
    assert after_breaks(figures[:0]) == []
