"""The command: what it prints, and the sentence it gives for what it cannot read."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scorecard.commands.draft import draft

REPORT = "二、2024年目标\n新增企业30家，投资增长8%以上。\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(folder: Path, data: bytes, *options: str) -> Result:
    (folder / "report.txt").write_bytes(data)
    return CliRunner().invoke(draft, ["report.txt", "--plan", "2024", *options])


def test_prints_a_plan_and_writes_no_file(folder: Path) -> None:
    found = call(folder, REPORT.encode())
    assert found.exit_code == 0
    assert "says: 新增企业30家" in found.stdout
    assert [path.name for path in folder.iterdir()] == ["report.txt"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_offsets_count_characters_whatever_the_encoding(folder: Path, encoding: str) -> None:
    found = json.loads(call(folder, REPORT.encode(encoding), "--format", "json").stdout)
    assert [REPORT[one["start"] : one["end"]] for one in found] == ["新增企业30家", "投资增长8%以上"]


def test_figures_and_indicators(folder: Path) -> None:
    review = "2023年回顾\n新增企业30家。".encode()
    assert "period: 2023" in call(folder, review, "--figures").stdout
    assert call(folder, REPORT.encode(), "--indicators").stdout.startswith("indicators:\n  - id: new-firms")
    assert call(folder, REPORT.encode(), "--format", "table").stdout.startswith("start")


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"%PDF-1.4", "PDF"), (b"PK\x03\x04", "Word"), (b"\x00\x01\x02", "no text"), ("没有数字。".encode(), "No goal")],
)
def test_a_sentence_where_nothing_can_be_drafted(folder: Path, data: bytes, words: str) -> None:
    found = call(folder, data)
    assert found.exit_code == 1
    assert words in found.output


def test_small_numbers_are_written_out(folder: Path) -> None:
    result = call(folder, "投资强度提高到0.00000001亿元以上。".encode())
    assert "0.00000001" in result.stdout
    assert "E-" not in result.stdout


def test_figures_that_are_none_leave_a_list_without_any(folder: Path) -> None:
    result = call(folder, "2023年营业收入增长6%—7%。".encode(), "--figures")
    assert "\nfigures: []\n" in result.output
    assert "# a range is no single figure" in result.output


def test_a_report_without_figures_still_gives_the_source_that_the_plan_names(folder: Path) -> None:
    result = call(folder, "2024年新增企业30家。".encode(), "--figures")
    assert "source: report\n" in result.stdout and "\nfigures: []\n" in result.stdout
    assert "No figure with a number was found" in result.stderr
    assert result.exit_code == 0


@pytest.mark.parametrize("plan", ["2022-draft", "plan of 2022", "2022\nsource: x", "2025-27"])
def test_a_plan_is_named_by_its_years_alone(folder: Path, plan: str) -> None:
    (folder / "report.txt").write_bytes(b"x")
    result = CliRunner().invoke(draft, [str(folder / "report.txt"), "--plan", plan])
    assert result.exit_code == 2
    assert "is no year" in result.output


def test_the_head_says_what_to_append_and_which_source_to_add(folder: Path) -> None:
    head = call(folder, REPORT.encode()).stdout
    assert "the indicators of 2. Append what --indicators prints" in head
    assert "save what it prints as seeds/report.yaml" in head
    assert "title: {zh: 2024年目标, en: Goals for 2024}" in head
    figures = call(folder, "2023年回顾\n新增企业30家。".encode(), "--figures").stdout
    assert "the indicators of 1. Append what --figures --indicators prints" in figures


def test_an_empty_file_is_told_what_to_do(folder: Path) -> None:
    assert "Copy the text of the report into it" in call(folder, b"").output


def test_plan_without_a_year_is_refused(folder: Path) -> None:
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    found = CliRunner().invoke(draft, ["report.txt", "--plan", "soon"])
    assert found.exit_code == 2
    assert "is no year" in found.output


@pytest.mark.parametrize("plan", ["2025-26", "2025/26"])
def test_a_year_over_two_calendar_years(folder: Path, plan: str) -> None:
    text = "Plan 2025-26: July 2025 to June 2026\n\nWhat we did in 2024-25\nWe planted 90 trees.\n\nOur targets\n- Plant 120 trees\n- Plant trees: 120\n"
    (folder / "report.txt").write_text(text, encoding="utf-8")
    goals = CliRunner().invoke(draft, ["report.txt", "--plan", plan]).stdout
    assert "plan: 2025-26\n" in goals and "period: 2025-07/2026-06\n" in goals
    figures = CliRunner().invoke(draft, ["report.txt", "--plan", plan, "--figures"]).stdout
    assert "period: 2024-07/2025-06\n" in figures
