"""What each sheet tells, read back cell by cell."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.utils import column_index_from_string, get_column_letter

from scorecard.language.bilingual import same
from scorecard.output.grids import Cell as GridCell
from scorecard.output.grids import Grid
from scorecard.output.workbook.columns import KEYS, letter
from scorecard.output.workbook.comparison import write_grids
from scorecard.output.workbook.grid_sheet import widths as grid_widths
from scorecard.output.workbook.headings import COLUMNS
from scorecard.output.workbook.page_setup import space
from tests.output.workbook.conftest import Town, Write


def _values(path: Path, title: str) -> list[tuple[Any, ...]]:
    return list(openpyxl.load_workbook(path, data_only=True)[title].iter_rows(values_only=True))


def _row(path: Path, target: str) -> dict[str, Any]:
    rows = _values(path, "Scorecard")
    found = next(row for row in rows if row[KEYS.index("id")] == target)
    return dict(zip(KEYS, found, strict=True))


def test_overview_opens_with_title_day_and_sentence(write: Write) -> None:
    rows = _values(write(), "Overview")
    assert [row[1] for row in rows[:3]] == [
        "Sampleton: Plan for 2021",
        "Period 2021 · As of 2022-06-01",
        # met: output-amount, best-rank, new-road; missed: new-firms; 4 %, 0.4 points and none short: near, near, near
        "Of 10 goals: 3 shown kept, 3 shown kept in part, nearly or late, 1 shown missed, 1 with a hint only, "
        "0 with no report found, 2 impossible to decide from what is stated or reported.",
    ]


def test_tiles_count_each_target_once(write: Write) -> None:
    tiles = next(row for row in _values(write(), "Overview") if isinstance(row[1], int))
    assert tiles[1:7] == (10, 3, 3, 1, 1, 2)
    assert tiles[7] == pytest.approx(0.7)  # 7 of 10 rest on solid figures


def test_headline_goals_stand_on_the_overview(write: Write) -> None:
    rows = _values(write(), "Overview")
    # Its numbers are so long that the tables take the whole width, above the chart.
    found = {row[1]: row[10:14] for row in rows if row[1] in ("Output growth", "New firms", "Share")}
    assert found == {"Output growth": (7.3, 6.9, -0.4, "▲ amber"), "New firms": (70, 40, -30, "■ red")}


def test_without_headline_goals_every_red_and_amber_one_stands_on_the_overview(write: Write, town: Town) -> None:
    plan = town.targets / "2021.yaml"
    plan.write_text(plan.read_text("utf-8").replace("    headline: true\n", ""), "utf-8")
    rows = _values(write(), "Overview")
    first = next(number for number, row in enumerate(rows) if row[9] == "Red and amber goals")
    # Red first; then amber as in the plan: 6.9 of 7.3, 104 of at most 100, 60 of more than 60.
    assert [(row[9], row[13]) for row in rows[first + 1 : first + 5]] == [
        ("New firms", "■ red"),
        ("Output growth", "▲ amber"),
        ("Energy", "▲ amber"),
        ("Share", "▲ amber"),
    ]


def test_beside_headline_goals_the_worst_of_the_others_is_named(write: Write, town: Town) -> None:
    plan = town.targets / "2021.yaml"
    text = (
        plan.read_text("utf-8")
        .replace("    headline: true\n", "")
        .replace("{id: best-rank,", "{id: best-rank, headline: true,")
    )
    plan.write_text(text, "utf-8")
    rows = _values(write(), "Overview")
    named = [row[9] for row in rows if row[13] in ("■ red", "▲ amber", "● green") and row[9]]
    assert named == ["Rank", "New firms"]


def test_numbers_stay_numbers_and_show_bound_and_unit(write: Write) -> None:
    card = openpyxl.load_workbook(write())["Scorecard"]
    goal, actual, gap = (card.cell(4, KEYS.index(key) + 1) for key in ("goal", "actual", "gap"))
    assert (goal.value, goal.number_format) == (7.3, '"≥ "#,##0.0"%";"≥ −"#,##0.0"%"')
    assert (actual.value, actual.number_format) == (6.9, '#,##0.0"%"')
    assert gap.number_format == '+#,##0.0" pp";"−"#,##0.0" pp";#,##0.0" pp"'


def test_attainment_is_told_of_amounts_and_not_of_rates(write: Write) -> None:
    path = write()
    assert _row(path, "output-amount")["attainment"] == pytest.approx(212.5 / 200)
    assert _row(path, "output-growth")["attainment"] is None
    assert _row(path, "energy")["attainment"] is None  # a ceiling: less is better


def test_row_tells_owner_words_light_evidence_and_reason(write: Write) -> None:
    row = _row(write(), "output-growth")
    assert (row["owner"], row["says"], row["light"], row["evidence"]) == (
        "统计局",
        "产值增长7.3%",
        "▲ amber",
        "reported",
    )
    assert "0.4 points short" in row["reason"]


def test_hollow_light_says_so(write: Write) -> None:
    assert _row(write("en"), "new-jobs")["light"] == "○ green (hollow)"
    assert "○ 绿灯（空心）" in {row[KEYS.index("light")] for row in _values(write("zh"), "计分卡")}


def test_heads_are_those_people_look_for(write: Write) -> None:
    heads = _values(write("zh"), "计分卡")[2]
    assert {"责任单位", "目标值", "实际值", "完成率", "差距", "亮灯", "备注"} <= set(heads)
    assert heads[0] == COLUMNS["section"].zh


def test_scorecard_keeps_heads_in_sight(write: Write) -> None:
    card = openpyxl.load_workbook(write())["Scorecard"]
    assert (card.freeze_panes, card.print_title_rows) == ("C4", "$1:$3")


def test_sections_add_up(write: Write) -> None:
    rows = _values(write(), "Sections")
    assert [row[:2] for row in rows[3:6]] == [("Economy", 4), ("=Society & life", 6), ("Total", 10)]
    assert all(sum(row[2:9]) == row[1] for row in rows[3:6])


def test_gaps_name_what_is_missing_and_where_it_should_stand(write: Write) -> None:
    rows = _values(write(), "Gaps")[3:]
    assert [row[2] for row in rows] == ["Tasks from above", "Road and school", "└ Road and school"]
    assert rows[2][10] == "next year's report"


def test_nothing_missing_makes_no_table(write: Write, town: Town) -> None:
    plan = town.targets / "2021.yaml"
    head, _, _ = plan.read_text("utf-8").partition("      - {id: by-higher-up")
    plan.write_text(head, "utf-8")
    book = openpyxl.load_workbook(write())
    assert book["Gaps"].tables == {}
    assert book["Gaps"]["A2"].value == "Nothing is missing."


def test_evidence_lists_what_was_used_and_what_was_passed_over(write: Write) -> None:
    rows = [row for row in _values(write(), "Evidence")[3:] if row[1] == "Output growth"]
    assert [(row[10].partition(":")[0], row[2], row[8]) for row in rows] == [
        ("used", "6.9%", "report-2022"),
        ("passed over", "18 billion yuan (180亿元)", "report-2021"),
        ("passed over", "21.25 billion yuan (212.5亿元)", "report-2022"),
    ]


def test_figures_that_lights_rest_on_come_first_and_are_printed_alone(write: Write) -> None:
    path = write()
    told = [row[10].partition(":")[0] for row in _values(path, "Evidence")[3:]]
    used = told.count("used")
    assert told == ["used"] * used + ["passed over"] * (len(told) - used)
    sheets = openpyxl.load_workbook(path)
    assert sheets["Evidence"].print_area == f"'Evidence'!$A$1:$J${3 + used}"
    cells = {
        row[KEYS.index("id")].value: row[KEYS.index("evidence")] for row in sheets["Scorecard"].iter_rows(min_row=4)
    }
    place = re.search(r"![A-Z]+([0-9]+)", cells["output-growth"].hyperlink.location)
    assert place is not None
    assert sheets["Evidence"].cell(int(place[1]), 2).value == "Output growth"


def test_sources_out_later_are_not_listed(write: Write) -> None:
    early = {row[0] for row in _values(write(as_of=date(2021, 6, 1)), "Sources")}
    assert "report-2021" in early and "report-2022" not in early


def test_source_leads_to_its_address(write: Write) -> None:
    cell = next(cell for cell in openpyxl.load_workbook(write())["Sources"]["A"] if cell.value == "report-2022")
    assert cell.hyperlink.target == "https://example.org/report"


def test_method_shows_every_threshold_and_whose_it_is(write: Write) -> None:
    rows = _values(write("en"), "Method")
    row = next(row for row in rows if row[1] == "amber, rates: short by up to")
    assert row[2:5] == (0.5, "points", "default of this tool")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_method_words_every_threshold(write: Write, lang: str) -> None:
    title = {"en": "Method", "zh": "方法"}[lang]
    names = [row[1] for row in _values(write(lang), title)[5:18]]
    assert not [name for name in names if name and "_" in name]


def test_entry_asks_for_what_has_no_solid_light(write: Write) -> None:
    sheet = openpyxl.load_workbook(write())["Entry"]
    keys = {str(cell.value).removeprefix("scorecard-entry/1:"): cell.column for cell in sheet[3]}
    asked = [sheet.cell(row, keys["id"]).value for row in range(5, sheet.max_row + 1)]
    assert [target for target in asked if target] == ["new-jobs", "both.2"]
    assert sheet.cell(5, keys["unit"]).value == "人"
    assert sheet.row_dimensions[3].hidden


def test_entry_offers_choices(write: Write) -> None:
    rules = openpyxl.load_workbook(write())["Entry"].data_validations.dataValidation
    kinds = {rule.type for rule in rules}
    assert kinds == {"list", "decimal", "textLength"}
    assert all(rule.prompt and len(rule.prompt) <= 255 for rule in rules)


LONG = """
plan: "2021-2025"
title: T
place: Sampleton
period: 2021/2025
source: report-2021
sections:
  - id: s
    name: S
    targets:
      - {id: many-firms, name: Firms, indicator: firms, measure: level, goal: {at_least: 200, unit: 家}}
