"""A month of an inspector: forms go out, are filled in as people fill them in, come back, and the lights follow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from scorecard.commands.command_line import cli
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


def look(project: Path, *args: str) -> str:
    """What a command prints that writes nothing."""
    found = CliRunner().invoke(
        cli, ["--lang", "zh", *args, "--targets", str(project / "targets"), "--seeds", str(project / "seeds")]
    )
    assert found.exit_code == 0, found.output
    return found.output


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
    assert [(one.indicator, f"{one.value} {one.unit}", one.bound) for one in labour.figures] == [
        ("jobs", "2800 人", "exact"),
        ("firms", "350 家", "more_than"),
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
    assert cells(april, "last")[0] == "0.35万人，2026年1—3月"
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


def test_a_word_with_a_denial_in_it_says_that_the_stage_was_not_reached(project: Path) -> None:
    forms(project)
    fill(project / "out" / ROADS, {"road": {"value": "未完成"}})
    done = run(project, "collect", str(project / "out"), "--write")
    assert done.exit_code == 0, done.output
    [figure] = load(project / "targets", project / "seeds").book.sources["2026-03-roads"].figures
    assert figure.parts is not None and figure.parts.done == 0 and figure.parts.of == 1
    assert str(figure.seen) == "2026-03-31"  # the end of the month of the form


def test_owners_whose_names_differ_in_signs_alone_have_a_form_each(tmp_path: Path) -> None:
    owners = OWNERS.replace("县人社局", "县局/一科").replace("县交通局", "县局-一科")
    home = project_of(tmp_path, FILES | {"targets/owners.yaml": owners})
    assert forms(home).exit_code == 0
    written = sorted(path.name for path in (home / "out").iterdir())
    assert written == ["县局-一科2026年3月上报-2026-03-labour.xlsx", "县局-一科2026年3月上报-2026-03-roads.xlsx"]
    (home / "out" / written[1]).unlink()
    assert run(home, "forms", "2026-03", "--as-of", "2026-03-31", "--owner", "县局-一科").exit_code == 0
    assert sorted(path.name for path in (home / "out").iterdir()) == written


EVENTS = {
    "fair": "held", "rules": "published", "depot": "started", "port": "signed", "yard": "completed", "line": "in-use",
    "title": "awarded", "law": "adopted", "site": "moved",
}  # fmt: skip


@pytest.fixture
def events(tmp_path: Path) -> Path:
    """A plan of milestones, one for each stage, due by March."""
    listed = "".join(f"  - {{id: {name}, name: {name}, nature: event}}\n" for name in EVENTS)
    targets = "".join(
        f"      - {{id: {name}, name: {name}, indicator: {name}, measure: stage, goal: {{stage: {stage}}}, due: 2026-03-31, owner: roads}}\n"
        for name, stage in EVENTS.items()
    )
    plan = PLAN.partition("      - {id: jobs")[0] + targets
    indicators = f"indicators:\n{listed}"
    return project_of(tmp_path, FILES | {"targets/2026.yaml": plan, "targets/indicators.yaml": indicators})


def test_done_is_the_stage_that_the_goal_asks_for_or_is_refused(events: Path) -> None:
    forms(events)
    fill(events / "out" / ROADS, {name: {"value": "已完成"} for name in EVENTS})
    result = run(events, "collect", str(events / "out"), "--on", "2026-04-03", "--write")
    assert result.exit_code == 1
    # A road may be built and not open, and a title applied for and not given: there the word to type is named.
    assert result.output.count("说明不了") == 2
    assert "“已完成”说明不了目标要求的“投用”是否达到" in result.output
    assert "已达到的请填“创成”" in result.output
    taken = {
        one.indicator: one.stage
        for one in load(events / "targets", events / "seeds").book.sources["2026-03-roads"].figures
    }
    assert taken == {name: stage for name, stage in EVENTS.items() if stage not in ("in-use", "awarded")}
    found = lights(events)
    assert {found[name] for name in taken} == {"green met"}


@pytest.mark.parametrize(
    ("name", "typed", "stage"),
    [
        ("fair", "竣工", None),  # a building, where an event is asked for
        ("yard", "举办", None),
        ("rules", "印发", None),
        ("fair", "基本完成", None),
        ("fair", "已启动", "started"),
        ("line", "建成", "completed"),
        ("line", "通车", "in-use"),
        ("yard", "投用", "in-use"),
        ("depot", "竣工", "completed"),
        ("title", "获评", "awarded"),
    ],
)
def test_a_stage_that_says_nothing_of_the_goal_is_refused(
    events: Path, name: str, typed: str, stage: str | None
) -> None:
    forms(events)
    fill(events / "out" / ROADS, {name: {"value": typed}})
    result = run(events, "collect", str(events / "out"), "--on", "2026-04-03", "--write")
    assert (result.exit_code == 0) is (stage is not None)
    assert (f"“{typed}”说明不了" in result.output) is (stage is None)
    assert (f"+    stage: {stage}\n" in result.output) is (stage is not None)


def test_a_bare_scale_far_from_the_goal_is_doubted(project: Path) -> None:
    forms(project)
    fill(project / "out" / LABOUR, {"firms": {"value": "1.2亿"}, "gdp": {"value": "2万"}})
    result = run(project, "collect", str(project / "out"), "--on", "2026-04-03", "--write")
    assert "“2万”不是数" in result.output  # of a growth in per cent
    assert f"{LABOUR}!填报!F6: 警告: " in result.output  # 120000000家 for 380家
    assert "[improbable]" in result.output
    judged = judge(load(project / "targets", project / "seeds").book, date(2026, 4, 5))[0]
    (firms,) = [one for one in judged.results if one.target.id == "firms"]
    assert not firms.verdict.solid


def test_a_stage_that_was_reported_wrongly_is_corrected_and_kept(project: Path) -> None:
    """Built by mistake, and only begun: without --correct it is refused, with it the light follows, and both stay on file."""
    forms(project)
    path = project / "out" / ROADS
    fill(path, {"road": {"value": "竣工"}})
    assert run(project, "collect", str(path), "--on", "2026-04-03", "--write").exit_code == 0
    close = ("month", "2026-03", "--close", "--no-files")
    assert run(project, *close, "--as-of", "2026-04-21").exit_code == 0
    fill(path, {"road": {"value": "已开工"}})
    refused = run(project, "collect", str(path), "--on", "2026-05-06", "--write")
    assert (refused.exit_code, "2026-03-roads 对此已有数据 “建成”" in refused.output) == (1, True)
    done = run(project, "collect", str(path), "--on", "2026-05-06", "--correct", "--write")
    assert done.exit_code == 0, done.output
    book = load(project / "targets", project / "seeds").book
    new = book.sources["2026-03-roads-correction-2026-05-06"]
    assert [(one.stage, one.supersedes) for one in new.figures] == [("started", ["2026-03-roads"])]
    assert [one.stage for one in book.sources["2026-03-roads"].figures] == ["completed"]
    again = run(project, "collect", str(path), "--on", "2026-05-07", "--correct", "--write")
    assert "没有可添加的内容" in again.output
    shown = look(project, "explain", "road", "--as-of", "2026-06-01")
    assert "已由2026-03-roads-correction-2026-05-06更正" in shown
    forms(project, "2026-04", "2026-05-31")
    april = project / "out/县交通局2026年4月上报.xlsx"
    assert "启动" in str(cells(april, "last")[0])  # and the mark of September, completed, comes next
    assert cells(april, "mark") == ["2026年9月30日前：建成"]


def test_what_is_filled_in_later_counts_from_the_day_on_which_it_came(project: Path) -> None:
    """Jobs on 3 April, firms on 6 May: on 20 April nobody knew of the firms, and the bulletin of March says so."""
    forms(project)
    path = project / "out" / LABOUR
    fill(path, {"jobs": {"value": "0.31"}})
    assert run(project, "collect", str(path), "--on", "2026-04-03", "--write").exit_code == 0
    fill(path, {"firms": {"value": "381"}, "gdp": {"cause": "尚未核定"}})
    assert run(project, "collect", str(path), "--on", "2026-05-06", "--write").exit_code == 0
    sources = load(project / "targets", project / "seeds").book.sources
    first, later = sources["2026-03-labour"], sources["2026-03-labour-added-2026-05-06"]
    assert [one.indicator for one in first.figures] == ["jobs"]
    assert [(one.indicator, later.counts_from) for one in later.figures] == [("firms", date(2026, 5, 6))]
    assert [(one.target, one.cause) for one in later.reports] == [("gdp", "尚未核定")]
    assert lights(project, date(2026, 4, 20))["firms"] == "grey not-due"
    again = run(project, "collect", str(path), "--on", "2026-05-09", "--write")
    assert "3条数据已有记录" in again.output and not list((project / "seeds").glob("*05-09*"))
    fill(path, {"firms": {"value": "379"}})
    assert run(project, "collect", str(path), "--on", "2026-05-10", "--correct", "--write").exit_code == 0
    new = load(project / "targets", project / "seeds").book.sources["2026-03-labour-correction-2026-05-10"]
    assert [one.supersedes for one in new.figures] == [["2026-03-labour-added-2026-05-06"]]


def test_a_correction_of_a_correction_of_the_same_day_is_one_of_its_own(project: Path) -> None:
    forms(project)
    path = project / "out" / ROADS
    for word in ("竣工", "已开工", "竣工"):
        fill(path, {"road": {"value": word}})
        more = [] if word == "竣工" and not (project / "seeds/2026-03-roads.yaml").exists() else ["--correct"]
        assert run(project, "collect", str(path), "--on", "2026-04-03", "--write", *more).exit_code == 0
    book = load(project / "targets", project / "seeds").book
    assert [one.stage for one in book.sources["2026-03-roads-correction-2026-04-03-2"].figures] == ["completed"]
    due = look(project, "due", "--as-of", "2026-10-05")
    assert "建成" not in due  # the mark of September is reached


def test_a_later_stage_of_the_same_month_needs_no_correction(project: Path) -> None:
    forms(project)
    path = project / "out" / ROADS
    for word in ("已开工", "竣工", "竣工"):
        fill(path, {"road": {"value": word}})
        assert run(project, "collect", str(path), "--on", "2026-04-03", "--write").exit_code == 0
    book = load(project / "targets", project / "seeds").book
    assert [one.stage for one in book.sources["2026-03-roads"].figures] == ["started", "completed"]


def test_a_unit_that_takes_part_sees_the_goal_and_cannot_report_it(project: Path) -> None:
    plan = PLAN.replace("owner: 交通局", "owner: [交通局, labour]")
    (project / "targets/2026.yaml").write_text(plan, "utf-8")
    assert forms(project).exit_code == 0
    assert cells(project / "out" / LABOUR, "target")[-1] == "公路（配合，由县交通局填报）"
    assert cells(project / "out" / LABOUR, "lead") == [None, None, None, "县交通局"]
    assert cells(project / "out" / ROADS, "target") == ["公路"]
    fill(project / "out" / LABOUR, {"road": {"value": "通车"}, "jobs": {"value": 0.3}})
    result = run(project, "collect", str(project / "out"), "--on", "2026-04-03", "--write")
    assert f"{LABOUR}!填报!F8: 错误: 这一目标由县交通局牵头填报" in result.output
    assert [
        one.indicator for one in load(project / "targets", project / "seeds").book.sources["2026-03-labour"].figures
    ] == ["jobs"]


def test_a_unit_that_only_takes_part_gets_a_form_to_see(project: Path) -> None:
    owners = f"{OWNERS}  - {{id: police, name: 公安局, kind: department}}\n"
    (project / "targets/owners.yaml").write_text(owners, "utf-8")
    (project / "targets/2026.yaml").write_text(PLAN.replace("owner: 交通局", "owner: [交通局, police]"), "utf-8")
    assert forms(project).exit_code == 0
    path = project / "out/公安局2026年3月上报.xlsx"
    assert cells(path, "target") == ["公路（配合，由县交通局填报）"]
    assert run(project, "collect", str(path), "--on", "2026-04-03", "--write").exit_code == 0


@pytest.mark.parametrize(
    ("typed", "stage"),
    [
        ("在建", "started"),
        ("施工中", "started"),
        ("正在建设", "started"),
        ("筹备中", "prepared"),
        ("按期完工", "completed"),
    ],
)
def test_what_is_under_way_is_read_as_people_say_it(project: Path, typed: str, stage: str) -> None:
    forms(project)
    fill(project / "out" / ROADS, {"road": {"value": typed}})
    assert (
        f"+    stage: {stage}\n" in run(project, "collect", str(project / "out"), "--diff", "--on", "2026-04-03").output
    )


def test_a_form_in_another_format_is_named_and_the_others_are_taken(project: Path) -> None:
    forms(project)
    fill(project / "out" / LABOUR, {"jobs": {"value": 0.3}})
    (project / "out/县交通局.et").write_bytes(b"what WPS writes")
    result = run(project, "collect", str(project / "out"), "--on", "2026-04-03", "--write")
    assert result.exit_code == 1
    assert "县交通局.et 不是 .xlsx 工作簿，未读取" in result.output
    assert "2026-03-labour" in load(project / "targets", project / "seeds").book.sources


def test_what_is_taken_is_said_in_words_too(project: Path) -> None:
    forms(project)
    typed: dict[str, dict[str, object]] = {
        "jobs": {"value": "约0.3", "cause": "企业用工不足"},
        "gdp": {"value": "待报", "next": "4月补报"},
    }
    fill(project / "out" / LABOUR, typed)
    fill(project / "out" / ROADS, {"road": {"value": "竣工"}})
    first = run(project, "collect", str(project / "out"), "--on", "2026-04-03", "--write").output
    assert f"{LABOUR}!填报!F5：就业：0.3万人左右（2026年1—3月）；原因：企业用工不足\n" in first
    assert f"{LABOUR}!填报!I7：经济：下一步措施：4月补报\n" in first
    fill(project / "out" / ROADS, {"road": {"value": "已开工"}})
    second = run(project, "collect", str(project / "out"), "--on", "2026-05-06", "--correct", "--write").output
    assert f"{ROADS}!填报!F5：公路：更正为" in second


def test_several_forms_are_told_in_words_and_their_lines_when_asked(project: Path) -> None:
    forms(project)
    fill(project / "out" / ROADS, {"road": {"value": "试运行"}})
    told = run(project, "collect", str(project / "out"), "--on", "2026-04-03").output
    assert told.startswith(f"{ROADS}!填报!F5：公路：建成（2026年3月31日）")  # built, and tried out: not in use yet
    assert "+++" not in told
    alone = run(project, "collect", str(project / "out" / ROADS), "--on", "2026-04-03").output
    assert alone.index("公路：建成") < alone.index("+    stage: completed")


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"value": "几十"}, "还没有数的填“待报”"),
        ({"value": "5", "period": "明年"}, "2025年1—9月、前三季度"),
        ({"value": "0.5", "period": "3月31日"}, "数值填期初至今的累计数"),
        ({"value": "-1"}, "由督查室放宽该指标的限制"),
    ],
)
def test_refusals_say_what_to_do_in_the_form(project: Path, cells: dict[str, object], told: str) -> None:
    forms(project)
    fill(project / "out" / LABOUR, {"jobs": cells})
    output = run(project, "collect", str(project / "out"), "--on", "2026-04-03").output
    assert f"{LABOUR}!填报!" in output
    assert told in output
    assert not any(word in output for word in ("lowest:", "whole:", "status:", "supersedes:"))


@pytest.mark.parametrize(("typed", "value"), [("累计1.1", "1.1"), ("1.1万人。", "1.1"), ("合计完成1.1", "1.1")])
def test_numbers_as_people_type_them_with_words_around(project: Path, typed: str, value: str) -> None:
    forms(project)
    fill(project / "out" / LABOUR, {"jobs": {"value": typed, "period": "前三个月"}})
    output = run(project, "collect", str(project / "out" / LABOUR), "--on", "2026-04-03").output
    assert f"就业：{value}万人（2026年1—3月）" in output


def test_what_is_said_of_a_goal_goes_to_no_other_of_the_same_indicator(project: Path) -> None:
    plan = project / "targets/2026.yaml"
    added = "      - {id: gdp-size, name: 总量, indicator: gdp, measure: amount, goal: {at_least: 90, unit: 亿元}, owner: labour}\n"
    plan.write_text(PLAN + added, "utf-8")
    forms(project)
    path = project / "out" / LABOUR
    fill(path, {"gdp": {"cause": "原因甲", "id": "gdp-size"}, "jobs": {"value": "0.3"}})
    found = run(project, "collect", str(path), "--write", "--on", "2026-04-03")
    assert found.exit_code == 1
    assert "目标 gdp-size 对应的指标是 gdp总量，而本行是 gdp增速" in found.output


@pytest.mark.parametrize(
    ("before", "period", "value", "taken"),
    [
        ("", "1—4月", "0.41", True),
        ("", "4月", "0.41", False),  # nothing says whether January to March are in it
        (
            "0.28",
            "4月",
            "0.41",
            False,
        ),  # the total so far is no less than that of January to March: 0.41 of 0.28 and more
        ("0.28", "4月", "0.28", False),
        ("0.28", "4月", "1300人", True),  # 0.13 is less than 0.28, and no total
        ("0.28", "2026-04", "0.41", False),
    ],
)
def test_a_month_alone_is_no_total_so_far(project: Path, before: str, period: str, value: str, taken: bool) -> None:
    if before:
        earlier = (
            f"figures:\n- {{indicator: jobs, measure: amount, period: 2026-01/2026-03, value: {before}, unit: 万人}}\n"
        )
        (project / "seeds/earlier.yaml").write_text(REPORT.replace("report", "earlier", 1) + earlier, "utf-8")
    forms(project, "2026-04", "2026-04-30")
    fill(project / "out/县人社局2026年4月上报.xlsx", {"jobs": {"value": value, "period": period}})
    found = run(project, "collect", str(project / "out"), "--write", "--on", "2026-05-03")
    assert found.exit_code == (0 if taken else 1)
    assert ("这可能只是2026年4月的数" in found.output) == (not taken)
    assert ("时期写成2026年1—4月。" in found.output) == (not taken)
    assert ("2026-04-labour" in load(project / "targets", project / "seeds").book.sources) == taken


@pytest.mark.parametrize(
    ("period", "value", "taken"),
    [
        ("二季度", "0.61", False),  # April to June, or the total: 0.28 and 0.61 would be 0.89
        ("二季度", "0.20", True),  # less than 0.28, and no total
        ("4—6月", "0.61", True),  # which says where it begins
        ("上半年", "0.61", True),
    ],
)
def test_a_quarter_alone_is_no_total_so_far(project: Path, period: str, value: str, taken: bool) -> None:
    figures = "figures:\n- {indicator: jobs, measure: amount, period: 2026-01/2026-03, value: 0.28, unit: 万人}\n"
    (project / "seeds/earlier.yaml").write_text(REPORT.replace("report", "earlier", 1) + figures, "utf-8")
    forms(project, "2026-06", "2026-06-30")
    fill(project / "out/县人社局2026年6月上报.xlsx", {"jobs": {"value": value, "period": period}})
    found = run(project, "collect", str(project / "out"), "--write", "--on", "2026-07-03")
    assert found.exit_code == (0 if taken else 1)
    assert ("这可能只是2026年4—6月的数" in found.output) == (not taken)


def test_the_first_month_is_the_total_so_far(project: Path) -> None:
    forms(project, "2026-01", "2026-01-31")
    fill(project / "out/县人社局2026年1月上报.xlsx", {"jobs": {"value": "0.1", "period": "1月"}})
    assert run(project, "collect", str(project / "out"), "--write", "--on", "2026-02-03").exit_code == 0


def test_the_form_of_another_county_with_the_same_goals_is_refused(project: Path, tmp_path: Path) -> None:
    other = project_of(tmp_path / "other", FILES | {"targets/2026.yaml": PLAN.replace("样例县", "邻近县")})
    forms(other)
    fill(other / "out" / LABOUR, {"jobs": {"value": "1.3"}})
    result = run(project, "collect", str(other / "out" / LABOUR), "--on", "2026-04-03", "--write")
    assert (result.exit_code, "该行属于“邻近县”，而本项目属于 样例县" in result.output) == (1, True)
    assert lights(project)["jobs"] == "grey not-due"


def test_a_period_before_the_plan_is_refused_on_the_form_of_a_month(project: Path) -> None:
    forms(project)
    fill(project / "out" / LABOUR, {"jobs": {"value": "1.3", "period": "2025年"}, "gdp": {"value": 6.1}})
    result = run(project, "collect", str(project / "out" / LABOUR), "--on", "2026-04-03", "--write")
    assert (result.exit_code, "2025年 在计划开始（2026年1月1日）之前" in result.output) == (1, True)
    assert [
        one.indicator for one in load(project / "targets", project / "seeds").book.sources["2026-03-labour"].figures
    ] == ["gdp"]
