"""Stage: a milestone that should be reached by a day.

Formula: reached where a figure proves the stage, or a later one of prepared < signed < started < completed < in use,
with the whole of `happened` on or before the due day. Wholly after it, the same stage is late. A span across the due
day decides nothing. `seen` (true by then, day unknown) after the due day is a hint, and only within
`seen_within_days`. An earlier stage that happened after the due day, or “not started” on it or after it, or no part
done on such a day, shows it missed. What stood before the plan is met on a hint: the plan may promise what was there,
or the report speak of another section. Some items done and some not is partly, before the due day as a hint. Of two
figures that speak against each other, and of which neither stands lower, the worse light counts, as a hint. What one of
no lower standing denies of a later day, also by a count of parts, is met on a hint. What was tried without a date
(effort) is never late; reached after the period, it is met on a hint.
Source: it follows from what the words of a report can prove; the one threshold is data with its own source.
Limits: a later stage after the due day proves neither timely nor late; it is said and passed over.
Sample that passes: in use in November, completed asked for by December. Sample that fails: opened in a later year.
"""

from datetime import date

from scorecard.judging.goal_case import GoalCase, GoalMethod
from scorecard.judging.later import Later
from scorecard.judging.methods.milestones import denied_later, prove, replaced_by
from scorecard.judging.methods.proofs import Proof
from scorecard.judging.phrases import due_text, hollow_text, paragraph
from scorecard.judging.question import Question
from scorecard.judging.related import or_hint
from scorecard.judging.verdicts import Alternative, Passed, Result, Verdict
from scorecard.judging.whose import elsewhere
from scorecard.language.bilingual import NOTHING, Text, sentences, term
from scorecard.model.bands import Bands
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import plain
from scorecard.model.periods import Period, during_text, period_text
from scorecard.model.reported import Reported
from scorecard.model.sources import STANDINGS
from scorecard.model.stages import CHAIN, STAGES
from scorecard.model.statuses import COLOURS, SOLID, Status

_BEST: tuple[Status, ...] = ("met", "late", "partly", "missed")


def applies(case: GoalCase) -> bool:
    """Whether the goal is a stage to reach."""
    return case.target.goal.kind == "stage"


def judge(case: GoalCase) -> Result:
    """The result of a milestone. Before the due day, what is not reached is not due; what is known so far is said."""
    asked, context = case.asked, case.context

    def on(indicator: Indicator) -> Verdict:
        figures = context.book.figures_for(indicator.id, asked.whose)
        found = verdict_on(asked, figures, context.as_of, context.bands)
        return found._replace(passed=Later(lambda: (*found.passed, *elsewhere(asked, context.book, indicator.id))))

    verdict = or_hint(on(asked.indicator), case.related, on)
    if verdict.status == "met" or context.as_of > asked.due:
        return case.result(verdict)
    said = Text("judging.due-not-reached", due=due_text(asked))
    reason = sentences([said, verdict.reason]) if verdict.reason.en else said
    passed = Later(lambda: (*(Passed(reported, said) for reported in verdict.figures), *verdict.passed))
    return case.result(Verdict("not-due", "none", "stage", reason, passed=passed))


def verdict_on(asked: Question, figures: list[Reported], as_of: date, bands: Bands) -> Verdict:
    """The verdict from the figures of the event; grey with what was passed over where nothing decides."""
    proofs: list[Proof] = []
    passed: list[Passed] = []
    correcting = [reported for reported in figures if reported.figure.supersedes]
    for reported in figures:
        by = replaced_by(reported, correcting, as_of)
        if by is not None:
            passed.append(Passed(reported, Text("methods.corrected-by", name=by.source.source), corrected=True))
            continue
        found = prove(asked, reported, as_of, bands)
        if isinstance(found, Proof):
            proofs.append(found)
        else:
            passed.append(Passed(reported, found))
    if not proofs:
        known = [one for one in passed if one.reported.source.counts_from <= as_of and not one.corrected]
        if not known:
            return Verdict("no-figure", "none", "stage", NOTHING, passed=tuple(passed))
        return Verdict("undecidable", "none", "stage", _cannot(asked, known), passed=tuple(passed))
    best = _no_better_than_its_rank(asked, _best(asked, proofs), proofs)
    rest = [Passed(proof.reported, _not_needed(best, proof)) for proof in proofs if proof is not best]
    others = _told(_against(asked, best, proofs))
    evidence, doubt = best.evidence, NOTHING
    if others and evidence in SOLID:
        # A disagreement is not settled in silence: the light that it would change is only a hint.
        evidence, doubt = "indicative", hollow_text([Text("judging.sources-disagree")])
    denied = denied_later(best, figures, as_of) if best.status == "met" and evidence in SOLID else None
    if denied is not None:
        evidence, doubt = "indicative", hollow_text([_denied(denied)])
    said = (*(other.text for other in others), *_elsewhere(best, proofs))
    reason = paragraph(best.why, *said, doubt)
    used, passed_over = (best.reported,), (*passed, *rest)
    return Verdict(best.status, evidence, "stage", reason, figures=used, passed=passed_over, sensitivity=others)


def _denied(other: Reported) -> Text:
    figure, source, when = other.figure, other.source.source, during_text(other.figure.span)
    if figure.parts is not None:
        done, of = plain(figure.parts.done), plain(figure.parts.of)
        return Text("methods.denied-by-count", source=source, done=done, of=of, when=when)
    return Text("methods.denied-later", source=source, stage=term(figure.stage or ""), when=when)


