"""Whole sentences of English plans and reports: names, bounds, labels, what sets no goal, milestones and directions."""

from decimal import Decimal

import pytest

from scorecard.drafting.column_words import BASE, NAME, TARGET
from scorecard.drafting.reading import candidates
from scorecard.drafting.table_cells import TextCell
from scorecard.drafting.table_columns import columns

HEAD = "Our targets for 2026\n\n"


def told(text: str) -> list[str]:
    """The goals with a number: bound, number, unit and name."""
    found = candidates(HEAD + text, 2026)
    return [f"{one.bound} {one.low} {one.unit} | {one.indicator}" for one in found if one.kind == "number"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By June 2026 a quarter of our vans will be electric.", ["exactly 25 % | vans"]),
        ("We will deliver savings of £4.1m over two years.", ["exactly 4.1 million pounds | savings"]),
        ("A2 Start work on the depot.\nA3 Give grants to 75 clubs.", ["exactly 75 clubs | clubs"]),
        ("3 | Page\nHome > Your Council > Plans > 2026\nLay 30 miles of drains.", ["exactly 30 miles | drains"]),
        ("Install solar panels on eight schools.", ["exactly 8 schools | schools"]),
        ("Fund 3 million hours of home care.", ["exactly 3 million hours | home care"]),
        ("The average 911 answer time will be brought under 15 seconds.", ["less_than 15 seconds | average 911 answer time"]),
        ("Our recycling rate of 44% remains too low, and we will lift it to 50%.", ["exactly 50 % | recycling rate"]),
        ("The £16m deal is now under way. The port supports 1,900 jobs.", []),
        ("A growth rate of around 6 percent will enable us to create jobs.", []),
        ("Issue rules for a second batch of 62 stocks.\nPlanned spending: $1,114,603\nSolar supplied over 40% of power.", []),
        ("80% of pupils are present for more than 90% of the term.", ["exactly 80 % | pupils are present for more than 90% of the term"]),
        ("Target 2 – Shorter waits: 95% of patients are seen within six hours.", ["exactly 95 % | Shorter waits"]),
        ("The gap is to be 3%, an increase of 0.2 percentage points over last year.", ["exactly 3 % | gap"]),
        ("We will back loans in the 7(a) programme.\nCP 1210\nThe population is projected to reach 921,000. We will focus on 12 industries.", []),
        ("Yards with contracts of $5 million or more must use cameras. Carers will receive a top-up of $400.", []),
        ("Sales passed 200 billion yuan last year; we will lift them by 15 percent.", ["exactly 15 percent | Sales"]),
        ("Where a result is more than 10% off, we will ask for a plan.", []),
        ("We will break ground on the Alder Quarter, 900 units of housing on city land.", []),
        ("2025 in brief: 176 homes delivered; 33 km of road strengthened in the north;\n118 clubs helped.", []),
        ("The budget will be $1.2bn.", ["exactly 1.2 billion dollars | budget"]),
        ("This is within the budget of €84.6 million adopted by the Members.", []),
        ("The new hub, with 32 desks and four labs, will open in June.", []),
        ("Recruit 90 new múinteoirí for the Gaeltacht.", ["exactly 90 múinteoirí | new múinteoirí for the Gaeltacht"]),
        ("Lay 30 miles of drains and cable ducts.", ["exactly 30 miles | drains and cable ducts"]),
        ("Raise the carer payment to £31.40 a week.", ["exactly 31.40 pounds | carer payment"]),
        ("Give £12 million to village schools.", ["exactly 12 million pounds | village schools"]),
        ("I propose an outlay of $40 million for lighting.", []),  # what a budget allots sets no goal
        ("I am happy to announce that 300 nurses will be recruited.", ["exactly 300 nurses | nurses"]),
        ("Cut the average time to settle a claim from 90 to 60 days.", ["at_most 60 days | average time to settle a claim"]),
        ("Ward size will drop from 30 to 24 beds.", ["exactly 24 beds | Ward size"]),
        ("Homes with piped water: from 41% (2023) to 55%.", ["exactly 55 % | Homes with piped water"]),
        ("Narrow the gap between north and south to fewer than 8 points.", ["less_than 8 points | gap between north and south"]),
        ("Find work for at least 70 of the 95 trainees on the list.", ["at_least 70 trainees | trainees"]),
        ("KPI 2.4 Accuracy of bills. Target: ≥ 98%. Previous result: 96%.", ["at_least 98 % | Accuracy of bills"]),
        ("Measure 3.1 Speed of answer. Target: ≤ 12 minutes.", ["at_most 12 minutes | Speed of answer"]),
        ("Fires will be kept below 40 per 100,000.", ["less_than 40 per 100,000 | Fires"]),
        ("Reserves: equal to or greater than 12% of spending.", ["at_least 12 % | Reserves"]),
        ("Sick days: 7 days per person or fewer.", ["at_most 7 days | Sick days"]),
        ("Reach zero drownings by the lake.", ["exactly 0 drownings | drownings by the lake"]),
        ("Close the year with no overspend.", ["at_most 0 overspend | overspend"]),
        ("Preserve 250+ homes of the old town.", ["at_least 250 homes | homes of the old town"]),
        ("Receipts are estimated at Rs. 2,31,400 crore.", ["exactly 231400 crore rupees | Receipts"]),
        ("Exports will rise from USD 1.1 billion to USD 1.9 billion.", ["exactly 1.9 billion us dollars | Exports"]),
        ("Bus trips will recover to 7.5M boardings.", ["exactly 7.5 million | Bus trips"]),
        ("Lift the share of women on boards to half.", ["exactly 50 % | share of women on boards"]),
        ("Receipts will grow by 4 percent, and grants by 3 percent or more.", ["exactly 4 percent | Receipts", "at_least 3 percent | grants"]),
    ],
)  # fmt: skip
def test_goals(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Write to Suite 118, Guildhall, 40 Castle Street, or phone 01632 555 018.",
        "Read section 4 and page 27.",
        "The Board employs about 900 people in 16 towns.",
        "The council paid 310 grants last season.",
        "The network doubled so far.",
        "We will achieve net zero and show zero tolerance.",
        "Give grants of up to $20,000.",
        "Serve hot meals to all 5,200 pupils.",
        "Response times: see below (FY25 actual: 9.3).",
    ],
)
def test_no_goals(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We aim to raise uptake to 70%.", "stretch"),
        ("Our ambition is to plant 900 trees.", "stretch"),
        ("We will plant 900 trees.", "firm"),
    ],
)
def test_what_is_aimed_at_is_stretch(text: str, expected: str) -> None:
    assert [one.strength for one in candidates(HEAD + text, 2026)] == [expected]


