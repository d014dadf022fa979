"""Goals, readings and gaps told in both languages: the building blocks of every reason."""

from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from scorecard.judging.question import Question
from scorecard.judging.verdicts import Amount, Reading
from scorecard.language.bilingual import (
    NOTHING,
    Text,
    clauses,
    in_both,
    joined,
    listed,
    same,
    sentence,
    sentences,
    term,
)
from scorecard.language.unit_names import is_scaled, range_in_english, unit_in_english
from scorecard.model.book import Book
from scorecard.model.bounds import Bound
from scorecard.model.fields import Bilingual
from scorecard.model.goal_kinds import About, Between, OneSided, RankToReach, Related
from scorecard.model.goals import Goal
from scorecard.model.goals_without_numbers import AllOf, Direction, RankMove, StageToReach
from scorecard.model.intervals import plain, trimmed, with_unit
from scorecard.model.periods import day_text, period_text
from scorecard.model.places import Named
from scorecard.model.plans import Target
from scorecard.model.reported import Reported
from scorecard.model.sources import Figure


def goal_text(goal: Goal, book: Book | None = None) -> Text:
    """The goal in words: at least 7.3%; the book has the names of the indicator and the place that a relation names."""
    said = _asks_text(goal, book)
    return said if goal.base is None else Text("judging.goal-against", goal=said, base=period_text(goal.base))


def _asks_text(goal: Goal, book: Book | None) -> Text:
    asks, unit = goal.asks, goal.unit or ""
    if isinstance(asks, OneSided | About):
        return Text(f"judging.goal-{asks.kind}", number=number_text(asks.value, unit))
    if isinstance(asks, Related):
        return Text(f"judging.goal-{asks.kind}", number=other_name(asks, book))
    if isinstance(asks, Between):
        return Text("judging.low-high", **range_texts(plain(asks.low), plain(asks.high), unit))
    if isinstance(asks, Direction):
        if asks.way == "hold":
            within = number_text(asks.tolerance or Decimal(0), "个百分点" if unit == "%" else unit)
            return Text("judging.goal-hold", number=within)
        return Text(f"judging.goal-{asks.way}")
    if isinstance(asks, StageToReach):
        stage = term(asks.stage)
        return Text("judging.substantially", stage=stage) if asks.qualifier == "substantially" else stage
    if isinstance(asks, RankToReach):
        return Text("judging.rank-goal", at_most=plain(asks.value))
    if isinstance(asks, RankMove):
        return Text("judging.better-rank") if asks.way == "better" else Text("judging.hold-rank")
    if isinstance(asks, AllOf):
        return Text("judging.all-count-parts", count=asks.count)
    return Text("judging.not-stated")


def other_name(asks: Related, book: Book | None) -> Text:
    """What a goal is compared with: the other indicator, and the other place and scope, by their names."""
    indicator = book.indicators.get(asks.of) if book else None
    name = in_both(indicator.name) if indicator else same(asks.of)
    if asks.scope is not None:
        name = Text("judging.name-in-scope", name=name, scope=term(asks.scope))
    if asks.place is None:
        return name
    place = Bilingual(zh=asks.place.zh, en=asks.place.en)
    return Text("judging.name-of-place", name=name, place=in_both(book.places.of(place) if book else place))


def asked_text(target: Target, book: Book | None = None) -> Text:
    """The goal of a target in words, with “every year” where each year is asked."""
    goal = goal_text(target.goal, book)
    if target.when not in ("throughout", "each-year"):
        return goal
    return Text("judging.goal-every-year", goal=goal)


def source_text(reported: Reported) -> Text:
    """The source by its id, which leads to its file, its title and its address."""
    return same(reported.source.source)


def value_text(reading: Reading) -> Text:
    """The number of a reading with its unit, and with its bound where it is one."""
    value = trimmed(reading.value) if reading.rule else plain(reading.value)
    if reading.ends is not None:
        low, high = (trimmed(end) for end in reading.ends)
        return Text("judging.between-ends", **range_texts(low, high, reading.unit))
    measure = reading.figures[0].figure.measure if reading.figures else ""
    return printed_text(value, reading.unit, measure, reading.bound)


def figure_text(figure: Figure) -> Text:
    """What a figure reports: its number as printed, or its stage, with how many of its parts where it says so."""
    if figure.absent is not None:
        return term(figure.absent)
    if figure.value is not None:
        return printed_text(plain(figure.value), figure.unit or "", figure.measure, figure.bound)
    stage, parts = term(figure.stage or ""), figure.parts
    if parts is None:
        return stage
    done, of = plain(parts.done), plain(parts.of)
    return Text("judging.stage-done", stage=stage, done=done, of=of)


