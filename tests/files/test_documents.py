"""Quotations in texts whose lines are broken: where they stand, what was bridged, and what does not count."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.files.documents import Document, documents

# Two paragraphs of invented text; the first is cut in the middle of a word, after a long line with a comma.
TEXT = "\n标题\n\n去年新增企业12家，培育企\n\n业联盟 3个。新建公园2座、学校4所。\n全年新增企业15家，新建学校6所。\n"


def test_a_quotation_has_its_place_in_characters_and_its_paragraph() -> None:
    found = Document("a", TEXT).find("新增企业12家")
    assert found is not None
    assert (found.start, found.end) == (TEXT.index("新增企业12"), TEXT.index("，"))
    assert (found.paragraph, found.line_break, found.blank, found.times) == (2, False, False, 1)


def test_line_breaks_and_blanks_inside_words_are_bridged_and_told() -> None:
    across = Document("a", TEXT).find("培育企业联盟")
    assert across is not None and across.line_break
    assert TEXT[across.start : across.end] == "培育企\n\n业联盟"
    blank = Document("a", TEXT).find("联盟3个")
    assert blank is not None and (blank.line_break, blank.blank) == (False, True)


def test_blanks_of_the_quotation_do_not_matter() -> None:
    assert Document("a", TEXT).find("公园 2座") == Document("a", TEXT).find("公园2座")


def test_pieces_stand_in_order_within_one_paragraph() -> None:
    document = Document("a", TEXT)
    found = document.find("新建…学校4所")
    assert found is not None
    assert [TEXT[slice(*span)] for span in found.spans] == ["新建", "学校4所"]
    assert document.find("学校4所…新建公园") is None  # the wrong order
    assert document.find("公园2座…学校6所") is None  # another paragraph


def test_pieces_are_taken_where_they_stand_closest_but_not_side_by_side() -> None:
    text = "新建道路，改造提升学校9所。\n新建学校1所，新建的学校2所。\n"
    found = Document("a", text).find("新建…学校")
    assert found is not None
    assert text[found.start : found.end] == "新建的学校"  # 新建学校 leaves nothing out
    assert found.times == 2


def test_the_same_words_in_several_places() -> None:
    document = Document("a", TEXT)
    assert [TEXT[slice(*found.spans[0])] for found in document.every("新增企业")] == ["新增企业"] * 2
    found = document.find("新增企业")
    assert found is not None and (found.times, found.start) == (2, TEXT.index("新增企业"))


def test_a_quotation_over_a_false_end_of_paragraph() -> None:
    text = "培育新型企\n业联盟3个。"  # a short line without a comma looks like a heading
    found = Document("a", text).find("新型企业联盟")
    assert found is not None and found.line_break
    assert Document("a", text).find("新型…联盟") is None


@pytest.mark.parametrize("quotation", ["新增企业13家", "", "…", "  "])
def test_what_does_not_stand_there(quotation: str) -> None:
    assert Document("a", TEXT).find(quotation) is None
    assert Document("a", TEXT).every(quotation) == []


def test_leading_and_doubled_dots_leave_something_out_too() -> None:
    assert Document("a", TEXT).find("…新建……学校4所…") == Document("a", TEXT).find("新建…学校4所")


def test_passages_read_without_blanks_but_between_latin_words() -> None:
    document = Document("a", "增长 6.\n5%，比 GDP growth\nof 2020 高。")
    [passage] = document.passages()
    assert passage.text == "增长6.5%，比GDP growth of 2020高。"
    assert [document.text[place] for place in passage.at][:5] == list("增长6.5")


def test_the_words_around_a_number_stay_in_their_paragraph_and_are_short() -> None:
    document = Document("a", "第一段。\n" + "长" * 30 + "12家" + "句" * 30 + "。\n第三段。\n")
    start = document.text.index("12")
    assert len(document.around(start, start + 3, 40)) <= 40
    short = Document("a", "第一段。\n新增12家。\n第三段。\n")
    assert short.around(7, 10, 40) == "新增12家。"


def test_an_empty_text() -> None:
    document = Document("a", "\n \n")
    assert document.find("新增") is None
    assert list(document.passages()) == []


@given(st.text(alphabet="甲乙丙1，。\n ", max_size=60), st.integers(0, 59), st.integers(1, 9))
def test_every_stretch_of_a_paragraph_is_found_where_its_characters_stand(text: str, start: int, length: int) -> None:
    wanted = "".join(text[start : start + length].split())
    found = Document("a", text).find(wanted)
    if wanted:
        assert found is not None
        assert "".join(text[found.start : found.end].split()) == wanted


def test_documents_are_known_by_their_content(tmp_path: Path) -> None:
    (tmp_path / "renamed.doc").write_text(TEXT, encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff\xfe")
    (tmp_path / "folder").mkdir()
    found = documents(tmp_path)
    assert {key: document.name for key, document in found.items()} == {
        hashlib.sha256(TEXT.encode()).hexdigest(): "renamed.doc"
    }
    with pytest.raises(OSError):
        documents(tmp_path / "missing")
