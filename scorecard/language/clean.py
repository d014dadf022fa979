"""A report's text as it would be printed by a careful typist, with every character's place in the original.

Full-width letters and digits become half-width, years digits, Latin marks between Chinese words full-width, traditional
characters simplified; blanks between Chinese characters, line breaks inside a sentence, tags of web pages, doubled
commas and the marks that converters leave behind go away. Paragraphs and headings keep their line breaks.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from scorecard.language.line_width import has_whole_lines, wrapped_at
from scorecard.language.patterns import pattern
from scorecard.language.scanned_numbers import in_chinese, is_spaced, without_split_numbers, years_in_digits
from scorecard.language.traditional import SIMPLIFIED


class Cleaned(NamedTuple):
    """The cleaned text, and for each of its characters the index in the original."""

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The part of the original that holds `text[start:end]`; an empty span lies where its start does."""
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else (self.offsets[-1] + 1 if self.offsets else 0)
            return at, at
        return self.offsets[start], self.offsets[end - 1] + 1


_HALF_WIDTH = {
    code: chr(code - 0xFEE0)
    for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B), *map(ord, "％＋－．／＆～"))
}
_TICKS = dict.fromkeys(map(ord, "✓✔☑►▸➢‣◦"), "•")  # they stand before the items of a list
_TABLE = {ord(char): simple for char, simple in SIMPLIFIED.items()} | _HALF_WIDTH | _TICKS
_INVISIBLE = "\ufeff\u200b-\u200f\u2060\u00ad\x00-\x08\x0e-\x1f\x7f"
# A reading aid behind a Chinese character, 鎮(zhèn): Latin letters of which one carries a tone.
_PINYIN = r"(?<=[\u4e00-\u9fff])[(（][a-z]{0,5}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüńňǹ][a-z]{0,5}[)）]"
# The point of an abbreviated currency, KSh. 412 million, which ends no sentence.
_ABBREVIATED = r"(?:(?<=\bKSh)|(?<=\bKsh)|(?<=\bKshs)|(?<=\bTk))\.(?= ?[0-9])"
# Blank space and what converters leave in it; each alternative begins with another character, so none is tried twice.
_TAG = r"</?[A-Za-z][A-Za-z0-9]{0,9}(?:\s[^<>]{0,400})?/?>|<!--[^<>]{0,400}-->"
# A single blank between two words in Latin letters, by far the most frequent gap, stays as it is.
_BETWEEN_WORDS = r" (?<=[!-~] )[!-$'-\-/-;=-Z\\-~]"
_GAP = pattern(
    rf"(?!{_BETWEEN_WORDS})(?:[\s{_INVISIBLE}]|\[bookmark:[^\]\n]{{0,80}}\]|&nbsp;|&emsp;|&ensp;|{_TAG})+"
    rf"|{_PINYIN}|{_ABBREVIATED}|(?<=[,，])[,，](?=[,，、。；])?|[,，](?=[、。；])"
)
_POINT = "."
_BLOCK = pattern(r"</?(?:p|br|div|h[1-6]|li|tr|td|th|table|ul|ol|section|article|title)\b", re.I)
_LINE = pattern(r"\r\n|[\n\r\v\f\u0085\u2028\u2029]")
_STOPS = "。！？；：…!?;:"
_CLOSING = "”’）)》」』"
_OPEN_ENDED = "，、（(“《,—-"
_NEVER_FIRST = "，。、；：！？）)”’》」%％,.;!?…"
_HEADING = pattern(
    r"[（(]?[一二三四五六七八九十]{1,3}[）)、]|[（(]?[0-9]{1,2}(?:[）)、]|[.．](?![0-9]))|——|[—–-] ?[A-Z]"
    r"|[●■◆▲○*•✓✔☑►▸➢‣◦]|第[一二三四五六七八九十]{1,3}[章节部]"
)
_FULL_WIDTH = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？"}
# A Latin mark between Chinese words: 投资增长5%,出口增长6%.
_ASCII_MARK = pattern("(?<=[\u4e00-\u9fff”》）])[,;:!?]|[,;!?](?=[\u4e00-\u9fff“《])")
# The number of a heading on a line of its own; its words stand on the next one.
_MARK_ALONE = pattern(
    "(?:(?:Part|Section|Chapter) )?(?:[IVX]{1,4}|[0-9]{1,2})\\.|[一二三四五六七八九十]{1,3}、"
    "|第[一二三四五六七八九十]{1,3}[章节部]分?",
    re.I,
)
_KNOWN_LINE = 80  # characters of a line that are looked at
_PLAIN_BLANKS = (" ", "\t")
_DOUBLED = ",，"
_TAGS = pattern(_TAG + "|&nbsp;|&emsp;|&ensp;")
# A heading as it runs into its paragraph where all line breaks are lost.
_TOLD = pattern(
    "[一二三四五六七八九十]{1,3}、[^，。；：]{2,34}(?:回顾|成就|成绩|成效|总结|情况|任务|目标|安排|要求|打算|工作"
    "|建设|思路|建议|计划|要点|重点|举措|部署)|[（(][一二三四五六七八九十]{1,3}[)）][^，。；：]{4,34}"
)
_LONG_LINE = 25  # characters; a line as long as that without an end is no heading


