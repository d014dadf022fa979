"""`scorecard month`: what it writes and says, and how a month is closed, closed again and corrected."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.conftest import Command

COUNTY = Path(__file__).parents[2] / "examples" / "county"


@pytest.fixture
def county(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the made-up county, as the working directory."""
    for name in ("targets", "seeds"):
        shutil.copytree(COUNTY / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_it_writes_a_workbook_that_opens_on_the_bulletin_a_page_and_a_document(county: Path, command: Command) -> None:
    found = command("month", "2025-03", "2025", "--as-of", "2025-04-21", "--lang", "zh")
    assert found.exit == 0
    assert found.stdout.startswith("青屿县2025年3月目标任务亮灯通报\n")
    written = sorted(path.name for path in (county / "outputs").iterdir())
    assert written == [f"bulletin-2025-2025-03.{ending}" for ending in ("docx", "html", "xlsx")]
    assert found.stderr.count("已写入") == 3
    book = load_workbook(county / "outputs" / "bulletin-2025-2025-03.xlsx")
    assert book.sheetnames[0] == "通报"
    assert book.active is not None
    assert book.active.title == "通报"
    assert not (county / "closed").exists()


def test_all_plans_that_run_in_the_month_are_drawn(county: Path, command: Command) -> None:
    found = command("month", "2025-03", "--as-of", "2025-04-21", "--no-files", "--lang", "zh")
    assert found.stdout.count("一、总体情况") == 2
    assert not (county / "outputs").exists()


def test_a_closed_month_stays_and_a_correction_stands_beside_it(county: Path, command: Command) -> None:
    close = ("month", "2025-03", "2025", "--no-files", "--lang", "zh")
    assert command(*close, "--as-of", "2025-04-21", "--close").exit == 0
    path = county / "closed" / "2025-2025-03.json"
    kept = path.read_bytes()
    # Corrected on 12 May: 3 estates, not 6, by March. 15 % of 20 where 20 % was due is amber.
    later = command(*close, "--as-of", "2025-06-01")
    assert "五、已定稿月份的更正和补报" in later.stdout
    assert "改造老旧小区" in later.stdout.partition("五、已定稿月份的更正和补报")[2]
    assert "zhujian-2025-05-correction" in later.stdout.replace("\n", "").replace(" ", "")
    refused = command(*close, "--as-of", "2025-06-01", "--close")
    assert refused.exit == 2
    assert "--again" in refused.stderr
    assert path.read_bytes() == kept
    again = command(*close, "--as-of", "2025-06-01", "--again", "老旧小区数据有误")
    assert again.exit == 0
    document = json.loads(path.read_text("utf-8"))
    assert document["reason"] == "老旧小区数据有误"
    assert document["earlier"][0]["scorecard"] == json.loads(kept)["scorecard"]
    assert [_light(document), _light(json.loads(kept))] == ["amber", "green"]
    assert "五、已定稿" not in command(*close, "--as-of", "2025-06-01").stdout.replace(" ", "")


def test_the_workbook_of_a_month_closed_again_lists_the_later_correction(county: Path, command: Command) -> None:
    words = ("month", "2025-03", "2025", "--as-of", "2025-06-01")
    assert command(*words, "--close", "--no-files").exit == 0
    again = command(*words, "--again", "estates were miscounted")
    assert (again.exit, again.stderr.count("fault of scorecard")) == (0, 0)
    book = load_workbook(county / "outputs" / "bulletin-2025-2025-03.xlsx")
    assert "zhujian-2025-05-correction" in [row[0].value for row in book["Sources"].iter_rows(min_row=4)]


def _light(document: dict[str, Any]) -> str:
    """The light of the estates in a closed month."""
    (result,) = [one for one in document["scorecard"]["plans"][0]["results"] if one["target"] == "old-estates"]
    return str(result["colour"])


def test_only_a_closed_month_is_closed_again(county: Path, command: Command) -> None:
    found = command("month", "2025-03", "2025", "--no-files", "--again", "x", "--lang", "zh")
    assert (found.exit, found.stderr.count("还没有定稿")) == (2, 1)


@pytest.mark.parametrize("word", ["2025年3月", "2025年03月", "2025/3", "2025-3"])
def test_a_month_is_read_as_people_write_it(county: Path, command: Command, word: str) -> None:
    found = command("month", word, "2025", "--no-files", "--as-of", "2025-04-21", "--lang", "zh")
    assert found.stdout.startswith("青屿县2025年3月")


def test_closing_twice_gives_the_same_bytes(county: Path, command: Command) -> None:
    close = ("month", "2025-02", "2025", "--no-files", "--as-of", "2025-03-21", "--close")
    command(*close)
    path = county / "closed" / "2025-2025-02.json"
    first = path.read_bytes()
    path.unlink()
    command(*close)
    assert path.read_bytes() == first


@pytest.mark.parametrize("word", ["2025", "2025-13", "三月", "2025-Q1", "2025-03-01"])
def test_what_is_no_month_is_refused(county: Path, command: Command, word: str) -> None:
    found = command("month", word, "--lang", "zh")
    assert found.exit == 2
    assert f"{word} 不是月份" in found.stderr


def test_a_month_that_runs_is_drawn_and_not_closed(county: Path, command: Command) -> None:
    words = ("month", "2025-03", "2025", "--no-files", "--as-of", "2025-03-20", "--lang", "zh")
    assert command(*words).exit == 0
    refused = command(*words, "--close")
    assert (refused.exit, refused.stderr.count("尚未结束")) == (2, 1)
    assert not (county / "closed").exists()


def test_a_month_before_the_plan_has_nothing_to_tell(county: Path, command: Command) -> None:
    found = command("month", "2024-03", "--no-files", "--as-of", "2025-03-20", "--lang", "zh")
    assert found.exit == 2
    assert "2024-03没有可通报的计划" in found.stderr


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"format": "scorecard-month/2"}', '{"format": "scorecard-month/1", "month": "x"}']
)
def test_a_file_that_is_no_closed_month_is_named(county: Path, command: Command, text: str) -> None:
    (county / "closed").mkdir()
    (county / "closed" / "2025-2025-02.json").write_text(text, "utf-8")
    found = command("month", "2025-03", "2025", "--no-files", "--lang", "zh")
    assert found.exit == 2
    assert "不是定稿月份的文件" in found.stderr


