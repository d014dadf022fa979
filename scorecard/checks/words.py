"""Words: the number, unit and bound in `says` are those of the goal or figure that was encoded from it.

Beside them the words tell what is measured (growth, a level, an addition), which way it moves, to which of several
heads a number of a 分别 list belongs, and how firmly it is promised; each is held against the encoding.
Passes: `says: 新增高新技术企业70家` with `{at_least: 70, unit: 家}`. Fails: the same with 80, with 项目 in 万元, with
`at_most`, with `measure: growth`; `says: 下降19.4%` with `value: 19.4`.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import chain
from typing import NamedTuple

from scorecard.language.agreement import agrees
from scorecard.language.bilingual import Text, code_and_term, commas
from scorecard.language.numerals import DIGITS
from scorecard.language.quantities import Quantity, read
from scorecard.language.units import same_kind, unit
from scorecard.language.verbs import names_growth
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.goals import Goal, Part
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import in_unit, plain
from scorecard.model.measures import MEASURES
from scorecard.model.plans import Target
from scorecard.model.problems import Level, Problem
from scorecard.model.scopes import SCOPES
from scorecard.model.sources import Figure

RULE = "words"
_MOST_CHARACTERS = 300_000  # of the clauses of one file: 20,000 goals with theirs; what is read costs by its length
_GRAVE = ("number", "unit")  # an error where the words hold a number; without one they may mean it all the same
_MEASURED = ("quantity", "rank", "duration")
_TURNED_NEGATIVE = ("转负", "为负", "negative")  # said beside the number, not by its own verb
_REMEDY = Text("wording.correct-encoding")


class Encoded(NamedTuple):
    """What a record says in numbers, ready to be held against its words."""

    record: Record
    says: str
    indicator: Indicator | None
    measure: str
    scope: str | None
    low: Decimal
    high: Decimal
    unit: str
    bound: str
    key: str  # of the goal or value, where a mismatch is shown


def check(book: Book) -> Iterator[Problem]:
    """Every difference between words and encoding, both shown."""
    for plan in book.plans:
        goals = (_goals(book, target, target.goal) for _, target in plan.targets())
        yield from _compared(chain.from_iterable(goals))
    for source in book.sources.values():
        yield from _compared(
            _figure(book, figure, figure.says, figure.value)
            for figure in source.figures
            if figure.says and figure.value is not None and figure.worked is None
        )


def _compared(file: Iterable[Encoded]) -> Iterator[Problem]:
    """Compare the records of one file with their words, up to a limit, which a warning names."""
    left = _MOST_CHARACTERS
    for encoded in file:
        left -= len(encoded.says)
        if left < 0:
            what = Text("wording.words-not-compared", most=f"{_MOST_CHARACTERS:,}")
            yield Problem(encoded.record.location, "warning", RULE, what, Text("files.split-file"), "says")
            return
        yield from _compare(encoded)


def _figure(book: Book, figure: Figure, says: str, value: Decimal) -> Encoded:
    indicator = book.indicators.get(figure.indicator)
    return Encoded(
        figure, says, indicator, figure.measure, figure.scope, value, value, figure.unit or "", figure.bound, "value"
    )


def _goals(book: Book, target: Target, goal: Goal) -> Iterator[Encoded]:
    """The goals of a target that are numbers. The parts of `all_of` may take theirs from elsewhere (a standard)."""
    part = goal if isinstance(goal, Part) else None
    for inner in goal.parts:
        yield from _goals(book, target, inner)
    says = part.says if part else target.says
    name, measure = (
        (part.indicator if part else None) or target.indicator,
        (part.measure if part else None) or target.measure,
    )
    numbers = goal.asks.numbers
    if says is None or not numbers:
        return
    low, high = numbers[0], numbers[-1]
    record: Record = part or target
    scope = (part.scope if part else None) or target.scope
    ranked = goal.asks.measure == "rank"
    bound, unit = "at_most" if ranked else goal.kind, goal.unit or ("位" if ranked else "")
    yield Encoded(record, says, book.indicators.get(name or ""), measure or "", scope, low, high, unit, bound, "goal")


def _compare(encoded: Encoded) -> Iterator[Problem]:
    found = [quantity for quantity in read(encoded.says) if quantity.kind in _MEASURED]
    mismatches = agrees(encoded.says, low=encoded.low, high=encoded.high, unit=encoded.unit, bound=encoded.bound)
    if encoded.measure == "rank" and encoded.bound in ("at_most", "exact"):
        mismatches = [mismatch for mismatch in mismatches if mismatch.part != "bound"]
    if mismatches and (_said_without_number(encoded, found) or _without_currency(encoded, found)):
        return
    for mismatch in mismatches:
        grave = mismatch.part in _GRAVE and found and not any(_sign_unread(one, encoded) for one in found)
        level: Level = "error" if grave else "warning"
        message = Text(
            "wording.words-differ",
            says=encoded.says,
            part=Text(f"agreement.part-{mismatch.part}"),
            mismatch_says=mismatch.says,
            encoded=mismatch.encoded,
        )
        yield Problem(encoded.record.location, level, RULE, message, _REMEDY, "says")
    if not mismatches:
        own = [quantity for quantity in found if _is(quantity, encoded)]
        yield from _reading(encoded, own)
        yield from _head(encoded)


def _is(quantity: Quantity, encoded: Encoded) -> bool:
    ends = in_unit(quantity.low, quantity.unit, encoded.unit), in_unit(quantity.high, quantity.unit, encoded.unit)
    return ends in ((encoded.low, encoded.high), (-encoded.high, -encoded.low))


def _sign_unread(quantity: Quantity, encoded: Encoded) -> bool:
    """Whether the number is that of a fall, and no verb that is understood says which way it goes: 缩水1.2% for
    −1.2."""
    understood = quantity.direction and not any(word in encoded.says for word in _TURNED_NEGATIVE)
    return encoded.high < 0 < quantity.low and not understood and _is(quantity, encoded)


def _said_without_number(encoded: Encoded, found: list[Quantity]) -> bool:
    """Whether the words mean the number without printing it, or without a unit: 两获, 覆盖, one thing, 压减,
    收入比由2.02."""
    if encoded.low != encoded.high:
        return False
    if not found and encoded.unit == "比" and re.search(rf"[由从]{re.escape(f'{encoded.low:f}')}$", encoded.says):
        return True
    value, counted = encoded.low, [one for one in found if one.unit and same_kind(one.unit, encoded.unit)]
    if counted:
        return False
    if 2 <= value <= 10 and not found:
        numerals = [char for char, digit in DIGITS.items() if digit == value] + (["十"] if value == 10 else [])
        return any(numeral in encoded.says for numeral in numerals)
    if encoded.unit == "%":
        return value == 100 and "覆盖" in encoded.says
    thing = value == 1 and encoded.bound in ("at_least", "exact") and same_kind(encoded.unit, "个")
    return thing or (value == 0 and encoded.bound in ("more_than", "less_than"))


def _without_currency(encoded: Encoded, found: list[Quantity]) -> bool:
    """Whether the words name money, £25 million, where the encoding counts in a bare scale, million."""
    scale = unit(encoded.unit)
    if scale is None or scale.dimension != "number":
        return False
    ends = encoded.low * scale.factor, encoded.high * scale.factor
    said = [(one, known) for one in found if (known := unit(one.unit)) and known.dimension != "number"]
    return any((one.low * known.factor, one.high * known.factor) == ends for one, known in said)


def _reading(encoded: Encoded, own: list[Quantity]) -> Iterator[Problem]:
    """What the number measures by its verb, and which way it moves."""
    read_as = {quantity.measure for quantity in own if quantity.measure}
    if encoded.indicator is not None and names_growth(encoded.indicator.name.zh):
        read_as = {"level" if measure == "growth" and encoded.measure == "level" else measure for measure in read_as}
    if read_as and not any(encoded.measure in _also_said(measure) for measure in read_as):
        what = commas([code_and_term(each) for each in sorted(read_as)])
        encoded_as = code_and_term(encoded.measure)
        message = Text("wording.words-of-other-measure", says=encoded.says, what=what, measure=encoded_as)
        yield Problem(
            encoded.record.location,
            "warning",
            RULE,
            message,
            Text("wording.correct-measure"),
            "measure",
        )
    if encoded.measure in ("growth", "change") and own:
        ways = {quantity.direction for quantity in own}
        falls, rises = encoded.high < 0, encoded.low > 0
        falls_in_words = ways == {"down"}
        if (falls_in_words and rises) or (ways == {"up"} and falls and any(quantity.high > 0 for quantity in own)):
            message = Text(
                "wording.words-go-down" if falls_in_words else "wording.words-go-up",
                says=encoded.says,
                low=plain(encoded.low),
            )
            remedy = Text("wording.carry-sign")
            yield Problem(encoded.record.location, "error", RULE, message, remedy, encoded.key)
    if own and all(quantity.role == "baseline" for quantity in own) and encoded.key == "goal":
        message = Text("wording.baseline-taken", text=own[0].text, says=encoded.says)
        yield Problem(encoded.record.location, "warning", RULE, message, Text("wording.take-number-reach"), "goal")


def _also_said(measure: str) -> tuple[str, ...]:
    """The measures that an encoder may choose where the words by themselves speak of this one."""
    return next((name, *row.also_said) for name, row in MEASURES.items() if name == measure)


def _head(encoded: Encoded) -> Iterator[Problem]:
    """In a 分别 list, whether the number is the one that the list gives to this indicator."""
    if "分别" not in encoded.says or encoded.indicator is None:
        return
    clause = encoded.says.replace("…分别", "分别").replace("…", "、")  # pieces are items of the list that they shorten
    headed = [quantity for quantity in read(clause) if quantity.head is not None and quantity.kind in _MEASURED]
    own = [quantity for quantity in headed if _is(quantity, encoded)]
    others = [quantity for quantity in headed if quantity not in own]
    if not own or not others:
        return
    better = max(others, key=lambda one: _resembles(encoded, clause, one))
    if _resembles(encoded, clause, better) > max(_resembles(encoded, clause, one) for one in own):
        head = clause[slice(*(better.head or (0, 0)))]
        message = Text(
            "wording.number-of-another",
            says=encoded.says,
            text=better.text,
            head=head,
            own_text=own[0].text,
        )
        remedy = Text("wording.take-number-of", name=encoded.indicator.name.zh, head=head)
        yield Problem(encoded.record.location, "warning", RULE, message, remedy, encoded.key)


def _resembles(encoded: Encoded, clause: str, quantity: Quantity) -> Decimal:
    """How much of the head's words stands in the names of the indicator and its scope, from 0 to 1."""
    if quantity.head is None or encoded.indicator is None:
        return Decimal(0)
    head = clause[slice(*quantity.head)]
    pairs = {head[at : at + 2] for at in range(len(head) - 1)} or {head}
    row = SCOPES.get(encoded.scope or "")
    names = [encoded.indicator.name.zh, *encoded.indicator.aliases, *([row.short] if row else [])]
    return Decimal(sum(any(pair in name for name in names) for pair in pairs)) / len(pairs)
