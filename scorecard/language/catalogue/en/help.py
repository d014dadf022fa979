"""What the help of the command line says, in English; the English is that of the commands themselves."""

SENTENCES = {
    "help.scorecard": (
        "Hold a government to what it said: stated goals, reported figures, colours that can be defended."
    ),
    "help.scorecard--lang": "Language of the output.",
    "help.any--help": "Show this message and exit.",
    "help.scorecard--version": "Show the version and exit.",
    "help.run-in-short": "Judge the plans, print the scorecard and write the workbooks.",
    "help.run": (
        "Judge the PLANs (all where none is named), print the scorecard and write "
        "outputs/scorecard-PLAN.xlsx.\n\nWith --as-of the workbook has the day in its name, so that the one of today "
        "stays: scorecard-PLAN-as-of-DATE.xlsx."
    ),
    "help.any--targets": "Folder of the goals.  [default: targets/, found upwards]",
    "help.any--seeds": "Folder of the sources.  [default: seeds/, found upwards]",
    "help.any--outputs": "Folder for what a run writes.  [default: outputs/ of the project]",
    "help.any--as-of": "Only figures published by this day count.  [default: today]",
    "help.any--lang": "Language of the output.  [default: en, or SCORECARD_LANG]",
    "help.run--no-workbook": "Write no workbook.",
    "help.run--jobs": "Work on so many processors; all where there is much to do.",
    "help.run--all": "Show the grey targets too.",
    "help.run--only": "Show only these lights: red,amber.",
    "help.run--owner": "Show only the goals of this owner.",
    "help.run--section": "Show only the goals of this section, by id or name.",
    "help.run--place": "Show only the goals of this place, by id or name.",
    "help.run--strength": "Show only goals of this strength.",
    "help.run--for": "Let the CSV open in Excel by a double click.",
    "help.run--fail-on": "Exit with 4 where a solid verdict is that bad.",
    "help.each-in-short": "Run several projects, several at a time.",
    "help.each": (
        "Run every project in FOLDER, that is each folder with targets/ and seeds/, with the options of `scorecard "
        "run`.\n\nWhat they print follows one another in the order of their names; a CSV has one header. The exit "
        "code is the gravest."
    ),
    "help.each--jobs": "So many projects at a time; one a processor if left out.",
    "help.each--keep": (
        "Keep what each project printed in DIR, and run only what has changed since. With --no-workbook."
    ),
    "help.check-in-short": "Validate everything and print all problems.",
    "help.check": (
        "Validate everything and print all problems as file:line:column: level: message [rule], errors first."
    ),
    "help.check--strict": "Count warnings as errors.",
    "help.check--all": "Show what is for information only, too, and every problem where there are very many.",
    "help.explain-in-short": "Tell why a target has its colour.",
    "help.explain": (
        "Tell why TARGET (an id or a name, with PLAN/ before it where several plans have it) has its colour."
    ),
    "help.rank-in-short": "Rank places or owners by their lights.",
    "help.rank": "Rank places or owners by the lights of the PLANs (all where none is named). Only solid lights count.",
    "help.rank--by": "Who is ranked.",
    "help.rank--indicator": "Rank by the goals of one indicator.",
    "help.rank--section": "Rank by the goals of one field: a section of the plans.",
    "help.rank--count": "What counts; gap and actual compare one goal each.",
    "help.site-in-short": "Write the scorecards as pages to publish.",
    "help.site": (
        "Write the PLANs (all where none is named) as pages into outputs/site/, in Chinese and in English.\n\nThe "
        "pages read from the disk, without a server, without scripts and without the network."
    ),
    "help.site--address": "Address under which the folder will be published.",
    "help.site--no-workbook": "Leave the workbooks out of the downloads.",
    "help.draft-in-short": "Draft the goals of a report from its text.",
    "help.draft--plan": "The plan's name: its year (2022) or years (2021-2025).",
    "help.draft--figures": "Draft the reported figures instead, in the form of seeds/.",
    "help.draft--indicators": "Print the proposed indicators only, to append to targets/indicators.yaml.",
    "help.draft--own-period": (
        "Leave out what the text sets for another period; a second call with its years drafts that plan."
    ),
    "help.draft--targets": "Folder of the goals, for names.  [default: targets/, found upwards]",
    "help.answer-in-short": "Find what a later report says of the goals.",
    "help.answer": (
        "Find what REPORT, a later report, says of the open goals of the PLANs (all where none is named).\n\nPrints "
        "answers, hints and the goals on which the text is silent; each answer is a draft for a person to review."
    ),
    "help.answer--source": "Id of the source that the figures go into.",
    "help.answer--published": (
        "When the report appeared.  [default: as the report names it, else the year after the plan]"
    ),
    "help.answer--write": "Write the figures into a new file of seeds/; never over anything.",
    "help.answer--form": "Write a review form: accept, correct or reject each answer, then “scorecard collect”.",
    "help.collect-in-short": "Read filled-in entry forms back into the sources.",
    "help.collect": (
        "Read the entry forms of the workbooks in FILE... (or folders of them) and add what they say to seeds/, "
        "after showing it.\n\nA row that cannot be read is named by its cell and left out; the others are taken. No "
        "figure that a source already\nreports is changed: with --correct a number that a unit has corrected becomes "
        "a source of its own that takes the\nplace of the old one. Collecting the same form twice adds it once."
    ),
    "help.any--write": "Write without asking.",
    "help.record-in-short": "Add one figure to a source.",
    "help.record": (
        "Add one figure for TARGET (the ID of a goal, of PLAN/GOAL, or of an indicator) to its source, after showing "
        "the change.\n\nVALUE is a number (7.3, -0.5) or a stage (started, completed …). A source without a file "
        "needs --title,\n--published and --standing as well."
    ),
    "help.record--source": "The ID of the source that reports it.",
    "help.record--says": "The shortest words that hold it, at most 40 Chinese characters or 120 others.",
    "help.record--period": "2021, 2021-09, 2021-01/2021-09, 2021-12-31.  [default: the goal's]",
    "help.record--unit": "The unit of the value.  [default: the goal's]",
    "help.record--measure": "amount, level, growth, added …, where TARGET is the ID of an indicator.",
    "help.record--scope": "citywide, municipal, or a name that the files know.  [default: the goal's]",
    "help.record--status": "final, preliminary or estimated.",
    "help.record--bound": "exact, more_than, less_than, about, at_least, at_most; of a stage: happened, seen.",
    "help.record--note": "A remark.",
    "help.record--title": "Of a new source: its title.",
    "help.record--publisher": "Of a new source: who published it.",
    "help.record--published": "Of a new source: when, as 2022-01-23, 2022-01 or 2022.",
    "help.record--kind": "Of a new source: work-report, bulletin, newspaper, department, web.  [default: web]",
    "help.record--standing": "Of a new source: official, press, own, secondary.",
    "help.record--url": "Of a new source: its address.",
    "help.diff-in-short": "Show which lights changed between two days, and why.",
    "help.diff": (
        "Show which lights changed from one day to another, or from OLD to NEW, two files of `run --format json`."
    ),
    "help.diff--from": "The earlier day.",
    "help.diff--to": "The later day.  [default: today]",
    "help.trace-in-short": "Prove that every quotation stands in its document.",
    "help.trace": (
        "Prove that every quotation stands in its document, and list the numbers that nothing accounts "
        "for.\n\nDocuments are recognised by their SHA-256, whatever their names. Offsets count characters from 0."
    ),
    "help.trace--documents": "Folder of the texts.",
    "help.trace--quiet": "Leave out the quotations that stand as they are quoted.",
    "help.trace--strict": "Exit with 1 also where a number is not accounted for.",
    "help.sources-in-short": "List the sources and how many verdicts rest on each.",
    "help.sources": "List the sources with standing, date, number of figures, and how many verdicts rest on each.",
    "help.init-in-short": "Lay out a small working example.",
    "help.init": (
        "Lay out a small example in FOLDER (here where none is named). Nothing that is there is overwritten.\n\nIn "
        "another language than English, scorecard.toml keeps the language for the commands that follow."
    ),
    "help.schema-in-short": "Print or write the JSON Schemas of the files.",
    "help.schema": "Print the JSON Schema of one KIND of file, or write all of them into a folder.",
    "help.schema--outputs": "Folder for the files.",
    "help.compare-in-short": "Compare the goals of places, or of the years.",
    "help.compare": (
        "Compare the PLANs (all where none is named): the years, with --indicator the places, with --by the "
        "counts.\n\nOver the years each goal is shown with what was reached and with how the next plan changed it: "
        "raised, lowered, in\nother words, or dropped."
    ),
    "help.compare--indicator": "Compare all places by the goals of this indicator.",
    "help.compare--measure": "Take only goals of this measure: growth, amount, level …",
    "help.draft": (
        "Draft the goals that the text of a REPORT sets, for a person to review. Prints; writes only with --write."
    ),
    "help.draft--source": "Id of the report as a source.  [default: from the file's name]",
    "help.draft--write": "Write the plan, its source with the figures, and the new indicators; never over anything.",
    "help.record--place": "Whose number it is: the ID or a name of a place.  [default: the goal's]",
    "help.record--group": "Of which group of people: its ID or a name.  [default: the goal's]",
    "help.migrate-in-short": "Rewrite older spellings in the files.",
    "help.migrate": (
        "Rewrite older spellings in all files as they are written today, after showing the changes.\n\nComments, "
        "order and layout stay. A file with faults is left as it is; scorecard check names them."
    ),
    "help.rank--what-if": "Show the ranks by field and by other rules too.",
    "help.any--since": "Show the ranks of that day too.",
    "help.any--workbook": "Write outputs/comparison.xlsx too.",
    "help.compare--by": "Count the lights by owner, section or place.",
    "help.forms-in-short": "Write a form for each owner with its goals of a month.",
    "help.forms": (
        "Write a workbook for each owner with all its open goals of MONTH (2026-03): what is due, the last value and "
        "light.\n\nA workbook that is there already is left as it is: somebody may have filled it in. `scorecard "
        "collect` reads them back."
    ),
    "help.forms--owner": "Write only the form of this owner.",
    "help.collect--correct": "Take a number that differs from the unit's earlier one as a correction.",
    "help.collect--on": "The day on which the forms came in.  [default: today]",
    "help.collect--diff": "Show the lines of the files too, where several forms come in.",
    "help.collect--strict": "Write nothing where a single cell cannot be read.",
    "help.due-in-short": "List what falls due and what is overdue.",
    "help.due": (
        "List what is due next of every open goal of the PLANs (all where none is named), and what is "
        "overdue.\n\n`--format ics` gives a calendar that mail programs and phones open."
    ),
    "help.due--owner": "Show only the goals of this owner.",
    "help.month-in-short": "Draw the bulletin of a month, and close the month.",
    "help.month": (
        "Draw the bulletin of a MONTH (2026-03) for the PLANs that run in it: terminal, workbook, page and Word "
        "document.\n\nA month is judged on the day after its monthly reports are due. --close keeps its lights as "
        "published in closed/; a\nlater correction stands beside them and changes nothing there."
    ),
    "help.month--close": "Keep the month as published, in closed/.",
    "help.month--again": "Close a closed month once more, and say why; what was published is kept.",
    "help.month--all": "Print the annexes too.",
    "help.month--no-files": "Print only; write no workbook, page or Word document.",
}
