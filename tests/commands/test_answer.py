"""`scorecard answer`: what a report says of the goals; nothing is written unasked, and nothing over anything."""

from __future__ import annotations

import json
from pathlib import Path

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
