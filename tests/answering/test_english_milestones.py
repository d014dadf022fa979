"""What English reports say of a project, a plan or an event: that it is done, that it is not, or neither."""

from __future__ import annotations

import json

import pytest

from scorecard.answering.answering import answer
from scorecard.answering.answers import Wanted
from scorecard.answering.wanted import wanted_of
from scorecard.files.yaml_reader import parse_yaml
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan


def milestone(name: str, stage: str, says: str) -> list[Wanted]:
    """One stage that was to be reached in 2024."""
    indicator = Indicator.model_validate({"id": "thing", "name": name, "nature": "event"})
    target = {
        "id": "thing",
        "name": name,
        "indicator": "thing",
        "measure": "stage",
        "goal": {"stage": stage},
        "says": says,
    }
    text = (
        "plan: '2024'\ntitle: 2024\nplace: Town\nperiod: 2024\nsource: plan-2024\n"
        f"sections:\n  - id: main\n    name: Goals\n    targets:\n      - {json.dumps(target)}\n"
    )
    plan = Plan.model_validate(parse_yaml(text, "2024.yaml").data)
    return list(wanted_of(plan, Book([indicator], [plan], [], [], {})))


def reached(goal: list[Wanted], text: str) -> bool | None:
    """Whether the text says that the stage was reached; None where it says neither."""
    return next((one.reached for one in answer(goal, text).answers), None)


