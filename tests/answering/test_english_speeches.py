"""A speech tells of many things, most of which are no results of the goals."""

import pytest

from tests.answering.test_english_reviews import value, wanted

# Four sentences in which somebody speaks of himself, none with a number.
OPENING = "My fellow citizens, I am honored to be here. I thank you all. I am proud of this state. I know that my work is not done.\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("We trained 470 nurses.", "470"),
        ("We are going to train 470 nurses.", None),
        ("I proposed 470 nurses.", None),
        ("I asked for 470 nurses.", None),
        ("A bill to train 470 nurses was read.", None),
        ("My plan would give us 470 nurses.", None),
        ("We opened the way to 470 nurses.", None),
        ("In all 470 nurses would become available.", None),
    ],
)
def test_what_is_asked_for_or_proposed_is_no_result(told: str, expected: str | None) -> None:
    assert value(wanted("nurses", "{at_least: 500, unit: 个}"), f"{OPENING}{told}\n") == expected


def test_a_number_of_things_is_no_sum_of_money() -> None:
    goal = wanted("help for farmers", "{at_least: 6, unit: million dollars}", unit="million dollars")
    assert value(goal, f"{OPENING}We gave help for farmers worth $5 million.\n") == "5"
    assert value(goal, f"{OPENING}The help for farmers fed 5 million families.\n") is None


def test_a_text_that_names_few_of_the_goals_answers_none_by_a_weak_likeness() -> None:
    # Of the name “stronger community clinics in the valley” the text has two words of five: clinics, valley.
    told = "We saw 45 clinics of the valley.\n"
    goal = wanted("stronger community clinics near the valley schools", "{at_least: 50, unit: 个}")
    names = ("buses", "trees", "judges", "farms", "ships", "mines", "ports", "roads", "beds", "parks")
    others = [
        one._replace(target=one.target.model_copy(update={"id": name}))
        for name in names
        for one in wanted(name, "{at_least: 50, unit: 个}")
    ]
    assert value(goal, f"{OPENING}{told}") == "45"
    assert value([*goal, *others], f"{OPENING}{told}") is None
