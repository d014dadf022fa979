"""What falls due, for people and for programs: a table, JSON, CSV, or a calendar (RFC 5545) with one entry for each."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from scorecard.language.bilingual import Text, in_both, listed
from scorecard.model.problems import visible
from scorecard.summary.due import Due

COLUMNS = (
    "day",
    "overdue",
    "kind",
    "plan",
    "target",
    "name_zh",
    "name_en",
    "due_zh",
    "due_en",
    "owner",
    "needed_zh",
    "needed_en",
    "report_by",
)
_FOLD = 75  # bytes of a line of a calendar, its end not counted


def lines(found: Iterable[Due], lang: str) -> list[str]:
    """One line for each, what is overdue first."""
    every = list(found)
    return [_said(one, lang) for late in (True, False) for one in every if one.overdue is late]


def as_json(found: Iterable[Due], as_of: date) -> str:
    """The list as JSON text with its last line end."""
    document = {"format": "scorecard-due/1", "as_of": as_of.isoformat(), "due": [_plain(one) for one in found]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def as_csv(found: Iterable[Due]) -> str:
    """The list as CSV. Text that a spreadsheet would take for a formula has an apostrophe before it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in _plain(one).values()] for one in found)
    return out.getvalue()


def as_calendar(found: Iterable[Due], as_of: date, lang: str) -> str:
    """The list as iCalendar, RFC 5545: whole days, lines of at most 75 bytes, the same text for the same list.

    The standard ends each line with CR and LF; here it is LF, and who writes it out puts the other there.
    """
    told = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//scorecard//due//EN", "CALSCALE:GREGORIAN"]
    for one in found:
        day, goal = one.mark.by, one.goal
        identity = "-".join(
            [goal.judged.file_name, goal.target, *map(str, goal.result.numbers), _kind(one), f"{day:%Y%m%d}"]
        )
        told += ["BEGIN:VEVENT", f"UID:{_escaped(identity)}@scorecard", f"DTSTAMP:{as_of:%Y%m%d}T000000Z"]
        told += [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"]
        told += [
            f"SUMMARY:{_escaped(_summary(one, lang))}",
            f"DESCRIPTION:{_escaped(_said(one, lang))}",
            "TRANSP:TRANSPARENT",
        ]
        told.append("END:VEVENT")
    return "".join(f"{part}\n" for line in [*told, "END:VCALENDAR"] for part in _folded(line))


def _plain(one: Due) -> dict[str, Any]:
    target, said = one.goal.result.target, _what(one)
    values = (
        one.mark.by.isoformat(), one.overdue, _kind(one), one.goal.judged.name, one.goal.target, target.name.zh,
        target.name.en, said.zh, said.en, _owner(one).zh, one.needed.zh, one.needed.en,
        one.report_by.isoformat() if one.report_by else "",
    )  # fmt: skip
    return dict(zip(COLUMNS, values, strict=True))


def _kind(one: Due) -> str:
    return "report" if one.report else "goal" if one.mark.last else "mark"


def _what(one: Due) -> Text:
    return Text("summary.due-report") if one.report else one.mark.text


def _owner(one: Due) -> Text:
    return listed([in_both(owner) for owner in one.goal.result.owners])


def _summary(one: Due, lang: str) -> str:
    name, what = in_both(one.goal.result.target.name), _what(one)
    return Text("summary.due-entry", name=name, what=what).in_language(lang)


def _said(one: Due, lang: str) -> str:
    owner = _owner(one)
    late = Text("summary.due-late" if one.overdue else "summary.due-coming", day=one.mark.by)
    if one.report_by is not None and not one.overdue:
        late = Text("summary.due-untold", day=one.mark.by, by=one.report_by)
    whose = owner if owner.en else Text("workbook.no-owner")
    told = f"{late.in_language(lang)}  {whose.in_language(lang)}  {_summary(one, lang)}"
    return Text("summary.due-needed", told=told, needed=one.needed).in_language(lang) if one.needed.en else told


def _escaped(text: str) -> str:
    text = visible(text)
    for char in "\\;,":
        text = text.replace(char, f"\\{char}")
    return text


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 bytes; those after the first begin with a space, and no character is cut."""
    piece = ""
    for char in line:
        if len((piece + char).encode()) > _FOLD:
            yield piece
            piece = " "
        piece += char
    yield piece


def _cell(value: str | bool) -> str:
    text = value if isinstance(value, str) else str(value).lower()
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
