"""One reading held against the goal: which method judges it, what comes out, and how good the evidence is."""

from scorecard.judging import so_far
from scorecard.judging.age import overdue_since
from scorecard.judging.baseline import base_of, just_before, last_before, no_counterpart, others_of_one_rank
from scorecard.judging.covering import one_kind
from scorecard.judging.goal_case import Context
from scorecard.judging.likelihood import doubt_of
from scorecard.judging.methods import attainment
from scorecard.judging.methods.outcomes import Case, Evaluation, Method, Outcome
from scorecard.judging.methods.registry import at_the_end, on_the_way
from scorecard.judging.methods.trajectory import has_path
from scorecard.judging.phrases import cover_doubt, reading_text, value_text
from scorecard.judging.question import Question, accepted, limit, needs_base, other_readings
from scorecard.judging.revision import revision
from scorecard.judging.so_far import too_short
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import NOTHING, Text, listed
from scorecard.model.bands import Bands
from scorecard.model.goal_kinds import ReadAs, Related
from scorecard.model.intervals import Extent, less, rounded, step_of
from scorecard.model.limits import only_grows
from scorecard.model.periods import day_text, period_text
from scorecard.model.statuses import BY_SEVERITY, COLOURS, Evidence, Status, weakest

UNCLEAR = Text("judging.scope-not-shown")
_OTHER_SCOPE = Text("judging.scope-likely-other")


def compare_with_goal(
    asked: Question, reading: Reading, context: Context, about: ReadAs | None = None, base: Reading | None = None
) -> Evaluation:
    """The reading held against the goal; `about` and `base` try another sense of 左右 or another base.

    Where two bases of one rank give two lights, it is the worse one, hollow.
    """
    found = _compared_once(asked, reading, context, about, base)
    if base is not None or found.base is None or found.colour == "grey":
        return found
    for second in others_of_one_rank(found.base, asked, context.book, context.as_of):
        other = _compared_once(asked, reading, context, about, second)
        if other.colour in (found.colour, "grey"):
            continue
        worse = max(found, other, key=lambda one: BY_SEVERITY.index(one.colour))
        doubt = Text("judging.sources-disagree-with", other=reading_text(second if worse is found else found.base))
        doubts = (*worse.doubts, _of_base(asked, doubt))
        found = worse._replace(evidence=weakest([worse.evidence, "indicative"]), doubts=doubts)
    return found


def _compared_once(
    asked: Question, reading: Reading, context: Context, about: ReadAs | None, base: Reading | None
) -> Evaluation:
    on_a_path = reading.cover != "whole" and has_path(asked)
    if base is None and (needs_base(asked) or on_a_path):
        base = base_of(asked, reading, context.book, context.as_of)
    accepts = accepted(asked, base.value if base else None, context.bands, about)
    if accepts is None:
        return Evaluation(reading, _no_base(asked, reading, context), attainment.METHOD, "none", ())
    if needs_base(asked) and base is not None:
        reading = _against(reading, base)
    case = attainment.exact_case(Case(asked, reading, accepts, context.bands, base, context.as_of > asked.due))
    outcome, method = _outcome(case)
    near = outcome.status in ("near", "at-risk") and method is attainment.METHOD and attainment.promises_change(asked)
    if near:
        base = _of_one_kind(asked, case.reading, base or base_of(asked, case.reading, context.book, context.as_of))
        case = attainment.exact_case(case._replace(base=base), base)
        outcome = _outcome(case)[0]
    reading = case.reading
    if _wildly_off(asked, reading, accepts, context.bands):
        outcome = Outcome("not-comparable", None, _OTHER_SCOPE)
    used = base if needs_base(asked) or method.from_base or near else None
    final = _final(asked, reading, accepts, outcome.status)
    cut = None if final and outcome.status != "near" else _cut_short(asked, reading, method, context)
    grades = _grades(asked, reading, cut, used, context)
    if about is None and _about_decides(asked, reading, outcome.status, context, base):
        grades.append(("indicative", Text("judging.about-undecided")))
    evidence, doubts = weakest([grade for grade, _ in grades]), tuple(said for _, said in grades if said.en)
    return Evaluation(
        reading,
        outcome,
        method,
        evidence,
        doubts,
        used,
        cut is not None,
        final,
        accepts=accepts,
        fell_short=on_a_path and outcome.status == "undecidable" and reading.extent.apart(accepts),
    )


