"""The words of rankings, in English."""

SENTENCES = {
    "rank.rank": "rank",
    "rank.last": "last",
    "rank.name": "name",
    "rank.value": "value",
    "rank.spread": "spread",
    "rank.nobody": "Nobody has enough solid verdicts to be ranked.",
    "rank.honours": "Honours list: ",
    "rank.watch": "Watch list: ",
    "rank.left-out": "Not ranked:",
    "rank.rule": "The rule: {what}. Only solid lights count; equal values share a rank, and the next rank is left out. “Spread” is the best and the worst rank with amber counted as nothing or in full, and without each field.",
    "rank.counts-points": "the mean points of the lights, weighted",
    "rank.counts-green": "the share of green among the solid lights",
    "rank.counts-completion": "the mean of actual ÷ goal, over amounts, counts and levels",
    "rank.counts-gap": "the distance to the goal, plus where it is better",
    "rank.counts-actual": "what was reached",
    "rank.too-few": "A ranking needs two or more, and {units} has such goals. Name other plans, or another --by, --indicator or --section.",
    "rank.all-goals": "all goals",
    "rank.by-place": "Places",
    "rank.by-owner": "Owners",
    "rank.title": "{who} by {what} · {plans} · as of {day}",
}
