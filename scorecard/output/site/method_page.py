"""The page that says how a light comes about: in words, by status, and with the thresholds and whose rules they are."""

from collections.abc import Iterable
from typing import Any

from scorecard.language.bilingual import term
from scorecard.model.bands import Band
from scorecard.model.intervals import with_unit
from scorecard.model.statuses import COLOURS
from scorecard.output.site.views import name_in, shown_light
from scorecard.output.site.words import WORDS
from scorecard.output.workbook.method_words import METHOD_NAMES, METHOD_TEXTS, STEPS


def values(bands: Iterable[Band], lang: str) -> dict[str, Any]:
    """What the template of the page is given."""

    def name_of(method: str) -> str:
        return (METHOD_NAMES.get(method) or term(method)).in_language(lang)

    title = WORDS["method"].in_language(lang)
    return {
        "title": title,
        "description": WORDS["how"].in_language(lang),
        "steps": [step.in_language(lang) for step in STEPS],
        "methods": [(name_of(method), text.in_language(lang)) for method, text in METHOD_TEXTS.items()],
        "statuses": [
            shown_light(colour, True, lang, term(status).in_language(lang)) for status, colour in COLOURS.items()
        ],
        "bands": [
            {
                "method": name_of(band.method),
                "label": name_in(band.label, lang),
                "value": with_unit(band.value, band.unit, lang),
                "source": name_in(band.source, lang),
                "reason": name_in(band.reason, lang),
            }
            for band in bands
        ],
    }
