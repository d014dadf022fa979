"""Measure the drafting of goals on marked passages.

    python benchmarks/drafting/run.py [FOLDER] [--write DIR] [--list]

FOLDER (default: `passages` here) holds passages `NAME.txt` with their marked goals `NAME.targets.jsonl` (see README.md
here), in itself or in folders. Prints precision, recall and F1, and how many of the matched goals have the right bound,
indicator words, strength, measure and scope. `--write` keeps the drafts, one `NAME.jsonl` a passage.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.encoding import Draft
from scorecard.drafting.naming import IndicatorNames
from scorecard.drafting.reading import candidates
from scorecard.drafting.writing import record
from scorecard.language.clean import clean
from scorecard.language.units import unit

COMPARATORS = {
    "exactly": "=", "at_least": ">=", "more_than": ">", "at_most": "<=", "less_than": "<", "about": "~", "between": "range",
}  # fmt: skip
FEATURES = ("bound", "indicator", "strength", "measure", "scope")
ALIKE = 0.6  # share of common character pairs from which two indicator names count as the same


def year_of(name: str) -> int | None:
    """The year in a passage's name."""
    found = re.search("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", name)
    return int(found.group()) if found else None


def drafted(text: str, year: int | None) -> list[dict[str, Any]]:
    """The goals of a text, as `scorecard draft --format json` prints them, in the form of the marks."""
    names = IndicatorNames([])
    found = []
    for candidate in candidates(text, year):
        draft = record(Draft(candidate, names.name(candidate), ""))
        keys = ("start", "end", "says", "unit", "indicator", "measure", "scope", "strength", "confidence")
        known = {key: draft.get(key) for key in keys}
        number = {key: draft[key] for key in ("value", "low", "high") if draft.get(key) is not None}
        found.append({**known, **number, "comparator": COMPARATORS[draft["bound"]], "kind": kind(candidate)})
    return found


def kind(found: Candidate) -> str:
    """The marks' kind of goal: growth_rate, ratio, limit, level or increment_count."""
    known = unit(found.unit)
    dimension = known.dimension if known else found.unit
    if found.measure == "growth":
        return "growth_rate"
    if found.bound in ("at_most", "less_than"):
        return "limit"
    if dimension in ("percent", "percentage-point"):
        return "ratio"
    return "level" if found.measure == "level" or dimension.startswith(("yuan", "us-dollar")) else "increment_count"


def same_quantity(draft: dict[str, Any], mark: dict[str, Any]) -> bool:
    """Whether value and unit agree, after conversion."""
    readings = [(mark.get("value"), name) for name in (mark.get("unit"), *(mark.get("unit_alt") or []))]
    readings += [(value, name) for value, name in mark.get("value_alt") or []]
    if "low" in mark:
        if "low" not in draft:
            return False
        pairs = [(draft["low"], mark["low"]), (draft["high"], mark["high"])]
        return all(_same(a, draft["unit"], b, mark["unit"]) for a, b in pairs)
    return "value" in draft and any(_same(draft["value"], draft["unit"], value, name) for value, name in readings)


def _same(a: Any, a_unit: str | None, b: Any, b_unit: str | None) -> bool:
    first, second = unit(a_unit or ""), unit(clean(b_unit or "").text.removeprefix("more "))
    if first is None or second is None or b is None or ":" in f"{a}{b}":
        return bool(a == b and a_unit == b_unit)
    exact = Decimal(str(a)) * first.factor == Decimal(str(b)) * second.factor
    return exact and first.dimension == second.dimension


def pairs(drafts: list[dict[str, Any]], marks: list[dict[str, Any]]) -> dict[int, int]:
    """Mark to draft, one to one, as many as possible: a pair agrees in value and unit and its spans overlap."""
    options = []
    for mark in marks:
        low, high = mark["offset"], mark["offset"] + len(mark["clause"])
        fits = [
            i for i, draft in enumerate(drafts)
            if draft["start"] < high and low < draft["end"] and same_quantity(draft, mark)
        ]  # fmt: skip
        options.append(sorted(fits, key=lambda i: -likeness(drafts[i]["indicator"], mark)))
    owner: dict[int, int] = {}
    for index in range(len(marks)):
        _assign(index, options, owner, set())
    return {mark: draft for draft, mark in owner.items()}


def _assign(mark: int, options: list[list[int]], owner: dict[int, int], seen: set[int]) -> bool:
    for draft in options[mark]:
        if draft not in seen:
            seen.add(draft)
            if draft not in owner or _assign(owner[draft], options, owner, seen):
                owner[draft] = mark
                return True
    return False


def likeness(words: str, mark: dict[str, Any]) -> float:
    """The share of common character pairs (Dice) of an indicator's words with the marked ones."""
    return max(
        _dice(words, name)
        for name in (mark.get("indicator_zh") or mark.get("indicator") or "", *(mark.get("indicator_alt") or []))
    )


def _dice(a: str, b: str) -> float:
    first, second = _bigrams(a), _bigrams(b)
    common = sum(min(count, second.get(pair, 0)) for pair, count in first.items())
    total = sum(first.values()) + sum(second.values())
    return 2 * common / total if total else 0.0


def _bigrams(words: str) -> dict[str, int]:
    kept = "".join(char for char in words.lower() if char.isalnum())
    found: dict[str, int] = {}
    for at in range(len(kept) - 1):
        found[kept[at : at + 2]] = found.get(kept[at : at + 2], 0) + 1
    return found


