"""Chinese numerals that are part of a word or a way of speaking: 十分, 进一步, 一批, 百家企业."""

from __future__ import annotations

import re

from scorecard.language.modifiers import bound_after, bound_before
from scorecard.language.patterns import pattern
from scorecard.language.surroundings import ENDS, MONEY, THINGS, Surroundings

# After one Chinese digit these belong to a word (十分, 一度, 三方, 进一步, 两区), not to a number.
_WORD_UNITS = frozenset(
    "分度方里区县村镇市乡园站校步道面口部门层股字票片块眼头类对把元兆番批起支串列首组幅副厂馆店月克米升箱"
) | {"社区", "街道", "岗位"}
_SPORTS = ("铁人", "现代", "全能")  # 铁人三项 is one race
# What 一 may count; 一股, 一批 and 一轮 do not count.
_AFTER_ONE = frozenset("个家项座所处名位人户条件次场倍成年天日周期届") | {"个月", "小时", "分钟", "季度"}
_ONE_NOT_AFTER, _ONE_NOT_BEFORE = "统唯同第逐进之每另任某单专划", pattern("[个家项点性龙事街式一]")

# An English numeral without a unit counts the things behind it (four new schools), but not those that something is done
# in, for or with (in four areas), nor those that are known (the four areas).
_THINGS = pattern(r" (?!or\b|to\b)(?:[A-Za-z’'&-]+ ){0,4}?(?:[A-Za-z-]{2,}s|people|children|men|women|staff)\b")
_KNOWN_OR_LED = pattern(
    r"\b(?:in|within|across|at|on|with|(?<!strives )(?<!strive )(?<!plan )(?<!plans )(?<!provide )for|from|by"
    r"|after|before|during|between|through|into|among|the|these|those|this|all|our|its|their|his|both|per|every"
    r"|next|last|past|first|top|or|(?<!well )as|other)(?: (?:at least|more than|up to|about|around|over|some))? $"
    r"|(?<!ion)(?<!ment)(?<!ing)(?<!total)(?<!purchase) of $",
    re.I,
)
_REACHED = pattern(r"\b(?:to|at) $")  # from six to eight.
_OF_SOME = pattern(
    " of (?:the|our|its|their) (?:[0-9]|two|three|four|five|six|seven|eight|nine|ten|twelve)"
)  # two of the seven
# Install solar panels on eight buildings: where works are done is what they are counted by.
_WORKED = pattern(
    r"\b(?:install|fit|replace|refurbish|upgrade|repair|renew|resurface|restore|put|place|deploy|station)\b"
    r"[^.;,:\n]{3,50} (?:at|in|on|for|to) $",
    re.I,
)
_WORKS = 80  # characters in which they begin
_MANY = 20  # a larger number in words counts, whatever the verb
_NAMES_PARTS = pattern(
    " (?:[a-z-]+ ){0,3}?(?:(?<!protected )areas|aspects|pillars|priorities|ways|things|points|fronts|sides|steps"
    "|sets|types|kinds|missions|principles|themes|goals|aims|objectives|commitments|promises|outcomes|strategies"
    "|chapters|sections|parts|dimensions|values|tests|challenges|questions|reasons|factors|elements|components"
    "|phases|stages|shifts|moves|thrusts|topics|categories|levels|tiers|directions|drivers|options|scenarios"
    "|lessons|sources|thirds|times"
    "|tasks|battles|must-dos|big shifts|ideas|proposals|reforms|words|americas)\\b"
    "| of (?:the|our|my) (?:very )?(?:most|best|[a-z]{3,}est)\\b"
)


def word(c: Surroundings) -> str:
    """word or name where a Chinese numeral counts nothing, threshold where it is a round sum that names a class."""
    number = c.number
    if number.form == "phrase":
        return "" if _counts_as_phrase(c) else "word"
    if number.form == "english" and not number.unit:
        counts = (
            number.low == 0
            or number.low >= _MANY
            or _OF_SOME.match(c.text, number.end)
            or (_THINGS.match(c.text, number.end) and (not _KNOWN_OR_LED.search(c.before) or _worked(c)))
            or ((_REACHED.search(c.before) or bound_before(c.text, number.start)) and ENDS.match(c.after))
        )
        named = c.text[number.start].isupper() and c.before.endswith((", ", "“"))  # One Country, Two Systems
        return "" if counts and not named and not _NAMES_PARTS.match(c.text, number.end) else "word"
    if number.form != "chinese":
        return ""
    printed = c.text[number.start : number.digits_end]
    if (
        number.unit == "里"
        or (number.unit == "项" and c.before.endswith(_SPORTS))
        or (len(printed) == 1 and number.unit in _WORD_UNITS)
    ):
        return "word"  # 湖滨一里至四里 are streets
    if printed == "二" and c.dimension == number.unit:
        return "word"  # two of a thing are 两; 二次 and 二号 mean the second
    if printed == "一" and not number.says:
        if number.unit not in _AFTER_ONE and c.dimension in (*THINGS, "percent", number.unit):
            return "word"
        repeated = c.after[:1] != "" and number.unit.startswith(c.after[:1])
        led = c.before != "" and c.before[-1] in _ONE_NOT_AFTER
        if led or repeated or _ONE_NOT_BEFORE.match(c.after):
            return "word"
    if printed in ("百", "千", "十百", "") and not number.says and bound_before(c.text, number.start) is None:
        return "word" if c.dimension == "number" and not ENDS.match(c.after) else _round_name(c, printed)
    return "word" if number.unit == "成" and c.after[:1] in tuple("立为功员型本分果效不长") else ""


def _worked(c: Surroundings) -> bool:
    return _WORKED.search(c.text, max(0, c.number.start - _WORKS), c.number.start) is not None


# Universal access to water is access for all, 120 double desks are no more desks, doubled to $400 is a sum.
_FOR_ALL = pattern(
    r" (?:[A-Za-z-]+ ){0,2}(?:access|coverage|electrification|immuni[sz]ation)\b(?![^.;\n]{0,60}: [^.;\n]{0,40}[0-9])"
)
_VISION = pattern(r"\b(?:vision|mission)\b", re.I)  # says what is wished for, not what is to be done
_TWOFOLD = pattern(" (?:taxation|tax|glaz|shift|jeopardy|decker|dose|bed|desk|crop|track|burden|digit)")
_TO_A_SUM = pattern(
    r"(?:d|(?: [a-z-]+){1,8})? (?:from [^,;.]{1,24} )?to (?:(?:at|over|more|least|than|about|around|nearly|almost"
    r"|some) ){0,3}[^a-z ]{0,4}[0-9]"
)


def _counts_as_phrase(c: Surroundings) -> bool:
    """Whether a word of the set phrases stands for a number here."""
    said = c.text[c.number.start : c.number.end].lower()
    if said == "universal":
        return _FOR_ALL.match(c.text, c.number.end) is not None and not _VISION.search(c.before)
    if c.number.unit == "倍" and said.startswith(("doubl", "tripl", "quadrupl")):
        return not (
            (said == "double" and (c.before[-2:-1].isdigit() or _TWOFOLD.match(c.after)))
            or _TO_A_SUM.match(c.text, c.number.end)
        )
    return True


def _round_name(c: Surroundings, printed: str) -> str:
    """百家优质企业 and 亿元项目 name a kind of thing; 100 in digits, or a round number that ends its phrase, counts."""
    rest = bound_after(c.text, c.number.end)
    ends = ENDS.match(c.text, rest.end if rest else c.number.end)
    if ends and printed:
        return ""
    return "threshold" if c.dimension in (*MONEY, "area") else "name"
