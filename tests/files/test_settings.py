"""scorecard.toml: defaults that the command line overrides, and problems with their lines."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from scorecard.commands.command_line import cli
from scorecard.files.settings import read, settings_above
from scorecard.model.settings import Fonts
from tests.commands.test_forms import INDICATORS, OWNERS, PLAN, REPORT
from tests.conftest import Command


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
        (
            'lang = "\udcff"\n',
            "scorecard.toml:1:1: error: the settings cannot be read: this is not UTF-8 text (byte 9)",
        ),
        ('lang = "zh"\nreported\n', "scorecard.toml:2:9: error: the settings cannot be read"),
        ("lag = -1\n", "scorecard.toml:1:1: error: “lag” cannot be -1 [settings]"),
        ("lag = true\n", "scorecard.toml:1:1: error: “lag” cannot be True [settings]"),
        ("lag = {monthly = 10, weekly = 3}\n", "scorecard.toml:1:22: error: unknown key “lag.weekly” [settings]"),
        (
            "# monthly = 1\n[lag]\n  monthly = 1.5\n",
            "scorecard.toml:3:3: error: “lag.monthly” cannot be 1.5 [settings]",
        ),
        ("says_most = 9\n", "scorecard.toml:1:1: error: “says_most” cannot be 9 [settings]"),
        ('says_most = "60"\n', "scorecard.toml:1:1: error: “says_most” cannot be 60 [settings]"),
        ('fonts = "仿宋"\n', "scorecard.toml:1:1: error: “fonts” cannot be 仿宋 [settings]"),
        ('[fonts]\ntext = "仿宋"\npage = "黑体"\n', "scorecard.toml:3:1: error: unknown key “fonts.page” [settings]"),
        (
            "[fonts]\npages = 'x\"; }'\n",
            'scorecard.toml:2:1: error: “fonts.pages” cannot be x"; } [settings]',
        ),
        ("issued_on = 2026-04-25T08:00:00\n", "scorecard.toml:1:1: error: “issued_on” cannot be 2026-04-25"),
        ('signed_by = "  "\n', "scorecard.toml:1:1: error: “signed_by” cannot be"),
    ],
)
def test_problems_have_their_lines(tmp_path: Path, text: str, wanted: str) -> None:
    path = tmp_path / "scorecard.toml"
    path.write_text(text, "utf-8", "surrogateescape")
    assert [str(problem).startswith(wanted) for problem in read(path).problems] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 10_000,  # deeper than Python nests
        "a = " + "9" * 5_000,  # more digits than Python turns into a number
        "# " + "x" * 20_000,  # more than the settings that there are
    ],
)
def test_what_no_settings_can_be_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "scorecard.toml").write_text(text, "utf-8")
    assert [problem.rule for problem in read(tmp_path / "scorecard.toml").problems] == ["settings"]


def test_each_key_comes_out_as_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "scorecard.toml"
    text = (
        'lag = 10\nsays_most = 60\nissued_by = "县委督查室"\nsigned_by = "王明"\nissued_on = 2026-04-25\n'
        '[fonts]\nworkbook = "宋体"\ntitle = "方正小标宋简体"\n'
    )
    path.write_text(text, "utf-8")
    settings, problems = read(path)
    assert problems == []
    assert settings.lag == dict.fromkeys(("monthly", "quarterly", "half-yearly", "yearly"), 10)
    assert (settings.says_most, settings.issued_by, settings.signed_by) == (60, "县委督查室", "王明")
    assert settings.issued_on == date(2026, 4, 25)
    assert settings.fonts == Fonts(workbook="宋体", title="方正小标宋简体")
    path.write_text("[lag]\nmonthly = 5\n", "utf-8")
    assert read(path).settings.lag == {"monthly": 5}


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


def test_lag_fonts_quotations_and_the_sign_off_reach_every_output(project: Path) -> None:
    with (project / "scorecard.toml").open("a", encoding="utf-8") as file:
        file.write(
            'lag = {monthly = 5}\nsays_most = 10\nissued_by = "县委督查室"\nsigned_by = "王明"\nissued_on = "blank"\n'
            'fonts = {workbook = "宋体", title = "方正小标宋简体", text = "楷体", pages = "思源宋体"}\n'
        )
    said = (
        "  - {indicator: gdp, measure: growth, period: 2025, value: 6.1, unit: '%', says: 地区生产总值同比增长6.1%}\n"
    )
    (project / "来源/report.yaml").write_text(f"{REPORT}figures:\n{said}", "utf-8")
    checked = CliRunner().invoke(cli, ["check"]).output
    assert "says 有14个字，超过10个" in checked  # 地区生产总值 6, 同比增长 4, 6.1% 4
    (project / "来源/report.yaml").write_text(REPORT, "utf-8")
    drawn = CliRunner().invoke(cli, ["month", "2026-02"])
    assert drawn.exit_code == 0, drawn.output
    assert "截至2026年3月6日" in drawn.output  # 28 February, five days, and one
    (page,) = (project / "结果").glob("*.html")
    words = page.read_text("utf-8")
    assert "签发人：王明＿＿＿＿＿＿＿＿<br>县委督查室<br>＿＿＿＿年＿＿月＿＿日" in words
    assert '--face: "思源宋体"' in words
    (document,) = (project / "结果").glob("*.docx")
    body = ZipFile(document).read("word/document.xml").decode()
    assert all(f'w:eastAsia="{face}"' in body for face in ("方正小标宋简体", "黑体", "楷体"))
    assert "仿宋" not in body
    (workbook,) = (project / "结果").glob("*.xlsx")
    parts = ZipFile(workbook)
    assert 'val="宋体"' in parts.read("xl/styles.xml").decode()
    sheets = "".join(
        parts.read(name).decode() for name in parts.namelist() if "sharedStrings" in name or "sheet" in name
    )
    assert "scorecard.toml" in sheets  # whose threshold the lag is, on the sheet of the method


def test_a_day_before_the_judging_is_that_of_another_bulletin(project: Path) -> None:
    path = project / "scorecard.toml"
    kept = path.read_text("utf-8")
    for day, wanted in (
        ("2026-03-20", "＿＿＿＿年＿＿月＿＿日"),
        ("2026-03-25", "2026年3月25日"),
    ):  # judged on 21 March
        path.write_text(f"{kept}issued_on = {day}\n", "utf-8")
        assert CliRunner().invoke(cli, ["month", "2026-02"]).exit_code == 0
        (page,) = (project / "结果").glob("*.html")
        assert f"签发人：＿＿＿＿＿＿＿＿<br>{wanted}</p>" in page.read_text("utf-8")


@pytest.mark.parametrize("size", [17 * 1024, 33 * 2**20])
def test_settings_of_any_size_above_the_limit_are_refused(
    small: Path, command: Command, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also those above what is read of any file, and those of a project that is named from elsewhere."""
    with (small / "scorecard.toml").open("wb") as file:
        file.truncate(size)
    assert (found := command("check")).exit == 1
    assert "the file has more than 16 KB" in found.stderr + found.stdout
    monkeypatch.chdir("/")
    named = command("check", "--targets", str(small / "targets"), "--seeds", str(small / "seeds"))
    assert (named.exit, "the file has more than 16 KB" in named.stdout) == (1, True)


@pytest.mark.parametrize("blank", ["\u3164", "\u2800", "\u200b", "\ufff9"])
def test_a_name_that_cannot_be_seen_is_none(tmp_path: Path, blank: str) -> None:
    path = tmp_path / "scorecard.toml"
    path.write_text(f'signed_by = "{blank}"\nissued_by = "a{blank}"\n', "utf-8")
    assert len(read(path).problems) == 2
