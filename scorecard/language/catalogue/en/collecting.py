"""Sentences of collecting in English."""

SENTENCES = {
    "collecting.exact": "exactly",
    "collecting.at-least": "at least",
    "collecting.about": "about",
    "collecting.at-most": "at most",
    "collecting.happened": "happened then",
    "collecting.seen": "seen by then",
    "collecting.work-report": "work report",
    "collecting.bulletin": "bulletin",
    "collecting.newspaper": "newspaper",
    "collecting.department": "department",
    "collecting.web": "web",
    "collecting.more-than": "over",
    "collecting.less-than": "nearly",
}
