"""The JSON contract `scorecard/1`. Keys may be added without a new version; none is renamed or removed.

Numbers that carry meaning are text with their printed precision. Counts of green, amber and red are of solid
verdicts; green + amber + red + grey + hollow = targets. Nothing here depends on the language of the output.
Results come from the table of rows that every output shows.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from scorecard.files.bands import bands_of
from scorecard.judging.verdicts import Actual, BrokenDown, Judged, Passed, Reading, Result
from scorecard.language.bilingual import Text
from scorecard.model.book import Reported
from scorecard.model.bounds import BOUNDS
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import plain
from scorecard.model.places import NOBODY, Named
from scorecard.model.plans import Dropped, Revised
from scorecard.model.problems import Problem
from scorecard.output.owner_keys import owner_keys
from scorecard.output.problem_list import problem_of
from scorecard.output.rows import Row, rows_of
from scorecard.summary.counts import (
    ambitions,
    by_family,
    by_owner,
    by_section,
    by_strength,
    counts,
    coverage,
    opening,
    score,
)

FORMAT = "scorecard/1"


def as_json(
    judged: list[Judged],
    problems: list[Problem],
    as_of: date,
    indicators: Mapping[str, Indicator] | None = None,
    indent: int | None = 2,
) -> str:
    """The whole scorecard as JSON text with its last line end, the same bytes for the same input; without `indent` on one line, which is smaller."""
    return json.dumps(document(judged, problems, as_of, indicators or {}), ensure_ascii=False, indent=indent) + "\n"


def document(
    judged: list[Judged], problems: list[Problem], as_of: date, indicators: Mapping[str, Indicator]
) -> dict[str, Any]:
    """The scorecard as plain data."""
    return {
        "format": FORMAT,
        "as_of": as_of.isoformat(),
        "plans": [plan_of(one, indicators) for one in judged],
        "problems": [problem_of(problem) for problem in problems],
    }


def plan_of(judged: Judged, indicators: Mapping[str, Indicator]) -> dict[str, Any]:
    """A plan with its counts and all its results."""
    plan, results = judged.plan, judged.results
    return {
        "plan": plan.plan,
        "title": {"zh": plan.title.zh, "en": plan.title.en},
        "period": plan.period.text,
        "territory": _named(judged.place),
        "counts": counts(results)._asdict(),
        "coverage": coverage(results)._asdict(),
        "sentence": _both(opening(results)),
        "ambition": ambitions(results)._asdict(),
        "score": _score(judged),
        "rollup": {
            "section": _counted(by_section(results)),
            "family": _counted(by_family(results, indicators)),
            "owner": _counted(by_owner(results)),
            "strength": _counted(by_strength(results)),
        },
        "results": records(rows_of(judged)),
    }


def _counted(groups: dict[str, list[Result]]) -> dict[str, Any]:
    return {name: counts(results)._asdict() for name, results in groups.items()}


def _score(judged: Judged) -> dict[str, Any] | None:
    """The score, never without its coverage; None where too few goals have a solid verdict."""
    found = score(judged.results, bands_of(judged.plan))
    if found is None:
        return None
    return {"percent": str(found.percent), "coverage": found.coverage._asdict()}


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
        "name": _both(row.name),
        "says": row.says or None,
        "goal": target.goal.written(),
        "indicator": target.indicator,
        "measure": target.measure,
        "territory": _named(row.result.place),
        "group": _named(row.result.group),
        "scope": row.scope or None,
        "strength": row.strength,
        "colour": row.colour,
        "status": row.status,
        "evidence": row.evidence,
        "solid": row.solid,
        "overdue": verdict.overdue,
        "method": row.method,
        "actual": _actual(verdict.actual),
        "gap": verdict.gap._asdict() if verdict.gap else None,
        "reason": _both(row.reason),
        "notes": [_both(note) for note in row.notes],
        "steps": [_both(step) for step in verdict.steps],
        "figures": [figure_of(reported) for reported in verdict.figures],
        "passed": [_passed(passed) for passed in verdict.passed],
        "ambition": row.ambition or None,
        "before": _before(row.result.before),
        "owner": target.owner,
        "place": str(row.location),
        **_of_few(row.result),
    }


def _of_few(result: Result) -> dict[str, Any]:
    """What only some have: which year or part it is, of what it is a part and its parts, a weight, other goals that it became, that it was given up."""
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
            "territory": _named(part.result.place),
            "owner": part.result.target.owner,
            "goal": part.result.target.goal.written(),
            "colour": part.result.verdict.colour,
            "solid": part.result.verdict.solid,
        }
        for part in way.parts
    ]
    return {"by": way.by, "sum": _both(way.said), "parts": parts}


def _change(change: Revised | Dropped) -> dict[str, Any]:
    return {"on": change.on and change.on.text, "source": change.source, "says": change.says}


def _revised(change: Revised, result: Result) -> dict[str, Any]:
    """A goal that it became, with the light that this one has; no light before the change was made."""
    found: dict[str, Any] = {**_change(change), "goal": change.goal.written()}
    for known, verdict in result.revised:
        if known is change:
            found |= {"colour": verdict.colour, "status": verdict.status, "evidence": verdict.evidence}
            found |= {"solid": verdict.solid, "reason": _both(verdict.reason)}
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
        "territory": _named(reported.place),
        "group": _named(reported.group),
        "scope": figure.scope,
        "stage": figure.stage,
        "measure": figure.measure,
        "bound": BOUNDS[figure.bound].printed,
        "place": str(figure.location),
        **({"absent": figure.absent, "reason": figure.reason} if figure.absent else {}),
    }


def _passed(passed: Passed) -> dict[str, Any]:
    return {**figure_of(passed.reported), "why": _both(passed.why)}


def _actual(actual: Actual | None) -> dict[str, Any] | None:
    return actual and {**actual._asdict(), "bound": BOUNDS[actual.bound].printed}


def _before(reading: Reading | None) -> dict[str, Any] | None:
    return reading and _actual(Actual(plain(reading.value), reading.unit, reading.period.text, reading.bound))


def _named(named: Named) -> dict[str, str] | None:
    """A place or group with its names; None where none is said."""
    return named._asdict() if named != NOBODY else None


def _both(said: Text) -> dict[str, str]:
    return {"zh": said.zh, "en": said.en}
