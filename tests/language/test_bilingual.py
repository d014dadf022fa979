"""Sentences in two languages."""

from __future__ import annotations

from scorecard.language.bilingual import NOTHING, Text, clauses, listed, same, sentence, sentences
from tests.both_languages import both


def test_a_sentence_starts_with_a_capital_and_ends_once() -> None:
    assert both(sentence(Text.literal("over 3000", "超过3000"))) == ("Over 3000.", "超过3000。")
    assert both(sentence(Text.literal("Done.", "完成。"))) == ("Done.", "完成。")
    assert both(sentence(NOTHING)) == ("", "")


def test_joining() -> None:
    parts = [Text.literal("a", "甲"), Text.literal("b", "乙")]
    assert both(sentences(parts)) == ("a b", "甲乙")
    assert both(listed(parts)) == ("a, b", "甲、乙")
    assert both(clauses(parts)) == ("a; b", "甲；乙")
    assert same("x").in_language("zh") == same("x").in_language("en") == "x"
    assert parts[0].in_language("zh") == "甲"
