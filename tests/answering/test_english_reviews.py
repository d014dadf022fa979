"""English reviews as they are written: tables of results, titles with a year, sentences in the simple past."""

from __future__ import annotations

import pytest

from scorecard.answering.answering import answer
from scorecard.answering.answers import Wanted
from scorecard.answering.wanted import wanted_of
from scorecard.answering.writing import figure_of
from scorecard.drafting.reading import candidates
from scorecard.files.yaml_reader import parse_yaml
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.periods import parse as period
from scorecard.model.plans import Plan


def wanted(name: str, goal: str, measure: str = "amount", unit: str = "个") -> list[Wanted]:
    """One goal of 2024."""
    nature = "ratio" if unit.startswith(("%", "per")) else "flow"
    indicator = Indicator.model_validate(
        {"id": "thing", "name": {"zh": name, "en": name}, "nature": nature, "unit": unit}
    )
    text = (
        "plan: '2024'\ntitle: 2024\nplace: Town\nperiod: 2024\nsource: plan-2024\nsections:\n  - id: main\n    name: Goals\n    targets:\n"
        f"      - {{id: thing, name: '{name}', indicator: thing, measure: {measure}, goal: {goal}, says: '{name}'}}\n"
    )
    plan = Plan.model_validate(parse_yaml(text, "2024.yaml").data)
    return list(wanted_of(plan, Book([indicator], [plan], [], [], {})))


def value(goal: list[Wanted], text: str) -> str | None:
    """The number that answers the goal."""
    return next((str(one.found.low) for one in answer(goal, text).answers if one.found), None)


TABLE = """Performance

Measure | Target 2024 | Result 2023 | Result 2024 | Status
Orders delivered on time | ≥ 98% | 97.1% | {} | Achieved
Calls answered in a minute | 80% | 70% | 75% | Not achieved
"""


def test_a_table_answers_by_the_result_of_the_year_and_never_by_its_target() -> None:
    goal = wanted("Orders delivered on time", "{at_least: 98, unit: '%'}", "level", "%")
    assert value(goal, TABLE.format("96.4%")) == "96.4"
    assert value(goal, TABLE.format("")) is None


@pytest.mark.parametrize(
    "text",
    [
        "State of the City Address 2025\n\nCrews installed 131 LED streetlights.\n",
        "Annual Report 2024/25\n\nPriority 1: A brighter town\nContractors fitted 131 LED streetlights.\n",
    ],
)
def test_a_title_with_a_year_or_a_priority_turns_no_review_ahead(text: str) -> None:
    assert value(wanted("LED streetlights", "{at_least: 120, unit: 个}"), text) == "131"


@pytest.mark.parametrize("heading", ["Outlook", "The year ahead", "Our plans for 2025", "What we will do next"])
def test_under_a_heading_of_what_is_to_come_nothing_answers(heading: str) -> None:
    text = f"Annual Report 2024\n\nCrews repaired bridges.\n\n{heading}\nLED streetlights: 131.\n"
    assert value(wanted("LED streetlights", "{at_least: 120, unit: 个}"), text) is None


def test_the_context_of_a_plan_ends_with_its_next_heading() -> None:
    text = "Operating context\nWe lost 30 trees.\n\nKey activity 1: Green streets\nWe will plant 40 trees.\n"
    assert [str(one.low) for one in candidates(text, 2025)] == ["40"]


def test_what_a_review_promises_is_no_result() -> None:
    text = "Annual Report 2024\n\nIn 2025 we will fit 140 LED streetlights.\n"
    assert value(wanted("LED streetlights", "{at_least: 120, unit: 个}"), text) is None


PERCENT = "%"


