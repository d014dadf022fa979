"""The share of the year before, from a share and its change."""

from __future__ import annotations

from datetime import date

import pytest

from scorecard.judging.derivations.earlier import derive
from tests.small_books import asked, book, figure, indicator, sources

SHARE = {"nature": "ratio", "unit": "%"}


@pytest.mark.parametrize(
    ("period", "later", "base", "wanted"),
    [
        ("2021", "2022", None, ["89.0"]),  # 78.8 − (−10.2)
        ("2021", "2022", "2021", ["89.0"]),
        ("2021", "2022", "2020", []),  # the change counts from another year
        ("2021", "2022-01/2022-11", None, []),  # not the whole of the year after
        ("2021", "2023", None, []),
    ],
)
def test_level_before_change(period: str, later: str, base: str | None, wanted: list[str]) -> None:
    change = figure("-10.2", later, measure="change", **({"base": base} if base else {}))
    found = book([indicator(**SHARE)], [], sources([figure("78.8", later), change], "level", "%"))
    question = asked({"direction": "up"}, "level", period, **SHARE)
    assert [str(one.value) for one in derive(question, found, date(2024, 1, 1))] == wanted


def test_it_is_told_and_derived() -> None:
    made = sources([figure("63.5", "2022"), figure("2.3", "2022", measure="change")], "level", "%")
    (found,) = derive(
        asked({"direction": "up"}, "level", "2021", **SHARE), book([indicator(**SHARE)], [], made), date(2024, 1, 1)
    )
    assert (str(found.value), found.evidence, found.rule) == ("61.2", "derived", "level-before-change")
    assert found.arithmetic is not None and found.arithmetic.en == "63.5 − 2.3"
