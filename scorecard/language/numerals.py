"""Numbers written in words: Chinese numerals (一千二百, 两, 二〇三五) and small English ones (twenty-five)."""

from __future__ import annotations

from decimal import Decimal

from scorecard.language.patterns import pattern

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
SMALL = {"十": 10, "百": 100, "千": 1000}
LARGE = {"万": 10**4, "亿": 10**8}
_TOO_LONG = 24  # no number that a report writes in words is longer

_ENGLISH = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
} | {
    word: value * 10
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}


def chinese(run: str) -> tuple[Decimal, Decimal] | None:
    """The number that a run of Chinese numerals writes, as (low, high); None if it writes none.

    Low and high differ only for two adjacent digits said together: 两三 is from 2 to 3, 七八千 from 7000 to 8000,
    三百五六十 from 350 to 360. A row of digits without 十百千 is a year or a code (二〇三五 = 2035); a short one that
    is neither (一二三产) is no number.
    """
    if not run or len(run) > _TOO_LONG:
        return None
    if all(char in DIGITS for char in run):
        return _row_of_digits(run)
    pairs = [place for place in range(1, len(run)) if _adjacent(run[place - 1 : place + 1])]
    low, high = (
        _counted(run[:place] + run[place + 1 :])
        for place in ((pairs[0], pairs[0] - 1) if len(pairs) == 1 else (len(run),) * 2)
    )
    return None if low is None or high is None else (Decimal(low), Decimal(high))


def _adjacent(two: str) -> bool:
    """Whether two digits are said together for a number between them: 七八, 两三."""
    first, second = (DIGITS.get(digit, 0) for digit in two)
    return 0 < first == second - 1


def _row_of_digits(run: str) -> tuple[Decimal, Decimal] | None:
    values = [DIGITS[char] for char in run]
    if len(run) == 2 and _adjacent(run):
        return Decimal(values[0]), Decimal(values[1])
    if len(run) == 1 or len(run) == 4:
        number = Decimal("".join(map(str, values)))
        return number, number
    return None


def _counted(run: str) -> int | None:
    """The value of a numeral with 十百千万亿: places fall from left to right, 万 and 亿 close what stands before."""
    total = section = 0
    digit: int | None = None
    place, above = 10**4, 10**9  # the last place inside the section, and the last closing unit
    for char in run:
        if char in DIGITS:
            if digit:
                return None
            digit = DIGITS[char]
        elif char in SMALL:
            if SMALL[char] >= place or (digit is None and section and char != "十") or (digit == 0 and char != "十"):
                return None
            section += (digit or 1) * SMALL[char]
            place, digit = SMALL[char], None
        else:
            section += digit or 0
            if char not in LARGE or section == 0 or LARGE[char] >= above:
                return None
            total, section = total + section * LARGE[char], 0
            place, above, digit = 10**4, LARGE[char], None
    return total + section + _last_digit(run, digit)


def _last_digit(run: str, digit: int | None) -> int:
    """What the last digit counts: ones, but in 一百二 and 三千五 the place below the last one named."""
    if not digit or len(run) < 2:
        return digit or 0
    before = (SMALL | LARGE).get(run[-2], 10)
    return digit * before // 10


def in_steps(token: str, counted: str) -> tuple[Decimal, Decimal] | None:
    """What 一百二十亿五千万 counts in its last scale, 1205000 in 万; None where no larger scale stands before that
    one."""
    scale = token[len(counted) :]
    if len(scale) != 1 or not any(large in counted for large in LARGE):
        return None
    whole = chinese(token)
    return None if whole is None else (whole[0] / LARGE[scale], whole[1] / LARGE[scale])