def _of_one_kind(asked: Question, reading: Reading, base: Reading | None) -> Reading | None:
    """The base, where the reading can be compared with it as it stands."""
    return base if base is not None and one_kind(asked, base.period, reading.period) else None


def _about_decides(asked: Question, reading: Reading, status: Status, context: Context, base: Reading | None) -> bool:
    """Whether “about” would give another light, or none, if it were read in another way, and the file does not say
    how."""
    others = [compare_with_goal(asked, reading, context, other, base) for other in other_readings(asked)]
    return any(other.colour != COLOURS[status] for other in others)


def _no_base(asked: Question, reading: Reading, context: Context) -> Outcome:
    said = Text("judging.no-comparable-base")
    if isinstance(asked.goal.asks, Related):
        said = no_counterpart(asked, asked.goal.asks, reading.period, context.book, context.as_of)
    elif asked.adds_up and reading.cover == "part":
        said = Text("judging.no-months-before")
    return Outcome("undecidable", None, said)


def _against(reading: Reading, base: Reading) -> Reading:
    """The reading with what is unknown of the difference to its base: each as coarse as the coarser of the two
    prints."""
    mine, other = step_of(reading.value), step_of(base.value)
    extent = reading.extent
    if reading.bound == "exact" and reading.rule is None and mine > other:
        extent = rounded(reading.value, mine)
    unknown = base.extent
    if base.rule is None and base.bound == "exact" and other > mine:
        unknown = rounded(base.value, other)
    return reading._replace(extent=less(extent, unknown, base.value))


def _outcome(case: Case) -> tuple[Outcome, Method]:
    """What the first method that applies makes of it: one for the end where no later day can change it, else for the
    way."""
    asked, reading, method = case.asked, case.reading, at_the_end(case)
    as_end = _left_open(case, method.judge(case))
    if reading.cover == "whole":
        return as_end, method
    if _final(asked, reading, case.accepts, as_end.status):
        return _passed_early(reading, as_end), method
    if too_short(asked, reading) and not asked.measured.stands:
        return Outcome("undecidable", None, Text("judging.part-of-a-year")), method
    if reading.holes:
        missing = listed(period_text(hole) for hole in reading.holes)
        return Outcome("undecidable", None, Text("judging.parts-not-reported", missing=missing)), method
    path = on_the_way(case)
    return (so_far.judge(case, as_end), method) if path is None else (path.judge(case), path)


def _left_open(case: Case, outcome: Outcome) -> Outcome:
    """The outcome; where the other reading of a relation is a bound, it is what leaves the goal open."""
    base = case.base
    if outcome.status != "undecidable" or base is None or base.bound == "exact" or not needs_base(case.asked):
        return outcome
    return outcome._replace(why=Text("methods.bound-open", value=value_text(base)))


def _cut_short(asked: Question, reading: Reading, method: Method, context: Context) -> Text | None:
    """Why what is known so far is too little for a solid light; None where a path or pace is up to date."""
    if reading.cover == "whole":
        early = [one for one in reading.figures if one.source.counts_from < one.figure.span.end]
        if not early or not asked.measured.adds_up:
            return None
        return Text("judging.published-before-end", day=day_text(early[0].source.counts_from))
    late = overdue_since(asked, reading.period.end, context.as_of, context.bands)
    if late is not None:
        return Text("judging.newer-reading-was-due", day=day_text(late))
    if too_short(asked, reading):
        return Text("judging.part-of-a-year")
    if context.as_of > asked.due or not method.on_the_way:
        return cover_doubt(reading, asked)
    return None