@pytest.mark.parametrize(
    ("name", "goal", "measure", "unit", "told", "expected"),
    [
        # a noun that one goal and one number alone have
        ("trees in parks and streets", "{at_least: 3500, unit: 个}", "amount", "个", "Volunteers put 3,812 trees into the ground.", "3812"),
        ("Customer satisfaction", "{at_least: 80, unit: '%'}", "level", PERCENT, "82% of customers told us that they were satisfied.", "82"),
        ("Aggregate technical and commercial losses", "{at_most: 13, unit: '%'}", "level", PERCENT, "AT&C losses were 13.9%.", "13.9"),
        ("visits to leisure centres", "{at_least: 1.1, unit: million visits}", "amount", "million visits", "Leisure centre visits reached 1.14m.", "1.14"),
        # the goal's own number beside it
        ("sheltered accommodation", "{at_least: 240, unit: 个}", "amount", "个", "We let 256 sheltered flats, above the target of 240.", "256"),
        # a unit that measures needs less of the name; people are those whom the goal names
        ("sickness absence", "{at_most: 9, unit: days}", "amount", "days", "Staff took an average of 9.1 days off sick.", "9.1"),
        ("Visitor numbers at the Castle Museum", "{at_least: 48000, unit: 个}", "amount", "个", "51,200 people visited the Castle Museum.", "51200"),
        ("crop loans", "{at_least: 19, unit: million pounds}", "amount", "million pounds", "Banks gave crop loans worth £20.4 million.", "20.4"),
        ("tree cover", "{at_least: 13, unit: '%'}", "level", PERCENT, "Tree cover now stands at 12.7%.", "12.7"),
        ("park users satisfied", "{at_least: 85, unit: '%'}", "level", PERCENT, "In our fall survey 87% of park users said that they were satisfied.", "87"),
        # initials, the same time limit, and another word for what was counted
        ("freedom of information requests", "{at_least: 90, unit: '%'}", "level", PERCENT, "87.7% of FOI requests were answered.", "87.7"),
        ("permits within four weeks", "{at_least: 90, unit: '%'}", "level", PERCENT, "86% of permits were given in 4 weeks.", "86"),
        ("traffic fatalities", "{at_most: 10, unit: 个}", "amount", "个", "Nine people died in traffic crashes.", "9"),
        # who is asked tells nothing of what share is meant, research and development is R&D, and two rare words need no noun
        ("staff taking part in the survey", "{at_least: 75, unit: '%'}", "level", PERCENT, "Our survey drew a participation rate of 78% of staff.", "78"),
        ("R&D spending as a share of GDP", "{at_least: 3, unit: '%'}", "level", PERCENT, "Investment in research and development made up 3.1% of GDP.", "3.1"),
        ("number of connected hubs", "{at_least: 42, unit: 个}", "amount", "个", "There are now 40 hubs in the network.", "40"),
        ("local suppliers", "{at_least: 15, unit: 个}", "amount", "个", "We bought from 17 local suppliers.", "17"),
        ("Aboriginal employment", "{at_least: 6, unit: '%'}", "level", PERCENT, "5.7% of our staff are Aboriginal.", "5.7"),
        ("museum visits", "{at_least: 900, unit: units}", "amount", "units", "Museum visits came to 1,010 visits.", "1010"),
        # one word is not enough for how much something grew, and what a second clause tells is not of the first
        ("spending on basic needs", "{at_least: 6, unit: '%'}", "growth", PERCENT, "Spending on research grew by 15.5%.", None),
        ("discharge of pollutants", "{at_least: -5, unit: '%'}", "growth", PERCENT, "The discharge of pollutants continued to fall and the concentration of dust dropped by 9.1%.", None),
        ("day visits", "{at_least: 2, unit: million}", "amount", "million", "The zoo had 2.4 million day visits.", "2.4"),
        # what is counted is whole
        ("inventions", "{at_least: 28, unit: 个}", "amount", "个", "There were 29.4 inventions.", None),
        ("inventions per 10,000 people", "{at_least: 28, unit: 'per 10,000'}", "level", "per 10,000", "There were 29.4 inventions for every 10,000 people.", "29.4"),
        # one rare word of several is not enough for a share, nor is what is common to all
        ("town centre occupancy", "{at_least: 90, unit: '%'}", "level", PERCENT, "88% of centre managers were retrained.", None),
        ("stage one complaints within 10 days", "{at_least: 92, unit: '%'}", "level", PERCENT, "91% of fly-tips were cleared within 10 days.", None),
        # it is what the number before tells, the share of GDP may be left out, and some left at the end are of a cap
        ("Rescue readiness", "{at_least: 99.7, unit: '%'}", "level", PERCENT, "In the first half of 2024 rescue readiness stood at 99.9%; for the full year it was 99.6%.", "99.6"),
        ("R&D spending", "{at_least: 3.4, unit: '%'}", "level", PERCENT, "R&D expenditure as a share of GDP rose to 3.38%.", "3.38"),
        ("families in hotels", "{less_than: 20, unit: units}", "amount", "units", "At the end of December 2024, 31 families were living in hotels.", "31"),
        ("families in hotels", "{at_least: 20, unit: units}", "amount", "units", "At the end of December 2024, 31 families were living in hotels.", None),
        # requests are no proposals
        ("Information requests answered", "{at_least: 92, unit: '%'}", "level", PERCENT, "Information requests answered: 88%", "88"),
        ("young people not in education or work", "{at_most: 2.5, unit: '%'}", "level", PERCENT, "2.7% of those aged 16 and 17 were not in education, employment or training.", "2.7"),
        # a number twice the goal and more is another thing
        ("trees", "{at_least: 3500, unit: 个}", "amount", "个", "The park has 9,000 ornamental trees.", None),
    ],
)  # fmt: skip
def test_what_is_named_in_other_words(
    name: str, goal: str, measure: str, unit: str, told: str, expected: str | None
) -> None:
    assert value(wanted(name, goal, measure, unit), f"Annual Report 2024\n\n{told}\n") == expected


