"""What the templates are given of each row, figure and source: plain text in one language, and addresses."""

from typing import NamedTuple

from scorecard.judging.phrases import figure_as_counted, reading_text
from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import InBoth, term
from scorecard.model.reported import Reported
from scorecard.output.rows import SYMBOLS, Row
from scorecard.output.site.addresses import link, source_page, target_page
from scorecard.summary.counts import Counts


class LightView(NamedTuple):
    """A light as a template draws it: its colour for the style, its sign and word for the reader."""

    colour: str
    solid: bool
    light: str
    words: str = ""


class GoalView(NamedTuple):
    """A goal, or a part or year of one, as a line of a table."""

    colour: str
    solid: bool
    light: str
    name: str
    address: str  # empty for a part: its goal's page shows it
    depth: int
    goal: str
    actual: str
    gap: str
    due: str
    owner: str
    section: str
    strength: str
    evidence: str
    note: str  # the plan or the section, where the table mixes them


class FigureView(NamedTuple):
    """A reported figure as a line of a table."""

    indicator: str
    period: str
    measure: str
    value: str
    title: str
    address: str
    words: str
    why: str = ""


class CountView(NamedTuple):
    """One of the five counts of a plan."""

    css: str
    number: int
    word: str


def name_in(name: InBoth, lang: str) -> str:
    """A name from a file in the language asked for."""
    return name.zh if lang == "zh" else name.en


def shown_light(colour: str, solid: bool, lang: str, words: str = "") -> LightView:
    """A light with its sign and word."""
    sign, word = SYMBOLS[colour, solid and colour != "grey"], term(colour).in_language(lang)
    return LightView(colour, solid, f"{sign} {word}", words)


def goal_view(judged: Judged, row: Row, lang: str, note: str = "") -> GoalView:
    """The line of a row."""
    verdict = row.result.verdict
    name = row.name.in_language(lang)
    if row.depth and row.result.target.period is not None:
        name = str(row.result.target.period)
    return GoalView(
        colour=row.colour,
        solid=verdict.solid,
        light=row.light(lang),
        name=name,
        address="" if row.depth else link(target_page(judged.file_name, row.target)),
        depth=row.depth,
        goal=row.goal.in_language(lang),
        actual=row.actual.in_language(lang),
        gap=row.gap.in_language(lang),
        due=row.due.isoformat(),
        owner=row.owner.in_language(lang),
        section=row.section,
        strength=row.strength,
        evidence=row.evidence,
        note=note,
    )


def figure_view(reported: Reported, lang: str, indicator: str = "", why: str = "") -> FigureView:
    """The line of a figure."""
    figure, source = reported.figure, reported.source
    return FigureView(
        indicator=indicator,
        period=str(figure.span),
        measure=term(figure.measure).in_language(lang),
        value=figure_as_counted(figure).in_language(lang),
        title=source.title,
        address=link(source_page(source.source)),
        words=figure.says or "",
        why=why,
    )


def before_text(result: Result, lang: str) -> str:
    """The last reading before the plan, empty where there is none."""
    return reading_text(result.before).in_language(lang) if result.before else ""


def count_views(found: Counts, lang: str) -> list[CountView]:
    """The five counts of a plan; the solid lights first."""
    return [
        *(
            CountView(colour, getattr(found, colour), term(colour).in_language(lang))
            for colour in ("green", "amber", "red")
        ),
        CountView("hollow", found.hollow, term("hollow").in_language(lang)),
        CountView("grey", found.grey, term("grey").in_language(lang)),
    ]
