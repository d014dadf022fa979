"""A rate over a period lies between the lowest and the highest of its parts."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.small_books import figure, light, verdict

SHARE: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%"}
LEAST, MOST = {"at_least": "90", "unit": "%"}, {"at_most": "6", "unit": "%"}


def quarters(*values: str, **more: Any) -> list[dict[str, Any]]:
    return [figure(value, f"2021-Q{number}", **more) for number, value in enumerate(values, 1)]


@pytest.mark.parametrize(
    ("goal", "values", "wanted"),
    [
        (LEAST, ("92", "91", "93", "92"), "green met derived"),
        (LEAST, ("88", "92", "91", "89"), "grey undecidable none"),
        (LEAST, ("89", "89", "88", "89"), "red missed derived"),  # the worse end is 2 points short
        (MOST, ("6.1", "6.2", "6.3", "6.2"), "amber near derived"),  # the worse end is 0.3 points above
        (MOST, ("6.1", "6.2", "6.6", "6.2"), "red missed derived"),  # near is not shown: 0.6 points at the worse end
        (MOST, ("6.0", "5.9", "6.0", "6.0"), "green met derived"),
        (LEAST, ("92", "92", "92", "92"), "green met derived"),
    ],
)
def test_all_quarters_decide_where_both_ends_agree(goal: dict[str, str], values: tuple[str, ...], wanted: str) -> None:
    better = "lower" if goal is MOST else "higher"
    assert light(goal, *quarters(*values), better=better, **SHARE) == wanted


def test_a_growth_lies_between_those_of_its_quarters() -> None:
    goal = {"at_least": "7.0", "unit": "%"}
    assert light(goal, *quarters("7.1", "7.3", "7.2", "7.4", unit="%"), measure="growth") == "green met derived"
    assert light(goal, *quarters("7.1", "7.3", "6.2", "7.4", unit="%"), measure="growth") == "grey undecidable none"


def test_what_cannot_be_told_does_not_say_that_the_end_is_missing() -> None:
    found = verdict(LEAST, *quarters("88", "92", "91", "89"), **SHARE)
    assert "Its parts lie on both sides of the goal" in found.reason.en
    assert "not reported" not in found.reason.en
    assert "between 88 and 92%" in found.reason.en.lower()
    assert "88至92%之间" in found.reason.zh


def test_a_growth_over_years_is_not_between_those_of_its_years() -> None:
    years = [figure("7", "2021", unit="%"), figure("7", "2022", unit="%")]
    goal = {"at_least": "6", "unit": "%"}
    assert light(goal, *years, measure="growth", period="2021/2022", as_of="2023-06-01") == "grey no-figure none"


def test_a_missing_quarter_leaves_it_open() -> None:
    found = verdict(LEAST, *quarters("92", "91", "93"), **SHARE)
    assert found.status != "met" or not found.solid


def test_an_average_so_far_is_a_range_only_where_the_average_is_asked() -> None:
    # 92, 91 and 93: the average of the nine months lies between 91 and 93; of the end the third quarter says most
    three = quarters("92", "91", "93")
    average, end = (verdict(LEAST, *three, when=when, **SHARE) for when in ("total", "end"))
    assert average.reading is not None and end.reading is not None
    assert (average.reading.rule, average.actual and average.actual.value) == ("between-parts", "91")
    assert (end.reading.rule, end.actual and end.actual.value) == (None, "93")
    assert (average.status, average.evidence) == (end.status, end.evidence) == ("on-track", "interim")


def test_one_part_or_parts_after_a_gap_give_no_range() -> None:
    first, later = quarters("92"), quarters("", "91", "93", "92")[1:]
    for found in (first, later):
        one = verdict(LEAST, *found, when="total", **SHARE)
        assert one.reading is None or one.reading.rule is None
        assert not one.solid


def test_a_change_is_no_average_of_those_of_its_quarters() -> None:
    goal, unit = {"at_least": "1.0", "unit": "个百分点"}, "个百分点"
    found = quarters("1.1", "1.2", "1.3", "1.4", unit=unit)
    assert light(goal, *found, measure="change", nature="ratio") != "green met derived"


def test_an_average_so_far_is_the_range_of_its_quarters() -> None:
    # Of an average over the year three quarters are known, 90 to 93: all above 88 so far, 1 short of 91 at the lowest.
    firms: dict[str, Any] = {"measure": "level", "nature": "stock", "when": "total", "as_of": "2021-11-15"}
    found = quarters("92", "90", "93", published="2021-10-20")
    one = verdict({"at_least": "88", "unit": "家"}, *found, **firms)
    assert one.reading is not None
    assert (one.reading.rule, one.reading.ends) == ("between-parts", (Decimal(90), Decimal(93)))
    assert one.reading.bound == "at_least"  # 90 is the worse end: the average is 90 or more
    assert (one.colour, one.solid) == ("green", False)
    cap = verdict({"at_most": "95", "unit": "家"}, *found, better="lower", **firms)
    assert cap.reading is not None
    assert (cap.reading.bound, cap.reading.value) == ("at_most", Decimal(93))
    # At the end of the year the latest quarter says more than the range.
    last = verdict({"at_least": "88", "unit": "家"}, *found, **(firms | {"when": "end"}))
    assert last.reading is not None
    assert (last.reading.rule, last.reading.value) == (None, Decimal(93))


def test_the_latest_part_does_not_stand_for_the_average_of_all() -> None:
    # 80 and 92 on the way to 90 on the average: it lies between them, and 92 alone would be green.
    found = quarters("80", "92", published="2021-07-20")
    average = verdict(LEAST, *found, when="total", as_of="2021-08-10", **SHARE)
    assert (average.colour, average.status) == ("grey", "undecidable")
    end = verdict(LEAST, *found, when="end", as_of="2021-08-10", **SHARE)
    assert (end.colour, end.solid) == ("green", False)
    above = verdict(LEAST, *quarters("91", "92", published="2021-07-20"), when="total", as_of="2021-08-10", **SHARE)
    assert (above.colour, above.solid) == ("green", False)
