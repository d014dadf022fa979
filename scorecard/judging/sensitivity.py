"""Sensitivity: where another reputable reading would give another colour, which reading and which colour.

Tried are: 左右 as a floor or ceiling and as a centre, another published figure for the same days, another published
base, the linear pace beside the ratio, and a goal carried over to a series that was revised after it was set.
"""

from collections.abc import Iterable

from scorecard.judging.baseline import bases
from scorecard.judging.disagreement import beside
from scorecard.judging.evaluation import Court, Trial, held
from scorecard.judging.phrases import reading_said
from scorecard.judging.question import About, Question, about_slack, usual_about
from scorecard.judging.revision import Revision
from scorecard.judging.verdicts import SOLID, Alternative, Reading
from scorecard.language.bilingual import Said
from scorecard.language.terms import term
from scorecard.model.intervals import with_unit

_ABOUT: dict[About, Said] = {
    "floor": Said("with “about” read as a floor", "“左右”按下限理解"),
    "ceiling": Said("with “about” read as a ceiling", "“左右”按上限理解"),
    "centre": Said("with “about” read as a centre", "“左右”按中心值理解"),
}


def alternatives(
    asked: Question, best: Trial, trials: list[Trial], court: Court, change: Revision | None
) -> tuple[Alternative, ...]:
    """Every other reading that would give another colour; a reading that cannot decide is none, save for a revision."""
    found = [
        *_about(asked, best, court),
        *_figures(best, trials),
        *_bases(asked, best, court),
        *best.outcome.others,
    ]
    decided = [other for other in found if other.colour not in (best.colour, "grey")]
    if change is not None:
        decided += [other for other in _carried(asked, best, court, change) if other.colour != best.colour]
    return tuple(decided)


def _about(asked: Question, best: Trial, court: Court) -> Iterable[Alternative]:
    value = asked.goal.about
    if value is None or asked.goal.tolerance is not None:
        return
    usual = usual_about(asked)
    others: tuple[About, ...] = ("centre",) if usual != "centre" else ("floor", "ceiling")
    for other in others:
        trial = held(asked, best.reading, court, about=other)
        how = _ABOUT[other]
        if other == "centre":
            slack = with_unit(about_slack(asked, value, court.bands).normalize(), "", "en")
            how = Said(f"{how.en} ({value} ± {slack})", f"{how.zh}（{value}±{slack}）")
        yield _would(how, trial)


def _figures(best: Trial, trials: list[Trial]) -> Iterable[Alternative]:
    """Other solid figures for the same days and scope: a first release beside a final one, two sources that differ."""
    for trial in beside(best, trials):
        if trial.evidence in SOLID:
            shown = reading_said(trial.reading)
            yield _would(Said(f"by {shown.en}", f"按{shown.zh}"), trial)


def _bases(asked: Question, best: Trial, court: Court) -> Iterable[Alternative]:
    """Other readings of the same base year in the same series: before and after its revision."""
    if best.base is None:
        return
    for readings in bases(asked, court.book, court.as_of):
        for base in readings:
            if _other_base(base, best.base):
                shown = reading_said(base)
                yield _would(
                    Said(f"from {shown.en}", f"以{shown.zh}为基数"), held(asked, best.reading, court, base=base)
                )


def _other_base(base: Reading, used: Reading) -> bool:
    same_kind = base.series == used.series and base.scope == used.scope and base.period.same(used.period)
    return same_kind and base.bound == "exact" and base.value != used.value and base.evidence in SOLID


def carried(asked: Question, best: Trial, court: Court, change: Revision) -> Trial:
    """The same reading held against the goal on today's series."""
    goal = asked.goal.model_copy(update={change.kind: change.today})
    return held(asked._replace(goal=goal), best.reading, court)


def _carried(asked: Question, best: Trial, court: Court, change: Revision) -> Iterable[Alternative]:
    trial = carried(asked, best, court, change)
    shown = with_unit(change.shown, asked.unit, "en"), with_unit(change.shown, asked.unit, "zh")
    yield _would(
        Said(f"with the goal carried to today's series ({shown[0]})", f"目标按现数列折算（{shown[1]}）"), trial
    )


def _would(how: Said, trial: Trial) -> Alternative:
    status = term(trial.outcome.status)
    light = term(trial.colour)
    if trial.colour == "grey":
        return Alternative(Said(f"{how.en} it could not be decided", f"{how.zh}则无法判定"), trial.outcome.status)
    return Alternative(
        Said(f"{how.en} it would be {light.en} ({status.en})", f"{how.zh}则为{light.zh}（{status.zh}）"),
        trial.outcome.status,
    )
