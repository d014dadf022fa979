"""Additions from two standings."""

from __future__ import annotations

from tests.small_books import figure, light, verdict

FIRMS = {"nature": "stock", "unit": "家"}


def test_net_change_answers_a_net_goal_and_only_hints_at_gross_additions() -> None:
    standing = [figure("380", measure="level"), figure("254", "2020", measure="level")]
    goal = {"at_least": "70", "unit": "家"}
    assert light(goal, *standing, measure="net-added", **FIRMS) == "green met derived"
    found = verdict(goal, *standing, measure="added", **FIRMS)
    assert (found.colour, found.evidence) == ("green", "indicative")
    assert "it is the net change, not gross additions" in found.reason.en


def test_a_reported_net_change_is_the_least_that_was_added() -> None:
    net = figure("120", measure="net-added")
    found = verdict({"at_least": "100", "unit": "家"}, net, measure="added", **FIRMS)
    assert (found.status, found.evidence) == ("met", "indicative")  # 120 and what was lost on the way are 100 and more
    assert light({"at_least": "130", "unit": "家"}, net, measure="added", **FIRMS) == "grey undecidable none"
    assert light({"at_least": "100", "unit": "家"}, figure("120", measure="added"), measure="net-added", **FIRMS) == (
        "grey no-figure none"  # of what was added, some may be lost
    )


def test_net_change_over_several_years_as_far_as_reported() -> None:
    # 254 at the start, 340 after three of five years: 86 of 140, 61.4 % with 60.0 % elapsed
    standing = [
        figure("254", "2020", measure="level"),
        figure("340", "2023", measure="level", source="b", published="2024-02-01"),
    ]
    goal = {"at_least": "140", "unit": "家"}
    found = verdict(goal, *standing, measure="net-added", period="2021/2025", as_of="2024-06-01", **FIRMS)
    assert (found.method, found.status, found.evidence) == ("pace", "on-track", "derived")


def test_a_stock_is_no_addition_and_a_later_year_no_earlier_one() -> None:
    goal = {"at_least": "70", "unit": "家"}
    figures = [figure("380", measure="level"), figure("219", "2023", source="b", published="2024-01-31")]
    found = verdict(goal, *figures, measure="added", as_of="2024-06-01", **FIRMS)
    assert found.status == "no-figure"
    assert sorted(passed.why.en for passed in found.passed) == [
        "it is of 2023, not of 2021",
        "it is the level, not the gross addition",
    ]


def test_no_difference_is_taken_across_a_break_of_the_series() -> None:
    # 380 − 254 = 126 would be counted in two ways; 410 − 380 = 30 is of the new series alone
    old = figure("254", "2020", measure="level")
    broken = figure("380", "2021", measure="level", source="b") | {"break": "新认定办法"}
    later = figure("410", "2022", measure="level", source="c", published="2023-02-01")
    goal = {"at_least": "70", "unit": "家"}
    assert verdict(goal, old, broken, measure="net-added", **FIRMS).colour == "grey"
    found = verdict(goal, old, broken, later, measure="net-added", period="2022", as_of="2023-06-01", **FIRMS)
    assert found.colour == "red"
    assert found.reading is not None
    assert found.reading.value == 30
