"""The words of comparisons, in Chinese."""

SENTENCES = {
    "compare.place": "地区",
    "compare.change": "变化",
    "compare.first": "首次",
    "compare.raised": "提高",
    "compare.lowered": "降低",
    "compare.same": "不变",
    "compare.reworded": "数值相同，提法不同",
    "compare.dropped": "计划{plan}不再提出。",
    "compare.nothing": "没有可比的目标：没有该指标的目标，或没有在两个年度计划中都提出的目标。",
}
