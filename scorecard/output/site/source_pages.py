"""The list of sources and the page of each: what it is, where to find it, what it reports, and which goals rest on
it."""

from collections.abc import Iterator
from typing import Any

from scorecard.language.bilingual import Text, term
from scorecard.model.reported import Reported
from scorecard.model.sources import Source
from scorecard.output.site import addresses
from scorecard.output.site.content import Content
from scorecard.output.site.views import figure_view, goal_view, name_in
from scorecard.output.site.words import WORDS


def source_pages(content: Content, lang: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The address, the template and the values of the list and of each source's page."""
    sources = sorted(
        content.book.sources.values(), key=lambda one: (-len(content.resting.get(one.source, [])), one.source)
    )
    yield addresses.SOURCES, "sources.html.j2", _list(content, sources, lang)
    for source in sources:
        yield addresses.source_page(source.source), "source.html.j2", _values(content, source, lang)


def _list(content: Content, sources: list[Source], lang: str) -> dict[str, Any]:
    title = WORDS["sources"].in_language(lang)
    items = [
        {
            "title": source.title,
            "address": addresses.link(addresses.source_page(source.source)),
            "publisher": source.publisher or "",
            "standing": term(source.standing).in_language(lang),
            "day": source.counts_from.isoformat(),
            "figures": len(source.figures),
            "rests": len(content.resting.get(source.source, [])),
        }
        for source in sources
    ]
    sentence = Text(
        "site.sources-sentence", number=len(items), used=sum(bool(item["rests"]) for item in items)
    ).in_language(lang)
    return {"title": title, "description": sentence, "sentence": sentence, "items": items}


def _values(content: Content, source: Source, lang: str) -> dict[str, Any]:
    facts = [
        ("publisher", source.publisher or ""),
        ("published", source.counts_from.isoformat()),
        ("standing", term(source.standing).in_language(lang)),
        ("file", source.location.file),
    ]
    links = [("address", source.url or ""), ("seen-at", source.via or "")]
    indicators = content.book.indicators
    return {
        "title": source.title,
        "heading": source.title,
        "description": source.title,
        "facts": [(WORDS[key].in_language(lang), value) for key, value in facts if value],
        "links": [(WORDS[key].in_language(lang), value) for key, value in links if value],
        "note": name_in(source.note, lang) if source.note else "",
        "rests": [
            goal_view(plan.judged, row, lang, name_in(plan.plan.title, lang))
            for plan, row in content.resting.get(source.source, [])
        ],
        "items": [
            figure_view(
                Reported(figure, source),
                lang,
                name_in(indicators[figure.indicator].name, lang)
                if figure.indicator in indicators
                else figure.indicator,
            )
            for figure in source.figures
        ],
    }
