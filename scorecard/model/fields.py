"""The kinds of value that fields hold, each read from its text."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, Strict, StringConstraints
from pydantic_core import CoreSchema
from pydantic_core.core_schema import (
    is_instance_schema,
    no_info_plain_validator_function,
    plain_serializer_function_ser_schema,
    str_schema,
)

from scorecard.language.bilingual import Text, same
from scorecard.model.periods import FIRST_YEAR, HELP, LAST_YEAR, Period, parse
from scorecard.model.problems import Location, UnfitError

# The numbers of YAML 1.2, as an editor reads them: 7, 7.30, .5, 1e2, 0x64, 0o144.
_DECIMAL = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?"
_WHOLE = {"0x": 16, "0o": 8}
_NUMBER = re.compile(_DECIMAL)
DIGITS = 24  # on either side of the point: more than any statistic has, and few enough to compute with
LONGEST, LONGEST_NAME = 4000, 200  # characters; a cell of a spreadsheet holds 32,767, and reasons quote names


class Kind:
    """A kind of value: the schema that pydantic reads it by, ready, so that it need not be put together for each field,
    and the schema that an editor reads."""

    def __init__(self, schema: CoreSchema, editor: dict[str, Any]) -> None:
        self._schema, self._editor = schema, editor

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return dict(self._schema)  # pydantic adds to it

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        return dict(self._editor)


def made_by(make: Callable[[Any], Any], written: Callable[[Any], str], editor: dict[str, Any]) -> Kind:
    """The kind of value that `make` makes of what a file says, or raises UnfitError, and `written` writes as text
    again."""
    back = plain_serializer_function_ser_schema(written, return_schema=str_schema())
    return Kind(no_info_plain_validator_function(make, serialization=back), editor)


_Location = Annotated[Location, Kind(is_instance_schema(Location), {})]


class Record(BaseModel):
    """A mapping of a file. It knows its place, and no key but its own."""

    model_config = ConfigDict(defer_build=True, extra="forbid", frozen=True)

    location: _Location = Field(default=Location("", 1, 1), alias="@", exclude=True, repr=False)


FORMAT = 1  # of the files; a change that older programs would misread raises it


class FileRecord(Record):
    """A whole file. It may say in which format it is written."""

    format: Annotated[int, Field(ge=1, le=FORMAT)] = FORMAT


def newer_format(data: dict[str, Any]) -> str | None:
    """The format of a file where it is newer than those that are known."""
    told = data.get("format")
    return told if isinstance(told, str) and told.isascii() and told.isdigit() and int(told[:9]) > FORMAT else None


def number_from(value: Any) -> Any:
    """A number from its digits.

    Raises UnfitError for anything else, and for more digits than can be reckoned with.
    """
    if isinstance(value, Decimal):
        return value
    text = value.strip() if isinstance(value, str) else ""
    if text.isdigit() and text.isascii() and len(text) <= DIGITS:  # nearly all of a large file
        return Decimal(text)
    based = _based(text)
    if based is not None:
        return based
    if not _NUMBER.fullmatch(text):
        raise UnfitError(Text("model.value-no-number", value=in_message(value)), Text("model.write-digits"))
    plain = _plain(Decimal(text))  # 1e2 is 100, printed to the unit
    if any(len(digits) > DIGITS for digits in plain.lstrip("-").split(".")):
        raise UnfitError(
            Text("model.too-many-digits", value=in_message(value), digits=DIGITS),
            Text("model.round-it"),
        )
    return Decimal(plain)


def _based(text: str) -> Decimal | None:
    """A whole number that is not written in tens: 0x64, 0o144."""
    base = _WHOLE.get(text[:2])
    try:
        return Decimal(int(text[2:], base)) if base and text[2:].isalnum() and len(text) < DIGITS else None
    except ValueError:
        return None


def _period(value: Any) -> Any:
    if isinstance(value, str):
        return parse(_as_year(value.strip()))
    if isinstance(value, Period):
        return value
    raise UnfitError(Text("model.value-no-period", value=in_message(value)), HELP)


def _as_year(text: str) -> str:
    """A year that is written as a decimal, as an editor reads it: 2021.0 is 2021."""
    if text.isdigit() or not _NUMBER.fullmatch(text):
        return text
    decimal = Decimal(text)
    if abs(decimal.adjusted()) < DIGITS and decimal % 1 == 0:  # of larger ones (1e999) no remainder can be computed
        return str(int(decimal))
    return text


def flag(value: Any) -> Any:
    """True or false, as YAML 1.2 spells them; any other value is left to be refused."""
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower() if value in _FLAGS else "", value)
    return value


def _day(value: Any) -> Any:
    period = _period(value)
    if not period.is_date:
        raise UnfitError(Text("model.no-single-day", value=in_message(value)), Text("model.write-day"))
    return period


def _several(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def both(value: Any) -> Any:
    """A plain text stands for both languages."""
    return {"zh": value, "en": value} if isinstance(value, str) else value


def in_message(value: Any) -> Text:
    """A value as a message quotes it: its first characters, or what kind of thing it is."""
    if value is None:
        return Text("model.empty-value")
    if isinstance(value, dict | list):
        return Text("model.mapping") if isinstance(value, dict) else Text("files.list")
    text = str(value)
    return same(f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”")


def _plain(value: Decimal) -> str:
    return f"{value:f}"


def _text(most: int, form: str | None = None, strip: bool = True, **more: Any) -> Kind:
    """Text of a form, of so many characters at the most.

    To an editor 2021 and true are a number and a truth value, and text here.
    """
    editor = {"type": ["string", "number", "boolean"], "minLength": 1, "maxLength": most} | more
    least = 1 if form is None else None
    return Kind(str_schema(strip_whitespace=strip or None, min_length=least, max_length=most, pattern=form), editor)


_FLAGS = ("true", "True", "TRUE", "false", "False", "FALSE")
_ID, _FILE = r"^[a-z0-9][a-z0-9.-]*$", r"^\w[\w.-]*$"
_SAID = {"pattern": r"\S"}
Word = Annotated[str, _text(LONGEST, **_SAID)]
Label = Annotated[str, _text(LONGEST_NAME, **_SAID)]
Flag = Annotated[bool, BeforeValidator(flag, json_schema_input_type=bool), Strict()]
# What may be opened with a click: nothing that runs (javascript:), and nothing of the reader's own disk (file:).
Address = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^https?://[^\s/]\S*$", max_length=LONGEST)]
Id = Annotated[str, _text(LONGEST_NAME, _ID, strip=False, pattern=_ID, minimum=0)]
# A plan gives its name to files and sheets.
FileName = Annotated[str, _text(60, _FILE, pattern=_FILE, minimum=0)]
_MOST = 10**DIGITS
NUMBER_SCHEMA: dict[str, Any] = {
    "type": ["number", "string"],
    "pattern": rf"^\s*({_DECIMAL}|0x[0-9a-fA-F]+|0o[0-7]+)\s*$",
    "exclusiveMinimum": -_MOST,
    "exclusiveMaximum": _MOST,
}
_DAYS = r"(19|2[01])[0-9]{2}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?"
WHEN_SCHEMA: dict[str, Any] = {
    "type": ["string", "number"],
    "pattern": rf"^\s*{_DAYS}(/{_DAYS})?\s*$",
    "minimum": FIRST_YEAR,
    "maximum": LAST_YEAR,
    "multipleOf": 1,
    "description": HELP.en,
}
Number = Annotated[Decimal, made_by(number_from, _plain, NUMBER_SCHEMA)]
When = Annotated[Period, made_by(_period, str, WHEN_SCHEMA)]
_DAY_SCHEMA = {
    "type": "string",
    "pattern": r"^\s*(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\s*$",
    "description": "A day, as 2021-12-31.",
}
Day = Annotated[Period, made_by(_day, str, _DAY_SCHEMA)]


def empty_list(**more: Any) -> Any:
    """The default of a list, made anew for each record: pydantic copies any other default piece by piece."""
    return Field(default_factory=list, json_schema_extra={"default": []}, **more)


Words = Annotated[list[Word], BeforeValidator(_several, json_schema_input_type=Word | list[Word])]


class Bilingual(BaseModel):
    """The same said in Chinese and in English. A plain text stands for both."""

    model_config = ConfigDict(defer_build=True, extra="forbid", frozen=True)

    location: _Location = Field(default=Location("", 1, 1), alias="@", exclude=True, repr=False)
    zh: Label
    en: Label


class BilingualNote(Bilingual):
    """The same at length."""

    zh: Word
    en: Word


Note = Annotated[BilingualNote, BeforeValidator(both, json_schema_input_type=Word | BilingualNote)]
Name = Annotated[Bilingual, BeforeValidator(both, json_schema_input_type=Label | Bilingual)]

Prices = Literal["constant", "current"]
