"""A month of an inspector: forms go out, are filled in as people fill them in, come back, and the lights follow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from scorecard.cli import cli
from scorecard.files.load import load
from scorecard.judging.judge import judge
from tests.small_books import project as project_of

INDICATORS = """indicators:
  - {id: jobs, name: 城镇新增就业, unit: 万人, nature: flow}
  - {id: firms, name: 高新技术企业, unit: 家, nature: stock}
  - {id: gdp, name: 地区生产总值, unit: 亿元, nature: flow, growth_prices: constant}
  - {id: road, name: 浒运公路, nature: event}
"""
OWNERS = """owners:
  - {id: labour, name: {zh: 县人社局, en: Labour Bureau}, kind: department}
  - {id: roads, name: {zh: 县交通局, en: Roads Bureau}, aliases: [交通局], kind: department}
"""
PLAN = """plan: "2026"
title: 计划
place: 样例县
period: 2026
source: report
reported: monthly
sections:
  - id: s
    name: 全部
    targets:
      - {id: jobs, name: 就业, indicator: jobs, measure: amount, goal: {at_least: 1.20, unit: 万人}, owner: labour}
      - {id: firms, name: 企业, indicator: firms, measure: level, goal: {at_least: 380, unit: 家}, owner: labour}
      - {id: gdp, name: 经济, indicator: gdp, measure: growth, goal: {at_least: 6.5, unit: "%"}, owner: labour}
      - {id: road, name: 公路, indicator: road, measure: stage, goal: {stage: in-use}, owner: 交通局,
         steps: [{by: 2026-03, stage: started}, {by: 2026-09, stage: completed}]}
"""
REPORT = "source: report\ntitle: 工作报告\npublished: 2026-01-20\nkind: work-report\nstanding: official\n"
LABOUR, ROADS = "县人社局2026年3月上报.xlsx", "县交通局2026年3月上报.xlsx"


FILES = {
    "targets/indicators.yaml": INDICATORS,
    "targets/owners.yaml": OWNERS,
    "targets/2026.yaml": PLAN,
    "seeds/report.yaml": REPORT,
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return project_of(tmp_path, FILES)


def run(project: Path, *args: str) -> Result:
    where = [
        "--targets",
        str(project / "targets"),
        "--seeds",
        str(project / "seeds"),
        "--outputs",
        str(project / "out"),
    ]
    return CliRunner().invoke(cli, ["--lang", "zh", *args, *where])


def forms(project: Path, month: str = "2026-03", as_of: str = "2026-03-31") -> Result:
    return run(project, "forms", month, "--as-of", as_of)


def fill(path: Path, rows: Mapping[str, Mapping[str, object]]) -> None:
    """Type into the cells of some goals, in a workbook that somebody has also added a sheet to."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    columns = {str(cell.value).rpartition(":")[2]: cell.column for cell in sheet[3] if cell.value}
    for number in range(5, sheet.max_row + 1):
        for key, value in rows.get(str(sheet.cell(number, columns["id"]).value), {}).items():
            sheet.cell(number, columns[key]).value = value  # type: ignore[assignment]
    book.create_sheet("附表").append(["别的"])
    book.save(path)


def lights(project: Path, as_of: date = date(2026, 4, 5)) -> dict[str, str]:
    judged = judge(load(project / "targets", project / "seeds").book, as_of)[0]
    return {one.target.id: f"{one.verdict.colour} {one.verdict.status}" for one in judged.results}


def cells(path: Path, key: str) -> list[object]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    columns = {str(cell.value).rpartition(":")[2]: cell.column for cell in sheet[3] if cell.value}
    return [sheet.cell(number, columns[key]).value for number in range(5, sheet.max_row + 1)]


def test_each_owner_gets_its_open_goals_with_what_is_due(project: Path) -> None:
    assert forms(project).exit_code == 0
    assert sorted(path.name for path in (project / "out").iterdir()) == sorted([LABOUR, ROADS])
    # 1.20 ÷ 12 × 3 = 0.30 by the end of March; the growth and the number of firms are due with the year
    assert cells(project / "out" / LABOUR, "mark") == [
        "2026年3月31日前：0.30万人\n还需0.30万人：每月0.30，本月每周0.30",
        "2026年12月31日前：380家",
        "2026年12月31日前：6.5%",
    ]
    assert cells(project / "out" / ROADS, "mark") == ["2026年3月31日前：启动"]
    assert cells(project / "out" / LABOUR, "period") == ["2026年1—3月", "2026年3月31日", "2026年1—3月"]


