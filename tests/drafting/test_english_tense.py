"""Speeches, whose goals stand among stories and facts, and the conditions, ages and times that English sentences name."""

import pytest

from scorecard.drafting.english_tense import is_spoken, ways_of_clauses
from scorecard.drafting.reading import candidates

# Four sentences in which somebody speaks of himself, none with a number.
OPENING = "My fellow citizens, I am honored to be here. I thank you all. I am proud of this state. I know that my work is not done.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will build 300 clinics. Our hospitals treat 9,000 patients a day.", ["300"]),
        ("I propose $20 million for rural roads. The state owns 4,000 miles of road.", ["$20 million"]),
        ("Let's hire 500 more teachers. Maria has taught 31 children this year.", ["500"]),
        ("Over the last 3 years, we've opened 40 parks, and tonight I'm asking for 60 more trails.", ["60"]),
        ("Last year I proposed 90 new posts and you passed them. I ask you to fund 120 nurses.", ["120"]),
        ("We signed a pact that will support 7,000 jobs. My budget expands preschool to 9,000 children.", ["to 9,000"]),
        ("Economists say that the plan will create 800 jobs. By 2030, we will plant 700 trees.", ["700"]),
        ("- 80 buses run on time\n- 25 new shelters", ["80", "25"]),  # items of a list are no statements
        ("- 80 buses have been bought\n- 25 new shelters will open", ["25"]),
        ("Our plan for 2026\nLast year we planted 4,000 trees; this year we will plant 5,000.", ["5,000"]),
        ("Our plan for 2026\nThe state owns 4,000 miles of road. Fares are cut to $2.", ["to $2"]),
    ],
)
def test_a_speech_sets_a_goal_where_it_asks(text: str, expected: list[str]) -> None:
    assert [one.number for one in candidates(OPENING + text, 2026) if one.measure != "stage"] == expected


def test_a_plan_in_which_nobody_says_i_states_its_goals_in_any_form() -> None:
    assert not is_spoken("The plan has 300 pages. We will build 20 schools. " * 40)
    assert is_spoken(OPENING)
    assert not is_spoken("I welcome this plan. " + "The council will repair roads. " * 200)
    assert [one.number for one in candidates("Permits are issued within the day in 95% of cases.", 2026)] == ["95%"]


def test_where_a_sentence_turns() -> None:
    sentence = "Last year we built 30 homes, and we will build 40, which we know is not enough"
    turns = list(ways_of_clauses(sentence))
    assert turns == [(0, -1), (sentence.index(" and we"), 1)]


@pytest.mark.parametrize(
    "text",
    [
        "If we set aside 60 percent of the surplus, we will sleep well.",
        "When 98 percent of our exporters are small firms, we must help them.",
        "Since half of the children lose their cover, we will act.",
        "We should let people between the ages of 55 and 65 join.",
        "We will keep the park open between the hours of 3 in the afternoon and 8 at night.",
        "We will renew the act that was first passed 20 years ago.",
        "We will end a war that has gone on for 12 long years.",
        "We will pay off the debt for the first time since 1835.",
        "We will remember 9/11.",
        "We will go on as one people.",
        "We will protect these 300 jobs.",
        "We will protect two of the fastest growing regions on Earth.",
    ],
)
def test_what_is_supposed_or_only_dated_sets_no_goal(text: str) -> None:
    assert candidates(text, 2026) == []


def test_nobody_is_no_milestone() -> None:
    assert candidates("Tonight I think we should begin. The Elm Bridge will open in May.", 2026)[0].stage == "in-use"


@pytest.mark.parametrize(
    ("text", "name", "unit"),
    [
        ("I propose $6 billion in tax cuts.", "tax cuts", "billion dollars"),
        ("Tonight I ask you for another $1 billion for Head Start.", "Head Start", "billion dollars"),
        ("My budget will help to hire 900 new teachers who've passed a test.", "new teachers", "teachers"),
        ("We will reach our goal of 800 nurses in the north.", "nurses in the north", "nurses"),
        ("We will pay 700 more fathers to take the same leave.", "fathers", "fathers"),
    ],
)
def test_what_a_speaker_says_before_and_behind_names_nothing(text: str, name: str, unit: str) -> None:
    goal = candidates(OPENING + text, 2026)[0]
    assert (goal.indicator, goal.unit) == (name, unit)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("We now have universal access to water.", ["universal"]), ("An agenda of universal access to water.", [])],
)
def test_a_review_says_of_all_only_what_it_states(text: str, expected: list[str]) -> None:
    assert [one.number for one in candidates(text, 2026, past=True)] == expected