def test_a_heading_with_a_roman_number_may_be_long() -> None:
    text = (
        "I. Review of Work in 2025\nRevenue grew by 5.1 percent.\n"
        "II. Overall Requirements and Main Targets for the Year 2026\nRevenue growth of around 6 percent.\n"
    )
    assert [str(one.low) for one in candidates(text, 2026)] == ["6"]
    assert [str(one.low) for one in candidates(text, 2026, past=True)] == ["5.1"]


def test_where_a_goal_begins_does_not_turn_its_sentence_back() -> None:
    text = "- Plant 700 hectares of woodland, up from 520 hectares last year\n- Cut thefts by 8% below 2019 levels\n"
    assert told(text) == ["exactly 700 hectares | woodland", "exactly 8 % | thefts"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will launch a garden waste service to all 8,000 homes.", ["started garden waste service"]),
        ("Finish phase 2 of the Harbour Park scheme.", ["completed phase 2 of the Harbour Park scheme"]),
        ("Pilot rural dial-a-ride in two valleys.", ["started rural dial-a-ride"]),
        ("Adopt a ten-year water plan totalling $90 million.", ["adopted ten-year water plan"]),
        ("We will host the 2027 World Rowing Cup.", ["held 2027 World Rowing Cup"]),
        ("Construction of the new ferry terminal shall be completed.", ["completed ferry terminal"]),
        ("The Tarn 90,000-ton cement complex will go into operation.", ["in-use Tarn 90,000-ton cement complex"]),
        ("Sign a memorandum of understanding with the islands.", ["signed memorandum of understanding"]),
        ("A Water Institute will be established and a new Mining Law will be enacted.", ["started Water Institute", "adopted Mining Law"]),
        ("Prepare a new Housing Strategy.", ["prepared Housing Strategy"]),
        ("Achieve White Ribbon accreditation.", ["awarded White Ribbon accreditation"]),
        ("Make every effort to complete the Ost-Weller motorway and add 60 kilometers of road.", ["completed Ost-Weller motorway"]),
        # no one thing
        ("Create a fairer system.", []),
        ("Achieve a balanced budget for the North Ward.", []),
        ("Wind bases will be developed in Norland and Sudland.", []),
    ],
)  # fmt: skip
def test_milestones(text: str, expected: list[str]) -> None:
    found = candidates(HEAD + text, 2026)
    assert [f"{one.stage} {one.indicator}" for one in found if one.kind == "milestone"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Steady growth in household incomes;", ["up household incomes"]),
        ("a basic equilibrium in the balance of payments;", ["hold balance of payments"]),
        ("Air quality will continue to improve.", ["better Air quality"]),
        ("R&D spending will grow faster than GDP.", ["above R&D spending"]),
        ("We will keep consumer prices stable.", ["hold consumer prices"]),
        ("We will keep talking.", []),
        ("- Reduce the number of lives lost on roads\n", ["down number of lives lost on roads"]),
        (
            "We will raise the threshold for income tax and lower bridge tolls.",
            ["up threshold for income tax and lower bridge tolls"],
        ),
        (
            "Dumping complaints will come down, and water rates will stay flat.",
            ["down Dumping complaints", "hold water rates"],
        ),
        ("Achieve a continuous decline in PM2.5 density in cities.", ["down PM2.5 density in cities"]),
        ("We will cut the time it takes to build in half. Reduce the burden on schools. Raise our voice.", []),
    ],
)
def test_directions_and_relations(text: str, expected: list[str]) -> None:
    found = candidates(HEAD + text, 2026)
    assert [f"{one.asked} {one.indicator}" for one in found if one.kind in ("direction", "relation")] == expected


