"""Whether a reported number answers a goal: of its measure, unit, scope and time, and no goal itself."""

import re
from decimal import Decimal

from scorecard.answering.aims import is_goal, tells_of_a_step
from scorecard.answering.answers import Wanted
from scorecard.answering.as_asked import of_net
from scorecard.answering.begun import of_another_stage
from scorecard.answering.less_than_done import less_than_done
from scorecard.answering.other_acts import of_another_act
from scorecard.answering.other_sense import of_another_sense
from scorecard.answering.reported import is_part_of_sum
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.naming import fits, measure_of, printed_unit
from scorecard.language.bilingual import Text, term
from scorecard.language.likeness import common_letters
from scorecard.language.scripts import is_latin
from scorecard.language.units import ANYTHING, NOUNS, same_kind, unit
from scorecard.model.intervals import in_unit
from scorecard.model.limits import broken, limits
from scorecard.model.measures import MEASURES
from scorecard.model.periods import parse

_BEGINS = re.compile(
    "(?:从|由)[^，。；至到]{0,20}$|(?<!bought )(?<!heard )(?<!received )(?<!comes )(?<!came )(?<!drawn )from (?! "
    "*[^,;]*\\b(?:to|by|fell|rose|grew|dropped|declined|decreased|increased|was|were|is|are|stood|reached|came"
    "|totalled|amounted)\\b)(?=[^,;]*[0-9])[^ ,;][^,;]{0,30}$",
    re.I,
)
_WHOSE = re.compile("(?P<province>全省)|(?P<nation>全国)|(?P<planned>计划|拟|规划(?=修|建|新|实施|投|改|完成))")
_BELOW_PROVINCE = re.compile("(?:[市县镇乡旗州盟]|街道|(?<!自治)区)$")
_BELOW_NATION = re.compile("(?:[省市县镇乡旗州盟区]|街道)$")
_FARTHER = ("own", "province", "nation", "planned")
_NEW_AND_REBUILT = re.compile("新建?[、和(（]?[续改扩]+[)）]?建|新建[、和]?改造")
_ONE_ALONE = re.compile("(?<!更新)(?:新建|改建|扩建|改造)")
_YEARS_ALONG = re.compile(
    "(?<![0-9第前])[两三四五六]年(?:来|间)?(?:累计|共|总共)?(?:增长|增加|提高|提升|上升|下降|降低|减少)"
)
_ADDS = re.compile("培育|新增|新建|引进|招引|认定")
_OF_THE_YEAR = re.compile("全年|今年|当年|年内|新")
# How many there were on a day, not how many came: there were 47 names on the register on 31 December.
_STOOD = re.compile(
    r"there (?:were|was|are|is) .* (?:on [0-9]{1,2} [A-Z]|at (?:the )?(?:end of|year[ -]end))"
    r"|[0-9][^,;]* (?:are|is) (?:registered|waiting|licensed)\b",
    re.I,
)
_ELSEWHERE = re.compile(
    r"\b(?:national(?:ly)?|regional|state-?wide|county-?wide|England|industry|sector|peer|European|EU|global"
    r"|provincial) (?:average|mean|median|figure|rate|level)"
    r"|\baverage (?:for|of) (?:all|the (?:country|nation|region|sector))|\bin the [a-z]+ as a whole\b"
    r"|\bnationally\b|\bacross the (?:country|nation|region|province)\b|\bcountrywide\b",
    re.I,
)
_NEAR, _PART_OF_CLAUSE = 60, re.compile(r"[.;:](?=\s|$)|[\n(),0-9]| while | whereas | but | and ")
_FAR = Decimal("2.5")
_OUT_OF = re.compile(
    r"(?:^|[,;:.] )(?:out )?of (?:the |our |these |those |all )*$", re.I
)  # of 80 refugees, 60 were housed
_TWO_YEARS = 700  # days


def unfit(wanted: Wanted, found: Candidate, text: str) -> Text | None:
    """Why a number of the goal's indicator does not answer it; None where it does."""
    if found.value is None or found.printed:
        return Text("answering.range")
    return _of_another_measure(wanted, found) or _of_something_else(wanted, found, text)


