"""Lists in a clause: numbers that stand side by side, and the heads that 分别 gives to them.

`A、B分别增长10%和9.5%以上`: two heads, two numbers, and the bound after the last holds for both. In an ordinary list
(`标准8项、企业8家以上`) each number follows its own head, and the bound belongs to the last alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from scorecard.language.patterns import pattern

_Span = tuple[int, int]

AND = "和(?![谐平睦]|美(?:乡|庭|家|社|镇|村))"  # 和谐, 和美乡村 are words
SEPARATORS = pattern(f"、|以及|{AND}|[与及]")
_BESIDE = pattern(r"[、和与及]|以及| and |, and |, ")
_FIRST_BESIDE = frozenset("、和与及以 ,")
_SPLITS = (pattern("、"), pattern("[、和与及]|以及"), pattern(r", and |, | and "))
_LEAD_IN = pattern(
    "(?:力争|争取|确保|推动|努力|实现|使|其中|全年|今年|完成|预计|引进(?!率)|开工(?!率)|达到|[“ \u3000])*"
)
_RESPECTIVELY = "分别"
_BASELINE_BEFORE = pattern("(?:从|由|自)[^，。；、0-9]{0,8}$|from $", re.IGNORECASE)
_BASELINE_AFTER = pattern("左?右?[，,]?[^，。；0-9]{0,4}[到至为]|(?: [(][^()]{1,20}[)])? (?:of [A-Za-z]+ )?to ")
_YEAR_BEFORE = pattern(
    " (?:in|at the (?:beginning|end|start) of) (?:F\\.?Y\\.? ?)?(?:19|20)[0-9]{2}(?![0-9])| last year"
    "| (?:today|now|at present)\\b",
    re.IGNORECASE,
)
_CURRENT = ("现行", "现有的", "原来的", "原来", "目前的")
_CURRENT_AFTER = pattern("的?[^，。；0-9]{0,6}(?:[降升增减提][^，。；0-9]{0,2}|调整?|压[缩减])[到至为]")


def adjacent_numbers(text: str, spans: Sequence[_Span]) -> list[list[int]]:
    """Groups the numbers whose spans (bound words included) have nothing but 、 or 和 between them, by index."""
    groups: list[list[int]] = []
    for index, (start, _) in enumerate(spans):
        before = spans[index - 1][1] if index else -1
        if (
            index
            and 0 < start - before <= 6
            and text[before] in _FIRST_BESIDE
            and _BESIDE.fullmatch(text, before, start)
        ):
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def where_changes_begin(text: str, spans: Sequence[_Span]) -> list[bool]:
    """For each number whether a change begins at it: the X of 从X提高到Y, both X and Y of 分别从X、Y提高到Z和W."""
    found: list[bool] = []
    for group in adjacent_numbers(text, spans):
        start, end = spans[group[0]][0], spans[group[-1]][1]
        basis = _BASELINE_BEFORE.search(text, max(0, start - 10), start)
        current = text.endswith(_CURRENT, 0, start) and _CURRENT_AFTER.match(text, end)
        began = basis and (
            _BASELINE_AFTER.match(text, end) or (basis.group().isascii() and _YEAR_BEFORE.match(text, end))
        )
        found += [bool(began or current)] * len(group)
    return found


def heads(text: str, start: int, end: int, count: int) -> list[_Span] | None:
    """The `count` heads of a list that ends with 分别 in the clause `text[start:end]`; None if they do not come out
    even.

    `end` is where the first number stands. 、 splits before 和 does: 软件和信息服务业、旅游业 are two.
    """
    at = text.rfind(_RESPECTIVELY, start, end)
    if at < 0:
        return None
    first = _LEAD_IN.match(text, start, at)
    begin = first.end() if first else start
    return split(text, begin, at, count)


def split(text: str, start: int, end: int, count: int) -> list[_Span] | None:
    """Cuts `text[start:end]` at its list marks into exactly `count` parts, or None."""
    if start >= end:
        return None
    for marks in _SPLITS:
        cuts = [match.span() for match in marks.finditer(text, start, end)]
        if len(cuts) == count - 1:
            begins = [start, *(cut[1] for cut in cuts)]
            ends = [*(cut[0] for cut in cuts), end]
            return list(zip(begins, ends, strict=True))
    return None
