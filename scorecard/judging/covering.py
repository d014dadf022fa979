"""How the days that a figure speaks of stand to the days that are asked for."""

from datetime import timedelta

from scorecard.judging.question import Question
from scorecard.judging.verdicts import Cover
from scorecard.language.bilingual import Text, term
from scorecard.model.measures import NATURES
from scorecard.model.periods import Period, period_text, whole_months
from scorecard.model.sources import Figure


def at_a_moment(asked: Question) -> bool:
    """Whether it is read at a moment, and not summed up over the days before it."""
    return asked.measured.stands or (asked.measure == "growth" and asked.indicator.nature == "stock")


def one_kind(asked: Question, first: Period, second: Period) -> bool:
    """Whether readings of these days can be compared: two days, or two stretches of one length.

    What stands, like a stock, stands at the end of whatever days it is reported for.
    """
    if NATURES[asked.indicator.nature].stands and not asked.averaged:
        return True
    if first.is_date or second.is_date:
        return first.is_date and second.is_date
    return whole_months(first) == whole_months(second)


def since_base(asked: Question, figure: Figure) -> bool:
    """Whether it tells how far the last year of a longer period moved since the year before the period, or the goal's
    base.

    Growth of 30 % in 2025 over 2020 is the growth over 2021 to 2025.
    """
    span, base, answer = figure.span, figure.base, asked.answer
    if base is None or asked.per or figure.per or asked.measure not in ("growth", "change") or not answer.over_a_year:
        return False
    begins = asked.goal.base.end if asked.goal.base else answer.start - timedelta(days=1)
    last = span.is_year or (span.is_date and at_a_moment(asked))
    return last and span.end == answer.end and base.end == begins


def cover_of(asked: Question, figure: Figure) -> Cover | Text:
    """How the figure's days stand to those asked for: whole, part, earlier; or why they do not fit."""
    span, answer = figure.span, asked.answer
    if since_base(asked, figure):
        return "whole"
    if figure.per != asked.per:
        if figure.per:
            return Text("judging.yearly-average", said=period_text(span))
        return Text("judging.no-yearly-average")
    stock = asked.indicator.nature == "stock"
    standing = at_a_moment(asked)
    # A stock of December stands at its end; the growth of December may be that of a month.
    stood = span.is_date or (stock and asked.measure == "level" and not asked.averaged)
    if span.same(answer) or (standing and stood and span.end == answer.end):
        return "whole"
    # What stood on the first day of the plan stood there before anything was done.
    before = standing and span.end <= asked.window.start < asked.window.end
    if before or not span.inside(asked.window):
        said, wanted = period_text(span), period_text(answer)
        if answer.inside(span):
            return Text("judging.covers-more", said=said, wanted=wanted)
        return Text("judging.said-not-wanted", said=said, wanted=wanted)
    if asked.measured.stands:
        return "earlier"
    return _part(asked, span, standing)


def _part(asked: Question, span: Period, standing: bool) -> Cover | Text:
    """What a stretch inside the window can say of a sum, a growth or a change that is asked for the whole."""
    answer, measure = asked.answer, asked.measure
    if measure == "amount":
        if span.inside(answer):
            return "part"
        return "earlier" if span.is_year else _of_other_days(asked, span)
    if not span.inside(answer) or measure == "multiple":
        return _of_other_days(asked, span)
    if asked.measured.adds_up:
        return "part"
    # The growth of one year is not the growth over several, and that of a month is not that of the months so far.
    one_year = not answer.over_a_year or asked.per is not None
    return "part" if one_year and (standing or span.start == answer.start) else _of_other_days(asked, span)


def _of_other_days(asked: Question, span: Period) -> Text:
    measure, said, wanted = term(asked.measure), period_text(span), period_text(asked.answer)
    return Text("judging.other-period", measure=measure, said=said, wanted=wanted)
