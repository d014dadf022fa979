"""The text of one plan in each form of output, and what stands before, between and after the plans.

A run prints plan after plan and keeps none, so that a nation of plans needs the memory of one.
"""

from collections.abc import Mapping
from datetime import date

from scorecard.judging.verdicts import Judged
from scorecard.model.indicators import Indicator
from scorecard.model.problems import Problem
from scorecard.output import csv_table
from scorecard.output.terminal import Look, draw


def begin(form: str, as_of: date, excel: bool) -> str:
    """What stands before the plans in an output of that form."""
    if form == "json":
        from scorecard.output import json_document  # only needed here, and slow to import

        return json_document.opening_lines(as_of)
    return csv_table.csv_head(excel) if form == "csv" else ""


def between(form: str) -> str:
    """What stands between two plans."""
    return {"json": ",", "csv": ""}.get(form, "\n\n")


def end(form: str, problems: list[Problem]) -> str:
    """What stands after the plans."""
    if form == "json":
        from scorecard.output import json_document

        return json_document.closing_lines(problems)
    return "" if form == "csv" else "\n"


def plan_text(judged: Judged, form: str, as_of: date, look: Look, indicators: Mapping[str, Indicator]) -> str:
    """One plan in that form."""
    if form == "json":
        from scorecard.output import json_document

        return json_document.plan_lines(judged, indicators)
    return csv_table.lines(judged, as_of, look.only) if form == "csv" else draw(judged, as_of, look)
