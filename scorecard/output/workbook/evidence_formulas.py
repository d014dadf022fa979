"""Formulas of the evidence, where it depends on the number: what is settled early, revised series, scopes that agree."""

from scorecard.judging.evaluation import Context, held
from scorecard.judging.question import needs_base
from scorecard.judging.revision import Revision, revision
from scorecard.judging.verdicts import Reading
from scorecard.model.statuses import COLOURS, EVIDENCE_ORDER, Evidence, weakest
from scorecard.output.workbook import running_formulas as running
from scorecard.output.workbook.bound_formulas import literal, rounded
from scorecard.output.workbook.case import Case


def evidence(case: Case, reading: Reading) -> str | None:
    """The evidence as a formula; None where it stays what it was judged, whatever the number."""
    source = case.contents.book.sources.get(case.contents.judged.plan.source)
    set_on = source.counts_from if source else None
    context = Context(case.contents.book, case.contents.as_of, case.contents.bands, set_on)
    change = revision(case.asked, reading, set_on, context.book, context.as_of) if set_on else None
    told, now = _settled(case, reading, context)
    if change is not None:
        told, now = _revised(case, reading, change, told, now)
    if EVIDENCE_ORDER.index(case.verdict.evidence) < EVIDENCE_ORDER.index(now):  # both scopes give this light
        told, now = _confirmed(case, told), case.verdict.evidence
    constant = told.startswith('"') and told.count('"') == 2
    return None if constant or now != case.verdict.evidence else told


def _settled(case: Case, reading: Reading, context: Context) -> tuple[str, Evidence]:
    """A sum of a part that can no longer change is no stopgap; else a part, or a time before the end, is interim."""
    whole = held(case.asked, reading._replace(cover="whole"), context, base=case.verdict.base).evidence
    if not case.over or reading.cover == "whole":
        return case.word(whole), whole
    part = weakest([whole, "interim"])
    settled = None if needs_base(case.asked) else running.final(case, reading)
    if settled is None or part == whole:
        return case.word(part), part
    if case.limits.high is None:
        done = case.verdict.status == "met"
    else:
        done = case.verdict.status in ("missed", "near") and case.verdict.method == "attainment"
    return f"IF({settled},{case.word(whole)},{case.word(part)})", whole if done else part


def _revised(case: Case, reading: Reading, change: Revision, told: str, now: Evidence) -> tuple[str, Evidence]:
    """At most indicative where what was reported may lie between the goal as set and the goal on today's series."""
    goal, actual = case.cells.goal, case.cells.actual
    today = f"{goal}*{literal(change.today / change.goal)}" if change.goal else literal(change.today)
    conditions = []
    for end, other, sign in ((reading.extent.low, "MAX", "<="), (reading.extent.high, "MIN", ">=")):
        if end is not None:
            shifted = f"{actual}+{literal(end - reading.value)}-{other}({goal},{today})"
            conditions.append(f"{rounded(shifted)}{sign}0")
    matters = f"AND({','.join(conditions)})" if conditions else "TRUE"
    then = weakest([now, "indicative"])
    return f"IF({matters},{case.word(then)},{told})", then if change.matters(reading.extent) else now


def _confirmed(case: Case, told: str) -> str:
    """The other scope was judged to give the same light: as long as this one keeps its colour, the scope is no doubt."""
    alike = [status for status, colour in COLOURS.items() if colour == case.verdict.colour]
    same = ",".join(f"{case.cells.status}={case.word(status)}" for status in alike)
    return f"IF(OR({same}),{case.word(case.verdict.evidence)},{told})"