def _of_another_measure(wanted: Wanted, found: Candidate) -> Text | None:
    """Why a number is not measured as the goal is: its measure, unit or scope."""
    measure = measure_of(found, wanted.indicator)
    if measure != wanted.measure and not of_net(wanted, measure):
        return Text("judging.has-not-wanted", has=term(measure), wanted=term(wanted.measure))
    if measure == "amount" and (found.changed or _STOOD.match(found.says)):
        has = "added" if found.changed else "level"
        return Text("judging.has-not-wanted", has=term(has), wanted=term(wanted.measure))
    counts = limits(wanted.indicator, wanted.measure).whole and found.bound != "about"
    if not fits(found, wanted.indicator) or (counts and broken(found.low, printed_unit(found, wanted.indicator))):
        return Text("answering.misfit")
    in_points = wanted.measure in ("growth", "change", "multiple")
    if not in_points and wanted.unit and not same_kind(printed_unit(found, wanted.indicator), wanted.unit):
        return Text("answering.unit", has=found.unit, wanted=wanted.unit)
    if _counts_others(wanted, found):
        return Text("answering.unit", has=found.unit or "1", wanted=wanted.unit)
    if wanted.scope and found.scope and wanted.scope != found.scope:
        return Text("answering.scope", has=term(found.scope), wanted=term(wanted.scope))
    return None


def _of_something_else(wanted: Wanted, found: Candidate, text: str) -> Text | None:
    """Why a number that is measured as the goal is tells something else: a beginning, a goal, another place or time,
    one of several."""
    if _BEGINS.search(text, max(0, found.start - 2), found.end):
        return Text("answering.began")
    if said := _says_other(wanted, found, text):
        return said
    if other := of_another_sense(wanted, found):
        return other
    if less_than_done(found, wanted.target.says or "", text):
        return Text("answering.not-reached")
    if _over_years(wanted, found):
        return Text("answering.several")
    if _one_of_two(wanted, found) or _one_of_several(wanted, found):
        return Text("answering.one-of-two")
    return _far(wanted, found) or _other_time(wanted, found)


# A number of things where a sum or a size is asked for: nearly 5 million Americans, of dollars.
_THINGS = re.compile(
    r"(?: [A-Za-z-]+)? (?!(?:this|was|has|across|versus|times|years|months|plus|less|towards)\b)[A-Za-z]{3,}s\b"
)


def _counts_others(wanted: Wanted, found: Candidate) -> bool:
    """Whether an English number without a unit counts things, and the goal measures something."""
    own, has = unit(wanted.unit), unit(found.unit)
    measures = (
        own is not None and own.dimension not in (*NOUNS, "number", "percent", "visit") and own.name not in ANYTHING
    )
    if not measures or not is_latin(found.says) or (found.unit and (has is None or has.dimension != "number")):
        return False
    return _THINGS.match(found.says.partition(found.number)[2]) is not None


def _says_other(wanted: Wanted, found: Candidate, text: str) -> Text | None:
    """What the words say that is no result: a goal, work that was begun, a larger place, what the number is a part
    of."""
    asked, before = wanted.target.says or "", found.says.partition(found.number)[0]
    if is_goal(found, text) or farther(found) == _FARTHER.index("planned"):
        return Text("answering.goal")
    named = f"{asked} {' '.join(wanted.names)}"
    others = is_latin(found.says) and (
        _OUT_OF.search(before)
        or _of_others(wanted, found, text)
        or of_another_act(named, found, text)
        or is_part_of_sum(text, found)
    )
    if others or (farther(found) and _is_within(wanted, found)):
        return Text("answering.wider")
    if tells_of_a_step(found, text, asked):
        return Text("answering.not-reached")
    if of_another_stage(found.says, asked):
        return Text("answering.not-reached")
    return None


def _is_within(wanted: Wanted, found: Candidate) -> bool:
    """Whether the place of the plan is known to lie within the province or the nation that the words name (全省,
    全国)."""
    place = wanted.plan.place.zh if wanted.plan.place else ""
    below = _BELOW_PROVINCE if farther(found) == _FARTHER.index("province") else _BELOW_NATION
    return below.search(place) is not None


