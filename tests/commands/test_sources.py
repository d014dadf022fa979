"""The table of sources: what each reports, and how many verdicts rest on it."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scorecard.commands.sources import sources
from tests.small_books import project

INDICATORS = """indicators:
  - {id: firms, name: 企业, unit: 家, nature: stock}
  - {id: parks, name: 公园, unit: 座, nature: stock}
"""
PLAN = """plan: "2021"
title: 计划
place: 某市
period: 2021
source: report
sections:
  - id: all
    name: 全部
    targets:
      - {id: a, name: 企业, indicator: firms, measure: added, goal: {at_least: 10, unit: 家}}
      - {id: b, name: 公园, indicator: parks, measure: added, goal: {at_least: 2, unit: 座}}
"""
HEAD = "source: {name}\ntitle: {title}\npublished: {day}\nkind: web\nstanding: {standing}\nfigures:\n"
FIRMS = "  - {indicator: firms, measure: added, period: 2021, value: 12, unit: 家}\n"
PARKS = "  - {indicator: parks, measure: added, period: 2021, value: 3, unit: 座}\n"


def _write(folder: Path, name: str, day: str, standing: str, figures: str, title: str = "标题") -> None:
    text = HEAD.format(name=name, title=title, day=day, standing=standing) + figures
    (folder / "seeds" / f"{name}.yaml").write_text(text, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two targets: one answered by a bureau, the other by a secondary page only."""
    project(tmp_path, {"targets/indicators.yaml": INDICATORS, "targets/2021.yaml": PLAN})
    _write(tmp_path, "report", "2021-02-02", "official", FIRMS.replace("2021,", "2020,"))
    _write(tmp_path, "bureau", "2022-03-01", "official", FIRMS + FIRMS.replace("2021,", "2019,"))
    _write(tmp_path, "page", "2022-04-01", "secondary", PARKS, "很长的标题" * 30)
    return tmp_path


def _run(folder: Path, *options: str, columns: str | None = None) -> Result:
    folders = ["--targets", str(folder / "targets"), "--seeds", str(folder / "seeds")]
    return CliRunner(env={"COLUMNS": columns}).invoke(sources, [*folders, "--as-of", "2022-12-31", *options])


def _cells(done: Result, name: str) -> list[str]:
    [line] = [line for line in done.stdout.splitlines() if line.startswith(f"{name} ")]
    return line.split()[:6]


def test_what_rests_on_each_source(folder: Path) -> None:
    done = _run(folder)
    assert done.exit_code == 0
    assert _cells(done, "bureau") == ["bureau", "official", "2022-03-01", "2", "1", "·"]
    assert _cells(done, "page") == ["page", "secondary", "2022-04-01", "1", "·", "1"]  # a hint: drawn hollow
    assert _cells(done, "report") == ["report", "official", "2021-02-02", "1", "·", "·"]
    assert [line.split()[0] for line in done.stdout.splitlines()[2:] if line[0] != " "] == ["bureau", "page", "report"]
    assert "3 sources with 4 figures; verdicts rest on 2 of the sources." in done.stderr


def test_what_was_published_later_carries_no_verdict(folder: Path) -> None:
    done = _run(folder, "--as-of", "2022-03-15")
    assert _cells(done, "page")[4:] == ["·", "·"]


def test_chinese_heads_and_terms(folder: Path) -> None:
    done = _run(folder, "--lang", "zh")
    assert done.stdout.split()[:7] == ["来源", "等级", "起算日", "数据", "实心", "空心", "标题"]
    assert _cells(done, "page")[1] == "二手"


@pytest.mark.parametrize("columns", ["72", "80", "120"])
def test_long_titles_are_broken_and_never_cut(folder: Path, columns: str) -> None:
    lines = _run(folder, columns=columns).stdout.splitlines()
    assert all(sum(2 if ord(char) > 0x2E80 else 1 for char in line) <= int(columns) for line in lines)
    assert "".join(lines).replace(" ", "").count("很长的标题") >= 20  # of 30; the others are broken in the middle


def test_a_narrow_output_has_two_lines_for_each_source(folder: Path) -> None:
    lines = _run(folder, columns="72").stdout.splitlines()
    assert lines[:2] == ["bureau · 标题", "    standing official · counts from 2022-03-01 · figures 2 · solid 1"]


def test_input_with_errors_gives_no_table(folder: Path) -> None:
    (folder / "targets" / "2021.yaml").write_text(PLAN.replace("firms", "farms"), encoding="utf-8")
    done = _run(folder)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "unknown indicator “farms”" in done.stderr


def test_a_project_without_sources(folder: Path) -> None:
    for path in (folder / "seeds").iterdir():
        path.unlink()
    done = _run(folder)
    assert (done.exit_code, done.stdout.split()[0]) == (0, "source")
    assert "0 sources with 0 figures" in done.stderr


def test_other_programs_get_the_sources_with_their_addresses(folder: Path) -> None:
    page = folder / "seeds" / "page.yaml"
    page.write_text(page.read_text("utf-8").replace("kind: web", "kind: web\nvia: https://example.org/p"), "utf-8")
    found = json.loads(_run(folder, "--format", "json").stdout)
    listed = {one["source"]: one for one in found["sources"]}
    assert found["format"] == "scorecard-sources/1"
    assert (listed["page"]["address"], listed["page"]["published"]) == ("https://example.org/p", "2022-04-01")
    assert (listed["bureau"]["address"], listed["bureau"]["figures"], listed["bureau"]["solid"]) == (None, 2, 1)
    rows = list(csv.DictReader(io.StringIO(_run(folder, "--format", "csv").stdout)))
    assert [row["source"] for row in rows] == [one["source"] for one in found["sources"]]
    assert rows[1]["address"] == "https://example.org/p"
