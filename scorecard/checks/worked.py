"""Worked figures: where a text gives a figure by arithmetic only, the arithmetic stands in `worked:` and comes out.

Passes: `worked: 3 + 1` with `value: 4` and both numbers in the words. Fails: the same with `value: 5`.
What cannot be read as a sum (全覆盖 = 100 %) is left to the reader.
"""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from scorecard.language.bilingual import Text
from scorecard.language.quantities import read
from scorecard.model.book import Book
from scorecard.model.intervals import plain, trimmed
from scorecard.model.problems import Problem
from scorecard.model.sources import Figure

RULE = "worked"
_SIGNS = str.maketrans({"−": "-", "–": "-", "×": "*", "÷": "/", ",": "", "＝": "=", "％": "%", "（": "(", "）": ")"})
_BRACKETS, _NUMBER = re.compile(r"\(([^()]*)\)"), re.compile(r"\d+(?:\.\d+)?")
_TERM = re.compile(r"\s*([-+*/])?\s*(\d+(?:\.\d+)?)\s*(%)?")
_CONSTANTS = (Decimal(1), Decimal(10), Decimal(100), Decimal(1000), Decimal(10000), Decimal(12))


def check(book: Book) -> Iterator[Problem]:
    """Sums that do not come out, and sums whose numbers do not stand in the words."""
    for source in book.sources.values():
        for figure in source.figures:
            if figure.worked is not None:
                yield from _sum(figure, figure.worked)


def _sum(figure: Figure, worked: str) -> Iterator[Problem]:
    left, _, _ = worked.translate(_SIGNS).partition("=")
    total = _value(left)
    wanted = figure.parts.done if figure.parts is not None and figure.value is None else figure.value
    if total is None or wanted is None:
        return
    step = Decimal(1).scaleb(int(wanted.as_tuple().exponent))
    if abs(total - wanted) * 2 > step:
        message = Text("wording.worked-differs", worked=worked, total=trimmed(total), wanted=plain(wanted))
        yield Problem(figure.location, "error", RULE, message, Text("wording.correct-sum-or-value"), "worked")
    if figure.says is not None:
        said = {end for quantity in read(figure.says) for end in (quantity.low, quantity.high)}
        numbers = map(Decimal, _NUMBER.findall(left))
        missing = [number for number in numbers if number not in said and number not in _CONSTANTS]
        if missing:
            message = Text("wording.worked-not-quoted", missing=plain(missing[0]), worked=worked, says=figure.says)
            yield Problem(figure.location, "warning", RULE, message, Text("wording.quote-numbers"), "worked")


def _value(text: str) -> Decimal | None:
    """What a sum comes to, its brackets first; None where it holds anything else, or a bracket below zero."""
    while inner := _BRACKETS.search(text):
        value = _value(inner[1])
        if value is None or value < 0:
            return None
        text = f"{text[: inner.start()]}{value:f}{text[inner.end() :]}"
    terms = _terms(text)
    return _total(terms) if terms else None


def _terms(text: str) -> list[tuple[str, Decimal, bool]] | None:
    """The sum as (sign, number, whether in per cent); None where it holds anything else."""
    terms: list[tuple[str, Decimal, bool]] = []
    position = 0
    while position < len(text.rstrip()):
        match = _TERM.match(text, position)
        if match is None or (match.group(1) is None) != (not terms):
            return None
        terms.append((match.group(1) or "+", Decimal(match.group(2)), match.group(3) is not None))
        position = match.end()
    return terms if len(terms) > 1 else None


def _total(terms: list[tuple[str, Decimal, bool]]) -> Decimal | None:
    """The value, × and ÷ before + and −; None for a division by zero."""
    addends: list[Decimal] = []
    try:
        for sign, number, per_cent in terms:
            value = number / 100 if per_cent else number
            if sign == "*":
                addends[-1] *= value
            elif sign == "/":
                addends[-1] /= value
            else:
                addends.append(value if sign == "+" else -value)
    except (InvalidOperation, ZeroDivisionError):
        return None
    return sum(addends, Decimal(0))
