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

from scorecard.language.bilingual import Text, same
from scorecard.model.locations import Location
from scorecard.model.periods import HELP, Period, parse
from scorecard.model.problems import UnfitError

_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
DIGITS = 24  # on either side of the point: more than any statistic has, and few enough to compute with
LONGEST, LONGEST_NAME = 4000, 200  # characters; a cell of a spreadsheet holds 32,767, and reasons quote names


class Record(BaseModel):
    """A mapping of a file. It knows its place, and no key but its own."""

    model_config = ConfigDict(defer_build=True, extra="forbid", frozen=True)

    location: Location = Field(default=Location("", 1, 1), alias="@", exclude=True, repr=False)


def number(value: Any) -> Any:
    """A number from its digits.

    Raises UnfitError for anything else, and for more digits than can be reckoned with.
    """
    if isinstance(value, Decimal):
        return value
    text = value.strip() if isinstance(value, str) else ""
    if not _NUMBER.fullmatch(text):
        raise UnfitError(Text("model.value-no-number", value=shown(value)), Text("model.write-digits-point-7-3-3"))
    if any(len(digits) > DIGITS for digits in text.lstrip("+-").split(".")):
        raise UnfitError(
            Text("model.value-has-more-than-digits-digits", value=shown(value), digits=DIGITS),
            Text("model.round-or-choose-larger-unit"),
        )
    return Decimal(text)


def _period(value: Any) -> Any:
    if isinstance(value, str):
        return parse(value)
    if isinstance(value, Period):
        return value
    raise UnfitError(Text("model.value-no-period", value=shown(value)), HELP)


def _day(value: Any) -> Any:
    period = _period(value)
    if not period.is_date:
        raise UnfitError(Text("model.value-no-single-day", value=shown(value)), Text("model.write-as-2021-12-31"))
    return period


def _several(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def both(value: Any) -> Any:
    """A plain text stands for both languages."""
    return {"zh": value, "en": value} if isinstance(value, str) else value


def shown(value: Any) -> Text:
    """A value as a message quotes it: its first characters, or what kind of thing it is."""
    if value is None:
        return Text("model.empty-value")
    if isinstance(value, dict | list):
        return Text("model.mapping") if isinstance(value, dict) else Text("files.list")
    text = str(value)
    return same(f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”")


def _plain(value: Decimal) -> str:
    return f"{value:f}"


Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST)]
Label = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_NAME)]
# What may be opened with a click: nothing that runs (javascript:), and nothing of the reader's own disk (file:).
Address = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^https?://[^\s/]\S*$", max_length=LONGEST)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]*$", max_length=LONGEST_NAME)]
# A plan gives its name to files and sheets.
FileName = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^\w[\w.-]*$", max_length=60)]
NUMBER_SCHEMA: dict[str, Any] = {"type": ["number", "string"], "pattern": r"^[+-]?\d+(\.\d+)?$"}
Number = Annotated[
    Decimal,
    BeforeValidator(number),
    PlainSerializer(_plain, return_type=str),
    WithJsonSchema(NUMBER_SCHEMA),
]
When = Annotated[
    Period,
    BeforeValidator(_period),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": ["string", "integer"], "description": HELP.en}),
]
Day = Annotated[
    Period,
    BeforeValidator(_day),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "description": "A day, as 2021-12-31."}),
]
Words = Annotated[list[Word], BeforeValidator(_several, json_schema_input_type=Word | list[Word])]


class Bilingual(BaseModel):
    """The same said in Chinese and in English. A plain text stands for both."""

    model_config = ConfigDict(defer_build=True, extra="forbid", frozen=True)

    location: Location = Field(default=Location("", 1, 1), alias="@", exclude=True, repr=False)
    zh: Label
    en: Label


class BilingualNote(Bilingual):
    """The same at length."""

    zh: Word
    en: Word


Note = Annotated[BilingualNote, BeforeValidator(both, json_schema_input_type=Word | BilingualNote)]
Name = Annotated[Bilingual, BeforeValidator(both, json_schema_input_type=Label | Bilingual)]

Prices = Literal["constant", "current"]
