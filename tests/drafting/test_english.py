"""The words of English clauses that name what a number measures."""

import pytest

from scorecard.drafting.english import subject
from scorecard.drafting.english_labels import head_noun
from scorecard.drafting.reading import candidates
from scorecard.drafting.subjects import Item


@pytest.mark.parametrize(
    ("before", "behind", "counts", "words"),
    [
        ("GDP growth of ", "", False, "GDP growth"),
        ("CPI increase kept at ", "", False, "CPI increase"),
        ("creation of ", " new urban jobs", True, "new urban jobs"),
        ("a reduction of ", " in energy use", False, "energy use"),
        ("We will build ", " new schools", True, "new schools"),
        ("Household waste recycling should reach ", "", False, "Household waste recycling"),
        ("renovate ", " of rural roads", True, "rural roads"),
    ],
)
def test_subject(before: str, behind: str, counts: bool, words: str) -> None:
    assert subject(Item(0, 0, before, behind), None, counts).words == words


def test_head_noun() -> None:
    assert head_noun(" new schools in the city") == "schools"
    assert head_noun("") == ""


def test_what_speaks_of_a_target_or_of_all_people_sets_none() -> None:
    text = "II. Main goals for 2024\nGDP growth of over 6 percent.\nA target of over 6 percent is cautious. We will feed our 1.4 billion people."
    assert [f"{one.low} {one.indicator}" for one in candidates(text, 2024)] == ["6 GDP growth"]


COUNCIL = """Ashdale Borough Council
Delivery plan 2024/25

Looking back
In 2023/24 we opened 3 libraries against a plan of 4.

Our goals for 2024/25
Homes
- Build at least 90 council homes.
- Reduce the number of families in emergency housing to below 40.
- Support 250 small shops with grants worth £0.9m.
Climate
- Cut the council's own energy use by 6%.
- Raise the reuse rate to 31 per cent.
"""


def test_a_plan_of_a_council_is_read_under_its_headings() -> None:
    found = {one.indicator: one for one in candidates(COUNCIL, 2024)}
    assert {name: f"{one.measure} {one.bound} {one.low} {one.unit}" for name, one in found.items()} == {
        "council homes": "amount at_least 90 homes",
        "number of families in emergency housing": "level less_than 40 families",
        "small shops with grants": "amount exactly 250 shops",
        "council's own energy use": "growth exactly 6 %",
        "reuse rate": "level exactly 31 per cent",
    }
    assert found["council's own energy use"].direction == "down"
    assert found["council homes"].says == "Build at least 90 council homes"  # without the mark of the list


