"""Throughout (保持, 不断): what should hold in every year of a plan.

Formula: each year of the period is held against the goal, a direction against the year before. One reported year that
breaks it is amber; red if the last reported year is also worse than the base. Unbroken is on track while the plan runs,
met when every year is reported, and a hint where years are missing after the end.
Source: the plain sense of “kept” and “steadily”.
Limits: years that nobody reported are said to be missing; they neither prove nor break it.
"""

from collections.abc import Callable
from datetime import date

from scorecard.before import last_before
from scorecard.load import Book
from scorecard.match import find
from scorecard.model.periods import year
from scorecard.quantities import Extent, plain
from scorecard.questions import Question
from scorecard.said import Said, listed, same
from scorecard.telling import reading_said
from scorecard.verdicts import Actual, Evidence, Passed, Reading, Status, Verdict, weakest

Accepts = Callable[[Question], Extent | None]


def judge(asked: Question, book: Book, as_of: date, passed: list[Passed], accepts: Accepts) -> Verdict:
    """The verdict over the years that were reported."""
    held: list[Reading] = []
    broken: list[Reading] = []
    missing: list[str] = []
    for number in asked.window.years:
        of_year = asked._replace(answer=year(number), window=year(number), mode="end")
        readings = [reading for reading in find(of_year, book, as_of).readings if reading.cover == "whole"]
        limits = accepts(of_year)
        if not readings or limits is None:
            missing.append(str(number))
        elif readings[0].extent.inside(limits):
            held.append(readings[0])
        elif readings[0].extent.apart(limits):
            broken.append(readings[0])
        else:
            missing.append(str(number))
    reported = sorted([*held, *broken], key=lambda reading: reading.period.end)
    if not reported:
        status: Status = "no-figure" if as_of > asked.due else "not-due"
        return Verdict(status, "none", "throughout", Said("", ""), passed=tuple(passed))
    return _verdict(asked, book, as_of, reported, broken, missing)


def _verdict(
    asked: Question, book: Book, as_of: date, reported: list[Reading], broken: list[Reading], missing: list[str]
) -> Verdict:
    last, over = reported[-1], as_of > asked.due
    evidence = [reading.evidence if reading.scope_clear else "indicative" for reading in reported]
    rungs: list[Evidence] = list(evidence)
    if broken:
        status: Status = "backwards" if _worse_than_base(asked, book, as_of, last) else "partly"
        rungs = [reading.evidence if reading.scope_clear else "indicative" for reading in (*broken, last)]
    elif over and not missing:
        status = "met"
    else:
        status = "on-track"
        rungs += ["interim"] if over else []
    figures = tuple(figure for reading in reported for figure in reading.figures)
    actual = Actual(plain(last.value), last.unit, last.period.text, last.bound)
    return Verdict(status, weakest(rungs), "throughout", _why(reported, broken, missing), actual, None, figures, reading=last)


def _worse_than_base(asked: Question, book: Book, as_of: date, last: Reading) -> bool:
    base = last_before(asked, book, as_of)
    if base is None:
        return False
    return last.value > base.value if asked.indicator.better == "lower" else last.value < base.value


def _why(reported: list[Reading], broken: list[Reading], missing: list[str]) -> Said:
    told = listed(reading_said(reading) for reading in reported)
    years = listed(same(reading.period.text) for reading in broken)
    said = Said("Broken in " + years.en + ".", f"{years.zh}未保持。") if broken else Said("Not broken.", "未见中断。")
    lost = listed(same(number) for number in missing)
    gaps = Said(f" Not reported: {lost.en}.", f"未公布：{lost.zh}。") if missing else Said("", "")
    return Said(f"{told.en}. {said.en}{gaps.en}", f"{told.zh}。{said.zh}{gaps.zh}")
