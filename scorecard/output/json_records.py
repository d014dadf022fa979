"""The records of results in the JSON contract: from rows to plain data, figures and other goals with them."""

from collections.abc import Sequence
from typing import Any

from scorecard.judging.verdicts import Actual, BrokenDown, Passed, Reading, Result
from scorecard.language.bilingual import Text
from scorecard.model.bounds import BOUNDS
from scorecard.model.intervals import plain
from scorecard.model.places import NOBODY, Named
from scorecard.model.plans import Dropped, Revised
from scorecard.model.reported import Reported
from scorecard.output.owner_keys import owner_keys
from scorecard.output.rows import Row


def records(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """The rows as records; those of years and parts stand in the record that they belong to."""
    found: list[dict[str, Any]] = []
    above: list[tuple[int, dict[str, Any]]] = []
    for row in rows:
        record = _record(row)
        above = [one for one in above if one[0] < row.depth]
        (above[-1][1].setdefault("parts", []) if above else found).append(record)
        above.append((row.depth, record))
    return found


def _record(row: Row) -> dict[str, Any]:
    """One row: a target with its verdict. A year or part says which it is."""
    target, verdict = row.result.target, row.result.verdict
    return {
        "target": row.target,
        "section": row.section,
        "name": in_both_languages(row.name),
        "says": row.says or None,
        "goal": target.goal.written(),
        "indicator": target.indicator,
        "measure": target.measure,
        "territory": named_record(row.result.place),
        "group": named_record(row.result.group),
        "scope": row.scope or None,
        "strength": row.strength,
        "colour": row.colour,
        "status": row.status,
        "evidence": row.evidence,
        "solid": row.solid,
        "due": row.due.isoformat(),
        "overdue": verdict.overdue,
        "method": row.method,
        "actual": _actual(verdict.actual),
        "gap": verdict.gap._asdict() if verdict.gap else None,
        "reason": in_both_languages(row.reason),
        "notes": [in_both_languages(note) for note in row.notes],
        "steps": [in_both_languages(step) for step in verdict.steps],
        "figures": [figure_of(reported) for reported in verdict.figures],
        "passed": [_passed(passed) for passed in verdict.passed],
        "ambition": row.ambition or None,
        "before": _before(row.result.before),
        "owner": target.owner,
        "place": str(row.location),
        **_of_few(row.result),
    }


def _of_few(result: Result) -> dict[str, Any]:
    """What only some have: which year or part it is, of what it is a part and its parts, a weight, other goals that it
    became, that it was given up."""
    target, found = result.target, dict[str, Any]()
    if result.year is not None:
        found["year"] = result.year.text
    if result.numbers:
        found["part"] = ".".join(map(str, result.numbers))
    if target.part_of is not None:
        found["part_of"] = target.part_of
    if result.broken_down:
        found["broken_down"] = [_broken_down(way) for way in result.broken_down]
    found |= owner_keys(result)
    if target.weight is not None:
        found["weight"] = plain(target.weight)
    if target.revised:
        found["revised"] = [_revised(change, result) for change in target.revised]
    if target.dropped is not None:
        found["dropped"] = _change(target.dropped)
    return found


def _broken_down(way: BrokenDown) -> dict[str, Any]:
    """The parts of a goal: what they add up to, and where each stands with its light."""
    parts = [
        {
            "plan": part.judged.name,
            "target": part.result.target.id,
            "territory": named_record(part.result.place),
            "owner": part.result.target.owner,
            "goal": part.result.target.goal.written(),
            "colour": part.result.verdict.colour,
            "solid": part.result.verdict.solid,
        }
        for part in way.parts
    ]
    return {"by": way.by, "sum": in_both_languages(way.text), "parts": parts}


def _change(change: Revised | Dropped) -> dict[str, Any]:
    return {"on": change.on and change.on.text, "source": change.source, "says": change.says}


def _revised(change: Revised, result: Result) -> dict[str, Any]:
    """A goal that it became, with the light that this one has; no light before the change was made."""
    found: dict[str, Any] = {**_change(change), "goal": change.goal.written()}
    for known, verdict in result.revised:
        if known is change:
            found |= {"colour": verdict.colour, "status": verdict.status, "evidence": verdict.evidence}
            found |= {"solid": verdict.solid, "reason": in_both_languages(verdict.reason)}
    return found


def figure_of(reported: Reported) -> dict[str, Any]:
    """A figure with its source and its place."""
    figure, source = reported.figure, reported.source
    return {
        "source": source.source,
        "title": source.title,
        "publisher": source.publisher,
        "published": str(source.published) if source.published else None,
        "address": source.address or None,
        "says": figure.says,
        "value": None if figure.value is None else plain(figure.value),
        "unit": figure.unit,
        "period": figure.span.text,
        "territory": named_record(reported.place),
        "group": named_record(reported.group),
        "scope": figure.scope,
        "stage": figure.stage,
        "measure": figure.measure,
        "bound": BOUNDS[figure.bound].printed,
        "place": str(figure.location),
        **({"absent": figure.absent, "reason": figure.reason} if figure.absent else {}),
    }


def _passed(passed: Passed) -> dict[str, Any]:
    return {**figure_of(passed.reported), "why": in_both_languages(passed.why)}


def _actual(actual: Actual | None) -> dict[str, Any] | None:
    return actual and {**actual._asdict(), "bound": BOUNDS[actual.bound].printed}


def _before(reading: Reading | None) -> dict[str, Any] | None:
    return reading and _actual(Actual(plain(reading.value), reading.unit, reading.period.text, reading.bound))


def named_record(named: Named) -> dict[str, str] | None:
    """A place or group with its names; None where none is said."""
    return named._asdict() if named != NOBODY else None


def in_both_languages(said: Text) -> dict[str, str]:
    """A text in both languages."""
    return {"zh": said.zh, "en": said.en}
