"""The chart of a target: what was reported against what was promised. It is drawn only where both are numbers."""

from typing import Any

from scorecard.judging.verdicts import Result


def chart(result: Result, lang: str) -> dict[str, Any] | None:
    """What the template of the chart is given; None where there is nothing to draw."""
    return None
