"""Throughout (保持, 不断): what should hold in every year of a plan.

Formula: each year of the period is held against the goal, a direction against the year just before. One reported year
that breaks it is amber; red if the last reported year is also worse than the base. Unbroken is on track while the plan
runs, met when every year is reported, and a hint where years are missing after the end.
Source: the plain sense of “kept” and “steadily”.
Limits: years that nobody reported are said to be missing; they neither prove nor break it.
Sample that passes: a share up in each of five years. Sample that fails: up in four years and down in one.
"""

from typing import NamedTuple

from scorecard.before import base_of
from scorecard.derive.rules import derive
from scorecard.load import Reported
from scorecard.match import find, in_order, wholes
from scorecard.model.periods import year
from scorecard.quantities import plain, trimmed
from scorecard.questions import Question, needs_base
from scorecard.said import Said, clauses, listed, same
from scorecard.telling import due_said, hollow_said, paragraph, reading_said
from scorecard.trial import Court, Trial, held
from scorecard.verdicts import SOLID, Actual, Evidence, Reading, Status, Verdict, weakest


class _Years(NamedTuple):
    """The years that kept it, those that broke it, and those ended by the as-of date of which nothing is known."""

    kept: list[Trial]
    broken: list[Trial]
    missing: list[str]

    @property
    def reported(self) -> list[Trial]:
        return sorted([*self.kept, *self.broken], key=lambda trial: trial.reading.period.end)


def judge(asked: Question, court: Court) -> Verdict:
    """The verdict over the years that were reported."""
    years = _Years([], [], [])
    for number in asked.window.years:
        trial = _in_year(asked, number, court)
        if trial is not None:
            (years.kept if trial.colour == "green" else years.broken).append(trial)
        elif year(number).end < court.as_of:
            years.missing.append(str(number))
    if years.reported:
        return _verdict(asked, years, court)
    passed = tuple(find(asked, court.book, court.as_of).passed)
    if court.as_of > asked.due:
        return Verdict("no-figure", "none", "throughout", Said("", ""), passed=passed)
    due = due_said(asked)
    running = Said(f"The period runs until {due.en}.", f"本期至{due.zh}。")
    return Verdict("not-due", "none", "throughout", running, passed=passed)


def _in_year(asked: Question, number: int, court: Court) -> Trial | None:
    """The best reading of the whole year that decides; a direction needs one of the year just before as well."""
    own = year(number)
    asked = asked._replace(window=own, answer=own, mode="end", due=own.end)
    readings = [*wholes(asked, court.book, court.as_of), *derive(asked, court.book, court.as_of)]
    for reading in in_order(reading for reading in readings if reading.cover == "whole"):
        base = base_of(asked, reading, court.book, court.as_of) if needs_base(asked) else None
        if needs_base(asked) and (base is None or base.period.end.year != number - 1):
            continue
        trial = held(asked, reading, court, base=base)
        if trial.colour != "grey":
            return trial
    return None


def _verdict(asked: Question, years: _Years, court: Court) -> Verdict:
    last, over = years.reported[-1], court.as_of > asked.due
    base = base_of(asked._replace(mode="end"), last.reading, court.book, court.as_of)
    status: Status
    if years.broken:
        red = base is not None and last in years.broken and _worse(asked, last.reading, base)
        status = "backwards" if red else "partly"
        best = min(years.broken, key=lambda trial: (trial.evidence not in SOLID, trial.reading.period.end))
        evidence = weakest([best.evidence, *([last.evidence, base.evidence] if red and base else [])])
    else:
        status = "met" if over else "on-track"
        cut: list[Evidence] = ["interim"] if over and years.missing else []
        evidence = weakest([*(trial.evidence for trial in years.reported), *cut])
    used = _figures(years, base)
    kept = {id(reported.figure) for reported in used}
    passed = [one for one in find(asked, court.book, court.as_of).passed if id(one.reported.figure) not in kept]
    reading = last.reading
    value = trimmed(reading.value) if reading.rule else plain(reading.value)
    actual = Actual(value, reading.unit, reading.period.text, reading.bound)
    reason = _why(years, evidence, over)
    return Verdict(status, evidence, "throughout", reason, actual, None, used, tuple(passed), (), reading, base)


def _figures(years: _Years, base: Reading | None) -> tuple[Reported, ...]:
    """The figures of the years, and those that the first of them were compared with."""
    readings = [trial.reading for trial in years.reported]
    readings += [trial.base for trial in years.reported if trial.base is not None]
    readings += [base] if base is not None else []
    found: dict[int, Reported] = {}
    for reading in readings:
        for reported in reading.figures:
            found.setdefault(id(reported.figure), reported)
    return tuple(found.values())


def _worse(asked: Question, last: Reading, base: Reading) -> bool:
    less = asked.measure == "rank" or asked.goal.kind in ("at_most", "less_than") or asked.goal.direction == "down"
    if less or (asked.indicator.better == "lower" and asked.goal.direction != "up"):
        return last.value > base.value
    return last.value < base.value


def _why(years: _Years, evidence: Evidence, over: bool) -> Said:
    first = years.reported[0].base
    start = [] if first is None else [first]
    told = clauses(reading_said(reading) for reading in (*start, *(trial.reading for trial in years.reported)))
    broken = listed(same(trial.reading.period.text) for trial in years.broken)
    said = Said(f"broken in {broken.en}", f"{broken.zh}年未保持") if broken.en else Said("not broken", "未见中断")
    lost = listed(same(number) for number in years.missing)
    gaps = Said(f"not reported: {lost.en}", f"未公布：{lost.zh}年") if lost.en else Said("", "")
    doubts = list(dict.fromkeys(doubt for trial in years.reported for doubt in trial.doubts))
    if over and gaps.en and not years.broken:
        doubts.append(Said("not every year is reported", "并非每年都有数据"))
    return paragraph(told, said, gaps, Said("", "") if evidence in SOLID else hollow_said(doubts))