VULGAR = {
    sign: Decimal(above) / below
    for sign, (above, below) in {
        "½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
        "⅘": (4, 5), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    }.items()
}  # fmt: skip
_HUNDREDS = {"hundred": 100, "dozen": 12}
_LARGE_ENGLISH = {"thousand": 10**3}
_WORD = "|".join(sorted((*_ENGLISH, *_HUNDREDS, *_LARGE_ENGLISH), key=len, reverse=True))
# A number in several words: two hundred and fifty, one and a half, half a (million). One word alone is found as a word.
ENGLISH_WORDS = (
    rf"\b(?:(?:{_WORD}|an?)(?:(?:[ -]| and )(?:{_WORD}))+|(?:{_WORD}|an?) and (?:a half|a quarter|three quarters)"
    r"|half an?(?= (?:hundred|thousand|million|billion|trillion)\b)"
    r"|(?:one|two|three|four|a)[ -](?:quarters?|fifths?|tenths?) of an?(?= (?:hundred|thousand|million|billion"
    r"|trillion)\b)"
    r"|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of|of(?= every)) (?:every )?(?:three|four|five"
    r"|six|eight|ten|10)"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|a)[ -](?:thirds?|quarters?|fourths?|fifths?|tenths?"
    r"|halves))\b"
)
FIRST_WORDS = frozenset((*_ENGLISH, "a"))  # with which a number in one English word begins (twenty-five, a-third)
_PARTS = {"third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10, "halve": 2}
_ANDS = {" and a half": "0.5", " and a quarter": "0.25", " and three quarters": "0.75"}


def english(words: str) -> Decimal | None:
    """The value of English number words (`twelve`, `two hundred and fifty`, `one and a half`), or None."""
    said = words.lower()
    if said in ("half a", "half an"):
        return Decimal("0.5")
    part, of, _ = said.partition(" of a")
    if of:
        share = english_part(part)
        return None if share is None else share / 100
    for ending, value in _ANDS.items():
        if said.endswith(ending):
            whole = english(said.removesuffix(ending))
            return None if whole is None else whole + Decimal(value)
    if " " not in said:
        value_of = _below_hundred(said)
        return None if value_of is None else Decimal(value_of)
    return _in_several_words(said.replace("-", " ").replace(" and ", " ").split())


def _in_several_words(words: list[str]) -> Decimal | None:
    total = section = 0
    for word in words:
        if word in _ENGLISH:
            section += _ENGLISH[word]
        elif word in ("a", "an"):
            section += 1
        elif word in _HUNDREDS:
            section = (section or 1) * _HUNDREDS[word]
        elif word in _LARGE_ENGLISH:
            total, section = total + (section or 1) * _LARGE_ENGLISH[word], 0
        else:
            return None
    return Decimal(total + section)


# A third term, the third phase: what is counted, where no word of a share follows a third.
_OF_A_SHARE = pattern(
    r"(?:$|[^ A-Za-z-]| (?:of|more|less|fewer|lower|higher|smaller|larger|greater|by|in|from|to|over|on|at|and|or"
    r"|but|compared|against|below|above|than|is|are|was|were|be|will|should|shall|must|can|have|has|had|who|which"
    r"|that|with|within|during|between|as|since|through|per|for|reduction|cut|increase|drop|decrease|fall|rise"
    r"|every|each|this|next|last|the|our|its|their)\b)"
)
_COUNTED = pattern(r"[0-9](?:[^.;,0-9](?! by | to ))*[a-z]s $")
_ORDINALS = ("third", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def english_share(words: str, text: str, start: int) -> Decimal | None:
    """The percentage of a fraction in English words at `start`; None of a third term, and of the first one in two
    years."""
    counts = words.startswith("a") and words.endswith(_ORDINALS) and not _OF_A_SHARE.match(text, start + len(words))
    every = words == "a quarter" and _COUNTED.search(text, max(0, start - 50), start)  # 36 places a quarter
    return None if counts or every or text.endswith(("first ", "last "), 0, start) else english_part(words)


def english_part(words: str) -> Decimal | None:
    """The percentage of a fraction in English words (`two thirds` = 66.6…), or None."""
    above, _, below = words.lower().replace("-", " ").partition(" ")
    whole = below.removeprefix("in ").removeprefix("of ").removeprefix("out of ").removeprefix("every ")
    known = _ENGLISH | {"10": 10}
    parts = _PARTS.get(below.removesuffix("s")) or (known.get(whole) if whole != below else None)
    count = 1 if above == "a" else _ENGLISH.get(above)
    if parts is None or count is None or not 0 < count < parts:
        return None
    return Decimal(count) * 100 / parts


def _below_hundred(word: str) -> int | None:
    """The value of an English number word below one hundred (`twelve`, `twenty-five`), or None."""
    tens, dash, ones = word.lower().partition("-")
    first = _ENGLISH.get(tens)
    if first is None or not dash:
        return first
    second = _ENGLISH.get(ones)
    if second is None or not 0 < second < 10 or first < 20:
        return None
    return first + second


# No overspend, no deaths: none of what nobody wants.
NO_HARM = pattern(
    r" (?:avoidable |road |traffic |preventable )?(?:overspends?|overspending|fatalities|deaths|never events)\b"
)