def test_the_first_half_of_another_year_is_no_day_of_this_one() -> None:
    (one,) = candidates(HEAD + "Launch the new Ledger app in the first half of 2027.", 2026)
    assert one.due == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will plant 140 000 trees.", ["exactly 140000 trees | trees"]),
        ("Revenue will be lifted to R3.2 billion.", ["exactly 3.2 billion rand | Revenue"]),
        ("Deaths must not go above 40.", ["at_most 40  | Deaths"]),
        ("Attendance must never fall below 92%.", ["at_least 92 % | Attendance"]),
        ("Coverage must go beyond 80%.", ["more_than 80 % | Coverage"]),
        ("Our waiting time, now 6.5 years, will be shortened to 5 years.", ["exactly 5 years | waiting time"]),
        ("Achieve a 30% reduction in food waste.", ["exactly 30 % | food waste"]),
        ("The share of calls taken will improve to 90%.", ["exactly 90 % | share of calls taken"]),
        ("Handover time: average no longer than 25 minutes.", ["at_most 25 minutes | Handover time"]),
        ("Spend £90 million a year on rural buses.", ["exactly 90 million pounds | rural buses"]),
        ("Replies within 15 working days: 97%.", ["exactly 97 % | Replies within 15 working days"]),
        ("Make the duty on wine with a price of over $50 fall to 12%.", ["exactly 12 % | duty on wine with a price of over $50 fall"]),
        ("Repair one hundred and ten bridges.", ["exactly 110 bridges | bridges"]),
        ("Travel time to the coast will be cut to one hour.", ["at_most 1 hour | Travel time to the coast"]),
        ("Vacancies: 5% (May 2025: 8.2%).", ["exactly 5 % | Vacancies"]),
        ("The firm contributed £4m. The plan builds on 9 town plans.", []),
        ("Halve the budget gap of £8m.", ["exactly 0.5 倍 | budget gap"]),
        ("Cut our £20m debt to £15m.", ["at_most 15 million pounds | debt"]),
        ("Carry out 34 schemes with funding of €1.9m from the state.", ["exactly 34 schemes | schemes"]),
        ("Continue to maintain 940 km of roads and 81 bridges.", []),
        ('Free screening of "two cancers" for 9,000 women', ["exactly 9000 women | Free screening of two cancers women"]),
        ("Put the new wing into use (80 beds).", []),
        ("Taxes came in 2.2% under the forecast, 38 lower than in FY26.", []),
        ("Income of £64 million, 15% of the budget, is expected.", ["exactly 64 million pounds | Income"]),
        ("Raise £52 million, an average of £4.3 million monthly.", ["exactly 52 million pounds | Raise"]),
        (
            "Retrofit 21 homes built before 2000 and install lifts in 40 flats.",
            ["exactly 21 homes | homes built before 2000", "exactly 40 flats | flats"],
        ),
        (
            "Make 95 inspections, with a compliance rate of at least 90%.",
            ["exactly 95 inspections | inspections", "at_least 90 % | compliance rate"],
        ),
        (
            "Reduce the share of 16- and 17-year-olds out of work to 2.5%",
            ["at_most 2.5 % | share of 16- and 17-year-olds out of work"],
        ),
        (
            "Issue 70% of education, health and care plans within 20 weeks",
            ["exactly 70 % | education, health and care plans within 20 weeks"],
        ),
        (
            "Start on site with 24 new homes and complete 17",
            ["exactly 24 homes | new homes", "exactly 17 homes | complete new homes"],
        ),
        (
            "Carry out 32 projects and see that investment in them reaches £9m for the year",
            ["exactly 32 projects | projects", "exactly 9 million pounds | investment in them"],
        ),
        (
            "80% of people with a serious illness will hear whether they have it within 28 days",
            ["exactly 80 % | people with a serious illness"],
        ),
        ("Cut stunting of children below 5 years from 34% to 31%", ["at_most 31 % | stunting of children below 5 years"]),
        ("Use of power, presently 1,134 units, will reach 1,200 units.", ["exactly 1200 units | Use of power"]),
        ("Reserves of £9m are held, equivalent to 4.9 months of imports.", ["exactly 9 million pounds | Reserves"]),
        ("Ridership: 14.8 million trips, a 6% rise", ["exactly 14.8 million trips | Ridership"]),
        ("The Finance Bill contains 51 clauses.", []),
        ("Open the Elm Street housing project (52 suites)", []),
        ("To reach universal coverage, we will lay 20 km of pipes.", ["exactly 20 km | pipes"]),
        ("We operate 380 km of mains and two plants. We will replace 18 km of mains.", ["exactly 18 km | mains"]),
        ("Sites for 90 homes through £19m of grants", ["exactly 90 homes | homes"]),
        ("The budget is £312m. Of this, 61% pays for buses.", []),
        ("Losses, at about 8%, are low.", []),
        ("Reseal 14% of the network, about 3,300 kilometres.", ["exactly 14 % | network"]),
        ("The fleet is being built in Elm by 600 workers.", []),
        ("Plant one million mangroves along 38 km of coast", ["exactly 1 million | mangroves"]),
        ("The investment requirement of £9.7 billion will be financed from the fund (72%).", []),
        ("Reduce stunting among children under five to 20%", ["at_most 20 % | stunting among children under five"]),
        ("Today, 46% of our land is green. At present 81% of homes are covered.", []),
        ("Spend £19 million, which would be 3% of income, on parks.", ["exactly 19 million pounds | Spend"]),
        ("Zero Waste\nReuse 40 tonnes.", ["exactly 40 tonnes | Reuse"]),
        ("Solar power of 2 GW by 2026 is our goal; 1.7 GW had been installed.", ["exactly 2 GW | Solar power"]),
        ("We will replace 18 huts and reopen the Elm Track, closed since the 2021 floods.", ["exactly 18 huts | huts"]),
        ("Spend K150 million on roads.", ["exactly 150 million kwacha or kina | roads"]),
        ("Revenue: P2.5 billion", ["exactly 2.5 billion pesos or pula | Revenue"]),
        ("We want 40 fewer collisions.", ["exactly 40 collisions | collisions"]),
        ("Road deaths: 40 fewer", ["exactly 40  | Road deaths"]),
        ("NO2 below 30 ug/m3 at all sites", ["less_than 30 ug/m3 | NO2 at all sites"]),
        ("Crime, all types: down 5%", ["exactly 5 % | Crime, all types"]),
        ("In the north, new homes: 300", ["exactly 300  | new homes"]),
        ("Green power will account for 70% of heating.", ["exactly 70 % | Green power"]),
        ("Average permit review: 21 days", ["exactly 21 days | Average permit review"]),
        ("Help women aged 20-24 and follow the 6-point agenda.", []),
    ],
)  # fmt: skip
def test_goals_said_in_other_ways(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_items_of_a_list_are_no_one_sentence() -> None:
    text = "By March we will\n- answer 90% of letters about the new parking rules in all parts of the city within the week\n- renew 60% of permits\n"
    assert told(text)[-1] == "exactly 60 % | permits"


def test_a_heading_with_the_year_of_the_plan_looks_ahead() -> None:
    text = "Highlights of 2025/26\n* Wharves renewed: 12\n\nOutputs in 2026/27\nWharves renewed: 14\n"
    assert [str(one.low) for one in candidates(text, 2026)] == ["14"]
    assert [str(one.low) for one in candidates(text, 2026, past=True)] == ["12"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Elm Valley bridge, phase 2, will be finished.", ["completed Elm Valley bridge"]),
        ("Go live with the new permits portal.", ["in-use permits portal"]),
        ("Finish the tunnel; complete the M-40 widening.", ["completed M-40 widening"]),
        ("A Rural Housing Council will be launched.", ["started Rural Housing Council"]),
        ("Six village clinics will start.", []),
        ("Gazette the revised Harbour Regulations.", ["adopted revised Harbour Regulations"]),
        ("Flag off the dualling of the Elm Road.", ["started Elm Road"]),
        ("Finish the Elm Greenway, Phase 2, by May.", ["completed Elm Greenway, Phase 2"]),
        ("We will complete and open the Elm Bridge.", ["in-use Elm Bridge"]),
        ("The Elm Bridge will be completed and opened to traffic.", ["in-use Elm Bridge"]),
        ("We will ensure that the Elm Bridge is completed.", ["completed Elm Bridge"]),
        ("Speed up the Elm plant so that Phase II starts commercial production.", ["in-use Phase II"]),
        ("Idle Assets and Funds will be put into good use.", []),
        ("Complete the Elm Flyover and the Oak Ring Road.", ["completed Elm Flyover", "completed Oak Ring Road"]),
        (
            "Work will begin on the Elm line and the second phase of the Oak line.",
            ["started Elm line", "started second phase of the Oak line"],
        ),
        (
            "our new Elm Centre opens in May; the second MRI scanner goes live",
            ["in-use Elm Centre", "in-use MRI scanner"],
        ),
        ("The Elm Power Station is targeted for commissioning in May.", ["in-use Elm Power Station"]),
        ("The Elm Power Station is due to open in May.", ["in-use Elm Power Station"]),
        ("Complete the roll-out of electronic records to all wards.", ["completed roll-out of electronic records"]),
        ("(i) Plant trees; and\n(ii) Setting up of a State Resource Centre", ["started State Resource Centre"]),
        ("Complete the works at Elm Hall | Elm County Council | Q1 2026", ["completed works at Elm Hall"]),
        ("By June the Elm Line will welcome its first passengers.", ["in-use Elm Line"]),
        ("The Rules on Elm Data will be drawn up and released.", ["published Rules on Elm Data"]),
        ("Attain the Seal of Good Governance.", ["awarded Seal of Good Governance"]),
        ("The new Elm Factory 3 will begin operations.", ["in-use Elm Factory 3"]),
        ("A stronger economy | Open the Elm Enterprise Centre", ["in-use Elm Enterprise Centre"]),
        ("We will open 24 beds and the Cancer Centre.", ["in-use Cancer Centre"]),
        ("Launch the Green Fund and the Elm Centre will open.", ["started Green Fund", "in-use Elm Centre"]),
        ("Open the Elm Hub, the pride of the River Plan, and go on.", ["in-use Elm Hub"]),
        ("Adopt the Health and the Environment Strategy.", ["adopted Health and the Environment Strategy"]),
    ],
)
def test_more_milestones(text: str, expected: list[str]) -> None:
    found = candidates(HEAD + text, 2026)
    assert [f"{one.stage} {one.indicator}" for one in found if one.kind == "milestone"] == expected


