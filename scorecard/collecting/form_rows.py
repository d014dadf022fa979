"""From filled-in forms to figures: what each cell means, in either language, and every cell that means nothing.

A form is filled in by hand, so numbers come with commas, full-width digits or their unit, days as days, and periods as
2021年9月 or 2021年1—9月. What cannot be told for certain is refused with its cell; nothing is guessed.
"""

import re
from collections.abc import Mapping, Sequence, Set
from types import MappingProxyType
from typing import NamedTuple

from scorecard.collecting.entries import Entry, Fault, NewSource
from scorecard.collecting.form_row import FilledRow, FormRow, narrow, plain_ascii, without_lead, without_zeros
from scorecard.collecting.form_words import (
    BOUND_NAMES,
    MEASURE_NAMES,
    PENDING,
    SCOPE_NAMES,
    SOURCE_KIND_NAMES,
    STANDING_NAMES,
    STATUS_NAMES,
    WHENS,
    StagesAsked,
    asked_by,
    code,
    stage,
)
from scorecard.collecting.form_words import STAGE_NAMES as STAGE_WORDS
from scorecard.language.bilingual import Text, listed, sentences, term
from scorecard.language.cells import typed
from scorecard.language.written_periods import written_period
from scorecard.model.periods import parse
from scorecard.model.places import folded
from scorecard.model.problems import did_you_mean
from scorecard.model.sources import NONE_DONE
from scorecard.model.stages import Stage

_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_ID = re.compile(r"[a-z0-9][a-z0-9.-]*")
# 7,5 and 7 5 are no thousands: they stay, and are refused.
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:(?:,[0-9]{3})+|(?: [0-9]{3})+)(?:\.[0-9]+)?")


class Collected(NamedTuple):
    """What the forms say, and what in them cannot be read."""

    entries: list[Entry]
    sources: list[NewSource]
    faults: list[Fault]


def collected(
    file: str,
    figures: Sequence[FilledRow],
    sources: Sequence[FilledRow],
    titled: Mapping[str, Sequence[str]] | None = None,
    on: str = "",
    asked: StagesAsked = MappingProxyType({}),
) -> Collected:
    """The rows of the file with that name as entries and new sources; `titled` has the ids of the known sources by
    title, `asked` the stages that the goals ask for.

    What a unit says of itself without a day of publication is published `on` the day on which it is collected.

    A figure whose source is described with faults is left out: what is wrong with the description is wrong with it.
    """
    result, names = Collected([], [], []), dict(titled or {})
    doubtful: set[str] = set()
    for row in sources:
        reader = FormRow(file, row)
        source = _source(reader, on)
        result.faults.extend(reader.faults)
        if reader.faults:
            doubtful.add(source.fields["source"])
        else:
            result.sources.append(source)
            names.setdefault(folded(source.fields["title"]), [source.fields["source"]])
    for row in figures:
        reader = FormRow(file, row)
        entry = None if reader.faults else _entry(reader, names, asked)
        result.faults.extend(reader.faults)
        if entry is not None and not reader.faults and entry.source not in doubtful:
            result.entries.append(entry)
    return result


def _entry(row: FormRow, names: Mapping[str, Sequence[str]], asked: StagesAsked) -> Entry | None:
    """The figure or report of a row, None where it says nothing yet; its faults are noted with the row."""
    if lead := row.text("lead"):
        row.fault("value", Text("collecting.led-by", lead=lead), Text("collecting.tell-lead", lead=lead))
        return None
    pending = plain_ascii(row.text("value")).lower() in ("", *PENDING)
    if row.text("month") and pending:
        return _report(row, names)
    row.need("measure", Text("collecting.field-measure"))
    measure, indicator = row.choice("measure", MEASURE_NAMES, ""), row.need("indicator", Text("terms.indicator"))
    source, value = _source_named(row, names), row.need("value", Text("collecting.field-value"))
    figure = {"indicator": indicator, "measure": measure}
    for key in ("place", "group"):
        if name := row.text(key):
            figure[key] = name
    if scope := row.text("scope"):
        figure["scope"] = code(SCOPE_NAMES, scope) or scope
    if value:
        figure |= _milestone(row, asked_by(asked, row.text)) if measure == "stage" else _number(row, value)
    for key in ("says", "cause", "next", "note"):
        if words := row.text(key):
            figure[key] = " ".join(words.split())
    cells = dict(row.cells) | {key: row.cells.get("period", row.where) for key in ("happened", "seen")}
    cells["stage"] = row.cells.get("value", row.where)
    return Entry(source, figure, row.cells.get("value", row.where), cells, about=_about(row))


def _report(row: FormRow, names: Mapping[str, Sequence[str]]) -> Entry | None:
    """What is said of a goal without a figure; None where nothing is."""
    said = {key: " ".join(row.text(key).split()) for key in ("cause", "next", "note") if row.text(key)}
    if not said:
        return None
    return Entry(_source_named(row, names), _about(row) | said, row.cells.get("cause", row.where), row.cells, "reports")


def _about(row: FormRow) -> dict[str, str]:
    """The goal and the month of a row, on the form of a month."""
    month = row.text("month")
    return {"plan": row.text("plan"), "target": row.text("id"), "period": month} if month else {}


