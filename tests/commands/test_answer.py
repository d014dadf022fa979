"""`scorecard answer`: what a report says of the goals; nothing is written unasked, and nothing over anything."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from tests.conftest import Command

REPORT = """一、2021年工作回顾
过去一年，全市新增就业2.3万人，污水处理率达到96.2%，环城路建成。
二、2022年工作安排
今年，新增就业2.5万人。
"""


def written(small: Path) -> Path:
    path = small / "next.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def test_answers_are_printed_and_nothing_is_written(small: Path, command: Command) -> None:
    before = sorted((small / "seeds").iterdir())
    found = command("answer", str(written(small)), "2021", "--source", "next-report", "--format", "json")
    answers = {one["target"]: one["value"] or one["stage"] for one in json.loads(found.stdout)["answers"]}
    assert answers["2021/jobs"] == "2.3" and answers["2021/sewage"] == "96.2"
    assert sorted((small / "seeds").iterdir()) == before


def test_a_table_that_cannot_answer_is_named(small: Path, command: Command) -> None:
    path = written(small)
    path.write_text(f"{REPORT}\nName\tTown\tAge\nAnn\tAshford\t41\nBob\tBolton\t52\n", encoding="utf-8")
    found = command("answer", str(path), "2021", "--source", "next-report")
    assert found.exit == 0 and found.stderr.startswith(
        "next.txt:6: a table up to line 8, of which no number can answer"
    )


def test_written_answers_pass_the_check_and_give_hollow_lights(small: Path, command: Command) -> None:
    report = str(written(small))
    assert command("answer", report, "2021", "--source", "next-report", "--write").exit == 0
    assert command("check").exit == 0
    document = json.loads(command("run", "2021", "--no-workbook", "--format", "json", "--as-of", "2023-06-01").stdout)
    results = {one["target"]: one for one in document["plans"][0]["results"]}
    assert results["sewage"]["colour"] == "green" and not results["sewage"]["solid"]  # 96.2 of at least 95, unreviewed


def test_a_source_that_is_there_is_never_overwritten(small: Path, command: Command) -> None:
    path = small / "seeds" / "report-2022.yaml"
    before = path.read_bytes()
    assert command("answer", str(written(small)), "2021", "--source", "report-2022", "--write").exit == 2
    assert path.read_bytes() == before


def test_an_id_is_asked_for_that_a_file_can_bear(small: Path, command: Command) -> None:
    assert command("answer", str(written(small)), "--source", "../x").exit == 2


def reviewed(form: Path, decisions: dict[str, str]) -> None:
    """Fill in the decisions for the targets in a review form."""
    book = openpyxl.load_workbook(form)
    sheet = book.worksheets[0]
    keys = {str(cell.value).rpartition(":")[2]: cell.column or 0 for cell in sheet[3]}
    for row in range(5, sheet.max_row + 1):
        goals = str(sheet.cell(row, keys["id"]).value).split()
        sheet.cell(row, keys["decision"]).value = next((decisions[goal] for goal in goals if goal in decisions), None)
    book.save(form)


@pytest.mark.parametrize(("lang", "accept", "reject"), [("en", "accept", "reject"), ("zh", "采纳", "不采纳")])
def test_a_review_form_goes_back_through_collect(
    small: Path, command: Command, lang: str, accept: str, reject: str
) -> None:
    report, form = str(written(small)), small / "review.xlsx"
    assert command("answer", report, "2021", "--source", "next-report", "--form", str(form), "--lang", lang).exit == 0
    reviewed(form, {"2021/sewage": accept, "2021/jobs": reject})
    assert command("collect", str(form)).exit == 0 and not (small / "seeds" / "next-report.yaml").exists()
    done = command("collect", str(form), "--write")
    assert done.exit == 0 and "1 rejected" in done.stderr
    source = (small / "seeds" / "next-report.yaml").read_text(encoding="utf-8")
    assert "96.2" in source and "2.3" not in source and "reviewed: false" not in source
    assert command("check").exit == 0


def test_a_review_form_shows_the_words_and_their_surroundings(small: Path, command: Command) -> None:
    form = small / "review.xlsx"
    command("answer", str(written(small)), "2021", "--source", "next-report", "--form", str(form))
    rows = list(openpyxl.load_workbook(form).worksheets[0].iter_rows(min_row=5, values_only=True))
    (around,) = [str(row[7]) for row in rows if "2021/sewage" in str(row[-1]).split()]
    assert "新增就业2.3万人，【污水处理率达到96.2%】，环城路建成" in around


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_stage_that_was_not_reached_goes_back_through_collect(small: Path, command: Command, lang: str) -> None:
    form, report = small / "review.xlsx", small / "next.txt"
    report.write_text("一、2021年工作回顾\n环城路推迟至明年6月建成。\n", encoding="utf-8")
    command("answer", str(report), "2021", "--source", "next-report", "--form", str(form), "--lang", lang)
    reviewed(form, {"2021/ring-road": "accept"})
    assert command("collect", str(form), "--write").exit == 0
    source = (small / "seeds" / "next-report.yaml").read_text(encoding="utf-8")
    assert "parts: {done: 0, of: 1}" in source and "seen: 2021-12-31" in source and "happened" not in source
    again = command("collect", str(form), "--write")  # adds nothing
    assert again.exit == 0 and (small / "seeds" / "next-report.yaml").read_text(encoding="utf-8") == source
    assert command("check").exit == 0


def typed_into_the_row_of_jobs(form: Path, values: dict[str, str]) -> int:
    """Fill in cells of the row of a goal that the report does not answer, by their keys; the number of the row."""
    book = openpyxl.load_workbook(form)
    sheet = book.worksheets[0]
    keys = {str(cell.value).rpartition(":")[2]: cell.column or 0 for cell in sheet[3]}
    (row,) = [at for at in range(5, sheet.max_row + 1) if sheet.cell(at, keys["id"]).value == "2021/jobs"]
    assert sheet.cell(row, keys["value"]).value is None
    for key, value in values.items():
        sheet.cell(row, keys[key]).value = value
    book.save(form)
    return row


def form_without_jobs(small: Path, command: Command) -> Path:
    """The review form of a report that says nothing of the goal of jobs."""
    form, report = small / "review.xlsx", small / "next.txt"
    report.write_text("一、2021年工作回顾\n过去一年，污水处理率达到96.2%。\n", encoding="utf-8")
    command("answer", str(report), "2021", "--source", "next-report", "--form", str(form))
    return form


def test_a_goal_without_an_answer_has_a_row_to_fill_in(small: Path, command: Command) -> None:
    form = form_without_jobs(small, command)
    typed_into_the_row_of_jobs(form, {"value": "2.4", "says": "新增就业2.4万人", "decision": "correct"})
    assert command("collect", str(form), "--write").exit == 0
    assert "value: 2.4" in (small / "seeds" / "next-report.yaml").read_text(encoding="utf-8")
    assert command("check").exit == 0


def test_a_value_that_was_typed_without_a_decision_is_named(small: Path, command: Command) -> None:
    form = form_without_jobs(small, command)
    row = typed_into_the_row_of_jobs(form, {"value": "2.4"})
    done = command("collect", str(form), "--write")
    assert done.exit == 1 and f"Review!C{row}: error: a value is typed here" in done.stderr
    assert "without a decision" in done.stderr  # the proposed answers, which nobody has touched


def test_a_decision_that_is_none_writes_nothing(small: Path, command: Command) -> None:
    report, form = str(written(small)), small / "review.xlsx"
    command("answer", report, "2021", "--source", "next-report", "--form", str(form))
    reviewed(form, {"2021/sewage": "perhaps"})
    done = command("collect", str(form), "--write")
    assert done.exit == 1 and "perhaps" in done.stderr and not (small / "seeds" / "next-report.yaml").exists()


def test_a_review_form_without_its_decisions_is_refused(small: Path, command: Command) -> None:
    form = small / "review.xlsx"
    command("answer", str(written(small)), "2021", "--source", "next-report", "--form", str(form))
    book = openpyxl.load_workbook(form)
    column = next(cell.column or 0 for cell in book.worksheets[0][3] if cell.value == "decision")
    book.worksheets[0].delete_cols(column)
    book.save(form)
    done = command("collect", str(form), "--write")
    assert done.exit == 1 and "without the column “decision”" in done.stderr
    assert not (small / "seeds" / "next-report.yaml").exists()


def test_a_review_form_is_never_written_over_a_file(small: Path, command: Command) -> None:
    form = small / "review.xlsx"
    form.write_text("mine", encoding="utf-8")
    done = command("answer", str(written(small)), "2021", "--source", "next-report", "--form", str(form))
    assert done.exit == 2 and form.read_text(encoding="utf-8") == "mine"


PLANNED = """一、2022年工作回顾
2022年，城镇化率达到48.3%。
二、2023年工作安排
2023年的主要预期目标是：城镇化率提高1个百分点，绿化覆盖率提高1个百分点。
"""


def test_a_level_answers_a_change_whose_level_before_is_reported(tmp_path: Path, command: Command) -> None:
    where = ["--targets", str(tmp_path / "targets"), "--seeds", str(tmp_path / "seeds")]
    (tmp_path / "plan.txt").write_text(PLANNED, encoding="utf-8")
    review = "一、2023年工作回顾\n2023年，城镇化率达到49.2%，绿化覆盖率达到41.5%。\n二、2024年工作安排\n扎实工作。\n"
    (tmp_path / "next.txt").write_text(review, encoding="utf-8")
    draft = command("draft", str(tmp_path / "plan.txt"), "--plan", "2023", "--source", "r-2023", "--write", *where)
    assert draft.exit == 0, draft.stderr
    found = command("answer", str(tmp_path / "next.txt"), "--source", "r-2024", "--format", "json", *where)
    answers = {one["says"]: one["measure"] for one in json.loads(found.stdout)["answers"]}
    assert answers == {
        "城镇化率达到49.2%": "level"
    }  # the change is 49.2 − 48.3; of 绿化覆盖率 no level before is known


def test_where_a_change_began_passes_the_check(tmp_path: Path, command: Command) -> None:
    where = ["--targets", str(tmp_path / "targets"), "--seeds", str(tmp_path / "seeds")]
    plan = "某某市2025年政府工作报告\n二、2025年工作安排\n2025年的主要预期目标是：城乡居民收入比进一步缩小，新增就业3万人，造林6万亩，新建公园9个，新增学位5000个，新增床位400张。\n"
    review = "某某市2026年政府工作报告\n一、2025年工作回顾\n2025年，城乡居民收入比由2.02缩小至1.98，新增就业3.2万人，造林6.1万亩，新建公园8个，新增学位5200个，新增床位420张。\n二、2026年工作安排\n扎实工作。\n"
    (tmp_path / "plan.txt").write_text(plan, encoding="utf-8")
    (tmp_path / "next.txt").write_text(review, encoding="utf-8")
    command("draft", str(tmp_path / "plan.txt"), "--plan", "2025", "--source", "r-2025", "--write", *where)
    command("answer", str(tmp_path / "next.txt"), "--source", "r-2026", "--published", "2026-01-20", "--write", *where)
    assert "由2.02" in (tmp_path / "seeds" / "r-2026.yaml").read_text(encoding="utf-8")
    found = command("check", *where)
    assert found.exit == 0 and "figure-year" not in found.stdout and "words" not in found.stdout, found.stdout