def clean(text: str) -> Cleaned:
    """The cleaned text of `text` and its offsets. Takes time in proportion to the length; never fails."""
    pieces: list[str] = []
    offsets: list[int] = []
    # `printed` counts the characters but blanks since the last line break of the original
    position, printed, line = 0, 0, ""
    whole, width = has_whole_lines(text), wrapped_at(text)
    for gap in _GAP.finditer(text):
        piece = text[position : gap.start()]
        pieces.append(piece)
        offsets.extend(range(position, gap.start()))
        line = (line + piece)[:_KNOWN_LINE]
        printed += len(piece) - piece.count(" ")
        kept = _kept(text, gap, line, printed, width, whole=whole)
        if kept and offsets:
            pieces.append(kept)
            offsets.append(_location(gap, kept))
            line = "" if kept == "\n" else line + kept
        if gap.group() not in _PLAIN_BLANKS and _LINE.search(gap.group()):
            printed = 0
        position = gap.end()
    pieces.append(text[position:])
    offsets.extend(range(position, len(text)))
    joined = "".join(pieces).translate(_TABLE)
    if is_spaced(text):
        joined, offsets = without_split_numbers(joined, offsets)
    plain = years_in_digits(joined)
    return Cleaned(_ASCII_MARK.sub(lambda match: _FULL_WIDTH[match.group()], plain), tuple(offsets))


def _location(gap: re.Match[str], kept: str) -> int:
    """Where in the original the blank or line break stands that is kept for a gap."""
    line = _LINE.search(gap.group()) if kept == "\n" else None
    return gap.start() + (line.start() if line else 0)


def _kept(text: str, gap: re.Match[str], line: str, printed: int, width: int, *, whole: bool) -> str:
    """What stays of a gap: a line break, a blank, or nothing. `line` is the beginning of the line that it ends,
    `printed` the length of the line of the original, `width` that at which lines are wrapped (0: at none), `whole` says
    that no line of the text is."""
    before = text[gap.start() - 1 : gap.start()]
    after = text[gap.end() : gap.end() + 1]
    if not before or not after or gap.group() in _DOUBLED or gap.group() == _POINT:
        return ""
    if gap.group() in _PLAIN_BLANKS and before.isascii() and after.isascii() and after not in ".%":
        return " "  # by far the most frequent gap of a table
    if _BLOCK.search(gap.group()):
        return "" if after in _NEVER_FIRST else "\n"
    broken = _LINE.search(gap.group()) is not None
    if broken and _MARK_ALONE.fullmatch(line):
        return " " if _latin(before) and _latin(after) else ""
    if broken and whole and _latin(before) and _latin(after) and after not in _NEVER_FIRST:
        return "\n"
    if broken and whole and after not in _NEVER_FIRST and len(line) < _KNOWN_LINE and _HEADING.match(line):
        return "\n"  # a long heading where no line is wrapped
    if broken and _ends_line(text, gap, before, after, printed, width):
        return "\n"
    blank = any(char.isspace() for char in _TAGS.sub("", gap.group()))
    if blank and not broken and _parts(text, gap, before, line):
        return "\n"
    split = before.isdigit() and (after in ".%" or (after.isdigit() and broken))
    if split and in_chinese(text, gap.start()):
        return ""
    return " " if _latin(before) and _latin(after) and blank and not (before + after).isspace() else ""


def _latin(char: str) -> bool:
    """Whether words in Latin letters are parted by a blank beside this character: £3m and “invest” are."""
    return char < "\u2010" or char in "–—" or "\u20a0" <= char <= "\u20cf"


