"""From a month to its bulletin: the title, the parts for the leaders, and the annexes."""

from datetime import date

from scorecard.language.bilingual import Text, same
from scorecard.model.periods import day_text, period_text
from scorecard.model.settings import NONE_SET, Settings
from scorecard.output.bulletin.annexes import annexes
from scorecard.output.bulletin.front import front
from scorecard.output.bulletin.parts import Bulletin
from scorecard.output.rows import rows_of
from scorecard.summary.month import Month


def bulletin_of(month: Month, settings: Settings = NONE_SET) -> Bulletin:
    """The bulletin of a project with these settings, in texts that every output draws."""
    rows = {row.result.identity: row for row in rows_of(month.judged)}
    judged, day = month.judged, day_text(month.day)
    when = period_text(month.period)
    return Bulletin(
        Text("month.title", place=judged.place, month=when),
        Text("month.subtitle", plan=judged.plan.title, day=day),
        (*front(month, rows), *annexes(month, rows)),
        sign_off(month, settings),
        settings.fonts,
    )


def sign_off(month: Month, settings: Settings) -> tuple[Text, ...]:
    """Who signs, the office that issues it, and the day; a day before the judging is that of another bulletin."""
    day: date | None = month.day if settings.issued_on is None else None
    if isinstance(settings.issued_on, date) and settings.issued_on >= month.day:
        day = settings.issued_on
    office = (same(settings.issued_by),) if settings.issued_by else ()
    return (
        Text("month.signed", name=settings.signed_by),
        *office,
        day_text(day) if day is not None else Text("month.day-left"),
    )