@pytest.mark.parametrize("name", ["2025-2025-01", "qingyu-2025-2025-01"])
def test_a_closed_month_under_the_name_of_another_is_refused(county: Path, command: Command, name: str) -> None:
    close = ("month", "2025-02", "2025", "--no-files", "--lang", "zh", "--as-of", "2025-03-21")
    assert command(*close, "--close").exit == 0
    kept = county / "closed" / "2025-2025-02.json"
    text = kept.read_text("utf-8")
    kept.rename(kept.with_name(f"{name}.json"))
    assert command("month", "2025-02", "2025-towns", "--no-files", "--as-of", "2025-03-21").exit == 0  # not looked at
    found = command(*close)
    assert (found.exit, found.stderr.count("不是定稿月份的文件")) == (2, 1)
    assert kept.with_name(f"{name}.json").read_text("utf-8") == text


def test_closed_months_are_found_once_another_place_has_a_plan_of_that_name(county: Path, command: Command) -> None:
    words = ("month", "2025-03", "qingyu/2025", "--no-files", "--as-of", "2025-06-01")
    assert command("month", "2025-03", "2025", "--no-files", "--as-of", "2025-04-21", "--close").exit == 0
    kept = county / "closed" / "2025-2025-03.json"
    places = county / "targets/places.yaml"
    places.write_text(places.read_text("utf-8") + "  - {id: other, name: 别县, kind: county}\n", "utf-8")
    goal = "{id: g, name: G, indicator: gdp, measure: growth, goal: {at_least: 6, unit: '%'}}"
    plan = "plan: '2025'\ntitle: T\nplace: other\nperiod: 2025\nsource: other\nsections: [{id: s, name: S, targets: [%s]}]\n"
    (county / "targets/other.yaml").write_text(plan % goal, "utf-8")
    source = "source: other\ntitle: T\nplace: other\npublished: 2025-01-05\nkind: work-report\nstanding: official\n"
    (county / "seeds/other.yaml").write_text(source, "utf-8")
    again = command(*words, "--again", "x")  # its name is qingyu/2025 from now on
    assert (again.exit, again.stderr.count("2025-2025-03.json")) == (0, 1)
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]
    assert len(json.loads(kept.read_text("utf-8"))["earlier"]) == 1
    copy = kept.with_name("qingyu-2025-2025-03.json")
    shutil.copy(kept, copy)
    twice = command(*words)
    assert (twice.exit, "both of one month" in twice.stderr) == (2, True)


