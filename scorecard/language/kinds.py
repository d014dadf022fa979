"""What a number of a report is: a quantity, or a date, a code, an ordinal, a rank, a threshold, a name, a word.

The rules look a fixed distance to both sides. They speak of the language of reports, not of one report. Where a
rule could be wrong either way the number stays a quantity: an overlooked goal is worse than one to strike out.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from scorecard.language.idioms import word
from scorecard.language.modifiers import bound_after, bound_before
from scorecard.language.printed import PrintedNumber
from scorecard.language.surroundings import ENDS, Surroundings
from scorecard.language.thresholds import name, threshold
from scorecard.language.units import unit

KINDS = ("quantity", "rank", "duration", "date", "code", "ordinal", "threshold", "name", "word")


_QUOTE = re.compile(
    "“[^“”，。；！？\n]{1,14}”|“[^“”\n]{15,80}”(?= ?(?:initiative|program|campaign|project|scheme))"
    "|‘[^‘’，。；！？\n]{1,14}’|「[^「」，。；！？\n]{1,14}」"
)
_RANK_BEFORE = re.compile("(?:居|列|占|排名|排|升|跃|进入|位|名次|保持|夺得|获|总量)[^，。；]{0,12}$")
_TOP_BEFORE = re.compile("(?:国|省|市|世界|全球|内|县|进入|列|居|跻身|进|省级)前$")
_CODE_AFTER = re.compile("(?:版|国道|省道|县道|乡道|路|标(?![准箱志杆])|热线|号|线|网|#|[A-Za-z+])")
_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_MONTH_BEFORE, _MONTH_AFTER = re.compile(rf"\b{_MONTH} $", re.I), re.compile(rf" {_MONTH}\b", re.I)
_ENGLISH_ORDINAL = re.compile("(?:st|nd|rd|th)(?![A-Za-z])")
_LETTER = re.compile(r"[^\W\d_]")
_LEVEL_LEAD = re.compile("[到至达为是比过破约近]$|控制在$|(?:系数|指数|收入比|倍差)$")


def short_quotes(text: str) -> list[tuple[int, int]]:
    """The spans of short quotations without a comma: names and slogans (“155”, “10分钟健身圈”)."""
    return [match.span() for match in _QUOTE.finditer(text)]


def kind_of(text: str, number: PrintedNumber, quotes: list[tuple[int, int]]) -> str:
    """Which of KINDS `number` is, from the words around it. `quotes` are the text's `short_quotes`."""
    if (
        not number.unit
        and number.form == "digits"
        and not _LETTER.search(text, max(0, number.start - 16), number.end + 12)
    ):
        return "code"  # a table of numbers alone counts nothing
    before, after = text[max(0, number.start - 16) : number.start], text[number.end : number.end + 12]
    known = unit(number.unit)
    at = bisect_right(quotes, (number.start, len(text))) - 1
    quote = quotes[at] if at >= 0 and quotes[at][1] >= number.end else None
    context = Surroundings(text, number, before, after, known.dimension if known else "", quote)
    for rule in (_ordinal, _date, _code, _quoted, word, name, threshold, _bare):
        kind = rule(context)
        if kind:
            return kind
    return "duration" if context.dimension == "months" else "quantity"


def _ordinal(c: Surroundings) -> str:
    number = c.number
    if c.text[number.start : number.end] == "首位":
        return "rank" if _RANK_BEFORE.search(c.before) and not c.after.startswith(("度", "战略")) else "word"
    if c.text[number.start : number.end] == "榜首":
        return "rank"
    if c.before.endswith("第"):
        ends = number.unit in ("位", "名") or (not number.unit and ENDS.match(c.after))
        return "rank" if ends and (number.unit or _RANK_BEFORE.search(c.before[:-1])) else "ordinal"
    if number.unit in ("", "位", "名") and _TOP_BEFORE.search(c.before):
        return "rank"
    if number.form == "chinese" and number.unit in ("届", "期") and not c.before.endswith(("连续", "办")):
        return "ordinal"
    if number.unit == "次" and c.before.endswith("届"):
        return "ordinal"  # 九届三次
    if number.unit in ("次", "届") and _MEETING.match(c.after):
        return "ordinal"
    if number.unit or number.form != "digits":
        return ""
    new_line = not c.before.strip(" \u3000(（") or c.before.rstrip(" \u3000(（").endswith("\n")
    numbering = new_line and (c.after[:1] in ".、．)）" or _NUMBERED.match(c.text, number.start))
    return "ordinal" if (numbering and c.after) or _ENGLISH_ORDINAL.match(c.after) else ""


