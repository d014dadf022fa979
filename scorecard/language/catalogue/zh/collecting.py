"""Sentences of collecting in Chinese."""

SENTENCES = {
    "collecting.exact": "确数",
    "collecting.at-least": "以上（含）",
    "collecting.about": "左右",
    "collecting.at-most": "以内（含）",
    "collecting.happened": "当时发生",
    "collecting.seen": "当时已见",
    "collecting.work-report": "政府工作报告",
    "collecting.bulletin": "统计公报",
    "collecting.newspaper": "报纸",
    "collecting.department": "部门",
    "collecting.web": "网页",
    "collecting.more-than": "超过",
    "collecting.less-than": "近",
}
