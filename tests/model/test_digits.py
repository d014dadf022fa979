"""How many digits are shown, so that what is said of a number stays true."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.model.digits import deciding_digits


@pytest.mark.parametrize(
    ("value", "places", "marks", "wanted"),
    [
        ("6.996", 2, ("7",), "6.996"),  # 7.00 would be the mark
        ("6.994", 2, ("7",), "6.99"),
        ("6.9999", 2, ("7",), "6.9999"),
        ("7", 2, ("7",), "7.00"),  # equal, and shown as equal
        ("7.00004", 2, ("7",), "7.00004"),
        ("-10.04", 1, ("0", "-10"), "-10.04"),
        ("-9.96", 1, ("0", "-10"), "-9.96"),
        ("0.0000004", 1, ("0",), "0.0000004"),
        ("12.3456", 1, (), "12.3"),
        ("16.25", 1, (), "16.3"),  # a half is rounded up, as in a spreadsheet
        ("-16.25", 1, (), "-16.3"),
        ("6.99999999999999", 2, ("7",), "6.99999999999999"),  # no rounding tells it: the value as it is
    ],
)
def test_as_many_digits_as_tell(value: str, places: int, marks: tuple[str, ...], wanted: str) -> None:
    assert str(f"{deciding_digits(Decimal(value), places, *map(Decimal, marks)):f}") == wanted


def test_a_number_that_fills_all_digits_stays_as_it_is() -> None:
    number = Decimal("1234567890123456789012345678")
    assert deciding_digits(number, 2, Decimal(0)) == number
