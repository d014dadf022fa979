"""Which way an English sentence looks: ahead where it asks for something, back where it tells what was.

A list or a page of a plan states its goals in any form (Homes built: 300). A speech mixes them with stories, facts and
examples, so that what neither asks nor tells of the past is a statement of what is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from scorecard.drafting.evidence import (
    asked_or_told,
    names_later,
    names_later_year,
    opens_before,
    plans,
    without_beginnings,
)
from scorecard.drafting.evidence_words import ENGLISH_BACK, ENGLISH_PLAN, SPEAKER_ASKS
from scorecard.drafting.outline import BACK, FORWARD

_I = re.compile(r"\b(?:I(?=['’ ][a-z])|[Mm]y (?=[a-z]))")
_LEAST, _EVERY = 4, 1500  # a speaker names himself so often, once in so many characters at least
_ITEM = re.compile(r"\s*(?:[•●■◆*–—-]|[0-9]{1,2}[.)]|\([a-z0-9]{1,3}\)|[A-Z][\w ]{0,20}: [£$€]?[0-9])")
_ASKS = re.compile(
    r"\b(?:will|shall|should|must|[Ll]et['’]?s|[Ll]et us|aims? (?:to|for|at)|plans? (?:to|for)|intends? to"
    r"|(?:is|are) to|going to|(?:is|are) set to|(?:needs?|wants?|ought) to"
    rf"|{SPEAKER_ASKS}|(?:I|[Ww]e) have (?:proposed|allocated|provided|made a provision|decided)"
    r"|(?:is|are|been) proposed|proposes?|provision of|outlay of|(?:goes|go) to(?: the| a)?(?= [a-z])"
    r"|(?:allocat|earmark)[a-z]+|(?:set|put) aside|(?:is|are|being|been) (?:provided(?! with)|made available|increased"
    r"|raised|reduced|lowered|cut|extended|abolished|set|fixed|pegged|budgeted|programmed|projected|estimated"
    r"|expected|targeted|forecast|envisaged|planned)|(?:[Ww]e|I) (?:provide|project|expect|forecast|estimate"
    r"|target|plan|aim)|(?:rises|falls|goes (?:up|down)) (?:by|to)"
    r"|(?:[Bb]udgets?|[Ii]t) (?:also )?(?:includes?|provides?|calls|proposes?|adds?|invests?|doubles?|triples?"
    r"|increases?|expands?|extends?|raises?|cuts?|helps?|puts?|keeps?|grows?|holds?|trims?|hires?|funds?"
    r"|protects?|sets|restores?|reduces?|delivers?)|(?:breaks? ground|takes? effect|opens?|begins?|starts?) (?:on"
    r"|in|this|next)"
    r"|(?:next|coming) (?:[a-z]+ )?(?:years?|decade|months)|[Bb]y (?:the (?:end of|year) )?(?:20[2-9][0-9]"
    r"|the (?:decade|century)))\b|[a-z]['’]ll\b"
)
# What may be reported, too: we met our target of 500.
_NAMES = re.compile(r"\b(?:goals?|targets?|proposals?|announce)\b")
# What others say or intend is not asked for: independent economists say that the plan will create 2 million jobs.
_OTHERS = re.compile(
    r"\b(?:economists?|experts?|analysts?|scientists?|laureates?|forecasters?|observers?|critics?|business(?:es)?"
    r"|companies|investors?|employers?)\b[^,;]{0,50}? (?:say|said|plan|believe|predict|estimate|expect|agree"
    r"|announced?)s?\b",
    re.I,
)
_RELATIVE = re.compile(r"\b(?:that|which|who)\b")
_STOPS = tuple(".?!")
_CLAUSES = re.compile(r"[,;:—–]| (?:and|but|while|so) (?=(?:I|we|it|they|you|the|this|that|now|next|by)\b)")


def is_spoken(text: str) -> bool:
    """Whether an English text is a speech: somebody says I in it again and again. Linear in the length."""
    said = len(_I.findall(text))
    return said >= _LEAST and said * _EVERY >= len(text)


class Around(NamedTuple):
    """What is known of a sentence before it is read: the direction set for its paragraph; whether a heading set it, or
    a line that promises all that follows; whether the text is a review (`past`), or a speech."""

    state: str
    headed: bool
    promised: bool
    past: bool
    spoken: bool


_WILL = re.compile(r"\b(?:we|it|they|council|government|city|county|state|i)(?: will| shall|['’]ll)\b", re.I)


def ways_in_sentence(
    text: str, span: tuple[int, int], around: Around, year: int | None, month: int
) -> list[tuple[int, str]]:
    """Where in the English sentence `text[span]` the direction begins and turns, counted from its beginning.

    `year` is the plan's first, whose years begin in that `month`.
    """
    words, state = text[span[0] : span[1]], around.state
    if around.past:
        words = _TITLED_YEARS.sub(r"\1", words)
    if around.past and plans(words):
        return [(0, FORWARD)]
    if around.promised:
        return [(0, state)]
    if around.headed and state == BACK:
        if not _WILL.search(words):
            return [(0, state)]
        if not ENGLISH_BACK.search(words):
            return [(0, FORWARD)]
        turns = _directed(ways_of_clauses(words))
        return turns if len(turns) > 1 else [(0, state)]
    if stated := _stated(text, span, around):
        return stated
    if around.spoken and (not around.headed or state == FORWARD) and _is_sentence(text, *span):
        return _directed(_ways_in_speech(words, year))
    told, said = asked_or_told(words, year, planned=around.headed and state == FORWARD)
    firm = around.past or (around.headed and not _TOLD_ASIDE.search(words))
    turns = [] if told or firm else _directed(ways_of_clauses(words))
    if len(turns) > 1:
        return turns
    if told:
        return [(0, _way_of(told))]
    if around.past and not around.headed and _TELLS.search(said) and not _ASKS.search(said):
        return [(0, BACK)]
    return [(0, _dated(said, year, month, headed=around.headed) or state)]


def _dated(said: str, year: int | None, month: int, *, headed: bool) -> str:
    """The way that the years of a sentence say; "" where they say none."""
    dated = names_later(said, year) if month == 1 else names_later_year(said, year, month)
    if dated is None or (dated is False and headed and _WILL.search(said)):
        return ""  # we will reopen the track, closed since the floods of 2024
    return FORWARD if dated else BACK


# What is, in a sentence of running text that asks for nothing: our rate of 44% remains too low. A list says in the same
# words what is to be (95% of calls are answered), so that a sentence counts only where its subject comes first.
_IS = re.compile(
    r"\W*(?!(?:By|To|At least|No|Up to|Over|More|Fewer|Less|All|Every|Each|We|I|They) )(?=[A-Z])[^,;:]*?"
    r" (?:(?:now|currently|already|still|also) )?(?:is|are|has|have|remains?|stands?|accounts? for|makes? up|employs?"
    r"|supports?|contributes?|represents?|consists?|comprises?|covers?|depends?|means?|shows?|lies?|faces?|serves?"
    r"|receives?|holds?|owns?|needs?|provides?|delivers?|runs?|operates?|manages?"
    r"|looks? after|acts?|maintains|meets|protects|contains|spans|handles|collects|welcomes|exceeds|pays?|carry|carries"
    r"|lives) (?!(?:not |[a-z]+ed\b|built|made|paid|to|met|kept|held|in place"
    r"|(?:our|a|the) (?:commitment|goal|aim|target|ambition))\b)"
)
_PARTED = re.compile(r",? (?:and|but|so|which|where|while|because|as) |, ")


def _stated(text: str, span: tuple[int, int], around: Around) -> list[tuple[int, str]]:
    """The ways of a sentence of a plan that begins with what is; none of any other sentence."""
    if around.past or around.state != FORWARD or not _is_sentence(text, *span):
        return []
    words = text[slice(*span)]
    end = _states(words)
    asks = end and (_ASKS.search(words, end) or ENGLISH_PLAN.match(words, end))
    return [(0, BACK), (end, FORWARD)] if asks else [(0, BACK)] if end else []


def _states(words: str) -> int:
    """Where a statement of what is ends in a sentence; 0 where the sentence begins with none."""
    found = None if ENGLISH_PLAN.match(words) else _IS.match(words)
    if found is None:
        return 0
    cut = _PARTED.search(words, found.end())
    end = cut.start() if cut else len(words)
    return 0 if _ASKS.search(words, 0, end) or _NAMES.search(words, 0, end) else end


# Revenue passed 200 billion last year; we will keep it growing.
_TOLD_ASIDE = re.compile(
    r"(?<!than )(?<!from )(?<!over )(?<!on )\blast year[;,]|; (?:there|it|we|they) (?:has|have|had|was|were)\b"
)
# They tell nothing of when: members adopted the Development Plan 2023-2029.
_TITLED_YEARS = re.compile(r"\b(Plan|Strategy|Vision|Agenda|Policy|Act) 20[0-9]{2}(?:[-–—/][0-9]{2,4})?\b")


# A verb in the past, or a state that was reached, in a review that no heading turns to what is to come.
_TELLS = re.compile(
    r"\b(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bof )(?<!\bbe )(?<!\bis )(?<!\bare )(?:[a-z]{3,}ed|put|took|went|got"
    r"|won|gave|made|built|held|paid|spent|ran|met|kept|led|left|began|found|brought|bought|sold|taught|sent|dug"
    r"|came|broke|cut|lost|laid)\b"
    r"|\b(?:is|are) (?:now |already |fully )?(?:complete|open|live|running|operational|in use|in place|in service"
    r"|done|finished|ready)\b|\bnow (?:have|has|takes?|stretch|reach|reaches|stands)\b"
    r"|\b(?:now|already) [a-z]+s? [0-9]",
    re.I,
)


def _directed(turns: Iterable[tuple[int, int]]) -> list[tuple[int, str]]:
    return [(at, _way_of(sign)) for at, sign in turns]


def _way_of(sign: int) -> str:
    return FORWARD if sign > 0 else BACK


def _is_sentence(text: str, start: int, end: int) -> bool:
    """Whether the words are a sentence of running text, not an item of a list."""
    words = text[start:end]
    stopped = words.rstrip(" ”\"')")[-1:] in _STOPS or text[end : end + 1] in _STOPS
    return stopped and _ITEM.match(words) is None


def _ways_in_speech(words: str, year: int | None) -> Iterator[tuple[int, int]]:
    """`ways_of_clauses` of a sentence of a speech: one that asks for nothing tells what is (-1).

    `year` is the plan's first: a sentence that an earlier one opens tells.
    """
    if opens_before(words, year):
        return iter([(0, -1)])
    asks = (
        _ASKS.search(words) or _NAMES.search(words) or any(ENGLISH_PLAN.match(clause) for _, clause in _clauses(words))
    )
    return ways_of_clauses(words) if asks else iter([(0, -1)])


def ways_of_clauses(words: str) -> Iterator[tuple[int, int]]:
    """Where in an English sentence that both asks and tells each part begins, and whether it asks (1) or tells of the
    past (-1).

    A clause that says neither belongs to the one before it, at the beginning to the one behind it.
    """
    before = 0
    for at, clause in _clauses(words):
        way = _way(clause)
        if way and way != before:
            yield (at if before else 0), way
            before = way


def _clauses(words: str) -> Iterator[tuple[int, str]]:
    at = 0
    for stop in _CLAUSES.finditer(words):
        yield at, words[at : stop.start()]
        at = stop.start()
    yield at, words[at:]


def _way(words: str) -> int:
    """Whether a clause asks (1), tells of the past (-1), or neither; we finalized a pact that will add jobs tells."""
    if _OTHERS.search(words):
        return -1
    if asked := _ASKS.search(words):
        relative = _RELATIVE.search(words, 0, asked.start())
        return -1 if relative and ENGLISH_BACK.search(words[: relative.start()]) else 1
    if ENGLISH_BACK.search(without_beginnings(words)):
        return -1
    return 1 if _NAMES.search(words) or ENGLISH_PLAN.match(words) else 0
