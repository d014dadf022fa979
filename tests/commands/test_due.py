"""What falls due and what is overdue: steps, marks, goals and reports, as a list and as a calendar."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from scorecard.commands.command_line import cli
from tests.commands.test_forms import FILES, PLAN
from tests.small_books import project as project_of

STARTED = """source: a
title: 报告
published: 2026-04-02
kind: department
standing: own
figures:
  - {indicator: road, measure: stage, stage: started, happened: 2026-03-15}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return project_of(tmp_path, FILES)


def due(project: Path, *args: str) -> str:
    where = ["--targets", str(project / "targets"), "--seeds", str(project / "seeds")]
    result = CliRunner().invoke(cli, ["due", "--as-of", "2026-04-10", *args, *where])
    assert result.exit_code == 0, result.output
    return result.stdout_bytes.decode()  # with its line ends


def test_steps_marks_reports_and_goals_by_day(project: Path) -> None:
    found = json.loads(due(project, "--format", "json"))["due"]
    told = [(one["day"], one["kind"], one["target"], one["overdue"]) for one in found]
    # The first monthly report is due at the end of January and the lag of 20 days.
    late = [("2026-02-20", "report", name, True) for name in ("jobs", "firms", "gdp")]
    assert told[:4] == [*late, ("2026-03-31", "mark", "road", False)]
    # The month of the step is reported by 20 April, so on the 10th it is due and not yet overdue.
    assert [one["report_by"] for one in found[:4]] == ["", "", "", "2026-04-20"]
    assert told[4:] == [
        ("2026-04-30", "mark", "jobs", False),
        ("2026-09-30", "mark", "road", False),
        ("2026-12-31", "goal", "firms", False),
        ("2026-12-31", "goal", "gdp", False),
    ]


def test_a_step_that_is_past_is_overdue_once_its_month_should_be_reported(project: Path) -> None:
    told = [due(project, "--owner", "县交通局", "--lang", "zh", "--as-of", day) for day in ("2026-04-20", "2026-04-21")]
    assert told[0].startswith("2026-03-31 已到期，2026-04-20前报送  县交通局  公路")
    assert told[1].startswith("2026-03-31 逾期  县交通局  公路")


def test_a_goal_may_be_due_by_the_end_of_a_month(project: Path) -> None:
    plan = PLAN.replace("name: 公路", "name: 公路, due: 2026-11")
    (project / "targets/2026.yaml").write_text(plan, "utf-8")
    days = [one["day"] for one in json.loads(due(project, "--format", "json", "--as-of", "2026-10-10"))["due"]]
    assert "2026-11-30" in days


def test_a_step_that_was_reached_is_not_overdue(project: Path) -> None:
    (project / "seeds/a.yaml").write_text(STARTED, "utf-8")
    told = due(project, "--owner", "县交通局", "--lang", "zh")
    assert told == "2026-09-30  县交通局  公路：2026年9月30日前：建成\n"


def test_a_calendar_has_whole_days_short_lines_and_the_same_bytes(project: Path) -> None:
    (project / "targets/2026.yaml").write_text(PLAN.replace("name: 公路", f"name: {'很长的名称' * 20}"), "utf-8")
    text = due(project, "--format", "ics", "--lang", "zh")
    assert text == due(project, "--format", "ics", "--lang", "zh")
    lines = text.encode().split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert max(map(len, lines)) <= 75
    assert b"DTSTART;VALUE=DATE:20260430" in lines
    assert b"DTEND;VALUE=DATE:20260501" in lines
    assert "很长的名称" * 20 in text.replace("\r\n ", "")


def test_csv_names_what_is_due_in_both_languages(project: Path) -> None:
    lines = due(project, "--format", "csv").splitlines()
    assert lines[0].startswith("day,overdue,kind,plan,target")
    assert (
        "2026-03-31,false,mark,2026,road,公路,公路,2026年3月31日前：启动,started by 31 March 2026,县交通局,,,2026-04-20"
        in lines
    )


def test_what_is_still_needed_stands_beside_the_mark(project: Path) -> None:
    # 1.20 ÷ 12 × 4 = 0.40 by 30 April, in the one month that is left: 0.40; 10 to 30 April are three weeks: 0.1333, up to 0.14
    told = "2026年4月30日前：0.40万人（还需0.40万人：每月0.40，本月每周0.14）"
    assert told in due(project, "--lang", "zh")
    (mark,) = [one for one in json.loads(due(project, "--format", "json"))["due"] if one["needed_en"]]
    assert mark["needed_en"] == "4,000 people more: 4,000 people a month, 1,400 people a week this month"
    where = ["--targets", str(project / "targets"), "--seeds", str(project / "seeds"), "--lang", "zh"]
    shown = CliRunner().invoke(cli, ["explain", "jobs", "--as-of", "2026-04-10", *where]).output
    assert f"下一节点：{told}" in shown