def test_of_two_numbers_that_may_be_meant_none_answers() -> None:
    told = "Annual Report 2024\n\nSchools planted 3,300 hedge trees.\n\nResidents planted 3,700 fruit trees.\n"
    assert value(wanted("trees in parks", "{at_least: 3500, unit: 个}"), told) is None


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Violent crime is down 13%.", "13 down"),
        ("Violent crime was 6.3% lower than in 2023.", "6.3 down"),
        ("Violent crime was 4% higher than the year before.", "4 up"),
        ("Violent crime was 4% lower than planned.", ""),
        ("There were 812 violent crimes, down 9% on the year before.", "9 down"),
        ("Transit boardings: 7.1 million, up 9 percent from the year before.", "9 up"),
        ("Income was £45m, an increase of 4% on last year.", "4 up"),
    ],
)
def test_a_change_that_is_said_behind_its_number(told: str, expected: str) -> None:
    found = candidates(f"Annual Report 2024\n\n{told}\n", 2025, past=True)
    assert " ".join(f"{one.low} {one.direction}" for one in found if one.measure == "growth") == expected


def test_numbers_in_words_count_what_was_opened() -> None:
    told = "Annual Report 2024\n\nWe opened four new parks. Five libraries have become warm spaces. We work in three areas.\n"
    assert [str(one.low) for one in candidates(told, 2025, past=True)] == ["4", "5"]