def figure_as_counted(figure: Figure) -> Text:
    """What a figure reports and, where English print counts otherwise than the source, the number of the source beside
    it."""
    unit = figure.unit or ""
    if figure.value is None or not is_scaled(unit):
        return figure_text(figure)
    printed = Text.literal(f" ({with_unit(figure.value, unit, 'zh')})", "")
    return joined([figure_text(figure), printed])


def absent_text(reported: Reported) -> Text:
    """That a source was read and gives no number, and why."""
    figure, source = reported.figure, reported.source
    if figure.absent == "withheld":
        said = Text("judging.looked-for-not-given", source=source.source)
    else:
        said = Text("judging.looked-for-not-applicable", source=source.source)
    return Text("judging.because", said=said, reason=figure.reason) if figure.reason else said


def printed_text(value: str, unit: str, measure: str, bound: Bound) -> Text:
    """A reported number with its unit, a place as a rank, and its bound: over 300 billion yuan."""
    if measure == "rank":
        return Text("judging.rank-value" if bound == "exact" else f"judging.rank-{bound}", value=value)
    shown = number_text(value, unit)
    return shown if bound == "exact" else Text(f"judging.figure-{bound}", number=shown)


def reading_text(reading: Reading) -> Text:
    """What was reported, of when and which scope, and by whom: a clause."""
    value, when = value_text(reading), period_text(reading.period)
    scope = whose_text(next(iter(reading.figures), None), reading.scope)
    sources = listed(dict.fromkeys(source_text(reported) for reported in reading.figures))
    if reading.arithmetic is not None:
        return Text(
            "judging.reading-derived",
            value=value,
            when=when,
            scope=scope,
            arithmetic=reading.arithmetic,
            sources=sources,
        )
    return Text("judging.reading", value=value, when=when, scope=scope, sources=sources)


def whose_text(reported: Reported | None, scope: str | None) -> Text:
    """The place of a figure that names its own, its group and its scope; nothing where none is said."""
    told = [reported.place] if reported and reported.figure.place else []
    told += [reported.group] if reported and reported.figure.group else []
    words = [in_both(named) for named in told] + ([term(scope)] if scope else [])
    return joined(Text("judging.scope", scope=word) for word in words)


def cover_doubt(reading: Reading, asked: Question) -> Text:
    """Why a reading that covers only a part, or stands before the end, is no full answer."""
    when, end = period_text(reading.period), period_text(asked.answer)
    if reading.cover == "part":
        return Text("judging.covers-only-when", when=when)
    return Text("judging.end-not-reported", when=when, end=end)


def area_doubt(area: Named) -> Text:
    """Why a bound that was given for a larger area is only a hint."""
    return Text("judging.bound-over-area", area=area)


def hollow_text(doubts: Iterable[Text]) -> Text:
    """The sentence that says why a colour is hollow."""
    told = clauses(doubts)
    return Text("judging.hollow-told", told=told) if told.en else told


def not_convertible(given: str, wanted: str) -> Text:
    """Why a number in the one unit is none in the other. What is counted goes by its own word: it has no other."""
    mine, other = (unit_in_english(name) or name for name in (given, wanted))
    return Text("judging.not-convertible", given=Text.literal(mine, given), wanted=Text.literal(other, wanted))


def due_text(asked: Question) -> Text:
    """By when, as people say it."""
    return day_text(asked.due)


def amount_text(gap: Amount) -> Text:
    """A distance without its sign: 1.1 points, 1 place, 126."""
    return number_text(gap.value.lstrip("-"), gap.unit)


def paragraph(*parts: Text) -> Text:
    """Clauses as sentences, with what is empty left out."""
    return sentences(sentence(part) for part in parts if part is not NOTHING)


def number_text(value: Decimal | str, unit: str) -> Text:
    """A number with its unit."""
    return _number_text(value if isinstance(value, str) else plain(value), unit)


@lru_cache(maxsize=4096)  # goals and figures have the same numbers again and again, 8.0 another than 8
def _number_text(value: str, unit: str) -> Text:
    return Text.literal(with_unit(value, unit, "en"), with_unit(value, unit, "zh"))


def range_texts(low: str, high: str, unit: str) -> dict[str, Text]:
    """The two ends of a range, `low` and `high`, with the unit behind the last one."""
    first, last = range_in_english(low, high, unit)
    return {"low": Text.literal(first, low), "high": Text.literal(last, with_unit(high, unit, "zh"))}


def counted_in(unit: str) -> Text:
    """What the numbers of an arithmetic are counted in, where English print tells them otherwise; else nothing."""
    return Text.literal(f" (in {unit_in_english(unit)})", "") if is_scaled(unit) else NOTHING
