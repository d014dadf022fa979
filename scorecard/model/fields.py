"""The kinds of value that fields hold, each read from its text."""

import re
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)

from scorecard.model.periods import HELP, Period, parse
from scorecard.places import Place

_NUMBER = re.compile(r"[+-]?\d{1,24}(?:\.\d{1,24})?")


class Record(BaseModel):
    """A mapping of a file. It knows its place, and no key but its own."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    place: Place = Field(default=Place("", 1, 1), alias="@", exclude=True, repr=False)


def _number(value: Any) -> Any:
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        return Decimal(value.strip())
    if isinstance(value, Decimal):
        return value
    raise ValueError(f"{_shown(value)} is no number. Write digits with a point: 7.3, -3, 0.10; the unit goes into “unit”.")


def _period(value: Any) -> Any:
    if isinstance(value, str):
        return parse(value)
    if isinstance(value, Period):
        return value
    raise ValueError(f"{_shown(value)} is no period. {HELP}")


def _day(value: Any) -> Any:
    period = _period(value)
    if not period.is_date:
        raise ValueError(f"{_shown(value)} is no single day. Write it as 2021-12-31.")
    return period


def _several(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _both(value: Any) -> Any:
    return {"zh": value, "en": value} if isinstance(value, str) else value


def _shown(value: Any) -> str:
    if value is None:
        return "an empty value"
    if isinstance(value, dict | list):
        return "a mapping" if isinstance(value, dict) else "a list"
    return f"“{str(value)[:40]}”"


Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]*$")]
Number = Annotated[
    Decimal,
    BeforeValidator(_number),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": ["number", "string"], "pattern": r"^[+-]?\d+(\.\d+)?$"}),
]
When = Annotated[
    Period,
    BeforeValidator(_period),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": ["string", "integer"], "description": HELP}),
]
Day = Annotated[
    Period,
    BeforeValidator(_day),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "description": "A day, as 2021-12-31."}),
]
Words = Annotated[list[Word], BeforeValidator(_several)]


class Bilingual(BaseModel):
    """The same said in Chinese and in English. A plain text stands for both."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    place: Place = Field(default=Place("", 1, 1), alias="@", exclude=True, repr=False)
    zh: Word
    en: Word


Name = Annotated[Bilingual, BeforeValidator(_both)]

Nature = Literal["flow", "stock", "ratio", "rank", "event"]
Measure = Literal["amount", "level", "growth", "added", "net-added", "change", "multiple", "rank", "stage"]
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
Prices = Literal["constant", "current"]

# Which readings an indicator of each nature can have; any other pair is an error.
MEASURES: dict[str, tuple[str, ...]] = {
    "flow": ("amount", "growth", "multiple"),
    "stock": ("level", "added", "net-added", "growth", "multiple"),
    "ratio": ("level", "change", "multiple"),
    "rank": ("rank",),
    "event": ("stage",),
}
# A later stage of this chain proves the earlier ones; the other stages prove themselves alone.
CHAIN: tuple[str, ...] = ("prepared", "signed", "started", "completed", "in-use")