def test_lines_that_are_paragraphs_are_items_of_a_list_without_marks() -> None:
    paragraph = "We will work for all. " * 8  # a line of 176 characters: this text is not wrapped
    text = f"Our targets for 2026\n{paragraph}\nThey are as follows:\nrevenue growth of 5 percent\nsteady increases in exports\ngrain output of 3 million tons\n{paragraph}\n{paragraph}\nEnd\nEnd\nEnd\n"
    found = candidates(text, 2026)
    assert [one.indicator for one in found] == ["revenue growth", "exports", "grain output"]


def test_how_a_plan_will_be_judged_is_no_review_and_a_forecast_of_accounts_no_goal() -> None:
    text = "Plan 2026\n\nHow we will assess our performance\nPlant 60 trees.\n\nOutput class 2: Working with iwi\nSign 4 agreements.\n\nForecast financial statements\nRevenue: £121m.\n"
    assert [int(one.low) for one in candidates(text, 2026)] == [60, 4]


def test_a_heading_names_a_year_by_two_digits() -> None:
    text = "Budget in Brief 2026\n\nFY25 ACCOMPLISHMENTS\n✓ Paved 61 miles\n✓ Cut the wait to 9 days\n\nFY26 COMMITMENTS\n✓ Pave 70 miles\n"
    assert [int(one.low) for one in candidates(text, 2026)] == [70]


def test_sectoral_highlights_of_a_plan_are_no_review_and_how_money_is_spent_is_no_goal() -> None:
    text = "Budget 2026\n\nOUR PLANS\nPlant 60 trees.\n\nSECTORAL HIGHLIGHTS\n6. Health: We intend to enrol 90 people.\n\nHOW THE MONEY IS SPENT\nSafety takes 52 cents of every dollar.\n"
    assert [int(one.low) for one in candidates(text, 2026)] == [60, 90]


def test_a_comparison_dates_no_figure() -> None:
    text = "The year so far\nIn the first half of 2025 output grew by 3% over last year.\n"
    assert [one.period for one in candidates(text, 2026, past=True)] == ["2025-01/2025-06"]


@pytest.mark.parametrize(
    "text",
    [
        "Build a high-standard market system.",
        "Stronger support measures will be adopted.",
        "A vast and open Norland market is sure to grow.",
        "Create a new pattern of development.",
    ],
)
def test_no_milestones(text: str) -> None:
    assert [one.indicator for one in candidates(HEAD + text, 2026) if one.kind == "milestone"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We plan to conserve 40 per cent of wetlands.", ["exactly 40 per cent | wetlands"]),
        ("The board will co-finance some 700 projects.", ["about 700 projects | projects"]),
        ("Rescue three of the eight old mills.", ["exactly 3 mills | old mills"]),
        ("Solve 9 in 10 complaints within the week.", ["exactly 90 % | complaints within the week"]),
        ("Enrol 85 out of every 100 toddlers.", ["exactly 85 % | toddlers"]),
        ("Falls per 10,000 visitors: 2.5 or lower.", ["at_most 2.5 per 10,000 | Falls per 10,000 visitors"]),
        ("Women will make up 45% of recruits.", ["exactly 45 % | Women"]),
        ("Lift bus use from 3.2M to 3.9M.", ["exactly 3.9 million | bus use"]),
        ("Expand the music school to 90 places.", ["exactly 90 places | music school"]),
        ("We have capped spending at £6 million.", ["at_most 6 million pounds | spending"]),
        ("Lower the cap on fees to £80.", ["at_most 80 pounds | cap on fees"]),
        ("The output of mills will top 50 tonnes.", ["more_than 50 tonnes | output of mills"]),
        ("Keep arrears not under £2m.", ["at_least 2 million pounds | arrears"]),
        ("Growth of 4 percent in total exports.", ["exactly 4 percent | total exports"]),
        ("Upkeep fund: spend £3.5m in full.", ["exactly 3.5 million pounds | Upkeep fund"]),
        ("• Sixty wind pumps", ["exactly 60 pumps | wind pumps"]),
        ("We'll bring 24 renewed trains into service.", ["exactly 24 trains | renewed trains into service"]),
        ("Coverage shall go up to 88 per cent.", ["exactly 88 per cent | Coverage"]),
        ("The reuse rate will be brought up to 40%.", ["exactly 40 % | reuse rate"]),
        ("Support up to 900 firms.", ["at_most 900 firms | firms"]),
        ("Keep reserves at 3% of spend or above.", ["at_least 3 % | reserves"]),
        ("Core responsibility 2: Clean water", []),
        ("Answer calls to 311 at 2 Mill Plaza, Dalton 45310.", []),
    ],
)  # fmt: skip
def test_goals_of_business_plans(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "measure"),
    [("Road deaths: a 10% cut.", "growth"), ("Theft – down a fifth.", "growth"), ("Aim for 20% fewer fires.", "growth"), ("Reuse: 20%.", "level")],
)  # fmt: skip
def test_by_how_much_something_is_to_move(text: str, measure: str) -> None:
    assert [one.measure for one in candidates(HEAD + text, 2026) if one.kind == "number"] == [measure]


