"""The verdict on a goal that is a number: choose the reading, choose the method, say why."""

from datetime import date
from typing import NamedTuple

from scorecard.bands import Bands
from scorecard.before import last_before
from scorecard.derive.rules import derive
from scorecard.load import Book
from scorecard.match import Found, find, in_order
from scorecard.methods import attainment, pace, throughout, trajectory
from scorecard.methods.outcomes import Outcome
from scorecard.quantities import Extent, plain, trimmed
from scorecard.questions import Question, accepted, is_ceiling, limit
from scorecard.revision import revision
from scorecard.said import Said
from scorecard.telling import doubts_said, hollow_said, paragraph, reading_said
from scorecard.verdicts import COLOURS, Actual, Evidence, Passed, Reading, Status, Verdict, weakest


class Court(NamedTuple):
    """What judging a number needs besides the question: the book, the day, the bands, the day the goal was set."""

    book: Book
    as_of: date
    bands: Bands
    set_on: date | None


class Trial(NamedTuple):
    """One reading held against the goal."""

    reading: Reading
    outcome: Outcome
    method: str
    evidence: Evidence


def verdict_on_number(asked: Question, court: Court, proxy: str | None = None) -> Verdict:
    """The verdict from the best reading that decides; grey with the reason where none does."""
    found = find(asked, court.book, court.as_of)
    readings = in_order([*found.readings, *derive(asked, court.book, court.as_of)], court.as_of)
    if asked.mode == "throughout":
        return throughout.judge(asked, court.book, court.as_of, found.passed, lambda q: _accepts(q, court))
    accepts = _accepts(asked, court)
    if accepts is None:
        return _no_base(asked, court, readings, found)
    trials = [_trial(asked, reading, accepts, court) for reading in readings]
    decided = [trial for trial in trials if COLOURS[trial.outcome.status] != "grey"]
    if not decided:
        return _hint(asked, court, proxy) or _grey(asked, trials, found, court)
    best = _scope_confirmed(asked, decided)
    return _told(asked, best, trials, found, court)


def _accepts(asked: Question, court: Court) -> Extent | None:
    base = None
    if asked.goal.direction is not None or asked.goal.rank is not None:
        last = last_before(asked, court.book, court.as_of)
        base = last.value if last else None
    return accepted(asked, base, court.bands)


def _trial(asked: Question, reading: Reading, accepts: Extent, court: Court) -> Trial:
    over = court.as_of > asked.due
    rungs: list[Evidence] = [reading.evidence]
    if not reading.scope_clear:
        rungs.append("indicative")
    outcome, method = _outcome(asked, reading, accepts, court, over)
    settled = asked.lasting and outcome.status in ("met", "missed")
    if over and reading.cover != "whole" and not settled:
        rungs.append("interim")
    if _wildly_off(asked, reading, accepts, court.bands):
        said = Said(
            "The reading's scope is not stated and it lies far above the goal, so it is most likely of another scope.",
            "读数口径未注明且远高于目标，多半属于另一口径。",
        )
        outcome = Outcome("not-comparable", None, said)
    return Trial(reading, outcome, method, weakest(rungs))


def _outcome(asked: Question, reading: Reading, accepts: Extent, court: Court, over: bool) -> tuple[Outcome, str]:
    """Attainment when the whole is known or can no longer change, pace for a part, trajectory while the plan runs."""
    plainly = attainment.judge(asked, reading, accepts, court.bands)
    if reading.cover == "whole" and (over or asked.mode == "total"):
        return plainly, "attainment"
    if asked.lasting and plainly.status == "met":
        return plainly, "attainment"
    if pace.applies(asked):
        if is_ceiling(accepts) and plainly.status == "missed":
            return plainly, "attainment"
        reckoned = pace.judge(asked, reading, accepts, court.bands)
        said = Said("It does not start with the period, so it shows no pace.", "不自期初起算，不能反映进度。")
        return reckoned or Outcome("undecidable", None, said), "pace"
    if not over:
        return _running(asked, reading, accepts, court, plainly)
    if asked.measure in ("growth", "change") or plainly.status == "met":
        return plainly, "attainment"
    said = Said("It was not reached by then, and the end is not reported.", "当时尚未达到，期末情况未公布。")
    return Outcome("undecidable", None, said), "attainment"


def _running(asked: Question, reading: Reading, accepts: Extent, court: Court, plainly: Outcome) -> tuple[Outcome, str]:
    several = not asked.window.inside(asked.window.last_year())
    if several and asked.measure in ("level", "amount", "rank") and asked.goal.direction is None:
        base = last_before(asked, court.book, court.as_of, reading.series, any_series=False)
        base = base or last_before(asked, court.book, court.as_of)
        return trajectory.judge(asked, base, reading, accepts, court.bands), "trajectory"
    so_far = Said("so far better than the goal", "目前优于目标") if plainly.status == "met" else Said("so far short of it", "目前未及目标")
    said = Said(f"The period runs until {asked.due}; {so_far.en}.", f"本期至{asked.due}；{so_far.zh}。")
    return Outcome("not-due", None, said), "attainment"


def _wildly_off(asked: Question, reading: Reading, accepts: Extent, bands: Bands) -> bool:
    aim = limit(asked, accepts)
    if reading.scope_clear or asked.points or aim is None or aim <= 0:
        return False
    return (reading.value - aim) * 100 > bands["match", "wildly_off_share"] * aim


