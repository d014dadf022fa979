"""Judging: from the book and a day to the results of each plan. Pure: no files, no clock, no environment."""

from collections.abc import Iterator
from datetime import date

from scorecard.judging.ambition import ambition
from scorecard.judging.at_hand import AtHand, at_hand, not_yet_counted
from scorecard.judging.basis import basis_of
from scorecard.judging.breakdown import with_breakdowns
from scorecard.judging.changed_goals import as_revised, dropped, is_known, with_revised
from scorecard.judging.composite import all_of, each_year
from scorecard.judging.evaluation import Context
from scorecard.judging.methods import stage
from scorecard.judging.phrases import asked_text, due_text, hollow_text
from scorecard.judging.question import Question, in_year, question, years_asked
from scorecard.judging.selection import as_hint, verdict_on_number
from scorecard.judging.verdicts import AsRevised, Judged, Passed, Result, Verdict
from scorecard.judging.whose import elsewhere
from scorecard.judging.withheld import withheld
from scorecard.language.bilingual import Text, in_both, nearest_first, sentences
from scorecard.language.terms import term
from scorecard.model.book import Book
from scorecard.model.goals import Part
from scorecard.model.identity import Identity
from scorecard.model.period_words import day_text
from scorecard.model.places import NOBODY, Named, Whose
from scorecard.model.plans import Plan, Section, Target
from scorecard.model.statuses import Status


def exists(plan: Plan, book: Book, as_of: date) -> bool:
    """Whether the plan had been published by that day; a plan without a described source always has."""
    source = book.sources.get(plan.source)
    return source is None or source.counts_from <= as_of


def judge(book: Book, as_of: date, plans: list[Plan] | None = None) -> list[Judged]:
    """The results of the given plans (all where none are given) that existed by the as-of date."""
    chosen = book.plans if plans is None else plans
    found = [judge_plan(plan, book, as_of) for plan in chosen if exists(plan, book, as_of)]
    return with_breakdowns(
        found, book, lambda plan: judge_plan(plan, book, as_of) if exists(plan, book, as_of) else None
    )


def judge_plan(plan: Plan, book: Book, as_of: date) -> Judged:
    """The results of one plan."""
    source = book.sources.get(plan.source)
    context = Context(book, as_of, book.bands_of(plan), source.counts_from if source else None)
    results = [_with_changes(plan, section, target, context) for section, target in plan.targets()]
    return Judged(plan, results, book.of_plan(plan), book.name_of(plan))


def _with_changes(plan: Plan, section: Section, target: Target, context: Context) -> Result:
    """The result of the goal as first promised, with what it became beside it; of a dropped goal, that it is one."""
    result = judge_target(plan, section, target, context)
    known = [change for change in target.revised if is_known(change, context)]
    revised = [
        AsRevised(change, judge_target(plan, section, as_revised(target, change), context).verdict) for change in known
    ]
    result = with_revised(result, revised, context.book.indicators)
    if target.dropped is not None and is_known(target.dropped, context):
        return dropped(result, target.dropped, context)
    return result


def judge_target(
    plan: Plan, section: Section, target: Target, context: Context, identity: Identity | None = None
) -> Result:
    """One target with its verdict, and those of its years or parts; `identity` says which year or part it is."""
    own, context = identity or Identity(target.id), context._replace(bands=context.bands.also(target.bands))
    result = _judged(plan, section, target, context, own)
    checked = result if plan.reviewed else _unreviewed(result)
    return checked._replace(year=own.year, numbers=own.parts)


def _unreviewed(result: Result) -> Result:
    """The result of a goal that was drafted and that nobody has reviewed yet: a light is hollow, and says so."""
    verdict = result.verdict
    if not verdict.solid:
        return result
    reason = sentences([verdict.reason, hollow_text([Text("judging.goal-unreviewed")])])
    return result._replace(verdict=verdict._replace(evidence="indicative", reason=reason))


def _judged(plan: Plan, section: Section, target: Target, context: Context, own: Identity) -> Result:
    if target.goal.kind == "unstated":
        return _completed(Result(section, target, _unstated(target)), plan, context)
    if target.when == "each-year":
        years = [(in_year(target, of), own._replace(year=of)) for of in years_asked(plan, target)]
        return _completed(each_year(section, target, _results(plan, section, years, context)), plan, context)
    if target.goal.parts:
        return _completed(all_of(section, target, _results(plan, section, _parts(target, own), context)), plan, context)
    indicator = context.book.indicators.get(target.indicator or "")
    if indicator is None:
        return _completed(Result(section, target, _no_indicator(target)), plan, context)
    asked = question(plan, target, indicator, context.book.whose(plan, target), own.year is not None)
    verdict = withheld(asked, _verdict(asked, target, context), context)
    verdict = verdict._replace(basis=basis_of(asked, verdict, context))
    return _completed(Result(section, target, verdict, *ambition(asked, context)), plan, context)


