"""Words beside a number are bounds; parts of longer words are not."""

from __future__ import annotations

import pytest

from scorecard.language.modifiers import bound_after, bound_before, strengths


@pytest.mark.parametrize(
    ("text", "word", "means"),
    [
        ("总数不低于5家", "不低于", "at_least"),
        ("总量超过33万人", "超过", "more_than"),
        ("不超过5%", "不超过", "at_most"),
        ("控制在3.5%以内", "控制在", "at_most"),
        ("不足3家", "不足", "less_than"),
        ("建成近100家", "近", "less_than"),
        ("增长约6%", "约", "about"),
        ("达到4万元", "达到", "exactly"),
        ("突破“2000亿”", "突破", "more_than"),
        ("招引上百家", "上", "at_least"),
        ("growth of at least 6%", "at least", "at_least"),
        ("no more than 5%", "no more than", "at_most"),
        ("well over 30", "over", "more_than"),
    ],
)
def test_before(text: str, word: str, means: str) -> None:
    start = min(text.index(c) for c in "0123456789百" if c in text)
    found = bound_before(text, start)
    assert found is not None
    assert (text[found.start : found.end], found.means) == (word, means)


@pytest.mark.parametrize("text", ["新签约230个", "节约30吨", "赶超3家", "成为3家", "moreover 30", "企业3家", "3家"])
def test_no_word_before(text: str) -> None:
    start = min(text.index(c) for c in "23" if c in text)
    assert bound_before(text, start) is None


@pytest.mark.parametrize(
    ("text", "word", "means"),
    [
        ("70%以上，", "以上", "at_least"),
        ("65岁及以上老人", "及以上", "at_least"),
        ("3%以内", "以内", "at_most"),
        ("3%以下。", "以下", "at_most"),
        ("3%左右", "左右", "about"),
        ("2000亿”左右", "左右", "about"),
        ("30% or more", "or more", "at_least"),
    ],
)
def test_after(text: str, word: str, means: str) -> None:
    found = bound_after(text, max(text.find(c) for c in "%岁亿") + 1)
    assert found is not None
    assert (text[found.start : found.end], found.means) == (word, means)


@pytest.mark.parametrize("text", ["10%，以上", "10% or moreover", "10%的企业", "10%上下游", "10%"])
def test_no_word_after(text: str) -> None:
    assert bound_after(text, text.index("%") + 1) is None


def test_strengths_in_order() -> None:
    text = "力争增长6%，确保3家，努力争取4个，推动；proclaim, we aim"
    assert [(text[s.start : s.end], s.means) for s in strengths(text)] == [
        ("力争", "stretch"),
        ("确保", "firm"),
        ("努力争取", "stretch"),
        ("推动", "effort"),
        ("aim", "stretch"),
    ]


@pytest.mark.parametrize(
    ("before", "bound"),
    [
        ("We will not raise the council tax by more than ", "at_most"),
        ("We will not let reserves fall below ", "at_least"),
        ("We will never let waiting times exceed ", "at_most"),
        ("We will keep fees from rising by more than ", "at_most"),
        ("We will not only plant but tend over ", "more_than"),
        ("We will not stop at more than ", "more_than"),
    ],
)
def test_what_is_denied_turns_round(before: str, bound: str) -> None:
    found = bound_before(f"{before}5", len(before))
    assert found is not None and found.means == bound
