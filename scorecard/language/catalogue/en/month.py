"""Sentences of the monthly bulletin in English."""

SENTENCES = {
    "month.title": "{place}: progress bulletin, {month}",
    "month.subtitle": "{plan} · as of {day}",
    "month.signed": "Signed: {name}________________",
    "month.day-left": "________________ (day)",
    "month.overview": "1. Overview",
    "month.lights": (
        "Lights: {green} green, {amber} amber, {red} red; {hollow} hollow (part of the period or a hint only), "
        "{grey} without a light."
    ),
    "month.own-word": (
        "Of the {lit} lights, {own} {own:rests|rest} on the owners' own reports alone, which nobody has verified."
    ),
    "month.since": "Since {when}: {told}.",
    "month.no-change": "Since {when} no light has changed.",
    "month.turned": "{count} turned {what} ({names})",
    "month.turned-red": "red",
    "month.turned-amber": "amber",
    "month.turned-green": "green",
    "month.turned-grey": "grey",
    "month.firmer-or-weaker": "{count} more {count:keeps its|keep their} colour and turned solid or hollow",
    "month.and-others": "{names} and others",
    "month.is-closed": "The month is closed; the lights below are those that were published.",
    "month.behind": "2. Red and amber goals",
    "month.none-behind": "No goal is red or amber.",
    "month.goal-and-state": "Goal and progress",
    "month.cause": "Cause",
    "month.next-step": "Next step",
    "month.not-said": "not given",
    "month.accepted": " (accepted: {reason}; under {rule}, by {by} on {on})",
    "month.name-and-state": "{name}: {state}",
    "month.asked": "goal {goal}",
    "month.reached": "actual {actual}",
    "month.distance": "gap {gap}",
    "month.distance-from-pace": "against the pace {gap}",
    "month.moved": "This month",
    "month.needed": "Still needed",
    "month.value-as-of": "{value} (as of {when})",
    "month.overdue": "3. Overdue reports",
    "month.none-overdue": "No report is overdue.",
    "month.number": "Goals",
    "month.goals-of-it": "Which goals",
    "month.due-next": "4. Due in {month}",
    "month.none-due": "No goal and no stage falls due.",
    "month.due-what": "Due",
    "month.due-by": "By",
    "month.now": "Now",
    "month.corrections": "5. Closed months: corrections and late reports",
    "month.corrections-told": (
        "By what is known on {day}, these published lights would be others. What was published stays."
    ),
    "month.then": "Then",
    "month.today": "Now",
    "month.why": "What was corrected",
    "month.came": "new: {figures}",
    "month.went": "no longer used: {figures}",
    "month.file-changed": "the files of goals or figures were changed",
    "month.then-today": "{then} → {today}",
    "month.sign-and-word": "{sign} {word}",
    "month.by-owner": "Annex: lights by owner",
    "month.late-reports": "Overdue",
    "month.own": "Own word",
    "month.all-goals": "Annex: goals by owner",
    "month.grid": "Annex: lights by month",
    "month.legend": (
        "{green} green, {amber} amber, {red} red; {hollow_green} {hollow_amber} {hollow_red} hollow: part of the "
        "period or a hint only; {grey} no light."
    ),
    "month.legend-closed": (
        "A month with * is closed and shows the lights as published; “●→■” is the light as published and the one by "
        "corrected figures."
    ),
    "month.month-head": "{number}",
    "month.closed-head": "{month}*",
    "month.marks": "Annex: due by the end of {month}",
    "month.changes": "Annex: changes since {when}",
    "month.change": "Change and figures",
    "month.nothing": "Nothing to report for {month}: no plan that runs in it had been published by {day}.",
    "month.closed": "Closed: {file}.",
    "month.no-closed-month": "{path} is no file of a closed month. Restore it, or move it out of the folder.",
    "month.not-closed": "{month} of {plan} has not been closed. Close it with --close first.",
    "month.still-runs": "{month} has not ended, so it cannot be closed.",
    "month.closed-before": (
        "{month} of {plan} is closed. To close it once more, give --again REASON; what was published is kept."
    ),
    "month.closed-twice": "{path} and {other} are both of one month of one plan. Move one of them out of the folder.",
    "month.closed-of-no-plan": (
        "{path} is of {plan}; no plan here has that place and name, so its lights are not shown. Name the place of "
        "the plan as before, or move the file out of the folder."
    ),
    "month.not-running": "{plan} does not run in {month}; its period is {period}. Name a month of it.",
}
