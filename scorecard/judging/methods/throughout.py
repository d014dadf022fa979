"""Throughout (保持, 不断): what should hold in every year of a plan.

Formula: each year of the period is held against the goal, a direction against the year just before. One reported year
that breaks it is amber; red if the last whole year is also worse than the base, or if every whole year missed it. A
part of a year counts where no whole year is reported: one that breaks it is a hint that it is at risk, or off track
where nothing kept it; one that does not is named. A later quarter does not make good what an earlier one broke of a
level, and a cap that a part of a sum has passed is broken for good. Unbroken is on track while the plan runs, hollow
where a year that is over is not reported. After the end it is met only when every year is reported. Source: the plain
sense of “kept” and “steadily”: what is promised of every year is shown by every year. Limits: what cannot be compared
with the year before is named and decides nothing. Sample that passes: a share up in each of five years. Sample that
fails: up in four years and down in one.
"""

from scorecard.judging.age import dated
from scorecard.judging.baseline import base_of
from scorecard.judging.goal_case import Context, GoalCase, GoalMethod
from scorecard.judging.matching import as_reading
from scorecard.judging.methods.outcomes import Evaluation
from scorecard.judging.phrases import due_text, hollow_text, paragraph, reading_text
from scorecard.judging.question import Question, falls
from scorecard.judging.related import or_hint
from scorecard.judging.steps import accepted_step, evidence_step, question_step
from scorecard.judging.verdicts import Actual, Passed, Reading, Result, Verdict
from scorecard.judging.whose import elsewhere
from scorecard.judging.years import Years, question_in_year, reported_years
from scorecard.language.bilingual import NOTHING, Text, clauses, listed, sentence, sentences
from scorecard.model.goal_kinds import Related
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import plain, trimmed
from scorecard.model.periods import during_text, period_text
from scorecard.model.problems import Location
from scorecard.model.reported import Reported
from scorecard.model.statuses import SOLID, Evidence, Status, weakest

_EVERY = Text("judging.promised-every-year")
_HINT = Text("judging.compared-with-hint")
_NOT_ALL = Text("judging.years-missing")


def applies(case: GoalCase) -> bool:
    """Whether the goal should hold throughout."""
    return case.asked.mode == "throughout"


def judge(case: GoalCase) -> Result:
    """The result over the years, and parts of years, that were reported; else what a related indicator hints at."""

    def on(indicator: Indicator) -> Verdict:
        asked = case.asked._replace(indicator=indicator)
        kept = _over_years(asked, case.context)
        return dated(asked, kept, [kept.reading] if kept.reading else [], case.context)

    return case.result(or_hint(on(case.asked.indicator), case.related, on))


def _over_years(asked: Question, context: Context) -> Verdict:
    years = reported_years(asked, context)
    over = context.as_of > asked.due
    if years.broken or (years.unbroken and not over) or (years.kept and not years.unknown):
        return _decided(asked, years, context)
    passed = _passed(asked, years, context, ())
    if over:
        known = bool(years.unbroken or years.open)
        return Verdict("undecidable" if known else "no-figure", "none", "throughout", _open(years), passed=passed)
    due = due_text(asked)
    running = Text("judging.period-runs", due=due)
    return Verdict("not-due", "none", "throughout", paragraph(running, _open(years)), passed=passed)


