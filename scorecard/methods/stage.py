"""Stage: a milestone that should be reached by a day.

Formula: reached where a figure proves the stage, or a later one of prepared < signed < started < completed < in use,
with the whole of `happened` on or before the due day. Wholly after it, the same stage is late. A span across the due
day decides nothing. `seen` (true by then, day unknown) after the due day is a hint, and only within
`seen_within_days`. An earlier stage that happened after the due day, or “not started” after it, shows it missed.
Some items done and some not is partly. What was tried without a date (effort) is never late.
Source: it follows from what the words of a report can prove; the one threshold is data with its own source.
Limits: a later stage after the due day proves neither timely nor late; it is said and passed over.
Sample that passes: in use in November, completed asked for by December. Sample that fails: opened in a later year.
"""

from datetime import date, timedelta
from typing import NamedTuple

from scorecard.bands import Bands
from scorecard.days import day_said, during_said, period_said
from scorecard.load import Reported
from scorecard.model.fields import CHAIN
from scorecard.model.periods import Period
from scorecard.quantities import plain
from scorecard.questions import Question
from scorecard.said import Said, sentence
from scorecard.telling import due_said, source_said
from scorecard.terms import term
from scorecard.verdicts import COLOURS, SOLID, Alternative, Evidence, Passed, Status, Verdict, weakest


class Proof(NamedTuple):
    """What one figure shows about the milestone, and until when it looks."""

    status: Status
    evidence: Evidence
    why: Said
    reported: Reported

    @property
    def until(self) -> date:
        """The last day of which it speaks."""
        return self.reported.figure.span.end


_BEST: tuple[Status, ...] = ("met", "late", "partly", "missed")
_EMPTY = Said("", "")


def judge(asked: Question, figures: list[Reported], as_of: date, bands: Bands) -> Verdict:
    """The verdict from the figures of the event; grey with what was passed over where nothing decides."""
    proofs: list[Proof] = []
    passed: list[Passed] = []
    for reported in figures:
        found = _prove(asked, reported, as_of, bands)
        if isinstance(found, Proof):
            proofs.append(found)
        else:
            passed.append(Passed(reported, found))
    if not proofs:
        known = [one for one in passed if one.reported.source.counts_from <= as_of]
        if not known:
            return Verdict("no-figure", "none", "stage", _EMPTY, passed=tuple(passed))
        return Verdict("undecidable", "none", "stage", _cannot(known), passed=tuple(passed))
    best = _best(proofs)
    rest = [Passed(proof.reported, _not_needed(best)) for proof in proofs if proof is not best]
    return Verdict(
        best.status, best.evidence, "stage", best.why,
        figures=(best.reported,), passed=(*passed, *rest), sensitivity=_others(best, proofs),
    )  # fmt: skip


def _best(proofs: list[Proof]) -> Proof:
    """Solid before hollow, then the furthest; but what names undone parts goes before an older or equal “all done”."""
    best = min(proofs, key=_order)
    partly = [p for p in proofs if p.status == "partly" and p.evidence in SOLID and p.until >= best.until]
    return min(partly, key=_order) if best.status == "met" and partly else best


def _order(proof: Proof) -> tuple[object, ...]:
    return (proof.evidence not in SOLID, _BEST.index(proof.status), proof.until, proof.reported.source.source)


def _others(best: Proof, proofs: list[Proof]) -> tuple[Alternative, ...]:
    """Solid proofs of another light. That it was missed and that it was done late go together; events recur."""
    found: list[Alternative] = []
    for proof in proofs:
        other = proof.evidence in SOLID and COLOURS[proof.status] != COLOURS[best.status]
        recurs = proof.reported.figure.stage not in CHAIN and proof.status in ("late", "missed")
        if other and not recurs and (best.status, proof.status) != ("late", "missed"):
            source, light = proof.reported.source.source, term(COLOURS[proof.status])
            found.append(
                Alternative(Said(f"by {source} it would be {light.en}", f"按{source}则为{light.zh}"), proof.status)
            )
    return tuple(dict.fromkeys(found))


