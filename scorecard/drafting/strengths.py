"""How firm a goal is: firm, or a stretch (力争, strive to), by the words that promise it."""

import re

from scorecard.language.quantities import Quantity

_CARRIES = 90  # characters over which a promise's strength is carried
_PROMISES = re.compile(
    "(?P<stretch>力争|力促|争取|争创|奋力|冲刺|(?<![a-z])(?:strive|endeavou?r|aims? to|aiming to|seeks? to"
    "|hopes? to|aspires? to|(?:aim|ambition|aspiration) (?:is|remains) (?:to|that)))"
    "|(?P<firm>确保|保证|必须|，(?:推进|推动|加快|实施|深化|完善|加强|支持|开展))",
    re.I,
)


def strength(text: str, quantity: Quantity, sentence: tuple[int, int]) -> str:
    """stretch behind 力争 and its like: in their own clause, and in those in line with it if its own has a number.

    力争8% at the end of a clause is said of that number alone.
    """
    begin = max(sentence[0], quantity.start - _CARRIES)
    words = list(_PROMISES.finditer(text, begin, quantity.start))
    if not words or words[-1].lastgroup == "firm":
        return "firm"
    between = text[words[-1].end() : quantity.start]
    own, comma, _ = between.partition("，")
    if "；" in between or ";" in between or (comma and not _NUMERAL.search(own)):
        return "firm"
    return (
        "firm" if comma and (_ALONE.match(own) or (words[-1].group() == "争取" and _OBTAINED.match(own))) else "stretch"
    )


_NUMERAL = re.compile("[0-9一二三四五六七八九十]")
_OBTAINED = re.compile("[^，。]{0,8}(?:资金|债|贷款|项目|政策|试点|补助|额度|指标)")
_ALONE = re.compile("(?:达到?|突破|超过|增长|完成|实现)*[0-9]")
