"""A plan of five years, drafted and answered by the report that closes it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import Command

PLAN = """2021年工作报告

二、“十四五”主要目标
到2025年，地区生产总值达到700亿元，年均增长6%左右。“十四五”期间累计新增城镇就业6万人。单位GDP能耗五年累计下降13%。每年新增技能人才8000人。旅游收入突破90亿元。森林覆盖率达到55%。
"""
NEXT = """2026年工作报告

一、“十四五”工作回顾
五年来，地区生产总值由500亿元增加到712亿元，年均增长6.2%。2025年，地区生产总值增长5.1%，城镇新增就业1.3万人，五年累计6.4万人。单位GDP能耗累计下降13.8%。2025年新增技能人才8600人。旅游收入94亿元。森林覆盖率55.3%。
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("targets", "seeds"):
        (tmp_path / name).mkdir()
    (tmp_path / "plan.txt").write_text(PLAN, encoding="utf-8")
    (tmp_path / "next.txt").write_text(NEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_goal_is_answered_by_the_number_of_its_own_time(here: Path, command: Command) -> None:
    assert command("draft", "plan.txt", "--plan", "2021-2025", "--write").exit == 0
    assert command("answer", "next.txt", "--source", "report-2026", "--write").exit == 0
    told = (here / "seeds/report-2026.yaml").read_text(encoding="utf-8")
    found = re.findall(r"period: (\S+)\n    value: (\S+)\n    unit: (\S+)(\n    per: year)?", told)
    assert [(period, value, bool(per)) for period, value, _, per in found] == [
        ("2025", "712", False),  # a sum of one year
        ("2021/2025", "6.2", True),  # the yearly average, not the growth of 2025
        ("2021/2025", "6.4", False),  # of five years, not the 1.3 of the last
        ("2021/2025", "-13.8", False),
        ("2025", "8600", False),  # of each year, one
        ("2025", "94", False),
        ("2025", "55.3", False),
    ]


def test_a_paragraph_of_the_last_year_ends_what_is_told_of_several(here: Path, command: Command) -> None:
    (here / "plan.txt").write_text("2022年工作报告\n\n二、2022年工作安排\n新建5G基站6000个。\n", encoding="utf-8")
    (here / "next.txt").write_text(
        "2023年工作报告\n\n一、2022年及本届政府工作回顾\n"
        "本届政府任期五年来，累计改造老旧小区2700个，地区生产总值年均增长5.3%。\n"
        "一年来，主要做了以下工作：\n（一）创新动能加快集聚。新建5G基站7012个。\n",
        encoding="utf-8",
    )
    assert command("draft", "plan.txt", "--plan", "2022", "--write").exit == 0
    assert command("answer", "next.txt", "--source", "report-2023", "--write").exit == 0
    told = (here / "seeds/report-2023.yaml").read_text(encoding="utf-8")
    assert re.findall(r"period: (\S+)\n    value: (\S+)", told) == [("2022", "7012")]
