"""The words by which English reports say that a stage was not reached: what was not done, was put off, or is still to
come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scorecard.answering.english_acts import noun_of
from scorecard.answering.stage_proofs import proves
from scorecard.language.days import MONTHS, named_days
from scorecard.language.stems import stems
from scorecard.model.periods import Period

JOINTS = re.compile(r",? (?:and|but|while) (?:the )?|[,;] (?!which |where |whose )")


def in_full(words: str) -> str:
    """English words with their negations in full: has not of hasn't, will not of won't."""
    return _SHORT_NOT.sub(" not", _WILL_NOT.sub("will not", words))


_SHORT_NOT, _WILL_NOT = re.compile("(?<=[a-z])n['’]t\\b"), re.compile("\\bwon['’]t\\b")
# What was to be done by now, and was not: not yet started, put back to 2026, 82% complete.
_ACT = (
    "(?:start|begin|begun|commence|complet|finish|open|launch|adopt|approv|publish|deliver|built|held|proceed"
    "|go(?:ne)? ahead|tak(?:e|en) place|mov|sign|pass|commission|finali[sz]|introduc|establish|relocat|implement"
    "|go(?:ne)? (?:to|live|into)|mak(?:e|ing)|get|win|won|receiv|qualif|award|select|secur|run|board|lodg|submit"
    "|tabl|conclud|agree|appoint|retain|renew|replac|upgrad|refurbish|extend|install|procur|tender|enact|gazett"
    "|issu|releas|progress|set up|achiev|happen|materiali[sz]|convert|transfer|host|laid|rebuil|restor|return)"
)
_DENIES = re.compile(
    r"\b(?:(?:(?:has|have|had|is|are|was|were|did|does|could|can|will)(?: still| now)? not |not yet |no longer "
    r"|(?:is|are|was|were|has|have) (?:still )?yet to )(?:yet |now )?(?:been |be "
    rf"|being )?(?:able to )?{_ACT}[a-z]*"
    r"|(?:is|are|was|were|has|have)(?: still)? yet to (?:be )?[a-z]+|not (?:been )?(?:achieved|reached|met|possible)"
    r"|(?:has|have|had|is|are|was|were|been|being|again) (?:further |again |now )?(?:delayed|postponed|deferred"
    r"|paused|put back|pushed back|put on hold|on hold|shelved|abandoned|cancelled|withdrawn|suspended"
    r"|rescheduled|stalled|discontinued|called off|held up|stood down|carried (?:over|forward)|rolled (?:over"
    r"|forward))"
    r"|(?:has|have|had )?(?:slipped|stalled|lapsed)|fell (?:through|behind|short)|narrowly missed|behind schedule"
    r"|put off|scrapped|voted down"
    r"|rejected|turned down|withdrew|at a standstill|in limbo|unsuccessful"
    r"|missed (?:out|(?:its|the|our) (?:deadline|date|opening))|(?:is|are|was|were|runs?) (?:running )?late"
    r"|(?:must|(?:will )?have to|has to|had to) wait|(?:is|are) (?:now )?awaited"
    r"|remains? (?:closed|unfinished|incomplete|outstanding|on hold|to be|(?:under|in|at|with) [a-z]+)"
    r"|(?:is|are|was|were|remains?|has been) still (?:awaited|waiting|awaiting|to be|being [a-z]+ed"
    r"|(?:under|in|at|out for|with) (?:[a-z]+ )?[a-z]+)"
    r"|[0-9]{1,2}(?:\.[0-9]+)?(?:%| per ?cent) (?:complete|finished|done))\b",
    re.I,
)
# What is dated after the days of the goal: now due in 2026, rescheduled for March.
_TO_COME = re.compile(
    r"\b(?:(?:is|are|was|were|now|currently)(?: now| currently)? (?:due|expected|scheduled|planned|forecast|set"
    r"|anticipated|likely|projected)"
    r"|will(?: now| not)?|(?:has|have|had|was|were) (?:been )?(?:moved|put back|pushed back|rescheduled|postponed"
    r"|delayed|deferred))\b(?P<when>[^.;]*)",
    re.I,
)


def denied(sentence: str, words: str, names: Sequence[str], stage: str, period: Period) -> bool:
    """Whether English words that speak of the goal's thing, a part of the sentence, say that the stage was not
    reached in the period. A sentence that proves it beside what denies it says neither."""
    sentence, words = in_full(sentence), in_full(words)
    parts = [words, *_going_on(sentence, words, names, stage)]
    if any(_puts_off(part, stage, period) for part in parts):
        return True
    found = any(_DENIES.search(part) is not None or _is_later(part, period) for part in parts)
    left = _BUILDING.sub("", _TO_COME.sub("", _DENIES.sub("", sentence)))
    pattern = proves().get(stage)
    return found and (pattern is None or pattern.search(left) is None)


def _puts_off(words: str, stage: str, period: Period) -> bool:
    """Whether the words put off just what the goal asks for, by its noun: its launch was rescheduled."""
    noun = re.search(rf"\b(?:{noun_of(stage)})\b", words, re.I)
    behind = words[noun.end() :] if noun else ""
    return _DENIES.search(behind) is not None or _is_later(behind, period)


def _going_on(sentence: str, words: str, names: Sequence[str], stage: str) -> Iterator[str]:
    """The other parts of an English sentence that go on to speak of the same thing, and name no other: consent is
    awaited and construction of the pier will begin in 2026."""
    named = stems(" ".join(names))
    for part in JOINTS.split(sentence):
        plain = _MONTH.sub("", part)
        own = _IT.match(part) or stems(part) & named or re.match(rf"(?:{noun_of(stage)})\b", part, re.I)
        if part not in words and not _CAPITAL.search(plain) and own:
            yield part


_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
_CAPITAL = re.compile(r"\b[A-Z]")
_BUILDING = re.compile("construction of", re.I)  # tells of no stage beside what denies one
_IT = re.compile(r"(?:its?|this|they|their) ")


def put_off(sentence: str, words: str, names: Sequence[str], stage: str, period: Period) -> bool:
    """Whether an English sentence says of the thing that it comes later, or goes on to say what was not done: the
    line has 24 stations under construction, and its launch was rescheduled."""
    rest = _going_on(in_full(sentence), in_full(words), names, stage)
    return _puts_off(in_full(words), stage, period) or any(_DENIES.search(part) is not None for part in rest)


def denies(words: str) -> bool:
    """Whether English words say of anything that it was not done, or is now to be done later."""
    words = in_full(words)
    return (
        _DENIES.search(words) is not None
        or re.search(
            r"\b(?:is|are) now (?:due|expected|scheduled|planned|forecast|set)"
            r"|will now\b",
            words,
        )
        is not None
    )


def _is_later(words: str, period: Period) -> bool:
    """Whether the words put what they speak of after the period."""
    said = _TO_COME.search(words)
    if said is None:
        return False
    times = [time.first for time in named_days(said["when"], period.start)]
    years = [int(year) for year in _A_YEAR.findall(said["when"])]
    return any(day > period.end for day in times) or (not times and any(year > period.end.year for year in years))


_A_YEAR = re.compile(r"(?<![0-9])20[0-9]{2}(?![0-9])")
