"""The made-up county's year, month by month through the commands: judged, closed, corrected."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from scorecard.commands.command_line import cli
from scorecard.files.load import load
from scorecard.judging.judge import judge
from scorecard.model.book import Book
from scorecard.model.reports import Report
from scorecard.model.sources import Figure, Source
from tests.conftest import ROOT

pytestmark = pytest.mark.slow

# The day of each bulletin: the end of the month, 20 days and one.
DAYS = {
    "2025-01": "2025-02-21",
    "2025-02": "2025-03-21",
    "2025-03": "2025-04-21",
    "2025-04": "2025-05-21",
    "2025-05": "2025-06-21",
    "2025-06": "2025-07-21",
    "2025-07": "2025-08-21",
    "2025-08": "2025-09-21",
    "2025-09": "2025-10-21",
    "2025-10": "2025-11-21",
}
GREEN, AMBER, RED = ("green", True), ("amber", True), ("red", True)
TYPED = {"prepared": "完成前期", "started": "已开工", "completed": "竣工", "in-use": "已投用"}
COUNTY = ROOT / "examples" / "county"
CORRECTION = "zhujian-2025-05-correction"


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The county at the start of its year: goals, owners and the documents that set them, and no report."""
    here = tmp_path_factory.mktemp("county")
    shutil.copytree(COUNTY / "targets", here / "targets")
    (here / "targets" / "2025-towns.yaml").unlink()
    (here / "seeds").mkdir()
    for name in ("work-report-2025", "town-goals-2025"):
        shutil.copy(COUNTY / "seeds" / f"{name}.yaml", here / "seeds")
    return here


@pytest.fixture(scope="module")
def shipped() -> Book:
    """What the units know: the county's reports as they are shipped."""
    return load(COUNTY / "targets", COUNTY / "seeds").book


@pytest.fixture(scope="module")
def bulletins(year: Path, shipped: Book) -> dict[str, str]:
    """Each month: forms out, filled in, collected, and the bulletin as it was printed when the month was closed."""
    found, late = {}, list[Source]()
    for month, day in DAYS.items():
        _call(year, "forms", month, "--as-of", day)
        reports = [source for name, source in shipped.sources.items() if name.endswith(f"-{month}")]
        own = [source for source in reports if source.standing == "own"]
        for source in own:
            _fill(year, month, source, shipped)
        in_time = [source for source in own if source.counts_from <= date.fromisoformat(day)]
        _collect(year, month, in_time, f"{day[:-2]}15")
        for source in [source for source in late if source.counts_from <= date.fromisoformat(day)]:
            _collect(year, source.source[-7:], [source], source.counts_from.isoformat())
            late.remove(source)
        late += [source for source in own if source not in in_time]
        _copy_official(year, month)
        found[month] = _call(year, "month", month, "2025", "--as-of", day, "--close", "--no-files")
    return found


def _call(year: Path, *words: str) -> str:
    """What a command prints; it must succeed."""
    folders = ("--targets", str(year / "targets"), "--seeds", str(year / "seeds"))
    arguments = ["--lang", "zh", *words, *folders]
    result = CliRunner().invoke(cli, arguments, env={"TERM": "dumb", "COLUMNS": "160"})
    assert result.exit_code == 0, result.output
    return result.stdout


def _form(year: Path, month: str, source: Source) -> Path:
    number = int(month[-2:])
    return year / "outputs" / f"forms-{month}" / f"{source.publisher}2025年{number}月上报.xlsx"


def _fill(year: Path, month: str, source: Source, shipped: Book) -> None:
    """Type a unit's report into its form: digits, digits with the unit, full-width digits, stages as people say them."""
    (plan,) = [plan for plan in shipped.plans if plan.plan == "2025"]
    target_of = {target.indicator: target.id for _, target in plan.targets()}
    typed: dict[str, dict[str, object]] = {report.target: _words(report) for report in source.reports}
    for number, figure in enumerate(source.figures):
        cells: dict[str, object] = {"value": TYPED.get(figure.stage or "", "")}
        if figure.value is not None:
            cells["value"] = _typed(number, f"{figure.value:f}", figure.unit or "")
        if figure.happened is not None:
            cells["period"] = figure.happened.text
        typed[target_of[figure.indicator]] = cells | _words(figure)
    path = _form(year, month, source)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    columns = {str(cell.value).rpartition(":")[2]: cell.column for cell in sheet[3] if cell.value}
    for row in range(5, sheet.max_row + 1):
        for key, value in typed.get(str(sheet.cell(row, columns["id"]).value), {}).items():
            sheet.cell(row, columns[key]).value = value  # type: ignore[assignment]
    book.save(path)


def _words(said: Figure | Report) -> dict[str, object]:
    return {key: text for key, text in (("cause", said.cause), ("next", said.next_step)) if text}


