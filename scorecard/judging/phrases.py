"""Goals, readings and gaps told in both languages: the building blocks of every reason."""

from collections.abc import Iterable
from decimal import Decimal

from scorecard.judging.question import Question
from scorecard.judging.verdicts import Amount, Reading
from scorecard.language.bilingual import Text, clauses, listed, same, sentence, sentences
from scorecard.language.terms import term
from scorecard.language.unit_names import unit_in_english
from scorecard.model.book import Reported
from scorecard.model.bounds import Bound
from scorecard.model.fields import Bilingual
from scorecard.model.goal_kinds import (
    About,
    AllOf,
    Between,
    Direction,
    OneSided,
    RankMove,
    RankToReach,
    StageToReach,
)
from scorecard.model.goals import Goal
from scorecard.model.intervals import plain, trimmed, with_unit
from scorecard.model.period_words import day_text, period_text
from scorecard.model.plans import Target
from scorecard.model.sources import Figure

_BOUNDS = {
    "at_least": Text("at least {}", "不低于{}"),
    "more_than": Text("more than {}", "超过{}"),
    "at_most": Text("at most {}", "不高于{}"),
    "less_than": Text("less than {}", "低于{}"),
    "about": Text("about {}", "{}左右"),
}
_DIRECTIONS = {
    "better": Text("better than before", "较前好转"),
    "up": Text("up", "上升"),
    "down": Text("down", "下降"),
    "hold": Text("hold, within {} of before", "保持稳定，上下不超过{}"),
}
_FIGURE_BOUNDS = {
    "more_than": Text("over {}", "超过{}"),
    "less_than": Text("nearly {}", "近{}"),
    "about": Text("about {}", "{}左右"),
    "at_least": Text("at least {}", "{}以上"),
    "at_most": Text("at most {}", "{}以内"),
}


def goal_text(goal: Goal) -> Text:
    """The goal in words: at least 7.3%."""
    asks, unit = goal.asks, goal.unit or ""
    if isinstance(asks, OneSided | About):
        return _filled(_BOUNDS[asks.kind], asks.value, unit)
    if isinstance(asks, Between):
        high = number_text(asks.high, unit)
        return Text(f"{plain(asks.low)} to {high.en}", f"{plain(asks.low)}—{high.zh}")
    if isinstance(asks, Direction):
        return _filled(_DIRECTIONS[asks.way], asks.tolerance or Decimal(0), unit)
    if isinstance(asks, StageToReach):
        nearly = asks.qualifier == "substantially"
        stage = term(asks.stage)
        return Text(f"{'substantially ' if nearly else ''}{stage.en}", f"{'基本' if nearly else ''}{stage.zh}")
    if isinstance(asks, RankToReach):
        return Text(f"rank {plain(asks.value)} or better", f"第{plain(asks.value)}位以内")
    if isinstance(asks, RankMove):
        return Text("a better rank", "位次上升") if asks.way == "better" else Text("hold the rank", "位次不降")
    if isinstance(asks, AllOf):
        return Text(f"all {asks.count} parts", f"{asks.count}项全部达到")
    return Text("not stated", "未载明")


def asked_text(target: Target) -> Text:
    """The goal of a target in words, with “every year” where each year is asked."""
    goal = goal_text(target.goal)
    if target.when not in ("throughout", "each-year"):
        return goal
    return Text(f"{goal.en}, every year", f"每年{goal.zh}")


def source_text(reported: Reported) -> Text:
    """The source by its id, which leads to its file, its title and its address."""
    return same(reported.source.source)


def value_text(reading: Reading) -> Text:
    """The number of a reading with its unit, and with its bound where it is one."""
    value = trimmed(reading.value) if reading.rule else plain(reading.value)
    measure = reading.figures[0].figure.measure if reading.figures else ""
    return printed_text(value, reading.unit, measure, reading.bound)


def figure_text(figure: Figure) -> Text:
    """What a figure reports: its number as printed, or its stage, with how many of its parts where it says so."""
    if figure.value is not None:
        return printed_text(plain(figure.value), figure.unit or "", figure.measure, figure.bound)
    stage, parts = term(figure.stage or ""), figure.parts
    if parts is None:
        return stage
    done, of = plain(parts.done), plain(parts.of)
    return Text(f"{stage.en}, {done} of {of}", f"{stage.zh}，{of}项中{done}项")


def printed_text(value: str, unit: str, measure: str, bound: Bound) -> Text:
    """A reported number with its unit, a place as a rank, and its bound: over 3000 × 100m yuan."""
    shown = Text(f"rank {value}", f"第{value}位") if measure == "rank" else number_text(value, unit)
    words = _FIGURE_BOUNDS.get(bound)
    return Text(words.en.format(shown.en), words.zh.format(shown.zh)) if words else shown


def reading_text(reading: Reading) -> Text:
    """What was reported, of when and which scope, and by whom: a clause."""
    value, when = value_text(reading), period_text(reading.period)
    scope = Text(f", {term(reading.scope).en}", term(reading.scope).zh) if reading.scope else Text("", "")
    sources = listed(dict.fromkeys(source_text(reported) for reported in reading.figures))
    if reading.arithmetic is not None:
        return Text(
            f"{value.en} for {when.en}{scope.en}, derived: {reading.arithmetic.en} ({sources.en})",
            f"{when.zh}{scope.zh}推算为{value.zh}：{reading.arithmetic.zh}（{sources.zh}）",
        )
    return Text(f"{value.en} for {when.en}{scope.en} ({sources.en})", f"{when.zh}{scope.zh}{value.zh}（{sources.zh}）")


def cover_doubt(reading: Reading, asked: Question) -> Text:
    """Why a reading that covers only a part, or stands before the end, is no full answer."""
    when, end = period_text(reading.period), period_text(asked.answer)
    if reading.cover == "part":
        return Text(f"it covers only {when.en}", f"只覆盖{when.zh}")
    return Text(f"it is of {when.en}, and the end, {end.en}, is not reported", f"是{when.zh}的，期末（{end.zh}）未公布")


def area_doubt(area: Bilingual | None) -> Text:
    """Why a bound that was given for a larger area is only a hint; nothing where there is no such area."""
    return Text(f"it is a bound over all of {area.en}", f"只是{area.zh}整体的界限") if area else Text("", "")


def hollow_text(doubts: Iterable[Text]) -> Text:
    """The sentence that says why a colour is hollow."""
    told = clauses(doubts)
    return Text(f"Hollow: {told.en}.", f"空心：{told.zh}。") if told.en else told


def not_convertible(given: str, wanted: str) -> Text:
    """Why a number in the one unit is none in the other. What is counted goes by its own word: it has no other."""
    mine, other = (unit_in_english(name) or name for name in (given, wanted))
    return Text(f"its unit, {mine}, cannot be converted to {other}", f"单位{given}与{wanted}不可换算")


def due_text(asked: Question) -> Text:
    """By when, as people say it."""
    return day_text(asked.due)


def amount_text(gap: Amount) -> Text:
    """A distance without its sign: 1.1 points, 1 place, 126."""
    return number_text(gap.value.lstrip("-"), gap.unit)


def paragraph(*parts: Text) -> Text:
    """Sentences with what is empty left out."""
    return sentences(sentence(part) for part in parts if part.en)


def number_text(value: Decimal | str, unit: str) -> Text:
    """A number with its unit."""
    return Text(with_unit(value, unit, "en"), with_unit(value, unit, "zh"))


def _filled(template: Text, value: Decimal, unit: str) -> Text:
    shown = number_text(value, unit)
    return Text(template.en.format(shown.en), template.zh.format(shown.zh))