@pytest.mark.parametrize(
    ("clause", "wanted"),
    [
        ("we completed 97 council homes in 2024/25", "council homes: amount 97"),
        ("We brought 12 empty shops back into use", "empty shops back into use: amount 12"),
        ("4,100 hedges were planted", "hedges: amount 4100"),
        ("52 families were living in emergency housing", "families living in emergency housing: level 52"),
        ("The reuse rate was 29.5 per cent", "reuse rate: level 29.5"),
        ("we delivered savings of £1.8 million", "savings: amount 1.8"),
        ("Volunteers and staff planted 9,250 trees", "trees: amount 9250"),
        ("Our contractors finished 93.4% of repairs on the first visit", "repairs on the first visit: level 93.4"),
        ("99.7% of bins were collected on time", "bins on time: level 99.7"),
        ("Private investment of £34.5m was secured for the town centre", "Private investment: amount 34.5"),
        ("There were 958,000 visits", "visits: amount 958000"),
        ("Seventeen new foster carers were approved", "new foster carers: amount 17"),
    ],
)
def test_what_a_council_reports(clause: str, wanted: str) -> None:
    (one,) = candidates(f"Looking back on 2024/25\n{clause}.\n", 2024, past=True)
    assert f"{one.indicator}: {one.measure} {one.low}" == wanted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will open the Riverside Leisure Centre by the autumn.", ["in-use Riverside Leisure Centre"]),
        (
            "The Cabinet will adopt the Parking Strategy and launch the Marsham Climate Fund.",
            ["adopted Parking Strategy", "started Marsham Climate Fund"],
        ),
        ("The Elm Road Bridge is to be completed by 2027.", ["completed Elm Road Bridge"]),
        ("Publish a new Local Plan in June.", ["published Local Plan"]),
        (
            "We will introduce a five-year programme for rural clinics.",
            ["started five-year programme for rural clinics"],
        ),
        ("2.11 Complete the Riverwalk extension by June.", ["completed Riverwalk extension"]),
        ("We will break ground on the new convention center.", ["started convention center"]),
        ("Phase II of the metro (28.6 km) will be completed by December.", ["completed Phase II of the metro"]),
        ("Construction will begin on the Elm Valley reservoir.", ["started Elm Valley reservoir"]),
        (
            "Formulate the 15th Five-Year Plan and amend the Foreign Trade Law.",
            ["adopted 15th Five-Year Plan", "adopted Foreign Trade Law"],
        ),
        ("The Eastgate redevelopment will break ground in June.", ["started Eastgate redevelopment"]),
        ("Start work on the Canal Quarter regeneration.", ["started Canal Quarter regeneration"]),
        ("Hold the Spring Festival in May.", ["held Spring Festival"]),
        ("Hold the Council Tax Support scheme at its level.", []),
        # a noun, a present or a participle of a list says the stage, too
        (
            "Priorities: completion of the Elm Road Bridge; launch of the Marsham Climate Fund.",
            ["completed Elm Road Bridge", "started Marsham Climate Fund"],
        ),
        ("- Marsham Diagnostic Centre goes live in June", ["in-use Marsham Diagnostic Centre"]),
        ("- Marsham Local Plan adopted by June", ["adopted Marsham Local Plan"]),
        ("Bus Route 12 to begin in October.", ["started Bus Route 12"]),
        ("We will put the Elm Pumping Station into service.", ["in-use Elm Pumping Station"]),
        ("a) roll out Tidewise to all schools;", ["started Tidewise"]),
        ("Adopt the Harbour Overlay Zone", ["adopted Harbour Overlay Zone"]),  # on a line of its own
        ("Launch a Harbour Skills Fund of £4 million.", ["started Harbour Skills Fund"]),
        ("Construction of the Elm Road Market stands at 80%.", []),
        # no name, no thing, or no verb of a stage
        ("We are committed to open and honest government.", []),
        ("We will continue to build on the success of Team Marsham.", []),
        ("Ministers will pass on savings to households.", []),
    ],
)
def test_english_milestones(text: str, expected: list[str]) -> None:
    found = candidates(f"Our priorities for 2026\n\n{text}", 2026)
    assert [f"{one.stage} {one.indicator}" for one in found if one.kind == "milestone"] == expected


@pytest.mark.parametrize(
    "text", ["By September, we will open the new bus station.", "We will open it by September 2026."]
)
def test_a_month_before_or_behind_an_act_is_its_due_day(text: str) -> None:
    text = text.replace("it", "the new bus station")
    (one,) = candidates(f"Our priorities for 2026\n\n{text}", 2026)
    assert one.due == "2026-09-30"


