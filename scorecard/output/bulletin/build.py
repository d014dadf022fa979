"""From a month to its bulletin: the title, the parts for the leaders, and the annexes."""

from scorecard.language.bilingual import Text
from scorecard.model.periods import day_text, period_text
from scorecard.output.bulletin.annexes import annexes
from scorecard.output.bulletin.front import front
from scorecard.output.bulletin.parts import Bulletin
from scorecard.output.rows import rows_of
from scorecard.summary.month import Month


def bulletin_of(month: Month) -> Bulletin:
    """The bulletin, in texts that every output draws."""
    rows = {row.result.identity: row for row in rows_of(month.judged)}
    judged, day = month.judged, day_text(month.day)
    when = period_text(month.period)
    return Bulletin(
        Text("month.title", place=judged.place, month=when),
        Text("month.subtitle", plan=judged.plan.title, day=day),
        (*front(month, rows), *annexes(month, rows)),
        Text("month.signed"),
        day,
    )
