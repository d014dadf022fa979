"""The clause to quote for a draft: the shortest stretch that holds the number and what it measures."""

from __future__ import annotations

import re

from scorecard.drafting.goal_numbers import GoalNumber, clause_mates
from scorecard.drafting.subjects import Item, Subject
from scorecard.language.scripts import is_latin
from scorecard.language.vocabulary import longest_quotation

_LONGEST_LIST = 80  # characters of a list that is quoted as a whole
_BEFORE_NUMBER = 14  # characters kept before the number of a long clause
_BULLETS = ("- ", "– ", "· ", "> ")  # a sign before a number has no blank behind it
_NOT_FIRST = "■●•◆▲*— 　，、;；,和与及”’）)"


def words(
    text: str, counted: list[GoalNumber], index: int, around: Item, named: Subject, *, past: bool = False
) -> tuple[int, int]:
    """The span of the words of a goal, with `past` of a figure. A list with 分别 is quoted as a whole, because its
    heads and bounds belong together."""
    listed = _list(text, counted, index)
    if listed is not None:
        return listed
    quantity, clause, span = counted[index]
    base = counted[index - 1]
    if (
        index
        and named.carried
        and base.quantity.role == "baseline"
        and base.clause == clause
        and is_latin(around.before)
    ):
        start = counted[index - 2].span[1] if index > 1 and counted[index - 2].clause == clause else clause[0]
        led = text.find(named.words, start, base.quantity.start) if named.words else -1
        around = around._replace(start=led if led >= 0 else around.start)  # turnover will come down from 13% to 11%
    begin = _first(text, min(around.start, quantity.head[0]) if quantity.head else around.start, quantity.start)
    end = max(quantity.end, span[1])
    behind = around.behind.strip()
    named_behind = behind and named.words.endswith((behind, behind.removeprefix("的"), behind.removeprefix("of ")))
    if (
        named_behind
        or (is_latin(behind) and named.words.strip() and behind.startswith(named.words.split()[0]))
        or (behind and named.thing and behind.endswith(named.thing))
    ):
        end = around.end
    if text[end : end + 1] == "”" and text.count("“", begin, end) > text.count("”", begin, end):
        end += 1
    return begin, end if past or not is_latin(text[begin:end]) else _to_the_end(
        text, begin, end, counted[index].clause[1]
    )


# Where an English quotation ends that goes on behind its number, up to what begins another thing.
_ENDS = re.compile(
    r"[,;:.!?()\n]|[^\x20-\x7e]|[0-9](?![0-9]* (?:working |calendar )?(?:minutes|hours|days|weeks|months))"
    r"| (?:and|or|but|while|with|which|through|by|so|as|from|before|after|during)\b|$"
)


def _to_the_end(text: str, begin: int, end: int, clause_end: int) -> int:
    """Where the words of an English goal end that begin at `begin` and hold its number up to `end`: what stands behind
    it tells what it is of (85% of older people still at home), within the length of a quotation."""
    last = min(clause_end, begin + longest_quotation(text[begin:end]))
    stop = _ENDS.search(text, end, last)
    if stop is None or stop.group().isdigit():
        return end
    further = stop.start()
    while further > end and not text[further - 1].isalnum():
        further -= 1
    return further


def _list(text: str, counted: list[GoalNumber], index: int) -> tuple[int, int] | None:
    clause, span = counted[index].clause, counted[index].span
    at = text.rfind("分别", max(clause[0], span[0] - _LONGEST_LIST), span[0])
    if at <= clause[0]:
        return None
    mates = [mate for mate in clause_mates(counted, index) if counted[mate].span[0] > at]
    before = [mate for mate in clause_mates(counted, index) if counted[mate].span[0] <= at]
    begin = _first(text, counted[before[-1]].span[1] if before else clause[0], at)
    end = counted[mates[-1]].span[1]
    return (begin, end) if len(mates) > 1 and end - begin <= _LONGEST_LIST else None


_MARK = re.compile("[ 　]*(?:[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[)）]|[①-⑳]|[一二三四五六七八九十]是)")


def _first(text: str, begin: int, end: int) -> int:
    mark = _MARK.match(text, begin, end)
    begin = mark.end() if mark else begin
    while begin < end and (text[begin] in _NOT_FIRST or text.startswith(_BULLETS, begin)):
        begin += 1
    return begin


def shortened(says: str, number: str) -> str:
    """As many characters of `says` as a quotation may have: what is too long keeps its beginning, and `number` with the
    words before it."""
    says = " ".join(says.split())
    most = longest_quotation(says)
    if len(says) <= most:
        return says
    at = says.rfind(number)
    if at < 0 or at + len(number) <= most:
        return says[: _word_end(says, most)].rstrip()
    tail = says[max(0, at - _BEFORE_NUMBER) : at + len(number)][-(most - 2) :]
    return f"{says[: most - 1 - len(tail)]}…{tail}"


def _word_end(words: str, most: int) -> int:
    """Where the last whole word of the first `most` characters ends; a text without blanks is cut anywhere."""
    blank = words.rfind(" ", 0, most + 1)
    return blank if blank > 0 and words[most - 1 : most + 1].isascii() else most


_PAIRS = (("“", "”"), ("（", "）"), ("(", ")"), ("《", "》"), ("‘", "’"))


def balanced(words: str) -> str:
    """The words without quotation marks and brackets that lost their partner when the clause was cut."""
    for opening, closing in _PAIRS:
        if words.count(opening) != words.count(closing):
            words = words.replace(opening, "").replace(closing, "")
    words = words.replace('"', "") if words.count('"') % 2 else words
    return words.strip(" 　、，")
