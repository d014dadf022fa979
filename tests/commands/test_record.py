from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scorecard.commands.record import record
from scorecard.commands.recording import _agreed
from scorecard.files.file_lock import folder_lock
from tests.small_books import project

INDICATORS = "indicators:\n  - {id: firms, name: 企业, unit: 家, nature: stock}\n  - {id: gdp, name: 产值, unit: 亿元, nature: flow}\n"
PLAN = """\
plan: "{plan}"
title: T
place: P
period: {plan}
source: report
sections:
  - id: s
    name: S
    targets:
      - {{id: new-firms, name: N, indicator: firms, measure: added, goal: {{at_least: 70, unit: 家}}}}
"""
REPORT = "source: report\ntitle: T\npublished: 2021-02-01\nkind: work-report\nstanding: official\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    plan = PLAN.format(plan="2021")
    files = {"targets/indicators.yaml": INDICATORS, "targets/2021.yaml": plan, "seeds/report.yaml": REPORT}
    project(tmp_path, files)
    return tmp_path


def _record(folder: Path, *words: str) -> Result:
    options = ["--targets", str(folder / "targets"), "--seeds", str(folder / "seeds")]
    return CliRunner().invoke(record, [*words, *options])


def _figures(folder: Path, source: str = "report") -> str:
    return (folder / f"seeds/{source}.yaml").read_text("utf-8").partition("figures:\n")[2]


def test_goal_lends_what_is_not_text(folder: Path) -> None:
    result = _record(folder, "new-firms", "71", "--source", "report", "--write")
    assert result.exit_code == 0, result.output
    assert (
        _figures(folder) == "  - indicator: firms\n    measure: added\n    period: 2021\n    value: 71\n    unit: 家\n"
    )


def test_nothing_is_written_unasked(folder: Path) -> None:
    result = _record(folder, "new-firms", "71", "--source", "report")
    assert "+    value: 71" in result.output
    assert (folder / "seeds/report.yaml").read_text("utf-8") == REPORT


def test_indicator_needs_measure_unit_and_period(folder: Path) -> None:
    result = _record(folder, "gdp", "1", "--source", "report")
    assert result.exit_code == 1
    assert "--measure: error: the measure is missing" in result.output
    words = ["gdp", "-0.5", "--source", "report", "--measure", "growth", "--unit", "%", "--period", "2021", "--write"]
    assert _record(folder, *words).exit_code == 0
    assert "value: -0.5" in _figures(folder)


def test_new_source_with_its_description(folder: Path) -> None:
    words = ["new-firms", "71", "--source", "later", "--title", "T", "--published", "2022-01-23", "--kind", "web"]
    result = _record(folder, *words, "--standing", "press", "--write")
    assert result.exit_code == 0, result.output
    assert "value: 71" in _figures(folder, "later")


def test_unknown_source_is_refused_with_its_option(folder: Path) -> None:
    result = _record(folder, "new-firms", "71", "--source", "reprot")
    assert result.exit_code == 1
    assert "--source: error: the source reprot is not known" in result.output


def test_what_is_missing_is_asked_for_by_its_option(folder: Path) -> None:
    said = _record(folder, "gdp", "1", "--source", "report").output
    assert "Add --period: 2021, 2021-09" in said
    assert "needs --title, --published and --standing" in _record(folder, "new-firms", "1", "--source", "x").output
    half = _record(folder, "new-firms", "1", "--source", "later", "--title", "T", "--published", "2022").output
    assert half == (
        "--standing: error: the standing is missing\n    Add --standing: official, press, own, secondary.\n"
        "1 error; nothing was written.\n"
    )


def test_source_that_has_a_file_is_not_described_again(folder: Path) -> None:
    result = _record(folder, "new-firms", "71", "--source", "report", "--title", "Other")
    assert result.exit_code == 2
    assert "is described in seeds/report.yaml already. Leave out --title." in result.output


def test_scope_is_one_that_is_known(folder: Path) -> None:
    words = ("new-firms", "71", "--source", "report", "--scope")
    assert "+    scope: citywide" in _record(folder, *words, "全市").output
    assert "--scope: error: the scope “zhouxiang” is not known" in _record(folder, *words, "zhouxiang").output


def test_bad_value_is_refused(folder: Path) -> None:
    result = _record(folder, "new-firms", "many", "--source", "report")
    assert result.exit_code == 1
    assert "VALUE: error: “many” is no number" in result.output and "pending" not in result.output


def test_unknown_goal_is_refused_with_the_closest(folder: Path) -> None:
    result = _record(folder, "new-frims", "71", "--source", "report")
    assert result.exit_code == 2
    assert "new-firms" in result.output


def test_goal_of_two_plans_must_be_told_apart(folder: Path) -> None:
    (folder / "targets/2022.yaml").write_text(PLAN.format(plan="2022"), "utf-8")
    result = _record(folder, "new-firms", "71", "--source", "report")
    assert result.exit_code == 2
    assert "2021/new-firms" in result.output
    assert _record(folder, "2022/new-firms", "71", "--source", "report", "--write").exit_code == 0
    assert "period: 2022" in _figures(folder)


def test_same_figure_twice_is_recorded_once(folder: Path) -> None:
    for _ in range(2):
        result = _record(folder, "new-firms", "71", "--source", "report", "--write")
    assert "already recorded" in result.output
    assert _figures(folder).count("value") == 1


def test_a_source_is_not_named_like_a_list_of_what_is_set_aside(folder: Path) -> None:
    new = ("--title", "T", "--published", "2022", "--kind", "web", "--standing", "press")
    result = _record(folder, "new-firms", "71", "--source", "x.set-aside", *new, "--write")
    assert result.exit_code == 1
    assert "a file named x.set-aside.yaml holds what is set aside, and no figures" in result.output
    assert not (folder / "seeds/x.set-aside.yaml").exists()


def test_two_at_once_are_both_recorded(folder: Path) -> None:
    options = ["--targets", str(folder / "targets"), "--seeds", str(folder / "seeds"), "--source", "report", "--write"]
    growth = ["gdp", "7", "--measure", "growth", "--unit", "%", "--period"]
    words = [[*growth, "2020"], [*growth, "2021"], ["new-firms", "71"]]
    started = [subprocess.Popen([sys.executable, "-m", "scorecard", "record", *one, *options]) for one in words]
    assert [process.wait() for process in started] == [0, 0, 0]
    assert _figures(folder).count("value: 7\n") == 2
    assert "value: 71" in _figures(folder)


def test_a_change_made_before_the_answer_is_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = REPORT + "# typed meanwhile\n"

    def answer() -> bool:
        (folder / "seeds/report.yaml").write_text(typed, "utf-8")
        return True

    monkeypatch.setattr("scorecard.commands.recording._agreed", answer)
    result = _record(folder, "new-firms", "71", "--source", "report")
    assert result.exit_code == 2
    assert "seeds/report.yaml has changed meanwhile; nothing was written. Give the command again." in result.output
    assert (folder / "seeds/report.yaml").read_text("utf-8") == typed


def test_a_lock_that_nobody_gives_back_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scorecard.commands.folders.folder_lock", lambda seeds: folder_lock(seeds, 0))
    with folder_lock(folder / "seeds"):
        result = _record(folder, "new-firms", "71", "--source", "report", "--write")
    assert result.exit_code == 2
    assert "another scorecard has been writing" in result.output


def test_a_closed_standard_input_is_nobody_to_ask(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert not _agreed()
