"""The pattern that finds where a printed number may begin: digits, words, fractions and set phrases."""

import re

from scorecard.language.numerals import ENGLISH_WORDS, FIRST_WORDS, VULGAR
from scorecard.language.set_phrases import PHRASES

_HAN = "零〇一二两三四五六七八九十百千万亿"
_WORDED = [phrase for phrase in sorted(PHRASES, key=len, reverse=True) if not phrase.isascii()]
_FIRST = "".join(sorted({phrase[0] for phrase in _WORDED} | {*_HAN, *VULGAR, "几", "数"}))
# One English word that may be a number, or begins one: twenty, twenty-five, a-third, double, no; most are not.
_SAID = "|".join(sorted({*FIRST_WORDS - {"a"}, *filter(str.isascii, PHRASES), "a(?=-)", "no"}, reverse=True))
_ENGLISH = rf"(?<![A-Za-z])(?=[adefhnoqstuz])(?:{ENGLISH_WORDS}|(?<![A-Za-z]-)(?:{_SAID})(?![A-Za-z])(?:-[A-Za-z]+)?)"
_OTHERS = (
    *(re.escape(phrase) for phrase in _WORDED),
    r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?",
    r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])(?:\.[0-9]+)?",  # 2,14,650
    r"(?<![\w.,-])(?<![0-9] )[0-9]{1,3}(?: [0-9]{3})+(?= [A-Za-z][a-z])",  # 120 000 homes
    r"[0-9]{1,4}(?:[千百十][0-9]{1,4}){1,3}[千百十]?",
    r"(?<![0-9.,])[1-9] (?:in (?:10|[2-9]|20)|of (?:every )?10)(?= (?:[a-z-]+ ){0,2}?[a-z-]+s\b)"
    r"(?! (?:years|months|weeks|days|hours|minutes)\b)",  # 9 in 10 patients
    r"(?<![0-9.,])[1-9][0-9]? out of (?:every 10|every 100|100)(?= [a-z])",
    r"[0-9]{1,2}/[0-9]{1,2}(?=以上|以下|左右|以内|的[^0-9]|[，。；]|$)(?<![/0-9][0-9]/[0-9])",
    f"[0-9]*[{''.join(VULGAR)}]",
    r"[0-9]+(?:\.[0-9]+)?",
    rf"[{_HAN}]+分之[{_HAN}]+(?:点[{_HAN}]+)?",
    "[几数][十百千万亿]+",
    rf"[{_HAN}]*[十百千]几",
    rf"[{_HAN}]+(?:点[{_HAN}]+)?",
)
# The first character decides which kinds are tried: most of a text begins no number.
TOKEN = re.compile(rf"{_ENGLISH}|(?=[0-9{_FIRST}])(?:{'|'.join(_OTHERS)})", re.IGNORECASE)
