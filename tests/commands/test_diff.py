"""What `diff` prints: between which days, how many lights, and each of them in the language asked for."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Command

DAYS = ("--from", "2021-06-01", "--to", "2026-11-21")


def test_the_first_line_says_between_which_days_and_how_many(small: Path, command: Command) -> None:
    lines = command("diff", *DAYS).stdout.splitlines()
    lights = sum(not line.startswith(" ") for line in lines[1:])
    assert lines[0] == f"From 2021-06-01 to 2026-11-21: {lights} lights changed."
    assert (
        command("diff", *DAYS, "--lang", "zh").stdout.splitlines()[0]
        == f"2021-06-01至2026-11-21：{lights}项亮灯有变化。"
    )


def test_two_files_say_their_own_days(small: Path, command: Command) -> None:
    for day in (DAYS[1], DAYS[3]):
        saved = command("run", "--no-workbook", "--format", "json", "--as-of", day).stdout
        (small / f"{day}.json").write_text(saved, encoding="utf-8")
    assert command("diff", "2021-06-01.json", "2026-11-21.json").stdout == command("diff", *DAYS).stdout


def test_stages_units_and_bounds_are_told_in_the_language(small: Path, command: Command) -> None:
    english, chinese = command("diff", *DAYS).stdout, command("diff", *DAYS, "--lang", "zh").stdout
    assert "completed, 20 November 2021 (report-2022)" in english
    assert "2021年11月20日建成（report-2022）" in chinese
    assert "19000 people, 2021 (report-2022)" in english
    assert "2021年19000人（report-2022）" in chinese


def test_a_file_with_a_period_that_is_none_is_refused_in_a_sentence(small: Path, command: Command) -> None:
    saved = command("run", "--no-workbook", "--format", "json", "--as-of", DAYS[3]).stdout
    (small / "broken.json").write_text(saved.replace('"period": "2021"', '"period": "some day"'), encoding="utf-8")
    found = command("diff", "broken.json", "broken.json")
    assert (found.exit, found.stdout) == (2, "")
    assert "broken.json is no scorecard" in found.stderr