@pytest.mark.parametrize("heading", ["Working for all of you: the year ahead", "Targets for the year, place by place"])
def test_a_heading_with_a_colon_or_comma(heading: str) -> None:
    text = f"Performance in 2025\nTrees planted: 300\n\n{heading}\nTrees planted: 400\n"
    assert [str(one.low) for one in candidates(text, 2026)] == ["400"]


def test_the_first_three_quarters_are_no_share() -> None:
    text = "Work in 2025\nIn the first three quarters, trade grew by 4 percent.\n"
    assert [(str(one.low), one.period) for one in candidates(text, 2026, past=True)] == [("4", "2025-01/2025-09")]


def test_a_goal_beyond_the_end_of_the_plan_has_no_period_of_its_own() -> None:
    (one,) = candidates("Our targets for 2025-2029\n\n- Build 30,000 homes by 2031\n", 2025, 2029)
    assert (one.period, one.elsewhere) == ("", True)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Cut response times to 20 minutes from 28.", ["20"]),
        ("Attract 5,000 visitors from 12 countries.", ["5000"]),
        ("Cut response times from 28 to 20 minutes.", ["20"]),
        ("Collect 95% of council tax from 12,000 homes.", ["95"]),
        ("Bring the number of charge points to 60 (22 at March 2023).", ["60"]),
        ("Make 65% of adults active (61.2% in the last survey).", ["65"]),
        ("Foreword by the Leader .............. 2", []),
    ],
)
def test_where_a_change_or_a_visitor_comes_from_is_no_goal(words: str, expected: list[str]) -> None:
    assert [f"{one.low:f}" for one in candidates(f"Our plan\n{words}\n", 2025)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "4.1 The plan sets out our work.\n",
        "03 Ports: better berths.\n",
        "1 Mr Chairman, I thank Members.\n2 We begin with homes.\n",
        "Output class 2: Licensing\n",
        "For further information contact the Planning Team on 01632 960 417.\n",
        "We will adopt a cycling policy within the first 100 days.\n",
        "We will extend the scheme to homes up to £300,000.\n",
        "End the loans with fees higher than 4 per cent.\n",
        "Every district with more than 40% forest will have a warden.\n",
        "Every teacher, all 214 of them, will get a laptop.\n",
        "The plan will be delivered within the approved budget of £12.4m for 2026.\n",
        "We will reopen the pool following a £3.2m rebuild.\n",
        "This year 3.1 million students will graduate from college.\n",
        "We will carry out the 58 works set out in the programme.\n",
        "We will train carers for children under 5 years of age.\n",
    ],
)
def test_what_numbers_a_paragraph_or_describes_sets_no_goal(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will tear down 140 empty houses.", ["exactly 140 houses | empty houses"]),
        ("Bonds totaling 2.6 trillion yuan will be issued.", ["exactly 2.6 trillion yuan | Bonds"]),
        ("Install 48 charge points in 12 car parks.", ["exactly 48 points | charge points"]),
        ("The average length of stay shall be raised to 9.5 years.", ["exactly 9.5 years | average length of stay"]),
        (
            "Income will grow from KSh. 210 million in FY 2024/25 to KSh. 300 million by FY 2026/27.",
            ["exactly 300 million kenyan shillings | Income"],
        ),
        ("3a Cut waste by 7% on the 2024/25 baseline", ["exactly 7 % | waste"]),
        ("Nine in 10 pupils will read well.", ["exactly 90 % | pupils"]),
    ],
)
def test_goals_beside_words_that_often_set_none(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_figures_of_a_review_leave_the_plan_and_its_targets_out() -> None:
    text = (
        "Chapter 2: Review of the past plan period\n"
        "During the plan period 2021-2025, the county built 214 classrooms against a target of 300.\n"
        "Chapter 4: Programmes\nDrill and equip 130 boreholes.\nArrears shall be kept under 6 per cent.\n"
    )
    found = [(one.low, one.period) for one in candidates(text, 2026, 2030, past=True)]
    assert found == [(Decimal(214), "2021/2025")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Objective 2.1 Correct 35 barriers.", ["exactly 35 barriers | barriers"]),
        ("Objective 2.1 Keep 92 percent of fires to 8 acres or less.", ["exactly 92 percent | fires"]),
        ("We will deliver savings of £6.3m (2.4%).", ["exactly 6.3 million pounds | savings"]),
        ("Eight of every ten bills shall be paid.", ["exactly 80 % | bills"]),
        ("Metro Lines 4 (Phase I) and 7 (Phase II) will begin operation.", []),
        ("GOAL 3: CLEAN AIR", []),
        ("Call 555-0137.", []),
        ("The plan assumes income of £212m.", []),
    ],
)
def test_labels_and_parts_of_english_goals(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_heading_in_capitals_begins_a_review_and_one_above_what_is_asked_ends_it() -> None:
    text = (
        "ACCOMPLISHMENTS, FY 2025\nThinned 1,400 acres of forest.\n\nSocial pillar\n"
        "1. Coverage will be increased from 81% to 90%.\n2. 130 houses shall be built.\n"
    )
    assert [one.low for one in candidates(text, 2026) if one.kind == "number"] == [90, 130]


def test_a_year_over_two_calendar_years_heads_the_goals_of_its_plan() -> None:
    head = [["Indicator", "Baseline", "Target 2026-2027"]]
    cells = [[TextCell(words, at, at + len(words), at) for at, words in enumerate(row)] for row in head]
    found, _ = columns(cells, 2026, 2026)
    assert [column.holds for column in found] == [NAME, BASE, TARGET]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A level that is reached is no end of a range.
        ("The credit goes up by €300 to €1,500.", ["exactly 300 euro | credit", "exactly 1500 euro | credit"]),
        ("Rents rise by 2% to 3%.", ["between 2 % | Rents"]),
        # A third term is counted, and no share.
        ("The board will serve a third term.", []),
        # What is counted first and lives so is no goal; who is to do something is one.
        ("Some 40,000 tenants still live in cold homes.", []),
        ("Only 52 per cent of pupils walk to school.", []),
        ("Some 40,000 tenants will live in warm homes.", ["about 40000 tenants | tenants"]),
        # Numerals count what stands behind them, whatever the verb is, but not what something is done in.
        ("We will desilt nine farm dams in four areas.", ["exactly 9 dams | farm dams in four areas"]),
        ("The plan rests on its five missions.", []),
        ("The quota goes from six persons to eight.", ["exactly 8  | quota"]),
        ("Keep the number of drownings at zero.", ["exactly 0 drownings | number of drownings"]),
        # A move beside a label names what the label names.
        ("Pay gap (median): reduce to 9% from 14%", ["at_most 9 % | Pay gap"]),
        ("Scope 1 emissions: down 40% on last year", ["exactly 40 % | Scope 1 emissions"]),
        # Where it stood, how long, in how many parts, with how many stars.
        ("Cut drownings by 20% from the 2020 level (51 deaths).", ["exactly 20 % | drownings"]),
        (
            "92% of calls taken no later than 18 minutes after they came.",
            ["exactly 92 % | calls taken no later than 18 minutes after they came"],
        ),
        ("Fees may be paid in 3 instalments.", []),
        ("Reviews rated 4* are to reach 60%.", ["exactly 60 % | Reviews rated 4*"]),
        ("Within three years 900 more beds will be offered.", ["exactly 900 beds | beds"]),
    ],
)
def test_english_says_what_is_to_be_and_what_is(text: str, expected: list[str]) -> None:
    found = candidates(f"Our priorities for 2026\n\n{text}", 2026)
    said = [f"{one.bound} {one.low:f} {one.unit} | {one.indicator}" for one in found if one.kind == "number"]
    assert said == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # In words of the past, what is to be.
        ("By 2029 we will have:\nBuilt 400 homes in every district", [400]),
        # A title ends a review where what stands below it asks for something.
        (
            "Looking back\nWe planted 20 trees.\nOur must-dos\nVacancies at or below 400\nDeaths of no more than 30",
            [400, 30],
        ),
        # An introduction tells what is, unless a sentence of it promises something.
        ("Introduction\nThe forests hold 20 lynxes. We will plant 400 trees.\nGoals for 2026\nHedges: 30", [400, 30]),
    ],
)
def test_english_looks_ahead_by_what_stands_around(text: str, expected: list[int]) -> None:
    assert [one.low for one in candidates(text, 2026, 2029) if one.kind == "number"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In FY 2024 the Bureau met 11 targets and filled 300 posts.", []),  # an earlier year, nothing to do
        ("Crews filled 300 potholes.", []),  # somebody did it with so many
        ("The grant is now helping 300 families.", []),
        ("Of 185 bridges, 30 will be painted.", [30]),
        ("Hold spills over 100 gallons to fewer than 30.", [30]),
        ("Keep reserves above £30 million.", [30]),
        ("Retain 9 of 10 first-term members.", [90]),  # a share of them
        ("Hire 1 in 5 recruits from the valley.", [20]),
        ("Fund 30 places a quarter.", [30]),  # and no fourth part of them
        ("Keep the bus pass for the 300 people who can use it.", []),
        ("Tree cover is 300 hectares.", []),
        ("Convert two lots to 30 homes.", [30]),
        ("Plant farmland totalling 30 hectares.", [30]),
        ("Restore supply within 3 hours in 30% of outages.", [30]),
        ("Collect bins from 30 of the 300 streets.", [30]),
        ("The fund is 30 million dollars as against 29 million dollars so far.", []),
    ],
)
def test_english_numbers_that_tell_and_those_that_ask(text: str, expected: list[int]) -> None:
    found = candidates(f"Our priorities for 2026\n\n{text}", 2026)
    assert [one.low for one in found if one.kind == "number"] == expected


