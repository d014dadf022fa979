"""Sentences of methods in English."""

SENTENCES = {
    "methods.net-not-gross": "it is the net change, not gross additions",
    "methods.about": "about ",
    "methods.misses-goal": "that misses the goal",
    "methods.away-within-said": "{away}, within {said}",
    "methods.beyond-band": "{away}, more than {said}",
    "methods.meets-goal": "that meets the goal",
    "methods.exactly-goal": "that is exactly the goal, which meets it",
    "methods.end-of-range": "that lies exactly at the end of what is accepted, which still meets it",
    "methods.within-tolerance": "that meets the goal within its tolerance",
    "methods.meets-with-spare": "that meets the goal with {told} to spare",
    "methods.more": "more",
    "methods.less": "less",
    "methods.only-equals": "that only equals the goal, which asks for {more} than that",
    "methods.short-unknown": "that is short of the goal, by how much is not said",
    "methods.at-least": "at least ",
    "methods.above-goal": "that is {least}{amount} above what was allowed",
    "methods.short-of-goal": "that is {least}{amount} short of the goal",
    "methods.near-points": "the {points} {points:point that counts|points that count} as near",
    "methods.near-share": "the {share}% of the goal that counts as near",
    "methods.bound-open": "“{value}” does not say on which side of the goal it lies",
    "methods.too-coarse": "at its precision, {value} may lie on either side of the goal",
    "methods.no-day-promised": "no day was promised",
    "methods.came-after-period": "it came after the period",
    "methods.no-stage": "it is no stage",
    "methods.scope": "it is {scope}",
    "methods.stage-proves-nothing": "“{stage}” does not prove the stage asked for",
    "methods.so-only-substantially": "it is so only substantially",
    "methods.told": "it is of {told}",
    "methods.told-before-period": "it was {told}, before the period",
    "methods.told-after-period": "it was {told}, after the period",
    "methods.before-plan-starts": "before the plan starts",
    "methods.stood-before-plan": (
        "it stood before the plan began, so the plan may promise what was there, or the report may speak of "
        "something else"
    ),
    "methods.time": "in time",
    "methods.across-due-day": "it happened {told}, across the due day, {due}",
    "methods.after-due-day": "after the due day, {due}",
    "methods.stage-open": "{stage} {told} proves neither that the stage was reached by {due} nor that it was late",
    "methods.by-told": "by {told}",
    "methods.seen-after-period": "it was seen only after the period",
    "methods.seen-too-late": "seen only by {told}, too long after {due}",
    "methods.day-unknown": "day unknown; due by {due}",
    "methods.perhaps-late": "it may have been after that day",
    "methods.reported-too-late": (
        "it is first reported for {told}, long after {due}; no day was promised, so it is neither kept nor late"
    ),
    "methods.stage-before": "“{stage}” comes before the stage asked for",
    "methods.stage-not-reached": "so the stage was not reached by {due}",
    "methods.not-missing": "; not: {missing}",
    "methods.none-done-yet": "none were done by {when}, before the due day",
    "methods.parts-of-later-stage": "the others may have reached the stage asked for",
    "methods.parts-of-earlier-stage": "it speaks of some parts only",
    "methods.parts-before-due": "the count is of {when}, before the due day",
    "methods.denied-later": "{source} says {stage} {when}",
    "methods.denied-by-count": "{source} says {done} of {of} done {when}",
    "methods.none-done": "0 of {of} done {when} ({source}), {how}",
    "methods.parts-done": "{done} of {of} done ({source}){named}",
    "methods.stage-at": "{stage} {when} ({source}), {how}",
    "methods.of-larger-area": "it is said of all of {area}",
    "methods.only-expected": "it was only expected",
    "methods.no-pace-start": "it does not start with the period, so it shows no pace",
    "methods.no-pace-amount": "the goal is no positive amount, so there is no share of it to reach",
    "methods.pace-unsettled": "the figure is a bound, or too coarse, and does not settle the pace",
    "methods.planned-then": "planned by then",
    "methods.period-elapsed": "of the period elapsed",
    "methods.share-limit-time-plan-up-band": (
        "that is {share}% of the upper limit with {time}% {plan} (up to {band} {band:point"
        "|points} more than that is at risk, more is off track)"
    ),
    "methods.pace-shown": (
        "that is {share}% of the goal with {time}% {plan} (up to {band} {band:point"
        "|points} behind is at risk, more is off track)"
    ),
    "methods.among-field": " (among {field})",
    "methods.meets-goal-among": "that meets the goal{among}",
    "methods.ranks-behind": "that is {least}{told} behind the goal{among}",
    "methods.near-ranks": "within the {places} {places:place that counts|places that count} as near",
    "methods.said-within": "{said}, {within}",
    "methods.corrected-by": "{name} corrects it.",
    "methods.elsewhere-same-light": "reported elsewhere {when} ({source}); {light} either way",
    "methods.by-source": "by {source} it would be {light}",
    "methods.other-same-light": "it shows the same ({light}); the verdict rests on {name}",
    "methods.other-light": "it would be {light}; the verdict rests on {name}",
    "methods.undecided": "Cannot be decided: {why} ({name}).",
    "methods.undecided-stage-before": (
        "Cannot be decided: {stage} {when}, before the plan ({name}); “{wanted}” is not reported."
    ),
    "methods.already-reached": "the goal for {end} is already reached",
    "methods.path-without-base": (
        "no exact reading before the plan, of the same series and scope, to measure the path from"
    ),
    "methods.path-unsettled": "the figure is a bound, or too coarse, and does not settle the path",
    "methods.from-start-why": "from {start}: {why}",
    "methods.fallen-back": "the base already met the target and it has fallen back since",
    "methods.path-ratio": (
        "so far it changes at {shown} times the yearly rate that the goal needs ({good} or more is on track, {fair} "
        "or more at risk)"
    ),
    "methods.by-linear-pace": "by the linear pace ({shown}) it would be {light}",
    "methods.linear-pace-share": "Linear pace: {share}",
    "methods.from-now-on-points-year-needed": (
        "From now on {points} a year are needed, which is a relative change of {rate}% a year."
    ),
    "methods.rate-needed": "From now on {rate}% a year is needed.",
    "methods.arrival": "At this pace the target is reached in {arrival}.",
    "methods.about-figures": (
        "Only figures published by the as-of date count, and only reported actuals: never a forecast, a plan or "
        "somebody's goal. A figure answers a goal only for the same indicator, measure, scope and period; a total of "
        "five years never answers one year."
    ),
    "methods.about-evidence": (
        "Evidence, from strong to weak: reported (the same measure and scope for the whole period), derived (exact "
        "arithmetic on reported figures), interim (part of the period, or before its end), indicative (an estimate, "
        "another price basis, an unclear scope, a related indicator), none."
    ),
    "methods.about-precision": (
        "Goal numbers are exact. A figure printed as precisely as the goal is compared as printed; a coarser one "
        "stands for all values that round to it, and where these lie on both sides of the goal, it cannot be "
        "decided. Rates and shares are compared in percentage points, never by ratio."
    ),
    "methods.throughout": "throughout",
    "methods.match": "choice of figures",
    "methods.rollup": "summing up",
    "methods.no-better-than-before": "{away}, and it is no better than before: {before}",
    "methods.near-not-shown": "{away}; that it lies within {said} is not shown",
    "methods.near-change": "the {share}% of the promised change ({change}) that counts as near",
    "methods.keeps-to-zero": "so far that keeps to the goal of 0",
    "methods.no-time-passed": "no time has passed since then, so there is no pace",
    "methods.gone-past-goal": "from {start} it has gone past what the goal accepts",
    "methods.linear-pace-decides": (
        "the ratio of yearly changes is not defined where a number is 0 or signs differ, so the linear pace decides: "
        "{shown} times the way due by then ({good} or more is on track, {fair} or more at risk)"
    ),
    "methods.between-parts": "between the lowest and the highest of its parts, {parts}",
    "methods.met-at-both-ends": "that meets the goal at either end",
    "methods.parts-on-both-sides": "its parts lie on both sides of the goal, so the whole cannot be told",
    "methods.at-the-worse-end": "at the worse end, {why}",
    "methods.age": "age of readings",
    "methods.value-at-end": "At this pace it reaches {value} in {end}.",
    "methods.stage-not-yet": "not {stage}",
    "methods.by-not-yet": "by {told}",
}
