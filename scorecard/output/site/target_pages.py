"""The page of each target: words, verdict, figures used and passed over, steps, parts, and the light on earlier
days."""

from collections.abc import Iterator
from typing import Any

from scorecard.language.bilingual import term
from scorecard.output.comparison_grids import breakdown
from scorecard.output.explanation import by_reason
from scorecard.output.rows import Row
from scorecard.output.site import addresses
from scorecard.output.site.charts import chart
from scorecard.output.site.comparison_pages import grid_views
from scorecard.output.site.content import Content, PlanRows, leaves
from scorecard.output.site.views import before_text, figure_view, goal_view, name_in, shown_light


def target_pages(content: Content, plan: PlanRows, lang: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The address and the values of the page of each target of the plan."""
    for group in plan.groups:
        yield addresses.target_page(plan.judged.file_name, group[0].target), _values(content, plan, group, lang)


def _values(content: Content, plan: PlanRows, group: list[Row], lang: str) -> dict[str, Any]:
    row, *parts = group
    result, verdict, target = row.result, row.result.verdict, row.result.target
    view = goal_view(plan.judged, row, lang)
    used = [figure for leaf in leaves(result) for figure in leaf.verdict.figures]
    passed = [one for leaf in leaves(result) for one in leaf.verdict.passed]
    return {
        "title": f"{view.name} · {name_in(plan.plan.title, lang)}",
        "description": row.reason.in_language(lang),
        "view": view,
        "plan_title": f"{name_in(plan.judged.place, lang)} · {name_in(plan.plan.title, lang)}",
        "plan_address": addresses.link(addresses.plan_page(plan.judged.file_name)),
        "plan_source": _plan_source(content, plan),
        "section": row.section_name.in_language(lang),
        "status": term(row.status).in_language(lang),
        "evidence": term(row.evidence).in_language(lang),
        "strength": term(row.strength).in_language(lang),
        "scope": term(row.scope).in_language(lang) if row.scope else "",
        "says": row.says,
        "before": before_text(result, lang),
        "reason": row.reason.in_language(lang),
        "notes": _notes(row, lang),
        "chart": chart(result, lang),
        "broken_down": grid_views([breakdown(plan.judged, [result])] if result.broken_down else [], content, lang),
        "parts_of": [goal_view(plan.judged, part, lang) for part in parts],
        "used": [figure_view(figure, lang) for figure in {each.figure.location: each for each in used}.values()],
        "steps": [step.in_language(lang) for step in verdict.steps],
        "passed": [
            (why.in_language(lang), [figure_view(figure, lang) for figure in figures])
            for why, figures in by_reason(passed)
        ],
        "history": [
            (day.isoformat(), shown_light(colour, solid, lang))
            for day, colour, solid in content.history.get((plan.judged.name, target.id), [])
        ],
        "location": str(row.location),
    }


def _plan_source(content: Content, plan: PlanRows) -> dict[str, str]:
    source = content.book.sources.get(plan.plan.source)
    title = source.title if source else plan.plan.source
    return {"title": title, "address": addresses.link(addresses.source_page(plan.plan.source)) if source else ""}


def _notes(row: Row, lang: str) -> list[str]:
    """What the verdict adds, the remark and the note of the file."""
    note = row.result.target.note
    texts = [
        *(each.in_language(lang) for each in row.notes),
        row.remark.in_language(lang),
        name_in(note, lang) if note else "",
    ]
    return [text for text in texts if text]
