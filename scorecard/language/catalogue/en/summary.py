"""Sentences of summary in English."""

SENTENCES = {
    "summary.id-not-judged-figure-at-places": "“{id}” was not judged: the figure at {places} states no scope and lies far from the goal",
    "summary.look-scope-up-write-scope-citywide": "Look the scope up and write scope: citywide or scope: municipal at the figure, or at the target.",
    "summary.value-when-source": "{value}, {when} ({source})",
    "summary.not-there": "not there",
    "summary.old-new": "{old} → {new}.",
    "summary.now-rests-on": "Now rests on",
    "summary.no-longer-on": "No longer on",
    "summary.rests-on-same-figures": "It rests on the same figures.",
    "summary.shown-kept": "shown kept",
    "summary.shown-missed": "shown missed",
    "summary.shown-kept-part-nearly-or-late": "shown kept in part, nearly or late",
    "summary.off-track": "off track",
    "summary.hint-only": "with a hint only",
    "summary.no-report-found": "with no report found",
    "summary.not-due-yet": "not due yet",
    "summary.impossible-decide-from-what-stated-or": "impossible to decide from what is stated or reported",
    "summary.all-count-solid-verdicts-goals-light": "All {count} solid verdicts of {of} goals are {light}. ",
    "summary.successes-tend-be-reported-failures-left": "Successes tend to be reported and failures left out, so this does not say how the rest went.",
    "summary.figures-may-have-been-gathered-where": "The figures may have been gathered where something went wrong, so this does not say how the rest went.",
}
