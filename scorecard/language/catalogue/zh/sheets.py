"""Sentences of sheets in Chinese."""

SENTENCES = {
    "sheets.bulletin": "通报",
    "sheets.overview": "总览",
    "sheets.scorecard": "计分卡",
    "sheets.sections": "分章节",
    "sheets.trajectory": "趋势",
    "sheets.gaps": "缺口",
    "sheets.entry": "填报",
    "sheets.new-sources": "新来源",
    "sheets.evidence": "依据",
    "sheets.notes": "附注",
    "sheets.review": "审核",
}