def test_a_closed_month_of_no_plan_is_told(county: Path, command: Command) -> None:
    words = ("month", "2025-02", "2025", "--no-files", "--as-of", "2025-03-21")
    assert command(*words, "--close").exit == 0
    kept = county / "closed" / "2025-2025-02.json"
    kept.write_text(kept.read_text("utf-8").replace('"id": "qingyu"', '"id": "elsewhere"'), "utf-8")
    found = command(*words)
    assert (found.exit, "is of elsewhere/2025; no plan here" in found.stderr) == (0, True)


def test_closing_goes_on_where_an_earlier_call_was_interrupted(county: Path, command: Command) -> None:
    words = ("month", "2025-02", "--no-files", "--as-of", "2025-03-21", "--close")
    assert command(*words).exit == 0
    towns, county_plan = sorted((county / "closed").iterdir(), reverse=True)
    assert towns.name == "2025-towns-2025-02.json"
    wanted, kept = county_plan.read_bytes(), towns.read_bytes()
    county_plan.unlink()  # as where the program was killed between the two
    assert command(*words).exit == 0
    assert (county_plan.read_bytes(), towns.read_bytes()) == (wanted, kept)
    assert command(*words).exit == 2


def test_a_plan_is_not_drawn_for_a_month_in_which_it_does_not_run(county: Path, command: Command) -> None:
    found = command("month", "2099-12", "2025", "--no-files")
    assert (found.exit, "2025 does not run in 2099-12" in found.stderr) == (2, True)


def test_a_closed_month_of_24_megabytes_is_refused_unread(county: Path, command: Command) -> None:
    (county / "closed").mkdir()
    (county / "closed" / "2025-2025-02.json").write_text("[" + "[]," * 8_000_000 + "[]]", "utf-8")
    found = command("month", "2025-03", "2025", "--no-files")
    assert (found.exit, "more than 12 MB" in found.stderr) == (2, True)


def test_a_light_that_is_neither_solid_nor_hollow_is_a_fault_of_the_file(county: Path, command: Command) -> None:
    close = ("month", "2025-02", "2025", "--no-files", "--lang", "zh", "--as-of", "2025-03-21")
    assert command(*close, "--close").exit == 0
    kept = county / "closed" / "2025-2025-02.json"
    document = json.loads(kept.read_text("utf-8"))
    document["scorecard"]["plans"][0]["results"][0]["solid"] = []
    kept.write_text(json.dumps(document), "utf-8")
    assert "不是定稿月份的文件" in command(*close).stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_place_of_a_closed_month_is_not_waited_for(county: Path, command: Command) -> None:
    (county / "closed").mkdir()
    os.mkfifo(county / "closed" / "2025-2025-02.json")
    found = command("month", "2025-03", "2025", "--no-files", "--lang", "zh")
    assert found.exit == 2
    assert "2025-2025-02.json" in found.stderr


def test_errors_in_the_input_stop_the_month(county: Path, command: Command) -> None:
    (county / "targets" / "2025.yaml").write_text("plan: [", "utf-8")
    assert command("month", "2025-03", "--lang", "zh").exit == 1


@pytest.mark.parametrize(("published", "light"), [("2025-03-21", "green"), ("2025-03-22", "grey")])
def test_what_is_published_on_the_day_of_judging_counts(
    county: Path, command: Command, published: str, light: str
) -> None:
    """February is judged on 21 March: 28 February, 20 days, and one. Of the estates 2 are due by then, and 2 are reported."""
    for month in (county / "seeds").glob("2025-??"):
        shutil.rmtree(month)
    figure = "{indicator: old-estates, measure: amount, period: 2025-01/2025-02, value: 2, unit: 个}"
    source = f"source: own\nplace: qingyu\ntitle: 上报\npublished: {published}\nkind: department\nstanding: own\nfigures: [{figure}]\n"
    (county / "seeds/own.yaml").write_text(source, "utf-8")
    shutil.rmtree(county / "seeds/corrections")
    assert command("month", "2025-02", "2025", "--no-files", "--as-of", "2025-06-01", "--close").exit == 0
    assert _light(json.loads((county / "closed/2025-2025-02.json").read_text("utf-8"))) == light
