"""The steps of a verdict, so that it can be followed by hand: what was asked, accepted, read, reckoned, and how good it
is."""

from datetime import date
from decimal import Decimal

from scorecard.judging.phrases import due_text, number_text, reading_text, value_text
from scorecard.judging.question import Question, usual_about
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import NOTHING, Text, clauses, term
from scorecard.model.bounds import BOUNDS
from scorecard.model.digits import deciding_digits
from scorecard.model.goal_kinds import About
from scorecard.model.intervals import Extent, plain, point
from scorecard.model.periods import day_text, period_text
from scorecard.model.statuses import Evidence

_ABOUT = {
    "floor": Text("judging.floor-2"),
    "ceiling": Text("judging.ceiling-2"),
    "centre": Text("judging.centre-2"),
}


def question_step(asked: Question, as_of: date) -> Text:
    """What is asked of which indicator, over which days, and whether they are over."""
    name, measure, span = asked.indicator.name, term(asked.measure), period_text(asked.answer)
    over = {
        "end": Text("judging.end", span=span),
        "total": Text("judging.total", span=span),
        "throughout": Text("judging.throughout", span=span),
    }[asked.mode]
    scope = Text("judging.scope", scope=term(asked.scope)) if asked.scope else NOTHING
    due, day = due_text(asked), day_text(as_of)
    ended = Text("judging.which-past") if as_of > asked.due else Text("judging.which-still-come")
    return Text(
        "judging.asked",
        measure=measure,
        name=name,
        scope=scope,
        over=over,
        due=due,
        ended=ended,
        day=day,
    )


def accepted_step(asked: Question, accepts: Extent, base: Reading | None) -> Text:
    """Which numbers meet the goal, and what they were reckoned from."""
    told = _places(accepts) if asked.measure == "rank" else _extent(accepts, asked.unit)
    notes = []
    if isinstance(asked.goal.asks, About):
        notes.append(_ABOUT[usual_about(asked)])
    if base is not None and asked.goal.asks.relative:
        from_base = reading_text(base)
        notes.append(Text("judging.against-from-base", from_base=from_base))
    why = clauses(notes)
    return Text("judging.met-by-because", told=told, why=why) if notes else Text("judging.met-by", told=told)


def reading_step(reading: Reading) -> Text:
    """What was read, and which true values its print allows."""
    shown = reading_text(reading)
    if reading.extent == point(reading.value):
        how = Text("judging.compared-as-printed")
    elif BOUNDS[reading.bound].one_sided:
        how = Text("judging.bound-not-number")
    else:
        told, value = _extent(reading.extent, reading.unit), value_text(reading)
        how = Text("judging.value-stands-told", value=value, told=told)
    return Text("judging.read-shown-how", shown=shown, how=how)


def evidence_step(evidence: Evidence, doubts: tuple[Text, ...]) -> Text:
    """The evidence, and everything that keeps it from being higher."""
    word, why = term(evidence), clauses(doubts)
    return Text("judging.evidence-because", word=word, why=why) if doubts else Text("judging.evidence", word=word)


def _places(accepts: Extent) -> Text:
    """Places that are good enough end with the last one of them."""
    assert accepts.high is not None
    last = plain(accepts.high - 1 if accepts.high_open else accepts.high)
    return Text("judging.rank-allowed", last=last)


def _extent(extent: Extent, unit: str) -> Text:
    low, high = extent.low, extent.high
    if low is not None and high is not None:
        if low == high:
            return Text("judging.extent-exactly", number=_shown(low, unit))
        first, last = _shown(low, unit), _shown(high, unit)
        return Text("judging.first-last", first=first, last=last)
    if low is not None:
        return (
            Text("judging.goal-more_than", number=_shown(low, unit))
            if extent.low_open
            else Text("judging.extent-or-more", number=_shown(low, unit))
        )
    if high is not None:
        return (
            Text("judging.goal-less_than", number=_shown(high, unit))
            if extent.high_open
            else Text("judging.extent-or-less", number=_shown(high, unit))
        )
    return Text("judging.any-number")


def _shown(value: Decimal, unit: str) -> Text:
    fine = int(value.as_tuple().exponent) < -4
    return number_text(deciding_digits(value, 4) if fine else value, unit)
