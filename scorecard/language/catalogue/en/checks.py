"""Sentences of checks in English."""

SENTENCES = {
    "checks.method-method": "method “{method}”",
    "checks.threshold-name-method-method": "threshold “{name}” of the method “{method}”",
    "checks.band-cannot-be": "the threshold “{name}” of “{method}” cannot be {value}",
    "checks.band-range": "Write a number from {lowest} to {highest}{whole}.",
    "checks.band-whole": ", a whole one",
    "checks.bands-out-of-order": "the threshold “{second}”, {after}, is above “{first}”, {before}",
    "checks.bands-in-order": "Each threshold of these is at most the one before: {names}.",
    "checks.known-here-allowed": "Known here: {allowed}.",
    "checks.there-no-what": "there is no {what}",
    "checks.declare-supersedes": (
        "If one of them is a revision, declare supersedes: or break: with a note; else leave it as a true disagreement."
    ),
    "checks.alike-standing": (
        "only in this list, by the name of its source; they rank alike, and where they give two lights the worse one "
        "counts, hollow"
    ),
    "checks.better-status": "{status} before {worse_status}",
    "checks.better-standing": "{standing} before {source_standing}",
    "checks.number-before-bound": "a number before a bound",
    "checks.published-later": "published later ({counts_from})",
    "checks.stage-seen-then-dated": "{stage} by {seen} here, only on {one}",
    "checks.stage-dated-then-seen": "{stage} only on {two} here, by {seen}",
    "checks.later-used": "Nothing to do: the figure that is no estimate is used.",
    "checks.stage-on-two-days": "{stage} on {two} here, on {one}",
    "checks.two-stages": "{stage} ({span}) here, {first_stage} ({first_span})",
    "checks.location-standing": "{location} ({standing})",
    "checks.other-standing": "“{name}” is {said} at {where}; this is {standing}",
    "checks.check-three-numbers": (
        "Check the three numbers, their scope and their years; a revised series needs series: or supersedes:."
    ),
    "checks.growth-unlike-amounts": (
        "{later} ({location}) after {earlier} ({figure_location}) is {found}, but {grown} is reported ({id}, {span})"
    ),
    "checks.value-times": "{value} times",
    "checks.jump": "{later} in {span} after {earlier} in {earlier_span} is {change} times as much ({id}, {location})",
    "checks.jump-in-points": (
        "{later} in {span} after {earlier} in {earlier_span} is a change of {change} points ({id}, {location})"
    ),
    "checks.growth-far-from-others": (
        "{value} in {span} is far from the {others} other growths of “{id}”, which are from {low} to {high}"
    ),
    "checks.growth-of-other-sign": (
        "{value} in {span} has another sign than the {others} other growths of “{id}”, which are from {low} to {high}"
    ),
    "checks.check-sign-and-point": "Check the sign, the decimal point and the indicator.",
    "checks.check-units": "Check units and decimal points of both.",
    "checks.goal-needs-measure": "a goal “{kind}” needs measure: {asked}, not {measure}",
    "checks.measure-unlike-goal": "measure: {measure} cannot be held against a goal “{kind}”",
    "checks.share-has-no-growth": "“{id}” is a share; its change is in points, and no growth in %",
    "checks.measure-unlike-nature": "“{id}” is {kind}; it cannot be read as {measure}",
    "checks.neither-better": "“{id}” is better neither higher nor lower, so it cannot get better",
    "checks.goal-against-better": "“{kind}” is asked of “{id}”, of which {better} is better",
    "checks.better-unsaid": (
        "“{id}” does not say whether less of it is better, which decides how this goal is read; its light is a hint "
        "only"
    ),
    "checks.write-better": "Write better: lower at the indicator, or better: higher where more of it is wanted.",
    "checks.correct-better": "Correct better: at the indicator, or the goal; 下降3% is at_most: -3.",
    "checks.flow-on-a-day": "“{id}” is a flow, which needs a stretch of time, not the day {period}",
    "checks.level-over-years": "a level stands at a date or over a year at most, not over {period}",
    "checks.kind-has-known": "{kind} has {known}.",
    "checks.write-measure-asked": "Write measure: {asked}.",
    "checks.write-goal-measure": "Write goal: {{{measure}: …}}.",
    "checks.write-change": "Write measure: change and unit: 个百分点.",
    "checks.write-direction": "Write direction: up or down, or better: at the indicator.",
    "checks.write-period": "Write the period it covers: 2021-01/2021-09.",
    "checks.write-day-or-year": "Write the day or the year at whose end it stood.",
    "checks.check-figure": (
        "Check value, unit, scope and period against the source; where the source prints it so, say it in a note."
    ),
    "checks.said-id-location": "{said} ({id}, {location})",
    "checks.added-above-stock": "{added} are added in {span}, but only {stock} stand at its end",
    "checks.municipal-above-citywide": "{part} municipal is more than {one} citywide in {span}",
    "checks.municipal-far-below-citywide": "{part} municipal is a twentieth of {one} citywide in {span}, or less",
    "checks.parts-add-up": "{sum} in the parts of {whole_span} ({span}) is not {whole} in all of it",
    "checks.part-year-above-whole": "{part} in {span} is more than {whole} in all of {whole_span}",
    "checks.part-above-whole": "{part} is a part of “{id}”, which is only {whole} in {span}",
    "checks.id-taken": "the {kind} “{name}” stands already at {first}",
    "checks.leave-out-proxy": "Leave out proxy:, or give each part its own.",
    "checks.give-another-id": "Give one {kind} another id.",
    "checks.plan-source-missing": "the source “{source}” of the plan has no file in seeds/",
    "checks.draft-source": "“scorecard draft REPORT --plan {plan} --figures” prints a draft of seeds/{source}.yaml",
    "checks.add-indicator": "Add it to targets/indicators.yaml.",
    "checks.proxy-of-nothing": "a goal without a content of its own has no proxy",
    "checks.unknown-indicator-name": "unknown indicator “{name}”",
    "checks.supersedes-missing": "the figure supersedes the source “{other}”, which has no file in seeds/",
    "checks.name-replaced-source": "Name the source whose figure is replaced.",
    "checks.counts-too-early": "the figure of {last} counts from {counts_from}, before that was over",
    "checks.write-period-or-estimated": "Write the period it covers (2023-01/2023-11), or status: estimated for 预计.",
    "checks.not-scoped": "“{id}” is read at the municipal level here, but is not said to have two scopes",
    "checks.set-scoped": "Set scoped: true at {location}, so that 全市 and 市级 are not mixed up.",
    "checks.outside-plan": "the target's period {window} is not inside the plan's, {period}",
    "checks.base-too-late": "it is counted from {base}, which does not end before its period {window}",
    "checks.correct-base": "Name an earlier period under base:.",
    "checks.due-too-early": "it is due on {due}, before its period {window} starts",
    "checks.each-of-one-year": "“each-year” has only one year in {window}",
    "checks.unknown-scope": "the scope “{scope}” is not known",
    "checks.move-target": "Correct it, or move the target to its own plan.",
    "checks.correct-due-day": "Correct the due day.",
    "checks.leave-when-out": "Leave when: out for a plan of one year.",
    "checks.unused-indicator": "no target and no figure names “{id}”",
    "checks.some-figures": "{count} of its {count_2} figures",
    "checks.figures-unasked": "{number} are of indicators that no target asks for, first “{indicator}”",
    "checks.remove-or-keep": "Remove it, or keep it for figures to come.",
    "checks.for-goals-to-come": "Nothing to do; they answer goals to come.",
    "checks.percent": "{value}%",
    "checks.percent-a-year": "{value}% a year",
    "checks.other-of-all-of": "the other is said of all of {area}",
    "checks.reading-of-figure": "{id}, {reading}, {span}",
    "checks.per-year": "per year",
    "checks.a": "a {nature}",
    "checks.an": "an {nature}",
    "checks.add-source": "Add it, so that the plan has a date: {drafted}.",
    "checks.meant-or-add-source": "Did you mean “{close}”? Else add it, so that the plan has a date: {drafted}.",
    "checks.says-not-in-document": "“{says}” does not stand in {document}",
    "checks.copy-the-words": "Copy the words from the document; pieces joined by “…” stand in order in one paragraph.",
    "checks.estimate-of": (
        "{loser} was an estimate of {winner} at {location} ({what}); the latter goes first: {reported}"
    ),
    "checks.disagrees-with": (
        "{loser} disagrees with {winner} at {location} ({what}); the latter goes first: {reported}"
    ),
    "checks.place-and-area": (
        "Write place: for whose number it is; area: is the larger place that a bound was given for (see within:)."
    ),
    "checks.add-place": "Add place: with one of the places of this project ({shown}).",
    "checks.list-place": "Add it to targets/places.yaml.",
    "checks.plan-without-place": (
        "the plan “{plan}” does not say whose goals it has, and this project has several places"
    ),
    "checks.source-without-place": (
        "the source “{source}” does not say whose figures it has, and this project has several places"
    ),
    "checks.list-or-leave-out": "Add that place to the list, or leave it out.",
    "checks.id-lies-within-itself": "“{id}” lies within itself",
    "checks.name-shared": "“{name}” is also a name of the {kind} “{id}” ({location})",
    "checks.name-each": "Give each a name of its own; places of different regions may share one if each says within:.",
    "checks.unknown-group-group": "unknown group “{group}”",
    "checks.which-not-named": "which is not named",
    "checks.unknown-place-within": "unknown place “{within}”",
    "checks.several-groups": "“{group}” names several groups",
    "checks.write-one-ids": "Write one of {ids}.",
    "checks.write-which": "Write which is meant: {ids}.",
    "checks.name-larger-place": "Name the next larger place under within:.",
    "checks.town-is-a-place": (
        "A town, park or other place stands under place: {scope}, with its names in targets/places.yaml; a group "
        "such as women under group: {scope}, with its names in targets/groups.yaml."
    ),
    "checks.write-group": "Write group: {scope} instead.",
    "checks.write-place": "Write place: {scope} instead.",
    "checks.add-group": "Add it to targets/groups.yaml: - {{id: …, name: {{zh: {group}, en: …}}}}.",
    "checks.names-several-places": "“{name}” names several places",
    "checks.area-does-not-hold": "the area, {area}, is not known to hold the place of the figure, {place}",
    "checks.files-of-one-name": "the plans “{name}” and “{other}” ({location}) would have files of one name, {file}",
    "checks.another-name": "Give one of them another name.",
    ("checks.source-that-changes-goal-has-no-file"): (
        "the source “{source}”, which changes the goal, has no file in seeds/"
    ),
    "checks.add-file-so-that-change-has-date": "Add the file, so that the change has a date and its words.",
    "checks.goal-changed-before-plan": "the goal was changed by {day}, before the plan was published ({published})",
    "checks.correct-on-or-source": "Correct on:, or the source.",
    "checks.goal-revised-to-the-same": "the goal of “{target}” is revised to what it was before",
    "checks.write-goal-as-it-became": "Write the goal as it became, or leave it out.",
    "checks.no-such-place": "there is no rank {place}; places are whole numbers from 1",
    "checks.parts-cannot-be": "{done} of {of} cannot be done",
    "checks.below-lowest": "{value} is below {limit}, the lowest that “{id}” can be",
    "checks.above-highest": "{value} is above {limit}, the highest that “{id}” can be",
    "checks.not-whole": "{value} of “{id}” is no whole number of what is counted",
    "checks.possible-remedy": (
        "Check the number and its unit against the source; where the indicator can be so, write lowest:, highest: or "
        "whole: false at it."
    ),
    "checks.ten-times-its-goal": "{value} is ten times the goal of {goal} or more ({location})",
    "checks.a-tenth-of-its-goal": "{value} is a tenth of the goal of {goal} or less ({location})",
    "checks.looks-like-a-fraction": "{value} looks like a fraction beside the goal of {goal} ({location})",
    "checks.stood-before-goal": "“{name}” was {stage} {when}, before the plan of the goal starts ({location})",
    "checks.stood-before-goal-remedy": (
        "Check the day, and whether the source speaks of the same thing. A light that rests on it alone is hollow."
    ),
    "checks.improbable-remedy": (
        "Check 万 and 亿, the decimal point and the percent sign against the source. The light that rests on it is "
        "hollow."
    ),
    "checks.plan-name-other-years": "the plan is called “{plan}”, its period is {period}",
    "checks.plan-source-other-years": (
        "its source “{source}” was published on {day}, which does not fit a plan for {period}"
    ),
    "checks.plan-years-remedy": (
        "Correct the period, the name or the source. A plan is set at most two years before it starts, and not after "
        "its end."
    ),
    "checks.source-not-like-its-file": "the source is called “{source}”, its file “{file}”",
    "checks.source-not-like-its-file-remedy": "Call both alike; of a copied file, the source may still be the old one.",
    "checks.part-of-unknown": "part_of: there is no goal “{name}”",
    "checks.part-of-several": "part_of: “{name}” names several goals",
    "checks.part-of-itself": "part_of: “{name}” makes the goal a part of itself",
    "checks.part-unlike": "it is no part of “{name}”: {what}",
    "checks.part-indicator": "that goal has another indicator",
    "checks.part-measure": "that goal has another measure",
    "checks.part-period": "that goal is over another period",
    "checks.part-scope": "that goal is of another scope",
    "checks.part-group": "that goal is of another group",
    "checks.part-unit": "the units do not measure the same",
    "checks.part-remedy": (
        "Correct part_of, or leave it out: a part has the indicator, measure, period and scope of its whole."
    ),
    "checks.part-write-plan-and-target": (
        "Write the plan and the target, with the place where two places have such a plan: {names}."
    ),
    "checks.parts-remedy": (
        "Compare the goals of the parts with that of the whole. A difference may be meant; then it stands as it is."
    ),
    "checks.part-within-part": (
        "{place} lies within another place that is a part of “{name}” too; its number is not added again"
    ),
    "checks.part-within-part-remedy": "Write the goal of the place that holds it as its part_of.",
    "checks.unknown-owner": "owner “{name}” is not in the list of owners",
    "checks.add-owner": "Add it to targets/owners.yaml, or correct the name.",
    "checks.report-on-unknown-plan": "the report names plan “{plan}”, which is not there",
    "checks.name-plan-of-report": "Name a plan in targets/.",
    "checks.report-on-unknown-goal": "the report names goal “{target}”, which plan {plan} does not have",
    "checks.name-goal-of-report": "Name a goal of the plan by its id.",
    "checks.report-outside-plan": "the report is of {period}, the plan of {plan_period}",
    "checks.correct-period-of-report": "Correct period: or plan:.",
    "checks.marks-do-not-cut-period": (
        "“{key}” has {count} numbers, which do not cut the {months} months of the goal into months, quarters, "
        "half-years or years"
    ),
    "checks.give-so-many-marks": "Give one number for the end of each stretch: {numbers} numbers.",
    "checks.step-outside-period": "the step of {by} lies outside the period of the goal, which ends on {end}",
    "checks.move-step-into-period": "Correct by:, or the due: of the goal.",
    "checks.more-of-rule": "{count} more of this rule and level in this file",
    "checks.misplaced-key": "“{key}” does not apply here",
    "checks.leave-out-or-rewrite": (
        "Leave it out, or say in another way what it should change; docs/format.md tells what “{key}” is for."
    ),
}
