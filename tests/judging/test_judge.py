"""Whole plans on a day: which exist, what is not due, and where an answer should stand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scorecard.judging.judge import exists, judge
from tests.small_books import book, figure, indicator, judged, light, plan, result, target, verdict

GOAL = {"at_least": "70", "unit": "家"}


def test_a_plan_exists_from_the_day_its_source_was_published() -> None:
    made = book([indicator()], [plan(target(GOAL))], [])
    assert not exists(made.plans[0], made, date(2021, 2, 1))
    assert exists(made.plans[0], made, date(2021, 2, 2))
    assert judged(made, "2021-02-01") == []
    described = plan(target(GOAL), source="nowhere")
    assert exists(described, made, date(1900, 1, 1))


def test_chosen_plans_only() -> None:
    first, second = plan(target(GOAL)), plan(target(GOAL), period="2022")
    made = book([indicator()], [first, second], [])
    assert [one.plan.plan for one in judge(made, date(2022, 6, 1))] == ["2021", "2022"]
    assert [one.plan.plan for one in judge(made, date(2022, 6, 1), [second])] == ["2022"]


def test_before_the_period_nothing_is_due() -> None:
    found = verdict(GOAL, period="2022", as_of="2021-06-01")
    assert (found.status, found.reason.en) == ("not-due", "Goal: at least 70. The period starts on 1 January 2022.")


def test_silence_is_never_green_and_never_red() -> None:
    found = verdict(GOAL, expected_in={"zh": "2022年报告", "en": "report of 2022"})
    assert (found.colour, found.status, found.evidence) == ("grey", "no-figure", "none")
    assert found.reason.en == "Goal: at least 70. No report of it was found. It should stand in: report of 2022."
    assert found.reason.zh == "目标：不低于70家。未见公布。应见于：2022年报告。"
    assert light(GOAL, as_of="2021-06-01") == "grey not-due none"


def test_unstated_goals_and_unknown_indicators() -> None:
    found = result({"unstated": "完成上级下达任务"}, measure=None, indicator=None).verdict
    assert found.status == "unstated"
    assert found.reason.en == "Goal: not stated. It has no content that can be checked: 完成上级下达任务."
    unknown = verdict(GOAL, indicator="nowhere")
    assert (unknown.status, "Unknown indicator nowhere." in unknown.reason.en) == ("undecidable", True)


def test_results_keep_the_order_of_the_file() -> None:
    targets = [target(GOAL, id=name) for name in ("b", "a", "c")]
    made = book([indicator()], [plan(*targets)], [])
    assert [one.target.id for one in judged(made, "2022-06-01")[0].results] == ["b", "a", "c"]


def test_the_order_of_sources_does_not_matter() -> None:
    figures = [figure("60", source="b"), figure("80", source="a"), figure("70", source="c", standing="press")]
    found = {str(verdict(GOAL, *order)) for order in (figures, figures[::-1])}
    assert len(found) == 1


def test_vintages() -> None:
    first = figure("8.1", source="first", published="2022-01-31")
    final = figure("5.9", source="final", published="2022-12-31", supersedes=["first"])
    more: dict[str, Any] = {"measure": "growth", "unit": "亿元"}
    goal = {"at_least": "6", "unit": "%"}
    assert light(goal, first, final, as_of="2022-01-30", **more) == "grey no-figure none"
    assert light(goal, first, final, as_of="2022-06-01", **more) == "green met reported"
    assert light(goal, first, final, as_of="2023-01-01", **more) == "amber near reported"


def test_every_reason_is_made_of_sentences_in_both_languages() -> None:
    samples = [
        verdict(GOAL, figure("80")),
        verdict(GOAL, figure("60", bound="under")),
        verdict(GOAL, figure("50", "2021-01/2021-09")),
        verdict({"direction": "up"}, figure("50", "2020"), figure("60")),
        verdict(GOAL, figure("80", standing="secondary")),
    ]
    for found in samples:
        for sentence in found.reason.en.split(". "):
            assert sentence[0].isupper() or sentence[0].isdigit(), found.reason.en
        assert found.reason.en.endswith(".") and found.reason.zh.endswith("。")
        assert ".." not in found.reason.en and "。。" not in found.reason.zh


def test_a_stage_that_nobody_speaks_of_yet_is_told_in_one_sentence() -> None:
    found = verdict({"stage": "completed"}, nature="event", measure="stage", unit=None, as_of="2021-06-01")
    assert found.reason.en == "Goal: completed. Due by 31 December 2021, not reported reached so far."


def test_what_is_not_stated_is_told_in_both_languages() -> None:
    told = {"zh": "内容未列。", "en": "its content is not listed."}
    found = result({"unstated": told}, measure=None)
    assert "It has no content that can be checked: its content is not listed." in found.verdict.reason.en
    assert "没有可核对的内容：内容未列。" in found.verdict.reason.zh
    assert found.target.goal.written() == {"unstated": told}
    assert result({"unstated": "未列"}, measure=None).target.goal.written() == {"unstated": "未列"}


def test_no_light_depends_on_an_id_that_ends_in_a_year() -> None:
    # Completed in November 2021, before the target's own period 2022: no year of a goal for each year is asked.
    reached = figure(None, None, measure="stage", stage="completed", happened="2021-11-01", published="2021-12-31")
    named = [
        verdict({"stage": "completed"}, reached, measure="stage", nature="event", period="2022", id=name)
        for name in ("road.2022", "road-2022")
    ]
    assert named[0] == named[1]


def test_a_newer_draft_of_a_worse_light_makes_the_light_a_hint() -> None:
    # 101 of at least 100 is met, 50 is 50 short, more than the 10 that count as near.
    goal, kept = {"at_least": "100", "unit": "家"}, figure("101")
    draft = figure("50", source="b", reviewed=False, published="2022-04-01")
    found = verdict(goal, kept, draft)
    assert (found.colour, found.status, found.evidence) == ("green", "met", "indicative")
    assert "Hollow: a newer draft that nobody has reviewed says otherwise: 50 for 2021 (b)." in found.reason.en
    assert "By 50 for 2021 (b) it would be red (missed)." in found.reason.en
    # Of one day with the reviewed figure it may be the correction too; from before it, it is what was corrected.
    assert light(goal, kept, draft | {"published": "2022-03-01"}) == "green met indicative"
    assert light(goal, kept, draft | {"published": "2022-02-28"}) == "green met reported"
    # A draft of the same light or a better one changes nothing.
    assert light(goal, kept, draft | {"value": "150"}) == "green met reported"
    assert light(goal, figure("50"), draft | {"value": "101"}) == "red missed reported"
    # 60 + 41 = 101 is met by a sum of two halves; the draft of the whole year is named beside it all the same.
    halves = [figure("60", "2021-H1"), figure("41", "2021-07/2021-12")]
    assert light(goal, *halves, draft) == "green met indicative"
    # A draft of a later stretch goes first, and is a hint by itself.
    level = {"nature": "stock", "measure": "level", "unit": "家"}
    early = figure("101", "2021-10-31")
    assert light(goal, early, draft | {"period": "2021-12-31"}, **level) == "red missed indicative"


def test_what_was_reported_goes_before_what_was_derived_on_evidence_of_one_grade() -> None:
    # 60 + 41 = 101 would meet 101, the 100 that one of the same sources prints for the year is 1 short
    goal, weak = {"at_least": "101", "unit": "家"}, {"standing": "secondary"}
    halves = [figure("60", "2021-H1", **weak), figure("41", "2021-H2", **weak)]
    assert light(goal, *halves) == "green met indicative"
    assert light(goal, *halves, figure("100", source="b", **weak)) == "amber near indicative"


def test_a_revision_that_is_too_coarse_to_decide_leaves_only_a_hint_of_what_it_replaced() -> None:
    # 6.1 meets 6.0; the revised 6 stands for 5.5 to 6.5, on both sides of it
    goal, first = {"at_least": "6.0", "unit": "%"}, figure("6.1", source="first", measure="growth")
    revised = figure("6", source="final", measure="growth", supersedes=["first"], published="2022-04-01")
    found = verdict(goal, first, revised, measure="growth")
    assert (found.status, found.evidence) == ("met", "interim")
    assert "a later figure leaves it open: 6% for 2021 (final)" in found.reason.en
    assert (
        light(goal, first, revised | {"supersedes": []}, measure="growth") == "green met reported"
    )  # the same, rounded
    assert light(goal, first, revised | {"value": "6.0"}, measure="growth") == "green met reported"
    assert light(goal, first, revised | {"value": "5.9"}, measure="growth") == "amber near reported"


def test_a_better_figure_that_leaves_it_open_is_not_decided_by_a_lesser_one() -> None:
    # The statistics' 12 stands for 11.5 to 12.5, on both sides of 11.6: a newspaper's 3 does not make that red, and its
    # 20 is a hint. Against 12.6 the 12 is 0.6 short, within the tenth of 12.6, which is 1.26: a stricter goal is amber.
    good, press = figure("12", source="a"), {"source": "b", "standing": "press"}
    asked = {"at_least": "11.6", "unit": "家"}
    assert light(asked, good, figure("3", **press)) == "grey undecidable none"
    hint = verdict(asked, good, figure("20", **press))
    assert (hint.status, hint.evidence) == ("met", "interim")
    assert "another figure, which goes before it, leaves it open: 12 for 2021 (a)" in hint.reason.en
    assert light({"at_least": "12.6", "unit": "家"}, good, figure("3", **press)) == "amber near reported"
    # What lies within what the better figure allows does not contradict it; a bound with one end leaves the hint red.
    assert light(asked, good, figure("12.1", **press, status="preliminary")) == "green met reported"
    over = figure("10", source="a", bound="over")
    assert light(asked, over, figure("3", **press)) == "red missed interim"


def test_a_part_of_the_year_decides_nothing_once_the_year_is_reported_and_open() -> None:
    # About 2.8 stands for 2.7 to 2.9, on both sides of 2.8; 0.1 by September would be far behind. Near to
    # 3.0 is what is short of it by at most a tenth, 0.3: from 2.7 on.
    found = [figure("2.8", bound="about", source="a"), figure("0.1", "2021-01/2021-09", source="b")]
    money: dict[str, Any] = {"unit": "亿元"}
    assert light({"at_least": "2.8", "unit": "亿元"}, *found, **money) == "grey undecidable none"
    assert light({"at_least": "3.0", "unit": "亿元"}, *found, **money) == "amber near reported"
    # Before the year is reported, 0.1 of 2.8 is 3.6 % where 75 % of the year is gone.
    assert light({"at_least": "2.8", "unit": "亿元"}, found[1], **money) == "red off-track interim"


def test_of_two_numbers_of_one_rank_the_worse_decides_also_where_one_is_final() -> None:
    # 0.3 by September has passed a cap of 0.2 for good; 0.1 of 0.2 is 50 % where 75 % of the year is gone.
    found = [figure(value, "2021-01/2021-09", source=name) for value, name in (("0.3", "a"), ("0.1", "b"))]
    for cap, told in (("0.2", "red missed indicative"), ("0.3", "red off-track indicative")):
        assert light({"at_most": cap, "unit": "亿元"}, *found, unit="亿元", better="lower") == told


@pytest.mark.parametrize(
    ("published", "wanted"), [("2022-01-31", "green met derived"), ("2022-02-01", "green met indicative")]
)
def test_a_draft_is_newer_than_a_sum_from_the_day_of_its_last_part(published: str, wanted: str) -> None:
    # 60 + 50 = 110 of 100; the draft says 50 in all.
    parts = [
        figure("60", "2021-H1", source="a", published="2021-08-01"),
        figure("50", "2021-H2", source="b", published="2022-02-01"),
    ]
    draft = figure("50", source="c", reviewed=False, published=published)
    assert light({"at_least": "100", "unit": "家"}, *parts, draft) == wanted