@pytest.mark.parametrize(
    ("name", "says", "stage", "told", "reached"),
    [
        ("refurbished Eastgate Swimming Pool", "Open the refurbished Eastgate Swimming Pool", "in-use", "The Eastgate pool reopened after works of £5.2 million.", "in-use"),
        ("Phase I of the Hill Metro", "Phase I of the Hill Metro will be opened", "in-use", "Hill Metro phase one was opened by H.E. the Governor.", "in-use"),
        ("Phase I of the Hill Metro", "Phase I of the Hill Metro will be opened", "in-use", "Phase II of the Hill Metro was opened.", None),
        ("Lincoln Park Library", "Open the Lincoln Park Library", "in-use", "The Lincoln Park Playground opened in May.", None),
        ("Riverside Park", "Open the Riverside Park", "in-use", "The Riverside Library opened in May.", None),
        ("Riverside Park", "Open the Riverside Park", "in-use", "The Riverside Park was opened in May.", "in-use"),
        ("Kibwana Dam study", "Finalise the Kibwana Dam study", "adopted", "The study of the Kibwana Dam was concluded.", "adopted"),
        ("Hill Laboratory", "The Hill Laboratory will go into operation", "in-use", "The Hill Laboratory began operations.", "in-use"),
        ("Hill Hospital", "The Hill Hospital will be put into service", "in-use", "The Hill Hospital was put into service.", "in-use"),
        # the noun of the name and its proper nouns, or these alone where a sentence begins with them
        ("Meadow Lane community hub", "The Meadow Lane community hub will reopen", "in-use", "The Meadow Lane hub reopened.", "in-use"),
        ("Fox Grange extra care scheme", "Open the Fox Grange extra care scheme", "in-use", "Fox Grange welcomed its first residents.", "in-use"),
        ("Fox Grange extra care scheme", "Open the Fox Grange extra care scheme", "in-use", "The shop in Fox Grange was opened.", None),
        ("Damp and Mould Policy", "Adopt a Damp and Mould Policy", "adopted", "Our Damp and Mould Policy was approved by the Board.", "adopted"),
        ("Crown Land Act", "The Crown Land Act will come into force", "in-use", "The Crown Land Act commenced on 1 January.", "in-use"),
        ("Public Access Act", "Enact the Public Access Act", "adopted", "The Public Access Bill is at its second reading.", None),
        ("Public Access Bill", "Pass the Public Access Bill", "adopted", "The Governor assented to the Public Access Act in May.", "adopted"),
        # a proper noun of two words stands for a project that has no other name
        ("Wool Exchange restoration", "Start the Wool Exchange restoration", "started", "Contractors arrived on site at the Wool Exchange in May.", "started"),
        ("32-unit scheme at Gort Liath", "Complete the 32-unit scheme at Gort Liath", "completed", "Tenants received the keys of all 32 homes at Gort Liath.", "completed"),
        ("32-unit scheme at Gort Liath", "Complete the 32-unit scheme at Gort Liath", "completed", "The playground at Gort Liath was completed.", None),
        # words by which reports say it
        ("Hill Hospital", "The Hill Hospital will open", "in-use", "The Hill Hospital admitted its first patients in May.", "in-use"),
        ("Hill Park", "The Hill River wetland park will open", "in-use", "Hill Park has been open to visitors since May.", "in-use"),
        ("Hill Park", "The Hill Park will open", "in-use", "Plans for Hill Park are open to consultation.", None),
        ("Hill Street homes", "Break ground on the Hill Street homes", "started", "We put shovels in the ground for the Hill Street homes.", "started"),
        ("Hill Dam", "Construction of the Hill Dam will begin", "started", "The first sod was turned at the Hill Dam.", "started"),
        ("Hill Plan 2024-2030", "Adopt the Hill Plan 2024-2030", "adopted", "In May members made the Hill Plan 2024-2030, which took effect in June.", "adopted"),
        ("Hill Station", "Break ground on the Hill Station", "started", "The ground-breaking for the Hill Station was held on 20 May.", "started"),
        ("Hill Charter", "Sign the Hill Charter", "signed", "The mayors put their signatures to the Hill Charter.", "signed"),
        ("Hill wing", "Open the Hill oncology wing", "in-use", "Patients are now being treated in the Hill oncology wing.", "in-use"),
        ("Hill Scheme", "The Hill Scheme will be commissioned", "in-use", "The Hill Scheme was dedicated to the nation in May.", "in-use"),
        ("Hill workshops", "Complete the Hill workshops", "completed", "The Hill workshops, with 86 bays, were delivered.", "completed"),
        ("Hill drain", "Complete the Hill drain", "completed", "Hill drain: practical completion was reached in May.", "completed"),
        ("Hill Works", "The second phase of the Hill Works will go into operation", "in-use", "The Hill Works' second phase went into production.", "in-use"),
    ],
)  # fmt: skip
def test_milestones_by_most_of_their_name(name: str, says: str, stage: str, told: str, reached: str | None) -> None:
    found = answer(milestone(name, says, stage), f"Annual Report 2024\n\n{told}\n")
    assert next((one.stage for one in found.answers), None) == reached


def milestone(name: str, says: str, stage: str) -> list[Wanted]:
    """One stage that was to be reached in 2024."""
    indicator = Indicator.model_validate({"id": "thing", "name": {"zh": name, "en": name}, "nature": "event"})
    text = (
        "plan: '2024'\ntitle: 2024\nplace: Town\nperiod: 2024\nsource: plan-2024\nsections:\n  - id: main\n    name: Goals\n    targets:\n"
        f"      - {{id: thing, name: '{name}', indicator: thing, measure: stage, goal: {{stage: {stage}}}, says: '{says}'}}\n"
    )
    plan = Plan.model_validate(parse_yaml(text, "2024.yaml").data)
    return list(wanted_of(plan, Book([indicator], [plan], [], [], {})))


