"""Stages of projects and events, with everything that follows from each."""

from typing import Literal, NamedTuple

Stage = Literal[
    "not-started",
    "prepared",
    "signed",
    "started",
    "completed",
    "in-use",
    "adopted",
    "published",
    "held",
    "moved",
    "awarded",
]


class StageRow(NamedTuple):
    """What is true of one stage."""

    step: int | None = None  # its place on the way of a project: a later step proves the earlier ones
    denied_by: tuple[Stage, ...] = ()  # the stages that it shows not to have been reached
    once: bool = True  # whether one thing reaches it only once
    recurs: bool = False  # whether it belongs to one period: an event of another year is another event


STAGES: dict[Stage, StageRow] = {
    "not-started": StageRow(once=False),
    "prepared": StageRow(1),
    "signed": StageRow(2),
    "started": StageRow(3, denied_by=("not-started",)),
    "completed": StageRow(4, denied_by=("not-started",)),
    "in-use": StageRow(5, denied_by=("not-started",)),
    "adopted": StageRow(recurs=True),
    "published": StageRow(once=False, recurs=True),
    "held": StageRow(once=False, recurs=True),
    "moved": StageRow(recurs=True),
    "awarded": StageRow(once=False, recurs=True),
}
CHAIN: tuple[Stage, ...] = tuple(stage for stage, row in STAGES.items() if row.step)  # in its order
