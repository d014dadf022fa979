"""Sentences of summary in English."""

SENTENCES = {
    "summary.scope-unstated": (
        "“{id}” was not judged: the figure at {places} states no scope and lies far from the goal"
    ),
    "summary.write-scope": (
        "Look the scope up and write scope: citywide or scope: municipal at the figure, or at the target."
    ),
    "summary.value-when-source": "{value}, {when} ({source})",
    "summary.not-there": "not there",
    "summary.old-new": "{old} → {new}.",
    "summary.now-rests-on": "Now rests on",
    "summary.no-longer-on": "No longer on",
    "summary.same-figures": "It rests on the same figures.",
    "summary.opening-kept": "shown kept",
    "summary.opening-on-track": "on track",
    "summary.opening-at-risk": "at risk",
    "summary.opening-missed": "shown missed",
    "summary.opening-short": "shown kept in part, nearly or late",
    "summary.opening-off-track": "off track",
    "summary.hint-only": "with a hint only",
    "summary.opening-unread": "not in the part at hand of the report that should answer",
    "summary.opening-unseen": "with no report found",
    "summary.opening-not-due": "not due yet",
    "summary.opening-unclear": "impossible to decide from what is stated or reported",
    "summary.all-one-way": "All {count} solid verdicts of {of} goals are {light}. ",
    "summary.successes-reported": (
        "Successes tend to be reported and failures left out, so this does not say how the rest went."
    ),
    "summary.failures-gathered": (
        "The figures may have been gathered where something went wrong, so this does not say how the rest went."
    ),
    "summary.no-solid": "none of its goals has a solid verdict",
    "summary.few-solid": "{solid} of {of} goals have a solid verdict, which is too few",
    "summary.several-to-count": "{goals} of its goals have a solid verdict, and this rule compares one goal each",
    "summary.nothing-to-count": "its solid verdicts have nothing to compare by this rule",
    "summary.opening-withheld": "looked for and not given",
    "summary.opening-dropped": "given up",
    "summary.number-of": "{number} {words}",
    "summary.opening": "Of {goals} {goals:goal|goals}: {parts}.",
    "summary.hollow-light": "hollow {colour} ({status})",
    "summary.light": "{colour} ({status})",
    "summary.overdue-reports": "{count} {count:report is|reports are} overdue: {names}.",
    "summary.holds-others": "it holds other places that are ranked",
    "summary.mark": "{what} by {day}",
    "summary.mark-goal": "the goal by {day}",
    "summary.due-needed": "{told} ({needed})",
    "summary.still-needed": "{missing} more: {month} a month, {week} a week this month",
    "summary.due-report": "next report",
    "summary.due-entry": "{name}: {what}",
    "summary.due-late": "{day} overdue",
    "summary.due-untold": "{day} due, report by {by}",
    "summary.due-coming": "{day}",
    "summary.due-nothing": "Nothing is due.",
    "summary.own-word": "{count} {count:light rests|lights rest} on what units report of themselves, not verified.",
}
