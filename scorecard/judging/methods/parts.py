"""What the verdict on a goal with years or parts follows from: their lights, how good their evidence is, and their
names."""

from scorecard.judging.goal_case import GoalCase
from scorecard.judging.verdicts import Result, Verdict
from scorecard.language.bilingual import Text, capitalised, clauses, in_both, term
from scorecard.model.periods import period_text
from scorecard.model.statuses import EVIDENCE_ORDER, SOLID, STATUSES, Evidence, Status, weakest


def of_parts(case: GoalCase, verdict: Verdict, parts: list[Result]) -> Result:
    """The result with its parts; a report is overdue where one of them is."""
    return case.result(verdict._replace(overdue=any(part.verdict.overdue for part in parts)), parts)


def status_of_all(parts: list[Result]) -> Status:
    """The status of a goal that asks for all of its parts."""
    verdicts = [part.verdict for part in parts]
    colours = {verdict.colour for verdict in verdicts}
    if colours == {"green"}:
        return "met" if all(verdict.status == "met" for verdict in verdicts) else "on-track"
    if colours == {"red"}:
        return "missed" if all(verdict.settled for verdict in verdicts) else "off-track"
    if "grey" not in colours or (_done(verdicts) and unmet(verdicts)):
        return "partly"
    return open_status(parts)


def _done(verdicts: list[Verdict]) -> list[Verdict]:
    return [verdict for verdict in verdicts if STATUSES[verdict.status].done]


def unmet(verdicts: list[Verdict]) -> list[Verdict]:
    """Those that are decided and short of the goal."""
    return [verdict for verdict in verdicts if STATUSES[verdict.status].unmet]


def open_status(parts: list[Result]) -> Status:
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


def verdict_of(status: Status, parts: list[Result], said: Text) -> Verdict:
    """The verdict of that status, on the evidence and the figures of the parts that its light needs."""
    methods = list(dict.fromkeys(part.verdict.method for part in parts))
    method = methods[0] if len(methods) == 1 else "composite"
    evidence = _evidence(status, [part.verdict for part in parts])
    if evidence == "none":
        return Verdict(status, "none", method, said)
    figures = [figure for part in parts if part.verdict.colour != "grey" for figure in part.verdict.figures]
    unique = {reported.figure.location: reported for reported in figures}
    return Verdict(status, evidence, method, said, figures=tuple(unique.values()))


def _evidence(status: Status, verdicts: list[Verdict]) -> Evidence:
    """The weakest part that the light needs: all for green and red, the best done and the best undone one for
    partly."""
    decided = [verdict for verdict in verdicts if verdict.colour != "grey"]
    if status in ("met", "on-track", "missed", "off-track"):
        return weakest([verdict.evidence for verdict in decided])
    if status != "partly":
        return "none"
    return weakest([_best(_done(decided) or decided), _best(unmet(decided))])


def _best(verdicts: list[Verdict]) -> Evidence:
    return min((verdict.evidence for verdict in verdicts), key=EVIDENCE_ORDER.index)


def parts_listed(parts: list[Result], what: Text) -> Text:
    """Each part, or year, with its light."""
    lights = clauses(_part(part) for part in parts)
    return Text("judging.label-words-stop", label=capitalised(what), words=lights)


def _part(part: Result) -> Text:
    verdict, label = part.verdict, in_both(part.target.name)
    if part.year is not None and not part.numbers:
        label = period_text(part.year)
    light, hollow = term(verdict.status), verdict.colour != "grey" and verdict.evidence not in SOLID
    words = Text("judging.light-hollow", light=light) if hollow else light
    return Text("judging.label-words", label=label, words=words)
