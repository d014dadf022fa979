"""What one figure proves of a milestone: reached, late, partly, missed, or nothing, and why (the rules of stage)."""

from datetime import date, timedelta
from typing import NamedTuple

from scorecard.judging.bands import Bands
from scorecard.judging.phrases import due_text, hollow_text, paragraph, source_text
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Evidence, Status
from scorecard.language.bilingual import Text
from scorecard.language.terms import term
from scorecard.model.book import Reported
from scorecard.model.fields import CHAIN
from scorecard.model.intervals import plain
from scorecard.model.period_words import day_text, during_text, period_text
from scorecard.model.periods import Period


class Proof(NamedTuple):
    """What one figure shows about the milestone, and until when it looks."""

    status: Status
    evidence: Evidence
    why: Text
    reported: Reported

    @property
    def until(self) -> date:
        """The last day of which it speaks."""
        return self.reported.figure.span.end


_NO_DAY = Text("no day was promised", "未定时限")
_AFTER = Text("it came after the period", "晚于本期")


def prove(asked: Question, reported: Reported, as_of: date, bands: Bands) -> Proof | Text:
    """What the figure shows about the milestone by its due day; or why it shows nothing."""
    figure = reported.figure
    if reported.source.counts_from > as_of:
        day = day_text(reported.source.counts_from)
        return Text(f"published only by {day.en}, after the as-of date", f"{day.zh}才公布，晚于截止日")
    if figure.stage is None:
        return Text("it is no stage", "不是进展")
    if asked.scope != figure.scope and figure.scope is not None:
        return Text(f"it is {term(figure.scope).en}", f"口径为{term(figure.scope).zh}")
    relation, stage = _relation(figure.stage, asked.goal.stage or ""), term(figure.stage)
    if relation == "other":
        return Text(f"“{stage.en}” does not prove the stage asked for", f"“{stage.zh}”不能证明所要求的进展")
    if relation == "before":
        return _not_yet(asked, reported)
    if figure.qualifier == "substantially" and asked.goal.qualifier is None and relation == "same":
        return Text("it is so only substantially", "仅为基本完成")
    outside = _outside(asked, reported)
    if outside is not None:
        return outside
    if figure.parts is not None and figure.parts.done < figure.parts.of:
        return _partly(asked, reported)
    when = figure.happened or figure.period
    return _seen(asked, reported, bands) if when is None else _timely(asked, reported, relation, when, bands)


def _relation(has: str, wanted: str) -> str:
    """How the stage of a figure stands to the one asked for: same, after, before, other."""
    if has == wanted:
        return "same"
    if has == "not-started" and wanted in CHAIN[2:]:
        return "before"
    if has in CHAIN and wanted in CHAIN:
        return "after" if CHAIN.index(has) > CHAIN.index(wanted) else "before"
    return "other"


def _outside(asked: Question, reported: Reported) -> Text | None:
    """Why what can recur does not count for this period: an event (held, awarded …), an account of some other period."""
    figure, span, told = reported.figure, reported.figure.span, during_text(reported.figure.span)
    if figure.period is not None and not span.inside(asked.window):
        told = period_text(span)
        return Text(f"it is of {told.en}", f"属于{told.zh}")
    if figure.stage in CHAIN and not asked.each_year:
        return None
    if span.end < asked.window.start:
        return Text(f"it was {told.en}, before the period", f"在{told.zh}，早于本期")
    if figure.stage == "held" and span.start > asked.due and not asked.promised:
        return Text(f"it was {told.en}, after the period", f"在{told.zh}，晚于本期")
    return None


def _timely(asked: Question, reported: Reported, relation: str, when: Period, bands: Bands) -> Proof | Text:
    due, told, stage = due_text(asked), during_text(when), term(reported.figure.stage or "")
    if when.end <= asked.due:
        return _proof("met", reported, _reached(reported, told, Text("in time", "按期")))
    if not asked.promised and relation == "same":
        return _long_after(asked, when, bands) or _proof("met", reported, _reached(reported, told, _NO_DAY), _AFTER)
    if when.start <= asked.due:
        return Text(f"it happened {told.en}, across the due day, {due.en}", f"{told.zh}跨过到期日{due.zh}，不能判定")
    if relation == "same":
        late = Text(f"after the due day, {due.en}", f"晚于到期日{due.zh}")
        return _proof("late", reported, _reached(reported, told, late))
    return Text(
        f"{stage.en} {told.en} proves neither that the stage was reached by {due.en} nor that it was late",
        f"{told.zh}{stage.zh}，既不能证明在{due.zh}前已达到，也不能证明逾期",
    )


