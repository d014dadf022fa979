"""Stages as people type them: only what is said to be reached is one."""

from __future__ import annotations

import pytest

from scorecard.collecting.form_words import STAGE_NAMES, SaidStage, stage
from scorecard.language.bilingual import Text
from scorecard.model.stages import Stage


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("完成", "completed"), ("已完成", "completed"), ("竣工", "completed"), ("已开工", "started"), ("开工了", "started"),
        ("通车", "in-use"), ("已建成通车", "in-use"), ("建成投用", "in-use"), ("未开工", "not-started"), ("尚未启动", "not-started"),
        ("已印发", "adopted"), ("举办", "held"), ("启动", "started"), ("in use", "in-use"), ("completed", "completed"),
        ("主体完工", "started"), ("已封顶", "started"), ("完成主体结构", "started"),
        ("试运行", "completed"), ("已进入试运营阶段", "completed"), ("正在试生产", "completed"), ("正式运营", "in-use"),
    ],
)  # fmt: skip
def test_what_is_reached(text: str, wanted: str) -> None:
    assert stage(text) == SaidStage(wanted, False)


@pytest.mark.parametrize(
    "text", ["预计完成", "未基本建成", "创建", "申报", "谋划", "筹办", "力争创成", "完成80%", "不详"]
)
def test_what_is_not_shown_to_be_reached(text: str) -> None:
    assert stage(text) is None


def test_reached_in_the_main_is_said_so() -> None:
    assert stage("基本建成") == SaidStage("completed", True)


@pytest.mark.parametrize(
    ("text", "asked", "wanted"),
    [
        ("尚未投用", "in-use", "in-use"),
        ("未创成", "awarded", "awarded"),
        ("not in use", "in-use", "in-use"),
        ("未完成", "awarded", "awarded"),  # bare: of what the goal asks for
        ("尚未竣工", "in-use", "in-use"),  # what is not completed is not in use
        ("未能投用", "completed", None),  # it may be completed
        ("尚未创成", "in-use", None),
    ],
)
def test_what_is_said_not_to_be_reached_denies_the_stage_of_the_goal(
    text: str, asked: Stage, wanted: str | None
) -> None:
    said = stage(text)
    assert said is not None and said.denied
    assert said.for_goal(text, {asked}) == wanted


def test_every_stage_that_a_review_form_denies_is_read_as_denied() -> None:
    for code, word in STAGE_NAMES.items():
        for lang in ("en", "zh"):
            said = stage(Text("collecting.stage-not-reached", stage=word).in_language(lang))
            if code != "not-started":
                assert said in (SaidStage(code, False, denied=True), SaidStage("not-started", False)), (code, lang)