def _prove(asked: Question, reported: Reported, as_of: date, bands: Bands) -> Proof | Said:
    figure = reported.figure
    if reported.source.counts_from > as_of:
        day = day_said(reported.source.counts_from)
        return Said(f"published only by {day.en}, after the as-of date", f"{day.zh}才公布，晚于截止日")
    if figure.stage is None:
        return Said("it is no stage", "不是进展")
    if asked.scope != figure.scope and figure.scope is not None:
        return Said(f"it is {term(figure.scope).en}", f"口径为{term(figure.scope).zh}")
    relation, stage = _relation(figure.stage, asked.goal.stage or ""), term(figure.stage)
    if relation == "other":
        return Said(f"“{stage.en}” does not prove the stage asked for", f"“{stage.zh}”不能证明所要求的进展")
    if relation == "before":
        return _not_yet(asked, reported)
    if figure.qualifier == "substantially" and asked.goal.qualifier is None and relation == "same":
        return Said("it is so only substantially", "仅为基本完成")
    outside = _outside(asked, reported)
    if outside is not None:
        return outside
    if figure.parts is not None and figure.parts.done < figure.parts.of:
        return _partly(asked, reported)
    when = figure.happened or figure.period
    return _seen(asked, reported, bands) if when is None else _timely(asked, reported, relation, when)


def _relation(has: str, wanted: str) -> str:
    """How the stage of a figure stands to the one asked for: same, after, before, other."""
    if has == wanted:
        return "same"
    if has == "not-started" and wanted in CHAIN[2:]:
        return "before"
    if has in CHAIN and wanted in CHAIN:
        return "after" if CHAIN.index(has) > CHAIN.index(wanted) else "before"
    return "other"


def _outside(asked: Question, reported: Reported) -> Said | None:
    """Why an event that can recur (held, awarded, published …) does not count for this period."""
    span, told = reported.figure.span, during_said(reported.figure.span)
    if reported.figure.stage in CHAIN:
        return None
    if span.end < asked.window.start:
        return Said(f"it was {told.en}, before the period", f"在{told.zh}，早于本期")
    if reported.figure.stage == "held" and span.start > asked.due and not asked.promised:
        return Said(f"it was {told.en}, after the period", f"在{told.zh}，晚于本期")
    return None


def _timely(asked: Question, reported: Reported, relation: str, when: Period) -> Proof | Said:
    due, told, stage = due_said(asked), during_said(when), term(reported.figure.stage or "")
    if not asked.promised:
        return Proof(
            "met", _evidence(reported), _done(reported, told, Said("no day was promised", "未定时限")), reported
        )
    if when.end <= asked.due:
        return Proof("met", _evidence(reported), _done(reported, told, Said("in time", "按期")), reported)
    if when.start <= asked.due:
        return Said(f"it happened {told.en}, across the due day, {due.en}", f"{told.zh}跨过到期日{due.zh}，不能判定")
    if relation == "same":
        late = Said(f"after the due day, {due.en}", f"晚于到期日{due.zh}")
        return Proof("late", _evidence(reported), _done(reported, told, late), reported)
    return Said(
        f"{stage.en} {told.en} proves neither that the stage was reached by {due.en} nor that it was late",
        f"{told.zh}{stage.zh}，既不能证明在{due.zh}前已达到，也不能证明逾期",
    )


