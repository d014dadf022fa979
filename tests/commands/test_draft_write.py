"""`scorecard draft --write`: a plan, its source and the indicators in one step, all or none, and nothing replaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Command

REPORT = """2025年样例省政府工作报告
各位代表：
一、2024年工作回顾
过去一年，地区生产总值增长5.2%，城镇新增就业21万人，粮食产量88亿斤。
二、2025年工作安排
今年，地区生产总值增长5.5%左右，城镇新增就业20万人以上，粮食产量90亿斤，新增停车位3000个。
"""


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A report in a new folder, which is the working directory."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def draft(command: Command, report: Path, plan: str = "2025", *more: str) -> int:
    return command("draft", str(report), "--plan", plan, "--source", f"report-{plan}", "--write", *more).exit


def test_a_new_folder_becomes_a_project_that_passes_the_check(report: Path, command: Command) -> None:
    assert draft(command, report) == 0
    assert command("check").exit == 0
    plan = Path("targets/2025.yaml").read_text(encoding="utf-8")
    assert "place: 样例省" in plan and "reviewed: false" in plan


def test_no_indicator_is_proposed_twice(report: Path, command: Command) -> None:
    assert draft(command, report) == 0
    assert draft(command, report, "2026") == 0  # the indicators of the first draft are known to the second
    ids = [line for line in Path("targets/indicators.yaml").read_text(encoding="utf-8").splitlines() if "- id:" in line]
    assert len(ids) == len(set(ids))
    assert command("check").exit == 0


def test_the_first_indicators_stay_as_they_were(report: Path, command: Command) -> None:
    assert draft(command, report) == 0
    path = Path("targets/indicators.yaml")
    before = path.read_text(encoding="utf-8") + "# a remark at the end\n"
    path.write_text(before, encoding="utf-8")
    report.write_text(REPORT.replace("停车位3000个", "公园12个"), encoding="utf-8")
    assert draft(command, report, "2026") == 0
    assert path.read_text(encoding="utf-8").startswith(before)


@pytest.mark.parametrize("there", ["targets/2025.yaml", "seeds/report-2025.yaml"])
def test_nothing_is_replaced_and_then_nothing_is_written(report: Path, command: Command, there: str) -> None:
    Path(there).parent.mkdir()
    Path(there).write_text("mine", encoding="utf-8")
    assert draft(command, report) == 2
    files = sorted(path.as_posix() for path in Path().rglob("*.yaml"))
    assert files == [there] and Path(there).read_text(encoding="utf-8") == "mine"


def test_the_three_commands_of_a_newcomer(report: Path, command: Command) -> None:
    assert draft(command, report) == 0
    following = Path("next.txt")
    following.write_text("一、2025年工作回顾\n过去一年，地区生产总值增长5.6%，城镇新增就业19万人。\n", encoding="utf-8")
    assert command("answer", str(following), "2025", "--source", "report-2026", "--write").exit == 0
    out = command("run", "2025", "--no-workbook", "--lang", "zh", "--as-of", "2026-12-31").stdout
    assert "5.6%" in out and "19万人" in out and "尚未审核" in out
