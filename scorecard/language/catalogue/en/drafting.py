"""What is said of drafts: doubts about a goal or a figure, why a report or a number is refused, comments and
columns."""

_ADVICE = (
    "Open it, copy all its text into a plain text file (or use “Save as … plain text, UTF-8”), and give that file."
)
_FILL = "Copy the text of the report into it, and save it."

SENTENCES: dict[str, str] = {
    "drafting.split-year": "the text counts its years as {years}; where they begin in April, write period: {period}",
    "drafting.table-not-read": (
        "{file}, lines {first} to {last}: a table, which is not read. Write its goals by hand, or each of its rows "
        "as a sentence: gross domestic product grows by 6.5%."
    ),
    "drafting.refused": "{file}: {why}",
    "drafting.zipped": f"This is a Word, Excel or other zipped document, not plain text. {_ADVICE}",
    "drafting.old-office": f"This is an old Word or Excel document, not plain text. {_ADVICE}",
    "drafting.rich-text": f"This is a rich text document, not plain text. {_ADVICE}",
    "drafting.pdf": (
        "This is a PDF, not plain text. Get its text with “pdftotext FILE.pdf FILE.txt”, or select all in a reader "
        "and copy it into a text file; a scan needs character recognition first."
    ),
    "drafting.picture": f"This is a picture, not plain text. {_ADVICE}",
    "drafting.compressed": f"This is a compressed file, not plain text. {_ADVICE}",
    "drafting.web-page": "This is a web page, not plain text. Open it in a browser and copy its text into a text file.",
    "drafting.empty": f"The file is empty. {_FILL}",
    "drafting.blank": f"The file holds blanks only. {_FILL}",
    "drafting.no-text": f"This is no text in an encoding that is known (UTF-8, UTF-16, GB18030, Big5). {_ADVICE}",
    "drafting.where-a-change-began": "it is where a change began, so its period is an earlier one",
    "drafting.nothing-named": "the text does not say close by what is measured",
    "drafting.general": "“{words}” does not say of what; name it in full",
    "drafting.carried": "the indicator is taken from the words before",
    "drafting.long-name": "the indicator's words are long; shorten them",
    "drafting.no-base": "add base: with the year that it is a multiple of",
    "drafting.each-part": "a proportion is no single number; make each part a target of its own",
    "drafting.no-unit-printed": "no unit is printed",
    "drafting.total-investment": "a total investment may describe projects instead of promising money",
    "drafting.rough": "the number itself is rough or unclear; write what is meant",
    "drafting.falls-twice": "both the verb and the sign say that it falls",
    "drafting.small-in-words": "a small number in words may be a way of speaking",
    "drafting.piece-not-read": "a piece of a number beside it was not read",
    "drafting.a-part": "it is a part of the number before it",
    "drafting.part-of-several": "its part of the report is about several years, so it may belong to another plan",
    "drafting.part-of-one": "its part of the report is about one year, so it may belong to another plan",
    "drafting.repeats": "the text has said this goal before (“{says}”); it counts once",
    "drafting.by-year": "it is to be reached by {due}, so it may belong to another plan",
    "drafting.of-several-years": "it is said of several years, so it may belong to another plan",
    "drafting.of-one-year": "it is said of one year, so it may belong to another plan",
    "drafting.within-the-year": "it falls due within the year; add due: with the day",
    "drafting.against-another": "it is measured against {other}; write whose reading is meant",
    "drafting.no-tolerance": "it says of no size that it holds; add a tolerance",
    "drafting.by-likeness": "the indicator “{name}” is named by likeness to “{words}” only",
    "drafting.proportion": "a proportion is no single number",
    "drafting.multiple-of-what": "the words do not say of which year it is a multiple",
    "drafting.no-rank": "it is no rank",
    "drafting.no-unit": "it has no unit",
    "drafting.below-zero": "a count cannot be below zero",
    "drafting.impossible": "it is no number that the indicator can have",
    "drafting.not-in-words": "the quoted words alone do not give this number",
    "drafting.range": "a range is no single figure",
    "drafting.no-figure": "{why}: {says}",
    "drafting.doubt": "doubt: {doubt}",
    "drafting.before": "the plan before: {words}",
    "drafting.doubtful": "Doubtful: each with what speaks against it",
    "drafting.goals-drafted": "Drafted goals: {count}. Check each against the text before it is used.",
    "drafting.figures-drafted": "Drafted figures: {count}. Check each against the text before it is used.",
    "drafting.to-append": (
        "Not yet in targets/indicators.yaml: the indicators of {count}. Append what {options} prints."
    ),
    "drafting.source-apart": "The source is drafted by --figures: save what it prints as seeds/{source}.yaml.",
    "drafting.unreviewed": "remove this line once every draft was checked; until then its lights are hollow",
    "drafting.look-at-periods": (
        "Look above all at the periods: where the text names no year, the year before the plan is assumed."
    ),
    "drafting.write-the-day": "write the day, if the report names it",
    "drafting.left": "Clauses with a number that gave no draft: {count}.",
    "drafting.left-clause": "  {words} ({why})",
    "drafting.left-threshold": "threshold",
    "drafting.left-age": "age",
    "drafting.left-duration": "duration",
    "drafting.left-comparison": "comparison",
    "drafting.left-capacity-of-a-project": "capacity of a project",
    "drafting.left-size-of-a-project": "size of a project",
    "drafting.left-what-a-rule-punishes": "what a rule punishes",
    "drafting.left-articles-of-a-rule": "articles of a rule",
    "drafting.left-attribute": "attribute",
    "drafting.left-policy": "policy",
    "drafting.left-way-of-speaking": "way of speaking",
    "drafting.left-share-of-a-plan": "share of a plan",
    "drafting.left-goal-of-a-plan": "goal of a plan",
    "drafting.left-where-a-change-begins": "where a change begins",
    "drafting.left-whole-of-a-part": "whole of a part",
    "drafting.left-condition": "condition",
    "drafting.left-year": "year",
    "drafting.left-cell-not-read": "cell not read",
    "drafting.from-table": "“{heading}”, line {line}: read from a table",
    "drafting.table-unit": "the unit of the table is not known: {unit}",
    "drafting.change-of-a-sum": (
        "the words say by how much a sum of a period moves, for which the files have no measure: write its amount, "
        "or its growth in %"
    ),
    "drafting.table-below-base": "it asks for less than the number before the plan; say which way is better",
    "drafting.table-growth": "growth is not stated: a number in % was taken for growth",
    "drafting.table-total": "a total of the years in brackets: write “when: total”, or take it for the end",
    "drafting.table-year": "the heading of the column names no year: the year before the plan was taken",
    "drafting.left-not-read": "not read",
    "drafting.column-start": "start",
    "drafting.column-indicator": "indicator",
    "drafting.column-goal": "goal",
    "drafting.column-measure": "measure",
    "drafting.column-strength": "strength",
    "drafting.column-id": "id",
    "drafting.column-sure": "sure",
    "drafting.column-says": "says",
    "drafting.column-doubts": "doubts",
}