def test_what_people_type_comes_back_as_figures_and_words(project: Path) -> None:
    forms(project)
    typed: dict[str, dict[str, object]] = {
        "jobs": {"value": "２８００人"},
        "firms": {"value": "超过350", "period": datetime(2026, 3, 31)},
        "gdp": {"value": "待报", "cause": "尚未发布", "next": "4月补报"},
    }
    fill(project / "out" / LABOUR, typed)
    fill(project / "out" / ROADS, {"road": {"value": "已开工", "period": "3月15日", "cause": "征地慢"}})
    (project / "out/~$x.xlsx").write_text("open elsewhere")
    result = run(project, "collect", str(project / "out"), "--on", "2026-04-03", "--write")
    assert result.exit_code == 0, result.output
    book = load(project / "targets", project / "seeds").book
    labour, roads = book.sources["2026-03-labour"], book.sources["2026-03-roads"]
    assert [(one.indicator, str(one.value), one.bound) for one in labour.figures] == [
        ("jobs", "0.28", "exact"),
        ("firms", "350", "more_than"),
    ]
    assert [(one.target, one.period.text, one.cause, one.next_step) for one in labour.reports] == [
        ("gdp", "2026-03", "尚未发布", "4月补报")
    ]
    assert [(one.stage, str(one.happened), one.cause) for one in roads.figures] == [("started", "2026-03-15", "征地慢")]
    assert (labour.standing, str(labour.counts_from)) == ("own", "2026-04-03")
    # 0.28 ÷ 1.20 = 23.3 % of 25 % that are due: behind by less than 10 points
    assert lights(project)["jobs"] == "amber at-risk"
    again = run(project, "collect", str(project / "out"), "--on", "2026-04-04", "--write")
    assert "没有可添加的内容" in again.output


def test_what_is_needed_by_the_week_counts_from_the_day_of_the_form(project: Path) -> None:
    forms(project)
    fill(project / "out" / LABOUR, {"jobs": {"value": 0.35}})
    run(project, "collect", str(project / "out"), "--on", "2026-04-03", "--write")
    forms(project, "2026-04", "2026-04-10")
    april = project / "out/县人社局2026年4月上报.xlsx"
    # 0.40 − 0.35 = 0.05 by 30 April; 10 to 30 April are three weeks: 0.05 ÷ 3 = 0.0167, rounded up to 0.02
    assert cells(april, "mark")[0] == "2026年4月30日前：0.40万人\n还需0.05万人：每月0.05，本月每周0.02"


def test_a_formula_without_its_result_is_named_and_not_lost(project: Path) -> None:
    forms(project)
    fill(project / "out" / LABOUR, {"jobs": {"value": "=0.2+0.1"}})  # this library saves no result beside it
    found = run(project, "collect", str(project / "out"), "--on", "2026-04-03", "--write")
    assert "“=0.2+0.1”不是数" in found.output


def test_april_shows_the_goals_that_have_a_light(project: Path) -> None:
    forms(project)
    fill(project / "out" / LABOUR, {"jobs": {"value": 0.35}})
    run(project, "collect", str(project / "out"), "--on", "2026-04-03", "--write")
    forms(project, "2026-04", "2026-04-30")
    april = project / "out/县人社局2026年4月上报.xlsx"
    assert cells(april, "id") == ["jobs", "firms", "gdp"]
    # of 0.40 that are due by April, 0.35 are there: 0.05 in the days that are left
    assert cells(april, "mark")[0] == "2026年4月30日前：0.40万人\n还需0.05万人：每月0.05，本月每周0.05"
    assert cells(april, "last")[0] == "0.35万人，2026-01/2026-03"
    assert cells(april, "light")[0] == "● 绿灯"


def test_a_row_that_cannot_be_read_is_named_in_the_form_s_language_and_the_others_are_taken(project: Path) -> None:
    forms(project)
    fill(project / "out" / LABOUR, {"jobs": {"value": "不少"}, "firms": {"value": "360"}})
    where = ["--targets", str(project / "targets"), "--seeds", str(project / "seeds")]
    result = CliRunner().invoke(cli, ["collect", str(project / "out"), "--on", "2026-04-03", "--write", *where])
    assert result.exit_code == 1
    assert f"{LABOUR}!填报!F5: 错误: “不少”不是数" in result.output
    assert [
        str(one.value) for one in load(project / "targets", project / "seeds").book.sources["2026-03-labour"].figures
    ] == ["360"]


def test_a_form_that_is_there_is_left_as_it_is(project: Path) -> None:
    forms(project)
    fill(project / "out" / LABOUR, {"jobs": {"value": 0.3}})
    before = (project / "out" / LABOUR).read_bytes()
    assert "已存在，未作改动" in forms(project).output
    assert (project / "out" / LABOUR).read_bytes() == before


def test_a_word_with_a_denial_in_it_is_no_stage(project: Path) -> None:
    forms(project)
    fill(project / "out" / ROADS, {"road": {"value": "未完成"}})
    result = run(project, "collect", str(project / "out"), "--write")
    assert result.exit_code == 1
    assert "“未完成”不在可选之列" in result.output


def test_owners_whose_names_differ_in_signs_alone_have_a_form_each(tmp_path: Path) -> None:
    owners = OWNERS.replace("县人社局", "县局/一科").replace("县交通局", "县局-一科")
    home = project_of(tmp_path, FILES | {"targets/owners.yaml": owners})
    assert forms(home).exit_code == 0
    written = sorted(path.name for path in (home / "out").iterdir())
    assert written == ["县局-一科2026年3月上报-2026-03-labour.xlsx", "县局-一科2026年3月上报-2026-03-roads.xlsx"]
    (home / "out" / written[1]).unlink()
    assert run(home, "forms", "2026-03", "--as-of", "2026-03-31", "--owner", "县局-一科").exit_code == 0
    assert sorted(path.name for path in (home / "out").iterdir()) == written