"""
LEVELS = """
  - {indicator: firms, measure: level, period: 2020-12-31, value: 100, unit: 家}
"""


def test_trajectory_shows_path_readings_and_projection(write: Write, town: Town) -> None:
    (town.targets / "2021-2025.yaml").write_text(LONG, "utf-8")
    base = (town.seeds / "report-2021.yaml").read_text("utf-8") + LEVELS
    (town.seeds / "report-2021.yaml").write_text(base, "utf-8")
    later = (town.seeds / "report-2022.yaml").read_text("utf-8") + LEVELS.replace(
        "2020-12-31, value: 100", "2021-12-31, value: 110"
    )
    (town.seeds / "report-2022.yaml").write_text(later, "utf-8")
    rows = _values(write(plan="2021-2025"), "Trajectory")
    table = {row[0]: list(row[1:7]) for row in rows if row[0]}
    assert next(row for row in rows if row[0] == "Year")[1:7] == (2020, 2021, 2022, 2023, 2024, 2025)
    # From 100 to 200 in five years is 2^(1/5) a year; 110 after one year leads to 100 × 1.1^5 = 161.051.
    assert table["Required path"] == pytest.approx([100 * 2 ** (step / 5) for step in range(6)])
    assert table["Reported"] == [100, 110, None, None, None, None]
    assert table["At this pace"][1:] == pytest.approx([110, 121, 133.1, 146.41, 161.051])


def test_plan_of_one_year_has_no_trajectory(write: Write) -> None:
    assert "Trajectory" not in openpyxl.load_workbook(write()).sheetnames


def test_notes_tell_breaks_and_remarks_of_the_files_concerned(write: Write, town: Town) -> None:
    report = town.seeds / "report-2022.yaml"
    text = report.read_text("utf-8").replace("says: 新增40家", "says: 新增40家, break: counted anew")
    report.write_text(text, "utf-8")
    rows = [row[1:] for row in _values(write(), "Notes")]
    assert ("New firms", "report-2022 · 2021", "counted anew") in rows


def test_columns_that_nothing_fills_are_folded_away(write: Write, town: Town) -> None:
    def folded() -> set[str]:
        sheet = openpyxl.load_workbook(write())["Scorecard"]
        return {key for key in ("owner", "remark", "reason") if sheet.column_dimensions[letter(key)].hidden}

    assert folded() == {"remark"}  # the first goal has an owner, none has a remark
    plan = town.targets / "2021.yaml"
    plan.write_text(plan.read_text("utf-8").replace("owner: [统计局]", "remark: 延期公布"), "utf-8")
    assert folded() == {"owner"}


def test_no_number_or_period_is_cut(write: Write, town: Town) -> None:
    report = town.seeds / "report-2022.yaml"
    text = report.read_text("utf-8").replace("period: 2021, value: 40", "period: 2021-01/2021-09, value: 40")
    report.write_text(text, "utf-8")
    sheet = openpyxl.load_workbook(write())["Scorecard"]
    # 2021-01/2021-09 has 15 characters, each nine tenths of a digit wide at most.
    assert sheet.column_dimensions[letter("period")].width >= 15 * 0.9 + 1
    assert all(row[KEYS.index("goal")].alignment.shrink_to_fit for row in sheet.iter_rows(min_row=4, max_row=7))


def test_bars_have_no_edge_that_would_show_where_there_is_none(write: Write) -> None:
    with ZipFile(write()) as package:
        chart = package.read("xl/charts/chart1.xml").decode()
    bars = re.findall(r"<(?:c:)?ser>.*?</(?:c:)?ser>", chart, re.DOTALL)
    edges = [re.search(r"<(?:a:)?ln.*?</(?:a:)?ln>", bar, re.DOTALL) for bar in bars]
    assert len(edges) > 3
    assert all(edge is not None and "noFill" in edge[0] for edge in edges)


def test_estimates_and_bounds_of_a_path_say_so_and_a_goal_without_a_base_stands_alone(write: Write, town: Town) -> None:
    (town.targets / "2021-2025.yaml").write_text(LONG, "utf-8")
    later = (
        (town.seeds / "report-2022.yaml").read_text("utf-8")
        + """
  - {indicator: firms, measure: level, period: 2021-12-31, value: 110, unit: 家, status: estimated}
  - {indicator: firms, measure: level, period: 2022-12-31, value: 130, unit: 家, bound: more_than}