_NUMBERED = re.compile("[0-9]{1,2}\\.[0-9]{1,2} (?=[A-Z])")  # 2.1 Build 50 schools
_MEETING = re.compile("(?:[、和][一二三四五六七八九十]{1,3}次)*(?:会议|全会|代表大会|党代会|人大|人民代表)")


def _date(c: Surroundings) -> str:
    number, whole = c.number, c.number.step == 0 and not c.number.says.startswith("more")
    grouped = "," in c.text[number.start : number.digits_end]  # 2,000 is no year
    year = whole and number.low >= 1900 and number.high <= 2100 and not grouped
    if not number.unit and _FIRST_YEAR.search(c.before):
        return "date"  # the 26 of 2025/26
    if number.unit in ("年", "") and year and (number.unit or not _reached(c)):
        return "date"
    if number.unit == "年" and c.after.startswith("代"):
        return "date"
    if number.unit == "月" or (number.unit in ("季度", "季") and not c.before.endswith("连续")):
        return "date" if number.high <= 12 else ""
    if number.unit in ("个月", "个季度") and c.before.endswith(("前", "头")):
        return "date"
    if number.unit == "日" and (c.before.endswith("月") or c.after.startswith(("上午", "下午", "晚", "起"))):
        return "date"
    if not number.unit and (_MONTH_BEFORE.search(c.before) or _MONTH_AFTER.match(c.after)):
        return "date"
    return ""


_FIRST_YEAR = re.compile("(?<![0-9])(?:19|20)[0-9]{2}[/–-]$")


def _reached(c: Surroundings) -> bool:
    """突破2000 is an amount, 到2035 is a year."""
    lead = bound_before(c.text, c.number.start)
    return lead is not None and lead.means in ("more_than", "at_least")


_OR_MORE = re.compile(r"\+(?= [a-z]|[,.;)\n]|$)")  # 400+ homes
_CALLED = re.compile(r"(?:911|999|112|101|111|311|112) (?:emergency )?calls?\b")


def _code(c: Surroundings) -> str:
    number = c.number
    if number.form != "digits":
        return ""
    if _CALLED.match(c.text, number.start):
        return "code"
    first = c.before[-1:]
    if (
        (first == "+" and c.before[-2:-1] not in (" ", ""))
        or (first.isascii() and first.isalpha())
        or (c.text[number.digits_end : number.digits_end + 1] == "+" and not _OR_MORE.match(c.text, number.digits_end))
    ):
        return "code"
    if first == "-" and c.before[-2:-1].isascii() and c.before[-2:-1].isalpha():
        return "code"
    if number.unit == "M" and c.text[number.end - 2].isdigit():
        return "code"  # a network of 1000M; metres are m
    named = _CODE_AFTER.match(c.after) and not _OR_MORE.match(c.after)
    return "code" if not number.unit and named else ""


def _quoted(c: Surroundings) -> str:
    """A number that shares a short quotation with other words is part of a name; alone it is meant (“2000亿”)."""
    if c.quote is None:
        return ""
    start, end = c.number.start, c.number.end
    lead, rest = bound_before(c.text, start), bound_after(c.text, end)
    start = lead.start if lead is not None and lead.start > c.quote[0] else start
    end = rest.end if rest is not None and rest.end < c.quote[1] else end
    return "" if (start, end) == (c.quote[0] + 1, c.quote[1] - 1) else "name"


# The cells of a table behind the name and its unit: 城镇化率（%）59.2 65 says not which of them is the goal.
_CELL = re.compile("[（(][^（()）0-9]{1,8}[）)][0-9.,]* ?$")


def _bare(c: Surroundings) -> str:
    """Digits without a unit: a level after 到, 为, 达 (缩小到1.64) or a count in English; a code otherwise."""
    if c.number.unit or c.number.form in ("phrase", "english"):
        return ""
    if _LEVEL_LEAD.search(c.before) or _reached(c):
        return ""
    if _CELL.search(c.before):
        return "code"
    english = (c.before[-1:] + c.after[:1]).isascii() and (c.after[:1] in " ,.;" or c.before.endswith(" "))
    return "" if english and (c.before + c.after).strip() else "code"