def _parts(text: str, gap: re.Match[str], before: str, line: str) -> bool:
    """Whether a blank stands for a lost line break: before a numbered heading that follows a full stop, or behind
    one."""
    return (before in "。！？" and _HEADING.match(text, gap.end()) is not None) or _TOLD.fullmatch(line) is not None


def _ends_line(text: str, gap: re.Match[str], before: str, after: str, line_length: int, width: int) -> bool:
    if after in _NEVER_FIRST or before in _OPEN_ENDED:
        return False
    apart = after.isdigit() and before.isascii() and len(_LINE.findall(gap.group())) > 1
    if apart or _HEADING.match(text, gap.end()) or (before.isascii() and _ITEM.match(text, gap.end())):
        return not (apart and _OPEN_WORD.search(text, max(0, gap.start() - 8), gap.start()))
    if before == ";" and _latin(after) and line_length > _TITLE and not _MARK.match(text, gap.end()):
        return len(_LINE.findall(gap.group())) > 1
    last = text[gap.start() - 2 : gap.start() - 1] if before in _CLOSING else before
    if last in tuple(_STOPS) or before in tuple(_STOPS) or (last == "." and before.isascii()):
        return True
    if width and _latin(before) and _latin(after):
        return not after.islower() and _fits(text, gap, width)
    if before.isascii() and after.isascii() and after.isupper():
        return _ends_latin_line(text, gap, line_length)
    if (
        line_length < _LISTED
        and after.isascii()
        and before.isascii()
        and before.isalpha()
        and _COUNTED.search(text, gap.start() - line_length, gap.start())
    ):
        return True  # a short line of English that states a number is an item of a list
    if after.isdigit() and _headed(text, gap, line_length):
        return True
    english = before.isascii() and before.isalpha() and after.isascii() and (after.islower() or after.isdigit())
    return not english and line_length < _LONG_LINE


_OPEN_WORD = pattern(
    r"\b(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|per|as|that|which|our|its|their|his|her|new|all)$", re.I
)
_ITEM = pattern(
    r"(?:[-–*] |[•●■◆▪✓✔☑►▸➢‣◦] ?)(?=[A-Za-z0-9£$€])|\(?(?:[0-9]{1,2}|[ivx]{1,4}|[a-h])[.)] +(?=[A-Z])"
    r"|[0-9]{1,2}(?:[a-h]|(?:\.[0-9]{1,2}){1,2}) +(?=[A-Z])"
)  # the next item of a list
_LISTED, _MARK = 60, pattern(r"\(?[0-9A-Za-z]{1,4}[.)] ")  # characters; g) roll out …
_TITLE = 48  # characters; a wrapped line of prose is longer
_COUNTED = pattern(r"\d[^\n]*(?<! of)(?<! the)(?<! and)(?<! a)(?<! to)(?<! for)(?<! in)(?<!,)$")
_SHORT_LATIN = 72  # characters; lines of a list are shorter than those of wrapped prose


def _fits(text: str, gap: re.Match[str], width: int) -> bool:
    """Whether the first word of the next line would have stood on this one too, so that its writer ended the line."""
    if len(_LINE.findall(gap.group())) > 1:
        return True
    line = text[text.rfind("\n", 0, gap.start()) + 1 : gap.start()].strip()
    word = _WORD.match(text, gap.end())
    return "   " in line or len(line) + 1 + (len(word.group()) if word else 0) <= width


_WORD = pattern(r"\S+")


def _ends_latin_line(text: str, gap: re.Match[str], line_length: int) -> bool:
    """Whether a line ends before a capital: behind a blank line, or where it is short and its last word is complete."""
    if len(_LINE.findall(gap.group())) > 1:
        return True
    return line_length < _SHORT_LATIN and not _OPEN_WORD.search(text, max(0, gap.start() - 8), gap.start())


def _headed(text: str, gap: re.Match[str], line_length: int) -> bool:
    """Whether a short English line without a number is a heading above a sentence that begins with one."""
    start = text.rfind("\n", max(0, gap.start() - 2 * _TITLE), gap.start()) + 1
    capital = text[start : start + 1].isascii() and text[start : start + 1].isupper()
    return capital and line_length < _TITLE and not _OPEN_WORD.search(text, max(0, gap.start() - 8), gap.start())
