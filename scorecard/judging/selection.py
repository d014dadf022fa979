"""The verdict on a goal that is a number: gather the readings, hold each against the goal, choose, say why."""

from scorecard.judging import throughout
from scorecard.judging.derivations.registry import derive
from scorecard.judging.disagreement import weighed
from scorecard.judging.evaluation import FELL_SHORT, UNCLEAR, Court, Trial, held
from scorecard.judging.matching import Found, find, in_order
from scorecard.judging.methods.outcomes import Outcome
from scorecard.judging.phrases import due_said, hollow_said, paragraph, reading_said
from scorecard.judging.question import Question
from scorecard.judging.revision import Revision, revision
from scorecard.judging.sensitivity import alternatives, carried
from scorecard.judging.steps import accepted_step, evidence_step, question_step, reading_step
from scorecard.judging.verdicts import SOLID, Actual, Evidence, Passed, Reading, Status, Verdict, weakest
from scorecard.language.bilingual import Said, sentence
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import plain, point, trimmed


def verdict_on_number(asked: Question, court: Court, proxy: str | None = None) -> Verdict:
    """The verdict from the best reading that decides; grey with the reason where none does."""
    if asked.mode == "throughout":
        kept = throughout.judge(asked, court)
        return (_hint(asked, court, proxy) or kept) if kept.colour == "grey" else kept
    found = find(asked, court.book, court.as_of)
    readings = in_order([*found.readings, *derive(asked, court.book, court.as_of)])
    trials = [held(asked, reading, court) for reading in readings]
    decided = [trial for trial in trials if trial.colour != "grey"]
    if not decided or _lost_since(decided[0], trials):
        return _hint(asked, court, proxy) or _grey(asked, trials, found, court)
    best, differs = _scope_confirmed(asked, decided)
    if differs is not None:
        return _grey(asked, [best._replace(outcome=differs), *trials], found, court)
    return _told(asked, weighed(_overtaken(best, trials), trials), trials, found, court)


def _lost_since(best: Trial, trials: list[Trial]) -> bool:
    """Whether a later figure shows that what had been reached by then was short of the goal again."""
    return not best.final and any(
        trial.outcome.why == FELL_SHORT and trial.reading.period.end > best.reading.period.end for trial in trials
    )


def _overtaken(best: Trial, trials: list[Trial]) -> Trial:
    """The best trial, hollow where a later figure leaves it open because it is a bound or too coarse."""
    for trial in trials:
        reading = trial.reading
        later = reading.period.end > best.reading.period.end and trial.outcome.status == "undecidable"
        if later and reading.extent != point(reading.value) and not best.final:
            shown = reading_said(reading)
            doubt = Said(f"a later figure leaves it open: {shown.en}", f"更近的数据不能判定：{shown.zh}")
            return best._replace(evidence=weakest([best.evidence, "interim"]), doubts=(*best.doubts, doubt))
    return best


def _scope_confirmed(asked: Question, decided: list[Trial]) -> tuple[Trial, Outcome | None]:
    """The best trial, and what comes out instead where the goal names no scope and 全市 and 市级 give different lights.

    Where the two give the same light, the scope is no doubt; every other doubt of either stays.
    """
    best = decided[0]
    if asked.scope is not None or best.reading.scope not in ("citywide", "municipal"):
        return best, None
    cleared = [_clear_of_scope(trial) for trial in decided if trial.reading.period.same(best.reading.period)]
    mine = cleared[0]
    for other in cleared[1:]:
        if {mine.reading.scope, other.reading.scope} != {"citywide", "municipal"}:
            continue
        if other.colour != mine.colour:
            return best, Outcome("undecidable", None, _differ(other.reading))
        both = [weighed(mine, cleared), weighed(other, cleared)]
        doubts = tuple(dict.fromkeys(doubt for trial in both for doubt in trial.doubts))
        evidence = weakest([trial.evidence for trial in both])
        return mine._replace(evidence=evidence, doubts=doubts, notes=(_both_say(other.reading),)), None
    return best, None


def _clear_of_scope(trial: Trial) -> Trial:
    """The trial on the evidence that it would have if its scope were known."""
    doubts = tuple(doubt for doubt in trial.doubts if doubt != UNCLEAR)
    rungs: list[Evidence] = [trial.reading.evidence, *([trial.base.evidence] if trial.base else [])]
    if trial.cut_short:
        rungs.append("interim")
    if len(doubts) > trial.cut_short:  # what cuts it short is the first of its doubts
        rungs.append("indicative")
    return trial._replace(evidence=weakest(rungs), doubts=doubts)


def _differ(other: Reading) -> Said:
    shown = reading_said(other)
    return Said(
        f"the goal names no scope, and the other one gives another light: {shown.en}",
        f"目标未注明口径，而另一口径结果不同：{shown.zh}",
    )


def _both_say(other: Reading) -> Said:
    shown = reading_said(other)
    return Said(
        f"The goal names no scope; the other one gives the same light: {shown.en}.",
        f"目标未注明口径，另一口径结果相同：{shown.zh}。",
    )


