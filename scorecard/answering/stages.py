"""The words by which reports say that a stage was reached, and those by which they say that something only goes on."""

import re
from collections.abc import Iterator, Sequence

from scorecard.answering.stage_proofs import proves
from scorecard.language.days import MONTHS, named_days
from scorecard.language.scripts import is_latin
from scorecard.language.stems import stems
from scorecard.model.periods import Period

_JOINTS = re.compile(r",? (?:and|but|while) (?:the )?|[,;] (?!which |where |whose )")
_VERB = re.compile(r"\b(?:has|have|was|were|had|is|are|been|[a-z]+ed|began|won|took place|set up|built|held)\b")


def said_of(words: str, names: Sequence[str]) -> str:
    """The part of an English sentence that speaks of one of the names: We opened A and started work on B says it of A
    alone.

    A part without a verb of its own belongs to the part before it: We opened A and B.
    """
    if not is_latin(words):
        return words
    at = next((found for name in names if (found := _first(words, name)) >= 0), -1)
    if at < 0:
        return "" if _JOINTS.search(words) else words
    wholes = ((words.lower().find(name.lower()), len(name)) for name in names)
    inside = [(place, place + length) for place, length in wholes if place >= 0]  # Damp and Mould Policy
    joints = (match.span() for match in _JOINTS.finditer(words))
    starts = [0, *(end for begin, end in joints if not any(first < begin and end < last for first, last in inside))]
    parts = [words[begin:end] for begin, end in zip(starts, [*starts[1:], len(words)], strict=True)]
    own = max(index for index, begin in enumerate(starts) if begin <= at)
    first = last = own
    while first > 0 and not _VERB.search(parts[first]):
        first -= 1
    while first == own and last + 1 < len(parts) and not _VERB.search("".join(parts[own : last + 1])):
        last += 1  # the workshops, with 800 places, were delivered
    return "".join(parts[own : last + 1]) if first == own else parts[first] + parts[own]


def _first(words: str, name: str) -> int:
    """Where the words name it: as it is called, else by the first of its words that they hold."""
    whole = words.lower().find(name.lower())
    if whole >= 0:
        return whole
    places = [words.lower().find(stem) for stem in stems(name)]
    found = [place for place in places if place >= 0]
    return min(found) if found and 2 * len(found) >= len(places) else -1


def _in_full(words: str) -> str:
    """English words with their negations in full: has not of hasn't, will not of won't."""
    return _SHORT_NOT.sub(" not", _WILL_NOT.sub("will not", words))


_SHORT_NOT, _WILL_NOT = re.compile("(?<=[a-z])n['’]t\\b"), re.compile("\\bwon['’]t\\b")
_GOES_ON = re.compile(
    "加快|有序推进|扎实推进|稳步推进|深入推进|推进(?!.{0,6}完成)|推动|筹备|谋划|正在|加紧|抓紧|advanc|promot"
    "|progress(?:ed|ing|es)|(?:is|are|remains?) under (?:way|construction)|continu",
    re.I,
)
_NOT = re.compile(
    "未能?|尚未|推迟|延期|延后|延迟|顺延|改期|延至|推至|暂缓|搁置|停工|停建|(?:终止|停止|不再|放弃)"
    "|具备[^，。；]{0,6}条件|没有|不足|暂停|取消(?!.{0,12}(?:费|限制|审批|收费))|not |failed to|delayed|deferred"
    "|on hold|paused|shelved|abandoned|cancelled|postponed|yet to|slipped|behind schedule|will |to be "
    "|expected to|due to (?:open|be)",
    re.I,
)


# What is still to come in Chinese, up to the end of its item: 主体完工、预计9月开馆.
_COMING = re.compile(
    "(?:正在(?:洽谈|对接|筹备|准备|推进|办理|申请|申报|争取|抓紧|加快|组织)|预计|有望|即将|力争"
    "|可[望于在]|可(?=(?:全面|全部|正式|如期)?(?:建成|完工|竣工|投用|投产|通车|开工|启用|交付|投入))"
    "|(?:计划|拟|将)(?=[于在]|今年|明年|[0-9]))[^、，；。]*"
)


# What is on the way to a title: an earlier round of its review, or a list of those who may get it.
_CANDIDATE = re.compile(
    "(?:通过|完成)[^，。；]{0,20}(?:初审|初评|初验|预审|(?:资源|质量|技术|材料|条件)(?:评审|评估|评价|审查)"
    "|(?:省级|市级)(?:评审|初审|验收|评估|推荐))"
    "|(?:列入|入选|入围|进入|纳入|获批|获得|获评|荣获|评为|确定为|命名为|认定为|被)[^，。；]{0,20}(?:创建|培育|候选"
    "|备选|储备|提名|筹建|预备|公示|推荐|拟认定|拟命名)(?:名单|名录|对象|库|单位|资格|城市|县|市|区)?"
    r"|\b(?:shortlisted|nominated|longlisted|candidates?|finalists?)\b"
)


# A draft that is discussed is no rule and no publication yet.
_DISCUSSED = re.compile(
    r"征求意见稿|(?:公开|正在|广泛)征求意见|(?i:\b(?:for (?:public )?consultation|consultation draft|consulted on"
    r"|out to consultation)\b)"
)


