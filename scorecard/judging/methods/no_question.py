"""Goals that put no question to the figures: without content, without a known indicator, or before their period.

Source: it follows from what a goal says; nothing is guessed.
Limits: none of them has a light.
Sample that passes: a goal of which the text at hand says no number. Sample that fails: “better than last year”.
"""

from scorecard.judging.goal_case import GoalCase, GoalMethod
from scorecard.judging.verdicts import Result, Verdict
from scorecard.language.bilingual import Text, term
from scorecard.model.periods import day_text


def _unstated(case: GoalCase) -> Result:
    text = case.target.goal.unstated
    assert text is not None
    bare = Text.literal(text.en.rstrip("。."), text.zh.rstrip("。."))
    return case.result(Verdict("unstated", "none", "none", Text("judging.no-content", text=bare)))


def _unknown(case: GoalCase) -> Result:
    name = case.target.indicator or term("none").en
    return case.result(Verdict("undecidable", "none", "none", Text("judging.unknown-indicator-name", name=name)))


def _not_begun(case: GoalCase) -> Result:
    start = day_text(case.asked.window.start)
    return case.result(Verdict("not-due", "none", "none", Text("judging.period-starts", start=start)))


UNSTATED = GoalMethod(lambda case: case.target.goal.kind == "unstated", _unstated)
UNKNOWN = GoalMethod(lambda case: case.indicator is None, _unknown)
NOT_BEGUN = GoalMethod(lambda case: case.context.as_of < case.asked.window.start, _not_begun, on_figures=True)
