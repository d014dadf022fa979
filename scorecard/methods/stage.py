"""Stage: a milestone that should be reached by a day.

Formula: reached where a figure proves the stage, or a later one of prepared < signed < started < completed < in use,
with the whole of `happened` on or before the due day. Wholly after it, the same stage is late. A span across the due
day decides nothing. `seen` (true by then, day unknown) after the due day is a hint, and only within
`seen_within_days`. An earlier stage that happened after the due day, or “not started” after it, shows it missed.
Some items done and some not is partly. What was tried without a date (effort) is never late.
Source: the definitions of design: each follows from what the words of a report can prove.
Limits: a later stage after the due day proves neither timely nor late; it is said and passed over.
"""

from datetime import date, timedelta
from typing import NamedTuple

from scorecard.bands import Bands
from scorecard.load import Reported
from scorecard.model.fields import CHAIN
from scorecard.quantities import plain
from scorecard.questions import Question
from scorecard.said import Said
from scorecard.telling import source_said
from scorecard.terms import term
from scorecard.verdicts import Evidence, Passed, Status, Verdict, weakest


class Proof(NamedTuple):
    """What one figure shows about the milestone."""

    status: Status
    evidence: Evidence
    why: Said
    reported: Reported


_BEST: tuple[Status, ...] = ("met", "partly", "late", "missed")


def judge(asked: Question, figures: list[Reported], as_of: date, bands: Bands) -> Verdict | None:
    """The verdict from the figures of the event; None where nothing decides, with what was passed over."""
    proofs: list[Proof] = []
    passed: list[Passed] = []
    for reported in figures:
        found = _prove(asked, reported, as_of, bands)
        if isinstance(found, Proof):
            proofs.append(found)
        else:
            passed.append(Passed(reported, found))
    if not proofs:
        status: Status = "undecidable" if any(_counts(reported, as_of) for reported in figures) else "no-figure"
        why = passed[0].why if status == "undecidable" else Said("", "")
        reason = _cannot(why) if status == "undecidable" else why
        return Verdict(status, "none", "stage", reason, passed=tuple(passed))
    best = min(proofs, key=_order)
    rest = [Passed(proof.reported, _not_needed(best)) for proof in proofs if proof is not best]
    return Verdict(best.status, best.evidence, "stage", best.why, figures=(best.reported,), passed=(*passed, *rest))


def _order(proof: Proof) -> tuple[object, ...]:
    solid = proof.evidence in ("reported", "derived")
    return (not solid, _BEST.index(proof.status), proof.reported.figure.span.end, proof.reported.source.source)


def _counts(reported: Reported, as_of: date) -> bool:
    return reported.source.counts_from <= as_of


def _prove(asked: Question, reported: Reported, as_of: date, bands: Bands) -> Proof | Said:
    figure = reported.figure
    if not _counts(reported, as_of):
        day = reported.source.counts_from.isoformat()
        return Said(f"published only by {day}, after the as-of date", f"{day}才公布，晚于截止日")
    if figure.measure != "stage" or figure.stage is None:
        return Said("it is no stage", "不是进展")
    if asked.scope != figure.scope and figure.scope is not None:
        return Said(f"it is {term(figure.scope).en}", f"口径为{term(figure.scope).zh}")
    relation = _relation(figure.stage, asked.goal.stage or "")
    if relation == "other":
        return Said(f"“{term(figure.stage).en}” does not prove the stage", f"“{term(figure.stage).zh}”不能证明该进展")
    if relation == "before":
        return _not_yet(asked, reported)
    if figure.qualifier == "substantially" and asked.goal.qualifier is None and relation == "same":
        return Said("only substantially so", "仅为基本完成")
    if figure.parts is not None and figure.parts.done < figure.parts.of:
        return _partly(asked, reported)
    return _timely(asked, reported, relation, bands)


def _relation(has: str, wanted: str) -> str:
    """How the stage of a figure stands to the one asked for: same, after, before, other."""
    if has == wanted:
        return "same"
    if has == "not-started" and wanted in CHAIN[2:]:
        return "before"
    if has in CHAIN and wanted in CHAIN:
        return "after" if CHAIN.index(has) > CHAIN.index(wanted) else "before"
    return "other"


