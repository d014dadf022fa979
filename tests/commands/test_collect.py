"""The whole way: the form is written, filled in, collected, and the light changes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from scorecard.commands.collect import collect
from scorecard.files.load import load
from scorecard.judging.judge import judge
from scorecard.output.workbook.reading.filled_form import FIGURE_KEYS, FORM_MARK, read_form
from scorecard.output.workbook.write import write_workbook
from tests.small_books import project

AS_OF = date(2022, 6, 1)
INDICATORS = (
    "indicators:\n  - {id: firms, name: 企业, unit: 家, nature: stock}\n  - {id: road, name: 路, nature: event}\n"
)
PLAN = """\
plan: "2021"
title: T
place: P
period: 2021
source: report
sections:
  - id: s
    name: S
    targets:
      - {id: new-firms, name: 新增企业, indicator: firms, measure: added, goal: {at_least: 70, unit: 家}}
      - {id: new-road, name: 新路, indicator: road, measure: stage, goal: {stage: completed}}
"""
REPORT = "source: report  # kept\ntitle: T\npublished: 2021-02-01\nkind: work-report\nstanding: official\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {"targets/indicators.yaml": INDICATORS, "targets/2021.yaml": PLAN, "seeds/report.yaml": REPORT}
    return project(tmp_path, files)


def _lights(folder: Path) -> dict[str, str]:
    judged = judge(load(folder / "targets", folder / "seeds").book, AS_OF)[0]
    return {result.target.id: result.verdict.status for result in judged.results}


def _form(folder: Path, lang: str = "en") -> Path:
    loaded = load(folder / "targets", folder / "seeds")
    path = folder / "form.xlsx"
    write_workbook(path, judge(loaded.book, AS_OF)[0], loaded.book, AS_OF, lang, [])
    return path


def _fill(path: Path, rows: Mapping[str, Mapping[str, object]], sources: tuple[dict[str, object], ...] = ()) -> None:
    """Fill in the form as a person would."""
    book = openpyxl.load_workbook(path)
    for sheet in book:
        key_row = next(
            (row for row in sheet.iter_rows(max_row=10) if str(row[0].value or "").startswith(FORM_MARK)), None
        )
        if key_row is None:
            continue
        columns = {str(cell.value).removeprefix(FORM_MARK): cell.column for cell in key_row}
        first = key_row[0].row + 2
        if "value" in columns:
            for number in range(first, sheet.max_row + 1):
                values = rows.get(str(sheet.cell(number, columns["id"]).value), {})
                for key, value in values.items():
                    sheet.cell(number, columns[key]).value = value
        else:
            for number, values in enumerate(sources, first):
                for key, value in values.items():
                    sheet.cell(number, columns[key]).value = value
    book.save(path)


def _collect(folder: Path, *more: str, file: str = "form.xlsx") -> Result:
    options = ["--targets", str(folder / "targets"), "--seeds", str(folder / "seeds"), *more]
    return CliRunner().invoke(collect, [str(folder / file), *options])


LATER = {
    "source": "report-2022",
    "title": "后年报告",
    "published": date(2022, 1, 23),
    "kind": "政府工作报告",
    "standing": "官方",
}
FIRMS = {"value": 126, "source": "report-2022", "says": "新增企业126家"}
ROAD = {"value": "建成", "period": "2021年10月", "source": "report-2022"}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_filled_form_changes_the_lights(folder: Path, lang: str) -> None:
    assert _lights(folder) == {"new-firms": "no-figure", "new-road": "no-figure"}
    _fill(_form(folder, lang), {"new-firms": FIRMS, "new-road": ROAD}, (LATER,))
    result = _collect(folder, "--write")
    assert result.exit_code == 0, result.output
    assert _lights(folder) == {"new-firms": "met", "new-road": "met"}
    assert (folder / "seeds/report-2022.yaml").read_text("utf-8") == (
        "source: report-2022\ntitle: 后年报告\npublished: 2022-01-23\nkind: work-report\nstanding: official\nfigures:\n"
        "  - indicator: firms\n    measure: added\n    period: 2021\n    value: 126\n    unit: 家\n    says: 新增企业126家\n"
        "  - indicator: road\n    measure: stage\n    stage: completed\n    happened: 2021-10\n"
    )


def test_difference_is_shown_and_nothing_written_unasked(folder: Path) -> None:
    _fill(_form(folder), {"new-firms": FIRMS | {"source": "report"}})
    result = _collect(folder)
    assert result.exit_code == 0
    assert "+    value: 126" in result.output
    assert "--- seeds/report.yaml" in result.output
    assert (folder / "seeds/report.yaml").read_text("utf-8") == REPORT


def test_comments_stay(folder: Path) -> None:
    _fill(_form(folder), {"new-firms": FIRMS | {"source": "report"}})
    _collect(folder, "--write")
    assert (folder / "seeds/report.yaml").read_text("utf-8").startswith(REPORT + "figures:\n")


def test_collecting_twice_adds_once(folder: Path) -> None:
    _fill(_form(folder), {"new-firms": FIRMS}, (LATER,))
    _collect(folder, "--write")
    before = (folder / "seeds/report-2022.yaml").read_bytes()
    result = _collect(folder, "--write")
    assert result.exit_code == 0
    assert "already recorded" in result.output
    assert (folder / "seeds/report-2022.yaml").read_bytes() == before


def test_bad_cell_is_named_and_nothing_is_written_where_that_is_asked_for(folder: Path) -> None:
    _fill(_form(folder), {"new-firms": FIRMS | {"value": "many"}, "new-road": ROAD}, (LATER,))
    result = _collect(folder, "--write", "--strict")
    assert result.exit_code == 1
    assert "form.xlsx!Entry!E5: error: “many” is no number" in result.output
    assert not (folder / "seeds/report-2022.yaml").exists()


def test_bad_cell_is_named_and_the_other_rows_are_taken(folder: Path) -> None:
    _fill(_form(folder), {"new-firms": FIRMS | {"value": "many"}, "new-road": ROAD}, (LATER,))
    result = _collect(folder, "--write")
    assert result.exit_code == 1
    assert "form.xlsx!Entry!E5: error: “many” is no number" in result.output
    assert _lights(folder) == {"new-firms": "no-figure", "new-road": "met"}


def test_reported_figure_is_never_overwritten(folder: Path) -> None:
    _fill(_form(folder), {"new-firms": FIRMS | {"source": "report"}})
    _collect(folder, "--write")
    before = (folder / "seeds/report.yaml").read_bytes()
    _fill(folder / "form.xlsx", {"new-firms": {"value": 130}})
    result = _collect(folder, "--write")
    assert result.exit_code == 1
    assert "already reports 126 家" in result.output
    assert (folder / "seeds/report.yaml").read_bytes() == before


def test_per_cent_as_a_spreadsheet_takes_it(folder: Path) -> None:
    """Whoever types 7.3% into a cell leaves 0.073 there, shown in per cent."""
    plan = PLAN.replace(
        "measure: added, goal: {at_least: 70, unit: 家}", 'measure: growth, goal: {at_least: 7, unit: "%"}'
    )
    (folder / "targets/2021.yaml").write_text(plan, "utf-8")
    path = _form(folder)
    _fill(path, {"new-firms": FIRMS | {"value": 0.073, "source": "report", "says": None}})
    book = openpyxl.load_workbook(path)
    book["Entry"]["E5"].number_format = "0.00%"
    book.save(path)
    result = _collect(folder, "--write")
    assert result.exit_code == 0, result.output
    assert "value: 7.3\n" in (folder / "seeds/report.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("form", "value", "period"),
    [
        ("mmm-yy", datetime(2021, 9, 1), "2021-09"),  # what an English Excel makes of 2021-09
        ('yyyy"年"m"月"', datetime(2021, 9, 1), "2021-09"),
        ('[$-804]yyyy"年"m"月";@', datetime(2021, 9, 1), "2021-09"),
        (57, 44440, "2021-09"),  # a Chinese Excel; 44440 days after 1899-12-30 is 2021-09-01
        (31, 44440, "2021-09-01"),
        ("yyyy-mm-dd", datetime(2021, 9, 1), "2021-09-01"),
        ("yyyy", datetime(2021, 1, 1), "2021"),
        ('0"年"', 2021, "2021"),
    ],
)
def test_a_cell_means_the_day_month_or_year_that_it_shows(
    folder: Path, form: str | int, value: object, period: str
) -> None:
    _form(folder)
    book = openpyxl.load_workbook(folder / "form.xlsx")
    row = next(row for row in book["Entry"].iter_rows() if row[15].value == "new-road")
    row[4].value, row[9].value, cell = "completed", "report", row[6]
    cell.value = value
    if isinstance(form, int):
        cell.number_format = "General"
        cell._style.numFmtId = form
    else:
        cell.number_format = form
    book.save(folder / "form.xlsx")
    result = _collect(folder)
    assert f"+    happened: {period}\n" in result.output


def test_scope_is_one_that_is_known(folder: Path) -> None:
    free = {"value": 5, "unit": "家", "period": "2021", "source": "report", "indicator": "firms", "measure": "新增数"}
    for scope, told in (
        ("市级", "scope: municipal"),
        ("全市", "scope: citywide"),
        ("zhouxian", "“zhouxian” is not known"),
    ):
        _form(folder)
        _fill(folder / "form.xlsx", {"None": free | {"scope": scope}})
        assert told in _collect(folder).output


def test_figures_of_a_source_with_faults_add_none_of_their_own(folder: Path) -> None:
    _fill(_form(folder), {"new-firms": FIRMS, "new-road": ROAD}, (LATER | {"published": "soon"},))
    result = _collect(folder)
    assert "“soon” is no day, month or year" in result.output
    assert result.output.endswith("1 error; nothing was written.\n")


def test_workbook_without_a_form_is_refused(folder: Path) -> None:
    openpyxl.Workbook().save(folder / "other.xlsx")
    result = _collect(folder, file="other.xlsx")
    assert result.exit_code == 1
    assert "holds no entry form" in result.output


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04broken"])
def test_file_that_is_no_workbook_is_refused(folder: Path, content: bytes) -> None:
    (folder / "x.xlsx").write_bytes(content)
    result = _collect(folder, file="x.xlsx")
    assert result.exit_code == 1
    assert "no .xlsx workbook" in result.output


def test_file_that_is_not_there_is_refused(folder: Path) -> None:
    result = _collect(folder, file="missing.xlsx")
    assert result.exit_code == 1
    assert "cannot be read" in result.output


def test_empty_form_adds_nothing(folder: Path) -> None:
    _form(folder)
    result = _collect(folder, "--write")
    assert result.exit_code == 0
    assert "Nothing to add" in result.output


def test_formula_in_a_cell_is_not_followed(folder: Path) -> None:
    """A formula has no value of its own until a spreadsheet has reckoned it; nothing is reckoned here."""
    _fill(_form(folder), {"new-firms": FIRMS | {"value": "=1+1", "source": "report"}})
    result = _collect(folder, "--write")
    assert result.exit_code == 1
    assert "E5: error: “=1+1” is no number" in result.output


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_was_filled_in_survives_a_run_until_it_is_collected(folder: Path, lang: str) -> None:
    path = _form(folder)
    _fill(path, {"new-firms": FIRMS, "new-road": {"value": "finished?", "note": "ask again"}}, (LATER,))
    _form(folder, lang)  # run again, over the filled-in workbook,
    _form(folder, lang)  # and over one that nobody has saved since
    result = _collect(folder)
    assert {"en": "“finished?” is none of the choices", "zh": "“finished?”不在可选之列"}[lang] in result.output
    _fill(path, {"new-road": {"value": None, "note": None}})
    _form(folder, lang)
    assert _collect(folder, "--write").exit_code == 0
    assert _lights(folder)["new-firms"] == "met"
    _form(folder, lang)
    assert "Nothing to add" in _collect(folder).output  # it is in the sources now, and no longer in the form
    assert "already recorded" not in _collect(folder).output


def test_a_second_figure_for_the_same_goal_survives_a_run_too(folder: Path) -> None:
    path = _form(folder)
    _fill(path, {"new-firms": FIRMS})
    book = openpyxl.load_workbook(path)
    sheet = book["Entry"]
    rows = [row for row in sheet.iter_rows() if row[FIGURE_KEYS.index("id")].value == "new-firms"]
    for cell in rows[0]:  # copied by hand to the end, with another value
        sheet.cell(sheet.max_row + (cell.column == 1), cell.column).value = cell.value
    sheet.cell(sheet.max_row, FIGURE_KEYS.index("value") + 1).value = 128
    book.save(path)
    for _ in range(2):  # over what was saved by another program, and over what nobody has saved since
        _form(folder)
        assert [row.values["value"] for row in read_form(path).figures] == ["126", "128"]
    assert {row.values["indicator"] for row in read_form(path).figures} == {"firms"}


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        ("other-firms", "no goal of this project is called other-firms"),  # the form of another project
        ("new-road", "the goal new-road asks for road, and this row is of firms"),  # swapped by sorting one column
        ("new-firms.1", ""),  # the label of a part or a year
        ("new-firms#1", ""),
        ("2021/new-firms[2]", ""),
        ("2022/new-firms", "no goal of this project is called 2022/new-firms"),
        ("2022/gone 2021/new-firms", ""),  # of two goals that a figure answers, one is left
        ("", ""),
    ],
)
def test_the_goal_of_a_row_is_one_of_the_project_and_asks_for_the_same(folder: Path, goal: str, said: str) -> None:
    _fill(_form(folder), {"new-firms": FIRMS | {"source": "report", "id": goal or None}})
    result = _collect(folder, "--write")
    assert (result.exit_code, said in result.output) == (1 if said else 0, True)
    assert ("value: 126" in (folder / "seeds/report.yaml").read_text("utf-8")) == (not said)