def _decided(asked: Question, years: Years, context: Context) -> Verdict:
    last, over = years.reported[-1], context.as_of > asked.due
    base = None  # the other reading of a relation is none that it could fall below
    if not isinstance(asked.goal.asks, Related):
        base = base_of(asked._replace(mode="end"), last.reading, context.book, context.as_of)
    status: Status
    if years.broken:
        status = _status_of_broken(asked, years, base)
        evidence = _evidence_of_broken(status, years, base)
    else:
        status = "met" if over else "on-track"
        cut: list[Evidence] = ["interim"] if years.unknown else []
        evidence = weakest([*(evaluation.evidence for evaluation in years.reported), *cut])
    used, reading = _figures(years, base), last.reading
    value = trimmed(reading.value) if reading.rule else plain(reading.value)
    actual = Actual(value, reading.unit, reading.period.text, reading.bound)
    doubts = () if evidence in SOLID else _doubts(years) or (_HINT,)
    why = _why_this_light(asked, status, last, base) if years.broken else NOTHING
    reason, passed = _why(years, why, doubts), _passed(asked, years, context, used)
    steps = _steps(asked, years, evidence_step(evidence, doubts), context)
    return Verdict(status, evidence, "throughout", reason, actual, None, used, passed, (), reading, base, steps=steps)


def _status_of_broken(asked: Question, years: Years, base: Reading | None) -> Status:
    """What a year or part that broke it makes of the light: of parts alone, how it stands so far."""
    last, whole = years.reported[-1], [evaluation for evaluation in years.broken if not evaluation.cut_short]
    none_near = all(evaluation.colour == "red" for evaluation in whole or years.broken)
    if not whole:
        return "off-track" if none_near and not years.unbroken else "at-risk"
    if last in whole and base is not None and _worse(asked, last.reading, base):
        return "backwards"
    return "missed" if none_near and not years.kept else "partly"


def _evidence_of_broken(status: Status, years: Years, base: Reading | None) -> Evidence:
    """One year that broke it is enough for amber; red needs the last year beside the base, or every whole year."""
    best = min(years.broken, key=lambda evaluation: (evaluation.evidence not in SOLID, evaluation.reading.period.end))
    if status == "backwards" and base is not None:
        return weakest([best.evidence, years.reported[-1].evidence, base.evidence])
    if status == "missed":
        return weakest([evaluation.evidence for evaluation in years.broken if not evaluation.cut_short])
    return best.evidence


def _steps(asked: Question, years: Years, evidence: Text, context: Context) -> tuple[Text, ...]:
    """What was asked, and each year with what would have kept it."""
    found = []
    for evaluation in years.reported:
        accepted = [accepted_step(asked, evaluation.accepts, evaluation.base)] if evaluation.accepts else []
        light = Text("judging.broken") if evaluation in years.broken else Text("judging.kept")
        found.append(sentences([sentence(reading_text(evaluation.reading)), *accepted, light]))
    return (question_step(asked, context.as_of), *found, evidence)


def _figures(years: Years, base: Reading | None) -> tuple[Reported, ...]:
    """The figures of the years, and those that the first of them were compared with."""
    readings = [evaluation.reading for evaluation in years.reported]
    readings += [evaluation.base for evaluation in years.reported if evaluation.base is not None]
    readings += [base] if base is not None else []
    found: dict[Location, Reported] = {}
    for reading in readings:
        for reported in reading.figures:
            found.setdefault(reported.figure.location, reported)
    return tuple(found.values())


def _worse(asked: Question, last: Reading, base: Reading) -> bool:
    return last.value > base.value if falls(asked) else last.value < base.value


def _passed(asked: Question, years: Years, context: Context, used: tuple[Reported, ...]) -> tuple[Passed, ...]:
    """Every figure that was looked at and does not carry the verdict, with the reason that holds in its own year."""
    carries = {reported.figure.location for reported in used}
    why = {one.figure.location: said for reading, said in years.open for one in reading.figures}
    if not used:
        told = Text("judging.kept-years-missing")
        why |= {one.figure.location: told for evaluation in years.unbroken for one in evaluation.reading.figures}
    found = []
    for reported in context.book.figures_for(asked.indicator.id, asked.whose):
        if reported.figure.location not in carries:
            found.append(Passed(reported, why.get(reported.figure.location) or _why_not(asked, reported, context)))
    return (*found, *elsewhere(asked, context.book, asked.indicator.id))


