"""Stage: a milestone that should be reached by a day.

Formula: reached where a figure proves the stage, or a later one of prepared < signed < started < completed < in use,
with the whole of `happened` on or before the due day. Wholly after it, the same stage is late. A span across the due
day decides nothing. `seen` (true by then, day unknown) after the due day is a hint, and only within
`seen_within_days`. An earlier stage that happened after the due day, or “not started” after it, shows it missed.
Some items done and some not is partly. What was tried without a date (effort) is never late; reached after the
period, it is met on a hint.
Source: it follows from what the words of a report can prove; the one threshold is data with its own source.
Limits: a later stage after the due day proves neither timely nor late; it is said and passed over.
Sample that passes: in use in November, completed asked for by December. Sample that fails: opened in a later year.
"""

from datetime import date

from scorecard.bands import Bands
from scorecard.load import Reported
from scorecard.methods.milestones import Proof, prove
from scorecard.model.fields import CHAIN
from scorecard.questions import Question
from scorecard.said import Said
from scorecard.telling import paragraph
from scorecard.terms import term
from scorecard.verdicts import COLOURS, SOLID, Alternative, Passed, Status, Verdict

_BEST: tuple[Status, ...] = ("met", "late", "partly", "missed")


def judge(asked: Question, figures: list[Reported], as_of: date, bands: Bands) -> Verdict:
    """The verdict from the figures of the event; grey with what was passed over where nothing decides."""
    proofs: list[Proof] = []
    passed: list[Passed] = []
    for reported in figures:
        found = prove(asked, reported, as_of, bands)
        if isinstance(found, Proof):
            proofs.append(found)
        else:
            passed.append(Passed(reported, found))
    if not proofs:
        known = [one for one in passed if one.reported.source.counts_from <= as_of]
        if not known:
            return Verdict("no-figure", "none", "stage", Said("", ""), passed=tuple(passed))
        return Verdict("undecidable", "none", "stage", _cannot(known), passed=tuple(passed))
    best = _best(proofs)
    rest = [Passed(proof.reported, _not_needed(best)) for proof in proofs if proof is not best]
    others = _others(best, proofs)
    reason = paragraph(best.why, *(other.said for other in others))
    used, passed_over = (best.reported,), (*passed, *rest)
    return Verdict(best.status, best.evidence, "stage", reason, figures=used, passed=passed_over, sensitivity=others)


def _best(proofs: list[Proof]) -> Proof:
    """Solid before hollow, then the furthest; but what names undone parts goes before an older or equal “all done”."""
    best = min(proofs, key=_order)
    partly = [p for p in proofs if p.status == "partly" and p.evidence in SOLID and p.until >= best.until]
    return min(partly, key=_order) if best.status == "met" and partly else best


def _order(proof: Proof) -> tuple[object, ...]:
    standing = ("official", "press", "secondary").index(proof.reported.source.standing)
    hollow = proof.evidence not in SOLID
    return (hollow, _BEST.index(proof.status), standing if hollow else 0, proof.until, proof.reported.source.source)


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


def _not_needed(best: Proof) -> Said:
    name = best.reported.source.source
    return Said(f"the verdict rests on {name}", f"判定依据为{name}")


def _cannot(known: list[Passed]) -> Said:
    first = known[0].why
    return Said(
        f"Cannot be decided: {first.en} ({known[0].reported.source.source}).",
        f"无法判定：{first.zh}（{known[0].reported.source.source}）。",
    )
