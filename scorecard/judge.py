"""Judging: from the book and a day to the results of each plan. Pure: no files, no clock, no environment."""

from datetime import date
from typing import NamedTuple

from scorecard.bands import Bands, bands_of
from scorecard.before import last_before
from scorecard.composite import all_of, each_year
from scorecard.load import Book
from scorecard.methods import stage
from scorecard.model.goals import Part
from scorecard.model.plans import Plan, Section, Target
from scorecard.numbers import Court, verdict_on_number
from scorecard.questions import Question, accepted, in_year, limit, question
from scorecard.said import Said, sentences
from scorecard.telling import goal_said
from scorecard.terms import term
from scorecard.verdicts import Reading, Result, Verdict


class Judged(NamedTuple):
    """A plan with the results of its targets, in the order of the file."""

    plan: Plan
    results: list[Result]


def exists(plan: Plan, book: Book, as_of: date) -> bool:
    """Whether the plan had been published by that day; a plan without a described source always has."""
    source = book.sources.get(plan.source)
    return source is None or source.counts_from <= as_of


def judge(book: Book, as_of: date, plans: list[Plan] | None = None) -> list[Judged]:
    """The results of the given plans (all where none are given) that existed by the as-of date."""
    chosen = book.plans if plans is None else plans
    return [judge_plan(plan, book, as_of) for plan in chosen if exists(plan, book, as_of)]


def judge_plan(plan: Plan, book: Book, as_of: date) -> Judged:
    """The results of one plan."""
    bands = bands_of(plan)
    return Judged(plan, [judge_target(plan, section, target, book, as_of, bands) for section, target in plan.targets()])


def judge_target(plan: Plan, section: Section, target: Target, book: Book, as_of: date, bands: Bands) -> Result:
    """One target with its verdict, and those of its years or parts."""
    if target.goal.unstated is not None:
        return Result(section, target, _unstated(target))
    if target.when == "each-year":
        return each_year(section, target, _each(plan, section, target, book, as_of, bands), plan)
    if target.goal.all_of is not None:
        return all_of(section, target, _parts(plan, section, target, book, as_of, bands))
    asked = _asked(plan, target, book)
    if asked is None:
        return Result(section, target, _no_indicator(target))
    verdict = _verdict(plan, asked, target, book, as_of, bands)
    ambition, before = _ambition(asked, plan, book, as_of, bands)
    return Result(section, target, _complete(verdict, plan, target), ambition, before)


def _verdict(plan: Plan, asked: Question, target: Target, book: Book, as_of: date, bands: Bands) -> Verdict:
    if as_of < asked.window.start:
        said = Said(f"The period starts on {asked.window.start}.", f"本期自{asked.window.start}开始。")
        return Verdict("not-due", "none", "attainment", said)
    if asked.goal.stage is not None:
        verdict = stage.judge(asked, book.figures.get(asked.indicator.id, []), as_of, bands)
        assert verdict is not None
        if verdict.colour == "grey" and as_of <= asked.due:
            said = Said(f"Due by {asked.due}; not reported reached so far.", f"应于{asked.due}前达到，目前未见公布。")
            return verdict._replace(status="not-due", reason=said)
        return verdict
    source = book.sources.get(plan.source)
    court = Court(book, as_of, bands, source.counts_from if source else None)
    return verdict_on_number(asked, court, target.proxy)


def _asked(plan: Plan, target: Target, book: Book, part: Part | None = None) -> Question | None:
    indicator = book.indicators.get((part.indicator if part else None) or target.indicator or "")
    return question(plan, target, indicator, part) if indicator else None


def _parts(plan: Plan, section: Section, target: Target, book: Book, as_of: date, bands: Bands) -> list[Result]:
    results = []
    for number, part in enumerate(target.goal.all_of or [], 1):
        updates = {
            "id": f"{target.id}.{number}",
            "name": part.name or target.name,
            "goal": part,
            "indicator": part.indicator or target.indicator,
            "measure": part.measure or target.measure,
            "scope": part.scope or target.scope,
            "says": part.says or target.says,
        }
        results.append(judge_target(plan, section, target.model_copy(update=updates), book, as_of, bands))
    return results


def _each(plan: Plan, section: Section, target: Target, book: Book, as_of: date, bands: Bands) -> list[Result]:
    years = (target.period or plan.period).years
    return [judge_target(plan, section, in_year(target, number), book, as_of, bands) for number in years]


def _complete(verdict: Verdict, plan: Plan, target: Target) -> Verdict:
    """The reason opens with the goal; a grey one ends with where the answer should stand."""
    goal = goal_said(target.goal)
    parts = [Said(f"Goal: {goal.en}.", f"目标：{goal.zh}。"), verdict.reason]
    if verdict.status == "no-figure":
        parts.append(Said("Nobody has reported it.", "无人公布。"))
    if verdict.colour == "grey" and plan.expected_in is not None:
        expected = plan.expected_in
        parts.append(Said(f"It should stand in: {expected.en}.", f"应见于：{expected.zh}。"))
    return verdict._replace(reason=sentences(part for part in parts if part.en))


def _unstated(target: Target) -> Verdict:
    text = target.goal.unstated or ""
    said = Said(f"The goal has no content that can be checked: {text}.", f"目标没有可核对的内容：{text}。")
    return Verdict("unstated", "none", "none", said)


def _no_indicator(target: Target) -> Verdict:
    name = target.indicator or term("none").en
    return Verdict("undecidable", "none", "none", Said(f"Unknown indicator {name}.", f"指标{name}不存在。"))


def _ambition(asked: Question, plan: Plan, book: Book, as_of: date, bands: Bands) -> tuple[str | None, Reading | None]:
    """The goal against the last reading before the plan: above, same or below it; None where none is known."""
    if asked.measure == "stage":
        return None, None
    before = last_before(asked, book, as_of)
    accepts = accepted(asked, before.value if before else None, bands)
    aim = limit(asked, accepts) if accepts else None
    if before is None or aim is None or asked.goal.direction is not None or asked.measure == "multiple":
        return None, before
    harder = aim - before.value if accepts and accepts.low is not None else before.value - aim
    return ("above" if harder > 0 else "below" if harder < 0 else "same"), before