def _best(asked: Question, proofs: list[Proof]) -> Proof:
    """Solid before hollow, then the furthest; but what names undone parts goes before an older or equal “all done”."""

    def order(proof: Proof) -> tuple[object, ...]:
        return _order(asked, proof)

    best = min(proofs, key=order)
    partly = [p for p in proofs if p.status == "partly" and p.evidence != "indicative" and p.until >= best.until]
    return min(partly, key=order) if best.status == "met" and partly else best


def _order(asked: Question, proof: Proof) -> tuple[object, ...]:
    """Among proofs of one status and grade: what lies in the period first, the very stage, standing, the earlier.

    Of parts done, the latest count says most.
    """
    source, figure = proof.reported.source, proof.reported.figure
    standing = STANDINGS.index(source.standing)
    outside = not figure.span.inside(asked.window)
    later = figure.stage != asked.stage
    hollow = proof.evidence not in SOLID
    day = proof.until.toordinal() * (-1 if proof.status == "partly" else 1)
    return (hollow, _BEST.index(proof.status), outside, later, standing, day, source.source)


def _elsewhere(best: Proof, proofs: list[Proof]) -> list[Text]:
    """Another day that was reported for the very same stage, where it gives the same light; a count of parts rises."""
    mine, found = best.reported.figure, []
    for proof in proofs if best.status != "partly" else ():
        other = proof.reported.figure
        same = (other.stage, other.scope, proof.status) == (mine.stage, mine.scope, best.status)
        apart = mine.happened is not None and other.happened is not None and _apart(mine.happened, other.happened)
        if proof is not best and same and apart and other.stage in CHAIN and other.happened is not None:
            when, source, light = during_text(other.happened), proof.reported.source.source, term(best.status)
            found.append(Text("methods.elsewhere-same-light", when=when, source=source, light=light))
    return list(dict.fromkeys(found))


def _apart(first: Period, second: Period) -> bool:
    return first.end < second.start or second.end < first.start


def _no_better_than_its_rank(asked: Question, best: Proof, proofs: list[Proof]) -> Proof:
    """The best proof; where it says “met” and one of no lower standing speaks against it, that one."""
    standing = STANDINGS.index(best.reported.source.standing)
    against = _against(asked, best, proofs) if best.status == "met" and best.evidence in SOLID else []
    alike = [p for p in against if p.evidence in SOLID and STANDINGS.index(p.reported.source.standing) <= standing]
    return min(alike, key=lambda proof: _order(asked, proof), default=best)


def _against(asked: Question, best: Proof, proofs: list[Proof]) -> list[Proof]:
    """Solid proofs, and newer drafts, of another light. That it was missed and that it was done late go together;
    events recur.

    What was not yet done on an earlier day within the period does not speak against what was done after it.
    """
    found: list[Proof] = []
    for proof in proofs:
        counts = proof.evidence in SOLID or _newer_draft(proof, best)
        other = counts and COLOURS[proof.status] != COLOURS[best.status]
        recurs = _recurs(proof) and proof.status in ("late", "missed")
        earlier = best.status == "met" and proof.until < best.until and proof.until <= asked.due
        if other and not recurs and not earlier and (best.status, proof.status) != ("late", "missed"):
            found.append(proof)
    return found


def _told(against: list[Proof]) -> tuple[Alternative, ...]:
    """The lights that other proofs would give, each told once."""
    found: list[Alternative] = []
    for proof in against:
        source, light = proof.reported.source.source, term(COLOURS[proof.status])
        found.append(Alternative(Text("methods.by-source", source=source, light=light), proof.status))
    return tuple(dict.fromkeys(found))


def _newer_draft(proof: Proof, best: Proof) -> bool:
    """Whether it comes from a source that nobody has reviewed and that is no older, and gives a worse light."""
    draft, source = proof.reported.source, best.reported.source
    worse = _BEST.index(proof.status) > _BEST.index(best.status)
    return not draft.reviewed and worse and draft.counts_from >= source.counts_from


def _recurs(proof: Proof) -> bool:
    stage = proof.reported.figure.stage
    return stage is not None and STAGES[stage].recurs


def _not_needed(best: Proof, other: Proof) -> Text:
    name, light = best.reported.source.source, term(other.status)
    if other.status == best.status:
        return Text("methods.other-same-light", light=light, name=name)
    return Text("methods.other-light", light=light, name=name)


def _cannot(asked: Question, known: list[Passed]) -> Text:
    """The reason of the latest figure; what stood before the plan is given as that, not as news."""
    latest = max(known, key=lambda one: one.reported.figure.span.end)
    why, reported = latest.why, latest.reported
    name, span = reported.source.source, reported.figure.span
    if span.end >= asked.window.start:
        return Text("methods.undecided", why=why, name=name)
    stage = term(reported.figure.stage or "")
    figure, told = reported.figure, period_text(span)
    undone = figure.parts is not None and figure.parts.done == 0
    if figure.parts is not None and 0 < figure.parts.done < figure.parts.of:
        return Text("methods.undecided", why=why, name=name)
    stage = Text("methods.stage-not-yet", stage=stage) if undone else stage
    dated = figure.happened or figure.period
    not_yet = figure.stage == "not-started" or undone
    when = during_text(span) if dated else Text("methods.by-not-yet" if not_yet else "methods.by-told", told=told)
    wanted = term(asked.stage)
    return Text("methods.undecided-stage-before", stage=stage, when=when, name=name, wanted=wanted)


METHOD = GoalMethod(applies, judge, on_figures=True)
