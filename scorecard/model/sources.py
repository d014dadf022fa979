"""Sources: one document with the figures it reports."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from scorecard.language.bilingual import Text, sentences
from scorecard.model.bounds import OLDER, Bound, OlderBound
from scorecard.model.fields import (
    NUMBER_SCHEMA,
    Address,
    Day,
    FileRecord,
    Flag,
    Id,
    Name,
    Note,
    Number,
    Prices,
    Record,
    When,
    Word,
    Words,
    empty_list,
    in_message,
    made_by,
    number_from,
)
from scorecard.model.measures import Measure
from scorecard.model.periods import Period
from scorecard.model.problems import UnfitError
from scorecard.model.published import PUBLISHED_SCHEMA, Published, as_published
from scorecard.model.reports import Report, Verified
from scorecard.model.stages import Stage

FigureStatus = Literal["final", "preliminary", "estimated"]
Standing = Literal["official", "press", "own", "secondary"]
FIGURE_STATUSES, STANDINGS = get_args(FigureStatus), get_args(Standing)  # the best first
_A_MONTH = timedelta(days=31)  # what a page of December tells of the year is no forecast


class Parts(Record):
    """How many of several items reached the stage, and which did not."""

    done: Number
    of: Number
    exclusions: Words = Field(default=[], alias="except")


NONE_DONE = "{done: 0, of: 1}"  # the parts of one thing that is not done, as a file writes them


class Fingerprint(Record):
    """By what a reader's own copy of the document is recognised."""

    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


def _bound(value: Any) -> Any:
    """Older files spell bounds another way."""
    return OLDER.get(value, value) if isinstance(value, str) else value


Absent = Literal["withheld", "not-applicable"]
_ABSENT = get_args(Absent)
# What people write for a number that a source does not give, and never a number.
_NO_NUMBER = ("n/a", "na", "nan", "-", "–", "—", "…", "...", "..", "/", "无", "不详", "未公布", "null", "none", "?")
_NOT_GIVEN = Text("model.write-withheld")


def _value(value: Any) -> Any:
    """A number, or the word for a number that the source does not give."""
    if value is None or value in _ABSENT:
        return value
    if isinstance(value, str) and value.strip().strip("“”\"'").lower() in _NO_NUMBER:
        raise UnfitError(Text("model.value-no-number", value=in_message(value)), _NOT_GIVEN)
    return number_from(value)


_VALUE = {
    "anyOf": [NUMBER_SCHEMA, {"enum": list(get_args(Absent))}],
    "description": (
        "The number as the source prints it; withheld or not-applicable where it was looked for and not given."
    ),
}
Value = Annotated[
    Decimal | Absent,
    made_by(_value, lambda value: f"{value:f}" if isinstance(value, Decimal) else value, _VALUE),
]


class Figure(Record):
    """One reported actual: never a forecast, a plan or somebody's goal."""

    indicator: Id
    measure: Measure
    place: Name | None = None  # where it is another than the source's
    group: Word | None = None
    scope: Word | None = None
    period: When | None = None
    given: Value | None = Field(default=None, alias="value")
    reason: Word | None = None  # why there is no number
    unit: Word | None = None
    status: FigureStatus = "final"
    bound: Annotated[Bound, BeforeValidator(_bound, json_schema_input_type=Bound | OlderBound)] = "exact"
    per: Literal["year"] | None = None  # a yearly average over the period
    prices: Prices | None = None
    base: When | None = None  # of a multiple or a change: the year compared with
    area: Name | None = None  # a bound that was given for a larger area than the place
    stage: Stage | None = None
    happened: When | None = None
    seen: When | None = None
    qualifier: Literal["substantially"] | None = None
    parts: Parts | None = None
    series: Word | None = None
    supersedes: Words = empty_list()
    breaks: Word | None = Field(default=None, alias="break")
    says: Word | None = None
    worked: Word | None = None
    cause: Word | None = None  # why it stands so, in the owner's words
    next_step: Word | None = Field(default=None, alias="next")
    verified: Verified | None = None
    note: Word | None = None

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.measure == "stage":
            if self.stage is None and self.absent is None:
                raise UnfitError(Text("model.event-without-stage"), Text("model.add-stage"))
            if self.happened is None and self.seen is None and self.period is None:
                remedy = Text("model.add-happened")
                raise UnfitError(Text("model.when-stage-reached"), remedy)
            return self
        if self.given is None or self.period is None:
            missing = "value" if self.given is None else "period"
            fix = Text("files.add-name", name=missing)
            fix = sentences([fix, _NOT_GIVEN]) if self.given is None else fix
            raise UnfitError(Text("model.figure-lacks", missing=missing), fix)
        if self.absent is not None:
            return self
        if self.unit is None:
            raise UnfitError(Text("model.figure-without-unit"), Text("model.add-unit-unit"))
        return self

    @property
    def value(self) -> Decimal | None:
        """The number, where it has one."""
        return self.given if isinstance(self.given, Decimal) else None

    @property
    def absent(self) -> Absent | None:
        """Why it has no number, where the source was read and gives none."""
        return None if isinstance(self.given, Decimal) else self.given

    @property
    def span(self) -> Period:
        """The days it speaks of."""
        found = self.period or self.happened or self.seen
        assert found is not None
        return found


class Source(FileRecord):
    """One file in `seeds/`."""

    source: Id
    title: Word
    publisher: Word | None = None
    published: Annotated[Published, BeforeValidator(as_published), WithJsonSchema(PUBLISHED_SCHEMA)] | None = None
    seen: Day | None = None
    kind: Literal["work-report", "bulletin", "newspaper", "department", "web"]
    standing: Standing
    reviewed: Flag = True  # false while the figures are drafts that nobody has checked: their lights are hollow
    complete: Flag = True  # false where only a part of the document was seen
    part: Note | None = None  # which part that was
    place: Name | None = None  # whose figures these are: an id of the list of places, or a name
    url: Address | None = None
    via: Address | None = None
    document: Fingerprint | None = None
    note: Note | None = None
    figures: list[Figure] = empty_list()
    reports: list[Report] = empty_list()  # on goals without a figure

    @model_validator(mode="after")
    def _dated_and_seen(self) -> Self:
        if self.part is not None and self.complete:
            raise UnfitError(Text("model.part-of-whole"), Text("model.add-complete-false"))
        if self.published is None and self.seen is None:
            remedy = Text("model.add-published")
            raise UnfitError(Text("model.source-without-day"), remedy)
        return self

    @property
    def address(self) -> str:
        """Where the document can be read: its own address, else that of the mirror that was seen; empty where neither
        is known."""
        return self.url or self.via or ""

    @property
    def counts_from(self) -> date:
        """The first day on which its figures count: its last possible day of publication, else the day it was seen."""
        if self.published is not None:
            return self.published.last_day
        assert self.seen is not None
        return self.seen.end

    def may_be_out(self, as_of: date) -> bool:
        """Whether it may have appeared by the day, though its figures count later: only its year or month is known."""
        period = self.published.period if self.published is not None else None
        return period is not None and period.start <= as_of < period.end

    def foretells(self, figure: Figure) -> bool:
        """Whether the figure looks well beyond the day from which the source counts.

        An event that may have happened before that day is none that is foretold.
        """
        last = figure.happened or figure.period
        if last is None or (figure.measure == "stage" and last.start <= self.counts_from):
            return False
        return last.end > self.counts_from + _A_MONTH
