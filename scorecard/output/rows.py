"""One table of rows that feeds every output, so that they cannot disagree."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import takewhile
from typing import NamedTuple

from scorecard.judging.phrases import asked_text, value_text
from scorecard.judging.verdicts import Amount, Judged, Result
from scorecard.language.bilingual import NOTHING, Text, clauses, in_both, joined, listed, same, term
from scorecard.model.identity import Identity, labels
from scorecard.model.intervals import plain, with_unit
from scorecard.model.problems import Location

# Shapes differ as well as colours, and a hollow light is drawn as an outline.
SYMBOLS = {
    ("green", True): "●",
    ("green", False): "○",
    ("amber", True): "▲",
    ("amber", False): "△",
    ("red", True): "■",
    ("red", False): "□",
    ("grey", False): "–",
}


class Row(NamedTuple):
    """One target, or one year or part of it (`depth` 1, a part of a part 2), ready to be drawn."""

    plan: str
    section: str
    section_name: Text
    target: str  # its label, which no other row of the plan has
    parent: str  # the label of the row that it is a year or part of
    name: Text
    says: str
    headline: bool
    depth: int
    goal: Text
    actual: Text
    gap: Text
    colour: str
    solid: bool
    status: str
    evidence: str
    method: str
    strength: str
    scope: str
    owner: Text
    due: date
    ambition: str
    remark: Text
    reason: Text
    notes: tuple[Text, ...]
    sources: tuple[str, ...]
    location: Location
    result: Result

    @property
    def symbol(self) -> str:
        """The light's shape."""
        return SYMBOLS[self.colour, self.solid]

    @property
    def last(self) -> Text:
        """What had been reached before the plan."""
        before = self.result.before
        return NOTHING if before is None else Text("methods.said-within", said=value_text(before), within=before.period)

    def light(self, lang: str) -> str:
        """The light as a symbol and a word: ● green, ○ green (hollow)."""
        return light_words(self.colour, self.solid, lang)


def light_words(colour: str, solid: bool, lang: str) -> str:
    """A light as a symbol and a word; of a hollow one the word says so."""
    words = f"{SYMBOLS[colour, solid]} {term(colour).in_language(lang)}"
    hollow = not solid and colour != "grey"
    return Text("judging.light-hollow", light=words).in_language(lang) if hollow else words


def rows_of(judged: Judged) -> list[Row]:
    """The rows of a plan, each target followed by its years or parts."""
    names = labels_of(judged)
    return [row for result in judged.results for row in _with_parts(judged, result, (), names)]


def row_of(judged: Judged, result: Result) -> Row:
    """The row of a target alone, without those of its years or parts."""
    return _row(judged, result, (), result.target.id)


class Rows:
    """The rows of results, found by the location of their targets."""

    def __init__(self, judged: Iterable[Judged]) -> None:
        self._plans: dict[Location, Judged] = {result.target.location: one for one in judged for result in one.results}

    def of(self, result: Result) -> Row:
        """The row of a result."""
        return row_of(self._plans[result.target.location], result)

    def goal(self, result: Result) -> tuple[str, str]:
        """The plan and the target of a result, by which a link finds it."""
        return self._plans[result.target.location].name, result.target.id


def whose(row: Row) -> Text:
    """Who stands behind a part of a breakdown: its place, and the units that are responsible for it."""
    place = [in_both(row.result.place)] if row.result.place.en else []
    return clauses([*place, *([row.owner] if row.owner.en else [])])


def rows_within(judged: Judged, result: Result) -> list[Row]:
    """The row of one result of the plan, followed by those of its years or parts."""
    rows = rows_of(judged)
    first = next(number for number, row in enumerate(rows) if row.result is result)
    return [rows[first], *takewhile(lambda row: row.depth > rows[first].depth, rows[first + 1 :])]


def labels_of(judged: Judged) -> dict[Identity, str]:
    """A label for each result, year and part of the plan."""
    return labels(one.identity for result in judged.results for one in result.with_parts())


def _with_parts(judged: Judged, result: Result, above: tuple[str, ...], names: Mapping[Identity, str]) -> Iterator[Row]:
    label = names[result.identity]
    yield _row(judged, result, above, label)
    for part in result.parts:
        yield from _with_parts(judged, part, (*above, label), names)


def _row(judged: Judged, result: Result, above: tuple[str, ...], label: str) -> Row:
    target, section, verdict = result.target, result.section, result.verdict
    remark = "；".join(text for text in (target.remark, target.reason_missed) if text)
    return Row(
        plan=judged.plan.plan,
        section=section.id,
        section_name=in_both(section.name),
        target=label,
        parent=above[-1] if above else "",
        name=in_both(target.name),
        says=target.says or "",
        headline=section.headline or target.headline,
        depth=len(above),
        goal=result.asked or asked_text(target),
        actual=_actual(result),
        gap=_gap(result),
        colour=verdict.colour,
        solid=verdict.solid,
        status=verdict.status,
        evidence=verdict.evidence,
        method=verdict.method,
        strength=target.strength,
        scope=target.scope or "",
        owner=listed([in_both(owner) for owner in result.owners]),
        due=(target.due or target.period or judged.plan.period).end,
        ambition=result.ambition or "",
        remark=same(remark),
        reason=verdict.reason,
        notes=verdict.notes,
        sources=tuple(dict.fromkeys(reported.source.source for reported in verdict.figures)),
        location=target.location,
        result=result,
    )


def _actual(result: Result) -> Text:
    """The number with its period where that is not the whole of what was asked, or the stage reached."""
    verdict = result.verdict
    if verdict.reading is not None and verdict.actual is not None:
        value = value_text(verdict.reading)
        period = verdict.reading.period.text
        return Text("methods.said-within", said=value, within=period)
    if result.parts:
        return _parts(result)
    if verdict.method == "stage" and verdict.figures:
        figure = verdict.figures[0].figure
        stage, when = term(figure.stage or ""), figure.happened or figure.period
        parts = figure.parts
        if parts is not None and parts.done < parts.of:
            said = Text("output.parts-of-stage", stage=stage, done=plain(parts.done), of=plain(parts.of))
            return Text("methods.said-within", said=said, within=str(when or figure.seen))
        if when is not None:
            return Text("methods.said-within", said=stage, within=when)
        key = "output.stage-by" if figure.stage == "not-started" else "output.stage-reached-by"
        return Text(key, stage=stage, seen=str(figure.seen))
    return NOTHING


def _parts(result: Result) -> Text:
    """How many of its parts or years are green, how many of these hollow, and how many have no light; nothing where
    none has one."""
    verdicts, of = [part.verdict for part in result.parts], len(result.parts)
    colours = [verdict.colour for verdict in verdicts]
    green, grey = colours.count("green"), colours.count("grey")
    hollow = sum(verdict.colour == "green" and not verdict.solid for verdict in verdicts)
    if grey == of:
        return NOTHING
    parts = [Text("output.parts-green", green=green, of=of)]
    parts += [Text("output.parts-hollow", hollow=hollow)] if hollow else []
    parts += [Text("output.parts-grey", grey=grey)] if grey else []
    return joined(parts)


def _gap(result: Result) -> Text:
    gap = result.verdict.gap
    if gap is None or not gap.value:
        return NOTHING
    return signed(gap)


def signed(amount: Amount) -> Text:
    """A difference with its sign: +0.2 pp, −3个."""
    sign = "+" if Decimal(amount.value) > 0 else ""
    points = amount.unit == "个百分点"
    value = sign + amount.value.replace("-", "−")
    return Text.literal(with_unit(value, "pp" if points else amount.unit, "en"), with_unit(value, amount.unit, "zh"))