SAID: dict[tuple[str, str, str], list[tuple[str, bool | None]]] = {
    ("Riverside Leisure Centre", "in-use", "Open the new Riverside Leisure Centre"): [
        ("The new leisure centre at Riverside was opened to the public in May.", True),
        ("Riverside Leisure Centre, which opened in May, has welcomed 40,000 visitors.", True),
        ("Following the opening of the Riverside Leisure Centre in May, membership rose by a fifth.", True),
        ("The opening of the Riverside Leisure Centre has slipped to 2025.", False),
        ("The Riverside Leisure Centre is now expected to open in spring 2025.", False),
        ("Construction of the Riverside Leisure Centre continued throughout the year.", None),
        ("We opened the new Riverside Leisure Centre and refurbished two pools.", True),
        ("The Riverside Leisure Centre did not open as planned.", False),
    ],
    ("Local Plan", "adopted", "Adopt the new Local Plan"): [
        ("The Local Plan was adopted by Full Council in October 2024.", True),
        ("Council approved the Local Plan on 12 October.", True),
        ("The Local Plan examination was paused by the Inspector and adoption is now expected in late 2025.", False),
        ("The Local Plan was submitted to the Secretary of State in March.", None),
        ("The Local Plan has been delayed by changes in national policy.", False),
        ("The Local Plan remains under examination.", False),
    ],
    ("Digital Strategy 2024-2028", "published", "Publish our Digital Strategy 2024-2028"): [
        ("Our Digital Strategy was approved by Cabinet and published in June.", True),
        ("In June we published our new Digital Strategy, setting out how services will change.", True),
        ("The Digital Strategy will now be published in 2025.", False),
        ("Publication of the Digital Strategy was deferred to allow for further consultation.", False),
        ("Work on the Digital Strategy is ongoing.", None),
    ],
    ("Tarra Bridge", "started", "Replace Tarra Bridge"): [
        ("Tarra Bridge was replaced and reopened to traffic in March.", True),
    ],
    ("Metro Line 12", "in-use", "put Metro Line 12 into operation"): [
        ("Metro Line 12 opened to passengers on 28 June.", True),
        ("Phase I of Metro Line 12 opened to passengers on 28 June.", None),
        ("Metro Line 12 entered service.", True),
        ("Passenger services on Metro Line 12 began on 28 June.", True),
        ("Metro Line 13 entered service, while tunnelling on Line 12 was finished.", None),
    ],
    ("Second Ring Expressway", "completed", "complete the Second Ring Expressway"): [
        ("With the completion of the Second Ring Expressway, the city's ring road network took shape.", True),
        ("The Second Ring Expressway was opened to traffic.", True),
        ("We stepped up construction of the Second Ring Expressway.", None),
    ],
    ("Jade Lake Science City", "started", "begin construction of Jade Lake Science City"): [
        ("Construction of Jade Lake Science City got under way.", True),
        ("Jade Lake Science City broke ground in March.", True),
        ("Work started on Jade Lake Science City.", True),
        ("Preliminary work on Jade Lake Science City was completed.", None),
        ("Jade Lake Science City has yet to start on site.", False),
    ],
    ("Hospital East Campus", "in-use", "bring the Hospital East Campus into service"): [
        ("The east campus of the Hospital was put into operation.", True),
        ("The main building of the Hospital East Campus was topped out.", None),
    ],
    ("Regulations on Water Saving", "adopted", "promulgate the Regulations on Water Saving"): [
        ("The Regulations on Water Saving came into force on 1 July.", True),
        ("The Regulations on Water Saving were enacted.", True),
        ("The draft Regulations on Water Saving were submitted for deliberation.", None),
    ],
    ("International Film Festival", "held", "host the 12th International Film Festival"): [
        ("The 12th International Film Festival was a great success.", True),
        ("The International Film Festival was successfully held in October.", True),
        ("The International Film Festival was cancelled.", False),
    ],
    ("National Civilized City", "awarded", "win the title of National Civilized City"): [
        ("We were named a National Civilized City.", True),
        ("The city earned the title of National Civilized City.", True),
        ("The city was not selected as a National Civilized City this time.", False),
    ],
    ("Purple Flag status", "awarded", "Retain Purple Flag status"): [
        ("The town centre kept its Purple Flag for a seventh year.", True),
        ("Purple Flag accreditation was retained.", True),
    ],
    ("Customer Portal", "started", "Launch a new Customer Portal"): [
        ("Our new customer portal went live in September.", True),
        ("The customer portal has been put back to 2025 because of procurement problems.", False),
        ("The customer portal is in development.", None),
        ("The launch of the Customer Portal was rescheduled to the autumn of 2025.", False),
    ],
    ("Northgate Family Hub", "in-use", "Open the Northgate Family Hub"): [
        ("A Family Hub opened at Northgate in January.", True),
        ("Family hubs at Elm Park and Northgate are now open.", True),
    ],
    ("Climate Action Plan", "adopted", "Adopt the Climate Action Plan 2024-2029"): [
        ("The Climate Action Plan 2024–2029 was adopted by the elected members at the February meeting.", True),
        ("Members adopted the Council's Climate Action Plan.", True),
        ("The update of the Climate Action Plan is still in draft.", False),
        ("32 of the 90 actions in the Climate Action Plan were completed.", None),
    ],
    ("N64 Bypass planning application", "prepared", "Submit the N64 Bypass planning application"): [
        ("The planning application for the N64 Bypass was not lodged in 2024.", False),
        ("The planning application for the N64 Bypass was lodged with the Board in July.", True),
    ],
    ("lease for Kakarra Park", "signed", "Finalise the new lease for Kakarra Park"): [
        ("Negotiations on the Kakarra Park lease continued during the year but were not concluded.", False),
    ],
    ("Stadium district", "started", "Break ground on the Stadium district"): [
        ("The groundbreaking for the Stadium district has been moved to 2025.", False),
    ],
    ("Red Line service", "in-use", "Launch the Red Line service"): [
        ("The Red Line has 24 stations under construction, and its launch was rescheduled to the fall of 2025.", False),
    ],
    ("Market Hall refurbishment", "completed", "Complete the refurbishment of the Market Hall"): [
        ("The refurbished Market Hall reopened in November.", True),
        ("The Market Hall refurbishment is 80% complete.", False),
        ("Works to refurbish the Market Hall finished on time and on budget.", True),
        ("Refurbishment of the Market Hall fell behind schedule and is now due for completion in June 2025.", False),
    ],
    ("Housing Strategy", "adopted", "Agree a new Housing Strategy"): [
        ("Cabinet signed off the Housing Strategy in December.", True),
        ("A new Housing Strategy is in place.", True),
        ("We consulted on a draft Housing Strategy.", None),
        ("The Housing Strategy was not finalised by year end.", False),
    ],
    ("inclusionary zoning ordinance", "adopted", "Pass an inclusionary zoning ordinance"): [
        ("City Council passed the inclusionary zoning ordinance by a vote of 9 to 4.", True),
        ("The inclusionary zoning ordinance was tabled.", None),
    ],
    ("Coastal Hazard Plan", "adopted", "Complete the Coastal Hazard Plan"): [
        ("The Coastal Hazard Plan was completed in May.", True),
    ],
    ("solar farm", "in-use", "bring the Kingsway solar farm into operation"): [
        ("The Kingsway solar farm began generating power in March.", True),
    ],
    ("Employment Bill", "started", "Introduce the Employment Bill"): [
        ("The Employment Bill was introduced to Parliament in October.", True),
    ],
    ("Employment Bill", "adopted", "Pass the Employment Bill"): [
        ("The Employment Bill received Royal Assent in October.", True),
        ("The Employment Bill lapsed at the dissolution of Parliament.", False),
        ("The Employment Bill had its second reading.", None),
    ],
    ("ferry terminal", "completed", "Complete the Ballycove ferry terminal"): [
        ("Practical completion of the Ballycove ferry terminal was achieved in August.", True),
        ("The Ballycove ferry terminal remains under construction.", False),
        ("The contractor for the Ballycove ferry terminal went into administration and the scheme is on hold.", False),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("goal", "told", "expected"), [(goal, told, expected) for goal, said in SAID.items() for told, expected in said]
)
def test_a_sentence_says_that_it_is_done_or_not(goal: tuple[str, str, str], told: str, expected: bool | None) -> None:
    assert reached(milestone(*goal), f"Annual Report 2024\n\n{told}\n") is expected


@pytest.mark.parametrize(
    ("goal", "told", "expected"),
    [
        # another thing of the same kind
        (("People Strategy", "adopted", "Adopt a People Strategy"), "The Rough Sleeping Strategy was adopted.", None),
        (("Northgate Family Hub", "in-use", "Open the Northgate Family Hub"), "The Southgate Family Hub opened.", None),
        (("12th Food Fair", "held", "Hold the 12th Food Fair"), "The 11th Food Fair was held in May.", None),
        # what comes before it, and a part of it
        (("Elm Park pool", "completed", "Complete the Elm Park pool"), "The main structure of the Elm Park pool was completed.", None),
        (("Elm Park pool", "completed", "Complete the Elm Park pool"), "The Elm Park pool design was completed.", None),
        (("design of the Elm Park pool", "completed", "Complete the design of the Elm Park pool"), "The design of the Elm Park pool was completed.", True),
        # an abbreviation, work in other words, and the next sentence
        (("Artificial Intelligence Computing Centre", "in-use", "Open the Artificial Intelligence Computing Centre"), "The AI Computing Centre was put into service.", True),
        (("separate weekly food waste collection", "started", "Introduce a separate weekly food waste collection"), "The introduction of weekly food waste collections has been delayed.", False),
        (("Elm Park pool", "in-use", "Open the Elm Park pool"), "The Elm Park pool was handed over in May. It opened to swimmers in June.", True),
        (("Elm Park pool", "in-use", "Open the Elm Park pool"), "Work on the Elm Park pool went on; the opening has been put back to 2025.", False),
    ],
)  # fmt: skip
def test_the_thing_has_to_be_that_of_the_goal(goal: tuple[str, str, str], told: str, expected: bool | None) -> None:
    assert reached(milestone(*goal), f"Annual Report 2024\n\n{told}\n") is expected


ACTIONS: list[tuple[tuple[str, str, str], str, str, bool | None]] = [
    (("Local Plan", "adopted", "Adopt the Local Plan"), "Adopted by Full Council in October.", "Complete", True),
    (("Elm Park pool", "in-use", "Open the Elm Park pool"), "Contractor on site; opening now planned for May 2025", "Delayed", False),
    (("Customer Portal", "started", "Launch the new Customer Portal"), "Live since September", "Completed", True),
    (("Housing Strategy", "published", "Publish the Housing Strategy"), "Drafting is under way", "On hold", False),
    (("Tree Strategy", "adopted", "Adopt the Tree Strategy"), "Consultation completed", "On track", None),
]  # fmt: skip


@pytest.mark.parametrize("gap", [" | ", "\t"])
@pytest.mark.parametrize("heading", [("Action", "Progress", "Status"), ("Commitment", "Due", "Update", "RAG")])
def test_a_row_of_actions_tells_what_became_of_each(gap: str, heading: tuple[str, ...]) -> None:
    due = ["May 2024"] if "Due" in heading else []
    rows = [gap.join([says, *due, told, status]) for (_, _, says), told, status, _ in ACTIONS]
    text = "\n".join(["Annual Report 2024", "", "What became of our actions", gap.join(heading), *rows, ""])
    assert [reached(milestone(*goal), text) for goal, *_ in ACTIONS] == [expected for *_, expected in ACTIONS]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Adopt the Local Plan – adopted in October", True),
        ("Adopt the Local Plan: complete", True),
        ("Adopt the Local Plan: deferred to 2025", False),
        ("1.2 Adopt the Local Plan\nStatus: Complete", True),
        ("1.2 Adopt the Local Plan\nProgress: not started", False),
        ("Publish a timetable for the Local Plan: complete", None),
    ],
)
def test_an_action_may_have_its_end_beside_it_or_below(line: str, expected: bool | None) -> None:
    goal = milestone("Local Plan", "adopted", "Adopt the Local Plan")
    assert reached(goal, f"Annual Report 2024\n\nWhat became of our actions\n{line}\n") is expected


