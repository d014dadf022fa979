"""Figures that a source was asked for and does not give: the goal is grey, apart from one for which nobody has
looked."""

from scorecard.judging.goal_case import Context
from scorecard.judging.matching import fitting
from scorecard.judging.phrases import absent_text
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Verdict
from scorecard.language.bilingual import sentence, sentences
from scorecard.model.reported import Reported


def withheld(asked: Question, verdict: Verdict, context: Context) -> Verdict:
    """The verdict; where no figure was found, because sources were read and give none, this is what it says."""
    if verdict.status not in ("no-figure", "undecidable") or verdict.reading is not None:
        return verdict
    found = _looked_for(asked, context)
    if not found:
        return verdict
    others = [one for one in verdict.passed if one.reported not in found and _own(asked, one.reported, context)]
    if verdict.status == "undecidable" and others:
        return verdict
    return verdict._replace(status="withheld", reason=sentences(sentence(absent_text(reported)) for reported in found))


def _own(asked: Question, reported: Reported, context: Context) -> bool:
    return reported in context.book.figures_for(asked.indicator.id, asked.whose)


def _looked_for(asked: Question, context: Context) -> list[Reported]:
    """The figures that would answer, if their sources gave a number."""
    return [
        reported
        for reported in context.book.figures_for(asked.indicator.id, asked.whose)
        if reported.figure.absent is not None and fitting(asked, reported, context.as_of) == "whole"
    ]
