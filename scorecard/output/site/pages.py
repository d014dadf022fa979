"""The pages of the site in one language: which there are, and what each template is given."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from scorecard.files.bands import bands_of
from scorecard.language.bilingual import Text, term
from scorecard.model.identity import file_name
from scorecard.output.rows import Row
from scorecard.output.site import addresses, method_page
from scorecard.output.site.comparison_pages import comparison_pages
from scorecard.output.site.content import Content, PlanRows
from scorecard.output.site.source_pages import source_pages
from scorecard.output.site.target_pages import target_pages
from scorecard.output.site.views import CountView, GoalView, count_views, goal_view, name_in
from scorecard.output.site.words import WORDS
from scorecard.summary.counts import counts, one_way, opening

_MOST_GOALS = 500  # on the page of a year: some 250 KB
_SEVERITY = {"red": 0, "amber": 1, "green": 2}


class Page(NamedTuple):
    """A page to be drawn: its address below the language's folder, its template, and what the template is given."""

    address: str
    template: str
    values: dict[str, Any]


def pages(content: Content, lang: str) -> Iterator[Page]:
    """Every page in that language."""
    compared = list(comparison_pages(content, lang))
    opening_pages = {values["heading"]: address for address, values in reversed(compared)}
    links = [{"address": address, "name": heading} for heading, address in reversed(opening_pages.items())]
    yield Page(addresses.INDEX, "index.html.j2", _index(content, lang) | {"compared": links})
    for address, values in compared:
        yield Page(address, "grids.html.j2", values)
    for plan in content.plans:
        yield Page(addresses.plan_page(plan.judged.file_name), "plan.html.j2", _plan(content, plan, lang))
        for address, values in target_pages(content, plan, lang):
            yield Page(address, "target.html.j2", values)
    yield Page(addresses.METHOD, "method.html.j2", method_page.values(content.book.bands, lang))
    for address, template, values in source_pages(content, lang):
        yield Page(address, template, values)
    for place, plans in content.places.items():
        yield Page(addresses.place_page(file_name(place)), "listing.html.j2", _place(plans, lang))
    for year in content.years:
        yield from _year(content, year, lang)


def heading_of(plan: PlanRows, lang: str) -> str:
    """The plan's title."""
    return name_in(plan.plan.title, lang)


def sentence_of(plan: PlanRows, lang: str) -> str:
    """The sentence on top of the plan's scorecard."""
    return opening(plan.judged.results).in_language(lang)


def counts_of(plan: PlanRows, lang: str) -> list[CountView]:
    """The five counts of the plan."""
    return count_views(counts(plan.judged.results), lang)


def _listed(plan: PlanRows, lang: str) -> dict[str, Any]:
    return {
        "address": addresses.link(addresses.plan_page(plan.judged.file_name)),
        "title": heading_of(plan, lang),
        "anchor": plan.judged.file_name,
        "place": name_in(plan.judged.place, lang),
        "sentence": sentence_of(plan, lang),
        "counts": counts_of(plan, lang),
        "views": [],
    }


def _index(content: Content, lang: str) -> dict[str, Any]:
    title = WORDS["scorecards"].in_language(lang)
    return {
        "title": title,
        "description": WORDS["lead"].in_language(lang),
        "plans": [_listed(plan, lang) for plan in content.plans],
        "places": [
            {
                "address": addresses.link(addresses.place_page(file_name(place))),
                "name": name_in(plans[0].judged.place, lang),
            }
            for place, plans in content.places.items()
        ],
        "years": [
            {"address": addresses.year_page(year), "name": year, "number": len(rows)}
            for year, rows in content.years.items()
        ],
        "files": content.files,
    }


