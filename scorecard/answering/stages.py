"""The words by which reports say that a stage was reached, and those by which they say that it only goes on."""

import re
from collections.abc import Sequence

from scorecard.answering.english_denials import JOINTS, in_full
from scorecard.answering.english_echoes import echoed
from scorecard.answering.english_parts import first_place
from scorecard.answering.stage_proofs import proves
from scorecard.language.scripts import is_latin
from scorecard.language.stems import stems

_VERB = re.compile(r"\b(?:has|have|was|were|had|is|are|been|[a-z]+ed|began|won|took place|set up|built|held)\b")


def _of(part: str, named: frozenset[str]) -> bool:
    """Whether a part of a sentence is about what the goal's words call: and the main works were finished."""
    verb = _VERB.search(part)
    subject = stems(part[: verb.start()]) if verb else frozenset()
    return bool(subject) and subject <= named


_SAME_SUBJECT = re.compile(
    r"(?:is|are|was|were|has|have|had|then|now|later|subsequently|formally|officially|fully|(?!need)[a-z]+ed|began"
    r"|won|built"
    r"|held|came|went|took)\b(?! (?:the|our|an?|its|[0-9]|two|three|several|new|work) )"
)


def said_of(words: str, names: Sequence[str]) -> str:
    """The part of an English sentence that speaks of one of the names: We opened A and started work on B says it of A
    alone.

    A part without a verb of its own belongs to the part before it: We opened A and B.
    """
    if not is_latin(words):
        return words
    at = next((found for name in names if (found := first_place(words, name)) >= 0), -1)
    if at < 0:
        return "" if JOINTS.search(words) else words
    wholes = ((words.lower().find(name.lower()), len(name)) for name in names)
    inside = [(place, place + length) for place, length in wholes if place >= 0]  # Damp and Mould Policy
    joints = (match.span() for match in JOINTS.finditer(words))
    starts = [0, *(end for begin, end in joints if not any(first < begin and end < last for first, last in inside))]
    parts = [words[begin:end] for begin, end in zip(starts, [*starts[1:], len(words)], strict=True)]
    own = max(index for index, begin in enumerate(starts) if begin <= at)
    first = last = own
    while first > 0 and not _VERB.search(parts[first]):
        first -= 1
    while first == own and last + 1 < len(parts) and not _VERB.search("".join(parts[own : last + 1])):
        last += 1  # the workshops, with 800 places, were delivered
    verb = _VERB.search(parts[own])
    led = first == own and verb is not None and at - starts[own] < verb.start()
    named = stems(" ".join(names))
    while led and last + 1 < len(parts) and (_SAME_SUBJECT.match(parts[last + 1]) or _of(parts[last + 1], named)):
        last += 1  # the bridge was replaced and reopened to traffic
    return "".join(parts[own : last + 1]) if first == own else parts[first] + parts[own]


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
    words = in_full(words) if is_latin(words) else _COMING.sub("", words)
    words = _NOT_ALL.sub("", words)
    if stage == "awarded":
        words = "" if is_latin(words) and _CANDIDATE.search(words) else _CANDIDATE.sub("", words)
    if stage in ("adopted", "published") and _DISCUSSED.search(words):
        return False
    return pattern is not None and pattern.search(words) is not None and not _NOT.search(words)


def done_as_asked(words: str, says: str) -> bool:
    """Whether English words tell as done what the words of a goal ask for, by its own verb: to replace the bridge,
    the bridge was replaced."""
    words = _NOT_ALL.sub("", in_full(words)) if is_latin(words) else ""
    return echoed(words, says) and not _NOT.search(words) and not _DISCUSSED.search(words)


def goes_on(words: str) -> bool:
    """Whether the words say only that work goes on."""
    return _GOES_ON.search(words) is not None