@pytest.mark.parametrize(
    ("stage", "told", "reached"),
    [
        ("in-use", "The opening of the Alder Lane Library has been put back to 2026.", False),
        ("completed", "Work on the Alder Lane Library is 82% complete.", False),
        ("started", "Work on the Alder Lane Library has not yet started on site.", False),
        ("completed", "The Alder Lane Library is now expected to be finished in May 2025.", False),
        ("in-use", "The Alder Lane Library opened for readers in May.", True),
        # said of it further on in the sentence
        (
            "started",
            "At the Alder Lane Library, consent is awaited and construction of the library will now begin in 2026.",
            False,
        ),
        (
            "completed",
            "Works at the Alder Lane Library are advanced, and the library is due to open in March 2025.",
            False,
        ),
        ("moved", "The Alder Lane Library move was called off.", False),
        ("in-use", "The Alder Lane Library hasn’t opened.", False),
        ("in-use", "The Alder Lane Library will have to wait.", False),
        ("in-use", "The Alder Lane Library is still waiting for its lifts.", False),
        ("moved", "The Alder Lane Library move fell through.", False),
        ("started", "The Alder Lane Library did not go to construction, as funding is awaited.", False),
        (
            "in-use",
            "The Alder Lane Library welcomed readers, and the Beech Hall library is due to open in March 2025.",
            None,
        ),
        # said of another thing, beside words that prove it, or in time: neither
        ("in-use", "The Alder Lane Library welcomed readers and the Beech Hall has been delayed.", None),
        ("in-use", "The Alder Lane Library was delayed by floods and opened in May.", None),
        ("completed", "The Alder Lane Library is expected to be finished in May 2024.", None),
    ],
)
def test_a_stage_of_which_the_words_say_that_it_was_not_reached(stage: str, told: str, reached: bool | None) -> None:
    goal = milestone("Alder Lane Library", "Open the Alder Lane Library", stage)
    found = answer(goal, f"Annual Report 2024\n\nOur libraries\nWe lent 9,000 books. {told}\n").answers
    assert [one.reached for one in found] == ([] if reached is None else [reached])
    if (
        reached is False
    ):  # none of the one thing is done; the last day of the goal serves as the day on which it was seen
        figure = figure_of(found[0])
        assert (figure["stage"], figure["parts"], figure["seen"]) == (stage, "{done: 0, of: 1}", "2024-12-31")


@pytest.mark.parametrize(
    ("told", "reached"),
    [
        ("The Tannery opened in May.", True),
        ("A new bus stop at the Tannery opened in May.", None),
    ],
)
def test_the_one_proper_noun_of_a_name_stands_for_it_where_a_sentence_begins_with_it(
    told: str, reached: bool | None
) -> None:
    goal = milestone("Tannery enterprise centre", "Open the Tannery enterprise centre", "in-use")
    found = answer(goal, f"Annual Report 2024\n\n{told}\n").answers
    assert [one.reached for one in found] == ([] if reached is None else [reached])


FINANCIAL = """Strategic Plan Progress Report
{heading}

Streets
LED streetlights: 131 fitted.
"""


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Year Two: July 2023 - June 2024", "131"),
        ("FY 2024", "131"),
        ("Year to June 2024", "131"),
        ("July 2024 - June 2025", None),
        ("FY 2025", None),
    ],
)
def test_a_heading_with_the_financial_year_of_the_plan_looks_back(heading: str, expected: str | None) -> None:
    goal = [
        each._replace(period=period("2023-07/2024-06"))
        for each in wanted("LED streetlights", "{at_least: 120, unit: 个}")
    ]
    goal = [each._replace(plan=each.plan.model_copy(update={"period": period("2023-07/2024-06")})) for each in goal]
    assert value(goal, FINANCIAL.format(heading=heading)) == expected


def test_a_part_does_not_answer_by_the_name_of_its_whole() -> None:
    goal = wanted("external funding", "{at_least: 8, unit: million pounds}", "amount", "million pounds")
    told = "Annual Report 2024\n\nThe council won £9.6m of external funding, including £4.1m from the lottery.\n"
    assert value(goal, told) == "9.6"
    homes = wanted("empty homes", "{at_least: 85, unit: 个}")
    told = "Annual Report 2024\n\nSince 2021 we have let 310 empty homes, including 92 last year.\n"
    assert value(homes, told) == "92"


