"""The words of entry forms in both languages, and back from words to codes."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Set
from typing import NamedTuple, get_args

from scorecard.drafting.stage_words import closing_words, opening_words
from scorecard.language.bilingual import Text, term
from scorecard.language.vocabulary import current
from scorecard.model.book import Book
from scorecard.model.bounds import BOUNDS, OLDER
from scorecard.model.goals import Goal
from scorecard.model.measures import MEASURES
from scorecard.model.scopes import SCOPES
from scorecard.model.sources import FigureStatus, Standing
from scorecard.model.stages import CHAIN, STAGES, Stage

BOUND_NAMES: dict[str, Text] = {bound: Text(f"judging.bound-{bound}") for bound in BOUNDS}
# How the day of a milestone is known.
WHENS: dict[str, Text] = {
    "happened": Text("collecting.happened"),
    "seen": Text("collecting.seen"),
}
MEASURE_NAMES: dict[str, Text] = {measure: term(measure) for measure in MEASURES}
SCOPE_NAMES: dict[str, Text] = {scope: term(scope) for scope in SCOPES}
STATUS_NAMES: dict[str, Text] = {status: term(status) for status in get_args(FigureStatus)}
STAGE_NAMES: dict[str, Text] = {stage: term(stage) for stage in STAGES}
SOURCE_KIND_NAMES: dict[str, Text] = {
    "work-report": Text("collecting.work-report"),
    "bulletin": Text("collecting.bulletin"),
    "newspaper": Text("collecting.newspaper"),
    "department": Text("collecting.department"),
    "web": Text("collecting.web"),
}
STANDING_NAMES: dict[str, Text] = {standing: term(standing) for standing in get_args(Standing)}


def code(words: Mapping[str, Text], given: str) -> str | None:
    """The code for a word in either language, for the code itself or its older spelling; None where it is none of
    them."""
    wanted = given.strip().lower()
    for name, said in words.items():
        if wanted in (name, said.en.lower(), said.zh) or OLDER.get(wanted) == name:
            return name
    if words is STAGE_NAMES:
        return next((stage for stage, own in current().stages if wanted in own), None)
    return None


# What people type for a number or stage that they do not have yet.
PENDING = ("待报", "未报", "待定", "暂无", "暂缺", "待统计", "pending", "tbd", "-", "—", "/")
_SAID = re.compile(r"(?:现?已经?|均已|正式|全面|全部|顺利|圆满|按期|按时|如期|基本|正在)*(.*?)(?:了|中)?")
# What is tried out stands, and is not in use yet; a project whose vocabulary says otherwise is asked first.
_UNDER_WAY: dict[str, Stage] = {
    "在建|正在(?:施工|建设)中?|(?:施工|建设)中": "started",
    # What is done of the main structure is a part of the work.
    (
        "(?:现?已经?|顺利)?(?:主体(?:结构|工程)?(?:已经?|全部|顺利)?(?:封顶|完工|竣工|完成|建成)|完成主体(?:结构"
        "|工程)?(?:封顶|建设|施工)?|封顶)了?"
    ): "started",
    "(?:正在)?筹备中?": "prepared",
    (
        "(?:现?已经?|正在|已?(?:开始|投入|进入))*试(?:运行|运营|运转|生产|投产|营业|开放|通车|用)(?:阶段|了|中)?"
    ): "completed",
}
_NOT_YET = re.compile("(?:尚未|还未|未|没有|还没)(?:开工|开建|动工|启动|实施|开始)")
_NOT = re.compile("(?:(?:尚|还|仍)?未能?|(?:还|仍)?没(?:有|能)?)(?P<zh>.+)|not (?:yet )?(?P<en>.+)", re.I)


# Of the verbs that open a promise, those that tell what is done as well: 谋划, 筹办 and 申报 do not.
_ALSO_DONE = ("举办", "召开", "发布", "出版", "公布", "印发", "颁布", "签订", "荣获", "获评")
_ONLY_TRIED = ("创建",)  # of those that end one: under way for years before the title is given


def _reached(word: str) -> str | None:
    """The stage that a verb tells to be reached."""
    if word in _ALSO_DONE:
        return opening_words().get(word)
    return None if word in _ONLY_TRIED else closing_words().get(word)


# What says that something is done, and not what: of an event, a rule or a start it is the stage that the goal asks for.
_DONE = re.compile(
    "(?:已经?|均已|现已|全部|全面|正式|按时|按期|如期|圆满|顺利)*(?:完成|办结|办完|做完)了?|completed?|done|finished",
    re.I,
)
_GIVEN_BY_OTHERS: tuple[Stage, ...] = (
    "awarded",
    "in-use",
)  # the work may be done, and the title or the opening to come
_ON_THE_WAY: tuple[Stage, ...] = ("not-started", "prepared", "signed", "started")
StagesAsked = Mapping[tuple[str, str, str], Set[Stage]]  # by indicator, plan and target; the last two may be empty


def asked_stages(book: Book) -> StagesAsked:
    """The stages that the goals of a book ask for."""
    found: dict[tuple[str, str, str], set[Stage]] = defaultdict(set)
    for plan in book.plans:
        for _, target in plan.targets():
            for indicator, stage in _stages(target.goal, target.indicator or ""):
                for key in ((book.name_of(plan), target.id), ("", target.id), ("", "")):
                    found[indicator, *key].add(stage)
    return found


def _stages(goal: Goal, indicator: str) -> Iterator[tuple[str, Stage]]:
    if goal.stage is not None:
        yield indicator, goal.stage
    for part in goal.parts:
        yield from _stages(part, part.indicator or indicator)


def asked_by(asked: StagesAsked, text: Callable[[str], str]) -> Set[Stage]:
    """The stages that the goal of a row asks for, by its texts; where it names no goal, those of its indicator."""
    named = asked.get((text("indicator"), text("plan"), text("id")))
    return named or asked.get((text("indicator"), "", "")) or set()


class SaidStage(NamedTuple):
    """A stage as somebody typed it, whether it was reached in the main alone (基本), and whether it was not
    (尚未投用)."""

    stage: str
    mainly: bool
    denied: bool = False

    def for_goal(self, given: str, asked: Set[Stage]) -> str | None:
        """The stage as the goals mean it that ask for these; None where the word says nothing of them."""
        if self.denied:
            return self._denied_for(given, asked)
        if not asked or self.stage in asked or self.stage in _ON_THE_WAY:
            return self.stage
        if not _DONE.fullmatch(given.strip().rstrip("。.！!")):
            return self.stage if self.stage in CHAIN and not asked.isdisjoint(CHAIN) else None
        wanted, *others = asked
        if not others and wanted not in _GIVEN_BY_OTHERS:
            return wanted
        return self.stage if wanted == "in-use" and code(STAGE_NAMES, given) is not None else None

    def _denied_for(self, given: str, asked: Set[Stage]) -> str | None:
        """The stage of the goals that was not reached: what is not completed is not in use, and a bare 未完成 is all of
        it."""
        if not asked or self.stage in asked:
            return self.stage
        wanted, *others = asked
        said = _NOT.fullmatch(given.strip())
        bare = said is not None and _DONE.fullmatch(said["zh"] or said["en"]) is not None
        before = self.stage in CHAIN and wanted in CHAIN and CHAIN.index(self.stage) < CHAIN.index(wanted)
        return wanted if not others and (bare or before) else None


def stage(given: str) -> SaidStage | None:
    """The stage that a cell names, by the word of the form or as reports say it: 已开工, 竣工, 通车, 基本建成.

    None for everything else. A word with a denial in it (未完成, 尚未投用) says that its stage was not reached.
    """
    named = code(STAGE_NAMES, given)
    if named is not None:
        return SaidStage(named, False)
    text = given.strip().rstrip("。.！!")
    if _NOT_YET.fullmatch(text):
        return SaidStage("not-started", False)
    if denied := _NOT.fullmatch(text):
        known = stage(denied["zh"] or denied["en"])
        return None if known is None or known.mainly or known.denied else known._replace(denied=True)
    found = _SAID.fullmatch(text)
    word = found[1] if found else text
    under_way = (stage for words, stage in _UNDER_WAY.items() if re.fullmatch(words, text))
    named = code(STAGE_NAMES, word) or next(under_way, None) or _reached(word)
    return SaidStage(named, "基本" in text) if named else None
