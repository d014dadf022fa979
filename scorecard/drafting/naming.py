"""The indicator of each draft: one that is known, by name, alias or likeness, else a proposed one with a readable
id."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from rapidfuzz import fuzz, process, utils

from scorecard.drafting.attributes import per_head
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.glossary import readable
from scorecard.language.likeness import told_apart
from scorecard.language.scripts import is_latin
from scorecard.language.units import same_kind, unit
from scorecard.model.indicators import Indicator
from scorecard.model.measures import NATURES


class NamedIndicator(NamedTuple):
    """A draft's indicator: its id, the known indicator if it is one, how sure the match is (0 to 1), its measure,
    nature and unit."""

    id: str
    known: Indicator | None
    likeness: Decimal
    measure: str
    nature: str
    unit: str


_LIKELY = 84  # of 100 in rapidfuzz's ratio; below it is another thing
_LOOKED_AT = 5  # names that are alike
_COUNTED = ("个", "家", "项", "所", "座", "处", "件", "条", "套", "person", "household")
# What an English noun or verb behind a number may stand for.
_NOUNS = (
    *_COUNTED,
    "units",
    "cases",
    "items",
    "job",
    "visit",
    "point",
    "projects",
    "enterprises",
    "firms",
    "companies",
)
_VERB = re.compile("^(?:新增|净增|新建|建成|引进|培育|创建|完成|实施|打造|全市|新)")
_STANDARD = re.compile(
    "(?:寿命|年限|标准|养老金|退休金|工资|津贴|补助|补贴|待遇|价格|单价|人数|总数|存量|余额|保有量)$"
)  # which stand at a day
_SUFFIX = re.compile("(?:总量|总额|工作|建设|工程)$")


class IndicatorNames:
    """The names of the known indicators, ready to be asked. Built once for a draft."""

    def __init__(self, indicators: Iterable[Indicator]) -> None:
        self._known: dict[str, list[Indicator]] = {}
        for indicator in indicators:
            for name in (indicator.name.zh, indicator.name.en, *indicator.aliases):
                for spelling in {utils.default_process(name), utils.default_process(name.replace("新增", "")) or name}:
                    self._known.setdefault(spelling, []).append(indicator)
        self._names = list(self._known)
        self._taken = {indicator.id for indicator in indicators}
        self._next: dict[str, int] = {}
        self._proposed: dict[tuple[str, str], dict[str, str]] = {}
        self._named: dict[tuple[str, str, str], NamedIndicator] = {}

    def name(self, found: Candidate) -> NamedIndicator:
        """The indicator of a draft. Two drafts with the same words and kind of unit get the same proposed id."""
        key = (found.indicator, found.measure, found.unit)
        if key not in self._named:
            self._named[key] = self._ask(found)
        return self._named[key]

    def _ask(self, found: Candidate) -> NamedIndicator:
        best: tuple[float, Indicator] | None = None
        for words in dict.fromkeys(
            (
                found.indicator,
                _VERB.sub("", found.indicator),
                found.indicator.replace("新增", ""),
                _SUFFIX.sub("", found.indicator),
            )
        ):
            hit = self._nearest(utils.default_process(words))
            if hit and (best is None or hit[1] > best[0]):
                fitting = next((one for one in self._known[hit[0]] if fits(found, one)), None)
                best = best if fitting is None else (hit[1], fitting)
        if best is not None:
            indicator = best[1]
            sure, measure = Decimal(round(best[0])) / 100, measure_of(found, indicator)
            return NamedIndicator(
                indicator.id, indicator, sure, measure, indicator.nature, printed_unit(found, indicator)
            )
        nature = _nature(found)
        own = _own_measure(found, nature)
        return NamedIndicator(
            self._propose(found, nature),
            None,
            Decimal(0),
            own,
            nature,
            found.unit if unit(found.unit or "?") else _things(found),
        )

    def _nearest(self, words: str) -> tuple[str, float] | None:
        """The known name that is most like the words, and how like it is; none that a word tells apart from them."""
        near = process.extract(words, self._names, scorer=fuzz.ratio, score_cutoff=_LIKELY, limit=_LOOKED_AT)
        return next(((name, like) for name, like, _ in near if not told_apart(words, name)), None)

    def _propose(self, found: Candidate, nature: str) -> str:
        """The id for these words; a growth in % and an amount in 亿元 are of one thing, an amount in 个 and one in 公里
        are not."""
        size = _dimension(found.unit)
        moved = found.measure in ("growth", "multiple") or (found.measure == "change" and size == "percentage-point")
        own = "" if moved else size or "counted"
        ids = self._proposed.setdefault((found.indicator.casefold(), nature), {})
        if own not in ids:
            free = own == "" or ids.get("") not in [ids[key] for key in ids if key]
            known = (next(iter(ids.values()), "") if not own else ids.get("", "")) if free else ""
            ids[own] = known or self._free(readable(found.indicator) or "indicator")
        return ids[own]

    def _free(self, wanted: str) -> str:
        number, chosen = self._next.get(wanted, 2), wanted  # a table of bare numbers wants one id for each of its rows
        while chosen in self._taken:
            chosen, number = f"{wanted}-{number}", number + 1
        self._next[wanted] = number
        self._taken.add(chosen)
        return chosen


def _dimension(name: str) -> str:
    known = unit(name)
    return known.dimension if known else name


def fits(found: Candidate, indicator: Indicator) -> bool:
    """Whether the draft's measure and unit can be a reading of the indicator."""
    if indicator.nature in ("event", "rank"):
        return found.measure == ("stage" if indicator.nature == "event" else "rank")
    if measure_of(found, indicator) not in NATURES[indicator.nature].measures:
        return False
    if found.measure == "change":
        stands = indicator.nature == "stock" and same_kind(printed_unit(found, indicator), indicator.unit or "")
        return stands or _dimension(found.unit) == "percentage-point"
    if found.measure == "growth" and indicator.nature == "ratio" and _dimension(indicator.unit or "") == "percent":
        return False  # a share changes in points
    if found.measure in ("growth", "multiple"):
        return _dimension(found.unit) in ("percent", "multiple", "percentage-point")
    return same_kind(printed_unit(found, indicator), indicator.unit or "")


