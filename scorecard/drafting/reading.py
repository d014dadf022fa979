"""From the text of a report to its candidates: every number that sets a goal, or every one that reports a figure."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from scorecard.drafting import english, english_labels, english_moves
from scorecard.drafting.attributes import base, bound, by_how_much, estimated, measure, scope, which_way
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.doubts import Against, confidence, doubts, touching
from scorecard.drafting.exclusions import MEASURED, excluded
from scorecard.drafting.goal_numbers import Given, GoalNumber, span_with_bound
from scorecard.drafting.headed_items import full_name, is_size
from scorecard.drafting.horizon import for_another_plan, other_part, other_time, year_named
from scorecard.drafting.layout import piece_at
from scorecard.drafting.leftover import Findings, left_over
from scorecard.drafting.outline import BACK, FORWARD
from scorecard.drafting.owners import item_of, subjects
from scorecard.drafting.proportions import as_ratio, printed, with_proportions
from scorecard.drafting.quoting import balanced, words
from scorecard.drafting.reasons import explains
from scorecard.drafting.report import ReportText, prepared
from scorecard.drafting.responsible import with_owners
from scorecard.drafting.same_names import named_by_act
from scorecard.drafting.spans import Span, goal_span, span
from scorecard.drafting.strengths import strength
from scorecard.drafting.subjects import Item, Subject
from scorecard.drafting.time_words import TimeMark, marks, without_times
from scorecard.drafting.worded import in_text_order, with_repeats, worded
from scorecard.language.bilingual import Text
from scorecard.language.days import day_limit
from scorecard.language.quantities import Quantity, read
from scorecard.language.scripts import is_latin
from scorecard.language.set_phrases import PHRASES

_SAID_BEFORE = 160  # characters before a number in which its time is said
_SURE = Decimal("0.95")
_A_PART = Decimal("0.4")  # enough to put a goal among those to be reviewed
_SIZES = ("amount", "change")  # what is added or grown may be told by how much it changed


def candidates(text: str, year: int | None, last: int | None = None, *, past: bool = False) -> list[Candidate]:
    """The candidates that `reading` finds, and with `past` also what tells by how much an amount changed."""
    return reading(text, year, last, past=past, changes=True).found


def reading(
    text: str,
    year: int | None,
    last: int | None = None,
    *,
    past: bool = False,
    changes: bool = False,
    tabled: Findings | None = None,
    month: int = 1,
    numbers_alone: bool = False,
) -> Findings:
    """Every goal of a report's text in its order, in numbers and in words; with `past`, every figure of what was.

    `year` is the first year of the plan, `last` its last one (default: the same), `month` that in which they begin.
    What the text says of earlier years is past. By how much an amount rose or fell is no amount, and found only with
    `changes`. What has a number and gave nothing stands in `left`. `tabled` is what the tables gave, `numbers_alone`
    leaves out all else.
    """
    report = prepared(text, year, month, past=past)
    way = BACK if past else FORWARD
    counted, passed_over = _counted(report, way, past=past)
    found = [
        one
        for one in _drafted(report, counted, way, (year, last or year), past=past)
        if changes or not (past and one.changed and one.measure in _SIZES)
    ]
    if numbers_alone:
        return Findings(in_text_order(found, []) if past else with_repeats(in_text_order(found, [])), [])
    others = [] if past else list(worded(report, [one.span for one in counted], (year, last or year)))
    left = sorted(left_over(report, in_text_order(found, others), passed_over, way) + (tabled.left if tabled else []))
    found += tabled.found if tabled else []
    if past:
        return Findings(in_text_order(found, []), left)
    return Findings(with_owners(text, named_by_act(text, with_repeats(in_text_order(found, others)))), left)


def _drafted(
    report: ReportText, counted: list[GoalNumber], way: str, plan: tuple[int | None, int | None], *, past: bool
) -> Iterator[Candidate]:
    """What each of the numbers gives that looks `way`."""
    plain, (year, last) = report.cleaned.text, plan
    given, sentence, times = Given([], {}), (-1, -1), list[TimeMark]()
    for index, one in enumerate(counted):
        quantity = one.quantity
        within = piece_at(report.parts.sentences, report.sentence_starts, quantity.start)
        if within != sentence:
            given, sentence = Given([], {}), within
            times = marks(plain, within, year, report.month) if past and year else []
        around = item_of(plain, counted, index)
        named = subjects(plain, counted, index, around, given)
        given.take(plain, one, named)
        if quantity.role == "baseline" or report.ways.at(quantity.start) != way:
            continue
        if not explains(plain, quantity, within, one.clause, past=past, year=year):
            context = _Context(counted, index, within, year, last, past, times)
            yield from (_found(report, context, around, subject) for subject in named)


class _Context(NamedTuple):
    counted: list[GoalNumber]
    at: int
    sentence: tuple[int, int]
    year: int | None
    last: int | None
    past: bool
    times: list[TimeMark]


def _counted(report: ReportText, way: str, *, past: bool) -> tuple[list[GoalNumber], list[tuple[Quantity, str]]]:
    """The numbers that may set a goal, and those that are passed over with the reason; a baseline stays, because it
    names the indicator. Sentences in which no number looks `way` are left out."""
    text, found, passed_over = report.cleaned.text, [], []
    numbers = with_proportions(text, read(text))
    sentences = [piece_at(report.parts.sentences, report.sentence_starts, number.start) for number in numbers]
    wanted = {
        sentence for number, sentence in zip(numbers, sentences, strict=True) if report.ways.at(number.start) == way
    }
    for quantity, sentence in zip(numbers, sentences, strict=True):
        if sentence not in wanted:
            continue
        why = quantity.kind
        if quantity.kind in MEASURED:
            clause = piece_at(report.parts.clauses, report.clause_starts, quantity.start)
            span = span_with_bound(text, quantity)
            why = excluded(text, quantity, clause, text[span[1] : min(clause[1], span[1] + 24)], past=past)
            why = why or is_size(report, quantity.start, past=past)
        if why:
            passed_over.append((quantity, why))
        else:
            found.append(GoalNumber(quantity, clause, span))
    return found, passed_over


def _found(report: ReportText, context: _Context, around: Item, named: Subject) -> Candidate:
    text, quantity = report.cleaned.text, as_ratio(context.counted[context.at].quantity, named)
    begin, end = words(text, context.counted, context.at, around, named, past=context.past)
    due = year_named(text, quantity, context.sentence, report.month, past=context.past)
    compared = base(text, quantity, context.sentence)
    against = doubts(quantity, named, based=compared is not None)
    against += [(Text("drafting.a-part"), _A_PART)] if english.of_part(around.before) else []
    against += touching(text, quantity) + _elsewhere(report, context, due)
    read_as, indicator = measure(quantity, named, text), full_name(report, quantity.start, _name(named, context))
    when = _when(report, context, indicator, read_as, due)
    return Candidate(
        *report.cleaned.span(begin, end),
        says=text[begin:end].replace("\n", ""),
        number=text[slice(*context.counted[context.at].span)].strip(),
        low=quantity.low,
        high=quantity.high,
        unit=english_labels.scaled(quantity.unit, around.behind, named.words) or _unit(report, context, around),
        step=quantity.step,
        bound=_bound(context, quantity, text),
        measure=read_as,
        changed=by_how_much(text, quantity, read_as),
        direction=quantity.direction or which_way(text, quantity, read_as),
        indicator=indicator,
        scope=scope(around.before, named.words, quantity),
        strength=strength(text, quantity, context.sentence),
        effort=quantity.strength == "effort",
        section=report.line_at(quantity.start).section,
        until=due,
        base=compared,
        estimated=context.past and estimated(text, quantity, context.sentence),
        in_words=quantity.text.lower() in PHRASES and quantity.unit != "倍",
        printed=printed(quantity),
        confidence=confidence(_SURE, against),
        doubts=tuple(told for told, _ in against),
        period=when.text,
        yearly=when.yearly,
        each_year=when.each,
        elsewhere=for_another_plan(against),
        due=_due(report, context, due),
    )


def _name(named: Subject, context: _Context) -> str:
    """The words that name what is measured; in English the time of a report stands among them: trees in the first
    quarter."""
    name = balanced(named.words).rstrip(" –—-")
    return english.name_before(without_times(name)) if context.past and is_latin(name) else name


def _due(report: ReportText, context: _Context, year: int | None) -> str:
    """The day before which the clause of a number wants it (6月底前新建5所), in a plan of several years also the
    `year`."""
    if context.past or context.year is None or context.last is None:
        return ""
    one = context.counted[context.at]
    begin, end = one.quantity.start - _SAID_BEFORE, one.quantity.end + _SAID_BEFORE
    near = max(one.clause[0], begin), min(one.clause[1], end)
    time = day_limit(report.cleaned.text[slice(*near)], context.year, context.last, report.month)
    if time is None and year is not None and context.year <= year < context.last:
        return str(year)
    return time.last.isoformat() if time else ""


def _when(report: ReportText, context: _Context, indicator: str, read_as: str, due: int | None) -> Span:
    """The period of a reported figure; a goal has its plan's, or one of the years of it."""
    one, text = context.counted[context.at], report.cleaned.text
    if context.year is None or (not context.past and (context.last or 0) <= context.year):
        return Span("", yearly=False)
    if not context.past:
        if (last := due or context.last or context.year) > (context.last or context.year):
            return Span("", yearly=False)  # it belongs to another plan
        return goal_span(text, one.quantity, one.clause, last, indicator=indicator, measure=read_as)
    years = report.several_at(one.quantity.start)
    return span(
        text, one.quantity, one.clause, context.times, context.year, indicator=indicator, measure=read_as, several=years
    )


