"""What judging gives: readings, what was passed over, and the verdict for one target on one day."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from scorecard.judging.question import Question
from scorecard.language.bilingual import Text
from scorecard.model.bands import Bands
from scorecard.model.bounds import Bound
from scorecard.model.identity import Identity, file_name
from scorecard.model.intervals import Extent
from scorecard.model.periods import Period
from scorecard.model.places import NOBODY, Named
from scorecard.model.plans import Plan, Revised, Section, Target
from scorecard.model.reported import Reported
from scorecard.model.statuses import COLOURS, SOLID, STATUSES, Colour, Evidence, Status

# How a figure's days stand to those asked for: all of them, a part, or a time before their end.
Cover = Literal["whole", "part", "earlier"]


class Reading(NamedTuple):
    """What one figure, or arithmetic on several, says in the unit of the goal."""

    value: Decimal
    unit: str
    extent: Extent  # the true values that it allows
    period: Period
    scope: str | None
    evidence: Evidence
    figures: tuple[Reported, ...]
    cover: Cover = "whole"
    scope_clear: bool = True  # whether its scope is shown to be the goal's
    doubts: tuple[Text, ...] = ()  # what else lowers the evidence
    bound: Bound = "exact"
    rule: str | None = None  # the derivation's name, where it is derived
    arithmetic: Text | None = None
    ends: tuple[Decimal, Decimal] | None = None  # lowest and highest, where no more is known; the value is the worse
    unrounded: Decimal | None = None  # of a quotient, all digits that were reckoned; the value is rounded for the eye
    holes: tuple[Period, ...] = ()  # the stretches in it of which nothing is known

    @property
    def series(self) -> str | None:
        """The statistical series of its figures."""
        return self.figures[0].series


def one_scope(first: Reading, second: Reading) -> bool:
    """Whether two readings are of one scope: where 全市 and 市级 are both reported, what names neither may be of
    either."""
    if first.scope == second.scope:
        return first.scope is not None or first.scope_clear
    return first.scope_clear and second.scope_clear  # of two that answer one question, both of the whole city


class Revision(NamedTuple):
    """That the series of a goal was revised after the goal was set: the source of the new number, and the sentence."""

    source: str
    text: Text


class YearlyReading(NamedTuple):
    """What was reported for the end of one year of a path; the year is that in which it ends."""

    year: int
    value: Decimal
    bound: Bound
    estimated: bool


class YearlyPath(NamedTuple):
    """A level goal of several years: its years, the one before the plan first, and what was reported for each."""

    years: tuple[int, ...]
    readings: tuple[YearlyReading, ...]


class Basis(NamedTuple):
    """What a verdict was judged by: the question, the numbers that meet the goal, thresholds, and what lies on its
    way."""

    asked: Question
    accepts: Extent | None  # in the unit of the comparison; None where that needs a base that nobody reported
    aim: Decimal | None  # the number that the goal is about: its floor, its ceiling, or its centre
    in_points: Decimal  # percentage points in one unit of the comparison, where distances are in points
    bands: Bands
    revision: Revision | None = None
    path: YearlyPath | None = None


class Passed(NamedTuple):
    """A figure that was looked at and not used, and why."""

    reported: Reported
    why: Text
    corrected: bool = False  # by another figure that names its source


class Amount(NamedTuple):
    """A number with its unit, as text with its printed precision."""

    value: str
    unit: str


class Actual(NamedTuple):
    """What was reached."""

    value: str
    unit: str
    period: str
    bound: Bound = "exact"


class Alternative(NamedTuple):
    """Another reading that reputable people use, told in a sentence, and the status that it would give."""

    text: Text
    status: Status

    @property
    def colour(self) -> Colour:
        """The light that it would give."""
        return COLOURS[self.status]


class Verdict(NamedTuple):
    """Colour, status, evidence and reason, for one target on one day."""

    status: Status
    evidence: Evidence
    method: str
    reason: Text
    actual: Actual | None = None
    gap: Amount | None = None
    figures: tuple[Reported, ...] = ()
    passed: Sequence[Passed] = ()
    notes: tuple[Text, ...] = ()
    reading: Reading | None = None
    base: Reading | None = None  # what the reading was compared with, where the goal or the method needs it
    sensitivity: tuple[Alternative, ...] = ()  # other readings that would give another colour
    steps: Sequence[Text] = ()  # how it came about, to be followed by hand
    overdue: bool = False  # whether its period runs and a newer report should have been published by now
    basis: Basis | None = None  # of goals on one number or stage
    own_word: bool = False  # whether it rests on what a unit says of itself and nobody has verified

    @property
    def colour(self) -> Colour:
        """The light."""
        return COLOURS[self.status]

    @property
    def settled(self) -> bool:
        """Whether the light says what became of the goal, and not only how it stands so far."""
        return STATUSES[self.status].settled

    @property
    def solid(self) -> bool:
        """Whether the colour rests on reported or derived evidence."""
        return self.colour != "grey" and self.evidence in SOLID


class OwnerStatement(NamedTuple):
    """What an owner said last of a target: why it stands so and what comes next, of which days, and by which source."""

    cause: str
    next_step: str
    period: Period
    source: str


class AsRevised(NamedTuple):
    """What a goal became, and the verdict that it has as such."""

    change: Revised
    verdict: Verdict


class PartOfWhole(NamedTuple):
    """A goal into which another is broken down: its plan with all results of it, and its own result."""

    judged: "Judged"
    result: "Result"


class BrokenDown(NamedTuple):
    """One way in which a goal is broken down, by place or by owner: its parts, and the sentence on their sum."""

    by: Literal["place", "owner"]
    text: Text
    parts: tuple[PartOfWhole, ...]


class Result(NamedTuple):
    """A target with its verdict, and the verdicts of its years or parts where it has some."""

    section: Section
    target: Target
    verdict: Verdict
    ambition: str | None = None  # above, level or below the last reading before the plan
    before: Reading | None = None
    parts: tuple["Result", ...] = ()
    year: Period | None = None  # which year it is of a goal for each year
    numbers: tuple[int, ...] = ()  # which part it is, the outermost first
    place: Named = NOBODY
    group: Named = NOBODY
    owners: tuple[Named, ...] = ()  # the first one leads
    statement: OwnerStatement | None = None  # what its owner said of it last
    revised: tuple[AsRevised, ...] = ()  # what it became, in the order of the file
    unread: bool = False  # whether the report that should answer it was seen in part only
    asked: Text | None = None  # the goal in words
    broken_down: tuple[BrokenDown, ...] = ()  # the goals of its towns and owners, where they name it as their whole

    @property
    def identity(self) -> Identity:
        """What tells it from every other result of its plan."""
        return Identity(self.target.id, self.year, self.numbers)

    @property
    def lead(self) -> Named:
        """The owner that leads: it reports, and what is overdue is its report alone; NOBODY where none is named."""
        return self.owners[0] if self.owners else NOBODY

    def with_parts(self) -> Iterator["Result"]:
        """It, and its years or parts with theirs."""
        yield self
        for part in self.parts:
            yield from part.with_parts()


class Judged(NamedTuple):
    """A plan with the results of its targets, in the order of the file."""

    plan: Plan
    results: list[Result]
    place: Named  # whose goals they are
    name: str  # what the plan is called among all plans of the book

    @property
    def file_name(self) -> str:
        """What its files and pages are called."""
        return file_name(self.name)
