"""Rows of a table as goals and as figures: by the words of its heading, each with its place, its words and its doubts."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.column_words import of_actions
from scorecard.drafting.encoding import times
from scorecard.drafting.reading import candidates
from scorecard.drafting.table_columns import has_goals, has_heading, unread
from scorecard.drafting.table_goals import tabled
from scorecard.drafting.tables import without_tables
from tests.conftest import Command

ANNUAL = (
    "指标\t单位\t2025年完成\t2026年目标\n"
    "地区生产总值\t%\t5.4\t5.5左右\n"
    "固定资产投资增长\t%\t-2.1\t4\n"
    "城镇调查失业率\t%\t5.1\t5.5以内\n"
    "单位GDP能耗降低\t%\t3.2\t完成市下达任务\n"
)
FIVE_YEARS = (
    "| 指标 | 2020年 | 2025年 | 年均增长/[累计] | 属性 |\n|---|---|---|---|---|\n"
    "| 地区生产总值（亿元） | 612 | 860 | 7 | 预期性 |\n"
    "| 城镇新增就业（万人） | — | — | [6] | 预期性 |\n"
    "| 森林覆盖率（%） | 61.2 | ≥62 | — | 约束性 |\n"
)
GAPS = (
    "Indicator                 Unit    Baseline 2024   Target 2025   Owner\n"
    "Household waste recycled  %       44.1            48            Environment\n"
    "Homelessness applications         1,240           < 1,100       Housing\n"
)
HTML = (
    "<table><tr><th>Commitment</th><th>2023/24 outturn</th><th>2024/25 target</th><th>2025/26 target</th></tr>\n"
    "<tr><td>Potholes repaired within 5 days</td><td>84%</td><td>86%</td><td>&ge;90%</td></tr></table>"
)
TWO_HEADS = "类别\t指标\t2025年\t2030年\t属性\n\t\t现状\t目标\t\n民生\t人均预期寿命（岁）\t79.2\t81\t预期性\n三、安全\n\t粮食产量（亿斤）\t10.2\t10.5\t约束性\n"


def read(text: str, first: int, last: int, *, past: bool = False) -> list[Candidate]:
    plain, tables = without_tables(text, has_heading)
    found = tabled(tables, plain, first, last, past=past).found
    for one in found:  # every piece of the words stands in the text, in order
        place = one.start if one.says.startswith(text[one.start : one.start + 2]) else 0
        for piece in one.says.split("…"):
            place = text.index(piece, place) + len(piece)
    return found


def shown(found: list[Candidate]) -> list[tuple[str, str, str, str, str]]:
    return [(one.indicator, str(one.low), one.unit, one.bound, one.measure) for one in found if one.kind == "number"]


def test_goals_in_words() -> None:
    text = (
        "序号\t重点任务\t2024年目标\t牵头单位\t完成时限\n"
        "1\t做强光学产业\t产值增长12%；甲岛光学三期投产；办好“甲岛大赛”\t产业局\t12月\n"
        "2\t畅通道路\t开工建设甲岛快速路、乙湖综合治理三期\t建设局\t9月\n3\t居民收入增速\t与经济增长同步\t发改局\t12月\n"
    )
    found = [one for one in read(text, 2024, 2024) if one.kind != "number"]
    assert [(one.stage or one.asked, one.indicator) for one in found] == [
        ("in-use", "甲岛光学三期"),
        ("held", "“甲岛大赛”"),
        ("started", "甲岛快速路"),
        ("started", "乙湖综合治理三期"),
        ("as", "居民收入"),
    ]
    assert [text[one.start : one.end] for one in found[:2]] == ["甲岛光学三期投产", "办好“甲岛大赛”"]


def test_goals_of_one_year() -> None:
    assert shown(read(ANNUAL, 2026, 2026)) == [
        ("地区生产总值", "5.5", "%", "about", "growth"),
        ("固定资产投资", "4", "%", "exactly", "growth"),
        ("城镇调查失业率", "5.5", "%", "at_most", "level"),
    ]


def test_the_base_year_is_a_figure() -> None:
    found = read(ANNUAL, 2026, 2026, past=True)
    assert [(one.indicator, str(one.low), one.direction, one.period) for one in found] == [
        ("地区生产总值", "5.4", "up", "2025"),
        ("固定资产投资", "-2.1", "up", "2025"),
        ("城镇调查失业率", "5.1", "", "2025"),
        ("单位GDP能耗", "3.2", "down", "2025"),
    ]


def test_a_cell_that_sets_no_goal_is_left() -> None:
    plain, tables = without_tables(ANNUAL.replace("完成市下达任务", "另行确定"), has_heading)
    (left,) = tabled(tables, plain, 2026, 2026).left
    assert left.words == "单位GDP能耗降低…另行确定" and left.why == "cell not read"


def test_goals_of_five_years() -> None:
    found = read(FIVE_YEARS, 2021, 2025)
    assert shown(found) == [
        ("地区生产总值", "860", "亿元", "exactly", "amount"),
        ("地区生产总值", "7", "%", "exactly", "growth"),
        ("城镇新增就业", "6", "万人", "exactly", "amount"),
        ("森林覆盖率", "62", "%", "at_least", "level"),
    ]
    assert [doubt.key for doubt in found[2].doubts] == ["drafting.from-table", "drafting.table-total"]
    assert found[2].doubts[0].en == "“年均增长/[累计]”, line 4: read from a table"


def test_wide_gaps_hold_a_row_without_a_unit() -> None:
    assert shown(read(GAPS, 2025, 2025)) == [
        ("Household waste recycled", "48", "%", "exactly", "level"),
        ("Homelessness applications", "1100", "applications", "less_than", "amount"),
    ]


@pytest.mark.parametrize(("year", "value", "bound"), [(2024, "86", "exactly"), (2025, "90", "at_least")])
def test_the_column_of_the_plan_in_a_web_page(year: int, value: str, bound: str) -> None:
    plain, tables = without_tables(HTML, has_heading)
    found = tabled(tables, plain, year, year).found
    assert shown(found) == [("Potholes repaired within 5 days", value, "%", bound, "level")]
    assert ", line 2: " in found[0].doubts[0].en


def test_a_heading_of_two_rows_and_one_inside() -> None:
    found = read(TWO_HEADS, 2026, 2030)
    assert [(one.indicator, str(one.low)) for one in found] == [("人均预期寿命", "81"), ("粮食产量", "10.5")]
    figures = read(TWO_HEADS, 2026, 2030, past=True)
    assert [(one.indicator, str(one.low), one.period) for one in figures] == [
        ("人均预期寿命", "79.2", "2025"),
        ("粮食产量", "10.2", "2025"),
    ]


SPANNED = (
    '<table><tr><th rowspan="2">指标</th><th colspan="2">2025年</th><th rowspan="2">责任单位</th></tr><tr><th>现状</th><th>目标</th></tr>'
    '<tr><td>森林覆盖率（%）</td><td>61.2</td><td>62</td><td rowspan="2">林业局</td></tr><tr><td>新增绿地（亩）</td><td>40</td><td>50以上</td></tr></table>'
)


def test_cells_that_span_columns_and_rows() -> None:
    assert shown(read(SPANNED, 2025, 2025)) == [
        ("森林覆盖率", "62", "%", "exactly", "level"),
        ("新增绿地", "50", "亩", "at_least", "added"),
    ]


def test_a_second_row_that_is_too_short_is_no_heading() -> None:
    assert read("2024年|责任单位|指标|2025年目标\n约|粮食产量（万吨）|%\n", 2025, 2025) == []


@pytest.mark.parametrize(("text", "plan"), [(ANNUAL, "2026"), (FIVE_YEARS, "2021-2025"), (GAPS, "2025")])
def test_a_drafted_plan_passes_the_check(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, plan: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text(text, encoding="utf-8")
    assert command("draft", "report.txt", "--plan", plan, "--write").exit == 0
    drafted = (tmp_path / "targets" / f"{plan}.yaml").read_text(encoding="utf-8")
    assert drafted.count("unstated:") == ANNUAL.count("下达任务") * (text == ANNUAL)
    assert " 0 errors" in command("check").stdout + command("check").stderr


def test_a_sum_under_a_year_is_of_that_year_alone_and_has_its_owner() -> None:
    text = (
        "| 指标 | 2020年 | 2025年 | 年均增长/[累计] | 责任单位 |\n|---|---|---|---|---|\n"
        "| 旅游收入（亿元） | 50 | 90 | 12.5 | 市文旅局、市商务局 |\n| 城镇新增就业（万人） | — | — | [6] | 市人社局 |\n"
    )
    assert [(one.measure, list(times(one)), one.owners) for one in read(text, 2021, 2025)] == [
        ("amount", ["period: 2025"], ("市文旅局", "市商务局")),
        ("growth", ["per: year"], ("市文旅局", "市商务局")),
        ("amount", [], ("市人社局",)),  # what the five years add up to
    ]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        # No heading says where the names stand; words stand in the first column. Digits are grouped by a blank.
        ("Target | Baseline 2024 | 2026\nHomes with broadband | 310 | 10 000", "Homes with broadband: 10000 homes"),
        # A length of time is what the row measures, whatever it is called.
        ("Measure | 2026 target\nDredging of berths (days) | 40", "Dredging of berths: 40 days"),
        ("Measure | 2026 target\nLibrary visits (in millions) | 2.6", "Library visits: 2.6 million visits"),
        ("Measure | 2026 target\nAverage days lost per employee | 8.5", "Average days lost per employee: 8.5 days"),
        # The 8 of the name is no 80.
        ("Measure | 2026 target\nPermits decided within 8 weeks | 80%", "Permits decided within 8 weeks: 80 %"),
    ],
)
def test_english_tables_name_their_rows_and_units(table: str, expected: str) -> None:
    _, tables = without_tables(f"Goals for 2026\n\n{table}\n", has_heading)
    (one,) = tabled(tables, f"Goals for 2026\n\n{table}\n", 2026, 2026).found
    assert f"{one.indicator}: {one.low} {one.unit}" == expected


def test_a_table_of_actions_stays_in_the_text_and_one_with_a_target_does_not() -> None:
    actions = "Action | Lead | Timeline\nOpen 40 hubs | Office | Q3 2026\nAdd 12 bus lines | City | Q4 2026\nPlant 9 trees | Parks | Q2 2026\n"
    assert without_tables(actions, has_heading, of_prose=of_actions) == (actions, [])
    assert len(without_tables(actions, has_heading)[1]) == 1
    targets = "Action | Baseline | Target 2026\nHubs opened | 31 | 40\nBus lines | 9 | 12\n"
    assert len(without_tables(targets, has_heading, of_prose=of_actions)[1]) == 1


def test_a_rate_without_a_unit_is_a_level() -> None:
    text = "Measure | 2025 result | 2026 target\nInjury rate | 9.2 | 7.5\nTrees planted | 40 | 60\n"
    _, tables = without_tables(text, has_heading)
    assert [one.measure for one in tabled(tables, text, 2026, 2026).found] == ["level", "amount"]


def test_each_column_of_indicators_has_the_goals_beside_it() -> None:
    text = (
        "Scheme | Outlay 2026 | Output indicator | Target 2026 | Outcome indicator | Target 2026\n"
        "Roads | 450 | Roads built (km) | 210 | Villages reached (%) | 97\n"
        "Health | 120 | Beds added | 60 | – | –\n"
    )
    _, tables = without_tables(text, has_heading)
    assert [f"{one.indicator} {one.low} {one.unit}" for one in tabled(tables, text, 2026, 2026).found] == [
        "Roads built 210 km",
        "Beds added 60 beds",
        "Villages reached 97 %",
    ]


TWO_PAGES = """Measure | Target 2024 | Actual 2024
Trees planted | 300 | 312
Calls answered | 80% | 75%

