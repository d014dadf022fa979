"""The text of `json_document` in pieces, so that a run need not hold all plans: before the plans, each plan, after them."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from scorecard.judging.verdicts import Judged
from scorecard.model.indicators import Indicator
from scorecard.model.problems import Problem
from scorecard.output.json_document import FORMAT, plan_of
from scorecard.output.problem_list import problem_of

BETWEEN = ","


def opening_lines(as_of: date) -> str:
    """The text before the plans."""
    return f'{{\n  "format": "{FORMAT}",\n  "as_of": "{as_of.isoformat()}",\n  "plans": ['


def plan_lines(judged: Judged, indicators: Mapping[str, Indicator]) -> str:
    """The text of one plan, which stands alone, so that a nation of plans is written one after the other."""
    return "\n    " + _dumped(plan_of(judged, indicators)).replace("\n", "\n    ")


def closing_lines(problems: list[Problem]) -> str:
    """The text after the plans."""
    listed = _dumped([problem_of(problem) for problem in problems]).replace("\n", "\n  ")
    return f'\n  ],\n  "problems": {listed}\n}}\n'


def _dumped(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)
