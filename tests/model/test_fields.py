from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from scorecard.model.fields import (
    DIGITS,
    LONGEST,
    LONGEST_NAME,
    Day,
    FileName,
    Id,
    Name,
    Number,
    When,
    Word,
    Words,
    in_message,
)
from scorecard.model.measures import NATURES
from scorecard.model.problems import Location
from scorecard.model.stages import CHAIN


def read(kind: Any, value: Any) -> Any:
    return TypeAdapter(kind).validate_python(value)


def refused(kind: Any, value: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        read(kind, value)
    error = caught.value.errors()[0]
    return str(error.get("ctx", {}).get("error", error["type"]))


@pytest.mark.parametrize("text", ["7.3", "-3", "+3", "0.10", " 12 ", "0", "007", "1" * DIGITS, "0." + "1" * DIGITS])
def test_numbers_are_read_from_their_text(text: str) -> None:
    assert read(Number, text) == Decimal(text.strip())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7,3",
        "7.3%",
        "--5",
        "nan",
        "Infinity",
        "七",
        "７",
        "٣",
        "1_000",
        "1 000",
        None,
        [],
        {},
        7.3,
        True,
    ],
)
def test_what_is_no_number_is_refused(text: object) -> None:
    assert refused(Number, text).startswith(f"{in_message(text).en} is no number. Write digits with a point")


@pytest.mark.parametrize("text", ["1" * (DIGITS + 1), "0." + "1" * (DIGITS + 1), "-" + "9" * 400])
def test_a_number_of_too_many_digits_is_refused(text: str) -> None:
    assert refused(Number, text) == f"{in_message(text).en} has more than 24 digits. Round it, or choose a larger unit."


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=4))
def test_a_number_keeps_every_digit_it_was_written_with(number: Decimal) -> None:
    written = f"{number:f}"
    adapter = TypeAdapter[Decimal](Number)
    assert adapter.dump_python(adapter.validate_python(written)) == written


def test_a_small_number_is_not_told_in_powers_of_ten() -> None:
    assert TypeAdapter[Decimal](Number).dump_python(Decimal("0.0000001")) == "0.0000001"


@given(st.text(max_size=30))
def test_any_text_is_a_number_or_is_refused(text: str) -> None:
    try:
        found = read(Number, text)
    except ValidationError:
        return
    assert found.is_finite()


def test_a_period_stays_as_written_and_a_day_is_one_day() -> None:
    assert str(read(When, "2021-Q3")) == "2021-Q3"
    assert str(read(Day, "2021-12-31")) == "2021-12-31"
    assert refused(Day, "2021") == "“2021” is no single day. Write it as 2021-12-31."
    assert refused(When, None).startswith("an empty value is no period")


@pytest.mark.parametrize("text", ["gdp", "a.b-c", "7", "2a-rated"])
def test_ids(text: str) -> None:
    assert read(Id, text) == text


@pytest.mark.parametrize("text", ["", "GDP", "a b", "-a", ".a", "a_b", "指标", "a\n", "a/b"])
def test_what_is_no_id(text: str) -> None:
    assert refused(Id, text) == "string_pattern_mismatch"


@pytest.mark.parametrize("text", ["2021", "2021-2025", "十四五", "2021.v2", "2021_b"])
def test_names_of_files(text: str) -> None:
    assert read(FileName, text) == text


@pytest.mark.parametrize("text", ["../2021", "a/b", "a\\b", ".hidden", "-x", "a b", "a:b", "a*", ""])
def test_what_is_no_name_of_a_file(text: str) -> None:
    assert refused(FileName, text) == "string_pattern_mismatch"


def test_texts_have_an_end() -> None:
    assert read(Word, " x ") == "x"
    assert refused(Word, "  ") == "string_too_short"
    assert refused(Word, "x" * (LONGEST + 1)) == "string_too_long"
    assert refused(Name, "x" * (LONGEST_NAME + 1)) == "string_too_long"
    assert refused(FileName, "x" * 61) == "string_too_long"


def test_one_text_stands_for_both_languages() -> None:
    name = read(Name, "慈溪")
    assert (name.zh, name.en) == ("慈溪", "慈溪")
    name = read(Name, {"@": Location("f", 3, 4), "zh": "慈溪", "en": "Cixi"})
    assert (name.zh, name.en, name.location) == ("慈溪", "Cixi", Location("f", 3, 4))
    assert refused(Name, {"zh": "慈溪"}) == "missing"
    assert refused(Name, {"zh": "慈溪", "en": "Cixi", "fr": "Cixi"}) == "extra_forbidden"


def test_one_word_or_several() -> None:
    assert read(Words, "a") == ["a"]
    assert read(Words, ["a", "b"]) == ["a", "b"]


def test_a_long_value_is_quoted_by_its_beginning() -> None:
    assert in_message("x" * 41).en == f"“{'x' * 40}…”"
    assert in_message(["x"]).en == "a list"
    assert in_message({}).en == "a mapping"


def test_every_nature_has_measures_and_only_events_have_stages() -> None:
    assert {nature for nature, row in NATURES.items() if "stage" in row.measures} == {"event"}
    assert CHAIN.index("started") < CHAIN.index("completed") < CHAIN.index("in-use")


@pytest.mark.parametrize(
    ("written", "value"),
    [("1e3", "1000"), (".5", "0.5"), ("5.", "5"), ("0x1F", "31"), ("0o17", "15"), ("1.50", "1.50"), ("2e-1", "0.2")],
)
def test_numbers_are_those_of_an_editor(written: str, value: str) -> None:
    assert str(TypeAdapter(Number).validate_python(written)) == value
