"""Throughout (保持, 不断): what should hold in every year of a plan.

Formula: each year of the period is held against the goal, a direction against the year just before. One reported year
that breaks it is amber; red if the last whole year is also worse than the base. A part of a year counts where no whole
year is reported: one that breaks it is a hint, one that does not is named. Unbroken is on track while the plan runs,
hollow where a year that is over is not reported. After the end it is met only when every year is reported.
Source: the plain sense of “kept” and “steadily”: what is promised of every year is shown by every year.
Limits: what cannot be compared with the year before is named and decides nothing.
Sample that passes: a share up in each of five years. Sample that fails: up in four years and down in one.
"""

from scorecard.judging.baseline import base_of
from scorecard.judging.evaluation import Court, Trial
from scorecard.judging.matching import read
from scorecard.judging.phrases import due_said, hollow_said, paragraph, reading_said
from scorecard.judging.question import Question, falls
from scorecard.judging.steps import accepted_step, evidence_step, question_step
from scorecard.judging.verdicts import SOLID, Actual, Evidence, Passed, Reading, Status, Verdict, weakest
from scorecard.judging.years import Years, in_year, years_of
from scorecard.language.bilingual import Said, clauses, listed, same, sentence, sentences
from scorecard.model.book import Reported
from scorecard.model.intervals import plain, trimmed
from scorecard.model.period_words import period_said
from scorecard.model.periods import year

_EVERY = Said("it was promised for every year", "目标要求每年达到")
_HINT = Said("what it is compared with is itself a hint", "所对照的读数本身只是参考")
_NOT_ALL = Said("not every year that is over is reported", "已结束的年份并非都有数据")


def judge(asked: Question, court: Court) -> Verdict:
    """The verdict over the years, and parts of years, that were reported."""
    years = years_of(asked, court)
    over = court.as_of > asked.due
    if years.broken or (years.unbroken and not over) or (years.kept and not years.unknown):
        return _decided(asked, years, court)
    passed = _passed(asked, years, court, ())
    if over:
        known = bool(years.unbroken or years.open)
        return Verdict("undecidable" if known else "no-figure", "none", "throughout", _open(years), passed=passed)
    due = due_said(asked)
    running = Said(f"The period runs until {due.en}.", f"本期至{due.zh}。")
    return Verdict("not-due", "none", "throughout", paragraph(running, _open(years)), passed=passed)


def _decided(asked: Question, years: Years, court: Court) -> Verdict:
    last, over = years.reported[-1], court.as_of > asked.due
    base = base_of(asked._replace(mode="end"), last.reading, court.book, court.as_of)
    status: Status
    if years.broken:
        whole = last in years.broken and not last.cut_short
        red = whole and base is not None and _worse(asked, last.reading, base)
        status = "backwards" if red else "partly"
        best = min(years.broken, key=lambda trial: (trial.evidence not in SOLID, trial.reading.period.end))
        evidence = weakest([best.evidence, *([last.evidence, base.evidence] if red and base else [])])
    else:
        status = "met" if over else "on-track"
        cut: list[Evidence] = ["interim"] if years.unknown else []
        evidence = weakest([*(trial.evidence for trial in years.reported), *cut])
    used, reading = _figures(years, base), last.reading
    value = trimmed(reading.value) if reading.rule else plain(reading.value)
    actual = Actual(value, reading.unit, reading.period.text, reading.bound)
    doubts = () if evidence in SOLID else _doubts(years) or (_HINT,)
    why = _why_not_red(asked, last, base) if years.broken else Said("", "")
    reason, passed = _why(years, why, doubts), _passed(asked, years, court, used)
    steps = _steps(asked, years, evidence_step(evidence, doubts), court)
    return Verdict(status, evidence, "throughout", reason, actual, None, used, passed, (), reading, base, steps=steps)


def _steps(asked: Question, years: Years, evidence: Said, court: Court) -> tuple[Said, ...]:
    """What was asked, and each year with what would have kept it."""
    found = []
    for trial in years.reported:
        accepted = [accepted_step(asked, trial.accepts, trial.base)] if trial.accepts else []
        light = Said("Broken.", "未达到。") if trial in years.broken else Said("Kept.", "达到。")
        found.append(sentences([sentence(reading_said(trial.reading)), *accepted, light]))
    return (question_step(asked, court.as_of), *found, evidence)


def _figures(years: Years, base: Reading | None) -> tuple[Reported, ...]:
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
    return last.value > base.value if falls(asked) else last.value < base.value


