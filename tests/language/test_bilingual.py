"""Sentences in two languages."""

from __future__ import annotations

from scorecard.language.bilingual import Said, clauses, listed, same, sentence, sentences


def test_a_sentence_starts_with_a_capital_and_ends_once() -> None:
    assert sentence(Said("over 3000", "超过3000")) == ("Over 3000.", "超过3000。")
    assert sentence(Said("Done.", "完成。")) == ("Done.", "完成。")
    assert sentence(Said("", "")) == ("", "")


def test_joining() -> None:
    parts = [Said("a", "甲"), Said("b", "乙")]
    assert sentences(parts) == ("a b", "甲乙")
    assert listed(parts) == ("a, b", "甲、乙")
    assert clauses(parts) == ("a; b", "甲；乙")
    assert same("x").in_language("zh") == same("x").in_language("en") == "x"
    assert parts[0].in_language("zh") == "甲"