def _passed_early(reading: Reading, as_end: Outcome) -> Outcome:
    """A cap that a part of its period passes is missed: what the rest adds is not known, so near is not shown."""
    if as_end.status != "near" or reading.cover != "part":
        return as_end
    return as_end._replace(status="missed", why=Text("judging.cap-passed-by-a-part"))


def _final(asked: Question, reading: Reading, accepts: Extent, status: Status) -> bool:
    """Whether more days cannot change it: a sum that reached its floor, or has passed its cap."""
    counts = only_grows(asked.indicator, asked.measure) and (asked.mode == "total" or not asked.measured.size)
    inside = reading.period.inside(asked.answer)
    if not counts or asked.per is not None or not inside or needs_base(asked):
        return False
    if accepts.high is None:
        return status == "met"
    above = reading.extent.low is not None and reading.extent.low >= accepts.high
    return above and status in ("missed", "near")


def _grades(
    asked: Question, reading: Reading, cut: Text | None, base: Reading | None, context: Context
) -> list[tuple[Evidence, Text]]:
    """Each thing that bears on the evidence, with the grade that it allows."""
    grades: list[tuple[Evidence, Text]] = []
    if cut is not None:
        grades.append(("interim", cut))
    grades.append((reading.evidence, NOTHING))
    hardly = doubt_of(asked, reading)
    grades += [("indicative", doubt) for doubt in (*reading.doubts, *((hardly,) if hardly else ()))]
    if not reading.scope_clear:
        grades.append(("indicative", UNCLEAR))
    if asked.goal.asks.depends_on_better and asked.indicator.better_unsaid:
        grades.append(("indicative", Text("judging.better-unsaid")))
    if base is not None:
        grades.append((base.evidence, NOTHING))
        related = isinstance(asked.goal.asks, Related)
        if needs_base(asked) and not related and not just_before(base, asked):
            when = period_text(base.period)
            grades.append(("indicative", Text("judging.rest-not-reported", when=when)))
        if not related and not one_kind(asked, base.period, reading.period):
            of_both = {"now": period_text(reading.period), "when": period_text(base.period)}
            grades.append(("indicative", Text("judging.base-of-other-length", **of_both)))
        clear = base.scope_clear or not reading.scope_clear
        for doubt in (*base.doubts, *(() if clear else (UNCLEAR,))):
            grades.append(("indicative", _of_base(asked, doubt)))
    known = _of_another_series(asked, reading, base, context)
    if known is not None:
        grades.append(("indicative", Text("judging.goal-of-another-series", shown=reading_text(known))))
    return grades


def _of_base(asked: Question, doubt: Text) -> Text:
    """A doubt about the base, or about the other reading of a relation."""
    return Text("judging.other-doubt" if isinstance(asked.goal.asks, Related) else "judging.base-doubt", doubt=doubt)


def _of_another_series(asked: Question, reading: Reading, used: Reading | None, context: Context) -> Reading | None:
    """What the base was when the goal was set, where that is of another series and no revision leads from it to this
    one."""
    set_on = context.set_on
    if needs_base(asked) or asked.series is not None or set_on is None or not (used or reading.series):
        return None
    base = used or base_of(asked, reading, context.book, context.as_of)
    if base is not None and all(reported.source.counts_from <= set_on for reported in base.figures):
        return None
    known = last_before(asked, context.book, set_on)
    if known is None or known.series == reading.series:
        return None
    return known if revision(asked, reading, set_on, context.book, context.as_of) is None else None


def _wildly_off(asked: Question, reading: Reading, accepts: Extent, bands: Bands) -> bool:
    aim = limit(asked, accepts)
    if reading.scope_clear or asked.points or aim is None or aim <= 0 or needs_base(asked):
        return False
    share = bands["match", "wildly_off_share"]
    far_above = (reading.value - aim) * 100 > share * aim
    return far_above or (reading.cover == "whole" and (aim - reading.value) * 100 > share * reading.value)
