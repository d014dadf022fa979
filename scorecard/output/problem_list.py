"""The problems of the input for other programs: as JSON, and as the annotations that GitHub draws beside the lines of a
change."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from scorecard.model.problems import Problem, visible
from scorecard.output.records import json_text

FORMAT = "scorecard-problems/1"
_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def as_json(problems: list[Problem]) -> str:
    """The problems as one JSON document, with how many there are of each level."""
    found = Counter(problem.level for problem in problems)
    counts = {level: found[level] for level in ("error", "warning", "info")}
    return json_text({"format": FORMAT, "counts": counts, "problems": [problem_of(problem) for problem in problems]})


def as_github(problems: Iterable[Problem], lang: str) -> str:
    """One workflow command a problem: `::error file=…,line=…,col=…,title=RULE::what is wrong, and what to do`.

    Source of the form and of what is escaped in it: GitHub, “Workflow commands for GitHub Actions”.
    """
    return "".join(f"{_command(problem, lang)}\n" for problem in problems)


def _command(problem: Problem, lang: str) -> str:
    where, said = problem.location, "\n".join(
        text for text in (visible(problem.what.in_language(lang)), visible(problem.fix.in_language(lang))) if text
    )  # fmt: skip
    values = {"file": where.file, "line": str(where.line), "col": str(where.column), "title": problem.rule}
    told = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in values.items())
    return f"::{_COMMANDS[problem.level]} {told}::{_escaped(said)}"


def _escaped(text: str, more: str = "") -> str:
    return "".join(f"%{ord(letter):02X}" if letter in "%\r\n" + more else letter for letter in text)


def problem_of(problem: Problem) -> dict[str, Any]:
    """A problem of the input with its place, in both languages."""
    return {
        "place": str(problem.location),
        "level": problem.level,
        "rule": problem.rule,
        "message": problem.message,
        "remedy": problem.remedy,
        "message_zh": visible(problem.what.zh),
        "remedy_zh": visible(problem.fix.zh),
    }
