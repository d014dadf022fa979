"""Words beside a number that make it a bound (不低于, 以上, about), and words that say how firmly it is promised.

以上, 以下 and 以内 include the number, 超过, 不满 and 以外 do not (Civil Code of China, article 1259).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from scorecard.language.patterns import pattern


class Modifier(NamedTuple):
    """A word that governs a number: its place, and the bound or strength that it stands for."""

    start: int
    end: int
    means: str


_BEFORE = {
    "at_least": "不低于 不少于 不小于 不低 至少 最少 起码 at-least no-less-than not-less-than no-fewer-than "
    "not-fewer-than a-minimum-of minimum at-or-above at-or-over equal-to-or-greater-than equal-to-or-more-than "
    "above-the-redline-of above-the-red-line-of "
    "greater-than-or-equal-to no-lower-than not-below not-under not-lower-than ≥ >= ≧ ⩾",
    "more_than": "超过 突破 高于 多于 大于 超出 逾 超 破 冲破 迈过 跨过 跨越 "
    "more-than over above exceed exceeds exceeded "
    "exceeding surpass surpasses surpassed surpassing tops topping higher-than greater-than upwards-of "
    "in-excess-of beyond will-top should-top to-top > ＞",
    "at_most": "不超过 不高于 不多于 不大于 不超 不突破 最多 至多 控制在 控制到 at-most no-more-than not-more-than "
    "up-to upto within at-least-as-low-as a-maximum-of no-higher-than not-exceed not-exceeding not-to-exceed "
    "at-or-below at-or-under not-above not-higher-than equal-to-or-less-than "
    "less-than-or-equal-to capped-at no-longer-than not-longer-than ≤ <= ≦ ⩽",
    "less_than": "低于 少于 小于 不足 不到 不满 未满 近 将近 接近 逼近 "
    "less-than under below beneath underneath fewer-than nearly almost lower-than close-to < ＜",
    "about": "约 大约 大概 大致 约为 基本 about around approximately roughly some circa",
    "exactly": (
        "达到 达 为 到 至 完成 实现 to reach reached reaching come-up-to comes-up-to no-worse-than not-worse-than "
        "no-better-than"
    ),
}
_AFTER = {
    "at_least": (
        "以上 及以上 或以上 之上 or-more + or-above or-higher or-better and-above at-least and-over or-greater minimum"
    ),
    "at_most": "以内 之内 内 以下 及以下 之下 or-less or-below or-lower or-under or-fewer at-most maximum",
    "more_than": "以外",
    "about": "左右 上下 前后 or-so",
}
_STRENGTH = {
    "stretch": "力争 争取 争创 奋力 冲刺 力促 努力争取 strive aim",
    "effort": "努力 推动 配合 积极 尽早 鼓励 探索 引导",
    "firm": "确保 保证 必须",
}
# A short word that ends a longer one is no modifier: 签约72个 signs 72, 赶超3家 overtakes three.
_PART_OF_WORD = {
    "约": "节签条预合公制履违契邀集特",
    "超": "赶高反",
    "破": "爆",
    "近": "附最远",
    "为": "行作认成因以",
    "不超": "绝",
    ">": "-=",  # an arrow
}
_NOT_BEFORE = {"内": "资贸外需销容部涵河陆涝蒙科地设环控镜", "上下": "游", "以下": "简各几", "以上": "各", "前后": "端"}


def _spellings(table: dict[str, str]) -> dict[str, str]:
    return {word.replace("-", " "): means for means, words in table.items() for word in words.split()}


def _sizes(words: Iterable[tuple[str, str]]) -> dict[str, list[int]]:
    """The lengths of the words by the character at which each is recognised, the longest first."""
    found: dict[str, set[int]] = {}
    for edge, word in words:
        found.setdefault(edge, set()).add(len(word))
    return {edge: sorted(sizes, reverse=True) for edge, sizes in found.items()}


_BEFORE_WORDS, _AFTER_WORDS = _spellings(_BEFORE), _spellings(_AFTER)
_SIZES_BEFORE = _sizes((word[-1], word) for word in _BEFORE_WORDS)
_SIZES_AFTER = _sizes((word[0], word) for word in _AFTER_WORDS)
_STRENGTH_WORDS = _spellings(_STRENGTH)
_STRENGTH_PATTERN = pattern("|".join(sorted(_STRENGTH_WORDS, key=len, reverse=True)), re.IGNORECASE)


_DENIED = {"more_than": "at_most", "less_than": "at_least"}
# Coverage goes up to 92 per cent: a level to reach, and no cap.
_RISES = pattern(
    r"\bback $|\b(?:bring|brings|bringing|lift|raise|take|push|get|move)s? [^,;.:]{3,90} $"
    r"|\b(?:go|goes|going|gone|went|come|comes|came|bring|brings|brought|step|stepped|scale|scaled|push|pushed"
    r"|move|moved|get|raised?|lift|lifted|taken?|took) $",
    re.I,
)
_NEVER = pattern(
    r"\b(?:(?:not(?! only| just| stop)|never|no(?: one|body)?)(?: [a-z]+){0,2}"
    r"|(?:not(?! only| just| stop)|never)(?: [a-z]+){1,4} by|(?:not|never) let(?: [a-z]+){1,3}"
    r"|(?:keep|stop|prevent)(?: [a-z]+){1,3} from [a-z]+ing(?: by)?) $",
    re.I,
)  # must not go above 95, must never fall below 80
_REACH, _FAR = 24, 100
_HANDED = pattern(r"\b(?:hand|turn|carr|roll|sign|pull)(?:y|ies|ied|s|ed|ing|ying)? $", re.I)
_RULED = pattern(
    r"\b(?:the|our|its|their|a|an) (?:statutory|legal|national|required|recommended|agreed|contractual|regulatory"
    r"|safe) $"
)
_EACH = pattern(
    r" (?:per|an?|of) [a-z]+(?: [a-z]+)? (?=or (?:more|less|fewer|lower|above|under|below|higher)\b)"
)  # 12 per head or fewer


def bound_before(text: str, start: int) -> Modifier | None:
    """The longest bound word that ends where the number at `start` begins; quotes and blanks between are skipped.

    上 before 百, 千, 万 or 亿 is one too: 上百家 are at least a hundred.
    """
    end = start
    while end > 0 and end > start - 3 and text[end - 1] in " “\"‘'「":
        end -= 1
    ruled = _RULED.search(text, max(0, end - 30), end + 1)  # at or above the statutory 70%
    end = ruled.start() - 1 if ruled else end
    if start < len(text) and end and text[end - 1] == "上" and text[start] in "百千万亿":
        return Modifier(end - 1, end, "at_least")
    for size in _SIZES_BEFORE.get(text[end - 1 : end].lower(), ()):
        begin = end - size
        if begin < 0:
            continue
        word = text[begin:end].lower()
        if word == "over" and _HANDED.search(text, max(0, begin - _REACH), begin):
            return None  # hand over 14 bridges
        if word in _BEFORE_WORDS and not _inside_word(text, begin, word):
            means = (
                "exactly"
                if word == "up to" and _RISES.search(text, max(0, begin - _FAR), begin)
                else _BEFORE_WORDS[word]
            )
            denied = means in _DENIED and word.isascii() and _NEVER.search(text, max(0, begin - _FAR), begin)
            return Modifier(begin, end, _DENIED[means] if denied else means)
    return None


def bound_after(text: str, end: int) -> Modifier | None:
    """The longest bound word that begins where the number ends at `end`; a closing quote or blank is skipped."""
    start = end
    while start < len(text) and start < end + 2 and text[start] in " ”\"’'」":
        start += 1
    each = _EACH.match(text, end) if start > end else None
    start = each.end() if each else start
    for size in _SIZES_AFTER.get(text[start : start + 1].lower(), ()):
        stop = min(len(text), start + size)
        word = text[start:stop].lower()
        if word not in _AFTER_WORDS or (stop < len(text) and text[stop] in _NOT_BEFORE.get(word, "")):
            continue
        if not (word.isascii() and stop < len(text) and text[stop].isalpha()):
            return Modifier(start, stop, _AFTER_WORDS[word])
    return None


def strengths(text: str) -> list[Modifier]:
    """Every word of a promise's strength in the text, in order: stretch (力争), effort (推动), firm (确保).

    Each holds from where it stands to the end of its clause.
    """
    return [
        Modifier(match.start(), match.end(), _STRENGTH_WORDS[match.group().lower()])
        for match in _STRENGTH_PATTERN.finditer(text)
        if not (match.group().isascii() and _inside_word(text, match.start(), match.group()))
    ]


def _inside_word(text: str, begin: int, word: str) -> bool:
    if begin == 0:
        return False
    before = text[begin - 1]
    return (word.isascii() and before.isascii() and before.isalpha()) or before in _PART_OF_WORD.get(word, "")
