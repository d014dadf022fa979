from __future__ import annotations

from typing import NamedTuple

import pytest

from scorecard.collecting.form_rows import Collected, collected


class Row(NamedTuple):
    values: dict[str, str]
    cells: dict[str, str]
    where: str


KEYS = ("value", "unit", "period", "status", "bound", "source", "says", "note", "indicator", "measure", "scope")


def _row(**values: str) -> Row:
    given = {
        "value": "71",
        "unit": "家",
        "period": "2021",
        "source": "report",
        "indicator": "firms",
        "measure": "added",
    }
    given |= values
    cells = {key: f"Entry!{chr(ord('D') + place)}14" for place, key in enumerate(KEYS)}
    return Row({key: value for key, value in given.items() if value}, cells, "Entry!14")


def _read(**values: str) -> Collected:
    return collected("form.xlsx", [_row(**values)], [])


def test_row_becomes_a_figure_without_what_goes_without_saying() -> None:
    entry = _read(status="final", bound="exactly").entries[0]
    assert entry.source == "report"
    assert entry.figure == {"indicator": "firms", "measure": "added", "period": "2021", "value": "71", "unit": "家"}
    assert entry.where == "form.xlsx!Entry!D14"


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("1,234.5", "1234.5"),
        ("７１", "71"),
        ("71家", "71"),
        (" 71 家", "71"),
        ("−3", "-3"),
        ("7.30", "7.30"),
        ("12 345", "12345"),
        ("12\u00a0345.5", "12345.5"),
        ("2½", "2.5"),
    ],
)
def test_numbers_as_people_write_them(given: str, value: str) -> None:
    assert _read(value=given).entries[0].figure["value"] == value


def test_per_cent_typed_into_the_number_is_the_unit() -> None:
    assert _read(value="7.3%", unit="%").entries[0].figure["value"] == "7.3"


def test_per_cent_where_the_unit_is_another_is_refused() -> None:
    fault = _read(value="7.3%").faults[0]
    assert (fault.where, fault.message) == ("form.xlsx!Entry!D14", "“7.3%” is no number")


@pytest.mark.parametrize(
    ("given", "value", "bound"),
    [
        ("over 70", "70", "more_than"),
        ("约70", "70", "about"),
        ("三百余", "300", "more_than"),
        ("已完成350家", "350", None),
        ("目前累计完成350", "350", None),
        ("350 so far", "350", None),
        ("012", "12", None),  # which some programs read as 10
        ("70以上", "70", "at_least"),
        ("2½", "2.5", None),
    ],
)
def test_numbers_are_read_as_people_type_them(given: str, value: str, bound: str | None) -> None:
    figure = _read(value=given).entries[0].figure
    assert (figure["value"], figure.get("bound")) == (value, bound)


@pytest.mark.parametrize("given", ["几十", "70-80", "abc", "7.3.1", "1e5", "10²", "①", "٣", "7 3", "12 34"])
def test_what_is_no_number_is_refused_with_its_cell(given: str) -> None:
    found = _read(value=given)
    assert found.entries == []
    assert str(found.faults[0]).startswith("form.xlsx!Entry!D14: error: “")


@pytest.mark.parametrize(
    ("given", "period"),
    [
        ("2021年", "2021"),
        ("2021年9月", "2021-09"),
        ("2021-9", "2021-09"),
        ("2021年9月5日", "2021-09-05"),
        ("2021-01/2021-09", "2021-01/2021-09"),
        ("２０２１", "2021"),
        ("2021年1—9月", "2021-01/2021-09"),
        ("2021年1月至9月", "2021-01/2021-09"),
        ("2021年前三季度", "2021-01/2021-09"),
        ("2021年第三季度", "2021-Q3"),
        ("2021Q3", "2021-Q3"),
        ("2021年上半年", "2021-H1"),
        ("2016—2020年", "2016/2020"),
    ],
)
def test_periods_as_people_write_them(given: str, period: str) -> None:
    assert _read(period=given).entries[0].figure["period"] == period