def _source_named(row: FormRow, names: Mapping[str, Sequence[str]]) -> str:
    """The id of the source of a row, which may be named by its title."""
    given = row.need("source", Text("terms.source"))
    if not given or _ID.fullmatch(given):
        return given
    found = names.get(folded(given), ())
    if len(found) == 1:
        return found[0]
    if found:
        fix = Text("checks.write-one-ids", ids=", ".join(found))
        row.fault("source", Text("collecting.title-of-several-sources", title=given), fix)
    else:
        fix = did_you_mean(given, names, Text("collecting.write-source-id"))
        row.fault("source", Text("collecting.no-source-id", source=given), fix)
    return given


def _milestone(row: FormRow, asked: Set[Stage]) -> dict[str, str]:
    """A stage with its day; on the form of a month one without a day was seen by the end of the month.

    What was not reached, or has not begun, happened on no day: it was seen so at the end of the period.
    """
    given, month = row.text("value"), row.text("month")
    said = stage(narrow(given))
    if said is None:
        known = [word for pair in STAGE_WORDS.values() for word in (pair.en, pair.zh)]
        words = Text.literal(*(", ".join(getattr(one, lang) for one in STAGE_WORDS.values()) for lang in ("en", "zh")))
        fix = did_you_mean(given, known, Text("collecting.choose-stage", allowed=words))
        row.fault("value", Text("collecting.given-none-choices", given=given), fix)
        return {}
    reached = said.for_goal(narrow(given), asked)
    if reached is None:
        wanted = listed(term(stage) for stage in sorted(asked))
        what = Text("collecting.stage-unclear", given=given, wanted=wanted)
        row.fault("value", what, Text("collecting.say-stage", wanted=wanted))
        return {}
    found = {"stage": reached} | ({"qualifier": "substantially"} if said.mainly else {})
    found |= {"parts": NONE_DONE} if said.denied else {}
    if month and not row.text("period"):
        return found | {"seen": parse(month).end.isoformat()} | _status(row)
    when, told = row.choice("bound", WHENS, "happened"), _period(row)
    if (said.denied or reached == "not-started") and not row.faults:
        when, told = "seen", parse(told).end.isoformat()
    return found | {when: told} | _status(row)


def _number(row: FormRow, given: str) -> dict[str, str]:
    unit = row.need("unit", Text("collecting.field-unit"))
    text = whole = without_lead(narrow(given)).rstrip("。.")
    plain_unit = narrow(unit)
    if plain_unit and text.endswith(plain_unit):
        text = text[: -len(plain_unit)].rstrip()
    if _GROUPED.fullmatch(text):
        text = re.sub("[ ,]", "", text)
    said = None if _NUMBER.fullmatch(text) else typed(whole, plain_unit)
    if said is not None:
        text, unit = f"{said.value:f}", said.unit
    if not _NUMBER.fullmatch(text):
        waiting = [Text("collecting.write-pending")] if row.text("month") else []
        remedy = [Text("collecting.write-number"), *waiting]
        row.fault("value", Text("collecting.given-no-number", given=given), sentences(remedy))
    bound = _bound(row, "exact" if said is None else said.bound)
    found = {"period": _period(row), "value": without_zeros(text), "unit": unit}
    return found | _status(row) | ({} if bound == "exact" else {"bound": bound})


def _bound(row: FormRow, said: str) -> str:
    """The bound of a number: one typed with it (超过350) goes before “exact” in its column; no two others agree."""
    chosen = row.choice("bound", BOUND_NAMES, "exact")
    if "exact" not in (said, chosen) and said != chosen:
        what = Text("collecting.two-bounds", said=BOUND_NAMES[said], chosen=BOUND_NAMES[chosen])
        row.fault("bound", what, Text("collecting.keep-one-them"))
    return said if said != "exact" else chosen


def _status(row: FormRow) -> dict[str, str]:
    status = row.choice("status", STATUS_NAMES, "final")
    return {} if status == "final" else {"status": status}


def _period(row: FormRow) -> str:
    given = row.need("period", Text("collecting.field-period-or-date"))
    text = written_period(plain_ascii(given), row.text("month")[:4])
    return _time(row, "period", text, Text("model.text-no-period", text=given), Text("collecting.write-period"))


def _time(row: FormRow, key: str, text: str, what: Text, fix: Text) -> str:
    """The text, which must be a time where its cell is not empty."""
    try:
        parse(text)
    except ValueError:
        if row.text(key):
            row.fault(key, what, fix)
    return text


def _source(row: FormRow, on: str) -> NewSource:
    name = row.need("source", Text("columns.id"))
    if name and not _ID.fullmatch(name):
        row.fault("source", Text("collecting.no-id", name=name), Text("collecting.write-id"))
    fields = {
        "source": name,
        "title": row.need("title", Text("collecting.field-title")),
        "publisher": row.text("publisher"),
        "published": "",
        "kind": row.choice("kind", SOURCE_KIND_NAMES, "web"),
        "standing": row.choice("standing", STANDING_NAMES, ""),
        "url": row.text("url"),
        "note": " ".join(row.text("note").split()),
    }
    if not fields["standing"]:
        row.need("standing", Text("collecting.field-standing"))
    if fields["standing"] == "own" and not row.text("published") and on:
        fields["published"] = on
    elif row.need("published", Text("collecting.field-date-of-publication")):
        fields["published"] = _published(row)
    return NewSource(fields, row.where, row.cells)


def _published(row: FormRow) -> str:
    given = row.text("published")
    text = written_period(plain_ascii(given).replace("/", "-").replace(".", "-"))
    return _time(row, "published", text, Text("collecting.no-day", given=given), Text("collecting.write-day"))
