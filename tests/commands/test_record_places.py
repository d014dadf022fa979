"""Recording where there are several places: each figure keeps the place and group of the goal that it answers."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import Command

PROJECT = Path(__file__).parent.parent / "cases" / "places"
TOWN = "south/2025/insured-millbank"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for folder in ("targets", "seeds"):
        shutil.copytree(PROJECT / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def last_line(path: Path) -> str:
    return path.read_text("utf-8").splitlines()[-1].strip()


def test_the_place_of_a_goal_is_written_where_the_source_is_of_another(project: Path, command: Command) -> None:
    found = command("record", TOWN, "88", "--source", "report-south-2026", "--period", "2024", "--write")
    assert found.exit == 0, found.stderr
    assert last_line(project / "seeds/south/report-2026.yaml") == (
        '- {indicator: insured, measure: level, place: millbank, period: 2024, value: 88, unit: "%"}'
    )


def test_what_is_of_the_place_of_its_source_names_none(project: Path, command: Command) -> None:
    found = command("record", "south/2025/jobs", "5", "--source", "report-south-2026", "--period", "2024", "--write")
    assert found.exit == 0, found.stderr
    assert last_line(project / "seeds/south/report-2026.yaml") == (
        "- {indicator: jobs, measure: amount, period: 2024, value: 5, unit: 人}"
    )


def test_a_new_source_is_of_the_place_of_the_goal(project: Path, command: Command) -> None:
    new = ("--title", "T", "--published", "2026-02-01", "--standing", "official")
    assert command("record", TOWN, "86", "--source", "town", *new, "--write").exit == 0
    written = (project / "seeds/town.yaml").read_text("utf-8")
    assert "\nplace: millbank\n" in written
    assert written.count("place:") == 1
    assert command("check").exit == 0


def test_a_group_is_kept_and_recording_twice_is_recording_once(project: Path, command: Command) -> None:
    source = project / "seeds/south/report-2026.yaml"
    before = source.read_text("utf-8")
    found = command("record", "insured-women", "92", "--source", "report-south-2026", "--write")
    assert (found.exit, source.read_text("utf-8")) == (0, before)  # 92 % of women stands there already
    other = command("record", "insured-women", "93", "--source", "report-south-2026", "--group", "", "--write")
    assert other.exit == 1  # it contradicts the 92 %, and nothing is overwritten


def test_a_place_that_the_project_does_not_have_is_refused_by_its_name(small: Path, command: Command) -> None:
    told = command("record", "revenue", "8", "--source", "report-2022", "--place", "Nowhere")
    assert told.exit == 2
    assert "no place “Nowhere”" in told.stderr
    assert "Sampleton" in told.stderr
