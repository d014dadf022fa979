"""Age: how long a reading of a running period counts for today.

Formula: the period is cut into the stretches in which the owner reports (`reported:`; else quarters in a plan of one
year, years in a longer one). The next reading is due at the end of the first stretch that ends after the last
reading, and a lag that is data. Until then the light is solid; after that it is hollow, and the report is overdue.
Source: it follows from how often an owner reports; the lags are data with their own source.
Limits: milestones have no readings that grow old. After the period its end is asked for, whatever the age.
Sample that passes: a reading of March in May, where quarters are reported. Sample that fails: the same in November.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from scorecard.judging.goal_case import Context
from scorecard.judging.phrases import paragraph
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading, Verdict
from scorecard.language.bilingual import Text
from scorecard.model.bands import Bands
from scorecard.model.frequencies import REPORTED, ReportedEvery
from scorecard.model.periods import Period, day_text, months_after, period_text, whole_months

_ONE_DAY = timedelta(days=1)


def next_due(asked: Question, last: date | None, bands: Bands) -> date:
    """The day by which the reading after `last`, or the first of the period, should be published."""
    often = _often(asked)
    months = REPORTED[often]
    start = asked.window.start.replace(day=1)
    after, number = last or start - _ONE_DAY, 1
    while (end := months_after(start, months * number) - _ONE_DAY) <= after:
        number += 1
    return min(end, asked.window.end) + timedelta(days=int(_lag(often, bands)))


def report_by(asked: Question, day: date, bands: Bands) -> date:
    """The day by which a report should say whether what was due on `day` is done.

    It covers the month of that day, and of an amount that is reported seldom it comes later; milestones are reported
    monthly.
    """
    often = asked.reported or ("monthly" if asked.measure == "stage" else _often(asked))
    return months_after(day.replace(day=1), 1) - _ONE_DAY + timedelta(days=int(_lag(often, bands)))


def overdue_since(asked: Question, last: date | None, as_of: date, bands: Bands) -> date | None:
    """The day by which a newer reading should have been published, where it was not; only while the period runs."""
    if as_of > asked.due or as_of < asked.window.start or asked.measure == "stage":
        return None
    due = next_due(asked, last, bands)
    return due if as_of > due else None


def as_of_text(asked: Question, period: Period) -> Text:
    """Of when the light is, in one sentence: as of March; with the year where the plan has several."""
    end, months = period.end, whole_months(period)
    if months is None:
        return Text("judging.as-of", when=day_text(end))
    if asked.several:
        last = Period("", end.replace(day=1), end) if months % 12 else period
        return Text("judging.as-of", when=period_text(last))
    return Text("judging.as-of", when=Text("judging.month-alone", month=Text(f"periods.month-{end.month}")))


def dated(asked: Question, verdict: Verdict, known: Iterable[Reading], context: Context) -> Verdict:
    """The verdict, marked where a newer report than the latest known reading is overdue; a grey one says so."""
    readings = list(known)
    last = max((reading.period.end for reading in readings), default=None)
    late = overdue_since(asked, last, context.as_of, context.bands)
    silent = not readings and asked.reported is None  # nobody has said that its owner reports at all
    if late is None or silent or any(reading.cover == "whole" for reading in readings):
        return verdict
    reason = verdict.reason
    if verdict.colour == "grey":
        reason = paragraph(reason, Text("judging.report-was-due", day=day_text(late)))
    return verdict._replace(overdue=True, reason=reason)


def _lag(often: ReportedEvery, bands: Bands) -> Decimal:
    lags: dict[ReportedEvery, Decimal] = {
        "monthly": bands["age", "monthly"],
        "quarterly": bands["age", "quarterly"],
        "half-yearly": bands["age", "half-yearly"],
        "yearly": bands["age", "yearly"],
    }
    return lags[often]


def _often(asked: Question) -> ReportedEvery:
    return asked.reported or ("yearly" if asked.several else "quarterly")