Page 3 of 9
Annual Report 2024

Homes built | 200 | 180
Meals served | 900 | 1,020
Roads swept (km) | 40 | 44
"""


def results(text: str) -> list[tuple[str, str]]:
    """The names and numbers of what the tables of a review of 2024 report."""
    prose, tables = without_tables(text, has_heading)
    return [(one.indicator, str(one.low)) for one in tabled(tables, prose, 2025, 2025, past=True).found]


def test_a_table_goes_on_with_its_columns_on_the_next_page() -> None:
    assert results(TWO_PAGES)[2:] == [("Homes built", "180"), ("Meals served", "1020"), ("Roads swept", "44")]
    assert unread(without_tables(TWO_PAGES, has_heading)[1]) == []
    staff = TWO_PAGES.replace("Homes built | 200 | 180", "Alan | Baker | Chair")
    assert len(results(staff)) == 2 and [table.first for table in unread(without_tables(staff, has_heading)[1])] == [8]


@pytest.mark.parametrize(
    ("heading", "row", "told"),
    [
        ("KPI | Definition | 2023 | 2024", "1.1 | Trees planted | 280 | 312", "312"),  # the first column has codes
        ("Output | Planned | Achieved | % achieved", "Trees planted | 300 | 312 | 104", "312"),
        ("Indicator | Target | Q1 | Q2 | Q3 | Q4 | Year", "Trees planted | 300 | 9 | 20 | 99 | 184 | 312", "312"),
        ("Measure of success | Baseline | Where we are", "Trees planted | 280 | 312", "312"),
    ],
)
def test_the_column_with_the_result(heading: str, row: str, told: str) -> None:
    again = row.replace("1.1", "1.2").replace("Trees planted", "Trees watered")
    assert results(f"{heading}\n{row}\n{again}\n")[-1] == ("Trees watered", told)


def test_a_row_that_counts_in_thousands_has_a_rate() -> None:
    prose, tables = without_tables("Measure | 2024\nMissed bins per 100,000 collections | 41\nBins | 9\n", has_heading)
    found = tabled(tables, prose, 2025, 2025, past=True).found[0]
    assert (str(found.low), found.unit, found.measure) == ("41", "per 100,000", "level")


INDICATORS = """APPENDIX A: INDICATORS

