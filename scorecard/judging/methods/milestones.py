"""What one figure proves of a milestone: reached, late, partly, missed, or nothing, and why (the rules of stage)."""

from collections.abc import Iterable
from datetime import date, timedelta

from scorecard.judging.methods.proofs import Proof, of_source, proof, stage_sentence
from scorecard.judging.phrases import absent_text, due_text, source_text
from scorecard.judging.question import Question
from scorecard.language.bilingual import NOTHING, Text, term
from scorecard.model.bands import Bands
from scorecard.model.intervals import plain
from scorecard.model.periods import Period, day_text, during_text, period_text
from scorecard.model.reported import Reported
from scorecard.model.sources import STANDINGS, Figure
from scorecard.model.stages import CHAIN, STAGES, Stage

_NO_DAY = Text("methods.no-day-promised")
_AFTER = Text("methods.came-after-period")
_BEFORE = Text("methods.stood-before-plan")


def prove(asked: Question, reported: Reported, as_of: date, bands: Bands) -> Proof | Text:
    """What the figure shows about the milestone by its due day; or why it shows nothing."""
    figure = reported.figure
    if reported.source.counts_from > as_of:
        day = day_text(reported.source.counts_from)
        return Text("judging.published-later", day=day)
    if figure.absent is not None:
        return absent_text(reported)
    if figure.stage is None:
        return Text("methods.no-stage")
    if asked.scope != figure.scope and figure.scope is not None:
        return Text("methods.scope", scope=term(figure.scope))
    relation, stage = _relation(figure.stage, asked.stage), term(figure.stage)
    if relation == "other":
        return Text("methods.stage-proves-nothing", stage=stage)
    if relation == "before":
        return _not_yet(asked, reported)
    if figure.qualifier == "substantially" and asked.goal.qualifier is None and relation == "same":
        return Text("methods.so-only-substantially")
    outside = _outside(asked, reported)
    if outside is not None:
        return outside
    if figure.parts is not None and figure.parts.done < figure.parts.of:
        return _partly(asked, reported, relation)
    when = figure.happened or figure.period
    return _seen(asked, reported, bands) if when is None else _timely(asked, reported, relation, when, bands)


def replaced_by(reported: Reported, others: Iterable[Reported], as_of: date) -> Reported | None:
    """The figure that corrects this one by a day: it names its source, and says another stage or another time of it.

    What a correction leaves as it was stays: “completed” corrected to “in use” does not take back that it was started.
    """
    stage, source = reported.figure.stage, reported.source.source
    for other in others:
        new = other.figure.stage
        if source not in other.figure.supersedes or other.source.counts_from > as_of or stage is None or new is None:
            continue
        earlier = stage in CHAIN and new in CHAIN and CHAIN.index(stage) < CHAIN.index(new)
        if other.figure.scope == reported.figure.scope and not earlier:
            return other
    return None


def reached_by(asked: Question, figure: Figure) -> Period | None:
    """When a step of a project was reached that proves the one asked for, or by when; None where it proves nothing."""
    if figure.stage not in CHAIN or _relation(figure.stage, asked.stage) not in ("same", "after"):
        return None
    if figure.parts is not None and figure.parts.done < figure.parts.of:
        return None
    return figure.happened or figure.period or figure.seen


def denied_later(best: Proof, figures: Iterable[Reported], as_of: date) -> Reported | None:
    """The figure of no lower standing by which, on a day after it is said to have been reached, the stage was not
    yet."""
    done, source = best.reported.figure, best.reported.source
    for other in figures:
        figure = other.figure
        if done.stage is None or not _denies(figure, done.stage):
            continue
        counted = figure.stage == done.stage
        when = figure.span if counted else figure.seen if figure.stage == "not-started" else figure.happened
        later = when is not None and when.start > best.until and other.source.counts_from <= as_of
        known = later and figure.scope == done.scope and not of_source(other)
        if known and STANDINGS.index(other.source.standing) <= STANDINGS.index(source.standing):
            return other
    return None


def _denies(figure: Figure, done: Stage) -> bool:
    """Whether it speaks of an earlier stage, or of parts that have not reached this one.

    Of an event that recurs another one may be meant.
    """
    if figure.stage is None:
        return False
    undone = figure.parts is not None and figure.parts.done < figure.parts.of
    same = figure.stage == done and done in CHAIN and undone
    return same or _relation(figure.stage, done) == "before"


def stood_before(asked: Question, figure: Figure) -> bool:
    """Whether the figure says that a step of a project stood before the plan that asks for it began.

    Either the plan promises what was there, or the report speaks of another section or another project.
    """
    when = reached_by(asked, figure)
    return when is not None and when.end < (asked.begins or asked.window.start)


def _relation(has: Stage, wanted: Stage) -> str:
    """How the stage of a figure stands to the one asked for: same, after, before, other."""
    if has == wanted:
        return "same"
    if has in STAGES[wanted].denied_by:
        return "before"
    if has in CHAIN and wanted in CHAIN:
        return "after" if CHAIN.index(has) > CHAIN.index(wanted) else "before"
    return "other"


def _outside(asked: Question, reported: Reported) -> Text | None:
    """Why what can recur does not count for this period: an event (held, awarded …), an account of some other
    period."""
    figure, span, told = reported.figure, reported.figure.span, during_text(reported.figure.span)
    if figure.period is not None and not span.inside(asked.window):
        told = period_text(span)
        return Text("methods.told", told=told)
    if figure.stage in CHAIN and not asked.each_year:
        return None
    if span.end < asked.window.start:
        return Text("methods.told-before-period", told=told)
    if figure.stage == "held" and span.start > asked.due and not asked.promised:
        return Text("methods.told-after-period", told=told)
    return None


