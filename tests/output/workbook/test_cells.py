from __future__ import annotations

from decimal import Decimal
from xml.etree.ElementTree import fromstring

from hypothesis import given
from hypothesis import strategies as st

from scorecard.output.workbook.cells import Formula, as_xml, cell_text, number, quoted, starts_a_formula


def test_control_characters_are_shown_as_replacement() -> None:
    assert cell_text("a\x00b\x0bc\nd") == "a\ufffdb\ufffdc\nd"


def test_text_longer_than_a_cell_is_cut_with_an_ellipsis() -> None:
    assert cell_text("字" * 32767) == "字" * 32767
    cut = cell_text("字" * 32768)
    assert (len(cut), cut[-1]) == (32767, "…")


def test_characters_outside_the_basic_plane_count_twice() -> None:
    # 𠮷 takes two UTF-16 units: 16,384 of them are 32,768 units, one too many; a half of one is never kept.
    cut = cell_text("𠮷" * 16384)
    assert cut == "𠮷" * 16383 + "…"


def test_text_that_looks_like_an_escape_is_kept_as_text() -> None:
    assert cell_text("_x0041_") == "_x005F_x0041_"


def test_line_ends_of_other_systems_become_one() -> None:
    assert cell_text("a\r\nb\rc") == "a\nb\nc"


def test_whole_numbers_stay_whole() -> None:
    assert repr(number(Decimal("70"))) == "70"
    assert repr(number(Decimal("7.30"))) == "7.3"
    assert repr(number(Decimal("1E+20"))) == "1e+20"


def test_private_characters_make_no_formula() -> None:
    assert as_xml("A1", 0, "\ue000SUM(1)") == '<c r="A1" s="0" t="inlineStr"><is><t>\ue000SUM(1)</t></is></c>'


def test_result_stands_beside_its_formula() -> None:
    assert as_xml("A1", 3, Formula("1+1", 2)) == '<c r="A1" s="3"><f>1+1</f><v>2</v></c>'
    told = as_xml("A1", 3, Formula('"a"&"<b"', "a<b"))
    assert told == '<c r="A1" s="3" t="str"><f>"a"&amp;"&lt;b"</f><v>a&lt;b</v></c>'
    assert as_xml("A1", 3, Formula("B2", None)) == '<c r="A1" s="3" t="str"><f>B2</f><v></v></c>'


def test_empty_cell_has_a_look_and_no_type() -> None:
    assert as_xml("A1", 3, None) == as_xml("A1", 3, "") == '<c r="A1" s="3" />'


def test_quotes_inside_formulas_are_doubled() -> None:
    assert quoted('a"b') == '"a""b"'


def test_texts_that_a_spreadsheet_would_reckon_are_known() -> None:
    assert all(starts_a_formula(text) for text in ("=1", "+1", "-1", "@a", "\t=1", "\r=1"))
    assert not any(starts_a_formula(value) for value in ("1", "a=1", "", None, -1))


@given(st.text())
def test_any_text_is_well_formed_and_stays_text(text: str) -> None:
    cell = fromstring(as_xml("A1", 0, text))
    assert cell.find("f") is None
    if text:
        assert cell.get("t") == "inlineStr"
        assert "".join(cell.itertext()) == cell_text(text)


@given(st.text())
def test_any_text_can_stand_in_a_formula(text: str) -> None:
    cell = fromstring(as_xml("A1", 0, Formula(quoted(cell_text(text)), text)))
    assert cell.findtext("f") == quoted(cell_text(text))
