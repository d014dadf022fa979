"""Sentences of collecting in English."""

SENTENCES = {
    "collecting.happened": "happened then",
    "collecting.seen": "seen by then",
    "collecting.work-report": "work report",
    "collecting.bulletin": "bulletin",
    "collecting.newspaper": "newspaper",
    "collecting.department": "department",
    "collecting.web": "web",
    "collecting.reported-already": "{source} already reports {there} for this ({location})",
    "collecting.added-title": "{title} (added later)",
    "collecting.correction-title": "{title} (correction)",
    "collecting.collect-with-correct": (
        "What was reported stays. If this is a correction, collect with --correct; else put the form right."
    ),
    "collecting.correct-by-hand": (
        "Correct the file by hand if it is wrong; a later document is a source of its own, with supersedes:."
    ),
    "collecting.stage-not-reached": "not {stage}",
    "collecting.stage-told": "{stage} ({when})",
    "collecting.bound-told": "{number} ({bound})",
    "collecting.described-twice": "the source {name} is described twice, and not alike",
    "collecting.choose-stage": "Choose one of {allowed}; what is not reached, say so: not in use.",
    "collecting.choose-scope": "Choose one of {scopes}, or leave it empty.",
    "collecting.keep-one": "Keep one; the other is {where}.",
    "collecting.two-values": "{where} says {said} for the same, and this says {figure}",
    "collecting.keep-one-them": "Keep one of them.",
    "collecting.write-number": (
        "Write one number: 7.3, about 70, over 100, 25,000. A rough one (dozens, 5 to 6) is not taken."
    ),
    "collecting.write-pending": "Where there is none yet, write pending.",
    "collecting.write-period": "Write 2025-01/2025-09, 2025-Q3, 2025-H1, 2025-09, 2025-09-30 or 2025.",
    "collecting.fix-possible": (
        "Check the number and its unit, correct the form and collect it again. If it is right, say so in the column "
        "Note, so that the office can widen the limit of the indicator."
    ),
    "collecting.fix-period": (
        "Write the total so far and its period (2025-01/2025-09). Where the period has not ended, choose estimated "
        "in the column Status."
    ),
    "collecting.fix-earlier": (
        "Compare it with what was reported before. Where the form is wrong, correct it and collect it again; where "
        "the earlier number is wrong, say so in the column Note."
    ),
    "collecting.no-source-id": "“{source}” is no ID of a source",
    "collecting.write-source-id": "Write it in small letters, digits and hyphens: work-report-2023.",
    "collecting.given-no-number": "“{given}” is no number",
    "collecting.no-id": "“{name}” cannot be an ID",
    "collecting.write-id": "Use small letters, digits and hyphens: work-report-2023.",
    "collecting.what-missing": "the {what} is missing",
    "collecting.fill-what": "Fill in the {what}.",
    "collecting.typed-undecided": "a value is typed here, and no decision is given",
    "collecting.decide-typed": "Choose “correct” to record it, or “reject”.",
    "collecting.given-none-choices": "“{given}” is none of the choices",
    "collecting.no-day": "“{given}” is no day, month or year",
    "collecting.write-day": "Write it as 2022-01-23, 2022-01 or 2022.",
    "collecting.set-aside-file": "a file named {name} holds what is set aside, and no figures",
    "collecting.name-source": "Name a source of seeds/, or describe the new one.",
    "collecting.unknown-source": "the source {name} is not known",
    "collecting.choose-another-id": "Choose another ID.",
    "collecting.other-file": "{name} exists, and is no file of this source",
    "collecting.message-rule": "{message} [{rule}]",
    "collecting.field-measure": "measure",
    "collecting.field-value": "value",
    "collecting.field-unit": "unit",
    "collecting.field-period-or-date": "period or date",
    "collecting.field-title": "title",
    "collecting.field-standing": "standing",
    "collecting.field-date-of-publication": "date of publication",
    "collecting.file-in-braces": "the file is written in braces",
    "collecting.one-key-a-line": "Write one key a line, so that figures can be added.",
    "collecting.changes-else": "the figures cannot be added without changing what else the file says",
    "collecting.add-by-hand": "Add them by hand at the end of figures:.",
    "collecting.accept": "accept",
    "collecting.correct": "correct",
    "collecting.reject": "reject",
    "collecting.title-of-several-sources": "several sources are called “{title}”",
    "collecting.two-bounds": "the value says “{said}”, this cell “{chosen}”",
    "collecting.led-by": "{lead} leads this goal and reports it",
    "collecting.tell-lead": "Leave the row as it is, and tell {lead}.",
    "collecting.stage-unclear": "“{given}” does not say whether the stage that the goal asks for was reached: {wanted}",
    "collecting.say-stage": "Where it was reached, write “{wanted}”; where not, how far it is: started, completed.",
    "collecting.unknown-goal": "no goal of this project is called {name}",
    "collecting.other-place": "the row is of “{place}”, and this project of {known}",
    "collecting.before-plan": "{given} is over before the plan begins on {begins}, and answers none of its goals",
    "collecting.write-own-period": "Write the period of the number. An older number goes in by “scorecard record”.",
    "collecting.take-own-form": (
        "Fill in the form that was written for this project. A figure that answers none of its goals goes into a row "
        "without a goal."
    ),
    "collecting.goal-of-other-indicator": "the goal {name} asks for {wanted}, and this row is of {given}",
    "collecting.keep-rows": "The cells of rows were mixed up. Keep each row as the form has it, or take the form anew.",
    "collecting.month-or-total": "this may be {month} alone, or the total of the year so far",
    "collecting.write-total": "The form asks for the total so far. Write that, with its period: {period}.",
}
