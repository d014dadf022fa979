"""One reading held against the goal: which method judges it, what comes out, and how good the evidence is."""

from datetime import date
from functools import partial
from typing import NamedTuple

from scorecard.judging.bands import Bands
from scorecard.judging.baseline import base_of, just_before, rivals_of
from scorecard.judging.methods import attainment, pace, rank, trajectory
from scorecard.judging.methods.outcomes import Outcome
from scorecard.judging.methods.range_ends import at_both_ends
from scorecard.judging.phrases import cover_doubt, due_text, reading_text
from scorecard.judging.question import About, Question, accepted, limit, needs_base
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import NOTHING, Text, listed
from scorecard.model.book import Book
from scorecard.model.intervals import Extent, less, rounded, step_of
from scorecard.model.period_words import period_text
from scorecard.model.statuses import BY_SEVERITY, COLOURS, Colour, Evidence, Status, weakest

UNCLEAR = Text("judging.scope-not-shown-be-goal")
_OTHER_SCOPE = Text("judging.scope-not-shown-be-goal-lies")
FELL_SHORT = Text("judging.not-reached-then-end-not-reported")


class Context(NamedTuple):
    """What judging a number needs besides the question: the book, the day, the bands, the day the goal was set."""

    book: Book
    as_of: date
    bands: Bands
    set_on: date | None


class Evaluation(NamedTuple):
    """What came out of one reading, on which evidence, and what weakens it."""

    reading: Reading
    outcome: Outcome
    method: str
    evidence: Evidence
    doubts: tuple[Text, ...]
    base: Reading | None = None
    cut_short: bool = False  # the period is over, and the reading covers only part of it or stands before its end
    final: bool = False  # no later day can change it
    notes: tuple[Text, ...] = ()
    accepts: Extent | None = None  # the numbers that meet the goal

    @property
    def colour(self) -> Colour:
        """The light that it would give."""
        return COLOURS[self.outcome.status]


def held(
    asked: Question, reading: Reading, context: Context, about: About | None = None, base: Reading | None = None
) -> Evaluation:
    """The reading held against the goal; `about` and `base` try another sense of 左右 or another base.

    Where two bases of one rank give two lights, it is the worse one, hollow.
    """
    found = _held(asked, reading, context, about, base)
    if base is not None or found.base is None or found.colour == "grey":
        return found
    for rival in rivals_of(found.base, asked, context.book, context.as_of):
        other = _held(asked, reading, context, about, rival)
        if other.colour in (found.colour, "grey"):
            continue
        worse = max(found, other, key=lambda one: BY_SEVERITY.index(one.colour))
        doubt = Text("judging.sources-disagree-with", rival=reading_text(rival if worse is found else found.base))
        doubts = (*worse.doubts, Text("judging.base-doubt", doubt=doubt))
        found = worse._replace(evidence=weakest([worse.evidence, "indicative"]), doubts=doubts)
    return found


def _held(asked: Question, reading: Reading, context: Context, about: About | None, base: Reading | None) -> Evaluation:
    over = context.as_of > asked.due
    running = not over and asked.several and asked.measured.size
    if base is None and (needs_base(asked) or running):
        base = base_of(asked, reading, context.book, context.as_of)
    accepts = accepted(asked, base.value if base else None, context.bands, about)
    if accepts is None:
        return Evaluation(reading, _no_base(asked, reading), "attainment", "none", ())
    if needs_base(asked) and base is not None:
        reading = _against(reading, base)
    reading = attainment.told(asked, reading, accepts, context.bands)
    outcome, method = _outcome(asked, reading, accepts, base, context)
    near = outcome.status == "near" and method == "attainment" and asked.measure == "level"
    if near:
        base = base or base_of(asked, reading, context.book, context.as_of)
        reading = attainment.told(asked, reading, accepts, context.bands, base)
        outcome = _outcome(asked, reading, accepts, base, context)[0]
    if _wildly_off(asked, reading, accepts, context.bands):
        outcome = Outcome("not-comparable", None, _OTHER_SCOPE)
    used = base if needs_base(asked) or method == "trajectory" or near else None
    final = _final(asked, reading, accepts, outcome.status)
    cut_short = over and reading.cover != "whole" and not final
    rungs = _rungs(asked, reading, cut_short, used)
    evidence, doubts = weakest([rung for rung, _ in rungs]), tuple(said for _, said in rungs if said.en)
    return Evaluation(reading, outcome, method, evidence, doubts, used, cut_short, final, accepts=accepts)


def _no_base(asked: Question, reading: Reading) -> Outcome:
    if asked.adds_up and reading.cover == "part":
        said = Text("judging.no-reading-same-months-year-before")
    else:
        said = Text("judging.no-exact-reading-before-plan-same")
    return Outcome("undecidable", None, said)


def _against(reading: Reading, base: Reading) -> Reading:
    """The reading with what is unknown of the difference to its base: each as coarse as the coarser of the two prints."""
    mine, other = step_of(reading.value), step_of(base.value)
    extent = reading.extent
    if reading.bound == "exact" and reading.rule is None and mine > other:
        extent = rounded(reading.value, mine)
    unknown = base.extent
    if base.rule is None and other > mine:
        unknown = rounded(base.value, other)
    return reading._replace(extent=less(extent, unknown, base.value))


