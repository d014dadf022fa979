"""Cells as the text that a person reads in them, however odd their numbers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.output.workbook.cells import cell_text
from scorecard.output.workbook.reading.cell_text import ReadCell, cell_shown, decoded
from scorecard.output.workbook.reading.number_styles import style_of


def _shown(text: str, form: str = "General", computed: bool = False) -> str:
    return cell_shown(ReadCell("n", text, style_of(form), computed))


@pytest.mark.parametrize(
    ("text", "form", "shows"),
    [
        ("7.3", "General", "7.3"),
        ("7.3", "0.00", "7.30"),  # somebody chose two decimals
        ("7.3", "0.00_ ", "7.30"),  # the first choice of a Chinese Excel
        ("7.3", "0", "7.3"),  # typed as 7.3, whatever is shown of it
        ("1234.5", "#,##0.00", "1234.5"),  # a spreadsheet chooses this by itself when 1,234.5 is typed
        ("7.2999999999999995E-2", "0.00%", "7.3%"),
        ("7.0000000000000007E-2", "0%", "7%"),
        ("2021", '0"年"', "2021"),
        ("1E+20", "General", "100000000000000000000"),
        ("123456789012345", "General", "123456789012345"),
        ("0.1", "@", "0.1"),
        ("NaN", "General", "NaN"),
        ("1e999999999", "General", "1e999999999"),
        ("abc", "General", "abc"),
    ],
)
def test_a_typed_number_is_what_was_typed(text: str, form: str, shows: str) -> None:
    assert _shown(text, form) == shows


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("4.1999999999999993", "4.2"),  # =0.7*6
        ("0.30000000000000004", "0.3"),  # =0.1+0.2
        ("4.9999999999999822E-2", "0.05"),  # =4.35-4.3
        ("42.75", "42.75"),  # =12.5+30.25
        ("4.19999999999999", "4.2"),  # the same in 15 digits, cut
    ],
)
def test_dust_of_binary_numbers_falls_off(text: str, shows: str) -> None:
    assert _shown(text, computed=True) == shows
    assert _shown(text) == shows  # pasted as a value


@pytest.mark.parametrize(
    ("text", "form", "shows"),
    [
        ("0.33333333333333331", "General", "0.3333333333 (computed: 0.333333333333333)"),  # =1/3
        ("4.153", "0.0", "4.2 (computed: 4.153)"),
        ("7.2999999999999995E-2", "0%", "7% (computed: 7.3%)"),
    ],
)
def test_a_computed_number_that_shows_rounded_is_no_plain_number(text: str, form: str, shows: str) -> None:
    assert _shown(text, form, computed=True) == shows


def test_a_pasted_number_that_does_not_end_is_no_plain_number() -> None:
    assert _shown("0.33333333333333331", "0.00") == "0.33 (computed: 0.333333333333333)"


@pytest.mark.parametrize("form", ["yyyy-mm-dd", "m/d/yyyy", '[$-804]yyyy"年"m"月"d"日";@', "d-mmm"])
@pytest.mark.parametrize(
    ("serial", "from_1904", "day"),
    [
        ("44440", False, date(2021, 9, 1)),
        ("42978", True, date(2021, 9, 1)),  # 44440 - 1462
        ("44440.75", False, date(2021, 9, 1)),  # at six in the evening
        ("59", False, date(1900, 2, 28)),
        ("61", False, date(1900, 3, 1)),  # 60 would be a 29 February that there was not
        ("2958465", False, date(9999, 12, 31)),
    ],
)
def test_a_day_is_of_the_calendar_of_the_workbook(form: str, serial: str, from_1904: bool, day: date) -> None:
    assert cell_shown(ReadCell("n", serial, style_of(form)), from_1904) == day.isoformat()


@pytest.mark.parametrize("serial", ["0", "60", "-1", "2958466", "1e300"])
def test_what_is_no_day_of_the_calendar_stays_a_number(serial: str) -> None:
    text = cell_shown(ReadCell("n", serial, style_of("yyyy-mm-dd")))
    assert float(text) == float(serial)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("mmm-yy", "2021-09"),
        ('yyyy"年"m"月"', "2021-09"),
        ("yyyy", "2021"),
        ("h:mm", "44440"),
        ("[h]:mm", "44440"),
        ('"day "0', "44440"),
    ],
)
def test_a_day_shows_as_much_as_its_format(form: str, text: str) -> None:
    assert _shown("44440", form) == text


@pytest.mark.parametrize(
    ("kind", "text", "shows"),
    [("b", "1", "TRUE"), ("b", "0", "FALSE"), ("e", "#DIV/0!", "#DIV/0!"), ("d", "2021-09-01T00:00:00", "2021-09-01")],
)
def test_other_kinds_of_cells(kind: str, text: str, shows: str) -> None:
    assert cell_shown(ReadCell(kind, text)) == shows


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("_x0041Ff_")))
def test_a_text_that_is_written_reads_back_as_it_is(text: str) -> None:
    assert decoded(cell_text(text)) == text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


def test_escapes_are_read() -> None:
    assert decoded("a_x0041_b_x000A_c") == "a_x0041_b\nc"
    assert decoded("_x005F_x0041_") == "_x0041_"
    assert decoded("_x0000_") == "\ufffd"
