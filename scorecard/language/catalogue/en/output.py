"""Sentences of output in English."""

SENTENCES = {
    "output.words": "Words",
    "output.indicator": "Indicator",
    "output.before": "Before the plan",
    "output.verdict": "Verdict",
    "output.reason": "Reason",
    "output.used": "Figures used",
    "output.passed": "Passed over",
    "output.bands": "Bands",
    "output.steps": "Step by step",
    "output.next-mark": "Next mark",
    "output.notes": "Notes",
    "output.encoded": "Note in the file",
    "output.parts": "Parts",
    "output.above": "the goal asks for more than that",
    "output.same": "the goal asks for as much",
    "output.below": "the goal asks for less than that",
    "output.text": ": ",
    "output.says-source": "“{says}” ({source})",
    "output.set-plan": "set by the plan",
    "output.counts-from": "counts from",
    "output.figures": "figures",
    "output.sources-used": (
        "{count} {count:source|sources} with {figures} {figures:figure"
        "|figures}; verdicts rest on {used} of the sources."
    ),
    "output.light": "light",
    "output.goal-2": "goal",
    "output.actual": "actual",
    "output.gap": "gap",
    "output.evidence": "evidence",
    "output.as-as": "as of {as_of}",
    "output.ambition": (
        "{known} {known:goal|goals} with a reading before the plan: {above} asking for more than that, {same} for as "
        "much, {below} for less."
    ),
    "output.all": "all",
    "output.targets": "targets",
    "output.chosen": "The filter chooses {number} of {of} {of:goal|goals}. Sentences and counts are of all of them.",
    "output.not-drawn": (
        "Not drawn: {number} grey {number:goal|goals}. --all shows them, and where the answers should stand."
    ),
    "output.changed-goal": "changed",
    "output.says": "“{says}”",
    "output.stage-by": "{stage} by {seen}",
    "output.stage-reached-by": "{stage} by {seen}",
    "output.parts-of-stage": "{done} of {of} {stage}",
    "output.parts-green": "{green} of {of} green",
    "output.parts-hollow": ", {hollow} of them hollow",
    "output.parts-grey": ", {grey} grey",
    "output.broken-down": "Broken down",
}