def measure(drafts: list[dict[str, Any]], marks: list[dict[str, Any]]) -> tuple[dict[str, int], list[str]]:
    """The counts of one passage, and a line for each thing that is missed or wrong."""
    drafts = [draft for draft in drafts if "value" in draft or "low" in draft]
    wanted = [mark for mark in marks if mark.get("optional") != "yes"]
    spare = [mark for mark in marks if mark.get("optional") == "yes"]
    hits = pairs(drafts, wanted)
    left = [i for i in range(len(drafts)) if i not in hits.values()]
    excused = {left[i] for i in pairs([drafts[i] for i in left], spare).values()}
    wrong = [drafts[i] for i in left if i not in excused]
    lines = [f"  missed  {mark['clause']}" for i, mark in enumerate(wanted) if i not in hits]
    lines += [f"  wrong   {draft['says']} [{draft['indicator']}]" for draft in wrong]
    counts = {"marked": len(wanted), "found": len(hits), "wrong": len(wrong), **dict.fromkeys(FEATURES, 0)}
    counts["measured"] = sum("measure" in wanted[index] for index in hits)
    for index, which in hits.items():
        mark, draft = wanted[index], drafts[which]
        for name, right in (
            ("bound", draft["comparator"] in (mark["comparator"], *(mark.get("comparator_alt") or []))),
            ("indicator", likeness(draft["indicator"], mark) >= ALIKE),
            ("strength", draft["strength"] in (mark.get("strength", "firm"), *(mark.get("strength_alt") or []))),
            ("measure", draft["measure"] in (mark.get("measure"), *(mark.get("measure_alt") or []))),
            ("scope", draft["scope"] == mark.get("scope")),
        ):
            if name in ("measure", "scope") and "measure" not in mark:
                continue  # marks of the older form say nothing comparable about these two
            counts[name] += right
            if not right:
                said = mark.get("indicator_zh") or mark.get("indicator")
                lines.append(
                    f"  {name:9} {draft['says']}: {draft['comparator']} {draft['indicator']} {draft['strength']}"
                    f" {draft['measure']} {draft['scope']}, marked {said} {mark.get('measure', '')}"
                )
    counts["shared"] = sum(mark.get("shared") == "yes" for mark in wanted)
    counts["shared_found"] = sum(wanted[index].get("shared") == "yes" for index in hits)
    return counts, lines


def calibrated(sure: dict[str, list[int]]) -> str:
    """For each confidence how many of the drafts that bear it are right: of drafts at 0.9 nine in ten should be."""
    told = (f"{name} {right} of {right + wrong}" for name, (right, wrong) in sorted(sure.items(), reverse=True))
    return "confidence: " + ", ".join(told)


def sureness(drafts: list[dict[str, Any]], marks: list[dict[str, Any]], sure: dict[str, list[int]]) -> None:
    """Add the drafts of one passage to the counts of right and wrong by confidence."""
    numbers = [draft for draft in drafts if "value" in draft or "low" in draft]
    right = set(pairs(numbers, marks).values())
    for at, draft in enumerate(numbers):
        sure.setdefault(f"{draft['confidence']:.2f}", [0, 0])[at not in right] += 1


def summary(counts: dict[str, int]) -> str:
    """One line of shares."""
    found, wrong, marked = counts["found"], counts["wrong"], counts["marked"]
    shares = {
        "precision": (found, found + wrong), "recall": (found, marked), "F1": (2 * found, found + wrong + marked),
        "bound": (counts["bound"], found), "indicator": (counts["indicator"], found), "strength": (counts["strength"], found),
        "measure": (counts["measure"], counts["measured"]), "scope": (counts["scope"], counts["measured"]),
        "shared": (counts["shared_found"], counts["shared"]),
    }  # fmt: skip
    told = "  ".join(f"{name} {a / b:.3f}" if b else f"{name} -" for name, (a, b) in shares.items())
    return f"{told}  ({found} of {marked} found, {wrong} wrong)"


def main() -> int:
    """Run over the folder and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent / "passages")
    parser.add_argument("--write", type=Path)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    total: dict[str, int] = {}
    sure: dict[str, list[int]] = {}
    for marked in sorted(options.folder.rglob("*.targets.jsonl")):
        name = marked.name.removesuffix(".targets.jsonl")
        with marked.with_name(f"{name}.txt").open(encoding="utf-8", newline="") as file:
            drafts = drafted(file.read(), year_of(name))
        marks = [json.loads(line) for line in marked.read_text(encoding="utf-8").splitlines() if line.strip()]
        if options.write:
            options.write.mkdir(parents=True, exist_ok=True)
            lines = (json.dumps(draft, ensure_ascii=False) + "\n" for draft in drafts)
            (options.write / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
        counts, lines_told = measure(drafts, marks)
        sureness(drafts, marks, sure)
        total = {key: total.get(key, 0) + value for key, value in counts.items()}
        print(f"{name}: {summary(counts)}")
        if options.list:
            print("\n".join(lines_told))
    print(f"all: {summary(total)}" if total else f"No passages (*.targets.jsonl) in {options.folder}.")
    print(calibrated(sure))
    return 0 if total else 1


if __name__ == "__main__":
    sys.exit(main())