def _things(found: Candidate) -> str:
    """The unit of a number that names none."""
    return "units" if is_latin(found.indicator) else "个"


def printed_unit(found: Candidate, indicator: Indicator) -> str:
    """The printed unit; where only a power of ten is printed (突破2000亿), with what the indicator is measured in."""
    base = unit(indicator.unit or "")
    if _dimension(found.unit) == "number" and base is not None and found.measure in ("amount", "level", "added"):
        scale = unit(found.unit)  # million is 百万
        counted = unit((scale.name if scale else found.unit) + base.name.lstrip("十百千万亿"))
        return counted.name if counted else found.unit
    if base is not None and base.dimension in _NOUNS and unit(found.unit or "?") is None:
        return base.name  # an English noun: 57 charge points
    return found.unit or indicator.unit or _things(found)


def measure_of(found: Candidate, indicator: Indicator) -> str:
    """The measure as the indicator's nature calls it: what is new of a flow is its amount."""
    nature, measure = indicator.nature, found.measure
    if nature == "stock" and measure == "change":
        return "net-added"
    if nature == "flow" and measure in ("added", "level", "net-added"):
        return "amount"
    if nature == "stock" and measure == "amount":
        return "added" if _dimension(found.unit) in _COUNTED or indicator.unit == found.unit else "level"
    return "level" if nature == "ratio" and measure == "amount" else measure


def _nature(found: Candidate) -> str:
    if found.measure in ("rank", "stage"):
        return "rank" if found.measure == "rank" else "event"
    if found.measure in ("level", "amount") and not found.unit and _RATE.search(found.indicator):
        return "ratio"  # a frequency rate of 8.7 counts nothing
    if per_head(found.indicator) and found.measure in ("level", "change"):
        return "ratio"
    size = _dimension(found.unit)
    if size in ("percent", "percentage-point", "ratio", "rate") and found.measure in ("level", "amount"):
        return "ratio"
    if found.measure == "change":
        return "ratio" if size == "percentage-point" else "stock" if _STANDARD.search(found.indicator) else "flow"
    if found.measure in ("level", "added", "net-added"):
        return "stock"
    return "flow"


_RATE = re.compile(r"\b(?:rate|ratio|index|score|average|mean|median|rating)s?\b", re.I)


def _own_measure(found: Candidate, nature: str) -> str:
    known = next(row.measures for name, row in NATURES.items() if name == nature)
    if nature == "stock" and found.measure == "change":
        return "net-added"
    return found.measure if found.measure in known else known[0]
