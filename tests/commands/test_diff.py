"""What `diff` prints: between which days, how many lights, and each of them in the language asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

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
    assert "19,000 people, 2021 (report-2022)" in english
    assert "2021年19000人（report-2022）" in chinese


def test_a_file_with_a_period_that_is_none_is_refused_in_a_sentence(small: Path, command: Command) -> None:
    saved = command("run", "--no-workbook", "--format", "json", "--as-of", DAYS[3]).stdout
    (small / "broken.json").write_text(saved.replace('"period": "2021"', '"period": "some day"'), encoding="utf-8")
    found = command("diff", "broken.json", "broken.json")
    assert (found.exit, found.stdout) == (2, "")
    assert "broken.json is no scorecard" in found.stderr


def saved(small: Path, command: Command) -> str:
    return command("run", "2021", "--no-workbook", "--format", "json", "--as-of", DAYS[3]).stdout


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_files_are_read_as_shells_save_them(small: Path, command: Command, encoding: str) -> None:
    (small / "a.json").write_text(saved(small, command), encoding="utf-8")
    (small / "b.json").write_text(saved(small, command), encoding=encoding)
    assert command("diff", "a.json", "b.json").stdout == "From 2026-11-21 to 2026-11-21: 0 lights changed.\n"


@pytest.mark.parametrize(
    "text", ["", "[", "[" * 100_000, '{"format": NaN}', "null", '{"format": "scorecard/1", "plans": {}}']
)
def test_what_is_no_scorecard_is_refused(small: Path, command: Command, text: str) -> None:
    (small / "a.json").write_text(text, encoding="utf-8")
    found = command("diff", "a.json", "a.json")
    assert found.exit == 2
    assert "a.json is no scorecard as “scorecard run --format json” prints it." in found.stderr


def test_names_of_a_file_cannot_steer_the_terminal(small: Path, command: Command) -> None:
    text = saved(small, command)
    (small / "a.json").write_text(text, encoding="utf-8")
    turned = text.replace("GDP, citywide", "\\u001b[31m\\u202eGDP").replace('"status": "met"', '"status": "missed"')
    (small / "b.json").write_text(turned, encoding="utf-8")
    assert "2021/gdp-citywide · U+001B[31mU+202EGDP\n" in command("diff", "a.json", "b.json").stdout


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no file without end")
def test_a_file_without_end_is_refused(small: Path, command: Command) -> None:
    found = command("diff", "/dev/zero", "/dev/zero")
    assert (found.exit, found.stderr.splitlines()[-1]) == (
        2,
        "Error: /dev/zero: cannot be read: it has more than 32 MB.",
    )
    found = command("draft", "/dev/zero", "--plan", "2022")
    assert (found.exit, found.stderr) == (1, "/dev/zero: cannot be read: it has more than 4 MB.\n")


def test_days_in_the_wrong_order_are_refused(small: Path, command: Command) -> None:
    told = command("diff", "--from", "2022-06-02", "--to", "2022-06-01")
    assert told.exit == 2 and "2022-06-02 is later than 2022-06-01" in told.stderr and not told.stdout
    assert command("diff", "--from", "2022-06-01", "--to", "2022-06-01").exit == 0
    for name in ("rank", "compare", "site"):
        assert command(name, "--since", "2022-06-02", "--as-of", "2022-06-01").exit == 2
