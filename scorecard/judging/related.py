"""What a related indicator hints at, where a target names one and its own figures decide nothing."""

from collections.abc import Callable

from scorecard.judging.phrases import hollow_text, paragraph
from scorecard.judging.verdicts import Verdict
from scorecard.language.bilingual import NOTHING, Text
from scorecard.model.indicators import Indicator


def or_hint(verdict: Verdict, related: Indicator | None, judge: Callable[[Indicator], Verdict]) -> Verdict:
    """The verdict; where it is grey, that of `judge` on the related indicator, as no more than a hint."""
    if verdict.colour != "grey" or related is None:
        return verdict
    hinted = judge(related)
    silent = verdict.status in ("no-figure", "not-due")
    return verdict if hinted.colour == "grey" else _as_hint(hinted, related, silent)


def _as_hint(verdict: Verdict, related: Indicator, silent: bool) -> Verdict:
    told = Text("judging.only-related" if silent else "judging.related-decides", name=related.name)
    hollow = hollow_text([Text("judging.another-indicator")])
    reason = paragraph(told, verdict.reason, hollow if verdict.solid else NOTHING)
    return verdict._replace(evidence="indicative", reason=reason)
