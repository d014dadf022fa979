"""Answers as a list to review on a terminal: each goal with the words of the text, its value, and what is doubtful."""

from collections.abc import Iterator

from scorecard.answering.answers import Answer, Answered, Wanted
from scorecard.answering.writing import name_of, number_of
from scorecard.judging.phrases import goal_text
from scorecard.language.bilingual import Text, term
from scorecard.model.book import Book
from scorecard.model.problems import visible

_SAYS_MOST = 72  # characters of quoted words


def as_list(answered: Answered, lang: str, book: Book | None = None) -> str:
    """The answers, then the hints, then the goals on which the text is silent; the book has the names that goals relate
    to."""
    lines: list[str] = []
    for title, rows in (
        ("answering.title-answers", [line for one in answered.answers for line in _answer(one, lang, book)]),
        (
            "answering.title-hints",
            [
                f"{_goal(one.wanted, lang, book)}\n    “{_cut(one.says)}” – {one.why.in_language(lang)}"
                for one in answered.hints
            ],
        ),
        ("answering.title-silent", [_goal(one, lang, book) for one in answered.silent]),
    ):
        if rows:
            lines += ["", Text(title).in_language(lang), *rows]
    return "\n".join(visible(line) for text in lines for line in text.split("\n")).strip("\n")


def _goal(wanted: Wanted, lang: str, book: Book | None) -> str:
    target = wanted.target
    name = target.name.zh if lang == "zh" else target.name.en
    goal = target.goal.parts[wanted.part - 1] if wanted.part else target.goal
    return f"{name_of(wanted)} · {name} · {goal_text(goal, book).in_language(lang)}"


def _answer(one: Answer, lang: str, book: Book | None) -> Iterator[str]:
    yield _goal(one.wanted, lang, book)
    value = number_of(one) if one.found else _stage(one).in_language(lang)
    yield f"    “{_cut(one.says)}” → {value} · {one.confidence:.2f}"
    for doubt in one.doubts:
        yield f"    ? {doubt.in_language(lang)}"


def _stage(one: Answer) -> Text:
    reached = term(one.stage or "")
    return reached if one.reached else Text("answering.none-done", stage=reached)


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _SAYS_MOST else f"{words[:_SAYS_MOST]}…"