def _verdict(asked: Question, target: Target, context: Context) -> Verdict:
    if context.as_of < asked.window.start:
        start = day_text(asked.window.start)
        return Verdict("not-due", "none", "none", Text("judging.period-starts-on-start", start=start))
    if asked.goal.kind != "stage":
        return verdict_on_number(asked, context, target.proxy)
    verdict = _stage(asked, target.proxy, context)
    if verdict.status == "met" or context.as_of > asked.due:
        return verdict
    # Before the due day, what is not reached is not due; what is known so far is said.
    due = due_text(asked)
    said = Text("judging.due-due-not-reported-reached-so", due=due)
    reason = sentences([said, verdict.reason]) if verdict.reason.en else said
    passed = (*(Passed(reported, said) for reported in verdict.figures), *verdict.passed)
    return Verdict("not-due", "none", "stage", reason, passed=passed)


def _stage(asked: Question, proxy: str | None, context: Context) -> Verdict:
    """The verdict on a milestone, or where nothing decides what a related indicator hints at."""
    verdict, related = _reached(asked, asked.indicator.id, context), context.book.indicators.get(proxy or "")
    if verdict.colour != "grey" or related is None:
        return verdict
    hinted = _reached(asked, related.id, context)
    return verdict if hinted.colour == "grey" else as_hint(hinted, related)


def _reached(asked: Question, indicator: str, context: Context) -> Verdict:
    book = context.book
    found = stage.judge(asked, book.figures_for(indicator, asked.whose), context.as_of, context.bands)
    return found._replace(passed=(*found.passed, *elsewhere(asked, book, indicator)))


def _results(plan: Plan, section: Section, targets: list[tuple[Target, Identity]], context: Context) -> list[Result]:
    return [judge_target(plan, section, target, context, identity) for target, identity in targets]


def _parts(target: Target, own: Identity) -> list[tuple[Target, Identity]]:
    """Each part of a goal of several as a target of its own, with which part it is."""
    return [(_part(target, part), own.part(number)) for number, part in enumerate(target.goal.parts, 1)]


def _part(target: Target, part: Part) -> Target:
    return target.model_copy(
        update={
            "name": part.name or target.name,
            "goal": part,
            "indicator": part.indicator or target.indicator,
            "measure": part.measure or target.measure,
            "place": part.place or target.place,
            "group": part.group or target.group,
            "scope": part.scope or target.scope,
            "proxy": part.proxy,
            "due": part.due or target.due,
            "pace": part.pace or (None if part.schedule else target.pace),
            "schedule": part.schedule,
            "says": part.says or target.says,
        }
    )


def _completed(result: Result, plan: Plan, context: Context) -> Result:
    """The reason opens with the goal; a grey one ends with where the answer should stand."""
    verdict, whose = result.verdict, context.book.whose(plan, result.target)
    asked = asked_text(result.target, context.book.indicators)
    parts = [_goal(asked, whose, context.book.of_plan(plan)), verdict.reason]
    unread = False
    if verdict.colour == "grey" and verdict.status != "unstated":
        seen = at_hand(plan, result.target, context)
        unread = verdict.status == "no-figure" and bool(seen.parts.en)
        of = result.target.period or plan.period
        waiting = not_yet_counted(result.target, verdict.passed, of, context.as_of)
        parts += [waiting] if verdict.status == "no-figure" and waiting.en else _missing(plan, seen, verdict.status)
    reason = sentences(part for part in parts if part.en)
    told = verdict._replace(reason=reason)
    own = result._replace(place=whose.place, group=whose.group, unread=unread)
    return own._replace(verdict=told, asked=asked)


def _missing(plan: Plan, seen: AtHand, status: Status) -> Iterator[Text]:
    """That nothing was found, or not in the part at hand of a report; and where the answer should stand."""
    if status == "no-figure":
        yield Text("judging.not-in-part", reports=seen.parts) if seen.parts.en else Text("judging.no-report-found")
    if plan.expected_in is None or (status == "no-figure" and seen.expected and seen.parts.en):
        return
    if seen.expected and seen.parts.en:
        yield Text("judging.should-stand-part", expected=seen.parts)
    else:
        yield Text("judging.should-stand-expected", expected=plan.expected_in)


def _goal(goal: Text, whose: Whose, of_plan: Named) -> Text:
    """The goal, with the group and the place that it is set for where these are not all of the plan's place."""
    own = [*([whose.group] if whose.group != NOBODY else []), *([whose.place] if whose.place != of_plan else [])]
    if not own:
        return Text("judging.goal-goal", goal=goal)
    named = nearest_first(in_both(one) for one in own)
    return Text("judging.goal-of-another", whose=named, goal=goal)


def _unstated(target: Target) -> Verdict:
    text = target.goal.unstated
    assert text is not None
    bare = Text.literal(text.en.rstrip("。."), text.zh.rstrip("。."))
    said = Text("judging.no-content", text=bare)
    return Verdict("unstated", "none", "none", said)


def _no_indicator(target: Target) -> Verdict:
    name = target.indicator or term("none").en
    return Verdict("undecidable", "none", "none", Text("judging.unknown-indicator-name", name=name))
