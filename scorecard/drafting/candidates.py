"""What a reading of a report finds: one goal, or one reported figure, with its words and place."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from scorecard.language.bilingual import Text


class Candidate(NamedTuple):
    """One number of a report that sets a goal, or reports one.

    `start` and `end` are character offsets in the text as it was given and hold `says` there; `number` is the number in
    it with its bound; `low` and `high` differ in a range only. `bound` is what the words say (exactly where they say
    nothing). `indicator` are the words that name what is measured, `scope` is citywide, municipal or "", `strength`
    firm or stretch, `effort` whether it is only worked towards (推动). `until` is the year that the words name for the
    goal or figure, if they do, `base` the year that a multiple is compared with; `estimated` that they call it 预计;
    `in_words` marks a set phrase that stands for a number (全覆盖); `printed` is the text of a proportion (7:43:50),
    else "". `confidence` lies between 0 and 1; every point of doubt is in `doubts`. `kind` is number, milestone (then
    `stage` is what the words ask for, `partly` in the main only), direction or relation. `period` is that of a reported
    figure, and of a goal that is of one year of its plan; `yearly` marks an average over its years (年均), `each_year`
    what each of them is to reach; `asked` is what a direction asks for (up, down, better, hold) and the relation that a
    relation stands in (同步, 快于). `due` is the day by which the words want a goal (9月底前), "" where they name none
    or the end of the plan. `owners` are the units that the text names as responsible for it. `changed` marks a number
    that says by how much an amount rose or fell, and not how much it is. `other` are the words of what a relation is
    measured against. `elsewhere` marks a goal that seems to be set for another period than the plan's.
    """

    start: int
    end: int
    says: str
    number: str
    low: Decimal
    high: Decimal
    unit: str
    step: int
    bound: str
    measure: str
    direction: str
    indicator: str
    scope: str
    strength: str
    effort: bool
    section: str
    until: int | None
    base: int | None
    estimated: bool
    in_words: bool
    printed: str
    confidence: Decimal
    doubts: tuple[Text, ...]
    kind: str = "number"
    stage: str = ""
    partly: bool = False
    elsewhere: bool = False
    period: str = ""
    yearly: bool = False
    each_year: bool = False
    asked: str = ""
    changed: bool = False
    due: str = ""
    owners: tuple[str, ...] = ()

    @property
    def value(self) -> Decimal | None:
        """The number, or None for a range."""
        return self.low if self.low == self.high else None

    other: str = ""


def without_number(span: tuple[int, int], says: str, thing: str, section: str, strength: str = "firm") -> Candidate:
    """A candidate without a number."""
    return Candidate(
        start=span[0],
        end=span[1],
        says=says,
        number="",
        low=Decimal(0),
        high=Decimal(0),
        unit="",
        step=0,
        bound="exactly",
        measure="stage",
        direction="",
        indicator=thing,
        scope="",
        strength="stretch" if strength == "stretch" else "firm",
        effort=strength == "effort",
        section=section,
        until=None,
        base=None,
        estimated=False,
        in_words=False,
        printed="",
        confidence=Decimal("0.9"),
        doubts=(),
    )