def _outcome(
    asked: Question, reading: Reading, accepts: Extent, base: Reading | None, context: Context
) -> tuple[Outcome, str]:
    """Attainment when the whole is known or can no longer change, pace for a part, trajectory while the plan runs."""
    plainly, method = _plainly(asked, reading, accepts, base, context)
    if reading.cover == "whole":
        return plainly, method
    if _final(asked, reading, accepts, plainly.status):
        return _passed_early(reading, plainly), method
    if reading.holes:
        missing = listed(period_text(hole) for hole in reading.holes)
        return Outcome("undecidable", None, Text("judging.parts-not-reported", missing=missing)), method
    if asked.adds_up and reading.cover == "part" and asked.goal.asks.has_distance:
        return pace.judge(asked, reading, accepts, context.bands), "pace"
    if context.as_of <= asked.due:
        return _running(asked, reading, accepts, base, context, plainly, method)
    if reading.cover == "part" or plainly.status == "met":
        why = Text("judging.so-far-why", why=plainly.why)
        return plainly._replace(why=why), method
    return Outcome("undecidable", None, FELL_SHORT if plainly.status != "undecidable" else plainly.why), method


def _plainly(
    asked: Question, reading: Reading, accepts: Extent, base: Reading | None, context: Context
) -> tuple[Outcome, str]:
    """The reading beside the goal. Near a level goal is also measured by what was promised to change since the base."""
    if asked.measure == "rank":
        return at_both_ends(rank.judge)(asked, reading, accepts, context.bands), "rank"
    outcome = at_both_ends(attainment.judge)(asked, reading, accepts, context.bands)
    if outcome.status == "near" and base is not None and asked.measure == "level":
        outcome = at_both_ends(partial(attainment.judge, base=base))(asked, reading, accepts, context.bands)
    return outcome, "attainment"


def _passed_early(reading: Reading, plainly: Outcome) -> Outcome:
    """A cap that a part of its period passes is missed: what the rest adds is not known, so near is not shown."""
    if plainly.status != "near" or reading.cover != "part":
        return plainly
    return plainly._replace(status="missed", why=Text("judging.cap-passed-by-a-part"))


def _running(
    asked: Question,
    reading: Reading,
    accepts: Extent,
    base: Reading | None,
    context: Context,
    plainly: Outcome,
    method: str,
) -> tuple[Outcome, str]:
    """What can be said before the due day of what does not add up."""
    if asked.several and asked.measured.size and not needs_base(asked):
        return trajectory.judge(asked, base, reading, accepts, context.bands), "trajectory"
    due = due_text(asked)
    if asked.several and (asked.measured.size or asked.measure == "rank") and plainly.status != "undecidable":
        return _so_far(plainly, reading, base), method
    better = Text("judging.so-far-better-than-goal")
    short = Text("judging.so-far-short-goal")
    so_far = {"met": better, "undecidable": Text("judging.undecidable")}.get(plainly.status, short)
    said = Text("judging.period-runs-until-due-so-far", due=due, so_far=so_far)
    return Outcome("not-due", None, said), method


def _so_far(plainly: Outcome, reading: Reading, base: Reading | None) -> Outcome:
    """A direction or a rank while the plan runs: there is no path to reckon, only where it stands."""
    if plainly.status == "met":
        return plainly._replace(status="on-track", why=Text("judging.so-far-meets-goal"))
    if base is not None and base.value == reading.value:
        return plainly._replace(status="at-risk", why=Text("judging.has-not-moved-so-far"))
    if base is not None:
        return plainly._replace(status="backwards", why=Text("judging.has-moved-wrong-way-so-far"))
    said = Text("judging.so-far-short-goal-places-have")
    return Outcome("not-due", None, said)


def _final(asked: Question, reading: Reading, accepts: Extent, status: Status) -> bool:
    """Whether more days cannot change it: a sum that reached its floor, or has passed its cap."""
    counts = asked.measured.cannot_fall and (asked.mode == "total" or not asked.measured.size)
    inside = reading.period.inside(asked.answer)
    if not counts or asked.per is not None or not inside or needs_base(asked):
        return False
    if accepts.high is None:
        return status == "met"
    above = reading.extent.low is not None and reading.extent.low > accepts.high
    return above and status in ("missed", "near")


def _rungs(asked: Question, reading: Reading, cut_short: bool, base: Reading | None) -> list[tuple[Evidence, Text]]:
    """Each thing that bears on the evidence, with the rung that it allows."""
    rungs: list[tuple[Evidence, Text]] = []
    if cut_short:
        rungs.append(("interim", cover_doubt(reading, asked)))
    rungs.append((reading.evidence, NOTHING))
    rungs += [("indicative", doubt) for doubt in reading.doubts]
    if not reading.scope_clear:
        rungs.append(("indicative", UNCLEAR))
    if base is not None:
        rungs.append((base.evidence, NOTHING))
        if needs_base(asked) and not just_before(base, asked):
            when = period_text(base.period)
            rungs.append(("indicative", Text("judging.what-came-after-when-not-reported", when=when)))
        clear = base.scope_clear or not reading.scope_clear
        for doubt in (*base.doubts, *(() if clear else (UNCLEAR,))):
            rungs.append(("indicative", Text("judging.base-doubt", doubt=doubt)))
    return rungs


def _wildly_off(asked: Question, reading: Reading, accepts: Extent, bands: Bands) -> bool:
    aim = limit(asked, accepts)
    if reading.scope_clear or asked.points or aim is None or aim <= 0 or needs_base(asked):
        return False
    share = bands["match", "wildly_off_share"]
    far_above = (reading.value - aim) * 100 > share * aim
    return far_above or (reading.cover == "whole" and (aim - reading.value) * 100 > share * reading.value)
