"""Which words each number of a clause belongs to: its own, a head that 分别 or 均 gives to it, or those said before."""

from __future__ import annotations

import re
from itertools import pairwise

from scorecard.drafting import english, english_labels, english_lines
from scorecard.drafting.attributes import dimension
from scorecard.drafting.clause_before import of_clause_before
from scorecard.drafting.goal_numbers import LIST, ONLY_MOVES, Given, GoalNumber, as_many_before, clause_mates
from scorecard.drafting.shared import adjacent_rates, completed, each, moved_together, respectively
from scorecard.drafting.subjects import Item, Subject, behind_next, item, of_baseline, subject
from scorecard.language.lists import heads
from scorecard.language.unit_table import CURRENCY_SIGNS
from scorecard.language.verbs import moved_object
from scorecard.language.vocabulary import current

_TO = re.compile(r"(?: \([^()]{1,20}\))? (?:of [A-Za-z]+ )?to ")
_WILL = re.compile(r"\s*(?:will|shall|should|must|is to|are to)\b(?! (?:also )?have)")
_WHICH = re.compile(r"\s*which\b")  # infant mortality, which came down from 32 to 27, …
_SHARES = ("%", "percent", "per cent", "percentage points")
_RATES = ("percent", "percentage-point", "multiple", "rate")
_SUMS = tuple({dimension(name) for name in CURRENCY_SIGNS.values()})
_MONEY = ("yuan", "us-dollar")
_NEAR = 60  # characters


def item_of(text: str, counted: list[GoalNumber], index: int) -> Item:
    """The part of its clause that belongs to a number."""
    own = counted[index]
    before = counted[index - 1].span[1] if index else 0
    after = counted[index + 1].span[0] if index + 1 < len(counted) else len(text)
    cut = english.item if english.is_english(text, own.clause) else item
    begin = english_labels.behind_code(text, own.clause[0])
    return cut(text, (begin, own.clause[1]), own.span, max(before, begin), min(after, own.clause[1]))


def subjects(text: str, counted: list[GoalNumber], index: int, around: Item, given: Given) -> list[Subject]:
    """What the number measures: one thing, or in a list with 均 or 各 several."""
    quantity, clause, _ = counted[index]
    begin = max(0, min(around.start, len(text) - 20))  # a number at the end of a text has few words behind it
    if english.is_english(text, (begin, max(around.end, around.start + 20))):
        return [_in_english(text, counted, index, around, given)]
    earlier = _of_earlier(text, counted, index, given)
    if earlier is not None:
        return [earlier]
    if "分别" in around.before and len(clause_mates(counted, index)) == 1:
        shared_out = each(around.before.replace("分别", "均"))
        if shared_out:
            return [_led(words) for words in shared_out]
    if quantity.head is not None:
        return [_of_head(text, counted, index, given)]
    if handed := _handed_out(text, counted, index):
        return [_led(handed)]
    if quantity.measure in ("growth", "change") and dimension(quantity.unit) in _RATES:
        around = around._replace(before=moved_object(around.before))
    several = each(around.before)
    if not several and dimension(quantity.unit) in _RATES and quantity.role == "value":
        several = moved_together(around.before)
    if several:
        return [_led(words) for words in several]
    listed = index > 0 and counted[index - 1].clause == clause
    counts = dimension(quantity.unit) not in _RATES
    lent = _lent(dimension(quantity.unit), given) if counts and not listed else given.last
    found = subject(of_baseline(around) if quantity.role == "baseline" else around, lent, listed)
    if found.carried and not found.thing and index + 1 < len(counted) and counted[index + 1].clause == clause:
        thing = behind_next(item_of(text, counted, index + 1).behind)
        return [found._replace(words=found.words + thing, thing=thing)]
    of_before = of_clause_before(text, clause[0], found.words, carried=found.carried)
    if of_before:
        return [_led(of_before)]
    return [found]


