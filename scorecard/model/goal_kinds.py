"""The kinds of goal and those that are numbers, each with everything that follows from it: the numbers that meet it,
and what it is compared with.

A goal of the file (`Goal`) becomes one of these once. What judging, checks and outputs want to know of a goal is asked
here; nobody looks which keys the file has.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Literal, NamedTuple

from scorecard.language.bilingual import InBoth
from scorecard.model.bounds import BOUNDS, Bound
from scorecard.model.extents import Extent, bounded
from scorecard.model.measures import Measure

Better = Literal["higher", "lower", "neither"]
ReadAs = Literal["floor", "ceiling", "centre"]  # how “about” is taken
USUAL_READ_AS: dict[Better, ReadAs] = {"higher": "floor", "lower": "ceiling", "neither": "centre"}


class Terms(NamedTuple):
    """What the numbers that meet a goal depend on besides the goal itself."""

    better: Better  # of the indicator
    base: Decimal | None = None  # the reading that the goal is compared with
    from_zero: bool = False  # whether “up” and “down” are against zero, as for a growth or an addition
    read_as: ReadAs | None = None  # None: as is usual for the indicator
    slack: Decimal = Decimal(0)  # how far “about” reaches to either side where the goal does not say


@dataclass(frozen=True, slots=True)
class GoalKind:
    """A goal of which nothing is known; each kind overrides what is true of it."""

    kind: ClassVar[str] = ""  # the key of the file
    one_reading: ClassVar[bool] = True  # whether readings of one indicator decide it
    measure: ClassVar[Measure | None] = None  # the only measure that can answer it; None: any with a number
    has_distance: ClassVar[bool] = True  # whether it can be missed by so much
    relative: ClassVar[bool] = False  # whether it is set against another reading
    adds_up: ClassVar[bool] = True  # whether a part of a sum is a share of the goal, so that it has a pace
    bounded: ClassVar[bool] = False  # whether it gives numbers in a unit

    @property
    def numbers(self) -> tuple[Decimal, ...]:
        """The numbers that the file gives, the smaller first."""
        return ()

    @property
    def number(self) -> Decimal | None:
        """The one number that it is about, where there is one."""
        return None

    @property
    def sign(self) -> str:
        """The sign before its number."""
        return ""

    def ways(self, better: Better) -> tuple[ReadAs, ...]:
        """The ways to read “about” that reputable people use, the usual one first; only one where the file says
        which."""
        return ()

    def accepts(self, terms: Terms) -> Extent | None:
        """The numbers that meet it; None where it needs a base that is not known, or no number meets it."""
        return None

    def needs_base(self, from_zero: bool) -> bool:
        """Whether it cannot be decided without an earlier reading."""
        return False

    def falls(self, better: Better) -> bool:
        """Whether it is kept by going, or staying, down."""
        return better == "lower"

    def against(self, better: Better) -> bool:
        """Whether it asks for the other way than what is better for the indicator."""
        return False

    @property
    def depends_on_better(self) -> bool:
        """Whether other numbers meet it where less is better than where more is."""
        base = Decimal(1)
        return self.accepts(Terms("higher", base)) != self.accepts(Terms("lower", base))


class OfOneNumber(GoalKind):
    """What names one number."""

    __slots__ = ()
    value: Decimal

    @property
    def numbers(self) -> tuple[Decimal, ...]:
        return (self.value,)

    @property
    def number(self) -> Decimal | None:
        return self.value


@dataclass(frozen=True, slots=True)
class OneSided(OfOneNumber):
    """At least, more than, at most, less than."""

    bound: Bound
    value: Decimal
    bounded: ClassVar[bool] = True

    @property
    def kind(self) -> str:  # type: ignore[override]
        return self.bound

    @property
    def sign(self) -> str:
        return BOUNDS[self.bound].sign

    def accepts(self, terms: Terms) -> Extent | None:
        return bounded(self.value, self.bound, Decimal(0))

    def falls(self, better: Better) -> bool:
        return BOUNDS[self.bound].cap

    def against(self, better: Better) -> bool:
        return better == ("higher" if BOUNDS[self.bound].cap else "lower")


@dataclass(frozen=True, slots=True)
class About(OfOneNumber):
    """About a number: a floor, a ceiling, or a centre with as much to either side."""

    value: Decimal
    tolerance: Decimal | None
    read_as: ReadAs | None = None  # None: the file does not say
    kind: ClassVar[str] = "about"
    bounded: ClassVar[bool] = True

    @property
    def sign(self) -> str:
        return BOUNDS["about"].sign

    def ways(self, better: Better) -> tuple[ReadAs, ...]:
        usual = USUAL_READ_AS[better]
        if self.read_as is not None:
            return (self.read_as,)
        return ("centre", "floor", "ceiling") if usual == "centre" else (usual, "centre")

    def accepts(self, terms: Terms) -> Extent | None:
        read_as = terms.read_as or self.ways(terms.better)[0]
        usual = terms.slack if read_as == "centre" else Decimal(0)
        slack = self.tolerance if self.tolerance is not None else usual
        low = None if read_as == "ceiling" else self.value - slack
        return Extent(low, None if read_as == "floor" else self.value + slack)


@dataclass(frozen=True, slots=True)
class Between(GoalKind):
    """From one number to another; both ends count, unless beyond the better one is fine too."""

    low: Decimal
    high: Decimal
    beyond_fine: bool = False
    kind: ClassVar[str] = "between"
    bounded: ClassVar[bool] = True

    @property
    def numbers(self) -> tuple[Decimal, ...]:
        return (self.low, self.high)

    def accepts(self, terms: Terms) -> Extent | None:
        low = None if self.beyond_fine and terms.better == "lower" else self.low
        return Extent(low, None if self.beyond_fine and terms.better == "higher" else self.high)


@dataclass(frozen=True, slots=True)
class Related(GoalKind):
    """At least, more than, about … what another indicator, or the same one of another place, was over the same days."""

    bound: Bound
    of: str
    place: InBoth | None
    scope: str | None
    tolerance: Decimal | None
    read_as: ReadAs | None = None  # of about; None: the file does not say
    relative: ClassVar[bool] = True
    adds_up: ClassVar[bool] = False

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The key of the file."""
        return self.bound

    def needs_base(self, from_zero: bool) -> bool:
        """The other reading."""
        return True

    def ways(self, better: Better) -> tuple[ReadAs, ...]:
        """“About” another reading (与经济增长基本同步) has that reading in its middle."""
        if self.bound != "about":
            return ()
        return (self.read_as,) if self.read_as else tuple(dict.fromkeys(("centre", USUAL_READ_AS[better])))

    def accepts(self, terms: Terms) -> Extent | None:
        """The numbers on the right side of the other reading."""
        if terms.base is None:
            return None
        found = bounded(terms.base, self.bound, terms.slack if self.tolerance is None else self.tolerance)
        if self.bound != "about":
            return found
        read_as = terms.read_as or self.ways(terms.better)[0]
        return Extent(None if read_as == "ceiling" else found.low, None if read_as == "floor" else found.high)

    def falls(self, better: Better) -> bool:
        """A cap is kept by staying below."""
        row = BOUNDS[self.bound]
        return row.cap and not row.floor


@dataclass(frozen=True, slots=True)
class RankToReach(GoalKind):
    """A place in a ranking, or a better one."""

    value: Decimal
    kind: ClassVar[str] = "rank"
    measure: ClassVar[Measure | None] = "rank"

    @property
    def numbers(self) -> tuple[Decimal, ...]:
        return (self.value,)

    def accepts(self, terms: Terms) -> Extent | None:
        return Extent(None, self.value)
