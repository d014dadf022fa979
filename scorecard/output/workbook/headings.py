"""The workbook's own words: sheets, columns and headings in both languages."""

from scorecard.language.bilingual import Text

SHEETS: dict[str, Text] = {
    "bulletin": Text("sheets.bulletin"),
    "overview": Text("sheets.overview"),
    "scorecard": Text("sheets.scorecard"),
    "sections": Text("sheets.sections"),
    "breakdown": Text("compare.sheet-breakdown"),
    "trajectory": Text("sheets.trajectory"),
    "gaps": Text("sheets.gaps"),
    "entry": Text("sheets.entry"),
    "new-sources": Text("sheets.new-sources"),
    "review": Text("sheets.review"),
    "evidence": Text("sheets.evidence"),
    "sources": Text("columns.sources"),
    "method": Text("columns.method"),
    "notes": Text("sheets.notes"),
}

COLUMNS: dict[str, Text] = {
    "go": Text("columns.go"),
    "section": Text("columns.section"),
    "target": Text("columns.target"),
    "says": Text("columns.says"),
    "owner": Text("columns.owner"),
    "due": Text("columns.due"),
    "territory": Text("columns.entry-place"),
    "goal": Text("columns.goal"),
    "actual": Text("columns.actual"),
    "period": Text("columns.period"),
    "attainment": Text("columns.attainment"),
    "gap": Text("columns.gap"),
    "light": Text("columns.light"),
    "status": Text("columns.status"),
    "evidence": Text("columns.evidence"),
    "strength": Text("columns.strength"),
    "ambition": Text("columns.ambition"),
    "last": Text("columns.last"),
    "reason": Text("columns.reason"),
    "remark": Text("columns.remark"),
    "sources": Text("columns.sources"),
    "id": Text("columns.id"),
    "targets": Text("columns.targets"),
    "total": Text("columns.total"),
    "covered": Text("columns.covered"),
    "why": Text("columns.why"),
    "expected": Text("columns.expected"),
    "source": Text("columns.source"),
    "title": Text("columns.title"),
    "publisher": Text("columns.publisher"),
    "published": Text("columns.published"),
    "counts-from": Text("columns.counts-from"),
    "kind": Text("columns.kind"),
    "standing": Text("columns.standing"),
    "figures": Text("columns.figures"),
    "used": Text("columns.used"),
    "address": Text("columns.address"),
    "note": Text("columns.note"),
    "method": Text("columns.method"),
    "threshold": Text("columns.threshold"),
    "value": Text("columns.value"),
    "unit": Text("columns.unit"),
    "whose": Text("columns.whose"),
    "because": Text("columns.because"),
    "place": Text("columns.place"),
    "scope": Text("columns.scope"),
    "figure-status": Text("columns.figure-status"),
    "worked": Text("columns.worked"),
    "words": Text("columns.words"),
    "entry-go": Text("columns.go"),
    "entry-section": Text("columns.section"),
    "entry-target": Text("columns.target"),
    "entry-goal": Text("columns.goal"),
    "entry-value": Text("columns.entry-value"),
    "entry-unit": Text("columns.unit"),
    "entry-period": Text("columns.entry-period"),
    "entry-status": Text("columns.entry-status"),
    "entry-bound": Text("columns.entry-bound"),
    "entry-source": Text("columns.source"),
    "entry-says": Text("columns.words"),
    "entry-note": Text("columns.note"),
    "entry-indicator": Text("columns.entry-indicator"),
    "entry-measure": Text("columns.entry-measure"),
    "entry-scope": Text("columns.scope"),
    "entry-id": Text("columns.entry-id"),
    "entry-decision": Text("columns.entry-decision"),
    "entry-around": Text("columns.entry-around"),
    "entry-doubts": Text("columns.entry-doubts"),
    "entry-place": Text("columns.entry-place"),
    "entry-group": Text("columns.entry-group"),
    "entry-mark": Text("columns.entry-mark"),
    "entry-last": Text("columns.entry-last"),
    "entry-light": Text("columns.light"),
    "entry-cause": Text("columns.cause"),
    "entry-next": Text("columns.next"),
    "entry-plan": Text("terms.plan"),
    "entry-month": Text("columns.month"),
    "entry-lead": Text("workbook.entry-lead"),
    "entry-title": Text("columns.title"),
    "entry-publisher": Text("columns.publisher"),
    "entry-published": Text("columns.entry-published"),
    "entry-kind": Text("columns.kind"),
    "entry-standing": Text("columns.standing"),
    "entry-url": Text("columns.address"),
    "level": Text("columns.level"),
    "number": Text("columns.number"),
    "judged": Text("columns.judged"),
    "follows": Text("columns.follows"),
    "changed": Text("columns.changed"),
    "verdict": Text("columns.verdict"),
}

PRODUCT = "scorecard"


def sheet(key: str, lang: str) -> str:
    """The name of a sheet."""
    return SHEETS[key].in_language(lang)


def column(key: str, lang: str) -> str:
    """The head of a column."""
    return COLUMNS[key].in_language(lang)


def text(key: str, lang: str, **fields: object) -> str:
    """A phrase of the workbook."""
    return Text(f"workbook.{key}", **fields).in_language(lang)