def _told(asked: Question, best: Trial, trials: list[Trial], found: Found, court: Court) -> Verdict:
    reading, outcome, evidence = best.reading, best.outcome, best.evidence
    change = revision(asked, reading, court.set_on, court.book, court.as_of) if court.set_on else None
    revised, doubts = change.said() if change else Said("", ""), list(best.doubts)
    if change and (change.matters(reading.extent) or _leads_elsewhere(asked, best, court, change)):
        evidence = weakest([evidence, "indicative"])
        doubts.append(Said("on today's series the light might be another", "按现数列，结论可能不同"))
    others = alternatives(asked, best, trials, court, change)
    value = trimmed(reading.value) if reading.rule else plain(reading.value)
    base = best.base.figures if best.base else ()
    return Verdict(
        outcome.status,
        evidence,
        best.method,
        paragraph(
            reading_said(reading),
            _beside(best),
            outcome.why,
            revised,
            Said("", "") if evidence in SOLID else hollow_said(doubts),
            *(other.said for other in others),
        ),
        Actual(value, reading.unit, reading.period.text, reading.bound),
        outcome.gap,
        (*reading.figures, *(reported for reported in base if reported not in reading.figures)),
        _passed(best, trials, found),
        (*best.notes, *outcome.notes),
        reading,
        best.base,
        others,
        _steps(asked, best._replace(evidence=evidence, doubts=tuple(doubts)), court),
    )


def _leads_elsewhere(asked: Question, best: Trial, court: Court, change: Revision) -> bool:
    """Whether a path from the revised base, which cannot end at the goal as worded, has another light on today's series."""
    return best.method == "trajectory" and carried(asked, best, court, change).colour != best.colour


def _steps(asked: Question, best: Trial, court: Court) -> tuple[Said, ...]:
    """What was asked, accepted, read and reckoned, and how good the evidence is."""
    accepted = (accepted_step(asked, best.accepts, best.base),) if best.accepts else ()
    doubts = () if best.evidence in SOLID else best.doubts
    return (
        question_step(asked, court.as_of),
        *accepted,
        reading_step(best.reading),
        *best.outcome.steps,
        evidence_step(best.evidence, doubts),
    )


def _beside(best: Trial) -> Said:
    """What a direction is measured against; a trajectory tells its own base."""
    if best.base is None or best.method == "trajectory":
        return Said("", "")
    shown = reading_said(best.base)
    return Said(f"before: {shown.en}", f"此前：{shown.zh}")


def _passed(best: Trial, trials: list[Trial], found: Found) -> tuple[Passed, ...]:
    """The readings that were not chosen, each with why the chosen one comes first, and what could not answer."""
    base = best.base.figures if best.base else ()
    used = {id(reported.figure) for reported in (*best.reading.figures, *base)}
    passed = []
    for trial in trials:
        for reported in trial.reading.figures:
            if id(reported.figure) not in used:
                used.add(id(reported.figure))
                passed.append(Passed(reported, _why_not(trial, best)))
    return (*passed, *(one for one in found.passed if id(one.reported.figure) not in used))


def _why_not(trial: Trial, best: Trial) -> Said:
    if trial.colour == "grey":
        return trial.outcome.why
    chosen = best.reading.figures[0].source.source
    if trial.reading.period.end != best.reading.period.end:
        return Said(f"{chosen} has a later period", f"{chosen}的时期更近")
    if trial.evidence != best.evidence:
        return Said(f"{chosen} is better evidence", f"{chosen}的证据更强")
    return Said(f"{chosen} goes before it (status, standing, date)", f"按状态、来源等级和日期，{chosen}优先")


def _grey(asked: Question, trials: list[Trial], found: Found, court: Court) -> Verdict:
    told: dict[int, Passed] = {}
    for trial in trials:
        for reported in trial.reading.figures:
            told.setdefault(id(reported.figure), Passed(reported, trial.outcome.why))
    passed = (*told.values(), *(one for one in found.passed if id(one.reported.figure) not in told))
    if trials:
        first = trials[0]
        reason = paragraph(reading_said(first.reading), first.outcome.why)
        return Verdict(first.outcome.status, "none", first.method, reason, passed=passed)
    status: Status = "no-figure" if court.as_of > asked.due else "not-due"
    due = due_said(asked)
    said = Said(f"the period runs until {due.en}", f"本期至{due.zh}")
    return Verdict(status, "none", "none", sentence(said) if status == "not-due" else Said("", ""), passed=passed)


def _hint(asked: Question, court: Court, proxy: str | None) -> Verdict | None:
    """What a neighbouring indicator hints at, where the target names one; never more than indicative."""
    indicator = court.book.indicators.get(proxy or "")
    if indicator is None:
        return None
    verdict = verdict_on_number(asked._replace(indicator=indicator), court)
    if verdict.colour == "grey":
        return None
    return as_hint(verdict, indicator)


def as_hint(verdict: Verdict, neighbour: Indicator) -> Verdict:
    """What was decided on a neighbouring indicator, told as no more than a hint."""
    name = neighbour.name
    told = Said(f"Only a neighbour is reported, {name.en}.", f"只有相邻指标“{name.zh}”的数据。")
    hollow = hollow_said([Said("it is another indicator, which can only hint", "属于另一指标，只能作迹象")])
    reason = paragraph(told, verdict.reason, hollow if verdict.solid else Said("", ""))
    return verdict._replace(evidence="indicative", reason=reason)