"""
    )
    (town.seeds / "report-2022.yaml").write_text(later, "utf-8")
    sheet = openpyxl.load_workbook(write(plan="2021-2025"))["Trajectory"]
    rows = {row[0].value: row for row in sheet.iter_rows() if row[0].value}
    first, second = rows["Reported"][2:4]
    assert (first.value, first.number_format) == (110, '#,##0" estimated"')
    assert (second.value, second.number_format.split(";")[0]) == (130, '"> "#,##0')
    assert [cell.value is None for cell in rows["Required path"][1:7]] == [True] * 5 + [False]  # the goal of 2025 alone


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_no_sheet_is_so_wide_that_its_type_prints_too_small(write: Write, lang: str) -> None:
    # A4 across is 842 points, less two margins of 28.8: 784. Type of 10 points prints with 8 on columns of 980 at most.
    for sheet in openpyxl.load_workbook(write(lang=lang)):
        if sheet.sheet_state != "visible":
            continue
        last = re.search(r":\$([A-Z]+)\$", sheet.print_area or "")
        printed = column_index_from_string(last[1]) if last else sheet.max_column
        columns = [sheet.column_dimensions[get_column_letter(number)] for number in range(1, printed + 1)]
        assert sum(column.width * 5.25 + 3.75 for column in columns if not column.hidden) <= 980, sheet.title
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)


def test_grids_that_are_too_wide_for_paper_take_more_lines() -> None:
    # Six texts of 60 letters ask for 44 each, 6 × (44 × 5.25 + 3.75) = 1408.5 points; 785 ÷ 0.83 = 945.8 fit on a page.
    text, heads = same("n" * 60), tuple(GridCell(same("h")) for _ in range(6))
    grid = Grid("breakdown", same(""), heads, ((GridCell(text),) * 6,))
    assert space(grid_widths([grid], "en")) == pytest.approx(785 / 0.83)
    # A list of all goals: six texts and the reason, which is for the screen and is not printed.
    goals = grid._replace(key="goals", heads=(*heads, heads[0]), lines=((GridCell(text, goal=("2021", "a")),) * 7,))
    assert space(grid_widths([goals], "en")[:6]) == pytest.approx(785 / 0.83)
    linked = grid._replace(lines=((GridCell(text, goal=("2021", "a")), *(GridCell(text),) * 5),))
    assert grid_widths([linked], "en")[0] == 44  # linked text does not break into lines everywhere


def test_sheet_too_wide_for_one_page_is_printed_on_two_beside_each_other(tmp_path: Path) -> None:
    # 27 numbers of 9 each, 27 × (9 × 5.25 + 3.75) = 1377 points, and 945.8 fit on a page.
    cells = (GridCell(same("1"), number=Decimal(1)),) * 27
    grid = Grid("plans", same("Many"), (GridCell(same("h")),) * 27, (cells,))
    write_grids(tmp_path / "many.xlsx", [grid], same("Many"), date(2022, 1, 1), "en")
    [sheet] = openpyxl.load_workbook(tmp_path / "many.xlsx").worksheets
    assert (sheet.page_setup.fitToWidth, sheet.print_title_cols) == (2, "$A:$A")


def test_no_goal_of_a_trajectory_is_printed_on_two_pages(write: Write, town: Town) -> None:
    # Four goals of eleven rows below two rows of heads; a page holds three: 618 points less 44, of 172 at least each.
    head, goal = LONG.split("      - {id: many-firms")
    (town.targets / "2021-2025.yaml").write_text(
        head + "".join(f"      - {{id: firms-{n}{goal}" for n in "abcd"), "utf-8"
    )
    base = (town.seeds / "report-2021.yaml").read_text("utf-8") + LEVELS
    (town.seeds / "report-2021.yaml").write_text(base, "utf-8")
    sheet = openpyxl.load_workbook(write(plan="2021-2025"))["Trajectory"]
    assert [found.id for found in sheet.row_breaks.brk] == [2 + 3 * 11]
    assert sheet.print_area == "'Trajectory'!$A$1:$O$46"