Ref    Indicator                                   2022/23   Target
                                                   outturn   23/24
-------------------------------------------------------------------
Homes
H01    Households in temporary lodgings at
       year end (L)                                     96       85
H02    Repairs done in 24 hours (H)                  97.1%    98.5%
H03    Time to let a flat, days (L)                   29.0     24.0
Council
                                                       Page 12 of 14
Ref    Indicator                                   2022/23   Target
                                                   outturn   23/24
-------------------------------------------------------------------
C01    Rent collected (H)                            97.4%    97.8%
C02    Complaints answered in ten
       days (H)                                        84%      92%
C03    Staff turnover (L)                            14.2%    12.0%
"""


def test_names_on_two_lines_under_a_heading_on_two_lines_and_marks_of_what_is_better() -> None:
    plain, tables = without_tables(INDICATORS, has_heading)
    found = tabled(tables, plain, 2023, 2023).found
    assert shown(found) == [
        ("Households in temporary lodgings at year end", "85", "households", "at_most", "level"),
        ("Repairs done in 24 hours", "98.5", "%", "at_least", "level"),
        ("Time to let a flat", "24.0", "days", "at_most", "level"),
        ("Rent collected", "97.8", "%", "at_least", "level"),
        ("Complaints answered in ten days", "92", "%", "at_least", "level"),
        ("Staff turnover", "12.0", "%", "at_most", "level"),
    ]
    past = tabled(tables, plain, 2023, 2023, past=True).found
    assert [(str(one.low), one.period, one.bound) for one in past][:2] == [
        ("96", "2022", "exactly"),
        ("97.1", "2022", "exactly"),
    ]


@pytest.mark.parametrize(
    ("low", "high"), [("Low", "High"), ("Lower is better", "Higher is better"), ("Smaller", "Bigger"), ("↓", "↑")]
)
def test_a_column_that_says_which_way_is_better(low: str, high: str) -> None:
    for heading in ("Polarity", "Desired trend"):
        text = f"Measure | {heading} | Target 2024\nMissed bins | {low} | 50\nStreets at standard | {high} | 95%\n"
        assert [one.bound for one in read(text, 2024, 2024)] == ["at_most", "at_least"]


def test_brackets_that_not_all_rows_have_are_part_of_the_name() -> None:
    text = "Measure | Target 2024\nVisits (H) | 50\nTrees in streets | 95\n"
    assert [(one.indicator, one.bound) for one in read(text, 2024, 2024)] == [
        ("Visits (H)", "exactly"),
        ("Trees in streets", "exactly"),
    ]


@pytest.mark.parametrize(
    ("name", "measure"),
    [
        ("Foster carers at 31 March", "level"),
        ("Foster carers recruited", "amount"),
        ("Cases open on 1 April", "level"),
        ("Calls answered at the first attempt", "amount"),
    ],
)
def test_what_is_counted_on_a_day_is_a_level(name: str, measure: str) -> None:
    table = f"Measure\t2023 actual\t2024 target\n{name}\t120\t140\n"
    assert [one.measure for one in read(table, 2024, 2024)] == [measure]


def test_a_column_named_better_says_which_way_is() -> None:
    table = "Measure\t2023 actual\t2024 target\tBetter\nCases open\t62\t50\tLow\nCases closed\t62\t50\tHigh\n"
    assert [one.bound for one in read(table, 2024, 2024)] == ["at_most", "at_least"]


@pytest.mark.parametrize(
    ("row", "doubted"),
    [
        ("Cases open\t62\t50", True),  # less than before, and no word on which way is better
        ("Cases closed\t62\t70", False),
        ("Missed collections\t62\t50", False),  # nobody wants more of them
        ("Cases open\t1,062\t900.5", True),
    ],
)
def test_a_goal_below_the_number_before_it_is_doubted(row: str, doubted: bool) -> None:
    (one,) = read(f"Measure\t2023 actual\t2024 target\n{row}\n", 2024, 2024)
    assert any("less than the number before the plan" in doubt.en for doubt in one.doubts) is doubted


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        ("Average speed of answer\t94 sec\t60 sec", ("60", "seconds", "at_most", "level")),  # less than before
        ("Cycle journeys made\t410\t390", ("390", "journeys", "at_most", "amount")),
        ("Homes completed\t410\t390", ("390", "homes", "exactly", "amount")),  # what is done is wanted
        ("Graduates who stay\t38%\t+4 pts", ("4", "percentage points", "exactly", "change")),
        ("Energy use\t8,400 MWh\t-5%", ("5", "%", "exactly", "growth")),
    ],
)
def test_goals_that_a_table_gives_in_short(row: str, wanted: tuple[str, str, str, str]) -> None:
    (one,) = read(f"Measure\t2023 actual\t2024 target\n{row}\n", 2024, 2024)
    assert (str(one.low), one.unit, one.bound, one.measure) == wanted
    assert one.direction == ("down" if one.measure == "growth" else "up" if one.measure == "change" else "")


def test_what_is_to_stay_within_plus_or_minus_is_not_read() -> None:
    assert read("Measure\t2023 actual\t2024 target\nBudget variance\t1.2%\tWithin ±1%\n", 2024, 2024) == []


def test_a_bare_level_of_what_nobody_wants_is_a_cap_in_chinese_too(tmp_path: Path, command: Command) -> None:
    text = "2026年主要预期目标\n指标\t单位\t2025年完成\t2026年目标\n城镇调查失业率\t%\t5.2\t5.5\n森林覆盖率\t%\t46.2\t46.5\n"
    (tmp_path / "plan.txt").write_text(text, encoding="utf-8")
    drafted = command("draft", str(tmp_path / "plan.txt"), "--plan", "2026", "--source", "r-2026").stdout
    assert "goal: {at_most: 5.5" in drafted and "goal: {at_least: 46.5" in drafted


def test_a_count_in_millions_is_no_length() -> None:
    found = read(
        "Measure\t2024 actual\t2025 target\nNumber of garden visits\t1.1m\t1.15m\nReadings taken\t3\t4\n", 2025, 2025
    )
    assert (found[0].low, found[0].unit) == (Decimal("1.15"), "million visits")


def test_planned_spending_is_no_goal() -> None:
    text = "Programme | 2024 planned spending | 2025 planned spending\nPorts | 1,190,411 | 1,114,603\nRoads | 410,887 | 588,100\n"
    assert read(text, 2025, 2025) == []


def test_sums_of_a_budget_are_no_goals() -> None:
    text = "Sector\tAmount (Ksh. M)\nFarms\t702\nWater\t655\n\n\t2023/24 Estimated $000\t2024/25 Forecast $000\nRevenue\t38,410\t35,700\n"
    plain, tables = without_tables(text, has_heading)
    assert tabled(tables, plain, 2024, 2024, past=False).found == []
    assert not any(char.isdigit() for char in plain)


def test_a_percentage_may_open_the_name() -> None:
    found = read(
        "Output\tIndicator\tBaseline\tTarget 2024\nForests\t% forest cover\t9.6\t10\nTrees\tNo. of trees\t4\t9\n",
        2024,
        2024,
    )
    assert (found[0].low, found[0].unit) == (Decimal(10), "%")


def test_a_plan_beside_what_was_is_the_goal_of_the_year_that_ends_with_it() -> None:
    found = read("Staff\tMarch 2024\tMarch 2025 plan\nNurses\t6,842\t6,901\nPorters\t548\t470\n", 2024, 2024)
    assert [one.low for one in found] == [6901, 470]


def test_a_table_in_thousands_and_its_costs_are_no_goals() -> None:
    text = "R thousand\t2023/24\t2024/25\nOffice\t15 008\t15 602\nPolice\t25 931\t27 114\n"
    assert read(text, 2024, 2024) == []
    text = "Measure\tUnit\t2024 target\t2023 actual\nTrips\tnumber\t90\t96\nTotal output cost\t$ million\t17\t16\n"
    assert [one.low for one in read(text, 2024, 2024)] == [90]


def drafted(text: str, first: int, last: int, month: int = 1) -> list[str]:
    """Each goal of the tables of an English text, with what it asks for."""
    plain, tables = without_tables(text, has_goals, of_prose=of_actions)
    found = tabled(tables, plain, first, last, month=month).found
    return [f"{one.stage or one.asked or f'{one.low} {one.unit}'.strip()} | {one.indicator}" for one in found]


def test_cells_in_words_say_goals_by_themselves_or_of_their_row() -> None:
    text = (
        "Service\tPrincipal Objective 2026\tPerformance Target\n"
        "Homes\tDeliver social homes\tComplete 40 homes in Alder\n"
        "\tAlder affordable scheme\tCommence construction Q2 2026\n"
        "Roads\tAlder Bridge\tOpen to traffic in Q4 2026\n"
        "\tRoad Safety Plan\tAdopt the Alder Road Safety Plan by July 2026\n"
        "\tCollisions at junctions\tReduce\n"
        "Grants\tEnergy grants\t24 or more\n"
    )
    assert drafted(text, 2026, 2026) == [
        "40 homes | homes in Alder",
        "started | Alder affordable scheme",
        "in-use | Alder Bridge",
        "adopted | Alder Road Safety Plan",
        "down | Collisions at junctions",
        "24 grants | Energy grants",
    ]


def test_a_table_of_actions_gives_what_is_due() -> None:
    text = (
        "Action\tLead\tTimescale\nOpen the Alder Hub\tHousing\tMarch 2027\nInstall 60 chargers\tPlace\tQ3\n"
        "Launch the Alder Festival\tCulture\tOngoing\n"
    )
    plain, tables = without_tables(text, has_goals, of_prose=of_actions)
    found = tabled(tables, plain, 2026, 2026, month=4).found
    assert [(one.stage or str(one.low), one.due, one.owners) for one in found] == [
        ("in-use", "", ("Housing",)),  # the end of the plan itself is no day of its own
        ("60", "2026-12-31", ("Place",)),  # the third quarter of the year that begins in April
    ]


def test_a_project_of_a_list_is_to_be_completed_on_its_day() -> None:
    text = (
        "No.\tProject name\tOutputs\tStart date\tCompletion date\n"
        "1\tAlder East Hospital\t220 beds\tApril 2022\tNovember 2026\n2\tElm West Bridge\t38 km\tJune 2023\tMay 2029\n"
    )
    assert drafted(text, 2026, 2026) == ["completed | Alder East Hospital"]


def test_a_milestone_and_its_date_speak_of_the_row() -> None:
    text = (
        "Project\t2026/27 £m\tNext milestone\tDate\nAlder Interchange\t4.8\tComplete\tJune 2026\n"
        "Elm Depot\t1.2\tStart on site\tMay 2026\n"
    )
    assert drafted(text, 2026, 2026) == ["completed | Alder Interchange", "started | Elm Depot"]


def test_the_lines_of_one_row_are_one_row() -> None:
    text = (
        "Indicator\tActual results\tTarget\tDate to achieve\n"
        "Homes warmed\t2023: 20\n2024: 30\n2025: 40\t55\tMarch 2027\n"
        "Homes visited\t2023: 21\n2024: 31\n2025: 41\tAt least 56\tMarch 2027\n"
    )
    assert drafted(text, 2026, 2026) == ["55 homes | Homes warmed", "56 homes | Homes visited"]


def test_a_table_without_a_heading_goes_on_with_that_of_one_as_wide() -> None:
    heading = "Axis\tFund\tID\tIndicator\tUnit\tMilestone (2024)\tTarget (2029)\n"
    text = (
        f"{heading}1\tF\tA1\tFirms supported\tfirms\t8\t1 850\n1\tF\tA2\tLabs built\tlabs\t1\t7,5\n\n"
        "Some words between the tables, which say nothing of them.\n" * 12 + "\n2\tF\tB1\tRoutes laid\troutes\t3\t72\n"
    )
    assert drafted(text, 2021, 2027)[-1] == "72 routes | Routes laid"
    assert drafted(text, 2021, 2027)[:2] == ["1850 firms | Firms supported", "7.5 labs | Labs built"]


def test_sums_staff_and_contents_are_no_goals() -> None:
    text = (
        "Contents\nForeword\t3\n1.\tHomes\t4\n2.\tRoads\t12\n\nGoals for 2026\n\n"
        "\t2025–26 Estimate $'000\t2026–27 Budget $'000\nGrants\t48,214\t51,906\n\n"
        "Average staffing level\t344\t351\n\nSamples taken\t20\t30\nSamples kept\t21\t31\n"
    )
    plain, tables = without_tables(text, has_goals)
    assert not tabled(tables, plain, 2026, 2026).found
    assert not candidates(plain, 2026)


def test_the_years_of_a_plan_add_up_in_their_total() -> None:
    text = "Stream\t2022\t2023\t2024\tTotal\nHomes by the council\t62\t79\t88\t229\nHomes by others\t8\t10\t11\t29\n"
    assert drafted(text, 2022, 2024) == ["229 homes | Homes by the council", "29 homes | Homes by others"]


def test_a_goal_for_a_later_year_says_so() -> None:
    text = "Metric\t2020\tAim by 2030\nWaste burnt\t7%\tLess than 5%\nWater saved\t6%\tAt least 8% by 2031\n"
    plain, tables = without_tables(text, has_goals)
    found = tabled(tables, plain, 2026, 2026).found
    assert [(str(one.low), one.bound, one.until, one.elsewhere) for one in found] == [
        ("5", "less_than", 2030, True),
        ("8", "at_least", 2030, True),
    ]
