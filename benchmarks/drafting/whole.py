"""Measure drafting on whole reports, which are no part of this project.

    python benchmarks/drafting/whole.py INDEX.jsonl [--list] [--plan PLAN.yaml REPORT.txt YEAR] [--goals GOALS.jsonl REPORT.txt YEAR]

INDEX.jsonl names one report a line: `file` (or `name`, of NAME.txt beside the index), `plan` (its year) and
`goals_begin_at`, the character at which the goals begin (null where the text holds a review only). Printed are the
drafts in the review for each 1,000 characters of it, the drafts behind it, and the share of reports whose drafted plan,
indicators and source pass `check` without an error. --plan compares the drafts with a plan that people encoded, by
kind: numbers, milestones, directions. --goals does so with marked goals (`clause`, `measure`, `value`), for the recall
only, because such a list need not be complete.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from scorecard import api
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.encoding import Draft
from scorecard.drafting.head import Head
from scorecard.drafting.naming import IndicatorNames
from scorecard.drafting.reading import candidates
from scorecard.drafting.seeding import as_source
from scorecard.drafting.writing import as_indicators, as_plan
from scorecard.files.yaml_reader import read_yaml
from scorecard.model.plans import Plan

KINDS = ("number", "milestone", "direction")
PER = 1000  # characters of review for which drafts are counted


class Goal(NamedTuple):
    """A marked goal: its clause (pieces joined by …), kind, and the stage where it is a milestone."""

    says: str
    kind: str
    stage: str


def text_of(path: Path) -> str:
    """The report with its line ends, so that offsets hold."""
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def kind_of(found: Candidate) -> str:
    """number, milestone or direction."""
    return found.kind if found.kind in KINDS else "direction"


def drafted(text: str, year: int, *, past: bool = False) -> list[Draft]:
    """The drafts of a text as the command writes them."""
    names = IndicatorNames([])
    return [Draft(found, names.name(found), "") for found in candidates(text, year, past=past)]


def errors(text: str, year: int) -> list[str]:
    """What `check` calls an error in the files that are drafted from a text."""
    goals, figures = drafted(text, year), drafted(text, year, past=True)
    head = Head(str(year), "report", "report", "Place")
    with tempfile.TemporaryDirectory() as folder:
        targets, seeds = Path(folder) / "targets", Path(folder) / "seeds"
        targets.mkdir()
        seeds.mkdir()
        (seeds / "report.yaml").write_text(as_source([], head), encoding="utf-8")
        if goals:
            (targets / "indicators.yaml").write_text("indicators:\n" + as_indicators(goals), encoding="utf-8")
            (targets / f"{year}.yaml").write_text(as_plan(goals, head), encoding="utf-8")
        found = api.load(targets, seeds).problems
        told = [str(problem) for problem in found if problem.level == "error"]
        (targets / f"{year}.yaml").unlink(missing_ok=True)
        if figures:
            (targets / "indicators.yaml").write_text("indicators:\n" + as_indicators(figures), encoding="utf-8")
        (seeds / "report.yaml").write_text(as_source(figures, head), encoding="utf-8")
        found = api.load(targets, seeds).problems
    told += [str(problem) for problem in found if problem.level == "error"]
    return [one for one in told if "no-targets" not in one]


def whole(index: Path, *, listed: bool) -> None:
    """The line of each report of an index, and the sums."""
    leaks = review = clean = reports = 0
    for line in index.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        path = index.parent / (row.get("file") or f"{row['name']}.txt")
        text, year = text_of(path), int(row["plan"])
        begin = len(text) if row["goals_begin_at"] is None else row["goals_begin_at"]
        found = candidates(text, year)
        early = [one for one in found if one.start < begin]
        faults = errors(text, year)
        leaks, review, reports, clean = leaks + len(early), review + begin, reports + 1, clean + (not faults)
        kinds = " ".join(f"{kind} {sum(kind_of(one) == kind for one in found)}" for kind in KINDS)
        print(
            f"{path.stem}: {len(early)} in the review, {len(found) - len(early)} behind it ({kinds}), {len(faults)} errors"
        )
        if listed:
            print(
                "".join(f"  review  {one.says}\n" for one in early)
                + "".join(f"  error   {told}\n" for told in faults[:6]),
                end="",
            )
    print(
        f"all: {leaks} in the review, {leaks * PER / max(1, review):.3f} for each {PER} characters; {clean} of {reports} clean"
    )


def of_plan(path: Path) -> list[Goal]:
    """The goals of a plan file."""
    plan = Plan.model_validate(read_yaml(path, path.name).data)
    found = []
    for _, target in plan.targets():
        kind = {"stage": "milestone", "direction": "direction"}.get(target.goal.kind, "number")
        found.append(Goal(target.says or "", kind, target.goal.stage or ""))
    return [goal for goal in found if goal.says]


def of_marks(path: Path) -> list[Goal]:
    """The goals of a list of marks; directions are `bound: direction_…`, hold and in_step."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        words = row.get("value") is None and row["measure"] != "stage"
        kind = "milestone" if row["measure"] == "stage" else "direction" if words else "number"
        found.append(Goal(row["clause"], kind, row["bound"] if kind == "milestone" else ""))
    return found


