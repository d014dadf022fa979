"""The JSON contract `scorecard/1`. Keys may be added without a new version; none is renamed or removed.

Numbers that carry meaning are text with their printed precision. Counts of green, amber and red are of solid
verdicts; green + amber + red + grey + hollow = targets. Nothing here depends on the language of the output.
Results come from the table of rows that every output shows.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from scorecard.files.bands import bands_of
from scorecard.judging.verdicts import Judged, Result
from scorecard.model.indicators import Indicator
from scorecard.model.problems import Problem
from scorecard.output.json_records import in_both_languages, named_record, records
from scorecard.output.problem_list import problem_of
from scorecard.output.records import json_text
from scorecard.output.rows import rows_of
from scorecard.summary.counts import (
    ambitions,
    by_family,
    by_section,
    by_strength,
    counts,
    counts_of_owner,
    coverage,
    opening,
    results_by_owner,
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
    """The whole scorecard as JSON text with its last line end, the same bytes for the same input; without `indent` on
    one line, which is smaller."""
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
        "territory": named_record(judged.place),
        "counts": counts(results)._asdict(),
        "coverage": coverage(results)._asdict(),
        "sentence": in_both_languages(opening(results)),
        "ambition": ambitions(results)._asdict(),
        "score": _score(judged),
        "rollup": {
            "section": _counted(by_section(results)),
            "family": _counted(by_family(results, indicators)),
            "owner": {name: counts_of_owner(name, own)._asdict() for name, own in results_by_owner(results).items()},
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


# The same text in pieces, so that a run need not hold all plans: before the plans, each plan, after them.


def opening_lines(as_of: date) -> str:
    """The text before the plans."""
    return f'{{\n  "format": "{FORMAT}",\n  "as_of": "{as_of.isoformat()}",\n  "plans": ['


def plan_lines(judged: Judged, indicators: Mapping[str, Indicator]) -> str:
    """The text of one plan, which stands alone, so that a nation of plans is written one after the other."""
    return "\n    " + _inside(json_text(plan_of(judged, indicators)), 4)


def closing_lines(problems: list[Problem]) -> str:
    """The text after the plans."""
    listed = _inside(json_text([problem_of(problem) for problem in problems]), 2)
    return f'\n  ],\n  "problems": {listed}\n}}\n'


def _inside(text: str, columns: int) -> str:
    """A document as it stands inside another one, so many columns in. No text in it holds a line end: JSON writes
    \\n."""
    return text.rstrip("\n").replace("\n", "\n" + " " * columns)
