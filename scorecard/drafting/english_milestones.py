"""Milestones of an English sentence: what has a name and is to be opened, completed, launched, published, passed or
held.

A verb of a stage has the named thing behind it (open the Riverside Centre), or before it (the Riverside Centre will
open).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from scorecard.drafting.english_milestone_words import (
    ANY,
    ASIDES,
    INTO,
    LEAD,
    LISTED,
    NAME_FIRST,
    NEXT,
    NOT_ASKED,
    NOW_SAID,
    PART_NAME,
    STOPS,
    TIME,
    WORK_ON,
    WORKS,
)
from scorecard.drafting.english_rules import written_rule
from scorecard.drafting.english_stages import BE, NOUN, stage_asked
from scorecard.drafting.english_things import ONLY_FOR, named_thing
from scorecard.drafting.english_unnamed import of_its_kind, of_one_event, unnamed
from scorecard.drafting.milestone_lists import Milestone

_ACTS = re.compile(
    r"(?:^[\s•●■◆*\-–—]*(?:(?:(?:Objective|Goal|Action|Strategy|Measure|Target|Priority|Output|Initiative"
    rf"|Commitment|Activity) [0-9A-Z]{{1,2}}(?:\.[0-9]{{1,2}})*[.:]?|[0-9]{{1,2}}(?:\.[0-9]{{1,2}})+"
    rf"|[0-9]{{1,2}}[a-h]|\(?(?:[0-9]{{1,2}}|[a-z]|[ivx]{{1,4}})[.)]) +)?|[:|] "
    r"|(?:['’]ll|\b(?:will|shall|must|should|to|and|also|then|,|;))\s+(?:also |then )?)"
    rf"(?:[a-z]+ly )?(?P<verb>{ANY})"
    rf"(?: and (?:(?P<then>{ANY})|implement|enforce|carry out))?\s+(?=\S)",
    re.I,
)
_PASSIVE = re.compile(
    r"\s(?:will|shall|must|should|(?:is|are) (?:(?:due|set|scheduled|expected|planned|slated|targeted"
    rf"|on track) )?to)\s+(?:also |then |fully )?(?P<verb>{'|'.join(BE.values())})\b",
    re.I,
)
# Bus Route 12 to begin in October: a name, and what is to happen to it.
_TO_HAPPEN = re.compile(
    rf"\s(?:to )(?P<verb>{'|'.join(BE.values())})(?=[.,;]|$| (?:in|by|on|at|from|during|before|this|next|early"
    r"|late|Q[1-4]|to the public)\b)",
    re.I,
)
_NOMINAL = re.compile(
    rf"(?:^{LEAD}|[:;,] (?:and )?|\band |\b(?:see|include|includes|including|look forward to) )(?:the "
    rf"|an )?(?:full |formal |successful )?(?P<verb>{'|'.join(NOUN.values())}) of (?=\S)",
    re.I,
)
_PROMISED = re.compile(r"\b(?:will|shall|must)\b")
_GOES_ON = re.compile(
    r"(?:,(?:[^,;:.]|,(?=[0-9])){3,60},)? (?:will|shall|is(?! (?:planned|expected|scheduled|due"
    r"|targeted|set)\b)|are|was|were|has|have|had|must|should)\b"
)
_ITEMS = re.compile(r"(?:[^;:]|:(?! ))+")


def english_milestones(text: str, start: int, end: int) -> Iterator[Milestone]:
    """The milestones of one English sentence of a plan, `text[start:end]`, in order."""
    sentence, last = text[start:end], -1
    said = chain(_acts(sentence), _becomes(sentence), _ensured(sentence), _nominal(sentence))
    for found in sorted(said, key=lambda found: (found.begin, -found.end)):
        fits = ONLY_FOR.get(found.verb.lower().removeprefix("be "))
        if found.begin >= last and found.thing and (fits is None or fits.search(found.thing)):
            yield _milestone(text, start, found)
            last = found.end


class _Found(NamedTuple):
    """Where the words begin and end, the thing, the words of its stage, and those before the list that it stands in."""

    begin: int
    end: int
    thing: str
    verb: str
    lead: str = ""


def _listed(sentence: str, start: int, first: int, verb: str, *, whole: int | None = None) -> Iterator[_Found]:
    """Each thing of a list that begins at `first`, with the verb that stands for all of them at `start`; `whole` is
    where the work on the first begins."""
    spans = _spans(sentence, first)
    names = [named_thing(sentence[slice(*span)]) for span in spans]
    if not all(names[1:]) or not (names[0] or _COUNT.match(sentence, first)):
        spans = [(first, _end(sentence, first))]
    words = sentence[slice(*spans[0])].removeprefix("with ")
    yield _Found(
        start, spans[0][1], named_thing(words) or _introduced(verb, sentence, whole or first, spans[0][1]), verb
    )
    for span, name in zip(spans[1:], names[1:], strict=False):
        yield _Found(*span, name, verb, sentence[start:first].strip())


_IT = re.compile(r"(?:it|them)\b")
_COUNT = re.compile("[0-9]|two |three |four |five |six |seven |eight |nine |ten ")


def _spans(sentence: str, begin: int) -> list[tuple[int, int]]:
    """Where the things of a list stand."""
    spans: list[tuple[int, int]] = []
    while True:
        end = _end(sentence, begin)
        cut = NEXT.search(sentence, begin, end)
        spans.append((begin, cut.start() if cut else end))
        cut = cut or NEXT.match(sentence, end)
        if (
            cut is None
            or _PROMISED.search(sentence, cut.end(), _end(sentence, cut.end()))
            or (cut.group() == ", " and not LISTED.match(sentence, cut.start()))
        ):
            return spans
        begin = cut.end()


def _acts(sentence: str) -> Iterator[_Found]:
    """What is to be done to a thing that stands behind the verb."""
    said = ""
    for match in _ACTS.finditer(sentence):
        if NOT_ASKED.search(sentence, 0, match.start("verb")) or sentence.startswith("or ", match.end()):
            continue
        if said and _IT.match(sentence, match.end()):  # finish the hall and open it
            yield _Found(match.start("verb"), match.end() + 2, said, match["then"] or match["verb"])
        if rule := written_rule(match["verb"], sentence, match.end()):
            yield _Found(match.start("verb"), rule.end(), rule.group().strip().removeprefix("the "), match["verb"])
            continue
        works = WORK_ON.match(sentence, match.end())
        first, verb = works.end() if works else match.end(), match["then"] or match["verb"]
        found = [*_listed(sentence, match.start("verb"), first, verb, whole=match.end())]
        said = found[0].thing
        yield from found
    for match in WORKS.finditer(sentence):
        yield from _listed(sentence, match.start(), match.end(), "start")
    for match in INTO.finditer(sentence):
        use = match["use"].lower().removeprefix("fully ")
        into, end = use.startswith("into"), use.split()[-1]
        verb = f"put into {end}" if into else f"move {match['use']}"
        name = named_thing(match["thing"]) or of_one_event(verb, match["thing"])
        name = name or (match["thing"].removeprefix("the ") if end == "force" else "")
        yield _Found(match.start("verb"), match.end(), name, verb)


def _becomes(sentence: str) -> Iterator[_Found]:
    """What is to become of a thing that stands before the verb."""
    items = [each.span() for each in _ITEMS.finditer(sentence)]
    opens = filter(None, (NAME_FIRST.match(sentence, *item) for item in items))
    to_happen = (_TO_HAPPEN.search(sentence, first.start("name"), first.end("name") + 40) for first in opens)
    for match in chain(_PASSIVE.finditer(sentence), filter(None, to_happen)):
        said = ASIDES.sub("", sentence[: match.start()])  # the bridge, which stands half built, will be finished
        whole = re.split(
            r"[;:.]\s|\band (?=(?:the|an?|our|its)\b)|\b(?:so that|which"
            r"|(?:announce|confirm|ensure|propose|pleased|happy to say) that)\b",
            said,
        )[-1]
        whole = whole.rpartition(" and ")[2] if _PROMISED.search(whole) else whole  # A will open and B will be finished
        before = TIME.sub("", whole.split(", ")[-1])
        before = whole if PART_NAME.match(before) else before  # the Elm bridge, phase 2, will be finished
        name = before.split(", ")[0]
        begin = max(sentence.rfind(before, 0, match.start()), 0)
        yield _used(
            sentence, _Found(begin, match.end(), named_thing(name) or of_its_kind(match["verb"], name), match["verb"])
        )
    for due in filter(None, (_FOR.match(sentence, *item) for item in items)):
        yield _Found(due.start("name"), due.end(), named_thing(due["name"]), due["verb"])
    for now in filter(None, (NOW_SAID.match(sentence, *item) for item in items)):
        name = now["name"].rpartition(" so that ")[2]  # speed up the base so that Phase II starts production
        yield _Found(now.end("name") - len(name), now.end(), named_thing(name), now["verb"])


_ENSURED = re.compile(r"\b(?:see|ensure|make sure|guarantee)(?: that)? (?P<name>[^,;:.]{3,80}?) (?:is|are) (?=[a-z])")
_BE = re.compile("|".join(BE.values()))
_AND = re.compile(r" and (?:be |is |are )?")


def _ensured(sentence: str) -> Iterator[_Found]:
    """What is to be seen to: ensure that the Elm Bridge is completed."""
    for match in _ENSURED.finditer(sentence):
        if done := _BE.match(f"be {sentence[match.end() :]}"):
            end = match.end() + done.end() - len("be ")
            yield _used(sentence, _Found(match.start("name"), end, named_thing(match["name"]), done.group()))


_FOR = re.compile(
    rf"(?P<name>[^,;:.]{{3,90}}?) (?:is|are) (?:targeted|scheduled|slated|due|planned"
    rf"|set) for (?P<verb>{'|'.join(NOUN.values())})\b",
    re.I,
)


def _used(sentence: str, found: _Found) -> _Found:
    """The last stage that one clause asks for: what is completed and opened to traffic is to be in use."""
    joined = _AND.match(sentence, found.end)
    then = _BE.match(f"be {sentence[joined.end() :]}") if joined else None
    return found._replace(end=joined.end() + then.end() - len("be "), verb=then.group()) if joined and then else found


def _nominal(sentence: str) -> Iterator[_Found]:
    """The stages that a noun says: completion of the Elm Road Bridge."""
    for match in _NOMINAL.finditer(sentence):
        if not _GOES_ON.match(sentence, _end(sentence, match.end())):
            yield from _listed(sentence, match.start("verb"), match.end(), match["verb"])


# Roll out free clubs, with 20,000 more places: the number is the goal.
_COUNTED = re.compile(r",? (?:with|reaching|serving|creating|providing) [^.;]{0,30}?[0-9](?![0-9]{3}\b)")


def _introduced(verb: str, sentence: str, begin: int, end: int) -> str:
    words = sentence[begin:end]
    return of_one_event(verb, words) if _COUNTED.match(sentence, end) else unnamed(verb, words)


def _end(sentence: str, begin: int) -> int:
    stop = STOPS.search(sentence, begin)
    return stop.start() if stop else len(sentence)


def _milestone(text: str, at: int, found: _Found) -> Milestone:
    """The milestone of what was found in the sentence that begins `at`."""
    start, end = at + found.begin, at + found.end
    pieces = tuple(filter(None, (found.lead, text[start:end].strip())))
    aimed = re.search(
        r"\b(?:(aim|strive|seek|hope|aspire|endeavou?r)|work|plan)s? to $", text[max(0, start - 16) : start], re.I
    )
    strength = ("stretch" if aimed[1] else "effort") if aimed else "firm"
    return Milestone(
        start,
        end,
        pieces,
        found.thing,
        stage_asked(found.verb, found.thing),
        strength,
        partly=False,
        named=True,
        clause_end=end,
    )
