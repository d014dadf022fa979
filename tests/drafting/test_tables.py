"""Tables of a report stand apart from its text; those whose heading says nothing are named, and all else stays where it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from scorecard.drafting.table_columns import has_heading
from scorecard.drafting.tables import without_tables
from tests.conftest import Command

TABBED = "指标\t单位\t目标\n生产总值增长\t%\t6.5左右\n城镇新增就业\t万人\t1.2\n"
BARRED = "| Indicator | 2023/24 | Target |\n|---|---|---|\n| New homes | 210 | 300 |\n| Waste recycled | 42% | 50% |\n"
WIDE = "Indicator      2023/24   Target\nNew homes      210       300\nWaste recycled 42%   50%  \n"
UNLIKE = "生产总值\t6.5%\n就业\t1.2万人\n财政收入\t5%\n"  # two cells: a name and its number
SENTENCES = "We built homes.  We repaired 12 roads.  We began 3 schools.\n" * 4
TWO_ROWS = "指标\t单位\t目标\n生产总值增长\t%\t6.5左右\n"
UNKNOWN = "Zone | A | B\nNorth | 12 | 14\nSouth | 9 | 11\n"


@pytest.mark.parametrize(
    ("text", "first", "last"), [(TABBED, 2, 4), (BARRED, 2, 5), (WIDE, 2, 4), (TWO_ROWS, 2, 3), (UNKNOWN, 2, 4)]
)
def test_a_table_is_blank_and_its_lines_are_told(text: str, first: int, last: int) -> None:
    found, tables = without_tables(f"前一行增长5%。\n{text}后一行增长6%。\n", has_heading)
    assert [(table.first, table.last) for table in tables] == [(first, last)]
    assert found.split() == ["前一行增长5%。", "后一行增长6%。"]
    assert len(found) == len(f"前一行增长5%。\n{text}后一行增长6%。\n")


@pytest.mark.parametrize("text", [UNLIKE, SENTENCES, "", "\n\n", "一\t二\t三\n" * 5, "<table>" * 3])
def test_what_is_no_table_stays_as_it_is(text: str) -> None:
    assert without_tables(text, has_heading) == (text, [])


def test_line_ends_stay(tmp_path: Path) -> None:
    text = TABBED.replace("\n", "\r\n")
    assert without_tables(text, has_heading)[0].splitlines() == [" " * len(line) for line in TABBED.splitlines()]


def test_draft_says_which_lines_it_does_not_read(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text(f"二、2025年主要目标\n财政收入增长5%。\n\n{UNKNOWN}", encoding="utf-8")
    found = command("draft", "report.txt", "--plan", "2025")
    assert found.exit == 0 and found.stdout.count("goal:") == 1
    assert found.stderr.startswith("report.txt, lines 4 to 6: a table, which is not read.")


def test_a_blank_line_behind_each_line_parts_no_table() -> None:
    lines = ["Measures", "Measure | 2023 | Target 2024", "Homes built | 310 | 400", "Trees | 20 | 50", "We will build."]
    _, found = without_tables("\r\n\r\n".join(lines), lambda rows: rows[0][0].words == "Measure")
    assert [(table.first, table.last, [[cell.words for cell in row] for row in table.rows]) for table in found] == [
        (3, 7, [["Measure", "2023", "Target 2024"], ["Homes built", "310", "400"], ["Trees", "20", "50"]])
    ]
    text, same = without_tables("\n".join(lines), lambda rows: rows[0][0].words == "Measure")
    assert [(table.first, table.last) for table in same] == [(2, 4)]
    assert text.splitlines()[-1] == lines[-1]


def test_a_text_of_blank_lines_alone_has_no_table() -> None:
    assert without_tables("\n\n", lambda rows: True) == ("\n\n", [])


STACKED = (
    "Output indicators\nActual 2022\nActual 2023\nTarget 2024\nTarget 2025\n\nRoads\n1.1 Share of roads resealed\n41%\n44%\n50%\n55%\n"
    "1.2 Audit opinion\nQualified\nQualified\nClean\nClean\n1.3 Number of bridges rebuilt\n3\n4\n6\n8\n\nWe will train 90 engineers.\n"
)


def test_cells_on_lines_of_their_own_are_a_table() -> None:
    plain, tables = without_tables(STACKED, has_heading)
    assert [[cell.words for cell in row] for row in tables[0].rows] == [
        ["Output indicators", "Actual 2022", "Actual 2023", "Target 2024", "Target 2025"],
        ["1.1 Share of roads resealed", "41%", "44%", "50%", "55%"],
        ["1.3 Number of bridges rebuilt", "3", "4", "6", "8"],
    ]
    assert plain.strip() == "We will train 90 engineers." and len(plain) == len(STACKED)


def test_notes_between_two_rows_belong_to_the_table() -> None:
    note = "The target is lower because two ferries were sold.\nQuality\n"
    text = f"Measure\tUnit\t2024 target\t2023 actual\nTrips\tnumber\t90\t96\n{note}Ferries on time\tper cent\t95\t93\n"
    plain, tables = without_tables(text, has_heading)
    assert len(tables) == 1 and len(tables[0].rows) == 5 and not plain.strip()


def test_of_a_table_of_tasks_the_tasks_are_sentences() -> None:
    text = (
        "序号\t工作任务\t牵头领导\t责任单位\t完成时限\n"
        "一、主要目标\n"
        "1\t生产总值增长6%；甲湖大桥通车\t张 甲\t区发改局、各镇\t12月底\n"
        "2\t新增学位900个。\t李 乙\t区教育局\t9月底\n"
        "附件说明这一行不再是表。\n"
    )
    found, tables = without_tables(text, has_heading)
    assert tables == []
    assert found.split() == [
        "一、主要目标", "生产总值增长6%；甲湖大桥通车。", "新增学位900个。", "附件说明这一行不再是表。",
    ]  # fmt: skip
    assert len(found) == len(text)
    assert found.index("甲湖大桥") == text.index("甲湖大桥")