@pytest.mark.parametrize(
    ("text", "value", "unit", "indicator"),
    [
        ("Emissions will fall by 4½%.", "4.5", "%", "Emissions"),
        ("Keep arrears below ¾% of income.", "0.75", "%", "arrears"),
        ("Nine in ten calls should be answered.", "90", "%", "calls"),
        ("Clearance time will be cut by half.", "50", "%", "Clearance time"),
        ("Visits should increase from 610,000 to 650,000.", "650000", "", "Visits"),
        ("The levy goes up by 8 percent to $7.60 an hour.", "7.60", "dollars", "levy"),
        ("The deficit will narrow to 3.8 percent, from 4.6 percent last year.", "3.8", "percent", "deficit"),
        ("Repair 95% of potholes within 24 hours.", "95", "%", "potholes within 24 hours"),
        ("Deaths are to fall to below 90 per 100,000 births.", "90", "per 100,000", "Deaths"),
        ("Recruit 25 foster carers.", "25", "carers", "foster carers"),
        ("Cut the deficit to 4%, and we will bring it below 3 per cent.", "3", "per cent", "deficit"),
        ("Infant mortality, which came down from 32 to 27, will be reduced to 20.", "20", "", "Infant mortality"),
        ("2.1 Maintain a response time of 6 minutes or less.", "6", "minutes", "response time"),
        (
            "At least 60% of plans to be issued within 20 weeks (2024/25: 43%).",
            "60",
            "%",
            "plans",
        ),
        ("The deficit will decline from 5.7 percent of GDP to 3.3 percent of GDP.", "3.3", "percent", "deficit"),
        ("Physically inactive adults: 20% or lower (2024/25: 23.4%).", "20", "%", "Physically inactive adults"),
        ("Supportive housing: +350 units.", "350", "units", "Supportive housing"),
        ("Plant one tree for every resident: 186,000 in all.", "186000", "", "Plant one tree for every resident"),
        ("Build 200,000 units every year, creating 120,000 jobs.", "120000", "jobs", "jobs"),
        ("350 bridges repaired.", "350", "bridges", "bridges repaired"),
    ],
)
def test_english_numbers(text: str, value: str, unit: str, indicator: str) -> None:
    found = candidates(f"Our targets for 2026\n\n{text}", 2026)
    assert (str(found[-1].low), found[-1].unit, found[-1].indicator) == (value, unit, indicator)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Keep the deficit at or under 3 percent.", ["at_most 3 percent level deficit"]),
        (
            "Expand exports by 6 percent, and keep the deficit at or under 3 percent.",
            ["exactly 6 percent growth exports", "at_most 3 percent level deficit"],
        ),
        ("On-time performance of buses: 87%+.", ["at_least 87 % level On-time performance of buses"]),
        ("Lift the employment rate to at or above 70%.", ["at_least 70 % level employment rate"]),
        ("Cut the vacancy rate to below 4% by 2026, from 6.1% in 2023.", ["less_than 4 % level vacancy rate"]),
        (
            "Raise access to clean water to 90 percent; at present it is 72 percent.",
            ["exactly 90 percent level access to clean water"],
        ),
        ("Raise uptake to 90 percent. It currently stands at just 72 percent.", ["exactly 90 percent level uptake"]),
        ("Raise uptake to 90 percent. Uptake is now about 72 percent.", ["exactly 90 percent level uptake"]),
    ],
)
def test_bounds_and_what_holds_today(text: str, expected: list[str]) -> None:
    found = candidates(f"Targets for 2026\n\n{text}\n", 2026)
    assert [f"{one.bound} {one.low} {one.unit} {one.measure} {one.indicator}" for one in found] == expected


def test_a_part_of_the_number_before_it_is_doubtful() -> None:
    whole, part = candidates("Targets for 2026\n\nCreate 9,000 jobs, of which 2,500 in the south.\n", 2026)
    assert (str(part.low), part.unit, part.indicator) == ("2500", whole.unit, "jobs in the south")
    assert [doubt.key for doubt in part.doubts] == ["drafting.a-part"]


@pytest.mark.parametrize(("year", "other"), [(2031, True), (2026, False)])
def test_a_year_behind_the_number_is_when_it_is_due(year: int, other: bool) -> None:
    (found,) = candidates(f"Targets for 2026\n\nCut the vacancy rate to 4% by {year}, from 6.1% in 2023.\n", 2026)
    assert (found.until, found.elsewhere) == (year, other)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Reduce sewer floods to 40.", "at_most"),
        ("Limit the rise of rents to 3 per cent.", "at_most"),
        ("Bring the vacancy rate down to 8%.", "at_most"),
        ("Cut spending on consultants to £4 million.", "at_most"),
        ("Reduce falls and broken hips among tenants to 90.", "at_most"),
        ("Cut waste and raise recycling to 45%.", "exactly"),
        ("Raise library visits to 1.6 million.", "exactly"),
    ],
)
def test_less_of_something_is_capped(text: str, bound: str) -> None:
    """A bare number is a floor; what is reduced to a number may not be more."""
    (found,) = candidates(f"Our targets for 2025\n- {text}", 2025)
    assert found.bound == bound


def test_visits_to_a_million_are_counted_in_visits() -> None:
    (found,) = candidates("Our targets for 2025\n- Raise library visits to 1.6 million.", 2025)
    assert found.unit == "million visits"


def test_many_hours_are_no_length_of_time() -> None:
    (found,) = candidates("Our targets for 2025\n- Deliver 30,000 hours of swimming lessons.", 2025)
    assert found.low == 30_000


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("We will reduce the backlog of 400 cases by 25%.", ("25", "down")),
        ("We will cut the deficit of £12 million by a third.", ("33.33", "down")),
        ("We will increase the stock of 300 places by 10%.", ("10", "up")),
    ],
)
def test_what_is_to_move_stands_before_by_how_much(text: str, goal: tuple[str, str]) -> None:
    (one,) = candidates(f"What we will do in 2025\n{text}\n", 2025)
    assert (f"{one.low:.4g}", one.direction, one.measure) == (*goal, "growth")
