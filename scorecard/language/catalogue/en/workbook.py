"""Sentences of workbook in English."""

SENTENCES = {
    "workbook.targets": "Targets",
    "workbook.hollow": "Hollow",
    "workbook.solid": "Filled",
    "workbook.how": "How a light comes about",
    "workbook.bands-note": (
        "Change a threshold of attainment or of ranks here, or a goal or an actual on the Scorecard: the lights that "
        "follow from them change, and so do the counts. Lights judged by pace, by a path, by parts or by stages "
        "stand as judged, and so does all evidence; the Scorecard says which. The verdicts themselves stay in the "
        "files."
    ),
    "workbook.changed-here": "changed in this workbook",
    "workbook.coverage": "Coverage",
    "workbook.headline": "Headline goals",
    "workbook.missing": "What is missing",
    "workbook.by-section": "Lights by section",
    "workbook.missing-none": "Every goal has a light.",
    "workbook.legend": "What the lights mean",
    "workbook.legend-solid": (
        "Filled: rests on a figure that was reported, or follows by exact arithmetic from reported ones."
    ),
    "workbook.legend-hollow": (
        "Outline: rests on a figure of part of the period, or on an indirect one. A hint, counted apart."
    ),
    "workbook.legend-grey": (
        "No light: no report of it was found, it is not due, or it cannot be decided. Silence is neither good nor bad."
    ),
    "workbook.legend-green": "met, or on track",
    "workbook.legend-amber": "near, partly, late, or at risk",
    "workbook.legend-red": "missed, off track, or going backwards",
    "workbook.footer-page": "Page &P of &N",
    "workbook.evidence-lead": (
        "Every figure that a light rests on; below them, and not printed, every one that was looked at and passed "
        "over, with the reason."
    ),
    "workbook.sources-lead": (
        "Where the figures come from; sources that no light rests on stand below, and are not printed."
    ),
    "workbook.trajectory-lead": (
        "Level goals of several years: the path that leads to the goal by equal yearly growth, what was reported, "
        "and where it leads. A hollow triangle is an estimate or a bound, the diamond is the goal."
    ),
    "workbook.required": "Required path",
    "workbook.reported": "Reported",
    "workbook.projected": "At this pace",
    "workbook.year": "Year",
    "workbook.used": "used",
    "workbook.gaps-lead": "Goals without a light: what is missing, and where it should stand.",
    "workbook.entry-how": (
        "Fill in what was reported: the value (or, for a milestone, the stage), its source and the shortest words "
        "that say it. Only actuals count, never a forecast or a plan. A source that is not in the list is described "
        "on the sheet New sources. Periods: 2021, 2021-09, 2021-01/2021-09, 2021-12-31. Then run: scorecard collect, "
        "with the name of this file."
    ),
    "workbook.new-sources-how": (
        "One row for each document that is not among the sources yet. ID: small letters, digits and hyphens, such as "
        "work-report-2023. Published: a day, a month or a year. Figures entered with this ID go into a file of this "
        "name."
    ),
    "workbook.choose-value": "A number, without its unit.",
    "workbook.choose-stage": "Choose the stage that was reached.",
    "workbook.choose-unit": "The unit of the value.",
    "workbook.choose-status": "Choose how final the figure is.",
    "workbook.choose-bound": "Choose how sure the number is: over, about, nearly …",
    "workbook.choose-when": "Did it happen then, or was it seen by then?",
    "workbook.choose-source": "The ID of a source, from the list or from the sheet New sources.",
    "workbook.choose-says": "The shortest words that hold the figure, at most 40 Chinese characters or 120 others.",
    "workbook.choose-indicator": "Choose the indicator.",
    "workbook.choose-measure": "Choose how the indicator is read.",
    "workbook.choose-scope": "Choose whose number it is; leave it empty where the source does not say.",
    "workbook.choose-kind": "Choose the kind of document.",
    "workbook.choose-standing": "Choose whose word it is.",
    "workbook.no-gaps": "Nothing is missing.",
    "workbook.notes-lead": "Disagreements, breaks and limits worth knowing before quoting a light.",
    "workbook.notes-other": "Where another reading would give another light",
    "workbook.notes-breaks": "Breaks and revisions of series",
    "workbook.changes": "Since the last run",
    "workbook.changes-first": "There is no earlier run to compare with.",
    "workbook.notes-changes": "What changed since the last run",
    "workbook.notes-targets": "Notes on targets",
    "workbook.notes-input": "Remarks on the input",
    "workbook.level-warning": "warning",
    "workbook.notes-none": "None.",
    "workbook.bands": "Thresholds",
    "workbook.own-rule": "the plan's own",
    "workbook.counted": "Counts: filled lights by colour, outlines together.",
    "workbook.as-of": "As of {day}",
    "workbook.period": "Period {period}",
    "workbook.changed": (
        "Rows that differ from the run, because goals, actuals or thresholds were changed in this workbook: "
        "{number}. What is struck through is still as it was in the run."
    ),
    "workbook.changed-rows": (
        " · rows changed in this workbook: {number}; reasons struck through are still those of the run"
    ),
    "workbook.missing-line": (
        "{grey} of {of} goals have no light. They are listed on the sheet {sheet}, with where the answer should stand."
    ),
    "workbook.path-told": "{name}. Reported: {reported}. Goal for {year}: {goal}.",
    "workbook.passed": "passed over: {why}",
    "workbook.supersedes": "Replaces the figure of {sources}.",
    "workbook.changes-none": "No light has changed since {day}.",
    "workbook.changes-some": "Targets that changed since the run as of {day}: {number}.",
    "workbook.changes-new": "{name}: new, {light}",
    "workbook.changes-gone": "{name}: no longer there",
    "workbook.changes-more": "… and {number} more on the sheet {sheet}",
    "workbook.level-error": "error",
    "workbook.follows-numbers": "goal and actual",
    "workbook.follows-judged": "the files, as judged",
    "workbook.worst": "Red and amber goals",
    "workbook.review-how": (
        "Read each proposed answer against the text beside it. Decision: accept it, correct the yellow cells and say "
        "so, or reject it; a row without a decision is left for later. The last rows are goals without an answer: "
        "where the report has one, type it and choose “correct”. Save, then give the file to “scorecard collect”: it "
        "shows what it would write into seeds/."
    ),
    "workbook.choose-decision": "Accept, correct or reject.",
    "workbook.owner-form-how": (
        "Fill in the yellow cells of each goal: the value so far (since the start of the period), or the stage that "
        "was reached; where it is behind, why, and what comes next. Where there is no figure yet, leave the value "
        "empty and give cause and next step. Numbers may be typed as they are said: 2.5万, about 70, over 100. A "
        "stage without a date counts as seen by the end of the month. Send the workbook back as it is; do not rename "
        "or move columns."
    ),
    "workbook.owner-form-title": "{owner}: report for {month}",
    "workbook.no-owner": "Goals without an owner",
    "workbook.joint-goal": "{name} (with {lead}, which reports it)",
    "workbook.entry-lead": "Led by",
}
