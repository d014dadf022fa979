"""A reported number as the goal asks for it: as a level, an amount, a count of people, visits or jobs."""

import re
from decimal import Decimal

from scorecard.answering.answers import Wanted
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.naming import printed_unit
from scorecard.language.scripts import is_latin
from scorecard.language.units import ANYTHING, NOUNS, unit
from scorecard.language.verbs import names_growth
from scorecard.model.intervals import in_unit

_PEOPLE = re.compile(
    r"\b(?:participants?|visitors?|residents?|customers?|students?|pupils?|learners?|trainees?|members?|farmers?"
    r"|carers?|users?|beneficiaries|children|adults|seniors|tourists?|patients?|clients?|volunteers?|workers?"
    r"|deaths|fatalities|casualties|drownings?|population|youths?|women|men|girls|boys|mothers|families"
    r"|jobseekers|apprentices(?:hips)?|interns|trainees|teachers|nurses|attendees|graduates|homeless)\b",
    re.I,
)
_CAME = re.compile(r"\b(?:came|attended|visited|used|enjoyed|walked|passed)\b", re.I)
_CALLS = re.compile(r"\b(?:visits|attendances?|admissions?|entries|users)\b", re.I)
_EMPLOYED = re.compile(r"\b(?:jobs?|employment|employed|work|hired)\b", re.I)
_BY_TO = re.compile(r"\bby [0-9][0-9,.]*(?: [a-z]+)? to [0-9]")
_HOW_OFTEN = re.compile(r"\b[a-z]+ed\b.*\btimes$", re.I)
_ADDED = re.compile(r"\b(?:add(?:ed|s)?|new|additional|extra|more|another|further)\b", re.I)
_BY = re.compile(
    r"\b(?:rais|increas|lift|rise|grow|cut|reduc"
    r"|lower)[a-z]* (?:[^.;,]* )?by (?:[a-z]+ ){0,4}[£$€]?[0-9]",
    re.I,
)
_ACTS = re.compile("(?<!高)新|建成|完成|实施|开展|发展|申报|推荐|发放|培训|引进|培育|改造|帮助|扶持")
_NEWLY = re.compile("新[发增建栽植扩种育创]")
_HALF = Decimal("0.5")


def as_asked(wanted: Wanted, found: Candidate) -> Candidate:
    """A number as the goal asks for it; a plain count is a level where the goal is one: visits to 1.25 million,
    科技企业3.4万家."""
    if found.measure == "amount" and wanted.measure == "level" and not found.changed:
        found = found._replace(measure="level") if is_latin(found.says) or _plain_count(wanted, found) else found
    newly = found.measure == "added" and wanted.measure == "amount" and _NEWLY.search(wanted.target.says or "")
    found = found._replace(measure="amount") if newly else found  # 蔬菜面积新增2300亩, of 新发展蔬菜2000亩
    return _as_rate(wanted, _in_english(wanted, found) if is_latin(found.says) else found)


def of_net(wanted: Wanted, measure: str) -> bool:
    """Whether a net addition stands for the gross one that the goal asks for, which is at least as large."""
    return wanted.measure == "added" and measure == "net-added"


def _in_english(wanted: Wanted, found: Candidate) -> Candidate:
    """A number of an English text as the goal counts and measures."""
    asked = unit(wanted.unit)
    if found.unit == "m" and asked and asked.dimension != "length":
        found = found._replace(unit="million")  # visits reached 1.14m
    if asked and asked.name in ANYTHING and _counts_the_same(found.unit, wanted.indicator.name.en or ""):
        found = found._replace(unit="")  # 51,200 people came, of the number of visitors
    name = wanted.indicator.name.en or ""
    visits = asked and (asked.dimension == "visit" or (asked.name in ANYTHING and _CALLS.search(name)))
    if visits and found.unit == "people" and _CAME.search(found.says):
        found = found._replace(unit="")  # 438,600 people came, of visits
    counted = unit(found.unit)
    if asked and asked.dimension == "number" and counted and counted.dimension in (*NOUNS, "趟"):
        found = found._replace(unit=found.unit.rpartition(" ")[0])  # 2.04 million trips, of million
    if asked and asked.dimension == "job" and found.unit == "people" and _EMPLOYED.search(found.says):
        found = found._replace(unit="")  # 12,800 people found employment, of jobs
    if found.value is None and _BY_TO.search(found.says):
        found = found._replace(high=found.low)  # increased by 81 to 612
    if found.measure == "multiple" and _HOW_OFTEN.search(found.says):
        scale = found.unit.removesuffix("times").strip()
        found = found._replace(measure="amount", unit=scale)  # the pools were visited 1.2 million times
    if wanted.measure == "amount" and found.measure == "change" and _BY.search(wanted.target.says or ""):
        found = found._replace(measure="amount", changed=False)  # raised by 20 yuan, of a pension to be raised by 20
    if wanted.measure == "amount" and found.measure == "added" and _ADDED.search(wanted.target.says or ""):
        found = found._replace(measure="amount", changed=False)  # beds increased by 2,150, of beds to be added
    return found


def _plain_count(wanted: Wanted, found: Candidate) -> bool:
    """Whether Chinese words tell how many there are: no verb leads them, and a level does not fall by half in a
    year."""
    if wanted.asked is None or not found.says.startswith(found.indicator) or _ACTS.search(found.says):
        return False
    value = in_unit(found.low, printed_unit(found, wanted.indicator), wanted.unit)
    return value is not None and value >= wanted.asked * _HALF


def _counts_the_same(noun: str, name: str) -> bool:
    """Whether an English noun that is a unit of its own (people, households) stands for what the name counts."""
    known = unit(noun)
    if known is None or known.dimension not in NOUNS:
        return False
    return bool(_PEOPLE.search(name) if noun == "people" else re.search(rf"\b{noun}\b", name, re.I))


def _as_rate(wanted: Wanted, found: Candidate) -> Candidate:
    """A growth as the level of a rate where the goal's indicator is that rate: 居民消费价格上涨0.1% answers
    居民消费价格涨幅."""
    if found.measure != "growth" or wanted.measure != "level" or not names_growth(wanted.indicator.name.zh):
        return found
    low, high = (-found.high, -found.low) if found.direction == "down" else (found.low, found.high)
    return found._replace(measure="level", low=low, high=high, direction="")
