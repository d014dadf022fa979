"""Intervals of true values, and numbers as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.model.bounds import Bound
from scorecard.model.intervals import (
    Extent,
    bounded,
    in_unit,
    last_digit,
    less,
    plain,
    point,
    rounded,
    step_of,
    trimmed,
    with_unit,
)

D = Decimal


@pytest.mark.parametrize(
    ("inner", "outer", "inside", "apart"),
    [
        (point(D(70)), Extent(D(70), None), True, False),
        (point(D(70)), Extent(D(70), None, low_open=True), False, True),
        (point(D(69)), Extent(D(70), None), False, True),
        (Extent(D(69), D(71)), Extent(D(70), None), False, False),
        (Extent(D(70), None, low_open=True), Extent(D(70), None), True, False),
        (Extent(D(70), None), Extent(D(70), None, low_open=True), False, False),
        (Extent(None, D(70), high_open=True), Extent(D(70), None), False, True),
        (Extent(None, D(70)), Extent(D(70), None), False, False),  # 70 itself is in both
        (Extent(None, None), Extent(D(70), None), False, False),
        (Extent(D(60), D(70), False, True), Extent(None, D(70), high_open=True), True, False),
        (Extent(D(60), D(70)), Extent(None, D(70), high_open=True), False, False),
    ],
)
def test_inside_and_apart(inner: Extent, outer: Extent, inside: bool, apart: bool) -> None:
    assert inner.inside(outer) is inside
    assert inner.apart(outer) is apart


def test_rounded_is_half_a_step_to_each_side() -> None:
    assert rounded(D("7.3"), D("0.1")) == Extent(D("7.25"), D("7.35"), False, True)


@pytest.mark.parametrize(
    ("bound", "wanted"),
    [
        ("exact", Extent(D(300), D(300))),
        ("more_than", Extent(D(300), None, low_open=True)),
        ("at_least", Extent(D(300), None)),
        ("less_than", Extent(None, D(300), high_open=True)),
        ("at_most", Extent(None, D(300))),
        ("about", Extent(D(200), D(400))),
    ],
)
def test_bounded(bound: Bound, wanted: Extent) -> None:
    assert bounded(D(300), bound, last_digit(D(300))) == wanted


@pytest.mark.parametrize(
    ("text", "step", "last"),
    [
        ("300", "1", "100"),
        ("8.40", "0.01", "0.1"),
        ("2130", "1", "10"),
        ("7.3", "0.1", "0.1"),
        ("0", "1", "1"),
        ("0.0", "0.1", "1"),
    ],
)
def test_precision(text: str, step: str, last: str) -> None:
    assert step_of(D(text)) == D(step)
    assert last_digit(D(text)) == D(last)


def test_less_widens_by_what_is_unknown_of_the_other() -> None:
    # 3.36 against 3.25–3.35 around 3.3: the difference to 3.3 may be 0.05 smaller or larger
    assert less(point(D("3.36")), rounded(D("3.3"), D("0.1")), D("3.3")) == Extent(D("3.31"), D("3.41"), True, False)
    assert less(point(D(5)), Extent(D(3), None), D(3)) == Extent(None, D(5))


@pytest.mark.parametrize(
    ("value", "given", "wanted", "result"),
    [
        ("1.08", "万元", "元", "10800"),
        ("5754", "万美元", "亿美元", "0.5754"),
        ("12", "个", "家", "12"),
        ("15", "亩", "万平方米", "1"),  # 10000平方米
        ("20", "亩", "万平方米", "1.33333333333333"),
        ("1", "亿元", "亿美元", None),
    ],
)
def test_in_unit(value: str, given: str, wanted: str, result: str | None) -> None:
    found = in_unit(D(value), given, wanted)
    assert found == (None if result is None else D(result))


def test_numbers_as_text() -> None:
    assert plain(D("-0.0")) == "0.0"
    assert plain(D("1E+3")) == "1000"
    assert (trimmed(D("12.30")), trimmed(D("100"))) == ("12.3", "100")
    assert with_unit(D("8.4"), "%", "en") == "8.4%"
    assert with_unit(D("70"), "家", "en") == "70"
    assert with_unit(D("70"), "家", "zh") == "70家"
    assert with_unit("5", "", "en") == "5"
