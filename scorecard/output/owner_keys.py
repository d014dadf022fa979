"""What the JSON says of the owners of a goal: who they are, what they said last, and what was accepted. Only what there
is."""

from typing import Any

from scorecard.judging.verdicts import Result


def owner_keys(result: Result) -> dict[str, Any]:
    """The keys of a result that speak of its owners."""
    found, accepted = dict[str, Any](), result.target.accepted
    if [owner.id for owner in result.owners] != result.target.owner:
        found["owners"] = [owner._asdict() for owner in result.owners]
    if result.statement is not None:
        told = result.statement
        found["told"] = {"cause": told.cause, "next": told.next_step, "period": told.period.text, "source": told.source}
    if result.verdict.own_word:
        found["own_word"] = True
    if accepted is not None:
        reason = {"zh": accepted.reason.zh, "en": accepted.reason.en}
        found["accepted"] = {"reason": reason, "rule": accepted.rule, "by": accepted.by, "on": accepted.on.text}
    return found
