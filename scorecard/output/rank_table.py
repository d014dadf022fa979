"""The ranking as a table for the terminal, as CSV and as JSON, with the rule printed on it and who is left out and why."""

import csv
import io
import json
from datetime import date
from typing import Any

from tabulate import tabulate

from scorecard.language.bilingual import Text, listed
from scorecard.language.terms import term
from scorecard.model.intervals import plain, with_unit
from scorecard.output.text_columns import wrap
from scorecard.summary.ranking import Standing, Table

_RULES = {
    "points": ("green_points", "amber_points", "red_points", "least_coverage"),
    "green": ("least_coverage",),
    "completion": ("least_coverage",),
    "gap": ("least_coverage",),
    "actual": ("least_coverage",),
}
_COUNTS = {
    "points": Text("rank.counts-points"),
    "green": Text("rank.counts-green"),
    "completion": Text("rank.counts-completion"),
    "gap": Text("rank.counts-gap"),
    "actual": Text("rank.counts-actual"),
}
_COLUMNS = ("rank", "last", "id", "name_zh", "name_en", "value", "unit", "green", "amber", "red", "hollow", "grey",
            "goals", "best", "worst", "stable", "why_zh", "why_en")  # fmt: skip


def draw(table: Table, title: Text, lang: str, width: int) -> str:
    """The table with its title, its rule, the lists that follow from it, and who is not ranked."""
    heads = [Text(key).in_language(lang) for key in ("rank.rank", "rank.last", "rank.name", "rank.value")]
    lights = [term(colour).in_language(lang) for colour in ("green", "amber", "red", "hollow", "grey")]
    body = [
        [
            str(one.rank),
            _moved(one),
            one.unit.name.in_language(lang),
            _value(one, table, lang),
            *_lights(one),
            _spread(one),
        ]
        for one in table.ranked
    ]
    drawn = str(
        tabulate(
            body, [*heads, *lights, Text("rank.spread").in_language(lang)], tablefmt="simple", disable_numparse=True,
            colalign=("right", "right", "left", *["right"] * 7),
        )
    ) if body else Text("rank.nobody").in_language(lang)  # fmt: skip
    parts = [title.in_language(lang), drawn, *_lists(table, lang), *_left_out(table, lang), *_rule(table, lang)]
    return "\n\n".join("\n".join(wrap(part, width)) if "\n" not in part else part for part in parts if part)


def _value(one: Standing, table: Table, lang: str) -> str:
    assert one.value is not None
    unit = "pp" if table.unit == "个百分点" and lang == "en" else table.unit
    sign = "+" if table.rule.what == "gap" and one.value > 0 else ""
    return sign + (plain(one.value) if unit == "分" else with_unit(one.value, unit, lang))


def _lights(one: Standing) -> list[str]:
    found = one.counts
    return [str(number or "·") for number in (found.green, found.amber, found.red, found.hollow, found.grey)]


def _moved(one: Standing) -> str:
    """The last rank, with how far it moved: 3 ↑2."""
    if one.last is None or one.rank is None:
        return "·"
    moved = one.last - one.rank
    return f"{one.last}{f' ↑{moved}' if moved > 0 else f' ↓{-moved}' if moved < 0 else ''}"


def _spread(one: Standing) -> str:
    return f"{one.best}" if one.best == one.worst else f"{one.best}–{one.worst}"


def _lists(table: Table, lang: str) -> list[str]:
    found = []
    for key, standings in (("rank.honours", table.honours), ("rank.watch", table.watch)):
        if standings:
            names = listed(one.unit.name for one in standings).in_language(lang)
            found.append(f"{Text(key).in_language(lang)}{names}")
    return found


def _left_out(table: Table, lang: str) -> list[str]:
    lines = [
        f"- {one.unit.name.in_language(lang)}: {one.why.in_language(lang)}"
        for one in table.standings
        if one.why is not None
    ]
    return ["\n".join([Text("rank.left-out").in_language(lang), *lines])] if lines else []


def _rule(table: Table, lang: str) -> list[str]:
    """The rule in words: what counts, and each threshold with whose it is and why."""
    lines = [Text("rank.rule", what=_COUNTS[table.rule.what]).in_language(lang)]
    names = (*_RULES[table.rule.what], "honours_places", "watch_places")
    for band in table.rule.bands.bands:
        if band.method == "ranking" and band.name in names:
            label, why = (band.label.zh, band.reason.zh) if lang == "zh" else (band.label.en, band.reason.en)
            value = with_unit(table.rule.bands["ranking", band.name], "" if band.unit == "分" else band.unit, lang)
            lines.append(f"- {label} {value}: {why}")
    return ["\n".join(lines)]


def as_csv(table: Table) -> str:
    """One line a unit, ranked ones first."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for one in table.standings:
        writer.writerow(["" if value is None else value for value in _record(one, table).values()])
    return text.getvalue()


def as_json(table: Table, title: Text, as_of: date) -> str:
    """The table with its rule as JSON; numbers that carry meaning are text."""
    document = {
        "format": "scorecard-ranking/1",
        "as_of": as_of.isoformat(),
        "title": {"zh": title.zh, "en": title.en},
        "count": table.rule.what,
        "rule": {
            band.name: plain(table.rule.bands["ranking", band.name])
            for band in table.rule.bands.bands
            if band.method == "ranking"
        },
        "standings": [_record(one, table) for one in table.standings],
        "honours": [one.unit.id for one in table.honours],
        "watch": [one.unit.id for one in table.watch],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _record(one: Standing, table: Table) -> dict[str, Any]:
    found = one.counts
    values = (
        one.rank, one.last, one.unit.id, one.unit.name.zh, one.unit.name.en,
        None if one.value is None else plain(one.value), table.unit, found.green, found.amber, found.red, found.hollow,
        found.grey, found.targets, one.best, one.worst, one.stable if one.rank else None,
        one.why.zh if one.why else None, one.why.en if one.why else None,
    )  # fmt: skip
    return dict(zip(_COLUMNS, values, strict=True))
