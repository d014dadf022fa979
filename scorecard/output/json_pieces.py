"""The text of `json_document` in pieces, so that a run need not hold all plans: before the plans, each plan, after them."""

from collections.abc import Mapping
from datetime import date

from scorecard.judging.verdicts import Judged
from scorecard.model.indicators import Indicator
from scorecard.model.problems import Problem
from scorecard.output.json_document import FORMAT, plan_of
from scorecard.output.problem_list import problem_of
from scorecard.output.records import json_text


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
    """A document as it stands inside another one, so many columns in. No text in it holds a line end: JSON writes \\n."""
    return text.rstrip("\n").replace("\n", "\n" + " " * columns)
