"""Sentences of checks that read quoted words in English."""

SENTENCES = {
    "wording.another-year": "another year",
    "wording.write-year-of-words": "Write the year of the words as period:, or quote the words of this year.",
    "wording.what-expected-or-aimed-at": "what was expected or aimed at",
    "wording.write-estimated": "Write status: estimated for 预计; a goal or a plan is no figure, so leave it out.",
    "wording.average-over-years": "an average over years",
    "wording.write-per-year": "Write per: year and the years of the average.",
    "wording.part-year": "a part of a year",
    "wording.write-months": "Write the months: 2021-01/2021-09.",
    "wording.year-counts-from": "the year that it counts from",
    "wording.write-base-2019": "Write base: 2019.",
    "wording.without-new-zone": "市级, without the New Zone or the like",
    "wording.write-municipal": "Write scope: municipal, or quote the clause of 全市.",
    "wording.whole-city": "全市, the whole city",
    "wording.write-citywide": "Write scope: citywide, or quote the clause of 市级.",
    "wording.substantially": "“substantially” (基本)",
    "wording.write-qualifier-substantially": "Write qualifier: substantially.",
    "wording.larger-place": "the number of the whole province or nation",
    "wording.write-its-place": "Take the place's own number, or write the larger place under place: at the figure.",
    "wording.words-not-encoded": "the words “{says}” speak of {said}, the encoding does not",
    "wording.words-without-subject": "the words “{says}” name nothing that could reach a stage",
    "wording.words-of-other-stage": "the words “{says}” speak of {other}, the encoding of {stage}",
    "wording.write-stage": "Write stage: {other}, or quote the verb that says {stage}.",
    "wording.quote-name": "Quote the clause that names the project or title.",
    "wording.write-plan-title": "Write what the plan is called.",
    "wording.write-plan-place": "Write whose goals these are: the city, county or zone.",
    "wording.placeholder": "the {key} of the plan is not filled in",
    "wording.add-says": "Add says: with the shortest clause of the document that holds it.",
    "wording.says-too-long": "says has {count} characters, more than {says_most}",
    "wording.words-document-missing": "the words of the document are missing",
    "wording.shorten-says": "Keep the shortest clause; join pieces by “…”.",
    "wording.add-base": "Add base: with the year that it is a multiple of.",
    "wording.no-unit": "“{id}” is a {nature} and has no unit",
    "wording.unknown-unit": "the unit “{unit}” is not known, so nothing can be converted into it",
    "wording.unknown-unit-of": "the unit “{given}” is not known, and “{id}” is measured in {usual}",
    "wording.multiple-which-year": "a multiple of which year?",
    "wording.use-printed-unit": (
        "Use a unit that reports print (家, 万元, 公里, homes), or add your own to targets/vocabulary.yaml (units:, "
        "counted:)."
    ),
    "wording.write-unit-usual": "Write unit: {usual}.",
    "wording.rank-unit": "a rank is counted in places ({usual}), not in {given}",
    "wording.add-unit": "Add unit: as the reports print it.",
    "wording.unit-of-measure": "the {measure} of “{id}” is measured in {usual}, not in {given}",
    "wording.other-dimension": "“{id}” is measured in {usual}, and {given} cannot be converted into it",
    "wording.write-unit-or-measure": "Write it in {usual}, or correct the measure.",
    "wording.write-unit-or-indicator": "Write it in {usual}, or name another indicator.",
    "wording.correct-encoding": (
        "Correct the encoding, or quote the clause that holds it; arithmetic on the words belongs into worked:."
    ),
    "wording.words-differ": "the words “{says}” give the {part} as {mismatch_says}, the encoding as {encoded}",
    "wording.words-not-compared": (
        "the file has more than {most} characters of clauses; from here on they are not compared with their numbers"
    ),
    "wording.words-of-other-measure": "the words “{says}” speak of {what}, the encoding of {measure}",
    "wording.baseline-taken": "{text} is where “{says}” starts from, not the goal",
    "wording.number-of-another": "“{says}” gives {text} to {head}, and the encoding takes {own_text}",
    "wording.other-strength": "the words “{says}” promise by {what}, the encoding says {strength}",
    "wording.parts-miscounted": "the words “{says}” count {counts}, all_of has {count} parts",
    "wording.carry-sign": "Growth and change carry their sign: 下降19.4% is −19.4.",
    "wording.correct-measure": "Correct the measure, or quote the verb too.",
    "wording.take-number-reach": "Take the number that it is to reach.",
    "wording.write-strength-said": "Write strength: {said}.",
    "wording.add-parts": "Add the missing parts, or say in a note why not.",
    "wording.worked-differs": "{worked} is {total}, the figure says {wanted}",
    "wording.worked-not-quoted": "{missing} of the sum {worked} does not stand in “{says}”",
    "wording.correct-sum-or-value": "Correct the sum or the value.",
    "wording.quote-numbers": "Quote the clause that holds the numbers.",
    "wording.words-go-down": "the words “{says}” go down, the encoding up ({low})",
    "wording.words-go-up": "the words “{says}” go up, the encoding down ({low})",
    "wording.take-number-of": "Take the number of “{name}”, or add {head} to its aliases.",
    "wording.source-gives-no-number": "the source gives no number ({absent}), and why is not said",
    "wording.add-reason": "Add reason: as the source says it.",
    "wording.reason-beside-number": "reason: says why there is no number, and there is one",
    "wording.move-to-note": "Move it to note:.",
    "wording.names-alike": "the name “{name}” looks like “{other}” ({at})",
    "wording.name-plans-apart": "Rename one: files are named after plans, and some disks take the two names for one.",
    "wording.lone-year": (
        "the figure is of {year}, while {number} others of this report are of {usual}, and its words do not name {year}"
    ),
    "wording.day-a-year-too-early": (
        "the words give a day without its year, so one shortly before {published}, when they were published, and not "
        "{day}"
    ),
    "wording.lone-year-remedy": (
        "Correct the period, quote the words that name the year, or say in note: why it is older."
    ),
    "wording.compared-in-other-units": (
        "“{id}” is measured in {unit} and “{other}” in {its}, so that they cannot be compared"
    ),
    "wording.compare-growth-or-other-indicator": "Compare their growth (measure: growth), or name another indicator.",
    "wording.read-as-without-reason": "“about” is read as a {read_as}, and why is not said",
    "wording.add-because": "Add because: a source or a sentence.",
    "wording.words-name-another": "the words “{says}” share nothing with the names of “{own}” and name “{other}”",
    "wording.words-name-another-remedy": (
        "Name the indicator that the words speak of, or add their word for it to its aliases."
    ),
}
