"""What an English number measures where a label, a verb or a whole stands beside it, and the name stands further
off."""

from __future__ import annotations

import re

from scorecard.drafting.english import name_before, of_part, only_acts
from scorecard.drafting.english_lines import LABEL_ALONE
from scorecard.language.quantities import Quantity
from scorecard.language.units import NOUNS, unit

_GIVEN_TO = re.compile(
    r"(?: (?:a|per|each|every) year| annually| per annum)? (?:(?:(?:is|are|will be|has been|have been) [a-z]+"
    r"|goes|go) )?(?:to|for|on|in|towards|into) (?!20|full\b|total\b|all\b)((?:[A-Za-z][\w’'-]*[ ,]?){1,6})"
)
_FROM_WHAT = re.compile(r" from (?:the|our|its) ([a-z][\w’' -]{2,50}?)(?= (?:will|shall|is|are|to|for)\b|[,.;]|$)")
_LED = re.compile(r"(?:on|at|in|by|with|for|across|to|from|over|under|during)\b")
_PART_OF_NUMBER = re.compile(
    r" of (?:the |our |its |their )?(?:[0-9][0-9,]*|two|three|four|five|six|seven|eight|nine|ten"
    r"|twelve) ([a-z][a-z-]*(?: (?!(?:on|in|at|of|with|who|that|for|to|from|by)\b)[a-z-]+)?)"
)
_NUMBER_OF = re.compile(r"\bnumbers? of (?:[a-z-]+ )??([a-z]+s|people)\b(?! of)", re.IGNORECASE)
_HEAD_NOUN = re.compile(
    r"\b((?!(?:fewer|more|less|per|out|of|in|for|them|these|which|every|each|an?|annually)\b)[^\W\d_]+)(?= (?:of"
    r"|in|for|at|on|with|across|to|from|between|by|before|during|into|over|under|through|nationwide|back|will"
    r"|should|shall|must|repaired|built|improved|renovated|upgraded|planted|restored|opened|trained|recruited"
    r"|completed|finished|changed|installed|delivered|approved|issued)\b|$)"
)


_PLURAL = r"(?:[^\W\d_]{2,}[^\Wsui\d_]s|people|police|children|men|women|staff|personnel|youth|cattle|sheep|aircraft)"
# The first plural behind a number, of two the second: teachers of “new teachers who have passed a test”.
_COUNTED = re.compile(
    rf"(?:(?!{_PLURAL}\b|(?:per|out|of|in|for|them|these|which|that|who|every|each|an?|the|to|on|at|with|by|from"
    rf"|and|or|will|is|are|was|were|has|have)\b)[^\W\d_][\w’'-]* ){{0,4}}?({_PLURAL})(?![’'-])\b(?! {_PLURAL}\b)"
)


def is_label(words: str) -> bool:
    """Whether the words are no name but a label or a time: Target, 2025/26 target, by 30 June 2026."""
    return not words or LABEL_ALONE.fullmatch(words) is not None


def given_to(behind: str) -> str:
    """What a sum is for, where only a verb stands before it, or the fund that it is from: Give £30 million to GP
    practices."""
    found, fund = _GIVEN_TO.match(behind), _FROM_WHAT.match(behind)
    return name_before(found.group(1)) if found else fund.group(1) if fund else ""


def part_of_number(behind: str) -> str:
    """What a number counts a part of: people of “900 of the 1,450 people on the list”."""
    found = _PART_OF_NUMBER.match(behind)
    return found.group(1) if found else ""


_LED_BEHIND = re.compile(r" (?:under|against|on|by|across|through|via|over|during|within|free of)\b")


def stands_alone(counted: str, behind: str) -> bool:
    """Whether the unit of a number is all that it counts: register 900 households under a scheme."""
    known = unit(counted)
    led = known is not None and known.dimension in NOUNS and _LED_BEHIND.match(behind)
    return bool(led) or not behind.strip()


def head_noun(behind: str) -> str:
    """The noun that a bare number counts: schools of “new schools in the city”."""
    words = re.sub(r"^(?:\s|of\b|the\b|more\b|-)+", "", behind).strip()
    if _LED.match(words):
        return ""  # 720 on an average day
    counted = _COUNTED.match(words)
    if counted:
        return counted.group(1)
    found = _HEAD_NOUN.search(words)
    return found.group(1) if found else ""


def shares_unit(before: str, behind: str) -> bool:
    """Whether a number counts what the one before it does: 40 homes, of which 12 are small; start 240 homes and
    complete 175."""
    return of_part(before) or (not behind.strip(" .,;") and only_acts(before))


def counted_noun(before: str) -> str:
    """The noun that a bare number behind it counts: households of “the number of households in need to below 210”."""
    found = _NUMBER_OF.search(before)
    return found.group(1) if found else ""