def _elsewhere(report: ReportText, context: _Context, due: int | None) -> list[Against]:
    """What speaks for another period than the plan's; of figures nothing does."""
    if context.past:
        return []
    text, one, plan = report.cleaned.text, context.counted[context.at], (context.year, context.last)
    start = one.quantity.start
    said = f"{report.line_at(start).section}。{text[max(context.sentence[0], start - _SAID_BEFORE) : start]}"
    clause = text[max(one.clause[0], start - _SAID_BEFORE) : start]
    against = other_time(one.quantity, said, clause, due, plan, report.month)
    return against or other_part(report.part_at(start).several, plan)


def _bound(context: _Context, quantity: Quantity, text: str) -> str:
    said, begin = bound(quantity, text), context.counted[context.at].clause[0]
    return said if context.past else english_moves.capped(said, text, begin, quantity.start)


def _unit(report: ReportText, context: _Context, around: Item) -> str:
    """The printed unit; the noun that a bare English number counts, of a part that of the whole; places of a rank."""
    quantity, text = context.counted[context.at].quantity, report.cleaned.text
    if quantity.unit or quantity.kind == "rank":
        return quantity.unit or "位"
    if not is_latin(f"{around.before}{around.behind}"):
        return ""
    if rate := english_labels.counted_per(text, context.sentence, quantity.start):
        return rate
    before = context.counted[context.at - 1].quantity
    beside = context.at and "\n" not in text[before.end : quantity.start]
    if beside and english_labels.shares_unit(around.before, around.behind):
        return before.unit or english_labels.head_noun(item_of(text, context.counted, context.at - 1).behind)
    return english_labels.head_noun(around.behind) or english_labels.counted_noun(around.before)