def overlapping(goal: Goal, drafts: list[Candidate], text: str, taken: Iterable[int]) -> int | None:
    """The draft of the goal's kind that holds the last piece of its words, or is held by it; None where none does."""
    used = set(taken)
    pieces = [re.sub(r"\s", "", piece) for piece in goal.says.split("…")]
    for at, one in enumerate(drafts):
        if at in used or kind_of(one) != goal.kind:
            continue
        said = re.sub(r"\s", "", text[one.start : one.end])
        if any(len(piece) > 1 and (piece in said or said in piece) for piece in pieces) and pieces[0][:6] in re.sub(
            r"\s", "", text[max(0, one.start - 120) : one.end + 120]
        ):
            return at
    return None


def against(name: str, goals: list[Goal], drafts: list[Candidate], text: str, *, listed: bool, complete: bool) -> None:
    """Recall by kind, precision where the marks are complete, and the share of stages that are right."""
    matched: dict[int, int] = {}
    for index, goal in enumerate(goals):
        at = overlapping(goal, drafts, text, matched.values())
        if at is not None:
            matched[index] = at
    for kind in KINDS:
        wanted = [index for index, goal in enumerate(goals) if goal.kind == kind]
        hit = [index for index in wanted if index in matched]
        given = [at for at, one in enumerate(drafts) if kind_of(one) == kind]
        stages = sum(goals[index].stage == drafts[matched[index]].stage for index in hit)
        line = f"{name} {kind}: recall {len(hit) / max(1, len(wanted)):.3f} ({len(hit)} of {len(wanted)})"
        line += (
            f"  precision {len(hit) / max(1, len(given)):.3f} ({len(given)} drafted)"
            if complete
            else f"  ({len(given)} drafted)"
        )
        print(line + (f"  stage {stages / max(1, len(hit)):.3f}" if kind == "milestone" else ""))
        if listed:
            print("".join(f"  missed  {goals[i].says} {goals[i].stage}\n" for i in wanted if i not in matched), end="")
            spare = [at for at in given if at not in matched.values()]
            print("".join(f"  more    {drafts[at].says} {drafts[at].stage}\n" for at in spare), end="")
            wrong = [i for i in hit if kind == "milestone" and goals[i].stage != drafts[matched[i]].stage]
            print(
                "".join(f"  stage   {goals[i].says} {goals[i].stage}: {drafts[matched[i]].stage}\n" for i in wrong),
                end="",
            )


def main() -> int:
    """Run over what is named and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("index", type=Path, nargs="*")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--plan", nargs=3, action="append", default=[], metavar=("PLAN", "REPORT", "YEAR"))
    parser.add_argument("--goals", nargs=3, action="append", default=[], metavar=("GOALS", "REPORT", "YEAR"))
    options: Any = parser.parse_args()
    for index in options.index:
        whole(index, listed=options.list)
    for marks, goals_of in ((options.plan, of_plan), (options.goals, of_marks)):
        for goals, report, year in marks:
            text = text_of(Path(report))
            found = candidates(text, int(year))
            wanted = goals_of(Path(goals))
            against(Path(goals).stem, wanted, found, text, listed=options.list, complete=goals_of is of_plan)
    return 0


if __name__ == "__main__":
    sys.exit(main())
