"""Goals of several parts (all_of) and goals of each year: the parent's light from those of its parts."""

from scorecard.judging.verdicts import Result, Verdict
from scorecard.language.bilingual import Text, capitalised, clauses, in_both
from scorecard.language.terms import term
from scorecard.model.period_words import period_text
from scorecard.model.plans import Section, Target
from scorecard.model.statuses import EVIDENCE_ORDER, SOLID, STATUSES, Evidence, Status, weakest


def all_of(section: Section, target: Target, parts: list[Result]) -> Result:
    """Green when all are met; amber when some are met and one is decided unmet; red when all are decided unmet; else grey."""
    said = _told(parts, Text("judging.parts"))
    return _of(section, target, _verdict(_all_status(parts), parts, said), parts)


def each_year(section: Section, target: Target, parts: list[Result]) -> Result:
    """Red when every decided year was missed, amber when one fell short and not all were missed, whatever is still open.

    While years are open, those that were all met are on track, hollow where one that is over is not known. After the
    end it is green only when every year was met.
    """
    status = _each_status(parts)
    # Where a year was missed, what the running year shows so far neither adds to it nor takes from it.
    settled = [part for part in parts if part.verdict.settled] if status in ("missed", "partly") else []
    verdict = _verdict(status, settled or parts, _told(parts, Text("judging.year-year")))
    if verdict.status == "on-track" and any(_lost(part) for part in parts):
        verdict = verdict._replace(evidence=weakest([verdict.evidence, "interim"]))
    return _of(section, target, verdict, parts)


def _of(section: Section, target: Target, verdict: Verdict, parts: list[Result]) -> Result:
    """The result with its parts; a report is overdue where one of them is."""
    late = any(part.verdict.overdue for part in parts)
    return Result(section, target, verdict._replace(overdue=late), parts=tuple(parts))


def _each_status(parts: list[Result]) -> Status:
    decided = [part.verdict for part in parts if part.verdict.settled]
    if len(decided) == len(parts) or not decided:
        return _all_status(parts) if not _open(parts) else _grey(parts)
    if all(verdict.colour == "red" for verdict in decided):
        return "missed"
    if _unmet(decided):
        return "partly"
    running = any(part.verdict.status == "not-due" or not (part.verdict.settled or _lost(part)) for part in parts)
    return "on-track" if running else _grey(parts)


def _open(parts: list[Result]) -> list[Result]:
    return [part for part in parts if part.verdict.colour == "grey"]


def _lost(part: Result) -> bool:
    """Whether it is a year that is over and has no light."""
    return part.verdict.colour == "grey" and part.verdict.status != "not-due"


def _all_status(parts: list[Result]) -> Status:
    verdicts = [part.verdict for part in parts]
    colours = {verdict.colour for verdict in verdicts}
    if colours == {"green"}:
        return "met" if all(verdict.status == "met" for verdict in verdicts) else "on-track"
    if colours == {"red"}:
        return "missed" if all(verdict.settled for verdict in verdicts) else "off-track"
    if "grey" not in colours or (_done(verdicts) and _unmet(verdicts)):
        return "partly"
    return _grey(parts)


def _done(verdicts: list[Verdict]) -> list[Verdict]:
    return [verdict for verdict in verdicts if STATUSES[verdict.status].done]


def _unmet(verdicts: list[Verdict]) -> list[Verdict]:
    return [verdict for verdict in verdicts if STATUSES[verdict.status].unmet]


def _grey(parts: list[Result]) -> Status:
    """Why there is no light: something is still to come, nothing is reported or stated, or it cannot be told."""
    statuses = {part.verdict.status for part in parts}
    if "not-due" in statuses:
        return "not-due"
    silent: tuple[Status, ...] = ("unstated", "withheld", "no-figure")
    for status in silent:
        if statuses == {status}:
            return status
    if statuses == {"no-figure", "withheld"}:
        return "no-figure"
    return "undecidable"


def _verdict(status: Status, parts: list[Result], said: Text) -> Verdict:
    methods = list(dict.fromkeys(part.verdict.method for part in parts))
    method = methods[0] if len(methods) == 1 else "composite"
    evidence = _evidence(status, [part.verdict for part in parts])
    if evidence == "none":
        return Verdict(status, "none", method, said)
    figures = [figure for part in parts if part.verdict.colour != "grey" for figure in part.verdict.figures]
    unique = {id(reported.figure): reported for reported in figures}
    return Verdict(status, evidence, method, said, figures=tuple(unique.values()))


def _evidence(status: Status, verdicts: list[Verdict]) -> Evidence:
    """The weakest part that the light needs: all for green and red, the best done and the best undone one for partly."""
    decided = [verdict for verdict in verdicts if verdict.colour != "grey"]
    if status in ("met", "on-track", "missed", "off-track"):
        return weakest([verdict.evidence for verdict in decided])
    if status != "partly":
        return "none"
    done, unmet = _done(decided) or decided, _unmet(decided)
    return weakest([_best(done), _best(unmet)])


def _best(verdicts: list[Verdict]) -> Evidence:
    return min((verdict.evidence for verdict in verdicts), key=EVIDENCE_ORDER.index)


def _told(parts: list[Result], what: Text) -> Text:
    told = clauses(_part(part) for part in parts)
    return Text("judging.label-words-stop", label=capitalised(what), words=told)


def _part(part: Result) -> Text:
    verdict, label = part.verdict, in_both(part.target.name)
    if part.year is not None and not part.numbers:
        label = period_text(part.year)
    light, hollow = term(verdict.status), verdict.colour != "grey" and verdict.evidence not in SOLID
    words = Text("judging.light-hollow", light=light) if hollow else light
    return Text("judging.label-words", label=label, words=words)