def test_the_year_goes_before_its_last_quarter() -> None:
    told = "Annual Report 2024\n\nWe made 96.2% of emergency repairs within 24 hours in the fourth quarter, and 94.1% over the year.\n"
    goal = wanted("emergency repairs within 24 hours", "{at_least: 95, unit: '%'}", "level", PERCENT)
    assert value(goal, told) == "94.1"


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Sickness absence will be brought down to 4.8%.", "at_most"),
        ("The fiscal deficit will be contained at 3.2%.", "at_most"),
        ("We will bring down the infant mortality rate to 2.1%.", "at_most"),
        ("We will raise the recycling rate to 48%.", "exactly"),
    ],
)
def test_what_is_brought_down_is_capped(text: str, bound: str) -> None:
    assert [one.bound for one in candidates(f"Our plan for 2025\n{text}\n", 2025)] == [bound]


def test_a_code_of_a_programme_is_no_number() -> None:
    assert candidates("KPA 1: Basic services\nWe will plant 40 trees.\n", 2025)[0].low == 40
    assert [str(one.low) for one in candidates("KPA 1: Basic services\nWe planted 40 trees.\n", 2025, past=True)] == [
        "40"
    ]


def test_the_number_of_a_paragraph_stands_before_the_number_that_it_tells() -> None:
    text = "2.2 We met all.\n2.3 97.4% of homes meet the standard.\n2.4 2,140 licences were granted.\n"
    found = candidates(text, 2025, past=True)
    assert [f"{one.low} {one.indicator}" for one in found] == ["97.4 homes meet the standard", "2140 licences"]
    assert found[1].says == "2,140 licences were granted"


def test_a_large_number_behind_a_programme_is_no_label() -> None:
    text = "Through the Public Works Programme 1,527 jobs were created.\n"
    assert [str(one.low) for one in candidates(text, 2025, past=True)] == ["1527"]


def test_a_currency_alone_names_nothing() -> None:
    goal = wanted("public investment", "{at_least: 610, unit: million pounds}", "amount", "million pounds")
    assert value(goal, "Annual Report 2024\n\nTax cuts came to 700 million pounds.\n") is None


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Emissions from our own fleet fell by 6.9% compared with the year before.", "6.9"),
        ("Emissions from our own fleet fell from 6.9% to 5%.", None),
    ],
)
def test_whose_something_is_begins_no_change(sentence: str, found: str | None) -> None:
    goal = wanted("emissions from our own fleet", "{at_most: -8, unit: '%'}", "growth", "tonnes")
    assert value(goal, f"Annual Report 2024\n\nIn 2024 we worked hard. {sentence}\n") == found


@pytest.mark.parametrize(
    ("goal", "sentence", "found"),
    [
        ("build council homes", "Planning permission was granted for 220 council homes.", None),
        ("build council homes", "Work started on 220 council homes.", None),
        ("build council homes", "Work started on 250 council homes and 220 council homes were built.", "220"),
        ("build council homes", "We built 220 council homes.", "220"),
        ("recruit nurses", "This year 220 nurses left the service.", None),
        ("house refugees", "Of 220 refugees, many were housed.", None),
        ("upgrade boilers", "220 boilers were due to be upgraded.", None),
        ("upgrade boilers", "220 boilers were to be upgraded, but few were.", None),
        ("upgrade boilers", "220 boilers were upgraded.", "220"),
        ("upgrade boilers", "220 boilers were surveyed.", None),
        ("upgrade boilers", "1,020 boilers were surveyed.", None),
        ("survey boilers", "220 boilers were surveyed.", "220"),
    ],
)
def test_what_was_begun_or_lost_or_is_the_whole_is_no_result(goal: str, sentence: str, found: str | None) -> None:
    name = goal.partition(" ")[2]
    (one,) = wanted(name, "{at_least: 200, unit: 个}")
    asked = one._replace(target=one.target.model_copy(update={"says": f"We will {goal}"}))
    assert value([asked], f"Annual Report 2024\n\nWhat we did in 2024\n\n{sentence}\n") == found


YEARS = """Performance

                                        2023        2024
Orders delivered on time                97.1%       96.4%
Calls answered in a minute              70%         75%
"""


def test_a_table_may_head_its_numbers_alone() -> None:
    goal = wanted("Orders delivered on time", "{at_least: 98, unit: '%'}", "level", "%")
    assert value(goal, YEARS) == "96.4"


