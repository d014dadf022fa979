"""What is said of answers that a report gives to goals, in English."""

SENTENCES = {
    "answering.another": "the text has another number too: {says}",
    "answering.began": "it is where a change began",
    "answering.between": "“{between}” stands between the name and what was done: see that it is no part of the thing",
    "answering.claims": "it claims success without a number",
    "answering.estimate": "the text calls it an estimate",
    "answering.exists": "{file} is there already; nothing was written. Name another --source, or move the file away.",
    "answering.exists-form": (
        "{file} is there already; the review form was not written. Name another file, or move it away."
    ),
    "answering.far": "it is far above the goal, so it may be of several years",
    "answering.gives-reason": "it gives a reason",
    "answering.goal": "it states a goal, not what was reached",
    "answering.misfit": "it cannot be a reading of the indicator",
    "answering.no-goal": "The plans have no goal that a report could answer.",
    "answering.none-done": "{stage}: not reached",
    "answering.nominal": "it tells the growth at current prices",
    "answering.other-limit": "it names another time limit",
    "answering.not-reached": "it does not say that the stage was reached",
    "answering.nothing-found": "no answer was found; where the report has one, type it and choose “correct”",
    "answering.one-of-two": "it is of one of the two that the goal adds up",
    "answering.other-words": "the text names it in other words",
    "answering.other-year": "it is of {year}",
    "answering.part": "it is of a part of the year",
    "answering.range": "it is a range or a proportion, not one number",
    "answering.restated": "it names the goal with another number; the plan asks for {asked}",
    "answering.review": (
        "Drafted from the text by rules. Read each row against the text, correct it or remove it, then remove "
        "“reviewed: false”."
    ),
    "answering.says-missed": "it says that the goal was missed, without a number",
    "answering.wider": "it is of a larger place, or of more than was done",
    "answering.scope": "it is {has}, not {wanted} (scope)",
    "answering.several": "it is of several years",
    "answering.summary": (
        "Of {goals} goals {answered} have an answer, {hinted} a hint only, and the text is silent on {silent}."
    ),
    "answering.table-not-read": (
        "{file}:{first}: a table up to line {last}, of which no number can answer: its heading does not say what the "
        "columns hold. Write above them what they are (Indicator, Target 2024, Actual 2024), or type its figures."
    ),
    "answering.title-answers": "Answers",
    "answering.title-hints": "Hints, which are no answers",
    "answering.title-silent": "Goals on which the text is silent",
    "answering.undone": "the text says that it was not done; see that no other text says it was",
    "answering.unit": "its unit “{has}” cannot be converted to “{wanted}”",
    "answering.year-before": "the text does not say of when this number is; it is taken for that of {year}",
}
