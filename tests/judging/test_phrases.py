"""Goals, values and gaps in words."""

from __future__ import annotations

from typing import Any

import pytest

from scorecard.judging.phrases import amount_text, goal_text, hollow_text, paragraph
from scorecard.judging.verdicts import Amount
from scorecard.language.bilingual import NOTHING, Text
from scorecard.model.goals import Goal
from tests.both_languages import both
from tests.small_books import figure, verdict


@pytest.mark.parametrize(
    ("goal", "en", "zh"),
    [
        ({"at_least": "7.30", "unit": "%"}, "at least 7.30%", "不低于7.30%"),
        ({"more_than": "0", "unit": "家"}, "more than 0", "超过0家"),
        ({"at_most": "3", "unit": "%"}, "at most 3%", "不高于3%"),
        ({"less_than": "3", "unit": "%"}, "less than 3%", "低于3%"),
        ({"about": "6.5", "unit": "%"}, "about 6.5%", "6.5%左右"),
        ({"between": ["6", "6.5"], "unit": "%"}, "6 to 6.5%", "6—6.5%"),
        ({"at_least": "12", "unit": "个百分点"}, "at least 12 points", "不低于12个百分点"),
        ({"at_least": "1.5", "unit": "倍"}, "at least 1.5 times", "不低于1.5倍"),
        ({"direction": "up"}, "up", "上升"),
        ({"direction": "better"}, "better than before", "较前好转"),
        (
            {"direction": "hold", "tolerance": "0.5", "unit": "%"},
            "hold, within 0.5 points of before",
            "保持稳定，上下不超过0.5个百分点",
        ),
        ({"stage": "in-use"}, "in use", "投用"),
        ({"stage": "completed", "qualifier": "substantially"}, "substantially completed", "基本建成"),
        ({"rank": {"at_most": "6"}}, "rank 6 or better", "第6位以内"),
        ({"rank": {"direction": "better"}}, "a better rank", "位次上升"),
        ({"rank": {"direction": "hold"}}, "hold the rank", "位次不降"),
        ({"all_of": [{"stage": "completed"}, {"stage": "started"}]}, "all 2 parts", "2项全部达到"),
        ({"unstated": "上级下达任务"}, "not stated", "未载明"),
    ],
)
def test_goal_text(goal: dict[str, Any], en: str, zh: str) -> None:
    assert both(goal_text(Goal.model_validate(goal))) == (en, zh)


@pytest.mark.parametrize(
    ("gap", "en", "zh"),
    [
        (Amount("-1", "个百分点"), "1 point", "1个百分点"),
        (Amount("1.0", "个百分点"), "1.0 points", "1.0个百分点"),
        (Amount("1.1", "个百分点"), "1.1 points", "1.1个百分点"),
        (Amount("-2", "位"), "2 places", "2位"),
        (Amount("56", "家"), "56", "56家"),
    ],
)
def test_amount_text(gap: Amount, en: str, zh: str) -> None:
    assert both(amount_text(gap)) == (en, zh)


def test_paragraph_leaves_out_what_is_empty() -> None:
    assert both(paragraph(Text.literal("over 3", "超过3"), NOTHING, Text.literal("met", "达到"))) == (
        "Over 3. Met.",
        "超过3。达到。",
    )


def test_hollow_text() -> None:
    doubts = [Text.literal("it is an estimate", "是预计数"), Text.literal("it is in current prices", "按现价计算")]
    assert both(hollow_text(doubts)) == (
        "Hollow: it is an estimate; it is in current prices.",
        "空心：是预计数；按现价计算。",
    )
    assert both(hollow_text([])) == ("", "")


@pytest.mark.parametrize(
    ("bound", "en", "zh"),
    [
        ("at-least", "Rank 6 or worse for 2021 (a).", "2021年第6位或更后（a）。"),
        ("at-most", "Rank 6 or better for 2021 (a).", "2021年第6位或更前（a）。"),
        ("over", "Worse than rank 6 for 2021 (a).", "2021年第6位之后（a）。"),
        ("under", "Better than rank 6 for 2021 (a).", "2021年第6位之前（a）。"),
        ("about", "About rank 6 for 2021 (a).", "2021年第6位左右（a）。"),
    ],
)
def test_a_bound_on_a_rank_says_which_way_is_better(bound: str, en: str, zh: str) -> None:
    found = verdict({"rank": {"at_most": "3"}}, figure("6", bound=bound), measure="rank", nature="rank", unit="位")
    assert en in found.reason.en
    assert zh in found.reason.zh
