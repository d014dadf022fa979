"""Sentences of sheets in English."""

SENTENCES = {
    "sheets.bulletin": "Bulletin",
    "sheets.overview": "Overview",
    "sheets.scorecard": "Scorecard",
    "sheets.sections": "Sections",
    "sheets.trajectory": "Trajectory",
    "sheets.gaps": "Gaps",
    "sheets.entry": "Entry",
    "sheets.new-sources": "New sources",
    "sheets.evidence": "Evidence",
    "sheets.notes": "Notes",
    "sheets.review": "Review",
}