@pytest.mark.parametrize("given", ["last year", "2021年13月", "2021.9", "2021年第五季度", "9月"])
def test_bad_period_is_refused_with_its_cell(given: str) -> None:
    assert _read(period=given).faults[0].where == "form.xlsx!Entry!F14"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("over", "more_than"),
        ("超过", "more_than"),
        ("at-least", "at_least"),
        ("以上（含）", "at_least"),
        ("左右", "about"),
    ],
)
def test_choices_in_either_language(words: str, code: str) -> None:
    assert _read(bound=words).entries[0].figure["bound"] == code


def test_word_that_is_no_choice_is_refused_with_the_closest() -> None:
    fault = _read(status="finl").faults[0]
    assert fault.where == "form.xlsx!Entry!G14"
    assert "final" in fault.remedy


@pytest.mark.parametrize("key", ["unit", "period", "source", "indicator", "measure"])
def test_what_is_missing_is_asked_for(key: str) -> None:
    found = _read(**{key: ""})
    assert found.entries == []
    assert "is missing" in found.faults[0].message


def test_every_fault_of_a_row_is_told_at_once() -> None:
    assert len(_read(value="x", period="y", status="z").faults) == 3


def test_milestone_with_its_day() -> None:
    entry = _read(measure="stage", value="建成", period="2021-10", unit="").entries[0]
    assert entry.figure == {"indicator": "firms", "measure": "stage", "stage": "completed", "happened": "2021-10"}


def test_milestone_that_was_only_seen() -> None:
    entry = _read(measure="stage", value="尚未建成", period="2021", unit="").entries[0]  # by the end of 2021
    assert entry.figure == {
        "indicator": "firms", "measure": "stage", "stage": "completed", "parts": "{done: 0, of: 1}", "seen": "2021-12-31"
    }  # fmt: skip
    entry = _read(measure="stage", value="未开工", period="2021-10", unit="").entries[0]
    assert entry.figure == {"indicator": "firms", "measure": "stage", "stage": "not-started", "seen": "2021-10-31"}
    entry = _read(measure="stage", value="in use", period="2022年3月", bound="当时已见", unit="").entries[0]
    assert entry.figure["seen"] == "2022-03"
    assert "happened" not in entry.figure


def _source(**values: str) -> Collected:
    given = {"source": "r-2022", "title": "T", "published": "2022-01-23", "kind": "报纸", "standing": "press"} | values
    cells = {key: f"New sources!{letter}5" for key, letter in zip(given, "ABDEF", strict=False)}
    return collected(
        "form.xlsx", [], [Row({key: value for key, value in given.items() if value}, cells, "New sources!5")]
    )


def test_new_source_is_read() -> None:
    assert dict(_source().sources[0].fields) == {
        "source": "r-2022", "title": "T", "publisher": "", "published": "2022-01-23", "kind": "newspaper",
        "standing": "press", "url": "", "note": "",
    }  # fmt: skip


@pytest.mark.parametrize(("given", "day"), [("2022/1/23", "2022-01-23"), ("2022.1", "2022-01"), ("2022年1月23日", "2022-01-23"), ("2022", "2022")])  # fmt: skip
def test_days_of_publication_as_people_write_them(given: str, day: str) -> None:
    assert _source(published=given).sources[0].fields["published"] == day


@pytest.mark.parametrize(
    ("key", "value"), [("source", "报告"), ("source", "../x"), ("published", "soon"), ("title", ""), ("standing", "")]
)
def test_source_that_cannot_be_read_is_refused(key: str, value: str) -> None:
    found = _source(**{key: value})
    assert found.sources == []
    assert found.faults


@pytest.mark.parametrize("char", ["\u200b", "\u3164", "\u2800", "\u202e", "\ufff9"])
@pytest.mark.parametrize("key", ["note", "value", "unit"])
def test_a_character_that_cannot_be_seen_is_named_by_its_cell(key: str, char: str) -> None:
    """The row is left out; the file would not be read with it, and the rows beside it are taken."""
    found = collected("form.xlsx", [_row(**{key: f"7{char}"}), _row(value="72")], [])
    assert [entry.figure["value"] for entry in found.entries] == ["72"]
    (fault,) = found.faults
    assert fault.where == f"form.xlsx!{_row().cells[key]}"
    assert f"the character U+{ord(char):04X} cannot be seen" in fault.in_language("en")