def _seen(asked: Question, reported: Reported, bands: Bands) -> Proof | Said:
    """True by the day of `seen`, the day itself unknown."""
    seen = reported.figure.seen
    assert seen is not None
    stage, source, by, due = (
        term(reported.figure.stage or ""),
        source_said(reported),
        period_said(seen),
        due_said(asked),
    )
    if seen.end <= asked.due or not asked.promised:
        how = _in_time(asked, seen)
        said = Said(f"{stage.en} by {by.en} ({source.en}), {how.en}", f"{by.zh}前已{stage.zh}（{source.zh}），{how.zh}")
        return Proof("met", _evidence(reported), sentence(said), reported)
    if seen.end > asked.due + timedelta(days=int(bands["stage", "seen_within_days"])):
        return Said(f"seen only by {by.en}, too long after {due.en}", f"{by.zh}才见到，距{due.zh}过久")
    said = Said(
        f"{stage.en} by {by.en}, day unknown ({source.en}); due by {due.en}. Hollow: it may have been after that day",
        f"{by.zh}前已{stage.zh}，具体日期不详（{source.zh}）；应于{due.zh}前。空心：也可能晚于该日",
    )
    return Proof("met", "indicative", sentence(said), reported)


def _in_time(asked: Question, when: Period) -> Said:
    return Said("in time", "按期") if when.end <= asked.due else Said("no day was promised", "未定时限")


def _not_yet(asked: Question, reported: Reported) -> Proof | Said:
    """An earlier stage, or “not started”: after the due day it shows that the stage was not reached by then."""
    figure, stage, source = reported.figure, term(reported.figure.stage or ""), source_said(reported)
    when = figure.happened or (figure.seen if figure.stage == "not-started" else None)
    if when is None or when.start <= asked.due or not asked.promised:
        return Said(f"“{stage.en}” comes before the stage asked for", f"“{stage.zh}”早于所要求的进展")
    told, due = during_said(when), due_said(asked)
    said = Said(
        f"{stage.en} {told.en} ({source.en}), so the stage was not reached by {due.en}",
        f"{told.zh}{stage.zh}（{source.zh}），可见{due.zh}前未达到",
    )
    return Proof("missed", _evidence(reported), sentence(said), reported)


def _partly(asked: Question, reported: Reported) -> Proof | Said:
    span, parts, source = reported.figure.span, reported.figure.parts, source_said(reported)
    assert parts is not None
    if span.end < asked.window.start or span.start > asked.due:
        told = period_said(span)
        return Said(f"it is of {told.en}", f"属于{told.zh}")
    missing = "、".join(parts.exclusions)
    named = Said(f"; not: {missing}", f"，未完成：{missing}") if missing else _EMPTY
    said = Said(
        f"{plain(parts.done)} of {plain(parts.of)} done ({source.en}){named.en}",
        f"{plain(parts.of)}项中完成{plain(parts.done)}项（{source.zh}）{named.zh}",
    )
    return Proof("partly" if parts.done > 0 else "missed", _evidence(reported), sentence(said), reported)


def _evidence(reported: Reported) -> Evidence:
    weak = reported.source.standing == "secondary" or reported.figure.status == "estimated"
    return weakest(["reported", "indicative" if weak else "reported"])


def _done(reported: Reported, when: Said, how: Said) -> Said:
    stage, source = term(reported.figure.stage or ""), source_said(reported)
    hollow = _hollow(reported)
    said = Said(f"{stage.en} {when.en} ({source.en}), {how.en}", f"{when.zh}{stage.zh}（{source.zh}），{how.zh}")
    said = sentence(said)
    return Said(f"{said.en} {hollow.en}".strip(), said.zh + hollow.zh)


def _hollow(reported: Reported) -> Said:
    if reported.source.standing == "secondary":
        return Said("Hollow: its source is secondary.", "空心：来源为二手。")
    if reported.figure.status == "estimated":
        return Said("Hollow: it was only expected.", "空心：仅为预计。")
    return _EMPTY


def _not_needed(best: Proof) -> Said:
    name = best.reported.source.source
    return Said(f"the verdict rests on {name}", f"判定依据为{name}")


def _cannot(known: list[Passed]) -> Said:
    first = known[0].why
    return Said(
        f"Cannot be decided: {first.en} ({known[0].reported.source.source}).",
        f"无法判定：{first.zh}（{known[0].reported.source.source}）。",
    )