def _timely(asked: Question, reported: Reported, relation: str, when: Period, bands: Bands) -> Proof | Text:
    due, told, stage = due_text(asked), during_text(when), term(reported.figure.stage or "")
    if when.end <= asked.due:
        return _in_time(asked, reported, told)
    if not asked.promised and relation == "same":
        return _long_after(asked, when, bands) or proof(
            "met", reported, stage_sentence(reported, told, _NO_DAY), _AFTER
        )
    if when.start <= asked.due:
        return Text("methods.across-due-day", told=told, due=due)
    if relation == "same":
        late = Text("methods.after-due-day", due=due)
        return proof("late", reported, stage_sentence(reported, told, late))
    return Text("methods.stage-open", stage=stage, told=told, due=due)


def _in_time(asked: Question, reported: Reported, told: Text) -> Proof:
    """Reached by the due day; a hint only where it stood before the period began."""
    if stood_before(asked, reported.figure):
        return proof("met", reported, stage_sentence(reported, told, Text("methods.before-plan-starts")), _BEFORE)
    return proof("met", reported, stage_sentence(reported, told, Text("methods.time")))


def _seen(asked: Question, reported: Reported, bands: Bands) -> Proof | Text:
    """True by the day of `seen`, the day itself unknown."""
    seen = reported.figure.seen
    assert seen is not None
    told, due = period_text(seen), due_text(asked)
    by = Text("methods.by-told", told=told)
    if seen.end <= asked.due:
        return _in_time(asked, reported, by)
    if not asked.promised:
        later = Text("methods.seen-after-period")
        return _long_after(asked, seen, bands) or proof("met", reported, stage_sentence(reported, by, _NO_DAY), later)
    if seen.end > asked.due + timedelta(days=int(bands["stage", "seen_within_days"])):
        return Text("methods.seen-too-late", told=told, due=due)
    unknown = Text("methods.day-unknown", due=due)
    after = Text("methods.perhaps-late")
    return proof("met", reported, stage_sentence(reported, by, unknown), after)


def _long_after(asked: Question, when: Period, bands: Bands) -> Text | None:
    """What was tried for without a day, and came long after its period, was neither kept in it nor late."""
    if when.end <= asked.due + timedelta(days=int(bands["stage", "seen_within_days"])):
        return None
    told, due = period_text(when), due_text(asked)
    return Text("methods.reported-too-late", told=told, due=due)


def _not_yet(asked: Question, reported: Reported) -> Proof | Text:
    """An earlier stage, or “not started”: after the due day it shows that the stage was not reached by then."""
    figure, stage = reported.figure, term(reported.figure.stage or "")
    still = figure.stage == "not-started"  # what has not begun on the due day has not by its end
    when = figure.seen if still else figure.happened
    if when is None or not asked.promised or when.start < asked.due or (when.start == asked.due and not still):
        return Text("methods.stage-before", stage=stage)
    due = due_text(asked)
    so = Text("methods.stage-not-reached", due=due)
    some = figure.parts is not None and figure.parts.done < figure.parts.of
    doubts = [Text("methods.parts-of-earlier-stage")] if some else []
    return proof("missed", reported, stage_sentence(reported, during_text(when), so), *doubts)


def _partly(asked: Question, reported: Reported, relation: str) -> Proof | Text:
    """What a count of parts shows; those that have not reached a later stage may still have reached the one asked
    for."""
    span, parts, source = reported.figure.span, reported.figure.parts, source_text(reported)
    assert parts is not None
    if relation == "after" and parts.done == 0:
        return Text("methods.stage-proves-nothing", stage=term(reported.figure.stage or ""))
    later = span.start > asked.due and not (parts.done == 0 and _lasts(asked, reported))
    if span.end < asked.window.start or later:
        told = period_text(span)
        return Text("methods.told", told=told)
    if span.start > asked.due:
        so = Text("methods.stage-not-reached", due=due_text(asked))
        return proof(
            "missed",
            reported,
            Text("methods.none-done", of=plain(parts.of), when=during_text(span), source=source, how=so),
        )
    # The day on which some were done is no day of counting: who says it later knows of no more.
    known = reported.source.counts_from if reported.figure.happened else span.end
    early = max(known, span.end) < asked.due
    if early and parts.done == 0:
        return Text("methods.none-done-yet", when=period_text(span))
    missing = "、".join(parts.exclusions)
    named = Text("methods.not-missing", missing=missing) if missing else NOTHING
    said = Text("methods.parts-done", done=plain(parts.done), of=plain(parts.of), source=source, named=named)
    doubts = [Text("methods.parts-before-due", when=period_text(span))] if early else []
    if relation == "after":
        doubts.append(Text("methods.parts-of-later-stage"))
    found = proof("partly" if parts.done > 0 else "missed", reported, said, *doubts)
    return found._replace(evidence="interim") if early and len(doubts) == 1 and not of_source(reported) else found


def _lasts(asked: Question, reported: Reported) -> bool:
    """Whether a stage that none had reached after the due day cannot have been reached by then: an event may recur."""
    return reported.figure.stage in CHAIN and asked.promised and not asked.each_year