def _scope_confirmed(asked: Question, decided: list[Trial]) -> Trial:
    """The best trial. Where the goal names no scope and every scope gives the same light, the scope is no doubt."""
    best = decided[0]
    if asked.scope is not None or best.reading.scope_clear or best.reading.scope is None:
        return best
    others = [
        trial
        for trial in decided[1:]
        if trial.reading.scope not in (None, best.reading.scope)
        and trial.reading.period.same(best.reading.period)
        and trial.evidence == best.evidence
    ]
    if not others or any(COLOURS[trial.outcome.status] != COLOURS[best.outcome.status] for trial in others):
        return best
    reading = best.reading._replace(scope_clear=True)
    interim: list[Evidence] = ["interim"] if reading.cover != "whole" else []
    return best._replace(reading=reading, evidence=weakest([reading.evidence, *interim]))


def _told(asked: Question, best: Trial, trials: list[Trial], found: Found, court: Court) -> Verdict:
    reading, outcome = best.reading, best.outcome
    over = court.as_of > asked.due
    doubts = doubts_said(reading, asked, over and best.evidence != reading.evidence)
    if not reading.scope_clear:
        doubts.append(Said("its scope is not shown to be the goal's", "口径是否与目标一致未说明"))
    evidence, revised = best.evidence, Said("", "")
    change = revision(asked, reading, court.set_on, court.book, court.as_of) if court.set_on else None
    if change and change.matters(reading.value):
        evidence = weakest([evidence, "indicative"])
        revised = change.said(reading.value, change.goal.to_integral_value().quantize(change.goal) * 0 + 1)
    hollow = hollow_said(doubts) if doubts and evidence not in ("reported", "derived") else Said("", "")
    value = trimmed(reading.value) if reading.rule else plain(reading.value)
    return Verdict(
        outcome.status,
        evidence,
        best.method,
        paragraph(_first(reading), outcome.why, hollow, revised),
        Actual(value, reading.unit, reading.period.text, reading.bound),
        outcome.gap,
        reading.figures,
        (*_passed(best, trials), *found.passed),
        outcome.notes,
        reading,
    )


def _first(reading: Reading) -> Said:
    said = reading_said(reading)
    return Said(f"{said.en}.", f"{said.zh}。")


def _passed(best: Trial, trials: list[Trial]) -> list[Passed]:
    """The readings that were not chosen, each with why the chosen one comes first."""
    used = set(map(id, (reported.figure for reported in best.reading.figures)))
    passed = []
    for trial in trials:
        for reported in trial.reading.figures:
            if id(reported.figure) not in used:
                used.add(id(reported.figure))
                passed.append(Passed(reported, _why_not(trial, best)))
    return passed


def _why_not(trial: Trial, best: Trial) -> Said:
    if COLOURS[trial.outcome.status] == "grey":
        return Said(trial.outcome.why.en.rstrip("."), trial.outcome.why.zh.rstrip("。"))
    chosen = best.reading.figures[0].source.source
    if trial.reading.period.end != best.reading.period.end:
        return Said(f"{chosen} has a later period", f"{chosen}的时期更近")
    if trial.evidence != best.evidence:
        return Said(f"{chosen} is better evidence", f"{chosen}的证据更强")
    return Said(f"{chosen} goes before it (status, standing, date)", f"按状态、来源等级和日期，{chosen}优先")


def _grey(asked: Question, trials: list[Trial], found: Found, court: Court) -> Verdict:
    passed = (*(Passed(f, t.outcome.why) for t in trials for f in t.reading.figures), *found.passed)
    if trials:
        first = trials[0]
        reason = paragraph(_first(first.reading), first.outcome.why)
        return Verdict(first.outcome.status, "none", first.method, reason, passed=passed)
    status: Status = "no-figure" if court.as_of > asked.due else "not-due"
    said = Said("", "") if status == "no-figure" else Said(f"The period runs until {asked.due}.", f"本期至{asked.due}。")
    return Verdict(status, "none", "attainment", said, passed=passed)


def _no_base(asked: Question, court: Court, readings: list[Reading], found: Found) -> Verdict:
    over = court.as_of > asked.due
    if not readings:
        return Verdict("no-figure" if over else "not-due", "none", "attainment", Said("", ""), passed=tuple(found.passed))
    said = Said("No reading before the plan to compare with.", "缺少计划之前的读数，无从比较。")
    passed = (*(Passed(f, said) for r in readings for f in r.figures), *found.passed)
    return Verdict("undecidable", "none", "attainment", paragraph(_first(readings[0]), said), passed=passed)


def _hint(asked: Question, court: Court, proxy: str | None) -> Verdict | None:
    """What a neighbouring indicator hints at, where the target names one; never more than indicative."""
    indicator = court.book.indicators.get(proxy or "")
    if indicator is None:
        return None
    verdict = verdict_on_number(asked._replace(indicator=indicator), court)
    if verdict.colour == "grey":
        return None
    name = indicator.name
    said = Said(f"A neighbour hints ({name.en}): ", f"相邻指标（{name.zh}）提示：")
    reason = Said(said.en + verdict.reason.en, said.zh + verdict.reason.zh)
    return verdict._replace(evidence="indicative", reason=reason)