def _typed(number: int, value: str, unit: str) -> str:
    wide = "".join(chr(ord(letter) + 0xFEE0) if letter.isdigit() else letter for letter in value)
    return (value, f"{value}{unit}", wide)[number % 3]


def _collect(year: Path, month: str, sources: list[Source], on: str) -> None:
    if sources:
        _call(year, "collect", *(str(_form(year, month, source)) for source in sources), "--on", on, "--write")


def _copy_official(year: Path, month: str) -> None:
    """The statistics of the month; and after April the correction of March, of the source that came by the form."""
    for path in (COUNTY / "seeds" / month).glob("statistics-*.yaml"):
        shutil.copy(path, year / "seeds")
    if month == "2025-04":
        text = (COUNTY / "seeds" / "corrections" / f"{CORRECTION}.yaml").read_text("utf-8")
        (year / "seeds" / f"{CORRECTION}.yaml").write_text(text.replace("zhujian-2025-03", "2025-03-zhujian"), "utf-8")


def lights(year: Path, target: str) -> list[tuple[str, bool]]:
    """The light of a target in each closed month, as published."""
    found = []
    for path in sorted((year / "closed").glob("*.json")):
        results = json.loads(path.read_text("utf-8"))["scorecard"]["plans"][0]["results"]
        (result,) = [one for one in results if one["target"] == target]
        found.append((result["colour"], result["solid"]))
    return found


def test_investment_turns_red_in_the_second_quarter_and_recovers(year: Path, bulletins: dict[str, str]) -> None:
    # Goal 36. April 8.50 of 12 due: 23.6 % where 33.3 % was due, 9.7 points behind, amber. May 9.30 of 15.5: 17.2 points
    # behind, red. June 12.54 of 19: 17.9, red. July 18.90 of 22.5: 10.0, amber. September 28.79 of 28.5: green.
    assert len(bulletins) == 10
    found = lights(year, "tech-upgrade-investment")
    assert found == [GREEN, GREEN, GREEN, AMBER, RED, RED, AMBER, AMBER, GREEN, GREEN]
    assert "转为红灯" in bulletins["2025-05"]
    assert "技术改造投资" in bulletins["2025-05"]


def test_an_overdue_owner_is_named_and_the_late_report_is_told_afterwards(bulletins: dict[str, str]) -> None:
    overdue = {month: text.partition("三、逾期未报")[2].partition("四、")[0] for month, text in bulletins.items()}
    assert "民政局" in overdue["2025-04"]  # its report of April came on 28 May
    assert [month for month, text in overdue.items() if "商务局" in text] == ["2025-07", "2025-08"]
    assert "没有逾期未报的目标" in overdue["2025-06"]
    assert re.search(r"护理型床位 +2025年4月 +○ 绿灯 +● 绿灯", bulletins["2025-05"])


def test_a_correction_shows_then_and_now_and_the_closed_month_stays(year: Path, bulletins: dict[str, str]) -> None:
    # March as reported: 6 of 20 estates, 30 % where 20 % was due: green. Corrected on 12 May to 3: 15 %, 5 points behind.
    assert "改造老旧小区" not in bulletins["2025-03"].partition("五、已定稿")[2]
    assert re.search(r"改造老旧小区 +2025年3月 +● 绿灯 +▲ 黄灯", bulletins["2025-04"])
    assert lights(year, "old-estates")[2] == GREEN


def test_an_accepted_reason_stands_beside_a_red_light_from_its_day_on(year: Path, bulletins: dict[str, str]) -> None:
    assert len(bulletins) == 10
    pages = {}
    for month in ("2025-06", "2025-09"):
        _call(year, "month", month, "2025", "--as-of", DAYS[month])
        pages[month] = (year / "outputs" / f"bulletin-2025-{month}.html").read_text("utf-8")
    assert "已容错" not in pages["2025-06"]  # accepted on 15 August
    assert "已容错：主要出口市场上调关税" in pages["2025-09"]
    assert lights(year, "exports")[8] == RED  # 46.6 of 85 by September: 54.8 % where 74.1 % was due


def test_every_bulletin_says_how_much_rests_on_the_units_own_word(bulletins: dict[str, str]) -> None:
    assert all("只依据责任单位自报、未经核实" in text for text in bulletins.values())


def test_what_was_typed_into_the_forms_gives_the_lights_of_the_shipped_reports(
    year: Path, bulletins: dict[str, str], shipped: Book
) -> None:
    assert len(bulletins) == 10
    (plan,) = [plan for plan in shipped.plans if plan.plan == "2025"]
    for number, day in enumerate(DAYS.values()):
        (judged,) = judge(shipped, date.fromisoformat(day), [plan])
        for result in judged.results:
            verdict = result.verdict
            assert lights(year, result.target.id)[number] == (verdict.colour, verdict.solid), (result.target.id, day)
