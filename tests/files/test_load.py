"""From folders to a book: what is found, what it is called, and what of it is kept beside faults."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scorecard.checks import unused
from scorecard.files.load import load, locate
from scorecard.language.bilingual import NOTHING, same
from scorecard.model.problems import Location, Problem
from tests import small_books
from tests.conftest import SMALL

INDICATOR = "indicators:\n  - {id: gdp, name: GDP, nature: flow, unit: 亿元}\n"
PLAN = """plan: "%s"
title: 工作
place: 样例市
period: 2021
source: report
sections:
  - id: all
    name: 目标
    targets:
      - {id: gdp, name: 生产总值, indicator: gdp, measure: growth, goal: {at_least: 7, unit: "%%"}}
"""
SOURCE = "source: %s\ntitle: 报告\npublished: 2021-02-01\nkind: work-report\nstanding: official\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    plans = {"targets/indicators.yaml": INDICATOR, "targets/2021.yaml": PLAN % "2021"}
    return small_books.project(tmp_path, plans | {"seeds/report.yaml": SOURCE % "report"})


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def problems(home: Path) -> list[str]:
    return [str(problem).split("\n")[0] for problem in load(home / "targets", home / "seeds").problems]


def test_the_small_project_is_sound() -> None:
    book, found = load(SMALL / "targets", SMALL / "seeds")
    assert found == []
    assert [plan.plan for plan in book.plans] == ["2021", "2022-2025"]
    assert sorted(book.sources) == ["newspaper", "report-2021", "report-2022"]
    # Of GDP there are two figures: one of the newspaper and one of the report of 2022, sources in order of their names.
    assert [one.source.source for one in book.figures["gdp"]] == ["newspaper", "report-2022"]
    assert not book.lost.anything


def test_projects_share_a_file_of_indicators(project: Path) -> None:
    write(project / "targets" / "indicators.yaml", "shared: ../../nation.yaml\nindicators: []\n")
    shared = project.parent / "nation.yaml"
    write(shared, INDICATOR.replace("}", "}\n  - {id: jobs, name: 就业, nature: flow, unit: 人}"))
    book, found = load(project / "targets", project / "seeds")
    assert (list(book.indicators), found) == (["gdp", "jobs"], [])
    assert list(unused.check(book)) == []  # another project may use the jobs
    write(shared, INDICATOR + "shared: ../more.yaml\n")
    assert problems(project) == ["../../nation.yaml:3:9: error: unknown key “shared” [unknown-key]"]


@pytest.mark.parametrize("named", ["../../none.yaml", "nation.yaml", "/nation.yaml", "../../nation.txt"])
def test_a_shared_file_lies_outside_and_is_there(project: Path, named: str) -> None:
    write(project / "targets" / "indicators.yaml", f"{INDICATOR}shared: [{named}]\n")
    write(project.parent / "nation.txt", INDICATOR)
    assert problems(project) == [f"targets/indicators.yaml:3:1: error: No file of indicators at {named}. [shared]"]


def test_each_file_is_named_to_whoever_waits() -> None:
    heard: list[str] = []
    load(SMALL / "targets", SMALL / "seeds", heard.append)
    assert heard == [
        "targets/2021.yaml",
        "targets/2022-2025.yaml",
        "targets/indicators.yaml",
        "seeds/newspaper.yaml",
        "seeds/report-2021.yaml",
        "seeds/report-2022.yaml",
    ]


def test_only_yaml_files_that_are_not_hidden_are_read(project: Path) -> None:
    for name in (".2022.yaml", "notes.txt", "2022.yaml.bak", "2022.json"):
        write(project / "targets" / name, "[")
    for name, plan in (("2022.yml", "2022"), ("2023.YAML", "2023")):
        write(project / "targets" / name, PLAN % plan)
    book, found = load(project / "targets", project / "seeds")
    assert [(problem.location.file, problem.level) for problem in found] == [
        ("targets/2022.json", "info"),
        ("targets/2022.yaml.bak", "info"),
        ("targets/notes.txt", "info"),
    ]
    assert [plan.plan for plan in book.plans] == ["2021", "2022", "2023"]


def test_folders_below_are_read_in_the_order_of_their_names(project: Path) -> None:
    for name, plan in (("b/2023.yaml", "2023"), ("a/deep/2022.yaml", "2022"), ("a/2024.yaml", "2024")):
        write(project / "targets" / name, PLAN % plan)
    write(project / "targets" / "b" / "indicators.yaml", INDICATOR.replace("id: gdp", "id: gdp-b"))
    write(project / "seeds" / "old" / "report.set-aside.yaml", "source: report\nset_aside: []\n")
    write(project / "targets" / ".git" / "2025.yaml", "[")
    book, found = load(project / "targets", project / "seeds")
    assert [plan.plan for plan in book.plans] == ["2021", "2024", "2022", "2023"]
    assert [plan.location.file for plan in book.plans][1:3] == ["targets/a/2024.yaml", "targets/a/deep/2022.yaml"]
    assert list(book.indicators) == ["gdp", "gdp-b"]
    assert list(book.set_aside) == ["report"]
    assert [(problem.location.file, problem.level) for problem in found] == [("targets/.git", "info")]


def test_folders_that_links_lead_back_to_are_read_once(project: Path) -> None:
    (project / "targets" / "again").symlink_to(project / "targets")
    (project / "targets" / "seeds").symlink_to(project / "seeds")
    book, found = load(project / "targets", project / "seeds")
    assert [plan.plan for plan in book.plans] == ["2021"]
    assert [problem.location.file for problem in found] == ["targets/again", "targets/seeds"]


def test_other_endings_of_the_special_files(project: Path) -> None:
    (project / "targets" / "indicators.yaml").rename(project / "targets" / "indicators.yml")
    write(project / "seeds" / "report.set-aside.yml", "source: report\nset_aside:\n  - {says: 5G, why: name}\n")
    book, found = load(project / "targets", project / "seeds")
    assert found == []
    assert list(book.indicators) == ["gdp"]
    assert list(book.set_aside) == ["report"]


def test_a_broken_file_leaves_the_others(project: Path) -> None:
    write(project / "seeds" / "broken.yaml", "source: [\n")
    write(project / "targets" / "2022.yaml", "")
    book, _ = load(project / "targets", project / "seeds")
    assert problems(project) == [
        "seeds/broken.yaml:1:10: error: the file ends before what was opened is closed [yaml]",
        "targets/2022.yaml:1:1: error: the file is empty [empty]",
    ]
    assert [plan.plan for plan in book.plans] == ["2021"]
    assert list(book.sources) == ["report"]
    assert book.lost.names == {"broken", "2022"}
    assert not book.lost.indicator("gdp")


def test_where_no_indicators_could_be_read_none_is_called_unknown(project: Path) -> None:
    write(project / "targets" / "indicators.yaml", "indicators: [\n")
    assert load(project / "targets", project / "seeds").book.lost.indicator("anything")


def test_an_indicator_with_a_fault_is_not_called_unknown(project: Path) -> None:
    write(project / "targets" / "indicators.yaml", INDICATOR.replace("flow", "flo"))
    book, _ = load(project / "targets", project / "seeds")
    assert book.lost.indicator("gdp")
    assert not book.lost.indicator("jobs")


def test_folders_of_one_name_are_told_apart(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    for old, new in (("targets", "a"), ("seeds", "b")):
        (project / new).mkdir()
        (project / old).rename(project / new / "data")
    book, _ = load(Path("a/data"), Path("b/data"))
    assert sorted(book.files) == ["a/data/2021.yaml", "a/data/indicators.yaml", "b/data/report.yaml"]


def test_the_working_folder_has_a_name_too(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / "targets")
    book, _ = load(Path(), Path("../seeds"))
    assert "targets/2021.yaml" in book.files


def test_where_a_folder_could_not_be_read_nothing_of_it_is_called_missing(project: Path) -> None:
    book = load(project / "targets", project / "nowhere").book
    assert book.lost.source("report")
    assert not book.lost.indicator("whatever")
    book = load(project / "nowhere", project / "seeds").book
    assert book.lost.indicator("whatever")
    assert not book.lost.source("whatever")


def test_missing_and_unreadable_folders_are_told(tmp_path: Path) -> None:
    (tmp_path / "seeds").write_text("a file")
    loop = tmp_path / "targets"
    loop.symlink_to(loop)
    assert problems(tmp_path) == [
        "seeds:1:1: error: the folder cannot be read: Not a directory [folder]",
        "targets:1:1: error: the folder cannot be read: Too many levels of symbolic links [folder]",
    ]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_and_a_file_without_permission_are_told(project: Path) -> None:
    (project / "targets" / "2021.yaml").chmod(0)
    (project / "seeds").chmod(0)
    try:
        assert problems(project) == [
            "seeds:1:1: error: the folder cannot be read: Permission denied [folder]",
            "targets/2021.yaml:1:1: error: cannot be read: Permission denied [file]",
        ]
    finally:
        (project / "seeds").chmod(0o755)


def test_links_that_loop_and_things_that_are_no_files_are_told(project: Path) -> None:
    loop = project / "seeds" / "loop.yaml"
    loop.symlink_to(loop)
    (project / "seeds" / "folder.yaml").mkdir()
    (project / "seeds" / "dangling.yaml").symlink_to(project / "nowhere")
    os.mkfifo(project / "seeds" / "pipe.yaml")
    assert problems(project) == [
        "seeds/dangling.yaml:1:1: error: cannot be read: No such file or directory [file]",
        "seeds/folder.yaml:1:1: error: is no ordinary file [file]",
        "seeds/loop.yaml:1:1: error: cannot be read: Too many levels of symbolic links [file]",
        "seeds/pipe.yaml:1:1: error: is no ordinary file [file]",
    ]


def test_names_that_no_screen_can_show_are_shown_in_part(project: Path) -> None:
    write(project / "seeds" / "a\nb\x1b[31m.yaml", "")
    write(project / "seeds" / "b\u3164\u2800.yaml", "")  # two blanks that Python takes for printable
    with (project / "seeds" / os.fsdecode(b"\xff.yaml")).open("w"):
        pass
    assert problems(project) == [
        "seeds/U+DCFF.yaml:1:1: error: the file is empty [empty]",
        "seeds/aU+000AbU+001B[31m.yaml:1:1: error: the file is empty [empty]",
        "seeds/bU+3164U+2800.yaml:1:1: error: the file is empty [empty]",
    ]


def test_no_plan_is_a_fault(project: Path) -> None:
    (project / "targets" / "2021.yaml").unlink()
    assert problems(project) == ["targets:1:1: error: no plan was found [no-targets]"]


def test_a_problem_that_names_a_key_moves_to_its_value(project: Path) -> None:
    book, _ = load(project / "targets", project / "seeds")
    plan = book.plans[0]
    told = Problem(plan.location, "error", "rule", same("message"), NOTHING, "period")
    unknown = Problem(Location("elsewhere.yaml", 1, 1), "error", "rule", same("message"), NOTHING, "period")
    found = locate([told, told, unknown], book.positions)
    assert [problem.location for problem in found] == [
        Location("elsewhere.yaml", 1, 1),
        Location("targets/2021.yaml", 4, 9),
    ]
    assert {problem.key for problem in found} == {""}


def test_the_order_of_files_on_disk_does_not_matter(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        write(project / "seeds" / f"s{number}.yaml", SOURCE % f"s{number}")
    forwards = [source.source for source in load(project / "targets", project / "seeds").book.all_sources]
    listing = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda folder: sorted(listing(folder), reverse=True))
    assert [source.source for source in load(project / "targets", project / "seeds").book.all_sources] == forwards


def test_a_file_in_the_folder_of_the_other_kind_is_told_in_one_sentence(project: Path) -> None:
    source = next((project / "seeds").glob("*.yaml"))
    source.rename(project / "targets" / source.name)
    (project / "targets" / "indicators.yaml").rename(project / "seeds" / "indicators.yaml")
    (project / "seeds" / "2021.yaml").write_text((project / "targets" / "2021.yaml").read_text(encoding="utf-8"))
    found = [(problem.location.file, problem.rule) for problem in load(project / "targets", project / "seeds").problems]
    assert found == [
        ("seeds/2021.yaml", "folder"),
        ("seeds/indicators.yaml", "folder"),
        (f"targets/{source.name}", "folder"),
    ]
