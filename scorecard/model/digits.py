"""How many digits of a number are shown: enough that what is said of it stays true.

6.996 against a goal of 7 is not shown as 7, and 10.04 points behind not as 10.0 where 10 is the limit. Halves are
rounded up, as readers and spreadsheets do: 16.25 is 16.3.
"""

from decimal import ROUND_HALF_UP, Decimal

_MOST = 9  # digits that are tried beyond the usual ones
_LONGEST = 27  # a Decimal has 28 digits


def deciding_digits(value: Decimal, places: int, *marks: Decimal) -> Decimal:
    """`value` rounded to `places` decimals, or to more where it would then stand on another side of one of the marks.

    A mark is a number that the value is compared with: a goal, a limit, 0. Where no rounding does, the value as it is.
    """
    for more in range(places, places + _MOST + 1):
        if value.adjusted() + more > _LONGEST:
            break
        shown = value.quantize(Decimal(1).scaleb(-more), ROUND_HALF_UP)
        if all(shown.compare(mark) == value.compare(mark) for mark in marks):
            return shown
    return value