def scaled(scale: str, behind: str, words: str) -> str:
    """The unit of a number behind what it counts: library visits to 2.4 million are counted in million visits."""
    if scale not in ("thousand", "million", "billion") or behind.strip(" .,;"):
        return scale
    return next((each for word in words.split() if unit(each := f"{scale} {word}")), scale)


def respectively(before: str, count: int) -> list[str]:
    """The heads of a list whose numbers come “respectively”: A, B and C will be cut by 20%, 14% and 17%."""
    parts = re.split(r",? and |, ", name_before(before))
    return [name_before(part) for part in parts[-count:]] if len(parts) >= count else []


# The number of a paragraph, or of a heading: 4.1 The plan, 03 Ports: three berths, 2 We will build, Output class 1:
# Licensing.
_BULLETS = re.compile(r"[\s•●■◆*–—-]*")
_OPENS = re.compile(r" {1,3}(?:[A-Z][a-z]+|[A-Z]|[A-Z][A-Z ]+)\b[ ,:.]")
_CODE = re.compile(r"[\s•●■◆*–—-]*[A-Z][A-Za-z]+ ")  # Objective 1.1 Treat, Program 2.3 - Research
_HEADED = re.compile(r"[A-Z]+[a-z]*(?: [a-z]+){0,2}(?<![^s]s) $")
_NEAR = 4000  # characters in which the paragraph with the next number begins


def numbers_a_paragraph(text: str, quantity: Quantity, before: str, behind: str) -> bool:
    """Whether a number with nothing before it on its line numbers the paragraph, or with a word before it the
    heading."""
    text_of = quantity.text.removesuffix(quantity.unit).rstrip() if quantity.unit[:1].isupper() else quantity.text
    if not re.fullmatch(r"[0-9]{1,2}(?:\.[0-9]{1,2})?", text_of):
        return False
    opened = before.endswith(". ") and "." in quantity.text
    if opened or _BULLETS.fullmatch(before):
        if _OPENS_WITH_NUMBER.match(text, quantity.start + len(text_of)):
            whole, point, last = text_of.rpartition(".")
            return _in_row(text, quantity.start, whole + point, last)
        if not _OPENS.match(text, quantity.start + len(text_of)):
            return False
        if "." in quantity.text or quantity.text.startswith("0"):
            return True
        return _in_row(text, quantity.start, "", text_of)
    if (
        "." in quantity.text
        and _CODE.fullmatch(before)
        and (not behind.strip() or re.match(r" (?:[A-Z]|[–—-] )|:", behind))
    ):
        return True
    return re.match(":| [–—-] [A-Z]", behind) is not None and _HEADED.fullmatch(before) is not None


_OPENS_WITH_NUMBER = re.compile(r" {1,3}[£$€]?[0-9][0-9,.]*(?: [a-z]|%|[a-z])")  # 2.3 97.4% of homes


def _in_row(text: str, place: int, lead: str, last: str) -> bool:
    """Whether a line near by begins with the number before a paragraph's own or with that behind it: 2.2 or 2.4 of
    2.3."""
    near = text[max(0, place - _NEAR) : place + _NEAR]
    beside = (f"{re.escape(lead)}{int(last) + step}" for step in (-1, 1))
    return any(re.search(rf"(?:^|\n){one}[.) :]+[A-Z£$€0-9]", near) for one in beside)


_ITEM_CODE = re.compile(r"([A-Z]{1,3}|(?:[0-9]{1,2}\.){1,2})([0-9]{1,2})(?:\.[0-9]{1,2})?[.):]? +(?=[A-Z£$€0-9])")


def behind_code(text: str, start: int) -> int:
    """Where the words of a clause begin, behind the code of an item of a list (A3 Carry out …), which has another near
    it."""
    code = _ITEM_CODE.match(text, start) if start == 0 or text[start - 1] == "\n" else None
    return code.end() if code and _in_row(text, start, code[1], code[2]) else start


_PER = re.compile(r"\b(?:per|every) (1,?000|10,?000|100,?000)(?= [a-z])")


def counted_per(text: str, sentence: tuple[int, int], number: int) -> str:
    """The rate that a sentence of one number counts in (29.4 patents for every 10,000 people); "" where it has none."""
    said = text[slice(*sentence)]
    rates, numbers = list(_PER.finditer(said)), _NUMBERS.findall(said)
    alone = len(rates) == 1 and len(numbers) == _BOTH
    return f"per {rates[0][1]}" if alone and sentence[0] + rates[0].start(1) != number else ""


_NUMBERS = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_BOTH = 2  # numbers: what is counted, and in how many
