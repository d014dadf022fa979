"""Rank: a place in a published ranking, against a place to reach or the place held before.

Formula: met where the place is the one asked for or a better (smaller) one; “better than before” asks for one place
less than the place before. Near: at most `amber_places` behind, which the reading must show; never where a better place
than before is asked for, because what misses that has not moved, or has moved back.
Places are compared inside one ranking only: who is ranked, by what and by whom is part of the indicator.
Source: plain comparison; the band is data with its own source.
Limits: a place says nothing of the distance to the next, and the field may change between two years.
Sample that passes: 6th against at most 6. Sample that fails: 8th where the place before was 6th.
"""

from scorecard.judging.methods.attainment import LEAST
from scorecard.judging.methods.outcomes import Case, Method, Outcome, gap_of
from scorecard.judging.methods.range_ends import at_both_ends
from scorecard.judging.phrases import amount_text, value_text
from scorecard.language.bilingual import NOTHING, Text
from scorecard.model.intervals import plain


def applies(case: Case) -> bool:
    """Whether the reading is a place in a ranking."""
    return case.asked.measure == "rank"


def judge(case: Case) -> Outcome:
    """The outcome for one place; what it accepts ends with the last place that is good enough."""
    asked, reading, accepts, bands = case.asked, case.reading, case.accepts, case.bands
    last = accepts.high
    assert last is not None  # a rank is always held against a last place
    wanted = last - 1 if accepts.high_open else last
    gap = gap_of(asked, wanted - reading.value) if reading.bound == "exact" else None
    field = asked.indicator.among
    among = Text("methods.among-field", field=field) if field else NOTHING
    if reading.extent.inside(accepts):
        return Outcome("met", gap, Text("methods.meets-goal-among", among=among))
    if not reading.extent.apart(accepts):
        return Outcome("undecidable", None, Text("methods.bound-open", value=value_text(reading)))
    behind, places = reading.value - wanted, bands["rank", "amber_places"]
    told = amount_text(gap_of(asked, behind))
    said = Text(
        "methods.ranks-behind",
        least=LEAST.get(reading.bound, Text("methods.at-least")),
        told=told,
        among=among,
    )
    worst = reading.extent.high
    if accepts.high_open or worst is None or worst - wanted > places:
        return Outcome("missed", gap, said)
    within = Text("methods.near-ranks", places=plain(places))
    return Outcome("near", gap, Text("methods.said-within", said=said, within=within))


METHOD = Method("rank", applies, at_both_ends(judge))