def _plan(content: Content, plan: PlanRows, lang: str) -> dict[str, Any]:
    lit = sorted((group for group in plan.groups if group[0].colour != "grey"), key=_worst_first)
    unlit: dict[str, list[GoalView]] = {}
    for row, *_ in plan.groups:
        if row.colour == "grey":
            section = row.section_name.in_language(lang)
            unlit.setdefault(section, []).append(goal_view(plan.judged, row, lang, row.reason.in_language(lang)))
    warning = one_way(plan.judged.results, bands_of(plan.plan))
    workbook = f"scorecard-{plan.judged.file_name}.xlsx"
    place = plan.judged.place
    return {
        "title": f"{name_in(place, lang)} · {heading_of(plan, lang)}",
        "heading": heading_of(plan, lang),
        "description": sentence_of(plan, lang),
        "sentence": sentence_of(plan, lang),
        "place": name_in(place, lang),
        "place_address": addresses.link(addresses.place_page(file_name(place.id))),
        "counts": counts_of(plan, lang),
        "warning": warning.in_language(lang) if warning else "",
        "filters": _filters(plan, lang),
        "shown": Text("site.shown", shown="{0}", all="{1}").in_language(lang),
        "lit": [goal_view(plan.judged, row, lang) for group in lit for row in group],
        "unlit": list(unlit.items()),
        "share_png": addresses.link(addresses.share_png(plan.judged.file_name)),
        "share": addresses.link(addresses.share_picture(plan.judged.file_name, lang)),
        "badge": addresses.link(addresses.badge(plan.judged.file_name, lang)),
        "workbook": addresses.link(workbook) if workbook in content.files else "",
    }


def _worst_first(group: list[Row]) -> tuple[bool, int]:
    """Solid lights before hollow ones, red before amber before green; the order of the plan within these."""
    return not group[0].solid, _SEVERITY[group[0].colour]


def _filters(plan: PlanRows, lang: str) -> list[dict[str, Any]]:
    """The choices of each filter: what occurs in the plan, in the order of first sight."""
    sections = {section.id: name_in(section.name, lang) for section in plan.plan.sections}

    def choices(values: Iterable[str], words: Callable[[str], str]) -> list[tuple[str, str]]:
        return [(value, words(value)) for value in dict.fromkeys(values) if value]

    def told(word: str) -> str:
        return term(word).in_language(lang)

    rows = [group[0] for group in plan.groups]
    found = (
        ("light", choices((row.colour for row in rows), told)),
        ("solid", [("solid", told("solid")), ("hollow", told("hollow"))]),
        ("evidence", choices((row.evidence for row in rows), told)),
        ("strength", choices((row.strength for row in rows), told)),
        ("section", choices((row.section for row in rows), sections.__getitem__)),
        ("owner", choices((row.owner.in_language(lang) for row in rows), str)),
    )
    words = {"solid": term("solid").in_language(lang)}
    return [
        {"name": name, "word": words.get(name) or WORDS[name].in_language(lang), "choices": each}
        for name, each in found
        if len(each) > 1
    ]


def _place(plans: list[PlanRows], lang: str) -> dict[str, Any]:
    name = name_in(plans[0].judged.place, lang)
    return {
        "title": name,
        "heading": name,
        "description": name,
        "groups": [_listed(plan, lang) for plan in plans],
        "contents": [],
    }


def _year(content: Content, year: int, lang: str) -> Iterator[Page]:
    """The goals of a year by their plans, on as many pages as they need; each page leads to all plans."""
    heading = Text("site.year-due", year=year).in_language(lang)
    values = {"title": heading, "heading": heading, "description": heading}
    rows: dict[str, list[Row]] = {}
    for plan, row in content.years[year]:
        rows.setdefault(plan.judged.file_name, []).append(row)
    groups: list[list[PlanRows]] = [[]]
    for plan in content.plans:
        found = rows.get(plan.judged.file_name, [])
        if groups[-1] and sum(len(rows[one.judged.file_name]) for one in groups[-1]) + len(found) > _MOST_GOALS:
            groups.append([])
        groups[-1] += [plan] if found else []
    pages = [addresses.nth_page(addresses.year_page(year), number) for number in range(1, len(groups) + 1)]
    contents = [
        (
            f"{page}#{addresses.link(plan.judged.file_name)}",
            f"{name_in(plan.judged.place, lang)} · {heading_of(plan, lang)}",
        )
        for page, group in zip(pages, groups, strict=True)
        for plan in group
    ]
    for page, group in zip(pages, groups, strict=True):
        listed = [_due(plan, rows[plan.judged.file_name], lang) for plan in group]
        yield Page(page, "listing.html.j2", values | {"groups": listed, "contents": contents if len(pages) > 1 else []})


def _due(plan: PlanRows, rows: list[Row], lang: str) -> dict[str, Any]:
    return _listed(plan, lang) | {
        "counts": count_views(counts([row.result for row in rows]), lang),
        "views": [goal_view(plan.judged, row, lang) for row in rows],
        "sentence": "",
    }
