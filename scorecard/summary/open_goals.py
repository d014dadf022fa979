"""Which goals an owner still has to report in a month: every goal under way, and what is past its day and not
settled."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from scorecard.drafting.glossary import readable
from scorecard.judging.verdicts import Judged, Result
from scorecard.model.periods import Period
from scorecard.model.places import NOBODY, Named
from scorecard.summary.progress import running


class OpenGoal(NamedTuple):
    """A goal, or one part or year of it, that asks for one reading; `target` is the plan's target that it belongs
    to."""

    judged: Judged
    result: Result
    target: str


def open_by_owner(judged: Iterable[Judged], month: Period, joint: bool = False) -> dict[Named, list[OpenGoal]]:
    """The open goals of a month under the owner that leads them, in the order of the plans; last those of nobody.

    The `joint` ones stand under each of the other owners, which take part and do not report.
    """
    found: dict[Named, list[OpenGoal]] = {}
    for one in judged:
        for result in one.results:
            goals = [OpenGoal(one, leaf, result.target.id) for leaf in _leaves(result, month) if is_open(leaf, month)]
            owners = result.owners[1:] if joint else (result.lead,)
            for owner in owners if goals else ():
                found.setdefault(owner, []).extend(goals)
    return dict(sorted(found.items(), key=lambda item: item[0] == NOBODY))


def is_open(result: Result, month: Period) -> bool:
    """Whether a goal is under way in the month, or past its day and without a last word: no report, or a stage not
    reached."""
    verdict, basis = result.verdict, result.verdict.basis
    if basis is None or verdict.status in ("dropped", "unstated"):
        return False
    asked = basis.asked
    if asked.window.start > month.end:
        return False
    done = verdict.solid and (verdict.colour == "green" or asked.goal.kind != "stage")
    return asked.due >= month.start or not done


def source_ids(owners: Iterable[Named], month: Period) -> dict[Named, str]:
    """The id of the source of each owner's form: the month and the owner's id, or its name in syllables."""
    found: dict[Named, str] = {}
    taken: set[str] = set()
    for owner in owners:
        spelt = owner.id if owner.id.isascii() else readable(owner.zh)
        name = "-".join([month.text, *re.findall("[a-z0-9]+", spelt.lower())]) if spelt else f"{month.text}-goals"
        number = 1
        while (own := name if number == 1 else f"{name}-{number}") in taken:
            number += 1
        taken.add(own)
        found[owner] = own
    return found


def _leaves(result: Result, month: Period) -> Iterator[Result]:
    """The result itself, the year of the month of a goal for each year, or the parts of a goal of several."""
    if not result.parts:
        yield result
    elif any(part.year is not None for part in result.parts):
        yield from _leaves(running(result, month.end), month)
    else:
        for part in result.parts:
            yield from _leaves(part, month)
