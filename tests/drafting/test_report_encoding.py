"""Any bytes give a text or a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.drafting.report_encoding import decode

TEXT = "今年主要目标：地区生产总值增长6%，新增就业3万人，建设道路20条。\r\n" * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_are_recognised_and_the_text_is_whole(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)).text == TEXT


def test_big5() -> None:
    text = "今年主要目標：經濟增長，新建道路，大學城的建設，人民生活的改善。"
    assert decode(text.encode("big5")).text == text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04rest", "Word"),
        (b"\xd0\xcf\x11\xe0rest", "old Word"),
        (b"%PDF-1.7", "pdftotext"),
        (b"{\\rtf1", "rich text"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"", "empty"),
        (b" \n ", "empty"),
        (bytes(range(256)) * 4, "no text"),
    ],
)
def test_what_is_no_text_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    found = decode(data)
    assert found.text == ""
    assert found.refusal is not None
    assert words in found.refusal.en


def test_chinese_of_windows_in_a_text_of_english_is_told_from_utf8() -> None:
    text = "Growth of 5 percent, and 12 million new jobs (新增就业). " * 30
    assert decode(text.encode("gb18030")).text == text
    assert decode(text.encode()[:-200] + b"\xff" + text.encode()[-200:]).text.startswith(text[:100])


def test_a_few_broken_bytes_do_not_spoil_a_text() -> None:
    data = TEXT.encode()
    assert decode(data[:-1] + b"\xff").text.startswith("今年主要目标")


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    found = decode(data)
    assert bool(found.text) != bool(found.refusal)