def test_a_speech_that_nothing_turns_to_what_is_to_come_tells_of_what_was() -> None:
    """The title names the year to come, and each paragraph tells of the one before it."""
    text = "Budget statement for the financial year 2024/25\n\n13 June 2024\n\nMr. Speaker,\n\n1. We put up 131 LED streetlights. Own source collections closed at 846 million.\n\n2. In 2025 we shall install 140 LED streetlights.\n"
    assert value(wanted("LED streetlights", "{at_least: 120, unit: 个}"), text) == "131"


def test_an_event_that_will_take_place_was_not_held() -> None:
    indicator = Indicator.model_validate({"id": "thing", "name": "Youth Summit", "nature": "event"})
    text = (
        "plan: '2024'\ntitle: 2024\nplace: Town\nperiod: 2024\nsource: plan-2024\nsections:\n  - id: main\n    name: Goals\n    targets:\n"
        "      - {id: thing, name: Youth Summit, indicator: thing, measure: stage, goal: {stage: held}, says: hold a Youth Summit}\n"
    )
    plan = Plan.model_validate(parse_yaml(text, "2024.yaml").data)
    goals = list(wanted_of(plan, Book([indicator], [plan], [], [], {})))
    for said, reached in (("will now take place in 2025", []), ("was held in May 2024", [True])):
        found = answer(goals, f"Annual Report 2024\n\nWhat we did in 2024\n\nThe Youth Summit {said}.\n").answers
        assert [one.reached for one in found if one.reached] == reached


@pytest.mark.parametrize(
    ("heads", "months"),
    [
        (("FY 2023 Actual", "FY 2024 Target", "FY 2024 Actual"), "2023-10/2024-09"),
        (("Fiscal Year 2023", "Target", "Fiscal Year 2024"), "2023-07/2024-06"),
        (("March 2023", "Target", "March 2024"), "2023-04/2024-03"),
    ],
)
def test_a_column_is_of_the_financial_year_in_which_it_ends(heads: tuple[str, ...], months: str) -> None:
    goal = [
        each._replace(period=period(months), plan=each.plan.model_copy(update={"period": period(months)}))
        for each in wanted("Orders delivered on time", "{at_least: 98, unit: '%'}", "level", "%")
    ]
    rows = ["\t".join(("Measure", *heads)), "Orders delivered on time\t97.1%\t98%\t96.4%", "Calls met\t70%\t80%\t75%"]
    assert value(goal, "\n".join(["Annual Performance Report", "", *rows, ""])) == "96.4"


@pytest.mark.parametrize(
    ("name", "goal", "unit", "told", "expected"),
    [
        # 40 and 44 are 84 in total
        ("Growth Fund prizes", "{at_least: 50, unit: 个}", "个", "The Growth Fund gave 40 prizes and 44 awards, 84 in total.", "84"),
        # a sum by which something is raised
        ("basic pension", "{at_least: 20, unit: yuan}", "yuan", "The basic pension was increased by 20 yuan.", "20"),
        ("pending bills", "{at_most: 300, unit: million dollars}", "million dollars", "Pending bills stood at 312 million dollars.", "312"),
        # another act: what was there goes on, and what money is given for
        ("agencies established", "{at_least: 3, unit: 个}", "个", "Two agencies were extended.", None),
        ("key projects", "{at_least: 150, unit: projects}", "projects", "Bonds were issued for 168 projects.", None),
        # one word of three is not enough for a share
        ("visitors satisfied with their experience", "{at_least: 90, unit: '%'}", "%", "International visits recovered to 81% of their level in 2019.", None),
    ],
)  # fmt: skip
def test_a_number_of_nearly_the_same_words(name: str, goal: str, unit: str, told: str, expected: str | None) -> None:
    (one,) = wanted(name, goal, "level" if unit == "%" else "amount", unit)
    says = f"raise the {name} by 20 yuan" if unit == "yuan" else name
    asked = one._replace(target=one.target.model_copy(update={"says": says}))
    assert value([asked], f"Annual Report 2024\n\nWhat we did in 2024\n\n{told}\n") == expected


def test_a_row_that_leaves_out_words_of_a_goal_answers_it_alone() -> None:
    goals = wanted("School attendance rate, secondary", "{at_least: 89, unit: '%'}", "level", "%")
    table = "Indicator\t2023\t2024\nPI05 Attendance, nursery\t92.6%\t92.9%\nPI06 Attendance, secondary\t88.3%\t88.5%\n"
    assert value(goals, f"Annual Report 2024\n\n{table}") == "88.5"
