"""Goals of several parts (all_of) and goals of each year: the parent's light from those of its parts."""

from collections.abc import Sequence

from scorecard.model.plans import Plan, Section, Target
from scorecard.said import Said, listed
from scorecard.terms import term
from scorecard.verdicts import Evidence, Result, Status, Verdict, weakest


def all_of(section: Section, target: Target, parts: list[Result]) -> Result:
    """Green when all are met; amber when some are met and one is decided unmet; red when all are; else grey."""
    colours = [part.verdict.colour for part in parts]
    status: Status
    if all(colour == "green" for colour in colours):
        status = "met" if all(part.verdict.status == "met" for part in parts) else "on-track"
    elif all(colour == "red" for colour in colours):
        status = "missed"
    elif _some_unmet(colours):
        status = "partly"
    else:
        status = "undecidable"
    told = _told(parts)
    said = Said(f"Parts: {told.en}.", f"各项：{told.zh}。")
    return Result(section, target, _verdict(status, parts, said), parts=tuple(parts))


def each_year(section: Section, target: Target, parts: list[Result], plan: Plan) -> Result:
    """Grey until every year is answered; then green when all are met, red when none is, else amber."""
    colours = [part.verdict.colour for part in parts]
    status: Status = "undecidable"
    if all(part.verdict.status in ("not-due", "no-figure") for part in parts):
        status = "no-figure"
    elif "grey" not in colours:
        status = "met" if set(colours) == {"green"} else "missed" if set(colours) == {"red"} else "partly"
    told = _told(parts)
    said = Said(f"Year by year: {told.en}.", f"逐年：{told.zh}。")
    if status in ("undecidable", "no-figure") and plan.expected_in is not None:
        expected = plan.expected_in
        said = Said(f"{said.en} It should stand in: {expected.en}.", f"{said.zh}应见于：{expected.zh}。")
    return Result(section, target, _verdict(status, parts, said), parts=tuple(parts))


def _some_unmet(colours: Sequence[str]) -> bool:
    """Some met and one decided unmet, or one that is itself half-way."""
    return "amber" in colours or ("green" in colours and "red" in colours)


def _verdict(status: Status, parts: list[Result], said: Said) -> Verdict:
    decided = [part.verdict for part in parts if part.verdict.colour != "grey"]
    grey = status in ("undecidable", "no-figure")
    evidence: Evidence = "none" if grey else weakest([verdict.evidence for verdict in decided])
    figures = tuple(figure for verdict in decided for figure in verdict.figures)
    methods = list(dict.fromkeys(part.verdict.method for part in parts))
    return Verdict(status, evidence, methods[0] if len(methods) == 1 else "composite", said, figures=() if grey else figures)


def _told(parts: list[Result]) -> Said:
    return listed(_part(part) for part in parts)


def _part(part: Result) -> Said:
    name, verdict = part.target.name, part.verdict
    label = Said(name.en, name.zh)
    if part.target.period is not None and part.target.id.rsplit(".", 1)[-1] == part.target.period.text:
        label = Said(part.target.period.text, part.target.period.text)
    hollow = verdict.colour != "grey" and not verdict.solid
    light = Said(("hollow " if hollow else "") + term(verdict.status).en, term(verdict.status).zh + ("（空心）" if hollow else ""))
    return Said(f"{label.en}: {light.en}", f"{label.zh}：{light.zh}")
