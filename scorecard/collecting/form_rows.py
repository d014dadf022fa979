"""From filled-in forms to figures: what each cell means, in either language, and every cell that means nothing.

A form is filled in by hand, so numbers come with commas, full-width digits or their unit, days as days, and periods as
2021年9月 or 2021年1—9月. What cannot be told for certain is refused with its cell; nothing is guessed.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from scorecard.collecting.entries import Entry, Fault, NewSource
from scorecard.collecting.form_words import BOUNDS, KINDS, MEASURES, SCOPES, STANDINGS, STATUSES, WHENS, code, period
from scorecard.collecting.form_words import STAGES as STAGE_WORDS
from scorecard.language.bilingual import Text
from scorecard.language.cells import typed
from scorecard.model.periods import HELP, parse
from scorecard.model.problems import did_you_mean

_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_ID = re.compile(r"[a-z0-9][a-z0-9.-]*")
# 7,5 and 7 5 are no thousands: they stay, and are refused.
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:(?:,[0-9]{3})+|(?: [0-9]{3})+)(?:\.[0-9]+)?")
_DASHES = str.maketrans("−–—～", "---~")
_BLANKS = "\u2002\u2003\u2007\u2008\u2009\u202f\u205f"  # of several widths


class Filled(Protocol):
    """A row that somebody filled in."""

    @property
    def values(self) -> Mapping[str, str]:
        """The text under each key."""

    @property
    def cells(self) -> Mapping[str, str]:
        """The cell of each key: Entry!D14."""

    @property
    def where(self) -> str:
        """The row: Entry!14."""


class Collected(NamedTuple):
    """What the forms say, and what in them cannot be read."""

    entries: list[Entry]
    sources: list[NewSource]
    faults: list[Fault]


def collected(file: str, figures: Sequence[Filled], sources: Sequence[Filled]) -> Collected:
    """The rows of the file with that name as entries and new sources.

    A figure whose source is described with faults is left out: what is wrong with the description is wrong with it.
    """
    result = Collected([], [], [])
    doubtful: set[str] = set()
    for row in sources:
        reader = _Row(file, row)
        source = _source(reader)
        result.faults.extend(reader.faults)
        if reader.faults:
            doubtful.add(source.fields["source"])
        else:
            result.sources.append(source)
    for row in figures:
        reader = _Row(file, row)
        entry = _entry(reader)
        result.faults.extend(reader.faults)
        if not reader.faults and entry.source not in doubtful:
            result.entries.append(entry)
    return result


class _Row:
    """One row while it is read: each value under its key, and the faults found so far."""

    def __init__(self, file: str, row: Filled) -> None:
        self.cells = {key: f"{file}!{cell}" for key, cell in row.cells.items()}
        self.where = f"{file}!{row.where}"
        self.faults: list[Fault] = []
        self._values = row.values

    def text(self, key: str) -> str:
        """The text as it is, without spaces around it."""
        return self._values.get(key, "").strip()

    def need(self, key: str, what: Text) -> str:
        """The text, which must be there."""
        found = self.text(key)
        if not found:
            self.fault(key, Text("collecting.what-missing", what=what), Text("collecting.fill-what", what=what))
        return found

    def choice(self, key: str, words: Mapping[str, Text], otherwise: str) -> str:
        """The code for a word of a list; `otherwise` where the cell is empty."""
        given = self.text(key)
        if not given:
            return otherwise
        found = code(words, given)
        if found is None:
            known = [said for pair in words.values() for said in (pair.en, pair.zh)]
            self.fault(
                key,
                Text("collecting.given-none-choices", given=given),
                did_you_mean(given, known, Text("files.choose-one-allowed", allowed=", ".join(known))),
            )
        return found or otherwise

    def fault(self, key: str, message: Text, remedy: Text) -> None:
        """Note what is wrong with a cell."""
        self.faults.append(Fault(self.cells.get(key, self.where), "error", message, remedy))


def _entry(row: _Row) -> Entry:
    """The figure of a row; its faults are noted with the row."""
    row.need("measure", Text("collecting.field-measure"))
    measure, indicator = row.choice("measure", MEASURES, ""), row.need("indicator", Text("terms.indicator"))
    source, value = (
        row.need("source", Text("terms.source")),
        row.need("value", Text("collecting.field-value")),
    )
    figure = {"indicator": indicator, "measure": measure}
    for key in ("place", "group"):
        if name := row.text(key):
            figure[key] = name
    if scope := row.text("scope"):
        figure["scope"] = code(SCOPES, scope) or scope
    if value:
        figure |= _milestone(row) if measure == "stage" else _number(row, value)
    for key in ("says", "note"):
        if words := row.text(key):
            figure[key] = " ".join(words.split())
    if source and not _ID.fullmatch(source):
        row.fault(
            "source",
            Text("collecting.source-no-id-source", source=source),
            Text("collecting.write-small-letters-digits-hyphens-work"),
        )
    cells = dict(row.cells) | {key: row.cells.get("period", row.where) for key in ("happened", "seen")}
    cells["stage"] = row.cells.get("value", row.where)
    return Entry(source, figure, row.cells.get("value", row.where), cells)


def _milestone(row: _Row) -> dict[str, str]:
    stage = row.choice("value", STAGE_WORDS, "")
    how = row.choice("bound", WHENS, "happened")
    found = {"stage": stage, how: _period(row)}
    return found | _status(row)


def _number(row: _Row, given: str) -> dict[str, str]:
    unit = row.need("unit", Text("collecting.field-unit"))
    text = _narrow(given)
    plain_unit = _narrow(unit)
    if plain_unit and text.endswith(plain_unit):
        text = text[: -len(plain_unit)].rstrip()
    if _GROUPED.fullmatch(text):
        text = re.sub("[ ,]", "", text)
    said = None if _NUMBER.fullmatch(text) else typed(_narrow(given), plain_unit)
    if said is not None:
        text = f"{said.value:f}"
    if not _NUMBER.fullmatch(text):
        remedy = Text("collecting.write-number-alone-7-3-unit")
        row.fault("value", Text("collecting.given-no-number", given=given), remedy)
    bound = row.choice("bound", BOUNDS, "exact" if said is None else said.bound)
    found = {"period": _period(row), "value": text, "unit": unit}
    return found | _status(row) | ({} if bound == "exact" else {"bound": bound})


def _status(row: _Row) -> dict[str, str]:
    status = row.choice("status", STATUSES, "final")
    return {} if status == "final" else {"status": status}


def _period(row: _Row) -> str:
    given = row.need("period", Text("collecting.field-period-or-date"))
    text = period(_plain(given))
    try:
        parse(text)
    except ValueError:
        if given:
            row.fault("period", Text("model.text-no-period", text=given), HELP)
    return text


def _source(row: _Row) -> NewSource:
    name = row.need("source", Text("columns.id"))
    if name and not _ID.fullmatch(name):
        row.fault(
            "source",
            Text("collecting.name-cannot-be-id", name=name),
            Text("collecting.use-small-letters-digits-hyphens-work"),
        )
    fields = {
        "source": name,
        "title": row.need("title", Text("collecting.field-title")),
        "publisher": row.text("publisher"),
        "published": "",
        "kind": row.choice("kind", KINDS, "web"),
        "standing": row.choice("standing", STANDINGS, ""),
        "url": row.text("url"),
        "note": " ".join(row.text("note").split()),
    }
    if not fields["standing"]:
        row.need("standing", Text("collecting.field-standing"))
    if row.need("published", Text("collecting.field-date-of-publication")):
        fields["published"] = _published(row)
    return NewSource(fields, row.where, row.cells)


def _published(row: _Row) -> str:
    given = row.text("published")
    text = period(_plain(given).replace("/", "-").replace(".", "-"))
    try:
        parse(text)
    except ValueError:
        row.fault(
            "published",
            Text("collecting.given-no-day-month-or-year", given=given),
            Text("collecting.write-as-2022-01-23-2022"),
        )
    return text


def _plain(given: str) -> str:
    """Without blanks, and with the digits and hyphens of ASCII."""
    return _narrow(given).replace(" ", "")


def _narrow(given: str) -> str:
    """With digits, signs and blanks of ASCII for wide ones. Raised digits stay: 10² is not 102, and ½ no 1⁄2."""
    letters = (unicodedata.normalize("NFKC", letter) if _is_wide(letter) else letter for letter in given)
    return "".join(letters).translate(_DASHES).strip()


def _is_wide(letter: str) -> bool:
    return unicodedata.decomposition(letter).startswith(("<wide>", "<noBreak>")) or letter in _BLANKS
