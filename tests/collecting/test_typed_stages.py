"""Stages as people type them: only what is said to be reached is one."""

from __future__ import annotations

import pytest

from scorecard.collecting.form_words import SaidStage, stage


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("完成", "completed"), ("已完成", "completed"), ("竣工", "completed"), ("已开工", "started"), ("开工了", "started"),
        ("通车", "in-use"), ("已建成通车", "in-use"), ("建成投用", "in-use"), ("未开工", "not-started"), ("尚未启动", "not-started"),
        ("已印发", "adopted"), ("举办", "held"), ("启动", "started"), ("in use", "in-use"), ("completed", "completed"),
        ("试运行", "completed"), ("已进入试运营阶段", "completed"), ("正在试生产", "completed"), ("正式运营", "in-use"),
    ],
)  # fmt: skip
def test_what_is_reached(text: str, wanted: str) -> None:
    assert stage(text) == SaidStage(wanted, False)


@pytest.mark.parametrize(
    "text", ["未完成", "尚未竣工", "预计完成", "创建", "申报", "谋划", "筹办", "力争创成", "完成80%", "不详"]
)
def test_what_is_not_shown_to_be_reached(text: str) -> None:
    assert stage(text) is None


def test_reached_in_the_main_is_said_so() -> None:
    assert stage("基本建成") == SaidStage("completed", True)
