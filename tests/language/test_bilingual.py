"""Sentences in two languages."""

from __future__ import annotations

from scorecard.language.bilingual import Text, clauses, listed, same, sentence, sentences


def test_a_sentence_starts_with_a_capital_and_ends_once() -> None:
    assert sentence(Text("over 3000", "超过3000")) == ("Over 3000.", "超过3000。")
    assert sentence(Text("Done.", "完成。")) == ("Done.", "完成。")
    assert sentence(Text("", "")) == ("", "")


def test_joining() -> None:
    parts = [Text("a", "甲"), Text("b", "乙")]
    assert sentences(parts) == ("a b", "甲乙")
    assert listed(parts) == ("a, b", "甲、乙")
    assert clauses(parts) == ("a; b", "甲；乙")
    assert same("x").in_language("zh") == same("x").in_language("en") == "x"
    assert parts[0].in_language("zh") == "甲"
