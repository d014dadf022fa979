"""What answering gives: for each open goal the answer that the text has, hints, or silence."""

from decimal import Decimal
from typing import NamedTuple

from scorecard.drafting.candidates import Candidate
from scorecard.language.bilingual import Text
from scorecard.model.indicators import Indicator
from scorecard.model.measures import Measure
from scorecard.model.periods import Period
from scorecard.model.plans import Plan, Target


class Wanted(NamedTuple):
    """One goal to be answered: a target, or one part of it, with the names by which a text may call it.

    `asked` is the number of the goal in `unit`, None where it has none; `moves` says that it asks for a direction,
    `based` that the level before it is reported. `part` counts the parts of a target from 1 and is 0 for the whole.
    `period` are the days that the goal asks about. `place` is the Chinese name of the place whose goal it is.
    """

    plan: Plan
    target: Target
    part: int
    indicator: Indicator
    measure: Measure
    unit: str
    scope: str
    stage: str | None
    asked: Decimal | None
    period: Period
    names: tuple[str, ...]
    moves: bool = False
    based: bool = False
    place: str = ""

    @property
    def key(self) -> tuple[str, str, int]:
        """What tells the goal from every other: its plan, its target, its part."""
        return self.plan.plan, self.target.id, self.part


class Answer(NamedTuple):
    """What the text says of a goal: a number as `found`, or a stage; `start` and `end` count characters of the text.

    `confidence` lies between 0 and 1; each doubt says what a reviewer should look at. `reached` is False where the
    words say that the stage was not reached.
    """

    wanted: Wanted
    start: int
    end: int
    says: str
    found: Candidate | None
    stage: str | None
    measure: str
    period: str
    confidence: Decimal
    doubts: tuple[Text, ...]
    reached: bool = True


class Hint(NamedTuple):
    """Words about a goal that are no answer, and why they are none; a reason that the text gives for a miss is one."""

    wanted: Wanted
    start: int
    end: int
    says: str
    why: Text


class Answered(NamedTuple):
    """All that a text says of the goals: answers and hints in the order of the goals, and the goals it is silent on."""

    answers: list[Answer]
    hints: list[Hint]
    silent: list[Wanted]
