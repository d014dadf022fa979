"""Measure drafting against the files of this project: the drafts of a whole report beside what people encoded from it.

    python benchmarks/drafting/against_files.py REPORT.txt --plan targets/2021.yaml [--plan …] [--source seeds/….yaml] [--list]

REPORT.txt is the text that the files were made from (its folder may be named in SCORECARD_DOCUMENTS). A goal counts as
found where a draft has its number and unit and overlaps the place of its words in the text. Goals in words only (stages,
directions) are left out. With --source the drafted figures are compared in the same way.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.reading import candidates
from scorecard.files.yaml_reader import read_yaml
from scorecard.language.units import same_kind, unit
from scorecard.model.plans import Plan
from scorecard.model.sources import Source


class Encoded(NamedTuple):
    """One number of a file: its words, value (or range) and unit."""

    says: str
    low: Decimal
    high: Decimal
    unit: str


def of_plan(path: Path) -> list[Encoded]:
    """The goals with a number of a plan file."""
    plan = Plan.model_validate(read_yaml(path, path.name).data)
    found = []
    for _, target in plan.targets():
        if target.goal.asks.bounded and target.says:
            low, high = target.goal.asks.numbers[0], target.goal.asks.numbers[-1]
            found.append(Encoded(target.says, low, high, target.goal.unit))
    return found


def of_source(path: Path) -> list[Encoded]:
    """The figures with a number of a source file, without those that rest on arithmetic."""
    source = Source.model_validate(read_yaml(path, path.name).data)
    return [
        Encoded(figure.says, figure.value, figure.value, figure.unit)
        for figure in source.figures
        if figure.value is not None and figure.unit and figure.says and not figure.worked
    ]


def hits(encoded: list[Encoded], drafts: list[Candidate], text: str) -> dict[int, int]:
    """Which draft, by index, answers which number; each at most once."""
    taken: dict[int, int] = {}
    for index, one in enumerate(encoded):
        spans = places(one.says, text)
        for at, draft in enumerate(drafts):
            near = any(draft.start < end and start < draft.end for start, end in spans)
            if at not in taken.values() and near and same_number(draft, one):
                taken[index] = at
                break
    return taken


def places(says: str, text: str) -> list[tuple[int, int]]:
    """Where the last piece of a quotation stands in the text, blanks and line breaks aside."""
    piece = r"\s*".join(map(re.escape, says.split("…")[-1]))
    return [match.span() for match in re.finditer(piece, text)]


def same_number(draft: Candidate, one: Encoded) -> bool:
    """Equal after conversion; a fall may be printed without its sign, a monthly rate without the month."""
    first, second = unit(draft.unit), unit(one.unit.split("/")[0]) if "/" not in draft.unit else unit(one.unit)
    if first is None or second is None or not (same_kind(draft.unit, second.name) or first.dimension == "number"):
        return draft.in_words and {abs(one.low), abs(one.high)} == {draft.low}
    sizes = {abs(draft.low) * first.factor, abs(draft.high) * first.factor}
    return sizes == {abs(one.low) * second.factor, abs(one.high) * second.factor}


def told(name: str, encoded: list[Encoded], drafts: list[Candidate], text: str, *, listed: bool) -> str:
    """The shares in one line, and what is missing or more on request."""
    taken = hits(encoded, drafts, text)
    found, extra = len(taken), len(drafts) - len(taken)
    line = f"{name}: recall {found / len(encoded):.3f}  precision {found / max(1, len(drafts)):.3f}  "
    line += f"F1 {2 * found / (len(drafts) + len(encoded)):.3f}  ({found} of {len(encoded)} found, {extra} more)"
    if listed:
        line += "".join(f"\n  missed  {one.says}" for index, one in enumerate(encoded) if index not in taken)
        line += "".join(f"\n  more    {one.says}" for at, one in enumerate(drafts) if at not in taken.values())
    return line


def main() -> int:
    """Run over one report and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("report", type=Path)
    parser.add_argument("--plan", type=Path, action="append", default=[])
    parser.add_argument("--source", type=Path)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    report = (
        options.report if options.report.exists() else Path(os.environ.get("SCORECARD_DOCUMENTS", ".")) / options.report
    )
    if not report.exists():
        print(f"{report} is not there. Name the folder of the documents in SCORECARD_DOCUMENTS.", file=sys.stderr)
        return 2
    text = report.read_bytes().decode("utf-8-sig")
    year = int(options.plan[0].name[:4]) if options.plan else None
    if options.plan:
        goals = [one for path in options.plan for one in of_plan(path)]
        print(
            told(
                "goals",
                goals,
                [one for one in candidates(text, year) if one.kind == "number"],
                text,
                listed=options.list,
            )
        )
    if options.source:
        figures = of_source(options.source)
        print(told("figures", figures, candidates(text, year, past=True), text, listed=options.list))
    return 0


if __name__ == "__main__":
    sys.exit(main())