def _seen(asked: Question, reported: Reported, bands: Bands) -> Proof | Text:
    """True by the day of `seen`, the day itself unknown."""
    seen = reported.figure.seen
    assert seen is not None
    told, due = period_text(seen), due_text(asked)
    by = Text(f"by {told.en}", f"截至{told.zh}已")
    if seen.end <= asked.due:
        return _proof("met", reported, _reached(reported, by, Text("in time", "按期")))
    if not asked.promised:
        later = Text("it was seen only after the period", "本期之后才见到")
        return _long_after(asked, seen, bands) or _proof("met", reported, _reached(reported, by, _NO_DAY), later)
    if seen.end > asked.due + timedelta(days=int(bands["stage", "seen_within_days"])):
        return Text(f"seen only by {told.en}, too long after {due.en}", f"{told.zh}才见到，距{due.zh}过久")
    unknown = Text(f"day unknown; due by {due.en}", f"具体日期不详；应于{due.zh}前")
    after = Text("it may have been after that day", "也可能晚于该日")
    return _proof("met", reported, _reached(reported, by, unknown), after)


def _long_after(asked: Question, when: Period, bands: Bands) -> Text | None:
    """What was tried for without a day, and came long after its period, was neither kept in it nor late."""
    if when.end <= asked.due + timedelta(days=int(bands["stage", "seen_within_days"])):
        return None
    told, due = period_text(when), due_text(asked)
    return Text(
        f"it is first reported for {told.en}, long after {due.en}; no day was promised, so it is neither kept nor late",
        f"{told.zh}才见到，距{due.zh}已久；未定时限，既不算按期也不算逾期",
    )


def _not_yet(asked: Question, reported: Reported) -> Proof | Text:
    """An earlier stage, or “not started”: after the due day it shows that the stage was not reached by then."""
    figure, stage = reported.figure, term(reported.figure.stage or "")
    when = figure.happened or (figure.seen if figure.stage == "not-started" else None)
    if when is None or when.start <= asked.due or not asked.promised:
        return Text(f"“{stage.en}” comes before the stage asked for", f"“{stage.zh}”早于所要求的进展")
    due = due_text(asked)
    so = Text(f"so the stage was not reached by {due.en}", f"可见{due.zh}前未达到")
    return _proof("missed", reported, _reached(reported, during_text(when), so))


def _partly(asked: Question, reported: Reported) -> Proof | Text:
    span, parts, source = reported.figure.span, reported.figure.parts, source_text(reported)
    assert parts is not None
    if span.end < asked.window.start or span.start > asked.due:
        told = period_text(span)
        return Text(f"it is of {told.en}", f"属于{told.zh}")
    missing = "、".join(parts.exclusions)
    named = Text(f"; not: {missing}", f"，未完成：{missing}") if missing else Text("", "")
    said = Text(
        f"{plain(parts.done)} of {plain(parts.of)} done ({source.en}){named.en}",
        f"{plain(parts.of)}项中完成{plain(parts.done)}项（{source.zh}）{named.zh}",
    )
    return _proof("partly" if parts.done > 0 else "missed", reported, said)


def _reached(reported: Reported, when: Text, how: Text) -> Text:
    stage, source = term(reported.figure.stage or ""), source_text(reported)
    return Text(f"{stage.en} {when.en} ({source.en}), {how.en}", f"{when.zh}{stage.zh}（{source.zh}），{how.zh}")


def _proof(status: Status, reported: Reported, said: Text, *doubts: Text) -> Proof:
    """A proof with its sentence; with any doubt, also one that comes with its source, it is a hint."""
    weak = list(doubts)
    if reported.figure.status == "estimated" or reported.source.foretells(reported.figure):
        weak.append(Text("it was only expected", "仅为预计"))
    if reported.source.standing == "secondary":
        weak.append(Text("its source is secondary", "来源为二手"))
    return Proof(status, "indicative" if weak else "reported", paragraph(said, hollow_text(weak)), reported)