def _timely(asked: Question, reported: Reported, relation: str, bands: Bands) -> Proof | Said:
    figure = reported.figure
    when = figure.happened or figure.period
    if when is None:
        return _seen(asked, reported, bands)
    if relation == "same" and asked.goal.stage in ("held", "awarded") and when.end < asked.window.start:
        return Said(f"it was in {when}, before the period", f"在{when}，早于本期")
    due = asked.due
    if when.end <= due or (asked.strength == "effort" and not asked.dated):
        return Proof("met", _evidence(reported), _done(reported, when.text, Said("in time", "按期")), reported)
    if when.start <= due:
        return Said(f"{when} reaches across the due day {due}", f"{when}跨过到期日{due}，不能判定")
    if relation == "same":
        return Proof("late", _evidence(reported), _done(reported, when.text, Said(f"after {due}", f"晚于{due}")), reported)
    said = f"{term(figure.stage or '').en} in {when} proves neither that the stage was reached by {due} nor that it was late"
    return Said(said, f"{when}{term(figure.stage or '').zh}，既不能证明在{due}前已达到，也不能证明逾期")


def _seen(asked: Question, reported: Reported, bands: Bands) -> Proof | Said:
    """True by the day of `seen`, or by the day of publication where only that is known."""
    seen = reported.figure.seen
    assert seen is not None
    stage = term(reported.figure.stage or "")
    source = source_said(reported)
    if seen.end <= asked.due:
        said = Said(f"{stage.en} by {seen} ({source.en}), in time.", f"{seen}前已{stage.zh}（{source.zh}），按期。")
        return Proof("met", _evidence(reported), said, reported)
    within = timedelta(days=int(bands["stage", "seen_within_days"]))
    if seen.end > asked.due + within:
        return Said(f"seen only in {seen}, too long after {asked.due}", f"{seen}才见到，距{asked.due}过久")
    said = Said(
        f"{stage.en} by {seen}, day unknown ({source.en}); due {asked.due}. Hollow: it may have been after that day.",
        f"{seen}前已{stage.zh}，具体日期不详（{source.zh}）；应于{asked.due}前。空心：也可能晚于该日。",
    )
    return Proof("met", "indicative", _capital(said), reported)


def _not_yet(asked: Question, reported: Reported) -> Proof | Said:
    """An earlier stage shows the goal missed only where it was reached wholly after the due day."""
    figure, source = reported.figure, source_said(reported)
    stage = term(figure.stage or "")
    still = figure.stage == "not-started"
    when = figure.happened or (figure.seen if still else None)
    if when is None or when.start <= asked.due or asked.strength == "effort":
        return Said(f"“{stage.en}” comes before the stage asked for", f"“{stage.zh}”早于所要求的进展")
    said = Said(
        f"{stage.en} in {when} ({source.en}), so the stage was not reached by {asked.due}.",
        f"{when}为{stage.zh}（{source.zh}），可见{asked.due}前未达到。",
    )
    return Proof("missed", _evidence(reported), _capital(said), reported)


def _partly(asked: Question, reported: Reported) -> Proof | Said:
    figure = reported.figure
    parts = figure.parts
    assert parts is not None
    if figure.span.end < asked.window.start or figure.span.start > asked.due:
        return Said(f"it is of {figure.span}", f"属于{figure.span}")
    missing = "、".join(parts.exclusions)
    source = source_said(reported)
    named = Said(f"; not: {missing}", f"，未完成：{missing}") if missing else Said("", "")
    said = Said(
        f"{plain(parts.done)} of {plain(parts.of)} done ({source.en}){named.en}.",
        f"{plain(parts.of)}项中完成{plain(parts.done)}项（{source.zh}）{named.zh}。",
    )
    return Proof("partly" if parts.done > 0 else "missed", _evidence(reported), said, reported)


def _evidence(reported: Reported) -> Evidence:
    weak = reported.source.standing == "secondary" or reported.figure.status == "estimated"
    return weakest(["reported", "indicative" if weak else "reported"])


def _done(reported: Reported, when: str, how: Said) -> Said:
    stage, source = term(reported.figure.stage or ""), source_said(reported)
    return _capital(Said(f"{stage.en} in {when} ({source.en}), {how.en}.", f"{when}{stage.zh}（{source.zh}），{how.zh}。"))


def _capital(said: Said) -> Said:
    return Said(said.en[:1].upper() + said.en[1:], said.zh)


def _not_needed(best: Proof) -> Said:
    name = best.reported.source.source
    return Said(f"the verdict rests on {name}", f"判定依据为{name}")


def _cannot(why: Said) -> Said:
    return Said(f"Cannot be decided: {why.en}.", f"无法判定：{why.zh}。")
