"""`scorecard draft --write`: a plan, its source and the indicators in one step, all or none, and nothing replaced."""

from __future__ import annotations

import errno
import subprocess
import sys
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


def test_what_cannot_be_written_has_its_own_name_and_options(
    report: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, target: Path) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(Path, "replace", full)
    drafted = command("draft", str(report), "--plan", "2025", "--source", "report", "--write")
    assert drafted.exit == 2
    assert drafted.stderr.startswith("targets/indicators.yaml: cannot be written: the disk is full")
    assert "--targets and --seeds" in drafted.stderr and ".tmp" not in drafted.stderr


def test_the_plan_takes_its_place_last(report: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is killed in between leaves no plan without its indicators, and can be carried on."""
    place, placed = Path.replace, list[str]()

    def watched(path: Path, target: Path) -> Path:
        placed.append(target.name)
        return place(path, target)

    monkeypatch.setattr(Path, "replace", watched)
    assert draft(command, report) == 0
    assert placed == ["indicators.yaml", "report-2025.yaml", "2025.yaml"]


def test_one_goal_is_one(report: Path, command: Command) -> None:
    report.write_text("2025年工作安排\n新增停车位3000个。\n", encoding="utf-8")
    drafted = command("draft", str(report), "--plan", "2025", "--source", "report", "--write")
    assert "1 goal and 0 figures are drafted." in drafted.stderr


def test_a_draft_that_was_killed_before_its_plan_was_there_is_carried_on(report: Path, command: Command) -> None:
    """The indicators take their place first, then the source, and the plan last."""
    assert draft(command, report) == 0
    plan, source = Path("targets/2025.yaml"), Path("seeds/report-2025.yaml")
    wanted = [path.read_bytes() for path in (plan, source, Path("targets/indicators.yaml"))]
    plan.unlink()
    left = Path("targets/.2025.yaml.scorecard-0123abcd.tmp")
    left.touch()
    assert draft(command, report) == 0
    assert [path.read_bytes() for path in (plan, source, Path("targets/indicators.yaml"))] == wanted
    assert not left.exists()
    plan.unlink()
    source.write_bytes(wanted[1] + b"# read\n")  # somebody has worked on it
    assert draft(command, report) == 2


def test_of_two_drafts_at_once_the_second_sees_the_first(report: Path, command: Command) -> None:
    """While another program writes into the folder around the project, a draft waits and then reads what is there."""
    (report.parent / "other.txt").write_text(REPORT.replace("停车位3000个", "公园12个"), "utf-8")
    program = "import sys; from scorecard.commands.command_line import main; sys.argv[0] = 'scorecard'; main()"
    running = [
        subprocess.Popen(
            [sys.executable, "-c", program, "draft", name, "--plan", "2025", "--source", "report", "--write"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for name in ("report.txt", "other.txt")
    ]
    assert sorted(one.wait() for one in running) == [0, 2]
    assert command("check").exit == 0
