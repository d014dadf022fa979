"""scorecard.toml: defaults that the command line overrides, and problems with their lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from scorecard.cli import cli
from scorecard.files.settings import read, settings_above
from tests.commands.test_forms import INDICATORS, OWNERS, PLAN, REPORT


def test_found_upwards_with_folders_of_its_own_place(tmp_path: Path) -> None:
    (tmp_path / "scorecard.toml").write_text('lang = "zh"\ntargets = "目标"\nreported = "monthly"\n', "utf-8")
    below = tmp_path / "a/b"
    below.mkdir(parents=True)
    settings, problems = settings_above(below)
    assert problems == []
    assert (settings.lang, settings.targets, settings.reported) == ("zh", tmp_path / "目标", "monthly")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('lang = "zh"\nlangg = "en"\n', "scorecard.toml:2:1: error: unknown key “langg” [settings]"),
        ('\nlang = "fr"\n', "scorecard.toml:2:1: error: “lang” cannot be fr [settings]"),
        ('targets = "../x"\n', "scorecard.toml:1:1: error: “targets” leads out of the project [settings]"),
        ('outputs = "/tmp"\n', "scorecard.toml:1:1: error: “outputs” leads out of the project [settings]"),
        ("targets = 7\n", "scorecard.toml:1:1: error: “targets” cannot be 7 [settings]"),
        ('lang = "zh"\nreported\n', "scorecard.toml:2:1: error: the settings cannot be read"),
    ],
)
def test_problems_have_their_lines(tmp_path: Path, text: str, wanted: str) -> None:
    path = tmp_path / "scorecard.toml"
    path.write_text(text, "utf-8")
    assert [str(problem).startswith(wanted) for problem in read(path).problems] == [True]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    files = {
        "目标/indicators.yaml": INDICATORS,
        "目标/owners.yaml": OWNERS,
        "目标/2026.yaml": PLAN,
        "来源/report.yaml": REPORT,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "scorecard.toml").write_text(
        'lang = "zh"\ntargets = "目标"\nseeds = "来源"\noutputs = "结果"\n', "utf-8"
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SCORECARD_LANG", raising=False)
    return tmp_path


def test_commands_use_the_settings_and_the_command_line_wins(project: Path) -> None:
    assert "计划1个、目标4项" in CliRunner().invoke(cli, ["check"]).output
    assert "1 plan" in CliRunner().invoke(cli, ["check", "--lang", "en"]).output
    assert CliRunner().invoke(cli, ["forms", "2026-03", "--as-of", "2026-03-31"]).exit_code == 0
    assert len(list((project / "结果/forms-2026-03").iterdir())) == 2


def test_wrong_settings_stop_every_command_in_a_sentence(project: Path) -> None:
    (project / "scorecard.toml").write_text("langg = 1\n", "utf-8")
    result = CliRunner().invoke(cli, ["check"])
    assert result.exit_code == 1
    assert "unknown key “langg”" in result.output
    assert "Did you mean “lang”?" in result.output