def _why_not(asked: Question, reported: Reported, context: Context) -> Text:
    span = reported.figure.span
    own = next((one for one in asked.years if one.start <= span.end <= one.end), asked.window)
    inside = span.inside(asked.window)
    narrow = inside and span.inside(own)
    answer = as_reading(question_in_year(asked, own) if narrow else asked, reported, context.as_of)
    if isinstance(answer, Text):
        return answer
    when = period_text(span)
    if narrow:
        told = period_text(own)
        return Text("judging.another-goes-before", told=told)
    return Text("judging.not-a-year-of-plan", when=when)


def _why_this_light(asked: Question, status: Status, last: Evaluation, base: Reading | None) -> Text:
    """Why what broke it makes the light amber or red: what kept it, and what the last reading says beside the base."""
    if status in ("missed", "off-track"):
        return Text("judging.red-never-kept")
    if isinstance(asked.goal.asks, Related):
        return NOTHING
    if base is None:
        return Text("judging.amber-no-base")
    now, then = period_text(last.reading.period), period_text(base.period)
    if not _worse(asked, last.reading, base):
        return Text("judging.amber-no-worse", now=now, then=then)
    if last.cut_short:
        return Text("judging.amber-part-year")
    if last.colour == "green":
        return Text("judging.amber-last-kept")
    return Text("judging.red-worse", now=now, then=then)


def _doubts(years: Years) -> tuple[Text, ...]:
    """What keeps the evidence low: of the years that broke it, else of all, and the years that are not known."""
    weighed = years.broken or years.reported
    doubts = [doubt for evaluation in weighed for doubt in evaluation.doubts]
    return tuple(dict.fromkeys([*doubts, *([_NOT_ALL] if years.unknown and not years.broken else [])]))


def _why(years: Years, light: Text, doubts: tuple[Text, ...]) -> Text:
    said = listed(during_text(evaluation.reading.period) for evaluation in years.broken)
    kept = Text("judging.not-broken") if years.kept else NOTHING
    broken = Text("judging.broken-said", said=said) if said.en else kept
    return paragraph(_readings(years.reported), broken, light, _so_far(years), _missing(years), hollow_text(doubts))


def _open(years: Years) -> Text:
    """What is known where nothing can be decided: the years that kept it, what cannot be compared, what is missing."""
    if not years.unbroken and not years.open:
        return NOTHING
    kept = listed(during_text(evaluation.reading.period) for evaluation in years.kept)
    told = Text("judging.kept-kept", kept=kept) if kept.en else NOTHING
    first = {reading.period.text: (reading, why) for reading, why in reversed(years.open)}
    uncompared = [clauses([reading_text(reading), why]) for reading, why in reversed(first.values())]
    every = _EVERY if years.unbroken else NOTHING
    return paragraph(_readings(years.unbroken), told, _so_far(years), *uncompared, _missing(years), every)


def _readings(evaluations: list[Evaluation]) -> Text:
    """The readings, opened by what the first was compared with; a part of a year, and a relation, has its own beside
    it."""
    told = []
    for number, evaluation in enumerate(evaluations):
        shown, base = reading_text(evaluation.reading), evaluation.base
        if base is not None and base.period.same(evaluation.reading.period):
            shown = Text("judging.shown-beside", shown=shown, other=reading_text(base))
        elif base is not None and evaluation.cut_short:
            before = reading_text(base)
            shown = Text("judging.shown-after-before", shown=shown, before=before)
        elif base is not None and number == 0:
            told.append(reading_text(base))
        told.append(shown)
    return clauses(told)


def _so_far(years: Years) -> Text:
    when = listed(during_text(evaluation.reading.period) for evaluation in years.parts)
    return Text("judging.not-broken-so-far", when=when) if when.en else when


def _missing(years: Years) -> Text:
    lost = listed(period_text(one) for one in years.missing)
    return Text("judging.not-reported-lost", lost=lost) if lost.en else lost


METHOD = GoalMethod(applies, judge, on_figures=True)
