"""A reported number as the set of true values that it allows, and goals as the sets that they accept."""

from decimal import Context, Decimal

from scorecard.language.unit_names import with_unit_in_chinese, with_unit_in_english
from scorecard.language.units import convert, rescaled, same_kind, unit
from scorecard.model.extents import Extent as Extent
from scorecard.model.extents import bounded as bounded
from scorecard.model.extents import point as point
from scorecard.model.extents import rounded as rounded

FIFTEEN_DIGITS = Context(prec=15)  # thirds (20亩 are 1.333…万平方米) end somewhere


def step_of(value: Decimal) -> Decimal:
    """The printed precision: 1 for 70, 0.1 for 7.3."""
    return Decimal(1).scaleb(int(value.as_tuple().exponent))


def last_digit(value: Decimal) -> Decimal:
    """The size of the last digit that is not a zero: 100 for 300, 0.1 for 8.40; 1 for zero."""
    digits, exponent = value.as_tuple().digits, int(value.as_tuple().exponent)
    if not any(digits):
        return Decimal(1)
    zeros = len(digits) - len("".join(map(str, digits)).rstrip("0"))
    return Decimal(1).scaleb(exponent + zeros)


def less(extent: Extent, other: Extent, middle: Decimal) -> Extent:
    """The interval widened by how far `other` may lie from its `middle`: what is left unknown of the difference."""
    low = None if extent.low is None or other.high is None else extent.low - (other.high - middle)
    high = None if extent.high is None or other.low is None else extent.high - (other.low - middle)
    return Extent(low, high, extent.low_open or other.high_open, extent.high_open or other.low_open)


def in_unit(value: Decimal, given: str, wanted: str) -> Decimal | None:
    """`value` in the wanted unit; None where the units do not measure the same."""
    found = value if given == wanted else convert(value, given, wanted)
    if (
        found is not None
        and len(str(found)) > FIFTEEN_DIGITS.prec
        and len(found.as_tuple().digits) > FIFTEEN_DIGITS.prec
    ):
        return FIFTEEN_DIGITS.plus(found)
    if found is not None or not same_kind(given, wanted):
        return found
    source, target = unit(given), unit(wanted)
    return rescaled(value, source, target) if source and target else value


def plain(value: Decimal) -> str:
    """A number as a person writes it: no exponent, no minus zero."""
    text = f"{value:f}"
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def term_of_sum(value: Decimal) -> str:
    """A number as it stands in a sum: one below 0 in brackets."""
    return f"(−{plain(-value)})" if value < 0 else plain(value)


def trimmed(value: Decimal) -> str:
    """The same without zeros at the end of its decimals."""
    text = plain(value)
    return text.rstrip("0").rstrip(".") if "." in text else text


def with_unit(value: Decimal | str, unit_name: str, lang: str) -> str:
    """A number with its unit: 3000亿元 in Chinese, 300 billion yuan in English."""
    text = value if isinstance(value, str) else plain(value)
    return with_unit_in_chinese(text, unit_name) if lang == "zh" else with_unit_in_english(text, unit_name)