def _in_english(text: str, counted: list[GoalNumber], index: int, around: Item, given: Given) -> Subject:
    quantity, clause, _ = counted[index]
    known = _of_other_words(text, counted, index, around, given)
    if known is not None:
        return known
    own = quantity.unit == "倍" or quantity.text.lower() in ("no", "universal")
    said = around._replace(before="") if own and around.behind.strip() else around
    led = text.startswith("to ", counted[index].span[0])  # the bound holds it: expand the programme to 150 places
    said = said._replace(before=f"{said.before}to ") if led else said
    if quantity.unit in current().counted:  # what a project counts is the thing itself
        said = said._replace(behind=f" {quantity.unit}{said.behind}")
    size = dimension(quantity.unit)
    behind = "" if quantity.unit in _SHARES else around.behind
    if apart := english_lines.named_apart(_line(text, counted[index].span[0]), behind, money=size in _SUMS):
        return _led(apart)
    labelled = text[clause[0] - 1 : clause[0]] == ":" and not english.name_before(around.before)
    if size == "rate" and labelled:  # Infections: at most 0.8 per 10,000 bed days
        return _led(english_lines.titled(text[max(0, clause[0] - _NEAR) : clause[0] - 1]))
    found = english.subject(said, given.last, quantity.unit not in _SHARES and size != "rate")
    if english_labels.is_label(found.words) and (title := english_lines.labelled(_line(text, counted[index].span[0]))):
        return _led(title)
    acts = english.acts(found.words)
    state = english.STATE.match(found.words) is not None
    if size in _SUMS and (acts or state or found.words in ("", "sum", "amount")):
        given_to = english_labels.given_to(text[quantity.end : quantity.end + _NEAR])
        titled_so = text[clause[0] - 1 : clause[0]] == ":" and english_lines.titled(_line(text, clause[0] - 1))
        return _led(given_to or titled_so or found.words)
    if found.words and not state:
        counted_as = quantity.unit.rpartition(" ")[2]  # create no fewer than 2.5 million jobs
        return Subject(counted_as, found.words, counted_as, False) if counted_as.isalpha() and acts else found
    if text[clause[0] - 1 : clause[0]] == ":":
        return _led(english_lines.titled(text[max(0, clause[0] - _NEAR) : clause[0] - 1]))
    rest = english.predicate(quantity.unit, found.words or text[around.end : min(clause[1], around.end + _NEAR)])
    rest = rest or (quantity.unit if size == "visit" else "")  # there were 958,000 visits
    return Subject(rest, "", rest, not rest)


def _of_other_words(text: str, counted: list[GoalNumber], index: int, around: Item, given: Given) -> Subject | None:
    """What an English number measures where other words than its own clause's say it; None where its own do."""
    quantity, clause, _ = counted[index]
    head = _respectively(text, counted, index)
    if head:
        return Subject(head, "", head, False)
    if _WHICH.match(text, clause[0]):
        return _led(english_lines.titled(text[max(0, clause[0] - _NEAR) : max(0, clause[0] - 1)]))
    if given.last is not None and english.of_part(around.before):
        thing = given.last.thing or given.last.words
        rest = around.behind.strip() or english.predicate("", text[around.end : min(clause[1], around.end + _NEAR)])
        return Subject(f"{thing} {rest}".strip(), "", thing, False)
    if given.last is not None and _follows_baseline(text, counted, index, around):
        return given.last._replace(carried=True)
    opens = (index == 0 or counted[index - 1].clause != clause) and text[clause[0] - 1 : clause[0]] == ":"
    if _WILL.match(text, clause[0]) and text[clause[0] - 1 : clause[0]] == ",":
        said = re.split(r"[.;:](?= )", _line(text, clause[0] - 1))[-1]
        return _led(english.name_before(said.split(", ")[0]))  # our waiting time, now 5.5 years, will be cut to 4.5
    counted_behind = quantity.unit not in _SHARES and around.behind.strip()
    if opens and not counted_behind and english_labels.is_label(english.name_before(around.before)):
        title = english_lines.labelled(_line(text, clause[0]))
        return _led(title or english_lines.titled(text[max(0, clause[0] - _NEAR) : clause[0] - 1]))
    part = english_labels.part_of_number(text[quantity.end : quantity.end + _NEAR])
    if part:
        return _led(part)
    counts = quantity.unit.isalpha() and dimension(quantity.unit) not in _RATES
    alone = counts and english_labels.stands_alone(quantity.unit, around.behind) and english.only_acts(around.before)
    return Subject(quantity.unit, "", quantity.unit, False) if alone else None


def _line(text: str, end: int) -> str:
    """The words of a line before a place in it."""
    return text[max(text.rfind("\n", 0, end), end - 3 * _NEAR) + 1 : end]


def _follows_baseline(text: str, counted: list[GoalNumber], index: int, around: Item) -> bool:
    """Whether a number is the end of a change that its clause began: the threshold from 90,000 yuan to 140,000 yuan."""
    before, size = counted[index - 1], dimension(counted[index].quantity.unit)
    starts = index > 0 and before.quantity.role == "baseline" and before.clause == counted[index].clause
    between = _TO.fullmatch(text, before.quantity.end, counted[index].quantity.start)
    joined = between is not None and len(around.behind.split()) <= 1  # from 60 to 45 pupils
    return starts and (joined or size in _RATES or size.startswith(_MONEY))