def test_english_goals_of_one_name_differ_by_what_is_to_be_done() -> None:
    text = (
        "Start on site at Mill Lane (48 council homes) by September 2026.\nImprove 120 council homes.\n"
        "1.8 Carry out surveys of at least 1,200 council homes.\nPlant 300 trees by 2026 and 700 trees by 2028."
    )
    found = [one.indicator for one in candidates(HEAD + text, 2026, 2028) if one.kind == "number"]
    assert found == ["council homes", "council homes (improve)", "council homes (carry out surveys)", "trees", "trees"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Roll out fortnightly glass collections to every street.", ["started fortnightly glass collections"]),
        ("- Introduce selective licensing in Fern ward", ["started selective licensing in Fern ward"]),
        ("Complete the retrofit of the Guildhall", ["completed Guildhall"]),
        ("Groundbreaking of the Alder Bulk Water Project", ["started Alder Bulk Water Project"]),
        ("1.1 Endorse the Reconciliation Action Plan", ["adopted Reconciliation Action Plan"]),
        ("The school feeding scheme will be rolled out in all schools.", ["started school feeding scheme"]),
        ("We will issue regulations on licensing drones.", ["published regulations on licensing drones"]),
        ("We will complete the 12,000-hectare Alder irrigation scheme.", ["completed Alder irrigation scheme"]),
        ("The 90 megawatt Alder solar plant will be commissioned.", ["in-use Alder solar plant"]),
        ("We will bring the Alder battery plant into production.", ["in-use Alder battery plant"]),
        ("The Alder bridge, which is half built, will be finished.", ["completed Alder bridge"]),
        ("Replace Alder Bridge by June 2026.", ["started Alder Bridge"]),
        ("Metro Line 3 will be put into full operation.", ["in-use Metro Line 3"]),
        ("Finish the flood defences at Alder.", ["completed flood defences at Alder"]),
        ("Commission the second crane. Commission a review of parking.", ["in-use second crane"]),
        ("The link with the mainland grid will be energized.", ["in-use link with the mainland grid"]),
        ("This spring I'll sign the Clean Air Ordinance.", ["signed Clean Air Ordinance"]),
        ("We shall pass into law the Open Contracting Bill.", ["adopted Open Contracting Bill"]),
        (
            "We will deliver a half-yearly report. Complete the review of parking in Alder.",
            ["completed review of parking in Alder"],
        ),
        ("Bring the Alder line into full operation.", ["in-use Alder line"]),
        ("The Alder Grant will be extended to the end of 2027.", ["in-use Alder Grant"]),
        ("Set up a RMB 10 billion seed fund for start-ups.", ["started seed fund for start-ups"]),
        ("Introduce regulations on the use of drones.", ["adopted regulations on the use of drones"]),
        (
            "Close our Alder head office. Submit the draft energy law.",
            ["completed Alder head office", "prepared draft energy law"],
        ),
        ("Construction of the Alder hostel, with 2,400 beds, will be completed.", ["completed Alder hostel"]),
        ("Introduce new measures to make rules clearer. Start work with partners on water.", []),
        ("Publish a Vision Zero Action Plan.", ["published Vision Zero Action Plan"]),
        # a kind of thing is a name enough beside a verb of one event
        ("Publish a public dashboard for every promise made.", ["published public dashboard for every promise made"]),
        ("Take delivery of the harbour ferry in May.", ["completed harbour ferry"]),
        ("Carry out a tenants' survey in October.", ["held tenants' survey"]),
        ("Hold the Alder seabed auction.", ["held Alder seabed auction"]),
        ("Submit a planning application for Alder Wharf.", ["prepared planning application for Alder Wharf"]),
        ("Legislate for a State Grain Reserve.", ["adopted State Grain Reserve"]),
        ("Enact the Seas (Pilots and Ports) Bill by May.", ["adopted Seas Bill"]),
        ("Extend the free meals scheme to senior classes.", ["in-use free meals scheme"]),
        ("Retain Blue Flag status at our beaches.", ["awarded Blue Flag status"]),
        ("Begin construction of the four village clinics.", ["started village clinics"]),
        ("Move the Alder tunnel to construction.", ["started Alder tunnel"]),
        ("Bring the new Alder fleet into service.", ["in-use Alder fleet"]),
        ("Introduce a Clean Heat Obligation.", ["adopted Clean Heat Obligation"]),
        ("Designs of the Alder wing will be completed.", ["prepared Designs of the Alder wing"]),
        ("Issue and implement the marine plan for Alder Bay.", ["published marine plan for Alder Bay"]),
        (
            "Publish a new Ports Policy and an Alder Roads Plan.",
            ["published Ports Policy", "published Alder Roads Plan"],
        ),
        ("Launch an appeal. Open new markets. Open a new chapter. Establish a sound system of credit.", []),
        ("Extend the opening hours of the market. Maintain our efforts. Carry out more work.", []),
        ("Introduce new measures for carers. Launch more initiatives. Replace old lamps.", []),
        ("Roll out free clubs, with 30 more places.", []),
    ],
)
def test_milestones_of_action_lists(text: str, expected: list[str]) -> None:
    found = candidates(HEAD + text, 2026)
    assert [f"{one.stage} {one.indicator}" for one in found if one.kind == "milestone"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will ensure universal access to safe water.", ["exactly 100 % | access to safe water"]),
        (
            "Attain universal health coverage. Our vision is universal access to parks.",
            ["exactly 100 % | health coverage"],
        ),
        ("Universal design will guide us. Buy 30 double desks.", ["exactly 30 desks | double desks"]),
        ("Children in care: no worse than 40 per 10,000", ["exactly 40 per 10,000 | Children in care"]),
        (
            "Keep waste below 12% in 2026, 10% in 2027 and 8% by 2030.",
            ["less_than 12 % | waste", "less_than 10 % | waste", "less_than 8 % | waste"],
        ),
        ("Visits: 640 (610 in 2024; 588 in 2023)", ["exactly 640  | Visits"]),
        ("Leakage, at 31 per cent today, will be cut to 25 per cent.", ["at_most 25 per cent | Leakage"]),
        ("Complaints upheld: fewer than five", ["less_than 5  | Complaints upheld"]),
        ("Sickness absence: 7.5 days per FTE", ["exactly 7.5 days | Sickness absence"]),
        ("Council homes below 2%", ["less_than 2 % | Council homes"]),
        ("Maintain reserves at a minimum of 4 months of import cover.", ["at_least 4 months | reserves"]),
        (
            "Hatch 900 day-old chicks. Spend PhP 8 million on roads.",
            ["exactly 900 chicks | day-old chicks", "exactly 8 million pesos | roads"],
        ),
        ("Rice yield is to rise to 5 tonnes per hectare.", ["exactly 5 tonnes per hectare | Rice yield"]),
        ("Compliance with RA 9003 must reach 90%.", ["exactly 90 % | Compliance with RA 9003"]),
        ("We will register 900 households under the scheme.", ["exactly 900 households | households"]),
        ("The capital programme comes to £41m. A £38m operating budget. Global growth is projected at 3%.", []),
        ("The county has a population of 9,000. The county has 300 miles of road.", []),
        ("Spending of £3m represents 34% of the total.", []),
        ("The budget rests on an oil price of $75 and an exchange rate of ₦1,400. The budget is balanced at £9m.", []),
        ("We know that too many families spend more than half of their pay on rent.", []),
        (
            "Injuries: less than 2.0 per 200,000 hours worked. Work on the Ring Road (Phase 1, 24.5km).",
            ["less_than 2.0  | Injuries"],
        ),
        ("2.4 People. Cut the time to relet homes to 35 days from 43.", ["at_most 35 days | time to relet homes"]),
        ("Double the number of summer jobs to 4,000.", ["exactly 4000 jobs | number of summer jobs"]),
        (
            "The PM2.5 level is not to exceed 27 micrograms per cubic meter.",
            ["at_most 27 micrograms per cubic meter | PM2.5 level"],
        ),
        (
            "A sum of £5m goes to schools. £3m has been earmarked for health. Give £2m to clinics.",
            ["exactly 2 million pounds | clinics"],
        ),
        (
            "Hand over 14 bridges. Keep recycling at or above the statutory 70%.",
            ["exactly 14 bridges | bridges", "at_least 70 % | recycling"],
        ),
        (
            "Bring the share of clean power in supply up to 11 percent.",
            ["exactly 11 percent | share of clean power in supply"],
        ),
        ("No patient waits longer than six weeks.", ["at_most 6 weeks | No patient waits longer"]),
        (
            "Lift the share of pupils gaining five good passes from 58% to 61%",
            ["exactly 61 % | share of pupils gaining five good passes"],
        ),
        ("Reserves stand at £9m and will not drop below £8m.", ["at_least 8 million pounds | Reserves"]),
        (
            "Targets: passes in five subjects, 68% (62% in 2024); homicides, 41 last year, down to 30; homes insured, 45%",
            ["exactly 68 % | passes in five subjects", "at_most 30  | homicides", "exactly 45 % | homes insured"],
        ),
        ("Alerts issued within 30 minutes: ≥ 90%", ["at_least 90 % | Alerts issued within 30 minutes"]),
        (
            "Create 2.5 million jobs. Solar capacity will be doubled from 3 GW to 6 GW.",
            ["exactly 2.5 million jobs | jobs", "exactly 6 GW | Solar capacity"],
        ),
        (
            "A delay could affect 15% of the outputs. Form two clusters worth 5 billion yuan each.",
            ["exactly 2 clusters | clusters"],
        ),
        (
            "The backlog is estimated at 900 homes. 30 km of roads will be widened to two lanes.",
            ["exactly 30 km | roads"],
        ),
        ("The line, on which 61% of the work is done, is long. Negotiate a double taxation treaty.", []),
        ("60 primary and middle schools will be built.", ["exactly 60 schools | primary and middle schools"]),
        ("R&D will increase at an average annual rate of 12 percent or more.", ["at_least 12 percent | R&D"]),
        ("Energy use: 4% lower than in 2024", ["exactly 4 % | Energy use"]),
        ("Infections: at most 0.8 per 10,000 bed days", ["at_most 0.8 per 10,000 | Infections"]),
        ("Local workforce: lift from 5.2% to 6%", ["exactly 6 % | Local workforce"]),
        ("Staff absence to stay beneath 4%", ["less_than 4 % | Staff absence"]),
        (
            "Complaints in time: 95%, against 88% last year.",
            ["exactly 95 % | Complaints in time"],
        ),
        (
            "With 840 staff at 22 sites, we care for 9,000 people. The $2 fare scheme goes on. It will cost $15 million.",
            [],
        ),
        ("Introduce 30 projects each worth over 5 million yuan.", ["exactly 30 projects | projects"]),
        (
            "1.1.1 In 2026, decide 85 percent of permits\n1.1.2 Save 900 acre-feet of water",
            ["exactly 85 percent | permits", "exactly 900 acre-feet | water"],
        ),
        (
            "The budget is £412m, including £96m for skills and a 3% rise in pay. Raise £9m, that is 9% of GDP.",
            ["exactly 9 million pounds | Raise"],
        ),
        (
            "Unlock 4,200 homes, a third of them affordable.",
            ["exactly 4200 homes | homes", "exactly 33.33333333333333333333333333 % | homes affordable"],
        ),
        ("Emissions: 21,400 tonnes CO2e (2025/26: 24,050)", ["exactly 21400 tonnes | Emissions"]),
    ],
)
def test_english_numbers_by_the_words_beside_them(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_later_year_of_one_sentence_is_of_another_plan() -> None:
    found = candidates(HEAD + "Raise coverage from 52% in 2025 to 60% in 2026 and 70% in 2030.", 2026)
    assert [(int(one.low), one.until, one.elsewhere) for one in found] == [(60, 2026, False), (70, 2030, True)]


def test_what_a_plan_tells_about_its_place_is_no_goal() -> None:
    text = "Plan 2026\n\nAbout Strathalder\nWe serve 96,300 people and employ 4,150 staff.\n\nOur actions\nPlant 60 trees.\n"
    assert [int(one.low) for one in candidates(text, 2026)] == [60]


def test_the_year_ahead_at_a_glance_is_no_review() -> None:
    text = "Annual plan 2026\n\nThe year ahead at a glance\nRate increase kept to 2.5%\n\nHousing\n1.1 Finish the Alder Centre\n"
    assert [one.indicator for one in candidates(text, 2026)] == ["Rate increase", "Alder Centre"]


def test_measuring_our_performance_is_no_review() -> None:
    text = "Plan 2026\n\nPart B: Situational analysis\nWe got 30 homes in 2025.\n\nPart C: Measuring our performance\nPlant 60 trees.\n"
    assert [int(one.low) for one in candidates(text, 2026)] == [60]


def test_growth_higher_than_that_of_another_is_a_relation() -> None:
    found = candidates(HEAD + "- Productivity growth will be higher than GDP growth.", 2026)
    assert [(one.kind, one.asked, one.indicator, one.other) for one in found] == [
        ("relation", "above", "Productivity", "GDP")
    ]


def test_a_date_below_the_title_opens_no_part() -> None:
    text = "Report on the Work of Alder\n\nJanuary 2026\n\nI. Work in 2025\nTourists numbered 7.2 million.\n\nII. Plan for 2026\nPlant 60 trees.\n"
    assert [int(one.low) for one in candidates(text, 2026)] == [60]


def test_a_year_that_a_goal_is_compared_with_is_not_its_own() -> None:
    found = candidates(HEAD + "- Energy use: 4% lower than in 2025", 2026, 2028)
    assert [(int(one.low), one.measure, one.direction, one.until) for one in found] == [(4, "growth", "down", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reduce Scope 1 and 2 emissions by 12%.", "growth down"),
        ("Bring council emissions down 30% from 2019 levels.", "growth down"),
        ("A 12% reduction in waste.", "growth down"),
        ("12% fewer complaints.", "growth down"),
        ("Lower energy use (buildings) by 4%.", "growth down"),
        ("Reduce 16-24 year olds out of work by 300.", "change down"),
        ("40 fewer collisions.", "change down"),
        ("Increase uptake in lower income areas (urban) by 5%.", "growth up"),
        ("Cut paper use and raise sales (net) by 6%.", "growth up"),
        ("A 5% increase in sales.", "growth "),
    ],
)
def test_which_way_an_english_number_moves(text: str, expected: str) -> None:
    assert [f"{one.measure} {one.direction}" for one in candidates(HEAD + text, 2026)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rate increase kept to 2.5%", "at_most"),
        ("Children out of school must be brought down from 214,000 to 150,000.", "at_most"),
        ("Fees will be held to an average of $10 a day.", "at_most"),
        ("The standard rate cut-off point will go up to €42,000.", "exactly"),
        ("Attendance back up to 92%", "exactly"),
    ],
)
def test_which_bound_an_english_level_has(text: str, expected: str) -> None:
    assert [one.bound for one in candidates(HEAD + text, 2026)] == [expected]
