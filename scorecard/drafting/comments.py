"""What a drafted file says in its comments, in the language of the person: doubts, what is left over, what to do
next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scorecard.drafting.encoding import Draft
from scorecard.drafting.leftover import UnreadClause
from scorecard.language.bilingual import Text

UNREVIEWED, DOUBTFUL_ONES = Text("drafting.unreviewed"), Text("drafting.doubtful")
_MOST_LEFT = 200  # clauses


def remaining(left: Sequence[UnreadClause], lang: str) -> list[str]:
    """The clauses with a number and no draft, as comments."""
    if not left:
        return []
    lines = [Text("drafting.left", count=len(left))]
    lines += [
        Text("drafting.left-clause", words=one.words.replace("\n", " "), why=one.reason) for one in left[:_MOST_LEFT]
    ]
    return [f"# {line.in_language(lang)}" for line in lines]


def to_append(drafts: list[Draft], options: str, lang: str) -> list[str]:
    """The line of a draft's head that says how its new indicators get into targets/indicators.yaml; none without
    any."""
    unknown = sum(draft.named.known is None for draft in drafts)
    told = Text("drafting.to-append", count=unknown, options=options)
    return [f"# {told.in_language(lang)}"] if unknown else []


def by_likeness(draft: Draft) -> tuple[Text, ...]:
    """The doubt about an indicator whose name is only like the words: 财政收入 is not surely 财政总收入."""
    known = draft.named.known
    if known is None or draft.named.likeness >= 1:
        return ()
    return (Text("drafting.by-likeness", name=known.name.zh, words=draft.found.indicator),)


def doubt_lines(draft: Draft, refused: Text | None, lang: str) -> Iterator[str]:
    """The doubts of a draft, and why its number is refused, each as a comment."""
    for doubt in (*draft.found.doubts, *by_likeness(draft), *([refused] if refused else [])):
        yield f"# {Text('drafting.doubt', doubt=doubt).in_language(lang)}"
