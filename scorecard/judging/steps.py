"""The steps of a verdict, so that it can be followed by hand: what was asked, accepted, read, reckoned, and how good it is."""

from datetime import date
from decimal import Decimal

from scorecard.judging.phrases import due_text, number_text, reading_text, value_text
from scorecard.judging.question import Question, usual_about
from scorecard.judging.verdicts import Evidence, Reading
from scorecard.language.bilingual import Text, clauses
from scorecard.language.terms import term
from scorecard.model.bounds import BOUNDS
from scorecard.model.goal_kinds import About
from scorecard.model.intervals import Extent, plain, point
from scorecard.model.period_words import day_text, period_text

_ABOUT = {
    "floor": Text("“about” is read as a floor", "“左右”按下限理解"),
    "ceiling": Text("“about” is read as a ceiling", "“左右”按上限理解"),
    "centre": Text("“about” is read as a centre", "“左右”按中心值理解"),
}


def question_step(asked: Question, as_of: date) -> Text:
    """What is asked of which indicator, over which days, and whether they are over."""
    name, measure, span = asked.indicator.name, term(asked.measure), period_text(asked.answer)
    over = {
        "end": Text(f"at the end of {span.en}", f"{span.zh}末"),
        "total": Text(f"over {span.en}", f"{span.zh}"),
        "throughout": Text(f"in every year of {span.en}", f"{span.zh}每年"),
    }[asked.mode]
    scope = Text(f", {term(asked.scope).en}", term(asked.scope).zh) if asked.scope else Text("", "")
    due, day = due_text(asked), day_text(as_of)
    ended = Text("which is past", "已到期") if as_of > asked.due else Text("which is still to come", "未到期")
    return Text(
        f"Asked: {measure.en} of {name.en}{scope.en}, {over.en}, by {due.en}, {ended.en} on {day.en}.",
        f"所问：{over.zh}{scope.zh}{name.zh}的{measure.zh}，应于{due.zh}前；截至{day.zh}{ended.zh}。",
    )


def accepted_step(asked: Question, accepts: Extent, base: Reading | None) -> Text:
    """Which numbers meet the goal, and what they were reckoned from."""
    told = _places(accepts) if asked.measure == "rank" else _extent(accepts, asked.unit)
    notes = []
    if isinstance(asked.goal.asks, About):
        notes.append(_ABOUT[usual_about(asked)])
    if base is not None and asked.goal.asks.relative:
        from_base = reading_text(base)
        notes.append(Text(f"against {from_base.en}", f"对照{from_base.zh}"))
    why = clauses(notes)
    return Text(
        f"Met by: {told.en}{f' ({why.en})' if why.en else ''}.",
        f"达标范围：{told.zh}{f'（{why.zh}）' if why.zh else ''}。",
    )


def reading_step(reading: Reading) -> Text:
    """What was read, and which true values its print allows."""
    shown = reading_text(reading)
    if reading.extent == point(reading.value):
        how = Text("compared as printed", "按公布的数比较")
    elif BOUNDS[reading.bound].one_sided:
        how = Text("a bound, not a number", "是界限，不是确数")
    else:
        told, value = _extent(reading.extent, reading.unit), value_text(reading)
        how = Text(f"{value.en} stands for {told.en}", f"{value.zh}可代表{told.zh}")
    return Text(f"Read: {shown.en}; {how.en}.", f"读数：{shown.zh}；{how.zh}。")


def evidence_step(evidence: Evidence, doubts: tuple[Text, ...]) -> Text:
    """The rung of the ladder, and everything that keeps it from being higher."""
    word, why = term(evidence), clauses(doubts)
    return Text(
        f"Evidence: {word.en}{f', because {why.en}' if why.en else ''}.",
        f"证据：{word.zh}{f'，因为{why.zh}' if why.zh else ''}。",
    )


def _places(accepts: Extent) -> Text:
    """Places that are good enough end with the last one of them."""
    assert accepts.high is not None
    last = plain(accepts.high - 1 if accepts.high_open else accepts.high)
    return Text(f"rank {last} or better", f"第{last}位或更前")


def _extent(extent: Extent, unit: str) -> Text:
    low, high = extent.low, extent.high
    if low is not None and high is not None:
        if low == high:
            return _both("exactly {}", "恰为{}", low, unit)
        first, last = _shown(low, unit), _shown(high, unit)
        return Text(f"{first.en} to {last.en}", f"{first.zh}至{last.zh}")
    if low is not None:
        return (
            _both("more than {}", "超过{}", low, unit)
            if extent.low_open
            else _both("{} or more", "{}及以上", low, unit)
        )
    if high is not None:
        return (
            _both("less than {}", "低于{}", high, unit)
            if extent.high_open
            else _both("{} or less", "{}及以下", high, unit)
        )
    return Text("any number", "任何数")


def _both(english: str, chinese: str, value: Decimal, unit: str) -> Text:
    shown = _shown(value, unit)
    return Text(english.format(shown.en), chinese.format(shown.zh))


def _shown(value: Decimal, unit: str) -> Text:
    fine = int(value.as_tuple().exponent) < -4
    return number_text(value.quantize(Decimal("0.0001")) if fine else value, unit)