_OF_MONEY = re.compile(
    "(?:收入|产值|增加值|总值|投资|额|资金|利润|税收|营收|支出|外资|内资|进出口|存款|贷款|余额|标准)$"
)


def _lent(size: str, given: Given) -> Subject | None:
    """What a number without words of its own measures: what was named last, if money fits it, else the last of its
    kind."""
    if given.last is not None and size.startswith(_MONEY) and _OF_MONEY.search(given.last.words):
        return given.last
    return given.by_unit.get(size, given.last)


def _handed_out(text: str, counted: list[GoalNumber], index: int) -> str:
    """The head that 分别 gives where other numbers of the clause count nothing (五年前), or where one word holds two
    heads: 城乡居民收入分别增长6%和8%."""
    start, first = counted[index].clause[0], counted[index].span[0]
    if "分别" not in text[max(start, first - _NEAR) : first]:
        mates = clause_mates(counted, index)
        sizes = {dimension(counted[i].quantity.unit) for i in mates}
        begin = counted[mates[0]].span[0]
        between = [text[counted[i].span[1] : counted[j].span[0]] for i, j in pairwise(mates)] * (len(sizes) == 1)
        kinds = adjacent_rates(text[max(start, begin - _NEAR) : begin], between, rates=sizes == {"percent"})
        return kinds[mates.index(index)] if kinds else ""
    told = text.rfind("分别", start, first)
    mates = [i for i in clause_mates(counted, index) if counted[i].span[0] > told]
    start = max([start, *(counted[i].span[1] + 1 for i in clause_mates(counted, index) if i < mates[0])])
    at, begin = mates.index(index), counted[mates[0]].span[0]
    spans = heads(text, max(start, begin - _NEAR), begin, len(mates)) if len(mates) > 1 else None
    if spans:
        return completed([subject(Item(*span, text[slice(*span)], ""), None, False).words for span in spans])[at]
    kinds = respectively(text[max(start, begin - _NEAR) : begin], len(mates))
    return kinds[at] if kinds else ""


_BESIDE = re.compile(r",? and |, ")


def _respectively(text: str, counted: list[GoalNumber], index: int) -> str:
    """The head of an English number in a list that ends with “respectively”; "" where none does."""
    first = last = index
    while (
        first > 0
        and first > index - LIST
        and _BESIDE.fullmatch(text, counted[first - 1].span[1], counted[first].span[0])
    ):
        first -= 1
    while (
        last + 1 < len(counted)
        and last < index + LIST
        and _BESIDE.fullmatch(text, counted[last].span[1], counted[last + 1].span[0])
    ):
        last += 1
    if first == last or not re.match(",? respectively", text[counted[last].span[1] : counted[last].span[1] + 16]):
        return ""
    start = counted[first].span[0]
    sentence = re.split(r"[.;:\n—■]", text[max(0, start - 200) : start])[-1]
    given = english_labels.respectively(sentence, last - first + 1)
    return given[index - first] if given else ""


def _led(words: str) -> Subject:
    return Subject(words, "新" if words.startswith("新") else "", words, False)


_RESPECTIVELY = re.compile("(?:[比较与][^，。；分]{1,10}|同比|年均|实际)*分别")


def _of_earlier(text: str, counted: list[GoalNumber], index: int, given: Given) -> Subject | None:
    """What a clause that begins with 分别 takes from the clauses before:
    游客500万人次，收入60亿元，分别增长15%、18%."""
    mates = clause_mates(counted, index)
    at, count = mates.index(index), len(mates)
    if not _RESPECTIVELY.match(text, counted[index].clause[0]):
        start, first = counted[index].clause[0], counted[mates[0]].span[0]
        bare = count > 1 and ONLY_MOVES.fullmatch(text, start, first) is not None
        named = given.all[-count - at : len(given.all) - at] if bare and as_many_before(counted, mates) else []
        return given.all[-count] if len({one.words for one in named}) == count else None
    kinds = respectively(f"{given.all[-1 - at].words}分别", count) if len(given.all) > at else []
    if kinds:  # 城乡低保标准提高10%，分别达到600元和400元
        return _led(kinds[at])
    return given.all[-count] if len(given.all) - at >= count > 1 else None


def _of_head(text: str, counted: list[GoalNumber], index: int, given: Given) -> Subject:
    """The head that 分别 gives to this number, in full."""
    own = counted[index].quantity
    group = [counted[i].quantity.head for i in clause_mates(counted, index)]
    given_out = list(dict.fromkeys(head for head in group if head is not None))
    words = [subject(Item(*head, text[slice(*head)], ""), None, False).words for head in given_out]
    full = completed(words)[given_out.index(own.head)] if own.head in given_out else ""
    return _led(full) if full else given.last or Subject("", "", "", True)
