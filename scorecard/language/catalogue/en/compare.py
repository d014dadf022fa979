"""The words of comparisons, in English."""

SENTENCES = {
    "compare.place": "place",
    "compare.change": "change",
    "compare.first": "first",
    "compare.raised": "raised",
    "compare.lowered": "lowered",
    "compare.same": "same",
    "compare.reworded": "same number, other words",
    "compare.dropped": "Not in the plan {plan} any more.",
    "compare.nothing": "There is nothing to compare: no goal of that indicator, or no goal that stands in two plans of a year each.",
}
