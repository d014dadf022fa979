"""The whole derivation of one verdict as text: goal, figures used and passed over, method, band, verdict."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from scorecard.judging.phrases import asked_text, figure_as_counted, goal_text, reading_text, whose_text
from scorecard.judging.verdicts import Judged, PartOfWhole, Passed, Result
from scorecard.language.bilingual import NOTHING, Text, clauses, in_both, same, term
from scorecard.model.bands import Bands
from scorecard.model.book import Book
from scorecard.model.intervals import with_unit
from scorecard.model.places import NOBODY
from scorecard.model.reported import Reported
from scorecard.output.rows import Row, row_of, rows_within, whose
from scorecard.summary.progress import needed, needed_text, next_mark

_LABELS = {
    "goal": Text("columns.goal"),
    "words": Text("output.words"),
    "indicator": Text("output.indicator"),
    "strength": Text("columns.strength"),
    "before": Text("output.before"),
    "verdict": Text("output.verdict"),
    "reason": Text("output.reason"),
    "used": Text("output.used"),
    "passed": Text("output.passed"),
    "method": Text("columns.method"),
    "bands": Text("output.bands"),
    "changed": Text("output.changed-goal"),
    "next": Text("output.next-mark"),
    "steps": Text("output.steps"),
    "notes": Text("output.notes"),
    "encoded": Text("output.encoded"),
    "parts": Text("output.parts"),
    "broken-down": Text("output.broken-down"),
    "none": Text("terms.none"),
}


_AIMS = {
    "above": Text("output.above"),
    "same": Text("output.same"),
    "below": Text("output.below"),
}


_COLON = Text("output.text")


class _Page(NamedTuple):
    lang: str
    text: list[str]

    def add(self, *lines: str) -> None:
        """Lines as they are."""
        self.text.extend(lines)

    def entry(self, label: str, *texts: str) -> None:
        """A label with its lines, the further ones beneath it."""
        name = _LABELS[label].in_language(self.lang)
        shown = [text for text in texts if text] or [_LABELS["none"].in_language(self.lang)]
        colon = _COLON.in_language(self.lang)
        if len(shown) == 1:
            self.add(f"{name}{colon}{shown[0]}")
        else:
            self.add(f"{name}{colon.strip()}")
            self.add(*(f"  {text}" for text in shown))


def derivation(judged: Judged, result: Result, book: Book, bands: Bands, as_of: date, lang: str) -> str:
    """Everything that the verdict rests on, in the order in which it came about."""
    page = _Page(lang, [])
    target, verdict, bands = result.target, result.verdict, bands.also(result.target.bands)
    name = target.name.zh if lang == "zh" else target.name.en
    row = rows_within(judged, result)[0]
    label = f"{judged.name}/{row.target}"
    own = [in_both(whose).in_language(lang) for whose in (result.place, result.group) if whose != NOBODY]
    page.add(" · ".join([label, *own, name, str(target.location)]))
    page.entry("verdict", _light(row, lang, as_of))
    page.entry("reason", verdict.reason.in_language(lang))
    page.entry("goal", asked_text(target, book).in_language(lang))
    words = Text("output.says-source", says=target.says, source=judged.plan.source)
    for changed in _changes(result, book):
        page.entry("changed", changed.in_language(lang))
    page.entry("words", words.in_language(lang) if target.says else "")
    page.entry("indicator", _indicator(result, book, lang))
    page.entry("strength", term(target.strength).in_language(lang))
    if target.note:
        page.entry("encoded", in_both(target.note).in_language(lang))
    if target.goal.kind != "stage":
        before = reading_text(result.before).in_language(lang) if result.before else ""
        rank = f" · {_AIMS[result.ambition].in_language(lang)}" if result.ambition else ""
        page.entry("before", before + rank)
    page.entry("used", *(_figure(reported, book, lang) for reported in verdict.figures))
    page.entry("passed", *_passed(verdict.passed, lang))
    page.entry("method", term(verdict.method).in_language(lang))
    page.entry("bands", *_bands(_applied(result, bands), bands, lang))
    for way in result.broken_down:
        page.entry("broken-down", way.text.in_language(lang), *(_broken_down(part, lang) for part in way.parts))
    if (needs := needed_text(needed(result, as_of))).en and (mark := next_mark(result, as_of)) is not None:
        page.entry("next", Text("summary.due-needed", told=mark.text, needed=needs).in_language(lang))
    if verdict.steps:
        page.entry("steps", *(step.in_language(lang) for step in verdict.steps))
    if verdict.notes:
        page.entry("notes", *(note.in_language(lang) for note in verdict.notes))
    for part in result.parts:
        page.add("", derivation(judged, part, book, bands, as_of, lang))
    return "\n".join(page.text)


def _broken_down(part: PartOfWhole, lang: str) -> str:
    """A part of a breakdown on one line: where it stands, whose it is, its goal, what was reported, its light."""
    row = row_of(part.judged, part.result)
    texts = (whose(row), row.goal, row.actual)
    shown = [f"{part.judged.name}/{row.target}", *(text.in_language(lang) for text in texts), row.light(lang)]
    return " · ".join(text for text in shown if text)


def _changes(result: Result, book: Book) -> Iterator[Text]:
    """What became of the goal: other goals, and that it was given up, each with the words that say so."""
    target = result.target
    for change in target.revised:
        words = Text("output.says", says=change.says) if change.says else NOTHING
        yield clauses(part for part in (goal_text(change.goal, book), same(change.source), words) if part.en)
    if target.dropped is not None:
        words = Text("output.says", says=target.dropped.says) if target.dropped.says else NOTHING
        yield clauses(part for part in (term("dropped"), same(target.dropped.source), words) if part.en)


def _indicator(result: Result, book: Book, lang: str) -> str:
    indicator = book.indicators.get(result.target.indicator or "")
    if indicator is None:
        return ""
    name = indicator.name.zh if lang == "zh" else indicator.name.en
    measure = term(result.target.measure or "").in_language(lang)
    scope = f" · {term(result.target.scope).in_language(lang)}" if result.target.scope else ""
    return f"{indicator.id} · {name} · {measure}{scope}"


def _figure(reported: Reported, book: Book, lang: str) -> str:
    """The figure with its words, its place and where to look it up."""
    figure, source = reported.figure, reported.source
    said = f"“{figure.says}” " if figure.says else ""
    parts = (_value(reported, lang), said + source.source, source.title, source.address, str(figure.location))
    return " · ".join(part for part in parts if part)


def _passed(passed: Iterable[Passed], lang: str) -> Iterator[str]:
    """Each reason once, with the figures that it keeps out below it."""
    for why, figures in by_reason(passed):
        yield why.in_language(lang) + _COLON.in_language(lang).rstrip()
        for reported in figures:
            yield f"  {_value(reported, lang)} · {reported.source.source} · {reported.figure.location}"


def by_reason(passed: Iterable[Passed]) -> list[tuple[Text, list[Reported]]]:
    """The figures passed over, grouped by why they cannot answer, in the order of first sight."""
    groups: dict[Text, list[Reported]] = {}
    for one in passed:
        groups.setdefault(one.why, []).append(one.reported)
    return list(groups.items())


def _value(reported: Reported, lang: str) -> str:
    figure = reported.figure
    told = whose_text(reported, figure.scope).in_language(lang).removeprefix(",").strip()
    scope = f" {told}" if told else ""
    measure = "" if figure.measure in ("rank", "stage") else f"{term(figure.measure).in_language(lang)} "
    return f"{figure.span}{scope} {measure}{figure_as_counted(figure).in_language(lang)}"


def _applied(result: Result, bands: Bands) -> set[tuple[str, str]]:
    """The thresholds that bear on this goal: of attainment those for its kind of number, of the others all."""
    method, basis = result.verdict.method, result.verdict.basis
    if result.verdict.status == "not-comparable":
        return {("match", "wildly_off_share")}
    if method != "attainment" or basis is None:
        return set() if result.parts else {(band.method, band.name) for band in bands.bands if band.method == method}
    aim, goal, asked = basis.aim, result.target.goal, basis.asked
    aim = None if goal.kind == "direction" else aim
    kinds = [*(["amber"] if aim is not None and aim > 0 else []), *(["about"] if goal.kind == "about" else [])]
    return {(method, f"{kind}_{'points' if asked.points else 'share'}") for kind in kinds}


def _bands(applied: set[tuple[str, str]], bands: Bands, lang: str) -> list[str]:
    """Those thresholds, each with whose it is; the tool's reason speaks for the tool's own value only."""
    found = []
    for band in bands.bands:
        if (band.method, band.name) in applied:
            value = bands[band.method, band.name]
            parts = [f"{in_both(band.label).in_language(lang)} {with_unit(value, band.unit, lang)}"]
            if value != band.value:
                parts.append(Text("output.set-plan").in_language(lang))
            else:
                parts += [in_both(band.source).in_language(lang), in_both(band.reason).in_language(lang)]
            found.append(" · ".join(parts))
    return found


def _light(row: Row, lang: str, as_of: date) -> str:
    evidence, status = term(row.evidence), term(row.status)
    return f"{row.light(lang)} · {status.in_language(lang)} · {evidence.in_language(lang)} · {as_of}"