def test_sentences_beside_a_topic_speak_of_what_the_goal_names() -> None:
    text = (
        "Progress Report 2024\n\nIndicator\tProgress\n"
        "Low-flying drones\tThe Regulatory Sandbox was launched in March 2024 with 38 firms and is used by all of them.\n"
        "Family offices\tWe have helped 202 family offices to open, and 150 more of them are getting ready to come.\n"
        "Tourism\tThe blueprint is still being written, and the councils have been asked for what they think of it.\n"
    )
    goal = milestone("Regulatory Sandbox for drones", "started", "Launch the Regulatory Sandbox for drones")
    assert reached(goal, text) is True


def test_a_plan_for_another_field_is_none_of_its_kind() -> None:
    goal = milestone(
        "Blueprint for the Development of New Industrialisation",
        "published",
        "Publish the Blueprint for the Development of New Industrialisation",
    )
    assert reached(goal, "The Development Blueprint for the Fishing Industry was published in May.") is None
    assert reached(goal, "The Blueprint for the Development of New Industrialisation was published in May.") is True


@pytest.mark.parametrize(
    ("says", "text"),
    [
        ("Introduce the Landlord Licensing Scheme", "The Landlord Licensing Scheme was tabled in May."),
        ("Introduce the Landlord Licensing Scheme", "A paper on the Landlord Licensing Scheme was introduced in May."),
        ("Submit the Landlord Licensing Scheme", "Invitations to the Landlord Licensing Scheme were sent in May."),
        ("Retain the Landlord Licensing Scheme", "The Landlord Licensing Scheme ceremony was held in May."),
    ],
)
def test_another_act_is_none_of_the_goal(says: str, text: str) -> None:
    assert reached(milestone("Landlord Licensing Scheme", "in-use", says), text) is None