# Built by so much of a hundred (建成80%), and completed but for something.
_NOT_ALL = re.compile(
    r"(?:建成|完成|完工|竣工)(?:了|约|近|超过?)?(?!100)[0-9.]+[%％]"
    r"|(?i:.*\b(?:except(?:ing)?|apart from|with the exception of)\b.*)"
)


def proved(words: str, stage: str) -> bool:
    """Whether the words say that the stage was reached."""
    pattern = proves().get(stage)
    words = _in_full(words) if is_latin(words) else _COMING.sub("", words)
    words = _NOT_ALL.sub("", words)
    if stage == "awarded":
        words = "" if is_latin(words) and _CANDIDATE.search(words) else _CANDIDATE.sub("", words)
    if stage in ("adopted", "published") and _DISCUSSED.search(words):
        return False
    return pattern is not None and pattern.search(words) is not None and not _NOT.search(words)


# What was to be done by now, and was not: not yet started, put back to 2026, 82% complete.
_ACT = (
    "(?:start|begin|begun|commence|complet|finish|open|launch|adopt|approv|publish|deliver|built|held|proceed"
    "|go(?:ne)? ahead|tak(?:e|en) place|mov|sign|pass|commission|finali[sz]|introduc|establish|relocat|implement"
    "|go(?:ne)? (?:to|live|into)|mak(?:e|ing)|get|win|won|receiv|qualif|award|select|secur|run|board)"
)
_DENIES = re.compile(
    r"\b(?:(?:(?:has|have|had|is|are|was|were|did|does|could|can|will)(?: still| now)? not |not yet |no longer "
    r"|(?:is|are|was|were|has|have) (?:still )?yet to )(?:yet |now )?(?:been |be "
    rf"|being )?(?:able to )?{_ACT}[a-z]*"
    r"|(?:is|are|was|were|has|have)(?: still)? yet to (?:be )?[a-z]+|not (?:been )?(?:achieved|reached|met|possible)"
    r"|(?:has|have|had|is|are|was|were|been|being|again) (?:further |again |now )?(?:delayed|postponed|deferred"
    r"|paused|put back|pushed back|put on hold|on hold|shelved|abandoned|cancelled|withdrawn|suspended"
    r"|rescheduled|stalled|discontinued|called off)"
    r"|(?:has|have|had )?(?:slipped|stalled)|fell (?:through|behind)|behind schedule|put off|scrapped|voted down"
    r"|rejected|turned down|withdrew|at a standstill|in limbo|unsuccessful"
    r"|missed (?:out|(?:its|the|our) (?:deadline|date|opening))|(?:is|are|was|were|runs?) (?:running )?late"
    r"|(?:must|(?:will )?have to|has to|had to) wait|(?:is|are) (?:now )?awaited"
    r"|remains? (?:closed|unfinished|incomplete|outstanding|on hold)"
    r"|(?:is|are|remains?) still (?:awaited|waiting|awaiting|under construction|under way|in progress|to be)"
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
    """Whether English words that speak of the goal's thing, a part of the sentence, say that the stage was not reached
    in the period. A sentence that proves it beside what denies it says neither."""
    sentence, words = _in_full(sentence), _in_full(words)
    parts = [words, *_going_on(sentence, words, names)]
    found = any(_DENIES.search(part) is not None or _is_later(part, period) for part in parts)
    left = _BUILDING.sub("", _TO_COME.sub("", _DENIES.sub("", sentence)))
    pattern = proves().get(stage)
    return found and (pattern is None or pattern.search(left) is None)


def _going_on(sentence: str, words: str, names: Sequence[str]) -> Iterator[str]:
    """The other parts of an English sentence that go on to speak of the same thing, and name no other: consent is
    awaited and construction of the pier will begin in 2026."""
    named = stems(" ".join(names))
    for part in _JOINTS.split(sentence):
        plain = _MONTH.sub("", part)
        if part not in words and not _CAPITAL.search(plain) and (_IT.match(part) or stems(part) & named):
            yield part


_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
_CAPITAL = re.compile(r"\b[A-Z]")
_BUILDING = re.compile("construction of", re.I)  # tells of no stage beside what denies one
_IT = re.compile(r"(?:its?|this|they|their) ")


def put_off(sentence: str, words: str, names: Sequence[str]) -> bool:
    """Whether an English sentence goes on to say of the same thing what was not done: the line has 24 stations under
    construction, and its launch was rescheduled."""
    return any(_DENIES.search(part) is not None for part in _going_on(_in_full(sentence), _in_full(words), names))


def denies(words: str) -> bool:
    """Whether English words say of anything that it was not done, or is now to be done later."""
    words = _in_full(words)
    return (
        _DENIES.search(words) is not None
        or re.search(r"\b(?:is|are) now (?:due|expected|scheduled|planned|forecast|set)|will now\b", words) is not None
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


def goes_on(words: str) -> bool:
    """Whether the words say only that work goes on."""
    return _GOES_ON.search(words) is not None