def _passed(asked: Question, years: Years, court: Court, used: tuple[Reported, ...]) -> tuple[Passed, ...]:
    """Every figure that was looked at and does not carry the verdict, with the reason that holds in its own year."""
    carries = {id(reported.figure) for reported in used}
    why = {id(one.figure): said for reading, said in years.open for one in reading.figures}
    if not used:
        told = Said("it keeps the goal, but not every year is reported", "该时期达到，但并非每年都有数据")
        why |= {id(one.figure): told for trial in years.unbroken for one in trial.reading.figures}
    found = []
    for reported in court.book.figures_for(asked.indicator.id, asked.scope):
        if id(reported.figure) not in carries:
            found.append(Passed(reported, why.get(id(reported.figure)) or _why_not(asked, reported, court)))
    return tuple(found)


def _why_not(asked: Question, reported: Reported, court: Court) -> Said:
    span = reported.figure.span
    own = year(span.end.year)
    inside = span.inside(asked.window)
    narrow = inside and span.inside(own)
    answer = read(in_year(asked, own.end.year) if narrow else asked, reported, court.as_of)
    if isinstance(answer, Said):
        return answer
    when = period_said(span)
    if narrow:
        told = period_said(own)
        return Said(f"another reading of {told.en} goes before it", f"{told.zh}另有读数优先")
    return Said(f"it is of {when.en}, which is not one year of the plan", f"属于{when.zh}，不是计划中的某一年")


def _why_not_red(asked: Question, last: Trial, base: Reading | None) -> Said:
    """What the last reading says beside the base: a year that broke it is amber, and red where that is worse too."""
    if base is None:
        return Said(
            "amber, not red: there is no reading before the plan to fall below", "无计划之前的读数可比，故为黄灯"
        )
    now, then = period_said(last.reading.period), period_said(base.period)
    if not _worse(asked, last.reading, base):
        return Said(
            f"amber, not red: {now.en} is no worse than {then.en}, before the plan",
            f"{now.zh}不差于计划前的{then.zh}，故为黄灯而非红灯",
        )
    if last.cut_short:
        return Said(
            "amber, not red: a part of a year alone cannot make it red", "不足一年的数据不足以判为红灯，故为黄灯"
        )
    if last.colour == "green":
        return Said("amber, not red: the last year kept it", "最近一年达到，故为黄灯而非红灯")
    return Said(
        f"red, not amber: {now.en} is also worse than {then.en}, before the plan",
        f"{now.zh}还差于计划前的{then.zh}，故为红灯而非黄灯",
    )


def _doubts(years: Years) -> tuple[Said, ...]:
    """What keeps the evidence low: of the years that broke it, else of all, and the years that are not known."""
    weighed = years.broken or years.reported
    doubts = [doubt for trial in weighed for doubt in trial.doubts]
    return tuple(dict.fromkeys([*doubts, *([_NOT_ALL] if years.unknown and not years.broken else [])]))


def _why(years: Years, light: Said, doubts: tuple[Said, ...]) -> Said:
    said = listed(period_said(trial.reading.period) for trial in years.broken)
    broken = Said(f"broken in {said.en}", f"{said.zh}未达到") if said.en else Said("not broken", "未见中断")
    return paragraph(_readings(years.reported), broken, light, _so_far(years), _missing(years), hollow_said(doubts))


def _open(years: Years) -> Said:
    """What is known where nothing can be decided: the years that kept it, what cannot be compared, what is missing."""
    if not years.unbroken and not years.open:
        return Said("", "")
    kept = listed(period_said(trial.reading.period) for trial in years.kept)
    told = Said(f"kept in {kept.en}", f"{kept.zh}达到") if kept.en else Said("", "")
    first = {reading.period.text: (reading, why) for reading, why in reversed(years.open)}
    uncompared = [clauses([reading_said(reading), why]) for reading, why in reversed(first.values())]
    every = _EVERY if years.unbroken else Said("", "")
    return paragraph(_readings(years.unbroken), told, _so_far(years), *uncompared, _missing(years), every)


def _readings(trials: list[Trial]) -> Said:
    """The readings, opened by what the first was compared with; a part of a year has its own beside it."""
    told = []
    for number, trial in enumerate(trials):
        shown, base = reading_said(trial.reading), trial.base
        if base is not None and trial.cut_short:
            before = reading_said(base)
            shown = Said(f"{shown.en}, after {before.en}", f"{shown.zh}，对照{before.zh}")
        elif base is not None and number == 0:
            told.append(reading_said(base))
        told.append(shown)
    return clauses(told)


def _so_far(years: Years) -> Said:
    when = listed(period_said(trial.reading.period) for trial in years.parts)
    return Said(f"so far not broken in {when.en}", f"{when.zh}未见中断") if when.en else when


def _missing(years: Years) -> Said:
    lost = listed(same(number) for number in years.missing)
    return Said(f"not reported: {lost.en}", f"未公布：{lost.zh}年") if lost.en else lost
