"""Goals, readings and gaps told in both languages: the building blocks of every reason."""

from decimal import Decimal

from scorecard.load import Reported
from scorecard.model.goals import Goal
from scorecard.quantities import plain, trimmed, with_unit
from scorecard.questions import Question
from scorecard.said import Said, listed, same, sentences
from scorecard.terms import term
from scorecard.verdicts import Amount, Reading

_BOUNDS = {
    "at_least": Said("at least {}", "不低于{}"),
    "more_than": Said("more than {}", "超过{}"),
    "at_most": Said("at most {}", "不高于{}"),
    "less_than": Said("less than {}", "低于{}"),
    "about": Said("about {}", "{}左右"),
}
_DIRECTIONS = {
    "better": Said("better than before", "较前好转"),
    "up": Said("up", "上升"),
    "down": Said("down", "下降"),
    "hold": Said("hold within {}", "保持在±{}以内"),
}
_FIGURE_BOUNDS = {
    "over": Said("over {}", "超过{}"),
    "under": Said("nearly {}", "近{}"),
    "about": Said("about {}", "{}左右"),
    "at-least": Said("at least {}", "{}以上"),
    "at-most": Said("at most {}", "{}以内"),
}


def goal_said(goal: Goal) -> Said:
    """The goal in words: at least 7.3%."""
    unit = goal.unit or ""
    kind = goal.kind
    if kind in _BOUNDS:
        return _filled(_BOUNDS[kind], getattr(goal, kind), unit)
    if goal.between is not None:
        low, high = goal.between
        return Said(f"{plain(low)} to {with_unit(high, unit, 'en')}", f"{plain(low)}—{with_unit(high, unit, 'zh')}")
    if goal.direction is not None:
        return _filled(_DIRECTIONS[goal.direction], goal.tolerance or Decimal(0), unit)
    if goal.stage is not None:
        nearly = goal.qualifier == "substantially"
        return Said(("substantially " if nearly else "") + term(goal.stage).en, ("基本" if nearly else "") + term(goal.stage).zh)
    if goal.rank is not None:
        if goal.rank.at_most is not None:
            return Said(f"rank {plain(goal.rank.at_most)} or better", f"第{plain(goal.rank.at_most)}位以内")
        return Said("a better rank", "位次上升") if goal.rank.direction == "better" else Said("hold the rank", "位次不降")
    if goal.all_of is not None:
        return Said(f"all {len(goal.all_of)} parts", f"{len(goal.all_of)}项全部达到")
    return Said("not stated", "未载明")


def source_said(reported: Reported) -> Said:
    """The source by its id, which leads to its file, its title and its address."""
    return same(reported.source.source)


def value_said(reading: Reading) -> Said:
    """The number of a reading with its unit, and with its bound where it is one."""
    value = trimmed(reading.value) if reading.rule else plain(reading.value)
    shown = Said(with_unit(value, reading.unit, "en"), with_unit(value, reading.unit, "zh"))
    bound = _FIGURE_BOUNDS.get(reading.bound)
    return Said(bound.en.format(shown.en), bound.zh.format(shown.zh)) if bound else shown


def reading_said(reading: Reading) -> Said:
    """What was reported, of when and which scope, and by whom."""
    value = value_said(reading)
    scope_en = f", {term(reading.scope).en}" if reading.scope else ""
    scope_zh = term(reading.scope).zh if reading.scope else ""
    sources = listed(dict.fromkeys(source_said(reported) for reported in reading.figures))
    if reading.arithmetic is not None:
        return Said(
            f"{value.en} for {reading.period}{scope_en}, derived: {reading.arithmetic.en} ({sources.en})",
            f"{reading.period}{scope_zh}推算为{value.zh}：{reading.arithmetic.zh}（{sources.zh}）",
        )
    return Said(
        f"{value.en} for {reading.period}{scope_en} ({sources.en})", f"{reading.period}{scope_zh}{value.zh}（{sources.zh}）"
    )


def doubts_said(reading: Reading, asked: Question, over: bool) -> list[Said]:
    """Everything that keeps the evidence of a reading from being better."""
    doubts = list(reading.doubts)
    if over and reading.cover == "part":
        doubts.insert(0, Said(f"it covers only {reading.period}", f"只覆盖{reading.period}"))
    if over and reading.cover == "earlier":
        said = Said(f"it is of {reading.period}; the end, {asked.answer}, is not reported", f"是{reading.period}的，期末（{asked.answer}）未公布")
        doubts.insert(0, said)
    return doubts


def hollow_said(doubts: list[Said]) -> Said:
    """The sentence that says why a colour is hollow."""
    told = listed(doubts)
    return Said(f"Hollow: {'; '.join(doubt.en for doubt in doubts)}.", f"空心：{told.zh}。")


def gap_said(gap: Amount | None, goal: str) -> Said:
    """How far the reading lies from the goal, as a clause."""
    if gap is None:
        return Said("", "")
    amount = gap.value.lstrip("-")
    if Decimal(gap.value) == 0:
        return Said(f"exactly {goal}" if goal else "exactly the goal", "恰好等于目标")
    word = Said("better", "优于目标") if Decimal(gap.value) > 0 else Said("short of", "差距")
    unit = Said(_english_unit(gap.unit), gap.unit)
    if Decimal(gap.value) > 0:
        return Said(f"{amount} {unit.en} better than the goal".replace("  ", " "), f"{word.zh}{amount}{unit.zh}")
    return Said(f"{amount} {unit.en} short of the goal".replace("  ", " "), f"比目标差{amount}{unit.zh}")


def _english_unit(unit: str) -> str:
    return "points" if unit == "个百分点" else unit


def _filled(template: Said, value: Decimal, unit: str) -> Said:
    return Said(
        template.en.format(with_unit(value, unit, "en")),
        template.zh.format(with_unit(value, unit, "zh")),
    )


def paragraph(*parts: Said) -> Said:
    """Sentences with what is empty left out."""
    return sentences(part for part in parts if part.en)