def _over_years(wanted: Wanted, found: Candidate) -> bool:
    """Whether the number adds up what was added over the years, where the goal asks for what is new, or tells a growth
    over years."""
    if wanted.period.over_a_year:
        return False
    if _YEARS_ALONG.search(found.says):
        return True
    adds = wanted.measure in ("amount", "added") and _ADDS.search(wanted.target.says or "") is not None
    return adds and "累计" in found.says and _OF_THE_YEAR.search(found.says) is None


def _one_of_two(wanted: Wanted, found: Candidate) -> bool:
    """Whether the number is of what was newly built or of what was rebuilt, where the goal adds up both."""
    both = _NEW_AND_REBUILT.search(wanted.target.says or "") is not None
    return both and _ONE_ALONE.search(found.says) is not None and _NEW_AND_REBUILT.search(found.says) is None


def _one_of_several(wanted: Wanted, found: Candidate) -> bool:
    """Whether a number is one of those that 分别 gives out, and the goal names more than it:
    食品、药品合格率分别为98%、99%."""
    if "分别" not in found.says or found.indicator in wanted.names:
        return False
    names = [name.removeprefix("各类") for name in wanted.names] if found.indicator else []
    own = len(found.indicator)
    return any(len(name) > own and common_letters(found.indicator, name) == own for name in names)


def _of_others(wanted: Wanted, found: Candidate, text: str) -> bool:
    """Whether English words call the number that of the nation or an average of others, and those of the goal do
    not."""
    begin = found.start + max(0, found.says.find(found.number))
    before = _PART_OF_CLAUSE.split(text[max(0, begin - _NEAR) : begin])[-1]
    behind = _PART_OF_CLAUSE.split(text[found.end : found.end + _NEAR], maxsplit=1)[0]
    called = f"{before}{text[begin : found.end]}{behind}"
    return _ELSEWHERE.search(called) is not None and _ELSEWHERE.search(wanted.target.says or "") is None


def _far(wanted: Wanted, found: Candidate) -> Text | None:
    """Why a flow that is far above the goal is no answer: reports print totals of several years beside those of one."""
    if wanted.asked is None or wanted.asked <= 0 or not MEASURES[wanted.measure].adds_up:
        return None
    value = in_unit(found.low, printed_unit(found, wanted.indicator), wanted.unit)
    return Text("answering.far") if value and value > wanted.asked * _FAR else None


def _other_time(wanted: Wanted, found: Candidate) -> Text | None:
    """Why a number of another time is no answer: of a part of a year, of several years, of another year."""
    told, period = parse(found.period), wanted.period
    if told.end == period.end and "-" in found.period:  # it names the months: March 2025, the year ended 31 March 2025
        whole = told.start == period.start or wanted.measure in ("level", "rank") or _left(wanted, found)
        return None if whole else Text("answering.part")
    one_year = (period.end - period.start).days < _TWO_YEARS  # a financial year is named by the one in which it begins
    years = (period.start.year, period.start.year if one_year else period.end.year)
    of = (told.start.year, told.end.year)
    if not told.is_year and (of[0] == of[1] or "-" in found.period):
        return Text("answering.part")
    if wanted.target.when == "each-year" and of[0] == of[1] and years[0] <= of[0] <= years[1]:
        return None
    average = wanted.target.per == "year" or "年均" in (wanted.target.says or "")
    if of[0] < of[1] and (of != years or found.yearly != average):
        return Text("answering.several")
    if not years[0] <= of[1] <= period.end.year:
        return Text("answering.other-year", year=of[1])
    whole = of == years or wanted.measure in ("level", "rank", "multiple")
    return None if whole else Text("answering.other-year", year=of[1])


def _left(wanted: Wanted, found: Candidate) -> bool:
    """Whether English words tell how many are left at the end, where the goal is a cap: 31 families were living in
    hotels."""
    return found.measure == "level" and is_latin(found.says) and wanted.target.goal.kind in ("at_most", "less_than")


def farther(found: Candidate) -> int:
    """How far from the goal the words are: of the place itself, of the province, of the nation, of what was only
    planned."""
    said = _WHOSE.match(found.says)
    return _FARTHER.index(said.lastgroup) if said and said.lastgroup else 0


def tells_how_many(wanted: Wanted, found: Candidate) -> bool:
    """Whether the number tells how many there are, where the goal says how many are to be added."""
    adds = wanted.measure in ("amount", "added") and _ADDS.search(wanted.target.says or "") is not None
    return adds and found.measure == "level"
